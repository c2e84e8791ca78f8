"""Taking a release from stage to stage, and saying in place why it does not go."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from migdesk.base.errors import MigdeskError
from migdesk.desk.desk import Desk
from migdesk.desk.errors import (
    ChecksBlock,
    LineMissing,
    NotCleared,
    NothingToClear,
    StepNotAllowed,
    TextHasGaps,
)
from migdesk.desk.notices import correct_release, drop_correction, withdraw_release
from migdesk.desk.releases import set_stage
from migdesk.desk.rows import Changes, ReleasePage
from migdesk.text.names import LocalizedText
from migdesk.ui.releases.check_rows import place_name
from migdesk.ui.releases.keeping import TextKeeper
from migdesk.ui.releases.loading import Loaded
from migdesk.ui.releases.notes import Note, Notes
from migdesk.ui.releases.stages import next_step, time_left, waiting_for
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import language_code
from migdesk.ui.widgets.moments import moment_name
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import Stage

_ABOUT = "step"
_OUT: Final = (Stage.OUT, Stage.CORRECTED)


class Stepper(QObject):
    """Takes steps.

    Signals:
        gap_wanted, headline_wanted, clearance_wanted: where the person is led to go on.
        line_wanted: what is said of the release is to be written.
        check_wanted: what blocks is to be shown; carries the ``ChecksBlock``.
        places_wanted: all places that are to be filled in are to be shown.
        taken: the stage that was reached.
    """

    gap_wanted = Signal()
    places_wanted = Signal()
    headline_wanted = Signal()
    clearance_wanted = Signal()
    line_wanted = Signal()
    check_wanted = Signal(object)
    taken = Signal(object)

    def __init__(
        self,
        parts: Parts,
        notes: Notes,
        keeper: TextKeeper,
        loaded: Callable[[], Loaded | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts, self._notes, self._keeper, self._loaded = parts, notes, keeper, loaded
        self._left: ReleasePage | None = None
        self._seen: tuple[int, Stage] | None = None
        self._said: ReleasePage | None = None
        self._changed = QTimer(self, singleShot=True)

    def see(self, page: ReleasePage) -> None:
        """Notice what is shown.

        At another stage the same buttons mean other steps. Whoever presses one before a double
        click is over has not seen that, and takes no step by it. What was said of a step goes
        once it may not be true any more.
        """
        before, self._seen = self._seen, (page.id, page.stage)
        if before is None or before[0] != page.id:
            self._changed.stop()
        elif before != self._seen:
            self._changed.start(QApplication.doubleClickInterval())
        if self._said is not None and not _stands_alike(self._said, page):
            self._notes.take(_ABOUT)
            self._said = None

    def take_next(self) -> None:
        """Take the step that leads on."""
        page = self._page()
        step = next_step(page) if page is not None else None
        if step is not None and not self._changed.isActive():
            self.take(step.stage)

    def ask_for(self, stage: Stage) -> None:
        """Go to a stage that somebody pointed at, or lead to what has to be done first."""
        page = self._page()
        if self._changed.isActive():
            return
        way = self._way(page, stage) if page is not None else None
        if way is not None:
            way()

    def leading(self) -> frozenset[Stage]:
        """Return the stages that lead somewhere when somebody points at them."""
        page = self._page()
        if page is None:
            return frozenset()
        return frozenset(stage for stage in Stage if self._way(page, stage) is not None)

    def _way(self, page: ReleasePage, stage: Stage) -> Callable[[], None] | None:
        can_go = self._parts.writable and stage in page.next_stages
        if stage is Stage.CLEARANCE and not can_go and (stage is page.stage or page.asked):
            return self.clearance_wanted.emit
        if stage is Stage.CHECKS and not can_go and is_unfinished(page):
            return self.places_wanted.emit
        if can_go and stage is not Stage.WITHDRAWN:
            return partial(self.take, stage)
        if self._parts.writable and next_step(page) is not None:
            return partial(self._say_where, page, stage)
        return None

    def _say_where(self, page: ReleasePage, stage: Stage) -> None:
        """Say at which stage a release is, and what the next step is."""
        step = next_step(page)
        if step is None:
            return
        if stage is Stage.CHECKS and stage is page.stage:
            sentence = self.tr("Nothing is left to fill in. The next step is: {step}.").format(
                step=step.verb
            )
            note = Note(self._parts.look, "sunken", "circle-check", sentence)
        else:
            sentence = self.tr("{number} is at the stage {here}. The next step is: {step}.").format(
                number=page.number,
                here=word_of(page.stage, "stage", self._parts.language),
                step=step.verb,
            )
            note = Note(self._parts.look, "sunken", "info", sentence)
        self._notes.put(_ABOUT, note)
        self._said = page

    def take(self, stage: Stage) -> None:
        """Store what is typed, then bring the release to ``stage``."""
        page = self._page()
        if page is None or (stage in _OUT and not self._may_go_out(page)):
            return
        self._notes.take(_ABOUT)
        self._keeper.store(lambda: self._set(page, stage))

    def correct(self, lines: LocalizedText) -> None:
        """Open the text of a release that is out again, as its next edition."""
        page = self._page()
        if page is None:
            return
        sentence = self.tr("{number} is open again, as version {edition}").format(
            number=page.number, edition=page.edition + 1
        )
        self._do(
            page, lambda desk: correct_release(desk, release_id=page.id, lines=lines), sentence
        )

    def drop_correction(self) -> None:
        """Give up the correction that is being written, once what is typed is stored."""
        page = self._page()
        if page is None:
            return
        sentence = self.tr("{number}: what is out is the text again").format(number=page.number)

        def drop() -> None:
            self._do(page, lambda desk: drop_correction(desk, release_id=page.id), sentence)

        self._keeper.store(drop)

    def withdraw(self, lines: LocalizedText) -> None:
        """Take back a release that is out, once what is typed is stored."""
        page = self._page()
        if page is None:
            return
        sentence = self._reached(page, Stage.WITHDRAWN)

        def withdraw() -> None:
            self._do(
                page, lambda desk: withdraw_release(desk, release_id=page.id, lines=lines), sentence
            )

        self._keeper.store(withdraw)

    def _page(self) -> ReleasePage | None:
        loaded = self._loaded()
        return loaded.page if loaded is not None else None

    def _set(self, page: ReleasePage, stage: Stage) -> None:
        """Take a step from what is shown; a second one only from what comes of the first."""
        if page is self._left:
            return
        self._left = page
        language = self._parts.language
        self._do(
            page,
            lambda desk: set_stage(desk, release_id=page.id, stage=stage, say_in=language),
            self._reached(page, stage),
            stage,
        )

    def _reached(self, page: ReleasePage, stage: Stage) -> str:
        name = word_of(stage, "stage", self._parts.language)
        return self.tr("{number}: {stage}").format(number=page.number, stage=name)

    def _do(
        self,
        page: ReleasePage,
        intention: Callable[[Desk], Changes],
        sentence: str,
        reached: Stage | None = None,
    ) -> None:
        def done(_: Changes) -> None:
            self._parts.voice.say_undoable(sentence)
            if reached is not None:
                self.taken.emit(reached)

        self._parts.worker.do(self, intention, done, lambda error: self._explain(error, page))

    def _may_go_out(self, page: ReleasePage) -> bool:
        """Ask before a release goes out while its embargo lasts: nobody can unread it."""
        now = self._parts.clock()
        if page.embargo is None or page.embargo <= now:
            return True
        moment = moment_name(page.embargo, now, inside=True)
        return self._parts.voice.confirm(
            self.tr("{number} is under embargo until {moment}").format(
                number=page.number, moment=moment
            ),
            self.tr(
                "It would be marked as out with {left}. What journalists have read cannot be "
                "taken back."
            ).format(left=time_left(page.embargo, now)),
            self.tr("Mark as out now"),
        )

    def _explain(self, error: MigdeskError, page: ReleasePage) -> None:
        self._left = None
        here = self._page()
        if here is None or here.id != page.id:
            self._parts.voice.fail(error)
            return
        if isinstance(error, StepNotAllowed) and here.stage is not page.stage:
            self._say_where(here, here.stage)  # what was just stored has made it a draft again
            return
        self._said = here
        what, todo = self._parts.voice.advice(error)
        wanted: Callable[[], object]
        match error:
            case TextHasGaps():
                what = self.tr("The text is not finished.")
                action, wanted = self.tr("Show the first"), self.gap_wanted.emit
                counted = self.tr("%n place(s) are to be filled in.", "", len(error.gaps))
                todo = f"{counted} {todo}"
            case ChecksBlock():
                what = self.tr("The checks hold {number} up.").format(number=page.number)
                action = self.tr("Show the place")
                wanted = partial(self.check_wanted.emit, error)
                todo = self._blocking(error, page)
            case NotCleared():
                action, wanted = self.tr("Open clearance"), self.clearance_wanted.emit
                waiting = waiting_for(error, [text.language for text in page.texts])
                todo = f"{waiting} {todo}"
            case LineMissing():
                action, wanted = self.tr("Write the line"), self.line_wanted.emit
            case NothingToClear():
                action, wanted = self.tr("Write the headline"), self.headline_wanted.emit
            case _:
                self._notes.fail(_ABOUT, what, todo)
                return
        banner = self._notes.fail(_ABOUT, what, todo, action)
        banner.action_clicked.connect(wanted)
        banner.action_clicked.connect(lambda: self._notes.take(_ABOUT))

    def _blocking(self, error: ChecksBlock, page: ReleasePage) -> str:
        """Say what blocks, where, and how much more does."""
        where = place_name(error.line.block, error.paragraph)
        if len(page.texts) > 1:
            where = f"{language_code(error.language)}, {where}"
        told = f"{where}: {error.sentence}"
        others = error.count - 1
        more = self.tr("%n more block(s) it.", "", others)
        return f"{told} {more}" if others else told


def _stands_alike(before: ReleasePage, page: ReleasePage) -> bool:
    """Tell whether what was said of a step of ``before`` is as true of ``page``."""
    return (before.id, before.stage, before.texts, before.asked, before.notices) == (
        page.id,
        page.stage,
        page.texts,
        page.asked,
        page.notices,
    )


def is_unfinished(page: ReleasePage) -> bool:
    """Tell whether something is to be filled in before the release can go on."""
    missing = any(text.gaps or not text.headline.strip() for text in page.texts)
    return missing and not page.locked
