"""The place of settings in a window on a small office."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.hands import window_for
from factories.office import at_work
from factories.settings_window import SettingsDriver
from factories.windows import sample_clock
from PySide6.QtWidgets import QApplication

from migdesk.desk.desk import Desk
from migdesk.store.workspace import Workspace


@pytest.fixture
def driver(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    window_fonts: None,  # noqa: ARG001 - fonts first
    tmp_path: Path,
) -> Iterator[SettingsDriver]:
    """A window on an office with a boilerplate and a contact.

    Settings may be asked for with ``indirect=True``.
    """
    path = tmp_path / "office.migdesk"
    with Workspace.create(path, clock=sample_clock) as workspace:
        at_work(Desk(workspace, sample_clock, "Press Officer"))
    with window_for(request, qapp, path, tmp_path) as program:
        yield SettingsDriver(program, path)
