"""Settings, Accessibility: the size of text, and the way around by keys."""

from typing import Final

from PySide6.QtCore import QLocale

from migdesk.base.errors import MigdeskError
from migdesk.ui.settings.page import FormPage, section
from migdesk.ui.shell.action_table import ACTIONS
from migdesk.ui.shell.actions import keys_of, text_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.choices import Segmented
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, frame, row
from migdesk.ui.widgets.states import Keys

_SIZES: Final = (100, 125, 150, 175, 200)
_WAYS: Final = ("go.next_pane", "go.palette", "edit.undo")
"""Commands by which most of the window is reached."""


class AccessibilityPage(FormPage):
    """How large text is, and how everything is done by keys."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(
            parts,
            self.tr("Accessibility"),
            self.tr("How this window is read and operated on this computer."),
        )
        look, size = parts.look, parts.keeper.settings.text_size
        percent = QLocale().percent()
        self.sizes = Segmented(
            look, [(each, f"{each}{percent}") for each in _SIZES], name=self.tr("Size of text")
        )
        self.sizes.set_value(min(_SIZES, key=lambda each: abs(each - size)))
        self.sizes.chosen.connect(self._keep_size)
        hint = self.tr("Everything in the window grows with it. Printed pages stay as they are.")
        self.shortcuts = Button(look, self.tr("All keyboard shortcuts"), icon="keyboard")
        self.shortcuts.clicked.connect(lambda: parts.actions.trigger("help.shortcuts"))
        ways = [
            row(
                Label(look, text_of(action), 13, wrap=True),
                None,
                Keys(look, keys_of(action)),
                spacing=look.px(12),
            )
            for action in ACTIONS
            if action.id in _WAYS
        ]
        gap = look.px(14)
        by_keys = self.tr("Everything can be done by keys, and is named for screen readers.")
        self.lay_out(
            section(
                look,
                self.tr("Size of text"),
                row(self.sizes, None),
                Label(look, hint, 12, 400, "text3", wrap=True),
            ),
            section(
                look,
                self.tr("By keys"),
                Label(look, by_keys, 13, 400, "text2", wrap=True),
                frame("card", column(*ways, spacing=look.px(10), margins=(gap, gap, gap, gap))),
                row(self.shortcuts, None),
            ),
        )
        self.show_filled()  # it is all known

    def focus(self) -> None:
        """Go to the sizes."""
        self.sizes.setFocus()

    def show_place(self, kind: str, key: int, spot: str) -> None:
        """Give the keyboard back to the sizes."""
        del kind, key
        if spot == "size":
            self.focus()

    def _keep_size(self, size: int) -> None:
        try:
            self.parts.keeper.change(text_size=size)
        except MigdeskError as error:
            self.parts.voice.fail(error)
        self.rebuild_asked.emit("size")
