"""A translation that came back from a translator: looked at, and taken over by paragraphs."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import structs
from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.errors import (
    NothingTranslated,
    NotSentFromHere,
    OfAnotherRelease,
    OtherLanguages,
)
from migdesk.desk.numbers import release_number
from migdesk.desk.office import the_office
from migdesk.desk.releases import refuse_if_locked, reopen
from migdesk.desk.rows import Changes, ReturnedTranslation, TranslatedPart
from migdesk.desk.sending import source_pairs
from migdesk.desk.texts import rendition_in
from migdesk.desk.translations import remember_head
from migdesk.intake.translating.values import ReturnedUnit, TranslatedFile
from migdesk.records import Release, Rendition
from migdesk.text.blocks import Block, Source, from_json, text_hash, to_json
from migdesk.text.key_figures import with_part
from migdesk.text.names import Language
from migdesk.text.normal import new_block_id
from migdesk.text.translation import HEADS, Pair, PairState, is_line, pairs, with_translation
from migdesk.text.units import unit_ids, with_gaps


def returned_translation(desk: Desk, release_id: int, path: Path) -> ReturnedTranslation:
    """Return what a translation that came back would change in a release.

    Raises:
        NoSuchRecord: there is no such release.
        TextLocked: it is out or withdrawn.
        NotSentFromHere: the file does not say that it was sent from this workspace.
        OfAnotherRelease: it is of another release.
        OtherLanguages: the release has no text in the language that was translated, or the office
            does not write in that of the translation.
        NothingTranslated: no part of it is translated.
        WordUnreadable, WordTooLarge, WordDamaged, NotAWordDocument, PasswordProtected: it cannot
            be read.
        NotXliff, OtherXliff, XliffDamaged, XliffTooLarge, UnitTwice, UnitDamaged: it cannot be
            understood.
    """
    came = _read(path)
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        refuse_if_locked(release)
        _refuse_other(session, release, came, path.name)
        if not any(unit.target for unit in came.units):
            raise NothingTranslated(path.name)
        found = source_pairs(session, release, came.source, came.target)
    return _compared(came, found, path.name)


def _read(path: Path) -> TranslatedFile:
    from migdesk.intake.translating.table import read_table  # noqa: PLC0415 - XML, when one is back
    from migdesk.intake.translating.xliff import read_xliff  # noqa: PLC0415 - as above

    return read_table(path) if path.suffix.lower() == ".docx" else read_xliff(path)


def _refuse_other(session: Session, release: Release, came: TranslatedFile, name: str) -> None:
    office = the_office(session)
    if not came.release or came.workspace != office.uuid:
        raise NotSentFromHere(name)
    if came.release != release.uuid:
        other = session.scalar(select(Release).where(Release.uuid == came.release))
        number = release_number(other) if other is not None else ""
        raise OfAnotherRelease(name, release_number(release), number)
    known = rendition_in(release, came.source) is not None and came.target in office.languages
    if not known or came.source == came.target:
        raise OtherLanguages(name, came.source, came.target)


def _compared(came: TranslatedFile, found: Sequence[Pair], name: str) -> ReturnedTranslation:
    sources = [pair.source for pair in found if pair.source is not None]
    by_unit = {unit.id: unit for unit in came.units}
    names = unit_ids([source.id for source in sources])
    parts, same, untranslated, missing = [], 0, 0, 0
    for each, source, pair in zip(names, sources, found, strict=True):
        unit = by_unit.get(each)
        if unit is None:
            missing += 1
        elif not unit.target:
            untranslated += 1
        elif _changes_nothing(unit, pair):
            same += 1
        else:
            parts.append(_part(unit, source, pair))
    return ReturnedTranslation(
        file_name=name,
        source=came.source,
        language=came.target,
        parts=tuple(parts),
        same=same,
        untranslated=untranslated,
        missing=missing,
        gone=len(by_unit.keys() - set(names)),
    )


def _changes_nothing(unit: ReturnedUnit, pair: Pair) -> bool:
    """Tell whether a part is here as it came back, or came back as it was sent.

    Words that nobody touched say nothing of a source that had changed before they were sent,
    unless the translator has marked them as final.
    """
    here = pair.translation
    if here is None:
        return False
    said = "".join(run.text for run in unit.target)
    if here.runs == with_gaps(unit.target, here.runs):
        known = pair.state is PairState.IN_STEP or (
            here.of is not None and here.of.hash == unit.words
        )
        return known or not unit.confirmed
    return said != here.text and text_hash(said) == unit.made


def _part(unit: ReturnedUnit, source: Block, pair: Pair) -> TranslatedPart:
    gaps = (*source.runs, *(pair.translation.runs if pair.translation is not None else ()))
    before = pair.translation.text if pair.translation is not None else ""
    return TranslatedPart(
        block=source.id,
        source=source.text,
        before=before,
        runs=with_gaps(unit.target, gaps),
        words=unit.words,
        sent=unit.source,
        stale=text_hash(source.text) != unit.words,
        edited=bool(unit.made) and bool(before) and text_hash(before) != unit.made,
    )


def take_translation(
    desk: Desk,
    *,
    release_id: int,
    source: Language,
    language: Language,
    parts: Sequence[TranslatedPart],
) -> Changes:
    """Take parts of a translation over, each as made from what its source said when it was sent.

    What came back of a source that has changed since is behind it, as any other translation. Parts
    whose source is not there any more are passed over.

    Raises:
        NoSuchRecord: there is no such release.
        TextLocked: it is out or withdrawn.
    """
    with desk.work("Take back translation") as work:
        release = work.get(Release, release_id)
        refuse_if_locked(release)
        rendition = rendition_in(release, language)
        if rendition is None:
            rendition = Rendition(language=language)
            release.renditions.append(rendition)
        original = rendition_in(release, source)
        sources = from_json(original.blocks) if original is not None else ()
        for part in parts:
            if is_line(part.block):
                said = " ".join(part.after.split())
                _put_line(rendition, original, part.block, said)
                then = part.sent or ("" if part.stale else part.source)
                remember_head(desk, work.session, release, language, part.block, then)
        blocks = _with(from_json(rendition.blocks), sources, parts)
        rendition.blocks = to_json(blocks)
        reopen(release)
        work.about(release)
    return work.changes


def _put_line(rendition: Rendition, source: Rendition | None, part: str, words: str) -> None:
    """Put other words into what is no paragraph of a text that translates ``source``."""
    if part in HEADS:
        setattr(rendition, part, words)
    else:
        like = source.key_figures if source is not None else ()
        rendition.key_figures = with_part(rendition.key_figures, part, words, like)


def _with(
    blocks: tuple[Block, ...], sources: Sequence[Block], parts: Sequence[TranslatedPart]
) -> tuple[Block, ...]:
    """Return a translated text with what came back, each part beside its source."""
    by_id = {block.id: block for block in reversed(sources)}
    for part in parts:
        source = by_id.get(part.block)
        if source is None or is_line(part.block):
            continue
        of = Source(source.id, part.words, part.sent)
        found = pairs(sources, blocks)
        here = next((pair for pair in found if pair.source is source), None)
        if here is not None and here.translation is not None:
            key = here.translation.id
            made = structs.replace(here.translation, runs=part.runs, of=of)
            blocks = tuple(made if block.id == key else block for block in blocks)
        else:
            new = Block(new_block_id(), source.kind, part.runs, of, source.asset)
            blocks = with_translation(found, blocks, source, (new,))
    return blocks
