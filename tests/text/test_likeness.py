"""Whether two names may be one person's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.likeness import Likeness, likeness
from migdesk.text.names import PersonName, name_from


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Nino Abesadze", "nino  abesadze", Likeness.NAME),
        ("Nino Abesadze", "Abesadze, Nino", Likeness.NAME),
        ("Nino Abesadze", "Abesadze Nino", Likeness.NAME),
        ("Nino Abesadze", "ნინო აბესაძე", Likeness.SCRIPT),
        ("Zurab Chavchavadze", "ზურაბ ჭავჭავაძე", Likeness.SCRIPT),
        ("François Martin", "Francois Martin", Likeness.SCRIPT),
        ("Helena Brandvik", "ჰელენა ბრანდვიკი", Likeness.SPELLING),
        ("Mikheil Gelashvili", "Miheil Gelashwili", Likeness.SPELLING),
        ("Jon Smith", "John Smith", Likeness.SPELLING),
        ("Giorgi Beridze", "Giorgi Beridz", Likeness.SPELLING),
        ("Giorgi Beridze", "Giorgi Bferidze", Likeness.SPELLING),
        ("Giorgi Beridze", "Gela Beridze", None),
        ("Nino Kiria", "Nina Kiria", None),
        ("Ann Lee", "Ana Lea", None),
        ("Ann Lee", "Ann Mary Lee", None),
        ("Nino", "Nino", None),
    ],
)
def test_in_what_two_names_are_alike(one: str, other: str, alike: Likeness | None) -> None:
    first, second = [name_from(one)], [name_from(other)]
    assert likeness(first, second) is alike
    assert likeness(second, first) is alike


def test_one_name_of_several_is_enough() -> None:
    names = [PersonName("Nino", "Kiria"), PersonName("ნინო", "ქირია")]
    assert likeness(names, [PersonName("X", "Y"), PersonName("ნინო", "ქირია")]) is Likeness.NAME


@given(st.lists(st.text(max_size=8), min_size=2, max_size=4))
def test_likeness_looks_from_both_sides_the_same(words: list[str]) -> None:
    one = [name_from(" ".join(words))]
    other = [name_from(" ".join(reversed(words)))]
    assert likeness(one, other) is likeness(other, one)
