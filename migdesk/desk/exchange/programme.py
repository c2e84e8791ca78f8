"""Loading an event: its facts, its agenda, who appears, who came, what was promised."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct
from sqlalchemy import select

from migdesk.desk.exchange.errors import SeveralMatch
from migdesk.desk.exchange.loader import Loader, Target
from migdesk.desk.exchange.logos import load_event_logos
from migdesk.desk.exchange.matching import Wanted, paired
from migdesk.desk.zones import known_zone
from migdesk.intake.records_file import (
    AppearanceIn,
    AttendanceIn,
    EventIn,
    EventOrganisationIn,
    FollowUpIn,
    SessionIn,
    identity,
)
from migdesk.intake.sameness import names_of
from migdesk.records import (
    Appearance,
    Attendance,
    Event,
    EventOrganisation,
    FollowUp,
    LogoSet,
    Organisation,
    Person,
    Project,
    Series,
    Session,
)

EVENT = "$.event"


def load_event(loader: Loader, part: EventIn) -> Event:
    """Load an event with everything that is told of it alone."""
    links = {
        "series_id": loader.key_of(Series, part.series, f"{EVENT}.series"),
        "project_id": loader.key_of(Project, part.project, f"{EVENT}.project"),
    }
    event, target = loader.settle(Event, part, _found(loader, part), links)
    chosen = loader.key_of(LogoSet, part.logo_set, f"{EVENT}.logo_set")
    load_event_logos(loader, event, chosen, target)
    _load_organisations(loader, event, part.organisations, target)
    _load_agenda(loader, event, part, target)
    _load_attendance(loader, event, part.attendance, target)
    _load_follow_ups(loader, event, part.follow_ups, target)
    return event


def _found(loader: Loader, part: EventIn) -> Event | None:
    """Return the workspace's event: by its UUID, else by a title and the day it starts."""
    known = loader.with_identity(Event, part.id)
    if known is not None:
        return known
    first, last = part.starts_at - timedelta(days=2), part.starts_at + timedelta(days=2)
    nearby = loader.session.scalars(select(Event).where(Event.starts_at.between(first, last)))
    names, day = names_of(part.title), _day(part.starts_at, part.zone)
    alike = [
        event
        for event in nearby
        if _day(event.starts_at, event.zone) == day and not names.isdisjoint(names_of(event.title))
    ]
    if len(alike) > 1 and identity(part.id) is None:
        keys = tuple(event.id for event in alike)
        raise SeveralMatch(loader.source, EVENT, min(names)[1], keys)
    return alike[0] if len(alike) == 1 else None


def _day(moment: datetime, zone: str) -> date:
    return moment.astimezone(known_zone(zone)).date()


def _load_organisations(
    loader: Loader, event: Event, parts: Sequence[EventOrganisationIn], target: Target
) -> None:
    place = f"{EVENT}.organisations"
    keys = [
        loader.key_of(Organisation, part.organisation, f"{place}[{index}].organisation")
        for index, part in enumerate(parts)
    ]
    wanted = [Wanted(part, {"organisation_id": key}) for part, key in zip(parts, keys, strict=True)]
    rules = (_takes_that_part,)
    inside = target.inside("organisations")
    loader.settle_list(EventOrganisation, event.organisations, wanted, rules, inside)


def _takes_that_part(wanted: Wanted[EventOrganisationIn], there: EventOrganisation) -> bool:
    organisation = wanted.links["organisation_id"]
    return (there.organisation_id, there.part) == (organisation, wanted.part.part)


def _load_agenda(loader: Loader, event: Event, part: EventIn, target: Target) -> None:
    """Load the sessions, then who appears in them and at the event; last, who stood in."""
    inside = target.inside("sessions")
    rules = (_is_the_session, _may_be_the_session)
    wanted = [Wanted(session) for session in part.sessions]
    sessions = loader.settle_list(Session, event.sessions, wanted, rules, inside)
    listed = list(_listed(loader, part.appearances, None, target, EVENT))
    for index, (session, of_file) in enumerate(zip(sessions, part.sessions, strict=True)):
        place = f"{EVENT}.sessions[{index}]"
        listed += _listed(loader, of_file.appearances, session.id, inside.at(index), place)
    _load_appearances(loader, event, listed)


