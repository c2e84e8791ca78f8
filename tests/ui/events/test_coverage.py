"""What was published about an event, noted and edited in its tab."""

from datetime import date

import pytest
from factories.events_window import Driver
from factories.widgets import button, said
from PySide6.QtWidgets import QLineEdit

from migdesk.desk import questions
from migdesk.desk.media import add_coverage, add_outlet
from migdesk.desk.rows import Changes, CoverageEntry
from migdesk.ui.events.coverage.tab import CoverageTab
from migdesk.vocabulary import OutletKind, Tone

DAY = date(2026, 5, 14)


def tab_of(driver: Driver) -> CoverageTab:
    tab = driver.screen.detail.findChild(CoverageTab)
    assert isinstance(tab, CoverageTab)
    return tab


def kept(driver: Driver) -> CoverageEntry:
    (entry,) = driver.page().coverage
    return entry


def publish(driver: Driver, reach: int = 40_000, **facts: object) -> None:
    def note(desk) -> Changes:  # type: ignore[no-untyped-def]  # noqa: ANN001 - the desk
        outlet = add_outlet(
            desk, name={"en": "Coast Daily"}, kind=OutletKind.NEWSPAPER, reach=reach
        ).key
        return add_coverage(
            desk, outlet_id=outlet, day=DAY, event_id=driver.office.records.event, **facts
        )

    driver.do(note)


def test_a_new_outlet_and_what_it_published_are_noted_by_keys_alone(driver: Driver) -> None:
    driver.open_event("coverage")
    driver.click(button(tab_of(driver), "Note what was published"))
    driver.type("Coast Daily")
    driver.settle()
    driver.press("Return")
    driver.type("The boats came home", "Return")
    entry = kept(driver)
    assert (entry.outlet.name, entry.title) == ("Coast Daily", "The boats came home")
    driver.press("Esc", "Ctrl+Z", "Ctrl+Z")
    assert driver.page().coverage == ()
    assert driver.ask(questions.outlets) == ()


def test_an_outlet_that_is_known_is_taken_from_the_list(driver: Driver) -> None:
    publish(driver)
    driver.open_event("coverage")
    tab_of(driver).add.focus()
    driver.type("coast")
    driver.settle()
    driver.press("Return")
    assert [each.outlet.name for each in driver.page().coverage] == ["Coast Daily"] * 2
    assert len(driver.ask(questions.outlets)) == 1


def test_every_fact_is_edited_in_place_and_taken_back(driver: Driver) -> None:
    publish(driver)
    driver.open_event("coverage")
    tab = tab_of(driver)
    tab.list.setFocus()
    driver.press("Return")
    driver.type("Boats")
    form = tab.form
    form.link.focus()
    driver.type("https://coast.example/boats")
    form.reach.focus()
    driver.type("1200", "Return")
    form.tone.focus()
    driver.press("Home", "Return")
    driver.click(button(form, "Names the donor"))
    entry = kept(driver)
    assert (entry.title, entry.link) == ("Boats", "https://coast.example/boats")
    assert (entry.reach, entry.reached, entry.tone) == (1_200, 1_200, Tone.POSITIVE)
    assert (entry.names_donor, entry.has_message) == (True, False)
    driver.press("Ctrl+Z")
    assert kept(driver).names_donor is False


def test_a_reach_that_is_emptied_is_that_of_the_outlet_again(driver: Driver) -> None:
    publish(driver, title="Boats")
    driver.open_event("coverage")
    form = tab_of(driver).form
    form.reach.focus()
    driver.type("7", "Return")
    form.reach.focus()
    driver.press("Ctrl+A", "Delete", "Return")
    assert (kept(driver).reach, kept(driver).reached) == (0, 40_000)
    assert "Without a number, what the outlet usually reaches counts: 40,000." in said(form)


def test_the_quote_that_was_used_is_found_by_its_words(driver: Driver) -> None:
    publish(driver, title="Boats")
    driver.open_event("coverage")
    form, (quote,) = tab_of(driver).form, driver.page().quotes
    form.quote.focus()
    driver.type(quote.words.split()[1])
    driver.settle()
    driver.press("Return")
    found = kept(driver).quote
    assert found is not None
    assert found.id == quote.id


def test_the_tab_counts_and_sums_what_was_published(driver: Driver) -> None:
    publish(driver)
    driver.open_event("coverage")
    tabs = driver.screen.detail.tabs
    names = [tabs.tabText(at) for at in range(tabs.count())]
    assert [name for name in names if name.startswith("Coverage")] == ["Coverage  1"]
    assert said(tab_of(driver))[0] == "40,000 people reached, as far as it is known"


def test_what_was_noted_is_deleted_with_undo(driver: Driver) -> None:
    publish(driver)
    driver.open_event("coverage")
    tab_of(driver).list.setFocus()
    driver.press("Del")
    assert driver.page().coverage == ()
    driver.press("Ctrl+Z")
    assert kept(driver).outlet.name == "Coast Daily"


@pytest.mark.usefixtures("slow_double_click")
def test_a_double_click_deletes_one_piece(driver: Driver) -> None:
    publish(driver, link="https://one.example")
    publish(driver, link="https://two.example")
    driver.open_event("coverage")
    before = [entry.id for entry in driver.page().coverage]
    for _ in range(2):
        driver.click(button(tab_of(driver).form, "Delete this"))
    assert [entry.id for entry in driver.page().coverage] == before[1:]


@pytest.mark.parametrize("link", ["file:///etc/hostname", "coast.example"])
def test_only_what_a_browser_shows_is_opened(driver: Driver, link: str) -> None:
    publish(driver, link=link)
    driver.open_event("coverage")
    assert tab_of(driver).form.open.isHidden()
    assert [line.text() for line in tab_of(driver).form.link.findChildren(QLineEdit)] == [link]
