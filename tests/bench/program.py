"""The bench from its first word to its exit code."""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.commands import measure_commands
from bench.edits import measure_edits
from bench.filling import Size
from bench.releases import measure_releases
from bench.report import Result, as_json, machine, table
from bench.searching import measure_search
from bench.workspaces import workspace_of

FOLDER = Path(__file__).resolve().parents[2] / "out" / "bench"
OFFICE = Size(events=10_000, quotes=100_000, releases=2_000)
ARCHIVE = Size(events=10_000, quotes=1_000_000, releases=2_000)


def main(arguments: Sequence[str]) -> int:
    """Measure everything, print the table and return the exit code: 1 where a budget is missed."""
    parser = argparse.ArgumentParser(
        prog="python3 dev.py bench", description="Measure the speed budgets."
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there as well")
    options = parser.parse_args(arguments)
    results = list(_measured(FOLDER))
    print()
    print(machine())
    print(table(results))
    if options.json:
        options.json.write_text(as_json(results), "utf-8")
    missed = sum(result.kept is False for result in results)
    print(f"\nBudgets missed: {missed}." if missed else "\nEvery budget is kept.")
    return 1 if missed else 0


def _measured(folder: Path) -> Iterator[Result]:
    office, archive = (
        workspace_of(folder, "office", OFFICE),
        workspace_of(folder, "archive", ARCHIVE),
    )
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        print("Measuring edits …", flush=True)
        yield from measure_edits(office, Path(scratch))
    print("Measuring releases …", flush=True)
    yield from measure_releases(office)
    print("Measuring commands …", flush=True)
    yield from measure_commands(office)
    print("Measuring search …", flush=True)
    yield from measure_search(archive)
