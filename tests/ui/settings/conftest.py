"""The place of settings in a window on a small office."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.events_window import small_office
from factories.hands import window_for
from factories.settings_window import SettingsDriver
from PySide6.QtWidgets import QApplication


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
    path = small_office(tmp_path).path
    with window_for(request, qapp, path, tmp_path) as program:
        yield SettingsDriver(program, path)
