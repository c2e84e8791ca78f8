"""Words looked up in a process of their own: that of a Python, or of a frozen program itself."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

import migdesk
from migdesk.base.resources import resource
from migdesk.editorial.spelling import LOOKING_UP
from migdesk.editorial.spelling.speller import Speller, can_spell

_PROGRAM: Final = Path(migdesk.__file__).parent
ENTRIES: Final = ("__main__.py", "app/__main__.py")
"""Where the commands and the window start: what a frozen program is made from."""

NOT_LOADED: Final = {"PySide6", "sqlalchemy", "msgspec", "argparse", "migdesk.cli", "migdesk.desk"}


def frozen(folder: Path, entry: str) -> Path:
    """Return a program that starts at ``entry`` and takes no words for Python's, as if frozen."""
    program = folder / "frozen"
    lines = (
        f"#!{sys.executable}",
        "import runpy, sys",
        f"sys.path.insert(0, {str(_PROGRAM.parent)!r})",
        f"runpy.run_path({str(_PROGRAM / entry)!r}, run_name='__main__')",
    )
    program.write_text("\n".join(lines), "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


@pytest.mark.skipif(os.name == "nt", reason="Windows runs no script by its first line")
@pytest.mark.parametrize("entry", ENTRIES)
def test_a_frozen_program_looks_words_up_in_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entry: str
) -> None:
    monkeypatch.setattr(sys, "executable", str(frozen(tmp_path, entry)))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    speller = Speller()
    assert can_spell()
    assert speller.misspelt("en", ["harbour", "harbuor"]) == {"harbuor"}
    assert speller.misspelt("ka", ["კონფერენცია", "კონფერეცნია"]) == {"კონფერეცნია"}
    assert "harbour" in speller.suggested("en", "harbuor")


@pytest.mark.parametrize("entry", ENTRIES)
def test_the_process_loads_nothing_of_the_program(entry: str) -> None:
    command = (sys.executable, "-X", "importtime", _PROGRAM / entry)
    done = subprocess.run(
        (*command, LOOKING_UP, resource("dictionaries")),
        input=json.dumps(["misspelt", "en", ["harbuor"]]).encode() + b"\n",
        capture_output=True,
        check=True,
        cwd=_PROGRAM.parent,
        env={**os.environ, "PYTHONPATH": str(_PROGRAM.parent)},
    )
    assert json.loads(done.stdout) == ["harbuor"]
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.decode().splitlines()}
    assert loaded & {"hunspell", "migdesk.editorial.spelling.helper"} == {
        "hunspell",
        "migdesk.editorial.spelling.helper",
    }
    assert loaded & NOT_LOADED == set()
