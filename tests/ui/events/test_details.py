"""The other facts of an event: what it is counted under, who came, what was promised."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from factories.events_window import Driver
from factories.widgets import button
from PySide6.QtTest import QTest

from migdesk.desk import events
from migdesk.desk.rows import AttendanceEntry
from migdesk.ui.events.details.attendance_table import COLUMNS
from migdesk.ui.events.details.tab import DetailsTab
from migdesk.ui.events.overview.tab import OverviewTab
from migdesk.ui.shell.address import Place
from migdesk.vocabulary import EventKind, FollowUpStatus


def add_event(driver: Driver) -> int:
    """Add another event, as another screen would."""
    before = set(driver.screen.column.list.rows().keys())
    noon = datetime(2026, 11, 26, 12, tzinfo=ZoneInfo("Asia/Tbilisi"))
    driver.do(
        lambda desk: events.add_event(
            desk,
            title={"en": "Workshop"},
            kind=EventKind.WORKSHOP,
            starts_at=noon,
            ends_at=noon.replace(hour=17),
            zone="Asia/Tbilisi",
        )
    )
    return next(iter(set(driver.screen.column.list.rows().keys()) - before))


def tab_of(driver: Driver) -> DetailsTab:
    tab = driver.screen.detail.findChild(DetailsTab)
    assert isinstance(tab, DetailsTab)
    return tab


def test_themes_objectives_targets_and_outcomes(driver: Driver) -> None:
    driver.open_event("details")
    tab = tab_of(driver)
    tab.themes.focus()
    driver.type("skills, უნარები", "Return")
    tab.objectives.focus()
    driver.type("18, 6", "Return")
    tab.targets.focus()
    driver.type("10.7", "Return")
    tab.outcomes.editor("ka").setFocus()
    driver.type("ბარათი მიღებულია", "Ctrl+Return")
    page = driver.page()
    assert page.themes == ("skills", "უნარები")
    assert page.gcm_objectives == (6, 18)
    assert page.sdg_targets == ("10.7",)
    assert page.outcomes == {"ka": "ბარათი მიღებულია"}


def test_objectives_and_goals_are_ticked_in_their_lists(driver: Driver) -> None:
    driver.open_event("details")
    tab = tab_of(driver)
    tab.objectives.focus()
    driver.press("Down")
    driver.type("skills")
    driver.press("Return", "Space")
    driver.press("Esc")
    assert driver.page().gcm_objectives == (18,)
    assert button(tab.objectives, "Remove 18  Skills and their recognition").isVisible()
    driver.click(button(tab.targets, f"{tab.targets.label}, choose from the list"))
    driver.type("10.7")
    driver.press("Return", "Space")
    driver.press("Esc")
    assert driver.page().sdg_targets == ("10.7",)
    tab.targets.focus()
    driver.type("11.7", "Return")  # a target that the list does not have
    assert driver.page().sdg_targets == ("10.7", "11.7")
    driver.click(button(tab.objectives, "Remove 18  Skills and their recognition"))
    assert driver.page().gcm_objectives == ()


def test_a_target_of_no_goal_is_refused_in_place(driver: Driver) -> None:
    driver.open_event("details")
    tab = tab_of(driver)
    tab.targets.focus()
    driver.type("18.1", "Return")
    assert tab.targets.error() == "There is no goal or target 18.1: the goals go from 1 to 17."
    assert driver.page().sdg_targets == ()


def test_what_is_refused_about_an_event_is_not_said_of_another(driver: Driver) -> None:
    other = add_event(driver)
    driver.open_event("details")
    tab = tab_of(driver)
    tab.objectives.focus()
    driver.type("24", "Return")
    driver.go(Place.EVENTS, other, "details")
    assert (tab.objectives.value(), tab.objectives.error()) == ((), "")
    assert driver.page(other).gcm_objectives == ()


def test_an_objective_that_there_is_not_is_refused_in_place(driver: Driver) -> None:
    driver.open_event("details")
    tab = tab_of(driver)
    tab.objectives.focus()
    driver.type("24", "Return")
    assert tab.objectives.error() == "There is no objective 24: they go from 1 to 23."
    assert driver.page().gcm_objectives == ()


def test_attendance_is_typed_into_a_table(driver: Driver) -> None:
    driver.open_event("details")
    table = tab_of(driver).attendance.table
    table.setFocus()
    for column, typed in ((1, "აკადემია"), (2, "12"), (3, "9")):
        table.setCurrentIndex(table.model().index(0, column))
        driver.press("Return")
        driver.type(typed, "Return")
    columns = [each.field for each in COLUMNS]
    assert driver.page().attendance == (AttendanceEntry("", "აკადემია", 12, 9, 0, online=False),)
    table.setCurrentIndex(table.model().index(0, columns.index("men")))
    driver.press("Return")
    driver.replace("many", "Return")
    assert driver.page().attendance[0].men == 9
    table.setFocus()
    driver.press("Del")
    assert driver.page().attendance == ()
    driver.press("Ctrl+Z")
    assert driver.page().attendance[0].women == 12


def test_a_promise_is_noted_edited_done_and_deleted(driver: Driver) -> None:
    driver.open_event("details")
    follow_ups = tab_of(driver).follow_ups
    follow_ups.line.setFocus()
    driver.type("Send the report", "Return")
    assert follow_ups.line.line.text() == ""
    follow_ups.list.setFocus()
    driver.press("Return")
    form = follow_ups._form
    assert form is not None
    form.owner.focus()
    driver.type("Maia")
    form.due.focus()
    driver.type("4 December 2026", "Esc")
    follow_ups.list.setFocus()
    driver.press("Space")
    kept = driver.page().follow_ups[0]
    assert (kept.action, kept.owner) == ({"en": "Send the report"}, "Maia")
    assert (kept.due, kept.status) == (date(2026, 12, 4), FollowUpStatus.DONE)
    driver.press("Del")
    assert driver.page().follow_ups == ()
    driver.press("Ctrl+Z")
    assert len(driver.page().follow_ups) == 1


def test_a_summary_is_written_where_it_is_read(driver: Driver) -> None:
    driver.open_event()
    overview = driver.screen.detail.findChild(OverviewTab)
    assert isinstance(overview, OverviewTab)
    overview.summary.area("ka").setFocus()
    driver.type("ნავსადგური იზრდება", "Ctrl+Return")
    assert driver.page().summary == {"ka": "ნავსადგური იზრდება"}
    QTest.keyClick(overview.summary.area("ka"), "!")
    driver.screen.column.list.setFocus()
    driver.settle()
    assert driver.page().summary == {"ka": "ნავსადგური იზრდება!"}
