"""A text to be translated as a table in a Word document: the source, and beside it a translation.

Rows are recognised by bookmarks that Word does not list; what else the file knows of itself stands
in a part of its own.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct, field

from migdesk.documents.sheet import House
from migdesk.documents.translating.job import Job, Unit
from migdesk.documents.word.around import NAMESPACES, PAGES, SIDE
from migdesk.documents.word.identity import item_properties
from migdesk.documents.word.package import OFFICE, Package, Relations
from migdesk.documents.word.styles import BOTH, EMPHASIS, GAP, LINK, NOTE, STRONG, styles_part
from migdesk.documents.word.xml import element, tag, text, w
from migdesk.text.blocks import Run, text_hash
from migdesk.text.links import link_address
from migdesk.text.words import words_for

NAMESPACE: Final = "urn:migdesk:translation:1"
_WORD_ML: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CUSTOM: Final = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_HEADLINE: Final = "headline"
_SHADE: Final = "F2F4F7"
_LINE: Final = "C9D1DC"


def release_table(job: Job, house: House) -> bytes:
    """Return a text to be translated as a Word document with a table of two columns.

    Raises:
        LanguageUnknown: there are no words for one of the languages.
    """
    package, links = Package(), Relations()
    width, height = PAGES[house.paper]
    writer = _Writer(job, links, (width - 2 * SIDE) // 2)
    margins = {"top": SIDE, "right": SIDE, "bottom": SIDE, "left": SIDE}
    body = w(
        "body",
        _paragraph("Heading1", _run(job.number)),
        *(_paragraph(NOTE, _run(note)) for note in job.notes),
        writer.table(),
        _paragraph(NOTE),
        w(
            "sectPr",
            w("pgSz", w=width, h=height),
            w("pgMar", **margins, header=SIDE // 2, footer=SIDE // 2, gutter=0),
        ),
    )
    package.add(
        "word/document.xml",
        element("w:document", NAMESPACES, body),
        f"{_WORD_ML}.document.main+xml",
    )
    words = words_for(job.source)
    styles = styles_part(
        house, words("language.script"), words("language.locale"), width - 2 * SIDE
    )
    package.add("word/styles.xml", styles, f"{_WORD_ML}.styles+xml")
    links.add("styles", "styles.xml")
    links.add("customXml", "../customXml/item1.xml")
    package.add_relations("word/document.xml", links)
    _add_identity(package, job)
    return package.file()


def row_name(number: int) -> str:
    """Return the bookmark of a row."""
    return f"_mdt_{number}"


def _add_identity(package: Package, job: Job) -> None:
    told = {
        "xmlns": NAMESPACE,
        "workspace": job.workspace,
        "release": job.release,
        "source": job.source,
        "target": job.target,
        "text": job.text,
    }
    rows = (
        tag(
            "row",
            id=unit.id,
            bookmark=row_name(at),
            words=text_hash(unit.words),
            made=text_hash(unit.made),
        )
        for at, unit in enumerate(job.units)
    )
    package.add("customXml/item1.xml", element("translation", told, *rows))
    package.add("customXml/itemProps1.xml", item_properties(NAMESPACE), _CUSTOM)
    links = Relations()
    links.add("customXmlProps", "itemProps1.xml")
    package.add_relations("customXml/item1.xml", links)
    namespace = f"{OFFICE}/extended-properties"
    package.add(
        "docProps/app.xml",
        tag("Properties", tag("Application", "MigDesk"), xmlns=namespace),
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    )
    whole = Relations()
    whole.add("officeDocument", "word/document.xml")
    whole.add("extended-properties", "docProps/app.xml")
    package.add_relations("", whole)


class _Writer(Struct, frozen=True):
    """Writes the table; ``width`` is that of a column."""

    job: Job
    links: Relations
    width: int
    known: dict[str, str] = field(default_factory=dict)

    def table(self) -> str:
        """Return all rows below a line that names the languages."""
        edges = (
            w(side, val="single", sz=4, space=0, color=_LINE)
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        look = w(
            "tblPr",
            w("tblW", w=2 * self.width, type="dxa"),
            w("tblBorders", *edges),
            w("tblLayout", type="fixed"),
            w("tblCellMar", *(w(side, w=110, type="dxa") for side in ("left", "right"))),
        )
        grid = w("tblGrid", w("gridCol", w=self.width), w("gridCol", w=self.width))
        heads = (
            self._cell(_paragraph(NOTE, _run(self._own_name(tongue), STRONG)), shade=True)
            for tongue in (self.job.source, self.job.target)
        )
        head = w("tr", w("trPr", w("cantSplit"), w("tblHeader")), *heads)
        return w("tbl", look, grid, head, *map(self._row, range(len(self.job.units))))

    def _row(self, at: int) -> str:
        unit = self.job.units[at]
        said = _paragraph(
            _style(unit),
            w("bookmarkStart", id=at, name=row_name(at)),
            *self._runs(unit.source),
            w("bookmarkEnd", id=at),
        )
        notes = (_paragraph(NOTE, _run(note)) for note in unit.notes)
        made = _paragraph(_style(unit), *self._runs(unit.target))
        return w("tr", self._cell(said, *notes, shade=True), self._cell(made))

    def _cell(self, *paragraphs: str, shade: bool = False) -> str:
        ground = w("shd", val="clear", color="auto", fill=_SHADE) if shade else ""
        look = w("tcPr", w("tcW", w=self.width, type="dxa"), ground)
        return w("tc", look, *paragraphs)

    def _runs(self, runs: Sequence[Run]) -> Iterator[str]:
        for run in runs:
            address = link_address(run.href)
            made = _run(run.text, _look(run))
            if address:
                if address not in self.known:
                    self.known[address] = self.links.add("hyperlink", address, outside=True)
                leads = {"r:id": self.known[address]}
                made = element("w:hyperlink", leads, _run(run.text, LINK, like=run))
            yield made

    def _own_name(self, language: str) -> str:
        return words_for(language)("language.own")


def _style(unit: Unit) -> str:
    return "Heading2" if unit.kind in {_HEADLINE, "heading"} else "BodyText"


def _look(run: Run) -> str:
    if run.gap:
        return GAP
    if run.bold or run.italic:
        return BOTH if run.bold and run.italic else STRONG if run.bold else EMPHASIS
    return ""


def _paragraph(style: str, *inside: str) -> str:
    return w("p", w("pPr", w("pStyle", val=style)), *inside)


def _run(words: str, style: str = "", like: Run | None = None) -> str:
    """Return a run. Of a link, which has a style already, the weight is set beside it."""
    look = [w("rStyle", val=style)] if style else []
    if like is not None:
        look += [w("b"), w("bCs")] if like.bold else []
        look += [w("i"), w("iCs")] if like.italic else []
    lines = (
        element("w:t", {"xml:space": "preserve"}, text(line)) if line else ""
        for line in words.split("\n")
    )
    return w("r", w("rPr", *look) if look else "", w("br").join(lines))
