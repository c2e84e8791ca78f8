"""The developer's door: what it says when it is not understood, or cannot be opened."""

import ast
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

DEV = Path(__file__).resolve().parents[2] / "dev.py"


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", DEV)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("words", [[], ["paint"], ["check", "everything"], ["demo", "a", "b"]])
def test_wrong_use_shows_the_usage(words: list[str], dev: ModuleType) -> None:
    command = [sys.executable, DEV, *words]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout, result.stderr) == (2, "", f"{dev.USAGE}\n")


def test_the_usage_tells_of_every_task(dev: ModuleType) -> None:
    assert re.findall(r"^  (\w+)", dev.USAGE, re.MULTILINE) == list(dev.TASKS)


@pytest.mark.parametrize("version", [(3, 9, 18), (3, 14, 0)])
def test_another_python_is_refused_in_one_line(
    version: tuple[int, int, int],
    dev: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    code = dev.main(["check"])
    found = ".".join(str(part) for part in version)
    line = f"dev.py: MigDesk needs Python 3.11, 3.12 or 3.13; {sys.executable} is {found}.\n"
    assert (code, capsys.readouterr().err) == (1, line)


def test_an_old_python_understands_as_much_as_it_is_told() -> None:
    ast.parse(DEV.read_text("utf-8"), feature_version=(3, 7))


def test_a_step_that_fails_is_named_and_its_code_passed_on(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    step = [sys.executable, "-c", "raise SystemExit(5)"]
    monkeypatch.setitem(dev.TASKS, "demo", lambda words: dev.run(*step, *words))
    assert dev.main(["demo"]) == 5
    line = f"dev.py: this step failed with exit code 5: {' '.join(step)}\n"
    assert capsys.readouterr().err == line


def test_a_program_that_is_not_there_is_named(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(dev.TASKS, "demo", lambda words: dev.run("no-such-program", *words))
    assert dev.main(["demo"]) == 127
    assert capsys.readouterr().err == "dev.py: no-such-program is not installed.\n"


@pytest.mark.parametrize(
    ("system", "environment", "seen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "CI": "1"}, False),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("win32", {}, True),
        ("darwin", {"CI": "1"}, False),
    ],
)
def test_a_window_opens_where_it_would_be_seen(
    system: str,
    environment: dict[str, str],
    seen: bool,
    dev: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("CI", "DISPLAY", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", system)
    assert dev.has_screen() is seen


def test_a_translation_is_compiled_when_it_is_newer(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(dev, "BIN", Path(sys.executable).parent)
    source, made = tmp_path / "migdesk_ka.ts", tmp_path / "migdesk_ka.qm"
    source.write_text('<!DOCTYPE TS><TS version="2.1" language="ka"></TS>', "utf-8")
    dev.compile_translations()
    first = made.stat().st_mtime_ns
    dev.compile_translations()
    assert made.stat().st_mtime_ns == first
    os.utime(made, (0, 0))
    dev.compile_translations()
    assert made.stat().st_mtime_ns >= first


def test_a_library_is_found_or_not(dev: ModuleType) -> None:
    assert dev.loads("libc.so.6") is sys.platform.startswith("linux")
    assert not dev.loads("libnothing.so.9")
