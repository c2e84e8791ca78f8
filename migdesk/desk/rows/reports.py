"""The reports that can be made of an event, and what can be chosen about each."""

from dataclasses import dataclass
from enum import StrEnum

from migdesk.text.names import Language


class ReportKind(StrEnum):
    """A report. The value is its name in commands and file names."""

    PROGRAMME = "programme"
    SPEAKERS = "speakers"
    QUOTES = "quotes"


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What is chosen about a report; what does not concern one makes no difference to it.

    Attributes:
        languages: of the document; a programme can be in two.
        with_people: whether a programme names who appears.
        with_absent: whether who did not come is told; else they are left out.
        by_room: whether a programme is parted by rooms.
        by_name: whether speakers stand by their names and not in the order of protocol.
    """

    languages: tuple[Language, ...]
    with_people: bool = True
    with_absent: bool = False
    by_room: bool = False
    by_name: bool = False
