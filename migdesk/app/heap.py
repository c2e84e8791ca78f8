"""One heap for all threads of the program, which gives back what it no longer needs."""

import sys
from typing import Final

_ARENA_MAX: Final = -8
_MMAP_THRESHOLD: Final = -3
"""Of glibc's ``malloc.h``: ``M_ARENA_MAX`` and ``M_MMAP_THRESHOLD``."""

_LARGE: Final = 128 * 1024
"""Bytes of a piece that goes back to the system the moment it is freed: glibc's first setting."""


def share_heap() -> None:
    """Let threads take their memory from one heap. For before there is a second thread.

    glibc gives each thread a heap of its own, in which much stays unused: some 10 MB here, and the
    threads of Python do not take memory at the same time. It also keeps large pieces in the heap
    once a larger one has been freed, so that after the first picture of a page 3 MB of holes stay
    behind. Other systems do without.
    """
    if sys.platform != "linux":
        return
    import ctypes  # noqa: PLC0415 - the first paint does not wait for it

    adjust = getattr(ctypes.CDLL(None), "mallopt", None)
    if adjust is not None:
        adjust(_ARENA_MAX, 1)
        adjust(_MMAP_THRESHOLD, _LARGE)
