"""Which language a text is written in."""

import pytest

from migdesk.text.writing import language_written


@pytest.mark.parametrize(
    ("text", "languages", "language"),
    [
        ("Opening remarks", ("en", "ka"), "en"),
        ("გახსნა", ("en", "ka"), "ka"),
        ("გახსნის სიტყვები: EU4Dialogue", ("en", "ka"), "ka"),
        ("Opening remarks", ("ka", "en"), "en"),
        ("Открытие", ("en", "ka"), "en"),
        ("12–15", ("ka", "en"), "ka"),
        ("", ("en", "ka"), "en"),
    ],
)
def test_letters_tell_the_language(text: str, languages: tuple[str, ...], language: str) -> None:
    assert language_written(text, languages) == language
