"""Every part of an event's page in every look: nothing warns, nothing pushes the window wider."""

from functools import partial

import pytest
from factories.events_window import Driver
from factories.widgets import button, said
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from migdesk.desk.quotes import record_quote
from migdesk.ui.events.linked.rows import words_of
from migdesk.ui.events.linked.tab import LinkedTab
from migdesk.ui.shell.address import Address, Place
from migdesk.vocabulary import QuoteKind

TABS = ("", "agenda", "speakers", "quotes", "releases", "details", "files")


@pytest.mark.parametrize(
    "driver",
    [
        pytest.param({"theme": "dark"}, id="dark"),
        pytest.param({"text_size": 200}, id="200 %"),
        pytest.param({"interface_language": "ka", "text_size": 150}, id="Georgian, 150 %"),
    ],
    indirect=True,
)
@pytest.mark.parametrize("size", [(1366, 690), (960, 600)], ids=["1366", "960"])
def test_every_tab_fits_the_window(driver: Driver, size: tuple[int, int]) -> None:
    driver.program.window.resize(*size)
    for tab in TABS:
        driver.open_event(tab)
        assert driver.screen.address().tab == tab
        assert (driver.program.window.width(), driver.program.window.height()) == size
    driver.press("Ctrl+N")
    assert (driver.program.window.width(), driver.program.window.height()) == size


def test_quotes_lead_to_their_place(driver: Driver) -> None:
    driver.open_event("quotes")
    tab = driver.screen.detail.findChild(LinkedTab)
    assert isinstance(tab, LinkedTab)
    tab.list.setFocus()
    driver.press("Return")
    assert driver.program.window.here() == Address(
        Place.QUOTES, "quote", driver.office.records.quote
    )


def test_quotes_are_listed_in_any_language_and_a_gist_without_marks(driver: Driver) -> None:
    event, person = driver.office.records.event, driver.office.records.person
    for words, language, kind in (
        ("Un bon début", "fr", QuoteKind.DIRECT),
        ("It went well", "en", QuoteKind.PARAPHRASE),
        ("All is well", "en", QuoteKind.DIRECT),
    ):
        driver.do(
            partial(
                record_quote,
                words=words,
                language=language,
                kind=kind,
                event_id=event,
                person_id=person,
            )
        )
    driver.open_event("quotes")
    driver.screen.grab()
    assert {words_of(line) for line in driver.page().quotes} >= {
        "Un bon début",
        "It went well",
        "“All is well”",
    }


def test_a_click_on_a_quote_leads_to_its_place(driver: Driver) -> None:
    driver.open_event("quotes")
    tab = driver.screen.detail.findChild(LinkedTab)
    assert isinstance(tab, LinkedTab)
    row = tab.list.visualRect(tab.list.rows().index(0))
    QTest.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    driver.settle()
    assert driver.program.window.here() == Address(
        Place.QUOTES, "quote", driver.office.records.quote
    )


def test_an_event_without_releases_leads_to_the_first(driver: Driver) -> None:
    driver.open_event("releases")
    tab = driver.screen.detail.findChild(LinkedTab)
    assert isinstance(tab, LinkedTab)
    assert said(tab)[0] == "No release about this event yet"
    driver.click(button(tab, "New release"))
    here = driver.program.window.here()
    assert here is not None
    assert (here.place, here.tab) == (Place.RELEASES, "new")
