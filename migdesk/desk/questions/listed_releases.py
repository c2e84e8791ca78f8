"""What lists show of releases."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from migdesk.desk.numbers import number_of
from migdesk.desk.questions.keys import among
from migdesk.desk.questions.naming import languages_of, office_zone, table
from migdesk.desk.rows import ReleaseLine
from migdesk.text.blocks import to_json
from migdesk.text.names import in_order

_NO_BLOCKS: Final = to_json(())


def lines_of_releases(session: Session, keys: Sequence[int]) -> dict[int, ReleaseLine]:
    """Return the lines of the releases under ``keys``."""
    release, event, notice = table("release"), table("event"), table("notice")
    last = select(func.max(notice.c.number)).where(notice.c.release_id == release.c.id)
    languages, zone = languages_of(session), office_zone(session)
    rows = session.execute(
        select(
            release.c.id,
            release.c.kind,
            release.c.running_number,
            release.c.year,
            release.c.stage,
            release.c.day,
            release.c.embargo,
            release.c.published_at,
            release.c.owner,
            release.c.event_id,
            event.c.title,
            last.scalar_subquery().label("edition"),
        )
        .join(event, release.c.event_id == event.c.id, isouter=True)
        .where(among(release.c.id, keys))
    )
    texts = _texts(session, keys)
    lines = {}
    for row in rows:
        written = texts.get(row.id, {})
        lines[row.id] = ReleaseLine(
            id=row.id,
            number=number_of(row.kind, row.running_number, row.year),
            kind=row.kind,
            stage=row.stage,
            headline=in_order({key: text[0] for key, text in written.items()}, languages) or "",
            languages=tuple(written),
            unwritten=tuple(key for key, text in written.items() if not any(text)),
            event_id=row.event_id or 0,
            event=in_order(row.title or {}, languages) or "",
            day=row.day,
            embargo=row.embargo.astimezone(zone) if row.embargo else None,
            published_at=row.published_at.astimezone(zone) if row.published_at else None,
            owner=row.owner,
            edition=row.edition or 1,
        )
    return lines


def _texts(session: Session, keys: Sequence[int]) -> dict[int, dict[str, tuple[str, bool]]]:
    """Return by release and language the headline, and whether there is anything below it."""
    rendition = table("rendition")
    rows = session.execute(
        select(
            rendition.c.release_id,
            rendition.c.language,
            rendition.c.headline,
            (rendition.c.blocks != _NO_BLOCKS).label("has_text"),
        )
        .where(among(rendition.c.release_id, keys))
        .order_by(rendition.c.id)
    )
    texts: dict[int, dict[str, tuple[str, bool]]] = {}
    for row in rows:
        texts.setdefault(row.release_id, {})[row.language] = (row.headline, row.has_text)
    return texts
