"""``migdesk open``: the window, as a program of its own, because the commands know no Qt."""

import subprocess
import sys
from argparse import Namespace

from migdesk.cli.exits import DONE, FAILED


def run(options: Namespace) -> int:
    """Open the window and stay until it is closed, so that what it may complain of is seen."""
    command = [sys.executable, "-m", "migdesk.app"]
    if options.file is not None:
        command.append(str(options.file.absolute()))
    window = subprocess.run(command, check=False)  # noqa: S603 - this program's own Python
    return FAILED if window.returncode else DONE
