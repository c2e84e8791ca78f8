"""The kinds of record in the place of people: what each is called, asked and deleted by."""

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from migdesk.desk import media, organisations, people, questions
from migdesk.desk.rows import Changes, Kind
from migdesk.text.names import Language
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.people.sights import organisation_sight, person_sight

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk


class SectionWords(Struct, frozen=True):
    """What is said of a kind of record, marked for translation and not translated.

    Attributes:
        name: of all of them.
        added: that one was made.
        deleted: that one was deleted.
    """

    name: str
    added: str
    deleted: str


WORDS: Final = {
    Kind.PERSON: SectionWords(
        QT_TRANSLATE_NOOP("PeopleScreen", "People"),
        QT_TRANSLATE_NOOP("PeopleScreen", "Person added"),
        QT_TRANSLATE_NOOP("PeopleScreen", "Person deleted"),
    ),
    Kind.ORGANISATION: SectionWords(
        QT_TRANSLATE_NOOP("PeopleScreen", "Organizations"),
        QT_TRANSLATE_NOOP("PeopleScreen", "Organization added"),
        QT_TRANSLATE_NOOP("PeopleScreen", "Organization deleted"),
    ),
    Kind.MEDIA_CONTACT: SectionWords(
        QT_TRANSLATE_NOOP("PeopleScreen", "Media contacts"),
        QT_TRANSLATE_NOOP("PeopleScreen", "Media contact added"),
        QT_TRANSLATE_NOOP("PeopleScreen", "Media contact deleted"),
    ),
    Kind.OUTLET: SectionWords(
        QT_TRANSLATE_NOOP("PeopleScreen", "Outlets"),
        QT_TRANSLATE_NOOP("PeopleScreen", "Outlet added"),
        QT_TRANSLATE_NOOP("PeopleScreen", "Outlet deleted"),
    ),
}
"""The kinds in the order of their lists."""


def in_words(marked: str) -> str:
    """Return one of the words in the language of the window."""
    return QCoreApplication.translate("PeopleScreen", marked)


def sight_of(desk: "Desk", kind: Kind, key: int, language: Language) -> Any:  # noqa: ANN401 - each page has its own
    """Return what the page of a record shows.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    match kind:
        case Kind.PERSON:
            return person_sight(desk, key, language)
        case Kind.OUTLET:
            return questions.outlet_page(desk, key)
        case Kind.MEDIA_CONTACT:
            return questions.media_contact_page(desk, key)
        case _:
            return organisation_sight(desk, key)


def delete_record(desk: "Desk", kind: Kind, key: int) -> Changes:
    """Delete a record.

    Raises:
        StillUsed: something that names it is kept.
    """
    match kind:
        case Kind.PERSON:
            return people.delete_person(desk, person_id=key)
        case Kind.OUTLET:
            return media.delete_outlet(desk, outlet_id=key)
        case Kind.MEDIA_CONTACT:
            return media.delete_media_contact(desk, media_contact_id=key)
        case _:
            return organisations.delete_organisation(desk, organisation_id=key)
