"""The program around one window: its look, its language, and what happens when something breaks."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6 import QtCore  # what is in QtCore.Qt loads when it is first asked for
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.app.places import Places
from migdesk.base.glance import Glance, glance
from migdesk.ui.look import Look
from migdesk.ui.shell.window import MainWindow

if TYPE_CHECKING:  # what loads after the first paint
    from PySide6.QtGui import QKeySequence

    from migdesk.base.clock import Clock
    from migdesk.text.names import Language
    from migdesk.ui.shell.screen import Files

# ruff: noqa: PLC0415 - what is imported inside functions loads after the first paint

_SOON: Final = 1
"""Milliseconds after a paint: it is on the screen by then."""

_LATER: Final = 100
"""Milliseconds after the first screen has what it shows: it is painted by then."""

_DARK_BELOW: Final = 128
"""Lightness of the window below which the system's palette is a dark one."""


class Program(QObject):
    """The program around one window.

    Signals:
        furnished: the window has been painted, and what stands in it is there; a file opens now.
        bug: an exception nobody expected, after it was logged.

    Attributes:
        window: the window.

    Once it is furnished:
        keeper: what is remembered about this computer.
        worker: the thread of the desk.
        offices: opens office files.
        doorbell: rings when MigDesk is started again on the same file.
        ahead: makes ready what will be needed, while Home is looked at.
    """

    furnished = Signal()
    bug = Signal(object)

    def __init__(
        self,
        app: QApplication,
        path: Path | None,
        *,
        places: Places,
        clock: "Clock | None" = None,
        files: "Callable[[QWidget, Path], Files] | None" = None,
        prepare: Callable[[], None] = lambda: None,
    ) -> None:
        """Make the window, which is not shown yet.

        Args:
            app: Qt's application.
            path: the office file, opened once the window is painted; ``None`` for the last one.
            places: where this user's things are.
            clock: the time of day; ``None`` for this computer's own.
            files: makes what asks for files, beginning in a folder; ``None`` for the system's own.
            prepare: what has to be there before words are shown, done after the first paint.
        """
        super().__init__(app)
        self._app, self._path, self._places, self._clock = app, path, places, clock
        self._make_files, self._prepare = files, prepare
        seen = glance(places.settings)
        self.window = MainWindow(_first_look(app, seen), seen.windows)
        self.window.painted.connect(lambda: QTimer.singleShot(_SOON, self, self._furnish))

    def _furnish(self) -> None:
        """Build what stands in the window; then open the file, and load Home meanwhile."""
        from migdesk.app import loading
        from migdesk.app.heap import share_heap
        from migdesk.app.offices import Offices
        from migdesk.app.screens import companions, overlays, screens, table_sheet
        from migdesk.base.clock import system_clock
        from migdesk.ui.shell.ahead import Ahead
        from migdesk.ui.shell.files import SystemFiles
        from migdesk.ui.shell.keeper import Keeper
        from migdesk.ui.shell.keyboard import LatinKeys
        from migdesk.ui.shell.single import Doorbell
        from migdesk.ui.shell.text_undo import TextUndo
        from migdesk.ui.shell.worker import DeskWorker

        if not self.window.isVisible():  # closed by now
            return
        share_heap()
        self._prepare()
        self.keeper = Keeper(self._places.settings)
        self.worker = DeskWorker()
        self.worker.broke.connect(self.report)
        clock, make_files = self._clock or system_clock, self._make_files or SystemFiles
        self.window.furnish(
            worker=self.worker,
            keeper=self.keeper,
            clock=clock,
            make_look=self._look,
            speak=self._speak,
            files=lambda window: make_files(window, _documents()),
            screens=screens(),
            overlays=overlays(),
            sheet=table_sheet(),
            companions=companions(),
        )
        self.doorbell = Doorbell(self, self._places.bells)
        self.window.left.connect(self.doorbell.close)
        self.doorbell.rung.connect(self._come_forward)
        self._text_undo = TextUndo(self._app, self)
        self._latin_keys = LatinKeys(self._app, self, self._press)
        self._app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.offices = Offices(
            self.window,
            self.worker,
            self.keeper,
            self.doorbell,
            places=self._places,
            clock=clock,
            files=make_files,
        )
        self.ahead = Ahead(self.worker, self)
        self.window.settled.connect(lambda: QTimer.singleShot(_LATER, self, self._look_ahead))
        self.window.rebuilt.connect(lambda: self.ahead.build(self.window.get_ready()))
        self.offices.open_first(self._path)
        QTimer.singleShot(_SOON, self, loading.load_home)
        self.furnished.emit()

    def _look_ahead(self) -> None:
        from migdesk.app.loading import look_ahead

        look_ahead(self.ahead, self.window.get_ready())

    def open(self, path: Path, *, write: bool = True) -> None:
        """Open the office file at ``path`` in the window."""
        self.offices.open(path, write=write)

    def open_sample(self) -> None:
        """Open the sample office, made first if it is not there."""
        self.offices.open_sample()

    def _press(self, keys: "QKeySequence") -> bool:
        return self.window.press(keys)

    # The look and the language

    def _look(self) -> Look:
        settings = self.keeper.settings
        dark = settings.theme == "dark" or (settings.theme == "system" and self._system_is_dark())
        return Look(dark=dark, scale=settings.text_size / 100)

    def _system_is_dark(self) -> bool:
        return self._app.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark

    def _follow_system(self) -> None:
        if self.keeper.settings.theme == "system":
            self.window.rebuild()

    def _speak(self) -> "Language":
        """Install the language of the interface and return it."""
        from migdesk.ui.shell import translators

        system = QtCore.QLocale.system().name()[:2]
        wished = self.keeper.settings.interface_language or system
        language = wished if translators.speaks(wished) else translators.WRITTEN_IN
        translators.install(self._app, language)
        return language

    def _come_forward(self) -> None:
        states = QtCore.Qt.WindowState
        state = self.window.windowState() & ~states.WindowMinimized
        self.window.setWindowState(state | states.WindowActive)
        self.window.raise_()
        self.window.activateWindow()

    # Bugs

    def report(self, error: BaseException) -> None:
        """Log a bug with its traceback and say once that there was one."""
        from migdesk.app.bugs import log_bug

        path = log_bug(error)
        if self.window.is_furnished:
            self.window.voice.tell_bug(str(path))
        self.bug.emit(error)


def _first_look(app: QApplication, seen: Glance) -> Look:
    """Return the look of the first frame, which is that of all that follows.

    Whether the system is dark is read from its palette, which is ours from then on.
    """
    system_is_dark = app.palette().window().color().lightness() < _DARK_BELOW
    dark = seen.theme == "dark" or (seen.theme == "system" and system_is_dark)
    return Look(dark=dark, scale=seen.text_size / 100)


def _documents() -> Path:
    """Return the folder that dialogs start in."""
    location = QtCore.QStandardPaths.StandardLocation.DocumentsLocation
    found = Path(QtCore.QStandardPaths.writableLocation(location))
    return found if found.is_dir() else Path.home()
