"""What leaves the workspace as a document."""

from migdesk.desk.desk import Desk
from migdesk.desk.numbers import release_key
from migdesk.desk.sheets import release_sheet
from migdesk.documents.reading import read_text
from migdesk.documents.release import release_pdf
from migdesk.text.names import Language


def export_release(desk: Desk, release: str, language: Language) -> bytes:
    """Return the PDF of a release, named by its key or number, in one language.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: it has no text in this language.
        NoOffice: the workspace does not say yet whose it is.
        MissingGlyphs: the text holds characters that no bundled font has.
    """
    with desk.reading() as session:
        sheet = release_sheet(session, release_key(session, release), language)
    return release_pdf(sheet)


def read_back(document: bytes) -> str:
    """Return the words of an exported PDF, to see that they are what was written."""
    return read_text(document)
