"""Permitted edits of a quote are told from changes."""

import pytest

from migdesk.text.permitted import edit_between
from migdesk.vocabulary import EditKind

SAID = "We opened the desk in Batumi, and people came."


@pytest.mark.parametrize(
    ("cleared", "kind"),
    [
        (SAID, None),
        (f"  {SAID}\n", None),
        ("we opened the desk in Batumi, and people came.", EditKind.FIRST_LETTER),
        ("We opened the desk in Batumi, and people came", EditKind.FINAL_PUNCTUATION),
        ("We opened the desk in Batumi, and people came,", EditKind.FINAL_PUNCTUATION),
        ("We opened the desk[3] in Batumi, and people came.", EditKind.FOOTNOTE_MARKS),
        ("We opened the desk in Batumi, and people came.*", EditKind.FOOTNOTE_MARKS),
        ("we opened the desk in Batumi, and people came", EditKind.FIRST_LETTER),
        ("We openned the desk in Batumi, and peoples came.", EditKind.TYPO),
        ("we opened the desk in Batumi, and poeple came", EditKind.TYPO),
        ("We closed the desk in Batumi, and people came.", EditKind.CHANGE),
        ("We opened a desk in Batumi, and people came.", EditKind.CHANGE),
        ("We opened the desk in Batumi.", EditKind.CHANGE),
        ("We opened the desk in Batumi, and 11 came.", EditKind.CHANGE),
    ],
)
def test_the_least_that_explains_the_difference(cleared: str, kind: EditKind | None) -> None:
    assert edit_between(SAID, cleared) is kind


def test_a_number_is_never_a_typo() -> None:
    assert edit_between("It was 1500 people.", "It was 1600 people.") is EditKind.CHANGE


def test_georgian_has_no_case_to_change() -> None:
    assert edit_between("ნავსადგური ღიაა.", "ნავსადგური ღიაა") is EditKind.FINAL_PUNCTUATION
