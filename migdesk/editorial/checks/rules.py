"""All rules that a text is checked against, in the order they are told."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, TypeAlias

from msgspec import Struct

from migdesk.editorial.checks import (
    days,
    figures,
    letters,
    pairs,
    photos,
    places,
    quoting,
    register,
    shape,
    spacing,
)
from migdesk.editorial.checks.lists import levels
from migdesk.editorial.checks.sheet import (
    CheckSheet,
    Finding,
    Paragraph,
    ParagraphCheck,
    Rule,
    Standard,
)
from migdesk.editorial.checks.terms import listed, office_terms
from migdesk.vocabulary import Level

_HOUSE: Final = "house practice"
_UN: Final = "United Nations Editorial Manual"
_UNU: Final = "United Nations University style"
_MIGRATION: Final = "IOM Glossary on Migration"
_READERS_KEPT: Final = 4
"""Texts that are checked in turn: the languages of a release."""

_Found: TypeAlias = tuple[int, Finding]
"""The number of a rule, and what it found."""

_ENGLISH: Final = frozenset({"en"})
_GEORGIAN: Final = frozenset({"ka"})

RULES: Final = (
    Rule("quote_changed", f"{_UN}, quotations", quoting.changed, mends=True),
    Rule("quote_no_source", f"{_UN}, quotations", quoting.no_source),
    Rule("quote_paraphrase", _HOUSE, quoting.paraphrased),
    Rule("quote_not_cleared", _HOUSE, quoting.not_cleared),
    Rule("quote_other_speaker", _HOUSE, quoting.other_speaker),
    Rule("quote_unclosed", f"{_UN}, quotations", quoting.unclosed),
    Rule("quote_in_boilerplate", _HOUSE, quoting.in_boilerplate),
    Rule("gap_left", _HOUSE, shape.gaps),
    Rule("headline_missing", _HOUSE, shape.headline_missing),
    Rule("donor_missing", "donors' visibility rules", shape.donor_missing),
    Rule("photo_gone", _HOUSE, photos.gone),
    Rule("photo_without_consent", "IOM practice on photographs", photos.without_consent),
    Rule("disclaimer_missing", "EU visibility rules", shape.disclaimer_missing),
    Rule("weekday_wrong", _HOUSE, days.weekday_wrong, mends=True),
    Rule("said_today", _HOUSE, days.said_today),
    Rule("former_title", _HOUSE, register.former_title),
    Rule("misspelt_name", _HOUSE, register.misspelt_name, mends=True),
    Rule("other_letters", _HOUSE, letters.other_letters, mends=True),
    Rule("quote_on_condition", _HOUSE, quoting.on_condition),
    Rule("quote_turned", f"{_UN}, quotations", quoting.turned),
    Rule("quote_speaker_unclear", f"{_UN}, quotations", quoting.speaker_unclear),
    Rule("quote_or_name", f"{_UN}, quotations", quoting.maybe_said),
    Rule("project_missing", "donors' visibility rules", shape.project_missing),
    Rule("contact_missing", _HOUSE, shape.contact_missing),
    Rule("photo_caption_missing", _HOUSE, photos.caption_missing),
    Rule("photo_not_described", "PDF/UA-1, 7.3", photos.not_described),
    Rule("photo_credit_unknown", _HOUSE, photos.credit_unknown),
    Rule("photo_credit_missing", _HOUSE, photos.credit_missing, mends=True),
    Rule("headline_stop", _HOUSE, shape.headline_stop, mends=True),
    Rule("headline_long", _HOUSE, shape.headline_long),
    Rule("lead_long", _HOUSE, shape.lead_long),
    Rule("sentence_long", _HOUSE, shape.sentence_long),
    Rule("release_long", _HOUSE, shape.release_long),
    Rule("straight_marks", f"{_UN}, quotations", quoting.straight_marks, mends=True),
    Rule("other_marks", f"{_UN}, quotations", quoting.other_marks, mends=True),
    Rule("spaced_marks", f"{_UN}, quotations", quoting.spaced_marks, mends=True),
    Rule("stop_in_fragment", _UNU, quoting.stop_in_fragment, _ENGLISH, mends=True),
    Rule("small_after_colon", _UNU, quoting.small_after_colon, _ENGLISH, mends=True),
    Rule("round_brackets", f"{_UN}, quotations", quoting.round_brackets),
    Rule("year_missing", _HOUSE, days.year_missing),
    Rule("other_day", _HOUSE, days.other_day),
    Rule("month_first", _UNU, days.month_first, _ENGLISH, mends=True),
    Rule("range_dash", _HOUSE, days.range_dash, mends=True),
    Rule("range_with_from", _HOUSE, days.range_with_from, _ENGLISH, mends=True),
    Rule("season", f"{_UN}, dates", days.season),
    Rule("acronym_undefined", f"{_UN}, abbreviations", letters.undefined, mends=True),
    Rule("acronym_for_nothing", f"{_UN}, abbreviations", letters.defined_for_nothing, mends=True),
    Rule("acronym_in_headline", f"{_UN}, abbreviations", letters.in_headline),
    Rule("acronym_stops", f"{_UN}, abbreviations", letters.with_stops, _ENGLISH, mends=True),
    Rule("acronym_article", f"{_UN}, abbreviations", letters.with_article, _ENGLISH, mends=True),
    Rule("acronym_possessive", f"{_UN}, abbreviations", letters.possessive, _ENGLISH),
    Rule("decade_apostrophe", "OECD Style Guide", letters.decade_apostrophe, mends=True),
    Rule("first_mention", _UNU, register.first_mention),
    Rule("mixed_address", _UNU, register.mixed_address, _ENGLISH),
    Rule("bare_address", _HOUSE, register.bare_address, _ENGLISH, mends=True),
    Rule("old_address", _HOUSE, register.old_address, _ENGLISH, mends=True),
    Rule("small_number", f"{_UN}, numbers", figures.small_number, _ENGLISH, mends=True),
    Rule("large_number", f"{_UN}, numbers", figures.large_number, _ENGLISH, mends=True),
    Rule("mixed_series", f"{_UN}, numbers", figures.mixed_series, _ENGLISH, mends=True),
    Rule("figure_first", f"{_UN}, numbers", figures.figure_first, _ENGLISH),
    Rule("per_cent_sign", f"{_UN}, numbers", figures.per_cent_sign, _ENGLISH, mends=True),
    Rule("bare_decimal", f"{_UN}, numbers", figures.bare_decimal, _ENGLISH, mends=True),
    Rule("short_million", f"{_UN}, numbers", figures.short_million, _ENGLISH, mends=True),
    Rule("fraction", f"{_UN}, numbers", figures.fraction, _ENGLISH),
    Rule("mixed_thousands", _HOUSE, figures.mixed_thousands, _ENGLISH, mends=True),
    Rule("spaced_currency", _UNU, figures.spaced_currency, _ENGLISH, mends=True),
    Rule("mixed_currency", _UNU, figures.mixed_currency),
    Rule("spelling", f"{_UN}, spelling", listed("spelling"), mends=True),
    Rule("body_name", _HOUSE, listed("bodies"), mends=True),
    Rule("country_name", f"{_UN}, country names", listed("countries"), mends=True),
    Rule("place_status", _HOUSE, places.status, _ENGLISH, mends=True),
    Rule("country_order", _UNU, places.country_order, _ENGLISH),
    Rule("capitals", f"{_UN}, capitals", listed("capitals"), mends=True),
    Rule("careful_word", _MIGRATION, listed("careful"), mends=True),
    Rule("person_first", "United Nations language guidelines", listed("people"), mends=True),
    Rule("slip", _HOUSE, listed("slips"), mends=True),
    Rule("office_term", "the office’s own terms", office_terms, mends=True),
    Rule("double_space", _HOUSE, spacing.double_space, mends=True),
    Rule(
        "space_before_sign",
        _HOUSE,
        spacing.space_before_sign,
        frozenset({"en", "ka", "ru", "ro", "pt", "hy"}),
        mends=True,
    ),
    Rule("hyphen_as_dash", _HOUSE, spacing.hyphen_as_dash, mends=True),
    Rule("broken_hyphen", _HOUSE, spacing.broken_hyphen, _ENGLISH, mends=True),
    Rule("serial_comma", "OECD Style Guide", spacing.serial_comma, _ENGLISH, mends=True),
    Rule("telephone", _HOUSE, spacing.telephone),
    Rule("email_address", _HOUSE, spacing.email),
    Rule("hidden_sign", _HOUSE, spacing.hidden_sign, mends=True),
    Rule("mixed_scripts", _HOUSE, spacing.mixed_scripts),
    Rule("joined_case", _HOUSE, spacing.joined_case, _GEORGIAN, mends=True),
    Rule("other_figures", _HOUSE, pairs.other_figures),
    Rule("other_dates", _HOUSE, pairs.other_dates),
    Rule("other_names", _HOUSE, pairs.other_names),
    Rule("other_quotes", _HOUSE, pairs.other_quotes),
    Rule("other_links", _HOUSE, pairs.other_links),
    Rule("translation_behind", _HOUSE, pairs.translation_behind),
    Rule("translation_missing", _HOUSE, pairs.translation_missing),
)
"""Every rule. Words for them stand in ``translations/words``, levels in ``resources/checks``."""


FIXED: Final = frozenset(
    {
        "quote_changed",
        "quote_no_source",
        "quote_paraphrase",
        "quote_not_cleared",
        "quote_other_speaker",
        "quote_in_boilerplate",
        "gap_left",
        "headline_missing",
        "donor_missing",
        "former_title",
    }
)
"""Rules that block in every office: what was said, by whom, under which title, and who paid."""


class Broken(Struct, frozen=True):
    """A rule that a text breaks, what that means, and where."""

    rule: Rule
    level: Level
    finding: Finding


def check(
    sheet: CheckSheet, rules: Sequence[Rule] = RULES, meant: Mapping[str, Level] | None = None
) -> tuple[Broken, ...]:
    """Return what breaks the rules in a text: what blocks first, then in the order of the text.

    Args:
        sheet: the text.
        rules: those that are looked at.
        meant: what each means to the office; without it, as delivered.
    """
    meant = levels() if meant is None else meant
    asked = tuple(
        rule
        for rule in rules
        if meant[rule.code] is not Level.OFF
        and (not rule.languages or sheet.language in rule.languages)
    )
    found = [
        (number, finding)
        for number, rule in enumerate(asked)
        if not isinstance(rule.check, ParagraphCheck)
        for finding in rule.check(sheet)
    ]
    found += _reader(asked, sheet.standard).read(sheet.paragraphs)
    places = {paragraph.block: place for place, paragraph in enumerate(sheet.paragraphs)}
    blocks = [meant[rule.code] is Level.BLOCKS for rule in asked]

    def order(each: _Found) -> tuple[bool, int, int, int]:
        number, finding = each
        return not blocks[number], places.get(finding.block, -1), finding.start, number

    return tuple(
        Broken(rule := asked[number], meant[rule.code], finding)
        for number, finding in sorted(found, key=order)
    )


class _Reader:
    """Finds the rules that paragraphs break by themselves, and knows those of the last text again.

    A text is checked anew with every pause in typing, and then all of them but one read as before.
    """

    def __init__(self, rules: Sequence[Rule], standard: Standard) -> None:
        self._standard = standard
        self._checks = [
            (number, rule.check)
            for number, rule in enumerate(rules)
            if isinstance(rule.check, ParagraphCheck)
        ]
        self._known: dict[Paragraph, list[_Found]] = {}

    def read(self, paragraphs: Sequence[Paragraph]) -> Iterator[_Found]:
        """Yield what is found in the paragraphs of a text."""
        before = self._known
        new: dict[Paragraph, list[_Found]] = {
            paragraph: [] for paragraph in paragraphs if paragraph not in before
        }
        for number, check in self._checks:  # rule by rule: what one looks for stays at hand
            for paragraph, found in new.items():
                found.extend((number, each) for each in check.found_in(paragraph, self._standard))
        known = before | new
        self._known = {paragraph: known[paragraph] for paragraph in paragraphs}
        for paragraph in paragraphs:  # another thread may have read another text by now
            yield from known[paragraph]


_reader = lru_cache(_READERS_KEPT)(_Reader)
