"""How often Python looks for rubbish."""

import gc

import pytest

from migdesk.base.rubbish import seldom_collecting


def test_rubbish_is_looked_for_seldom_and_then_as_before() -> None:
    usual = gc.get_threshold()
    with seldom_collecting():
        within = gc.get_threshold()
    assert (within, gc.get_threshold()) == ((100_000, *usual[1:]), usual)


def test_how_seldom_can_be_said() -> None:
    with seldom_collecting(3_000_000):
        assert gc.get_threshold()[0] == 3_000_000


def test_rubbish_is_looked_for_as_before_after_work_that_failed() -> None:
    usual = gc.get_threshold()
    with pytest.raises(ZeroDivisionError), seldom_collecting():
        _ = 1 / 0
    assert gc.get_threshold() == usual


def test_what_is_looked_for_more_seldom_already_stays_so() -> None:
    usual = gc.get_threshold()
    gc.set_threshold(2_000_000, 20, 30)
    try:
        with seldom_collecting():
            assert gc.get_threshold() == (2_000_000, 20, 30)
    finally:
        gc.set_threshold(*usual)
