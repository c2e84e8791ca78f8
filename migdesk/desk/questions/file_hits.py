"""Files as the palette shows them: each with the record that it belongs to."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final, TypeAlias

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from migdesk.desk.questions.keys import among
from migdesk.desk.questions.naming import languages_of, table
from migdesk.desk.questions.quotes import lines_of_quotes
from migdesk.desk.rows import Holder, Kind, PaletteHit
from migdesk.text.names import Language, first_text, in_order

_Belonging: TypeAlias = tuple[Kind, Select[int, int, Any]]
"""A kind of record, and the select of its files, its keys and what it is called."""

_LOGO_OWNERS: Final = (Kind.ORGANISATION, Kind.LOGO_SET, Kind.OFFICE)


def file_hits(session: Session, keys: Sequence[int], _today: date) -> list[PaletteHit]:
    """Return the files under ``keys`` in their order, but for those that belong to nothing.

    A logo that was replaced, say, stays in the workspace and is shown nowhere.
    """
    asset, languages = table("asset"), languages_of(session)
    found = session.execute(
        select(asset.c.id, asset.c.file_name, asset.c.caption, asset.c.kind).where(
            among(asset.c.id, keys)
        )
    )
    rows = {row.id: row for row in found}
    holders = _holders(session, keys, languages)
    return [
        PaletteHit(
            kind=Kind.ASSET,
            id=key,
            title=row.file_name,
            detail=first_text(row.caption, languages),
            state=row.kind,
            holder=holders[key],
        )
        for key in keys
        if (row := rows.get(key)) and key in holders
    ]


def _holders(
    session: Session, keys: Sequence[int], languages: Sequence[Language]
) -> dict[int, Holder]:
    """Return what files belong to: of several records with the same one, the first that is met.

    Nearly all belong to events, and nothing else is asked then.
    """
    holders: dict[int, Holder] = {}
    for belonging in (_of_event, _of_person, *map(_of_logo, _LOGO_OWNERS), _of_office):
        left = [key for key in keys if key not in holders]
        if not left:
            return holders
        kind, wanted = belonging(left)
        for key, record, names in session.execute(wanted):
            called = in_order(names, languages) or ""
            name = called if isinstance(called, str) else called.nominative
            holders.setdefault(key, Holder(kind, record, name))
    return _of_answers(session, [key for key in keys if key not in holders]) | holders


def _of_event(keys: Sequence[int]) -> _Belonging:
    asset, event = table("asset"), table("event")
    of_files = select(asset.c.id, event.c.id, event.c.title).where(among(asset.c.id, keys))
    return Kind.EVENT, of_files.join(event, asset.c.event_id == event.c.id)


def _of_person(keys: Sequence[int]) -> _Belonging:
    person = table("person")
    of_photos = select(person.c.photo_id, person.c.id, person.c.names)
    return Kind.PERSON, of_photos.where(among(person.c.photo_id, keys)).order_by(person.c.id)


def _of_logo(kind: Kind) -> Callable[[Sequence[int]], _Belonging]:
    """Return what looks among the logos of one kind of owner."""

    def belonging(keys: Sequence[int]) -> _Belonging:
        logo, owner = table("logo"), table(kind)
        called = owner.c.name if kind is Kind.LOGO_SET else owner.c.names
        of_logos = select(logo.c.asset_id, owner.c.id, called).where(among(logo.c.asset_id, keys))
        return kind, of_logos.join(owner, logo.c[f"{kind}_id"] == owner.c.id)

    return belonging


def _of_office(keys: Sequence[int]) -> _Belonging:
    office = table("office")
    of_logo = select(office.c.logo_id, office.c.id, office.c.names)
    return Kind.OFFICE, of_logo.where(among(office.c.logo_id, keys))


def _of_answers(session: Session, keys: Sequence[int]) -> dict[int, Holder]:
    """Return the quotes whose speakers' answers are in files."""
    step = table("quote_clearance")
    evidence = select(step.c.evidence_id, step.c.quote_id).where(among(step.c.evidence_id, keys))
    quotes = {row.evidence_id: row.quote_id for row in session.execute(evidence)} if keys else {}
    lines = lines_of_quotes(session, list(quotes.values())) if quotes else {}
    return {
        key: Holder(Kind.QUOTE, quote_id, lines[quote_id].speaker)
        for key, quote_id in quotes.items()
    }
