"""The library of quotes: stretches, filter, keys, several at once, what stands there without."""

from pathlib import Path

import pytest
from factories.office import WORDS
from factories.quotes_window import QuotesDriver
from factories.widgets import button, said
from factories.windows import program_on, sample_clock
from PySide6.QtWidgets import QApplication

from migdesk.desk import questions
from migdesk.desk.people import add_person
from migdesk.desk.questions import badges
from migdesk.desk.quotes import edit_quote, set_quote_clearance
from migdesk.store.errors import WorkspaceMissing
from migdesk.store.workspace import Workspace
from migdesk.text.names import PersonName
from migdesk.ui.quotes import library
from migdesk.ui.shell.address import Address, Place
from migdesk.vocabulary import ClearanceState

MORE = "The harbour is full."


def add_other(driver: QuotesDriver) -> int:
    """Record a quote of somebody else, said at no event."""
    driver.do(lambda desk: add_person(desk, names={"en": PersonName("Ada", "Another")}))
    people = driver.ask(lambda desk: questions.suggest(desk, "person", "Ada"))
    return driver.record(MORE, person_id=people[0].id)


def count_line(driver: QuotesDriver) -> str:
    driver.settle()
    return said(driver.library.filter)[-1]


def tick(driver: QuotesDriver, chip: str, *rows: int) -> None:
    """Open a filter by key and tick rows of its list."""
    driver.library.filter.chips[chip].setFocus()
    driver.press("Down")
    for row in rows:
        driver.press(*["Down"] * row, "Space", *["Up"] * row)
    driver.press("Esc")


def test_a_row_is_as_high_as_its_words(driver: QuotesDriver) -> None:
    long = driver.record(f"{MORE} " * 12)
    other = driver.record(f"{MORE} " * 40)
    short = driver.record(MORE)
    driver.listed()
    rows = {key: driver.library.list.rows().row_of(key) for key in (short, long, other)}
    heights = {key: driver.library.list.rowHeight(row) for key, row in rows.items()}
    assert heights == {short: 68, long: 90, other: 90}
    driver.program.window.resize(2400, 1200)
    driver.settle()
    driver.library.list.grab()
    assert driver.library.list.rowHeight(rows[long]) == 68


def test_quotes_stand_under_their_session_speaker_or_as_they_were_recorded(
    driver: QuotesDriver,
) -> None:
    add_other(driver)
    assert driver.listed() == [
        ("Opening, Harbours and People, 12 May, 10:00", 1),
        WORDS,
        ("Said at no event", 1),
        MORE,
    ]
    driver.library.filter.grouping.setFocus()
    driver.press("Right")
    assert driver.listed() == [("Ada Another", 1), MORE, ("Nino Sample", 1), WORDS]
    driver.press("Right")
    assert driver.listed() == [MORE, WORDS]


def test_words_in_any_language_and_names_find_quotes(driver: QuotesDriver) -> None:
    add_other(driver)
    driver.press("Ctrl+F")
    driver.type("ვინც მიდის")
    assert driver.listed() == [("Opening, Harbours and People, 12 May, 10:00", 1), WORDS]
    driver.replace("another")
    assert driver.listed() == [("Said at no event", 1), MORE]
    driver.press("Return")
    assert driver.focus() is driver.library.list
    assert driver.inspector.page is not None
    assert driver.inspector.page.words == MORE


def test_esc_clears_the_words_and_then_returns_to_the_list(driver: QuotesDriver) -> None:
    driver.press("Ctrl+F")
    driver.type("nowhere")
    assert driver.listed() == []
    driver.press("Esc")
    assert driver.listed()[1:] == [WORDS]
    driver.press("Esc")
    assert driver.focus() is driver.library.list


def test_a_letter_on_the_list_begins_a_search(driver: QuotesDriver) -> None:
    add_other(driver)
    driver.library.list.setFocus()
    driver.press("H")
    driver.type("arb")
    assert driver.library.filter.search.text().casefold() == "harb"
    assert driver.listed()[1:] == [MORE]


def test_chips_narrow_the_list_and_the_line_counts_what_is_left(driver: QuotesDriver) -> None:
    other = add_other(driver)
    driver.do(lambda desk: set_quote_clearance(desk, quote_id=other, state=ClearanceState.ASKED))
    assert count_line(driver) == "2 quotes, 1 to verify, 1 asked"
    tick(driver, "status", 1)
    assert driver.listed()[1:] == [MORE]
    assert driver.library.filter.chips["status"].text() == "Status: Asked"
    assert count_line(driver) == "1 quote, 1 asked"
    driver.library.filter.chips["status"].setFocus()
    driver.press("Delete")
    assert count_line(driver) == "2 quotes, 1 to verify, 1 asked"
    assert driver.kept(other).id == other


