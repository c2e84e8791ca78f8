"""The order of standing matter, and the name that changes are made under."""

import pytest

from migdesk.desk.desk import Desk
from migdesk.desk.errors import NobodyNamed, NoSuchRecord
from migdesk.desk.office import add_boilerplate, add_press_contact
from migdesk.desk.ordering import order_boilerplates, order_press_contacts
from migdesk.desk.questions import boilerplates, press_contacts


def test_standing_paragraphs_are_put_in_order_in_one_step(desk: Desk) -> None:
    keys = [add_boilerplate(desk, label={"en": name}, text={}).key for name in "abc"]
    order_boilerplates(desk, keys=[keys[2], keys[0], keys[1]])
    after = [entry.label["en"] for entry in boilerplates(desk)]
    desk.undo()
    assert (after, [entry.label["en"] for entry in boilerplates(desk)]) == (
        ["c", "a", "b"],
        ["a", "b", "c"],
    )


def test_press_contacts_are_put_in_order(desk: Desk) -> None:
    keys = [add_press_contact(desk, name={"en": name}).key for name in "ab"]
    order_press_contacts(desk, keys=list(reversed(keys)))
    assert [entry.name["en"] for entry in press_contacts(desk)] == ["b", "a"]


def test_an_order_with_a_paragraph_that_is_gone_changes_nothing(desk: Desk) -> None:
    keys = [add_boilerplate(desk, label={"en": name}, text={}).key for name in "ab"]
    with pytest.raises(NoSuchRecord):
        order_boilerplates(desk, keys=[keys[1], keys[0], 99])
    assert [entry.label["en"] for entry in boilerplates(desk)] == ["a", "b"]


def test_somebody_else_takes_over_the_desk(desk: Desk) -> None:
    desk.hand_over("  Ana Example ")
    with pytest.raises(NobodyNamed):
        desk.hand_over(" ")
    assert desk.who == "Ana Example"
