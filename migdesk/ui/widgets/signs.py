"""How states are shown: a word of a closed list with a tone and an icon, never colour alone."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from msgspec import Struct

from migdesk.text.capitals import capitalised
from migdesk.text.names import Language
from migdesk.text.words import words_for
from migdesk.ui.look import Tone
from migdesk.vocabulary import ClearanceState, EventStatus, Stage


class Sign(Struct, frozen=True):
    """How a state looks beside its word."""

    tone: Tone
    icon: str


STAGE_SIGNS: Final[Mapping[Stage, Sign]] = {
    Stage.DRAFT: Sign("gray", "pencil"),
    Stage.CHECKS: Sign("accent", "list-checks"),
    Stage.CLEARANCE: Sign("amber", "send"),
    Stage.READY: Sign("green", "circle-check"),
    Stage.OUT: Sign("gray", "badge-check"),
    Stage.CORRECTED: Sign("violet", "badge-check"),
    Stage.WITHDRAWN: Sign("red", "circle-x"),
}

CLEARANCE_SIGNS: Final[Mapping[ClearanceState, Sign]] = {
    ClearanceState.TO_VERIFY: Sign("gray", "circle-dashed"),
    ClearanceState.ASKED: Sign("amber", "send"),
    ClearanceState.CLEARED: Sign("green", "circle-check"),
    ClearanceState.CLEARED_EDITED: Sign("teal", "pen-line"),
    ClearanceState.DECLINED: Sign("red", "circle-x"),
    ClearanceState.WITHDRAWN: Sign("red", "circle-x"),
}

EVENT_SIGNS: Final[Mapping[EventStatus, Sign]] = {
    EventStatus.IDEA: Sign("gray", "circle-dashed"),
    EventStatus.PLANNED: Sign("gray", "calendar"),
    EventStatus.CONFIRMED: Sign("accent", "circle-check"),
    EventStatus.HELD: Sign("green", "circle-check"),
    EventStatus.POSTPONED: Sign("amber", "clock"),
    EventStatus.CANCELLED: Sign("red", "circle-x"),
}


def word_of(value: StrEnum, table: str, language: Language) -> str:
    """Return the word of a closed list as a line begins with it.

    Args:
        value: one of the list.
        table: the list's table in the words: ``event_kind``, ``stage`` …
        language: the language to say it in.
    """
    return capitalised(words_for(language)(f"{table}.{value}"))
