"""What a measured program tells who started it: lines of JSON, a word and a value each."""

import json
import os
import resource
import sys
from pathlib import Path
from typing import Any, Final

_STDOUT: Final = 1


def tell(word: str, value: Any = None) -> None:  # noqa: ANN401 - whatever JSON can hold
    """Tell something at once."""
    os.write(_STDOUT, json.dumps([word, value]).encode() + b"\n")


def tell_memory() -> None:
    """Tell how much memory this program has had at most, in bytes."""
    tell("memory", _most_memory())


def _most_memory() -> int:
    if sys.platform == "linux":  # getrusage counts who started this program in, until it began
        status = Path("/proc/self/status").read_text("ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
