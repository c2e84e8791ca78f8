"""Capturing quotes while they are said: by keys alone, and without ever losing a word."""

from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from factories.capture_window import CaptureDriver
from factories.events_window import small_office
from factories.office import WORDS
from factories.quotes_window import HOUR, happening
from factories.windows import SAMPLE_NOON, program_on
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from migdesk.desk.appearances import add_appearance, edit_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_session, delete_event
from migdesk.desk.people import add_person, edit_person
from migdesk.desk.quotes import set_quote_clearance
from migdesk.desk.rows import QuotePage
from migdesk.desk.typing import keep_typing, typing_left
from migdesk.store.errors import DiskFull
from migdesk.text.names import PersonName
from migdesk.ui.capture import pad
from migdesk.ui.capture.unfinished import PLACE
from migdesk.ui.shell.address import Address, Place
from migdesk.vocabulary import (
    AppearanceStatus,
    ClearanceState,
    Provenance,
    QuoteKind,
    Role,
    SessionKind,
)


def facts(quote: QuotePage) -> tuple[object, ...]:
    return (
        quote.speaker.id if quote.speaker is not None else quote.unattributed,
        quote.event.id if quote.event is not None else 0,
        quote.session.id if quote.session is not None else 0,
        quote.said_at,
    )


def test_two_quotes_are_captured_by_keys_alone(driver: CaptureDriver) -> None:
    event, session = happening(driver)
    driver.open()
    driver.type("We ask people to keep one foot at home.", "Ctrl+1", "Return")
    assert driver.words() == ""
    driver.type("ვთხოვთ, სახლს არ მოშორდნენ.", "Return")
    georgian, english = driver.all_kept()[:2]
    assert [(quote.words, quote.language) for quote in (english, georgian)] == [
        ("We ask people to keep one foot at home.", "en"),
        ("ვთხოვთ, სახლს არ მოშორდნენ.", "ka"),
    ]
    for quote in (english, georgian):
        assert facts(quote) == (driver.office.records.person, event, session, SAMPLE_NOON)
        assert (quote.kind, quote.provenance, quote.source, quote.taken_by) == (
            QuoteKind.DIRECT,
            Provenance.NOTES,
            "Heard live",
            "Nino Beridze",
        )
        assert (quote.clearance, quote.on_record) == (ClearanceState.TO_VERIFY, True)
    assert driver.focus() is driver.pad.words
    assert driver.saved() == [
        "Nino Sample, ვთხოვთ, სახლს არ მოშორდნენ., To verify",
        "Nino Sample, We ask people to keep one foot at home., To verify",
    ]


def test_the_library_shows_a_captured_quote_at_once(driver: CaptureDriver) -> None:
    happening(driver)
    driver.go(Place.QUOTES)
    driver.open()
    driver.type("At once.", "Ctrl+1", "Return")
    assert "At once." in driver.listed()


