"""Opening a file with a table in it, whatever it is: what it holds tells, not what it is called."""

import codecs
import re
import stat
from pathlib import Path
from typing import Final

from migdesk.base.progress import Progress, unseen
from migdesk.intake.errors import (
    NotATable,
    NotUnicode,
    TableTooLarge,
    TableUnreadable,
)
from migdesk.intake.tables.cards import read_cards
from migdesk.intake.tables.delimited import read_delimited
from migdesk.intake.tables.markup import read_markup
from migdesk.intake.tables.packages import is_package
from migdesk.intake.tables.schedules import read_schedule
from migdesk.intake.tables.table import MOST_BYTES, Origin, Table

_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_OTHER_KINDS: Final = (b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"SQLite format")
_OTHER_ENDINGS: Final = frozenset({".doc", ".docx", ".json", ".odt", ".pdf", ".ppt", ".pptx"})
_XML: Final = re.compile(r"<\?xml|<schedule[\s>]", re.IGNORECASE)
_HTML: Final = re.compile(r"<(?:!doctype\s+html|html|table)[\s>]", re.IGNORECASE)


def read_table_file(path: Path, *, progress: Progress = unseen) -> tuple[Table, ...]:
    """Return the tables in a file: the sheets of a spreadsheet, else one.

    Raises:
        MigdeskError: one of ``migdesk.intake.errors`` says why it cannot be read.
        Cancelled: the person thought better of it.
    """
    return read_table(_bytes_of(path), path.name, progress=progress)


def read_table(data: bytes, name: str, *, progress: Progress = unseen) -> tuple[Table, ...]:
    """Return the tables in what a file called ``name`` holds.

    Raises:
        MigdeskError: as :func:`read_table_file`.
    """
    if data.startswith(_OTHER_KINDS) or Path(name).suffix.lower() in _OTHER_ENDINGS:
        raise NotATable(name)
    if is_package(data):
        from migdesk.intake.tables import spreadsheets  # noqa: PLC0415 - openpyxl takes its time

        return spreadsheets.read_spreadsheet(data, name, progress=progress)
    text = _text(data, name)
    begin = text.lstrip("\ufeff \t\r\n")[:2_000]
    if begin[:15].upper() == "BEGIN:VCALENDAR":
        from migdesk.intake.tables import calendars  # noqa: PLC0415 - so does icalendar

        return (calendars.read_calendar(text, name, progress=progress),)
    if begin[:11].upper() == "BEGIN:VCARD":
        return (read_cards(text, name, progress=progress),)
    if _HTML.match(begin):
        table = read_markup(text, name, origin=Origin.LIST, progress=progress)
        if table is None:
            raise NotATable(name)
        return (table,)
    if _XML.match(begin):
        return (read_schedule(data, name, progress=progress),)
    return (read_delimited(text, name, Origin.LIST, progress=progress),)


def read_pasted(html: str, text: str, *, progress: Progress = unseen) -> Table:
    """Return the table on a clipboard: as a page, where that has one, else as text.

    Raises:
        MigdeskError: as :func:`read_table_file`.
    """
    if len(text) > MOST_BYTES:
        raise TableTooLarge("", len(text), MOST_BYTES)
    table = read_markup(html, "", progress=progress) if html else None
    if table is not None:
        return table
    return read_delimited(text, "", Origin.CLIPBOARD, progress=progress)


def _bytes_of(path: Path) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise TableUnreadable(path, "not a file")
        if found.st_size > MOST_BYTES:
            raise TableTooLarge(path.name, found.st_size, MOST_BYTES)
        return path.read_bytes()
    except OSError as error:
        raise TableUnreadable(path, error.strerror or str(error)) from error


def _text(data: bytes, name: str) -> str:
    try:
        if data.startswith(_UTF16):
            return data.decode("utf-16")
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotUnicode(name, error.start) from error
    if "\0" in text:
        raise NotATable(name)
    return text
