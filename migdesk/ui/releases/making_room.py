"""Who makes room for whom: preview, inspector and the text beside its source."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.ui.releases.bringing_up import BringingUp
from migdesk.ui.releases.editor_bar import EditorBar
from migdesk.ui.releases.inspector import Inspector
from migdesk.ui.releases.preview_side import PreviewSide
from migdesk.ui.releases.text_side import TextSide
from migdesk.ui.releases.workbench import Workbench
from migdesk.ui.shell.screen import Parts

_SHARE: Final = "releases.share"
"""Under this name it is remembered how much room the text gets beside the preview."""


class MakingRoom(QObject):
    """Shows what stands beside the text, or hides it, and keeps the keyboard in sight.

    Signals:
        arranged: the parts stand otherwise from now on.
    """

    arranged = Signal()

    def __init__(
        self,
        parts: Parts,
        text: TextSide,
        both: BringingUp,
        preview: PreviewSide,
        inspector: Inspector,
        bar: EditorBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts, self._text, self._both = parts, text, both
        self._preview, self._inspector, self._bar = preview, inspector, bar
        share = parts.keeper.settings.states.get(_SHARE, "")
        self.workbench = Workbench(
            parts.look,
            text.outline,
            text,
            inspector,
            share=int(share) if share.isdigit() else 0,
        )
        self.workbench.shared.connect(self._remember_share)
        self.workbench.arranged.connect(self.show_arranged)

    def show_tab(self, name: str) -> None:
        """Show a tab beside the text."""
        self._both.end()
        self._inspector.show_tab(name)
        self.workbench.show_inspector()

    def toggle_preview(self) -> None:
        """Show the preview or hide it."""
        self._both.end()
        shown = not self.workbench.wishes.preview
        if shown and self._preview.pane is None:
            self.workbench.put_preview(self._preview.make())
        self._rearrange(
            lambda: self.workbench.wish(preview=shown), None if shown else self._bar.preview
        )
        self._bar.preview.setChecked(shown)
        self._preview.edited()

    def toggle_inspector(self) -> None:
        """Show what stands beside the text, or hide it."""
        if self._text.pairs is not None:
            self._both.end()
        else:
            self._rearrange(self.workbench.toggle_inspector)

    def see_text(self) -> None:
        """Let a preview that hides the text make room for it, as do texts side by side."""
        self._both.end()
        if not self.workbench.arrangement.text:
            self.toggle_preview()

    def give_both(self) -> None:
        """Give texts side by side all the room, with nothing beside them; take it back after."""
        alone = self._text.pairs is not None
        if alone is not self.workbench.wishes.alone:
            self.workbench.wish(alone=alone)

    def show_arranged(self) -> None:
        """Offer outline and inspector above the text where they are not beside it."""
        shown, bar, on_page = (
            self.workbench.arrangement,
            self._text.format_bar,
            not self._text.pairs,
        )
        bar.outline.setVisible(on_page and not shown.outline)
        bar.inspector.setVisible(on_page and not shown.inspector)
        self.arranged.emit()

    def _rearrange(self, change: Callable[[], None], opener: QWidget | None = None) -> None:
        """Show other parts; from one that is seen no more, the keyboard goes back to the text.

        So it does from ``opener``, which has opened what is closed now.
        """
        holder, writing = QApplication.focusWidget(), self._text.holder()
        change()
        if holder is not None and holder.isVisible() and holder is not opener:
            return
        if self.workbench.arrangement.text:
            self._text.take_keyboard_back(writing)
        elif self._preview.pane is not None:
            self._preview.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember_share(self, share: int) -> None:
        states = {**self._parts.keeper.settings.states, _SHARE: str(share)}
        try:
            self._parts.keeper.change(states=states)
        except MigdeskError:
            return  # it is shared evenly the next time
