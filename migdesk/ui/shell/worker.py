"""The one thread on which the desk lives: questions and intentions go there, answers come back.

A question or an intention is a function that takes the desk. It runs on the worker; what it
returns is handed to ``then`` on the window's thread, unless the widget that asked is gone.
"""

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import shiboken6
from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from migdesk.base.errors import Cancelled, MigdeskError
from migdesk.desk.rows import Changes
from migdesk.ui.shell.rubbish import Rubbish

if TYPE_CHECKING:  # the desk brings the database along, which loads after the first paint
    from migdesk.desk.desk import Desk

Answer = TypeVar("Answer")
Failed: TypeAlias = Callable[[MigdeskError], None]


class _Job(Struct):
    owner: QObject
    work: "Callable[[Desk], Any]"
    then: Callable[[Any], None] | None
    failed: Failed | None
    changes: bool = False
    opens: bool = False
    asks: bool = False
    latest: tuple[int, str] | None = None
    number: int = 0
    unasked: bool = False
    result: Any = None
    error: BaseException | None = None


class Progress(QObject):
    """How far a long piece of work is, and whether a person has called it off."""

    advanced = Signal(int, int)
    finished = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self._cancelled = threading.Event()

    def __call__(self, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` parts are done. For the worker.

        Raises:
            Cancelled: a person called it off.
        """
        if self._cancelled.is_set():
            raise Cancelled
        self.advanced.emit(done, total)

    def cancel(self) -> None:
        """Call the work off: it stops at its next part and leaves nothing half done."""
        self._cancelled.set()


class DeskWorker(QObject):
    """Runs work on the desk, one piece after the other, on a thread of its own.

    Signals, all on the window's thread:
        changed: a change record: every open view refreshes itself from it.
        troubled: an expected failure that the asking widget does not explain itself.
        failed: any expected failure of the open desk, also one that the asking widget explains.
        broke: a bug: an exception nobody expects.
        begun: a long piece of work has begun; carries its :class:`Progress`.
        rested: everything asked so far has been answered.
    """

    changed = Signal(object)
    troubled = Signal(object)
    failed = Signal(object)
    broke = Signal(object)
    begun = Signal(object)
    rested = Signal()
    _done = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._asked: dict[int, _Job] = {}
        self._jobs: SimpleQueue[int | None] = SimpleQueue()
        self._newest: dict[tuple[int, str], int] = {}
        self._count = self._pending = 0
        self._desk: Desk | None = None
        self._stopped = False
        self._rubbish = Rubbish(self)
        self._done.connect(self._deliver)
        self._thread = threading.Thread(target=self._serve, name="desk", daemon=True)
        self._thread.start()

    def open(
        self,
        owner: QObject,
        opener: "Callable[[], Desk]",
        then: Callable[[None], None],
        failed: Failed,
        *,
        closing: "Callable[[Desk], None]",
    ) -> None:
        """Have the worker open a workspace; all that is asked later is asked of that desk.

        A desk that was open before is closed with ``closing`` first.
        """

        def take(desk: "Desk | None") -> None:
            self._desk = None
            if desk is not None:
                closing(desk)
            self._desk = opener()

        self._put(_Job(owner, take, then, failed, opens=True))

    def ask(
        self,
        owner: QObject,
        question: "Callable[[Desk], Answer]",
        then: Callable[[Answer], None],
        failed: Failed | None = None,
        *,
        instead: str = "",
    ) -> None:
        """Ask the desk.

        Args:
            owner: the widget that asks; once it is gone the answer is dropped. So is a question
                that finds no desk, because another one could not be opened meanwhile.
            question: asked on the worker's thread.
            then: gets the answer on the window's.
            failed: gets an expected failure; without it, a message is shown.
            instead: a name: of several questions under one name only the newest is answered.
        """
        latest = (id(owner), instead) if instead else None
        self._put(_Job(owner, question, then, failed, asks=True, latest=latest))

    def do(
        self,
        owner: QObject,
        intention: "Callable[[Desk], Changes | None]",
        then: Callable[[Changes], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Carry out an intention; every view learns what changed, then ``then`` does."""
        self._put(_Job(owner, intention, then, failed, changes=True))

    def run(
        self,
        owner: QObject,
        title: str,
        work: "Callable[[Desk, Progress], Answer]",
        then: Callable[[Answer], None],
        failed: Failed | None = None,
        *,
        changes: Callable[[Answer], Changes] | None = None,
    ) -> Progress:
        """Run something long, with progress and a way to cancel it, which are returned too.

        Args:
            owner: the widget that asks.
            title: what the person is told it is.
            work: calls its progress between parts. Cancelled work is not a failure: ``then`` is
                not called and nothing is said.
            then: gets the answer on the window's thread, unless the widget is gone.
            failed: gets an expected failure; without it, or if the widget is gone, a message is
                shown.
            changes: returns what the work has changed; views learn of it even if the widget is
                gone.
        """
        progress = Progress(title)

        def stop(error: MigdeskError) -> None:
            progress.finished.emit()
            if isinstance(error, Cancelled):
                return
            if failed is not None and shiboken6.isValid(owner):
                failed(error)
            else:
                self.troubled.emit(error)

        def end(result: Answer) -> None:
            progress.finished.emit()
            if changes is not None:
                self.changed.emit(changes(result))
            if shiboken6.isValid(owner):
                then(result)

        self._put(_Job(self, lambda desk: work(desk, progress), end, stop))
        self.begun.emit(progress)
        return progress

    def is_idle(self) -> bool:
        """Tell whether everything asked so far has been answered."""
        return self._pending == 0

    def stop(self, closing: "Callable[[Desk], None]") -> None:
        """Finish what is queued, close the desk with ``closing`` and end the thread."""
        if self._stopped:
            return

        def close(desk: "Desk | None") -> None:
            if desk is not None:
                closing(desk)

        self._put(_Job(self, close, None, None))
        self._stopped = True
        self._jobs.put(None)
        self._thread.join()
        self._rubbish.end()

    def _put(self, job: _Job) -> None:
        """Queue a piece of work; after the end there is nobody left to do it."""
        if self._stopped:
            return
        self._count += 1
        self._pending += 1
        job.number = self._count
        if job.latest is not None:
            self._newest[job.latest] = job.number
        self._asked[job.number] = job
        self._jobs.put(job.number)

    def _is_overtaken(self, job: _Job) -> bool:
        return job.latest is not None and self._newest.get(job.latest) != job.number

    def _is_wanted(self, job: _Job) -> bool:
        if job.changes and job.result is None:  # there was nothing to take back, say
            return False
        if job.unasked:
            return False
        return shiboken6.isValid(job.owner) and not self._is_overtaken(job)

    def _serve(self) -> None:
        """Do what is asked. Once it is told to be done, nothing of it is held on this thread.

        A piece of work holds the widget that asks. Whoever lets go of it last destroys it, and only
        the window's thread may do that.
        """
        while (number := self._jobs.get()) is not None:
            self._work(self._asked[number])
            self._done.emit(number)

    def _work(self, job: _Job) -> None:
        job.unasked = job.asks and self._desk is None
        if job.unasked or self._is_overtaken(job):
            return
        try:
            job.result = job.work(self._desk)  # type: ignore[arg-type]  # open() sets it
        except BaseException as error:  # noqa: BLE001 - told on the window's thread
            job.error = error

    @Slot(int)
    def _deliver(self, number: int) -> None:
        job = self._asked.pop(number)
        self._pending -= 1
        try:
            self._hand_over(job)
        finally:
            if self.is_idle():
                self.rested.emit()

    def _hand_over(self, job: _Job) -> None:
        """Hand over a result. A change is told to all views even if who made it is gone."""
        if job.changes and job.error is None and job.result is not None:
            self.changed.emit(job.result)
        if isinstance(job.error, MigdeskError):
            if not job.opens:
                self.failed.emit(job.error)
            if job.failed is None:
                self.troubled.emit(job.error)
            elif shiboken6.isValid(job.owner):
                job.failed(job.error)
        elif job.error is not None:
            self.broke.emit(job.error)
        elif job.then is not None and self._is_wanted(job):
            job.then(job.result)
