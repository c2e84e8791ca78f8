"""Releases: one rendition a language, frozen versions, and who cleared them."""

from collections.abc import Mapping
from typing import Annotated

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from migdesk.records.base import STRICT, HasIdentity, HasKey, Record, rule
from migdesk.records.types import (
    BLOCKS_COLUMN,
    JSON_COLUMN,
    Day,
    FoldedJson,
    Instant,
    JsonText,
    Localized,
    Words,
    forgets,
    owned_by,
    refers_to,
)
from migdesk.text.blocks import to_json
from migdesk.vocabulary import Decision, NoticeKind, Occasion, ReleaseKind, Stage

KeyFigures = Annotated[
    tuple[tuple[str, str], ...],
    mapped_column(JsonText(tuple[tuple[str, str], ...]), info=JSON_COLUMN),
]
"""Figure and caption, in order."""

Blocks = Annotated[str, mapped_column(FoldedJson, info=BLOCKS_COLUMN)]
"""Blocks in their stored form: see :mod:`migdesk.text.blocks`."""

Copies = Annotated[
    tuple[Mapping[str, str], ...], mapped_column(JsonText(tuple[dict[str, str], ...]))
]
"""Standing matter as it read when a version was frozen."""


class ReleaseContact(HasKey, Record, kw_only=True):
    """A press contact named on a release, in order."""

    __tablename__ = "release_contact"
    __table_args__ = (UniqueConstraint("release_id", "press_contact_id"), STRICT)

    release_id: Mapped[int] = mapped_column(owned_by("release.id"), index=True, init=False)
    press_contact_id: Mapped[int] = mapped_column(refers_to("press_contact.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)


class ReleaseBoilerplate(HasKey, Record, kw_only=True):
    """A boilerplate printed on a release, in order."""

    __tablename__ = "release_boilerplate"
    __table_args__ = (UniqueConstraint("release_id", "boilerplate_id"), STRICT)

    release_id: Mapped[int] = mapped_column(owned_by("release.id"), index=True, init=False)
    boilerplate_id: Mapped[int] = mapped_column(refers_to("boilerplate.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)


class Rendition(HasIdentity, Record, kw_only=True):
    """The text of a release in one language."""

    __tablename__ = "rendition"
    __table_args__ = (UniqueConstraint("release_id", "language"), STRICT)

    release_id: Mapped[int] = mapped_column(owned_by("release.id"), index=True, init=False)
    language: Mapped[Words]
    headline: Mapped[Words] = mapped_column(default="")
    deck: Mapped[Words] = mapped_column(default="")
    dateline: Mapped[Words] = mapped_column(default="")
    key_figures: Mapped[KeyFigures] = mapped_column(default=())
    blocks: Mapped[Blocks] = mapped_column(default=to_json(()))


class KeptWarning(HasKey, Record, kw_only=True):
    """A warning of the checks that somebody has set aside: the words are to stay as they are.

    ``rule`` is the code of the rule, ``block`` the part of the text and ``words`` what the
    warning speaks of there: see :mod:`migdesk.desk.kept_warnings`.
    """

    __tablename__ = "kept_warning"
    __table_args__ = (STRICT,)

    release_id: Mapped[int] = mapped_column(owned_by("release.id"), index=True)
    language: Mapped[Words]
    rule: Mapped[Words]
    block: Mapped[Words]
    words: Mapped[Words]
    who: Mapped[Words]
    at: Mapped[Instant]


class Clearance(HasKey, Record, kw_only=True):
    """One person asked to clear one exact text: ``text_hash`` says which.

    ``evidence_id`` is a file that shows the answer: a letter, a picture of a message.
    """

    __tablename__ = "clearance"
    __table_args__ = (
        rule("length(trim(who)) > 0", "has_name"),
        rule("decision = 'waiting' OR answered_at IS NOT NULL", "answer_has_time"),
        STRICT,
    )

    version_id: Mapped[int] = mapped_column(owned_by("version.id"), index=True, init=False)
    text_hash: Mapped[Words]
    who: Mapped[Words]
    asked_at: Mapped[Instant]
    due: Mapped[Instant | None] = mapped_column(default=None)
    answered_at: Mapped[Instant | None] = mapped_column(default=None)
    decision: Mapped[Decision] = mapped_column(default=Decision.WAITING, index=True)
    channel: Mapped[Words] = mapped_column(default="")
    comment: Mapped[Words] = mapped_column(default="")
    evidence_id: Mapped[int | None] = mapped_column(forgets("asset.id"), index=True, default=None)


class Version(HasIdentity, Record, kw_only=True):
    """A rendition as it read at one moment, with its standing matter copied in. Never changes.

    ``number`` counts what was kept, ``edition`` what goes out: see :class:`Notice`.
    """

    __tablename__ = "version"
    __table_args__ = (UniqueConstraint("release_id", "language", "number"), STRICT)

    release_id: Mapped[int] = mapped_column(owned_by("release.id"), index=True, init=False)
    language: Mapped[Words]
    number: Mapped[int]
    stage: Mapped[Stage]
    made_at: Mapped[Instant]
    made_by: Mapped[Words]
    headline: Mapped[Words]
    deck: Mapped[Words]
    dateline: Mapped[Words]
    key_figures: Mapped[KeyFigures]
    blocks: Mapped[Blocks]
    abouts: Mapped[Copies]
    contacts: Mapped[Copies]
    embargo: Mapped[Instant | None]
    text_hash: Mapped[Words]
    edition: Mapped[int] = mapped_column(default=1)
    occasion: Mapped[Occasion] = mapped_column(default=Occasion.STAGE)
    clearances: Mapped[list[Clearance]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=Clearance.id,
        default_factory=list,
    )


class Notice(HasKey, Record, kw_only=True):
    """A line that says what was wrong with a release that is out, or why it is taken back.

    Each makes one more edition of the release: ``number`` is 2 for the first of them. ``at`` is
    when it was begun, ``issued_at`` when the edition went out.
    """

    __tablename__ = "notice"
    __table_args__ = (
        rule("lines <> '{}'", "has_words"),
        rule("number > 1", "follows"),
        UniqueConstraint("release_id", "number"),
        STRICT,
    )

    release_id: Mapped[int] = mapped_column(owned_by("release.id"), index=True, init=False)
    kind: Mapped[NoticeKind]
    number: Mapped[int]
    lines: Mapped[Localized]
    at: Mapped[Instant]
    who: Mapped[Words]
    issued_at: Mapped[Instant | None] = mapped_column(default=None)


class Release(HasIdentity, Record, kw_only=True):
    """A text that leaves the office: one number, one rendition a language.

    ``running_number`` and ``year`` make the printed number (PR-14-2026); both are empty until
    the release has one. ``day`` is the date it carries, ``published_at`` when it went out first.
    """

    __tablename__ = "release"
    __table_args__ = (
        rule("stage NOT IN ('out', 'corrected') OR published_at IS NOT NULL", "out_has_time"),
        rule("stage <> 'withdrawn' OR length(trim(reason)) > 0", "withdrawn_says_why"),
        rule("(year IS NULL) = (running_number IS NULL)", "number_is_whole"),
        UniqueConstraint("kind", "year", "running_number"),
        STRICT,
    )

    kind: Mapped[ReleaseKind]
    event_id: Mapped[int | None] = mapped_column(forgets("event.id"), index=True, default=None)
    year: Mapped[int | None] = mapped_column(default=None)
    running_number: Mapped[int | None] = mapped_column(default=None)
    stage: Mapped[Stage] = mapped_column(default=Stage.DRAFT, index=True)
    day: Mapped[Day | None] = mapped_column(default=None, index=True)
    subject: Mapped[Localized] = mapped_column(default_factory=dict)
    embargo: Mapped[Instant | None] = mapped_column(default=None)
    published_at: Mapped[Instant | None] = mapped_column(default=None)
    reason: Mapped[Words] = mapped_column(default="")
    owner: Mapped[Words] = mapped_column(default="")
    renditions: Mapped[list[Rendition]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=Rendition.id,
        default_factory=list,
    )
    versions: Mapped[list[Version]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=(Version.language, Version.number),
        default_factory=list,
    )
    notices: Mapped[list[Notice]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=Notice.number,
        default_factory=list,
    )
    contacts: Mapped[list[ReleaseContact]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=ReleaseContact.position,
        default_factory=list,
    )
    boilerplates: Mapped[list[ReleaseBoilerplate]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=ReleaseBoilerplate.position,
        default_factory=list,
    )
