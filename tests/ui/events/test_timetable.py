"""The drawn agenda by itself: what mouse and keys ask for."""

from datetime import datetime, timedelta

import pytest
from factories.widgets import Dress, heard
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from migdesk.ui.events.agenda.blocks import Block
from migdesk.ui.events.agenda.columns import Hours, plan_of
from migdesk.ui.events.agenda.timetable import Shift, Timetable
from migdesk.ui.look import Look

NINE = datetime(2026, 11, 24, 9)  # noqa: DTZ001 - hours at the place of the event
DAY = timedelta(days=1)
HOUR = 82
LEFT = Qt.MouseButton.LeftButton


def minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


AGENDA = [
    Hours(1, NINE, NINE + minutes(60), "A"),
    Hours(2, NINE + minutes(60), NINE + minutes(90)),
    Hours(3, NINE + minutes(90), NINE + minutes(152), "A"),
    Hours(4, NINE + DAY, NINE + DAY + minutes(60), "A"),
    Hours(5, NINE + DAY, NINE + DAY + minutes(60), "B"),
]
"""Two days; the second has two rooms. The third session ends off the grid."""


def block(hours: Hours, warning: str = "") -> Block:
    words = f"{hours.starts_at:%H:%M}"
    return Block(
        hours.key, words, words, f"Session {hours.key}", "", "green", warning=warning, spoken=words
    )


@pytest.fixture
def table(look: Look, dress: Dress) -> Timetable:
    made = Timetable(look, "Agenda")
    made.resize(800, 600)
    show(made, AGENDA)
    return dress(made, 800, 600)


def show(table: Timetable, agenda: list[Hours]) -> None:
    plan = plan_of(agenda, NINE, NINE + DAY + minutes(540))
    heads = {column: (f"{column.day:%A}", column.room) for column in plan.columns}
    table.show_plan(plan, agenda, [block(each) for each in agenda], heads)


def drag(table: Timetable, start: QPoint, *ways: tuple[int, int]) -> None:
    """Drag from a point by ways of so many pixels right and down, and let go."""
    QTest.mousePress(table.viewport(), LEFT, pos=start)
    at = start
    for right, down in ways:
        at += QPoint(right, down)
        QTest.mouseMove(table.viewport(), at)
    QTest.mouseRelease(table.viewport(), LEFT, pos=at)


