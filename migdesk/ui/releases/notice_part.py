"""What is said of a release that is out: asked for, changed in place, and shown."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button, ButtonKind
from migdesk.ui.widgets.fields import LocalizedField
from migdesk.ui.widgets.layouts import clear, column, hline, row


class NoticeWords(Struct, frozen=True):
    """What a part is called, what is said where nothing is typed, and what its buttons do.

    ``drop`` takes back what stands; where it is empty that cannot be taken back here.
    """

    label: str
    hint: str
    missing: str
    button: str
    kind: ButtonKind
    icon: str
    drop: str = ""


class NoticePart(QWidget):
    """A line in each language of the release; a button does what it is typed for.

    Where there is no button, the lines stand already and are changed in place.

    Signals:
        asked: the button was pressed; carries the lines that say something.
        changed: lines that stand were changed; carries all of them.
        dropped: what stands is to be taken back.
    """

    asked = Signal(object)
    changed = Signal(object)
    dropped = Signal()

    def __init__(
        self, look: Look, words: NoticeWords, languages: Sequence[tuple[Language, str]]
    ) -> None:
        """Offer no language yet; ``languages`` are those of the office with their own names."""
        super().__init__()
        self._look, self._words, self._names = look, words, dict(languages)
        self._shown: tuple[int, tuple[Language, ...]] | None = None
        self.field = self._new_field(())
        self.button = Button(look, words.button, words.kind, icon=words.icon, edits=True)
        self.button.clicked.connect(self._ask)
        self.drop = Button(look, words.drop, "link", icon="rotate-ccw", edits=True)
        self.drop.clicked.connect(self.dropped)
        self.drop.hide()
        self._place: QVBoxLayout = column()
        gap = look.px(8)
        self.setLayout(
            column(hline(), gap, self._place, row(self.button, self.drop, None), spacing=gap)
        )

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the languages in which something can be said here."""
        return self._shown[1] if self._shown is not None else ()

    def show_lines(
        self,
        release: int,
        languages: Sequence[Language],
        lines: Mapping[Language, str],
        *,
        stands: bool,
    ) -> None:
        """Show the lines of a release; what is typed stays while it is the same one.

        Args:
            release: its key.
            languages: those of its texts.
            lines: what is said, by language.
            stands: whether it is said already, and only changed here.
        """
        shown = (release, tuple(languages))
        if shown != self._shown:
            self._shown = shown
            self.field = self._new_field(languages)
            clear(self._place)
            self._place.addWidget(self.field)
            self.field.reset(dict(lines))
        elif stands:
            self.field.set_value(dict(lines))
        elif self.button.isHidden():  # what stood here was taken back
            self.field.reset(dict(lines))
        self.button.setHidden(stands)
        self.drop.setVisible(stands and bool(self._words.drop))

    def _new_field(self, languages: Sequence[Language]) -> LocalizedField:
        named = [(tag, self._names.get(tag, tag)) for tag in languages]
        field = LocalizedField(
            self._look, self._words.label, named, hint=self._words.hint, lines=2, limit=500
        )
        field.committed.connect(self._commit)
        return field

    def _commit(self, lines: Mapping[Language, str]) -> None:
        if self.button.isHidden():
            self.changed.emit(dict(lines))

    def _ask(self) -> None:
        self.field.flush()
        lines = self.field.value()
        if lines:
            self.asked.emit(dict(lines))
        else:
            self.field.set_error(self._words.missing)
            self.field.focus()
