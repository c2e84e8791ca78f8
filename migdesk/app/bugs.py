"""What becomes of an exception that nobody expected: it is written to a log, and told once."""

import logging
import traceback
from pathlib import Path
from typing import Final

from migdesk.base.paths import log_file

_log: Final = logging.getLogger("migdesk")


def log_bug(error: BaseException) -> Path:
    """Write a bug with its traceback to the log, and return where that is."""
    path = log_file()
    handler = logging.FileHandler(path, encoding="utf-8")
    _log.addHandler(handler)
    _log.error("bug\n%s", "".join(traceback.format_exception(error)))
    _log.removeHandler(handler)
    handler.close()
    return path
