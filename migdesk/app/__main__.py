"""Start of the windowed program."""

import sys

from migdesk.editorial.spelling import LOOKING_UP


def main() -> int:
    """Run the window and return its exit status.

    A frozen program is begun again to look words up (see :mod:`migdesk.editorial.spelling`). That
    process loads neither Qt nor anything else of the window.
    """
    if sys.argv[1:2] == [LOOKING_UP]:
        from migdesk.editorial.spelling.helper import main as look_up  # noqa: PLC0415 - loads hunspell

        look_up(sys.argv[2])
        return 0
    from migdesk.app import main as run_window  # noqa: PLC0415 - loads Qt

    return run_window()


if __name__ == "__main__":
    sys.exit(main())
