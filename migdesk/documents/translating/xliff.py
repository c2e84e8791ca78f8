"""A text to be translated as XLIFF 2.1, core and metadata module: the same job, the same bytes.

Each part is a unit of one segment. Looks are paired codes around the words, with what they stand
for as original data; a line break is a placeholder.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct, field

from migdesk.documents.translating.job import Job, Unit
from migdesk.documents.word.xml import element, tag, text
from migdesk.text.blocks import Run, text_hash
from migdesk.text.translation import PairState

NAMESPACE: Final = "urn:oasis:names:tc:xliff:document:2.0"
METADATA: Final = "urn:oasis:names:tc:xliff:metadata:2.0"
CATEGORY: Final = "migdesk"
"""Under this our own metadata stands in the file."""

_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_BREAK: Final = "\n"
_STATES: Final = {
    PairState.IN_STEP: "final",
    PairState.CHANGED: "translated",
    PairState.UNCOMPARED: "translated",
}


class _Code(Struct, frozen=True):
    """A look: its type in the format, a more exact one, and how it begins and ends here."""

    type: str
    sub_type: str
    begins: str
    ends: str = ""


_LINE_BREAK: Final = _Code("fmt", "xlf:lb", "<br>")


def release_xliff(job: Job) -> bytes:
    """Return a text to be translated as XLIFF."""
    told = {
        "xmlns": NAMESPACE,
        "xmlns:mda": METADATA,
        "version": "2.1",
        "srcLang": job.source,
        "trgLang": job.target,
    }
    known = {"workspace": job.workspace, "release": job.release, "text": job.text}
    held = element(
        "file",
        {"id": "text", "original": job.number, "canResegment": "no", "xml:space": "preserve"},
        _metadata(known),
        _notes(job.notes),
        *map(_unit, job.units),
    )
    return (_DECLARATION + element("xliff", told, held) + "\n").encode()


def _metadata(known: dict[str, str]) -> str:
    metas = (element("mda:meta", {"type": key}, text(value)) for key, value in known.items())
    return tag("mda:metadata", element("mda:metaGroup", {"category": CATEGORY}, *metas))


def _notes(notes: Sequence[str]) -> str:
    told = (tag("note", text(note), id=f"n{at}") for at, note in enumerate(notes, 1))
    return tag("notes", *told) if notes else ""


def _unit(unit: Unit) -> str:
    codes = _Codes()
    source = tag("source", codes.written(unit.source))
    has_target = any(run.text.strip() for run in unit.target)
    target = tag("target", codes.written(unit.target, again=True)) if has_target else ""
    state = _STATES.get(unit.state, "translated") if has_target else "initial"
    if unit.fixed and has_target:
        state = "final"
    segment: dict[str, object] = {"id": "s1", "state": state}
    if unit.state is PairState.CHANGED and has_target:
        segment["subState"] = f"{CATEGORY}:stale"
    told: dict[str, object] = {"id": unit.id, "type": f"{CATEGORY}:{unit.kind}"}
    if unit.fixed and has_target:
        told["translate"] = "no"
    return element(
        "unit",
        told,
        _metadata({"words": text_hash(unit.words), "made": text_hash(unit.made)}),
        _notes(unit.notes),
        codes.original_data(),
        element("segment", segment, source, target),
    )


class _Codes(Struct):
    """The codes of one unit: the translation has the ids of the source for the same looks."""

    data: dict[str, str] = field(default_factory=dict)
    given: list[tuple[_Code, str]] = field(default_factory=list)
    free: list[tuple[_Code, str]] = field(default_factory=list)

    def written(self, runs: Sequence[Run], *, again: bool = False) -> str:
        """Return runs with codes around them; ``again`` for the translation of what was first."""
        self.free = list(self.given) if again else []
        return "".join(map(self._run, runs))

    def original_data(self) -> str:
        """Return what the codes stand for."""
        told = (tag("data", text(words), id=key) for words, key in self.data.items())
        return tag("originalData", *told) if self.data else ""

    def _run(self, run: Run) -> str:
        return self._nested(run, tuple(_codes(run)))

    def _nested(self, run: Run, codes: Sequence[_Code]) -> str:
        if not codes:
            lines = run.text.split(_BREAK)
            return "".join(
                (self._placeholder() if at else "") + text(line) for at, line in enumerate(lines)
            )
        code = codes[0]
        told = {
            "id": self._id(code),
            "type": code.type,
            "subType": code.sub_type,
            "dataRefStart": self._data(code.begins),
            "dataRefEnd": self._data(code.ends),
        }
        return element("pc", told, self._nested(run, codes[1:]))

    def _placeholder(self) -> str:
        told = {
            "id": self._id(_LINE_BREAK),
            "type": _LINE_BREAK.type,
            "subType": _LINE_BREAK.sub_type,
            "equiv": _BREAK,
            "dataRef": self._data(_LINE_BREAK.begins),
        }
        return element("ph", told)

    def _id(self, code: _Code) -> str:
        for at, (known, key) in enumerate(self.free):
            if known == code:
                del self.free[at]
                return key
        key = f"c{len(self.given) + 1}"
        self.given.append((code, key))
        return key

    def _data(self, words: str) -> str:
        return self.data.setdefault(words, f"d{len(self.data) + 1}")


def _codes(run: Run) -> Iterator[_Code]:
    """Yield the looks of a run from the outermost; what stands for them is no markup to anybody."""
    if run.gap:
        yield _Code("other", f"{CATEGORY}:gap", f'<gap name="{run.gap}">', "</gap>")
    if run.href:
        yield _Code("link", f"{CATEGORY}:link", f'<a href="{run.href}">', "</a>")
    if run.bold:
        yield _Code("fmt", "xlf:b", "<b>", "</b>")
    if run.italic:
        yield _Code("fmt", "xlf:i", "<i>", "</i>")
