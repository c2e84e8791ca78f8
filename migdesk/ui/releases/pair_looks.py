"""How words look in painted rows: bold, italic, links, gaps, and what was found."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtGui import QTextCharFormat, QTextLayout

from migdesk.text.blocks import Run
from migdesk.text.finding import Place
from migdesk.ui.look import Look
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
    look: Look, text: str, places: Sequence[Place]
) -> list[QTextLayout.FormatRange]:
    """Return stretches of ``text`` marked as found; places count its characters."""
    form = QTextCharFormat()
    form.setBackground(look.colour("amber_line"))
    within = ((start, end) for start, end in places if end <= len(text))
    return [_range(in_units(text, start), in_units(text, end), form) for start, end in within]


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
