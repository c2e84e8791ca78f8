"""What is found from anywhere."""

from datetime import date, datetime

from msgspec import Struct

from migdesk.desk.rows.changes import Kind


class Holder(Struct, frozen=True):
    """The record that a file belongs to: its kind and key, and what it is called.

    Of the answer to a quote, the quote under the name of its speaker.
    """

    kind: Kind
    id: int
    name: str


class PaletteHit(Struct, frozen=True):
    """A record that was found from anywhere. Marks are (start, length) of what was looked for.

    Attributes:
        kind: what it is.
        id: its key.
        title: what it is called: a name, a headline, the words of a quote; of an appearance the
            name, the title held that day and its organisation.
        detail: title and organisation of a person, speaker and place of a quote, event of a
            release, city of an event, acronym of an organisation, event of a session, session and
            event of an appearance, caption of a file, what else there is to say of a record of
            the settings.
        number: of a release.
        day: the first of an event, that of a release, the one on which a quote was said.
        start: of a session or an appearance, in the zone of its event.
        state: clearance of a quote, stage of a release, status of an event, kind of a session,
            role of an appearance, kind of a file.
        event_id: the event of a session or an appearance.
        person_id: who appears.
        holder: what a file belongs to.
        excerpt: the stretch of text that was found, where neither title nor detail shows it.
        also: a person's name in the next language of the office that has one.
        events: how many a person appears at.
        quotes: how many of a person are recorded.
        asked: how many of those are with the speaker.
        email: of a person.
    """

    kind: Kind
    id: int
    title: str
    detail: str
    number: str = ""
    day: date | None = None
    start: datetime | None = None
    state: str = ""
    event_id: int = 0
    person_id: int = 0
    holder: Holder | None = None
    title_marks: tuple[tuple[int, int], ...] = ()
    detail_marks: tuple[tuple[int, int], ...] = ()
    excerpt: str = ""
    excerpt_marks: tuple[tuple[int, int], ...] = ()
    also: str = ""
    events: int = 0
    quotes: int = 0
    asked: int = 0
    email: str = ""
