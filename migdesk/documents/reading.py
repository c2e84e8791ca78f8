"""Reading a PDF back: what somebody who copies its text gets."""

import pypdfium2  # type: ignore[import-untyped]  # it has no type marker

_DIVIDED = "\x02"
"""What PDFium gives for the soft hyphen of a word that is divided at the end of a line."""


def read_text(pdf: bytes) -> str:
    """Return the text of all pages in the order it is drawn, a line break at each line's end."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    return "\n".join(pages).replace(_DIVIDED, "").replace("\r\n", "\n")
