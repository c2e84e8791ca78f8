"""Who speaks: by a key, by name, or nobody that can be named."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.desk.rows import CapturePlace, SpeakerChoice
from migdesk.ui.capture.keys import SPEAKERS, command
from migdesk.ui.capture.other import OtherLine
from migdesk.ui.capture.speakers import Speakers
from migdesk.ui.capture.unfinished import Speaker
from migdesk.ui.shell.actions import keys_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.layouts import column

_MOST: Final = SPEAKERS
"""People of the agenda that are shown with a key; the others are offered when a name is asked."""


class Speaking(QWidget):
    """The people of a place with their keys, and below them a line for another name.

    Signals:
        chosen: a person said who speaks.
        left: a person is done with the name, or thought better of it.
        resized: it takes more or less room now.

    Attributes:
        speaker: who speaks; ``None`` where nobody is chosen.
        nobody: nobody can be named.
    """

    chosen = Signal()
    left = Signal()
    resized = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._place: CapturePlace | None = None
        self._added: dict[tuple[int, int], list[Speaker]] = {}
        self.speaker: Speaker | None = None
        self.nobody = False
        self.chips = Speakers(parts.look)
        self.chips.chosen.connect(self._choose)
        self.chips.other_asked.connect(self.ask_name)
        self.other = OtherLine(parts, self._event_id, self._further)
        self.other.chosen.connect(self._add)
        self.other.nobody_chosen.connect(self._name_nobody)
        self.other.left.connect(self._leave_name)
        self.other.hide()
        self.setLayout(column(self.chips, self.other))

    def show_place(self, place: CapturePlace, *, keep: bool) -> None:
        """Show the people of a place; ``keep``: who was chosen speaks, also if from elsewhere."""
        moved = self._place is None or self._place.keys != place.keys
        self._place = place
        here = {speaker.key for speaker in self._of_place()}
        if moved and not keep and self.speaker is not None and self.speaker.key not in here:
            self.speaker = None
        self._show()

    def show_chosen(self, speaker: Speaker | None, *, nobody: bool) -> None:
        """Show who speaks; nothing is emitted."""
        self.speaker, self.nobody = speaker, nobody
        self._show()

    def choose_number(self, number: int) -> None:
        """Choose by the key."""
        speaker = self.chips.number(number)
        if speaker is not None:
            self._choose(speaker)

    def ask_name(self) -> None:
        """Ask for the name of somebody who has no key."""
        self.other.show()
        self.resized.emit()
        self.other.enter()

    def is_known(self) -> bool:
        """Tell whether it is said who speaks, or that nobody can be named."""
        return self.speaker is not None or self.nobody

    def question(self) -> str:
        """Return what is asked of a person who has not said who speaks."""
        ctrl, other = keys_of(command("capture.other"))
        last = min(len(self.chips.speakers()), SPEAKERS)
        if last:
            said = self.tr("Who speaks? {ctrl}+1 to {ctrl}+{last}, or {ctrl}+{other} for another.")
            return said.format(ctrl=ctrl, last=last, other=other)
        said = self.tr("Who speaks? {ctrl}+{other} names somebody.")
        return said.format(ctrl=ctrl, other=other)

    def holds_keyboard(self) -> bool:
        """Tell whether the keyboard is here."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _of_place(self) -> list[Speaker]:
        """Return who has a key there: the people of the session, and who was named besides."""
        if self._place is None:
            return []
        everybody = self._place.speakers
        here = [who for who in everybody if who.here and self._place.session is not None]
        return _once([*_speakers(here or everybody)[:_MOST], *self._added_here()])

    def _added_here(self) -> Sequence[Speaker]:
        return self._added.get(self._place.keys, ()) if self._place is not None else ()

    def _further(self) -> Sequence[Speaker]:
        """Return the people of the event that have no key."""
        shown = {speaker.key for speaker in self.chips.speakers()}
        everybody = _speakers(self._place.speakers) if self._place is not None else []
        return [speaker for speaker in everybody if speaker.key not in shown]

    def _event_id(self) -> int:
        return self._place.keys[0] if self._place is not None else 0

    def _show(self) -> None:
        chosen = [self.speaker] if self.speaker is not None else []
        shown = _once([*self._of_place(), *chosen])
        self.chips.show_speakers(shown, self.speaker.key if self.speaker is not None else 0)
        self.resized.emit()

    def _choose(self, speaker: Speaker) -> None:
        self.speaker, self.nobody = speaker, False
        self._show()
        self.chosen.emit()

    def _add(self, speaker: Speaker) -> None:
        if self._place is not None:
            self._added.setdefault(self._place.keys, []).append(speaker)
        self._leave_name()
        self._choose(speaker)

    def _name_nobody(self) -> None:
        self.speaker, self.nobody = None, True
        self._leave_name()
        self._show()
        self.chosen.emit()

    def _leave_name(self) -> None:
        """Take the line away; the keyboard goes where it is wanted next."""
        self.other.hide()
        self.resized.emit()
        self.left.emit()


def _speakers(people: Iterable[SpeakerChoice]) -> list[Speaker]:
    return [
        Speaker(who.person_id, who.name, ", ".join(filter(None, (who.title, who.organisation))))
        for who in people
    ]


def _once(speakers: Iterable[Speaker]) -> list[Speaker]:
    """Return speakers in their order, each but once."""
    seen: dict[int, Speaker] = {}
    for speaker in speakers:
        seen.setdefault(speaker.key, speaker)
    return list(seen.values())