def test_the_line_counts_as_waiting_what_the_sidebar_does(driver: QuotesDriver) -> None:
    other = add_other(driver)
    driver.do(lambda desk: edit_quote(desk, quote_id=other, on_record=False))
    assert count_line(driver) == "2 quotes, 1 to verify"
    assert driver.ask(badges).quotes == 1


def test_a_list_of_one_event_does_not_repeat_its_name(driver: QuotesDriver) -> None:
    add_other(driver)
    tick(driver, "event", 0)
    assert driver.listed() == [("Opening, 12 May, 10:00", 1), WORDS]


def test_what_hides_everything_is_named_and_taken_off(driver: QuotesDriver) -> None:
    other = add_other(driver)
    driver.do(lambda desk: set_quote_clearance(desk, quote_id=other, state=ClearanceState.DECLINED))
    driver.settle()
    tick(driver, "status", 1)
    driver.press("Ctrl+F")
    driver.type("everybody")
    assert driver.listed() == []
    assert said(driver.library)[-2:] == [
        "Nothing matches",
        "The filter “Status: Declined” hides 1 quote.",
    ]
    driver.click(button(driver.library, "Take this filter off"))
    assert driver.listed()[1:] == [WORDS]


def test_words_that_find_nothing_lead_back_to_all_quotes(driver: QuotesDriver) -> None:
    driver.press("Ctrl+F")
    driver.type("nowhere")
    driver.settle()
    assert said(driver.library)[-1] == "No quote has these words, nor a speaker with this name."
    driver.click(button(driver.library, "Show all quotes"))
    assert driver.listed()[1:] == [WORDS]


def test_the_arrows_choose_enter_goes_in_and_esc_comes_back(driver: QuotesDriver) -> None:
    other = add_other(driver)
    driver.library.list.setFocus()
    driver.press("Home")
    assert driver.here().key in {0, driver.office.records.quote}
    driver.press("Down")
    assert driver.here() == Address(Place.QUOTES, "quote", other)
    driver.press("Return")
    assert driver.inspector.isAncestorOf(driver.focus())
    driver.press("Esc")
    assert driver.focus() is driver.library.list
    driver.press("F6")
    assert driver.inspector.isAncestorOf(driver.focus())


def test_a_quote_is_deleted_by_key_and_comes_back(driver: QuotesDriver) -> None:
    other = add_other(driver)
    driver.library.list.setFocus()
    driver.press("Home", "Delete")
    assert driver.listed()[1:] == [MORE]
    assert driver.inspector.key() == other
    assert driver.program.window.toast.words.text() == "Quote deleted"
    driver.press("Ctrl+Z")
    assert [WORDS in driver.listed(), len(driver.all_kept())] == [True, 2]


def test_delete_means_the_list_only_while_it_has_the_keyboard(driver: QuotesDriver) -> None:
    driver.open_quote()
    driver.inspector.enter()
    driver.press("Delete")
    assert len(driver.all_kept()) == 1


def test_several_quotes_are_deleted_and_come_back_in_one_step(driver: QuotesDriver) -> None:
    other = add_other(driver)
    driver.record("A third one.")
    driver.library.list.setFocus()
    driver.press("Home", "Shift+Down")
    assert [words for words in said(driver.inspector) if "selected" in words] == [
        "2 quotes selected"
    ]
    driver.click(button(driver.inspector, "Delete"))
    assert [page.id for page in driver.all_kept()] == [other]
    driver.press("Ctrl+Z")
    assert len(driver.all_kept()) == 3


def test_going_on_with_one_of_several_shows_it(driver: QuotesDriver) -> None:
    add_other(driver)
    driver.library.list.setFocus()
    driver.press("Home", "Shift+Down")
    assert driver.inspector.is_many()
    driver.press("Up")
    assert not driver.inspector.is_many()
    assert driver.inspector.page is not None
    assert driver.inspector.page.words == WORDS


def test_a_list_that_cannot_be_read_says_so_and_is_tried_again(
    driver: QuotesDriver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def gone(*_: object) -> None:
        raise WorkspaceMissing(tmp_path)

    with monkeypatch.context() as broken:
        broken.setattr(library.questions, "quote_index", gone)
        driver.library.reload()
        driver.settle()
        again = button(driver.library, "Try again")
    assert driver.listed()[1:] == [WORDS]
    driver.click(again)
    assert driver.listed()[1:] == [WORDS]


@pytest.mark.usefixtures("window_fonts")
def test_without_quotes_the_place_says_how_to_begin(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "empty.migdesk"
    Workspace.create(path, clock=sample_clock).close()
    with program_on(qapp, path, tmp_path) as program:
        driver = QuotesDriver(program, None)  # type: ignore[arg-type]  # nothing is recorded
        driver.go(Place.QUOTES)
        assert said(driver.library)[:2] == [
            "No quotes yet",
            "Record them while people speak, or take them from a recording later.",
        ]
        assert not driver.inspector.isVisible()
        driver.click(button(driver.library, "Record a quote"))
        assert driver.focus() is driver.form.words
