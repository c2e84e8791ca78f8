"""The rules of the house as they stand in this office."""

from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.rows import EquivalentEntry, RuleEntry, TermEntry, WordEntry
from migdesk.editorial.checks.lists import levels
from migdesk.editorial.checks.rules import FIXED, RULES
from migdesk.records import Equivalent, OwnWord, RuleLevel, Term
from migdesk.text.equivalents import Equivalents, delivered
from migdesk.text.names import Language
from migdesk.text.words import words_for
from migdesk.vocabulary import Level


def house_rules(desk: Desk, say_in: Language = "en") -> tuple[RuleEntry, ...]:
    """Return every rule in the order they are told, with what it means to this office.

    Args:
        desk: the desk.
        say_in: the language to say it in.
    """
    words, delivered = words_for(say_in), levels()
    with desk.reading() as session:
        meant = meant_here(session)
    return tuple(
        RuleEntry(
            code=rule.code,
            wants=words(f"check_rule.{rule.code}"),
            level=meant[rule.code],
            delivered=delivered[rule.code],
            fixed=rule.code in FIXED,
        )
        for rule in RULES
    )


def meant_here(session: Session) -> Mapping[str, Level]:
    """Return what each rule means to this office. What is fixed, and what is gone, stays out."""
    own = {each.rule: each.level for each in session.scalars(select(RuleLevel))}
    delivered = levels()
    changed = {code: own[code] for code in own.keys() & delivered.keys() - FIXED}
    return {**delivered, **changed}


def house_terms(desk: Desk) -> tuple[TermEntry, ...]:
    """Return the office's own terms in the order of the words they avoid."""
    with desk.reading() as session:
        kept = session.scalars(select(Term).order_by(func.lower(Term.avoided), Term.id))
        return tuple(
            TermEntry(each.id, each.language, each.avoided, each.preferred) for each in kept
        )


def own_words(desk: Desk) -> tuple[WordEntry, ...]:
    """Return the words that the office has added to the dictionaries, in order."""
    with desk.reading() as session:
        kept = session.scalars(select(OwnWord).order_by(func.lower(OwnWord.word), OwnWord.id))
        return tuple(WordEntry(each.id, each.word) for each in kept)


def equivalents(desk: Desk) -> tuple[EquivalentEntry, ...]:
    """Return what the office calls things in each language, in the order they were added."""
    with desk.reading() as session:
        kept = session.scalars(select(Equivalent).order_by(Equivalent.id))
        return tuple(EquivalentEntry(each.id, each.words) for each in kept)


def said_by_language(session: Session) -> Equivalents:
    """Return what things are called by language: as the office has it, then as delivered."""
    own = session.scalars(select(Equivalent.words).order_by(Equivalent.id))
    return Equivalents((*own, *delivered()))
