"""What happens to a text before it becomes lines."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.documents.typography import cleaned, divisible, tight

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a  b\t\tc", "a b c"),
        ("a\r\nb\rc\u2028d\u2029e\x85f\x0bg", "a\nb\nc\nd\ne\nf\ng"),
        ("a\x00b\x1bc\x7fd\x9fe", "abcde"),
        ("a\u202eb\u2066c\u2069d\u200fe\ufefff\u200dg", "abcdefg"),
        ("a\ud800b\udfffc", "abc"),
        ("✔\ufe0f", "✔"),
        ("1\u202f860", f"1{NBSP}860"),
        ("e\u0301", "é"),
        ("ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ", "საქართველო"),
        ("co\u00adop\u200ber", "co\u00adop\u200ber"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ],
)
def test_a_text_is_cleaned(typed: str, printed: str) -> None:
    assert cleaned(typed) == printed


def test_no_control_or_formatting_character_of_unicode_gets_through() -> None:
    kept = {"\n", "\t", "\u00ad", "\u200b"}
    ends = set("\x0b\x0c\r\x85")
    silent = {"Cc", "Cf", "Cs"}
    through = [
        hex(code)
        for code in range(0x110000)
        if unicodedata.category(chr(code)) in silent
        and chr(code) not in kept | ends
        and cleaned(chr(code))
    ]
    assert through == []


@given(st.text())
def test_cleaning_twice_changes_nothing(typed: str) -> None:
    assert cleaned(cleaned(typed)) == cleaned(typed)


@pytest.mark.parametrize(
    ("plain", "bound"),
    [
        ("the lamp — a lens — of shining glass_", "the lamp_— a lens_— of shining_glass_"),
        ("from 3 to 5 – more or less comfortably", "from 3_to 5_– more or less comfortably"),
        ("№ 14 of the year investigated", "№_14_of the year investigated"),
        ("41 000 ლარით ნაკლები რესტავრაცია", "41_000_ლარით ნაკლები რესტავრაცია"),
        ("1 860 240 visitors in a downpouring", "1_860_240_visitors in a downpouring"),
        ("in 2026 12 500 people", "in 2026_12_500_people"),
        ("2.4 ₾ a kilogram approximately", "2.4_₾ a kilogram approximately"),
        ("5_km and 12_May, USD_5_million", "5_km and 12_May, USD_5_million"),
        ("7_per cent_— of Mr._Sample’s people", "7_per cent_— of Mr._Sample’s_people"),
        ("on 12 May, by rule № 5, they met", "on 12_May, by rule №_5, they_met"),
        ("12 мая 2026 года, приказ № 5 министра", "12_мая 2026_года, приказ №_5_министра"),
        ("2026 წლის 12 მაისს, № 5 ბრძანებით", "2026_წლის 12_მაისს, №_5_ბრძანებით"),
        ("Room / დარბაზი", "Room_/ დარბაზი"),
        ("so it ends here", "so it ends_here"),
        ("so it ends comprehensively", "so it ends comprehensively"),
        ("one", "one"),
        ("", ""),
    ],
)
def test_what_belongs_together_stays_on_a_line(plain: str, bound: str) -> None:
    """The low line stands for the unbreakable space."""
    assert tight(plain).replace(NBSP, "_") == bound


@given(st.text())
def test_binding_changes_blanks_alone(text: str) -> None:
    assert tight(text).replace(NBSP, " ") == text.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("ინფორმაციისთვის", "ინფორ-მა-ცი-ის-თვის"),
        ("თანამშრომლობისთვის", "თანამ-შრომ-ლო-ბის-თვის"),
        ("კანონმდებლობა", "კანონ-მდებ-ლობა"),
        ("წარმომადგენლობა", "წარ-მო-მა-დგენ-ლობა"),
        ("დაწყებითისთვის", "და-წყე-ბი-თის-თვის"),
        ("საქართველო", "საქართველო"),
        ("extraordinarily", "extraordinarily"),
    ],
)
def test_long_georgian_words_may_be_divided(word: str, parts: str) -> None:
    left = parts.split("-")
    divided = divisible(word).split("\u00ad")
    assert divided == join_short(left)


def join_short(parts: list[str]) -> list[str]:
    """Return the parts of a word with at least four letters at either end."""
    while len(parts) > 1 and len(parts[0]) < 4:
        parts = [parts[0] + parts[1], *parts[2:]]
    while len(parts) > 1 and len(parts[-1]) < 4:
        parts = [*parts[:-2], parts[-2] + parts[-1]]
    return parts


@given(st.text(st.sampled_from("აბგდევზთიკლმნოპ \u00ad"), max_size=60))
def test_dividing_adds_soft_hyphens_alone(text: str) -> None:
    assert divisible(text).replace("\u00ad", "") == text.replace("\u00ad", "")
