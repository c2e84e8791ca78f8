"""The pages of the settings: what the settings list, and the palette finds."""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from migdesk.desk.rows import Kind
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP


class SettingsPageName(Struct, frozen=True):
    """A page: what tells it in addresses, its icon, its marked name and what is found there."""

    name: str
    icon: str
    text: str
    about: str


SETTINGS_PAGES: Final = (
    SettingsPageName(
        "general",
        "sliders-horizontal",
        QT_TRANSLATE_NOOP("SettingsScreen", "General"),
        QT_TRANSLATE_NOOP(
            "SettingsPages",
            "Name of the office, time zone, city, names of files, language and colours of the "
            "window",
        ),
    ),
    SettingsPageName(
        "house",
        "stamp",
        QT_TRANSLATE_NOOP("SettingsScreen", "House style"),
        QT_TRANSLATE_NOOP("SettingsPages", "Logo, colour, paper, lines at the foot of pages"),
    ),
    SettingsPageName(
        "logo_sets",
        "image",
        QT_TRANSLATE_NOOP("SettingsScreen", "Logo sets"),
        QT_TRANSLATE_NOOP("SettingsPages", "Partners and donors whose logos stand together"),
    ),
    SettingsPageName(
        "rules",
        "list-checks",
        QT_TRANSLATE_NOOP("SettingsScreen", "House rules"),
        QT_TRANSLATE_NOOP("SettingsPages", "What the checks of a release look for"),
    ),
    SettingsPageName(
        "terms",
        "tag",
        QT_TRANSLATE_NOOP("SettingsScreen", "Terms"),
        QT_TRANSLATE_NOOP("SettingsPages", "Words to avoid, and what to say instead"),
    ),
    SettingsPageName(
        "dictionary",
        "type",
        QT_TRANSLATE_NOOP("SettingsScreen", "Dictionary"),
        QT_TRANSLATE_NOOP("SettingsPages", "The office’s own words, which spelling knows"),
    ),
    SettingsPageName(
        "boilerplates",
        "file-text",
        QT_TRANSLATE_NOOP("SettingsScreen", "Boilerplates"),
        QT_TRANSLATE_NOOP("SettingsPages", "Paragraphs that close releases"),
    ),
    SettingsPageName(
        "contacts",
        "contact",
        QT_TRANSLATE_NOOP("SettingsScreen", "Contacts"),
        QT_TRANSLATE_NOOP("SettingsPages", "Whom the press may call"),
    ),
    SettingsPageName(
        "languages",
        "languages",
        QT_TRANSLATE_NOOP("SettingsScreen", "Languages"),
        QT_TRANSLATE_NOOP("SettingsPages", "Languages of the texts, their order, spelling"),
    ),
    SettingsPageName(
        "acronyms",
        "whole-word",
        QT_TRANSLATE_NOOP("SettingsScreen", "Acronyms"),
        QT_TRANSLATE_NOOP("SettingsPages", "Letters, and what they stand for"),
    ),
    SettingsPageName(
        "equivalents",
        "book-a",
        QT_TRANSLATE_NOOP("SettingsScreen", "Sectors, themes, rooms"),
        QT_TRANSLATE_NOOP("SettingsPages", "What things are called in each language"),
    ),
    SettingsPageName(
        "projects",
        "folder",
        QT_TRANSLATE_NOOP("SettingsScreen", "Projects and series"),
        QT_TRANSLATE_NOOP("SettingsPages", "Projects with their donors, series of events"),
    ),
    SettingsPageName(
        "storage",
        "hard-drive",
        QT_TRANSLATE_NOOP("SettingsScreen", "Storage and backup"),
        QT_TRANSLATE_NOOP("SettingsPages", "Where the office is kept, backups, restoring"),
    ),
    SettingsPageName(
        "accessibility",
        "accessibility",
        QT_TRANSLATE_NOOP("SettingsScreen", "Accessibility"),
        QT_TRANSLATE_NOOP("SettingsPages", "Size of the text"),
    ),
)
"""The pages, in the order of the list."""

_HELD: Final[Mapping[Kind, str]] = {
    Kind.BOILERPLATE: "boilerplates",
    Kind.PRESS_CONTACT: "contacts",
    Kind.PROJECT: "projects",
    Kind.SERIES: "projects",
    Kind.LOGO_SET: "logo_sets",
    Kind.ACRONYM: "acronyms",
    Kind.TERM: "terms",
    Kind.EQUIVALENT: "equivalents",
    Kind.OWN_WORD: "dictionary",
}

HELD_PAGES: Final[Mapping[Kind, SettingsPageName]] = {
    kind: page for kind, name in _HELD.items() for page in SETTINGS_PAGES if page.name == name
}
"""The page with the records of a kind."""


def page_text(page: SettingsPageName) -> str:
    """Return what a page is called, in the language of the window."""
    return QCoreApplication.translate("SettingsScreen", page.text)


def page_about(page: SettingsPageName) -> str:
    """Return what is found on a page, in the language of the window."""
    return QCoreApplication.translate("SettingsPages", page.about)
