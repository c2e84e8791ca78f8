"""What the frame of the window shows about an office and about single records."""

from sqlalchemy import select

from migdesk.desk.desk import Desk
from migdesk.desk.numbers import release_number
from migdesk.desk.questions.naming import languages_of, nominative, table
from migdesk.records import (
    Event,
    MediaContact,
    Organisation,
    Outlet,
    Person,
    Quote,
    Release,
)
from migdesk.text.names import Language, in_order


def office_languages(desk: Desk) -> tuple[Language, ...]:
    """Return the languages of the office's texts in order."""
    with desk.reading() as session:
        return languages_of(session)


def office_name(desk: Desk) -> str:
    """Return what the office is called for short, or an empty string before it has a name."""
    with desk.reading() as session:
        names = session.execute(select(table("office").c.names)).scalar()
        name = in_order(names, languages_of(session)) if names else None
        return "" if name is None else name.short or name.acronym or name.full


def title_of(desk: Desk, kind: str, key: int) -> str:
    """Return how a record is called in one line, or an empty string where it is gone.

    Args:
        desk: the desk.
        kind: ``event``, ``person``, ``organisation``, ``outlet``, ``media_contact``, ``quote``
            or ``release``.
        key: the record's key.
    """
    with desk.reading() as session:
        languages = languages_of(session)
        match kind:
            case "event":
                event = session.get(Event, key)
                return (in_order(event.title, languages) or "") if event else ""
            case "person":
                person = session.get(Person, key)
                return nominative(person.names, languages) if person else ""
            case "organisation":
                organisation = session.get(Organisation, key)
                name = in_order(organisation.names, languages) if organisation else None
                return name.full if name else ""
            case "outlet":
                outlet = session.get(Outlet, key)
                return (in_order(outlet.name, languages) or "") if outlet else ""
            case "media_contact":
                contact = session.get(MediaContact, key)
                return (in_order(contact.name, languages) or "") if contact else ""
            case "quote":
                quote = session.get(Quote, key)
                return quote.words if quote else ""
            case "release":
                release = session.get(Release, key)
                if release is None:
                    return ""
                headlines = {text.language: text.headline for text in release.renditions}
                headline = in_order(headlines, languages) or ""
                return f"{release_number(release)} {headline}".strip()
            case _:
                return ""
