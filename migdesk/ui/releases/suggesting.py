"""Events and releases that may be meant by what is typed."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import EventFilter, EventLine, ReleaseFilter, ReleaseLine
from migdesk.text.dates import days_in_words
from migdesk.text.names import Language
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import Suggest, Suggestion

_MOST: Final = 6


def event_suggestion(line: EventLine, language: Language) -> Suggestion:
    """Return an event by its title, with days and place."""
    parts = [days_in_words(line.start, line.end, language), line.place]
    return Suggestion(line.id, line.title, ", ".join(part for part in parts if part), "calendar")


def release_suggestion(line: ReleaseLine) -> Suggestion:
    """Return a release by its headline, with its number."""
    return Suggestion(line.id, line.headline or line.number, line.number, "newspaper")


def suggest_events(parts: Parts, owner: QObject) -> Suggest:
    """Return what suggests events to fields of ``owner``."""

    def ask(desk: Desk, typed: str) -> list[Suggestion]:
        index = questions.event_index(desk, EventFilter(text=typed))
        lines = questions.event_lines(desk, index.keys[:_MOST])
        return [
            event_suggestion(lines[key], parts.language)
            for key in index.keys[:_MOST]
            if key in lines
        ]

    return _suggest(parts, owner, ask)


def suggest_releases(parts: Parts, owner: QObject) -> Suggest:
    """Return what suggests releases to fields of ``owner``."""

    def ask(desk: Desk, typed: str) -> list[Suggestion]:
        index = questions.release_index(desk, ReleaseFilter(text=typed))
        lines = questions.release_lines(desk, index.keys[:_MOST])
        return [release_suggestion(lines[key]) for key in index.keys[:_MOST] if key in lines]

    return _suggest(parts, owner, ask)


def _suggest(parts: Parts, owner: QObject, ask: Callable[[Desk, str], list[Suggestion]]) -> Suggest:
    def suggest(typed: str, then: Callable[[Sequence[Suggestion]], None]) -> None:
        parts.worker.ask(owner, lambda desk: ask(desk, typed), then)

    return suggest
