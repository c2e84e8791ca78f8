"""The window as a person meets it: a program of its own on a screen, a keyboard and a pointer.

There need not be a window manager. Waiting is for what comes of an action: another picture, a
window, a file, what is stored.
"""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TypeVar

import pytest
from factories.screen import Screen, keyboard, running, wait_until
from factories.windows import sample_office
from PySide6.QtWidgets import QApplication

from migdesk.base.clock import system_clock
from migdesk.desk import opening, questions
from migdesk.desk.desk import Desk
from migdesk.desk.exports import read_back
from migdesk.desk.rows import EventFilter, QuoteFilter
from migdesk.desk.typing import typing_left
from migdesk.vocabulary import QuoteKind

pytestmark = pytest.mark.xvfb

Answer = TypeVar("Answer")

SIZE: Final = (1366, 720)
"""Of the window, in pixels; the next two are places in it."""

ROW: Final = (560, 238)
"""The first row in the list of releases."""

HEADLINE: Final = (600, 320)
"""The headline of a release that has an embargo."""

DILA: Final = (40, 31, 46, 38)
"""The keys D, I, L and A: with a Georgian keyboard, დილა."""

HEADING: Final = "Two shores agree on one card"


@pytest.fixture
def office(qapp: QApplication, tmp_path: Path) -> Path:
    """The sample office, on a screen."""
    if qapp.platformName() != "xcb":
        pytest.skip("QT_QPA_PLATFORM=xcb gives a screen to look at")
    return sample_office(tmp_path)


@pytest.fixture
def program(office: Path, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The window on the sample office, with the keyboard."""
    screen = Screen()
    with running(office, tmp_path / "home") as started:
        screen.resize(screen.window("BSMA Georgia"), *SIZE)
        yield started


@pytest.fixture
def screen(program: subprocess.Popen[bytes]) -> Screen:  # noqa: ARG001 - the window is there then
    return Screen()


def stored(office: Path, question: Callable[[Desk], Answer]) -> Answer:
    """Ask the office file, beside the program that has it open."""
    desk = opening.open_desk(office, clock=system_clock, who="Test", write=False)
    try:
        return question(desk)
    finally:
        desk.workspace.close()


def headline(desk: Desk) -> str:
    (line,) = [
        line
        for line in questions.release_lines(desk, range(1, 40)).values()
        if line.number == "ST-1-2026"
    ]
    return line.headline


def titles(desk: Desk) -> list[str]:
    keys = questions.event_index(desk, EventFilter()).keys
    return [line.title for line in questions.event_lines(desk, keys).values()]


def close(screen: Screen, program: subprocess.Popen[bytes], keys: str) -> None:
    screen.press(keys)
    wait_until(lambda: program.poll() is not None, "the program to end")
    assert program.returncode == 0


def test_a_release_is_opened_headlined_and_exported(
    screen: Screen, program: subprocess.Popen[bytes], office: Path, tmp_path: Path
) -> None:
    page = tmp_path / "statement.pdf"
    screen.press("ctrl+5")
    screen.press("ctrl+f")
    screen.type("ST-1-2026")
    screen.click(*ROW)
    screen.click_into(*HEADLINE)
    screen.press("ctrl+a")
    screen.type(HEADING)
    screen.press("ctrl+e")
    screen.press("Return")  # it is a draft, and that is said first
    screen.window("Export as PDF")
    screen.type(str(page))
    screen.press("Return")
    wait_until(page.exists, "the exported page")
    assert stored(office, headline) == HEADING
    assert HEADING in " ".join(read_back(page.read_bytes()).split())
    screen.window("BSMA Georgia")
    close(screen, program, "ctrl+q")


def test_a_georgian_keyboard_types_letters_and_runs_commands(
    screen: Screen, program: subprocess.Popen[bytes], office: Path
) -> None:
    """With Latin behind Georgian, as layouts are set up, Qt finds the keys of commands.

    A screen with a Georgian layout alone has no Latin letter anywhere, and no program finds any.
    """
    before = stored(office, titles)
    with keyboard("ge,us"):
        screen.press("ctrl+11")  # Ctrl+2: events
        screen.press("ctrl+57")  # Ctrl+N: a new one
        screen.press(*DILA)
        screen.press("Tab", "Tab", "Tab")
        screen.type("2.12.2026")
        screen.press("Return")
        wait_until(lambda: "დილა" in stored(office, titles), "the event to be there")
        screen.press("ctrl+52")  # Ctrl+Z
        wait_until(lambda: stored(office, titles) == before, "the event to be taken back")
        screen.press("ctrl+45")  # Ctrl+K: the palette
        screen.type("16-2026")
        screen.press("Return")
        screen.press(*DILA)
        close(screen, program, "ctrl+24")  # Ctrl+Q
    assert lead_of(office, "PR-16-2026").startswith("დილა")


@pytest.mark.parametrize("layout", ["ge,us", "ge"])
def test_a_quote_is_captured_with_a_georgian_keyboard(
    screen: Screen, program: subprocess.Popen[bytes], office: Path, layout: str
) -> None:
    before = stored(office, captured)
    with keyboard(layout):
        screen.press("ctrl+shift+45")  # K
        screen.window("Quick capture")
        screen.press(*DILA)
        screen.press("ctrl+10")  # 1: the first speaker
        screen.press("Return")
        wait_until(lambda: stored(office, captured) != before, "the quote to be there")
        assert stored(office, captured) == [("დილა", "ka", QuoteKind.DIRECT), *before[:-1]]
        screen.press("ctrl+30")  # U: taken back, its words are there again
        wait_until(lambda: stored(office, captured) == before, "the quote to be taken back")
        screen.press("ctrl+42")  # G: the gist
        screen.press("ctrl+46")  # L: English, whatever the letters
        screen.press("Return")
        wait_until(lambda: stored(office, captured) != before, "the quote to be there again")
        assert stored(office, captured)[0] == ("დილა", "en", QuoteKind.PARAPHRASE)
        screen.press(*DILA)
        screen.press("Escape")
        screen.window("BSMA Georgia")
        close(screen, program, "ctrl+24")  # Ctrl+Q
    drafts = stored(office, typing_left)
    assert [draft.place for draft in drafts] == ["quote/live"]


def captured(desk: Desk) -> list[tuple[str, str, QuoteKind]]:
    """Return the quotes recorded last, the latest first."""
    keys = questions.quote_index(desk, QuoteFilter()).keys[:3]
    lines = questions.quote_lines(desk, keys)
    return [(lines[key].words, lines[key].language, lines[key].kind) for key in keys]


def lead_of(office: Path, number: str) -> str:
    """Return the first paragraph of a release in English, as it is stored."""

    def lead(desk: Desk) -> str:
        lines = questions.release_lines(desk, range(1, 40))
        (key,) = [key for key, line in lines.items() if line.number == number]
        english = questions.release_page(desk, key).texts[0]
        return english.blocks[0].text

    return stored(office, lead)
