"""The rules of the house as an office has set them, and its own terms."""

from dataclasses import dataclass

from migdesk.text.names import Language
from migdesk.vocabulary import Level


@dataclass(frozen=True, slots=True)
class RuleEntry:
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


@dataclass(frozen=True, slots=True)
class TermEntry:
    """Words that the office avoids in a language, and what it writes instead."""

    id: int
    language: Language
    avoided: str
    preferred: str
