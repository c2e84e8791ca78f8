"""How what is different in an agenda since it was exported is put into words."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from migdesk.desk.rows import (
    AgendaChanges,
    PersonChanged,
    PersonTold,
    SessionChanged,
    SessionTold,
)
from migdesk.text.dates import day_in_words
from migdesk.text.names import Language
from migdesk.text.words import words_for
from migdesk.ui.events.wording import hours_in_words
from migdesk.ui.widgets.signs import word_of


class Counts(Struct, frozen=True):
    """How many sessions and people are told otherwise, and in what."""

    moved: int
    rooms: int
    titles: int
    added: int
    gone: int
    replaced: int
    come: int
    left: int
    renamed: int


def counts_of(changes: AgendaChanges) -> Counts:
    """Return how much is different."""
    sessions = changes.sessions
    both = [(one.before, one.after) for one in sessions if one.before and one.after]
    people = [each for one in sessions for each in one.people]
    named = [(each.before, each.after) for each in people if each.before and each.after]
    return Counts(
        moved=sum(_hours_of(one) != _hours_of(two) for one, two in both),
        rooms=sum(one.room != two.room for one, two in both),
        titles=sum(_head_of(one) != _head_of(two) for one, two in both),
        added=sum(one.before is None for one in sessions),
        gone=sum(one.after is None for one in sessions),
        replaced=sum(one.name != two.name for one, two in named),
        come=sum(each.before is None for each in people),
        left=sum(each.after is None for each in people),
        renamed=sum(one.name == two.name for one, two in named),
    )


def title_of(change: SessionChanged, language: Language) -> str:
    """Return what a session is called, or was."""
    told = change.after or change.before
    return "" if told is None else told.title or word_of(told.kind, "session_kind", language)


def lines_of(change: SessionChanged, language: Language) -> Sequence[str]:
    """Return what is different about a session, a line each."""
    translate = QCoreApplication.translate
    before, after = change.before, change.after
    if before is None or after is None:
        told = before or after
        if told is None:
            return ()
        words = (
            translate("Exported", "Added: {hours}")
            if before is None
            else translate("Exported", "Taken off; it was {hours}")
        )
        place = ", ".join(filter(None, (_when(told, language), told.room)))
        return (words.format(hours=place),)
    return (*_itself(before, after, language), *(_person(each, language) for each in change.people))


def venue_line(venue: tuple[str, str]) -> str:
    """Return that the venue is another."""
    line = QCoreApplication.translate("Exported", "Venue: {before} → {after}")
    return line.format(before=venue[0] or "–", after=venue[1] or "–")


def _itself(before: SessionTold, after: SessionTold, language: Language) -> Iterator[str]:
    translate = QCoreApplication.translate
    if _hours_of(before) != _hours_of(after):
        day = before.starts_at.date() != after.starts_at.date()
        yield f"{_when(before, language, day=day)} → {_when(after, language, day=day)}"
    if before.room != after.room:
        line = translate("Exported", "Room: {before} → {after}")
        yield line.format(before=before.room or "–", after=after.room or "–")
    if before.title != after.title:
        line = translate("Exported", "Title: {before} → {after}")
        yield line.format(before=before.title or "–", after=after.title or "–")
    if before.kind is not after.kind:
        one, two = (word_of(each.kind, "session_kind", language) for each in (before, after))
        yield f"{one} → {two}"


def _person(change: PersonChanged, language: Language) -> str:
    translate = QCoreApplication.translate
    before, after = change.before, change.after
    if before is not None and after is not None:
        if before.name != after.name:
            line = translate("Exported", "{before} → {after}, {role}")
            return line.format(before=before.name, after=after.name, role=_role(after, language))
        if before.role is not after.role:
            roles = f"{_role(before, language)} → {_role(after, language)}"
            return f"{after.name}: {roles}"
        return f"{after.name}: {before.told or '–'} → {after.told or '–'}"
    told = after or before
    if told is None:
        return ""
    words = (
        translate("Exported", "Added: {name}, {role}")
        if before is None
        else translate("Exported", "Taken off: {name}, {role}")
    )
    return words.format(name=told.name, role=_role(told, language))


def _role(person: PersonTold, language: Language) -> str:
    return words_for(language)(f"role.{person.role}")


def _when(told: SessionTold, language: Language, *, day: bool = False) -> str:
    hours = hours_in_words(told.starts_at, told.ends_at, language)
    return f"{day_in_words(told.starts_at.date(), language)}, {hours}" if day else hours


def _hours_of(told: SessionTold) -> tuple[datetime, datetime]:
    return told.starts_at, told.ends_at


def _head_of(told: SessionTold) -> tuple[str, str]:
    return told.kind, told.title
