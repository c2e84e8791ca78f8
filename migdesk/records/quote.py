"""Quotes: the words as evidence, their translations, corrections and clearance."""

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from migdesk.records.base import STRICT, HasIdentity, HasKey, Record, rule
from migdesk.records.types import Instant, Tags, Words, forgets, owned_by, refers_to
from migdesk.vocabulary import ClearanceState, EditKind, Provenance, QuoteKind


class QuoteCorrection(HasKey, Record, kw_only=True):
    """A recorded wording that was replaced: what stood there, and why it was wrong."""

    __tablename__ = "quote_correction"
    __table_args__ = (rule("length(trim(reason)) > 0", "has_reason"), STRICT)

    quote_id: Mapped[int] = mapped_column(owned_by("quote.id"), index=True, init=False)
    words: Mapped[Words]
    reason: Mapped[Words]
    who: Mapped[Words]
    at: Mapped[Instant]


class QuoteTranslation(HasIdentity, Record, kw_only=True):
    """The quote in another language. ``approved`` once a second reader has agreed to it."""

    __tablename__ = "quote_translation"
    __table_args__ = (
        rule("length(trim(words)) > 0", "has_words"),
        UniqueConstraint("quote_id", "language"),
        STRICT,
    )

    quote_id: Mapped[int] = mapped_column(owned_by("quote.id"), index=True, init=False)
    language: Mapped[Words]
    words: Mapped[Words]
    official: Mapped[bool] = mapped_column(default=False)
    approved: Mapped[bool] = mapped_column(default=False)
    translated_by: Mapped[Words] = mapped_column(default="")
    checked_by: Mapped[Words] = mapped_column(default="")


class QuoteClearance(HasKey, Record, kw_only=True):
    """One step of the trail: the state the quote entered, who said so, when and how.

    ``evidence_id`` is a file that shows it: a letter, a picture of a message.
    """

    __tablename__ = "quote_clearance"
    __table_args__ = (STRICT,)

    quote_id: Mapped[int] = mapped_column(owned_by("quote.id"), index=True, init=False)
    state: Mapped[ClearanceState]
    at: Mapped[Instant]
    who: Mapped[Words] = mapped_column(default="")
    channel: Mapped[Words] = mapped_column(default="")
    scope: Mapped[Words] = mapped_column(default="")
    comment: Mapped[Words] = mapped_column(default="")
    until: Mapped[Instant | None] = mapped_column(default=None)
    evidence_id: Mapped[int | None] = mapped_column(forgets("asset.id"), index=True, default=None)


class Quote(HasIdentity, Record, kw_only=True):
    """What somebody said, word for word, in the language it was said in.

    ``words`` are the evidence: they change only through a :class:`QuoteCorrection`.
    ``cleared_words`` is the form the speaker agreed to, where it differs, and ``edit`` in what it
    does. ``unattributed`` says why a quote has no speaker.
    """

    __tablename__ = "quote"
    __table_args__ = (
        rule("length(trim(words)) > 0", "has_words"),
        rule(
            "person_id IS NOT NULL OR length(trim(unattributed)) > 0", "has_speaker_or_says_why_not"
        ),
        rule("clearance <> 'cleared_edited' OR length(trim(cleared_words)) > 0", "cleared_form"),
        Index(None, "clearance", "on_record"),
        STRICT,
    )

    words: Mapped[Words]
    language: Mapped[Words] = mapped_column(index=True)
    person_id: Mapped[int | None] = mapped_column(refers_to("person.id"), index=True, default=None)
    post_id: Mapped[int | None] = mapped_column(refers_to("post.id"), index=True, default=None)
    unattributed: Mapped[Words] = mapped_column(default="")
    event_id: Mapped[int | None] = mapped_column(forgets("event.id"), index=True, default=None)
    session_id: Mapped[int | None] = mapped_column(forgets("session.id"), index=True, default=None)
    kind: Mapped[QuoteKind] = mapped_column(default=QuoteKind.DIRECT, index=True)
    said_at: Mapped[Instant | None] = mapped_column(default=None)
    provenance: Mapped[Provenance] = mapped_column(default=Provenance.NOTES)
    source: Mapped[Words] = mapped_column(default="")
    taken_by: Mapped[Words] = mapped_column(default="")
    on_record: Mapped[bool] = mapped_column(default=True)
    clearance: Mapped[ClearanceState] = mapped_column(default=ClearanceState.TO_VERIFY)
    cleared_words: Mapped[Words] = mapped_column(default="")
    themes: Mapped[Tags] = mapped_column(default=())
    edit: Mapped[EditKind | None] = mapped_column(default=None)
    corrections: Mapped[list[QuoteCorrection]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=QuoteCorrection.id,
        default_factory=list,
    )
    translations: Mapped[list[QuoteTranslation]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=QuoteTranslation.language,
        default_factory=list,
    )
    trail: Mapped[list[QuoteClearance]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=QuoteClearance.id,
        default_factory=list,
    )
