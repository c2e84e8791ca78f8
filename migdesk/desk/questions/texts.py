"""The texts of a release, looked into."""

from sqlalchemy.orm import Session

from migdesk.desk.rows import TextEntry
from migdesk.desk.translations import seen_heads
from migdesk.records import Release
from migdesk.text.blocks import from_json, text_hash


def texts_of(session: Session, release: Release) -> tuple[TextEntry, ...]:
    """Return the texts of a release with their gaps, and what in each is behind another."""
    renditions = release.renditions
    seen = seen_heads(session, release.id)
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
            gaps=tuple((block.id, gap) for block in bodies[text.language] for gap in block.gaps),
            behind=tuple(
                block.id
                for block in bodies[text.language]
                if block.of is not None and (block.of.id, block.of.hash) not in present
            ),
            seen=seen.get(text.language, {}),
        )
        for text in renditions
    )
