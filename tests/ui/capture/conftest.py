"""The window in which quotes are captured, beside a window on a small office."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.capture_window import CaptureDriver
from factories.events_window import small_office
from factories.hands import window_for
from PySide6.QtWidgets import QApplication


@pytest.fixture
def driver(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    window_fonts: None,  # noqa: ARG001 - fonts first
    tmp_path: Path,
) -> Iterator[CaptureDriver]:
    """A window on an office with one event, past by now, one speaker and one quote, at Home.

    Settings may be asked for with ``indirect=True``.
    """
    office = small_office(tmp_path)
    with window_for(request, qapp, office.path, tmp_path, (1200, 700)) as program:
        program.window.activateWindow()
        yield CaptureDriver(program, office)
