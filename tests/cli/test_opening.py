"""``migdesk open`` starts the window as a program of its own."""

import sys
from pathlib import Path

import pytest

from migdesk.cli.main import main

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stands in for Python by a script")


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a script that notes what it is told in Python's place, and return where it notes it."""
    notes, python = tmp_path / "notes", tmp_path / "python"
    python.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{notes}"\nexit "$WINDOW_ENDS"\n')
    python.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(python))
    monkeypatch.chdir(tmp_path)
    return notes


def test_the_file_is_handed_on_and_a_failure_comes_back(
    told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WINDOW_ENDS", "3")
    assert main(["open", "office.migdesk"]) == 1
    said = told.read_text("utf-8").splitlines()
    assert said == ["-m", "migdesk.app", str(tmp_path / "office.migdesk")]


def test_without_a_file_the_window_chooses(told: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WINDOW_ENDS", "0")
    assert main(["open"]) == 0
    assert told.read_text("utf-8").splitlines() == ["-m", "migdesk.app"]
