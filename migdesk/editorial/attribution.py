"""A quote or a person put into a text by hand: who said it, in which case, under which title.

A form that nobody has confirmed is a gap, as in a draft. Between the marks stand the words as
they were said; only their final stop may change with the place of the attribution (house
rule 34).
"""

from typing import Final

from msgspec.structs import replace

from migdesk.editorial.event_fields import speaker_fields, words_left_open
from migdesk.editorial.facts import QuoteFacts, SpeakerFacts, Untold
from migdesk.editorial.naming import Naming
from migdesk.editorial.phrases import Ask, Fields, compose_first, plain
from migdesk.text.blocks import Run
from migdesk.text.names import Case, Language, OrganisationName
from migdesk.text.quotation import (
    Placing,
    begins_mid_sentence,
    ends_with_full_stop,
    is_question,
    quoted,
    quoted_before_attribution,
    quoted_sentence,
    with_full_stop,
    without_full_stop,
)
from migdesk.text.sentences import first_sentence

_PARAPHRASE: Final = "attribution_paraphrase"


def verbs(quote: QuoteFacts, naming: Naming) -> tuple[str, ...]:
    """Return the verbs that may attribute ``quote``, the usual one first."""
    asks = not quote.paraphrase and is_question(_one_paragraph(quote.words))
    choices = naming.template.choices
    return (*choices("verbs_question" if asks else "verbs"), *choices("verbs_again"))


def placings(quote: QuoteFacts) -> tuple[Placing, ...]:
    """Return where the attribution of ``quote`` may stand, the usual place first.

    Only words of several sentences can be split. Words that a person has yet to write, for want
    of a translation or because they tell what was said, stand last.
    """
    words = _one_paragraph(quote.words)
    if quote.paraphrase or not words:
        return (Placing.BEFORE,)
    split = (Placing.SPLIT,) if first_sentence(words) else ()
    return (Placing.AFTER, Placing.BEFORE, *split)


def attributed(
    quote: QuoteFacts, *, verb: str, placing: Placing, naming: Naming, met: Ask
) -> tuple[Run, ...]:
    """Return what a text says to quote a person: a sentence or, split, several.

    Args:
        quote: the words and their speaker.
        verb: one of :func:`verbs`.
        placing: where the attribution is wanted; where that cannot be, the usual place is taken.
        naming: the names of the text's language.
        met: whom the reader has met by then.
    """
    possible = placings(quote)
    placing = placing if placing in possible else possible[0]
    part = _PARAPHRASE if quote.paraphrase else f"attribution_{placing}"
    language = naming.words.language
    fields = {
        "verb": plain(verb),
        **speaker_fields(quote.speaker, naming),
        **(words_left_open(quote, naming.words) or _word_fields(quote, placing, language)),
    }
    return compose_first([part], naming.template, fields, met).runs


def mention(speaker: SpeakerFacts, *, case: Case, naming: Naming, met: Ask) -> tuple[Run, ...]:
    """Return how a text names a person in ``case``: in full the first time, later shortly."""
    form = "" if case is Case.NOMINATIVE else case
    phrase = naming.speaker(speaker, "speaker_first")(replace(met, form=form))
    return phrase.runs if phrase is not None else ()


def organisation(
    name: OrganisationName | Untold, *, case: Case, naming: Naming, met: Ask
) -> tuple[Run, ...]:
    """Return how a text names an organisation in ``case``: in full first, later shortly."""
    form = "" if case is Case.NOMINATIVE else case
    phrase = naming.organisation(name)(replace(met, form=form))
    return phrase.runs if phrase is not None else ()


def _word_fields(quote: QuoteFacts, placing: Placing, language: Language) -> Fields:
    words = _one_paragraph(quote.words)
    first, rest = words, ""
    if placing is Placing.SPLIT:
        first, rest = first_sentence(words) or (words, "")
    if placing is not Placing.BEFORE:
        opened = quoted_before_attribution(without_full_stop(first), language)
        return {"quote_open": plain(opened), "quote_rest": plain(_closed(rest, language))}
    closed = plain(_closed(words, language))
    if begins_mid_sentence(words) and ends_with_full_stop(words):
        return {"quote_clause": closed, "quote_closed": closed}
    return {"quote_closed": closed}


def _closed(words: str, language: Language) -> str:
    """Return words between marks that end a sentence. The stop of a fragment stands outside."""
    if begins_mid_sentence(words) and with_full_stop(words) == f"{words}.":
        return f"{quoted(words, language)}."
    return quoted_sentence(with_full_stop(words), language) if words else ""


def _one_paragraph(words: str | None) -> str:
    return " ".join((words or "").split())
