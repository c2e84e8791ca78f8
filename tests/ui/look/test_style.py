"""What Qt's own widgets look like and how large they are in the style of the window."""

from collections.abc import Iterator

import pytest
from factories.widgets import Dress, W
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStyle,
    QStyleOptionFrame,
    QStyleOptionSlider,
    QTextEdit,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.look.boxes import FRAMES
from migdesk.ui.look.style import HouseStyle, wear
from migdesk.ui.widgets.buttons import Button, ButtonKind, IconButton
from migdesk.ui.widgets.layouts import ScrollColumn, column
from migdesk.ui.widgets.styling import mark

LOOKS = ["light", "dark 200 %"]

AWAY = 100
"""Pixels from the corner of a page where the pointer is."""


def on_a_page(dress: Dress, widget: W, width: int, height: int) -> W:
    """Show a widget of a size, away from the pointer."""
    page = QWidget()
    widget.setParent(page)
    widget.setGeometry(AWAY, AWAY, width, height)
    dress(page, AWAY + width + 10, AWAY + height + 10)
    page.setFocus()
    return widget


def colour_at(widget: QWidget, at: QPoint) -> str:
    """Return the colour of a pixel of a widget as it is shown."""
    return widget.grab().toImage().pixelColor(at).name()


def ground(look: Look, token: str) -> str:
    return QColor(look.hex(token)).name()


@pytest.mark.parametrize("look", LOOKS, indirect=True)
@pytest.mark.parametrize(
    ("kind", "token"),
    [("primary", "accent"), ("default", "raised"), ("danger", "raised"), ("ghost", "canvas")],
)
def test_a_button_has_the_ground_of_its_kind(
    look: Look, dress: Dress, kind: ButtonKind, token: str
) -> None:
    button = on_a_page(dress, Button(look, "", kind), look.px(90), look.px(32))
    assert colour_at(button, QPoint(look.px(12), look.px(6))) == ground(look, token)


def test_a_pointer_on_a_button_darkens_its_ground(look: Look, dress: Dress, qtbot: QtBot) -> None:
    button = on_a_page(dress, Button(look, ""), look.px(90), look.px(32))
    before = colour_at(button, QPoint(12, 6))
    QTest.mouseMove(button, QPoint(40, 10))
    qtbot.waitUntil(button.underMouse)
    assert (before, colour_at(button, QPoint(12, 6))) == (
        ground(look, "raised"),
        ground(look, "hover"),
    )


@pytest.mark.parametrize("look", LOOKS, indirect=True)
@pytest.mark.parametrize(("small", "least", "letters"), [(False, 30, 13), (True, 24, 12)])
def test_a_button_is_as_high_as_its_size_says(
    look: Look, dress: Dress, *, small: bool, least: int, letters: int
) -> None:
    button = dress(Button(look, "Save", small=small))
    assert (button.sizeHint().height(), button.minimumHeight()) == (look.px(least) + 2,) * 2
    assert button.font().pixelSize() == look.px(letters)


@pytest.mark.parametrize("look", LOOKS, indirect=True)
@pytest.mark.parametrize("kind", ["default", "primary", "ghost", "crumb", "link", "danger"])
def test_words_with_an_icon_have_room_in_their_button(
    look: Look, dress: Dress, kind: ButtonKind
) -> None:
    plain, signed = Button(look, "Save", kind), Button(look, "Save", kind, icon="check")
    dress(plain)
    dress(signed)
    room = signed.sizeHint().width() - plain.sizeHint().width()
    assert room == look.px(16) + look.px(6)


@pytest.mark.parametrize("look", LOOKS, indirect=True)
def test_a_button_with_an_icon_alone_is_a_square(look: Look, dress: Dress) -> None:
    button = dress(IconButton(look, "check", "Done"))
    assert (button.width(), button.sizeHint().height()) == (look.px(30) + 2,) * 2


