"""What the bench says can be relied on: its workspaces are sound, its verdicts are right."""

import json
import random
from pathlib import Path

import pytest
from bench.filling import Size, fill
from bench.measuring import alternating, in_stretches, percentile, quietest, ratio
from bench.report import Result, as_json, table
from bench.texts import georgian, latin

from migdesk.base.clock import system_clock
from migdesk.desk.desk import Desk
from migdesk.desk.questions import find, list_events, list_quotes, list_releases
from migdesk.store.verify import verify
from migdesk.store.workspace import Workspace
from migdesk.text.names import Language


def test_the_generator_makes_a_sound_workspace(tmp_path: Path) -> None:
    path = tmp_path / "office.migdesk"
    with Workspace.create(path, clock=system_clock) as workspace:
        desk = Desk(workspace, system_clock, "Bench")
        fill(desk, Size(events=20, quotes=200, releases=4))
        counts = [asked(desk, limit=1).total for asked in (list_events, list_quotes, list_releases)]
        first = list_quotes(desk, limit=1).lines[0]
        found = find(desk, f'"{first.words}"', best=False)
    assert counts == [20, 200, 4]
    assert [(hit.kind, hit.id) for hit in found] == [("quote", first.id)]
    assert verify(path).findings == ()


def test_texts_follow_from_the_seed() -> None:
    texts = [tongue().sentence(random.Random(7), 8, 20) for tongue in (latin, latin)]  # noqa: S311 - texts, no secret
    assert texts[0] == texts[1]


@pytest.mark.parametrize(("language", "first", "last"), [("en", "a", "ž"), ("ka", "ა", "ჰ")])
def test_a_language_has_one_script(language: Language, first: str, last: str) -> None:
    tongue = {"en": latin, "ka": georgian}[language]()
    assert tongue.language == language
    assert {letter for word in tongue.words for letter in word if not first <= letter <= last} == (
        set()
    )


def test_what_is_compared_takes_turns() -> None:
    turns: list[tuple[str, int]] = []
    works = {name: lambda number, name=name: turns.append((name, number)) for name in "ab"}
    times = alternating(works, rounds=2, warm_up=1)
    assert turns == [("a", 0), ("b", 0), ("a", 1), ("b", 1), ("a", 2), ("b", 2)]
    assert {name: len(taken) for name, taken in times.items()} == {"a": 2, "b": 2}


def test_rounds_are_counted_on_from_stretch_to_stretch() -> None:
    rounds: list[int] = []
    measured = in_stretches({"a": rounds.append}, stretches=3, rounds=1, warm_up=1)
    assert rounds == [0, 1, 2, 3, 4, 5]
    assert [len(times["a"]) for times in measured] == [1, 1, 1]


def test_the_quietest_stretch_is_the_machine_s_and_not_our_best() -> None:
    loud, quiet = {"ours": [1.0], "theirs": [3.0]}, {"ours": [2.0], "theirs": [1.0]}
    assert quietest([loud, quiet, loud], by="theirs") == quiet


def test_a_percentile_is_one_of_the_times() -> None:
    times = [float(number) for number in range(100, 0, -1)]
    assert [percentile(times, percent) for percent in (0, 50, 99, 100)] == [1, 50, 99, 100]
    assert ratio([4.0, 2.0, 3.0], [1.5]) == 2.0


@pytest.mark.parametrize(
    ("value", "budget", "at_least", "kept"),
    [
        (3.0, 3.0, False, True),
        (3.1, 3.0, False, False),
        (100.0, 100.0, True, True),
        (99.0, 100.0, True, False),
        (99.0, None, False, None),
    ],
)
def test_a_budget_is_kept_or_missed(
    value: float, budget: float | None, at_least: bool, kept: bool | None
) -> None:
    assert Result("a", value, "ms", budget, at_least).kept is kept


def test_the_table_says_what_is_missed() -> None:
    results = [Result("edit", 3.5, "ms", 3), Result("  edit : bare", 4.25, "×", 10)]
    lines = table(results).splitlines()
    assert lines[2:] == [
        "edit            3.50 ms  ≤ 3 ms  MISSED",
        "  edit : bare    4.25 ×  ≤ 10 ×  kept",
    ]


def test_programs_read_the_same_figures() -> None:
    written = json.loads(as_json([Result("edit", 3.5, "ms", 3)]))
    assert written["results"] == [
        {
            "what": "edit",
            "value": 3.5,
            "unit": "ms",
            "budget": 3,
            "at_least": False,
            "kept": False,
        }
    ]
