"""Recording quotes one after the other: by keys, and without ever losing a word."""

from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
from factories.events_window import small_office
from factories.office import WORDS
from factories.quotes_window import QuotesDriver, happening
from factories.widgets import button, said
from factories.windows import SAMPLE_NOON, program_on
from PySide6.QtWidgets import QApplication

from migdesk.desk.typing import keep_typing, typing_left
from migdesk.store.errors import DiskFull
from migdesk.ui.quotes import recording
from migdesk.ui.quotes.recording import Beginning
from migdesk.ui.quotes.unfinished import PLACE
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.lists import ROW
from migdesk.vocabulary import ClearanceState, Provenance, QuoteKind


def recorded_below(driver: QuotesDriver) -> list[str]:
    model = driver.quotes.recording.list.rows()
    return [model.index(row).data(ROW).words for row in range(model.rowCount())]


def test_two_quotes_are_recorded_by_keys_alone(driver: QuotesDriver) -> None:
    event, session = happening(driver)
    driver.press("Ctrl+N")
    assert driver.here() == Address(Place.QUOTES, "quote", tab="new")
    driver.type("We ask people to keep one foot at home.", "Tab", "Down", "Return", "Return")
    driver.type("ვთხოვთ, სახლს არ მოშორდნენ.", "Return")
    georgian, english = driver.all_kept()[:2]
    assert [(quote.words, quote.language) for quote in (english, georgian)] == [
        ("We ask people to keep one foot at home.", "en"),
        ("ვთხოვთ, სახლს არ მოშორდნენ.", "ka"),
    ]
    for quote in (english, georgian):
        assert quote.speaker is not None
        assert quote.event is not None
        assert quote.session is not None
        assert (quote.speaker.id, quote.event.id, quote.session.id) == (
            driver.office.records.person,
            event,
            session,
        )
        assert (quote.said_at, quote.clearance) == (
            SAMPLE_NOON.astimezone(quote.said_at.tzinfo),
            ClearanceState.TO_VERIFY,
        )
        assert (quote.kind, quote.provenance, quote.on_record, quote.taken_by) == (
            QuoteKind.DIRECT,
            Provenance.NOTES,
            True,
            "Nino Beridze",
        )
    assert driver.focus() is driver.form.words
    assert driver.form.words.toPlainText() == ""
    assert driver.program.window.toast.words.text() == "Quote recorded"


def test_undo_takes_back_the_quote_recorded_last(driver: QuotesDriver) -> None:
    driver.open_form(f"person/{driver.office.records.person}")
    driver.type("One word.", "Return")
    assert driver.all_kept()[0].words == "One word."
    driver.press("Ctrl+Z")
    assert [quote.words == "One word." for quote in driver.all_kept()] == [False]


def test_shift_enter_breaks_the_line(driver: QuotesDriver) -> None:
    driver.open_form(f"person/{driver.office.records.person}")
    driver.type("One.", "Shift+Return")
    driver.type("Two.", "Return")
    assert driver.all_kept()[0].words == "One.\nTwo."


def test_what_is_recorded_of_a_past_event_has_no_moment(driver: QuotesDriver) -> None:
    office = driver.office.records
    driver.open_form(f"event/{office.event}/{office.session}")
    assert said(driver.quotes.recording)[-1] == "Recorded in this session"
    driver.type("From the notes.", "Tab", "Down", "Return", "Return")
    quote = driver.all_kept()[0]
    assert (quote.said_at, quote.title) == (None, "Head")
    assert quote.session is not None
    assert quote.session.id == office.session
    assert recorded_below(driver) == ["From the notes.", WORDS]


def test_a_language_chosen_by_hand_stays_for_these_words(driver: QuotesDriver) -> None:
    driver.open_form(f"person/{driver.office.records.person}")
    driver.type("Gamarjoba")
    driver.form.facts.language._buttons[0].setFocus()
    driver.press("Right")
    driver.form.words.setFocus()
    driver.type(", tbilisi", "Return")
    assert driver.all_kept()[0].language == "ka"
    driver.type("Good day", "Return")
    assert driver.all_kept()[0].language == "en"