def test_a_chip_that_is_ticked_is_bold_and_tinted(look: Look, dress: Dress) -> None:
    chip = QPushButton("")
    chip.setProperty("kind", "chip")
    chip.setCheckable(True)
    on_a_page(dress, chip, 90, 28)
    seen = []
    for ticked in (False, True):
        chip.setChecked(ticked)
        seen.append(colour_at(chip, QPoint(20, 5)))
    assert seen == [ground(look, "canvas"), ground(look, "accent_soft")]


def around(field: QWidget) -> str:
    """Return the colour of the border of a field, in the middle of its left side."""
    return colour_at(field, QPoint(0, field.height() // 2))


@pytest.mark.parametrize("look", LOOKS, indirect=True)
@pytest.mark.parametrize("make", [QLineEdit, QTextEdit])
def test_the_border_of_a_field_says_what_there_is_to_say(
    look: Look, dress: Dress, make: type[QLineEdit | QTextEdit]
) -> None:
    page, field, other = QWidget(), make(), QLineEdit()
    page.setLayout(column(field, other))
    dress(page, 300, 300)
    other.setFocus()
    seen = [around(field)]
    field.setFocus()
    seen.append(around(field))
    mark(field, "err", "1")
    seen.append(around(field))
    field.setEnabled(False)
    seen.append(around(field))
    tokens = ["control", "accent_text", "red", "line2"]
    assert seen == [ground(look, token) for token in tokens]


@pytest.mark.parametrize("look", LOOKS, indirect=True)
def test_a_field_keeps_its_size_and_words_their_place_whatever_its_border(
    look: Look, dress: Dress
) -> None:
    line = dress(QLineEdit("Batumi"), look.px(200))
    seen = []
    for value in ("", "1"):
        mark(line, "err", value)
        option = QStyleOptionFrame()
        line.initStyleOption(option)
        words = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
        seen.append((line.sizeHint().height(), words.left(), words.width()))
    inset = look.px(10) + 1
    assert seen == [(look.px(30) + 2, inset, look.px(200) - 2 * inset)] * 2


def test_what_can_only_be_read_has_a_sunken_ground(look: Look, dress: Dress) -> None:
    text = QTextEdit("Batumi")
    text.setProperty("held", "1")
    dress(text, 200, 80)
    assert colour_at(text, QPoint(100, 60)) == ground(look, "sunken")


@pytest.mark.parametrize("look", LOOKS, indirect=True)
@pytest.mark.parametrize("kind", sorted(FRAMES))
def test_a_frame_has_its_ground_and_leaves_room_for_its_border(
    look: Look, dress: Dress, kind: str
) -> None:
    frame, inside = QFrame(), QWidget()
    frame.setProperty("kind", kind)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(inside)
    dress(frame, 60, 60)
    box, size = FRAMES[kind], frame.size()
    right = 1 if box.edges in {"all", "right"} else 0
    below = 1 if box.edges in {"all", "bottom"} else 0
    first = 1 if box.edges == "all" else 0
    room = QRect(first, first, size.width() - first - right, size.height() - first - below)
    assert inside.geometry() == room
    assert colour_at(frame, frame.rect().center()) == ground(look, box.fill)


def handle_of(area: QAbstractScrollArea) -> QRect:
    bar = area.verticalScrollBar()
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    part = QStyle.SubControl.SC_ScrollBarSlider
    return bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, bar)


@pytest.fixture
def tall(look: Look, dress: Dress) -> QScrollArea:
    """A column ten times as high as the room there is."""
    inside = QWidget()
    inside.setFixedHeight(2000)
    return dress(ScrollColumn(column(inside)), look.px(200), 200)


@pytest.mark.parametrize("look", LOOKS, indirect=True)
def test_the_handle_of_a_scroll_bar_shows_how_far_it_is(look: Look, tall: QScrollArea) -> None:
    bar, gap = tall.verticalScrollBar(), look.px(2)
    first = handle_of(tall)
    bar.setValue(bar.maximum())
    last = handle_of(tall)
    assert (bar.width(), first.width()) == (look.px(10), look.px(6))
    assert first.height() == look.px(36)  # a tenth of the bar would be too small to be seized
    assert (first.top(), last.bottom()) == (gap, 200 - gap - 1)


def test_a_scroll_bar_is_dragged_by_its_handle(tall: QScrollArea, qtbot: QtBot) -> None:
    bar, at = tall.verticalScrollBar(), handle_of(tall).center()
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(bar, at + QPoint(0, 300))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=at + QPoint(0, 300))
    assert bar.value() == bar.maximum()


