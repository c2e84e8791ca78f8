"""Texts that translate another: brought up to date, and let out although they are behind.

What a paragraph was translated from stands in the paragraph. Headlines, dateline and key figures
are none: what their translation was found to say is kept beside the warnings that are meant, under
a rule of their own, and so is why a translation leaves the office although it is behind.
"""

from collections.abc import Collection, Sequence
from typing import Final, TypeAlias

from msgspec import Struct, structs
from msgspec.structs import replace
from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.errors import LanguageMissing, ReasonMissing, TextLocked, TranslationBehind
from migdesk.desk.numbers import release_number
from migdesk.desk.rows import Changes
from migdesk.desk.texts import rendition_in, stored_text, text_now
from migdesk.records import KeptWarning, Office, Release
from migdesk.records.rules import LOCKED_STAGES
from migdesk.text.blocks import Block, from_json, text_hash, to_json
from migdesk.text.names import Language
from migdesk.text.translation import (
    Pair,
    is_translation,
    lines_of,
    pairs,
    remembering,
    source_language,
    text_pairs,
)

SeenHeads: TypeAlias = dict[Language, dict[str, str]]

_SEEN: Final = "translation"
_LET_OUT: Final = "translation_behind"
"""What is kept under these is no warning of the checks; ``words`` is what the source said, or why.

``block`` is the part of the text, or the state of both texts for which the reason was given.
"""


class Beside(Struct, frozen=True):
    """A text beside the one that it translates."""

    source: Language
    pairs: tuple[Pair, ...]

    @property
    def to_do(self) -> tuple[Pair, ...]:
        """Return where the translation is to be brought up to date."""
        return tuple(pair for pair in self.pairs if pair.to_do)


def seen_heads(session: Session, release_id: int) -> SeenHeads:
    """Return by language what headlines, dateline and key figures were last found to translate."""
    return seen_heads_of(session, [release_id]).get(release_id, {})


def seen_heads_of(session: Session, release_ids: Collection[int]) -> dict[int, SeenHeads]:
    """Return the same of several releases; those of which nothing is kept are not in it."""
    kept = select(KeptWarning).where(
        KeptWarning.release_id.in_(release_ids), KeptWarning.rule == _SEEN
    )
    found: dict[int, SeenHeads] = {}
    for each in session.scalars(kept.order_by(KeptWarning.id)):
        heads = found.setdefault(each.release_id, {})
        heads.setdefault(each.language, {})[each.block] = each.words
    return found


def beside_source(
    session: Session,
    release: Release,
    language: Language,
    blocks: Sequence[Block] | None = None,
) -> Beside | None:
    """Return a text beside its source; ``None`` where nobody has said that it is a translation.

    Args:
        session: to read with.
        release: the release.
        language: of the text.
        blocks: the text as it reads in an editor now; without them, as it is stored.
    """
    seen = seen_heads(session, release.id).get(language, {})
    bodies = {text.language: from_json(text.blocks) for text in release.renditions}
    if blocks is not None:
        bodies[language] = tuple(blocks)
    if not is_translation(bodies.get(language, ()), seen):
        return None
    languages = session.scalar(select(Office.languages)) or ()
    first = [tag for tag in languages if tag in bodies]  # of several the first is the source
    in_order = {tag: bodies[tag] for tag in dict.fromkeys((*first, *bodies))}
    source = source_language(in_order, language)
    if source is None:
        return None
    original, made = (text_now(rendition_in(release, tag)) for tag in (source, language))
    made = replace(made, blocks=bodies[language])
    return Beside(source, text_pairs(original, made, seen))


def refuse_if_behind(session: Session, release: Release, language: Language) -> None:
    """Refuse unless a translation says what its source says, or somebody has said why not.

    What is out or withdrawn stays as it left the office.

    Raises:
        TranslationBehind: it is behind, and nobody has let it out as it stands.
    """
    if release.stage in LOCKED_STAGES:
        return
    beside = beside_source(session, release, language)
    if beside is None or not beside.to_do or _is_let_out(session, release, language, beside):
        return
    number = release_number(release)
    raise TranslationBehind(number, language, beside.source, len(beside.to_do))


def _is_let_out(session: Session, release: Release, language: Language, beside: Beside) -> bool:
    reason = select(KeptWarning.id).where(
        KeptWarning.release_id == release.id,
        KeptWarning.language == language,
        KeptWarning.rule == _LET_OUT,
        KeptWarning.block == _state_of(beside),
    )
    return session.scalar(reason) is not None


