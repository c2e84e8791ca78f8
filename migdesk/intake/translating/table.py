"""Reading a table of two columns that came back in a Word document, with all changes accepted.

A row is known by the bookmark around its source; where a program dropped that, by what the source
says.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element

from msgspec import structs

from migdesk.intake.errors import UnitTwice, WordDamaged
from migdesk.intake.translating.values import ReturnedUnit, TranslatedFile
from migdesk.intake.word.package import MAIN, WordPackage, read_bytes
from migdesk.text.blocks import Run, text_hash
from migdesk.text.links import link_address
from migdesk.text.normal import normal_runs

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_LINKS: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_IDENTITY: Final = "{urn:migdesk:translation:1}"
_MARK: Final = "_mdt_"
_AROUND: Final = frozenset(
    f"{_W}{name}"
    for name in ("ins", "moveTo", "sdt", "sdtContent", "customXml", "smartTag", "fldSimple")
)
_LETTERS: Final = {
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}tab": " ",
    f"{_W}noBreakHyphen": "\u2011",
}
_LOOKS: Final = {
    "Strong": Run("", bold=True),
    "Emphasis": Run("", italic=True),
    "IntenseEmphasis": Run("", bold=True, italic=True),
}
_OFF: Final = frozenset({"0", "false", "off", "none"})
_COLUMNS: Final = 2


def read_table(path: Path) -> TranslatedFile:
    """Read a translation.

    Raises:
        WordUnreadable: the file is not there or may not be read.
        WordTooLarge: it, or a part of it, has too many bytes.
        NotAWordDocument: it is something else, or in the format of Word before 2007.
        PasswordProtected: it opens with a password only.
        WordDamaged: it is broken.
        UnitTwice: a row is in it twice.
    """
    package = WordPackage(read_bytes(path), path.name)
    document = package.xml(MAIN)
    if document is None:
        raise WordDamaged(path.name, "no text in it")
    told = _identity(package)
    if told is None:
        return TranslatedFile("", "", "", "", ())
    reading = _Reading(told, _links(package))
    try:
        units = tuple(reading.units(document, path.name))
    except RecursionError as error:
        raise WordDamaged(path.name, "parts within parts without end") from error
    return TranslatedFile(
        workspace=told.get("workspace", ""),
        release=told.get("release", ""),
        source=told.get("source", ""),
        target=told.get("target", ""),
        units=units,
    )


def _identity(package: WordPackage) -> Element | None:
    for name in package.names("customXml/item"):
        root = package.xml(name) if name.endswith(".xml") else None
        if root is not None and root.tag == f"{_IDENTITY}translation":
            return root
    return None


def _links(package: WordPackage) -> Mapping[str, str]:
    part = package.xml("word/_rels/document.xml.rels")
    lines = part.iter(f"{_LINKS}Relationship") if part is not None else ()
    return {each.get("Id", ""): each.get("Target", "") for each in lines}


class _Reading:
    """Reads rows that were sent, as ``told``, with links by their ids."""

    def __init__(self, told: Element, links: Mapping[str, str]) -> None:
        self._rows = list(told.iter(f"{_IDENTITY}row"))
        self._links = links

    def units(self, document: Element, file_name: str) -> Iterator[ReturnedUnit]:
        """Yield rows in the order of the document; those that are new say nothing of a source."""
        by_mark = {row.get("bookmark", ""): row for row in self._rows}
        by_words: dict[str, list[Element]] = {}
        marks = {mark.get(f"{_W}name", "") for mark in document.iter(f"{_W}bookmarkStart")}
        for row in self._rows:
            if row.get("bookmark", "") not in marks:
                by_words.setdefault(row.get("words", ""), []).append(row)
        seen: set[str] = set()
        for line in document.iter(f"{_W}tr"):
            cells = line.findall(f"{_W}tc")
            if len(cells) < _COLUMNS:
                continue
            said, mark = self._source(cells[0])
            words = text_hash("".join(run.text for run in said))
            lost = by_words.get(words, [])
            known = by_mark[mark] if mark in by_mark else lost.pop(0) if lost else None
            if known is None:
                continue
            name = known.get("id", "")
            if name in seen:
                raise UnitTwice(file_name, name)
            seen.add(name)
            yield self._unit(known, said, cells[1])

    def _unit(self, row: Element, said: tuple[Run, ...], cell: Element) -> ReturnedUnit:
        source = "".join(run.text for run in said)
        sent = row.get("words", "")
        target = self._target(cell)
        return ReturnedUnit(
            id=row.get("id", ""),
            words=sent,
            source=source if text_hash(source) == sent else "",
            made=row.get("made", ""),
            target=target if any(run.text.strip() for run in target) else (),
        )

    def _source(self, cell: Element) -> tuple[tuple[Run, ...], str]:
        """Return the first paragraph of a cell, and the bookmark in it: below it stand notes."""
        paragraph = cell.find(f"{_W}p")
        if paragraph is None:
            return (), ""
        marks = (
            mark.get(f"{_W}name", "")
            for mark in paragraph.iter(f"{_W}bookmarkStart")
            if mark.get(f"{_W}name", "").startswith(_MARK)
        )
        return normal_runs(self._inside(paragraph, Run(""))), next(marks, "")

    def _target(self, cell: Element) -> tuple[Run, ...]:
        """Return all paragraphs of a cell that say something, one below the other."""
        found: list[Run] = []
        for paragraph in cell.iter(f"{_W}p"):
            runs = normal_runs(self._inside(paragraph, Run("")))
            if any(run.text.strip() for run in runs):
                found += [Run("\n"), *runs] if found else runs
        return normal_runs(found)

    def _inside(self, element: Element, look: Run) -> Iterator[Run]:
        for child in element:
            if child.tag == f"{_W}r":
                yield from _run(child, look)
            elif child.tag == f"{_W}hyperlink":
                address = link_address(self._links.get(child.get(f"{_R}id", ""), ""))
                yield from self._inside(child, structs.replace(look, href=address))
            elif child.tag in _AROUND:
                yield from self._inside(child, look)


def _run(run: Element, look: Run) -> Iterator[Run]:
    style = run.find(f"{_W}rPr/{_W}rStyle")
    styled = _LOOKS.get(style.get(f"{_W}val", "") if style is not None else "", Run(""))
    bold, italic = (_set(run, name, of) for name, of in (("b", styled.bold), ("i", styled.italic)))
    words = "".join(
        (child.text or "") if child.tag == f"{_W}t" else _LETTERS.get(child.tag, "")
        for child in run
    )
    yield structs.replace(look, text=words, bold=bold, italic=italic)


def _set(run: Element, name: str, of: bool) -> bool:  # noqa: FBT001 - what the style says
    mark = run.find(f"{_W}rPr/{_W}{name}")
    return of if mark is None else mark.get(f"{_W}val", "1") not in _OFF
