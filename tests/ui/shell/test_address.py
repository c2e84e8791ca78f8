"""Addresses and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.ui.shell.address import Address, History, NotAnAddress, Place

ADDRESSES = st.builds(
    Address,
    place=st.sampled_from(Place),
    kind=st.sampled_from(["", "event", "person", "organisation", "release"]),
    key=st.integers(0, 10**9),
    tab=st.text(max_size=12),
    spot=st.text(max_size=12),
)


@given(ADDRESSES)
def test_an_address_is_read_back_as_it_was_written(address: Address) -> None:
    assert Address.parse(str(address)) == address


@pytest.mark.parametrize(
    ("address", "written"),
    [
        (Address(Place.HOME), "migdesk:home"),
        (Address(Place.RELEASES, "release", 14), "migdesk:releases/release/14"),
        (Address(Place.EVENTS, "event", 3, "agenda"), "migdesk:events/event/3/agenda"),
        (
            Address(Place.RELEASES, "release", 14, spot="en"),
            "migdesk:releases/release/14?en",
        ),
    ],
)
def test_addresses_read_like_this(address: Address, written: str) -> None:
    assert str(address) == written


@pytest.mark.parametrize(
    "written", ["", "migdesk:nowhere", "migdesk:events/event/x", "migdesk:home/a/1/b/c"]
)
def test_what_leads_nowhere_is_refused(written: str) -> None:
    with pytest.raises(NotAnAddress):
        Address.parse(written)


def test_back_and_forward_step_over_the_places_visited() -> None:
    history = History()
    first, second, third = (Address(Place.EVENTS, "event", key) for key in (1, 2, 3))
    for address in (first, second, third):
        history.visit(address)
    assert (history.back(), history.back(), history.can_go_back) == (second, first, False)
    assert (history.forward(), history.here, history.can_go_forward) == (second, second, True)


def test_a_visit_forgets_what_lay_forward() -> None:
    history = History()
    for key in (1, 2, 3):
        history.visit(Address(Place.EVENTS, "event", key))
    history.back()
    history.visit(Address(Place.HOME))
    assert history.can_go_forward is False
    assert history.back() == Address(Place.EVENTS, "event", 2)


def test_the_same_place_twice_is_one_visit() -> None:
    history = History()
    history.visit(Address(Place.HOME))
    history.visit(Address(Place.HOME))
    assert history.can_go_back is False


def test_another_tab_takes_the_place_of_the_present_one() -> None:
    history = History()
    history.visit(Address(Place.HOME))
    history.visit(Address(Place.EVENTS, "event", 1))
    history.amend(Address(Place.EVENTS, "event", 1, "agenda"))
    assert history.here == Address(Place.EVENTS, "event", 1, "agenda")
    assert history.back() == Address(Place.HOME)


def test_a_deleted_record_is_taken_out_of_the_way_back() -> None:
    history = History()
    for address in (
        Address(Place.HOME),
        Address(Place.EVENTS, "event", 1),
        Address(Place.EVENTS, "event", 2),
    ):
        history.visit(address)
    history.forget(Place.EVENTS, 2)
    assert history.here == Address(Place.EVENTS, "event", 1)
    assert history.back() == Address(Place.HOME)
