"""What the editor puts into the window's toolbar: saved or not, languages, preview, export, on."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.releases.keeping import Keeping, TextKeeper
from migdesk.ui.releases.office_time import office_time, with_place
from migdesk.ui.releases.stages import NextStep
from migdesk.ui.shell.actions import Actions
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.choices import Segmented
from migdesk.ui.widgets.fields import language_code
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import row

SIDE_BY_SIDE: Final = "side by side"
"""Stands for both texts where a language is chosen."""

_GAP: Final = 6
_WAY_HERE: Final = 270
"""Pixels at 100 % for back and forward, the name of the place and the number of the release."""

_WAYS: Final = (
    (False, True, False),
    (True, True, False),
    (True, False, False),
    (True, False, True),
)
"""Ways to say less and less: languages by their codes, the step by its sign, saved by the time."""


class SavedState(QWidget):
    """Whether what is on the screen is in the file. A failure stays until it is mended.

    Signals:
        again_asked: saving is to be tried again.
        changed: it says something else.
    """

    again_asked = Signal()
    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._sign = IconLabel(look, "check", "green", 15)
        self._words = Label(look, "", 12.5, 400, "text2")
        self._again = Button(
            look, self.tr("Not saved, try again"), "danger", icon="triangle-alert", small=True
        )
        self._again.clicked.connect(self.again_asked)
        self.setLayout(row(self._sign, self._words, self._again, spacing=look.px(5)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._said = self._in_short = ""
        self._again.hide()
        self._sign.hide()

    def show_state(self, keeper: TextKeeper, zone: str, language: Language) -> None:
        """Show how it is with the text.

        Args:
            keeper: of the text.
            zone: that of the office, by whose clock it is said when.
            language: of the interface.
        """
        failed = keeper.state is Keeping.FAILED
        saved = keeper.state is Keeping.SAVED
        self._again.setVisible(failed)
        self._words.setVisible(not failed)
        self._sign.setVisible(saved and keeper.at is not None)
        if saved and keeper.at is not None:
            there = office_time(keeper.at, zone)
            time = with_place(f"{there:%H:%M}", there, language)
            self._said = self.tr("Saved {time}").format(time=time)
            self._in_short = f"{there:%H:%M}"
        elif saved:
            self._said = self._in_short = ""
        else:
            self._said, self._in_short = self.tr("Saving…"), "…"
        self.setAccessibleName(self._again.text() if failed else self._said)
        self.changed.emit()

    def dress(self, *, brief: bool) -> None:
        """Say it in words, or ``brief``: with the sign and the time alone, the words as a tip."""
        self._words.setText(self._in_short if brief else self._said)
        self.setToolTip(self._said if brief else "")
        self.updateGeometry()  # who is around hears at once how wide it is now


class EditorState(QWidget):
    """Beside the way here: whether the text is saved, or that it does not change any more."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.saved = SavedState(look)
        self._read_only = Label(look, self.tr("Read only"), 12.5, 500, "text2")
        self._lock = IconLabel(look, "lock", "text2", 15)
        self._lock.setAccessibleName(self._read_only.text())
        self._lock.setToolTip(self._read_only.text())
        self._locked = self._brief = False
        self.setLayout(row(self.saved, self._read_only, self._lock))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.show_locked(locked=False)

    def show_locked(self, *, locked: bool) -> None:
        """Show that the text can be changed, or not."""
        self._locked = locked
        self.saved.setVisible(not locked)
        self._read_only.setVisible(locked and not self._brief)
        self._lock.setVisible(locked and self._brief)

    def dress(self, *, brief: bool) -> None:
        """Say it in words, or ``brief``: with a sign, the words as a tip."""
        self._brief = brief
        self.saved.dress(brief=brief)
        self.show_locked(locked=self._locked)
        self.updateGeometry()


