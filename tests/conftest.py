"""What every test can count on."""

import gc
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Tests of Word documents bring lxml, which openpyxl would read spreadsheets with. The program does
# not have it, and what users have is what is tested.
os.environ["OPENPYXL_LXML"] = "False"

# No deadline: a shared runner stalls now and then. In CI the same examples every time, so that
# a change is judged by what it changed; on a desk new ones every time, so that more is found.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


def pytest_collection_finish() -> None:
    """Leave what is loaded by now out of the search for garbage, which many a test ends with."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def corpus() -> Path:
    """The folder of real texts. They stay outside the repository, so it may not be there."""
    folder = os.environ.get("MIGDESK_CORPUS")
    if not folder:
        pytest.skip("MIGDESK_CORPUS names no folder of real texts")
    return Path(folder)


@pytest.fixture(autouse=True)
def quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a warning or an error in the log.

    A test that expects one asserts on ``caplog`` and then calls ``caplog.clear()``.
    """
    yield
    noise = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert noise == []
