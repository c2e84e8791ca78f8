"""What is wrong with a file from outside, as classes with data.

``place`` is a path into the file such as ``$.people[0].posts[1].since``.
"""

from pathlib import Path

from migdesk.base.errors import MigdeskError


class RecordsMissing(MigdeskError):
    """There is no such file."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class RecordsTooLarge(MigdeskError):
    """A file has more bytes than any event has records."""

    def __init__(self, path: Path, size: int, limit: int) -> None:
        super().__init__(path, size, limit)
        self.path, self.size, self.limit = path, size, limit


class RecordsUnreadable(MigdeskError):
    """A file is not in the records format, or cannot be read at all."""

    def __init__(self, path: Path, reason: str, place: str = "") -> None:
        super().__init__(path, reason, place)
        self.path, self.reason, self.place = path, reason, place


class KeyTwice(MigdeskError):
    """A JSON object has a key twice, so that one of the two values would be lost."""

    def __init__(self, path: Path, key: str) -> None:
        super().__init__(path, key)
        self.path, self.key = path, key


class DuplicateId(MigdeskError):
    """Two records of one file have the same id."""

    def __init__(self, path: Path, id: str, first_place: str, second_place: str) -> None:
        super().__init__(path, id, first_place, second_place)
        self.path, self.id = path, id
        self.first_place, self.second_place = first_place, second_place


class NamedTwice(MigdeskError):
    """Two records of one file are one and the same by their names."""

    def __init__(self, path: Path, name: str, first_place: str, second_place: str) -> None:
        super().__init__(path, name, first_place, second_place)
        self.path, self.name = path, name
        self.first_place, self.second_place = first_place, second_place


class UnknownReference(MigdeskError):
    """A reference leads to nobody, neither in the file nor in the workspace."""

    def __init__(self, path: Path, place: str, reference: str) -> None:
        super().__init__(path, place, reference)
        self.path, self.place, self.reference = path, place, reference


class WrongKind(MigdeskError):
    """A reference leads to a record of another kind than stands there."""

    def __init__(self, path: Path, place: str, reference: str, wanted: str, found: str) -> None:
        super().__init__(path, place, reference, wanted, found)
        self.path, self.place, self.reference = path, place, reference
        self.wanted, self.found = wanted, found


class PostOfAnother(MigdeskError):
    """A person is said to speak in a post that somebody else holds."""

    def __init__(self, path: Path, place: str, post: str) -> None:
        super().__init__(path, place, post)
        self.path, self.place, self.post = path, place, post


class ParentsInRing(MigdeskError):
    """An organisation is, by way of its parents, part of itself."""

    def __init__(self, path: Path, place: str, organisation: str) -> None:
        super().__init__(path, place, organisation)
        self.path, self.place, self.organisation = path, place, organisation


class WrongDate(MigdeskError):
    """A date is not in the calendar, or in no century in which anybody used this program."""

    def __init__(self, path: Path, place: str, written: str) -> None:
        super().__init__(path, place, written)
        self.path, self.place, self.written = path, place, written


class EndsBeforeStart(MigdeskError):
    """An event, a session or a span of dates ends before it starts."""

    def __init__(self, path: Path, place: str, start: str, end: str) -> None:
        super().__init__(path, place, start, end)
        self.path, self.place, self.start, self.end = path, place, start, end


class UnknownZone(MigdeskError):
    """A time zone is not in the IANA list."""

    def __init__(self, path: Path, place: str, zone: str) -> None:
        super().__init__(path, place, zone)
        self.path, self.place, self.zone = path, place, zone


class NameBlank(MigdeskError):
    """A name or a title has no letters."""

    def __init__(self, path: Path, place: str) -> None:
        super().__init__(path, place)
        self.path, self.place = path, place


class ControlCharacter(MigdeskError):
    """A text holds a character that is no part of any text; ``code`` is its number in Unicode."""

    def __init__(self, path: Path, place: str, code: int) -> None:
        super().__init__(path, place, code)
        self.path, self.place, self.code = path, place, code


class RuleNotMet(MigdeskError):
    """A record of the file breaks a rule.

    ``rule`` is the constraint's name where the workspace holds it, else one of the format's own:
    ``clearance_has_version``, ``number_is_whole``, ``one_translation_a_language``.
    """

    def __init__(self, path: Path, place: str, rule: str) -> None:
        super().__init__(path, place, rule)
        self.path, self.place, self.rule = path, place, rule


class NotThisImage(MigdeskError):
    """The bytes of an image are not what its media type says."""

    def __init__(self, path: Path, place: str, media_type: str) -> None:
        super().__init__(path, place, media_type)
        self.path, self.place, self.media_type = path, place, media_type


class ImageTooLarge(MigdeskError):
    """An image has more bytes than a document can carry."""

    def __init__(self, path: Path, place: str, size: int, limit: int) -> None:
        super().__init__(path, place, size, limit)
        self.path, self.place, self.size, self.limit = path, place, size, limit


class AttachmentUnreadable(MigdeskError):
    """A file that was to be kept is not there or may not be read."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class AttachmentTooLarge(MigdeskError):
    """A file has more bytes than are kept of one."""

    def __init__(self, file_name: str, size: int, limit: int) -> None:
        super().__init__(file_name, size, limit)
        self.file_name, self.size, self.limit = file_name, size, limit


class KindNotKept(MigdeskError):
    """A file is of none of the kinds that are kept, or not of the kind its name says."""

    def __init__(self, file_name: str, kinds: tuple[str, ...]) -> None:
        super().__init__(file_name, kinds)
        self.file_name, self.kinds = file_name, kinds


