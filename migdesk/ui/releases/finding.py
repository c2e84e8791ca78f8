"""Looking for words in the text that is written."""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from migdesk.text.folding import folded
from migdesk.ui.look import Look
from migdesk.ui.releases.paper import Paper
from migdesk.ui.widgets.preview.find_bar import FindBar


class TextFinder(QObject):
    """Joins a find bar to the text."""

    def __init__(self, look: Look, paper: Callable[[], Paper | None], parent: QObject) -> None:
        super().__init__(parent)
        self._paper = paper
        self._found: list[tuple[str, int, int]] = []
        self._at = 0
        self.bar = FindBar(look)
        hint = self.tr("Find in the text")
        self.bar.field.setPlaceholderText(hint)
        self.bar.field.setAccessibleName(hint)
        self.bar.hide()
        self.bar.wanted.connect(self._look_for)
        self.bar.next_wanted.connect(lambda: self._step(1))
        self.bar.previous_wanted.connect(lambda: self._step(-1))
        self.bar.closed.connect(self._end)

    def open(self) -> None:
        """Ask what to look for."""
        if self._paper() is not None:
            self.bar.open()

    def _look_for(self, wanted: str) -> None:
        paper = self._paper()
        words = folded(wanted).split()
        self._found, self._at = [], 0
        if paper is not None and words:
            pattern = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
            self._found = [
                (block.id, match.start(), match.end() - match.start())
                for block in paper.body.blocks()
                for match in pattern.finditer(block.text)
            ]
        self._show()

    def _step(self, by: int) -> None:
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self._show()

    def _show(self) -> None:
        paper = self._paper()
        self.bar.tell(self._at + 1 if self._found else 0, len(self._found))
        if paper is not None and self._found:
            paper.go_to(*self._found[self._at])

    def _end(self) -> None:
        paper = self._paper()
        if paper is not None:
            paper.body.setFocus(Qt.FocusReason.OtherFocusReason)
