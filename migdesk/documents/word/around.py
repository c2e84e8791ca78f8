"""What stands around the text of a Word document: letterhead, running heads, feet, the page."""

from collections.abc import Iterator
from typing import Final

from migdesk.documents.forms.flow import Flow
from migdesk.documents.word.package import RELATIONS, WORD
from migdesk.documents.word.runs import Writer
from migdesk.documents.word.styles import FOOTER, HEADER, LETTERHEAD, LETTERHEAD_END, MARK, STRONG
from migdesk.documents.word.xml import element, tag, w
from migdesk.text.words import words_for
from migdesk.vocabulary import PaperSize

DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"
NAMESPACES: Final = {"xmlns:w": WORD, "xmlns:r": RELATIONS}
PAGES: Final = {PaperSize.A4: (11906, 16838), PaperSize.LETTER: (12240, 15840)}
"""Width and height of the paper, in twentieths of a point."""

SIDE: Final = 1247
_TOP: Final = 1021
_EDGE: Final = 567
_EMU: Final = 12_700
"""English metric units in a point, which pictures are measured in."""

_LONGEST: Final = 70
"""Characters of the headline at the head of a page."""

_PAGE, _TOTAL = "\ue000", "\ue001"
"""Stand for the numbers until the sentence is cut at them: no sentence has such signs."""


def first_head(writer: Writer, logo: tuple[str, float, float] | None) -> str:
    """Return the head of the first page: who speaks on the left, what it is on the right.

    Args:
        writer: of this part.
        logo: under which id it is known to this part, its width and height in points.
    """
    flow = writer.flow
    mark = tuple(writer.plain(MARK, flow.mark))
    drawn = (_drawing(flow, *logo),) if logo else ()
    logo_line = (writer.paragraph(LETTERHEAD, *drawn),) if drawn else ()
    names = writer.paragraph(
        LETTERHEAD,
        writer.words(flow.house, flow.house, STRONG),
        _tab(),
        writer.words(flow.kind, flow.kind, STRONG),
    )
    below = writer.paragraph(
        LETTERHEAD_END,
        writer.words(flow.tagline, flow.tagline),
        _tab(),
        writer.words(flow.number, flow.number),
    )
    return element("w:hdr", NAMESPACES, *mark, *logo_line, names, below)


def later_head(writer: Writer) -> str:
    """Return the head of every other page: who speaks, and about what."""
    flow = writer.flow
    headline = flow.title
    if len(headline) > _LONGEST:
        headline = f"{headline[:_LONGEST].rsplit(' ', 1)[0]}…"
    line = writer.paragraph(
        HEADER,
        writer.words(flow.house, flow.house),
        _tab(),
        writer.words(headline, headline),
    )
    return element("w:hdr", NAMESPACES, *writer.plain(MARK, flow.mark), line)


def foot(writer: Writer) -> str:
    """Return the foot of all pages: what it is, which page, and what the office prints there."""
    flow = writer.flow
    name = " ".join(filter(None, (flow.kind, flow.number)))
    line = writer.paragraph(FOOTER, writer.words(name, name), _tab(), *_page_of(writer))
    return element("w:ftr", NAMESPACES, line, *writer.plain(FOOTER, flow.foot))


def section(paper: PaperSize, first: str, later: str, feet: str) -> str:
    """Return how pages are set: paper, margins, and under which ids heads and feet are known."""
    width, height = PAGES[paper]
    margins = {"top": _TOP, "right": SIDE, "bottom": _TOP, "left": SIDE}
    return w(
        "sectPr",
        _shown_by("headerReference", "first", first),
        _shown_by("headerReference", "default", later),
        _shown_by("footerReference", "first", feet),
        _shown_by("footerReference", "default", feet),
        w("pgSz", w=width, h=height),
        w("pgMar", **margins, header=_EDGE, footer=_EDGE, gutter=0),
        w("titlePg"),
    )


def _shown_by(name: str, kind: str, known: str) -> str:
    return element(f"w:{name}", {"w:type": kind, "r:id": known})


def _tab() -> str:
    return w("r", w("tab"))


def _page_of(writer: Writer) -> Iterator[str]:
    sentence = words_for(writer.flow.language)("page.page_of", page=_PAGE, total=_TOTAL)
    before, _, rest = sentence.partition(_PAGE)
    between, _, after = rest.partition(_TOTAL)
    for words, counted in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
        if words:
            yield writer.words(words, sentence)
        if counted:
            number = w("r", element("w:t", {}, "1"))
            yield w("fldSimple", number, instr=counted)


def _drawing(flow: Flow, known: str, width: float, height: float) -> str:
    size = {"cx": round(width * _EMU), "cy": round(height * _EMU)}
    place = tag("a:off", x=0, y=0) + tag("a:ext", **size)
    picture = element(
        "pic:pic",
        {"xmlns:pic": f"{DRAWING}/picture"},
        tag(
            "pic:nvPicPr",
            tag("pic:cNvPr", id=1, name="logo", descr=flow.house),
            tag("pic:cNvPicPr"),
        ),
        tag(
            "pic:blipFill",
            element("a:blip", {"r:embed": known}),
            tag("a:stretch", tag("a:fillRect")),
        ),
        tag("pic:spPr", tag("a:xfrm", place), tag("a:prstGeom", tag("a:avLst"), prst="rect")),
    )
    graphic = element(
        "a:graphic",
        {"xmlns:a": f"{DRAWING}/main"},
        tag("a:graphicData", picture, uri=f"{DRAWING}/picture"),
    )
    inline = element(
        "wp:inline",
        {
            "xmlns:wp": f"{DRAWING}/wordprocessingDrawing",
            "distT": 0,
            "distB": 0,
            "distL": 0,
            "distR": 0,
        },
        tag("wp:extent", **size),
        tag("wp:docPr", id=1, name="logo", descr=flow.house),
        graphic,
    )
    return w("r", w("drawing", inline))
