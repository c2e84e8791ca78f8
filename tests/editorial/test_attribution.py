"""Quotes put into a text by hand: are the words the same, wherever the attribution stands?"""

import re

from hypothesis import given
from hypothesis import strategies as st

from migdesk.editorial.attribution import attributed, placings, verbs
from migdesk.editorial.facts import QuoteFacts, SpeakerFacts
from migdesk.editorial.naming import Naming
from migdesk.editorial.phrases import START
from migdesk.editorial.templates import template_for
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.text.quotation import Placing
from migdesk.text.words import words_for
from migdesk.vocabulary import ReleaseKind

SPEAKER = {
    "en": SpeakerFacts(1, PersonName("Nino", "Sample"), title=Forms(""), organisation=None),
    "ka": SpeakerFacts(
        1,
        PersonName("ნინო", "სამფლე", ergative="ნინო სამფლემ"),
        title=Forms(""),
        organisation=OrganisationName(""),
    ),
}


def naming(language: str) -> Naming:
    return Naming(words_for(language), template_for(ReleaseKind.PRESS_RELEASE, language))


def quote(words: str, language: str = "en", *, paraphrase: bool = False) -> QuoteFacts:
    return QuoteFacts(1, SPEAKER[language], words, language, paraphrase=paraphrase)


def bare(words: str) -> str:
    """Return the words without blanks, and without the signs that may change at their end."""
    return re.sub(r"\s+", "", words).rstrip(".,;:'()")


@given(
    words=st.text(st.sampled_from("aAბ ?!.,;:…'()\n2"), min_size=1),
    language=st.sampled_from(["en", "ka"]),
    wanted=st.sampled_from(Placing),
)
def test_between_the_marks_stand_the_words_as_they_were_said(
    words: str, language: str, wanted: Placing
) -> None:
    if not words.strip():
        return
    runs = attributed(
        quote(words, language), verb="said", placing=wanted, naming=naming(language), met=START
    )
    text = "".join(run.text for run in runs)
    opening, closing = "“”" if language == "en" else "„“"
    spans = re.findall(f"{opening}([^{opening}{closing}]*){closing}", text)
    assert len(spans) == (2 if wanted is Placing.SPLIT and wanted in placings(quote(words)) else 1)
    said = bare(words)
    assert said.startswith(bare(spans[0]))
    assert said.endswith(bare(spans[-1]))
    assert re.findall(r"\w|[?!…]", "".join(spans)) == re.findall(r"\w|[?!…]", said)


def test_a_question_is_asked_and_what_was_told_is_said() -> None:
    english = naming("en")
    assert verbs(quote("Who moves?"), english) == ("asked", "added")
    assert verbs(quote("Who moves?", paraphrase=True), english) == (
        "said",
        "noted",
        "stated",
        "added",
    )


def test_where_an_attribution_can_stand() -> None:
    assert placings(quote("We move. They stay.")) == tuple(Placing)
    assert placings(quote("We move.")) == (Placing.AFTER, Placing.BEFORE)
    assert placings(quote("We move. They stay.", paraphrase=True)) == (Placing.BEFORE,)
    assert placings(quote(" ")) == (Placing.BEFORE,)
