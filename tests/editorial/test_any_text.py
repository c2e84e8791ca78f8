"""Whatever somebody pastes: nothing is thrown, and every place lies in the text."""

from datetime import date
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.editorial.checks.rules import check
from migdesk.editorial.checks.sheet import CheckFacts, CheckSheet, OnRegister, Paragraph, ToName
from migdesk.editorial.passages import Passage, Quotation
from migdesk.editorial.proof import Known, Recorded, prove
from migdesk.editorial.quotations import quotations
from migdesk.vocabulary import BlockKind, ReleaseKind

DAY: Final = date(2026, 5, 12)
PIECES: Final = (
    *("“", "”", "„", '"', "'", "’", "«", "»", ",,", "‘", "…", "[…]", "[the towns]", "—", " - "),
    *(" ", "  ", "\u00a0", "\u200b", "\u202b", "\u00ad", "\n", ".", ",", "?", ":", "(", ")", "%"),
    *("We met", " said ", "that", "Ms. Sample", "NINO", "IOM", "IOM-ის", "თქვა", "შევხვდით", "😀"),
    *("сказала", "Мы здесь", "12 May", "12-13 May 2026", "today", "7", "$ 5", "1 200", "e\u0301"),
)
TEXTS: Final = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.text(max_size=80)
)
RECORDED: Final = (Recorded(id=1, words="We met today, as neighbours do.", person=1),)
PEOPLE: Final = (Known(1, ("Sample", "")), Known(2, ("სამფლე",)))
FACTS: Final = CheckFacts(
    day=DAY,
    start=DAY,
    end=DAY,
    people=(OnRegister("Nino", "Sample", ("Head",), ("Deputy Head",)), OnRegister("", "")),
    acronyms={"IOM": "International Organization for Migration", "X": ""},
    donors=(ToName("European Union", ("European Union", "EU")),),
    project=ToName("Two Shores", ("Two Shores",)),
)


def of(passages: list[Passage], language: str) -> tuple[Quotation, ...]:
    found = quotations(passages, language)
    texts = {passage.block: passage.text for passage in passages}
    for quotation in found:
        assert quotation.spans
        for span in quotation.spans:
            assert texts[span.block][span.start : span.end] == span.words
        for told in quotation.told:
            assert texts[told.block][told.start : told.end] == told.text
    return found


@pytest.mark.parametrize("language", ["en", "ka", "ru", "hy"])
@given(texts=st.lists(TEXTS, max_size=4))
def test_quotations_lie_where_they_say(language: str, texts: list[str]) -> None:
    passages = [Passage(str(place), text, place == 3) for place, text in enumerate(texts)]
    found = of(passages, language)
    proofs = prove(found, RECORDED, PEOPLE, day=DAY)
    assert [proof.quotation for proof in proofs] == list(found)


@pytest.mark.parametrize("language", ["en", "ka", "ru"])
@given(texts=st.lists(TEXTS, min_size=1, max_size=4))
def test_findings_lie_where_they_say(language: str, texts: list[str]) -> None:
    passages = [Passage(str(place), text) for place, text in enumerate(texts)]
    found = of(passages, language)
    paragraphs = tuple(
        Paragraph(
            passage.block,
            None if place == 0 else BlockKind.PARAGRAPH,
            passage.text,
            tuple(
                (span.start, span.end)
                for each in found
                for span in each.spans
                if span.block == passage.block
            ),
        )
        for place, passage in enumerate(passages)
    )
    proofs = prove(found, RECORDED, PEOPLE, day=DAY)
    sheet = CheckSheet(language, ReleaseKind.PRESS_RELEASE, paragraphs, FACTS, proofs)
    texts_of = {paragraph.block: paragraph.text for paragraph in paragraphs}
    for broken in check(sheet):
        finding = broken.finding
        if finding.block in texts_of:
            assert 0 <= finding.start <= finding.end <= len(texts_of[finding.block])
        if finding.fix is not None:
            assert 0 <= finding.fix.start <= finding.fix.end <= len(texts_of[finding.fix.block])