class EditorBar(QWidget):
    """Makes and holds the widgets that the window's toolbar shows for the editor.

    Signals:
        language_chosen: the language to write in, or ``SIDE_BY_SIDE``.
        preview_asked, export_asked, step_asked: the buttons.
    """

    language_chosen = Signal(object)
    preview_asked = Signal()
    export_asked = Signal()
    step_asked = Signal()

    def __init__(
        self, look: Look, actions: Actions, languages: Sequence[tuple[Language, str]]
    ) -> None:
        super().__init__()
        self.hide()
        self.state = EditorState(look)
        self.saved = self.state.saved
        self._has_step = False
        self._room = 0
        self._verb = ""
        self._own = dict(languages)
        self._there: Collection[Language] = ()
        several = [(SIDE_BY_SIDE, "")] if len(languages) > 1 else []
        self.languages = Segmented(
            look, [*languages, *several], name=self.tr("Language of the text")
        )
        self.languages.chosen.connect(self.language_chosen)
        self.preview = Button(
            look, self.tr("Preview"), icon="file-text", tip=actions.tip("release.preview")
        )
        self.preview.setCheckable(True)
        self.preview.clicked.connect(self.preview_asked)
        self.export = Button(
            look, self.tr("Export"), icon="upload", tip=actions.tip("release.export")
        )
        self.export.clicked.connect(self.export_asked)
        self.step = Button(look, "", "primary", icon="send", edits=True)
        self.step.clicked.connect(self.step_asked)
        self._look = look
        self._words = (self.preview.text(), self.export.text())
        for guest in (self.state, self.languages, self.preview, self.export, self.step):
            guest.setParent(self)  # they live here while the toolbar shows others
        self.saved.changed.connect(self._fit)

    def show_step(self, step: NextStep | None) -> None:
        """Show the one step that leads on."""
        self._has_step = step is not None
        if step is not None:
            self._verb = step.verb
            self.step.setAccessibleName(step.verb)
            self.step.show_icon(step.icon)
        self._fit()

    def show_languages(self, there: Collection[Language]) -> None:
        """Show in which languages ``there`` is a text; the others can be begun."""
        self._there = there
        self._fit()

    def fit(self, room: int) -> None:
        """Fit into so many pixels: icons and codes stand for words where there is little room."""
        self._room = room
        self._fit()

    def _fit(self) -> None:
        for compact, verb, brief in _WAYS:
            self._dress(compact=compact, verb=verb, brief=brief)
            if self._needed() <= self._room:
                return

    def _dress(self, *, compact: bool, verb: bool, brief: bool) -> None:
        self.state.dress(brief=brief)
        for button, text in ((self.preview, self._words[0]), (self.export, self._words[1])):
            button.setText("" if compact else text)
            button.setAccessibleName(text)
        for tag, own in self._own.items():
            name = language_code(tag) if compact else own
            begun = self.tr("+ {language}").format(language=name)
            self.languages.set_text(tag, name if tag in self._there else begun)
        if len(self._own) > 1:
            short = "|".join(map(language_code, list(self._own)[:2]))
            self.languages.set_text(SIDE_BY_SIDE, short if compact else self.tr("Side by side"))
        self.step.setText(self._verb if verb else "")
        self.step.setToolTip("" if verb else self._verb)

    def _needed(self) -> int:
        """Return how wide everything is, with the way here cut as far as it can be read."""
        parts = (*self.left(), *self.right())
        hints = sum(part.sizeHint().width() + self._look.px(_GAP) for part in parts)
        return hints + self._look.px(_WAY_HERE)

    def left(self) -> Sequence[QWidget]:
        """Return what stands beside the way here."""
        return (self.state,)

    def right(self) -> Sequence[QWidget]:
        """Return what stands at the right."""
        shown: list[QWidget] = [self.languages] if len(self.languages_shown()) > 1 else []
        steps = [self.step] if self._has_step else []
        return (*shown, self.preview, self.export, *steps)

    def languages_shown(self) -> Sequence[QPushButton]:
        """Return the segments of the languages."""
        return self.languages.findChildren(QPushButton)
