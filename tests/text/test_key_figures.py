"""Key figures of a text, changed part by part."""

from migdesk.text.key_figures import parts_of, with_part

FIGURES = (("6", "towns"), ("2", "desks"))


def test_a_part_gets_other_words() -> None:
    assert with_part(FIGURES, "figure 2", "3") == (("6", "towns"), ("3", "desks"))
    assert with_part(FIGURES, "caption 1", "cities") == (("6", "cities"), ("2", "desks"))


def test_what_is_lacking_takes_the_figures_of_the_source_up_to_that_part() -> None:
    made = with_part((), "caption 2", "bureaux", FIGURES)
    assert made == (("6", ""), ("2", "bureaux"))
    assert with_part((), "figure 1", "six", FIGURES) == (("six", ""),)
    assert with_part((), "caption 1", "towns") == (("", "towns"),)


def test_every_part_put_back_where_it_was_changes_nothing() -> None:
    for part, words in parts_of(FIGURES):
        assert with_part(FIGURES, part, words) == FIGURES
