"""How words look in painted rows: bold, italic, links, gaps, and what was found."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtGui import QTextCharFormat, QTextLayout

from migdesk.text.blocks import Run
from migdesk.text.finding import Place
from migdesk.ui.look import Look
from migdesk.ui.widgets.diff import DifferenceText
from migdesk.ui.widgets.richtext.document import in_units
from migdesk.ui.widgets.richtext.page import BOLD


def looks_of(look: Look, runs: Sequence[Run]) -> list[QTextLayout.FormatRange]:
    """Return how the words of runs look, where they do not look like all others."""
    ends = list(accumulate(in_units(run.text, len(run.text)) for run in runs))
    return [
        _range(start, end, form)
        for run, start, end in zip(runs, (0, *ends), ends, strict=False)
        if (form := _form(look, run)) is not None
    ]


def marked_as_found(
    look: Look, text: DifferenceText, places: Sequence[Place], shown: Place | None = None
) -> list[QTextLayout.FormatRange]:
    """Return stretches marked as found, and the one that is ``shown`` as what is selected.

    Places count characters of the text as it is.
    """
    found, here = QTextCharFormat(), QTextCharFormat()
    found.setBackground(look.colour("amber_line"))
    here.setBackground(look.colour("accent"))
    here.setForeground(look.colour("on_accent"))
    return [
        _range(begin, begin + length, here if place == shown else found)
        for place in places
        for begin, length in text.stretches(*place)
    ]


def _form(look: Look, run: Run) -> QTextCharFormat | None:
    made = QTextCharFormat()
    if run.bold:
        made.setFontWeight(BOLD)
    if run.italic:
        made.setFontItalic(True)
    if run.href:
        made.setForeground(look.colour("accent_text"))
        made.setFontUnderline(True)
    if run.gap:
        made.setBackground(look.colour("amber_bg"))
    return made if made.propertyCount() else None


def _range(start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, form
    return made
