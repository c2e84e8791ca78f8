"""Women and men among the speakers of a period, as far as that is recorded of them."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from msgspec import Struct
from sqlalchemy import select

from migdesk.desk.errors import NothingInPeriod
from migdesk.desk.questions.naming import table
from migdesk.desk.reporting.appearing import AWAY, NOT_SPEAKING
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.period_events import HeldEvent, held_events
from migdesk.desk.reporting.periods import Period, parts_of, period_front, period_of
from migdesk.desk.rows import ReportKind
from migdesk.desk.zones import known_zone
from migdesk.documents.reports.period_sheets import BalanceSheet, Heads, HeadsLine, PanelLine
from migdesk.text.capitals import capitalised
from migdesk.text.countries import country_name
from migdesk.text.names import in_order
from migdesk.text.sorting import sortable
from migdesk.text.words import words_for
from migdesk.vocabulary import CountedAs, OrganisationKind, Role, SessionKind

_PANELS: Final = frozenset({SessionKind.HIGH_LEVEL_PANEL, SessionKind.PANEL})
_FIELDS: Final = {
    CountedAs.WOMAN: "women",
    CountedAs.MAN: "men",
    CountedAs.ANOTHER: "another",
    CountedAs.NOT_RECORDED: "not_recorded",
}


class _Spoke(Struct, frozen=True):
    """Somebody speaking once. ``panel`` is the session, where it is a panel, with its day."""

    person: int
    counted_as: CountedAs
    role: Role
    country: str
    organisation: OrganisationKind | None
    event: HeldEvent
    panel: tuple[int, date, str] | None


def balance_sheet(asked: Asked) -> Frozen[BalanceSheet]:
    """Freeze who spoke in a period: women, men, another, and not recorded.

    A panel is a session of this kind, or one with several panellists, in which two or more spoke.

    Raises:
        NotAPeriod: it has no first or no last day, or ends before it begins.
        NoSuchRecord: there is no such project or organisation.
        NoOffice: the workspace does not say yet whose it is.
        NothingInPeriod: nobody spoke in it.
    """
    period = period_of(asked)
    events, left_out = held_events(period)
    spoke = tuple(_spoke(period, {event.id: event for event in events}))
    if not spoke:
        raise NothingInPeriod(period.since, period.until)
    language, words = period.language, words_for(period.language)
    sheet = BalanceSheet(
        front=period_front(period, ReportKind.BALANCE),
        parts=parts_of(asked, ReportKind.BALANCE),
        speakers=_heads({one.person: one.counted_as for one in spoke}.values()),
        roles=tuple(
            HeadsLine(
                capitalised(words(f"role.{role}")),
                _heads(one.counted_as for one in spoke if one.role is role),
            )
            for role in Role
            if any(one.role is role for one in spoke)
        ),
        countries=_lines(spoke, lambda one: country_name(one.country, language)),
        organisations=_lines(
            spoke,
            lambda one: (
                capitalised(words(f"organisation_kind.{one.organisation}"))
                if one.organisation is not None
                else ""
            ),
        ),
        panels=tuple(_panels(spoke)),
    )
    return Frozen(sheet, left_out)


def _spoke(period: Period, events: Mapping[int, HeldEvent]) -> Iterator[_Spoke]:
    """Yield each time that somebody spoke, in order of events and of their agendas."""
    appearance, person = table("appearance"), table("person")
    post, organisation, session = table("post"), table("organisation"), table("session")
    event = table("event")
    rows = period.session.execute(
        select(
            appearance.c.event_id,
            appearance.c.person_id,
            appearance.c.role,
            person.c.counted_as,
            person.c.country,
            organisation.c.kind.label("organisation"),
            session.c.id.label("session"),
            session.c.kind.label("session_kind"),
            session.c.title,
            session.c.starts_at,
            event.c.zone,
        )
        .join(person, appearance.c.person_id == person.c.id)
        .join(event, appearance.c.event_id == event.c.id)
        .outerjoin(post, appearance.c.post_id == post.c.id)
        .outerjoin(organisation, post.c.organisation_id == organisation.c.id)
        .outerjoin(session, appearance.c.session_id == session.c.id)
        .where(
            appearance.c.event_id.in_(period.events()),
            appearance.c.role.not_in(NOT_SPEAKING),
            appearance.c.status.not_in(AWAY),
        )
        .order_by(event.c.starts_at, event.c.id, session.c.starts_at, session.c.id, appearance.c.id)
    ).all()
    panellists = Counter(row.session for row in rows if row.role is Role.PANELLIST)
    words = words_for(period.language)
    for row in rows:
        if row.event_id not in events:
            continue
        panel = None
        if row.session and (row.session_kind in _PANELS or panellists[row.session] > 1):
            kind = capitalised(words(f"session_kind.{row.session_kind}"))
            day = row.starts_at.astimezone(known_zone(row.zone)).date()
            panel = (row.session, day, in_order(row.title, period.order) or kind)
        yield _Spoke(
            person=row.person_id,
            counted_as=row.counted_as,
            role=row.role,
            country=row.country,
            organisation=row.organisation,
            event=events[row.event_id],
            panel=panel,
        )


def _lines(spoke: Iterable[_Spoke], shared: Callable[[_Spoke], str]) -> tuple[HeadsLine, ...]:
    """Return people by what they have in common; those of whom it is not known stand last."""
    people: dict[str, dict[Hashable, CountedAs]] = {}
    for one in spoke:
        people.setdefault(shared(one), {})[one.person] = one.counted_as
    names = sorted(filter(None, people), key=sortable)
    return tuple(
        HeadsLine(name, _heads(people[name].values()))
        for name in (*names, *([""] if "" in people else []))
    )


def _panels(spoke: Iterable[_Spoke]) -> Iterator[PanelLine]:
    """Yield the panels on which two or more people spoke."""
    panels: dict[tuple[int, date, str], list[_Spoke]] = {}
    for one in spoke:
        if one.panel is not None:
            panels.setdefault(one.panel, []).append(one)
    for (_, day, title), there in panels.items():
        people = {one.person: one.counted_as for one in there}
        if len(people) > 1:
            yield PanelLine(day, title, there[0].event.title, _heads(people.values()))


def _heads(counted: Iterable[CountedAs]) -> Heads:
    counts = Counter(counted)
    return Heads(**{_FIELDS[each]: number for each, number in counts.items()})
