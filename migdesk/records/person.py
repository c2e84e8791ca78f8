"""People, and the posts they held over time."""

from sqlalchemy.orm import Mapped, mapped_column, relationship

from migdesk.records.base import STRICT, HasIdentity, HasKey, Record, named, rule
from migdesk.records.organisation import SPAN
from migdesk.records.types import (
    Localized,
    LocalizedForms,
    PersonNames,
    SinceUntil,
    Tags,
    Words,
    forgets,
    owned_by,
    refers_to,
)
from migdesk.vocabulary import CountedAs, Honorific


class Post(HasIdentity, Record, kw_only=True):
    """A title held by a person, from a date to a date.

    Appearances and quotes point at the post held that day, so that yesterday's release keeps
    yesterday's title. ``announced`` marks a post made public before it was taken up.
    """

    __tablename__ = "post"
    __table_args__ = (rule(SPAN, "span"), STRICT)

    person_id: Mapped[int] = mapped_column(owned_by("person.id"), index=True, default=None)
    organisation_id: Mapped[int | None] = mapped_column(
        refers_to("organisation.id"), index=True, default=None
    )
    title: Mapped[LocalizedForms] = mapped_column(default_factory=dict)
    since: Mapped[SinceUntil | None] = mapped_column(default=None, index=True)
    until: Mapped[SinceUntil | None] = mapped_column(default=None)
    acting: Mapped[bool] = mapped_column(default=False)
    announced: Mapped[bool] = mapped_column(default=False)
    source: Mapped[Words] = mapped_column(default="")


class Person(HasIdentity, Record, kw_only=True):
    """Somebody who speaks, writes or comes to events.

    ``biography`` is printed with lists of speakers; ``notes`` are for the office alone.
    ``counted_as`` is recorded as the person wishes, and never taken from a name or a form of
    address: the window may offer what the latter suggests, and somebody has to say so.
    """

    __tablename__ = "person"
    __table_args__ = (named("names"), STRICT)

    names: Mapped[PersonNames]
    honorific: Mapped[Honorific] = mapped_column(default=Honorific.NONE)
    country: Mapped[Words] = mapped_column(default="")
    languages: Mapped[Tags] = mapped_column(default=())
    email: Mapped[Words] = mapped_column(default="")
    phone: Mapped[Words] = mapped_column(default="")
    notes: Mapped[Words] = mapped_column(default="")
    photo_id: Mapped[int | None] = mapped_column(forgets("asset.id"), index=True, default=None)
    biography: Mapped[Localized] = mapped_column(default_factory=dict, server_default="{}")
    counted_as: Mapped[CountedAs] = mapped_column(
        default=CountedAs.NOT_RECORDED, server_default=CountedAs.NOT_RECORDED
    )
    posts: Mapped[list[Post]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=(Post.since, Post.id),
        default_factory=list,
    )


class ToldApart(HasKey, Record, kw_only=True):
    """Two people with names alike who are not one: nobody is asked again whether they are."""

    __tablename__ = "told_apart"
    __table_args__ = (rule("person_id < other_id", "order"), STRICT)

    person_id: Mapped[int] = mapped_column(owned_by("person.id"), index=True)
    other_id: Mapped[int] = mapped_column(owned_by("person.id"), index=True)
