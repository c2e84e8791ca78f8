"""Shortcuts on Georgian keyboards, pressed on a real screen."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import pytest

TESTS: Final = Path(__file__).resolve().parents[2]

CTRL, SHIFT = "37", "50"
KEYS: Final = {
    **{letter: str(24 + place) for place, letter in enumerate("QWERTYUIOP")},
    **{letter: str(38 + place) for place, letter in enumerate("ASDFGHJKL")},
    **{letter: str(52 + place) for place, letter in enumerate("ZXCVBNM")},
    "1": "10",
    "8": "17",
}
"""Keys by their number on X11, as a person finds them: by what is printed on them."""

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in ("Xvfb", "setxkbmap", "xdotool")),
    reason="needs an X server to press keys on",
)

Press = Callable[[str], list[str]]


@pytest.fixture
def keyboard(request: pytest.FixtureRequest) -> Iterator[Press]:
    """A window with every command on a screen of its own, with the layout a test asks for."""
    with ExitStack() as stack:
        reading, writing = os.pipe()
        server = stack.enter_context(
            subprocess.Popen(
                ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x600x24", "-noreset"],
                pass_fds=(writing,),
                stderr=subprocess.DEVNULL,
            )
        )
        stack.callback(server.kill)
        os.close(writing)
        with os.fdopen(reading) as said:
            screen = {**os.environ, "DISPLAY": f":{said.readline().strip()}"}
        subprocess.run(["setxkbmap", request.param], env=screen, check=True)
        window = stack.enter_context(
            subprocess.Popen(
                [sys.executable, "factories/commands_window.py"],
                cwd=TESTS,
                env={**screen, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(TESTS.parent)},
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
        )
        stack.callback(window.kill)
        assert window.stdout is not None
        out = window.stdout
        assert out.readline() == "ready\n"
        find = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Every command"]
        number = subprocess.run(find, env=screen, check=True, capture_output=True, text=True).stdout
        subprocess.run(
            ["xdotool", "windowfocus", "--sync", number.split()[0]], env=screen, check=True
        )

        def press(keys: str) -> list[str]:
            """Press ``keys``, then F1, whose command closes the list of those that were run."""
            for numbers in (keys, "F1"):
                subprocess.run(["xdotool", "key", numbers], env=screen, check=True)
            return list(iter(lambda: out.readline().strip(), "help.shortcuts"))

        yield press


def combination(keys: str) -> str:
    *held, last = keys.split("+")
    numbers = {"Ctrl": CTRL, "Shift": SHIFT}
    return "+".join([*(numbers[name] for name in held), KEYS[last]])


EXPECTED: Final = {
    "Ctrl+K": ["go.palette"],
    "Ctrl+Shift+K": ["quote.capture"],
    "Ctrl+N": ["new.here"],
    "Ctrl+Shift+N": ["new.choose"],
    "Ctrl+I": ["release.italic"],
    "Ctrl+Shift+I": ["release.insert"],
    "Ctrl+L": ["release.other_language"],
    "Ctrl+Shift+L": ["release.link"],
    "Ctrl+1": ["go.home"],
    "Ctrl+Shift+8": ["release.list"],
    "Ctrl+Shift+E": [],
}


@pytest.mark.parametrize("keyboard", ["us", "ge,us", "us,ge", "ge"], indirect=True)
def test_a_shortcut_runs_its_own_command_whatever_the_layout(keyboard: Press) -> None:
    assert {keys: keyboard(combination(keys)) for keys in EXPECTED} == EXPECTED


@pytest.mark.parametrize("keyboard", ["ge,us", "ge"], indirect=True)
def test_a_field_still_writes_georgian_and_edits_by_keys(keyboard: Press) -> None:
    typed = [keyboard(combination(keys)) for keys in ("K", "Ctrl+A", "Ctrl+X", "Ctrl+V", "Ctrl+Z")]
    assert typed == [["text კ"], [], ["text"], ["text კ"], ["text"]]
