"""Organisations, their projects and the series their events belong to."""

from sqlalchemy.orm import Mapped, mapped_column, relationship

from migdesk.records.base import STRICT, HasIdentity, HasKey, Record, named, rule
from migdesk.records.types import (
    Localized,
    OrganisationNames,
    SinceUntil,
    Words,
    owned_by,
    refers_to,
)
from migdesk.vocabulary import OrganisationKind

SPAN = "until IS NULL OR since IS NULL OR until >= substr(since, 1, length(until))"
"""A span does not end before it starts, whatever part of either date is known."""


class EarlierName(HasKey, Record, kw_only=True):
    """What an organisation was called before, from a date until the next name was taken."""

    __tablename__ = "earlier_name"
    __table_args__ = (named("names"), STRICT)

    organisation_id: Mapped[int] = mapped_column(
        owned_by("organisation.id"), index=True, init=False
    )
    names: Mapped[OrganisationNames]
    since: Mapped[SinceUntil | None] = mapped_column(default=None)


class Organisation(HasIdentity, Record, kw_only=True):
    """A ministry, agency, embassy, donor … ``since`` and ``until`` bound its name's validity.

    ``names`` are what it was called last, ``earlier`` what it was called before: which of them
    held on a day is asked of :func:`migdesk.records.rules.names_on`.
    """

    __tablename__ = "organisation"
    __table_args__ = (
        named("names"),
        rule(SPAN, "span"),
        rule("id IS NOT parent_id", "not_own_parent"),
        STRICT,
    )

    names: Mapped[OrganisationNames]
    kind: Mapped[OrganisationKind]
    country: Mapped[Words] = mapped_column(default="")
    parent_id: Mapped[int | None] = mapped_column(
        refers_to("organisation.id"), index=True, default=None
    )
    since: Mapped[SinceUntil | None] = mapped_column(default=None)
    until: Mapped[SinceUntil | None] = mapped_column(default=None)
    notes: Mapped[Words] = mapped_column(default="")
    earlier: Mapped[list[EarlierName]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=(EarlierName.since, EarlierName.id),
        default_factory=list,
    )


class Series(HasIdentity, Record, kw_only=True):
    """A row of events that come again: an annual forum, the sittings of a commission."""

    __tablename__ = "series"
    __table_args__ = (named("title"), STRICT)

    title: Mapped[Localized]


class ProjectDonor(HasKey, Record, kw_only=True):
    """A donor of a project, in order, with the phrase its agreement asks for."""

    __tablename__ = "project_donor"
    __table_args__ = (STRICT,)

    project_id: Mapped[int] = mapped_column(owned_by("project.id"), index=True, init=False)
    organisation_id: Mapped[int] = mapped_column(refers_to("organisation.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    phrase: Mapped[Localized] = mapped_column(default_factory=dict)


class Project(HasIdentity, Record, kw_only=True):
    """What events are held within and donors pay for."""

    __tablename__ = "project"
    __table_args__ = (named("title"), rule(SPAN, "span"), STRICT)

    title: Mapped[Localized]
    acronym: Mapped[Words] = mapped_column(default="")
    code: Mapped[Words] = mapped_column(default="")
    since: Mapped[SinceUntil | None] = mapped_column(default=None)
    until: Mapped[SinceUntil | None] = mapped_column(default=None)
    donors: Mapped[list[ProjectDonor]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=ProjectDonor.position,
        default_factory=list,
    )
