"""Does every language have every word, with the same places to fill in?"""

import pytest

from migdesk.text.words import Words, available_languages, words_for

FIRST = "en"
OTHERS = [language for language in available_languages() if language != FIRST]


def missing_words(words: Words, model: Words) -> list[str]:
    return [key for key in model.by_key if key not in words.by_key]


def other_placeholders(words: Words, model: Words) -> dict[str, tuple[set[str], set[str]]]:
    """Return what ``words`` and ``model`` ask for where they differ, by key."""
    asked = {
        key: (set(words.placeholders(key)), set(model.placeholders(key)))
        for key in model.by_key
        if key in words.by_key
    }
    return {key: both for key, both in asked.items() if both[0] != both[1]}


def stray_braces(words: Words) -> list[str]:
    """Return the keys with a brace that is no part of a placeholder, as in ``{Number}``."""
    filled = {key: words(key, **dict.fromkeys(words.placeholders(key), "")) for key in words.by_key}
    return [key for key, word in filled.items() if set(word) & set("{}")]


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
