"""What does starting load? Each import is made in a process of its own and its modules counted."""

import json
import subprocess
import sys

import pytest

QT = {"PySide6", "shiboken6"}
DATABASE = {"sqlalchemy", "alembic"}
LATE = {"alembic", "reportlab", "PIL", "pypdfium2"}  # loaded at first use: see docs/architecture.md


def packages_loaded_by(module: str) -> set[str]:
    program = f"import json, sys, {module}; json.dump(sorted(sys.modules), sys.stdout)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    return {name.partition(".")[0] for name in json.loads(result.stdout)}


@pytest.mark.parametrize("module", ["migdesk.desk", "migdesk.desk.rows", "migdesk.cli"])
def test_no_qt_without_a_window(module: str) -> None:
    assert packages_loaded_by(module) & QT == set()


def test_rows_are_known_without_the_database() -> None:
    assert packages_loaded_by("migdesk.desk.rows") & DATABASE == set()


def test_commands_load_late_what_few_of_them_need() -> None:
    assert packages_loaded_by("migdesk.cli") & LATE == set()
