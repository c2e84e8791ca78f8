"""Signs set while a text is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.typed_signs import Sign, sign_typed


def typed(keys: str, language: str) -> str:
    """Return what stands in a paragraph after ``keys`` were pressed one after the other."""
    text = ""
    for key in keys:
        sign = sign_typed(text, key, language)
        text += key
        if sign is not None:
            end = len(text) - sign.kept
            text = text[: end - sign.taken] + sign.text + text[end:]
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
        ("en", "Batumi - a port", "Batumi\u00a0– a port"),
        ("en", "Batumi -- a port", "Batumi\u00a0– a port"),
        ("en", "Batumi — a port", "Batumi\u00a0— a port"),
        ("en", "a well-kept port", "a well-kept port"),
        ("en", "- a point of a list", "- a point of a list"),
        ("en", "-----", "-----"),
        ("ka", 'თქვა: "ვთანხმდებით".', "თქვა: „ვთანხმდებით“."),
        ("ka", '"ეს "გზა" არის"', "„ეს «გზა» არის“"),
        ("ka", "ბათუმი - ნავსადგური", "ბათუმი\u00a0– ნავსადგური"),
        ("ru", 'Он сказал: "Мы за "мост" вместе".', "Он сказал: «Мы за „мост“ вместе»."),
        ("ru", '"Порт открыт", - сказала она.', "«Порт открыт»,\u00a0— сказала она."),
        ("ru", "Батуми - порт", "Батуми\u00a0— порт"),
        ("ru", "Батуми--порт", "Батуми—порт"),
        ("ru", "- пункт списка", "- пункт списка"),
        ("xx", 'said "so"', 'said "so"'),
    ],
)
def test_what_is_typed_becomes_what_is_printed(language: str, keys: str, text: str) -> None:
    assert typed(keys, language) == text


@pytest.mark.parametrize(
    ("language", "keys"),
    [
        ("en", "some 7_per cent of them"),
        ("en", "a table of 7_% and 12_km"),
        ("en", "on Tuesday, 16_March 2021"),
        ("en", "on 24–25_November"),
        ("en", "for USD_5_million or 12,500_euros"),
        ("en", "resolution No._5 and Article_12"),
        ("en", "(Mr._Example and “Dr._Sample”)"),
        ("en", "N._Sample, J.-P._Example"),
        ("en", "in 2021 they met, 12 of them"),
        ("en", "Mr. and Ms._Sample"),
        ("en", "they said no. 12 came"),
        ("en", "12 500 of them"),
        ("en", "plan B. they met"),
        ("en", " — a port"),
        ("en", "Article  5"),
        ("ka", "სულ 7_პროცენტი და 12_კმ"),
        ("ka", "2021_წლის 16_მარტს, სამშაბათს"),
        ("ka", "5_მილიონი ლარი, 12_500 ადამიანი"),
        ("ka", "№_5, მუხლი_12, მე-5_მუხლის"),
        ("ka", "ქ-ნი_სამფლე, ქ._ბათუმი, ნ._სამფლე"),
        ("ka", "2021_წელს 12 ადამიანი"),
        ("xx", "7 per cent"),
    ],
)
def test_what_belongs_together_stays_on_one_line(language: str, keys: str) -> None:
    assert typed(keys.replace("_", " "), language) == keys.replace("_", "\u00a0")


def test_one_blank_is_taken_and_what_is_behind_it_stays() -> None:
    assert sign_typed("some 12 k", "m", "en") == Sign("\u00a0", kept=len("km"))
    assert sign_typed("some 12\u00a0k", "m", "en") is None


WORDS = st.text(st.sampled_from("abc წყ"), min_size=1, max_size=6).map(str.strip).filter(bool)


@given(words=st.lists(WORDS, min_size=1, max_size=4), language=st.sampled_from(["en", "ka"]))
def test_a_quotation_that_is_opened_is_closed_again(words: list[str], language: str) -> None:
    outer = {"en": ("“", "”"), "ka": ("„", "“")}[language]
    said = " ".join(words)
    assert typed(f'x "{said}" y', language) == f"x {outer[0]}{said}{outer[1]} y"


@given(text=st.text(st.sampled_from("ab 1.,–“”„’«»"), max_size=20))
def test_signs_that_are_typed_as_printed_stay(text: str) -> None:
    assert typed(text, "en").replace("\u00a0", " ") == text
