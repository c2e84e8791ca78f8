"""Intentions about releases that are out: correcting, withdrawing, and what is said of it."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.errors import ReasonMissing, StepNotAllowed, TextLocked
from migdesk.desk.freezing import freeze, same_page, same_text
from migdesk.desk.numbers import release_number
from migdesk.desk.releases import keep_version, reopen
from migdesk.desk.rows import Changes
from migdesk.desk.texts import latest_step, latest_version, rendition_in
from migdesk.desk.versions import take_up
from migdesk.records import Clearance, Notice, Release, Rendition, Version
from migdesk.records.rules import FROZEN_STAGES, OUT_STAGES, edition_of, may_withdraw, next_stages
from migdesk.store.journal import rows_changed
from migdesk.text.names import Language, LocalizedText
from migdesk.vocabulary import Decision, NoticeKind, Occasion, Stage

_BESIDE_THE_TEXT: Final = frozenset({"day", "subject", "embargo"})
"""What a page prints of the release itself, whichever version it prints."""


def correct_release(desk: Desk, *, release_id: int, lines: LocalizedText) -> Changes:
    """Open the text of a release that is out again, as its next edition.

    What is out stays among the versions. The text is cleared anew where its words are changed,
    and every form of it says ``lines`` before anything else.

    Args:
        desk: the desk.
        release_id: the release.
        lines: what was wrong, by language; a language may follow before it goes out.

    Raises:
        ReasonMissing: nothing is said.
        StepNotAllowed: the release is not out.
    """
    with desk.work("Correct release") as work:
        release = work.get(Release, release_id)
        if release.stage not in OUT_STAGES:
            raise StepNotAllowed(release.stage, Stage.CORRECTED, next_stages(release))
        _add(desk, release, NoticeKind.CORRECTION, lines)
        release.stage = Stage.DRAFT
        work.about(release)
    return work.changes


def withdraw_release(desk: Desk, *, release_id: int, lines: LocalizedText) -> Changes:
    """Take back a release that others have, also one that is being corrected.

    Every form of it says ``lines`` before anything else. A text that was being corrected stays as
    it is: the pages print what was cleared last, with its date and embargo. One in a language that
    was begun with the correction goes: nobody has cleared it, and nobody has it. It is a version.

    Raises:
        ReasonMissing: nothing is said.
        StepNotAllowed: nobody outside has the release, or it is withdrawn.
    """
    with desk.work("Withdraw release") as work:
        release = work.get(Release, release_id)
        if not may_withdraw(release):
            raise StepNotAllowed(release.stage, Stage.WITHDRAWN, next_stages(release))
        if release.stage not in OUT_STAGES:
            for text in release.renditions:
                keep_version(desk, work.session, release, text, release.stage)
        notice = _add(desk, release, NoticeKind.WITHDRAWAL, lines)
        notice.issued_at = notice.at
        release.reason = next(iter(notice.lines.values()))
        _print_as_out(work.session, release)
        release.stage = Stage.WITHDRAWN
        _take_out_what_never_was(release, _texts_out(release))
        work.about(release)
    return work.changes


def set_notice(desk: Desk, *, release_id: int, lines: LocalizedText) -> Changes:
    """Set what is said last of a release that was out, in the languages of ``lines``.

    While a correction is written all of it may change, and what is being cleared goes back to
    draft. Of what went out only a language that is missing can be added.

    Raises:
        ReasonMissing: nothing would be said in any language.
        StepNotAllowed: nothing is to be said of this release.
        TextLocked: it went out with other words.
    """
    with desk.work("Set correction") as work:
        release = work.get(Release, release_id)
        notice = _latest(desk, release, lines)
        after = said({**notice.lines, **lines})
        if not after:
            raise ReasonMissing("correct")
        changed = {tag for tag, line in notice.lines.items() if after.get(tag) != line}
        if notice.issued_at is not None and changed:
            raise TextLocked(release_number(release), release.stage)
        if after != notice.lines:
            notice.lines = after
            reopen(release)
        work.about(release)
    return work.changes


def drop_correction(desk: Desk, *, release_id: int) -> Changes:
    """Give up a correction that is being written: what is out is the text again.

    What was written is kept as a version. A language that was begun with the correction goes,
    one that was taken out with it comes back.

    Raises:
        StepNotAllowed: no correction of this release is being written.
    """
    with desk.work("Give up correction") as work:
        release = work.get(Release, release_id)
        latest = release.notices[-1] if release.notices else None
        if latest is None or latest.issued_at is not None:
            raise StepNotAllowed(release.stage, Stage.OUT, next_stages(release))
        for text in release.renditions:
            keep_version(desk, work.session, release, text, release.stage)
        work.session.flush()
        _print_as_out(work.session, release)
        release.notices.remove(latest)
        was_out = _texts_out(release)
        _take_out_what_never_was(release, was_out)
        for language, version in was_out.items():
            own = rendition_in(release, language)
            if own is None:
                own = Rendition(language=language)
                release.renditions.append(own)
            take_up(own, version)
            release.embargo = version.embargo
        release.stage = Stage.CORRECTED if release.notices else Stage.OUT
        work.about(release)
    return work.changes


def _texts_out(release: Release) -> dict[Language, Version]:
    """Return the versions that went out last, by language: those that somebody has cleared.

    Where nobody has cleared any, as in records of another program, all that were kept went out. A
    language that an earlier correction has taken out is none of them.
    """
    languages = dict.fromkeys(version.language for version in release.versions)
    latest = filter(None, (latest_step(release, language) for language in languages))
    kept = {version.language: version for version in latest}
    edition = max((version.edition for version in kept.values()), default=1)
    last = {tag: version for tag, version in kept.items() if version.edition == edition}
    cleared = {
        language: version
        for language, version in last.items()
        if any(answer.decision is Decision.CLEARED for answer in _answers(release, version))
    }
    return cleared or last


def _take_out_what_never_was(release: Release, was_out: Collection[Language]) -> None:
    """Leave a release the texts in languages in which it was out; the others are versions."""
    for text in list(release.renditions):
        if text.language not in was_out:
            release.renditions.remove(text)


def _print_as_out(session: Session, release: Release) -> None:
    """Have pages say again what no version keeps, as it stood when a correction was begun.

    That is found in the history: in records that came from elsewhere since, it stays.
    """
    begun = next((notice.at for notice in release.notices if notice.issued_at is None), None)
    if begun is None:
        return
    connection = session.connection()
    for row in rows_changed(connection, "release", ("Edit release",), begun):
        if row.id != release.id:
            continue
        for name in _BESIDE_THE_TEXT & row.values.keys():  # of several changes the first comes last
            read = Release.__table__.c[name].type.result_processor(connection.dialect, None)
            stored = row.values[name]
            setattr(release, name, read(stored) if read is not None else stored)


def _answers(release: Release, version: Version) -> list[Clearance]:
    """Return what was answered about the words of a version, whichever was shown then."""
    return [
        answer
        for other in release.versions
        if other.language == version.language
        for answer in other.clearances
        if answer.text_hash == version.text_hash
    ]


def keep_exported(
    desk: Desk, *, release_id: int, languages: Sequence[Language], occasion: Occasion
) -> Changes | None:
    """Keep what was just exported as a version, unless the last one prints the same.

    A release that prints what was cleared has its version. ``None`` where nothing was to be kept,
    or the office is open for reading only.

    Raises:
        NoSuchRecord: the release is gone.
    """
    wanted = not_kept(desk, release_id, languages)
    if not wanted or not desk.writable:
        return None
    with desk.work("Keep exported version") as work:
        release = work.get(Release, release_id)
        for text in release.renditions:
            if text.language in wanted:
                freeze(
                    work.session,
                    release,
                    text,
                    stage=release.stage,
                    made_at=desk.clock(),
                    made_by=desk.who,
                    occasion=occasion,
                )
        work.about(release)
    return work.changes


def not_kept(desk: Desk, release_id: int, languages: Sequence[Language]) -> tuple[Language, ...]:
    """Return in which of these languages an export says what no version has kept yet.

    Raises:
        NoSuchRecord: there is no such release.
    """
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        return tuple(
            text.language
            for text in release.renditions
            if text.language in languages and _is_new(session, release, text)
        )


def said(lines: Mapping[Language, str]) -> dict[Language, str]:
    """Return the lines that say something, without blanks around them."""
    return {tag: line.strip() for tag, line in lines.items() if line.strip()}


def _add(desk: Desk, release: Release, kind: NoticeKind, lines: LocalizedText) -> Notice:
    written = said(lines)
    if not written:
        raise ReasonMissing("correct" if kind is NoticeKind.CORRECTION else "withdraw")
    number = edition_of(release) + 1
    notice = Notice(kind=kind, number=number, lines=written, at=desk.clock(), who=desk.who)
    release.notices.append(notice)
    return notice


def _latest(desk: Desk, release: Release, lines: LocalizedText) -> Notice:
    """Return the last notice; one that an earlier program withdrew without gets its first."""
    if release.notices:
        return max(release.notices, key=lambda notice: notice.number)
    if release.stage is not Stage.WITHDRAWN:
        raise StepNotAllowed(release.stage, Stage.CORRECTED, next_stages(release))
    notice = _add(desk, release, NoticeKind.WITHDRAWAL, lines)
    notice.issued_at = notice.at
    return notice


def _is_new(session: Session, release: Release, text: Rendition) -> bool:
    """Tell whether an export prints what no version keeps: not of what prints one."""
    if release.stage in FROZEN_STAGES:
        return False
    latest = latest_version(release, text.language)
    if latest is None:
        return not same_text(text, Rendition(language=text.language))
    return not same_page(session, release, text, latest)
