"""What drafting refuses, as classes with data."""

from pathlib import Path

from migdesk.base.errors import MigdeskError
from migdesk.text.names import Language
from migdesk.vocabulary import ReleaseKind


class NoTemplate(MigdeskError):
    """There is no template for drafts of this kind in this language."""

    def __init__(self, kind: ReleaseKind, language: Language) -> None:
        super().__init__(kind, language)
        self.kind, self.language = kind, language


class TemplateBroken(MigdeskError):
    """A template cannot be used; ``part`` is empty where the file as a whole is at fault."""

    def __init__(self, path: Path, part: str, reason: str) -> None:
        super().__init__(path, part, reason)
        self.path, self.part, self.reason = path, part, reason


class WordListBroken(MigdeskError):
    """A list of words cannot be used; ``reason`` is what is wrong, or the name of the list."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class SpellingBroken(MigdeskError):
    """The process that looks words up does not answer."""