def test_a_name_nobody_has_makes_a_person(driver: QuotesDriver) -> None:
    driver.open_form()
    driver.type("It works.", "Tab")
    driver.type("ლია ახალი")
    driver.settle()
    driver.press("Return")
    driver.press("Return")
    speaker = driver.all_kept()[0].speaker
    assert speaker is not None
    assert speaker.name == "ლია ახალი"


def test_a_quote_needs_a_speaker_or_a_reason(driver: QuotesDriver) -> None:
    driver.open_form()
    driver.type("Called from the back.", "Return")
    assert driver.form.facts.speaker.error() == "Say who spoke, or why nobody is named."
    assert driver.form.facts.speaker.isAncestorOf(driver.focus())
    driver.press("Tab")
    driver.type("A voice from the hall", "Return")
    quote = driver.all_kept()[0]
    assert (quote.words, quote.unattributed) == ("Called from the back.", "A voice from the hall")


def test_no_words_are_no_quote(driver: QuotesDriver) -> None:
    driver.open_form(f"person/{driver.office.records.person}")
    driver.press("Return")
    assert len(driver.all_kept()) == 1
    assert driver.focus() is driver.form.words


def test_a_quote_that_cannot_be_saved_stays_in_the_form(
    driver: QuotesDriver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull(tmp_path)

    driver.open_form(f"person/{driver.office.records.person}")
    with monkeypatch.context() as broken:
        broken.setattr(recording, "record_quote", full)
        driver.type("Do not lose me.", "Return")
        assert driver.form.words.toPlainText() == "Do not lose me."
        assert driver.form.trouble.isVisible()
        assert driver.form.trouble.text().startswith("There is no room")
    driver.press("Return")
    assert driver.all_kept()[0].words == "Do not lose me."
    assert not driver.form.trouble.isVisible()


def test_words_typed_while_saving_are_those_of_the_next_quote(driver: QuotesDriver) -> None:
    driver.open_form(f"person/{driver.office.records.person}")
    driver.type("The first.")
    driver.quotes.recording.save()
    driver.form.words.insertPlainText(" And the second.")
    driver.settle()
    assert driver.all_kept()[0].words == "The first."
    assert driver.form.words.toPlainText() == "And the second."


def test_esc_keeps_what_is_typed_for_the_next_time(driver: QuotesDriver) -> None:
    driver.open_form(f"person/{driver.office.records.person}")
    driver.type("Half a", "Esc")
    assert driver.focus() is driver.library.list
    assert [draft.place for draft in driver.ask(typing_left)] == [PLACE]
    driver.press("Ctrl+N")
    assert driver.form.words.toPlainText() == "Half a"
    driver.type(" quote.", "Return")
    assert driver.all_kept()[0].words == "Half a quote."
    assert driver.ask(typing_left) == ()


def test_what_is_typed_is_kept_within_two_seconds(driver: QuotesDriver) -> None:
    driver.open_form()
    driver.quotes.recording.keeper._timer.setInterval(10)
    driver.type("Half a quote")
    driver.settle()
    assert [draft.place for draft in driver.ask(typing_left)] == [PLACE]


@pytest.mark.usefixtures("window_fonts")
def test_words_left_by_a_crash_are_offered_again(qapp: QApplication, tmp_path: Path) -> None:
    office = small_office(tmp_path)
    content = (
        '{"words": "Left by a crash", "kind": "partial", "on_record": false,'
        f' "speaker": {{"key": {office.records.person}, "name": "Nino Sample"}},'
        f' "event": {{"key": {office.records.event}, "name": "Harbours"}},'
        f' "session_id": {office.records.session}}}'
    )
    with ExitStack() as stack:
        program = stack.enter_context(program_on(qapp, office.path, tmp_path))
        driver = QuotesDriver(program, office)
        driver.ask(lambda desk: keep_typing(desk, place=PLACE, content=content))
        driver.open_form("person/99")
        assert driver.form.words.toPlainText() == "Left by a crash"
        assert said(driver.quotes.recording)[1] == (
            "Unfinished words from today 11:42 are here again."
        )
        driver.press("Return")
        quote = driver.all_kept()[0]
        assert quote.speaker is not None
        assert quote.session is not None
        assert (quote.speaker.name, quote.kind, quote.on_record, quote.session.id) == (
            "Nino Sample",
            QuoteKind.PARTIAL,
            False,
            office.records.session,
        )
        assert driver.ask(typing_left) == ()


def test_what_was_left_can_be_put_aside_and_brought_back(driver: QuotesDriver) -> None:
    driver.ask(lambda desk: keep_typing(desk, place=PLACE, content='{"words": "Not wanted"}'))
    driver.open_form()
    driver.click(button(driver.quotes.recording, "Start afresh"))
    assert driver.form.words.toPlainText() == ""
    assert driver.ask(typing_left) == ()
    driver.press("Ctrl+Z")
    assert driver.form.words.toPlainText() == "Not wanted"


def test_words_from_elsewhere_begin_a_quote(driver: QuotesDriver) -> None:
    driver.open_form("Words from the palette")
    assert driver.form.words.toPlainText() == "Words from the palette"


def test_a_quote_recorded_before_is_opened_from_below(driver: QuotesDriver) -> None:
    driver.open_form(f"event/{driver.office.records.event}")
    driver.quotes.recording.list.setFocus()
    driver.press("Return")
    assert driver.here() == Address(Place.QUOTES, "quote", driver.office.records.quote)


@pytest.mark.parametrize(
    ("spot", "read"),
    [
        ("", Beginning()),
        ("event/7", Beginning(event_id=7)),
        ("event/7/31", Beginning(event_id=7, session_id=31)),
        ("person/9", Beginning(person_id=9)),
        ("event/7/31/2", Beginning(words="event/7/31/2")),
        ("and/or", Beginning(words="and/or")),
        ("said/7/9/Here/there.", Beginning(event_id=7, person_id=9, words="Here/there.")),
        ("said/7/0/Here.", Beginning(event_id=7, words="Here.")),
        ("said/7/9/", Beginning(words="said/7/9/")),
        ("We came, we saw.", Beginning(words="We came, we saw.")),
    ],
)
def test_the_spot_of_an_address_says_where_to_begin(spot: str, read: Beginning) -> None:
    assert Beginning.read(spot) == read


def test_the_moment_is_that_of_the_first_key(driver: QuotesDriver) -> None:
    happening(driver)
    driver.open_form()
    assert driver.form.facts.said_at.value() is None
    driver.type("W")
    assert driver.form.content().said_at == datetime(2026, 11, 26, 7, 42, tzinfo=UTC)
    driver.press("Backspace")
    assert driver.form.facts.said_at.value() is None


def test_a_moment_taken_out_by_hand_does_not_come_back(driver: QuotesDriver) -> None:
    driver.open_form(f"person/{driver.office.records.person}")
    driver.type("Some time")
    for editor in driver.form.facts.said_at._editors:
        editor.setFocus()
        driver.press("Ctrl+A", "Delete")
    driver.form.words.setFocus()
    driver.type(" ago.", "Return")
    assert driver.all_kept()[0].said_at is None


def test_another_place_is_another_speaker(driver: QuotesDriver) -> None:
    driver.open_form(f"person/{driver.office.records.person}")
    driver.type("One.", "Return")
    assert driver.form.facts.speaker.value() == driver.office.records.person
    driver.press("Esc")
    driver.press("Ctrl+N")
    assert driver.form.facts.speaker.value() == driver.office.records.person
    driver.open_form(f"event/{driver.office.records.event}")
    assert driver.form.facts.speaker.value() is None
