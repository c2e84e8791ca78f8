"""A page of the settings before its data are there: no field is seen empty."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

import pytest
from factories.settings_window import SettingsDriver
from factories.widgets import button, said
from factories.windows import settle
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QTableView,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.ui.settings.contacts import ContactsPage
from migdesk.ui.settings.general import GeneralPage
from migdesk.ui.settings.page import SettingsPage
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.states import Skeleton

FILLED = (
    "general",
    "house",
    "rules",
    "terms",
    "dictionary",
    "boilerplates",
    "contacts",
    "languages",
    "acronyms",
    "equivalents",
    "projects",
    "storage",
)
"""Pages that show what is in the office file."""


@contextmanager
def worker_busy(driver: SettingsDriver) -> Iterator[None]:
    """Nothing is answered within: the thread of the desk has other work."""
    go_on = Event()
    driver.program.worker.ask(driver.program.window, lambda _: go_on.wait(30), lambda _: None)
    try:
        yield
    finally:
        go_on.set()
    settle(driver.program)


def go(driver: SettingsDriver, page: str) -> SettingsPage:
    """Go to a page, which is not filled yet: the window is another than that in which some are."""
    driver.program.window.rebuild()
    driver.program.window.go(Address(Place.SETTINGS, tab=page))
    QApplication.processEvents()
    return driver.screen._shown()


def places_to_fill(page: QWidget) -> list[QWidget]:
    kinds: tuple[type[QWidget], ...] = (QLineEdit, QTextEdit, QComboBox, QTableView)
    return [each for kind in kinds for each in page.findChildren(kind) if each.isVisible()]


def ghosts(page: QWidget) -> list[Skeleton]:
    return [each for each in page.findChildren(Skeleton) if each.isVisible()]


@pytest.mark.parametrize("name", FILLED)
def test_a_page_is_an_outline_until_it_is_filled(
    driver: SettingsDriver, qtbot: QtBot, name: str
) -> None:
    with worker_busy(driver):
        page = go(driver, name)
        assert places_to_fill(page) == []
        qtbot.waitUntil(lambda: bool(ghosts(page)))
        assert places_to_fill(page) == []
        assert ghosts(page)[0].mapTo(page, QPoint(0, 0)).y() < page.height() / 4
    assert ghosts(page) == []
    shown = said(page)
    assert len(shown) > 2, shown


class Seen(QObject):
    """Notes the lines that are shown before anything stands in them."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = 0
        self.empty: list[QLineEdit] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QLineEdit):
            self.shown += 1
            if not watched.text():
                self.empty.append(watched)
        return False


def test_fields_are_filled_when_they_are_seen_first(driver: SettingsDriver) -> None:
    seen, app = Seen(), QApplication.instance()
    assert app is not None
    app.installEventFilter(seen)
    driver.open(GeneralPage, "general")
    app.removeEventFilter(seen)
    assert seen.shown > 0
    assert [line.accessibleName() for line in seen.empty if line.text()] == []


def test_enter_leads_into_a_page_once_it_is_filled(driver: SettingsDriver) -> None:
    with worker_busy(driver):
        page = go(driver, "general")
        driver.screen.list.setFocus()
        QTest.keySequence(driver.focus(), QKeySequence("Return"))
    assert isinstance(page, GeneralPage)
    assert driver.focus() is page.who.focusProxy()


@pytest.mark.parametrize(
    ("name", "question"), [("general", "office_page"), ("projects", "projects")]
)
def test_a_page_that_cannot_be_filled_says_so_and_is_tried_again(
    driver: SettingsDriver, monkeypatch: pytest.MonkeyPatch, name: str, question: str
) -> None:
    def broken(_: Desk) -> None:
        raise MigdeskError

    with monkeypatch.context() as patched:
        patched.setattr(questions, question, broken)
        page = go(driver, name)
        driver.settle()
        again = button(page, "Try again")
        assert (places_to_fill(page), ghosts(page)) == ([], [])
    driver.click(again)
    assert "Try again" not in {
        each.text() for each in page.findChildren(QPushButton) if each.isVisible()
    }
    assert name != "general" or places_to_fill(page) != []


def test_a_filled_page_has_no_room_left_for_what_stood_in_its_place(
    driver: SettingsDriver,
) -> None:
    page = driver.open(ContactsPage, "contacts")
    head = page._head.geometry().bottom()
    assert page._panes.mapTo(page, QPoint(0, 0)).y() == head + 1
