"""Start of the program."""

import sys

from migdesk.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
