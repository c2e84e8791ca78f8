"""The place of releases in a window on the sample office."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.releases import Bench
from factories.windows import program_on, sample_office
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample office, made once; a test works on a copy."""
    return sample_office(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def office(sample: Path, tmp_path: Path) -> Path:
    path = tmp_path / "sample-office.migdesk"
    path.write_bytes(sample.read_bytes())
    return path


@pytest.fixture
def swift(qapp: QApplication) -> Iterator[None]:
    """Two clicks are no double click, however soon one follows the other."""
    usual = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(0)
    yield
    qapp.setDoubleClickInterval(usual)


@pytest.fixture
def bench(
    qapp: QApplication,
    window_fonts: None,  # noqa: ARG001 - fonts first
    swift: None,  # noqa: ARG001 - one click, one step
    qtbot: QtBot,
    office: Path,
    tmp_path: Path,
) -> Iterator[Bench]:
    """A window of 1440 pixels on the sample office, at the list of releases."""
    qapp.setStyle("Fusion")
    with program_on(qapp, office, tmp_path) as program:
        program.window.resize(1440, 900)
        with qtbot.waitActive(program.window):
            program.window.activateWindow()
        made = Bench(program, qtbot, tmp_path)
        made.go()
        yield made
