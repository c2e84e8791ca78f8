"""Intentions about releases: starting, writing, clearing, letting out."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Final, TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, Work, assign
from migdesk.desk.drafts import draft_of_event
from migdesk.desk.errors import (
    AlreadyAnswered,
    EventNotHeld,
    LanguageMissing,
    ReasonMissing,
    StepNotAllowed,
    TextLocked,
)
from migdesk.desk.freezing import freeze, same_page, same_text
from migdesk.desk.numbers import release_number
from migdesk.desk.office import the_office
from migdesk.desk.rows import Changes
from migdesk.desk.steps import refuse_if_checks_block, refuse_step
from migdesk.desk.texts import TextFields, can_be_deleted, latest_step, rendition_in
from migdesk.desk.zones import known_zone
from migdesk.records import (
    Boilerplate,
    Clearance,
    Event,
    PressContact,
    Release,
    ReleaseBoilerplate,
    ReleaseContact,
    Rendition,
    Version,
)
from migdesk.records.rules import LOCKED_STAGES, next_stages
from migdesk.text.blocks import to_json
from migdesk.text.names import Language, LocalizedText
from migdesk.vocabulary import Decision, EventStatus, ReleaseKind, Stage


class ReleaseOptions(TypedDict, total=False):
    """What can be set at once about a release besides its text and stage."""

    day: date | None
    subject: LocalizedText
    embargo: datetime | None
    owner: str


class ReleaseFields(ReleaseOptions, total=False):
    """What can be set about a release besides its text and stage."""

    event_id: int | None


_PRINTED: Final = frozenset({"event_id", "day", "subject", "embargo"})
"""Of these fields, those that stand on the page, an event with its logos."""


def start_release(
    desk: Desk,
    *,
    kind: ReleaseKind,
    languages: Sequence[Language],
    **fields: Unpack[ReleaseFields],
) -> Changes:
    """Start an empty release with the standing boilerplates and contacts of the office.

    Raises:
        NoOffice: the workspace does not say yet whose it is.
    """
    with desk.work("Start release") as work:
        release = new_release(desk, work, kind=kind, fields=fields)
        release.renditions = [Rendition(language=language) for language in languages]
        work.about(release)
    return work.changes


def release_from_event(
    desk: Desk,
    *,
    event_id: int,
    kind: ReleaseKind,
    languages: Sequence[Language],
    quotes: Sequence[int] | None = None,
    **fields: Unpack[ReleaseOptions],
) -> Changes:
    """Start a release with a first draft in each language, written from the records.

    ``quotes`` are the quotes it is to hold, in order; without them all that may be used.

    Raises:
        NoOffice: the workspace does not say yet whose it is.
        NoSuchRecord: the event or a quote is not there.
        EventNotHeld: the event was postponed or cancelled.
        NoTemplate: there is no template for this kind and language.
    """
    with desk.work("Draft release") as work:
        event = work.get(Event, event_id)
        if event.status in {EventStatus.POSTPONED, EventStatus.CANCELLED}:
            raise EventNotHeld(event.id, event.status)
        release = new_release(desk, work, kind=kind, fields={**fields, "event_id": event.id})
        for language in languages:
            draft = draft_of_event(
                work.session,
                event=event,
                language=language,
                kind=kind,
                day=release.day or _today(desk, work.session),
                quotes=quotes,
            )
            release.renditions.append(
                Rendition(
                    language=language,
                    headline=draft.headline,
                    deck=draft.deck,
                    dateline=draft.dateline,
                    blocks=to_json(draft.blocks),
                )
            )
        work.about(release)
    return work.changes


def edit_release(desk: Desk, *, release_id: int, **fields: Unpack[ReleaseFields]) -> Changes:
    """Change what is known about a release. What its pages print reopens one being cleared.

    Raises:
        TextLocked: the release is out or withdrawn.
    """
    with desk.work("Edit release") as work:
        release = work.get(Release, release_id)
        refuse_if_locked(release)
        if any(getattr(release, name) != fields.get(name) for name in _PRINTED & fields.keys()):
            reopen(release)
        assign(release, fields)
        work.about(release)
    return work.changes


def set_standing_matter(
    desk: Desk, *, release_id: int, boilerplates: Sequence[int], contacts: Sequence[int]
) -> Changes:
    """Say which boilerplates and press contacts a release carries, in order.

    Others than it carries reopen one being cleared.

    Raises:
        TextLocked: the release is out or withdrawn.
    """
    with desk.work("Set contacts and boilerplates") as work:
        release = work.get(Release, release_id)
        refuse_if_locked(release)
        work.about(release)
        if (list(boilerplates), list(contacts)) != carried(release):
            release.boilerplates.clear()
            release.contacts.clear()
            work.session.flush()
            carry(release, boilerplates, contacts)
            reopen(release)
    return work.changes


def edit_text(
    desk: Desk, *, release_id: int, language: Language, **fields: Unpack[TextFields]
) -> Changes:
    """Change the text in one language; a language the release does not have yet is added.

    A release that was being cleared goes back to draft, whether words changed or only their look:
    nobody signs a blank. Clearances given to earlier words stay on record and count again if
    those very words come back.

    Raises:
        TextLocked: the release is out or withdrawn.
    """
    with desk.work("Edit text") as work:
        release = work.get(Release, release_id)
        refuse_if_locked(release)
        rendition = rendition_in(release, language)
        stored = dict(fields)
        if "blocks" in fields:
            stored["blocks"] = to_json(fields["blocks"])
        if rendition is None:
            rendition = Rendition(language=language)
            release.renditions.append(rendition)
            reopen(release)
        elif any(getattr(rendition, name) != value for name, value in stored.items()):
            reopen(release)
        assign(rendition, stored)
        work.about(release)
    return work.changes


def delete_text(desk: Desk, *, release_id: int, language: Language) -> Changes:
    """Take the text in one language out of a release. Versions frozen of it stay on record.

    Raises:
        TextLocked: the release is out or withdrawn.
        LanguageMissing: the release has no text in this language.
    """
    with desk.work("Delete text") as work:
        release = work.get(Release, release_id)
        refuse_if_locked(release)
        rendition = rendition_in(release, language)
        if rendition is None:
            there = tuple(text.language for text in release.renditions)
            raise LanguageMissing(release_number(release), language, there)
        release.renditions.remove(rendition)
        reopen(release)
        work.about(release)
    return work.changes


def set_stage(desk: Desk, *, release_id: int, stage: Stage, say_in: Language = "en") -> Changes:
    """Take a release one step along, or back to draft.

    What was out before and is corrected goes out as such. Withdrawing has to say why:
    :func:`migdesk.desk.notices.withdraw_release`.

    Args:
        desk: the desk.
        release_id: the release.
        stage: where it goes.
        say_in: the language in which a check that blocks says what is wrong.

    Raises:
        StepNotAllowed: this stage cannot follow the present one.
        NothingToClear: it would be cleared without a text, or with one that has no headline.
        TextHasGaps: it would become ready while its text has marked gaps.
        ChecksBlock: it would be ready or out while a check blocks one of its texts.
        NotCleared: it would be ready or out before everybody asked has agreed to its very words.
        LineMissing: it would be out corrected while that is not said in each of its languages.
        ReasonMissing: it would be withdrawn, which has to say why.
    """
    refuse_if_checks_block(desk, release_id, stage, say_in)
    with desk.work("Set stage") as work:
        release = work.get(Release, release_id)
        allowed = next_stages(release)
        if stage not in allowed:
            raise StepNotAllowed(release.stage, stage, allowed)
        refuse_step(release, stage)
        match stage:
            case Stage.CHECKS | Stage.CLEARANCE:
                for rendition in release.renditions:
                    keep_version(desk, work.session, release, rendition, stage)
            case Stage.OUT:
                release.published_at = desk.clock()
            case Stage.CORRECTED:
                for notice in release.notices:
                    notice.issued_at = notice.issued_at or desk.clock()
            case Stage.WITHDRAWN:
                raise ReasonMissing("withdraw")
            case Stage.DRAFT | Stage.READY:  # what was cleared is kept, with its standing matter
                pass
        release.stage = stage
        work.about(release)
    return work.changes


class AskFields(TypedDict, total=False):
    """How and until when somebody is asked."""

    due: datetime | None
    channel: str
    comment: str


def ask_clearance(
    desk: Desk, *, release_id: int, language: Language, who: str, **fields: Unpack[AskFields]
) -> Changes:
    """Note that ``who`` was asked to clear the text in one language.

    Somebody who was asked before keeps their name as it was written then, by which answers are told
    apart: only who said no can outdo that no.

    Raises:
        StepNotAllowed: the release is not at the stage of clearance.
        LanguageMissing: the release has no text in this language.
    """
    with desk.work("Ask for clearance") as work:
        release = work.get(Release, release_id)
        if release.stage is not Stage.CLEARANCE:
            raise StepNotAllowed(release.stage, Stage.CLEARANCE, next_stages(release))
        version = latest_step(release, language)
        if version is None:
            there = tuple(rendition.language for rendition in release.renditions)
            raise LanguageMissing(release_number(release), language, there)
        name = _as_before(release, who)
        clearance = Clearance(text_hash=version.text_hash, who=name, asked_at=desk.clock())
        assign(clearance, fields)
        version.clearances.append(clearance)
        work.about(clearance)
    return work.changes


def _as_before(release: Release, who: str) -> str:
    """Return a name as it was first written on a release: ``nino  sample`` is Nino Sample."""
    name = " ".join(who.split())
    known = (each.who for version in release.versions for each in version.clearances)
    return next((each for each in known if each.casefold() == name.casefold()), name)


def answer_clearance(
    desk: Desk, *, clearance_id: int, decision: Decision, comment: str = "", channel: str = ""
) -> Changes:
    """Note what somebody who was asked has answered.

    An answer stays as it was given: who changes their mind is asked again.

    Raises:
        AlreadyAnswered: the person has answered.
        TextLocked: the release is out or withdrawn.
    """
    with desk.work("Record answer") as work:
        clearance = work.get(Clearance, clearance_id)
        release = work.get(Release, work.get(Version, clearance.version_id).release_id)
        refuse_if_locked(release)
        if clearance.answered_at is not None:
            raise AlreadyAnswered(clearance.who, clearance.decision)
        clearance.decision = decision
        clearance.answered_at = None if decision is Decision.WAITING else desk.clock()
        clearance.comment = comment or clearance.comment
        clearance.channel = channel or clearance.channel
        work.about(clearance)
    return work.changes


def delete_release(desk: Desk, *, release_id: int) -> Changes:
    """Delete a release that nobody was to clear yet: its number can be given again.

    Raises:
        TextLocked: it is being cleared or further on, or a version of it was kept for clearance.
    """
    with desk.work("Delete release") as work:
        release = work.get(Release, release_id)
        if not can_be_deleted(release):
            raise TextLocked(release_number(release), release.stage)
        work.session.delete(release)
    return work.changes


def _today(desk: Desk, session: Session) -> date:
    return desk.clock().astimezone(known_zone(the_office(session).zone)).date()


def new_release(desk: Desk, work: Work, *, kind: ReleaseKind, fields: ReleaseFields) -> Release:
    """Return a release with the next number of its year and what every new one carries."""
    session = work.session
    day = fields.get("day") or _today(desk, session)
    taken = select(func.max(Release.running_number)).where(
        Release.kind == kind, Release.year == day.year
    )
    release = Release(
        kind=kind,
        year=day.year,
        running_number=(session.scalar(taken) or 0) + 1,
        day=day,
        owner=desk.who,
    )
    assign(release, fields)
    release.day = day
    carry(release, _standing(session, Boilerplate), _standing(session, PressContact))
    session.add(release)
    return release


def _standing(session: Session, kept: type[Boilerplate | PressContact]) -> Sequence[int]:
    return session.scalars(select(kept.id).where(kept.standing).order_by(kept.position)).all()


def carry(release: Release, boilerplates: Iterable[int], contacts: Iterable[int]) -> None:
    """Have a release carry boilerplates and name press contacts, in order."""
    release.boilerplates += [
        ReleaseBoilerplate(boilerplate_id=key, position=position)
        for position, key in enumerate(boilerplates)
    ]
    release.contacts += [
        ReleaseContact(press_contact_id=key, position=position)
        for position, key in enumerate(contacts)
    ]


def carried(release: Release) -> tuple[list[int], list[int]]:
    """Return the keys of the boilerplates and press contacts that a release carries, in order."""
    return (
        [link.boilerplate_id for link in release.boilerplates],
        [link.press_contact_id for link in release.contacts],
    )


def refuse_if_locked(release: Release) -> None:
    """Refuse to change a release that is out or withdrawn.

    Raises:
        TextLocked: it is.
    """
    if release.stage in LOCKED_STAGES:
        raise TextLocked(release_number(release), release.stage)


def reopen(release: Release) -> None:
    """Take a release whose page has changed back to draft: nobody signs a blank."""
    if release.stage in {Stage.CLEARANCE, Stage.READY}:
        release.stage = Stage.DRAFT


def keep_version(
    desk: Desk, session: Session, release: Release, rendition: Rendition, stage: Stage
) -> None:
    """Freeze a text as it reads now, unless it is empty or the last version reads the same."""
    latest = latest_step(release, rendition.language)
    if latest is None:
        same = same_text(rendition, Rendition(language=rendition.language))
    else:
        same = same_page(session, release, rendition, latest)
    if not same:
        freeze(session, release, rendition, stage=stage, made_at=desk.clock(), made_by=desk.who)
