"""The window itself: beside the main one, on top of all, and there again where it was."""

import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import pytest
from factories.capture_window import CaptureDriver
from factories.events_window import small_office
from factories.quotes_window import happening
from factories.widgets import click
from factories.windows import program_on, sample_clock, sample_office
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from migdesk.desk import opening
from migdesk.desk.typing import typing_left
from migdesk.ui.capture.unfinished import PLACE
from migdesk.ui.shell.address import Address, Place

TESTS: Final = Path(__file__).resolve().parents[2]
ON_TOP: Final = Qt.WindowType.WindowStaysOnTopHint


def test_it_is_a_window_of_its_own_that_stays_on_top(driver: CaptureDriver) -> None:
    driver.open()
    window = driver.window
    assert (window.isWindow(), window.parentWidget(), window.isModal()) == (True, None, False)
    assert window.windowHandle().flags() & ON_TOP
    driver.to_main()
    assert window.isVisible()
    driver.press("Ctrl+4")
    assert driver.here().place is Place.QUOTES


def test_its_keys_are_its_own_and_those_of_the_main_window_stay_there(
    driver: CaptureDriver,
) -> None:
    happening(driver)
    driver.open()
    driver.press("Ctrl+4", "Ctrl+N", "Ctrl+1")
    assert driver.here() == Address(Place.HOME)
    assert driver.pad.speaking.speaker is not None


def test_what_stays_on_top_is_remembered(driver: CaptureDriver) -> None:
    driver.open()
    click(driver.pad.head.pin)
    assert not driver.window.windowHandle().flags() & ON_TOP
    assert driver.window.isVisible()
    driver.program.window.rebuild()
    driver.settle()
    assert not driver.window.windowHandle().flags() & ON_TOP
    click(driver.pad.head.pin)
    assert driver.window.windowHandle().flags() & ON_TOP


def test_it_opens_where_it_was(driver: CaptureDriver) -> None:
    driver.open()
    driver.window.setGeometry(40, 60, 640, 420)
    driver.press("Esc")
    driver.program.window.rebuild()
    driver.to_main()
    driver.open()
    at = driver.window.geometry()
    assert (at.x(), at.y(), at.width(), at.height()) == (40, 60, 640, 420)


def test_where_room_is_short_the_list_and_the_hints_give_way(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    shown = []
    for height in (560, 400, 340):
        driver.window.resize(900, height)
        QApplication.processEvents()
        pad = driver.pad
        shown.append((pad.saved.isVisible(), pad.hints.isVisible(), pad.words.isVisible()))
    assert shown == [(True, True, True), (False, True, True), (False, False, True)]


def test_a_recorded_quote_is_looked_at_in_the_main_window(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("Look at me.", "Ctrl+1", "Return")
    driver.pad.saved.list.setFocus()
    driver.press("Return")
    quote = driver.all_kept()[0]
    assert (quote.words, driver.here()) == (
        "Look at me.",
        Address(Place.QUOTES, "quote", quote.id),
    )
    assert driver.program.window.isActiveWindow()
    assert driver.window.isVisible()


def test_another_look_takes_the_words_along(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("Half a quote", "Ctrl+1")
    former = driver.window
    driver.program.window.commands.trigger("view.dark")
    driver.settle()
    assert driver.window is not former
    assert driver.window.isVisible()
    assert driver.words() == "Half a quote"
    driver.press("Return")
    assert driver.all_kept()[0].words == "Half a quote"


def test_closing_the_main_window_keeps_the_words(
    qapp: QApplication,
    window_fonts: None,  # noqa: ARG001 - fonts first
    tmp_path: Path,
) -> None:
    office = small_office(tmp_path)
    with ExitStack() as stack:
        program = stack.enter_context(program_on(qapp, office.path, tmp_path))
        program.window.activateWindow()
        driver = CaptureDriver(program, office)
        driver.open()
        driver.type("Half a quote")
        program.window.close()
        assert program.window.companions.made("capture") is None
    assert kept_at(office.path) == ["Half a quote"]


def test_another_office_leaves_the_words_in_the_former(
    driver: CaptureDriver, tmp_path: Path
) -> None:
    driver.open()
    driver.type("Half a quote")
    former = driver.program.window.companions.made("capture")
    (tmp_path / "other").mkdir()
    driver.program.window.open_file(sample_office(tmp_path / "other"))
    driver.settle()
    assert driver.program.window.companions.made("capture") is None
    assert former is not None
    driver.to_main()
    driver.open()
    assert driver.words() == ""
    driver.program.window.open_file(driver.office.path)
    driver.settle()
    driver.to_main()
    driver.open()
    assert driver.words() == "Half a quote"


def test_an_office_open_for_reading_has_no_such_window(driver: CaptureDriver) -> None:
    driver.program.open(driver.office.path, write=False)
    driver.settle()
    driver.press("Ctrl+Shift+K")
    driver.program.window.go(Address(Place.QUOTES, "quote", tab="capture"))
    assert driver.program.window.companions.made("capture") is None
    assert driver.program.window.toast.words.text() == (
        "Open for reading only: nothing can be changed here."
    )


def test_the_library_and_home_open_it(driver: CaptureDriver) -> None:
    driver.go(Place.QUOTES)
    driver.click(driver.library.filter.capture)
    assert driver.window.isActiveWindow()


def kept_at(path: Path) -> list[str]:
    """Return the words of the drafts of this window in an office file."""
    desk = opening.open_desk(path, clock=sample_clock, who="Test", write=False)
    try:
        drafts = typing_left(desk)
    finally:
        desk.workspace.close()
    return [json.loads(draft.content)["words"] for draft in drafts if draft.place == PLACE]


@pytest.mark.usefixtures("window_fonts")
def test_a_killed_program_has_kept_what_was_typed(qapp: QApplication, tmp_path: Path) -> None:
    """A program of its own, killed without a warning a moment after the last key."""
    office = small_office(tmp_path)
    command = [sys.executable, "factories/typing_capture.py", office.path, "Killed while typing"]
    with subprocess.Popen(command, cwd=TESTS, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "typed\n"
        assert child.stdout.readline() == "kept\n"
        child.kill()
    with ExitStack() as stack:
        program = stack.enter_context(program_on(qapp, office.path, tmp_path))
        program.window.activateWindow()
        driver = CaptureDriver(program, office)
        driver.open()
        assert driver.words() == "Killed while typing"
        driver.press("Ctrl+1", "Return")
        assert driver.all_kept()[0].words == "Killed while typing"
