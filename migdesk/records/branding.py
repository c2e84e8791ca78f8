"""Logos: whose they are, for documents in which language, and named sets of them."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from migdesk.records.base import STRICT, HasIdentity, HasKey, Record, named, rule
from migdesk.records.types import Localized, Words, owned_by, refers_to

_OWNERS = ("office_id", "organisation_id", "logo_set_id")


class Logo(HasKey, Record, kw_only=True):
    """A logo of the office, of an organisation or of a set; exactly one of them has it.

    ``language`` is that of the documents it is printed on, empty for those in every language that
    has none of its own. That of the office for every language is ``office.logo_id``.
    """

    __tablename__ = "logo"
    __table_args__ = (
        rule(" + ".join(f"({owner} IS NOT NULL)" for owner in _OWNERS) + " = 1", "one_owner"),
        *(UniqueConstraint(owner, "language") for owner in _OWNERS),
        STRICT,
    )

    asset_id: Mapped[int] = mapped_column(owned_by("asset.id"), index=True)
    language: Mapped[Words] = mapped_column(default="")
    office_id: Mapped[int | None] = mapped_column(owned_by("office.id"), default=None)
    organisation_id: Mapped[int | None] = mapped_column(owned_by("organisation.id"), default=None)
    logo_set_id: Mapped[int | None] = mapped_column(owned_by("logo_set.id"), default=None)


class LogoSetPartner(HasKey, Record, kw_only=True):
    """An organisation whose logo is printed with a set, in protocol order."""

    __tablename__ = "logo_set_partner"
    __table_args__ = (STRICT,)

    logo_set_id: Mapped[int] = mapped_column(owned_by("logo_set.id"), index=True, init=False)
    organisation_id: Mapped[int] = mapped_column(refers_to("organisation.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)


class LogoSet(HasIdentity, Record, kw_only=True):
    """Logos that are printed together: one for the head of a page, and those of partners.

    Without a logo of its own, pages begin with that of the office.
    """

    __tablename__ = "logo_set"
    __table_args__ = (named("name"), STRICT)

    name: Mapped[Localized]
    partners: Mapped[list[LogoSetPartner]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=LogoSetPartner.position,
        default_factory=list,
    )


class EventLogoSet(HasKey, Record, kw_only=True):
    """The set of logos that the documents about an event bear."""

    __tablename__ = "event_logo_set"
    __table_args__ = (STRICT,)

    event_id: Mapped[int] = mapped_column(owned_by("event.id"), unique=True)
    logo_set_id: Mapped[int] = mapped_column(refers_to("logo_set.id"), index=True)
