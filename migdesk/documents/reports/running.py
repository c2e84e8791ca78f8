"""Running text of reports as it stands on their pages: paragraphs and lists."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from msgspec.structs import replace

from migdesk.documents.pdf.pages import Column, Item
from migdesk.documents.pdf.parts import Frame
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Style, set_text
from migdesk.documents.reports.page import Paper
from migdesk.documents.reports.parts import Prose

_BULLET: Final = "•"
_INDENT: Final = 14.0


def running_text(paper: Paper, prose: Prose) -> Iterator[Item]:
    """Yield the paragraphs and the items of the lists of a text."""
    unit = paper.setting.type.unit
    style = paper.styles.deck if prose.is_lead else paper.setting.type.body
    for is_list, lines in groupby(prose.lines, key=lambda line: line[1]):
        if is_list:
            yield from _list(paper, [text for text, _ in lines], style)
            continue
        for text, _ in lines:
            yield replace(paper.paragraph(text, style), after=unit)


def _list(paper: Paper, items: list[str], style: Style) -> Iterator[Item]:
    setting, unit = paper.setting, paper.setting.type.unit
    whole = Node("L", setting.root)
    bullet = replace(style, ink=setting.palette.accent)
    for place, text in enumerate(items, 1):
        item = Node("LI", whole)
        label = set_text((bullet.span(_BULLET),), bullet, _INDENT, Node("Lbl", item))
        body = setting.text(text, style, paper.width - _INDENT, "LBody", item)
        frame = Frame(body, left=_INDENT, label=label)
        yield Item(frame, Column.BOTH, after=unit if place == len(items) else 0.5 * unit)
