"""Where events and their pages lead: to records that have a place of their own."""

from datetime import date

from migdesk.ui.shell.address import Address, Place


def event(key: int) -> Address:
    """Return where an event is."""
    return Address(Place.EVENTS, "event", key)


def new_event(day: date | None = None) -> Address:
    """Return where an event is begun, on a day if one is given."""
    spot = "" if day is None else day.isoformat()
    return Address(Place.EVENTS, "event", tab="new", spot=spot)


def person(key: int) -> Address:
    """Return where a person is."""
    return Address(Place.PEOPLE, "person", key)


def quote(key: int) -> Address:
    """Return where a quote is."""
    return Address(Place.QUOTES, "quote", key)


def release(key: int) -> Address:
    """Return where a release is."""
    return Address(Place.RELEASES, "release", key)


def new_quote(event_id: int) -> Address:
    """Return where a quote from an event is recorded."""
    return Address(Place.QUOTES, "quote", tab="new", spot=f"event/{event_id}")


def new_release(event_id: int) -> Address:
    """Return where a release about an event is begun."""
    return Address(Place.RELEASES, "release", tab="new", spot=f"event/{event_id}")
