"""Loading the releases of an event. Once somebody was asked to clear a text, it is not touched."""

from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import select

from migdesk.desk.exchange.loader import Loader, Target
from migdesk.desk.exchange.matching import Wanted, paired
from migdesk.desk.freezing import freeze, rendition_hash
from migdesk.intake.records_file import PAST_CHECKS, ReleaseIn, VersionIn
from migdesk.intake.sameness import Names, names_of
from migdesk.records import (
    Boilerplate,
    Clearance,
    Notice,
    PressContact,
    Release,
    ReleaseBoilerplate,
    ReleaseContact,
    Rendition,
    Version,
)
from migdesk.vocabulary import Decision, Stage

BOUND_TO_STAGE: Final = frozenset({"published_at", "reason"})
"""What a release gets with a stage, and is never completed with at another stage."""


def load_releases(loader: Loader, parts: Sequence[ReleaseIn], event: int | None) -> None:
    """Load the releases of an event, or of none."""
    drafts = select(Release).where(Release.event_id.is_(event), Release.running_number.is_(None))
    there = loader.session.scalars(drafts.order_by(Release.id))
    alike = paired([Wanted(part) for part in parts], there, (_reads_exactly, _reads_like))
    for index, (part, like) in enumerate(zip(parts, alike, strict=True)):
        place = f"$.releases[{index}]"
        carried = _Carried(
            contacts=loader.keys_of(PressContact, part.contacts, f"{place}.contacts"),
            boilerplates=loader.keys_of(Boilerplate, part.boilerplates, f"{place}.boilerplates"),
        )
        found = loader.with_identity(Release, part.id) or _numbered(loader, part) or like
        if found is None:
            _add(loader, part, event, carried)
        else:
            _complete(loader, found, part, event, carried)


class _Carried(Struct, frozen=True):
    """The keys of the standing matter that a release carries, in order."""

    contacts: tuple[int, ...]
    boilerplates: tuple[int, ...]


def _numbered(loader: Loader, part: ReleaseIn) -> Release | None:
    """Return the workspace's release with the number of a part that has one."""
    if part.running_number is None:
        return None
    numbered = select(Release).where(
        Release.kind == part.kind,
        Release.year == part.year,
        Release.running_number == part.running_number,
    )
    return loader.session.scalars(numbered).one_or_none()


def _reads_exactly(wanted: Wanted[ReleaseIn], release: Release) -> bool:
    return _is_draft(wanted.part, release) and _titles(release) == _titles(wanted.part)


def _reads_like(wanted: Wanted[ReleaseIn], release: Release) -> bool:
    alike = not _titles(release).isdisjoint(_titles(wanted.part))
    return _is_draft(wanted.part, release) and alike


def _is_draft(part: ReleaseIn, release: Release) -> bool:
    """Tell whether a part without a number can be this release, which has none either."""
    return part.running_number is None and release.kind is part.kind


def _titles(release: Release | ReleaseIn) -> Names:
    headlines = {text.language: text.headline for text in release.renditions}
    return names_of(headlines) | names_of(release.subject)


# A new one


def _add(loader: Loader, part: ReleaseIn, event: int | None, carried: _Carried) -> None:
    release = loader.made(Release, part, event_id=event)
    _carry(release, carried)
    release.renditions = [loader.made(Rendition, one) for one in part.renditions]
    release.versions = [_version(loader, one) for one in part.versions]
    release.notices = [loader.made(Notice, one) for one in part.notices]
    loader.add(release, part)
    if part.stage in PAST_CHECKS and not part.versions:
        _freeze(loader, release, part)


def _carry(release: Release, carried: _Carried) -> bool:
    """Let a release carry what it carries none of yet; tell whether that was anything."""
    contacts = () if release.contacts else carried.contacts
    boilerplates = () if release.boilerplates else carried.boilerplates
    release.contacts += [
        ReleaseContact(press_contact_id=key, position=position)
        for position, key in enumerate(contacts)
    ]
    release.boilerplates += [
        ReleaseBoilerplate(boilerplate_id=key, position=position)
        for position, key in enumerate(boilerplates)
    ]
    return bool(contacts or boilerplates)


def _version(loader: Loader, part: VersionIn) -> Version:
    """Return a version with the clearances that cover its very words."""
    version = loader.made(Version, part, text_hash="")
    version.text_hash = rendition_hash(version)
    version.clearances = [
        loader.made(Clearance, one, text_hash=version.text_hash) for one in part.clearances
    ]
    return version