def _state_of(beside: Beside) -> str:
    """Return what stands for all that is behind, and how: a reason is given for that alone."""
    told = (
        (pair.state, *(side.text if side else "" for side in (pair.source, pair.translation)))
        for pair in beside.to_do
    )
    return text_hash("\0".join("\0".join(each) for each in told))


def let_out_behind(desk: Desk, *, release_id: int, language: Language, reason: str) -> Changes:
    """Let a translation leave the office as it stands, although it is behind its source.

    That holds for these very words on both sides, where they differ.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: it has no text in this language.
        ReasonMissing: ``reason`` says nothing.
    """
    if not reason.strip():
        raise ReasonMissing("let_out_behind")
    with desk.work("Export although behind") as work:
        release = work.get(Release, release_id)
        stored_text(release, language)
        beside = beside_source(work.session, release, language)
        if beside is not None and beside.to_do:
            _keep(desk, work.session, release, language, _LET_OUT, _state_of(beside), reason)
        work.about(release)
    return work.changes


def mark_up_to_date(
    desk: Desk,
    *,
    release_id: int,
    language: Language,
    source: Language,
    parts: Collection[str] = (),
) -> Changes:
    """Say that parts of a translation say what their source says now.

    A paragraph whose source is gone is the translation's own from now on. No word changes: who
    has cleared the text is not asked again.

    Args:
        desk: the desk.
        release_id: the release.
        language: of the translation.
        source: the language it was translated from.
        parts: ids of translated paragraphs, or what headline, sub-headline, dateline and parts of
            key figures are called; without any, all that have their source beside them.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: it has no text in one of the languages.
        TextLocked: it is out or withdrawn.
    """
    label = "Mark translation up to date"
    if parts:
        label = "Mark paragraph up to date"
    with desk.work(label) as work:
        release = work.get(Release, release_id)
        if release.stage in LOCKED_STAGES:
            raise TextLocked(release_number(release), release.stage)
        rendition, original = (rendition_in(release, tag) for tag in (language, source))
        if rendition is None or original is None:
            there = tuple(text.language for text in release.renditions)
            raise LanguageMissing(
                release_number(release), language if rendition is None else source, there
            )
        blocks, sources = from_json(rendition.blocks), from_json(original.blocks)
        marked = _marked(blocks, sources, parts)
        if marked != blocks:
            rendition.blocks = to_json(marked)
        theirs = lines_of(text_now(original))
        for part, ours in lines_of(text_now(rendition)).items():
            words = theirs.get(part, "")
            both = words.strip() and ours.strip()
            if part in parts or (not parts and both):
                remember_head(desk, work.session, release, language, part, words)
        work.about(release)
    return work.changes


def remember_head(
    desk: Desk, session: Session, release: Release, language: Language, part: str, words: str
) -> None:
    """Keep what the source of a line says where the translation says the same."""
    _drop(session, release, language, part)
    if words.strip():
        _keep(desk, session, release, language, _SEEN, part, words)


def _marked(
    blocks: Sequence[Block], sources: Sequence[Block], parts: Collection[str]
) -> tuple[Block, ...]:
    by_id = {block.id: block for block in reversed(sources)}
    found = {pair.translation.id: pair for pair in pairs(sources, blocks) if pair.translation}
    marked = []
    for block in blocks:
        pair = found.get(block.id)
        of = pair.source if pair is not None else None
        if of is None and block.of is not None:
            of = by_id.get(block.of.id)  # a further part of what has a translation already
        if pair is None or (parts and block.id not in parts) or (not parts and of is None):
            marked.append(block)
        else:
            marked.append(structs.replace(block, of=None) if of is None else remembering(block, of))
    return tuple(marked)


def _drop(session: Session, release: Release, language: Language, part: str) -> None:
    kept = select(KeptWarning).where(
        KeptWarning.release_id == release.id,
        KeptWarning.language == language,
        KeptWarning.rule == _SEEN,
        KeptWarning.block == part,
    )
    for each in session.scalars(kept).all():
        session.delete(each)


def _keep(
    desk: Desk,
    session: Session,
    release: Release,
    language: Language,
    rule: str,
    block: str,
    words: str,
) -> None:
    session.add(
        KeptWarning(
            release_id=release.id,
            language=language,
            rule=rule,
            block=block,
            words=words,
            who=desk.who,
            at=desk.clock(),
        )
    )


def refuse_release_if_behind(desk: Desk, release_id: int, language: Language = "") -> None:
    """Refuse as :func:`refuse_if_behind`, of a release by its key; without a language, for all.

    Raises:
        NoSuchRecord: there is no such release.
        TranslationBehind: the text is behind, and nobody has let it out as it stands.
    """
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        for tag in [language] if language else [text.language for text in release.renditions]:
            refuse_if_behind(session, release, tag)
