"""What holds a release up on its way: the conditions of each stage."""

from collections.abc import Callable, Mapping
from typing import Final

from migdesk.base.errors import MigdeskError
from migdesk.desk.desk import Desk, fetch
from migdesk.desk.errors import ChecksBlock, LineMissing, NotCleared, NothingToClear, TextHasGaps
from migdesk.desk.freezing import rendition_hash
from migdesk.desk.numbers import release_number
from migdesk.desk.questions.checked import checks
from migdesk.desk.rows import CheckPage
from migdesk.desk.texts import text_now
from migdesk.records import Notice, Release
from migdesk.records.rules import next_stages, notices_to_say
from migdesk.text.blocks import from_json
from migdesk.text.gaps import gaps_of
from migdesk.text.names import Language
from migdesk.vocabulary import Decision, Level, NoticeKind, Stage


def refuse_if_empty(release: Release) -> None:
    """Refuse unless there is a text, and each has a headline.

    Raises:
        NothingToClear: there is none, or one without a headline.
    """
    missing = [text.language for text in release.renditions if not text.headline.strip()]
    if missing or not release.renditions:
        raise NothingToClear(release_number(release), tuple(missing))


def refuse_if_gaps(release: Release) -> None:
    """Refuse unless the texts say everything, from their headlines on.

    Raises:
        TextHasGaps: something in them is marked as not known.
    """
    gaps = tuple(
        gap
        for rendition in release.renditions
        for _, gap in gaps_of(text_now(rendition), rendition.language)
    )
    if gaps:
        raise TextHasGaps(release_number(release), gaps)


def refuse_if_not_cleared(release: Release) -> None:
    """Refuse unless each text was cleared by somebody and everybody asked has agreed to it.

    What a person said last about these very words counts.

    Raises:
        NotCleared: somebody has not agreed, or nobody was asked.
    """
    waiting: list[str] = []
    for rendition in release.renditions:
        wanted = rendition_hash(rendition)
        asked = [
            clearance
            for version in sorted(release.versions, key=lambda version: version.number)
            if version.language == rendition.language
            for clearance in version.clearances
            if clearance.text_hash == wanted
        ]
        latest = {clearance.who: clearance.decision for clearance in asked}
        open_answers = [who for who, said in latest.items() if said is not Decision.CLEARED]
        if open_answers or not asked:
            waiting += open_answers or [rendition.language]
    if waiting:
        raise NotCleared(release_number(release), tuple(dict.fromkeys(waiting)))


def refuse_if_line_missing(release: Release, language: Language = "") -> None:
    """Refuse unless each correction and withdrawal is said in the languages of the texts.

    Args:
        release: the release.
        language: the only one that matters; without it all of them do.

    Raises:
        LineMissing: one is not.
    """
    wanted = (language,) if language else tuple(text.language for text in release.renditions)
    for notice in notices_to_say(release):
        missing = tuple(tag for tag in wanted if not notice.lines.get(tag, "").strip())
        if missing:
            raise LineMissing(release_number(release), notice.kind, missing)
    if release.stage is Stage.WITHDRAWN and not any(map(_withdraws, release.notices)):
        raise LineMissing(release_number(release), NoticeKind.WITHDRAWAL, wanted)


def _withdraws(notice: Notice) -> bool:
    return notice.kind is NoticeKind.WITHDRAWAL


def refuse_if_checks_block(
    desk: Desk, release_id: int, stage: Stage, say_in: Language = "en"
) -> None:
    """Refuse ready and out while a check blocks a text as it is stored.

    Writing, previewing and asking for clearance never wait for checks. Asked before a
    transaction is begun: what is found out about words is remembered with the last change of
    the workspace, and one that is being made may still be given up.

    Args:
        desk: the desk.
        release_id: the release.
        stage: where it would go; a step that is not allowed is left to be refused as such.
        say_in: the language to say it in.

    Raises:
        NoSuchRecord: there is no such release.
        TextHasGaps: for ready: the text has marked gaps, which says more than the check of them.
        ChecksBlock: a check blocks.
    """
    if stage not in _CHECKED:
        return
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        if stage not in next_stages(release):
            return
        refuse_if_gaps(release)
        number = release_number(release)
        languages = [text.language for text in release.renditions]
        blocks = {text.language: from_json(text.blocks) for text in release.renditions}
    pages = [checks(desk, release_id, language, say_in=say_in) for language in languages]
    for page in filter(_blocked, pages):
        line = page.lines[0]
        ids = [block.id for block in blocks[page.language]]
        paragraph = ids.index(line.block) + 1 if line.block in ids else 0
        count = sum(each.level is Level.BLOCKS for other in pages for each in other.lines)
        raise ChecksBlock(number, page.language, line.sentence, line, paragraph, count)


def _blocked(page: CheckPage) -> bool:
    return page.blocked


_CHECKED: Final = frozenset({Stage.READY, Stage.OUT, Stage.CORRECTED})

_CONDITIONS: Final[Mapping[Stage, tuple[Callable[[Release], None], ...]]] = {
    Stage.CLEARANCE: (refuse_if_empty,),
    Stage.READY: (refuse_if_gaps, refuse_if_not_cleared),
    Stage.OUT: (refuse_if_not_cleared,),
    Stage.CORRECTED: (refuse_if_line_missing, refuse_if_not_cleared),
}


def refuse_step(release: Release, stage: Stage) -> None:
    """Refuse ``stage`` unless what it asks for is there. The order of stages is not looked at.

    Raises:
        NothingToClear: for clearance: there is no text, or one without a headline.
        TextHasGaps: for ready: the text has marked gaps.
        NotCleared: for ready and out: somebody has not agreed to the very words.
        LineMissing: for corrected: what was wrong is not said in each language.
    """
    for refuse in _CONDITIONS.get(stage, ()):
        refuse(release)


def what_holds_up(desk: Desk, release_id: int) -> Mapping[Stage, MigdeskError]:
    """Return why a release could not be at a stage now, as :func:`set_stage` would say it.

    A stage that nothing speaks against is not in it.

    Raises:
        NoSuchRecord: there is no such release.
    """
    found: dict[Stage, MigdeskError] = {}
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        for stage in _CONDITIONS:
            if stage is Stage.CORRECTED and not release.notices:
                continue
            try:
                refuse_step(release, stage)
            except MigdeskError as error:
                found[stage] = error
    return found
