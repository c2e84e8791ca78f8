"""The words a person types after ``migdesk``."""

import argparse
from datetime import date
from pathlib import Path

from migdesk import __version__

LISTS = ("events", "people", "quotes", "releases")
MOST_LINES = 1_000_000
RELEASE_FORMS = ("pdf", "docx", "html", "txt", "md", "eml", "json")
SHOWN = ("event", "person", "quote", "release")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="migdesk",
        description="The press desk of a field mission: events, quotes and press releases.",
        epilog="Exit status: 0 done, 1 could not be done, 2 wrong usage, 3 a check blocks.",
    )
    parser.add_argument("--version", action="version", version=f"migdesk {__version__}")
    parser.add_argument(
        "--self-test", action="store_true", help="check that this installation works, and leave"
    )
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--workspace", type=Path, metavar="FILE", help="the workspace (default: this user's own)"
    )
    common.add_argument(
        "--as", dest="who", metavar="NAME", help="the name that changes are recorded under"
    )
    json = argparse.ArgumentParser(add_help=False)
    json.add_argument("--json", action="store_true", help="print JSON")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    command = commands.add_parser("demo", help="make the sample office and write its PDFs")
    command.add_argument("folder", type=Path, metavar="FOLDER")

    command = commands.add_parser("open", help="open the window on a workspace")
    command.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="the workspace (default: the last one)"
    )

    command = commands.add_parser("list", parents=[common, json], help="list records")
    command.add_argument("what", choices=LISTS)
    command.add_argument("--limit", type=_count, default=50, metavar="N", help="at most N (50)")

    command = commands.add_parser("show", parents=[common, json], help="show one record")
    _record(command)

    command = commands.add_parser("search", parents=[common, json], help="find words anywhere")
    command.add_argument("text", nargs="+", metavar="TEXT")
    command.add_argument("--limit", type=_count, default=20, metavar="N", help="at most N (20)")
    command.add_argument("--newest", action="store_true", help="newest first, not best first")

    command = commands.add_parser(
        "history", parents=[common, json], help="who changed a record, when, from what"
    )
    _record(command)

    command = commands.add_parser(
        "draft", parents=[common], help="draft a release from an event's records"
    )
    command.add_argument("what", choices=("event",))
    command.add_argument("id", metavar="ID")
    command.add_argument(
        "--kind",
        choices=("press_release", "media_advisory", "announcement"),
        default="press_release",
    )
    command.add_argument(
        "--language",
        dest="languages",
        action="append",
        metavar="TAG",
        help="a language of the draft, such as en; may be repeated (default: the office's)",
    )

    command = commands.add_parser(
        "check",
        parents=[common, json],
        help="check a release: its quotations, names, dates and words",
    )
    command.add_argument("what", choices=("release",))
    command.add_argument("id", metavar="ID", help="a key, or a number like PR-14-2026")
    command.add_argument(
        "--language", metavar="TAG", help="check the text in this language alone (default: all)"
    )

    command = commands.add_parser(
        "export",
        parents=[common],
        help="write a release as PDF or in another form, as a press kit (ZIP) or for a "
        "translator; a report, an agenda, a person",
    )
    command.add_argument(
        "what", choices=("release", "kit", "translation", "report", "event", "person")
    )
    command.add_argument(
        "id",
        metavar="ID",
        help="a key, a number like PR-14-2026, or the name of a report (migdesk reports)",
    )
    command.add_argument(
        "--language",
        dest="languages",
        action="append",
        metavar="TAG",
        help="needed for a release, and for a translation that into which it is translated; "
        "else the office's first. A programme takes two",
    )
    command.add_argument(
        "--format",
        choices=(*RELEASE_FORMS, "xlf", "xlsx", "csv"),
        help="of a release (default: what FILE ends in, else pdf); of a text to be translated xlf "
        "or docx; of a report (default: what FILE ends in, else pdf) pdf, docx, xlsx or csv",
    )
    command.add_argument(
        "--although",
        metavar="REASON",
        help="write a translation that is behind its source all the same; the reason is kept",
    )
    command.add_argument("--output", type=Path, required=True, metavar="FILE")
    _report_options(command)

    commands.add_parser(
        "reports", parents=[common], help="list the reports that can be made, and the presets"
    )

    command = commands.add_parser(
        "load",
        parents=[common],
        help="take in a records file, a table (XLSX, CSV, ICS, VCF, schedule XML) or a translation "
        "(XLIFF, DOCX)",
    )
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--release", metavar="ID", help="the release that a translation is of")
    command.add_argument("--event", metavar="ID", help="the event that a table belongs to")
    command.add_argument(
        "--into",
        choices=("agenda", "people", "attendance"),
        help="what a table holds (default: the agenda of the event, without one people)",
    )

    command = commands.add_parser(
        "dump", parents=[common], help="write an event or the house style as a records file"
    )
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("--event", metavar="ID", help="an event with all that it needs")
    what.add_argument(
        "--house",
        action="store_true",
        help="acronyms, terms, what rules of checks mean, presets",
    )
    command.add_argument("--output", type=Path, required=True, metavar="FILE.json")

    commands.add_parser("undo", parents=[common], help="take back the last change")
    commands.add_parser("redo", parents=[common], help="do again what was taken back")

    command = commands.add_parser("backup", parents=[common], help="copy the workspace safely")
    command.add_argument("--folder", type=Path, metavar="FOLDER", help="where backups are kept")

    command = commands.add_parser("restore", parents=[common], help="go back to a backup")
    command.add_argument("backup", type=Path, metavar="BACKUP")

    commands.add_parser("verify", parents=[common], help="check that the workspace is sound")
    commands.add_parser("reindex", parents=[common], help="build the search index anew")
    return parser


