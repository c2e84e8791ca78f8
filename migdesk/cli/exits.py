"""Exit statuses, the same for every command."""

from typing import Final

DONE: Final = 0
FAILED: Final = 1
"""It could not be done; one line on stderr says why."""
INTERRUPTED: Final = 130
"""Stopped by Ctrl+C, as shells count it."""
