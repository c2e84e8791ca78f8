"""Asking speakers to agree to what they said."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from factories.office import GEORGIAN_WORDS, WORDS, OfficeAtWork, at_work

from migdesk.base.files import CannotWrite
from migdesk.desk import asking
from migdesk.desk.asking import (
    ask_speakers,
    letter_name,
    letters_about,
    write_letter,
    write_letters,
)
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.people import add_person, edit_person
from migdesk.desk.questions import quote_page
from migdesk.desk.quotes import edit_quote, record_quote, set_quote_clearance
from migdesk.desk.rows import LetterLine
from migdesk.text.names import PersonName
from migdesk.vocabulary import ClearanceState


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    made = at_work(desk)
    edit_person(desk, person_id=made.person, email="nino@harbour.example")
    return made


def other_speaker(desk: Desk, given: str = "Ana") -> tuple[int, int]:
    person = add_person(desk, names={"en": PersonName(given, "Model")}).key
    return person, record_quote(desk, words="So do we.", language="en", person_id=person).key


def text_of(path: Path) -> list[str]:
    message = message_from_bytes(path.read_bytes(), policy=default)
    return message.get_content().splitlines()  # type: ignore[attr-defined]  # it is an EmailMessage


def test_each_speaker_gets_one_message(desk: Desk, office: OfficeAtWork) -> None:
    second = record_quote(desk, words="More.", language="en", person_id=office.person).key
    ana, hers = other_speaker(desk)
    nobody = record_quote(desk, words="Oh.", language="en", unattributed="the hall").key
    off = record_quote(desk, words="Hm.", language="en", person_id=ana, on_record=False).key
    letters = letters_about(desk, [office.quote, hers, nobody, second, off, 99])
    assert letters.lines == (
        LetterLine(office.person, "Nino Sample", "nino@harbour.example", (office.quote, second)),
        LetterLine(ana, "Ana Model", "", (hers,)),
    )
    assert letters.left_out == 2


def test_the_message_is_in_a_language_of_the_speaker(
    desk: Desk, office: OfficeAtWork, tmp_path: Path
) -> None:
    (path,) = write_letter(desk, [office.quote], tmp_path / "Nino.eml")
    assert text_of(path)[4:7] == [f"1. “{WORDS}”", f"   ქართული: „{GEORGIAN_WORDS}“", ""]
    assert text_of(path)[-2:] == ["Press Officer", "Black Sea Mobility Agency"]
    subject = message_from_bytes(path.read_bytes(), policy=default)["Subject"]
    assert subject == "Your words for the press: Harbours and People, 12 May 2026"
    edit_person(desk, person_id=office.person, languages=("fr", "ka"))
    (path,) = write_letter(desk, [office.quote], tmp_path / "Nino.eml")
    assert text_of(path)[0] == "მოგესალმებით, ნინო სამფლე,"


def test_words_given_before_are_those_to_be_agreed_to(
    desk: Desk, office: OfficeAtWork, tmp_path: Path
) -> None:
    set_quote_clearance(
        desk,
        quote_id=office.quote,
        state=ClearanceState.CLEARED_EDITED,
        cleared_words="Whoever leaves has somebody.",
    )
    (path,) = write_letter(desk, [office.quote], tmp_path / "Nino.eml")
    assert text_of(path)[4] == "1. “Whoever leaves has somebody.”"


def test_messages_are_written_over_no_other_file(
    desk: Desk, office: OfficeAtWork, tmp_path: Path
) -> None:
    _, hers = other_speaker(desk)
    _, namesake = other_speaker(desk)
    (tmp_path / "Nino Sample.eml").write_text("mine")
    written = write_letters(desk, [office.quote, hers, namesake], tmp_path)
    names = ["Nino Sample 2.eml", "Ana Model.eml", "Ana Model 2.eml"]
    assert [path.name for path in written] == names
    assert (tmp_path / "Nino Sample.eml").read_text() == "mine"


def test_where_one_cannot_be_written_none_is_left(
    desk: Desk, office: OfficeAtWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, hers = other_speaker(desk)
    write = asking.write_whole

    def full_after_one(path: Path, data: bytes) -> None:
        if any(tmp_path.glob("*.eml")):
            raise CannotWrite(path, "no room")
        write(path, data)

    monkeypatch.setattr(asking, "write_whole", full_after_one)
    with pytest.raises(CannotWrite):
        write_letters(desk, [office.quote, hers], tmp_path)
    assert list(tmp_path.glob("*.eml")) == []


def test_a_message_is_not_written_over_the_office(desk: Desk, office: OfficeAtWork) -> None:
    with pytest.raises(CannotWrite):
        write_letter(desk, [office.quote], desk.workspace.path)


def test_asking_is_one_step_for_all(desk: Desk, office: OfficeAtWork) -> None:
    _, hers = other_speaker(desk)
    set_quote_clearance(desk, quote_id=hers, state=ClearanceState.ASKED, channel="telephone")
    ask_speakers(desk, quote_ids=[office.quote, hers], channel="e-mail")
    pages = [quote_page(desk, key) for key in (office.quote, hers)]
    assert [page.clearance for page in pages] == [ClearanceState.ASKED] * 2
    assert [[(step.who, step.channel) for step in page.trail] for page in pages] == [
        [("Press Officer", "e-mail")],
        [("Press Officer", "telephone")],
    ]
    assert desk.undo_label() == "Ask for clearance"
    desk.undo()
    assert quote_page(desk, office.quote).clearance is ClearanceState.TO_VERIFY


def test_of_several_none_is_asked_when_one_is_gone(desk: Desk, office: OfficeAtWork) -> None:
    with pytest.raises(NoSuchRecord):
        ask_speakers(desk, quote_ids=[office.quote, 99], channel="e-mail")
    assert quote_page(desk, office.quote).clearance is ClearanceState.TO_VERIFY


def test_another_speaker_is_verified_first_again(desk: Desk, office: OfficeAtWork) -> None:
    ana, _ = other_speaker(desk)
    ask_speakers(desk, quote_ids=[office.quote], channel="e-mail")
    edit_quote(desk, quote_id=office.quote, person_id=ana)
    assert quote_page(desk, office.quote).clearance is ClearanceState.TO_VERIFY


@pytest.mark.parametrize(
    ("name", "file_name"),
    [
        ("Nino Sample", "Nino Sample.eml"),
        ("ნინო სამფლე", "ნინო სამფლე.eml"),
        ("A/B: C?", "A-B- C-.eml"),
        ("..", "message.eml"),
        ("x" * 200, "x" * 80 + ".eml"),
    ],
)
def test_a_file_is_called_by_the_speaker(name: str, file_name: str) -> None:
    assert letter_name(name) == file_name
