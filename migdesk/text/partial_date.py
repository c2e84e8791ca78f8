"""A date of which only the year, or the year and month, may be known."""

import calendar
import re
from datetime import date
from typing import Self

from msgspec import Struct

from migdesk.base.errors import MigdeskError

_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class NotADate(MigdeskError):
    """A text that should be ``2019``, ``2019-05`` or ``2019-05-12`` is none of them."""

    def __init__(self, written: str) -> None:
        super().__init__(written)
        self.written = written


class PartialDate(Struct, frozen=True):
    """A day, a month or a year of the Gregorian calendar."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, written: str) -> Self:
        """Read ``2019``, ``2019-05`` or ``2019-05-12``.

        Raises:
            NotADate: another form, or a day that is not in the calendar.
        """
        found = _WRITTEN.fullmatch(written)
        if found is None:
            raise NotADate(written)
        year, month, day = (int(part) if part else None for part in found.groups())
        try:
            date(year or 0, month or 1, day or 1)
        except ValueError as error:
            raise NotADate(written) from error
        return cls(year or 0, month, day)

    def __str__(self) -> str:
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @property
    def first(self) -> date:
        """Return the earliest day this can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """Return the latest day this can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])
