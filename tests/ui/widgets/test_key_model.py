"""Where the rows of a long list come from."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from migdesk.ui.widgets.lists import ROW, Head, KeyModel, Stretch

Deliver = Callable[[Mapping[int, Any]], None]


class Store:
    """Rows that are delivered when the test says so."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, ...]] = []
        self.deliver: list[Deliver] = []

    def fetch(self, keys: Sequence[int], deliver: Deliver) -> None:
        self.asked.append(tuple(keys))
        self.deliver.append(deliver)


def values(model: KeyModel[str]) -> list[Any]:
    return [model.index(row).data(ROW) for row in range(model.rowCount())]


def test_rows_are_fetched_and_stay_until_they_are_fetched_again(qtbot: QtBot) -> None:
    store, owner = Store(), QObject()
    model: KeyModel[str] = KeyModel(store.fetch, str, owner)
    model.show([1, 2])
    assert values(model) == [None, None]
    qtbot.waitUntil(lambda: store.asked == [(1, 2)])
    store.deliver[0]({1: "one", 2: "two"})
    model.show([2, 3, 1])
    assert values(model) == ["two", None, "one"]
    qtbot.waitUntil(lambda: store.asked == [(1, 2), (2, 3, 1)])
    store.deliver[1]({1: "One", 2: "Two", 3: "Three"})
    assert values(model) == ["Two", "Three", "One"]


def test_rows_in_hand_are_shown_at_once_and_never_fetched() -> None:
    store, owner = Store(), QObject()
    model: KeyModel[str] = KeyModel(store.fetch, str, owner)
    model.show([1, 2], [Stretch("Head", 2)], {1: "one", 2: "two"})
    assert values(model) == [Head("Head", 2), "one", "two"]
    model.show([2], (), {2: "Two"})
    assert values(model) == ["Two"]
    assert store.asked == []