def _report_options(command: argparse.ArgumentParser) -> None:
    report = command.add_argument_group("reports")
    report.add_argument("--event", metavar="ID", help="the event that a report is about")
    report.add_argument(
        "--preset", metavar="NAME", help="what was chosen and kept under this name in the window"
    )
    report.add_argument(
        "--from", dest="since", type=_day, metavar="DATE", help="the first day of a period"
    )
    report.add_argument("--to", dest="until", type=_day, metavar="DATE", help="its last day")
    report.add_argument(
        "--project", metavar="ID", help="only what is part of a project (key, acronym or code)"
    )
    report.add_argument(
        "--donor", metavar="ID", help="only what an organisation pays for, by its key"
    )
    report.add_argument(
        "--part",
        dest="parts",
        action="append",
        metavar="NAME",
        help="what is to be in it and in which order (default: all); once for each part",
    )
    report.add_argument(
        "--by-room", action="store_true", help="part a programme by rooms as well as by days"
    )
    report.add_argument(
        "--without-speakers", action="store_true", help="a programme without the people on it"
    )
    report.add_argument(
        "--with-absent", action="store_true", help="tell of people who did not come, too"
    )
    report.add_argument(
        "--by-name", action="store_true", help="speakers by name (default: in protocol order)"
    )
    report.add_argument(
        "--with-biographies", action="store_true", help="a few words about each of the speakers"
    )
    report.add_argument(
        "--only-open", action="store_true", help="of follow-ups only what is still open"
    )
    report.add_argument(
        "--flat", action="store_true", help="cards for the table flat (default: folded)"
    )


def _record(command: argparse.ArgumentParser) -> None:
    command.add_argument("kind", choices=SHOWN)
    command.add_argument("id", metavar="ID", help="a key, or a release's number like PR-14-2026")


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        message = f"{written} is no day. Write it like 2026-03-31."
        raise argparse.ArgumentTypeError(message) from error


def _count(written: str) -> int:
    count = int(written)
    if not 1 <= count <= MOST_LINES:
        raise ValueError(written)
    return count
