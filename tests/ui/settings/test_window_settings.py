"""Settings that change the whole window, and the way around in the place of settings."""

import pytest
from factories.settings_window import SettingsDriver
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from migdesk.desk.questions import office_languages
from migdesk.ui.settings.accessibility import AccessibilityPage
from migdesk.ui.settings.general import GeneralPage
from migdesk.ui.settings.house import HousePage
from migdesk.ui.settings.languages import LanguagesPage
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.shortcuts import ShortcutSheet


def test_a_size_of_text_keeps_the_place_and_the_keyboard(driver: SettingsDriver) -> None:
    page = driver.open(AccessibilityPage, "accessibility")
    page.sizes.setFocus()
    sizes = []
    for _ in range(3):
        driver.press("Right")
        window = driver.program.window
        again = driver.shown(AccessibilityPage)
        assert again.sizes.isAncestorOf(driver.focus())
        sizes.append((window.parts().look.scale, again.sizes.value()))
    assert sizes == [(1.25, 125), (1.5, 150), (1.75, 175)]
    here = driver.program.window.here()
    assert here is not None
    assert (here.place, here.tab) == (Place.SETTINGS, "accessibility")
    assert driver.program.keeper.settings.text_size == 175


def test_what_is_typed_is_kept_when_the_window_is_built_anew(driver: SettingsDriver) -> None:
    page = driver.open(GeneralPage, "general")
    page.city.by_language["en"].focus()
    driver.replace("Batumi")
    driver.program.window.commands.trigger("view.dark")
    driver.settle()
    assert driver.shown(GeneralPage).city.by_language["en"].value().nominative == "Batumi"


def test_languages_in_another_order_come_first_everywhere(
    driver: SettingsDriver, qtbot: QtBot
) -> None:
    page = driver.open(LanguagesPage, "languages")
    page.focus()
    driver.press("Alt+Down")
    assert driver.ask(office_languages) == ("ka", "en")
    window = driver.program.window
    qtbot.waitUntil(lambda: [tag for tag, _ in window.parts().languages] == ["ka", "en"])
    driver.settle()
    again = driver.shown(LanguagesPage)
    assert again is not page
    assert again.languages.isAncestorOf(driver.focus())
    driver.press("Ctrl+Z")
    assert driver.ask(office_languages) == ("en", "ka")


def test_a_language_is_left_out_and_added_again(driver: SettingsDriver, qtbot: QtBot) -> None:
    page = driver.open(LanguagesPage, "languages")
    page.focus()
    driver.press("Down", "Tab", "Tab")
    driver.press("Del")
    window = driver.program.window
    qtbot.waitUntil(lambda: [tag for tag, _ in window.parts().languages] == ["en"])
    driver.settle()
    left = driver.ask(office_languages)
    again = driver.shown(LanguagesPage)
    again.languages.focus()
    driver.press("Down")
    assert (left, driver.ask(office_languages)) == (("en",), ("en", "ka"))


def test_the_last_language_stays(driver: SettingsDriver, qtbot: QtBot) -> None:
    page = driver.open(LanguagesPage, "languages")
    page.focus()
    driver.press("Del")
    window = driver.program.window
    qtbot.waitUntil(lambda: [tag for tag, _ in window.parts().languages] == ["ka"])
    driver.settle()
    again = driver.shown(LanguagesPage)
    again.focus()
    driver.press("Del")
    assert again.languages.error() == "Choose at least one language."
    assert driver.ask(office_languages) == ("ka",)


def test_the_list_of_pages_is_gone_through_by_keys(driver: SettingsDriver) -> None:
    driver.open(GeneralPage, "general")
    pages = driver.screen.list.list
    pages.setFocus()
    driver.press("Down")
    second = driver.program.window.here()
    driver.press("Alt+Left")
    first = driver.program.window.here()
    driver.press("Alt+Right")
    driver.press("Return")
    assert (first, second) == (
        Address(Place.SETTINGS, tab="general"),
        Address(Place.SETTINGS, tab="house"),
    )
    assert driver.shown(HousePage).choose.hasFocus()


def test_f6_goes_from_the_pages_to_the_page(driver: SettingsDriver) -> None:
    page = driver.open(GeneralPage, "general")
    driver.screen.list.list.setFocus()
    driver.press("F6")
    inside = page.isAncestorOf(driver.focus())
    driver.press("Shift+F6")
    assert (inside, driver.screen.list.list.hasFocus()) == (True, True)


def test_the_shortcuts_are_a_click_away(driver: SettingsDriver) -> None:
    page = driver.open(AccessibilityPage, "accessibility")
    driver.press("Tab", "Tab")
    QTest.keyClick(page.shortcuts, Qt.Key.Key_Space)
    driver.settle()
    assert driver.program.window.findChild(ShortcutSheet) is not None


@pytest.mark.parametrize("driver", [{"text_size": 200}], indirect=True)
def test_where_room_is_short_the_list_leads_to_a_page_and_back(driver: SettingsDriver) -> None:
    driver.program.window.go(Address(Place.SETTINGS))
    driver.settle()
    pages = driver.screen.list.list
    shown = [pages.isVisible()]
    pages.setFocus()
    driver.press("Down", "Up")
    shown.append(pages.hasFocus())
    driver.press("Return")
    shown.append(pages.isVisible())
    assert driver.shown(GeneralPage).who.isAncestorOf(driver.focus())
    driver.click(driver.screen.back)
    assert [*shown, pages.isVisible(), pages.hasFocus()] == [True, True, False, True, True]
