"""Capital letters at the beginning of a line."""

import pytest

from migdesk.text.capitals import capitalised


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("round table", "Round table"),
        ("კონფერენცია", "კონფერენცია"),
        ("конференция", "Конференция"),
        ("éclairage", "Éclairage"),
        ("2026", "2026"),
        ("", ""),
    ],
)
def test_a_line_begins_with_a_capital_where_its_script_has_them(text: str, shown: str) -> None:
    assert capitalised(text) == shown
