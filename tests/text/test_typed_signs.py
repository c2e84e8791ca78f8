"""Signs set while a text is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.typed_signs import sign_typed


def typed(keys: str, language: str) -> str:
    """Return what stands in a paragraph after ``keys`` were pressed one after the other."""
    text = ""
    for key in keys:
        sign = sign_typed(text, key, language)
        text = text + key if sign is None else text[: len(text) - sign.taken] + sign.text
    return text


@pytest.mark.parametrize(
    ("language", "keys", "text"),
    [
        ("en", 'She said: "We agreed."', "She said: “We agreed.”"),
        ("en", '"We heard "never" twice," he said.', "“We heard ‘never’ twice,” he said."),
        ("en", "\"We heard 'never' twice.\"", "“We heard ‘never’ twice.”"),
        ("en", "\"It's the office's,\" she said.", "“It’s the office’s,” she said."),
        ("en", "the migrants' rights", "the migrants’ rights"),
        ("en", 'a 5" screen', 'a 5" screen'),
        ("en", '"Since 2020"', "“Since 2020”"),
        ("en", '("Returns")', "(“Returns”)"),
        ("en", "Batumi--a port", "Batumi–a port"),
        ("en", "Batumi - a port", "Batumi – a port"),
        ("en", "a well-kept port", "a well-kept port"),
        ("en", "- a point of a list", "- a point of a list"),
        ("en", "-----", "-----"),
        ("ka", 'თქვა: "ვთანხმდებით".', "თქვა: „ვთანხმდებით“."),
        ("ka", '"ეს "გზა" არის"', "„ეს «გზა» არის“"),
        ("ka", "ბათუმი - ნავსადგური", "ბათუმი – ნავსადგური"),
        ("ru", 'Он сказал: "Мы за "мост" вместе".', "Он сказал: «Мы за „мост“ вместе»."),
        ("ru", '"Порт открыт", - сказала она.', "«Порт открыт», — сказала она."),
        ("ru", "Батуми - порт", "Батуми — порт"),
        ("ru", "Батуми--порт", "Батуми—порт"),
        ("ru", "- пункт списка", "- пункт списка"),
        ("xx", 'said "so"', 'said "so"'),
    ],
)
def test_what_is_typed_becomes_what_is_printed(language: str, keys: str, text: str) -> None:
    assert typed(keys, language) == text


WORDS = st.text(st.sampled_from("abc წყ"), min_size=1, max_size=6).map(str.strip).filter(bool)


@given(words=st.lists(WORDS, min_size=1, max_size=4), language=st.sampled_from(["en", "ka"]))
def test_a_quotation_that_is_opened_is_closed_again(words: list[str], language: str) -> None:
    outer = {"en": ("“", "”"), "ka": ("„", "“")}[language]
    said = " ".join(words)
    assert typed(f'x "{said}" y', language) == f"x {outer[0]}{said}{outer[1]} y"


@given(text=st.text(st.sampled_from("ab 1.,–“”„’«»"), max_size=20))
def test_signs_that_are_typed_as_printed_stay(text: str) -> None:
    assert typed(text, "en") == text
