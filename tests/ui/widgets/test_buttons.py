"""Buttons: words, and an icon before them."""

from factories.widgets import Dress

from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button


def test_an_icon_that_is_changed_is_as_far_from_the_words_as_before(
    look: Look, dress: Dress
) -> None:
    button = dress(Button(look, "Edit", icon="pencil"))
    size = button.iconSize()
    button.show_icon("check")
    assert button.iconSize() == size
    assert button.icon().actualSize(size) == size


def test_a_button_that_has_its_icon_later_is_as_wide_as_one_that_always_had_it(
    look: Look, dress: Dress
) -> None:
    before = dress(Button(look, "Edit", icon="pencil"))
    later = dress(Button(look, "Edit"))
    later.show_icon("pencil")
    assert later.sizeHint() == before.sizeHint()
