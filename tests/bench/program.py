"""The bench from its first word to its exit code."""

import argparse
import os
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.commands import measure_commands
from bench.edits import measure_edits
from bench.filling import Size
from bench.proofs import measure_proofs
from bench.quotations import measure_quotations
from bench.releases import measure_releases
from bench.report import Result, as_json, machine, table
from bench.reports import measure_reports
from bench.searching import measure_search
from bench.tables import measure_tables
from bench.window.measured import measure_checking, measure_window
from bench.workspaces import workspace_of

FOLDER = Path(__file__).resolve().parents[2] / "out" / "bench"
OFFICE = Size(events=10_000, quotes=100_000, releases=2_000, people=100_000)
PARTS = (
    *("quotations", "edits", "releases", "reports", "proofs", "commands", "tables"),
    *("checking", "window", "search"),
)
ARCHIVE = Size(events=10_000, quotes=1_000_000, releases=2_000)


def main(arguments: Sequence[str]) -> int:
    """Measure everything, print the table and return the exit code: 1 where a budget is missed."""
    parser = argparse.ArgumentParser(
        prog="python3 dev.py bench", description="Measure the speed budgets."
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there as well")
    parser.add_argument(
        "--only",
        nargs="+",
        choices=PARTS,
        default=PARTS,
        metavar="PART",
        help=f"measure these alone: {', '.join(PARTS)}",
    )
    options = parser.parse_args(arguments)
    results = list(_measured(FOLDER, options.only))
    print()
    print(machine())
    print(table(results))
    if options.json:
        options.json.write_text(as_json(results), "utf-8")
    missed = sum(result.kept is False for result in results)
    print(f"\nBudgets missed: {missed}." if missed else "\nEvery budget is kept.")
    return 1 if missed else 0


def _measured(folder: Path, parts: Sequence[str]) -> Iterator[Result]:
    folder.mkdir(parents=True, exist_ok=True)
    corpus = os.environ.get("MIGDESK_CORPUS")
    with tempfile.TemporaryDirectory(dir=folder) as made:
        scratch = Path(made)
        for part in PARTS:
            if part not in parts:
                continue
            print(f"Measuring {part} …", flush=True)
            match part:
                case "quotations":
                    yield from measure_quotations(Path(corpus) if corpus else None)
                case "edits":
                    yield from measure_edits(_office(folder), scratch)
                case "releases":
                    yield from measure_releases(_office(folder))
                case "reports":
                    yield from measure_reports(scratch)
                case "proofs":
                    yield from measure_proofs(_office(folder))
                case "commands":
                    yield from measure_commands(_office(folder))
                case "tables":
                    yield from measure_tables(_office(folder), scratch)
                case "search":
                    yield from measure_search(workspace_of(folder, "archive", ARCHIVE))
                case "checking":
                    yield from measure_checking(_office(folder), scratch, folder / "bytecode")
                case "window":
                    yield from measure_window(_office(folder), scratch, folder / "bytecode")


def _office(folder: Path) -> Path:
    return workspace_of(folder, "office", OFFICE)
