"""A programme of 5,000 rows on its way into a large office: read, compared, shown, written.

Half of the people in it are recorded, half are new. Each round takes the programme in and takes it
back again, so that all find the same office. People of one name are asked about: what is decided
there is a person's time and not measured.
"""

import random
import shutil
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Final

from bench.measuring import seconds
from bench.report import Result
from bench.texts import Tongue, latin
from msgspec.structs import replace
from sqlalchemy import select

from migdesk.base.clock import system_clock
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_event
from migdesk.desk.tables.plan import Outcome, Plan
from migdesk.desk.tables.planning import first_wishes, pasted_table, plan_table
from migdesk.desk.tables.taking import take_in
from migdesk.intake.tables.fields import Target
from migdesk.intake.tables.table import Table
from migdesk.records import Person
from migdesk.store.workspace import Workspace
from migdesk.vocabulary import EventKind

ROWS: Final = 5_000
DAYS: Final = 5
ROUNDS: Final = 3
STEPS: Final = ("reading", "comparing", "writing")

_ROOMS: Final = 40
_HOURS: Final = 8


def measure_tables(office: Path, scratch: Path) -> Iterator[Result]:
    """Measure in a copy of ``office`` that lies in ``scratch``."""
    path = scratch / f"tables-{office.name}"
    shutil.copyfile(office, path)
    times: dict[str, list[float]] = {step: [] for step in STEPS}
    with Workspace.open(path, clock=system_clock) as workspace:
        desk = Desk(workspace, system_clock, "Bench")
        event, text = _conference(desk), _programme(desk)
        for _ in range(ROUNDS):
            for step, taken in zip(STEPS, _taken(desk, event, text), strict=True):
                times[step].append(taken)
            desk.undo()
    whole = [sum(round_) for round_ in zip(*times.values(), strict=True)]
    yield Result(f"{ROWS:,} agenda rows taken in", median(whole) * 1000, "ms", 5_000)
    for step in STEPS:
        yield Result(f"  {step}", median(times[step]) * 1000, "ms")


def _taken(desk: Desk, event: int, text: str) -> Iterator[float]:
    """Yield how long each step takes."""
    table = pasted_table("", text)
    yield seconds(lambda: pasted_table("", text))
    plans: list[Plan] = []
    yield seconds(lambda: plans.append(_plan(desk, event, table, {})))
    decided = {ask.id: ask.choices[0].key for ask in plans[0].asks}
    plan = _plan(desk, event, table, decided)
    if plan.counts[Outcome.NEW] != ROWS:
        raise AssertionError(plan.counts)
    yield seconds(lambda: take_in(desk, plan))


def _plan(desk: Desk, event: int, table: Table, decided: Mapping[str, int]) -> Plan:
    wishes = first_wishes(table, Target.AGENDA, event_id=event)
    return plan_table(desk, table, replace(wishes, decisions=decided))


def _conference(desk: Desk) -> int:
    """Record an event without a programme and return its key."""
    return add_event(
        desk,
        title={"en": "Two Shores"},
        kind=EventKind.CONFERENCE,
        starts_at=datetime(2026, 5, 11, 4, tzinfo=UTC),
        ends_at=datetime(2026, 5, 10 + DAYS, 16, tzinfo=UTC),
        zone="Asia/Tbilisi",
    ).key


def _programme(desk: Desk) -> str:
    """Return the rows as they lie on a clipboard: day, hours, title, room, speaker."""
    dice, tongue = random.Random(5), latin()  # noqa: S311 - texts, no secret
    with desk.reading() as session:
        recorded = session.scalars(select(Person.names).order_by(Person.id).limit(ROWS)).all()
    lines = ["Date\tTime\tTitle\tRoom\tSpeakers"]
    for at in range(ROWS):
        name = recorded[at]["en"].nominative if at % 2 else _new_name(dice, tongue)
        hour, minute = 9 + at // DAYS % _HOURS, at // DAYS // _HOURS % 60
        lines.append(
            f"{11 + at % DAYS} May 2026\t{hour}:{minute:02}-{hour + 1}:{minute:02}"
            f"\t{tongue.phrase(dice, 6)} {at}\tRoom {at % _ROOMS}\t{name}, Director, Sample Bank"
        )
    return "\n".join(lines) + "\n"


def _new_name(dice: random.Random, tongue: Tongue) -> str:
    return f"{tongue.phrase(dice, 1).title()} {''.join(tongue.words_of_text(dice, 3)).title()}"
