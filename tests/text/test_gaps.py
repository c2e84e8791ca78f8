"""What a gap stands for, told in words."""

import pytest

from migdesk.text.gaps import gap_in_words
from migdesk.text.words import available_languages, words_for

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
