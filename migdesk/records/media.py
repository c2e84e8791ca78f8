"""Outlets, the journalists who work for them, and what they published."""

from sqlalchemy.orm import Mapped, mapped_column

from migdesk.records.base import STRICT, HasIdentity, Record, named, rule
from migdesk.records.types import Day, Localized, Tags, Words, forgets, owned_by, refers_to
from migdesk.vocabulary import OutletKind, Tone


class Outlet(HasIdentity, Record, kw_only=True):
    """A newspaper, a channel, an agency, a website.

    ``reach`` is how many people it usually reaches, 0 where that is not known.
    """

    __tablename__ = "outlet"
    __table_args__ = (named("name"), rule("reach >= 0", "reach"), STRICT)

    name: Mapped[Localized]
    kind: Mapped[OutletKind]
    languages: Mapped[Tags] = mapped_column(default=())
    country: Mapped[Words] = mapped_column(default="")
    link: Mapped[Words] = mapped_column(default="")
    reach: Mapped[int] = mapped_column(default=0)
    notes: Mapped[Words] = mapped_column(default="")


class MediaContact(HasIdentity, Record, kw_only=True):
    """A journalist, who may write for an outlet. ``opted_out`` wants no mail from the office."""

    __tablename__ = "media_contact"
    __table_args__ = (named("name"), STRICT)

    name: Mapped[Localized]
    outlet_id: Mapped[int | None] = mapped_column(forgets("outlet.id"), index=True, default=None)
    beat: Mapped[Words] = mapped_column(default="")
    languages: Mapped[Tags] = mapped_column(default=())
    email: Mapped[Words] = mapped_column(default="")
    phone: Mapped[Words] = mapped_column(default="")
    opted_out: Mapped[bool] = mapped_column(default=False)
    notes: Mapped[Words] = mapped_column(default="")


class Coverage(HasIdentity, Record, kw_only=True):
    """Something published about an event or a release.

    ``reach`` is that of this piece, 0 where only the usual reach of the outlet is known.
    ``quote_id`` is the quote it used. ``names_donor`` and ``has_message`` tell whether it names
    the donor and carries what the office wanted said.
    """

    __tablename__ = "coverage"
    __table_args__ = (rule("reach >= 0", "reach"), STRICT)

    event_id: Mapped[int | None] = mapped_column(owned_by("event.id"), index=True, default=None)
    release_id: Mapped[int | None] = mapped_column(forgets("release.id"), index=True, default=None)
    outlet_id: Mapped[int] = mapped_column(refers_to("outlet.id"), index=True)
    day: Mapped[Day]
    title: Mapped[Words] = mapped_column(default="")
    link: Mapped[Words] = mapped_column(default="")
    language: Mapped[Words] = mapped_column(default="")
    reach: Mapped[int] = mapped_column(default=0)
    tone: Mapped[Tone] = mapped_column(default=Tone.NEUTRAL)
    quote_id: Mapped[int | None] = mapped_column(forgets("quote.id"), index=True, default=None)
    names_donor: Mapped[bool] = mapped_column(default=False)
    has_message: Mapped[bool] = mapped_column(default=False)
