"""The events and releases of a period counted: altogether, by months, by what they share."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from msgspec import Struct

from migdesk.desk.reporting.period_events import (
    Came,
    HeldEvent,
    held_events,
    who_came,
    who_spoke,
)
from migdesk.desk.reporting.period_press import OutRelease, Piece, out_releases
from migdesk.desk.reporting.periods import Period
from migdesk.desk.rows import LeftOut
from migdesk.documents.reports.period_sheets import (
    Coverage,
    EventLine,
    Group,
    GroupLine,
    OutLine,
    Span,
    Sums,
)
from migdesk.text.sorting import sortable

_MOST_MONTHS: Final = 24
"""A longer period is told by years."""


class Counted(Struct, frozen=True):
    """All that was done in a period: what reports about one are counted from."""

    period: Period
    events: tuple[HeldEvent, ...]
    came: Mapping[int, Came]
    spoke: Mapping[int, frozenset[int]]
    releases: tuple[OutRelease, ...]
    left_out: tuple[LeftOut, ...]

    def sums(self) -> Sums:
        """Return what there was altogether."""
        keys = {event.id for event in self.events}
        came = [self.came[key] for key in sorted(keys) if key in self.came]
        return Sums(
            events=len(self.events),
            counted=len(came),
            releases=len(self.releases),
            loose=sum(1 for release in self.releases if release.event not in keys),
            speakers=len(frozenset().union(*(self.spoke.get(key, ()) for key in keys))),
            women=sum(one.women for one in came),
            men=sum(one.men for one in came),
            other=sum(one.other for one in came),
        )

    def spans(self) -> tuple[Span, ...]:
        """Return events and releases by months, of a long period by years; none is left out."""
        since, until = self.period.since, self.period.until
        months = (until.year - since.year) * 12 + until.month - since.month + 1
        is_year = months > _MOST_MONTHS
        starts = _years(since, until) if is_year else _months(since, months)
        events = _by_start((event.first for event in self.events), is_year=is_year)
        releases = _by_start((release.day for release in self.releases), is_year=is_year)
        return tuple(
            Span(start, events.get(start, 0), releases.get(start, 0), is_year=is_year)
            for start in starts
        )

    def event_lines(self) -> tuple[EventLine, ...]:
        """Return the events in order of days."""
        releases = self.releases_of()
        return tuple(
            EventLine(
                first=event.first,
                last=event.last,
                title=event.title,
                place=event.place,
                took_part=came.all if came is not None else None,
                releases=releases.get(event.id, 0),
            )
            for event in self.events
            for came in [self.came.get(event.id)]
        )

    def out_lines(self) -> tuple[OutLine, ...]:
        """Return the releases in order of days."""
        return tuple(OutLine(one.day, one.number, one.kind, one.headline) for one in self.releases)

    def releases_of(self) -> Mapping[int, int]:
        """Return how many releases are about each event; of none that has none."""
        return Counter(one.event for one in self.releases if one.event is not None)

    def group(
        self,
        part: str,
        shared: Callable[[HeldEvent], Iterable[str]],
        order: Callable[[str], object] = sortable,
        *,
        is_shared: bool = False,
    ) -> Group:
        """Return the events by what ``shared`` says of them; of what it says nothing stand last."""
        releases = self.releases_of()
        lines: dict[str, list[HeldEvent]] = {}
        for event in self.events:
            for name in dict.fromkeys(shared(event)) or ("",):
                lines.setdefault(name, []).append(event)
        names = sorted(filter(None, lines), key=order)  # type: ignore[arg-type]  # each order gives things of one kind
        return Group(
            part,
            tuple(
                GroupLine(
                    name=name,
                    events=len(lines[name]),
                    took_part=self._took_part(lines[name]),
                    releases=sum(releases.get(one.id, 0) for one in lines[name]),
                )
                for name in (*names, *([""] if "" in lines else []))
            ),
            is_shared=is_shared,
        )

    def _took_part(self, events: Iterable[HeldEvent]) -> int | None:
        """Return how many took part; ``None`` where nobody counted at any of the events."""
        came = [self.came[event.id].all for event in events if event.id in self.came]
        return sum(came) if came else None


def counted(period: Period) -> Counted:
    """Return all that was done in a period."""
    events, not_held = held_events(period)
    releases, taken_back = out_releases(period)
    return Counted(
        period=period,
        events=events,
        came=who_came(period),
        spoke=who_spoke(period),
        releases=releases,
        left_out=(*not_held, *taken_back),
    )


def coverage_of(pieces: Sequence[Piece]) -> Coverage | None:
    """Return what was published, in figures; ``None`` where nothing was."""
    if not pieces:
        return None
    return Coverage(
        pieces=len(pieces),
        outlets=len({piece.outlet for piece in pieces}),
        reach=sum(piece.reach for piece in pieces),
        names_donor=sum(piece.names_donor for piece in pieces),
        has_message=sum(piece.has_message for piece in pieces),
        tones=tuple(sorted(Counter(piece.tone for piece in pieces).items(), key=_most)),
        kinds=tuple(sorted(Counter(piece.outlet_kind for piece in pieces).items(), key=_most)),
    )


def _most(counted: tuple[str, int]) -> tuple[int, str]:
    name, number = counted
    return -number, name


def _by_start(days: Iterable[date], *, is_year: bool) -> dict[date, int]:
    return Counter(day.replace(day=1, month=1 if is_year else day.month) for day in days)


def _months(since: date, count: int) -> Iterator[date]:
    for number in range(since.month - 1, since.month - 1 + count):
        yield date(since.year + number // 12, number % 12 + 1, 1)


def _years(since: date, until: date) -> Iterator[date]:
    for year in range(since.year, until.year + 1):
        yield date(year, 1, 1)
