"""The styles of a Word document: what all its looks come from.

Names that Word knows by itself ("heading 1", "Quote") are used where there is one: its lists of
headings, screen readers and other programs go by them. Sizes are in half points, lengths in
twentieths of a point, as the format has them.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.documents.scripts import ARABIC, GEORGIAN
from migdesk.documents.sheet import House
from migdesk.documents.word.package import WORD
from migdesk.documents.word.xml import element, w
from migdesk.text.direction import RIGHT_TO_LEFT_SCRIPTS
from migdesk.vocabulary import BlockKind

HEADLINE: Final = "Heading1"
HEADING: Final = "Heading2"
SUBHEADING: Final = "Heading3"
DECK: Final = "Subtitle"
DAY: Final = "Day"
BAND: Final = "Band"
FIGURE: Final = "KeyFigure"
NOTE: Final = "Note"
LETTERHEAD: Final = "Letterhead"
LETTERHEAD_END: Final = "LetterheadEnd"
MARK: Final = "DraftMark"
HEADER: Final = "Header"
FOOTER: Final = "Footer"
COMMENT: Final = "CommentText"
CAPTION: Final = "Caption"
CELL: Final = "TableText"
PHOTO: Final = "Photo"
LOGO_LABEL: Final = "LogoLabel"
LOGOS: Final = "Logos"

STRONG: Final = "Strong"
EMPHASIS: Final = "Emphasis"
BOTH: Final = "IntenseEmphasis"
LINK: Final = "Hyperlink"
GAP: Final = "Gap"
SAID_BY: Final = "SaidBy"
SPEAKER: Final = "Speaker"
LABEL: Final = "Label"
COMMENT_MARK: Final = "CommentReference"

STYLE_OF: Final[Mapping[BlockKind, str]] = {
    BlockKind.LEAD: "Lead",
    BlockKind.PARAGRAPH: "BodyText",
    BlockKind.HEADING: HEADING,
    BlockKind.LIST_ITEM: "ListBullet",
    BlockKind.PULL_QUOTE: "Quote",
    BlockKind.DONOR_LINE: "DonorLine",
    BlockKind.NOTES: NOTE,
    BlockKind.BOILERPLATE: "Boilerplate",
    BlockKind.CONTACTS: "Contacts",
    BlockKind.DISCLAIMER: "Disclaimer",
    BlockKind.PHOTO: CAPTION,
    BlockKind.ENDS: "Ends",
}
"""Each kind of paragraph has a style of its own, by which it is known when it comes back."""

BULLETS: Final = 1
"""The number of the list that list items belong to."""

_INK: Final = "16202B"
_SLATE: Final = "51606E"
_AMBER: Final = "FFE9B0"
JOINED_FONT: Final = "Arial"
"""Has Arabic on each computer with Word, which finds it by another entry than other letters."""

_FONTS: Final = {GEORGIAN: "Sylfaen", ARABIC: JOINED_FONT}
_FONT: Final = "Calibri"
"""Fonts that each computer with Word has; the one of the pages would have to be installed."""


class _Look(Struct, frozen=True):
    """A style of paragraphs or of runs.

    Attributes:
        id: by which it is used.
        name: by which people know it.
        size: of its letters, in half points; 0 for that of the text around.
        colour: ``RRGGBB``; empty for that of the text around.
        bold, italic, underlined: its letters.
        before, after: white, in twentieths of a point.
        level: in the outline, from 0; ``None`` for text.
        bar: the colour of a bar where its lines begin.
        rule: the colour of a rule below.
        left: how far it is moved in.
        next: the style of the paragraph after it; empty for the same.
        keep: it is not parted from the next paragraph.
        fill: the colour of the ground; empty for none.
        own: Word does not know it by itself.
        middle: what is of different heights stands on one axis.
    """

    id: str
    name: str
    size: int = 0
    colour: str = ""
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    before: int = 0
    after: int = 120
    level: int | None = None
    bar: str = ""
    rule: str = ""
    left: int = 0
    next: str = ""
    keep: bool = False
    fill: str = ""
    own: bool = False
    middle: bool = False


def styles_part(house: House, script: str, locale: str, width: int) -> str:
    """Return the part that holds the styles.

    Args:
        house: whose colours they have.
        script: the text is written in it (ISO 15924).
        locale: the text is in it.
        width: of a line, in twentieths of a point: where the right side of a header ends.
    """
    font = _FONTS.get(script, _FONT)
    turned = script in RIGHT_TO_LEFT_SCRIPTS
    edge = "right" if turned else "left"
    plain = w(
        "docDefaults",
        w(
            "rPrDefault",
            w(
                "rPr",
                w("rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font),
                w("color", val=_INK),
                w("sz", val=21),
                w("szCs", val=21),
                w("lang", val=locale, eastAsia=locale, bidi=locale),
            ),
        ),
        w("pPrDefault", w("pPr", w("spacing", after=120, line=276, lineRule="auto"))),
    )
    return element(
        "w:styles",
        {"xmlns:w": WORD},
        plain,
        w(
            "style",
            w("name", val="Normal"),
            w("qFormat"),
            w("pPr", w("bidi")) if turned else "",
            type="paragraph",
            default=1,
            styleId="Normal",
        ),
        *_paragraphs(house, width, edge),
        *_letters(house),
    )


def _paragraphs(house: House, width: int, edge: str) -> Iterator[str]:
    accent, warning = house.accent.removeprefix("#"), house.warning.removeprefix("#")
    body = STYLE_OF[BlockKind.PARAGRAPH]
    looks = (
        _Look(
            HEADLINE, "heading 1", 46, _INK, bold=True, before=240, level=0, next=DECK, keep=True
        ),
        _Look(
            HEADING,
            "heading 2",
            24,
            _INK,
            bold=True,
            before=240,
            after=60,
            level=1,
            next=body,
            keep=True,
        ),
        _Look(
            SUBHEADING,
            "heading 3",
            21,
            accent,
            bold=True,
            before=160,
            after=60,
            level=2,
            next=body,
            keep=True,
        ),
        _Look(CELL, "Table text", 19, after=20, own=True),
        _Look(DECK, "Subtitle", 26, _SLATE, after=240, next="Lead"),
        _Look(DAY, "Day", 18, accent, keep=True, own=True),
        _Look(BAND, "Embargo or correction", 19, _INK, bar=warning, left=140, after=200, own=True),
        _Look("Lead", "Lead", 23, next=body, own=True),
        _Look(body, "Body Text", before=60),
        _Look("ListBullet", "List Bullet", after=60),
        _Look("Quote", "Quote", 29, accent, bar=accent, left=280, before=200, after=200, next=body),
        _Look("DonorLine", "Donor line", own=True),
        _Look(PHOTO, "Photo", before=120, after=60, next=CAPTION, keep=True, own=True),
        _Look(CAPTION, "caption", 17, _SLATE),
        _Look(LOGO_LABEL, "Logo label", 17, accent, before=240, after=80, keep=True, own=True),
        _Look(LOGOS, "Logos", 16, after=60, own=True, middle=True),
        _Look("Ends", "Ends", 18, accent, next=NOTE, own=True),
        _Look(FIGURE, "Key figure", 20, _SLATE, bar=accent, left=140, after=0, own=True),
        _Look(MARK, "Draft mark", 18, warning, bold=True, after=160, fill="FBEFEA", own=True),
        _Look(COMMENT, "annotation text", 20),
    )
    yield from (_paragraph(look, edge) for look in looks)
    for name in ("Boilerplate", "Contacts", "Disclaimer", NOTE):
        yield _paragraph(_Look(name, name, 18, _SLATE, after=60, own=True), edge)
    tab = w("tabs", w("tab", val="right", pos=width))
    head = _Look(LETTERHEAD, "Letterhead", 18, _SLATE, after=0, own=True)
    yield _paragraph(head, edge, tab)
    yield _paragraph(
        replace(head, id=LETTERHEAD_END, name="Letterhead end", rule=accent, after=240), edge, tab
    )
    yield _paragraph(_Look(HEADER, "header", 16, _SLATE, after=60), edge, tab)
    yield _paragraph(_Look(FOOTER, "footer", 16, _SLATE, after=0), edge, tab)


def _paragraph(look: _Look, edge: str, tabs: str = "") -> str:
    """Return a style of paragraphs, a bar at the ``edge`` where its lines begin."""
    before = w(edge, val="single", sz=18, space=8, color=look.bar) if look.bar else ""
    below = w("bottom", val="single", sz=9, space=6, color=look.rule) if look.rule else ""
    borders = (before, below) if edge == "left" else (below, before)
    bar = w("pBdr", *borders) if before or below else ""
    numbered = w("numPr", w("numId", val=BULLETS)) if look.id == "ListBullet" else ""
    inside = (
        w("keepNext") if look.keep else "",
        numbered,
        bar,
        w("shd", val="clear", color="auto", fill=look.fill) if look.fill else "",
        tabs,
        w("spacing", before=look.before, after=look.after),
        w("ind", left=look.left) if look.left else "",
        w("textAlignment", val="center") if look.middle else "",
        w("outlineLvl", val=look.level) if look.level is not None else "",
    )
    return w(
        "style",
        w("name", val=look.name),
        w("basedOn", val="Normal"),
        w("next", val=look.next) if look.next else "",
        w("qFormat"),
        w("pPr", *inside),
        w("rPr", *_shape(look)),
        type="paragraph",
        customStyle=1 if look.own else None,
        styleId=look.id,
    )


def _letters(house: House) -> Iterator[str]:
    accent = house.accent.removeprefix("#")
    looks = (
        _Look(STRONG, "Strong", bold=True),
        _Look(EMPHASIS, "Emphasis", italic=True),
        _Look(BOTH, "Intense Emphasis", bold=True, italic=True),
        _Look(LINK, "Hyperlink", colour=accent, underlined=True),
        _Look(GAP, "Gap", fill=_AMBER, own=True),
        _Look(SAID_BY, "Said by", 18, _SLATE, own=True),
        _Look(SPEAKER, "Speaker", 18, _INK, bold=True, own=True),
        _Look(LABEL, "Label", 18, accent, bold=True, own=True),
        _Look(COMMENT_MARK, "annotation reference", 16),
    )
    for look in looks:
        yield w(
            "style",
            w("name", val=look.name),
            w("qFormat"),
            w("rPr", *_shape(look), _filled(look)),
            type="character",
            customStyle=1 if look.own else None,
            styleId=look.id,
        )


def _shape(look: _Look) -> Iterator[str]:
    if look.bold:
        yield w("b") + w("bCs")
    if look.italic:
        yield w("i") + w("iCs")
    if look.colour:
        yield w("color", val=look.colour)
    if look.size:
        yield w("sz", val=look.size) + w("szCs", val=look.size)
    if look.underlined:
        yield w("u", val="single")


def _filled(look: _Look) -> str:
    return w("shd", val="clear", color="auto", fill=look.fill) if look.fill else ""
