"""Rules about photos: nobody is shown who did not agree, and nobody is left without words."""

from collections.abc import Callable, Iterator
from typing import Final

from migdesk.editorial.checks.sheet import (
    CheckSheet,
    Finding,
    NamedPhoto,
    Paragraph,
    found_at,
)
from migdesk.text.signs import with_plain_blanks

_ENDS: Final = ".!?…:;”“»"


def gone(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a caption whose photo is not among the files any more."""
    for photo, paragraph in _photos(sheet):
        if not photo.file_name:
            yield found_at(paragraph, 0, len(paragraph.text))


def without_consent(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a photo of which it is not noted who agreed to being shown, or that nobody is."""
    return _lacking(sheet, lambda photo: not photo.may_be_shown)


def not_described(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a photo that says nothing to readers of this language who do not see it."""
    return _lacking(sheet, lambda photo: not photo.is_described)


def credit_unknown(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a photo of which nobody has noted whose it is, and the caption does not say."""
    for photo, paragraph in _photos(sheet):
        if photo.file_name and not photo.credit and "©" not in paragraph.text:
            yield _about(photo, paragraph)


def credit_missing(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a caption that does not say whose the photo is, though it is known."""
    for photo, paragraph in _photos(sheet):
        text = paragraph.text.rstrip()
        if photo.credit and with_plain_blanks(photo.credit) not in with_plain_blanks(text):
            stop = "." if text and text[-1] not in _ENDS else ""
            added = f"{stop} {photo.credit}" if text else photo.credit
            end = len(text)
            yield found_at(paragraph, end, len(paragraph.text), added, credit=photo.credit)


def caption_missing(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a photo without a caption, or with nothing in it but whose the photo is."""
    for photo, paragraph in _photos(sheet):
        text, credit = map(with_plain_blanks, (paragraph.text, photo.credit))
        said = text.replace(credit, "") if credit else text
        if photo.file_name and not said.strip():
            yield _about(photo, paragraph)


def _lacking(sheet: CheckSheet, lacks: Callable[[NamedPhoto], bool]) -> Iterator[Finding]:
    return (
        _about(photo, paragraph)
        for photo, paragraph in _photos(sheet)
        if photo.file_name and lacks(photo)
    )


def _photos(sheet: CheckSheet) -> Iterator[tuple[NamedPhoto, Paragraph]]:
    for photo in sheet.facts.photos:
        paragraph = sheet.of(photo.block)
        if paragraph is not None:
            yield photo, paragraph


def _about(photo: NamedPhoto, paragraph: Paragraph) -> Finding:
    return found_at(paragraph, 0, len(paragraph.text), photo=photo.file_name)
