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
