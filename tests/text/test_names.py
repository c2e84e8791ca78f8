"""Names as people type them, and what is written in some of an office's languages."""

from collections.abc import Mapping, Sequence

import pytest

from migdesk.text.names import PersonName, first_text, name_from, with_text


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Nino Sample", PersonName("Nino", "Sample")),
        ("  Nino   Sample ", PersonName("Nino", "Sample")),
        ("Sample, Nino", PersonName("Nino", "Sample")),
        ("Nino Maria Sample-Example", PersonName("Nino Maria", "Sample-Example")),
        ("ნინო სამფლე", PersonName("ნინო", "სამფლე")),
        ("Ludo van der Berg", PersonName("Ludo", "van der Berg")),
        ("de la Cruz, Ana", PersonName("Ana", "de la Cruz")),
        ("Von Sample", PersonName("Von", "Sample")),
        ("van Sample", PersonName("van", "Sample")),
        ("Madonna", PersonName("", "Madonna")),
        ("", PersonName("", "")),
        (",", PersonName("", "")),
    ],
)
def test_a_typed_name_is_split(written: str, name: PersonName) -> None:
    assert name_from(written) == name


@pytest.mark.parametrize(
    ("texts", "languages", "text"),
    [
        ({"en": "Opening", "ka": "გახსნა"}, ("en", "ka"), "Opening"),
        ({"en": "Opening", "ka": "გახსნა"}, ("ka", "en"), "გახსნა"),
        ({"en": "", "ka": "გახსნა"}, ("en", "ka"), "გახსნა"),
        ({"fr": "Ouverture"}, ("en", "ka"), "Ouverture"),
        ({}, ("en", "ka"), ""),
    ],
)
def test_a_text_is_taken_in_the_first_language_that_has_one(
    texts: Mapping[str, str], languages: Sequence[str], text: str
) -> None:
    assert first_text(texts, languages) == text


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Beginning", {"ka": "გახსნა", "en": "Beginning"}),
        ("  ", {"ka": "გახსნა"}),
    ],
)
def test_a_text_is_put_in_place_of_another(text: str, after: Mapping[str, str]) -> None:
    assert with_text({"en": "Opening", "ka": "გახსნა"}, "en", text) == after
