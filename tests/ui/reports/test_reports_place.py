"""Reports chosen, seen, exported and printed by keys and clicks."""

from datetime import date
from pathlib import Path

import pytest
from factories.chooser import Chooser
from factories.office import MORNING, NOON
from factories.reports_window import ReportsDriver
from factories.widgets import button, choose, said
from factories.windows import settle
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from migdesk.desk.events import add_event, delete_event, delete_session, edit_event
from migdesk.desk.organisations import add_organisation, delete_organisation
from migdesk.desk.quotes import record_quote, set_quote_clearance
from migdesk.desk.report_presets import keep_preset, report_presets
from migdesk.desk.reports import make_report
from migdesk.desk.rows import ReportForm, ReportKind, ReportOptions, ReportSubject
from migdesk.documents.reports import printing
from migdesk.text.names import OrganisationName
from migdesk.ui.reports.listing import ICONS
from migdesk.ui.reports.presets import NameForm
from migdesk.ui.reports.subject import PeriodSubject
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.states import Banner, ProgressCard
from migdesk.vocabulary import ClearanceState, EventKind, OrganisationKind, ReportPeriod


def save_to(driver: ReportsDriver, target: Path) -> None:
    """Have files saved to ``target``."""
    driver.report._parts.files.to_save = Chooser(target).to_save


def test_who_goes_there_first_sees_a_report_about_the_latest_event(driver: ReportsDriver) -> None:
    driver.press("Ctrl+6")
    driver.settle()
    key = driver.office.records.event
    assert driver.program.window.here() == Address(Place.REPORTS, "event", key, "programme")
    assert driver.report.pane.view.page_count == 1
    assert "Harbours and People" in driver.words_shown()
    assert driver.report._form().subject.event_field.record().text == "Harbours and People"


def test_every_report_has_a_sign_of_its_own() -> None:
    assert sorted(ICONS) == sorted(ReportKind)
    assert len(set(ICONS.values())) == len(ICONS)


def test_another_report_about_the_same_event_is_chosen_by_key(driver: ReportsDriver) -> None:
    driver.open_report("programme")
    driver.reports.listing.list.setFocus()
    driver.press("Down")
    assert driver.program.window.here().tab == "speakers"
    assert "Nino Sample" in driver.words_shown()
    assert driver.report.subject() == ReportSubject(driver.office.records.event)


def test_what_is_ticked_is_shown_at_once_and_is_what_is_written(
    driver: ReportsDriver, tmp_path: Path
) -> None:
    page = driver.open_report("programme")
    assert "Nino Sample" in driver.words_shown()
    driver.click(button(page, "Who appears in each session"))
    assert "Nino Sample" not in driver.words_shown()
    save_to(driver, tmp_path / "report")
    driver.press("Ctrl+E")
    driver.settle()
    written = tmp_path / "report.pdf"
    assert driver.program.window.toast.words.text() == f"Exported: {written}"
    subject = ReportSubject(driver.office.records.event)
    options = ReportOptions(("en",), with_people=False)
    assert written.read_bytes() == driver.ask(
        lambda desk: make_report(desk, ReportKind.PROGRAMME, subject, options).data
    )


def test_other_forms_are_offered_by_their_names(driver: ReportsDriver, tmp_path: Path) -> None:
    page = driver.open_report("speakers")
    save_to(driver, tmp_path / "list")
    driver.click(page.others)
    (menu,) = page.findChildren(QMenu)
    offered = {action.text(): action for action in menu.actions()}
    assert len(offered) == len(ReportForm)
    offered["Excel workbook"].trigger()
    menu.close()
    driver.settle()
    assert (tmp_path / "list.xlsx").read_bytes().startswith(b"PK")


def test_what_is_left_out_is_named_with_the_reason_and_led_to(driver: ReportsDriver) -> None:
    records = driver.office.records
    driver.do(
        lambda desk: set_quote_clearance(desk, quote_id=records.quote, state=ClearanceState.CLEARED)
    )
    driver.do(
        lambda desk: record_quote(
            desk, words="Not yet.", language="en", event_id=records.event, person_id=records.person
        )
    )
    page = driver.open_report("quotes")
    assert said(page.left_out) == ["Left out: 1", "Waiting for an answer"]
    driver.click(button(page.left_out, "Nino Sample"))
    driver.settle()
    assert driver.program.window.here() == Address(Place.QUOTES, "quote", records.quote + 1)


def test_where_there_is_nothing_to_print_that_is_said_in_place(driver: ReportsDriver) -> None:
    driver.do(lambda desk: delete_session(desk, session_id=driver.office.records.session))
    page = driver.open_report("programme")
    (banner,) = page.pane.findChildren(Banner)
    assert banner.accessibleName() == (
        "There is no agenda yet, so there is no programme to print. Add the sessions first."
    )
    assert (page.pane.view.page_count, page.export.isEnabled()) == (0, False)
    assert page.export.toolTip() == "There is nothing to export: see what is said beside."


