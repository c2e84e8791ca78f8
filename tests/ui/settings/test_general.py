"""Settings, General: who works here, the language and colours of the window, the office."""

import pytest
from factories.settings_window import SettingsDriver
from factories.widgets import said
from factories.windows import SAMPLE_NOON
from pytestqt.qtbot import QtBot

from migdesk.desk import organisations
from migdesk.desk.desk import Desk
from migdesk.desk.questions import office_page
from migdesk.desk.rows import OfficePage
from migdesk.text.dates import weekday_and_day
from migdesk.text.names import Case, Forms, OrganisationName
from migdesk.ui.settings.general import GeneralPage
from migdesk.ui.shell.address import Address, Place


def office(driver: SettingsDriver) -> OfficePage:
    page = driver.ask(office_page)
    assert page is not None
    return page


def test_changes_are_recorded_under_the_new_name_from_then_on(driver: SettingsDriver) -> None:
    page = driver.open(GeneralPage, "general")
    page.who.focus()
    driver.replace("Ana Example", "Return")

    def whose(desk: Desk) -> str:
        organisations.add_series(desk, title={"en": "Forum"})
        return desk.who

    assert driver.ask(whose) == "Ana Example"
    assert driver.program.keeper.settings.who == "Ana Example"
    assert driver.program.window.sidebar.office.support == "Ana Example"


def test_a_name_is_needed(driver: SettingsDriver) -> None:
    page = driver.open(GeneralPage, "general")
    page.who.focus()
    driver.press("Ctrl+A", "Del", "Tab")
    assert page.who.error() == "Type your name: changes are recorded under it."
    assert driver.program.keeper.settings.who == "Nino Beridze"


def test_names_of_the_office_and_their_forms(driver: SettingsDriver, qtbot: QtBot) -> None:
    page = driver.open(GeneralPage, "general")
    georgian = page.names.by_language["ka"]
    georgian.case_line(Case.DATIVE).setFocus()  # type: ignore[attr-defined]  # it is a field for names
    driver.press("Return")  # what is proposed
    page.names.by_language["en"].focus()
    driver.replace("Harbour Agency", "Tab")
    driver.type("Harbour", "Return")
    assert office(driver).names == {
        "en": OrganisationName("Harbour Agency", short="Harbour", acronym="BSMA"),
        "ka": OrganisationName(
            "შავი ზღვის მობილობის სააგენტო",
            ergative="შავი ზღვის მობილობის სააგენტომ",
            dative="შავი ზღვის მობილობის სააგენტოს",
        ),
    }
    qtbot.waitUntil(lambda: driver.program.window.frame_shown().office == "Harbour")


def test_the_city_and_the_zone(driver: SettingsDriver) -> None:
    page = driver.open(GeneralPage, "general")
    page.city.by_language["en"].focus()
    driver.replace("Batumi", "Return")
    page.zone.focus()
    driver.replace("Yere")
    driver.settle()
    driver.press("Return")
    facts = office(driver)
    assert (facts.city["en"], facts.zone) == (Forms("Batumi"), "Asia/Yerevan")


def test_a_zone_that_there_is_not_is_refused_in_place(driver: SettingsDriver) -> None:
    page = driver.open(GeneralPage, "general")
    page.zone.focus()
    driver.replace("Atlantis")
    page.who.focus()
    driver.settle()
    assert page.zone.error() == "Choose the zone by the name of its city."
    assert office(driver).zone == "Asia/Tbilisi"


def test_the_window_speaks_georgian_and_english_again(driver: SettingsDriver) -> None:
    def choose(*keys: str) -> tuple[str, Address | None, str]:
        page = driver.open(GeneralPage, "general")
        page.language.focus()
        driver.press(*keys)
        here = driver.program.window.here()
        assert driver.shown(GeneralPage).language.isAncestorOf(driver.focus())
        driver.program.window.go(Address(Place.HOME))
        driver.settle()
        shown = driver.program.window.shown()
        assert shown is not None
        return said(shown)[0], here, driver.program.window.parts().language

    day, place = SAMPLE_NOON.date(), Address(Place.SETTINGS, tab="general")
    assert choose("End") == (weekday_and_day(day, "ka", year=False), place, "ka")
    assert choose("Up") == (weekday_and_day(day, "en", year=False), place, "en")


def test_the_foot_of_the_sidebar_speaks_the_language_of_the_window(driver: SettingsDriver) -> None:
    def choose(*keys: str) -> str:
        driver.open(GeneralPage, "general").language.focus()
        driver.press(*keys)
        return driver.program.window.sidebar.storage.accessibleName()

    assert choose("End") == "შენახულია აქვე. ასლი ჯერ არ არის"
    assert choose("Up") == "Saved on this computer. No backup yet"
    driver.program.window.commands.trigger("office.backup")
    driver.settle()
    assert choose("End") == "შენახულია აქვე. ასლი დღეს, 11:42"


@pytest.mark.parametrize("driver", [{"theme": "dark"}], indirect=True)
def test_other_colours_keep_the_place_and_the_keyboard(driver: SettingsDriver) -> None:
    page = driver.open(GeneralPage, "general")
    page.colours.setFocus()
    driver.press("Left")
    again = driver.shown(GeneralPage)
    assert again is not page
    assert driver.program.keeper.settings.theme == "light"
    assert not driver.program.window.parts().look.dark
    assert again.colours.isAncestorOf(driver.focus())
