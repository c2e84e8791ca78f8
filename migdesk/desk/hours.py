"""When an event is held: its sessions keep to it."""

from datetime import datetime, timedelta

from migdesk.desk.desk import Desk
from migdesk.desk.posts import posts_following
from migdesk.desk.rows import Changes
from migdesk.desk.zones import known_zone
from migdesk.records import Event


def set_event_hours(
    desk: Desk, *, event_id: int, starts_at: datetime, ends_at: datetime, zone: str
) -> Changes:
    """Say when an event is held, by the clock of its place.

    Sessions keep their hours by that clock. Where the event is held on as many days as before,
    they go with it to its new days; where it grew or shrank by a day, they stay on theirs.
    Speakers appear under the titles of the new days.

    Args:
        desk: the desk.
        event_id: the event.
        starts_at: when it starts; with the day and hour at ``zone``.
        ends_at: when it ends, likewise.
        zone: the IANA zone of the place.

    Raises:
        NoSuchRecord: there is no such event.
        ZoneUnknown: the zone is not in the IANA list.
        RuleBroken: it would end before it starts.
    """
    there = known_zone(zone)
    with desk.work("Edit event") as work:
        event = work.get(Event, event_id)
        was = known_zone(event.zone)
        before = event.starts_at.astimezone(was), event.ends_at.astimezone(was)
        after = starts_at.astimezone(there), ends_at.astimezone(there)
        later = timedelta()
        if _days(*before) == _days(*after):
            later = after[0].date() - before[0].date()
        with posts_following(work.session, event):
            event.starts_at, event.ends_at, event.zone = starts_at, ends_at, zone
            for session in event.sessions:
                for hour in ("starts_at", "ends_at"):
                    clock: datetime = getattr(session, hour).astimezone(was)
                    setattr(session, hour, clock.replace(tzinfo=there) + later)
        work.about(event)
    return work.changes


def _days(start: datetime, end: datetime) -> int:
    return (end.date() - start.date()).days
