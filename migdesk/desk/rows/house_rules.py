"""The rules of the house as an office has set them, its own terms, and its own words."""

from msgspec import Struct

from migdesk.text.names import Language, LocalizedText
from migdesk.text.spelt import Script
from migdesk.vocabulary import Level


class RuleEntry(Struct, frozen=True):
    """A rule and what it means to the office.

    Attributes:
        code: its name.
        wants: what it wants, in words.
        level: what it means here; ``delivered`` as it comes with MigDesk.
        fixed: it blocks in every office.
    """

    code: str
    wants: str
    level: Level
    delivered: Level
    fixed: bool


class WordEntry(Struct, frozen=True):
    """A word that is right in the office though no dictionary has it."""

    id: int
    word: str


class MisspeltWord(Struct, frozen=True):
    """A word that no dictionary and no record has, where it stands in a part of a text.

    Attributes:
        start: its first character.
        end: behind its last.
        word: as it is looked up.
        script: in which dictionary it was looked for.
    """

    start: int
    end: int
    word: str
    script: Script


class EquivalentEntry(Struct, frozen=True):
    """What a sector, a theme, a room or a use is called in each language."""

    id: int
    words: LocalizedText


class TermEntry(Struct, frozen=True):
    """Words that the office avoids in a language, and what it writes instead."""

    id: int
    language: Language
    avoided: str
    preferred: str
