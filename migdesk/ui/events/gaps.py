"""What the record of an event still lacks, counted from the record itself."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from migdesk.desk.rows import AppearanceEntry, EventPage, SessionEntry
from migdesk.text.names import Language, LocalizedText
from migdesk.vocabulary import AssetKind, ClearanceState, SessionKind


class GapKind(StrEnum):
    """What is counted."""

    TITLES = "titles"
    SPEAKERS = "speakers"
    POSTS = "posts"
    CONFLICTS = "conflicts"
    QUOTES = "quotes"
    RELEASE = "release"
    ALT = "alt"
    CONSENT = "consent"


class Gap(Struct, frozen=True):
    """How much of something is there.

    Attributes:
        kind: what is counted.
        done: how many have it.
        total: how many should.
        language: in which language, for titles.
        session: the first session that lacks it, 0 for none.
    """

    kind: GapKind
    done: int
    total: int
    language: Language = ""
    session: int = 0

    @property
    def is_closed(self) -> bool:
        """Tell whether nothing is missing."""
        return self.done >= self.total


_CLEARED = {ClearanceState.CLEARED, ClearanceState.CLEARED_EDITED}
_NOT_COUNTED = {ClearanceState.DECLINED, ClearanceState.WITHDRAWN}
_WITHOUT_SPEAKERS = {SessionKind.BREAK, SessionKind.QUESTIONS}


def gaps_of(page: EventPage, languages: Sequence[Language]) -> tuple[Gap, ...]:
    """Return what is there and what is missing; what is asked of nothing is left out."""
    return tuple(gap for gap in _counted(page, languages) if gap.total)


def everybody(page: EventPage) -> Iterator[AppearanceEntry]:
    """Yield every appearance: at the event as a whole, then session by session."""
    yield from page.appearances
    for session in page.sessions:
        yield from session.appearances


def lacks_speakers(session: SessionEntry) -> bool:
    """Tell whether a session should have speakers and has none."""
    return session.kind not in _WITHOUT_SPEAKERS and not session.appearances


def _counted(page: EventPage, languages: Sequence[Language]) -> Iterator[Gap]:
    spoken = [session for session in page.sessions if session.kind not in _WITHOUT_SPEAKERS]
    yield _of(GapKind.SPEAKERS, spoken, [not lacks_speakers(session) for session in spoken])
    people = [entry for entry in everybody(page) if not entry.shown_as]
    posts = {entry.person_id: bool(entry.post_id) for entry in people}
    yield Gap(GapKind.POSTS, sum(posts.values()), len(posts))
    if page.conflicts:
        count = len(page.conflicts)
        yield Gap(GapKind.CONFLICTS, 0, count, session=page.conflicts[0].session)
    yield from _titles(page, languages)
    asked = [quote for quote in page.quotes if quote.clearance not in _NOT_COUNTED]
    yield Gap(GapKind.QUOTES, sum(quote.clearance in _CLEARED for quote in asked), len(asked))
    yield Gap(GapKind.RELEASE, len(page.releases), max(1, len(page.releases)))
    photos = [file for file in page.files if file.kind is AssetKind.PHOTO]
    yield Gap(GapKind.ALT, sum(bool(photo.alt) for photo in photos), len(photos))
    yield Gap(GapKind.CONSENT, sum(bool(photo.consent) for photo in photos), len(photos))


def _titles(page: EventPage, languages: Sequence[Language]) -> Iterator[Gap]:
    titled: list[tuple[int, LocalizedText]] = [(0, page.title)]
    titled += [(session.id, session.title) for session in page.sessions if session.title]
    for language in languages:
        missing = [key for key, title in titled if not title.get(language)]
        done = len(titled) - len(missing)
        first = next((key for key in missing if key), 0)
        yield Gap(GapKind.TITLES, done, len(titled), language, first)


def _of(kind: GapKind, sessions: Sequence[SessionEntry], has: Iterable[bool]) -> Gap:
    told = list(has)
    pairs = zip(sessions, told, strict=True)
    first = next((session.id for session, there in pairs if not there), 0)
    return Gap(kind, sum(told), len(told), session=first)
