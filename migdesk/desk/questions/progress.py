"""Releases in progress: when each is due, and what still stands in its way."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct
from sqlalchemy import case, func, select
from sqlalchemy.orm import Session, selectinload

from migdesk.desk.freezing import rendition_hash
from migdesk.desk.questions.listed_releases import lines_of_releases
from migdesk.desk.questions.texts import texts_of
from migdesk.desk.rows import ReleaseLine, ReleaseProgress, TextEntry
from migdesk.desk.translations import SeenHeads, seen_heads_of
from migdesk.records import Clearance, Release, Version
from migdesk.records.rules import LOCKED_STAGES
from migdesk.text.names import Language
from migdesk.vocabulary import Decision, Stage

_MOST: Final = 60
"""Releases that are looked into, those due first: nobody has more under way."""

_PRESSING: Final = timedelta(days=3)


class Answer(Struct, frozen=True):
    """What somebody said last about a text as it reads now."""

    language: Language
    asked: Clearance


class UnderWay(Struct, frozen=True):
    """A release in progress, looked into.

    ``answers`` are the last of each person about each present text. ``pressing`` tells that it
    has left the stage of draft, or is due within three days.
    """

    release: Release
    line: ReleaseLine
    due: datetime | None
    pressing: bool
    texts: tuple[TextEntry, ...]
    answers: tuple[Answer, ...]

    @property
    def missing(self) -> tuple[Language, ...]:
        """Return the languages in which nothing is written, where something is in another."""
        some = len(self.line.unwritten) < len(self.line.languages)
        return self.line.unwritten if some else ()

    @property
    def waiting(self) -> tuple[Answer, ...]:
        """Return the answers that are still to come; none counts before clearance."""
        if self.release.stage is not Stage.CLEARANCE:
            return ()
        return tuple(said for said in self.answers if said.asked.decision is Decision.WAITING)

    def row(self) -> ReleaseProgress:
        """Return what leaves the desk of it."""
        return ReleaseProgress(
            line=self.line,
            due=self.due,
            gaps=sum(len(text.gaps) for text in self.texts),
            missing=self.missing,
            behind=tuple(text.language for text in self.texts if text.behind),
            waiting=len(self.waiting),
        )


def releases_under_way(session: Session, zone: ZoneInfo, now: datetime) -> tuple[UnderWay, ...]:
    """Return the releases in progress, those due first; of very many, the first sixty."""
    due = case(
        (Release.embargo.is_not(None), func.substr(Release.embargo, 1, 10)), else_=Release.day
    )
    releases = session.scalars(
        select(Release)
        .where(Release.stage.not_in(LOCKED_STAGES))
        .order_by(due.is_(None), due, Release.id)
        .limit(_MOST)
        .options(
            selectinload(Release.renditions),
            selectinload(Release.notices),
            selectinload(Release.versions).selectinload(Version.clearances),
        )
    ).all()
    keys = [release.id for release in releases]
    lines, seen = lines_of_releases(session, keys), seen_heads_of(session, keys)
    found = [
        _looked_into(release, lines[release.id], seen.get(release.id, {}), zone, now)
        for release in releases
    ]
    return tuple(sorted(found, key=lambda one: (one.due is None, one.due or now)))


def _looked_into(
    release: Release, line: ReleaseLine, seen: SeenHeads, zone: ZoneInfo, now: datetime
) -> UnderWay:
    due = _due(release, zone)
    soon = due is not None and due <= now + _PRESSING
    return UnderWay(
        release=release,
        line=line,
        due=due,
        pressing=soon or release.stage is not Stage.DRAFT,
        texts=texts_of(release, seen),
        answers=_answers(release),
    )


def _due(release: Release, zone: ZoneInfo) -> datetime | None:
    """Return when a release has to be ready: at its embargo, or by the end of its day."""
    if release.embargo is not None:
        return release.embargo.astimezone(zone)
    if release.day is None:
        return None
    return end_of(release.day, zone)


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """Return the last minute of a day in a zone, by which what is due that day has to be done."""
    return datetime.combine(day, time(23, 59), zone)


def _answers(release: Release) -> tuple[Answer, ...]:
    """Return what each person said last about each text as it reads now."""
    if not release.versions:
        return ()
    latest: dict[tuple[Language, str], Answer] = {}
    present = {text.language: rendition_hash(text) for text in release.renditions}
    for version in _by_number(release.versions):
        for asked in version.clearances:
            if asked.text_hash == present.get(version.language):
                latest[version.language, asked.who] = Answer(version.language, asked)
    return tuple(latest.values())


def _by_number(versions: Sequence[Version]) -> Sequence[Version]:
    return sorted(versions, key=lambda version: version.number)
