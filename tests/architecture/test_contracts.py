"""Do the import contracts in pyproject.toml hold what they promise?

That the code keeps them is said by ``dev.py check``. Here a skeleton of the same shape keeps
them all, and each forbidden import, planted alone, breaks the contract that forbids it.
"""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

SCREENS = (
    "home",
    "events",
    "people",
    "quotes",
    "capture",
    "releases",
    "reports",
    "settings",
    "tables",
)
SOUND = {
    "base": [],
    "vocabulary": ["migdesk.base"],
    "text": ["migdesk.vocabulary", "migdesk.base"],
    "records": ["migdesk.text", "migdesk.base", "sqlalchemy"],
    "store": ["migdesk.records", "sqlalchemy", "alembic"],
    "editorial": ["migdesk.text"],
    "documents": ["migdesk.text", "reportlab"],
    "documents.errors": [],
    "intake": ["migdesk.text", "msgspec"],
    "desk": ["migdesk.store", "migdesk.editorial", "migdesk.documents", "migdesk.intake"],
    "cli": ["migdesk.desk", "migdesk.store"],
    "cli.messages": ["migdesk.documents.errors"],
    "__main__": ["migdesk.cli"],
    "store.errors": [],
    "desk.errors": [],
    "desk.rows": ["migdesk.text"],
    "desk.questions": ["migdesk.records", "sqlalchemy"],
    "ui": [],
    "ui.look": ["migdesk.base", "PySide6"],
    "ui.widgets": ["migdesk.ui.look", "migdesk.desk.rows", "PySide6"],
    "ui.shell": ["migdesk.ui.widgets", "migdesk.desk.rows", "migdesk.text", "PySide6"],
    "ui.suggested": ["migdesk.ui.shell", "migdesk.desk.questions"],
    "ui.logos": ["migdesk.ui.shell", "migdesk.desk.questions"],
    "ui.saving_reports": ["migdesk.ui.shell", "migdesk.desk.questions"],
    **{
        f"ui.{screen}": ["migdesk.ui.shell", "migdesk.desk.questions", "migdesk.vocabulary"]
        for screen in SCREENS
    },
    "app": ["migdesk.ui.home", "migdesk.ui.shell", "migdesk.desk", "migdesk.store", "PySide6"],
}
BREAKS = [
    ("layers", "base", "migdesk.vocabulary"),
    ("layers", "text", "migdesk.records"),
    ("layers", "records", "migdesk.desk"),
    ("layers", "editorial", "migdesk.documents"),
    ("layers", "intake", "migdesk.store"),
    ("layers", "desk", "migdesk.ui"),
    ("layers", "cli", "migdesk.app"),
    ("layers", "ui.shell", "migdesk.app"),
    ("store", "ui.home", "migdesk.store"),
    ("store", "ui.home", "migdesk.store.errors"),
    ("workshops", "app", "migdesk.documents"),
    ("workshops", "cli", "migdesk.documents"),
    ("workshops", "cli.messages", "migdesk.documents"),
    ("workshops", "ui.releases", "migdesk.editorial"),
    ("workshops", "ui.shell", "migdesk.documents.errors"),
    ("records", "documents", "migdesk.records"),
    ("records", "ui.events", "migdesk.records"),
    ("plain-values", "editorial", "sqlalchemy"),
    ("plain-values", "text", "alembic"),
    ("qt", "desk", "PySide6"),
    ("qt", "cli", "migdesk.ui.look"),
    ("window", "ui.home", "migdesk.ui.events"),
    ("window", "ui.quotes", "migdesk.ui.releases"),
    ("window", "ui.shell", "migdesk.ui.home"),
    ("window", "ui.shell", "migdesk.ui.suggested"),
    ("window", "ui.suggested", "migdesk.ui.home"),
    ("window", "ui.widgets", "migdesk.ui.shell"),
    ("window", "ui.look", "migdesk.ui.widgets"),
    ("window-words", "ui.people", "sqlalchemy"),
    ("window-words", "ui.shell", "alembic"),
    ("window-words", "ui.releases", "reportlab"),
    ("window-words", "ui.releases", "pypdfium2"),
    ("first-paint", "ui.shell", "migdesk.desk"),
    ("first-paint", "ui.shell", "migdesk.desk.questions"),
    ("first-paint", "ui.shell", "migdesk.desk.errors"),
    ("first-paint", "ui.widgets", "migdesk.desk.questions"),
    ("rings", "base", "migdesk.cli"),
]


def kept(folder: Path, modules: dict[str, list[str]], *contracts: str) -> bool:
    """Write ``modules`` as the packages of a tree of their own, and run the contracts on it."""
    for name, imports in {"": [], **modules}.items():
        package = folder.joinpath("migdesk", *name.split("."))
        package.mkdir(parents=True, exist_ok=True)
        lines = [f"import {module}\n" for module in imports]
        (package / "__init__.py").write_text("".join(lines), "utf-8")
    options = [part for contract in contracts for part in ("--contract", contract)]
    program = str(Path(sys.executable).with_name("lint-imports"))
    result = subprocess.run(
        [program, "--no-cache", "--config", str(ROOT / "pyproject.toml"), *options],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Contracts: " in result.stdout, result.stdout + result.stderr
    return result.returncode == 0


def test_a_sound_house_keeps_every_contract(tmp_path: Path) -> None:
    assert kept(tmp_path, SOUND)


@pytest.mark.parametrize(("contract", "importer", "imported"), BREAKS)
def test_a_forbidden_import_breaks_its_contract(
    tmp_path: Path, contract: str, importer: str, imported: str
) -> None:
    assert not kept(tmp_path, SOUND | {importer: [*SOUND[importer], imported]}, contract)


@pytest.mark.parametrize(("contract", "package"), [("layers", "helpers"), ("window", "ui.helpers")])
def test_a_new_package_must_take_its_place(tmp_path: Path, contract: str, package: str) -> None:
    assert not kept(tmp_path, SOUND | {package: []}, contract)


def test_every_package_below_the_window_is_held_to_the_qt_contract() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (held,) = [set(entry["source_modules"]) for entry in contracts if entry["id"] == "qt"]
    tree = {path.stem for path in (ROOT / "migdesk").glob("*.py")}
    tree |= {path.parent.name for path in (ROOT / "migdesk").glob("*/__init__.py")}
    below = {f"migdesk.{name}" for name in tree if not name.startswith("__")}
    assert held == below - {"migdesk.ui", "migdesk.app"}
