"""One word for a record, to speak of it in an account."""

from collections.abc import Mapping

from sqlalchemy.orm import Session as DatabaseSession

from migdesk.desk.numbers import release_number
from migdesk.intake.sameness import Names, names_of
from migdesk.records import (
    Acronym,
    Appearance,
    Boilerplate,
    Equivalent,
    Event,
    LogoSet,
    MediaContact,
    Office,
    Organisation,
    Outlet,
    Person,
    Post,
    PressContact,
    Project,
    Quote,
    Record,
    Release,
    ReportPreset,
    RuleLevel,
    Series,
    Session,
    Term,
)
from migdesk.text.names import Forms, Language


def name_of(session: DatabaseSession, record: Record | None) -> str:
    """Return what a record is called, in the first of its languages; a quote is its words."""
    match record:
        case Organisation() | Person() | Office():
            return _first(names_of(record.names))
        case Event() | Session() | Project() | Series():
            return _first(names_of(record.title))
        case Post():
            return _first(names_of(nominatives(record.title)))
        case Appearance():
            return name_of(session, session.get(Person, record.person_id))
        case Boilerplate():
            return _first(names_of(record.label))
        case PressContact() | Outlet() | MediaContact() | LogoSet():
            return _first(names_of(record.name))
        case Acronym():
            return record.letters
        case Equivalent():
            return _first(names_of(record.words))
        case Term():
            return record.avoided
        case ReportPreset():
            return record.name
        case RuleLevel():
            return record.rule
        case Quote():
            return record.words
        case Release():
            headlines = {text.language: text.headline for text in record.renditions}
            return release_number(record) or _first(names_of({**record.subject, **headlines}))
        case _:
            return ""


def nominatives(title: Mapping[Language, Forms]) -> dict[Language, str]:
    """Return a title without its other cases."""
    return {language: forms.nominative for language, forms in title.items()}


def _first(names: Names) -> str:
    return min(names, default=("", ""))[1]
