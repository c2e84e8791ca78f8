"""Exit statuses, the same for every command."""

from typing import Final

DONE: Final = 0
FAILED: Final = 1
"""It could not be done; one line on stderr says why."""
WRONG_USAGE: Final = 2
"""As argparse has it: the words of the command do not go together."""
BLOCKED: Final = 3
"""Done, and what was checked may not go out as it is."""
INTERRUPTED: Final = 130
"""Stopped by Ctrl+C, as shells count it."""
