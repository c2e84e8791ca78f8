"""The window as a whole: going about, undo, looks and languages, files that cannot be opened."""

import gc
import sqlite3
import weakref
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from factories.desks import fixed_clock
from factories.windows import is_taken_by_another, program_on, sample_office, settle
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from migdesk.app import Program
from migdesk.desk import events, opening, questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes
from migdesk.store.header import APPLICATION
from migdesk.store.workspace import Workspace
from migdesk.ui.home.welcome import WelcomePage
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.overlay import Overlay
from migdesk.ui.shell.palette import Palette
from migdesk.ui.shell.trouble import TroublePage

Start = Callable[..., Program]


@pytest.fixture
def start(qapp: QApplication, window_fonts: None, tmp_path: Path) -> Iterator[Start]:  # noqa: ARG001 - fonts first
    """Start the program on a file; it is closed at the end of the test."""
    qapp.setStyle("Fusion")
    with ExitStack() as stack:

        def run(path: Path | None = None, **wishes: object) -> Program:
            return stack.enter_context(program_on(qapp, path, tmp_path, **wishes))

        yield run


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample office, made once; a test works on a copy."""
    return sample_office(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def office(sample: Path, tmp_path: Path) -> Path:
    path = tmp_path / "sample-office.migdesk"
    path.write_bytes(sample.read_bytes())
    return path


def press(program: Program, keys: str) -> None:
    """Press a shortcut in the window."""
    QApplication.processEvents()
    widget = QApplication.focusWidget() or program.window
    QTest.keySequence(widget, QKeySequence(keys))
    settle(program)


def press_alt(widget: QWidget) -> None:
    """Press Alt alone and let it go; what is said to be held is what was held just before."""
    held, free = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
    kinds = QEvent.Type
    for kind, modifier in (
        (kinds.ShortcutOverride, free),
        (kinds.KeyPress, free),
        (kinds.KeyRelease, held),
    ):
        event = QKeyEvent(kind, Qt.Key.Key_Alt, modifier)
        event.setAccepted(kind is not kinds.ShortcutOverride)  # nobody has claimed it yet
        QApplication.sendEvent(widget, event)


def do(program: Program, intention: Callable[[Desk], Changes]) -> None:
    """Have the desk do something, as a screen would."""
    program.worker.do(program.window, intention)
    settle(program)


def test_places_are_a_key_away_and_back_leads_back(start: Start, office: Path) -> None:
    program = start(office)
    visited = [program.window.here()]
    for keys in ("Ctrl+2", "Ctrl+5", "Alt+Left", "Alt+Left", "Alt+Right"):
        press(program, keys)
        visited.append(program.window.here())
    places = [address.place for address in visited if address is not None]
    assert places == [
        Place.HOME,
        Place.EVENTS,
        Place.RELEASES,
        Place.EVENTS,
        Place.HOME,
        Place.EVENTS,
    ]


def test_alt_alone_shows_the_menu_bar_and_alt_with_another_key_does_not(
    start: Start, office: Path
) -> None:
    program = start(office)
    bar = program.window.menuBar()
    shown = []
    for keys in ("Ctrl+2", "Alt+Left", "Alt+Up", "Alt+Right"):
        press(program, keys)
        shown.append(bar.isVisible())
    assert shown == [False] * 4
    for expected in (True, False):
        press_alt(QApplication.focusWidget() or program.window)
        assert bar.isVisible() is expected


def test_the_palette_finds_a_record_and_opens_it(start: Start, office: Path, qtbot: QtBot) -> None:
    program = start(office)
    press(program, "Ctrl+K")
    palette = program.window.findChild(Palette)
    assert palette is not None
    qtbot.keyClicks(palette.field, "Skills across")
    qtbot.waitUntil(lambda: palette.view.currentIndex().isValid() and program.worker.is_idle())
    settle(program)
    for _ in range(20):
        if "Skills across Borders" in (palette.view.currentIndex().data() or ""):
            entry = palette.view.currentIndex().data(Qt.ItemDataRole.UserRole + 1)
            if entry.kind == "event":
                break
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle(program)
    here = program.window.here()
    assert here is not None
    assert (here.place, here.kind, here.key) == (Place.EVENTS, "event", 14)


def test_the_palette_runs_a_command(start: Start, office: Path, qtbot: QtBot) -> None:
    program = start(office)
    press(program, "Ctrl+K")
    palette = program.window.findChild(Palette)
    assert palette is not None
    qtbot.keyClicks(palette.field, ">dark")
    settle(program)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle(program)
    assert program.keeper.settings.theme == "dark"


def test_going_elsewhere_closes_what_stands_over_the_window(start: Start, office: Path) -> None:
    program = start(office)
    seen = []
    for keys in ("F1", "Ctrl+2", "F1", "Alt+Left"):
        press(program, keys)
        here = program.window.here()
        shown = [each for each in program.window.findChildren(Overlay) if each.isVisible()]
        seen.append((here and here.place, len(shown)))
    assert seen == [(Place.HOME, 1), (Place.EVENTS, 0), (Place.EVENTS, 1), (Place.HOME, 0)]


def test_what_was_done_is_taken_back_and_done_again(start: Start, office: Path) -> None:
    program = start(office)

    def titles() -> list[int]:
        found: list[int] = []
        program.worker.ask(
            program.window,
            lambda desk: [line.id for line in questions.list_events(desk).lines],
            found.extend,
        )
        settle(program)
        return found

    before = titles()
    do(program, lambda desk: events.delete_event(desk, event_id=18))
    gone = titles()
    press(program, "Ctrl+Z")
    back = titles()
    said = program.window.toast.words.text()
    press(program, "Ctrl+Shift+Z")
    assert (gone, back, titles()) == ([key for key in before if key != 18], before, gone)
    assert said == "Taken back: Delete event"
    assert program.window.toast.words.text() == "Done again: Delete event"


def test_the_menu_says_what_undo_takes_back_and_redo_does_again(start: Start, office: Path) -> None:
    program = start(office)
    steps = [program.window.commands[key] for key in ("edit.undo", "edit.redo")]
    menu = next(menu for menu in program.window._inside._menus if steps[0] in menu.actions())

    def said() -> list[str]:
        menu.aboutToShow.emit()
        settle(program)
        return [step.text() for step in steps]

    seen = [said()]
    do(program, lambda desk: events.delete_event(desk, event_id=18))
    seen.append(said())
    press(program, "Ctrl+Z")
    seen.append(said())
    assert seen == [
        ["Undo", "Redo"],
        ["Undo: Delete event", "Redo"],
        ["Undo", "Redo: Delete event"],
    ]


def test_undo_in_a_field_is_the_fields_own_while_it_has_something(
    start: Start, office: Path, qtbot: QtBot
) -> None:
    program = start(office)
    do(program, lambda desk: events.delete_event(desk, event_id=18))
    field = QLineEdit(program.window)
    field.show()
    field.setFocus()
    qtbot.keyClicks(field, "word")
    press(program, "Ctrl+Z")
    typed = field.text()
    press(program, "Ctrl+Z")
    assert (typed, program.window.toast.words.text()) == ("", "Taken back: Delete event")
    field.deleteLater()


@pytest.mark.parametrize(
    ("wish", "value"), [("theme", "dark"), ("text_size", 200), ("interface_language", "ka")]
)
def test_another_look_or_language_keeps_the_place(
    start: Start, office: Path, wish: str, value: object
) -> None:
    program = start(office)
    program.window.go(Address(Place.EVENTS, "event", 14))
    settle(program)
    here = program.window.here()
    program.keeper.change(**{wish: value})
    program.window.rebuild()
    settle(program)
    assert program.window.here() == here
    shown = program.window.shown()
    assert shown is not None
    assert shown.isVisible()


def ways(program: Program) -> list[str]:
    page = program.window.findChild(TroublePage)
    assert page is not None
    return [button.text() for button in page.buttons]


def foreign(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE other (id INTEGER)")
    connection.close()


def newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute("PRAGMA user_version = 999")
    connection.close()


def missing(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize(
    ("spoil", "first_way"),
    [
        (foreign, "Open another office file…"),
        (newer, "Open another office file…"),
        (missing, "Open another office file…"),
    ],
)
def test_a_file_that_cannot_be_opened_says_why_and_offers_a_way(
    start: Start, office: Path, spoil: Callable[[Path], None], first_way: str
) -> None:
    spoil(office)
    assert ways(start(office))[0] == first_way


def test_a_damaged_file_offers_the_last_backup(start: Start, office: Path, qtbot: QtBot) -> None:
    with Workspace.open(office, clock=fixed_clock) as workspace:
        workspace.back_up()
    office.write_bytes(office.read_bytes()[:4096] + b"\0" * 8192)
    program = start(office)
    page = program.window.findChild(TroublePage)
    assert page is not None
    assert ways(program)[0] == "Restore the last backup"
    qtbot.mouseClick(page.buttons[0], Qt.MouseButton.LeftButton)
    settle(program)
    assert program.window.here() == Address(Place.HOME)


def test_a_file_open_elsewhere_can_be_read(start: Start, office: Path, qtbot: QtBot) -> None:
    other = opening.open_desk(office, clock=fixed_clock, who="Somebody else")
    program = start(office)
    page = program.window.findChild(TroublePage)
    assert page is not None
    assert ways(program)[0] == "Open for reading only"
    qtbot.mouseClick(page.buttons[0], Qt.MouseButton.LeftButton)
    settle(program)
    assert program.window.here() == Address(Place.HOME)
    assert program.window.sidebar.storage.text() == "Open for reading only"
    other.workspace.close()


def test_a_second_start_hands_over_to_the_first(
    start: Start, office: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program = start(office)
    program.window.showMinimized()
    with qtbot.waitSignal(program.doorbell.rung):
        assert is_taken_by_another(office, tmp_path) is True
    assert not program.window.isMinimized()
    assert is_taken_by_another(office.with_name("another.migdesk"), tmp_path) is False


def test_a_start_on_a_file_that_is_only_read_here_opens_it(
    start: Start, office: Path, tmp_path: Path
) -> None:
    program = start(office)
    program.open(office, write=False)
    settle(program)
    assert list((tmp_path / "bells").iterdir()) == []
    writer = opening.open_desk(office, clock=fixed_clock, who="Somebody else")
    assert is_taken_by_another(office, tmp_path) is False
    writer.workspace.close()


def test_closing_leaves_one_file_and_a_backup(
    qapp: QApplication, office: Path, tmp_path: Path
) -> None:
    with program_on(qapp, office, tmp_path) as program:
        do(program, lambda desk: events.delete_event(desk, event_id=18))
    assert sorted(path.name for path in tmp_path.glob("sample-office*")) == [
        "sample-office backups",
        "sample-office.migdesk",
    ]
    assert len(list((tmp_path / "sample-office backups").iterdir())) == 1


@pytest.mark.parametrize("place", Place)
def test_the_window_is_gone_once_it_is_closed(
    start: Start, office: Path, tmp_path: Path, place: Place
) -> None:
    program = start(office)
    program.window.go(Address(place))
    settle(program)
    program.window.close()
    settle(program)
    assert not program.window.isVisible()
    assert list((tmp_path / "bells").iterdir()) == []


def test_nothing_of_the_window_is_left_after_closing(
    qapp: QApplication, office: Path, tmp_path: Path
) -> None:
    before = set(QApplication.topLevelWidgets())
    with program_on(qapp, office, tmp_path) as program:
        for place in Place:
            program.window.go(Address(place))
            settle(program, quiet=50)
        window = weakref.ref(program.window)
    del program
    gc.collect()
    assert [widget for widget in QApplication.topLevelWidgets() if widget not in before] == []
    assert window() is None


def test_a_new_office_begins_with_its_name(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    page = program.window.findChild(WelcomePage)
    assert page is not None
    page.names.set_value({"en": "Mission of the Agency"})
    qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    settle(program)
    assert program.window.here() == Address(Place.HOME)
    names: list[str] = []
    program.worker.ask(program.window, questions.office_name, names.append)
    settle(program)
    assert names == ["Mission of the Agency"]


def test_what_a_new_office_lacks_is_said_where_it_is_to_be_typed(
    start: Start, qtbot: QtBot
) -> None:
    program = start(None)
    program.window.activateWindow()
    page = program.window.findChild(WelcomePage)
    assert page is not None
    page.languages.reset(())
    qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    settle(program)
    fields = (page.who, page.languages, page.names, page.zone)
    assert [field.error() for field in fields] == [
        "",
        "Choose one language at least.",
        "Type the name of your office in one language at least.",
        "",
    ]
    assert page.languages.isAncestorOf(QApplication.focusWidget())
    page.languages.reset(("en",))
    page.names.focus()
    qtbot.keyClicks(QApplication.focusWidget(), "Port Mission")
    press(program, "Return")
    assert program.window.here() == Address(Place.HOME)


def test_a_place_without_records_has_one_button_that_begins_one(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    page = program.window.findChild(WelcomePage)
    assert page is not None
    page.names.set_value({"en": "Port Mission"})
    qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    settle(program)
    seen = {}
    for place, words in (
        (Place.EVENTS, "New event"),
        (Place.QUOTES, "Capture quotes"),
        (Place.RELEASES, "New release"),
    ):
        program.window.go(Address(place))
        settle(program)
        buttons = [each for each in program.window.findChildren(QPushButton) if each.isVisible()]
        primary = [each.text() for each in buttons if each.property("kind") == "primary"]
        seen[place] = primary == [words]
    assert seen == {Place.EVENTS: True, Place.QUOTES: True, Place.RELEASES: True}
