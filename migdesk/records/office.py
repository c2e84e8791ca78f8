"""The office itself: its house style, and the standing matter of its documents."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from migdesk.records.base import STRICT, HasIdentity, HasKey, Record, named, rule
from migdesk.records.organisation import SPAN
from migdesk.records.types import (
    Day,
    Localized,
    LocalizedForms,
    OrganisationNames,
    SinceUntil,
    Tags,
    Words,
    forgets,
    owned_by,
    refers_to,
)
from migdesk.vocabulary import Level, PaperSize, ReportPeriod


class Office(HasIdentity, Record, kw_only=True):
    """Who publishes, from where, in which languages and in which look. A workspace has one.

    ``languages`` are in order of writing: the first is the one that others are translated from.
    ``release_names`` and ``report_names`` are the patterns of the names of files
    (:mod:`migdesk.text.file_names`), empty for the usual ones.
    """

    __tablename__ = "office"
    __table_args__ = (
        rule("id = 1", "one_office"),
        named("names"),
        rule("languages <> '[]'", "has_languages"),
        rule("accent GLOB '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]'", "accent"),
        STRICT,
    )

    names: Mapped[OrganisationNames]
    zone: Mapped[Words]
    languages: Mapped[Tags]
    tagline: Mapped[Localized] = mapped_column(default_factory=dict)
    city: Mapped[LocalizedForms] = mapped_column(default_factory=dict)
    footer: Mapped[Localized] = mapped_column(default_factory=dict)
    accent: Mapped[Words] = mapped_column(default="#0A5C66")
    paper: Mapped[PaperSize] = mapped_column(default=PaperSize.A4)
    logo_id: Mapped[int | None] = mapped_column(forgets("asset.id"), index=True, default=None)
    release_names: Mapped[Words] = mapped_column(default="", server_default="")
    report_names: Mapped[Words] = mapped_column(default="", server_default="")


class Boilerplate(HasIdentity, Record, kw_only=True):
    """A standing paragraph. ``standing`` ones come onto every new release."""

    __tablename__ = "boilerplate"
    __table_args__ = (rule(SPAN, "span"), STRICT)

    label: Mapped[Localized]
    text: Mapped[Localized]
    project_id: Mapped[int | None] = mapped_column(
        refers_to("project.id"), index=True, default=None
    )
    since: Mapped[SinceUntil | None] = mapped_column(default=None)
    until: Mapped[SinceUntil | None] = mapped_column(default=None)
    standing: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)


class PressContact(HasIdentity, Record, kw_only=True):
    """Somebody journalists may call. ``standing`` ones come onto every new release."""

    __tablename__ = "press_contact"
    __table_args__ = (STRICT,)

    name: Mapped[Localized]
    role: Mapped[Localized] = mapped_column(default_factory=dict)
    phone: Mapped[Words] = mapped_column(default="")
    email: Mapped[Words] = mapped_column(default="")
    link: Mapped[Words] = mapped_column(default="")
    standing: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)


class RuleLevel(HasKey, Record, kw_only=True):
    """What a rule of the checks means to the office, where that is not as delivered."""

    __tablename__ = "rule_level"
    __table_args__ = (STRICT,)

    rule: Mapped[Words] = mapped_column(unique=True)
    level: Mapped[Level]


class Term(HasKey, Record, kw_only=True):
    """Words that the office avoids in a language, and what it writes instead.

    A star stands for any ending, as in ``resources/checks``.
    """

    __tablename__ = "term"
    __table_args__ = (
        rule("length(trim(replace(avoided, '*', ''))) > 1", "has_words"),
        UniqueConstraint("language", "avoided"),
        STRICT,
    )

    language: Mapped[Words]
    avoided: Mapped[Words]
    preferred: Mapped[Words] = mapped_column(default="")


class OwnWord(HasKey, Record, kw_only=True):
    """A word that is right in the office though no dictionary has it; Georgian in any case."""

    __tablename__ = "own_word"
    __table_args__ = (rule("length(trim(word)) > 1", "has_letters"), STRICT)

    word: Mapped[Words] = mapped_column(unique=True)


class ReportPreset(HasKey, Record, kw_only=True):
    """What is chosen about a report, kept under a name to be chosen again.

    ``ticked`` are the choices that are made, and ``parts`` what is in the report, in this order;
    none for what usually is. A report about a period is about ``period``, or from ``since`` to
    ``until``, or where neither is kept, about the days that are chosen then. It keeps to
    ``project_id`` and ``donor_id``, if one is named; ``has_donor`` tells that a donor was, also
    when that organisation is gone.
    """

    __tablename__ = "report_preset"
    __table_args__ = (
        rule("length(trim(name)) > 0", "has_name"),
        rule("languages <> '[]'", "has_languages"),
        rule("until >= since", "ends_after_start"),
        STRICT,
    )

    name: Mapped[Words] = mapped_column(unique=True)
    report: Mapped[Words]
    languages: Mapped[Tags]
    ticked: Mapped[Tags] = mapped_column(default=())
    parts: Mapped[Tags] = mapped_column(default=())
    period: Mapped[ReportPeriod | None] = mapped_column(default=None)
    project_id: Mapped[int | None] = mapped_column(owned_by("project.id"), index=True, default=None)
    since: Mapped[Day | None] = mapped_column(default=None)
    until: Mapped[Day | None] = mapped_column(default=None)
    donor_id: Mapped[int | None] = mapped_column(
        forgets("organisation.id"), index=True, default=None
    )
    has_donor: Mapped[bool] = mapped_column(default=False, server_default="0")


class Equivalent(HasIdentity, Record, kw_only=True):
    """What a sector, a theme, a room or a use is called in each language.

    Records have such words as they were typed; a document says them in its own language.
    """

    __tablename__ = "equivalent"
    __table_args__ = (named("words"), STRICT)

    words: Mapped[Localized]


class Acronym(HasIdentity, Record, kw_only=True):
    """Letters and what they stand for, by language."""

    __tablename__ = "acronym"
    __table_args__ = (rule("length(trim(letters)) > 0", "has_letters"), STRICT)

    letters: Mapped[Words] = mapped_column(unique=True)
    meaning: Mapped[Localized]
