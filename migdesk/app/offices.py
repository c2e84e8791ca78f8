"""Opening office files in a window, and the ways out where one cannot be opened."""

import getpass
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from migdesk.app.loading import load_desk
from migdesk.app.office import OpenOffice, second_folder
from migdesk.app.places import Places
from migdesk.base.clock import Clock
from migdesk.base.errors import Cancelled, MigdeskError
from migdesk.base.paths import WORKSPACE_SUFFIX
from migdesk.ui.look import Look
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.keeper import Keeper
from migdesk.ui.shell.screen import Files
from migdesk.ui.shell.single import Doorbell
from migdesk.ui.shell.window import MainWindow
from migdesk.ui.shell.worker import DeskWorker, Progress

if TYPE_CHECKING:  # the desk brings the database along, which the worker loads
    from migdesk.desk.desk import Desk

# ruff: noqa: PLC0415 - what is imported inside functions loads when it is needed

_HOME: Final = Address(Place.HOME)


class Offices(QObject):
    """Opens office files in one window, one at a time, and says why one cannot be opened."""

    def __init__(
        self,
        window: MainWindow,
        worker: DeskWorker,
        keeper: Keeper,
        doorbell: Doorbell,
        *,
        places: Places,
        clock: Clock,
        files: Callable[[QWidget, Path], Files],
    ) -> None:
        """Open nothing yet.

        Args:
            window: the window, which has its inside.
            worker: the thread of the desk.
            keeper: what is remembered about this computer.
            doorbell: is made to ring for the file that is open.
            places: where this user's things are.
            clock: the time of day.
            files: makes what asks for files, beginning in a folder.
        """
        super().__init__(window)
        self._window, self._worker, self._keeper = window, worker, keeper
        self._doorbell, self._places, self._clock = doorbell, places, clock
        self._make_files = files
        self._path, self._named = places.workspace, False
        self._damage_told = False
        worker.troubled.connect(self._fail)
        worker.failed.connect(self._offer_restoring)
        window.open_asked.connect(self._choose_file)
        window.sample_asked.connect(self.open_sample)
        window.new_asked.connect(self._ask_for_new)
        window.backup_asked.connect(self._back_up)
        window.file_asked.connect(self._open_named)
        window.restore_asked.connect(self._restore)
        window.writing_asked.connect(self._open_for_writing)

    def open_first(self, path: Path | None) -> None:
        """Open the file that the program was started with, or the one opened last."""
        self._named = path is not None
        self.open(path or self._places.opened_by(self._keeper.settings.last_file))

    def open(self, path: Path, *, write: bool = True, here: Address = _HOME) -> None:
        """Open the office file at ``path`` in the window, beginning ``here``."""
        who = self._who()
        self._path = path

        def opener() -> "Desk":
            from migdesk.desk import opening

            return opening.open_desk(path, clock=self._clock, who=who, write=write)

        self._with_desk(opener, here, rings=write)

    def create(self, path: Path, **facts: object) -> None:
        """Start a new office at ``path`` with ``facts`` (names, zone, languages), and open it."""
        who = self._who()
        self._path = path

        def opener() -> "Desk":
            from migdesk.desk import office, opening

            desk = opening.create_desk(path, clock=self._clock, who=who)
            office.set_office(desk, **facts)  # type: ignore[arg-type]  # checked by the welcome
            desk.forget_undo("New office file")
            return desk

        self._with_desk(opener)

    def open_sample(self) -> None:
        """Open the sample office, made first if it is not there."""
        path = self._places.sample
        who = self._who()
        self._path = path

        def opener() -> "Desk":
            from migdesk.desk import opening, sample

            if not path.exists():
                sample.create_sample(path, clock=self._clock)
            return opening.open_desk(path, clock=self._clock, who=who)

        self._with_desk(opener)

    def _with_desk(
        self,
        opener: "Callable[[], Desk]",
        here: Address = _HOME,
        then: Callable[[], None] = lambda: None,
        *,
        rings: bool = True,
    ) -> None:
        """Have the worker close what is open, open something else, and show it, beginning ``here``.

        ``then`` is called once it is open. A backup of the former one that fails does not keep the
        other from being opened. ``rings``: a later start on the file makes this window come
        forward.
        """
        not_backed_up: list[MigdeskError] = []
        second = second_folder(self._keeper)
        self._window.companions.put_away()

        def change() -> "Desk":
            load_desk()
            return opener()

        def enter(_: None) -> None:
            if rings:
                self._doorbell.listen(self._path)
            else:
                self._doorbell.close()
            self._remember()
            self._window.enter(self._office(), here)
            for error in not_backed_up:
                if not (self._damage_told and _is_damage(error)):
                    self._window.voice.fail(error)
            self._damage_told = False
            then()

        def refuse(error: MigdeskError) -> None:
            self._doorbell.close()  # the former one is closed all the same
            self._cannot_open(error)

        def close_former(desk: "Desk") -> None:
            from migdesk.desk import opening

            try:
                opening.close_desk(desk, second=second)
            except MigdeskError as error:
                not_backed_up.append(error)

        self._worker.open(self._window, change, enter, refuse, closing=close_former)

    def _office(self) -> OpenOffice:
        return OpenOffice(self._keeper, self._path, sample=self._is_sample())

    def _is_sample(self) -> bool:
        return self._path.resolve() == self._places.sample.resolve()

    def _remember(self) -> None:
        """Keep what was opened. A look at the sample does not change what the next start opens."""
        settings, path = self._keeper.settings, self._path
        sample = self._is_sample()
        opened = settings.having_visited(path) if sample else settings.having_opened(path)
        try:
            self._keeper.change(last_file=opened.last_file, recent_files=opened.recent_files)
        except MigdeskError:
            return  # the default file is opened next time

    def _cannot_open(self, error: MigdeskError) -> None:
        from migdesk.ui.shell.advice import advise
        from migdesk.ui.shell.trouble import TroublePage

        kind = _kind(error)
        is_gone = kind == "store.WorkspaceMissing" and self._has_backup()
        if kind == "store.WorkspaceMissing" and not (self._named or is_gone):
            self._welcome(self._path)
            return
        self._damage_told = _is_damage(error)
        ways = {
            "store.WorkspaceMissing": (*(("restore",) if is_gone else ()), "other", "new"),
            "store.WorkspaceInUse": ("reading", "again", "other"),
            "store.WorkspaceReadOnly": ("reading", "other"),
            "store.WorkspaceDamaged": ("restore", "again", "other"),
            "store.NotAWorkspace": ("other",),
            "store.WorkspaceTooNew": ("other",),
        }.get(kind, ("again", "other"))
        what, todo = advise(error)

        def page(look: Look) -> QWidget:
            shown = TroublePage(look, what, todo, ways)
            shown.way_asked.connect(self._take_way)
            return shown

        self._window.show_alone(page)

    def _has_backup(self) -> bool:
        from migdesk.desk import opening

        return opening.has_backup(self._path, second=second_folder(self._keeper))

    def _offer_restoring(self, error: MigdeskError) -> None:
        """Leave an office whose file is open and turns out to be damaged for the ways out of it."""
        damaged = _is_damage(error) and vars(error).get("path") == self._path.resolve()
        if damaged and not self._damage_told:
            self._cannot_open(error)

    def _take_way(self, way: str) -> None:
        match way:
            case "again":
                self.open(self._path)
            case "reading":
                self.open(self._path, write=False)
            case "restore":
                self._restore_last()
            case "new":
                self._welcome(self._path)
            case _:
                self._choose_file()

    def _open_for_writing(self) -> None:
        self.open(self._path, here=self._window.here() or _HOME)

    def _restore_last(self) -> None:
        path, second = self._path, second_folder(self._keeper)
        who = self._who()

        def opener() -> "Desk":
            from migdesk.desk import opening

            opening.restore_last(path, clock=self._clock, second=second)
            return opening.open_desk(path, clock=self._clock, who=who)

        self._with_desk(opener)

    def _welcome(self, path: Path, back: Address | None = None) -> None:
        """Ask whose office it is, which is then made at ``path``.

        An address ``back`` leads back to the office that is open meanwhile.
        """
        from migdesk.ui.home.welcome import WelcomePage

        def page(look: Look) -> QWidget:
            who = self._who()
            shown = WelcomePage(look, who, another=back is not None)
            shown.office_given.connect(
                lambda who, facts: self._begin(path, who, facts, shown.begin_anew)
            )
            shown.sample_asked.connect(self.open_sample)
            shown.open_asked.connect(self._choose_file)
            shown.back_asked.connect(lambda: self._window.enter(self._office(), back or _HOME))
            return shown

        self._window.show_alone(page)

    def _ask_for_new(self) -> None:
        """Show the page that begins a new office; what is open stays so until that is made."""
        self._welcome(self._places.workspace, self._window.here())

    def _begin(
        self,
        path: Path,
        who: str,
        facts: Mapping[str, object],
        refused: Callable[[], None],
    ) -> None:
        """Make the new office at ``path``, or where the person says if a file lies there."""
        try:
            self._keeper.change(who=who)
        except MigdeskError as error:
            self._window.voice.fail(error)
        free = self._free_place(path)
        if free is None:
            refused()
            return
        self._named = self._named or free != self._places.workspace
        self.create(free, **facts)

    def _free_place(self, path: Path) -> Path | None:
        """Return ``path``, or another one that the person chooses because a file lies there."""
        from migdesk.store.errors import WorkspaceExists

        if not path.exists():
            return path
        chosen = self._files().to_save(
            QCoreApplication.translate("Program", "Where the new office is kept"),
            path.with_stem(f"{path.stem}-2").name,
            self._kinds(),
        )
        if chosen is None:
            return None
        chosen = chosen if chosen.suffix else chosen.with_suffix(WORKSPACE_SUFFIX)
        if chosen.exists():
            self._window.voice.fail(WorkspaceExists(chosen))
            return None
        return chosen

    def _files(self) -> Files:
        return self._make_files(self._window, self._path.parent)

    def _kinds(self) -> str:
        kinds = QCoreApplication.translate("Program", "Office files (*{ending})")
        return kinds.format(ending=WORKSPACE_SUFFIX)

    def _choose_file(self) -> None:
        path = self._files().to_open(
            QCoreApplication.translate("Program", "Open an office file"), self._kinds()
        )
        if path is not None:
            self._open_named(path)

    def _open_named(self, path: Path) -> None:
        self._named = True
        self.open(path)

    def _restore(self, backup: Path) -> None:
        """Go back to a backup; where that cannot be done, the office is as it was."""
        from migdesk.desk import opening

        translate = QCoreApplication.translate
        path, who = self._path, self._who()
        progress = Progress(translate("Program", "Going back to the backup"))
        failed: list[MigdeskError] = []
        replaced: list[str] = []

        def opener() -> "Desk":
            try:
                kept = opening.restore(path, backup, clock=self._clock, progress=progress)
                replaced.extend([kept.path.name] if kept is not None else [])
            except MigdeskError as error:
                failed.append(error)
            finally:
                progress.finished.emit()
            return opening.open_desk(path, clock=self._clock, who=who)

        def tell() -> None:
            for error in failed:
                if not isinstance(error, Cancelled):
                    self._window.voice.fail(error)
            for name in replaced:
                said = translate(
                    "Program", "The backup is open. What it replaced is kept as {name}"
                )
                self._window.voice.say(said.format(name=name))

        self._worker.begun.emit(progress)
        self._with_desk(opener, Address(Place.SETTINGS, tab="storage"), tell)

    def _back_up(self) -> None:
        from migdesk.desk import opening

        second = second_folder(self._keeper)

        def told(made: object) -> None:
            translate = QCoreApplication.translate
            same = translate("Program", "Nothing has changed since the last backup")
            self._window.voice.say(translate("Program", "Backed up") if made else same)
            self._window.refresh_frame()

        self._worker.run(
            self._window,
            QCoreApplication.translate("Program", "Backing up"),
            lambda desk, progress: opening.back_up(desk, second=second, progress=progress),
            told,
        )

    def _fail(self, error: MigdeskError) -> None:
        if not (self._damage_told and _is_damage(error)):
            self._window.voice.fail(error)

    def _who(self) -> str:
        return self._keeper.settings.who or _system_user()


def _kind(error: MigdeskError) -> str:
    """Return layer and class of an error: ``store.DiskFull``."""
    from migdesk.ui.shell.advice import name_of

    return name_of(type(error))


def _is_damage(error: MigdeskError) -> bool:
    return _kind(error) == "store.WorkspaceDamaged"


def _system_user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return QCoreApplication.translate("Program", "Press officer")
