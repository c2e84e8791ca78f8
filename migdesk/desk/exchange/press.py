"""Loading outlets, who writes for them, and what was published about an event."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select

from migdesk.desk.exchange.loader import Loader, Target
from migdesk.desk.exchange.matching import (
    JOURNALIST_RULES,
    NAME_RULES,
    Matcher,
    Wanted,
    media_contacts_there,
    outlets_there,
    paired,
    within,
)
from migdesk.intake.records_file import CoverageIn, MediaContactIn, OutletIn
from migdesk.intake.sameness import Known, names_of
from migdesk.records import Coverage, Event, MediaContact, Outlet, Quote, Release


def load_outlets(loader: Loader, parts: Sequence[OutletIn]) -> None:
    """Load outlets."""
    there = outlets_there(loader.session)
    matcher = Matcher(there, (part.id for part in parts), NAME_RULES, loader.source)
    for index, part in enumerate(parts):
        key = matcher.find(part.id, Known(names_of(part.name)), f"$.outlets[{index}]")
        loader.settle(Outlet, part, loader.found(Outlet, key))


def load_media_contacts(loader: Loader, parts: Sequence[MediaContactIn]) -> None:
    """Load journalists. Those who write for an outlet choose first."""
    there = media_contacts_there(loader.session)
    matcher = Matcher(there, (part.id for part in parts), JOURNALIST_RULES, loader.source)
    for index in sorted(range(len(parts)), key=lambda index: parts[index].outlet is None):
        part, place = parts[index], f"$.media_contacts[{index}]"
        outlet = loader.key_of(Outlet, part.outlet, f"{place}.outlet")
        key = matcher.find(part.id, Known(names_of(part.name), within(outlet)), place)
        found = loader.found(MediaContact, key)
        loader.settle(MediaContact, part, found, {"outlet_id": outlet})


def load_coverage(loader: Loader, parts: Sequence[CoverageIn], event: Event | None) -> None:
    """Load what was published about an event."""
    if not parts or event is None:
        return
    of_event = select(Coverage).where(Coverage.event_id == event.id).order_by(Coverage.id)
    there = loader.session.scalars(of_event).all()
    target = Target(loader.entry(event)).inside("coverage")
    wanted = list(_wanted(loader, parts))
    for index, (one, found) in enumerate(
        zip(wanted, paired(wanted, there, (_is_exactly_the_piece, _may_be_the_piece)), strict=True)
    ):
        if found is None:
            made = loader.made(Coverage, one.part, **one.links, event_id=event.id)
            loader.attach(made, one.part, target)
        else:
            loader.complete(found, one.part, target.at(index), one.links)


def _wanted(loader: Loader, parts: Sequence[CoverageIn]) -> Iterator[Wanted[CoverageIn]]:
    for index, part in enumerate(parts):
        place = f"$.coverage[{index}]"
        links = {
            "outlet_id": loader.key_of(Outlet, part.outlet, f"{place}.outlet"),
            "release_id": loader.key_of(Release, part.release, f"{place}.release"),
            "quote_id": loader.key_of(Quote, part.quote, f"{place}.quote"),
        }
        yield Wanted(part, links)


def _is_exactly_the_piece(wanted: Wanted[CoverageIn], there: Coverage) -> bool:
    same = (there.title, there.link) == (wanted.part.title, wanted.part.link)
    return same and _may_be_the_piece(wanted, there)


def _may_be_the_piece(wanted: Wanted[CoverageIn], there: Coverage) -> bool:
    """Tell whether it is of that outlet and day, and not called or found otherwise."""
    part = wanted.part
    same = (there.outlet_id, there.day) == (wanted.links["outlet_id"], part.day)
    return same and all(
        not ours or not theirs or ours == theirs
        for ours, theirs in ((there.title, part.title), (there.link, part.link))
    )
