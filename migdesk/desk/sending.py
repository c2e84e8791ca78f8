"""A text on its way to a translator: what is sent, and as what."""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy.orm import Session

from migdesk.base.files import write_beside_if_held
from migdesk.desk.desk import Desk, fetch
from migdesk.desk.errors import LanguageMissing, OneLanguage
from migdesk.desk.exports import refuse_place
from migdesk.desk.freezing import rendition_hash
from migdesk.desk.numbers import release_number
from migdesk.desk.office import the_office
from migdesk.desk.questions import names_beside
from migdesk.desk.questions.naming import office_zone
from migdesk.desk.questions.proofs import proofs_of
from migdesk.desk.rows import TranslatorForm
from migdesk.desk.sheets import house
from migdesk.desk.texts import rendition_in, stored_text, text_now
from migdesk.desk.translations import beside_source, seen_heads
from migdesk.documents.translating.job import Job, Unit
from migdesk.documents.translating.table import release_table
from migdesk.documents.translating.xliff import release_xliff
from migdesk.records import Quote, Release, Rendition
from migdesk.text.blocks import Block, Run, from_json
from migdesk.text.key_figures import figure_number, is_figure
from migdesk.text.mentions import says
from migdesk.text.names import Language
from migdesk.text.translation import HEADS, Pair, PairState, text_pairs
from migdesk.text.units import unit_ids
from migdesk.text.words import words_for
from migdesk.vocabulary import BlockKind


def languages_to_send(desk: Desk, release_id: int, language: Language) -> tuple[Language, Language]:
    """Return from which language into which a translator would work, with ``language`` shown.

    A text that is a translation, or is not written yet, is translated into; from any other one,
    into the first language of the office that it is no translation of.

    Raises:
        NoSuchRecord: there is no such release.
        OneLanguage: there is no text to translate, or no other language.
    """
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        beside = beside_source(session, release, language)
        if beside is not None:
            return beside.source, language
        tongues = the_office(session).languages
        written = [
            tag for tag in tongues if (text := rendition_in(release, tag)) and _says_anything(text)
        ]
        if language not in written and written:
            return written[0], language
        others = [tag for tag in tongues if tag != language]
        if language not in written or not others:
            raise OneLanguage(release_number(release))
        return language, next((tag for tag in others if tag not in written), others[0])


def _says_anything(text: Rendition) -> bool:
    return bool(text.headline.strip() or any(b.text.strip() for b in from_json(text.blocks)))


def translator_file(
    desk: Desk, *, release_id: int, source: Language, language: Language, form: TranslatorForm
) -> bytes:
    """Return a text as a translator gets it, with what there is of the translation.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: it has no text in the language of the source.
        NoOffice: the workspace does not say yet whose it is.
    """
    job = translation_job(desk, release_id, source, language)
    match form:
        case TranslatorForm.XLIFF:
            return release_xliff(job)
        case TranslatorForm.TABLE:
            with desk.reading() as session:
                return release_table(job, house(session, the_office(session), source))


def send_to(
    desk: Desk,
    *,
    release_id: int,
    source: Language,
    language: Language,
    form: TranslatorForm,
    path: Path,
) -> Path:
    """Write a text for a translator, under a new name where another program holds that file.

    Returns the path that was written.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: it has no text in the language of the source.
        NoOffice: the workspace does not say yet whose it is.
        CannotWrite: the place is that of a workspace, or cannot be written to.
    """
    refuse_place(desk, path)
    data = translator_file(desk, release_id=release_id, source=source, language=language, form=form)
    return write_beside_if_held(path, data)


def name_to_send(
    desk: Desk, release_id: int, source: Language, language: Language, form: TranslatorForm
) -> str:
    """Return a name for the file: ``PR-14-2026-en-ka.xlf``.

    Raises:
        NoSuchRecord: there is no such release.
    """
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        return f"{release_number(release) or release.id}-{source}-{language}.{form}"


