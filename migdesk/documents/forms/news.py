"""A release as news in JSON (ninjs 3.0 of the IPTC): what an agency's system takes in as it is.

Property names and what each may hold: ninjs-schema_3.0.json, iptc.org/std/ninjs.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.documents.content import mail_address, page_address, telephone_address
from migdesk.documents.forms.flow import Flow, flow_of, one_line
from migdesk.documents.forms.plain import release_text
from migdesk.documents.forms.web import body_html
from migdesk.documents.sheet import ContactLine, ReleaseSheet
from migdesk.text.names import Language

_VERSION: Final = "3.0"
_SCHEMA: Final = f"https://www.iptc.org/std/ninjs/ninjs-schema_{_VERSION}.json"


class NewsItem(Struct, frozen=True):
    """A release with what tells it from every other one.

    Attributes:
        sheet: what it says.
        release: its UUID.
        version: the number of its edition, 1 for the first.
        made: when its text was last kept.
        others: the other languages in which it is there.
    """

    sheet: ReleaseSheet
    release: str
    version: int
    made: datetime | None
    others: tuple[Language, ...] = ()


def release_news(item: NewsItem) -> str:
    """Return a release as one JSON object on several lines, ending with a line feed.

    What is still a draft is withheld, what was withdrawn is cancelled. Of photos there are the
    captions: an agency takes pictures as files of their own.

    Raises:
        LanguageUnknown: there are no words for the sheet's language.
    """
    sheet = replace(item.sheet, photos=())
    flow = flow_of(sheet)
    plain, page = release_text(sheet), body_html(flow)
    facts: dict[str, object] = {
        "uri": _uri(item.release, flow.language),
        "standard": {"name": "ninjs", "version": _VERSION, "schema": _SCHEMA},
        "type": "text",
        "representationType": "full",
        "version": str(item.version),
        "versionCreated": _moment(item.made),
        "contentCreated": _moment(item.made),
        "embargoedUntil": _moment(sheet.embargo),
        "pubStatus": _status(sheet),
        "language": flow.language,
        "title": flow.title,
        "headlines": _values(("main", "text/plain", one_line(flow.headline))),
        "descriptions": _values(("summary", "text/plain", one_line(flow.deck))),
        "bodies": [
            {**_value("main", "text/html", page), "wordCount": _words(flow)},
            {**_value("complete", "text/plain", plain), "charCount": len(plain)},
        ],
        "copyrightHolder": flow.house,
        "by": flow.house,
        "located": one_line(sheet.dateline),
        "genres": [{"name": flow.kind}],
        "subjects": [{"name": flow.subject}] if flow.subject else [],
        "altIds": [{"role": "number", "value": one_line(sheet.number)}] if sheet.number else [],
        "infoSources": [_office(flow, sheet)] if flow.house else [],
        "people": [person for person in map(_contact, sheet.contacts) if person],
        "edNote": " ".join(f"{label}: {sentence}" for label, sentence in flow.bands),
        "associations": [
            {"name": f"language-{tag}", "rel": "translation", "uri": _uri(item.release, tag)}
            for tag in item.others
        ],
    }
    told = {key: fact for key, fact in facts.items() if fact}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _uri(release: str, language: Language) -> str:
    return f"urn:uuid:{release}#{language}"


def _moment(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds") if moment is not None else ""


def _status(sheet: ReleaseSheet) -> str:
    if sheet.withdrawn:
        return "canceled"
    return "withheld" if sheet.draft else "usable"


def _values(*values: tuple[str, str, str]) -> list[dict[str, object]]:
    return [_value(*value) for value in values if value[-1]]


def _value(role: str, content_type: str, value: str) -> dict[str, object]:
    return {"role": role, "contentType": content_type, "value": value}


def _words(flow: Flow) -> int:
    return sum(len(run.text.split()) for each in flow.passages for run in each.runs)


def _office(flow: Flow, sheet: ReleaseSheet) -> dict[str, object]:
    numbers = [info for contact in sheet.contacts for info in _ways(contact)]
    return {"name": flow.house, "role": "issuer", **({"contactInfo": numbers} if numbers else {})}


def _contact(contact: ContactLine) -> dict[str, object]:
    name, ways = one_line(contact.name), list(_ways(contact))
    if not name:
        return {}
    return {"name": name, "rel": "contact", **({"contactInfo": ways} if ways else {})}


def _ways(contact: ContactLine) -> Iterator[dict[str, str]]:
    """Yield how somebody is reached: only what is an address or a number."""
    for kind, said, address in (
        ("phone", contact.phone, telephone_address(one_line(contact.phone))),
        ("email", contact.email, mail_address(one_line(contact.email))),
        ("web", contact.link, page_address(one_line(contact.link))),
    ):
        if address:
            yield {"type": kind, "role": "press", "value": one_line(said)}
