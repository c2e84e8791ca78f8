"""What is painted first stays where it is when the real parts come."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from factories.windows import furnish, places_in, program_on, sample_clock, sample_office, settle
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel

from migdesk.app import Program
from migdesk.base.settings import change_settings
from migdesk.ui.look import Look
from migdesk.ui.shell import measures as size
from migdesk.ui.widgets.layouts import lay_out_now

HEIGHT = 700


@contextmanager
def program_in(app: QApplication, folder: Path, width: int, **wishes: object) -> Iterator[Program]:
    """A program whose window is not shown yet."""
    settings = folder / "settings.json"
    change_settings(settings, **wishes)
    program = Program(app, None, places=places_in(folder), clock=sample_clock)
    program.window.resize(width, HEIGHT)
    yield program
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()


def two_frames(program: Program) -> tuple[QImage, QImage]:
    """Return the window as it is painted first, and with its parts in it."""
    shots: list[QImage] = []

    def shoot() -> None:
        lay_out_now()
        shots.append(program.window.grab().toImage())

    program.window.painted.connect(lambda: QTimer.singleShot(0, program, shoot))
    program.furnished.connect(shoot)
    furnish(program)
    first, second = shots
    return first, second


@pytest.mark.usefixtures("window_fonts")
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("width", [1000, 1900])
def test_grounds_lines_and_sign_stay(
    qapp: QApplication, tmp_path: Path, theme: str, text_size: int, width: int
) -> None:
    look = Look(dark=theme == "dark", scale=text_size / 100)
    px = look.px
    sidebar = px(size.SIDEBAR if width >= px(size.FULL_SIDEBAR_FROM) else size.RAIL)
    sign = px(size.SIGN_LEFT) + 2, px(size.ABOVE_OFFICE) + px(size.SIGN_TOP) + px(size.SIGN) // 2
    expected = {
        **dict.fromkeys(((sidebar - 1, y) for y in range(0, HEIGHT, 50)), "line"),
        **dict.fromkeys(((x, px(size.TOOLBAR) - 1) for x in range(sidebar, width, 50)), "line"),
        (sidebar - 3, HEIGHT // 2): "window",
        (sidebar + 20, HEIGHT // 2): "canvas",
        sign: "accent",
    }
    with program_in(qapp, tmp_path, width, theme=theme, text_size=text_size) as program:
        frames = two_frames(program)
        assert [frame.width() for frame in frames] == [width, width]
        for frame in frames:
            seen = {place: frame.pixelColor(*place) for place in expected}
            assert seen == {place: QColor(look.hex(token)) for place, token in expected.items()}


@pytest.mark.usefixtures("window_fonts")
def test_a_window_that_is_closed_at_once_opens_nothing(qapp: QApplication, tmp_path: Path) -> None:
    with program_in(qapp, tmp_path, 1200) as program:
        furnished: list[None] = []
        program.furnished.connect(lambda: furnished.append(None))
        program.window.painted.connect(lambda: QTimer.singleShot(0, program.window.close))
        program.window.show()
        loop = QEventLoop()
        QTimer.singleShot(100, loop.quit)
        loop.exec()
        assert (program.window.isVisible(), furnished) == (False, [])


@pytest.mark.usefixtures("window_fonts")
def test_the_window_stands_where_it_was_from_its_first_frame_on(
    qapp: QApplication, tmp_path: Path
) -> None:
    with program_on(qapp, None, tmp_path) as first:
        first.window.resize(960, 650)
    second = Program(qapp, None, places=places_in(tmp_path))
    assert (second.window.width(), second.window.height()) == (960, 650)
    second.window.deleteLater()


@pytest.mark.usefixtures("window_fonts")
def test_what_waits_is_counted_and_more_is_loaded_once_home_is_filled(
    qapp: QApplication, tmp_path: Path
) -> None:
    """Home is there sooner: the interpreter does one thing at a time."""
    settings = tmp_path / "settings.json"
    change_settings(settings, interface_language="en", theme="light")
    office = sample_office(tmp_path)
    program = Program(qapp, office, places=places_in(tmp_path), clock=sample_clock)
    words: set[str] = set()
    asked: list[int] = []
    program.window.settled.connect(
        lambda: words.update(label.text() for label in program.window.findChildren(QLabel))
    )
    program.window.settled.connect(lambda: asked.append(program.worker._count))
    furnish(program)
    settle(program)
    assert {"Needs attention", "Releases in progress"} - words == set()
    assert asked == [3]  # to open the file, what the frame shows, and Home
    assert program.worker._count > 3
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()
