"""What stands on the pages of a release around its text, in the words that are printed."""

from migdesk.desk.desk import Desk
from migdesk.desk.rows import StandingEntry, Surroundings
from migdesk.desk.sheets import release_sheet
from migdesk.documents.sheet import About, ContactLine, ReleaseSheet
from migdesk.documents.wording import (
    embargo_in_words,
    kind_in_words,
    number_in_words,
    release_day_in_words,
)
from migdesk.text.names import Language
from migdesk.text.words import words_for


def surroundings(desk: Desk, release_id: int, language: Language) -> Surroundings:
    """Return what a release prints around its text, also where that is not begun yet.

    Raises:
        NoSuchRecord: there is no such release.
        NoOffice: the workspace does not say yet whose it is.
        TextLocked: the release is out without a text in this language, and will have none.
    """
    with desk.reading() as session:
        return _around(release_sheet(session, release_id, language, {}))


def _around(sheet: ReleaseSheet) -> Surroundings:
    words, house = words_for(sheet.language), sheet.house
    return Surroundings(
        language=sheet.language,
        office=house.name,
        tagline=house.tagline,
        logo=house.logo,
        accent=house.accent,
        kind=kind_in_words(sheet, words),
        number=number_in_words(sheet.number, words) if sheet.number else "",
        embargo_label=words("page.embargo"),
        embargo=embargo_in_words(sheet, words),
        day=release_day_in_words(sheet),
        subject=sheet.subject,
        abouts=tuple(_standing(about) for about in sheet.abouts if about.label or about.text),
        contacts=StandingEntry(
            words("page.contact"), tuple(_line(contact) for contact in sheet.contacts)
        )
        if sheet.contacts
        else None,
    )


def _standing(about: About) -> StandingEntry:
    return StandingEntry(about.label, tuple(part for part in about.text.split("\n") if part))


def _line(contact: ContactLine) -> str:
    """Return a contact in one line: name, role, how to reach them."""
    parts = (contact.name, contact.role, contact.phone, contact.email, contact.link)
    return ", ".join(part for part in parts if part)
