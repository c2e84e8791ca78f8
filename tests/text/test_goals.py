"""The reference lists of objectives and goals."""

import pytest

from migdesk.text.goals import gcm_objectives, is_sdg_target, sdg_targets

MIGRATION = ["3.c", "4.b", "5.2", "8.7", "8.8", "10.7", "10.c", "16.2", "17.18"]


@pytest.mark.parametrize("language", ["en", "ka"])
def test_every_objective_and_goal_is_there_in_order(language: str) -> None:
    assert list(gcm_objectives(language)) == [str(number) for number in range(1, 24)]
    goals = list(sdg_targets(language))
    assert [code for code in goals if "." not in code] == [str(number) for number in range(1, 18)]
    assert [code for code in goals if "." in code] == MIGRATION
    assert [goals[goals.index(code) - 1].split(".")[0] for code in MIGRATION] == [
        code.split(".")[0] for code in MIGRATION
    ]


def test_each_has_words_of_its_own_in_both_languages() -> None:
    for listed in (gcm_objectives, sdg_targets):
        english, georgian = listed("en"), listed("ka")
        assert len(set(english.values())) == len(set(georgian.values())) == len(english)
        assert all(words.isascii() for words in english.values())
        assert not any("a" <= letter <= "z" for words in georgian.values() for letter in words)


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
