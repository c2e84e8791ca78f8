"""Who did what at an event, and where in a release each quote belongs."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from itertools import chain
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.editorial.facts import (
    AppearanceFacts,
    EventFacts,
    QuoteFacts,
    SessionFacts,
    SpeakerFacts,
)
from migdesk.editorial.roles import CLOSING, KEYNOTE, OPENING, PANELS
from migdesk.vocabulary import AppearanceStatus, Role, SessionKind

_NOT_THERE: Final = frozenset({AppearanceStatus.ABSENT, AppearanceStatus.REPLACED})


class Setting(StrEnum):
    """The part of an event in which something was said."""

    OPENING = "opening"
    KEYNOTE = "keynote"
    PANEL = "panel"
    CLOSING = "closing"
    ELSEWHERE = "elsewhere"


_SETTING_OF_ROLE: Final = {
    **dict.fromkeys(OPENING, Setting.OPENING),
    **dict.fromkeys(KEYNOTE, Setting.KEYNOTE),
    **dict.fromkeys(CLOSING, Setting.CLOSING),
}
_SETTING_OF_SESSION: Final[Mapping[SessionKind | None, Setting]] = {
    SessionKind.OPENING: Setting.OPENING,
    SessionKind.KEYNOTE: Setting.KEYNOTE,
    **dict.fromkeys(PANELS, Setting.PANEL),
    SessionKind.CLOSING: Setting.CLOSING,
}
_WHOLE_EVENT: Final = frozenset({Setting.OPENING, Setting.CLOSING})


class Place(Struct, frozen=True):
    """Where a quote belongs: a setting, and the index of the session if it has one there."""

    setting: Setting
    session: int | None = None


class Programme(Struct, frozen=True):
    """An event's sessions and roles, without those who were not there."""

    sessions: tuple[SessionFacts, ...]
    appearances: tuple[AppearanceFacts, ...]

    def everywhere(self, roles: frozenset[Role]) -> tuple[SpeakerFacts, ...]:
        """Return who has one of ``roles`` at the event or in any session, each once."""
        sessions = (session.appearances for session in self.sessions)
        return _speakers(chain(self.appearances, *sessions), roles)

    def in_session(self, session: int | None, roles: frozenset[Role]) -> tuple[SpeakerFacts, ...]:
        """Return who has one of ``roles`` in a session, or at the event as such."""
        return _speakers(self._of(session), roles)

    def place_of(self, quote: QuoteFacts) -> Place:
        """Return where ``quote`` belongs: by what its speaker did there, else by the session."""
        session = quote.session
        if session is not None and not 0 <= session < len(self.sessions):
            session = None
        kind = None if session is None else self.sessions[session].kind
        default = _SETTING_OF_SESSION.get(kind, Setting.ELSEWHERE)
        roles = [a.role for a in self._of(session) if a.speaker.person == quote.speaker.person]
        setting = next((_SETTING_OF_ROLE[r] for r in roles if r in _SETTING_OF_ROLE), default)
        return Place(setting, None if setting in _WHOLE_EVENT else session)

    def _of(self, session: int | None) -> tuple[AppearanceFacts, ...]:
        return self.appearances if session is None else self.sessions[session].appearances


def programme_as_planned(facts: EventFacts) -> Programme:
    """Return the programme without those who will not come or are replaced."""
    return _programme(facts, frozenset(AppearanceStatus) - _NOT_THERE)


def programme_as_held(facts: EventFacts) -> Programme:
    """Return the programme as it was.

    Once it is recorded of anybody that they spoke, only those of whom it is recorded are named.
    """
    spoke = frozenset({AppearanceStatus.SPOKE})
    held = _programme(facts, spoke)
    anybody = held.appearances or any(session.appearances for session in held.sessions)
    return held if anybody else programme_as_planned(facts)


def _programme(facts: EventFacts, statuses: frozenset[AppearanceStatus]) -> Programme:
    def kept(appearances: Iterable[AppearanceFacts]) -> tuple[AppearanceFacts, ...]:
        return tuple(a for a in appearances if a.status in statuses)

    sessions = (replace(s, appearances=kept(s.appearances)) for s in facts.sessions)
    return Programme(tuple(sessions), kept(facts.appearances))


def _speakers(
    appearances: Iterable[AppearanceFacts], roles: frozenset[Role]
) -> tuple[SpeakerFacts, ...]:
    """Return the speakers with one of ``roles``, each person once.

    People whose name is withheld are told apart by what they are shown as.
    """
    found = {
        (a.speaker.person, a.speaker.shown_as): a.speaker for a in appearances if a.role in roles
    }
    return tuple(found.values())
