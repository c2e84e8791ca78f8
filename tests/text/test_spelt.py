"""Words of a text as a dictionary takes them, and names that are right in every form."""

import tracemalloc
from itertools import product

import pytest

from migdesk.text.declined import nominatives
from migdesk.text.spelt import KnownNames, spelt_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The labour market, re-opened.", ["The", "labour", "market", "re-opened"]),
        ("migrants’ and Georgia’s don’t", ["migrants", "and", "Georgia", "don't"]),
        ("IOM and NGOs on 12th May, COVID-19, MigDesk", ["and", "on", "May"]),
        ("see iom.int/ka, https://x.org/a or press@iom.int #migration", ["see", "or"]),
        ("“A quote” is read, too: a\u00adbout", ["quote", "is", "read", "too", "about"]),
        ("IOM-ის 2030-ის ოფისი", ["ოფისი"]),
        ("სოციალურ-ეკონომიკური", ["სოციალურ-ეკონომიკური"]),
        ("Мир 平和", []),
    ],
)
def test_what_is_looked_up(text: str, words: list[str]) -> None:
    assert [word.text for word in spelt_words(text)] == words


def test_a_word_stands_where_it_was_found_without_what_is_owned() -> None:
    text = "Ostervik’s well-being"
    whole = [(text[word.start : word.end], word.script) for word in spelt_words(text)]
    parts = [text[part.start : part.end] for word in spelt_words(text) for part in word.parts]
    assert whole == [("Ostervik", "en"), ("well-being", "en")]
    assert parts == ["well", "being"]


def test_names_are_known_in_every_case() -> None:
    names = KnownNames(["ანა ბერიძე", "თბილისი", "Tomáš Boček", "Ways Home"])
    forms = "ანა ანამ ანას ბერიძის ბერიძემ ბერიძისთვის თბილისში თბილისიდან თბილისამდე Boček"
    assert [form for form in forms.split() if not names.has(form)] == []
    assert [form for form in ("ანანასი", "ბერია", "Bocek") if names.has(form)] == []


def test_names_that_take_each_others_place_are_all_known() -> None:
    letters = "abcdefghij"
    words = ["".join(letters[int(digit)] for digit in f"{number:05}") for number in range(40_000)]
    names = KnownNames([*words, *reversed(words)])
    assert [word for word in words if not names.has(word)] == []
    assert not names.has("aaaaaa")


def test_a_known_name_takes_some_bytes_however_long_it_is() -> None:
    places = ["".join(sounds) for sounds in product("ბგდზკლმნრს", "აეიოუ", "ბგდვზ", "აეიოუ")]
    people = (f"{place}{place}შვილი {place.upper()}" for place in places)
    tracemalloc.start()
    names = KnownNames(people)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size < 50 * len(places)
    assert [names.has(f"{place}{place}შვილისთვის") for place in places] == [True] * len(places)


@pytest.mark.parametrize(
    ("form", "nominative"),
    [
        ("კონსულტანტმა", "კონსულტანტი"),
        ("რეესტრებისადმი", "რეესტრი"),
        ("მოხსენებაზე", "მოხსენება"),
        ("ელფოსტით", "ელფოსტა"),
    ],
)
def test_a_noun_is_looked_up_under_its_nominative(form: str, nominative: str) -> None:
    assert nominative in set(nominatives(form))


def test_no_ending_is_made_up() -> None:
    wrong = {"პროექტსს": "პროექტი", "საქართველოშ": "საქართველო", "ღონისძიებიის": "ღონისძიება"}
    assert [form for form, word in wrong.items() if word in set(nominatives(form))] == []


@pytest.mark.parametrize("piece", ["a-", "a.", "ab'", "ა"])
def test_a_paragraph_without_white_takes_no_longer_than_another(piece: str) -> None:
    assert len(list(spelt_words(piece * 50_000))) <= 1
