"""A release as a message to the press: its words as text and as a page, the PDF enclosed."""

from msgspec.structs import replace

from migdesk.documents.forms.flow import flow_of
from migdesk.documents.forms.plain import release_text
from migdesk.documents.forms.web import release_html
from migdesk.documents.mail import Enclosed, message_with_pdf
from migdesk.documents.release import release_pdf
from migdesk.documents.sheet import ReleaseSheet
from migdesk.text.capitals import capitalised
from migdesk.text.words import words_for


def release_message(sheet: ReleaseSheet, pdf_name: str) -> bytes:
    """Return a release as a message that a mail program opens as one still to be sent.

    That it is a draft, the embargo and corrections are said before anything else; the subject
    begins with the last correction or withdrawal, too. Photos and the logos of partners are in the
    PDF: mail programs do not show what stands in a page as data.

    Args:
        sheet: the release.
        pdf_name: what the PDF is called.

    Raises:
        MissingGlyphs: a text holds characters that no bundled font has; there is no PDF then.
        ImageUnreadable: the logo is neither PNG nor JPEG, or is damaged.
        ImageTooLarge: the logo has more pixels than a document takes.
        LanguageUnknown: there are no words for the sheet's language.
    """
    house = replace(sheet.house, partners=(), donors=())
    return message_with_pdf(
        _subject(sheet),
        release_text(sheet),
        release_html(replace(sheet, photos=(), house=house)),
        sheet.language,
        Enclosed(pdf_name, release_pdf(sheet)),
    )


def _subject(sheet: ReleaseSheet) -> str:
    title = flow_of(sheet).title
    said = [line.kind for line in sheet.notices if line.text.strip()]
    if not said:
        return title
    return f"{capitalised(words_for(sheet.language)(f'notice_kind.{said[0]}'))}: {title}"
