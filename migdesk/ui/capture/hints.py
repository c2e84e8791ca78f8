"""What the keys of the pad do."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from migdesk.ui.capture.keys import SPEAKERS, command
from migdesk.ui.look import Look
from migdesk.ui.shell.actions import keys_of
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import row
from migdesk.ui.widgets.states import Keys


class Hints(QWidget):
    """Keycaps, each with what it does."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._flow = FlowLayout(look.px(14), look.px(4))
        self.setLayout(self._flow)
        self._add(["Enter"], self.tr("save, same speaker"))
        ctrl, _ = keys_of(command("capture.other"))
        self._speakers = self._add([ctrl, "1"], self.tr("speaker"))
        self._add(keys_of(command("capture.language")), self.tr("language"))
        self._add(keys_of(command("capture.gist")), self.tr("gist"))
        self._add(keys_of(command("capture.take_back")), self.tr("take back last"))

    def show_count(self, speakers: int) -> None:
        """Say for how many speakers there are keys."""
        last = min(speakers, SPEAKERS)
        ctrl, _ = keys_of(command("capture.other"))
        self._speakers.setVisible(last > 0)
        keys = self._speakers.findChild(Keys)
        if keys is not None:
            keys.show_keys([ctrl, f"1–{last}" if last > 1 else "1"])

    def _add(self, keys: Sequence[str], words: str) -> QWidget:
        look = self._look
        made = QWidget()
        said = Label(look, words, 12, 400, "text2")
        made.setLayout(row(Keys(look, keys), said, spacing=look.px(7)))
        self._flow.addWidget(made)
        return made
