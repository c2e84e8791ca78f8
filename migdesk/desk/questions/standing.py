"""Whether a quote stands in a text word for word.

It makes no difference which marks of quotation stand there, nor with which sign the words end: it
gives way to a comma before "said".
"""

import re
from collections.abc import Iterable
from typing import Final

from migdesk.records import Quote
from migdesk.text.blocks import Block

_MARKS: Final = re.compile(r"[\"'“”„‟«»‘’‚‛]")
_SIGNS_AROUND: Final = " .,;:!?…։'"


def forms_of(quote: Quote) -> set[str]:
    """Return the words under which a quote can stand in a text, ready to be compared."""
    translations = (translation.words for translation in quote.translations)
    forms = {_comparable(words) for words in (quote.words, quote.cleared_words, *translations)}
    return forms - {""}


def comparable(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Return the words of each paragraph, ready to be compared with the forms of quotes."""
    return tuple(_comparable(block.text) for block in blocks)


def place_of(paragraphs: Iterable[str], forms: Iterable[str]) -> int | None:
    """Return which of the ``paragraphs``, counted from 0, is the first with one of ``forms``."""
    places = (
        place
        for place, words in enumerate(paragraphs)
        if any(form in words and _stands_alone(form, words) for form in forms)
    )
    return next(places, None)


def _stands_alone(form: str, words: str) -> bool:
    """Tell whether ``form`` stands in ``words`` as whole words."""
    return re.search(rf"(?<!\w){re.escape(form)}(?!\w)", words) is not None


def _comparable(words: str) -> str:
    """Return ``words`` with one kind of mark and of space, and without the signs around them.

    They are folded as they are kept.
    """
    return " ".join(_MARKS.sub("'", words).split()).strip(_SIGNS_AROUND)
