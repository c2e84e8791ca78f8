"""Reading XLIFF 2.0 and 2.1 that came back from whatever program.

Nothing the file names elsewhere is fetched, and one that declares words of its own is refused.
Segments of a unit are put together again: programs may cut a paragraph into sentences.
"""

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, ParseError, fromstring

from msgspec import Struct, field, structs

from migdesk.intake.errors import (
    DeclaresEntities,
    NotXliff,
    OtherXliff,
    TableDamaged,
    UnitDamaged,
    UnitTwice,
    XliffDamaged,
    XliffTooLarge,
)
from migdesk.intake.tables.xml import refuse_document_type
from migdesk.intake.translating.values import ReturnedUnit, TranslatedFile
from migdesk.intake.word.package import read_bytes
from migdesk.text.blocks import Run, text_hash
from migdesk.text.links import link_address
from migdesk.text.normal import normal_runs

MOST_BYTES: Final = 16 * 1024 * 1024
"""A text of a thousand pages in both languages has a third of it."""

_VERSIONS: Final = ("2.0", "2.1")
_X: Final = "{urn:oasis:names:tc:xliff:document:2.0}"
_M: Final = "{urn:oasis:names:tc:xliff:metadata:2.0}"
_ROOT: Final = re.compile(r"\{urn:oasis:names:tc:xliff:document:[\w.]+\}xliff|xliff")
_SEGMENT: Final = f"{_X}segment"
_CONFIRMED: Final = frozenset({"reviewed", "final"})
_OURS: Final = "migdesk"
_DEEPEST: Final = 200
_LINK: Final = re.compile(r'<a href="([^"]*)">')
_GAP: Final = re.compile(r'<gap name="([^"]*)">')
_LOOKS: Final = {
    "<b>": Run("", bold=True),
    "<i>": Run("", italic=True),
    "xlf:b": Run("", bold=True),
    "xlf:i": Run("", italic=True),
}


def read_xliff(path: Path) -> TranslatedFile:
    """Read a translation.

    Raises:
        WordUnreadable: the file is not there or may not be read.
        WordTooLarge, XliffTooLarge: it has too many bytes.
        NotXliff: it is something else.
        OtherXliff: it is of a version that is not understood.
        XliffDamaged: it is broken, or declares words of its own.
        UnitTwice: two parts are called the same.
        UnitDamaged: something in a part is not as the format has it.
    """
    data = read_bytes(path)
    if len(data) > MOST_BYTES:
        raise XliffTooLarge(path.name, len(data), MOST_BYTES)
    root = _root(data, path.name)
    if not _ROOT.fullmatch(root.tag):
        raise NotXliff(path.name)
    version = root.get("version", "")
    if version not in _VERSIONS or root.tag != f"{_X}xliff":
        raise OtherXliff(path.name, version)
    told = _told(root)
    return TranslatedFile(
        workspace=told.get("workspace", ""),
        release=told.get("release", ""),
        source=root.get("srcLang", ""),
        target=root.get("trgLang", ""),
        units=tuple(_units(root, path.name)),
    )


def _root(data: bytes, file_name: str) -> Element:
    try:
        refuse_document_type(BytesIO(data), file_name)
        root = fromstring(data)  # noqa: S314 - what declares anything was refused
    except DeclaresEntities as error:
        raise XliffDamaged(file_name, "declarations in it") from error
    except (TableDamaged, ParseError, ValueError, LookupError) as error:
        if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
            raise NotXliff(file_name) from error
        raise XliffDamaged(file_name, str(error)) from error
    return root


def _told(element: Element) -> dict[str, str]:
    """Return what we said of a text or a part of it ourselves."""
    groups = (group for group in element.iter(f"{_M}metaGroup") if group.get("category") == _OURS)
    found: dict[str, str] = {}
    for group in groups:
        for meta in group.findall(f"{_M}meta"):
            found.setdefault(meta.get("type", ""), (meta.text or "").strip())
    return found


def _units(root: Element, file_name: str) -> Iterator[ReturnedUnit]:
    seen: set[str] = set()
    for number, unit in enumerate(root.iter(f"{_X}unit"), 1):
        name = unit.get("id", "")
        if not name:
            raise UnitDamaged(file_name, str(number), "<unit>")
        if name in seen:
            raise UnitTwice(file_name, name)
        seen.add(name)
        yield _unit(unit, name, file_name)


