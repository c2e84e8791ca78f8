"""Who may be recorded twice: said on the page of a person, merged or told apart there."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from migdesk.desk import merging, questions
from migdesk.desk.rows import AlikeEntry, Changes, Kind
from migdesk.text.likeness import Likeness
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.edits import Edits
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import ReferenceField, Suggestion
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.form_popover import FloatingForm
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import clear, column, row

_MOST_SHOWN: Final = 3


class PersonMerging:
    """Makes one person of two, or tells them apart. What was done is said, with a way back."""

    def __init__(self, edits: Edits) -> None:
        self._edits = edits

    def merge(self, person_id: int, gone_id: int, name: str) -> None:
        """Give ``person_id``, who is called ``name``, all that ``gone_id`` has."""
        parts = self._edits.parts

        def done(_: Changes) -> None:
            parts.navigator.go(Address(Place.PEOPLE, "person", person_id))
            said = QCoreApplication.translate("PersonMerging", "Merged into {name}")
            parts.voice.say_undoable(said.format(name=name))

        self._edits.carry_out(
            lambda desk: merging.merge_people(desk, person_id=person_id, gone_id=gone_id),
            None,
            done,
        )

    def tell_apart(self, person_id: int, other_id: int) -> None:
        """Say that two people are two."""
        parts = self._edits.parts

        def done(_: Changes) -> None:
            said = QCoreApplication.translate("PersonMerging", "These are two people")
            parts.voice.say_undoable(said)

        self._edits.carry_out(
            lambda desk: merging.tell_apart(desk, person_id=person_id, other_id=other_id),
            None,
            done,
        )


class AlikeCards(QWidget):
    """A card for each person who may be the same as the one that is shown."""

    def __init__(self, edits: Edits) -> None:
        super().__init__()
        self._parts, self._edits = edits.parts, edits
        self._merging = PersonMerging(edits)
        self._shown: tuple[AlikeEntry, ...] = ()
        self._key = 0
        self._cards = column(spacing=self._parts.look.px(8))
        self.setLayout(self._cards)
        self.hide()

    def ask(self, key: int, name: str) -> None:
        """Ask who may be the same as the person under ``key``, who is called ``name``."""
        if key != self._key:
            self._show(key, name, ())
        self._parts.worker.ask(
            self,
            lambda desk: questions.people_like(desk, key),
            lambda found: self._show(key, name, found[:_MOST_SHOWN]),
            lambda _: None,  # the page itself says that the person is gone
            instead="alike",
        )

    def _show(self, key: int, name: str, found: tuple[AlikeEntry, ...]) -> None:
        if (key, found) == (self._key, self._shown):
            return
        self._key, self._shown = key, found
        clear(self._cards)
        for entry in found:
            self._cards.addWidget(self._card(entry, name))
        self.setVisible(bool(found))

    def _card(self, entry: AlikeEntry, name: str) -> QFrame:
        look, line = self._parts.look, entry.line
        title = self.tr("{name} may be the same person").format(name=line.name)
        held = ", ".join(filter(None, (line.title, line.organisation)))
        quotes = self.tr("%n quote(s)", "", line.quotes) if line.quotes else ""
        known = ", ".join(filter(None, (held, quotes)))
        sentence = ". ".join(filter(None, (self._reason(entry.why), known)))
        words = column(
            Label(look, title, 13, 600, wrap=True),
            Label(look, sentence, 12, 400, "text2", wrap=True),
            spacing=look.px(2),
        )
        buttons = QWidget()
        flow = FlowLayout(look.px(6), look.px(6))
        for button in self._buttons(entry, name):
            flow.addWidget(button)
        buttons.setLayout(flow)
        card = QFrame()
        card.setProperty("kind", "amber")
        head = row(
            column(look.px(2), IconLabel(look, "users", "amber", 16), None),
            (words, 1),
            spacing=look.px(8),
        )
        gap = look.px(10)
        card.setLayout(column(head, buttons, spacing=look.px(8), margins=(gap, gap, gap, gap)))
        card.setAccessibleName(f"{title}. {sentence}")
        return card

    def _buttons(self, entry: AlikeEntry, name: str) -> Sequence[Button]:
        look, here, other = self._parts.look, self._key, entry.line.id
        merge = self._merging.merge
        into_other = self.tr("Merge into {name}").format(name=entry.line.name)
        here_button = Button(look, self.tr("Merge into this record"), small=True, edits=True)
        here_button.clicked.connect(lambda _checked=False: merge(here, other, name))
        there = Button(look, into_other, small=True, edits=True)
        there.clicked.connect(lambda _checked=False: merge(other, here, entry.line.name))
        open_other = Button(look, self.tr("Open"), "ghost", small=True)
        open_other.clicked.connect(
            lambda _checked=False: self._parts.navigator.go(Address(Place.PEOPLE, "person", other))
        )
        apart = Button(look, self.tr("Two people"), "ghost", small=True, edits=True)
        apart.clicked.connect(lambda _checked=False: self._merging.tell_apart(here, other))
        return here_button, there, open_other, apart

    def _reason(self, why: Likeness) -> str:
        return {
            Likeness.EMAIL: self.tr("The same e-mail address"),
            Likeness.NAME: self.tr("The same name"),
            Likeness.SCRIPT: self.tr("The same name in other letters"),
            Likeness.SPELLING: self.tr("A name spelt nearly the same"),
        }[why]


class MergeForm(FloatingForm):
    """Asks with whom a person is to be merged.

    Signals:
        finished: it was asked for, and the form is not needed any more.
    """

    finished = Signal()

    def __init__(self, edits: Edits, name: str) -> None:
        """Merge somebody into the person that ``edits`` is about, who is called ``name``."""
        super().__init__()
        self._merging, self._here, self._name = PersonMerging(edits), edits.key, name
        parts = edits.parts
        look = parts.look

        def suggest(typed: str, then: Callable[[Sequence[Suggestion]], None]) -> None:
            parts.worker.ask(
                self,
                lambda desk: questions.suggest(desk, Kind.PERSON, typed),
                lambda offers: then(
                    [
                        Suggestion(each.id, each.name, each.detail, "user")
                        for each in offers
                        if each.id != self._here
                    ]
                ),
            )

        self.who = ReferenceField(look, self.tr("The same person as"), suggest)
        self.who.committed.connect(self._merge)
        said = self.tr(
            "All that is recorded of the other one comes to this record: titles, appearances,"
            " quotes, what is known of them. Undo takes it back."
        )
        gap = look.px(16)
        self.setLayout(
            column(
                self.who,
                Label(look, said, 12, 400, "text2", wrap=True),
                spacing=look.px(10),
                margins=(gap, gap, gap, gap),
            )
        )

    def flush(self) -> None:
        """Do nothing more: who is chosen is merged at once."""

    def _merge(self, key: int | None) -> None:
        if key is not None:
            self._merging.merge(self._here, key, self._name)
            self.finished.emit()
