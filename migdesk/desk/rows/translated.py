"""A translation that came back from a translator, compared with both texts of the release."""

from enum import StrEnum

from msgspec import Struct

from migdesk.text.blocks import Run
from migdesk.text.names import Language


class TranslatorForm(StrEnum):
    """What is sent to a translator. The value is what its file names end in."""

    XLIFF = "xlf"
    TABLE = "docx"


class TranslatedPart(Struct, frozen=True):
    """One part of the translation that can be taken over or left.

    Attributes:
        block: the id of the source paragraph; ``headline`` or ``deck``.
        source: what the source says now.
        before: what the translation says here; empty where there is none.
        runs: the translation that came back.
        words: the hash of what the source said when it was sent.
        sent: what it said then; empty where the file does not tell.
        stale: the source has changed since.
        edited: the translation was changed here since.
    """

    block: str
    source: str
    before: str
    runs: tuple[Run, ...]
    words: str
    sent: str = ""
    stale: bool = False
    edited: bool = False

    @property
    def after(self) -> str:
        """Return the words that came back."""
        return "".join(run.text for run in self.runs)


class ReturnedTranslation(Struct, frozen=True):
    """All that came back.

    Attributes:
        file_name: of the file.
        source: the language that was translated.
        language: that of the translation.
        parts: what would change here, in the order of the source.
        same: how many parts are here as they came back, or came back as they were sent.
        untranslated: how many parts came back without a translation, or with a part of one.
        missing: how many parts of the source are not in the file.
        gone: how many parts of the file have no source any more.
    """

    file_name: str
    source: Language
    language: Language
    parts: tuple[TranslatedPart, ...]
    same: int = 0
    untranslated: int = 0
    missing: int = 0
    gone: int = 0
