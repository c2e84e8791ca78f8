"""A list and its page beside each other."""

from factories.widgets import Dress, heard
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.widgets.panes import InspectorPanes, TwoPanes


def panes(look: Look, **options: int) -> tuple[TwoPanes, QWidget, QWidget]:
    listing, page = QWidget(), QWidget()
    return TwoPanes(look, listing, page, **options), listing, page


def test_the_list_is_as_wide_as_the_room_allows(look: Look, dress: Dress) -> None:
    both, listing, page = panes(look)
    dress(both, 1216, 400)
    assert (listing.width(), page.isVisible()) == (336, True)
    both.resize(1142, 400)
    assert listing.width() == 312


def test_without_room_one_is_shown_alone(look: Look, dress: Dress) -> None:
    both, listing, page = panes(look)
    told = heard(both.folded_changed)
    dress(both, 903, 400)
    assert (listing.isVisible(), page.isVisible(), both.shows_page()) == (True, False, False)
    both.show_page(page=True)
    assert (listing.isVisible(), page.isVisible(), both.shows_page()) == (False, True, True)
    both.resize(1142, 400)
    assert (listing.isVisible(), page.isVisible(), listing.width()) == (True, True, 312)
    assert told == [True, False]


def test_a_width_a_person_drew_is_told_and_taken_up_again(look: Look, dress: Dress) -> None:
    both, listing, _ = panes(look, list_width=300)
    told = heard(both.list_resized)
    dress(both, 1142, 400)
    assert listing.width() == 300
    handle = both.handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 200))
    QTest.mouseMove(handle, QPoint(80, 200))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(80, 200))
    assert listing.width() == told[-1]
    assert told[-1] > 340
    both.resize(1216, 400)
    assert listing.width() == told[-1]


def test_an_inspector_leaves_most_of_the_room_to_the_list(
    look: Look, dress: Dress, qtbot: QtBot
) -> None:
    listing, page = QWidget(), QWidget()
    both = dress(InspectorPanes(look, listing, page), 1216, 400)
    assert (page.width(), listing.width()) == (352, 863)
    both.resize(1000, 400)
    assert page.width() == 324
    both.show_alone(alone=True)
    qtbot.waitUntil(lambda: listing.width() == 1000)
    assert (page.isVisible(), both.shows_page()) == (False, False)
    both.show_alone(alone=False)
    assert both.shows_page()
    qtbot.waitUntil(lambda: page.width() == 324)
    both.resize(800, 400)
    both.show_page(page=True)
    assert not listing.isVisible()
    qtbot.waitUntil(lambda: page.width() == 800)
    both.show_alone(alone=True)
    assert (listing.isVisible(), page.isVisible()) == (True, False)
