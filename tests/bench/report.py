"""What was measured, beside what it may be."""

import json
import platform
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, TypeAlias

Unit: TypeAlias = Literal["ms", "MB", "×", "%"]


@dataclass(frozen=True, slots=True)
class Result:
    """One measured value.

    Attributes:
        what: what it is the value of.
        value: in ``unit``.
        unit: milliseconds, millions of bytes, how many times as much as something else, or per
            cent.
        budget: what it may be, or None where it is told for information only.
        at_least: True where more than the budget is better.
    """

    what: str
    value: float
    unit: Unit
    budget: float | None = None
    at_least: bool = False

    @property
    def kept(self) -> bool | None:
        """Return whether the budget is kept, or None where there is none."""
        if self.budget is None:
            return None
        return self.value >= self.budget if self.at_least else self.value <= self.budget


def table(results: Sequence[Result]) -> str:
    """Return ``results`` as lines for people to read."""
    rows = [("what", "measured", "budget", ""), *map(_row, results)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        f"{what:<{widths[0]}}  {measured:>{widths[1]}}  {budget:>{widths[2]}}  {verdict}".rstrip()
        for what, measured, budget, verdict in rows
    ]
    return "\n".join([lines[0], "─" * len(lines[0]), *lines[1:]])


def as_json(results: Sequence[Result]) -> str:
    """Return ``results`` for programs to read."""
    figures = [{**asdict(result), "kept": result.kept} for result in results]
    return json.dumps({"machine": machine(), "results": figures}, ensure_ascii=False, indent=2)


def machine() -> str:
    """Return what was measured on: the machine's name, its processor, and the versions."""
    parts = (
        platform.node(),
        _processor(),
        f"{platform.system()} {platform.machine()}",
        f"Python {platform.python_version()}",
        f"SQLite {sqlite3.sqlite_version}",
    )
    return " · ".join(part for part in parts if part)


def _processor() -> str:
    """Return the processor's name; Linux tells it in a file."""
    told = Path("/proc/cpuinfo")
    lines = told.read_text("utf-8").splitlines() if told.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{len(names)} × {names[0]}" if names else platform.processor()


def _row(result: Result) -> tuple[str, str, str, str]:
    verdict = {True: "kept", False: "MISSED", None: ""}[result.kept]
    sign = "≥" if result.at_least else "≤"
    budget = "" if result.budget is None else f"{sign} {result.budget:g} {result.unit}"
    return result.what, f"{result.value:,.2f} {result.unit}", budget, verdict
