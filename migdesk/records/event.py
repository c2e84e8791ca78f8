"""Events: their facts, agenda, who appeared, who came and what was promised."""

from sqlalchemy.orm import Mapped, mapped_column, relationship

from migdesk.records.base import STRICT, HasIdentity, HasKey, Record, named, rule
from migdesk.records.types import (
    Day,
    Instant,
    Json,
    Localized,
    LocalizedForms,
    Numbers,
    Tags,
    Words,
    forgets,
    owned_by,
    refers_to,
)
from migdesk.vocabulary import (
    AppearanceStatus,
    ConflictKind,
    EventKind,
    EventStatus,
    FollowUpStatus,
    Modality,
    Part,
    Role,
    SessionKind,
)


class EventOrganisation(HasKey, Record, kw_only=True):
    """What an organisation is to an event, in protocol order within its part."""

    __tablename__ = "event_organisation"
    __table_args__ = (STRICT,)

    event_id: Mapped[int] = mapped_column(owned_by("event.id"), index=True, init=False)
    organisation_id: Mapped[int] = mapped_column(refers_to("organisation.id"), index=True)
    part: Mapped[Part]
    position: Mapped[int] = mapped_column(default=0)


class Session(HasIdentity, Record, kw_only=True):
    """One line of the agenda. It ends after it starts."""

    __tablename__ = "session"
    __table_args__ = (rule("ends_at > starts_at", "ends_after_start"), STRICT)

    event_id: Mapped[int] = mapped_column(owned_by("event.id"), index=True, default=None)
    kind: Mapped[SessionKind]
    title: Mapped[Localized] = mapped_column(default_factory=dict)
    starts_at: Mapped[Instant] = mapped_column(index=True)
    ends_at: Mapped[Instant]
    room: Mapped[Words] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    key_points: Mapped[Localized] = mapped_column(default_factory=dict)


class Appearance(HasIdentity, Record, kw_only=True):
    """A person in a role, at the event as a whole or in one of its sessions.

    ``post_id`` is the post held that day. ``shown_as`` stands for the person where the real name
    is withheld. ``replaced_by_id`` is the appearance of who stood in.
    """

    __tablename__ = "appearance"
    __table_args__ = (STRICT,)

    event_id: Mapped[int] = mapped_column(owned_by("event.id"), index=True, default=None)
    session_id: Mapped[int | None] = mapped_column(owned_by("session.id"), index=True, default=None)
    person_id: Mapped[int] = mapped_column(owned_by("person.id"), index=True)
    post_id: Mapped[int | None] = mapped_column(refers_to("post.id"), index=True, default=None)
    role: Mapped[Role]
    status: Mapped[AppearanceStatus] = mapped_column(default=AppearanceStatus.PLANNED)
    position: Mapped[int] = mapped_column(default=0)
    shown_as: Mapped[Localized] = mapped_column(default_factory=dict)
    replaced_by_id: Mapped[int | None] = mapped_column(
        forgets("appearance.id"), index=True, default=None
    )


class KeptConflict(HasKey, Record, kw_only=True):
    """A conflict of an agenda that is to stay as it is: it is not pointed out again.

    What it is about owns it: without one of the sessions, say, there is no such conflict.
    """

    __tablename__ = "kept_conflict"
    __table_args__ = (STRICT,)

    event_id: Mapped[int] = mapped_column(owned_by("event.id"), index=True)
    kind: Mapped[ConflictKind]
    session_id: Mapped[int] = mapped_column(owned_by("session.id"), index=True)
    other_id: Mapped[int | None] = mapped_column(owned_by("session.id"), index=True, default=None)
    person_id: Mapped[int | None] = mapped_column(owned_by("person.id"), index=True, default=None)
    appearance_id: Mapped[int | None] = mapped_column(
        owned_by("appearance.id"), index=True, default=None
    )


