"""The place of reports in a window on a small office."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.events_window import small_office
from factories.hands import window_for
from factories.reports_window import ReportsDriver
from PySide6.QtWidgets import QApplication


@pytest.fixture
def driver(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    window_fonts: None,  # noqa: ARG001 - fonts first
    tmp_path: Path,
) -> Iterator[ReportsDriver]:
    """A window on an office with one event.

    Settings may be asked for with ``indirect=True``.
    """
    office = small_office(tmp_path)
    with window_for(request, qapp, office.path, tmp_path) as program:
        yield ReportsDriver(program, office)