def test_shift_enter_breaks_the_line(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("One.", "Ctrl+1", "Shift+Return")
    driver.type("Two.", "Return")
    assert driver.all_kept()[0].words == "One.\nTwo."


def test_the_moment_is_that_of_the_first_key(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    assert driver.pad.content().began is None
    driver.type("W")
    assert driver.pad.content().began == SAMPLE_NOON
    assert driver.pad.controls.began() == "Started 11:42:00"
    driver.press("Backspace")
    assert (driver.pad.content().began, driver.pad.controls.began()) == (None, "")


def test_without_a_speaker_the_words_stay_and_it_says_why(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("Who said so?", "Return")
    assert (driver.words(), driver.said()) == (
        "Who said so?",
        "Who speaks? Ctrl+1 to Ctrl+1, or Ctrl+0 for another.",
    )
    driver.press("Ctrl+1", "Return")
    assert (driver.words(), driver.said()) == ("", "")
    assert driver.all_kept()[0].words == "Who said so?"


def test_no_words_are_no_quote(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("  ", "Ctrl+1", "Return")
    assert [quote.words for quote in driver.all_kept()] == [WORDS]


def test_what_cannot_be_saved_stays_with_the_reason(
    driver: CaptureDriver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull(tmp_path)

    happening(driver)
    driver.open()
    with monkeypatch.context() as broken:
        broken.setattr(pad, "capture_quote", full)
        driver.type("Do not lose me.", "Ctrl+1", "Return")
        assert driver.words() == "Do not lose me."
        assert driver.said().startswith("There is no room")
    driver.press("Return")
    assert (driver.words(), driver.said()) == ("", "")
    assert driver.all_kept()[0].words == "Do not lose me."


def test_a_draft_that_cannot_be_kept_is_said_at_once(
    driver: CaptureDriver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull(tmp_path)

    happening(driver)
    driver.open()
    monkeypatch.setattr("migdesk.desk.typing.keep_typing", full)
    driver.type("Do not lose me.")
    driver.pad.leave()
    driver.settle()
    assert driver.said().startswith("There is no room")


def test_words_typed_while_saving_are_those_of_the_next_quote(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("The first.", "Ctrl+1")
    driver.pad.save()
    driver.pad.words.insertPlainText(" And the second.")
    driver.pad.leave()
    driver.settle()
    assert driver.all_kept()[0].words == "The first."
    assert driver.words() == "And the second."
    assert driver.pad.content().began == SAMPLE_NOON
    driver.press("Return")
    assert driver.all_kept()[0].words == "And the second."
    driver.settle()
    assert driver.ask(typing_left) == ()


def test_a_bug_while_saving_leaves_the_words_to_be_saved_again(
    driver: CaptureDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    bugs: list[BaseException] = []
    driver.program.worker.broke.disconnect(driver.program.report)
    driver.program.worker.broke.connect(bugs.append)
    happening(driver)
    driver.open()
    with monkeypatch.context() as broken:
        broken.setattr(pad, "capture_quote", lambda *_, **__: 1 / 0)
        driver.type("Do not lose me.", "Ctrl+1", "Return")
    driver.press("Return")
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]
    assert driver.all_kept()[0].words == "Do not lose me."


# Unfinished words


def test_esc_keeps_what_is_typed_for_the_next_time(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("Half a", "Ctrl+1", "Esc")
    assert not driver.window.isVisible()
    assert [draft.place for draft in driver.ask(typing_left)] == [PLACE]
    driver.to_main()
    driver.open()
    assert driver.words() == "Half a"
    driver.type(" quote.", "Return")
    assert driver.all_kept()[0].words == "Half a quote."
    driver.settle()
    assert driver.ask(typing_left) == ()


def test_what_is_typed_is_kept_within_a_second(driver: CaptureDriver) -> None:
    driver.open()
    assert driver.pad.keeper._timer.interval() == 500
    driver.pad.keeper._timer.setInterval(10)
    driver.type("Half a quote")
    driver.settle()
    assert [draft.place for draft in driver.ask(typing_left)] == [PLACE]


def test_what_is_typed_is_kept_when_another_window_is_turned_to(driver: CaptureDriver) -> None:
    driver.open()
    driver.type("Half a quote")
    driver.to_main()
    driver.settle()
    assert [draft.place for draft in driver.ask(typing_left)] == [PLACE]


def test_words_that_are_deleted_leave_no_draft(driver: CaptureDriver) -> None:
    driver.open()
    driver.type("Half a quote", "Esc")
    driver.to_main()
    driver.open()
    driver.press("Ctrl+A", "Delete", "Esc")
    assert driver.ask(typing_left) == ()


def content_left(event: int, session: int, person: int) -> str:
    return (
        '{"words": "Left by a crash", "kind": "paraphrase", "on_record": false, "language": "ka",'
        f' "speaker": {{"key": {person}, "name": "Nino Sample"}},'
        f' "event_id": {event}, "session_id": {session}, "began": "2026-11-26T06:30:05Z"}}'
    )


@pytest.mark.usefixtures("window_fonts")
def test_words_left_by_a_crash_are_there_again(qapp: QApplication, tmp_path: Path) -> None:
    office = small_office(tmp_path)
    with ExitStack() as stack:
        program = stack.enter_context(program_on(qapp, office.path, tmp_path))
        program.window.activateWindow()
        driver = CaptureDriver(program, office)
        event, session = happening(driver)
        content = content_left(event, session, office.records.person)
        driver.ask(lambda desk: keep_typing(desk, place=PLACE, content=content))
        driver.open()
        assert (driver.words(), driver.said()) == (
            "Left by a crash",
            "Unfinished words from today 11:42 are here again.",
        )
        driver.press("Return")
        quote = driver.all_kept()[0]
        assert facts(quote)[:3] == (office.records.person, event, session)
        assert (f"{quote.said_at:%H:%M:%S}", quote.kind, quote.on_record, quote.language) == (
            "10:30:05",
            QuoteKind.PARAPHRASE,
            False,
            "ka",
        )
        assert driver.ask(typing_left) == ()


def test_what_another_version_left_is_no_draft(driver: CaptureDriver) -> None:
    driver.ask(lambda desk: keep_typing(desk, place=PLACE, content='["words"]'))
    driver.open()
    assert (driver.words(), driver.said()) == ("", "")


# What is noted beside the words


def test_gist_and_off_the_record_are_noted_by_keys_and_stay(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("In short.", "Ctrl+1", "Ctrl+G", "Ctrl+R", "Return")
    driver.type("In short again.", "Return")
    driver.type("Word for word.", "Ctrl+G", "Ctrl+R", "Return")
    assert [(quote.kind, quote.on_record) for quote in driver.all_kept()[:3]] == [
        (QuoteKind.DIRECT, True),
        (QuoteKind.PARAPHRASE, False),
        (QuoteKind.PARAPHRASE, False),
    ]


def test_a_language_chosen_by_hand_stays_for_these_words(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("Gamarjoba", "Ctrl+L")
    assert driver.pad.controls.language.value() == "ka"
    driver.type(", tbilisi", "Ctrl+1", "Return")
    driver.type("Good day", "Return")
    assert [quote.language for quote in driver.all_kept()[:2]] == ["en", "ka"]


def test_before_the_first_letter_the_keyboard_tells_the_language(
    driver: CaptureDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyboard = Keyboard()
    monkeypatch.setattr("migdesk.ui.capture.tongue.keyboard_locale", keyboard)
    driver.open()
    assert driver.pad.controls.language.value() == "en"
    keyboard.locale = QLocale("ka")
    QApplication.inputMethod().localeChanged.emit()
    assert driver.pad.controls.language.value() == "ka"
    driver.type("W")
    assert driver.pad.controls.language.value() == "en"


class Keyboard:
    """The layout of a keyboard, which the screen in memory does not have."""

    def __init__(self) -> None:
        self.locale = QLocale("de")

    def __call__(self) -> QLocale:
        return self.locale


# Who speaks


def add_people(driver: CaptureDriver, event: int, session: int, *names: str) -> list[int]:
    keys: list[int] = []

    def add(desk: Desk) -> object:
        for name in names:
            person = add_person(desk, names={"en": PersonName(name, "Example")}).key
            keys.append(
                add_appearance(
                    desk,
                    event_id=event,
                    session_id=session,
                    person_id=person,
                    role=Role.PANELLIST,
                ).key
            )
        return edit_person(desk, person_id=person, notes="")

    driver.ask(add)
    return keys


def test_speakers_have_keys_in_protocol_order(driver: CaptureDriver) -> None:
    event, session = happening(driver)
    add_people(driver, event, session, "Ana", "Ben")
    driver.open()
    assert driver.people() == ["Nino Sample", "Ana Example", "Ben Example"]
    driver.type("One.", "Ctrl+3", "Return")
    driver.type("Two.", "Return")
    driver.type("Three.", "Ctrl+2", "Ctrl+7", "Return")
    speakers = [quote.speaker.name for quote in driver.all_kept()[:3] if quote.speaker]
    assert speakers == ["Ana Example", "Ben Example", "Ben Example"]


def test_nine_have_keys_and_the_others_are_offered_by_name(driver: CaptureDriver) -> None:
    event, session = happening(driver)
    add_people(driver, event, session, *"ABCDEFGHIJ")
    driver.open()
    assert driver.people() == ["Nino Sample", *(f"{name} Example" for name in "ABCDEFGH")]
    driver.type("One.", "Ctrl+0")
    driver.settle()
    driver.press("Down", "Return")
    assert driver.focus() is driver.pad.words
    driver.press("Return")
    speaker = driver.all_kept()[0].speaker
    assert speaker is not None
    assert speaker.name == "J Example"


def test_who_does_not_come_has_no_key_any_more(driver: CaptureDriver) -> None:
    event, session = happening(driver)
    ana, _ = add_people(driver, event, session, "Ana", "Ben")
    driver.open()
    driver.do(lambda desk: edit_appearance(desk, appearance_id=ana, status=AppearanceStatus.ABSENT))
    assert driver.people() == ["Nino Sample", "Ben Example"]


def test_a_name_nobody_has_makes_a_person_who_has_a_key_then(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("It works.", "Ctrl+0")
    driver.type("ლია ახალი")
    driver.settle()
    driver.press("Return")
    assert driver.people() == ["Nino Sample", "ლია ახალი"]
    driver.press("Return")
    driver.type("It does.", "Ctrl+1", "Ctrl+2", "Return")
    names = [quote.speaker.name for quote in driver.all_kept()[:2] if quote.speaker]
    assert names == ["ლია ახალი", "ლია ახალი"]


def test_who_is_known_is_found_by_name(driver: CaptureDriver) -> None:
    driver.do(lambda desk: delete_event(desk, event_id=driver.office.records.event))
    driver.open()
    assert driver.people() == []
    driver.type("Hello.", "Return")
    assert driver.said() == "Who speaks? Ctrl+0 names somebody."
    driver.press("Ctrl+0")
    driver.type("sam")
    driver.settle()
    driver.press("Return", "Return")
    quote = driver.all_kept()[0]
    assert facts(quote) == (driver.office.records.person, 0, 0, SAMPLE_NOON)


def test_words_of_nobody_that_can_be_named_are_recorded(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("Called from the back.", "Ctrl+0")
    driver.click(driver.pad.speaking.other.nobody)
    assert driver.said() == "Nobody is named. The speaker can be added in the quote later."
    driver.press("Return")
    assert facts(driver.all_kept()[0])[0] == "Not noted who spoke"
    driver.type("And this?", "Return")
    assert driver.words() == "And this?"


def test_esc_leaves_the_name_and_then_the_window(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.press("Ctrl+0")
    driver.type("zzz")
    driver.settle()
    driver.press("Esc", "Esc")
    assert driver.window.isVisible()
    assert driver.focus() is driver.pad.words
    driver.press("Esc")
    assert not driver.window.isVisible()


def test_the_arrows_go_from_one_speaker_to_the_next(driver: CaptureDriver) -> None:
    event, session = happening(driver)
    add_people(driver, event, session, "Ana")
    driver.open()
    driver.press("Shift+Tab", "Right")
    assert driver.pad.speaking.speaker is not None
    assert driver.pad.speaking.speaker.name == "Ana Example"
    assert driver.pad.speaking.holds_keyboard()
    driver.press("Right")
    driver.press("Return")
    assert driver.pad.speaking.other.isVisible()


# Taking back


def test_the_last_quote_is_taken_back_with_its_words(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("A slip of the pen.", "Ctrl+1", "Return")
    driver.press("Ctrl+U")
    assert [quote.words for quote in driver.all_kept()] == [WORDS]
    assert (driver.words(), driver.said()) == (
        "A slip of the pen.",
        "Taken back: A slip of the pen.",
    )
    assert driver.pad.content().began == SAMPLE_NOON
    assert [draft.place for draft in driver.ask(typing_left)] == [PLACE]
    driver.press("Return")
    assert driver.all_kept()[0].words == "A slip of the pen."


def test_what_is_typed_by_then_stays(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("First.", "Ctrl+1", "Return")
    driver.type("Second.", "Return")
    driver.type("Third", "Ctrl+U", "Ctrl+U")
    assert [quote.words for quote in driver.all_kept()] == [WORDS]
    assert (driver.words(), driver.said()) == ("Third", "Taken back: First.")
    driver.press("Ctrl+U")
    assert driver.said() == "Nothing was recorded here since the window was opened."


def test_what_was_done_since_is_not_undone(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("Mine.", "Ctrl+1", "Return")
    other = driver.office.records.quote
    driver.do(lambda desk: set_quote_clearance(desk, quote_id=other, state=ClearanceState.ASKED))
    driver.press("Ctrl+U")
    kept = driver.all_kept()
    assert [(quote.words, quote.clearance) for quote in kept] == [(WORDS, ClearanceState.ASKED)]


def test_what_was_undone_elsewhere_is_said_to_be_gone(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("Mine.", "Ctrl+1", "Return")
    driver.to_main()
    driver.press("Ctrl+Z")
    driver.open()
    driver.press("Ctrl+U")
    assert driver.said() == "This is not there any more. It was deleted. Undo brings it back."


def test_undo_in_the_main_window_brings_back_what_was_taken_back(driver: CaptureDriver) -> None:
    happening(driver)
    driver.open()
    driver.type("Mine.", "Ctrl+1", "Return", "Ctrl+U")
    driver.to_main()
    driver.press("Ctrl+Y")
    assert driver.all_kept()[0].words == "Mine."


# Where it is said


def add_room(driver: CaptureDriver, event: int, room: str, minutes: int) -> int:
    made = 0

    def add(desk: Desk) -> object:
        nonlocal made
        changes = add_session(
            desk,
            event_id=event,
            kind=SessionKind.WORKING_GROUP,
            starts_at=SAMPLE_NOON + timedelta(minutes=minutes),
            ends_at=SAMPLE_NOON + HOUR,
            room=room,
        )
        made = changes.key
        return changes

    driver.do(add)
    return made


def shown_place(driver: CaptureDriver) -> tuple[str, str]:
    return driver.pad.head.place.accessibleName(), driver.pad.head.support.text()


def test_the_running_session_is_shown_with_its_event_room_and_hours(
    driver: CaptureDriver,
) -> None:
    happening(driver, room="Main hall")
    driver.open()
    support = "Ports today, Main hall, 10:42–12:42"
    assert shown_place(driver) == (f"Panel, {support}", support)
    assert driver.pad.head.clock.text() == "11:42:00"


def test_of_several_rooms_a_person_chooses_one(driver: CaptureDriver) -> None:
    event, session = happening(driver, room="A")
    other = add_room(driver, event, "B", -30)
    driver.open()
    assert shown_place(driver)[1] == "2 sessions are on now: Ctrl+E chooses"
    assert driver.pad.whereabouts.keys() == (event, other)
    driver.choose_place("10:42 Panel, A")
    assert driver.pad.whereabouts.keys() == (event, session)
    assert shown_place(driver)[1] == "Ports today, A, 10:42–12:42"
    driver.type("In room A.", "Ctrl+1", "Return")
    assert facts(driver.all_kept()[0])[2] == session
    driver.press("Esc")
    driver.to_main()
    driver.open()
    assert driver.pad.whereabouts.keys() == (event, session)


def test_when_nothing_is_on_it_is_the_last_event_and_no_time_is_noted(
    driver: CaptureDriver,
) -> None:
    driver.open()
    assert shown_place(driver)[0] == "Harbours and People, Outside the sessions"
    assert driver.people() == ["Nino Sample"]
    driver.type("From memory.", "Ctrl+1")
    assert driver.pad.controls.began() == "The event is not on today: no time is noted"
    driver.press("Return")
    quote, event = driver.all_kept()[0], driver.office.records.event
    assert (*facts(quote), quote.source) == (driver.office.records.person, event, 0, None, "")


def test_what_is_said_at_no_event_goes_to_the_inbox(driver: CaptureDriver) -> None:
    driver.open()
    driver.type("On the stairs.", "Ctrl+1")
    driver.choose_place("At no event")
    assert driver.people() == ["Nino Sample"]
    driver.press("Return")
    assert facts(driver.all_kept()[0]) == (driver.office.records.person, 0, 0, SAMPLE_NOON)
    assert driver.saved() == ["Nino Sample, On the stairs., To verify"]


def test_a_session_that_begins_is_gone_to_while_nothing_is_typed(driver: CaptureDriver) -> None:
    driver.open()
    event, session = happening(driver)
    driver.pad.look_again()
    driver.settle()
    assert driver.pad.whereabouts.keys() == (event, session)


def test_a_session_that_begins_is_only_told_of_where_another_goes_on(
    driver: CaptureDriver,
) -> None:
    event, _ = happening(driver)
    past = add_room(driver, event, "", -50)
    driver.open()
    driver.choose_place("10:52 Working group")
    driver.do(lambda desk: shorten(desk, past))
    driver.pad.look_again()
    driver.settle()
    assert driver.pad.whereabouts.keys() == (event, past)
    assert shown_place(driver)[1] == "On now: 10:42 Panel (Ctrl+E)"


def shorten(desk: Desk, session: int) -> object:
    from migdesk.desk.events import edit_session

    return edit_session(desk, session_id=session, ends_at=SAMPLE_NOON - timedelta(minutes=10))


def test_an_event_that_is_deleted_meanwhile_is_no_place(driver: CaptureDriver) -> None:
    event, _ = happening(driver)
    driver.open()
    driver.type("Still here.", "Ctrl+1")
    driver.do(lambda desk: delete_event(desk, event_id=event))
    assert shown_place(driver)[0] == "At no event"
    driver.press("Return")
    assert facts(driver.all_kept()[0])[1:3] == (0, 0)


def test_home_leads_to_the_session_that_is_on(driver: CaptureDriver) -> None:
    event, session = happening(driver)
    add_room(driver, event, "B", -30)
    driver.go(Place.HOME)
    spot = f"event/{event}/{session}"
    driver.program.window.go(Address(Place.QUOTES, "quote", tab="capture", spot=spot))
    driver.settle()
    assert driver.window.isActiveWindow()
    assert driver.pad.whereabouts.keys() == (event, session)
    assert driver.here() == Address(Place.HOME)