def _freeze(loader: Loader, release: Release, part: ReleaseIn) -> None:
    """Freeze each text as it stands, as of when somebody was first asked to clear it."""
    for rendition in release.renditions:
        asked = [one for one in part.clearances if one.language == rendition.language]
        out_at = release.published_at or loader.now
        version = freeze(
            loader.session,
            release,
            rendition,
            stage=Stage.CLEARANCE,
            made_at=min((one.asked_at for one in asked), default=out_at),
            made_by=release.owner or loader.who,
        )
        version.clearances = [
            loader.made(Clearance, one, text_hash=version.text_hash) for one in asked
        ]
    loader.session.flush()


# One that is there


def _complete(
    loader: Loader, release: Release, part: ReleaseIn, event: int | None, carried: _Carried
) -> None:
    target = replace(loader.match(release, part), locked=release.stage in PAST_CHECKS)
    same_stage = release.stage is part.stage
    without = frozenset[str]() if same_stage else BOUND_TO_STAGE
    loader.complete(release, part, target, {"event_id": event}, without=without)
    _complete_carried(loader, release, carried, target)
    _complete_renditions(loader, release, part, target)
    if same_stage:
        _complete_versions(loader, release, part, target)
        _complete_notices(loader, release, part, target)


def _complete_carried(loader: Loader, release: Release, carried: _Carried, target: Target) -> None:
    if not target.locked and _carry(release, carried):
        loader.session.flush()
        loader.account.complete(target.entry)
    contacts = tuple(link.press_contact_id for link in release.contacts)
    boilerplates = tuple(link.boilerplate_id for link in release.boilerplates)
    if carried.contacts and contacts != carried.contacts:
        loader.tell_links(target, "contacts", PressContact, contacts, carried.contacts)
    if carried.boilerplates and boilerplates != carried.boilerplates:
        loader.tell_links(target, "boilerplates", Boilerplate, boilerplates, carried.boilerplates)


def _complete_renditions(loader: Loader, release: Release, part: ReleaseIn, target: Target) -> None:
    by_language = {there.language: there for there in release.renditions}
    for one in part.renditions:
        there = by_language.get(one.language)
        inside = target.inside("renditions")
        if there is not None:
            loader.complete(there, one, inside.inside(one.language))
        elif target.locked:
            loader.tell(inside, one.language, "", one.headline)
        else:
            release.renditions.append(loader.made(Rendition, one))
            loader.attach(release.renditions[-1], one, target)


def _complete_versions(loader: Loader, release: Release, part: ReleaseIn, target: Target) -> None:
    """Add the versions of a draft that has none; else tell which texts and answers differ."""
    offered = [_version(loader, one) for one in part.versions]
    if offered and not release.versions and not target.locked:
        release.versions += offered
        loader.session.flush()
        loader.account.complete(target.entry)
        return
    texts, others = _texts(release.versions), _texts(offered)
    if offered and texts != others:
        loader.tell(target, "versions", _numbers(release.versions), _numbers(offered))
    answers = _answers(release.versions)
    theirs = _answers(offered) | {(c.language, c.who, c.decision) for c in part.clearances}
    if not theirs <= answers:
        loader.tell(target, "clearances", _sentences(answers), _sentences(theirs))


def _complete_notices(loader: Loader, release: Release, part: ReleaseIn, target: Target) -> None:
    """Add the lines about a release that has none; tell of them where it is not touched."""
    if part.notices and target.locked and not release.notices:
        loader.tell(target, "notices", (), tuple(str(one.number) for one in part.notices))
    else:
        loader.complete_list(release, "notices", Notice, part.notices, target)


def _texts(versions: Iterable[Version]) -> set[tuple[str, int, str]]:
    return {(version.language, version.number, version.text_hash) for version in versions}


def _numbers(versions: Iterable[Version]) -> tuple[str, ...]:
    return tuple(sorted(f"{version.language} {version.number}" for version in versions))


def _answers(versions: Iterable[Version]) -> set[tuple[str, str, Decision]]:
    return {
        (version.language, clearance.who, clearance.decision)
        for version in versions
        for clearance in version.clearances
    }


def _sentences(answers: set[tuple[str, str, Decision]]) -> tuple[str, ...]:
    return tuple(sorted(f"{language} {who}: {decision}" for language, who, decision in answers))