def _is_the_session(wanted: Wanted[SessionIn], session: Session) -> bool:
    same_title = names_of(session.title) == names_of(wanted.part.title)
    return same_title and _may_be_the_session(wanted, session)


def _may_be_the_session(wanted: Wanted[SessionIn], session: Session) -> bool:
    """Tell whether it is of this kind, starts then and is not called otherwise."""
    starts_at = wanted.part.starts_at.replace(microsecond=0)
    ours, theirs = names_of(session.title), names_of(wanted.part.title)
    same_title = not ours or not theirs or not ours.isdisjoint(theirs)
    return same_title and (session.kind, session.starts_at) == (wanted.part.kind, starts_at)


class _Listed(Struct, frozen=True):
    """An appearance where the file lists it: ``place`` is there, ``target`` in the account."""

    wanted: Wanted[AppearanceIn]
    place: str
    target: Target


def _listed(
    loader: Loader,
    parts: Sequence[AppearanceIn],
    session: int | None,
    target: Target,
    place: str,
) -> Iterator[_Listed]:
    """Yield the appearances in one session, or at the event as a whole."""
    for index, part in enumerate(parts):
        at = f"{place}.appearances[{index}]"
        person = loader.key_of(Person, part.person, f"{at}.person")
        links = {
            "session_id": session,
            "person_id": person,
            "post_id": loader.post_of(person, part.post, f"{at}.post"),
        }
        yield _Listed(Wanted(part, links), at, target.inside("appearances").at(index))


def _load_appearances(loader: Loader, event: Event, listed: Sequence[_Listed]) -> None:
    of_event = select(Appearance).where(Appearance.event_id == event.id)
    there = loader.session.scalars(of_event.order_by(Appearance.position, Appearance.id)).all()
    behind = max((one.position for one in there), default=-1) + 1
    found = paired([one.wanted for one in listed], there, (_appears_as,))
    settled = [
        _settled(loader, event, one, appearance, behind + index)
        for index, (one, appearance) in enumerate(zip(listed, found, strict=True))
    ]
    for one, appearance in zip(listed, settled, strict=True):
        stood_in = one.wanted.part.replaced_by
        key = loader.key_of(Appearance, stood_in, f"{one.place}.replaced_by")
        loader.complete_link(appearance, "replaced_by_id", key, one.target)


def _settled(
    loader: Loader, event: Event, listed: _Listed, found: Appearance | None, position: int
) -> Appearance:
    """Add an appearance, or complete the one that was found unless it is somebody else's."""
    part, links = listed.wanted.part, listed.wanted.links
    if found is None:
        made = loader.made(Appearance, part, **links, event_id=event.id, position=position)
        loader.attach(made, part, listed.target)
        return made
    if found.person_id == links["person_id"]:
        loader.complete(found, part, listed.target, links)
    else:
        loader.remember(part, found)
        loader.complete_link(found, "person_id", links["person_id"], listed.target)
    return found


def _appears_as(wanted: Wanted[AppearanceIn], there: Appearance) -> bool:
    links = wanted.links
    as_in_file = (wanted.part.role, links["person_id"], links["session_id"])
    return (there.role, there.person_id, there.session_id) == as_in_file


def _load_attendance(
    loader: Loader, event: Event, parts: Sequence[AttendanceIn], target: Target
) -> None:
    wanted = [Wanted(part) for part in parts]
    inside = target.inside("attendance")
    loader.settle_list(Attendance, event.attendance, wanted, (_counts_the_same,), inside)


def _counts_the_same(wanted: Wanted[AttendanceIn], there: Attendance) -> bool:
    part = wanted.part
    return (there.country, there.sector, there.online) == (part.country, part.sector, part.online)


def _load_follow_ups(
    loader: Loader, event: Event, parts: Sequence[FollowUpIn], target: Target
) -> None:
    wanted = [Wanted(part) for part in parts]
    rules = (_promises_exactly, _promises)
    loader.settle_list(FollowUp, event.follow_ups, wanted, rules, target.inside("follow_ups"))


def _promises_exactly(wanted: Wanted[FollowUpIn], there: FollowUp) -> bool:
    return names_of(there.action) == names_of(wanted.part.action)


def _promises(wanted: Wanted[FollowUpIn], there: FollowUp) -> bool:
    return not names_of(there.action).isdisjoint(names_of(wanted.part.action))
