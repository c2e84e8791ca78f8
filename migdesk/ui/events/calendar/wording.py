"""A calendar in words: what is on a day, as tooltips and screen readers say it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from migdesk.desk.rows import CalendarEntry
from migdesk.text.dates import days_in_words, time_in_words, weekday_and_day
from migdesk.text.names import Language
from migdesk.ui.events.hours import are_whole_days
from migdesk.ui.events.wording import is_remarkable
from migdesk.ui.widgets.signs import word_of


def begins_in_words(entry: CalendarEntry, language: Language) -> str:
    """Return the hour at which an event begins, nothing where it is not known."""
    if are_whole_days(entry.starts_at, entry.ends_at):
        return ""
    return time_in_words(entry.starts_at, language)


def entry_in_words(entry: CalendarEntry, language: Language) -> str:
    """Return an event as a line: hour or days, title, and the status where it is worth saying."""
    if entry.first == entry.last:
        when = begins_in_words(entry, language)
    else:
        when = days_in_words(entry.first, entry.last, language)
    title = f"{when} {entry.title}" if when else entry.title
    if not is_remarkable(entry.status):
        return title
    return f"{title} ({word_of(entry.status, 'event_status', language)})"


def day_spoken(day: date, entries: Sequence[CalendarEntry], language: Language) -> str:
    """Return a day and what is on it, each on a line."""
    first = weekday_and_day(day, language)
    if not entries:
        nothing = QCoreApplication.translate("EventCalendar", "no events")
        return f"{first}: {nothing}"
    return "\n".join([f"{first}:", *(entry_in_words(each, language) for each in entries)])
