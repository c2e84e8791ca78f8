"""Does every language have every word, with the same places to fill in?"""

from pathlib import Path

import pytest
from tools.translations import (
    FIRST,
    missing_words,
    other_placeholders,
    problems,
    start,
    stray_braces,
)

from migdesk.base.resources import translation
from migdesk.text.words import available_languages, load_words, words_for

OTHERS = [language for language in available_languages() if language != FIRST]


def test_there_is_more_than_one_language() -> None:
    assert FIRST in available_languages()
    assert OTHERS


@pytest.mark.parametrize("language", OTHERS)
def test_every_word_is_there(language: str) -> None:
    assert missing_words(words_for(language), words_for(FIRST)) == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_word_asks_for_the_same(language: str) -> None:
    assert other_placeholders(words_for(language), words_for(FIRST)) == {}


@pytest.mark.parametrize("language", available_languages())
def test_every_brace_is_filled_in(language: str) -> None:
    assert stray_braces(words_for(language)) == []


def test_a_language_is_started_with_every_word_still_to_translate(tmp_path: Path) -> None:
    english = translation("words", f"{FIRST}.toml").read_text("utf-8")
    (tmp_path / f"{FIRST}.toml").write_text(english, "utf-8")
    started = start("hy", tmp_path)
    assert missing_words(load_words("hy", tmp_path), words_for(FIRST)) == list(
        words_for(FIRST).by_key
    )
    with pytest.raises(FileExistsError):
        start("hy", tmp_path)
    assert started.read_text("utf-8").count("\n") == english.count("\n")


def test_what_is_wrong_is_said_by_word(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text('[page]\nof = "{page} of {total}"\nends = "Ends"\n', "utf-8")
    (tmp_path / "hy.toml").write_text('[page]\nof = "{page} {Total}"\n', "utf-8")
    english, other = (load_words(language, tmp_path) for language in ("en", "hy"))
    assert problems(other, english) == [
        "page.ends: missing",
        "page.of: asks for ['page'], not ['page', 'total']",
        "page.of: a brace that is no place to fill in",
    ]
