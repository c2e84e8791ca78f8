"""The message in which a speaker is asked to agree to words, as a draft for a mail program."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from migdesk.documents.mail import one_line, put_text, unsent_message
from migdesk.text.names import Language
from migdesk.text.quotation import in_marks
from migdesk.text.words import Words, words_for

if TYPE_CHECKING:
    from email.headerregistry import Address


class LetterQuote(Struct, frozen=True):
    """What somebody said.

    Attributes:
        words: those that are to be agreed to.
        language: they were said in it.
        verbatim: they stand between quotation marks; a paraphrase does not.
        occasion: where and when, in words; empty where nothing is known.
        translations: language and words of each.
    """

    words: str
    language: Language
    verbatim: bool
    occasion: str
    translations: tuple[tuple[Language, str], ...] = ()


class LetterSheet(Struct, frozen=True):
    """Everything that stands in the message.

    Attributes:
        language: of the message itself.
        name: of the speaker.
        address: their e-mail address; empty where none is known.
        occasion: the one at which all of it was said; empty where there is no single one.
        quotes: what they said, in order.
        signature: who asks, a line each.
    """

    language: Language
    name: str
    address: str
    occasion: str
    quotes: tuple[LetterQuote, ...]
    signature: tuple[str, ...]


def letter_file(sheet: LetterSheet) -> bytes:
    """Return the message: a mail program opens it as one that is still to be sent.

    Who sends it, and when, is for that program to say. An address that is none is left out.
    """
    words = words_for(sheet.language)
    subject = words("letter.subject")
    if sheet.occasion:
        subject = words("letter.subject_of", occasion=sheet.occasion)
    message = unsent_message(subject)
    to = _address(sheet)
    if to is not None:
        message["To"] = to
    put_text(message, "\n".join(_lines(sheet, words)), sheet.language)
    return message.as_bytes()


def _address(sheet: LetterSheet) -> "Address | None":
    from email.errors import HeaderParseError  # noqa: PLC0415 - takes its memory; seldom needed
    from email.headerregistry import Address  # noqa: PLC0415 - as above

    try:
        return Address(one_line(sheet.name), addr_spec=sheet.address) if sheet.address else None
    except (HeaderParseError, ValueError, IndexError):  # what was typed there is no address
        return None


def _lines(sheet: LetterSheet, words: Words) -> Iterator[str]:
    yield words("letter.greeting", name=sheet.name)
    yield ""
    yield words("letter.ask_one" if len(sheet.quotes) == 1 else "letter.ask_many")
    for number, quote in enumerate(sheet.quotes, start=1):
        yield ""
        yield f"{number}. {_said(quote.words, quote.language, quote)}"
        for language, translated in quote.translations:
            name = words_for(language)("language.own")
            yield f"   {name}: {_said(translated, language, quote)}"
        if quote.occasion:
            yield f"   {quote.occasion}"
    yield ""
    yield words("letter.answer")
    yield ""
    yield words("letter.thanks")
    yield from sheet.signature


def _said(text: str, language: Language, quote: LetterQuote) -> str:
    shown = " ".join(text.split())
    return in_marks(shown, language) if quote.verbatim else shown
