"""What is offered while somebody types: a record to name, a quote to insert."""

from collections.abc import Mapping
from datetime import date, datetime

from msgspec import Struct

from migdesk.desk.rows.changes import Kind
from migdesk.desk.rows.quote_line import QuoteLine
from migdesk.text.names import Language
from migdesk.vocabulary import Role, SessionKind


class Offer(Struct, frozen=True):
    """A record that is offered.

    Attributes:
        kind: what it is.
        id: its key.
        name: in the first language that has a name for it.
        names: in every language.
        detail: title and organisation of a person, acronym or short name of an organisation,
            acronym of a project; empty where there is none.
        day: the first day of an event, at its place.
        also: what it is called besides, such as acronyms.
    """

    kind: Kind
    id: int
    name: str
    names: Mapping[Language, str]
    detail: str = ""
    day: date | None = None
    also: tuple[str, ...] = ()

    @property
    def called(self) -> tuple[str, ...]:
        """Return all that it is called."""
        return (*self.names.values(), *self.also)


class PhotoChoice(Struct, frozen=True):
    """A photo that can be put into a text.

    Attributes:
        asset_id: its key.
        asset: the UUID by which a block names it.
        file_name: what its file was called.
        caption: what stands under it, with whose it is; empty where neither is known.
        may_be_shown: it is noted who agreed to being shown, or that nobody is.
        used: the release holds it already.
    """

    asset_id: int
    asset: str
    file_name: str
    caption: str
    may_be_shown: bool
    used: bool


class SpeakerChoice(Struct, frozen=True):
    """Somebody who appears at an event, under the title of that day.

    ``here`` tells that it is in the session asked about. ``role`` is the first one they have
    there, or at the event.
    """

    person_id: int
    name: str
    names: Mapping[Language, str]
    title: str
    organisation: str
    role: Role
    here: bool


class SessionChoice(Struct, frozen=True):
    """A session of an event, at the hours of its place."""

    id: int
    kind: SessionKind
    title: str
    starts_at: datetime
    ends_at: datetime
    room: str


class QuoteChoice(Struct, frozen=True):
    """A quote that can be inserted into a release.

    ``of_event`` tells that it was said at the event of the release, ``used`` that the release
    holds it word for word already.
    """

    line: QuoteLine
    of_event: bool
    used: bool
