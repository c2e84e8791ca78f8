"""Messages that a mail program opens as drafts: who sends them, and when, is for it to say."""

import hashlib
from typing import TYPE_CHECKING

from msgspec import Struct

from migdesk.text.names import Language

if TYPE_CHECKING:
    from email.message import EmailMessage

# ruff: noqa: PLC0415 - what messages are made of takes its memory; seldom needed


class Enclosed(Struct, frozen=True):
    """A PDF that a message carries."""

    name: str
    data: bytes


def unsent_message(subject: str) -> "EmailMessage":
    """Return a message without a text, which is still to be sent."""
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = one_line(subject)
    return message


def put_text(message: "EmailMessage", text: str, language: Language) -> None:
    """Put the text into a message, in a language."""
    message.set_content(text, charset="utf-8", cte="base64")
    message["Content-Language"] = language


def one_line(text: str) -> str:
    """Return ``text`` as a header can hold it: without what would begin another one."""
    return " ".join(text.split())


def message_with_pdf(
    subject: str, text: str, html: str, language: Language, pdf: Enclosed
) -> bytes:
    """Return a message that says the same as text and as a page, and carries a PDF.

    The same is the same bytes: what parts it is made from what stands in it.
    """
    message = unsent_message(subject)
    put_text(message, text, language)
    message.add_alternative(html, subtype="html", charset="utf-8", cte="base64")
    message.add_attachment(pdf.data, maintype="application", subtype="pdf", filename=pdf.name)
    mark = hashlib.sha256(text.encode() + html.encode() + pdf.data).hexdigest()[:32]
    parts = (part for part in message.walk() if part.is_multipart())
    for number, part in enumerate(parts, 1):
        part.set_boundary(f"=_{number}_{mark}")
    return message.as_bytes()
