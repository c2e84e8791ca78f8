"""A release as Markdown: CommonMark, with every sign that would mean something else escaped."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from migdesk.documents.forms.flow import (
    DASH,
    Flow,
    Passage,
    bold_name,
    flow_of,
    link_of,
    one_line,
    shown,
)
from migdesk.documents.sheet import ReleaseSheet
from migdesk.text.blocks import Run
from migdesk.vocabulary import BlockKind

_SIGNS: Final = re.compile(r"[\\`*_\[\]<>&#!~|]")
_AT_START: Final = re.compile(r"(?m)^(?:([-+=])|(\d{1,9})([.)])(?=\s|$))")
"""What begins a list or makes a heading of the line before, at the start of a line only."""

_ENTITY: Final = re.compile(r"&(?=#?\w+;)")
_BREAK: Final = "\\\n"


def release_markdown(sheet: ReleaseSheet) -> str:
    """Return a release as Markdown, ending with a line feed.

    Raises:
        LanguageUnknown: there are no words for the sheet's language.
    """
    return "\n\n".join(filter(None, _parts(flow_of(sheet)))) + "\n"


def _parts(flow: Flow) -> Iterator[str]:
    if flow.mark:
        yield _runs((Run(flow.mark, bold=True),))
    for label, sentence in flow.bands:
        yield f"> {_broken(_runs((Run(f'{label}:', bold=True), Run(f' {sentence}'))), '> ')}"
    yield _lines(flow.house, flow.tagline)
    kind = " ".join(filter(None, (flow.kind, flow.number)))
    yield _lines(kind, flow.day, flow.subject)
    yield _heading(1, flow.headline)
    yield _field(flow.deck)
    first = flow.first_paragraph()
    yield from _body(flow.passages[:first])
    yield "\n".join(
        f"- {_broken(_runs((Run(figure.value, bold=True), Run(f' {figure.caption}'))), '  ')}"
        for figure in flow.figures
    )
    yield from _body(flow.passages[first:])
    for about in flow.abouts:
        yield _heading(2, about.label)
        yield _field(about.text)
    if flow.contacts:
        yield _heading(2, flow.contact_label)
    for contact in flow.contacts:
        yield _BREAK.join(filter(None, map(_runs, contact)))
    yield _field(flow.foot)


def _body(passages: Sequence[Passage]) -> Iterator[str]:
    for in_list, group in groupby(passages, key=lambda one: one.kind is BlockKind.LIST_ITEM):
        if in_list:
            yield "\n".join(f"- {_broken(_runs(passage.runs), '  ')}" for passage in group)
        else:
            yield from map(_passage, group)


def _passage(passage: Passage) -> str:
    match passage.kind:
        case BlockKind.HEADING:
            return _heading(2, "".join(map(shown, passage.runs)))
        case BlockKind.PULL_QUOTE:
            said = f"> {_broken(_runs(passage.runs), '> ')}"
            by = _runs((Run("— "), *bold_name(passage))) if passage.said_by else ""
            return f"{said}\n>\n> {_broken(by, '> ')}" if by else said
        case _:
            opening = (Run(passage.opening, bold=True), Run(DASH)) if passage.opening else ()
            return _runs((*opening, *passage.runs))


def _heading(level: int, text: str) -> str:
    words = _runs((Run(one_line(text)),))
    return f"{'#' * level} {words}" if words else ""


def _field(text: str) -> str:
    return _runs((Run(text),))


def _lines(*lines: str) -> str:
    return _BREAK.join(filter(None, map(_field, lines)))


def _broken(text: str, begin: str) -> str:
    """Return ``text`` with ``begin`` at the start of each of its lines but the first."""
    return text.replace("\n", f"\n{begin}")


def _runs(runs: Sequence[Run]) -> str:
    """Return one paragraph: no line of it is empty, begins with a blank, or begins a list."""
    said = [run for run in runs if shown(run)]
    written, done = "", 0
    for bold, group in groupby(said, key=lambda run: run.bold):
        stretch = list(group)
        done += len(stretch)
        after = shown(said[done])[0] if done < len(said) else ""
        inner = _slanted(stretch, written[-1:], after)
        written += _marked(inner, "**" if bold else "", written[-1:], after)
    lines = (line.strip() for line in written.split("\n"))
    text = _BREAK.join(filter(None, lines))
    return _AT_START.sub(_escaped_start, text)


def _slanted(runs: Sequence[Run], before: str, after: str) -> str:
    """Return runs of one weight, between what stands ``before`` and ``after`` them."""
    written, done = "", 0
    for italic, group in groupby(runs, key=lambda run: run.italic):
        stretch = list(group)
        done += len(stretch)
        following = shown(runs[done])[0] if done < len(runs) else after
        text = "".join(map(_linked, stretch))
        written += _marked(text, "_" if italic else "", (before + written)[-1:], following)
    return written


def _linked(run: Run) -> str:
    text = _SIGNS.sub(r"\\\g<0>", shown(run))
    link = link_of(run)
    if not link or not text.strip():
        return text
    address = _ENTITY.sub(r"\\&", link)
    words = " ".join(text.split())
    return f"{_blanks(text)[0]}[{words}](<{address}>){_blanks(text)[1]}"


def _escaped_start(found: re.Match[str]) -> str:
    sign, number, stop = found.groups()
    return f"\\{sign}" if sign else f"{number}\\{stop}"


def _marked(text: str, mark: str, before: str, after: str) -> str:
    """Return ``text`` between marks of emphasis where they will be taken for such.

    Where they would be read as stars and strokes instead (a mark must stand at the edge of a word),
    there is no emphasis: words count for more. Nor is there on signs alone.

    Args:
        text: escaped.
        mark: of emphasis; empty for none.
        before: the character before it, if there is one.
        after: the character after it.
    """
    first, last = _blanks(text)
    inner = text.strip()
    if not mark or "\n" in inner or not any(map(str.isalnum, inner)):
        return text
    opens = _may_stand(first or before, inner[0], mark)
    closes = _may_stand(last or after, inner[-1], mark)
    return f"{first}{mark}{inner}{mark}{last}" if opens and closes else text


def _may_stand(outside: str, inside: str, mark: str) -> bool:
    """Tell whether a mark is one between these: stars are inside a word too, strokes are not."""
    outside = outside[-1:]
    at_edge = not outside or outside.isspace() or unicodedata.category(outside).startswith("P")
    return at_edge or (mark == "**" and unicodedata.category(inside)[0] in "LN")


def _blanks(text: str) -> tuple[str, str]:
    """Return the blanks that ``text`` begins and ends with."""
    inner = text.strip()
    start = len(text) - len(text.lstrip())
    return (text[:start], text[start + len(inner) :]) if inner else (text, "")
