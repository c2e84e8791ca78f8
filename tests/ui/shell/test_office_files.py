"""From one office file to another: the sample, a new office, what is opened at the next start."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from factories.windows import (
    is_taken_by_another,
    places_in,
    program_on,
    sample_clock,
    sample_office,
    settle,
)
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from migdesk.app import Program
from migdesk.base.settings import load_settings
from migdesk.desk import opening, questions
from migdesk.store.workspace import Workspace
from migdesk.text.printed import Size
from migdesk.ui.home.welcome import WelcomePage
from migdesk.ui.releases.paper import Paper
from migdesk.ui.settings.house import HousePage
from migdesk.ui.shell.action_table import ACTIONS
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.files import SystemFiles
from migdesk.ui.shell.reading_only import ReadingBar
from migdesk.ui.shell.trouble import TroublePage
from migdesk.ui.widgets.states import Banner

Start = Callable[..., Program]


@pytest.fixture
def start(qapp: QApplication, window_fonts: None, tmp_path: Path) -> Iterator[Start]:  # noqa: ARG001 - fonts first
    """Start the program, once or several times; all is closed at the end of the test."""
    qapp.setStyle("Fusion")
    with ExitStack() as stack:

        def run(path: Path | None, files: Answers | None = None, **wishes: object) -> Program:
            asked = files or SystemFiles
            return stack.enter_context(program_on(qapp, path, tmp_path, files=asked, **wishes))

        yield run


class Answers:
    """Somebody who answers each question for a file with the same one."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.proposed: list[str] = []

    def __call__(self, _window: QWidget, _folder: Path) -> "Answers":
        return self

    def to_save(self, _title: str, name: str, _kinds: str) -> Path | None:
        self.proposed.append(name)
        return self.path

    def to_open(self, _title: str, _kinds: str) -> Path | None:
        return self.path

    def folder(self, _title: str) -> Path | None:
        return self.path

    def to_print(self, pages: int, size: Size) -> None:
        del pages, size


def welcome(program: Program) -> WelcomePage:
    page = program.window.stack.currentWidget()
    assert isinstance(page, WelcomePage)
    return page


def begin(program: Program, qtbot: QtBot, name: str) -> None:
    """Fill in the page that asks whose office it is, and start."""
    page = welcome(program)
    page.names.set_value({"en": name})
    qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    settle(program)


def office_of(program: Program) -> str:
    names: list[str] = []
    program.worker.ask(program.window, questions.office_name, names.append)
    settle(program)
    return names[0]


def test_the_sample_is_not_what_the_next_start_opens(
    qapp: QApplication, start: Start, tmp_path: Path
) -> None:
    sample_office(tmp_path)
    with program_on(qapp, None, tmp_path) as first:
        first.open_sample()
        settle(first)
        assert first.window.here() == Address(Place.HOME)
    settings = load_settings(tmp_path / "settings.json")
    sample = str(tmp_path / "sample-office.migdesk")
    assert (settings.last_file, settings.recent_files) == ("", (sample,))
    welcome(start(None))


