"""Time zones by their IANA names."""

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
