"""Asking speakers to agree to what they said: one message for each."""

from msgspec import Struct


class LetterLine(Struct, frozen=True):
    """A message to one speaker. ``address`` is empty where none is known."""

    person_id: int
    name: str
    address: str
    quotes: tuple[int, ...]


class Letters(Struct, frozen=True):
    """The messages in which some quotes are asked about.

    ``left_out`` is how many of the quotes are in none: they are off the record, or nobody is named.
    """

    lines: tuple[LetterLine, ...]
    left_out: int
