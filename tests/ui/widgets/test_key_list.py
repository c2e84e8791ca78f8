"""The list over keys: heights of rows and heads, and what parts them."""

from collections.abc import Callable, Mapping, Sequence

from factories.widgets import Dress
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.widgets.lists import ROW, KeyList, RowDelegate, Stretch


def nothing_to_fetch(keys: Sequence[int], deliver: Callable[[Mapping[int, str]], None]) -> None:
    del keys, deliver


class Plain(RowDelegate[str]):
    height = 60
    head_height = 30

    def paint_row(self, painter: QPainter, rect: QRectF, row: str, *, selected: bool) -> None:
        del painter, rect, row, selected


def plain(look: Look, parent: QObject) -> Plain:
    return Plain(look, parent)


def heights(listing: KeyList, rows: range) -> list[int]:
    return [listing.rowHeight(row) for row in rows]


def test_heads_are_lower_than_rows_wherever_they_come_to_stand(look: Look, dress: Dress) -> None:
    listing = dress(KeyList(look, "Rows", nothing_to_fetch, plain, str), 300, 300)
    listing.show_keys(range(1, 5), [Stretch("One", 2), Stretch("Two", 2)])
    assert heights(listing, range(6)) == [30, 60, 60, 30, 60, 60]
    listing.show_keys(range(1, 5), [Stretch("One", 1), Stretch("Two", 3)])
    assert heights(listing, range(6)) == [30, 60, 30, 60, 60, 60]
    listing.show_keys(range(1, 3))
    assert heights(listing, range(2)) == [60, 60]
    listing.show_keys(range(1, 5), [Stretch("One", 2), Stretch("Two", 2)])
    assert heights(listing, range(6)) == [30, 60, 60, 30, 60, 60]


def test_very_many_heads_are_as_high_as_rows(look: Look, dress: Dress) -> None:
    listing = dress(KeyList(look, "Rows", nothing_to_fetch, plain, str), 300, 300)
    listing.show_keys(range(1, 5), [Stretch("One", 2), Stretch("Two", 2)])
    listing.show_keys(range(1, 20_001), [Stretch("A stretch", 2)] * 10_000)
    assert heights(listing, range(5)) == [60, 60, 60, 60, 60]


def test_the_row_at_which_the_keyboard_comes_in_is_selected(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    """Also in a list of which several rows can be selected, and where a head comes first."""
    for many in (False, True):
        listing = dress(KeyList(look, "Rows", nothing_to_fetch, plain, str, many=many), 300, 300)
        listing.show_keys(range(1, 5), [Stretch("One", 2), Stretch("Two", 2)])
        told: list[int] = []
        listing.chosen.connect(told.append)
        listing.clearFocus()
        listing.setFocus()
        qtbot.waitUntil(listing.hasFocus)
        assert (listing.key(), listing.selected_keys(), told) == (1, [1], [1])


class Growing(Plain):
    """Rows as high as their words are long, and a hairline between them."""

    own_heights = True
    rule = (10, 10)

    def height_of(self, row: str, width: int) -> int:
        return self.look.px(len(row)) if width > 200 else self.look.px(2 * len(row))


def growing(look: Look, parent: QObject) -> Growing:
    return Growing(look, parent)


def words(*lengths: int) -> dict[int, str]:
    return {key: "x" * length for key, length in enumerate(lengths, 1)}


def test_rows_are_as_high_as_what_is_in_them(look: Look, dress: Dress) -> None:
    listing = dress(KeyList(look, "Rows", nothing_to_fetch, growing, str), 300, 300)
    listing.show_keys([1, 2, 3], [Stretch("One", 2), Stretch("Two", 1)], words(40, 60, 80))
    assert heights(listing, range(5)) == [30, 40, 60, 30, 80]
    listing.show_keys([1, 2, 3], [], words(20, 30, 60))
    assert heights(listing, range(3)) == [20, 30, 60]
    listing.resize(150, 300)
    assert heights(listing, range(3)) == [40, 60, 120]


def test_rows_take_their_height_when_they_come(look: Look, qtbot: QtBot, dress: Dress) -> None:
    waiting: list[tuple[list[int], Callable[[Mapping[int, str]], None]]] = []

    def fetch(keys: Sequence[int], deliver: Callable[[Mapping[int, str]], None]) -> None:
        waiting.append((list(keys), deliver))

    listing = dress(KeyList(look, "Rows", fetch, growing, str), 300, 300)
    listing.show_keys(range(1, 201))
    listing.select(100)  # in the second page, which is then the one in sight
    listing.grab()
    qtbot.waitUntil(lambda: bool(waiting))
    seen = listing.rowAt(0)
    place = listing.rowViewportPosition(seen)
    for keys, deliver in waiting:
        deliver(dict.fromkeys(keys, "x" * 20))
    assert (listing.rowHeight(99), listing.rowHeight(199)) == (20, 60)
    assert (listing.rowAt(0), listing.rowViewportPosition(seen)) == (seen, place)
    current = listing.visualRect(listing.currentIndex())
    assert listing.viewport().rect().contains(current)


def test_a_thousand_rows_are_kept_those_looked_at_last(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    asked: list[int] = []

    def fetch(keys: Sequence[int], deliver: Callable[[Mapping[int, str]], None]) -> None:
        asked.extend(keys)
        deliver(dict.fromkeys(keys, "words"))

    def look_at(key: int) -> list[int]:
        asked.clear()
        listing.select(key)
        listing.grab()
        row = listing.rows().index(listing.rows().row_of(key))
        qtbot.waitUntil(lambda: row.data(ROW) == "words")
        return [*asked]

    listing = dress(KeyList(look, "Rows", fetch, plain, str), 300, 60)
    listing.show_keys(range(64 * 20))
    for page in range(20):
        assert look_at(64 * page + 32) == [*range(64 * page, 64 * page + 64)]
    assert look_at(64 * 4 + 32) == []
    assert look_at(32) == [*range(64)]
    assert look_at(64 * 4 + 32) == []


def test_rows_of_very_long_lists_are_equally_high(look: Look, dress: Dress) -> None:
    listing = dress(KeyList(look, "Rows", nothing_to_fetch, growing, str), 300, 300)
    listing.show_keys(range(1, 5_001), [], dict.fromkeys(range(1, 5_001), "x"))
    assert heights(listing, range(3)) == [60, 60, 60]


def test_a_hairline_parts_rows_but_neither_heads_nor_what_is_selected(
    look: Look, dress: Dress
) -> None:
    listing = dress(KeyList(look, "Rows", nothing_to_fetch, growing, str), 300, 400)
    listing.show_keys([1, 2, 3, 4, 5], [Stretch("One", 2), Stretch("Two", 3)], words(*[40] * 5))

    def ruled() -> list[int]:
        """Return the keys that a hairline parts from the next."""
        picture, line = listing.viewport().grab().toImage(), look.colour("line")
        rows = [row for row in range(7) if listing.rows().key_at(row)]
        bottoms = {row: listing.rowViewportPosition(row) + listing.rowHeight(row) for row in rows}
        return [
            listing.rows().key_at(row)
            for row, bottom in bottoms.items()
            if picture.pixelColor(150, bottom - 1) == line
        ]

    assert ruled() == [1, 3, 4]
    listing.select(4)
    assert ruled() == [1]
