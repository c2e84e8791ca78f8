"""What does starting load? Each import is made in a process of its own and its modules counted."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

QT = {"PySide6", "shiboken6"}
DATABASE = {"sqlalchemy", "alembic"}
ROOT = Path(__file__).resolve().parents[2]
LATE = {"alembic", "reportlab", "PIL", "pypdfium2"}  # loaded at first use: see docs/architecture.md


def packages_loaded_by(*modules: str) -> set[str]:
    names = ", ".join(modules)
    program = f"import json, sys, {names}; json.dump(sorted(sys.modules), sys.stdout)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    return {name.partition(".")[0] for name in json.loads(result.stdout)}


@pytest.mark.parametrize("module", ["migdesk.desk", "migdesk.desk.rows", "migdesk.cli"])
def test_no_qt_without_a_window(module: str) -> None:
    assert packages_loaded_by(module) & QT == set()


def test_rows_are_known_without_the_database() -> None:
    assert packages_loaded_by("migdesk.desk.rows") & DATABASE == set()


def test_the_window_paints_before_the_database_loads() -> None:
    parts = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for part in ("look", "widgets", "shell")
        for path in sorted((ROOT / "migdesk/ui" / part).rglob("[a-z]*.py"))
    ]
    assert parts
    assert packages_loaded_by(*parts, "migdesk.app") & (DATABASE | LATE) == set()


def test_commands_load_late_what_few_of_them_need() -> None:
    assert packages_loaded_by("migdesk.cli") & LATE == set()


def test_the_first_frame_needs_next_to_nothing() -> None:
    """Each of these takes as long to load as a good part of what the first frame needs."""
    program = """
import json, sys
import migdesk.app
names = [name for name, module in sys.modules.items() if hasattr(module, "__dict__")]
ours = [name for name in names if name.startswith("migdesk")]
asked = {key for name in ours for key in vars(sys.modules[name])}
json.dump([sorted(sys.modules), "Qt" in asked], sys.stdout)
"""
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    modules, asks_for_qts_names = json.loads(result.stdout)
    late = {"msgspec", "tomllib", "babel", "dataclasses", "PySide6.QtNetwork", "PySide6.QtSvg"}
    assert late & set(modules) == set()
    assert not asks_for_qts_names


def test_what_is_loaded_ahead_leaves_out_what_few_need_in_a_day() -> None:
    """What is loaded while Home is looked at stays to the end, whether it is used or not."""
    program = """
import json, sys
from importlib import import_module
from migdesk.app import loading
loading.load_desk()
loading.load_home()

class Ahead:
    def load(self, plain, asked, window, pieces):
        for name in [*plain, *window]:
            import_module(name)

loading.look_ahead(Ahead(), iter(()))
json.dump(sorted(sys.modules), sys.stdout)
"""
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    modules = set(json.loads(result.stdout))
    assert {"migdesk.desk.exports", "migdesk.ui.releases.commands"} <= modules
    late = {"babel", "email", "html", "icalendar", "openpyxl", "xml.etree.ElementTree"}
    assert late & modules == set()
    assert {name for name in modules if name.startswith("migdesk.intake.tables")} == set()
