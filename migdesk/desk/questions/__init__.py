"""What staff ask: named questions that return frozen rows."""

from migdesk.desk.questions.doubts import titles_not_held
from migdesk.desk.questions.finding import find, history_of
from migdesk.desk.questions.lists import (
    Page,
    list_events,
    list_people,
    list_quotes,
    list_releases,
)
from migdesk.desk.questions.naming import languages_of
from migdesk.desk.questions.pages import show_event, show_person, show_quote, show_release

__all__ = [
    "Page",
    "find",
    "history_of",
    "languages_of",
    "list_events",
    "list_people",
    "list_quotes",
    "list_releases",
    "show_event",
    "show_person",
    "show_quote",
    "show_release",
    "titles_not_held",
]