def test_a_look_at_the_sample_leaves_the_office_that_was_open(
    qapp: QApplication, start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    sample_office(tmp_path)
    with program_on(qapp, None, tmp_path) as first:
        begin(first, qtbot, "Mission of the Agency")
        first.open_sample()
        settle(first)
    assert office_of(start(None)) == "Mission of the Agency"


def test_the_window_says_that_it_is_the_sample(start: Start, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    office = sample_office(own).rename(own / "ours.migdesk")
    sample_office(tmp_path)
    program = start(office)
    ordinary = (program.window.windowTitle(), program.window.sidebar.office.support)
    program.open_sample()
    settle(program)
    assert ordinary == ("BSMA Georgia – MigDesk", "Nino Beridze")
    assert (program.window.windowTitle(), program.window.sidebar.office.support) == (
        "BSMA Georgia (sample office) – MigDesk",
        "Sample office",
    )


def test_a_new_office_can_be_begun_from_the_sample(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    sample_office(tmp_path)
    program = start(None)
    program.open_sample()
    settle(program)
    program.window.commands.trigger("office.new")
    settle(program)
    begin(program, qtbot, "Mission of the Agency")
    assert office_of(program) == "Mission of the Agency"
    assert (tmp_path / "office.migdesk").exists()


def test_a_new_office_begins_with_nothing_to_undo(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    begin(program, qtbot, "Mission of the Agency")
    labels: list[str | None] = []
    program.worker.ask(program.window, lambda desk: desk.undo_label(), labels.append)
    settle(program)
    assert labels == [None]


def test_a_second_office_lies_where_the_person_says(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.migdesk"
    answers = Answers(other)
    program = start(None, files=answers)
    begin(program, qtbot, "Mission of the Agency")
    first = tmp_path / "office.migdesk"
    program.window.commands.trigger("office.new")
    settle(program)
    begin(program, qtbot, "Another mission")
    assert (office_of(program), other.exists()) == ("Another mission", True)
    assert answers.proposed == ["office-2.migdesk"]
    program.open(first)
    settle(program)
    assert office_of(program) == "Mission of the Agency"


def test_an_office_file_is_never_written_over(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    program = start(None, files=Answers(tmp_path / "office.migdesk"))
    begin(program, qtbot, "Mission of the Agency")
    program.window.commands.trigger("office.new")
    settle(program)
    begin(program, qtbot, "Another mission")
    assert welcome(program).start.isEnabled()
    qtbot.mouseClick(welcome(program).back, Qt.MouseButton.LeftButton)
    settle(program)
    assert office_of(program) == "Mission of the Agency"


def test_thinking_better_of_a_new_office_leads_back(start: Start, qtbot: QtBot) -> None:
    program = start(None, files=Answers(None))
    begin(program, qtbot, "Mission of the Agency")
    program.window.go(Address(Place.EVENTS))
    settle(program)
    program.window.commands.trigger("office.new")
    settle(program)
    runnable = [action.id for action in program.window.commands.runnable()]
    begin(program, qtbot, "Another mission")
    qtbot.keyClick(welcome(program).start, Qt.Key.Key_Escape)
    settle(program)
    assert {"edit.undo", "new.event", "office.backup"} & set(runnable) == set()
    here = program.window.here()
    assert here is not None
    assert here.place is Place.EVENTS


def test_closing_on_the_page_of_a_new_office_backs_the_open_one_up(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    with program_on(qapp, None, tmp_path) as program:
        begin(program, qtbot, "Mission of the Agency")
        program.window.commands.trigger("office.new")
        settle(program)
    assert sorted(path.name for path in tmp_path.glob("office*")) == [
        "office backups",
        "office.migdesk",
    ]


def test_the_office_left_for_another_is_backed_up_in_the_second_folder_too(
    start: Start, tmp_path: Path
) -> None:
    sample_office(tmp_path)
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    program = start(sample_office(elsewhere).rename(tmp_path / "ours.migdesk"))
    program.keeper.change(backup_folder=str(elsewhere))
    program.open_sample()
    settle(program)
    assert len(list(elsewhere.iterdir())) == 1


def test_a_second_folder_that_is_gone_is_told_and_the_other_office_opens(
    start: Start, tmp_path: Path
) -> None:
    program = start(sample_office(tmp_path).rename(tmp_path / "ours.migdesk"))
    sample_office(tmp_path)
    program.keeper.change(backup_folder=str(tmp_path / "unplugged"))
    program.open_sample()
    settle(program)
    assert program.window.windowTitle() == "BSMA Georgia (sample office) – MigDesk"
    banners = program.window.findChildren(Banner)
    what = f"The folder {tmp_path / 'unplugged'} is not there."
    assert [banner.accessibleName().startswith(what) for banner in banners] == [True]


def test_a_damaged_file_is_restored_from_the_second_folder(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    office = sample_office(tmp_path).rename(tmp_path / "ours.migdesk")
    stick = tmp_path / "stick"
    stick.mkdir()
    with Workspace.open(office, clock=sample_clock) as workspace:
        workspace.back_up(stick)
    office.write_bytes(office.read_bytes()[:4096] + b"\0" * 8192)
    program = start(office, backup_folder=str(stick))
    page = program.window.findChild(TroublePage)
    assert page is not None
    qtbot.mouseClick(page.buttons[0], Qt.MouseButton.LeftButton)
    settle(program)
    assert program.window.windowTitle() == "BSMA Georgia – MigDesk"


def test_damage_that_shows_only_later_offers_the_last_backup(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    office = sample_office(tmp_path).rename(tmp_path / "ours.migdesk")
    with Workspace.open(office, clock=sample_clock) as workspace:
        workspace.back_up()
    spoil(office, "quote")
    program = start(office)
    page = program.window.stack.currentWidget()
    assert isinstance(page, TroublePage)
    assert page.buttons[0].text() == "Restore the last backup"
    qtbot.mouseClick(page.buttons[0], Qt.MouseButton.LeftButton)
    settle(program)
    assert program.window.here() == Address(Place.HOME)
    assert program.window.findChildren(Banner) == []


def spoil(office: Path, table: str) -> None:
    """Overwrite where the rows of a table begin; the file can still be opened."""
    with closing(sqlite3.connect(office)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)
        ).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    content = bytearray(office.read_bytes())
    content[(root - 1) * size : root * size] = b"\xff" * size
    office.write_bytes(content)


def test_a_second_start_without_a_file_hands_over_to_the_first(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    program = start(None)
    begin(program, qtbot, "Mission of the Agency")
    with qtbot.waitSignal(program.doorbell.rung):
        assert is_taken_by_another(None, tmp_path) is True
    assert is_taken_by_another(tmp_path / "another.migdesk", tmp_path) is False


def test_an_office_that_was_left_for_a_file_that_cannot_be_opened_is_free_again(
    start: Start, tmp_path: Path
) -> None:
    office = sample_office(tmp_path).rename(tmp_path / "ours.migdesk")
    program = start(office)
    bells = tmp_path / "bells"
    assert len(list(bells.iterdir())) == 1
    program.open(tmp_path / "gone.migdesk")
    settle(program)
    assert isinstance(program.window.stack.currentWidget(), TroublePage)
    assert list(bells.iterdir()) == []


def test_a_start_without_a_file_is_about_the_office_used_last(tmp_path: Path) -> None:
    places = places_in(tmp_path)
    other = tmp_path / "other.migdesk"
    other.touch()
    fresh = load_settings(places.settings)
    assert (
        places.opened_by(fresh.last_file),
        places.opened_by(fresh.having_opened(other).last_file),
        places.opened_by(fresh.having_opened(tmp_path / "gone.migdesk").last_file),
    ) == (places.workspace, other, places.workspace)


def test_an_office_open_for_reading_offers_nothing_that_changes_it(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    office = sample_office(tmp_path).rename(tmp_path / "ours.migdesk")
    other = opening.open_desk(office, clock=sample_clock, who="Somebody else")
    program = start(office)
    program.open(office, write=False)
    settle(program)
    window = program.window
    window.go(Address(Place.EVENTS, "event", 14))
    settle(program)
    changing = {action.id for action in ACTIONS if action.writes}
    assert {action.id for action in window.commands.runnable()} & changing == set()
    assert not window.toolbar.new.isEnabled()
    bar = window.findChild(ReadingBar)
    assert bar is not None
    assert bar.accessibleName() == "Open for reading only: nothing can be changed here."
    here = window.here()
    window.go(Address(Place.RELEASES, "release", tab="new"))
    settle(program)
    assert (window.here(), window.toast.words.text()) == (here, bar.accessibleName())
    other.workspace.close()
    qtbot.mouseClick(bar.again, Qt.MouseButton.LeftButton)
    settle(program)
    assert window.findChild(ReadingBar) is None
    assert window.here() == here
    assert "edit.delete" in {action.id for action in window.commands.runnable()}


def test_nothing_is_typed_over_while_the_office_is_open_for_reading(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    program = start(sample_office(tmp_path).rename(tmp_path / "ours.migdesk"))
    program.open(tmp_path / "ours.migdesk", write=False)
    settle(program)
    program.window.go(Address(Place.RELEASES, "release", 16))
    settle(program)
    paper = program.window.findChild(Paper)
    assert paper is not None
    headline, said = paper.headline.text(), paper.body.blocks()
    for field in (paper.headline, paper.body):
        field.setFocus()
        qtbot.keyClicks(field, "typed")
    assert (paper.headline.text(), paper.body.blocks()) == (headline, said)
    program.window.go(Address(Place.SETTINGS, tab="house"))
    settle(program)
    page = program.window.findChild(HousePage)
    assert page is not None
    line = page.footer.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    before = line.text()
    qtbot.keyClicks(line, "typed")
    assert line.text() == before


def test_what_is_searched_by_is_typed_while_the_office_is_open_for_reading(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    program = start(sample_office(tmp_path).rename(tmp_path / "ours.migdesk"))
    program.open(tmp_path / "ours.migdesk", write=False)
    settle(program)
    program.window.go(Address(Place.PEOPLE))
    settle(program)
    program.window.commands.trigger("edit.filter")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "Loria")
    assert field.text() == "Loria"
