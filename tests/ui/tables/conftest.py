"""The sheet that takes in tables, over a window on a small office."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from factories.events_window import small_office
from factories.tables_window import ChosenFiles, TablesDriver
from factories.windows import program_on
from PySide6.QtWidgets import QApplication


@pytest.fixture
def driver(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    window_fonts: None,  # noqa: ARG001 - fonts first
    tmp_path: Path,
) -> Iterator[TablesDriver]:
    """A window on an office with one event, past by now, one session and one speaker.

    Settings may be asked for with ``indirect=True``.
    """
    qapp.setStyle("Fusion")
    office = small_office(tmp_path)
    files = ChosenFiles()
    with ExitStack() as stack:
        program = stack.enter_context(
            program_on(
                qapp,
                office.path,
                tmp_path,
                files=lambda *_: files,
                **getattr(request, "param", {}),
            )
        )
        program.window.resize(1440, 900)
        program.window.activateWindow()
        yield TablesDriver(program, office, files)
