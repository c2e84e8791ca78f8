"""The sheet that takes in tables, over a window on a small office."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from factories.events_window import OfficeFile, small_office
from factories.tables_window import ChosenFiles, TablesDriver
from factories.windows import program_on
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
) -> Iterator[TablesDriver]:
    """A window on an office with one event, past by now, one session and one speaker.

    Settings may be asked for with ``indirect=True``.
    """
    qapp.setStyle("Fusion")
    path = tmp_path / "office.migdesk"
    path.write_bytes(made.path.read_bytes())
    files = ChosenFiles()
    with ExitStack() as stack:
        program = stack.enter_context(
            program_on(
                qapp, path, tmp_path, files=lambda *_: files, **getattr(request, "param", {})
            )
        )
        program.window.resize(1440, 900)
        program.window.activateWindow()
        yield TablesDriver(program, OfficeFile(path, made.records), files)
