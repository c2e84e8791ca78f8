"""Going about the place of quotes: addresses, one column, pins, what is kept on leaving."""

import pytest
from factories.quotes_window import QuotesDriver
from factories.widgets import button
from PySide6.QtWidgets import QMenu

from migdesk.desk.quotes import set_quote_clearance
from migdesk.desk.rows import QuoteGrouping
from migdesk.ui.shell.address import Address, Place
from migdesk.vocabulary import ClearanceState


def menu_of(driver: QuotesDriver) -> QMenu:
    """Open what else can be done with the quote that is shown."""
    driver.click(driver.inspector.head.more)
    (menu,) = (each for each in driver.quotes.findChildren(QMenu) if each.isVisible())
    return menu


def test_the_place_opens_at_its_first_quote_and_returns_to_the_last(driver: QuotesDriver) -> None:
    other = driver.record("More.", person_id=driver.office.records.person)
    assert driver.here() == Address(Place.QUOTES)
    assert driver.inspector.key() == driver.office.records.quote
    driver.library.list.setFocus()
    driver.press("End")
    assert driver.here() == Address(Place.QUOTES, "quote", other)
    driver.go(Place.HOME)
    driver.program.window.commands.trigger("go.quotes")
    driver.settle()
    assert driver.inspector.key() == other


def test_back_leads_out_of_the_form(driver: QuotesDriver) -> None:
    driver.open_quote()
    driver.press("Ctrl+N")
    assert driver.here().tab == "new"
    driver.press("Alt+Left")
    assert driver.here() == Address(Place.QUOTES, "quote", driver.office.records.quote)
    assert driver.library.isVisible()


def test_a_link_shows_a_quote_that_the_filter_leaves_out(driver: QuotesDriver) -> None:
    other = driver.record("Another matter.")
    driver.press("Ctrl+F")
    driver.type("everybody")
    driver.settle()
    driver.open_quote(other)
    assert driver.inspector.page is not None
    assert driver.inspector.page.words == "Another matter."
    assert driver.library.key() == 0


def test_in_one_column_the_page_follows_the_list_and_leads_back(driver: QuotesDriver) -> None:
    driver.program.window.resize(960, 640)
    driver.settle()
    assert not driver.inspector.isVisible()
    driver.library.list.setFocus()
    driver.press("Home", "Return")
    assert driver.inspector.isVisible()
    assert not driver.library.isVisible()
    assert [crumb.text for crumb in driver.quotes.crumbs()] == ["Quotes", "Nino Sample"]
    driver.press("Esc")
    assert driver.library.isVisible()
    assert driver.focus() is driver.library.list
    driver.press("Return")
    driver.click(driver.inspector.back)
    assert driver.library.isVisible()


@pytest.mark.parametrize("driver", [{"text_size": 150}], indirect=True)
@pytest.mark.parametrize("state", [ClearanceState.TO_VERIFY, ClearanceState.CLEARED])
def test_in_one_column_the_keyboard_is_where_the_clearance_stands(
    driver: QuotesDriver, state: ClearanceState
) -> None:
    key = driver.office.records.quote
    if state is not ClearanceState.TO_VERIFY:
        driver.do(lambda desk: set_quote_clearance(desk, quote_id=key, state=state))
    driver.go(Place.HOME)
    driver.program.window.rebuild()
    driver.settle()
    driver.program.window.go(Address(Place.QUOTES, "quote", key))
    driver.settle()
    assert driver.inspector.isVisible()
    assert not driver.library.isVisible()
    clearance = driver.inspector.clearance
    asks = clearance.buttons[ClearanceState.ASKED]
    stands = {ClearanceState.TO_VERIFY: asks, ClearanceState.CLEARED: clearance.state}
    assert driver.focus() is stands[state]


def test_a_quote_is_pinned_and_taken_off_the_sidebar(driver: QuotesDriver) -> None:
    driver.open_quote()
    menu = menu_of(driver)
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Copy the words",
        "Correct wording…",
        "Pin to the sidebar",
        "Ask for clearance by e-mail…",
        "Delete",
    ]
    menu.actions()[2].trigger()
    menu.close()
    driver.settle()
    (pin,) = driver.program.window.frame_shown().pins
    assert pin.address == Address(Place.QUOTES, "quote", driver.office.records.quote)
    driver.program.window.commands.trigger("quote.pin")
    driver.settle()
    assert driver.program.window.frame_shown().pins == ()


def test_stretches_chosen_once_are_those_of_the_next_time(driver: QuotesDriver) -> None:
    driver.library.filter.grouping.setFocus()
    driver.press("Right")
    driver.program.window.rebuild()
    driver.settle()
    assert driver.library.filter.grouping.value() is QuoteGrouping.SPEAKER


def test_what_is_typed_is_kept_when_the_place_is_left(driver: QuotesDriver) -> None:
    driver.open_quote()
    driver.inspector.details.form.field("source").focus()
    driver.type("Notebook 3")
    driver.go(Place.HOME)
    assert driver.kept().source == "Notebook 3"


@pytest.mark.parametrize("driver", [{"text_size": 200}], indirect=True)
def test_at_twice_the_size_of_text_a_quote_is_recorded_all_the_same(driver: QuotesDriver) -> None:
    driver.open_form(f"person/{driver.office.records.person}")
    driver.type("Large.")
    driver.click(button(driver.form, "Save"))
    assert driver.all_kept()[0].words == "Large."


def test_an_office_opened_for_reading_offers_no_changes(driver: QuotesDriver) -> None:
    other = driver.record("ნავსადგური სავსეა.", "ka")
    driver.program.open(driver.office.path, write=False)
    driver.settle()
    driver.open_quote(other)
    page, library = driver.inspector, driver.library
    offered = (
        library.filter.record,
        page.words.correct_button,
        page.translations.blocks["en"].edit_button,
    )
    assert [button.isVisible() for button in offered] == [False, False, False]
    assert page.clearance.buttons == {}
    assert not page.details.form.isEnabled()
    menu = menu_of(driver)
    works = [action.text() for action in menu.actions() if action.isEnabled() and action.text()]
    assert works == ["Copy the words", "Pin to the sidebar"]
    menu.close()
