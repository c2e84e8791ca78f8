"""The texts of a release, looked into."""

from collections.abc import Iterator, Mapping, Sequence

from migdesk.desk.rows import TextEntry
from migdesk.desk.texts import text_now
from migdesk.desk.translations import SeenHeads
from migdesk.records import Release, Rendition
from migdesk.text.blocks import Block, from_json, text_hash
from migdesk.text.gaps import gaps_of
from migdesk.text.names import Language
from migdesk.text.translation import line_pairs, lines_of, source_language


def texts_of(release: Release, seen: SeenHeads) -> tuple[TextEntry, ...]:
    """Return the texts of a release with their gaps, and what in each is behind another.

    ``seen`` is what their headlines, datelines and key figures were last found to translate.
    """
    renditions = release.renditions
    bodies = {text.language: from_json(text.blocks) for text in renditions}
    sources = {block.of.id for body in bodies.values() for block in body if block.of}
    present = {
        (block.id, text_hash(block.text))
        for body in bodies.values()
        for block in body
        if block.id in sources
    }
    return tuple(
        TextEntry(
            language=text.language,
            headline=text.headline,
            deck=text.deck,
            dateline=text.dateline,
            key_figures=text.key_figures,
            blocks=bodies[text.language],
            gaps=tuple(gaps_of(text_now(text), text.language)),
            behind=(
                *_lines_behind(renditions, text, bodies, seen.get(text.language, {})),
                *(
                    block.id
                    for block in bodies[text.language]
                    if block.of is not None and (block.of.id, block.of.hash) not in present
                ),
            ),
            seen=seen.get(text.language, {}),
        )
        for text in renditions
    )


def _lines_behind(
    renditions: Sequence[Rendition],
    text: Rendition,
    bodies: Mapping[Language, Sequence[Block]],
    seen: Mapping[str, str],
) -> Iterator[str]:
    """Yield which headline, dateline or key figure says what that of the source said before."""
    language = source_language(bodies, text.language) if seen else None
    source = next((each for each in renditions if each.language == language), None)
    if source is not None:
        theirs, ours = (lines_of(text_now(each)) for each in (source, text))
        for pair in line_pairs(theirs, ours, seen):
            if pair.id in seen and pair.to_do and pair.translation is not None:
                yield pair.id
