"""All of a release, to be edited in place."""

from collections.abc import Sequence
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.freezing import rendition_hash
from migdesk.desk.numbers import release_number
from migdesk.desk.questions.named import titled
from migdesk.desk.questions.naming import languages_of, office_zone
from migdesk.desk.questions.texts import texts_of
from migdesk.desk.rows import (
    AskedEntry,
    Named,
    NoticeEntry,
    ReleasePage,
    VersionEntry,
    VersionPage,
)
from migdesk.desk.texts import can_be_deleted, rendition_in
from migdesk.desk.translations import seen_heads
from migdesk.desk.zones import local
from migdesk.records import Boilerplate, Event, PressContact, Release, Rendition, Version
from migdesk.records.rules import LOCKED_STAGES, OUT_STAGES, edition_of, may_withdraw, next_stages
from migdesk.text.blocks import from_json
from migdesk.text.names import Language, in_order
from migdesk.text.redline import RedlinePart, Written, redline

_MOST_ZONES: Final = 4


def release_page(desk: Desk, release_id: int) -> ReleasePage:
    """Return all of a release.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        languages, zone = languages_of(session), office_zone(session)
        event = session.get(Event, release.event_id or 0)
        return ReleasePage(
            id=release.id,
            kind=release.kind,
            number=release_number(release),
            stage=release.stage,
            next_stages=next_stages(release),
            locked=release.stage in LOCKED_STAGES,
            deletable=can_be_deleted(release),
            event=titled(event, languages) if event else None,
            day=release.day,
            embargo=local(release.embargo, zone),
            published_at=local(release.published_at, zone),
            reason=release.reason,
            edition=edition_of(release),
            correctable=release.stage in OUT_STAGES,
            withdrawable=may_withdraw(release),
            notices=_notices(release, zone),
            subject=release.subject,
            owner=release.owner,
            zone=zone.key,
            zones=_zones(session, zone),
            contacts=_contacts(session, release, languages),
            boilerplates=_boilerplates(session, release, languages),
            texts=texts_of(release, seen_heads(session, release.id)),
            asked=_asked(release, zone),
            versions=_versions(release, zone),
        )


def _zones(session: Session, office: ZoneInfo) -> tuple[str, ...]:
    """Return the zones in which those who get a release may be: where events are held, and UTC."""
    latest = func.max(Event.starts_at)
    held = (
        select(Event.zone)
        .where(Event.zone != office.key)
        .group_by(Event.zone)
        .order_by(latest.desc(), Event.zone)
        .limit(_MOST_ZONES)
    )
    return (*session.scalars(held), "UTC")


def _contacts(
    session: Session, release: Release, languages: Sequence[Language]
) -> tuple[Named, ...]:
    kept = (fetch(session, PressContact, link.press_contact_id) for link in release.contacts)
    return tuple(Named(contact.id, in_order(contact.name, languages) or "") for contact in kept)


def _boilerplates(
    session: Session, release: Release, languages: Sequence[Language]
) -> tuple[Named, ...]:
    kept = (fetch(session, Boilerplate, link.boilerplate_id) for link in release.boilerplates)
    return tuple(Named(item.id, in_order(item.label, languages) or "") for item in kept)


def _asked(release: Release, zone: ZoneInfo) -> tuple[AskedEntry, ...]:
    """Return who was asked to clear a text, in the order they were asked."""
    present = _present_hashes(release)
    asked = [
        AskedEntry(
            id=item.id,
            version_id=version.id,
            language=version.language,
            number=version.number,
            who=item.who,
            asked_at=item.asked_at.astimezone(zone),
            due=local(item.due, zone),
            answered_at=local(item.answered_at, zone),
            decision=item.decision,
            channel=item.channel,
            comment=item.comment,
            present=item.text_hash == present.get(version.language),
        )
        for version in release.versions
        for item in version.clearances
    ]
    return tuple(sorted(asked, key=lambda entry: entry.id))


def _versions(release: Release, zone: ZoneInfo) -> tuple[VersionEntry, ...]:
    present = _present_hashes(release)
    return tuple(
        VersionEntry(
            id=version.id,
            language=version.language,
            number=version.number,
            stage=version.stage,
            made_at=version.made_at.astimezone(zone),
            made_by=version.made_by,
            headline=version.headline,
            edition=version.edition,
            occasion=version.occasion,
            present=version.text_hash == present.get(version.language),
        )
        for version in release.versions
    )


def _notices(release: Release, zone: ZoneInfo) -> tuple[NoticeEntry, ...]:
    return tuple(
        NoticeEntry(
            kind=notice.kind,
            number=notice.number,
            lines=notice.lines,
            at=notice.at.astimezone(zone),
            who=notice.who,
            issued_at=local(notice.issued_at, zone),
        )
        for notice in release.notices
    )


def _present_hashes(release: Release) -> dict[Language, str]:
    return {text.language: rendition_hash(text) for text in release.renditions}


def version_page(desk: Desk, version_id: int) -> VersionPage:
    """Return all of a frozen text.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    with desk.reading() as session:
        version = fetch(session, Version, version_id)
        zone = office_zone(session)
        return VersionPage(
            id=version.id,
            release_id=version.release_id,
            language=version.language,
            number=version.number,
            stage=version.stage,
            made_at=version.made_at.astimezone(zone),
            made_by=version.made_by,
            headline=version.headline,
            deck=version.deck,
            dateline=version.dateline,
            key_figures=version.key_figures,
            blocks=from_json(version.blocks),
            abouts=version.abouts,
            contacts=version.contacts,
            embargo=local(version.embargo, zone),
        )


def version_changes(desk: Desk, older: int, newer: int | None = None) -> tuple[RedlinePart, ...]:
    """Return how the text of one version became that of another, or what it is now.

    Args:
        desk: the desk.
        older: the key of the earlier version.
        newer: the key of the later one; ``None`` for the text as it is now.

    Raises:
        NoSuchRecord: there is no version under a key.
    """
    with desk.reading() as session:
        before = fetch(session, Version, older)
        after: Version | Rendition | None
        if newer is None:
            release = fetch(session, Release, before.release_id)
            after = rendition_in(release, before.language)
        else:
            after = fetch(session, Version, newer)
        return redline(_written(before), _written(after))


def _written(text: Version | Rendition | None) -> Written:
    if text is None:
        return Written()
    return Written(
        text.headline, text.deck, text.dateline, text.key_figures, from_json(text.blocks)
    )
