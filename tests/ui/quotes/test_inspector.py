"""The page of a quote: correcting, clearing, translating, and its facts, edited in place."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from factories.chooser import Chooser
from factories.office import GEORGIAN_WORDS, WORDS
from factories.quotes_window import QuotesDriver
from factories.widgets import button, said
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from migdesk.desk.errors import NoSuchRecord, NotOfThisEvent
from migdesk.desk.people import add_person
from migdesk.desk.quotes import approve_translation, correct_quote, set_quote_clearance
from migdesk.desk.releases import edit_text, start_release
from migdesk.text.blocks import Block, Run
from migdesk.text.names import PersonName
from migdesk.ui.quotes.linked import EarlierSection
from migdesk.ui.quotes.trail import TrailSection
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.fields import Field, ReferenceField
from migdesk.ui.widgets.labels import Pill
from migdesk.vocabulary import (
    BlockKind,
    ClearanceState,
    EditKind,
    Provenance,
    QuoteKind,
    ReleaseKind,
)

EDITED = "Everybody who leaves has somebody who waits."


def clear(driver: QuotesDriver, state: ClearanceState, **facts: str) -> None:
    quote = driver.office.records.quote
    driver.do(lambda desk: set_quote_clearance(desk, quote_id=quote, state=state, **facts))


def open_step(driver: QuotesDriver, state: ClearanceState) -> None:
    """Open the form of a step by the key of its button."""
    driver.inspector.clearance.buttons[state].setFocus()
    driver.press("Space")


def field(driver: QuotesDriver, name: str) -> Field:
    return driver.inspector.details.form.field(name)


def toast(driver: QuotesDriver) -> str:
    return driver.program.window.toast.words.text()


# Reading


def test_the_page_shows_words_in_their_marks_under_the_title_of_that_day(
    driver: QuotesDriver,
) -> None:
    driver.open_quote()
    page = driver.inspector
    assert page.head.name.text() == "Nino Sample"
    assert said(page.head)[-1] == "Head, Harbour Office"
    assert page.words.words.text() == f"“{WORDS}”"
    assert page.translations.blocks["ka"].words.text() == f"„{GEORGIAN_WORDS}“"
    driver.click(page.head.name)
    assert driver.here() == Address(Place.PEOPLE, "person", driver.office.records.person)


def test_a_paraphrase_stands_in_no_marks(driver: QuotesDriver) -> None:
    driver.open_quote(driver.record("She spoke of harbours.", kind=QuoteKind.PARAPHRASE))
    assert driver.inspector.words.words.text() == "She spoke of harbours."
    assert "In our own words" in said(driver.inspector.words)


def test_words_are_copied_as_they_stand(driver: QuotesDriver) -> None:
    driver.open_quote()
    driver.press("Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == f"“{WORDS}”"
    driver.click(button(driver.inspector, "Copy the translation into Georgian"))
    assert QGuiApplication.clipboard().text() == f"„{GEORGIAN_WORDS}“"


def test_a_quote_that_is_gone_is_said_to_be_gone(driver: QuotesDriver) -> None:
    driver.open_quote(99)
    assert said(driver.inspector)[0] == "This is not there any more."


# Correcting


def test_words_are_corrected_with_a_reason(driver: QuotesDriver) -> None:
    quote = driver.office.records.quote
    driver.do(lambda desk: approve_translation(desk, quote_id=quote, language="ka"))
    clear(driver, ClearanceState.CLEARED)
    driver.open_quote()
    driver.library.list.setFocus()
    driver.press("F2")
    driver.replace(EDITED)
    form = driver.inspector.words.form
    assert form is not None
    assert said(form)[0] == (
        "The recorded words stay below with your reason. Clearance starts again, and "
        "translations have to be approved again."
    )
    driver.click(button(form, "Correct"))
    assert form.reason.error() == "Say what was wrong."
    driver.type("Checked against the recording")
    driver.click(button(form, "Correct"))
    kept = driver.kept()
    assert (kept.words, kept.clearance) == (EDITED, ClearanceState.TO_VERIFY)
    assert [(old.words, old.reason) for old in kept.corrections] == [
        (WORDS, "Checked against the recording")
    ]
    assert [entry.approved for entry in kept.translations] == [False]
    assert driver.inspector.words.form is None
    earlier = driver.inspector.findChild(EarlierSection)
    assert isinstance(earlier, EarlierSection)
    assert said(earlier)[:2] == ["Earlier wordings", "1"]
    assert toast(driver) == "Wording corrected"


def test_the_same_words_are_no_correction(driver: QuotesDriver) -> None:
    driver.open_quote()
    driver.press("F2")
    form = driver.inspector.words.form
    assert form is not None
    driver.click(button(form, "Correct"))
    assert form.words.error() == "These are the recorded words."


def test_a_correction_left_with_esc_is_there_again(driver: QuotesDriver) -> None:
    driver.open_quote()
    driver.press("F2")
    driver.replace(EDITED, "Esc")
    assert (driver.inspector.words.form, driver.kept().words) == (None, WORDS)
    driver.press("F2")
    form = driver.inspector.words.form
    assert form is not None
    assert form.typed() == (EDITED, "")


# Clearing


def test_a_speaker_is_asked_and_agrees_by_keys(driver: QuotesDriver) -> None:
    driver.open_quote()
    open_step(driver, ClearanceState.ASKED)
    driver.press("Tab")
    driver.type("e-mail", "Return")
    kept = driver.kept()
    assert kept.clearance is ClearanceState.ASKED
    assert [(step.who, step.channel) for step in kept.trail] == [("Nino Beridze", "e-mail")]
    assert driver.focus() is driver.inspector.clearance.buttons[ClearanceState.CLEARED]
    driver.press("Space")
    driver.replace("Her office", "Tab")
    driver.type("telephone", "Tab")
    driver.type("this release", "Return")
    step = driver.kept().trail[-1]
    assert (step.state, step.who, step.channel, step.scope) == (
        ClearanceState.CLEARED,
        "Her office",
        "telephone",
        "this release",
    )
    assert toast(driver) == "Clearance noted"
    assert driver.focus() is driver.inspector.clearance.state
    driver.press("Return", "Return")
    assert driver.kept().clearance is ClearanceState.CLEARED
    driver.press("Tab")
    assert driver.focus() in driver.inspector.clearance.buttons.values()
    driver.press("Ctrl+Z")
    assert driver.kept().clearance is ClearanceState.ASKED


def test_a_quote_is_cleared_with_edits(driver: QuotesDriver) -> None:
    quote = driver.office.records.quote
    driver.do(lambda desk: approve_translation(desk, quote_id=quote, language="ka"))
    driver.open_quote()
    open_step(driver, ClearanceState.CLEARED_EDITED)
    form = driver.inspector.clearance.form
    assert form is not None
    assert form.fields["cleared_words"].value() == WORDS
    form.give()
    assert form.fields["cleared_words"].error() == "Write the words as the speaker wants them."
    driver.replace(EDITED)
    driver.press("Ctrl+Return")
    kept = driver.kept()
    assert (kept.clearance, kept.words, kept.cleared_words) == (
        ClearanceState.CLEARED_EDITED,
        WORDS,
        EDITED,
    )
    assert [entry.approved for entry in kept.translations] == [False]
    spoken = driver.inspector.words.cleared.accessibleName()
    assert spoken == "removed “stays”, added “waits”"


def test_the_kind_of_an_edit_is_proposed_and_said_otherwise_later(driver: QuotesDriver) -> None:
    driver.open_quote()
    open_step(driver, ClearanceState.CLEARED_EDITED)
    form = driver.inspector.clearance.form
    assert form is not None
    driver.replace(WORDS.rstrip("."))
    assert form.fields["edit"].value() is EditKind.FINAL_PUNCTUATION
    driver.replace(EDITED)
    assert form.fields["edit"].value() is EditKind.CHANGE
    driver.press("Ctrl+Return")
    assert driver.kept().edit is EditKind.CHANGE
    edit = driver.inspector.words.edit
    assert (edit.isVisible(), edit.value()) == (True, EditKind.CHANGE)
    edit.focus()
    driver.press("Up")
    assert driver.kept().edit is EditKind.TYPO
    driver.press("Ctrl+Z")
    assert driver.kept().edit is EditKind.CHANGE


def test_a_kind_chosen_by_hand_stays_whatever_is_typed(driver: QuotesDriver) -> None:
    driver.open_quote()
    open_step(driver, ClearanceState.CLEARED_EDITED)
    form = driver.inspector.clearance.form
    assert form is not None
    driver.press("Tab")
    driver.press("Up")
    assert form.fields["edit"].value() is EditKind.TYPO
    form.fields["cleared_words"].focus()
    driver.replace(EDITED, "Ctrl+Return")
    assert driver.kept().edit is EditKind.TYPO


def test_who_answered_is_proposed_and_gives_way_to_another_name(driver: QuotesDriver) -> None:
    driver.open_quote()
    open_step(driver, ClearanceState.CLEARED)
    form = driver.inspector.clearance.form
    assert form is not None
    assert form.fields["who"].value() == "Nino Sample"
    driver.type("Her press officer", "Return")
    assert [step.who for step in driver.kept().trail] == ["Her press officer"]


def test_a_file_shows_an_answer(driver: QuotesDriver, tmp_path: Path) -> None:
    letter, copy = tmp_path / "answer.txt", tmp_path / "copy.txt"
    letter.write_text("Yes.", "utf-8")
    page = driver.inspector
    page.clearance._parts = replace(page.clearance._parts, files=Chooser(letter))
    page.trail._parts = replace(page.trail._parts, files=Chooser(letter))
    driver.open_quote()
    open_step(driver, ClearanceState.CLEARED)
    form = page.clearance.form
    assert form is not None
    driver.click(button(form, "Choose a file…"))
    assert form.fields["evidence"].value() == letter
    driver.click(form.verb)
    assert evidence(driver) == ["answer.txt"]
    page.trail._parts = replace(page.trail._parts, files=Chooser(copy))
    driver.click(button(page.trail, "answer.txt"))
    assert copy.read_text("utf-8") == "Yes."
    driver.click(button(page.trail, "Delete answer.txt"))
    assert evidence(driver) == []
    page.trail._parts = replace(page.trail._parts, files=Chooser(letter))
    driver.click(button(page.trail, "Add what shows it…"))
    assert evidence(driver) == ["answer.txt"]


def test_a_file_can_be_taken_off_again(driver: QuotesDriver, tmp_path: Path) -> None:
    letter = tmp_path / "answer.txt"
    letter.write_text("Yes.", "utf-8")
    page = driver.inspector
    page.clearance._parts = replace(page.clearance._parts, files=Chooser(letter))
    driver.open_quote()
    open_step(driver, ClearanceState.DECLINED)
    form = page.clearance.form
    assert form is not None
    driver.click(button(form, "Choose a file…"))
    driver.click(button(form, "Take the file off"))
    assert form.fields["evidence"].value() is None
    driver.click(form.verb)
    assert evidence(driver) == []


def evidence(driver: QuotesDriver) -> list[str]:
    """Return the names of the files that show how the quote was cleared."""
    return [each.evidence.name for each in driver.kept().trail if each.evidence is not None]


def test_a_form_closed_by_mistake_keeps_what_was_typed(driver: QuotesDriver) -> None:
    driver.open_quote()
    open_step(driver, ClearanceState.CLEARED_EDITED)
    driver.replace(EDITED, "Esc")
    assert driver.inspector.clearance.form is None
    open_step(driver, ClearanceState.CLEARED_EDITED)
    form = driver.inspector.clearance.form
    assert form is not None
    assert form.fields["cleared_words"].value() == EDITED


def test_who_declined_can_only_be_asked_again(driver: QuotesDriver) -> None:
    driver.open_quote()
    open_step(driver, ClearanceState.DECLINED)
    driver.press("Return")
    buttons = driver.inspector.clearance.buttons
    assert {state: each.text() for state, each in buttons.items()} == {
        ClearanceState.ASKED: "Ask again…"
    }
    trail = driver.inspector.findChild(TrailSection)
    assert isinstance(trail, TrailSection)
    assert said(trail)[-3:] == ["Declined", "Today 11:42", "Nino Sample"]


def test_a_step_that_is_refused_says_so_in_the_form(
    driver: QuotesDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise NoSuchRecord("quote", "1")

    driver.open_quote()
    open_step(driver, ClearanceState.ASKED)
    monkeypatch.setattr("migdesk.ui.quotes.clearance.set_quote_clearance", refuse)
    form = driver.inspector.clearance.form
    assert form is not None
    driver.press("Return")
    assert driver.inspector.clearance.form is form
    assert said(form)[-1].startswith("This is not there any more.")


def test_a_form_closes_when_the_clearance_is_another_meanwhile(driver: QuotesDriver) -> None:
    driver.open_quote()
    open_step(driver, ClearanceState.CLEARED)
    clear(driver, ClearanceState.ASKED)
    assert driver.inspector.clearance.form is None
    assert ClearanceState.ASKED not in driver.inspector.clearance.buttons


# Translating


def test_a_translation_is_approved(driver: QuotesDriver) -> None:
    driver.open_quote()
    driver.click(button(driver.inspector, "Approve the translation into Georgian"))
    (entry,) = driver.kept().translations
    assert (entry.approved, entry.checked_by) == (True, "Nino Beridze")
    block = driver.inspector.translations.blocks["ka"]
    assert [pill.accessibleName() for pill in block.findChildren(Pill)] == ["Approved"]


def test_a_translation_is_written_in_place(driver: QuotesDriver) -> None:
    driver.open_quote(driver.record("ნავსადგური სავსეა.", "ka"))
    block = driver.inspector.translations.blocks["en"]
    assert said(block)[0] == "No translation into English yet"
    driver.click(block.edit_button)
    driver.type("The harbour is full.", "Esc")
    (entry,) = driver.kept(driver.inspector.key()).translations
    assert (entry.language, entry.words, entry.approved, entry.translated_by) == (
        "en",
        "The harbour is full.",
        False,
        "Nino Beridze",
    )
    assert not block.is_editing()
    assert block.words.text() == "“The harbour is full.”"


def test_other_words_have_to_be_approved_again(driver: QuotesDriver) -> None:
    quote = driver.office.records.quote
    driver.do(lambda desk: approve_translation(desk, quote_id=quote, language="ka"))
    driver.open_quote()
    block = driver.inspector.translations.blocks["ka"]
    driver.click(block.edit_button)
    driver.replace("ვინც მიდის.")
    driver.click(block.edit_button)
    (entry,) = driver.kept().translations
    assert (entry.words, entry.approved) == ("ვინც მიდის.", False)


def test_a_translation_is_official_once_the_office_gave_it_out(driver: QuotesDriver) -> None:
    driver.open_quote()
    block = driver.inspector.translations.blocks["ka"]
    block.official.focus()
    driver.press("Space")
    (entry,) = driver.kept().translations
    assert (entry.official, entry.words) == (True, GEORGIAN_WORDS)


def test_what_is_typed_is_kept_when_another_quote_is_chosen(driver: QuotesDriver) -> None:
    other = driver.record("More.")
    driver.open_quote()
    driver.click(driver.inspector.translations.blocks["ka"].edit_button)
    driver.replace("მეტი.")
    driver.open_quote(other)
    assert [entry.words for entry in driver.kept().translations] == ["მეტი."]
    assert not driver.inspector.translations.blocks["ka"].is_editing()


# Facts


@pytest.mark.parametrize(
    ("name", "keys", "fact", "value"),
    [
        ("kind", ["Down"], "kind", QuoteKind.PARTIAL),
        ("provenance", ["Home"], "provenance", Provenance.RECORDING),
        ("on_record", ["Space"], "on_record", False),
    ],
)
def test_facts_are_chosen_in_place(
    driver: QuotesDriver, name: str, keys: list[str], fact: str, value: object
) -> None:
    driver.open_quote()
    field(driver, name).focus()
    driver.press(*keys)
    assert getattr(driver.kept(), fact) == value


@pytest.mark.parametrize(
    ("name", "written", "fact", "value"),
    [
        ("source", "Recording 00:11:24", "source", "Recording 00:11:24"),
        ("taken_by", "Ana", "taken_by", "Ana"),
        ("themes", "ports", "themes", ("ports",)),
    ],
)
def test_facts_are_written_in_place(
    driver: QuotesDriver, name: str, written: str, fact: str, value: object
) -> None:
    driver.open_quote()
    field(driver, name).focus()
    driver.replace(written, "Return")
    assert getattr(driver.kept(), fact) == value


def test_the_moment_is_that_at_the_place_of_the_event(driver: QuotesDriver) -> None:
    driver.open_quote()
    field(driver, "said_at").focus()
    driver.type("12 May 2026", "Tab", "Tab")
    driver.type("10:15", "Return")
    said_at = driver.kept().said_at
    assert said_at is not None
    assert said_at.astimezone(UTC) == datetime(2026, 5, 12, 6, 15, tzinfo=UTC)


def test_another_event_takes_the_session_with_it(driver: QuotesDriver) -> None:
    driver.open_quote()
    field(driver, "event").focus()
    driver.press("Ctrl+A", "Delete", "Return")
    kept = driver.kept()
    assert (kept.event, kept.session) == (None, None)
    assert not field(driver, "session").isVisible()


def test_another_speaker_means_asking_anew(driver: QuotesDriver) -> None:
    clear(driver, ClearanceState.CLEARED)
    driver.do(lambda desk: add_person(desk, names={"en": PersonName("Ada", "Another")}))
    driver.open_quote()
    speaker = field(driver, "speaker")
    speaker.focus()
    driver.replace("Ada")
    driver.settle()
    driver.press("Return")
    kept = driver.kept()
    assert kept.speaker is not None
    assert (kept.speaker.name, kept.clearance) == ("Ada Another", ClearanceState.TO_VERIFY)


def test_a_speaker_cannot_go_without_a_reason(driver: QuotesDriver) -> None:
    driver.open_quote()
    speaker, why = field(driver, "speaker"), field(driver, "unattributed")
    assert isinstance(speaker, ReferenceField)
    speaker.focus()
    driver.press("Ctrl+A", "Delete", "Return")
    assert speaker.error() == "Name a speaker, or say why nobody is named."
    assert driver.kept().speaker is not None
    why.focus()
    driver.type("Called from the hall", "Return")
    speaker.focus()
    driver.press("Return")
    kept = driver.kept()
    assert (kept.speaker, kept.unattributed) == (None, "Called from the hall")


def test_a_refusal_is_said_at_the_field(
    driver: QuotesDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise NotOfThisEvent(1, 2)

    driver.open_quote()
    monkeypatch.setattr("migdesk.ui.quotes.edits.edit_quote", refuse)
    field(driver, "source").focus()
    driver.type("A file", "Return")
    assert field(driver, "source").error() == (
        "This session belongs to another event. Choose a session of this event."
    )
    assert field(driver, "source").value() == "A file"


# Where it is printed


def test_a_use_leads_to_its_paragraph(driver: QuotesDriver) -> None:
    made = {}

    def release(desk: object) -> object:
        made["key"] = start_release(desk, kind=ReleaseKind.STATEMENT, languages=("en",)).key
        words = Block("b1", BlockKind.PARAGRAPH, (Run(f"“{WORDS[:-1]},” she said."),))
        return edit_text(
            desk, release_id=made["key"], language="en", headline="Harbours", blocks=(words,)
        )

    driver.do(release)
    driver.open_quote()
    (link,) = driver.inspector.used.links
    assert link.text() == "ST-1-2026, paragraph 1"
    driver.click(link)
    assert (driver.here().place, driver.here().key) == (Place.RELEASES, made["key"])


def test_corrections_are_listed_the_last_first(driver: QuotesDriver) -> None:
    quote = driver.office.records.quote
    for words in ("First.", "Second."):
        driver.do(
            lambda desk, words=words: correct_quote(
                desk, quote_id=quote, words=words, reason=f"Not {words}"
            )
        )
    driver.open_quote()
    earlier = driver.inspector.findChild(EarlierSection)
    assert isinstance(earlier, EarlierSection)
    assert [text for text in said(earlier) if text.startswith("Not")] == [
        "Not Second.",
        "Not First.",
    ]
