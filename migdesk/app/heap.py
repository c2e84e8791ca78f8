"""One heap for all threads of the program."""

import sys
from typing import Final

_ARENA_MAX: Final = -8
"""``M_ARENA_MAX`` of glibc's ``malloc.h``."""


def share_heap() -> None:
    """Let threads take their memory from one heap. For before there is a second thread.

    glibc gives each thread a heap of its own, in which much stays unused: some 10 MB here, and the
    threads of Python do not take memory at the same time. Other systems do without.
    """
    if sys.platform != "linux":
        return
    import ctypes  # noqa: PLC0415 - the first paint does not wait for it

    adjust = getattr(ctypes.CDLL(None), "mallopt", None)
    if adjust is not None:
        adjust(_ARENA_MAX, 1)
