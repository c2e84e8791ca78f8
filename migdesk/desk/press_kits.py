"""A press kit: all that goes to the press about a release, in one file."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from migdesk.base.errors import MigdeskError
from migdesk.base.files import write_beside_if_held
from migdesk.base.progress import Progress, unseen
from migdesk.desk.desk import Desk, fetch
from migdesk.desk.errors import (
    LanguageMissing,
    LineMissing,
    NobodyAgreed,
    NothingCleared,
    TranslationBehind,
)
from migdesk.desk.exports import export_release, refuse_place
from migdesk.desk.file_names import report_name, suggested_name
from migdesk.desk.numbers import release_number
from migdesk.desk.office import the_office
from migdesk.desk.photos import may_be_shown
from migdesk.desk.reports import make_report
from migdesk.desk.rows import Form, ReportKind, ReportOptions, ReportSubject
from migdesk.desk.sheets import release_sheet
from migdesk.desk.zones import known_zone
from migdesk.documents.archive import archive
from migdesk.documents.errors import MissingGlyphs
from migdesk.documents.sheet import ContactLine
from migdesk.records import Asset, Attachment, Release
from migdesk.text.blocks import from_json
from migdesk.text.capitals import capitalised
from migdesk.text.file_names import distinct
from migdesk.text.names import Language
from migdesk.text.words import words_for
from migdesk.vocabulary import AssetKind

FORMS: Final = (Form.PDF, Form.WORD, Form.WEB, Form.TEXT, Form.MARKDOWN, Form.NEWS)
"""What a kit holds of each text; a message holds the PDF and would be in it twice."""

_PHOTOS: Final = "photos"
_LEFT_OUT: Final = (LanguageMissing, LineMissing, MissingGlyphs, TranslationBehind)


class PressKit(Struct, frozen=True):
    """A press kit that was written.

    Attributes:
        path: where it is.
        languages: those of the texts in it.
        left_out: the names of what is not in it, each with why.
    """

    path: Path
    languages: tuple[Language, ...]
    left_out: tuple[tuple[str, MigdeskError], ...]


class _Picture(Struct, frozen=True):
    """A photo as it is kept, and what is told of it, by language."""

    name: str
    sha256: str
    told: dict[Language, str]


class _Kit(Struct, frozen=True):
    """What belongs into a kit, before any of it is made."""

    event: int | None
    languages: tuple[Language, ...]
    pictures: tuple[_Picture, ...]
    not_shown: tuple[str, ...]
    contacts: dict[Language, str]


def kit_name(desk: Desk, release_id: int) -> str:
    """Return a name for the file of a press kit: ``PR-14-2026-press-kit.zip``.

    While an embargo lasts the name says so, as that of the release.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: it has no text.
        NoOffice: the workspace does not say yet whose it is.
    """
    with desk.reading() as session:
        language = _languages(fetch(session, Release, release_id))[0]
    stem = Path(suggested_name(desk, release_id, language)).stem
    return f"{stem.removesuffix(f'-{language}')}-press-kit.zip"


def write_press_kit(
    desk: Desk, *, release_id: int, path: Path, progress: Progress = unseen
) -> PressKit:
    """Write a release in all its languages and forms, with photos, quotes and contacts, as ZIP.

    All is made before anything is written; a file held by another program stays, and the new
    one gets another name. A text that cannot be made is left out and told, as are photos for
    which nobody has noted who agreed, and the sheet of quotes where none is cleared.

    Raises:
        Cancelled: ``progress`` called it off; nothing was written.
        NoSuchRecord: there is no such release.
        LanguageMissing, LineMissing, MissingGlyphs, TranslationBehind: none of its texts can be
            made; nothing was written.
        NoOffice: the workspace does not say yet whose it is.
        CannotWrite: the place is that of a workspace, or cannot be written to.
    """
    refuse_place(desk, path)
    with desk.reading() as session:
        kit = _kit(session, fetch(session, Release, release_id))
        made_at = desk.clock().astimezone(known_zone(the_office(session).zone))
    left_out: list[tuple[str, MigdeskError]] = [
        (name, NobodyAgreed(name)) for name in kit.not_shown
    ]
    files: list[tuple[str, bytes]] = []
    texts = [(language, form) for language in kit.languages for form in FORMS]
    steps = len(texts) + len(kit.languages) + len(kit.pictures) + 1
    for done, (language, form) in enumerate(texts):
        progress(done, steps)
        name = suggested_name(desk, release_id, language, form)
        try:
            data = export_release(desk, str(release_id), language, form)
        except _LEFT_OUT as error:
            left_out += [(name, error)] if form is Form.PDF else []
            continue
        files.append((f"{language}/{name}", data))
    if not files:
        raise left_out[-1][1]
    inside = {name.partition("/")[0] for name, _ in files}
    made = tuple(language for language in kit.languages if language in inside)
    for done, language in enumerate(made, len(texts)):
        progress(done, steps)
        files += _beside(kit, language)
        taken = [name for name, _ in files]
        files += (
            (distinct(name, taken), data) for name, data in _quotes(desk, kit, language, left_out)
        )
    for done, picture in enumerate(kit.pictures, steps - len(kit.pictures) - 1):
        progress(done, steps)
        with desk.reading() as session:
            stored = session.get_one(Attachment, picture.sha256)
            files.append((f"{_PHOTOS}/{picture.name}", stored.data))
    progress(steps - 1, steps)
    return PressKit(
        write_beside_if_held(path, archive(files, made_at)),
        made,
        tuple(left_out),
    )


def _kit(session: Session, release: Release) -> _Kit:
    languages = _languages(release)
    shown, not_shown = _photos(session, release)
    return _Kit(
        event=release.event_id,
        languages=languages,
        pictures=tuple(_picture(at, asset, languages) for at, asset in enumerate(shown, 1)),
        not_shown=tuple(asset.file_name for asset in not_shown),
        contacts={tag: _contacts(session, release, tag) for tag in languages},
    )


def _languages(release: Release) -> tuple[Language, ...]:
    languages = tuple(text.language for text in release.renditions)
    if not languages:
        raise LanguageMissing(release_number(release), "", ())
    return languages


def _photos(session: Session, release: Release) -> tuple[list[Asset], list[Asset]]:
    """Return the photos of the event and of the texts: those that may be shown, and the others."""
    named = [
        block.asset
        for text in release.renditions
        for block in from_json(text.blocks)
        if block.asset
    ]
    chosen = or_(Asset.event_id == release.event_id, Asset.uuid.in_(named))
    found = session.scalars(
        select(Asset).where(Asset.kind == AssetKind.PHOTO, chosen).order_by(Asset.id)
    ).all()
    return (
        [asset for asset in found if may_be_shown(asset)],
        [asset for asset in found if not may_be_shown(asset)],
    )


def _picture(number: int, asset: Asset, languages: Sequence[Language]) -> _Picture:
    name = f"{number:02}-{asset.file_name}"
    told = {
        tag: "\n".join(filter(None, (name, asset.caption.get(tag, ""), asset.credit)))
        for tag in languages
    }
    return _Picture(name, asset.sha256, told)


def _contacts(session: Session, release: Release, language: Language) -> str:
    contacts = release_sheet(session, release.id, language).contacts
    return "\n\n".join(map(_contact, contacts))


def _contact(contact: ContactLine) -> str:
    named = ", ".join(filter(None, (contact.name, contact.role)))
    return "\n".join(filter(None, (named, contact.phone, contact.email, contact.link)))


def _beside(kit: _Kit, language: Language) -> Iterator[tuple[str, bytes]]:
    """Yield what stands beside the text: captions of the photos, and whom to ask."""
    words = words_for(language)
    for name, title, parts in (
        ("captions", words("kit.captions"), [one.told[language] for one in kit.pictures]),
        ("contacts", capitalised(words("page.contact")), [kit.contacts[language]]),
    ):
        said = "\n\n".join(filter(None, parts))
        if said:
            yield f"{language}/{name}-{language}.txt", f"{title}\n\n{said}\n".encode("utf-8-sig")


def _quotes(
    desk: Desk, kit: _Kit, language: Language, left_out: list[tuple[str, MigdeskError]]
) -> Iterable[tuple[str, bytes]]:
    if kit.event is None:
        return
    subject, options = ReportSubject(kit.event), ReportOptions((language,))
    name = report_name(desk, ReportKind.QUOTES, subject, options)
    try:
        data = make_report(desk, ReportKind.QUOTES, subject, options).data
    except (NothingCleared, MissingGlyphs) as error:
        left_out.append((name, error))
    else:
        yield f"{language}/{name}", data
