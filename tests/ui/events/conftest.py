"""The place of events in a window on a small office."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.events_window import Driver, small_office
from factories.hands import window_for
from PySide6.QtWidgets import QApplication

from migdesk.ui.shell.address import Place


@pytest.fixture
def driver(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    window_fonts: None,  # noqa: ARG001 - fonts first
    tmp_path: Path,
) -> Iterator[Driver]:
    """A window on an office with one event, at the list of events.

    Settings may be asked for with ``indirect=True``.
    """
    office = small_office(tmp_path)
    with window_for(request, qapp, office.path, tmp_path) as program:
        at_events = Driver(program, office)
        at_events.go(Place.EVENTS)
        yield at_events
