"""The place of quotes in a window on a small office."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.events_window import small_office
from factories.hands import window_for
from factories.quotes_window import QuotesDriver
from PySide6.QtWidgets import QApplication

from migdesk.ui.shell.address import Place


@pytest.fixture
def driver(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    window_fonts: None,  # noqa: ARG001 - fonts first
    tmp_path: Path,
) -> Iterator[QuotesDriver]:
    """A window on an office with one event, one speaker and one quote, at the list of quotes.

    Settings may be asked for with ``indirect=True``.
    """
    office = small_office(tmp_path)
    with window_for(request, qapp, office.path, tmp_path) as program:
        made = QuotesDriver(program, office)
        made.go(Place.QUOTES)
        yield made
