"""A release as plain text: paragraphs with a blank line between, no line broken by us."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from migdesk.documents.forms.flow import DASH, Flow, Passage, flow_of, link_of, shown, shown_text
from migdesk.documents.sheet import ReleaseSheet
from migdesk.text.blocks import Run
from migdesk.vocabulary import BlockKind

_BULLET: Final = "• "
_SAID_BY: Final = "— "


def release_text(sheet: ReleaseSheet) -> str:
    """Return a release as plain text, ending with a line feed.

    Raises:
        LanguageUnknown: there are no words for the sheet's language.
    """
    paragraphs = (paragraph.strip() for paragraph in _paragraphs(flow_of(sheet)))
    return "\n\n".join(filter(None, paragraphs)) + "\n"


def _paragraphs(flow: Flow) -> Iterator[str]:
    yield flow.mark
    for label, sentence in flow.bands:
        yield f"{label}: {sentence}"
    yield _lines(flow.house, flow.tagline)
    yield _lines(" ".join(filter(None, (flow.kind, flow.number))), flow.day, flow.subject)
    yield flow.headline
    yield flow.deck
    first = flow.first_paragraph()
    yield from _body(flow.passages[:first])
    yield _lines(*(f"{figure.value} {figure.caption}" for figure in flow.figures))
    yield from _body(flow.passages[first:])
    for about in flow.abouts:
        yield about.label
        yield about.text
    if flow.contacts:
        yield flow.contact_label
    for contact in flow.contacts:
        yield _lines(*map(shown_text, contact))
    yield flow.foot


def _body(passages: Sequence[Passage]) -> Iterator[str]:
    for in_list, group in groupby(passages, key=lambda one: one.kind is BlockKind.LIST_ITEM):
        if in_list:
            yield _lines(*(_BULLET + _words(passage.runs) for passage in group))
        else:
            yield from map(_passage, group)


def _passage(passage: Passage) -> str:
    words = _words(passage.runs)
    if passage.opening:
        return f"{passage.opening}{DASH}{words}"
    if passage.said_by:
        return _lines(words, _SAID_BY + _words(passage.said_by))
    return words


def _words(runs: Sequence[Run]) -> str:
    """Return the words, and after those that lead somewhere the address, unless it is they."""
    return "".join(f"{shown(run)}{_address(run)}" for run in runs).strip()


def _address(run: Run) -> str:
    link = link_of(run)
    if not link or link.removeprefix("mailto:").removeprefix("tel:") in shown(run):
        return ""
    return f" ({link})"


def _lines(*lines: str) -> str:
    return "\n".join(filter(None, lines))
