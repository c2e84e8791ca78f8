"""What stands around the text of a Word document: letterhead, running heads, feet, the page."""

from collections.abc import Iterator
from typing import Final

from migdesk.documents.word.drawings import drawing
from migdesk.documents.word.package import RELATIONS, WORD
from migdesk.documents.word.runs import Writer
from migdesk.documents.word.styles import FOOTER, HEADER, LETTERHEAD, LETTERHEAD_END, MARK, STRONG
from migdesk.documents.word.xml import element, w
from migdesk.text.words import words_for
from migdesk.vocabulary import PaperSize

NAMESPACES: Final = {"xmlns:w": WORD, "xmlns:r": RELATIONS}
PAGES: Final = {PaperSize.A4: (11906, 16838), PaperSize.LETTER: (12240, 15840)}
"""Width and height of the paper, in twentieths of a point."""

SIDE: Final = 1247
_TOP: Final = 1021
_EDGE: Final = 567
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
    drawn = (drawing(*logo, name="logo", alt=flow.house),) if logo else ()
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


def section(
    paper: PaperSize, first: str, later: str, feet: str, *, right_to_left: bool = False
) -> str:
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
        w("bidi") if right_to_left else "",
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