def test_a_block_is_dragged_along_the_hours_in_steps_of_five_minutes(table: Timetable) -> None:
    shifted = heard(table.shifted)
    drag(table, table.rect_of(1).center(), (0, 20), (0, HOUR // 2 - 20 + 3))
    assert shifted == [Shift(1, NINE + minutes(30), NINE + minutes(90), "A")]


def test_what_lies_off_the_grid_comes_to_it_when_it_is_dragged(table: Timetable) -> None:
    shifted = heard(table.shifted)
    rect = table.rect_of(3)
    drag(table, QPoint(rect.center().x(), rect.bottom() - 2), (0, 10), (0, HOUR // 4 - 10))
    assert shifted == [Shift(3, NINE + minutes(90), NINE + minutes(165), "A")]


def test_an_edge_changes_one_end_and_never_passes_the_other(table: Timetable) -> None:
    shifted = heard(table.shifted)
    rect = table.rect_of(1)
    drag(table, QPoint(rect.center().x(), rect.top() + 2), (0, 10), (0, HOUR // 4 - 10))
    drag(table, QPoint(rect.center().x(), rect.top() + 2), (0, 10), (0, 3 * HOUR))
    drag(table, QPoint(rect.center().x(), rect.bottom() - 2), (0, 10), (0, -3 * HOUR))
    assert shifted == [
        Shift(1, NINE + minutes(15), NINE + minutes(60), "A"),
        Shift(1, NINE + minutes(55), NINE + minutes(60), "A"),
        Shift(1, NINE, NINE + minutes(5), "A"),
    ]


def test_a_block_is_dragged_to_another_room_or_day(table: Timetable) -> None:
    shifted = heard(table.shifted)
    room = table.rect_of(5).center().x() - table.rect_of(4).center().x()
    drag(table, table.rect_of(4).center(), (10, 0), (room - 10, 0))
    day = table.rect_of(5).center().x() - table.rect_of(1).center().x()
    drag(table, table.rect_of(1).center(), (10, 0), (day - 10, 0))
    drag(table, table.rect_of(2).center(), (10, 0), (day - room - 10, 0))
    assert shifted == [
        Shift(4, NINE + DAY, NINE + DAY + minutes(60), "B"),
        Shift(1, NINE + DAY, NINE + DAY + minutes(60), "B"),
        Shift(2, NINE + DAY + minutes(60), NINE + DAY + minutes(90), "A"),
    ]


def test_what_comes_back_to_where_it_was_asks_for_nothing(table: Timetable) -> None:
    shifted, chosen = heard(table.shifted), heard(table.chosen)
    drag(table, table.rect_of(4).center(), (0, 60), (0, -60))
    drag(table, table.rect_of(1).center(), (2, 2))
    assert (shifted, chosen) == ([], [4, 1])


def test_esc_drops_what_is_dragged(table: Timetable) -> None:
    shifted = heard(table.shifted)
    start = table.rect_of(1).center()
    QTest.mousePress(table.viewport(), LEFT, pos=start)
    QTest.mouseMove(table.viewport(), start + QPoint(0, 60))
    QTest.keyClick(table, Qt.Key.Key_Escape)
    QTest.mouseRelease(table.viewport(), LEFT, pos=start + QPoint(0, 60))
    assert shifted == []


def press(table: Timetable, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= each
    QTest.keyClick(table, key, modifiers)


ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def test_all_that_is_dragged_is_done_by_keys_too(table: Timetable) -> None:
    shifted = heard(table.shifted)
    table.select(4)
    press(table, Qt.Key.Key_Down, ALT)
    press(table, Qt.Key.Key_Up, ALT)
    press(table, Qt.Key.Key_Down, ALT, SHIFT)
    press(table, Qt.Key.Key_Up, ALT, SHIFT)
    press(table, Qt.Key.Key_Right, ALT, SHIFT)
    press(table, Qt.Key.Key_Left, ALT, SHIFT)
    later = NINE + DAY + minutes(5)
    assert shifted == [  # each goes on from the one before, though nothing is shown anew
        Shift(4, later, later + minutes(60), "A"),
        Shift(4, NINE + DAY, NINE + DAY + minutes(60), "A"),
        Shift(4, NINE + DAY, NINE + DAY + minutes(65), "A"),
        Shift(4, NINE + DAY, NINE + DAY + minutes(60), "A"),
        Shift(4, NINE + DAY, NINE + DAY + minutes(60), "B"),
        Shift(4, NINE, NINE + minutes(60), "A"),
    ]


def test_arrows_go_from_block_to_block(table: Timetable) -> None:
    chosen = heard(table.chosen)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        press(table, key)
    assert chosen == [2, 3, 4, 5]  # the keyboard came to the first by itself
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Home):
        press(table, key)
    assert chosen[4:] == [4, 1, 5, 1]


def test_screen_readers_are_told_which_session_is_chosen(table: Timetable) -> None:
    table.select(2)
    assert table.accessibleDescription() == "10:00"


def test_nothing_moves_where_only_reading_is_possible(table: Timetable) -> None:
    shifted = heard(table.shifted)
    table.set_locked(locked=True)
    drag(table, table.rect_of(1).center(), (0, 60))
    press(table, Qt.Key.Key_Down, ALT)
    press(table, Qt.Key.Key_Right, ALT, SHIFT)
    assert shifted == []


def test_a_session_that_is_chosen_comes_into_sight(table: Timetable) -> None:
    far = [*AGENDA, Hours(6, NINE + minutes(500), NINE + minutes(520), "A")]
    table.resize(500, 300)
    show(table, far)
    table.select(6)
    assert table.viewport().rect().contains(table.rect_of(6))
    table.select(1)
    assert table.viewport().rect().contains(table.rect_of(1))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Delete])
def test_enter_opens_and_del_deletes(table: Timetable, key: Qt.Key) -> None:
    opened, deleted = heard(table.opened), heard(table.delete_asked)
    table.select(2)
    press(table, key)
    assert (opened, deleted) == (([2], []) if key == Qt.Key.Key_Return else ([], [2]))
