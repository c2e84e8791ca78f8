"""How far a release is, what holds it up, and what the next step is called."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum, auto
from typing import Final, TypeAlias

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject

from migdesk.base.errors import MigdeskError
from migdesk.desk.errors import NotCleared, NothingToClear
from migdesk.desk.rows import AskedEntry, ReleasePage
from migdesk.text.names import Language
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.widgets.fields import language_code
from migdesk.ui.widgets.moments import span_name
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import Decision, Stage

TRACK: Final = (Stage.DRAFT, Stage.CHECKS, Stage.CLEARANCE, Stage.READY, Stage.OUT)


HeldUp: TypeAlias = Mapping[Stage, MigdeskError]
"""What speaks against each stage: see :func:`migdesk.desk.steps.what_holds_up`."""


class Progress(Enum):
    """How a stage stands to the release."""

    DONE = auto()
    HERE = auto()
    STUCK = auto()
    AHEAD = auto()


class Step(Struct, frozen=True):
    """A stage on the way of a release.

    Attributes:
        name: of the stage.
        reason: what holds it up, in a few words; empty if nothing does.
        detail: the same as a sentence.
    """

    stage: Stage
    progress: Progress
    name: str
    reason: str = ""
    detail: str = ""


class NextStep(Struct, frozen=True):
    """The step that the one primary button takes."""

    stage: Stage
    verb: str
    icon: str


_VERBS: Final = {
    Stage.CHECKS: (QT_TRANSLATE_NOOP("Stages", "Begin checks"), "list-checks"),
    Stage.CLEARANCE: (QT_TRANSLATE_NOOP("Stages", "Ask for clearance"), "send"),
    Stage.READY: (QT_TRANSLATE_NOOP("Stages", "Mark ready"), "circle-check"),
    Stage.OUT: (QT_TRANSLATE_NOOP("Stages", "Mark as out"), "badge-check"),
    Stage.CORRECTED: (QT_TRANSLATE_NOOP("Stages", "Mark as out"), "badge-check"),
}


def next_step(page: ReleasePage) -> NextStep | None:
    """Return the step that leads on, ``None`` where the way ends."""
    for stage in page.next_stages:
        if stage in _VERBS:
            verb, icon = _VERBS[stage]
            return NextStep(stage, QCoreApplication.translate("Stages", verb), icon)
    return None


def answers(page: ReleasePage) -> dict[tuple[Language, str], AskedEntry]:
    """Return what everybody asked about the present words has said last."""
    return {(entry.language, entry.who): entry for entry in page.asked if entry.present}


class Track(QObject):
    """Tells the way of a release in the language of the interface."""

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    def steps(
        self,
        page: ReleasePage,
        held_up: HeldUp,
        gaps: Sequence[Language] = (),
        shown: Language = "",
        blocking: int = 0,
    ) -> tuple[Step, ...]:
        """Return the way of a release; one that is corrected or withdrawn ends with that.

        Args:
            page: the release.
            held_up: what speaks against each stage.
            gaps: the language of each place in its texts that is not known yet.
            shown: the language of the text that is shown.
            blocking: how many findings of the checks block the text that is shown.
        """
        track = (*TRACK[:-1], _end(page))
        here = track.index(page.stage)
        steps = [self._step(page, held_up, stage, at - here) for at, stage in enumerate(track)]
        place = track.index(Stage.CHECKS)
        if gaps and not page.locked:
            steps[place] = self._unfinished(steps[place], gaps, shown, is_ahead=place > here)
        if blocking and not page.locked and not steps[place].reason:
            steps[place] = self._blocked(steps[place], blocking, is_ahead=place > here)
        return tuple(steps)

    def _blocked(self, step: Step, count: int, *, is_ahead: bool) -> Step:
        return replace(
            step,
            progress=step.progress if is_ahead else Progress.STUCK,
            reason=self.tr("%n block(s)", "", count),
            detail=self.tr("%n thing(s) in this text keep it from being ready.", "", count),
        )

    def _step(self, page: ReleasePage, held_up: HeldUp, stage: Stage, ahead: int) -> Step:
        """Return a stage that is so many steps ahead, or behind where that is negative."""
        reason, detail, is_stuck = "", "", False
        if not page.locked and stage is Stage.CLEARANCE:
            reason, detail, is_stuck = self._clearance(page, held_up, is_here=ahead == 0)
        if is_stuck and ahead <= 0:
            progress = Progress.STUCK
        elif ahead == 0:
            progress = Progress.HERE
        else:
            progress = Progress.DONE if ahead < 0 else Progress.AHEAD
        return Step(stage, progress, word_of(stage, "stage", self._language), reason, detail)

    def _unfinished(
        self, step: Step, gaps: Sequence[Language], shown: Language, *, is_ahead: bool
    ) -> Step:
        """Say how many gaps there are, and in which texts if not all are in the one shown."""
        count, found = len(gaps), dict.fromkeys(gaps)
        reason = self.tr("%n gap(s)", "", count)
        detail = self.tr("%n place(s) in the text are not known yet. They are marked.", "", count)
        if set(found) != {shown}:
            codes = ", ".join(map(language_code, found))
            reason = self.tr("%n gap(s) in {languages}", "", count).format(languages=codes)
            detail = f"{codes}: {detail}"
        progress = step.progress if is_ahead else Progress.STUCK
        return replace(step, progress=progress, reason=reason, detail=detail)

    def _clearance(
        self, page: ReleasePage, held_up: HeldUp, *, is_here: bool
    ) -> tuple[str, str, bool]:
        empty = held_up.get(Stage.CLEARANCE)
        if isinstance(empty, NothingToClear) and page.stage is Stage.CHECKS:
            return (
                self.tr("no headline"),
                self.tr("Every text needs a headline before anybody is asked."),
                True,
            )
        said = answers(page)
        if not is_here and not said:
            return "", "", False
        cleared = sum(entry.decision is Decision.CLEARED for entry in said.values())
        reason = self.tr("{cleared} of {asked}").format(cleared=cleared, asked=len(said))
        if not said:
            reason = self.tr("nobody asked")
        detail = waiting_for(held_up.get(Stage.OUT), [text.language for text in page.texts])
        against = {Decision.REFUSED, Decision.CLEARED_WITH_CHANGES}
        is_refused = any(entry.decision in against for entry in said.values())
        return reason, detail, is_here and is_refused


def _end(page: ReleasePage) -> Stage:
    """Return the stage at which the way of a release ends."""
    if page.locked:
        return page.stage
    return Stage.CORRECTED if page.notices else Stage.OUT


def waiting_for(error: MigdeskError | None, languages: Sequence[Language]) -> str:
    """Return whose answer is missing, as a sentence; empty if nobody's is."""
    if not isinstance(error, NotCleared):
        return ""
    translate = QCoreApplication.translate
    people = [who for who in error.waiting if who not in languages]
    unasked = [who for who in error.waiting if who in languages]
    parts = []
    if people:
        pattern = translate("Stages", "Not cleared yet by: {names}.")
        parts.append(pattern.format(names=", ".join(people)))
    if unasked:
        pattern = translate("Stages", "Nobody was asked to clear: {languages}.")
        codes = ", ".join(map(language_code, unasked))
        parts.append(pattern.format(languages=codes))
    return " ".join(parts)


def time_left(until: datetime, now: datetime) -> str:
    """Return how long it is to ``until``, in the two largest units; empty once it is past."""
    if until <= now:
        return ""
    pattern = QCoreApplication.translate("Stages", "{time} left")
    return pattern.format(time=span_name(until - now))