def test_a_click_beside_the_handle_turns_a_page(tall: QScrollArea, qtbot: QtBot) -> None:
    bar = tall.verticalScrollBar()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, 190))
    assert bar.value() == bar.pageStep()


def test_what_scrolls_lets_what_is_behind_it_show(look: Look, dress: Dress) -> None:
    frame = QFrame()
    frame.setProperty("kind", "sunken")
    frame.setLayout(column(ScrollColumn(column(QWidget()))))
    dress(frame, 120, 120)
    assert colour_at(frame, QPoint(60, 60)) == ground(look, "sunken")


def test_two_panes_stand_a_hairline_apart(dress: Dress) -> None:
    panes = QSplitter(Qt.Orientation.Horizontal)
    for _ in range(2):
        panes.addWidget(QWidget())
    dress(panes, 200, 100)
    left, right = (panes.widget(at).geometry() for at in range(2))
    assert right.left() - left.right() - 1 == 1


@pytest.mark.parametrize("look", LOOKS, indirect=True)
def test_a_choice_is_as_high_as_a_field_and_has_its_letters(look: Look, dress: Dress) -> None:
    choice = QComboBox()
    choice.addItem("Georgian")
    dress(choice)
    assert choice.sizeHint().height() == look.px(30) + 2
    assert (choice.font().family(), choice.font().pixelSize()) == ("Inter", look.px(13))


@pytest.fixture
def plain(qapp: QApplication) -> Iterator[QApplication]:
    """A program that has nothing of ours on yet, and has not after the test either."""
    qapp.setStyle("Fusion")
    yield qapp
    qapp.setStyle("Fusion")


def test_another_look_takes_the_place_of_the_one_before(plain: QApplication) -> None:
    wear(plain, Look())
    worn = plain.style()
    wear(plain, Look(dark=True))
    assert isinstance(worn, HouseStyle)
    assert plain.style() is worn
    button = QPushButton("")
    button.resize(90, 32)
    assert colour_at(button, QPoint(12, 6)) == ground(Look(dark=True), "raised")
    button.deleteLater()


@pytest.mark.parametrize("look", LOOKS, indirect=True)
def test_the_row_of_a_choice_that_is_picked_has_the_ground_of_what_is_selected(
    look: Look, dress: Dress, qtbot: QtBot
) -> None:
    choice = QComboBox()
    choice.addItems(["English", "Georgian"])
    dress(choice, look.px(200))
    choice.showPopup()
    view = choice.view()
    qtbot.waitUntil(view.isVisible)
    row = view.visualRect(view.model().index(0, 0))
    assert colour_at(view.viewport(), row.topRight() - QPoint(look.px(20), -look.px(6))) == (
        ground(look, "sel")
    )
    choice.hidePopup()


@pytest.mark.parametrize("look", LOOKS, indirect=True)
def test_a_tooltip_has_room_around_its_words(look: Look, dress: Dress, qtbot: QtBot) -> None:
    page = dress(QWidget(), 300, 200)
    QToolTip.showText(page.mapToGlobal(QPoint(20, 20)), "Georgian", page)
    shown: list[QLabel] = []

    def is_shown() -> bool:
        tops = QApplication.topLevelWidgets()
        tips = [each for each in tops if each.metaObject().className() == "QTipLabel"]
        shown[:] = [tip for tip in tips if isinstance(tip, QLabel) and tip.isVisible()]
        return bool(shown)

    qtbot.waitUntil(is_shown)
    (tip,) = shown
    beside = tip.width() - tip.fontMetrics().horizontalAdvance("Georgian")
    assert beside >= 2 * look.px(8)
    assert colour_at(tip, QPoint(2, 2)) == ground(look, "text")
    QToolTip.hideText()
