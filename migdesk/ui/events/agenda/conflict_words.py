"""How conflicts of an agenda are put into words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from migdesk.desk.rows import AppearanceEntry, ConflictEntry, EventPage, SessionEntry
from migdesk.text.names import Language, first_text
from migdesk.ui.events.gaps import everybody
from migdesk.ui.events.wording import hours_in_words
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import ConflictKind


def conflicts_by_session(page: EventPage) -> Mapping[int, list[ConflictEntry]]:
    """Return the open conflicts by the key of each session that they are about."""
    found: dict[int, list[ConflictEntry]] = {}
    for conflict in page.conflicts:
        for key in {conflict.session, conflict.other} - {0}:
            found.setdefault(key, []).append(conflict)
    return found


def session_of(page: EventPage, key: int) -> SessionEntry | None:
    """Return a session of the agenda."""
    return next((each for each in page.sessions if each.id == key), None)


def title_of(session: SessionEntry, languages: Sequence[Language], language: Language) -> str:
    """Return the title of a session, or its kind where it has none."""
    title = first_text(session.title, languages)
    return title or word_of(session.kind, "session_kind", language)


def conflict_title(conflict: ConflictEntry, page: EventPage, languages: Sequence[Language]) -> str:
    """Return in few words what is wrong."""
    translate = QCoreApplication.translate
    who = _who(conflict, page, languages)
    match conflict.kind:
        case ConflictKind.PERSON_TWICE:
            return translate("Conflicts", "{name} is in two places at once").format(name=who)
        case ConflictKind.ROOM_TWICE:
            session = session_of(page, conflict.session)
            room = session.room if session else ""
            return translate("Conflicts", "{room} is taken twice").format(room=room)
        case ConflictKind.OUTSIDE:
            return translate("Conflicts", "This is outside the hours of the event")
        case ConflictKind.NO_MODERATOR:
            return translate("Conflicts", "This panel has no moderator")
        case ConflictKind.NOBODY_STANDS_IN:
            return translate("Conflicts", "{name} does not come, and nobody stands in").format(
                name=who
            )


def conflict_sentence(
    conflict: ConflictEntry,
    here: SessionEntry,
    page: EventPage,
    languages: Sequence[Language],
    language: Language,
) -> str:
    """Return the evidence: where else, when; "" where the title says all."""
    translate = QCoreApplication.translate
    other = other_session(conflict, here, page)
    if other is not None:
        return translate("Conflicts", "Also in “{session}”, {hours}{room}.").format(
            session=title_of(other, languages, language),
            hours=hours_in_words(other.starts_at, other.ends_at, language),
            room=f", {other.room}" if other.room else "",
        )
    if conflict.kind is ConflictKind.OUTSIDE:
        days = page.starts_at.date() != page.ends_at.date()
        pattern = "%d.%m.%Y %H:%M" if days else "%H:%M"
        return translate("Conflicts", "The event is from {start} to {end}.").format(
            start=page.starts_at.strftime(pattern), end=page.ends_at.strftime(pattern)
        )
    return ""


def other_session(
    conflict: ConflictEntry, here: SessionEntry, page: EventPage
) -> SessionEntry | None:
    """Return the second session of a conflict, as it is seen from the first, or from that one."""
    key = conflict.other if conflict.session == here.id else conflict.session
    return session_of(page, key) if conflict.other else None


def appearance_of(conflict: ConflictEntry, page: EventPage, session: int) -> AppearanceEntry | None:
    """Return the appearance in a session of the person whom a conflict is about."""
    here = session_of(page, session)
    people = here.appearances if here else ()
    return next((each for each in people if each.person_id == conflict.person), None)


def _who(conflict: ConflictEntry, page: EventPage, languages: Sequence[Language]) -> str:
    entries = (each for each in everybody(page) if each.person_id == conflict.person)
    entry = next(entries, None)
    if entry is None:
        return ""
    return first_text(entry.shown_as, languages) or entry.name