def _unit(unit: Element, name: str, file_name: str) -> ReturnedUnit:
    data = {
        each.get("id", ""): "".join(each.itertext()) for each in unit.findall(f"{_X}originalData/*")
    }
    reading = _Reading(data, file_name, name)
    source: list[Run] = []
    targets: list[tuple[int, tuple[Run, ...]]] = []
    whole = True
    parts = [each for each in unit if each.tag in {_SEGMENT, f"{_X}ignorable"}]
    for place, part in enumerate(parts, 1):
        ours, theirs = part.find(f"{_X}source"), part.find(f"{_X}target")
        if ours is None:
            raise UnitDamaged(file_name, name, f"<{part.tag.removeprefix(_X)}>")
        said = tuple(reading.runs(ours))
        source += said
        if theirs is not None:
            made = tuple(reading.runs(theirs))
            targets.append((_order(theirs, place), made))
        elif part.tag == f"{_X}ignorable":
            targets.append((place, said))
            made = said
        else:
            made = ()
        whole = whole and (any(run.text.strip() for run in made) or not _says(said))
    target = normal_runs(run for _, runs in sorted(targets, key=_place) for run in runs)
    words = "".join(run.text for run in normal_runs(source))
    told = _told(unit)
    sent = told.get("words", "") or text_hash(words)
    return ReturnedUnit(
        id=name,
        words=sent,
        source=words if text_hash(words) == sent else "",
        made=told.get("made", ""),
        confirmed=all(part.get("state") in _CONFIRMED for part in parts if part.tag == _SEGMENT),
        target=target if whole and _says(target) else (),
    )


def _place(each: tuple[int, tuple[Run, ...]]) -> int:
    return each[0]


def _order(target: Element, place: int) -> int:
    order = target.get("order", "")
    return int(order) if order.isascii() and order.isdigit() and len(order) < 6 else place


def _says(runs: tuple[Run, ...]) -> bool:
    return any(run.text.strip() for run in runs)


class _Reading(Struct):
    """Reads the words of one unit. Codes that were opened and not closed yet are ``open``."""

    data: Mapping[str, str]
    file_name: str
    unit: str
    known: dict[str, Run] = field(default_factory=dict)
    open: dict[str, Run] = field(default_factory=dict)

    def runs(self, element: Element) -> Iterator[Run]:
        """Yield the words of a source or target with their looks."""
        self.open.clear()
        yield from (run for run in self._inside(element, (), 0) if run.text)

    def _inside(self, element: Element, looks: tuple[Run, ...], depth: int) -> Iterator[Run]:
        if depth > _DEEPEST:
            raise XliffDamaged(self.file_name, "codes within codes without end")
        yield self._run(element.text or "", looks)
        for child in element:
            yield from self._child(child, looks, depth)
            yield self._run(child.tail or "", looks)

    def _child(self, child: Element, looks: tuple[Run, ...], depth: int) -> Iterator[Run]:
        match child.tag.removeprefix(_X):
            case "pc":
                look = self._look(child, "dataRefStart")
                inside = self._inside(child, (*looks, look), depth + 1)
                yield from _as_one(inside) if look.gap else inside
            case "mrk":
                yield from self._inside(child, looks, depth + 1)
            case "sc":
                self.open[child.get("id", "")] = self._look(child, "dataRef")
            case "ec":
                self.open.pop(child.get("startRef", child.get("id", "")), None)
            case "ph":
                yield self._run(self._placed(child), looks)
            case "cp":
                yield self._run(_code_point(child.get("hex", "")), looks)
            case "sm" | "em":
                pass  # where a remark on the text begins and ends
            case other:  # its words would be lost
                raise UnitDamaged(self.file_name, self.unit, f"<{other.rpartition('}')[2]}>")

    def _run(self, words: str, looks: tuple[Run, ...]) -> Run:
        run = Run(words)
        for look in (*looks, *self.open.values()):
            run = structs.replace(
                run,
                bold=run.bold or look.bold,
                italic=run.italic or look.italic,
                href=look.href or run.href,
                gap=look.gap or run.gap,
            )
        return run

    def _look(self, code: Element, reference: str) -> Run:
        """Return what a code means: by what it stands for, by its type, or as what it copies."""
        words = self.data.get(code.get(reference, ""), "")
        link, gap = _LINK.fullmatch(words), _GAP.fullmatch(words)
        if link is not None:
            look = Run("", href=link_address(link[1]))
        elif gap is not None:
            look = Run("", gap=gap[1])
        else:
            named = code.get("subType", "")
            look = _LOOKS.get(words) or _LOOKS.get(named) or Run("")
            if look == Run(""):
                look = self.known.get(code.get("copyOf", code.get("id", "")), look)
        self.known.setdefault(code.get("id", ""), look)
        return look

    def _placed(self, code: Element) -> str:
        words = self.data.get(code.get("dataRef", ""), "")
        is_break = words == "<br>" or code.get("subType") == "xlf:lb"
        return "\n" if is_break else code.get("equiv", "")


def _as_one(runs: Iterator[Run]) -> Iterator[Run]:
    """Yield what stands in a gap as the one run that a gap is."""
    said = [run for run in runs if run.text]
    if said:
        yield structs.replace(said[0], text="".join(run.text for run in said))


def _code_point(written: str) -> str:
    try:
        return chr(int(written, 16))
    except (ValueError, OverflowError):
        return ""
