"""The place of reports in a window on a small office."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.events_window import OfficeFile, small_office
from factories.hands import window_for
from factories.reports_window import ReportsDriver
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> OfficeFile:
    """The office file, made once; every test works on a copy."""
    return small_office(tmp_path_factory.mktemp("office"))


@pytest.fixture
def driver(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    window_fonts: None,  # noqa: ARG001 - fonts first
    tmp_path: Path,
    made: OfficeFile,
) -> Iterator[ReportsDriver]:
    """A window on an office with one event.

    Settings may be asked for with ``indirect=True``.
    """
    path = tmp_path / "office.migdesk"
    path.write_bytes(made.path.read_bytes())
    with window_for(request, qapp, path, tmp_path) as program:
        yield ReportsDriver(program, OfficeFile(path, made.records))
