"""Starting programs that tell what they measure, with a screen or without one."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any, Final

_TESTS: Final = Path(__file__).resolve().parents[2]

OFFSCREEN: Final[Mapping[str, str]] = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_LOGGING_RULES": "default.warning=false",  # it says each time that it raises no window
}


@dataclass(frozen=True, slots=True)
class Told:
    """What a program told. ``at`` is when, in seconds since it was started."""

    at: float
    word: str
    value: Any


def run(
    module: str, *arguments: str | Path, bytecode: Path, screen: Mapping[str, str] = OFFSCREEN
) -> list[Told]:
    """Run ``bench.window.MODULE`` to its end and return what it told, in order.

    Args:
        module: what to run.
        arguments: for it.
        bytecode: where Python keeps what it has compiled: an installed program has that ready.
        screen: the variables that lead Qt to a screen.

    Raises:
        subprocess.CalledProcessError: it failed; what it had to say about that is printed.
    """
    command = [sys.executable, "-m", f"bench.window.{module}", *map(str, arguments)]
    start = perf_counter()
    with subprocess.Popen(
        command, env=_environment(bytecode, screen), stdout=subprocess.PIPE
    ) as child:
        told = []
        for line in child.stdout or ():
            at = perf_counter() - start
            told.append(Told(at, *json.loads(line)))
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command)
    return told


def _environment(bytecode: Path, screen: Mapping[str, str]) -> dict[str, str]:
    environment = {**os.environ, "PYTHONPATH": str(_TESTS), "PYTHONPYCACHEPREFIX": str(bytecode)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return {**environment, **screen}


@contextmanager
def x_screen() -> Iterator[Mapping[str, str] | None]:
    """Start a screen in memory and give what leads Qt to it; ``None`` where that is not there."""
    if shutil.which("Xvfb") is None:
        yield None
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"} if number else None
    finally:
        server.terminate()
        server.wait()
