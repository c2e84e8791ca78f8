"""How events are put into words and signs: status, kind, days and hours."""

from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from migdesk.text.dates import days_in_words, last_day, time_in_words, times_in_words
from migdesk.text.names import Language
from migdesk.ui.events.hours import are_whole_days, is_live
from migdesk.ui.look import Tone
from migdesk.ui.widgets.signs import EVENT_SIGNS, word_of
from migdesk.vocabulary import EventKind, EventStatus, Modality


class Status(Struct, frozen=True):
    """A status as it is shown: its word, tone and icon."""

    text: str
    tone: Tone
    icon: str


_UNREMARKABLE = {EventStatus.PLANNED, EventStatus.CONFIRMED, EventStatus.HELD}
"""What a list says nothing of: its headings tell the same."""


def sign_of(
    status: EventStatus, start: datetime, end: datetime, now: datetime, language: Language
) -> Status:
    """Return how the status of an event is shown."""
    if is_live(status, start, end, now):
        return Status(QCoreApplication.translate("Events", "Live"), "red", "radio")
    sign = EVENT_SIGNS[status]
    return Status(word_of(status, "event_status", language), sign.tone, sign.icon)


def is_remarkable(status: EventStatus) -> bool:
    """Tell whether a list should say the status, beyond the heading the event stands under."""
    return status not in _UNREMARKABLE


def kind_and_modality(kind: EventKind, modality: Modality, language: Language) -> str:
    """Return what an event is: ``Conference, hybrid``; on site goes without saying."""
    name = word_of(kind, "event_kind", language)
    if modality is Modality.IN_PERSON:
        return name
    how = {
        Modality.ONLINE: QCoreApplication.translate("Events", "online"),
        Modality.HYBRID: QCoreApplication.translate("Events", "hybrid"),
    }[modality]
    return f"{name}, {how}"


def span_in_words(start: datetime, end: datetime, language: Language) -> str:
    """Return when an event is: its days, and its hours where they are known.

    An event whose hours are not known yet runs from midnight to midnight.
    """
    if are_whole_days(start, end):
        return days_in_words(start.date(), last_day(start, end), language)
    days = days_in_words(start.date(), end.date(), language)
    return f"{days}, {hours_in_words(start, end, language)}"


def hours_in_words(start: datetime, end: datetime, language: Language) -> str:
    """Return hours: ``09:30–16:30``, or one where both are the same."""
    if start == end:
        return time_in_words(start, language)
    return times_in_words(start, end, language)
