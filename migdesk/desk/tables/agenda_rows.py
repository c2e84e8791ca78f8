"""The rows of a table as sessions: what each says, before anything is compared with it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from msgspec import Struct, field

from migdesk.base.progress import Progress, unseen
from migdesk.desk.limits import longest
from migdesk.desk.tables.columns import Columns, found_in_reading, rows_below
from migdesk.desk.tables.moments import Calendar, Timing, next_start
from migdesk.desk.tables.people import (
    Gathering,
    Somebody,
    in_its_language,
    joined_texts,
    on_one_line,
    too_long,
)
from migdesk.desk.tables.plan import KEEPS_OUT, Note, NoteKind, Wishes, shortened
from migdesk.desk.tables.register import Register
from migdesk.desk.zones import known_zone
from migdesk.intake.records_file import identity
from migdesk.intake.tables.fields import Field
from migdesk.intake.tables.lexicon import lexicon, plain
from migdesk.intake.tables.mentions import Mention, read_mentions
from migdesk.intake.tables.table import Row, Table
from migdesk.text.names import Language, LocalizedText
from migdesk.text.words import available_languages, words_for
from migdesk.vocabulary import Role, SessionKind

_ROLES: Final[Mapping[SessionKind, Role]] = {
    SessionKind.OPENING: Role.OPENING_REMARKS,
    SessionKind.HIGH_LEVEL_PANEL: Role.PANELLIST,
    SessionKind.PANEL: Role.PANELLIST,
    SessionKind.KEYNOTE: Role.KEYNOTE,
    SessionKind.WORKING_GROUP: Role.FACILITATOR,
    SessionKind.CEREMONY: Role.SIGNATORY,
    SessionKind.CLOSING: Role.CLOSING_REMARKS,
}
"""What speakers do in a session of a kind; in others they present."""

_MOST_DAYS: Final = 60


class DraftSession(Struct):
    """A session as the rows of a table tell it.

    Attributes:
        place: of the first row that tells it.
        starts_at: when it begins.
        ends_at: when it ends.
        kind: what it is.
        title: by language.
        room: where.
        points: by language.
        uuid: its identity, where the row has one.
        cast: places of entries with their roles, in order.
        key: of the session it is joined to, 0 for a new one.
        fills: what that session lacks and gets, by column.
    """

    place: int
    starts_at: datetime
    ends_at: datetime
    kind: SessionKind
    title: LocalizedText
    room: str
    points: LocalizedText
    uuid: str
    cast: list[tuple[int, Role]] = field(default_factory=list)
    key: int = 0
    fills: dict[str, object] = field(default_factory=dict)


class ReadRow(Struct):
    """A row as it was read.

    Attributes:
        place: its place in the table.
        notes: what is to be said of it.
        session: the one it tells, or adds people to; ``None`` where it is left out.
        again: it only adds to a session of a row above.
        cast: places of the entries it names, with their roles.
    """

    place: int
    notes: list[Note] = field(default_factory=list)
    session: DraftSession | None = None
    again: bool = False
    cast: list[tuple[int, Role]] = field(default_factory=list)


class AgendaReader:
    """Reads the rows of an agenda.

    Attributes:
        days: those of the event.
        undated: how many rows say no day.
    """

    def __init__(
        self,
        register: Register,
        gathering: Gathering,
        table: Table,
        wishes: Wishes,
        hours: tuple[datetime, datetime, str],
    ) -> None:
        """Prepare to read.

        Args:
            register: the people and organizations of the office.
            gathering: takes who is named.
            table: the table.
            wishes: how it is understood.
            hours: when the event begins and ends, and its zone.
        """
        zone = known_zone(hours[2])
        self.days = days_between(hours[0].astimezone(zone).date(), hours[1].astimezone(zone).date())
        self.undated = 0
        self._register, self._gathering, self._wishes = register, gathering, wishes
        self._languages, self._words = register.languages, lexicon()
        self._columns = Columns(wishes.matching)
        self._table = table
        rows = [row for _, row in rows_below(table, wishes.matching)]
        self._calendar = Calendar(
            self._columns,
            days=self.days,
            zone=zone,
            languages=self._languages,
            wished=wishes.day,
            rows=rows,
        )
        self._told: dict[tuple[object, ...], ReadRow] = {}

    def read(self, progress: Progress = unseen) -> list[ReadRow]:
        """Return all rows below the heads.

        Raises:
            Cancelled: the person thought better of it.
        """
        rows = list(rows_below(self._table, self._wishes.matching))
        read = [ReadRow(place) for place, _ in rows]
        timings: list[Timing | None] = []
        for found, (_, row) in zip(read, rows, strict=True):
            timings.append(self._timing(found, row))
        rooms = [" ".join(self._columns.text(row, Field.ROOM)[1].split()) for _, row in rows]
        watched = rows_below(self._table, self._wishes.matching, progress)
        for at, (found, (_, row)) in enumerate(zip(read, watched, strict=True)):
            timing = timings[at]
            if timing is not None:
                self._tell(found, row, timing, at, timings, rooms)
        return read

    def _timing(self, found: ReadRow, row: Row) -> Timing | None:
        if found.place in self._wishes.left_out:
            found.notes.append(Note(NoteKind.LEFT_OUT))
            return None
        if self._calendar.heading(row):
            found.notes.append(Note(NoteKind.HEADING))
            return None
        found.notes += found_in_reading(row, self._columns)
        return self._calendar.timing(row)

    def _tell(
        self,
        found: ReadRow,
        row: Row,
        timing: Timing,
        at: int,
        timings: Sequence[Timing | None],
        rooms: Sequence[str],
    ) -> None:
        if any(note.kind in KEEPS_OUT for note in (*found.notes, *timing.notes)):
            found.notes += timing.notes
            return
        endless = timing.end is None and timing.ends is None and timing.length is None
        until = next_start(at, timings, rooms) if endless else None
        span = self._calendar.span(timing, until)
        found.notes += timing.notes
        title: LocalizedText = on_one_line(self._texts(row, Field.TITLE))
        if timing.title:
            title = joined_texts((title, in_its_language(timing.title, self._languages)))
        told = self._kind(row, found.notes)
        points = self._texts(row, Field.POINTS)
        room = rooms[at]
        if span is not None and not title and told is None:
            found.notes.append(Note(NoteKind.NO_TITLE))
        found.notes += _too_long(title, room, points)
        mentions = list(self._mentions(row, found.notes))
        if span is None or any(note.kind in KEEPS_OUT for note in found.notes):
            return
        if timing.undated:
            self.undated += 1
        if self._calendar.day_of(span[0]) not in self.days:
            day = self._calendar.day_of(span[0]).isoformat()
            found.notes.append(Note(NoteKind.OUTSIDE, written=day))
        kind = told or self._kind_of(title)
        session = DraftSession(
            place=found.place,
            starts_at=span[0],
            ends_at=span[1],
            kind=kind or SessionKind.THEMATIC,
            title=title,
            room=room,
            points=points,
            uuid=identity(self._columns.text(row, Field.IDENTITY)[1]) or "",
        )
        self._join(found, session)
        target = found.session or session
        if kind is None and any(role is Role.PANELLIST for role, _ in mentions):
            target.kind = SessionKind.PANEL
        before = len(target.cast)
        for role, who in mentions:
            entry = self._gathering.add(who, found.place)
            part = (entry, role or _ROLES.get(target.kind, Role.PRESENTER))
            found.cast.append(part)
            if part not in target.cast:
                target.cast.append(part)
        if found.again and len(target.cast) == before:
            number = self._table.rows[target.place].number
            found.notes = [note for note in found.notes if note.kind is not NoteKind.ADDED_TO_ROW]
            found.notes.append(Note(NoteKind.SAME_AS_ROW, row=number))
            found.session = None

    def _join(self, found: ReadRow, session: DraftSession) -> None:
        """Take a row for one more of a session told above, if it is the same."""
        titles = frozenset((tag, plain(text)) for tag, text in session.title.items())
        same = (session.starts_at, session.ends_at, titles, plain(session.room))
        told = self._told.setdefault(same, found)
        if told is found or told.session is None:
            self._told[same] = found
            found.session = session
            return
        found.session, found.again = told.session, True
        number = self._table.rows[told.session.place].number
        found.notes.append(Note(NoteKind.ADDED_TO_ROW, row=number))

    def _texts(self, row: Row, field: Field) -> LocalizedText:
        return joined_texts(
            in_its_language(text, self._languages, meaning.language)
            for _, meaning, text in self._columns.texts(row, field)
        )

    def _kind(self, row: Row, notes: list[Note]) -> SessionKind | None:
        """Return the kind that a row says in a column of its own."""
        at, said = self._columns.text(row, Field.KIND)
        if not said:
            return None
        kind = _kinds().get(plain(said)) or self._words.kind(said)
        if kind is None:
            notes.append(Note(NoteKind.KIND_UNKNOWN, at, shortened(said)))
        return kind

    def _kind_of(self, title: LocalizedText) -> SessionKind | None:
        return next(filter(None, (self._words.kind(text) for text in title.values())), None)

    def _mentions(self, row: Row, notes: list[Note]) -> Iterator[tuple[Role | None, Somebody]]:
        for at, meaning, text in self._columns.texts(row, Field.PEOPLE):
            found = read_mentions(text, self._words, self._register.bodies)
            notes += [Note(NoteKind.NOBODY, at, shortened(said)) for said in found.nobody]
            for mention in found.people:
                who = somebody(mention, self._languages)
                if longer := too_long(who):
                    notes.append(Note(NoteKind.TOO_LONG, at, str(longest("names")), field=longer))
                else:
                    yield mention.role or meaning.role, who


def somebody(mention: Mention, languages: tuple[Language, ...]) -> Somebody:
    """Return what a cell says of somebody, in the language it is written in."""
    (language,) = in_its_language(mention.name.nominative, languages)
    return Somebody(
        names={language: mention.name},
        position=in_its_language(mention.position, languages),
        organisation=in_its_language(mention.organisation, languages),
        honorific=mention.honorific,
    )


def days_between(first: date, last: date) -> list[date]:
    """Return the days of an event."""
    count = min((last - first).days, _MOST_DAYS)
    return [first + timedelta(days=number) for number in range(count + 1)]


def _kinds() -> dict[str, SessionKind]:
    """Return the kinds of sessions by their own words in every language."""
    return {
        plain(words_for(language)(f"session_kind.{kind}")): kind
        for language in available_languages()
        for kind in SessionKind
    }


def _too_long(title: LocalizedText, room: str, points: LocalizedText) -> Iterator[Note]:
    texts = {"title": title.values(), "room": (room,), "key_points": points.values()}
    for name, said in texts.items():
        if any(len(text) > longest(name) for text in said):
            yield Note(NoteKind.TOO_LONG, field=name, written=str(longest(name)))
