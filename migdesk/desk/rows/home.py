"""What needs a person now, what is under way and what comes next."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from migdesk.desk.rows.changes import Kind
from migdesk.desk.rows.lines import EventLine, ReleaseLine
from migdesk.text.names import Language
from migdesk.vocabulary import SessionKind


class Need(StrEnum):
    """Why something needs a person, the most pressing first where deadlines are the same.

    ``EMBARGO``: an embargo lifts soon, or has lifted, and the release is not ready.
    ``SEND``: a release is ready and its time has come.
    ``DUE``: the day of a release has come, and it is not ready.
    ``REFUSED``: somebody who was asked about the present text did not agree; ``name`` is who.
    ``QUOTE_REFUSED``: a text holds a quote that was declined or withdrawn.
    ``QUOTE_TO_VERIFY``: a text holds a quote that nobody has checked yet.
    ``QUOTE_WAITING``: a text holds a quote that is with its speaker, since ``since``.
    ``GAPS``: a text has ``count`` gaps in ``languages``.
    ``TEXT_MISSING``: nothing is written yet in ``languages`` that the release is to have.
    ``TEXT_BEHIND``: ``count`` paragraphs in ``languages`` follow a text that has changed.
    ``ANSWER_LATE``: who was asked about a text has not answered in time; ``name`` is who.
    ``TELL_WITHDRAWN``: a release was withdrawn lately, since ``since``; those who have it are told.
    ``LINE_MISSING``: what was corrected or withdrawn is not said in ``languages``.
    ``OLD_TITLE``: a text in ``languages`` prints the ``title`` of ``name``, which was changed.
    ``NO_AGENDA``: an event begins soon and has no session.
    ``NO_SPEAKERS``: an event begins soon and nobody appears at it.
    ``CONFLICTS``: the agenda of an event that begins soon has ``count`` conflicts.
    ``UNCHECKED_QUOTES``: ``count`` quotes of an event that is over are to be verified.
    ``FOLLOW_UP``: something promised is due; ``name`` is who does it.
    ``NEW_TITLE``: a person has another title soon; ``title`` is the title.
    ``OLD_TITLE_OUT``: ``count`` releases that are out print a title which was changed.
    """

    EMBARGO = "embargo"
    SEND = "send"
    DUE = "due"
    REFUSED = "refused"
    QUOTE_REFUSED = "quote_refused"
    QUOTE_TO_VERIFY = "quote_to_verify"
    QUOTE_WAITING = "quote_waiting"
    GAPS = "gaps"
    TEXT_MISSING = "text_missing"
    TEXT_BEHIND = "text_behind"
    ANSWER_LATE = "answer_late"
    TELL_WITHDRAWN = "tell_withdrawn"
    LINE_MISSING = "line_missing"
    OLD_TITLE = "old_title"
    NO_AGENDA = "no_agenda"
    NO_SPEAKERS = "no_speakers"
    CONFLICTS = "conflicts"
    UNCHECKED_QUOTES = "unchecked_quotes"
    FOLLOW_UP = "follow_up"
    NEW_TITLE = "new_title"
    OLD_TITLE_OUT = "old_title_out"


class NeedItem(Struct, frozen=True):
    """One thing that needs a person.

    Attributes:
        need: why.
        deadline: until when, at the place of the office; for an event, where that is.
        kind: the kind of the record to open.
        id: its key.
        number: of the release that it is about, empty where that is none or has no number.
        title: what the record is called: headline, title of an event, a promise, a new title.
        name: the person it is about, empty where it is nobody.
        count: how many, where something is counted; otherwise 1.
        since: since when it waits.
        languages: the languages it is about.
        release_id: the release that it is about, 0 where it is none.
    """

    need: Need
    deadline: datetime | None
    kind: Kind
    id: int
    number: str = ""
    title: str = ""
    name: str = ""
    count: int = 1
    since: datetime | None = None
    languages: tuple[Language, ...] = ()
    release_id: int = 0


class ReleaseProgress(Struct, frozen=True):
    """A release in progress.

    Attributes:
        line: what a list shows of it.
        due: when it has to be ready: at its embargo, or by the end of its day.
        gaps: how many gaps its texts have.
        missing: languages it is to have, in which nothing is written.
        behind: languages whose text follows one that has changed.
        waiting: how many answers about the present texts are still to come.
    """

    line: ReleaseLine
    due: datetime | None
    gaps: int
    missing: tuple[Language, ...]
    behind: tuple[Language, ...]
    waiting: int


class WaitingEntry(Struct, frozen=True):
    """Somebody who was asked and has not answered: a speaker about quotes, or about a text.

    Attributes:
        name: who was asked.
        person_id: the speaker, 0 where a text was asked about.
        since: when, the first time.
        channel: how, where that is known.
        quotes: the keys of the quotes, none where it is about a text.
        release_id, number, language: the text.
        late: the time the speaker usually takes, or that was given, is over.
    """

    name: str
    person_id: int
    since: datetime
    channel: str
    quotes: tuple[int, ...]
    release_id: int
    number: str
    language: Language
    late: bool


class LiveEntry(Struct, frozen=True):
    """A session that runs, or begins within half an hour.

    ``day`` counts the days of the event, of which there are ``days``. ``chair`` is who leads it.
    """

    session_id: int
    title: str
    kind: SessionKind
    event_id: int
    event: str
    starts_at: datetime
    ends_at: datetime
    room: str
    running: bool
    day: int
    days: int
    chair: str


class Badges(Struct, frozen=True):
    """How many things there are to act on, in each place of the window.

    ``home`` counts all that needs a person; ``events``, ``people`` and ``releases`` the records
    among them; ``quotes`` those that are to be verified.
    """

    home: int
    events: int
    people: int
    quotes: int
    releases: int


class HomePage(Struct, frozen=True):
    """What a person finds in the morning. ``now`` is at the place of the office.

    Attributes:
        live: sessions of this moment, by start.
        needs: by deadline; without one last.
        progress: releases in progress by the date they are due, the first of them.
        in_progress: how many there are in all.
        coming: the next events, those of today first.
        waiting: those who have not answered, the longest first.
        begun: there is an event or a release, at any time.
    """

    now: datetime
    live: tuple[LiveEntry, ...]
    needs: tuple[NeedItem, ...]
    progress: tuple[ReleaseProgress, ...]
    in_progress: int
    coming: tuple[EventLine, ...]
    waiting: tuple[WaitingEntry, ...]
    begun: bool
