"""Are numbers said as the house rules want them?"""

import pytest

from migdesk.text.numbers import amount, figure, number_in_words, ordinal_in_words


@pytest.mark.parametrize(
    ("number", "english", "georgian"),
    [
        (1, "one", "ერთი"),
        (9, "nine", "ცხრა"),
        (10, "10", "10"),
        (1860, "1,860", "1\u00a0860"),
        (1_250_000, "1,250,000", "1\u00a0250\u00a0000"),
    ],
)
def test_words_below_ten_and_figures_from_ten_on(number: int, english: str, georgian: str) -> None:
    assert number_in_words(number, "en") == english
    assert number_in_words(number, "ka") == georgian


def test_a_figure_stays_a_figure() -> None:
    assert figure(9, "en") == "9"


@pytest.mark.parametrize(
    ("number", "english", "georgian"),
    [
        (1, "first", "პირველი"),
        (4, "fourth", "მე-4"),
        (20, "twentieth", "მე-20"),
        (21, "21st", "21-ე"),
        (22, "22nd", "22-ე"),
        (23, "23rd", "23-ე"),
        (24, "24th", "24-ე"),
        (32, "32nd", "32-ე"),
        (40, "40th", "მე-40"),
        (101, "101st", "101-ე"),
        (111, "111th", "111-ე"),
        (112, "112th", "112-ე"),
    ],
)
def test_ordinals(number: int, english: str, georgian: str) -> None:
    assert ordinal_in_words(number, "en") == english
    assert ordinal_in_words(number, "ka") == georgian


@pytest.mark.parametrize(
    ("number", "language", "written"),
    [
        (31480, "en", "31,480"),
        (31480, "ka", "31\u00a0480"),
        (4.6, "en", "4.6"),
        (4.64, "ka", "4,6"),
        (5.0, "en", "5"),
        (-4, "en", "\u22124"),
        (-0.04, "en", "0"),
        (0, "ka", "0"),
        (1999.96, "en", "2,000"),
    ],
)
def test_amounts_of_tables_have_groups_fractions_and_a_true_minus(
    number: float, language: str, written: str
) -> None:
    assert amount(number, language) == written
