"""Every expected failure has words, and their fields are there."""

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

import pytest

import migdesk
from migdesk.base.errors import MigdeskError
from migdesk.base.files import CannotWrite
from migdesk.desk.errors import NotCleared, StepNotAllowed, TextHasGaps
from migdesk.store.errors import DiskFull, WorkspaceInUse
from migdesk.ui.shell.address import NotAnAddress
from migdesk.ui.shell.advice import ADVICE, advise, name_of
from migdesk.vocabulary import Stage

LAYERS = {"intake", "store"}
"""Layers with words for all their failures that have none of their own."""


def all_failures() -> set[type[MigdeskError]]:
    for module in pkgutil.walk_packages(migdesk.__path__, "migdesk."):
        if not any(part in module.name for part in ("__main__", "versions", "migrations.env")):
            importlib.import_module(module.name)

    def below(kind: type[MigdeskError]) -> Iterator[type[MigdeskError]]:
        for child in kind.__subclasses__():
            yield child
            yield from below(child)

    return {kind for kind in below(MigdeskError) if kind.__module__.startswith("migdesk.")}


def test_every_failure_has_words_and_no_words_are_for_nothing() -> None:
    names = {name_of(kind) for kind in all_failures()} - {name_of(NotAnAddress)}
    unworded = {name for name in names - set(ADVICE) if name.partition(".")[0] not in LAYERS}
    assert (unworded, set(ADVICE) - names - LAYERS) == (set(), set())


def test_advice_asks_only_for_what_the_failure_knows() -> None:
    classes = {name_of(kind): kind for kind in all_failures()}
    missing = {}
    for name, sentences in ADVICE.items():
        if name in LAYERS:
            continue
        kind = classes[name]
        known = {
            argument
            for parent in kind.__mro__
            if "__init__" in vars(parent) and parent.__module__.startswith("migdesk.")
            for argument in parent.__init__.__code__.co_varnames
        }
        asked = {
            field
            for sentence in sentences
            for _, field, _, _ in Formatter().parse(sentence)
            if field
        }
        if asked - known:
            missing[name] = asked - known
    assert missing == {}


def test_words_of_closed_lists_and_lists_are_written_for_people() -> None:
    error = StepNotAllowed(Stage.DRAFT, Stage.OUT, (Stage.CHECKS, Stage.DRAFT))
    assert advise(error) == (
        "There is no step from draft to out.",
        "Possible now: checks, draft.",
    )
    assert advise(NotCleared("PR-14-2026", ("Ministry", "Embassy")))[0] == (
        "PR-14-2026 is not cleared. Still to agree: Ministry, Embassy."
    )


def test_what_is_safe_is_said() -> None:
    assert advise(DiskFull(Path("office.migdesk"))) == (
        "There is no room left on the disk.",
        (
            "What was saved before is safe, and what you typed is still here. "
            "Free some space, then try again."
        ),
    )
    assert advise(CannotWrite(Path("a.pdf"), "Permission denied"))[0] == (
        "The file could not be written: a.pdf (Permission denied)."
    )


@pytest.mark.parametrize(
    ("user", "host", "said"),
    [
        ("nino", "press-2", ", by nino on press-2 since 26 Nov 2026, {time}."),
        ("nino", "", ", by nino since 26 Nov 2026, {time}."),
        ("", "press-2", ", on press-2 since 26 Nov 2026, {time}."),
        ("", "", " since 26 Nov 2026, {time}."),
    ],
)
def test_whoever_has_the_file_open_is_named_as_far_as_known(
    user: str, host: str, said: str
) -> None:
    there = datetime(2026, 11, 26, 7, 42, tzinfo=UTC).astimezone()
    error = WorkspaceInUse(Path("office.migdesk"), user, host, 7, "2026-11-26T07:42:00Z")
    told = said.format(time=f"{there:%H:%M}")
    assert advise(error)[0] == f"The office file is open elsewhere{told}"


def test_a_file_open_elsewhere_is_told_also_if_nothing_is_known_of_it() -> None:
    error = WorkspaceInUse(Path("office.migdesk"))
    assert advise(error)[0] == "The office file is open elsewhere."


def test_gaps_are_told_in_words_and_each_once() -> None:
    gaps = ("quote_translation", "ergative:person", "quote_translation")
    assert advise(TextHasGaps("PR-1-2026", gaps))[0] == (
        "There are gaps in the text: the approved translation of a quote, the name of a person in "
        "the ergative."
    )
