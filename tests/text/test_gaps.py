"""What a gap stands for, told in words, and where a plain line has one."""

import pytest

from migdesk.text.blocks import Block, Run
from migdesk.text.gaps import gap_in_words, gaps_in_line, gaps_of
from migdesk.text.redline import Written
from migdesk.text.words import available_languages, words_for
from migdesk.vocabulary import BlockKind

FORMS = {"ergative", "dative", "genitive", "postposition"}
NO_NAMES = {*FORMS, "withheld", "untold"}
"""What stands below ``gap`` and is printed inside a gap, or in place of one."""


@pytest.mark.parametrize(
    ("gap", "english", "georgian"),
    [
        (
            "quote_translation",
            "the approved translation of a quote",
            "ციტატის დამტკიცებული თარგმანი",
        ),
        ("city", "a city", "ქალაქი"),
        (
            "ergative:person",
            "the name of a person in the ergative",
            "პირის სახელი და გვარი მოთხრობით ბრუნვაში",
        ),
        ("postposition:city", "a city with its ending", "ქალაქი თანდებულით"),
        ("something:else", "something the records do not hold", "რაც ჩანაწერებში არ არის"),
        ("", "something the records do not hold", "რაც ჩანაწერებში არ არის"),
    ],
)
def test_a_gap_is_told_in_words(gap: str, english: str, georgian: str) -> None:
    told = [gap_in_words(gap, words_for(language)) for language in ("en", "ka")]
    assert told == [english, georgian]


@pytest.mark.parametrize("language", available_languages())
def test_every_gap_of_a_draft_has_a_name(language: str) -> None:
    words = words_for(language)
    drafted = set(words.table("gap")) - NO_NAMES
    assert drafted - set(words.table("gap_name")) == set()
    assert set(words.table("gap_form")) == FORMS


@pytest.mark.parametrize(
    ("language", "line", "found"),
    [
        ("en", "[organizer] holds conference “Two Shores”", [("[organizer]", "organiser")]),
        ("en", "[organizer] meets in [city]", [("[organizer]", "organiser"), ("[city]", "city")]),
        (
            "ka",
            "[ქალაქი] გაიმართა კონფერენცია „[Small Conference: ქართულად]“",
            [("[ქალაქი]", "city"), ("[Small Conference: ქართულად]", "untold")],
        ),
        (
            "ka",
            "[ქუთაისი: ფორმა თანდებულით -ში] გაიმართა",
            [("[ქუთაისი: ფორმა თანდებულით -ში]", "postposition:word")],
        ),
        (
            "en",
            "[Forum [2026] of Mayors: in English] opens",
            [("[Forum [2026] of Mayors: in English]", "untold")],
        ),
        ("en", "[title\u00a0of the\nevent]", [("[title\u00a0of the\nevent]", "event_title")]),
        ("en", "“We [mayors] are ready” [sic], [updated]", []),
        ("en", "Report on [the] city: in English", []),
        ("en", "The [City] of Batumi", []),
        ("en", "[ქალაქი]", []),
        ("de", "[city]", []),
        ("en", "[sic] and [city", []),
        ("en", "[[city]", [("[city]", "city")]),
    ],
)
def test_a_plain_line_has_the_gaps_that_a_draft_prints(
    language: str, line: str, found: list[tuple[str, str]]
) -> None:
    places = gaps_in_line(line, language)
    assert [(line[start:end], name) for start, end, name in places] == found


@pytest.mark.parametrize("language", available_languages())
def test_every_gap_that_a_draft_prints_is_known_again(language: str) -> None:
    words = words_for(language)
    for key in sorted(set(words.table("gap")) - {"withheld"}):
        printed = words(
            f"gap.{key}", **dict.fromkeys(words.placeholders(f"gap.{key}"), "Nana Sample")
        )
        name = f"{key}:word" if key in FORMS else key
        assert [*gaps_in_line(printed, language)] == [(0, len(printed), name)]
        assert gap_in_words(name, words) != words("gap_name.other")


def test_gaps_of_a_text_are_told_from_the_headline_on() -> None:
    block = Block("b1", BlockKind.LEAD, (Run("In "), Run("[city]", gap="city")))
    text = Written("[organizer] meets", "In [city]", "[city], 7 May", (("[time]", ""),), (block,))
    assert [*gaps_of(text, "en")] == [
        ("headline", "organiser"),
        ("deck", "city"),
        ("dateline", "city"),
        ("b1", "city"),
    ]
