"""Where quotes are printed: found in the texts word for word every time, linked nowhere."""

from typing import Final

from sqlalchemy.orm import Session

from migdesk.desk.numbers import release_number
from migdesk.desk.questions.naming import languages_of
from migdesk.desk.questions.standing import comparable, forms_of, place_of
from migdesk.desk.rows import UsedIn
from migdesk.records import Quote, Release
from migdesk.store.sqlite.search import matching
from migdesk.text.blocks import from_json
from migdesk.text.names import in_order

_LOOKED_UP: Final = 10
"""Words of a quote that are looked up in the index; the rest is compared in the texts found."""


def uses_of(session: Session, quote: Quote) -> tuple[UsedIn, ...]:
    """Return the releases whose texts hold a quote word for word, the newest first.

    That may be the words as recorded, the form that was cleared or a translation. It makes no
    difference which marks of quotation stand there, nor with which sign the words end: it gives
    way to a comma before "said".
    """
    forms = forms_of(quote)
    uses = [
        use
        for release_id in _candidates(session, forms)
        for use in _uses_in(session, session.get_one(Release, release_id), forms)
    ]
    return tuple(sorted(uses, key=lambda use: use.release_id, reverse=True))


def _candidates(session: Session, forms: set[str]) -> set[int]:
    found: set[int] = set()
    for form in forms:
        beginning = " ".join(form.replace("'", " ").split()[:_LOOKED_UP])
        found.update(matching(session, f'"{beginning}"', kind="release") or ())
    return found


def _uses_in(session: Session, release: Release, forms: set[str]) -> list[UsedIn]:
    headlines = {text.language: text.headline for text in release.renditions}
    headline = in_order(headlines, languages_of(session)) or ""
    bodies = {text.language: from_json(text.blocks) for text in release.renditions}
    return [
        UsedIn(
            release_id=release.id,
            number=release_number(release),
            headline=headline,
            stage=release.stage,
            language=language,
            paragraph=place + 1,
            block=blocks[place].id,
        )
        for language, blocks in bodies.items()
        if (place := place_of(comparable(blocks), forms)) is not None
    ]