def test_an_event_is_asked_for_where_none_is_named(driver: ReportsDriver) -> None:
    driver.do(lambda desk: delete_event(desk, event_id=driver.office.records.event))
    driver.press("Ctrl+6")
    driver.settle()
    page = driver.report
    assert "Choose an event at the left, and its page is shown here." in said(page)
    assert (page.export.isEnabled(), page.pane.isVisible()) == (False, False)


def test_an_event_is_chosen_by_a_part_of_its_title(driver: ReportsDriver) -> None:
    other = driver.do_and_key(
        lambda desk: add_event(
            desk,
            title={"en": "Winter school"},
            kind=EventKind.CONFERENCE,
            starts_at=MORNING,
            ends_at=NOON,
            zone="Asia/Tbilisi",
        )
    )
    page = driver.open_report("speakers")
    page.focus()
    driver.press("Ctrl+A", "Delete", "Tab")
    assert "Choose the event that it is about." in said(page)
    page.focus()
    driver.type("winter")
    driver.settle()
    driver.press("Return")
    assert page.subject() == ReportSubject(other)
    (banner,) = page.pane.findChildren(Banner)
    assert banner.accessibleName() == (
        "There are no speakers to list: none are added, or none came. "
        "Add people to the event or to its sessions first."
    )


def test_what_changes_elsewhere_is_shown(driver: ReportsDriver) -> None:
    driver.open_report("programme")
    driver.do(
        lambda desk: edit_event(
            desk, event_id=driver.office.records.event, title={"en": "Ports and People"}
        )
    )
    assert "Ports and People" in driver.words_shown()


def test_all_reports_about_an_event_are_led_to_from_it(driver: ReportsDriver) -> None:
    driver.open_event()
    driver.program.window.commands.trigger("event.reports")
    driver.settle()
    key = driver.office.records.event
    assert driver.program.window.here() == Address(Place.REPORTS, "event", key, "programme")


def test_the_first_page_of_a_long_report_is_seen_while_the_rest_is_made(
    driver: ReportsDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "LONG", 0)
    driver.open_report("speakers", 0)
    settle(driver.program)
    page = driver.report
    seen: list[tuple[int, bool]] = []
    page.pane.loaded.connect(
        lambda: seen.append((page.pane.view.page_count, page.pane._print.isEnabled()))
    )
    page.refresh()
    driver.settle()
    assert seen == [(1, False), (1, True)]


def test_what_is_still_being_made_is_given_up_for_another_choice(
    driver: ReportsDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "LONG", 0)
    page = driver.open_report("programme")
    page.pane.load_now()
    driver.click(button(page, "Who appears in each session"))
    driver.settle()
    assert "Nino Sample" not in driver.words_shown()
    assert page.maker.shown is not None
    assert not page.maker.shown.begun
    assert driver.program.window.findChildren(ProgressCard) == []


def test_words_are_looked_for_on_the_pages(driver: ReportsDriver) -> None:
    driver.open_report("programme")
    driver.program.window.commands.trigger("edit.filter")
    driver.type("nino")
    driver.settle()
    assert "1 of 1" in said(driver.report.pane)


def test_one_is_shown_at_a_time_where_there_is_no_room(driver: ReportsDriver, qtbot: QtBot) -> None:
    driver.program.keeper.change(text_size=200)
    driver.program.window.rebuild()
    driver.settle()
    driver.press("Ctrl+6")
    driver.settle()
    screen = driver.reports
    assert (screen.listing.isVisible(), screen.page.isVisible()) == (True, False)
    screen.listing.list.setFocus()
    driver.press("Return")
    assert (screen.listing.isVisible(), screen.page.isVisible()) == (False, True)
    driver.click(button(screen.page, "See the pages"))
    assert screen.page.pane.isVisible()
    qtbot.waitUntil(lambda: screen.page.pane.view.page_count == 1)
    driver.click(button(screen.page, "Back to choices"))
    driver.click(button(screen.page, "All reports"))
    assert screen.listing.isVisible()
    assert screen.listing.list.hasFocus()


def test_rows_are_told_to_those_who_listen(driver: ReportsDriver) -> None:
    driver.open_report("programme")
    rows = driver.reports.listing.list
    spoken = QAccessible.queryAccessibleInterface(rows)
    assert spoken.text(QAccessible.Text.Name) == "Reports"
    assert driver.report.others.accessibleName() == "Other forms"


def preset_menu(driver: ReportsDriver) -> QMenu:
    """Open the menu of presets by its command."""
    driver.program.window.commands.trigger("report.presets")
    driver.settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def pick(driver: ReportsDriver, words: str) -> None:
    """Choose a line of the menu of presets."""
    menu = preset_menu(driver)
    (action,) = (each for each in menu.actions() if each.text() == words)
    choose(menu, action)
    driver.settle()


