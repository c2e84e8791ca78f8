"""Start of the program."""

import gc
import sys
from typing import Final

from migdesk.editorial.spelling import LOOKING_UP

_OBJECTS_BETWEEN_COLLECTIONS: Final = 50_000


def main() -> int:
    """Run one command as a program of its own and return its exit status.

    Most of what a command allocates is the code it loads, which stays to the end. So the garbage
    collector looks at it less often than Python's 700 new objects ask for, and no more at exit:
    a list takes two thirds of the time.

    A frozen program is begun again to look words up (see :mod:`migdesk.editorial.spelling`). That
    process loads nothing else.
    """
    if sys.argv[1:2] == [LOOKING_UP]:
        from migdesk.editorial.spelling.helper import main as look_up  # noqa: PLC0415 - loads hunspell

        look_up(sys.argv[2])
        return 0
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    from migdesk.cli.main import main as run_command  # noqa: PLC0415 - the helper needs none of it

    status = run_command()
    gc.freeze()
    return status


if __name__ == "__main__":
    sys.exit(main())
