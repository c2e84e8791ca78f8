"""The message in which a speaker is asked to agree to words."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from msgspec.structs import replace

from migdesk.documents.letters import LetterQuote, LetterSheet, letter_file

QUOTE = LetterQuote("We stay.", "en", verbatim=True, occasion="")
SHEET = LetterSheet(
    language="en",
    name="Nino Sample",
    address="nino@harbour.example",
    occasion="Harbours, 12 May 2026",
    quotes=(QUOTE,),
    signature=("Ana Press", "Agency"),
)


def opened(sheet: LetterSheet) -> EmailMessage:
    """Return the message as a mail program reads it."""
    message = message_from_bytes(letter_file(sheet), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def body(sheet: LetterSheet) -> str:
    return opened(sheet).get_content()


def test_a_mail_program_opens_it_as_a_message_still_to_be_sent() -> None:
    message = opened(SHEET)
    assert dict(message.items()) == {
        "X-Unsent": "1",
        "To": "Nino Sample <nino@harbour.example>",
        "Subject": "Your words for the press: Harbours, 12 May 2026",
        "Content-Language": "en",
        "Content-Type": 'text/plain; charset="utf-8"',
        "Content-Transfer-Encoding": "base64",
        "MIME-Version": "1.0",
    }


def test_it_asks_for_the_words_and_says_who_asks() -> None:
    assert body(SHEET).splitlines() == [
        "Dear Nino Sample,",
        "",
        "We would like to print what you said. Do you agree to these words?",
        "",
        "1. “We stay.”",
        "",
        "Please answer that you agree, or send the words you would like instead.",
        "",
        "With thanks,",
        "Ana Press",
        "Agency",
    ]


def test_several_quotes_come_with_their_occasion_and_translations() -> None:
    told = LetterQuote("The gist\nof it", "en", verbatim=False, occasion="Ports, 1 June 2026")
    georgian = LetterQuote(
        "ვრჩებით.", "ka", verbatim=True, occasion="", translations=(("en", "We stay."),)
    )
    lines = body(replace(SHEET, quotes=(told, georgian))).splitlines()
    assert lines[2:9] == [
        "We would like to print what you said. Do you agree to these quotes?",
        "",
        "1. The gist of it",
        "   Ports, 1 June 2026",
        "",
        "2. „ვრჩებით.“",
        "   English: “We stay.”",
    ]


def test_georgian_survives_in_subject_name_and_text() -> None:
    sheet = replace(SHEET, language="ka", name="ნინო სამფლე", occasion="ნავსადგურები")
    message = opened(sheet)
    assert message["Subject"] == "თქვენი სიტყვები პრესისთვის: ნავსადგურები"
    assert message["To"] == "ნინო სამფლე <nino@harbour.example>"
    assert message.get_content().splitlines()[0] == "მოგესალმებით, ნინო სამფლე,"
    assert all(byte < 128 for byte in letter_file(sheet))


@pytest.mark.parametrize(
    "address",
    ["", "nino", "nino@", "@harbour.example", "a b@c.example", "x@y.example\nBcc: z@y.example"],
)
def test_what_is_no_address_is_left_out(address: str) -> None:
    message = opened(replace(SHEET, address=address))
    assert (message["To"], message["Bcc"]) == (None, None)


def test_a_name_or_a_title_begins_no_header_of_its_own() -> None:
    sheet = replace(
        SHEET, name='Nino "N", Sample\nBcc: z@y.example', occasion="Ports\r\nBcc: z@y.example"
    )
    message = opened(sheet)
    assert message["Bcc"] is None
    assert message["Subject"] == "Your words for the press: Ports Bcc: z@y.example"
    assert [address.addr_spec for address in message["To"].addresses] == ["nino@harbour.example"]


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert letter_file(SHEET) == letter_file(SHEET)
