"""The facts of an event, each edited where it is read."""

from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from factories.events_window import Driver
from factories.widgets import button, said
from PySide6.QtWidgets import QWidget

from migdesk.desk import events
from migdesk.desk.desk import Desk
from migdesk.desk.logos import add_logo_set
from migdesk.desk.organisations import add_project, set_donors
from migdesk.desk.rows import Changes
from migdesk.desk.rows.named import Named
from migdesk.store.errors import DiskFull
from migdesk.text.names import Forms
from migdesk.ui.events import head
from migdesk.ui.events.facts.belonging import ProjectForm
from migdesk.ui.events.facts.parties import OrganisationsForm
from migdesk.ui.events.facts.what import WhatForm
from migdesk.ui.events.facts.when import WhenForm
from migdesk.ui.events.facts.where import WhereForm
from migdesk.vocabulary import EventKind, EventStatus, Modality, Part

TBILISI, VIENNA = ZoneInfo("Asia/Tbilisi"), ZoneInfo("Europe/Vienna")
Form = TypeVar("Form", bound=QWidget)


def opened(driver: Driver, fact: str, kind: type[Form]) -> Form:
    """Open the editor of a fact by a click, and return it."""
    driver.click(driver.screen.detail.head.facts.opener(fact))
    return driver.program.window.findChildren(kind)[-1]  # an earlier one may not be gone yet


def test_titles_are_edited_in_place_in_every_language(driver: Driver) -> None:
    driver.open_event()
    driver.screen.column.list.setFocus()
    driver.press("F2")
    driver.replace("Ports and People", "Return")
    driver.screen.detail.head.titles["ka"].edit()
    driver.replace("პორტები და ადამიანები", "Return")
    assert driver.page().title == {"en": "Ports and People", "ka": "პორტები და ადამიანები"}
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert driver.page().title == {"en": "Harbours and People", "ka": "ნავსადგურები და ადამიანები"}


def test_the_last_title_stays(driver: Driver) -> None:
    driver.open_event()
    titles = driver.screen.detail.head.titles
    for language in ("ka", "en"):
        titles[language].edit()
        driver.press("Ctrl+A", "Backspace", "Return")
    assert driver.page().title == {"en": "Harbours and People"}
    assert titles["en"].text() == "Harbours and People"


def test_days_and_hours_move_the_event_and_its_sessions(driver: Driver) -> None:
    driver.open_event()
    form = opened(driver, "when", WhenForm)
    form.start.focus()
    driver.replace("14 May 2026", "Return")
    page = driver.page()
    assert page.starts_at == datetime(2026, 5, 14, 10, tzinfo=TBILISI)
    assert page.ends_at == datetime(2026, 5, 14, 12, tzinfo=TBILISI)
    assert page.sessions[0].starts_at == datetime(2026, 5, 14, 10, tzinfo=TBILISI)
    form.status.set_value(EventStatus.PLANNED)
    form.status.focus()
    driver.press("Down")
    assert driver.page().status is EventStatus.CONFIRMED
    driver.press("Esc")
    assert driver.focus() is driver.screen.detail.head.facts.opener("when")


def test_an_end_before_the_start_is_refused_where_it_is_typed(driver: Driver) -> None:
    driver.open_event()
    form = opened(driver, "when", WhenForm)
    form.end.focus()
    driver.replace("11 May 2026", "Return")
    assert form.end.error() == "It would end before it starts."
    assert driver.page().ends_at == datetime(2026, 5, 12, 12, tzinfo=TBILISI)
    driver.replace("13 May 2026", "Return")
    assert form.end.error() == ""
    assert driver.page().ends_at == datetime(2026, 5, 13, 12, tzinfo=TBILISI)


def test_hours_that_are_not_known_yet_are_left_out(driver: Driver) -> None:
    driver.open_event()
    form = opened(driver, "when", WhenForm)
    form.start.focus()
    driver.press("Tab", "Tab", "Ctrl+A", "Backspace", "Return")
    assert form.end.error() == ""
    assert form.start.error() == "Write both hours, or neither."
    form.end.focus()
    driver.press("Tab", "Tab", "Ctrl+A", "Backspace", "Return")
    page = driver.page()
    assert page.starts_at == datetime(2026, 5, 12, tzinfo=TBILISI)
    assert page.ends_at == datetime(2026, 5, 13, tzinfo=TBILISI)


def test_the_clock_of_another_place_is_found_by_its_city(driver: Driver) -> None:
    driver.open_event()
    form = opened(driver, "when", WhenForm)
    form.zone.focus()
    driver.replace("Vienna")
    driver.settle()
    driver.press("Return")
    page = driver.page()
    assert page.zone == "Europe/Vienna"
    assert page.starts_at == datetime(2026, 5, 12, 10, tzinfo=VIENNA)
    assert page.sessions[0].ends_at == datetime(2026, 5, 12, 12, tzinfo=VIENNA)


def test_where_it_is_in_both_languages(driver: Driver) -> None:
    driver.open_event()
    form = opened(driver, "where", WhereForm)
    form.modality.focus()
    driver.press("Down")
    form.venue.editor("en").setFocus()
    driver.type("Harbour Hall")
    form.venue.editor("ka").setFocus()
    driver.type("ნავსადგურის დარბაზი")
    form.city["ka"].focus()
    driver.type("ბათუმი")
    form.link.focus()
    driver.type("https://batumi.example", "Esc")
    page = driver.page()
    assert page.modality is Modality.ONLINE
    assert page.venue == {"en": "Harbour Hall", "ka": "ნავსადგურის დარბაზი"}
    assert page.city == {"en": Forms("Batumi"), "ka": Forms("ბათუმი")}
    assert page.link == "https://batumi.example"


