"""Every failure has its sentence."""

import importlib
import re
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import CheckConstraint, UniqueConstraint

import migdesk
from migdesk.base.errors import MigdeskError
from migdesk.cli.messages import RULES, SENTENCES, sentence
from migdesk.desk.errors import NoSuchRecord, RuleBroken, StepNotAllowed
from migdesk.records import Record


def modules() -> Iterator[str]:
    """Return the names of all modules, none of them imported."""
    root = Path(migdesk.__path__[0])
    for path in root.rglob("*.py"):
        name = ".".join(path.relative_to(root.parent).with_suffix("").parts)
        yield name.removesuffix(".__init__")


def all_errors() -> Iterator[type[MigdeskError]]:
    """Return every class that a command can meet: those of the window it cannot."""
    for name in modules():
        if not re.search(r"__main__$|\.migrations|^migdesk\.(ui|app)\b", name):
            importlib.import_module(name)
    waiting = [MigdeskError]
    while waiting:
        found = waiting.pop()
        waiting += found.__subclasses__()
        if not found.__module__.startswith("migdesk.ui."):
            yield found


def test_every_class_of_failure_that_is_raised_has_a_sentence() -> None:
    families = {kind for kind in all_errors() if kind.__subclasses__()}
    assert set(all_errors()) - families == set(SENTENCES)


def test_every_rule_of_the_file_is_said_in_words() -> None:
    constraints = [rule for table in Record.metadata.sorted_tables for rule in table.constraints]
    checks = {
        str(rule.name)
        for rule in constraints
        if isinstance(rule, CheckConstraint) and not rule._type_bound
    }
    uniques = {
        str(rule.name)
        for rule in constraints
        if isinstance(rule, UniqueConstraint) and [column.name for column in rule] != ["uuid"]
    }
    of_records_files = {
        "one_translation_a_language",
        "number_is_whole",
        "clearance_has_version",
        "names_files",
    }
    assert checks | uniques | of_records_files | {"reference"} == set(RULES)


def test_a_sentence_says_what_failed_and_what_to_do() -> None:
    assert sentence(NoSuchRecord("event", "7")) == (
        "there is no event 7. List what there is with migdesk list, or search for it."
    )
    assert sentence(StepNotAllowed("draft", "out", ("checks",))) == (
        "from draft there is no step to out. Possible: checks."
    )
    assert sentence(RuleBroken("ck_post_span")) == (
        "a record breaks a rule: a post ends before it starts. Nothing was changed."
    )
