"""Choosing by key and click: segments, chips, filters, switches, tabs."""

import pytest
from factories.widgets import Dress, click, heard, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.widgets.checklist import Counted
from migdesk.ui.widgets.checks import Check, Switch
from migdesk.ui.widgets.choices import Chip, Chips, Segmented, Tabs
from migdesk.ui.widgets.popover import Popover

LANGUAGES = [("en", "English"), ("ka", "Georgian"), ("both", "Both")]
STATES: Counted = [("asked", "With speaker", 3), ("cleared", "Cleared", 12), ("no", "Declined", 0)]


def with_chip(chip: Chip) -> QWidget:
    """A window with a chip in its corner and room for what the chip opens."""
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(chip)
    layout.addStretch(1)
    return window


def opened(window: QWidget) -> Popover:
    (popover,) = window.findChildren(Popover)
    return popover


def texts(window: QWidget) -> list[str]:
    rows = window.findChildren(QListView)[0].model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


@pytest.mark.parametrize("kind", [Segmented, Chips])
def test_arrows_go_from_one_choice_to_the_next_and_round(
    look: Look, qtbot: QtBot, dress: Dress, kind: type[Segmented | Chips]
) -> None:
    choice = dress(kind(look, LANGUAGES, name="Language"))
    chosen = heard(choice.chosen)
    choice.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(choice.window().focusWidget(), key)
    assert chosen == ["ka", "both", "en", "both"]
    assert choice.value() == "both"
    holders = [each.text() for each in choice.findChildren(QPushButton) if each.hasFocus()]
    assert holders == ["Both"]


