"""Stands where the dialogs of the system for files do."""

from pathlib import Path

from migdesk.text.printed import Size


class Chooser:
    """Answers with a path at once, whatever is asked for."""

    def __init__(self, path: Path | None) -> None:
        self.path = path

    def to_save(self, title: str, name: str, kinds: str) -> Path | None:
        del title, name, kinds
        return self.path

    def to_open(self, title: str, kinds: str) -> Path | None:
        del title, kinds
        return self.path

    def folder(self, title: str) -> Path | None:
        del title
        return self.path

    def to_print(self, pages: int, size: Size) -> None:
        del pages, size
