"""Time zones by their IANA names."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from migdesk.desk.errors import ZoneUnknown


def known_zone(name: str) -> ZoneInfo:
    """Return the zone called ``name``.

    Raises:
        ZoneUnknown: the name is not in the IANA list.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ZoneUnknown(name) from error


def local(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    """Return a moment by the clock of ``zone``, if there is one."""
    return None if moment is None else moment.astimezone(zone)
