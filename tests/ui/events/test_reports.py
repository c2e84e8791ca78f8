"""Reports about an event, asked for by commands and written by the form."""

from pathlib import Path

import pytest
from factories.chooser import Chooser
from factories.events_window import Driver
from factories.widgets import button

from migdesk.desk.events import delete_session
from migdesk.desk.reports import make_report
from migdesk.desk.rows import ReportKind, ReportOptions, ReportSubject
from migdesk.ui.events.reports import ReportForm
from migdesk.ui.widgets.popover import Popover
from migdesk.ui.widgets.states import Banner


def asked(driver: Driver, command: str, target: Path) -> ReportForm:
    """Begin a report by its command; it will be written to ``target``."""
    driver.screen._commands._parts.files.to_save = Chooser(target).to_save
    driver.program.window.commands.trigger(command)
    driver.settle()
    (form,) = (
        form
        for popover in driver.program.window.findChildren(Popover)
        for form in popover.findChildren(ReportForm)
        if popover.is_open()
    )
    return form


def test_a_programme_is_written_by_enter_in_the_language_of_the_window(
    driver: Driver, tmp_path: Path
) -> None:
    driver.open_event()
    asked(driver, "event.export_programme", tmp_path / "programme")
    driver.press("Return")
    driver.settle()
    written = tmp_path / "programme.pdf"
    assert driver.program.window.toast.words.text() == f"Exported: {written}"
    event = driver.office.records.event
    assert written.read_bytes() == driver.ask(
        lambda desk: (
            make_report(
                desk, ReportKind.PROGRAMME, ReportSubject(event), ReportOptions(("en",))
            ).data
        )
    )


def test_what_is_chosen_is_written(driver: Driver, tmp_path: Path) -> None:
    driver.open_event("agenda")
    form = asked(driver, "event.export_programme", tmp_path / "both.pdf")
    driver.click(button(form, "Each room by itself"))
    driver.press("Shift+Tab", "Shift+Tab", "Shift+Tab", "Down", "Down")
    assert form.language.value() == ("en", "ka")
    driver.click(button(form, "Export as PDF…"))
    driver.settle()
    event, options = driver.office.records.event, ReportOptions(("en", "ka"), by_room=True)
    assert (tmp_path / "both.pdf").read_bytes() == driver.ask(
        lambda desk: make_report(desk, ReportKind.PROGRAMME, ReportSubject(event), options).data
    )


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (
            "event.export_programme",
            "There is no agenda yet, so there is no programme to print. Add the sessions first.",
        ),
        (
            "event.export_quotes",
            "No quote from this event is cleared, so none can be printed. Ask the speakers first.",
        ),
    ],
)
def test_where_there_is_nothing_to_print_that_is_said_and_no_file_asked_for(
    driver: Driver, tmp_path: Path, command: str, sentence: str
) -> None:
    session = driver.office.records.session
    driver.do(lambda desk: delete_session(desk, session_id=session))
    driver.open_event()
    asked(driver, command, tmp_path / "nothing.pdf")
    driver.press("Return")
    driver.settle()
    (banner,) = driver.program.window.findChildren(Banner)
    assert banner.accessibleName() == sentence
    assert list(tmp_path.glob("*.pdf")) == []
