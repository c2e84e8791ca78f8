"""What all Word documents of an office are put together from, besides their text."""

from typing import Final

from migdesk.documents.forms.flow import Flow, one_line
from migdesk.documents.furniture import LOGO_HEIGHT, logo_size
from migdesk.documents.pdf.images import picture
from migdesk.documents.sheet import House
from migdesk.documents.word.around import (
    NAMESPACES,
    PAGES,
    SIDE,
    first_head,
    foot,
    later_head,
    section,
)
from migdesk.documents.word.package import CORE, OFFICE, WORD, Package, Relations
from migdesk.documents.word.runs import Writer
from migdesk.documents.word.styles import BULLETS, STYLE_OF, styles_part
from migdesk.documents.word.xml import element, tag, text, w
from migdesk.text.words import words_for
from migdesk.vocabulary import BlockKind

WORD_ML: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PROGRAM: Final = "MigDesk"
_PNG: Final = b"\x89PNG"
_INDENT: Final = 360


def add_around(package: Package, links: Relations, flow: Flow, house: House) -> str:
    """Add heads and feet, and return how pages are set."""
    heads = Relations()
    logo = None
    if house.logo is not None:
        data = house.logo
        width, height = logo_size(picture(data, round(LOGO_HEIGHT * 4)))
        name = "logo.png" if data.startswith(_PNG) else "logo.jpeg"
        package.parts[f"word/media/{name}"] = data
        logo = (heads.add("image", f"media/{name}"), width, height)
    known = []
    for name, kind, part, relations in (
        ("header1", "header", first_head(Writer(flow, heads), logo), heads),
        ("header2", "header", later_head(Writer(flow, Relations())), Relations()),
        ("footer1", "footer", foot(Writer(flow, Relations())), Relations()),
    ):
        package.add(f"word/{name}.xml", part, f"{WORD_ML}.{kind}+xml")
        if relations.lines:
            package.add_relations(f"word/{name}.xml", relations)
        known.append(links.add(kind, f"{name}.xml"))
    return section(house.paper, *known, right_to_left=flow.right_to_left)


def _settings(locale: str, *, tracked: bool) -> str:
    return element(
        "w:settings",
        NAMESPACES,
        w("trackRevisions") if tracked else "",
        w("defaultTabStop", val=708),
        w(
            "compat",
            w(
                "compatSetting",
                name="compatibilityMode",
                uri="http://schemas.microsoft.com/office/word",
                val=15,
            ),
        ),
        w("themeFontLang", val=locale),
    )


def _numbering() -> str:
    level = w(
        "lvl",
        w("start", val=1),
        w("numFmt", val="bullet"),
        w("pStyle", val=STYLE_OF[BlockKind.LIST_ITEM]),
        w("lvlText", val="•"),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=_INDENT, hanging=_INDENT)),
        ilvl=0,
    )
    return element(
        "w:numbering",
        {"xmlns:w": WORD},
        w("abstractNum", w("multiLevelType", val="singleLevel"), level, abstractNumId=0),
        w("num", w("abstractNumId", val=0), numId=BULLETS),
    )


def add_looks(
    package: Package, links: Relations, flow: Flow, house: House, *, tracked: bool
) -> None:
    """Add styles, settings and bullets.

    Args:
        package: that they are added to.
        links: what the text leads to.
        flow: whose language they are for.
        house: whose colours they have.
        tracked: whether changes are tracked from the first one on.
    """
    locale = words_for(flow.language)("language.locale")
    width = PAGES[house.paper][0] - 2 * SIDE
    for name, part in (
        ("styles", styles_part(house, flow.script, locale, width)),
        ("settings", _settings(locale, tracked=tracked)),
        ("numbering", _numbering()),
    ):
        package.add(f"word/{name}.xml", part, f"{WORD_ML}.{name}+xml")
        links.add(name, f"{name}.xml")


def add_properties(package: Package, flow: Flow, custom: str = "") -> None:
    """Add title, author and language; ``custom`` are properties of our own, if there are any."""
    namespaces = {
        "xmlns:cp": CORE,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    }
    facts = (
        tag("dc:title", text(flow.title)),
        tag("dc:creator", text(one_line(flow.house))),
        tag("dc:language", text(flow.language)),
    )
    office = "application/vnd.openxmlformats-officedocument"
    package.add(
        "docProps/core.xml",
        element("cp:coreProperties", namespaces, *facts),
        "application/vnd.openxmlformats-package.core-properties+xml",
    )
    package.add(
        "docProps/app.xml",
        tag("Properties", tag("Application", PROGRAM), xmlns=f"{OFFICE}/extended-properties"),
        f"{office}.extended-properties+xml",
    )
    if custom:
        package.add("docProps/custom.xml", custom, f"{office}.custom-properties+xml")
    links = Relations()
    links.add("officeDocument", "word/document.xml")
    links.add(CORE.replace("/metadata/", "/relationships/metadata/"), "docProps/core.xml")
    links.add("extended-properties", "docProps/app.xml")
    if custom:
        links.add("custom-properties", "docProps/custom.xml")
    package.add_relations("", links)
