"""Do words come out whole, and does a further language need no more than a file?"""

import re
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from pathlib import Path

import pytest

from migdesk import vocabulary
from migdesk.base.resources import translation
from migdesk.text.words import (
    LanguageUnknown,
    WordMissing,
    WordsBroken,
    available_languages,
    load_words,
    own_name,
    words_for,
)

LISTS = [
    value
    for value in vars(vocabulary).values()
    if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
]


def table_of(closed_list: type[StrEnum]) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", closed_list.__name__).lower()


def a_language(folder: Path, text: str) -> Path:
    (folder / "xx.toml").write_text(text, "utf-8")
    return folder


def test_english_georgian_and_russian_come_with_the_program() -> None:
    assert available_languages() == ("en", "ka", "ru")


@pytest.mark.parametrize("language", available_languages())
@pytest.mark.parametrize("closed_list", LISTS, ids=table_of)
def test_each_value_of_a_closed_list_has_one_word(
    language: str, closed_list: type[StrEnum]
) -> None:
    words = words_for(language).table(table_of(closed_list))
    assert sorted(words) == sorted(closed_list)
    assert [key for key, word in words.items() if not word.strip()] == []


@pytest.mark.parametrize("case", ["dative", "genitive"])
def test_georgian_has_the_case_forms_of_each_kind_of_event(case: str) -> None:
    forms = words_for("ka").table(f"event_kind_case.{case}")
    assert sorted(forms) == sorted(vocabulary.EventKind)


def test_georgian_has_the_dative_of_each_kind_of_session() -> None:
    forms = words_for("ka").table("session_kind_case.dative")
    assert sorted(forms) == sorted(vocabulary.SessionKind)


@pytest.mark.parametrize("case", ["nominative", "ergative", "dative", "genitive"])
def test_georgian_has_the_case_forms_of_the_calendar(case: str) -> None:
    words = words_for("ka")
    assert list(words.table(f"month.{case}")) == [str(number) for number in range(1, 13)]
    assert list(words.table(f"weekday.{case}")) == [str(number) for number in range(1, 8)]


def test_a_word_is_filled_in() -> None:
    assert words_for("en")("page.page_of", page=1, total=2) == "Page 1 of 2"
    assert words_for("ka")("page.page_of", page=1, total=2) == "გვერდი 1 / 2"


def test_what_is_filled_in_is_not_filled_in_again() -> None:
    assert words_for("en")("gap.ergative", text="{text}") == "[{text}: ergative]"


def test_words_are_read_once() -> None:
    assert words_for("en") is words_for("en")


@pytest.mark.parametrize("language", ["xx", "", "../words/en", "en.toml"])
def test_an_unknown_language_is_named(language: str) -> None:
    with pytest.raises(LanguageUnknown) as caught:
        words_for(language)
    assert caught.value.language == language


@pytest.mark.parametrize("language", available_languages())
def test_words_that_are_read_as_they_are_asked_for_are_those_of_the_file(language: str) -> None:
    whole = load_words(language, translation("words"))
    assert own_name(language) == whole("language.own")
    asked = words_for.__wrapped__(language)  # as in a program that has just begun
    assert {key: asked.optional(key) for key in reversed(whole.keys())} == whole.by_key
    assert (asked.keys(), asked.optional("stage.nothing")) == (whole.keys(), None)
    assert words_for.__wrapped__(language).table("stage") == whole.table("stage")


def test_threads_that_ask_for_one_table_at_once_all_find_it() -> None:
    for _ in range(50):
        asked = words_for.__wrapped__("ka")
        with ThreadPoolExecutor(8) as threads:
            found = list(threads.map(asked.optional, ["month.dative.5"] * 8))
        assert found == ["მაისს"] * 8


def test_an_unknown_language_has_no_name() -> None:
    with pytest.raises(LanguageUnknown):
        own_name("xx")


def test_a_missing_word_is_named() -> None:
    with pytest.raises(WordMissing) as caught:
        words_for("en")("page.nothing")
    assert (caught.value.language, caught.value.key) == ("en", "page.nothing")


def test_a_word_that_need_not_be_there_may_be_missing() -> None:
    assert words_for("en").optional("month.dative.5") is None
    assert words_for("ka").optional("month.dative.5") == "მაისს"


def test_a_file_is_a_language(tmp_path: Path) -> None:
    folder = a_language(tmp_path, '[page]\ndraft = "Entwurf"\nabout = "Über {name}"\n')
    words = load_words("xx", folder)
    assert available_languages(folder) == ("xx",)
    assert words.keys() == ("page.draft", "page.about")
    assert words("page.about", name="uns") == "Über uns"
    assert words.placeholders("page.about") == {"name"}
    assert words.table("page") == {"draft": "Entwurf", "about": "Über {name}"}
    assert words.table("stage") == {}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[page]\ndraft = 3\n", "page.draft"),
        ('[page]\nof = ["a"]\n', "page.of"),
    ],
)
def test_a_file_that_is_no_table_of_strings_is_refused(
    tmp_path: Path, text: str, reason: str
) -> None:
    with pytest.raises(WordsBroken) as caught:
        load_words("xx", a_language(tmp_path, text))
    assert (caught.value.path, caught.value.reason) == (tmp_path / "xx.toml", reason)


def test_a_file_that_is_no_toml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WordsBroken) as caught:
        load_words("xx", a_language(tmp_path, "[page\n"))
    assert caught.value.path == tmp_path / "xx.toml"


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "xx.toml").write_bytes('[page]\ndraft = "é"\n'.encode("latin-1"))
    with pytest.raises(WordsBroken):
        load_words("xx", tmp_path)


def test_a_word_that_asks_for_what_there_is_not_is_refused(tmp_path: Path) -> None:
    words = load_words("xx", a_language(tmp_path, '[page]\nabout = "Über {firma}"\n'))
    with pytest.raises(WordsBroken) as caught:
        words("page.about", name="uns")
    assert caught.value.reason == "page.about: {firma}"


@pytest.mark.parametrize(
    ("items", "english", "georgian"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a and b", "a და b"),
        (["a", "b", "c"], "a, b and c", "a, b და c"),
    ],
)
def test_a_list_is_joined(items: list[str], english: str, georgian: str) -> None:
    assert words_for("en").join(items) == english
    assert words_for("ka").join(items) == georgian


def test_items_with_commas_are_parted_by_semicolons() -> None:
    assert words_for("en").separators(3, heavy=True) == ("; ", "; and ")
    assert words_for("ka").separators(2, heavy=True) == ("; და ",)


def test_a_serial_comma_is_a_matter_of_the_file(tmp_path: Path) -> None:
    table = '[list]\ncomma = ", "\nlast_of_two = " and "\nlast_of_many = ", and "\n'
    words = load_words("xx", a_language(tmp_path, table))
    assert words.join(["a", "b"]) == "a and b"
    assert words.join(["a", "b", "c"]) == "a, b, and c"
