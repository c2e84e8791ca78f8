"""What the languages' files of words still lack; starts a new one.

Without arguments: one line a language, and below it what is wrong. With a language tag: makes
``translations/words/TAG.toml`` from the English words, each commented out until it is translated.
"""

import re
import sys
from pathlib import Path

from migdesk.base.resources import translation
from migdesk.text.words import Words, available_languages, words_for

FIRST = "en"
_WORD = re.compile(r'^(?=[\w"/-]+ = )', re.MULTILINE)


def missing_words(words: Words, model: Words) -> list[str]:
    """Return the keys that ``model`` has and ``words`` has not."""
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


def problems(words: Words, model: Words) -> list[str]:
    """Return what is wrong with a language's words, a line each."""
    return [
        *(f"{key}: missing" for key in missing_words(words, model)),
        *(
            f"{key}: asks for {sorted(ours)}, not {sorted(wanted)}"
            for key, (ours, wanted) in other_placeholders(words, model).items()
        ),
        *(f"{key}: a brace that is no place to fill in" for key in stray_braces(words)),
    ]


def outline(model: str) -> str:
    """Return the file of words ``model`` with every word commented out."""
    return _WORD.sub("# ", model)


def start(language: str, folder: Path) -> Path:
    """Make the file of a new language and return where it is.

    Raises:
        FileExistsError: the language has one.
    """
    target = folder / f"{language}.toml"
    with target.open("x", encoding="utf-8", newline="\n") as file:
        file.write(outline((folder / f"{FIRST}.toml").read_text("utf-8")))
    return target


def main(arguments: list[str]) -> int:
    """Report on all languages, or start one; return the exit code: 1 where words are wrong."""
    if arguments:
        try:
            print(f"Translate, and uncomment, the words in {start(arguments[0], _folder())}")
        except FileExistsError as error:
            print(f"{error.filename} is there already.")
            return 1
        return 0
    model = words_for(FIRST)
    wrong = {language: problems(words_for(language), model) for language in available_languages()}
    for language, lines in wrong.items():
        print(f"{language}: {len(words_for(language).by_key)} words, {len(lines)} problems")
        print(*(f"    {line}\n" for line in lines), sep="", end="")
    return 1 if any(wrong.values()) else 0


def _folder() -> Path:
    return translation("words")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
