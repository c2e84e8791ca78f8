"""What the picker offers for a text: quotes, people and organisations, photos, boilerplates."""

from collections.abc import Callable
from typing import Any, Final

from msgspec import Struct

from migdesk.desk import inserting, questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Kind, QuoteChoice
from migdesk.text.blocks import Run
from migdesk.text.folding import folded
from migdesk.text.names import Case, Language, first_text
from migdesk.text.quotation import Placing, marks
from migdesk.ui.releases.insert_rows import Insertable, Put
from migdesk.ui.widgets.fields import language_code

_SUGGESTED: Final = {Put.PERSON: (Kind.PERSON, 20), Put.ORGANISATION: (Kind.ORGANISATION, 8)}
"""What kind of record is suggested for what is put in, and how many at most."""


class Target(Struct, frozen=True):
    """The text that something is put into.

    Attributes:
        text_before: returns the words of the text up to the caret.
    """

    release_id: int
    event_id: int
    language: Language
    text_before: Callable[[], str]


class Way(Struct, frozen=True):
    """How something is put into a text.

    Attributes:
        text_before: the words of the text up to there.
        verb, placing: how and where it is said that somebody said a quote.
        case: the case of a name, in languages that have cases.
    """

    text_before: str
    verb: str = ""
    placing: Placing = Placing.AFTER
    case: Case = Case.NOMINATIVE


def runs_of(desk: Desk, target: Target, what: Put, key: int, way: Way) -> tuple[Run, ...]:
    """Return what a text says to quote or to name the record under ``key``."""
    match what:
        case Put.ORGANISATION:
            return inserting.organisation_mention(
                desk,
                organisation_id=key,
                language=target.language,
                event_id=target.event_id or None,
                case=way.case,
                text_before=way.text_before,
            )
        case Put.PERSON:
            return inserting.person_mention(
                desk,
                person_id=key,
                language=target.language,
                event_id=target.event_id or None,
                case=way.case,
                text_before=way.text_before,
            )
    return inserting.quote_sentence(
        desk,
        quote_id=key,
        language=target.language,
        verb=way.verb,
        placing=way.placing,
        text_before=way.text_before,
    )


def usual_runs(
    desk: Desk, target: Target, what: Put, key: int, text_before: str
) -> tuple[Run, ...]:
    """Return what a text usually says to quote or to name the record under ``key``."""
    if what is not Put.QUOTE:
        return runs_of(desk, target, what, key, Way(text_before))
    choices = inserting.quote_choices(desk, quote_id=key, language=target.language)
    way = Way(text_before, choices.verbs[0], choices.placings[0])
    return runs_of(desk, target, what, key, way)


def quote_offered(choice: QuoteChoice, language: Language) -> Insertable:
    """Return a quote in the list of what can be put in."""
    line: Any = choice.line
    signs = marks(line.language)
    words = f"{signs.open}{line.words}{signs.close}"
    time = f"{line.said_at:%H:%M}" if line.said_at is not None else ""
    tag = language_code(line.language) if line.language != language else ""
    detail = ", ".join(part for part in (line.session or line.event, time, tag) if part)
    return Insertable(line.id, words, line.speaker, detail, line.clearance, used=choice.used)


def people_offered(desk: Desk, target: Target, typed: str) -> list[Insertable]:
    """Return the people of the event, or those whose name begins with what is ``typed``."""
    if not typed and target.event_id:
        return [
            Insertable(
                person.person_id,
                person.names.get(target.language) or person.name,
                detail=", ".join(part for part in (person.title, person.organisation) if part),
                kind=Put.PERSON,
            )
            for person in questions.speakers_of(desk, target.event_id)
        ]
    return _suggested(desk, target, typed, Put.PERSON)


def organisations_offered(desk: Desk, target: Target, typed: str) -> list[Insertable]:
    """Return the organisations of the event, or those whose name begins with what is ``typed``."""
    return _suggested(desk, target, typed, Put.ORGANISATION)


def _suggested(desk: Desk, target: Target, typed: str, put: Put) -> list[Insertable]:
    """Return who is suggested for what is ``typed``, named in the language of the text."""
    kind, most = _SUGGESTED[put]
    offers = questions.suggest(desk, kind, typed, limit=most, event_id=target.event_id or None)
    return [
        Insertable(
            offer.id,
            offer.names.get(target.language) or offer.name,
            detail=offer.detail,
            kind=put,
        )
        for offer in offers
    ]


def boilerplates_offered(desk: Desk, target: Target, typed: str) -> list[Insertable]:
    """Return the standing paragraphs in the language of the text that hold what is ``typed``."""
    page = questions.release_page(desk, target.release_id)
    carried = {each.id for each in page.boilerplates}
    wanted = folded(typed).casefold().split()
    found = []
    for entry in questions.boilerplates(desk):
        words = entry.text.get(target.language, "").strip()
        label = first_text(entry.label, (target.language,))
        said = f"{label} {words}".casefold()
        if words and all(word in said for word in wanted):
            found.append(
                Insertable(entry.id, words, label, used=entry.id in carried, kind=Put.BOILERPLATE)
            )
    return found


def photos_offered(desk: Desk, target: Target, typed: str) -> list[Insertable]:
    """Return the photos of the event whose caption or file name holds what is ``typed``."""
    return [
        Insertable(
            photo.asset_id,
            photo.caption or photo.file_name,
            detail=photo.file_name if photo.caption else "",
            used=photo.used,
            kind=Put.PHOTO,
            photo=photo,
        )
        for photo in questions.photos_for_insert(desk, target.release_id, target.language, typed)
    ]
