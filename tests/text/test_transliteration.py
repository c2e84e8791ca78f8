"""Names from one script into the other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.names import PersonName
from migdesk.text.transliteration import (
    georgian_from_latin,
    latin_from_georgian,
    name_in_georgian,
    name_in_latin,
)


@pytest.mark.parametrize(
    ("georgian", "latin", "exact"),
    [
        ("ნინო აბესაძე", "Nino Abesadze", "Nino Abesadze"),
        ("მიხეილ ჭავჭავაძე", "Mikheil Chavchavadze", "Mikheil Ch’avch’avadze"),
        ("წყალტუბო-ყვარელი", "Tsqaltubo-Qvareli", "Ts’q’alt’ubo-Q’vareli"),
        ("ჟღენტი, ხაჩაპური", "Zhghenti, Khachapuri", "Zhghent’i, Khachap’uri"),
        ("ᲜᲘᲜᲝ", "Nino", "Nino"),
        ("ზაალ Smith", "Zaal Smith", "Zaal Smith"),
        ("", "", ""),
    ],
)
def test_georgian_letters_follow_the_national_system(georgian: str, latin: str, exact: str) -> None:
    assert latin_from_georgian(georgian) == latin
    assert latin_from_georgian(georgian, ejectives=True) == exact


@pytest.mark.parametrize(
    ("given_name", "family", "georgian"),
    [
        ("Tamar", "Gelashvili", "თამარ გელაშვილი"),
        ("Zurab", "Kiknadze", "ზურაბ კიკნაძე"),
        ("Mikheil", "Ch’avch’avadze", "მიხეილ ჭავჭავაძე"),
        ("Peter", "O'Neill", "პეტერ ონეილი"),
        ("Helena", "Brandvik", "ჰელენა ბრანდვიკი"),
        ("Fiona", "Callaghan", "ფიონა კალაღანი"),
        ("Łukasz", "Müller", "ლუკასზ მულერი"),
    ],
)
def test_latin_letters_are_read_as_georgian_papers_write_them(
    given_name: str, family: str, georgian: str
) -> None:
    assert name_in_georgian(PersonName(given_name, family)).nominative == georgian


def test_a_name_has_no_case_forms_in_latin_letters() -> None:
    name = PersonName("ნინო", "სამფლე", "ნინო სამფლემ", "ნინო სამფლეს", "ნინო სამფლის")
    assert name_in_latin(name) == PersonName("Nino", "Sample")


@given(st.text(alphabet="აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", max_size=20))
def test_with_apostrophes_every_georgian_word_can_be_read_back(word: str) -> None:
    latin = latin_from_georgian(word, ejectives=True)
    assert latin.isascii() or "’" in latin
    assert georgian_letters(latin_from_georgian(word)) == set()


def georgian_letters(text: str) -> set[str]:
    return {letter for letter in text if "ა" <= letter <= "ჰ"}


@given(st.text(max_size=30))
def test_any_text_is_taken(text: str) -> None:
    assert isinstance(latin_from_georgian(text), str)
    assert not any(letter.isascii() and letter.isalpha() for letter in georgian_from_latin(text))
