"""The reference lists of objectives and goals."""

import re
from collections.abc import Callable, Mapping

import pytest

from migdesk.text.goals import gcm_objectives, is_sdg_target, sdg_targets

TARGETS = (  # noqa: SIM905 -- a table read as text
    "1.3 1.5 3.3 3.8 3.c 4.1 4.3 4.4 4.5 4.b 5.2 5.3 5.4 5.5 8.3 8.5 8.6 8.7 8.8 "
    "10.2 10.3 10.7 10.c 11.3 11.5 11.b 13.1 13.2 13.3 13.b "
    "16.1 16.2 16.3 16.6 16.7 16.9 16.10 16.b 17.3 17.9 17.16 17.17 17.18"
).split()
"""Those that a migration mission reports on."""

LONGEST = 50
"""Letters: more would not stand on one line of a report or a list."""

LETTERS = {"en": r"[ -~]+", "ka": r"[ა-ჰ ,-]+", "ru": r"[А-Яа-яё ,]+"}


@pytest.mark.parametrize("language", LETTERS)
def test_every_objective_and_goal_is_there_in_order(language: str) -> None:
    assert list(gcm_objectives(language)) == [str(number) for number in range(1, 24)]
    goals = list(sdg_targets(language))
    assert [code for code in goals if "." not in code] == [str(number) for number in range(1, 18)]
    assert [code for code in goals if "." in code] == TARGETS
    assert [goals[goals.index(code) - 1].split(".")[0] for code in TARGETS] == [
        code.split(".")[0] for code in TARGETS
    ]


@pytest.mark.parametrize("listed", [gcm_objectives, sdg_targets])
def test_each_has_short_words_of_its_own_in_each_language(
    listed: Callable[[str], Mapping[str, str]],
) -> None:
    for language, letters in LETTERS.items():
        words = list(listed(language).values())
        assert len(set(words)) == len(words)
        assert [each for each in words if not re.fullmatch(letters, each)] == []
        assert [each for each in words if len(each) > LONGEST] == []


def test_another_language_has_the_english_words() -> None:
    assert gcm_objectives("hy") == gcm_objectives("en")


@pytest.mark.parametrize(
    ("code", "is_one"),
    [
        ("1", True),
        ("17", True),
        ("10.7", True),
        ("17.18", True),
        ("10.c", True),
        ("0", False),
        ("18", False),
        ("18.1", False),
        ("10.", False),
        ("10.x", False),
        ("goal 3", False),
        ("", False),
    ],
)
def test_a_target_is_a_goal_and_a_number_or_letter(code: str, is_one: bool) -> None:
    assert is_sdg_target(code) is is_one
