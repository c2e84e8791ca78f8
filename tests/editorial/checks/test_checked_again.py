"""A text is checked with every pause in typing: what is remembered changes no finding."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.editorial.checks import letters, register, rules, sheet, terms
from migdesk.editorial.checks.lists import levels
from migdesk.editorial.checks.rules import RULES, Broken, check
from migdesk.editorial.checks.sheet import (
    CheckFacts,
    CheckSheet,
    Finding,
    OnRegister,
    Paragraph,
    ParagraphCheck,
    Standard,
    ToName,
    found_at,
)
from migdesk.editorial.passages import Passage
from migdesk.editorial.proof import Known, Recorded, prove
from migdesk.editorial.quotations import quotations
from migdesk.text import dates_found, speech_marks
from migdesk.vocabulary import BlockKind, Level, ReleaseKind

DAY: Final = date(2026, 5, 12)
PIECES: Final = (
    *("We met. ", "We  met today. ", "It is 7 km, 12 boats and 3 towns. ", "- ", " – "),
    *("Ms. Sample", "Nino Sample", "Nino Sanple", "Example", "Deputy Head", " said ", "THE TOWNS "),
    *("“We met today, as neighbours do.”", "“We met", "”", '"', " 'new' ", "„შევხვდით“", "«Да»"),
    *("IOM", "International Organization for Migration (IOM)", " (HA)", "UNDP", "the UN said. "),
    *(
        "on Monday, 12 May 2026",
        "12-13 May",
        "May 12th",
        "from 3–5",
        "1 200",
        "12,500",
        "in autumn 2026",
    ),
    *(
        "$ 5",
        "USD 5",
        "5 EUR",
        "50%",
        ".5",
        "1990's",
        "organise",
        "Kosovo",
        "Tel: 0322 12",
        "a@ b.c",
    ),
    *(
        "Armenia, Georgia and Albania",
        "towns, people, and ships",
        "IOMის",
        "Georgiaა",
        "\u00ad",
        "\n",
    ),
)
TEXTS: Final = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
KINDS: Final = st.sampled_from(
    (BlockKind.LEAD, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PULL_QUOTE, None)
)
EDITS: Final = st.lists(
    st.tuples(
        st.integers(0, 4), st.sampled_from(("put", "type", "add", "cut", "move")), TEXTS, KINDS
    ),
    min_size=1,
    max_size=6,
)
RECORDED: Final = (Recorded(id=1, words="We met today, as neighbours do.", person=1),)
PEOPLE: Final = (Known(1, ("Sample",)), Known(2, ("Example",)))
NINO: Final = OnRegister("Nino", "Sample", ("Head",), ("Deputy Head",))
ANN: Final = OnRegister("Ann", "Example")
FACTS: Final = (
    CheckFacts(day=DAY),
    CheckFacts(
        day=DAY,
        start=DAY,
        end=DAY,
        people=(NINO, ANN),
        acronyms={"IOM": "International Organization for Migration", "IO": "Inner Office"},
        terms=(("boats", "ships"),),
        donors=(ToName("European Union", ("European Union", "EU")),),
        project=ToName("Two Shores", ("Two Shores",)),
    ),
)
MEMORIES: Final = (
    rules._reader,
    sheet.places_in,
    sheet.word_count,
    sheet._sentences,
    letters._acronyms_in,
    register._named_at,
    register._called,
    terms._standing,
    speech_marks.marking,
    dates_found._dates,
)
"""All that remembers what was found in a text."""


def sheet_of(
    parts: Sequence[tuple[str, BlockKind | None, str]], facts: CheckFacts, language: str
) -> CheckSheet:
    found = quotations([Passage(block, text) for block, _, text in parts], language)
    paragraphs = tuple(
        Paragraph(
            block,
            kind,
            text,
            tuple(
                (span.start, span.end)
                for each in found
                for span in each.spans
                if span.block == block
            ),
        )
        for block, kind, text in parts
    )
    proofs = prove(found, RECORDED, PEOPLE, day=DAY)
    return CheckSheet(language, ReleaseKind.PRESS_RELEASE, paragraphs, facts, proofs)


def states(
    texts: Sequence[str], edits: Sequence[tuple[int, str, str, BlockKind | None]]
) -> Iterator[list[tuple[str, BlockKind | None, str]]]:
    """Yield a text, and what becomes of it with every edit."""
    parts: list[tuple[str, BlockKind | None, str]] = [("headline", None, "Towns meet.")]
    parts += [(f"b{place}", BlockKind.PARAGRAPH, text) for place, text in enumerate(texts)]
    yield list(parts)
    for number, (place, what, text, kind) in enumerate(edits):
        at = place % len(parts)
        block, was, words = parts[at]
        if what == "put":
            parts[at] = (block, kind, text)
        elif what == "type":
            parts[at] = (block, was, f"{words}{text}")
        elif what == "add":
            parts.insert(at + 1, (f"n{number}", kind, text))
        elif what == "cut":
            parts[at] = (block, was, words[: len(words) // 2])
        else:
            parts.append(parts.pop(at))
        yield list(parts)


def from_scratch(checked: CheckSheet) -> tuple[Broken, ...]:
    """Return what is found where nothing is remembered, rule by rule."""
    for memory in MEMORIES:
        memory.cache_clear()
    meant = levels()
    found = [
        Broken(rule, meant[rule.code], finding)
        for rule in RULES
        if meant[rule.code] is not Level.OFF
        and (not rule.languages or checked.language in rule.languages)
        for finding in rule.check(checked)
    ]
    blocks = [each.block for each in checked.paragraphs]

    def order(broken: Broken) -> tuple[bool, int, int]:
        block = broken.finding.block
        place = blocks.index(block) if block in blocks else -1
        return broken.level is not Level.BLOCKS, place, broken.finding.start

    return tuple(sorted(found, key=order))


@pytest.mark.parametrize("language", ["en", "ka", "ru", "fr"])
@given(
    texts=st.lists(TEXTS, max_size=4),
    edits=EDITS,
    facts=st.lists(st.sampled_from(FACTS), min_size=7, max_size=7),
)
def test_what_is_remembered_finds_what_a_check_from_scratch_finds(
    language: str,
    texts: list[str],
    edits: list[tuple[int, str, str, BlockKind | None]],
    facts: list[CheckFacts],
) -> None:
    sheets = [
        sheet_of(parts, known, language)
        for parts, known in zip(states(texts, edits), facts, strict=False)
    ]
    remembered = [check(each) for each in sheets]
    assert remembered == [from_scratch(each) for each in sheets]


def test_a_paragraph_that_reads_as_before_is_looked_at_once() -> None:
    looked = []

    def look(paragraph: Paragraph, _: object) -> tuple[()]:
        looked.append(paragraph.text)
        return ()

    (rule,) = [each for each in RULES if each.code == "double_space"]
    counted = sheet.Rule(rule.code, rule.source, ParagraphCheck(look))
    for last in ("We go.", "We go on.", "We go on."):
        parts = [("b1", BlockKind.PARAGRAPH, "We met."), ("b2", BlockKind.PARAGRAPH, last)]
        check(sheet_of(parts, FACTS[0], "en"), [counted])
    assert looked == ["We met.", "We go.", "We go on."]


def test_a_text_that_is_read_beside_another_keeps_what_was_found_in_it() -> None:
    def look(paragraph: Paragraph, _: object) -> Iterator[Finding]:
        yield found_at(paragraph, 0, len(paragraph.text))

    (rule,) = [each for each in RULES if each.code == "double_space"]
    reader = rules._Reader(
        [sheet.Rule(rule.code, rule.source, ParagraphCheck(look))], Standard("en")
    )
    one, other = (
        [Paragraph(f"b{number}", BlockKind.PARAGRAPH, f"{word} {number}.") for number in range(3)]
        for word in ("One", "Other")
    )
    begun = reader.read(one)
    first = next(begun)
    assert len([*reader.read(other)]) == 3
    assert [finding.block for _, finding in (first, *begun)] == ["b0", "b1", "b2"]
