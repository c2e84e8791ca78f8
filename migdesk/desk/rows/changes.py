"""What an intention changed, and the kinds of record there are."""

from enum import StrEnum

from msgspec import Struct


class Kind(StrEnum):
    """The kinds of record a person can name, open or be shown: also their tables' names."""

    ACRONYM = "acronym"
    APPEARANCE = "appearance"
    ASSET = "asset"
    BOILERPLATE = "boilerplate"
    EQUIVALENT = "equivalent"
    EVENT = "event"
    LOGO_SET = "logo_set"
    MEDIA_CONTACT = "media_contact"
    OFFICE = "office"
    ORGANISATION = "organisation"
    OUTLET = "outlet"
    OWN_WORD = "own_word"
    PERSON = "person"
    PRESS_CONTACT = "press_contact"
    PROJECT = "project"
    QUOTE = "quote"
    RELEASE = "release"
    REPORT_PRESET = "report_preset"
    RULE_LEVEL = "rule_level"
    SERIES = "series"
    SESSION = "session"
    TERM = "term"


class Touched(Struct, frozen=True):
    """One row that an intention changed: its table and key."""

    table: str
    id: int


class Changes(Struct, frozen=True):
    """What one intention changed: every open view refreshes itself from this.

    ``key`` is the record the intention was about, 0 where there is no single one.
    ``action`` is 0 where nothing had to be changed.
    """

    action: int
    label: str
    touched: frozenset[Touched]
    key: int = 0