def translation_job(desk: Desk, release_id: int, source: Language, language: Language) -> Job:
    """Return what is sent to a translator.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: it has no text in the language of the source.
        NoOffice: the workspace does not say yet whose it is.
    """
    names = names_beside(desk, release_id, source, language)
    words = words_for(source)
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        rendition = rendition_in(release, source)
        if rendition is None:
            there = tuple(text.language for text in release.renditions)
            raise LanguageMissing(release_number(release), source, there)
        found = source_pairs(session, release, source, language)
        quotes = _official(desk, session, release, source, language)
        text = "\n".join(pair.source.text for pair in found if pair.source)
        named = (
            words("translator.name", name=one.name, own=one.own)
            for one in names
            if one.own and any(says(text, name) for name in (one.name, *one.known_as))
        )
        ids = unit_ids([pair.source.id for pair in found if pair.source])
        units = tuple(
            _unit(each, pair, quotes.get(pair.source.id, ()), source, language)
            for each, pair in zip(ids, found, strict=True)
            if pair.source
        )
        return Job(
            workspace=the_office(session).uuid,
            release=release.uuid,
            number=release_number(release) or str(release.id),
            source=source,
            target=language,
            text=rendition_hash(rendition),
            notes=tuple(dict.fromkeys(named)),
            units=units,
        )


def source_pairs(
    session: Session, release: Release, source: Language, language: Language
) -> tuple[Pair, ...]:
    """Return each part of a text that says something, with its translation if there is one."""
    original, made = (text_now(rendition_in(release, tag)) for tag in (source, language))
    found = text_pairs(original, made, seen_heads(session, release.id).get(language, {}))
    return tuple(pair for pair in found if pair.source is not None and pair.source.text.strip())


def _unit(
    name: str, pair: Pair, quotes: Sequence[str], source: Language, language: Language
) -> Unit:
    words, block = words_for(source), pair.source or Block(name, BlockKind.PARAGRAPH)
    target = pair.translation.runs if pair.translation is not None else ()
    notes = [words("translator.quote", words=each) for each in quotes]
    if pair.before:
        notes.append(words("translator.changed", before=pair.before))
    fixed = False
    if block.kind is BlockKind.PULL_QUOTE and quotes and pair.state is PairState.MISSING:
        own = words_for(language)
        target = (Run(f"{own('quotation.open')}{quotes[0]}{own('quotation.close')}"),)
        fixed = "\n" not in block.text.strip()
    elif quotes and block.kind is BlockKind.PULL_QUOTE and pair.state is PairState.IN_STEP:
        fixed = quotes[0] in "".join(run.text for run in target)
    return Unit(name, _kind(block), block.runs, target, pair.state, tuple(notes), fixed)


def _kind(block: Block) -> str:
    """Return what a part of a text is: the name of a head, or the kind of a paragraph."""
    if figure_number(block.id):
        return "figure" if is_figure(block.id) else "caption"
    return block.id if block.id in HEADS else str(block.kind)


def _official(
    desk: Desk, session: Session, release: Release, source: Language, language: Language
) -> dict[str, tuple[str, ...]]:
    """Return by paragraph how recorded quotes in it read in the language of the translation.

    They read as they were said, or as a translation that was approved.
    """
    today = desk.clock().astimezone(office_zone(session)).date()
    proofs, _ = proofs_of(desk, session, release, source, stored_text(release, source), today)
    found: dict[str, tuple[str, ...]] = {}
    for proof in proofs:
        quote = session.get(Quote, proof.quote) if proof.quote else None
        own = _in_language(quote, language) if quote is not None else ""
        for block in dict.fromkeys(span.block for span in proof.quotation.spans if own):
            found[block] = (*found.get(block, ()), own)
    return found


def _in_language(quote: Quote, language: Language) -> str:
    if quote.language == language:
        return quote.cleared_words or quote.words
    made = (each for each in quote.translations if each.language == language and each.approved)
    return next((each.words for each in made), "")