def test_what_is_chosen_is_kept_by_name_and_chosen_again(driver: ReportsDriver) -> None:
    page = driver.open_report("programme")
    driver.click(button(page, "Each room by itself"))
    pick(driver, "Keep these choices…")
    driver.press("Return")
    (form,) = driver.program.window.findChildren(NameForm)
    assert "Say how it is called." in said(form)
    driver.type("For the hall", "Return")
    driver.settle()
    assert driver.program.window.toast.words.text() == "Preset kept: For the hall"
    assert page.presets.text() == "For the hall"
    driver.click(button(page, "Each room by itself"))
    assert page.presets.text() == "Presets"
    driver.reports.listing.list.setFocus()
    driver.press("Down")
    pick(driver, "For the hall (Programme)")
    assert (page.kind(), page.options()) == (
        ReportKind.PROGRAMME,
        ReportOptions(("en",), by_room=True),
    )
    assert page.subject() == ReportSubject(driver.office.records.event)
    assert driver.program.window.here().tab == "programme"
    assert page.presets.text() == "For the hall"


def test_a_preset_is_renamed_and_deleted_and_both_are_taken_back(driver: ReportsDriver) -> None:
    page = driver.open_report("quotes")
    for name in ("One", "Two"):
        driver.do(
            lambda desk, name=name: keep_preset(
                desk, name=name, kind=ReportKind.QUOTES, options=ReportOptions(("ka",))
            )
        )
    pick(driver, "One")
    assert page.options() == ReportOptions(("ka",))
    pick(driver, "Rename “One”…")
    driver.replace("Two", "Return")
    driver.settle()
    (form,) = driver.program.window.findChildren(NameForm)
    assert len(said(form)) > 2
    driver.replace("Three", "Return")
    driver.settle()
    assert page.presets.text() == "Three"
    pick(driver, "Delete “Three”")
    assert page.presets.text() == "Presets"
    assert [each.name for each in driver.ask(report_presets)] == ["Two"]
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert [each.name for each in driver.ask(report_presets)] == ["One", "Two"]


def test_a_preset_keeps_donor_and_days_and_says_when_the_donor_is_gone(
    driver: ReportsDriver,
) -> None:
    fund = driver.do_and_key(
        lambda desk: add_organisation(
            desk, names={"en": OrganisationName("Fund for Coasts")}, kind=OrganisationKind.DONOR
        )
    )
    page = driver.open_report("visibility", 0)
    subject = page._form().subject
    assert isinstance(subject, PeriodSubject)
    for field, day in ((subject.since, "1 May 2026"), (subject.until, "31 May 2026")):
        field.focus()
        driver.replace(day, "Return")
    subject.donor.focus()
    driver.type("Fund")
    driver.settle()
    driver.press("Return")
    pick(driver, "Keep these choices…")
    driver.type("For the fund", "Return")
    driver.settle()
    wanted = ReportSubject(None, date(2026, 5, 1), date(2026, 5, 31), None, fund)
    assert (page.presets.text(), page.subject()) == ("For the fund", wanted)
    subject.donor.focus()
    driver.press("Ctrl+A", "Delete", "Tab")
    assert page.presets.text() == "Presets"
    pick(driver, "For the fund")
    assert (page.presets.text(), page.subject()) == ("For the fund", wanted)
    assert subject.donor.record().text == "Fund for Coasts"
    assert page.donor_gone is None
    driver.do(lambda desk: delete_organisation(desk, organisation_id=fund))
    pick(driver, "For the fund")
    assert page.subject() == ReportSubject(None, date(2026, 5, 1), date(2026, 5, 31))
    assert page.donor_gone is not None
    assert page.donor_gone.isVisible()
    assert page.donor_gone.accessibleName() == (
        "The donor of this preset was deleted. The report tells of all donors. Choose another one "
        "and keep the preset again."
    )
    driver.reports.listing.list.setFocus()
    driver.press("Up")
    assert page.donor_gone is None
    pick(driver, "For the fund (Visibility report)")
    assert page.donor_gone is not None
    pick(driver, "Delete “For the fund”")
    assert page.donor_gone is None


def test_a_report_about_a_period_tells_of_other_days_and_says_where_there_are_none(
    driver: ReportsDriver,
) -> None:
    page = driver.open_report("activity", 0)
    assert "Harbours and People" in driver.words_shown()
    subject = page._form().subject
    assert isinstance(subject, PeriodSubject)
    subject.span.focus()
    driver.press("End")
    assert subject.span.value() is ReportPeriod.LAST_YEAR
    driver.settle()
    (banner,) = page.pane.findChildren(Banner)
    assert banner.accessibleName() == (
        "Nothing is recorded in this period that could be told of. "
        "Choose another period, or another project."
    )
    assert (page.pane.view.page_count, page.export.isEnabled()) == (0, False)
    for field, day in ((subject.since, "1 May 2026"), (subject.until, "31 May 2026")):
        field.focus()
        driver.replace(day, "Return")
    assert subject.span.value() is None
    assert "Harbours and People" in driver.words_shown()
    driver.reports.listing.list.setFocus()
    driver.press("Down")
    assert page.subject() == ReportSubject(None, date(2026, 5, 1), date(2026, 5, 31))
    driver.press("Home")
    assert page.kind() is ReportKind.PROGRAMME