class AgendaExport(HasKey, Record, kw_only=True):
    """What an agenda said when it left the office, so that it can be told what has changed since.

    Outside the journal and without a foreign key: nobody takes back what others have in their
    hands, and an event that is brought back after its deletion finds its exports again.
    ``content`` is the JSON of :class:`migdesk.editorial.exported.Programme`.
    """

    __tablename__ = "agenda_export"
    __table_args__ = (STRICT | {"info": {"journal": False}},)

    event_id: Mapped[int] = mapped_column(index=True)
    at: Mapped[Instant]
    who: Mapped[Words]
    language: Mapped[Words]
    content: Mapped[Json]


class Attendance(HasKey, Record, kw_only=True):
    """How many people of one country and sector came, on site or online."""

    __tablename__ = "attendance"
    __table_args__ = (
        rule("women >= 0 AND men >= 0 AND other >= 0", "counts"),
        STRICT,
    )

    event_id: Mapped[int] = mapped_column(owned_by("event.id"), index=True, init=False)
    country: Mapped[Words] = mapped_column(default="")
    sector: Mapped[Words] = mapped_column(default="")
    women: Mapped[int] = mapped_column(default=0)
    men: Mapped[int] = mapped_column(default=0)
    other: Mapped[int] = mapped_column(default=0)
    online: Mapped[bool] = mapped_column(default=False)


class FollowUp(HasIdentity, Record, kw_only=True):
    """Something promised at an event, with who does it and until when."""

    __tablename__ = "follow_up"
    __table_args__ = (STRICT,)

    event_id: Mapped[int] = mapped_column(owned_by("event.id"), index=True, init=False)
    action: Mapped[Localized]
    owner: Mapped[Words] = mapped_column(default="")
    due: Mapped[Day | None] = mapped_column(default=None)
    status: Mapped[FollowUpStatus] = mapped_column(default=FollowUpStatus.OPEN)
    position: Mapped[int] = mapped_column(default=0)


class Event(HasIdentity, Record, kw_only=True):
    """A conference, workshop, launch … recorded once; every document is a view of it.

    ``zone`` is the IANA zone of the place. ``starts_at`` and ``ends_at`` are instants; an event
    whose hours are not known yet runs from midnight to midnight there. ``status_reason`` says why
    it was postponed or cancelled.
    """

    __tablename__ = "event"
    __table_args__ = (
        named("title"),
        rule("ends_at >= starts_at", "ends_after_start"),
        STRICT,
    )

    title: Mapped[Localized]
    kind: Mapped[EventKind]
    starts_at: Mapped[Instant] = mapped_column(index=True)
    ends_at: Mapped[Instant] = mapped_column(index=True)
    zone: Mapped[Words]
    modality: Mapped[Modality] = mapped_column(default=Modality.IN_PERSON)
    status: Mapped[EventStatus] = mapped_column(default=EventStatus.PLANNED)
    venue: Mapped[Localized] = mapped_column(default_factory=dict)
    city: Mapped[LocalizedForms] = mapped_column(default_factory=dict)
    country: Mapped[Words] = mapped_column(default="")
    link: Mapped[Words] = mapped_column(default="")
    series_id: Mapped[int | None] = mapped_column(refers_to("series.id"), index=True, default=None)
    number: Mapped[int] = mapped_column(default=0)
    project_id: Mapped[int | None] = mapped_column(
        refers_to("project.id"), index=True, default=None
    )
    themes: Mapped[Tags] = mapped_column(default=())
    gcm_objectives: Mapped[Numbers] = mapped_column(default=())
    sdg_targets: Mapped[Tags] = mapped_column(default=())
    summary: Mapped[Localized] = mapped_column(default_factory=dict)
    outcomes: Mapped[Localized] = mapped_column(default_factory=dict)
    status_reason: Mapped[Words] = mapped_column(default="", server_default="")
    organisations: Mapped[list[EventOrganisation]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=(EventOrganisation.part, EventOrganisation.position),
        default_factory=list,
    )
    sessions: Mapped[list[Session]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=(Session.starts_at, Session.position),
        default_factory=list,
    )
    attendance: Mapped[list[Attendance]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=Attendance.id,
        default_factory=list,
    )
    follow_ups: Mapped[list[FollowUp]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=FollowUp.position,
        default_factory=list,
    )
