"""How a place where somebody speaks is put into words."""

from PySide6.QtCore import QCoreApplication

from migdesk.desk.rows import CaptureChoice, CapturePlace
from migdesk.text.names import Language
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import SessionKind


def session_name(title: str, kind: SessionKind, language: Language) -> str:
    """Return what a session is called: without a title by its kind."""
    return title or word_of(kind, "session_kind", language)


def place_name(place: CapturePlace, language: Language) -> str:
    """Return where it is said: the session, else the event, else that it is none."""
    if place.session is not None:
        return session_name(place.session.title, place.session.kind, language)
    if place.event is not None:
        return place.event.name
    return QCoreApplication.translate("Capture", "At no event")


def place_support(place: CapturePlace) -> str:
    """Return what tells a place from others: event, room and hours."""
    session = place.session
    if session is None:
        outside = QCoreApplication.translate("Capture", "Outside the sessions")
        return outside if place.event is not None else ""
    hours = f"{session.starts_at:%H:%M}–{session.ends_at:%H:%M}"
    event = place.event.name if place.event is not None else ""
    return ", ".join(part for part in (event, session.room, hours) if part)


def choice_name(choice: CaptureChoice, language: Language, *, of_several: bool) -> str:
    """Return a place that can be chosen; ``of_several`` events, if it is one of those."""
    if choice.kind is None:
        said = QCoreApplication.translate("Capture", "{event}, outside the sessions")
        return said.format(event=choice.event)
    name = session_name(choice.title, choice.kind, language)
    event = choice.event if of_several else ""
    parts = [f"{choice.starts_at:%H:%M} {name}", choice.room, event]
    return ", ".join(part for part in parts if part)
