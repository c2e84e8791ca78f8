"""Intentions about the rules of the house: what each means to this office, and its own terms."""

from typing import TypedDict, Unpack

from sqlalchemy import delete

from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord, RuleFixed
from migdesk.desk.rows import Changes
from migdesk.editorial.checks.lists import levels
from migdesk.editorial.checks.rules import FIXED
from migdesk.records import Equivalent, RuleLevel, Term
from migdesk.text.names import Language, LocalizedText
from migdesk.vocabulary import Level


def set_rule_level(desk: Desk, *, rule: str, level: Level) -> Changes:
    """Say whether a rule blocks, warns or is off in this office.

    Raises:
        NoSuchRecord: there is no such rule.
        RuleFixed: the rule blocks in every office.
    """
    delivered = levels()
    if rule not in delivered:
        raise NoSuchRecord("rule", rule)
    if rule in FIXED:
        raise RuleFixed(rule)
    with desk.work("Set level of rule") as work:
        work.session.execute(delete(RuleLevel).where(RuleLevel.rule == rule))
        if level is not delivered[rule]:
            work.session.add(RuleLevel(rule=rule, level=level))
    return work.changes


class TermFields(TypedDict, total=False):
    """What can be set about a term."""

    language: Language
    avoided: str
    preferred: str


def add_term(desk: Desk, *, language: Language, avoided: str, preferred: str = "") -> Changes:
    """Add words that this office avoids, and what it writes instead.

    A star at the end of ``avoided`` stands for any ending, and one in ``preferred`` for the same.

    Raises:
        RuleBroken: no two letters to look for, or words that are in the list already.
    """
    with desk.work("Add term") as work:
        term = Term(language=language, avoided=avoided.strip(), preferred=preferred.strip())
        work.session.add(term)
        work.about(term)
    return work.changes


def edit_term(desk: Desk, *, term_id: int, **fields: Unpack[TermFields]) -> Changes:
    """Change a term.

    Raises:
        RuleBroken: as :func:`add_term`.
    """
    return desk.edit("Edit term", Term, term_id, fields)


def delete_term(desk: Desk, *, term_id: int) -> Changes:
    """Take a term out of the list."""
    return desk.delete("Delete term", Term, term_id)


def add_equivalent(desk: Desk, *, words: LocalizedText) -> Changes:
    """Say what a sector, a theme, a room or a use is called in each language.

    Raises:
        RuleBroken: nothing is said in any.
    """
    with desk.work("Add word by language") as work:
        equivalent = Equivalent(words=words)
        work.session.add(equivalent)
        work.about(equivalent)
    return work.changes


def edit_equivalent(desk: Desk, *, equivalent_id: int, words: LocalizedText) -> Changes:
    """Say otherwise what something is called.

    Raises:
        NoSuchRecord: there is no such entry.
        RuleBroken: nothing is said in any language.
    """
    return desk.edit("Edit word by language", Equivalent, equivalent_id, {"words": words})


def delete_equivalent(desk: Desk, *, equivalent_id: int) -> Changes:
    """Forget what something is called in other languages.

    Raises:
        NoSuchRecord: there is no such entry.
    """
    return desk.delete("Delete word by language", Equivalent, equivalent_id)
