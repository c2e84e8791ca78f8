"""Start of the program."""

import gc
import sys
from typing import Final

from migdesk.cli.main import main as run_command

_OBJECTS_BETWEEN_COLLECTIONS: Final = 50_000


def main() -> int:
    """Run one command as a program of its own and return its exit status.

    Most of what a command allocates is the code it loads, which stays to the end. So the garbage
    collector looks at it less often than Python's 700 new objects ask for, and no more at exit:
    a list takes two thirds of the time.
    """
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    status = run_command()
    gc.freeze()
    return status


if __name__ == "__main__":
    sys.exit(main())
