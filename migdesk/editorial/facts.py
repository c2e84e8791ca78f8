"""What drafting knows of an event, in one language.

``desk`` fills these from the records. Whatever the records do not hold in this language is
``None`` or empty, and a draft leaves a marked gap where it would have stood.
"""

from datetime import date, datetime

from msgspec import Struct

from migdesk.text.names import Forms, Language, OrganisationName, PersonName
from migdesk.vocabulary import AppearanceStatus, EventKind, Honorific, Modality, Role, SessionKind


class Untold(Struct, frozen=True):
    """Something recorded in other languages only: what it is called in one of them.

    A draft leaves a gap that names it, so that the person who fills the gap knows what is meant.
    """

    known_as: str


class SpeakerFacts(Struct, frozen=True):
    """A person under the title held on the day of the event.

    ``title`` and ``organisation`` are ``None`` where nothing is recorded, and of no words where
    it is recorded that there is none. ``withheld`` says that the real name is not to be printed
    in any language, even where ``shown_as`` is not known in this one.

    ``person`` identifies the person: equal numbers are one person, so that a second mention is
    known as such. ``shown_as`` stands in for the whole attribution where a real name is withheld.
    """

    person: int
    name: PersonName | Untold
    honorific: Honorific = Honorific.NONE
    title: Forms | Untold | None = None
    organisation: OrganisationName | Untold | None = None
    shown_as: str = ""
    withheld: bool = False


class AppearanceFacts(Struct, frozen=True):
    """Somebody doing something at the event or in one session."""

    speaker: SpeakerFacts
    role: Role
    status: AppearanceStatus = AppearanceStatus.PLANNED


class SessionFacts(Struct, frozen=True):
    """One session of the agenda. ``start`` and ``end`` carry the zone of the event."""

    kind: SessionKind
    title: Forms | Untold | None
    start: datetime
    end: datetime
    room: str = ""
    appearances: tuple[AppearanceFacts, ...] = ()


class QuoteFacts(Struct, frozen=True):
    """A recorded quote chosen for the release.

    ``words`` is what may be printed in the draft's language: the cleared form of the words as
    spoken, or their approved translation; ``None`` where neither exists. ``session`` is the index
    of the session in :attr:`EventFacts.sessions` in which it was said, if known. ``paraphrase``
    is never printed in quotation marks.
    """

    quote: int
    speaker: SpeakerFacts
    words: str | None
    spoken_in: Language
    session: int | None = None
    paraphrase: bool = False


class DonorFacts(Struct, frozen=True):
    """Who pays, and the phrase the agreement asks for, if it asks for one."""

    name: OrganisationName | Untold
    phrase: str = ""


class ProjectFacts(Struct, frozen=True):
    """The project within which the event takes place."""

    title: Forms | Untold | None
    acronym: str = ""
    donors: tuple[DonorFacts, ...] = ()


class OfficeFacts(Struct, frozen=True):
    """The office that writes. ``city`` is where its releases are dated from."""

    name: OrganisationName | None
    city: Forms | Untold | None = None


class EventFacts(Struct, frozen=True):
    """All that a first draft may use.

    ``start`` and ``end`` are the first and last day at the place of the event. ``hosts``,
    ``organisers`` and ``partners`` are in protocol order. ``number`` is the event's place in its
    series (4 for a fourth annual forum), 0 where it has none. ``next_steps`` are sentences.
    ``attended`` is 0 where nobody counted.
    """

    language: Language
    kind: EventKind
    modality: Modality
    title: Forms | Untold | None
    start: date
    end: date
    begins: datetime | None = None
    venue: str = ""
    city: Forms | Untold | None = None
    series: str = ""
    number: int = 0
    summary: str = ""
    hosts: tuple[OrganisationName | Untold, ...] = ()
    organisers: tuple[OrganisationName | Untold, ...] = ()
    partners: tuple[OrganisationName | Untold, ...] = ()
    donors: tuple[DonorFacts, ...] = ()
    project: ProjectFacts | None = None
    sessions: tuple[SessionFacts, ...] = ()
    appearances: tuple[AppearanceFacts, ...] = ()
    quotes: tuple[QuoteFacts, ...] = ()
    countries: tuple[str, ...] = ()
    attended: int = 0
    women: int = 0
    next_steps: tuple[str, ...] = ()
