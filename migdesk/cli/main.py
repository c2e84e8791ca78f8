"""One command from start to exit status."""

import logging
import traceback
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from migdesk.base.errors import MigdeskError
from migdesk.base.later import load_later
from migdesk.base.paths import log_file
from migdesk.cli.exits import DONE, FAILED, INTERRUPTED
from migdesk.cli.output import complain, finish, speak_utf8
from migdesk.cli.parser import build_parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status: 0 done, 1 could not, 2 wrong usage, 3 blocked.

    What fails is said in one line on stderr. A bug is logged with its traceback and named so.
    """
    speak_utf8()
    parser = build_parser()
    options = parser.parse_args(arguments)
    if options.command is None and not options.self_test:
        parser.print_help()
        return DONE
    try:
        status = _run(options)
        finish()
    except MigdeskError as error:
        from migdesk.cli.messages import sentence  # noqa: PLC0415 - names every layer's errors

        complain(sentence(error))
        return FAILED
    except KeyboardInterrupt:
        complain("stopped. What was finished before is kept.")
        return INTERRUPTED
    except BrokenPipeError:
        return DONE  # the reader of our output has seen enough
    except Exception:  # noqa: BLE001 - the last line of defence: no traceback reaches a person
        complain(f"something went wrong that should not. The details are in {_log_bug()}.")
        return FAILED
    return status


def _run(options: Namespace) -> int:
    """Load only what the command needs: a list should not wait for the makers of PDFs."""
    load_later()
    if options.self_test:
        from migdesk.cli import selftest  # noqa: PLC0415 - as above

        return selftest.run()
    match options.command:
        case "list" | "show" | "search" | "history":
            from migdesk.cli import looking  # noqa: PLC0415 - as above

            return looking.run(options)
        case "check":
            from migdesk.cli import checking  # noqa: PLC0415 - as above

            return checking.run(options)
        case "open":
            from migdesk.cli import opening  # noqa: PLC0415 - as above

            return opening.run(options)
        case "undo" | "redo" | "backup" | "restore" | "verify" | "reindex":
            from migdesk.cli import keeping  # noqa: PLC0415 - as above

            return keeping.run(options)
        case _:
            from migdesk.cli import moving  # noqa: PLC0415 - as above

            return moving.run(options)


def _log_bug() -> Path:
    path = log_file()
    handler = logging.FileHandler(path, encoding="utf-8")
    logger = logging.getLogger("migdesk")
    logger.addHandler(handler)
    logger.error("bug\n%s", traceback.format_exc())
    logger.removeHandler(handler)
    handler.close()
    return path