class PictureUnreadable(MigdeskError):
    """A picture is damaged."""

    def __init__(self, file_name: str, reason: str) -> None:
        super().__init__(file_name, reason)
        self.file_name, self.reason = file_name, reason


class PictureTooLarge(MigdeskError):
    """A picture has more pixels than are decoded."""

    def __init__(self, file_name: str, width: int, height: int, most_pixels: int) -> None:
        super().__init__(file_name, width, height, most_pixels)
        self.file_name = file_name
        self.width, self.height, self.most_pixels = width, height, most_pixels


class TableUnreadable(MigdeskError):
    """A file is not there or may not be read."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class TableTooLarge(MigdeskError):
    """A file, or what is packed in it, has more bytes than any agenda or list needs."""

    def __init__(self, file_name: str, size: int, limit: int) -> None:
        super().__init__(file_name, size, limit)
        self.file_name, self.size, self.limit = file_name, size, limit


class TableTooLong(MigdeskError):
    """A table has more rows than any agenda or list."""

    def __init__(self, rows: int, limit: int) -> None:
        super().__init__(rows, limit)
        self.rows, self.limit = rows, limit


class TableTooWide(MigdeskError):
    """A table has more columns than anybody would match."""

    def __init__(self, columns: int, limit: int) -> None:
        super().__init__(columns, limit)
        self.columns, self.limit = columns, limit


class NotATable(MigdeskError):
    """A file is of none of the kinds that tables are read from."""

    def __init__(self, file_name: str) -> None:
        super().__init__(file_name)
        self.file_name = file_name


class TableDamaged(MigdeskError):
    """A file is not what it says it is, or a part of it is missing or broken."""

    def __init__(self, file_name: str, reason: str) -> None:
        super().__init__(file_name, reason)
        self.file_name, self.reason = file_name, reason


class PasswordProtected(MigdeskError):
    """A spreadsheet opens with a password only."""

    def __init__(self, file_name: str) -> None:
        super().__init__(file_name)
        self.file_name = file_name


class OldSpreadsheet(MigdeskError):
    """A spreadsheet is in the format that Excel wrote until 2007."""

    def __init__(self, file_name: str) -> None:
        super().__init__(file_name)
        self.file_name = file_name


class NotUnicode(MigdeskError):
    """A text is in an old encoding; the one at ``byte`` is the first that is no UTF-8."""

    def __init__(self, file_name: str, byte: int) -> None:
        super().__init__(file_name, byte)
        self.file_name, self.byte = file_name, byte


class DeclaresEntities(MigdeskError):
    """An XML file declares words of its own, with which it could grow without end or fetch files.

    No program writes such a file for an honest purpose; nothing of it was read.
    """

    def __init__(self, file_name: str) -> None:
        super().__init__(file_name)
        self.file_name = file_name


class NothingInTable(MigdeskError):
    """A table has no row that says anything; ``file_name`` is empty for the clipboard."""

    def __init__(self, file_name: str) -> None:
        super().__init__(file_name)
        self.file_name = file_name


class NotAWordDocument(MigdeskError):
    """A file is no Word document, or one in the format that Word wrote until 2007."""

    def __init__(self, file_name: str) -> None:
        super().__init__(file_name)
        self.file_name = file_name


class WordDamaged(MigdeskError):
    """A Word document is broken, or made in a way in which no word processor makes one."""

    def __init__(self, file_name: str, reason: str) -> None:
        super().__init__(file_name, reason)
        self.file_name, self.reason = file_name, reason


class WordTooLarge(MigdeskError):
    """A Word document, or a part of it once it is unpacked, has more bytes than any release."""

    def __init__(self, file_name: str, size: int, limit: int) -> None:
        super().__init__(file_name, size, limit)
        self.file_name, self.size, self.limit = file_name, size, limit


class WordUnreadable(MigdeskError):
    """A Word document is not there or may not be read."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class NotXliff(MigdeskError):
    """A file is none of the kinds in which a translation comes back."""

    def __init__(self, file_name: str) -> None:
        super().__init__(file_name)
        self.file_name = file_name


class OtherXliff(MigdeskError):
    """An XLIFF file is of a version that is not understood."""

    def __init__(self, file_name: str, version: str) -> None:
        super().__init__(file_name, version)
        self.file_name, self.version = file_name, version


class XliffDamaged(MigdeskError):
    """An XLIFF file is broken, or made in a way in which no honest program makes one."""

    def __init__(self, file_name: str, reason: str) -> None:
        super().__init__(file_name, reason)
        self.file_name, self.reason = file_name, reason


class XliffTooLarge(MigdeskError):
    """An XLIFF file has more bytes than any release."""

    def __init__(self, file_name: str, size: int, limit: int) -> None:
        super().__init__(file_name, size, limit)
        self.file_name, self.size, self.limit = file_name, size, limit


class UnitDamaged(MigdeskError):
    """Something in a part of a translation is not as XLIFF has it.

    ``unit`` is what the part is called, or its number where it has no name; ``found`` the element.
    """

    def __init__(self, file_name: str, unit: str, found: str) -> None:
        super().__init__(file_name, unit, found)
        self.file_name, self.unit, self.found = file_name, unit, found


class UnitTwice(MigdeskError):
    """Two parts of a translation are called the same: which is meant cannot be known."""

    def __init__(self, file_name: str, unit: str) -> None:
        super().__init__(file_name, unit)
        self.file_name, self.unit = file_name, unit
