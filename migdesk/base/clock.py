"""The time of day, as a part that is passed in, so that a test can set it."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeAlias

Clock: TypeAlias = Callable[[], datetime]
"""Any function that returns the present instant, zone-aware, in UTC."""


def system_clock() -> datetime:
    """Return the present instant by this computer's clock, to the second, in UTC."""
    return datetime.now(UTC).replace(microsecond=0)
