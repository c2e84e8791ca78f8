"""What loading finds wrong besides what :mod:`migdesk.intake.errors` has."""

from pathlib import Path

from migdesk.base.errors import MigdeskError


class SeveralMatch(MigdeskError):
    """A record of a file could be any of several in the workspace: it needs its UUID as its id.

    ``keys`` are the keys of those records.
    """

    def __init__(self, path: Path, place: str, name: str, keys: tuple[int, ...]) -> None:
        super().__init__(path, place, name, keys)
        self.path, self.place, self.name, self.keys = path, place, name, keys
