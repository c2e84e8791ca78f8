"""Asking speakers to agree to what they said: one message for each."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A message to one speaker. ``address`` is empty where none is known."""

    person_id: int
    name: str
    address: str
    quotes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Letters:
    """The messages in which some quotes are asked about.

    ``left_out`` is how many of the quotes are in none: they are off the record, or nobody is named.
    """

    lines: tuple[LetterLine, ...]
    left_out: int