def test_an_organiser_is_created_on_the_spot_and_a_donor_beside_it(driver: Driver) -> None:
    driver.open_event()
    form = opened(driver, "organisers", OrganisationsForm)
    form.list.focus()
    driver.type("Port Authority")
    driver.settle()
    driver.press("Return")
    assert form.new.isVisible()
    driver.click(form.new.button)
    driver.press("Esc")
    donors = opened(driver, "donor", OrganisationsForm)
    donors.list.focus()
    driver.type("Harbour")
    driver.settle()
    driver.press("Return", "Esc")
    assert [(each.part, each.name) for each in driver.page().organisations] == [
        (Part.DONOR, "Harbour Office"),
        (Part.ORGANISER, "Harbour Office"),
        (Part.ORGANISER, "Port Authority"),
    ]


def test_a_set_of_logos_is_chosen_where_there_is_one(driver: Driver) -> None:
    driver.open_event()
    without = opened(driver, "organisers", OrganisationsForm).logos.isVisible()
    driver.press("Esc")
    driver.do(lambda desk: add_logo_set(desk, name={"en": "Together"}))
    form = opened(driver, "organisers", OrganisationsForm)
    offered = form.logos.isVisible()
    form.logos.focus()
    driver.press("Down")
    chosen = driver.page().logo_set
    driver.press("Up")
    assert (without, offered, chosen, driver.page().logo_set) == (False, True, 1, 0)


def test_project_series_and_number(driver: Driver) -> None:
    driver.do(lambda desk: add_project(desk, title={"en": "Ways Home"}, acronym="WAYS"))
    driver.open_event()
    form = opened(driver, "project", ProjectForm)
    form.project.focus()
    driver.type("ways")
    driver.settle()
    driver.press("Return")
    form.series.focus()
    driver.type("Harbour Forum")
    driver.settle()
    driver.press("Return")
    form.number.focus()
    driver.type("3", "Return", "Esc")
    page = driver.page()
    assert page.project is not None
    assert page.project.name == "Ways Home"
    assert isinstance(page.series, Named)
    assert (page.series.name, page.number) == ("Harbour Forum", 3)


def test_kind_and_status_are_behind_the_line_above_the_title(driver: Driver) -> None:
    driver.open_event()
    driver.click(driver.screen.detail.head.what)
    form = driver.program.window.findChild(WhatForm)
    assert isinstance(form, WhatForm)
    form.kind.focus()
    driver.press("Down", "Esc")
    assert driver.page().kind is EventKind.WORKSHOP
    assert driver.screen.detail.head.what.text() == "Workshop"


def test_an_editor_follows_what_another_screen_changes(driver: Driver) -> None:
    driver.open_event()
    form = opened(driver, "where", WhereForm)
    form.venue.editor("en").setFocus()
    driver.type("Typed ")
    event = driver.office.records.event
    driver.do(lambda desk: events.edit_event(desk, event_id=event, link="https://new.example"))
    assert form.link.value() == "https://new.example"
    assert form.venue.value() == {"en": "Typed"}


@pytest.mark.parametrize("name", ["Add quote", "New release"])
def test_the_next_step_is_a_click_away(driver: Driver, name: str) -> None:
    driver.open_event()
    assert button(driver.screen.detail.head, name).isEnabled()


def test_who_pays_for_the_project_pays_for_the_event(driver: Driver) -> None:
    event, donor = driver.office.records.event, driver.office.records.organisation
    driver.do(lambda desk: add_project(desk, title={"en": "Ways Home"}))
    driver.do(lambda desk: set_donors(desk, project_id=1, donors=[(donor, {})]))
    driver.do(lambda desk: events.edit_event(desk, event_id=event, project_id=1))
    driver.open_event()
    form = opened(driver, "donor", OrganisationsForm)
    assert driver.screen.detail.head.facts.opener("donor").toolTip() == "Harbour Office"
    assert "Through the project: Harbour Office" in said(form)
    assert form.list.value() == ()


def test_a_title_that_cannot_be_kept_is_still_there(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_desk: Desk, **_facts: object) -> Changes:
        raise DiskFull(driver.office.path)

    driver.open_event()
    title = driver.screen.detail.head.titles["en"]
    with monkeypatch.context() as broken:
        broken.setattr(head.events, "edit_event", full)
        driver.press("F2")
        driver.replace("Ports and People", "Return")
    assert title.is_editing()
    driver.press("Return")
    assert driver.page().title["en"] == "Ports and People"


def test_why_an_event_is_off_is_said_on_its_head(driver: Driver) -> None:
    driver.open_event()
    head = driver.screen.detail.head
    assert not head.reason.isVisible()
    driver.click(head.what)
    form = driver.program.window.findChildren(WhatForm)[-1]
    assert not form.reason.isVisible()
    form.status.focus()
    driver.press("End")
    assert driver.page().status is EventStatus.CANCELLED
    form.reason.focus()
    driver.type("The ferry does not run.", "Return")
    driver.press("Esc")
    assert head.reason.isVisible()
    assert head.reason.text() == "The ferry does not run."
    head.reason.edit()
    driver.replace("No quorum.", "Return")
    assert driver.page().status_reason == "No quorum."
    driver.press("Ctrl+Z")
    assert head.reason.text() == "The ferry does not run."


def test_an_event_that_is_held_after_all_needs_no_reason(driver: Driver) -> None:
    event = driver.office.records.event
    driver.open_event()
    driver.do(
        lambda desk: events.edit_event(
            desk, event_id=event, status=EventStatus.POSTPONED, status_reason="No hall."
        )
    )
    assert driver.screen.detail.head.reason.isVisible()
    driver.do(lambda desk: events.edit_event(desk, event_id=event, status=EventStatus.HELD))
    assert not driver.screen.detail.head.reason.isVisible()