def test_only_the_choice_made_is_a_stop_for_tab(look: Look, dress: Dress) -> None:
    choice = dress(Segmented(look, LANGUAGES, name="Language"))
    chosen = heard(choice.chosen)
    choice.set_value("ka")
    stops = [
        each.text()
        for each in choice.findChildren(QPushButton)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert (stops, chosen) == (["Georgian"], [])
    names = [each.accessibleName() for each in choice.findChildren(QPushButton)]
    assert names == ["Language, English", "Language, Georgian", "Language, Both"]


def test_what_is_not_offered_is_left_out_by_arrows_too(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    choice = dress(Chips(look, [(number, str(number)) for number in range(4)]))
    choice.set_value(1)
    choice.offer({0, 2, 3})
    first = choice.value()
    choice.setFocus()
    qtbot.keyClick(choice.window().focusWidget(), Qt.Key.Key_Right)
    second = choice.value()
    choice.offer({2, 3})
    assert (first, second, choice.value()) == (0, 2, 2)


def test_a_click_chooses(look: Look, dress: Dress) -> None:
    choice = dress(Segmented(look, LANGUAGES))
    chosen = heard(choice.chosen)
    click(choice.findChildren(QPushButton)[2])
    assert chosen == ["both"]


def test_a_filter_ticks_by_key_and_says_how_much(look: Look, qtbot: QtBot, dress: Dress) -> None:
    chip = Chip(look, "Status", STATES)
    window = dress(with_chip(chip), 500, 400)
    changed = heard(chip.changed)
    assert (chip.text(), chip.isChecked()) == ("Status", False)
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    rows = window.findChildren(QListView)[0]
    assert rows.hasFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert (changed, chip.text(), chip.isChecked()) == (
        [("cleared",)],
        "Status: Cleared",
        True,
    )
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert (changed[-1], chip.text()) == (("asked", "cleared"), "Status: 2")
    qtbot.keyClick(rows, Qt.Key.Key_Escape)
    assert (window.findChildren(Popover)[0].is_open(), chip.hasFocus()) == (False, True)
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert (changed[-1], chip.text(), chip.isChecked()) == ((), "Status", False)


def test_the_cross_of_a_filter_clears_it_and_its_words_open_it(look: Look, dress: Dress) -> None:
    chip = Chip(look, "Status", STATES)
    window = dress(with_chip(chip), 500, 400)
    chip.set_values(["no"])
    changed = heard(chip.changed)
    click(chip, QPoint(chip.width() - look.px(14), chip.height() // 2))
    assert (changed, window.findChildren(Popover)) == ([()], [])
    chip.set_values(["no"])
    click(chip, QPoint(look.px(14), chip.height() // 2))
    assert (opened(window).is_open(), chip.isChecked(), chip.values()) == (True, True, ("no",))


def test_a_click_beside_a_checklist_closes_it_and_does_nothing_else(
    look: Look, dress: Dress
) -> None:
    chip = Chip(look, "Status", STATES)
    window = with_chip(chip)
    other = QPushButton("Other")
    window.layout().addWidget(other)
    dress(window, 500, 400)
    clicks = heard(other.clicked)
    chip.open()
    popover = opened(window)
    click(popover, other.geometry().center())
    assert (popover.is_open(), clicks, chip.hasFocus()) == (False, [], True)


def test_a_long_checklist_is_narrowed_down_by_typing(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    people = [(key, f"თამარ {key}", None) for key in range(1, 12)]
    chip = Chip(look, "Speaker", people)
    window = dress(with_chip(chip), 500, 500)
    changed = heard(chip.changed)
    chip.open()
    line = window.findChildren(QLineEdit)[0]
    assert line.hasFocus()
    write(line, "თამარ 11")
    assert texts(window) == ["თამარ 11"]
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClick(window.findChildren(QListView)[0], Qt.Key.Key_Space)
    assert changed == [(11,)]


def test_rows_of_a_checklist_say_their_count(look: Look, dress: Dress) -> None:
    chip = Chip(look, "Status", STATES)
    window = dress(with_chip(chip), 500, 400)
    chip.open()
    rows = window.findChildren(QListView)[0].model()
    spoken = [rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == ["With speaker, 3", "Cleared, 12", "Declined, 0"]


def test_other_options_keep_the_ticks_that_are_still_there(look: Look, dress: Dress) -> None:
    chip = dress(Chip(look, "Status", STATES))
    chip.set_values(["cleared", "no"])
    chip.set_options([("cleared", "გადამოწმებული", 4)])
    assert (chip.values(), chip.text()) == (("cleared",), "Status: გადამოწმებული")


@pytest.mark.parametrize("kind", [Check, Switch])
def test_check_and_switch_turn_with_space_and_click_anywhere(
    look: Look, qtbot: QtBot, dress: Dress, kind: type[Check | Switch]
) -> None:
    made = dress(kind(look, "Photo sheet"))
    turned = heard(made.toggled)
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Space)
    click(made, QPoint(made.width() - 4, made.height() // 2))
    assert turned == [True, False]
    interface = QAccessible.queryAccessibleInterface(made)
    assert interface.role() == QAccessible.Role.CheckBox
    assert interface.text(QAccessible.Text.Name) == "Photo sheet"


def test_tabs_say_how_many_and_go_round(look: Look, dress: Dress) -> None:
    names = [("overview", "Overview"), ("agenda", "Agenda"), ("files", "Files")]
    tabs = dress(Tabs(look, names), 400)
    chosen = heard(tabs.chosen)
    tabs.set_count("agenda", 10)
    tabs.set_count("files", 0)
    assert [tabs.tabText(at) for at in range(3)] == ["Overview", "Agenda  10", "Files  0"]
    tabs.set_count("files", None)
    assert tabs.tabText(2) == "Files"
    tabs.set_current("files")
    assert (chosen, tabs.current()) == ([], "files")
    tabs.step(1)
    tabs.step(-1)
    assert chosen == ["overview", "files"]
    click(tabs, tabs.tabRect(1).center())
    assert chosen[-1] == "agenda"


def test_tabs_without_room_are_in_a_menu_and_the_open_one_is_not(look: Look, dress: Dress) -> None:
    names = ["Overview", "Agenda", "Speakers", "Quotes", "Releases", "Details", "Files"]
    tabs = dress(Tabs(look, [(name.lower(), name) for name in names]), 900)
    assert tabs.more.isHidden()
    tabs.resize(400, tabs.height())
    hidden = [name for at, name in enumerate(names) if not tabs.isTabVisible(at)]
    assert hidden == names[-len(hidden) :]
    assert tabs.current() == "overview"
    click(tabs.more)
    (menu,) = [each for each in tabs.findChildren(QMenu) if each.isVisible()]
    assert [action.text() for action in menu.actions()] == hidden
    chosen = heard(tabs.chosen)
    menu.actions()[-1].trigger()
    menu.close()
    assert chosen == ["files"]
    assert tabs.isTabVisible(6)
    assert tabs.tabRect(6).right() <= tabs.more.x()
    assert tabs.more.geometry().right() <= tabs.width()
    tabs.resize(900, tabs.height())
    assert (tabs.more.isHidden(), tabs.isTabVisible(5)) == (True, True)


def test_a_part_that_is_not_offered_is_in_no_menu_and_is_stepped_over(
    look: Look, dress: Dress
) -> None:
    names = ["Overview", "Agenda", "Speakers", "Quotes", "Releases", "Details", "Files"]
    tabs = dress(Tabs(look, [(name.lower(), name) for name in names]), 400)
    tabs.set_offered("agenda", offered=False)
    tabs.set_offered("files", offered=False)
    tabs.set_count("overview", 3)
    tabs.resize(300, tabs.height())
    assert [tabs.isTabVisible(at) for at in (1, 6)] == [False, False]
    click(tabs.more)
    (menu,) = [each for each in tabs.findChildren(QMenu) if each.isVisible()]
    hidden = [action.text() for action in menu.actions()]
    menu.close()
    assert (hidden[-1], {"Agenda", "Files"} & set(hidden)) == ("Details", set())
    tabs.step(1)
    assert tabs.current() == "speakers"
    tabs.set_current("overview")
    tabs.step(-1)
    assert tabs.current() == "details"
    tabs.set_offered("files", offered=True)
    tabs.step(1)
    assert tabs.current() == "files"


def test_a_part_that_is_offered_anew_stays_in_the_menu_where_there_is_no_room(
    look: Look, dress: Dress
) -> None:
    names = ["Overview", "Agenda", "Speakers", "Quotes", "Releases", "Details", "Files"]
    tabs = dress(Tabs(look, [(name.lower(), name) for name in names]), 400)
    before = [tabs.isTabVisible(at) for at in range(7)]
    assert not before[5]
    tabs.set_offered("details", offered=False)
    tabs.set_offered("details", offered=True)
    assert [tabs.isTabVisible(at) for at in range(7)] == before
