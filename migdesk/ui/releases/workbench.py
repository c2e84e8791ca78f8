"""The parts of the editor in their places, folded to the room there is."""

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from migdesk.ui.look import Look
from migdesk.ui.releases.arrangement import Arrangement, Wishes
from migdesk.ui.releases.laying_out import lay_out_now
from migdesk.ui.widgets.layouts import row

_SHARE: Final = 56
"""Per cent of the room that the text gets beside the preview, until somebody wants another."""


class Workbench(QWidget):
    """Outline, text, preview and inspector.

    Signals:
        arranged: the parts stand otherwise from now on.
        shared: how much of the room, in per cent, the text is to have beside the preview.
    """

    arranged = Signal()
    shared = Signal(int)

    def __init__(
        self, look: Look, outline: QWidget, text: QWidget, inspector: QWidget, *, share: int = 0
    ) -> None:
        super().__init__()
        self._look = look
        self._outline, self._text, self._inspector = outline, text, inspector
        self._preview: QWidget | None = None
        self._share = share or _SHARE
        self.wishes = Wishes()
        self.arrangement = Arrangement.within(0, self.wishes)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(text)
        self._splitter.splitterMoved.connect(self._note_share)
        text.setMinimumWidth(1)
        self._row = row(outline, (self._splitter, 1), inspector)
        self.setLayout(self._row)

    def put_preview(self, preview: QWidget) -> None:
        """Give the preview its place."""
        self._preview = preview
        preview.setMinimumWidth(1)
        self._splitter.addWidget(preview)
        self.arrange()

    def wish(self, **changes: bool) -> None:
        """Show other parts, each laid out to its end: nothing is painted halfway."""
        self.wishes = replace(self.wishes, **changes)
        self.arrange()
        lay_out_now()

    def toggle_inspector(self) -> None:
        """Show the inspector or hide it."""
        self.show_inspector(shown=not self.arrangement.inspector)

    def show_inspector(self, *, shown: bool = True) -> None:
        """Show the inspector or hide it, where it stands or slides at present."""
        self.wish(**{"over" if self.arrangement.slides else "beside": shown})

    def arrange(self) -> None:
        """Put everything in its place."""
        px, before = self._look.px, self.arrangement
        now = Arrangement.within(self.width() / self._look.scale, self.wishes)
        self.arrangement = now
        self._outline.setVisible(now.outline > 0)
        self._outline.setFixedWidth(px(max(now.outline, 1)))
        self._place_inspector(now)
        # What is shown anew takes the room that it has then: of less it would make little, for a
        # moment.
        self._row.activate()
        self._text.setVisible(now.text)
        if self._preview is not None:
            self._preview.setVisible(now.preview)
        if now != before or now.preview:
            self._share_room()
        if now != before:
            self.arranged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold to the room there is."""
        super().resizeEvent(event)
        self.arrange()

    def _place_inspector(self, now: Arrangement) -> None:
        inspector, width = self._inspector, self._look.px(now.inspector)
        is_in_row = self._row.indexOf(inspector) >= 0
        if now.slides and is_in_row:
            self._row.removeWidget(inspector)
        elif not now.slides and not is_in_row:
            self._row.addWidget(inspector)
        inspector.setVisible(now.inspector > 0)
        if not now.inspector:
            return
        inspector.setFixedWidth(width)
        if now.slides:
            inspector.setGeometry(QRect(self.width() - width, 0, width, self.height()))
            inspector.raise_()

    def _share_room(self) -> None:
        room = self._splitter.width()
        text = room * self._share // 100
        self._splitter.setSizes([text, room - text])

    def _note_share(self) -> None:
        sizes = self._splitter.sizes()
        if all(sizes):
            self._share = round(100 * sizes[0] / sum(sizes))
            self.shared.emit(self._share)
