"""Two languages of a release say the same: what differs is told in its paragraph."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from migdesk.editorial.checks.pairs import other_dates, other_figures, other_links, other_quotes
from migdesk.editorial.checks.sheet import (
    CheckFacts,
    CheckSheet,
    Finding,
    OtherText,
    Paragraph,
)
from migdesk.editorial.passages import Passage
from migdesk.editorial.proof import Recorded, prove
from migdesk.editorial.quotations import quotations
from migdesk.text.dates import day_in_words
from migdesk.text.names import Case
from migdesk.vocabulary import BlockKind, ReleaseKind

QUOTES = (
    ("The boats came home before the winter.", "ნავები ზამთრამდე დაბრუნდა სახლში."),
    ("Nobody asked us where we had been.", "არავინ გვკითხა, სად ვიყავით."),
    ("A school needs teachers and a roof.", "სკოლას მასწავლებლები და სახურავი სჭირდება."),
    ("We count every bus that leaves.", "ყველა ავტობუსს ვითვლით, რომელიც გადის."),
)
DAY = date(2026, 6, 1)
RECORDED = [
    Recorded(number, words, translation=there, translation_agreed=True)
    for number, (words, there) in enumerate(QUOTES, start=1)
]
days = st.dates(date(2020, 1, 1), date(2029, 12, 31))
said = st.lists(
    st.tuples(days, st.integers(10, 99_999), st.integers(0, len(QUOTES) - 1)),
    min_size=1,
    max_size=4,
    unique_by=(lambda each: each[0], lambda each: each[1], lambda each: each[2]),
)


def english(day: date, number: int, quote: int) -> str:
    words = QUOTES[quote][0].removesuffix(".")
    return f"On {day_in_words(day, 'en')} a total of {number:,} came. “{words},” she said."


def georgian(day: date, number: int, quote: int) -> str:
    moment = day_in_words(day, "ka", case=Case.DATIVE)
    words = QUOTES[quote][1].removesuffix(".")
    return f"{moment} სულ {number} კაცი მოვიდა. „{words}“, – თქვა მან."


def paragraphs(texts: Sequence[str], prefix: str, of: str = "") -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(f"{prefix}{at}", BlockKind.PARAGRAPH, text, of=f"{of}{at}" if of else "")
        for at, text in enumerate(texts)
    )


def other(language: str, found: tuple[Paragraph, ...]) -> OtherText:
    passages = [Passage(each.block, each.text) for each in found]
    return OtherText(language, found, prove(quotations(passages, language), RECORDED, (), day=DAY))


def sheet(language: str, found: tuple[Paragraph, ...], beside: OtherText) -> CheckSheet:
    passages = [Passage(each.block, each.text) for each in found]
    proofs = prove(quotations(passages, language), RECORDED, (), day=DAY)
    facts = CheckFacts(others=(beside,))
    return CheckSheet(language, ReleaseKind.PRESS_RELEASE, found, facts, proofs)


def both(source: Sequence[str], made: Sequence[str]) -> tuple[CheckSheet, CheckSheet]:
    """Return a source and its translation, each to be checked beside the other."""
    first, second = paragraphs(source, "e"), paragraphs(made, "k", of="e")
    return sheet("en", first, other("ka", second)), sheet("ka", second, other("en", first))


def findings(checked: CheckSheet) -> list[Finding]:
    rules = (other_figures, other_dates, other_quotes, other_links)
    return [finding for rule in rules for finding in rule(checked)]


@given(said)
def test_pairs_that_agree_give_nothing(facts: list[tuple[date, int, int]]) -> None:
    source, made = both([english(*each) for each in facts], [georgian(*each) for each in facts])
    assert (findings(source), findings(made)) == ([], [])


@given(said, st.integers(1, 3000), st.data())
def test_one_date_changed_is_told_in_its_paragraph_in_both_languages(
    facts: list[tuple[date, int, int]], later: int, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(facts) - 1))
    day, number, quote = facts[at]
    texts = [georgian(*each) for each in facts]
    texts[at] = georgian(day + timedelta(days=later), number, quote)
    source, made = both([english(*each) for each in facts], texts)
    assert {each.block for each in other_dates(source)} == {f"e{at}"}
    assert {each.block for each in other_dates(made)} == {f"k{at}"}
    told = [each.fields["date"] for each in other_dates(source) if each.fields["has"] == "en"]
    assert told == [day_in_words(day, "en")]


@given(said, st.data())
def test_one_quote_changed_is_told_in_its_paragraph_in_both_languages(
    facts: list[tuple[date, int, int]], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(facts) - 1))
    day, number, quote = facts[at]
    instead = data.draw(st.integers(0, len(QUOTES) - 1).filter(lambda each: each != quote))
    texts = [georgian(*each) for each in facts]
    texts[at] = georgian(day, number, instead)
    source, made = both([english(*each) for each in facts], texts)
    assert [each.block for each in other_quotes(source)] == [f"e{at}"] * 2
    assert [each.block for each in other_quotes(made)] == [f"k{at}"] * 2
    start = texts[at].index("„") + 1
    assert start in {each.start for each in other_quotes(made)}


@given(said, st.integers(10, 99_999), st.data())
def test_one_number_changed_is_told_in_its_paragraph(
    facts: list[tuple[date, int, int]], instead: int, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(facts) - 1))
    day, number, quote = facts[at]
    if instead in {number, day.day, day.year}:
        return
    texts = [georgian(*each) for each in facts]
    texts[at] = georgian(day, instead, quote)
    source, made = both([english(*each) for each in facts], texts)
    assert {each.block for each in other_figures(made)} == {f"k{at}"}
    assert {each.block for each in other_figures(source)} <= {f"e{at}"}


def test_a_year_may_be_left_out_and_days_be_told_one_by_one() -> None:
    source, made = both(
        ["We met on 25 and 26 May.", "It ends on 3 June 2026."],
        ["2026 წლის 25–26 მაისს შევხვდით.", "3 ივნისს მთავრდება."],
    )
    assert (findings(source), findings(made)) == ([], [])


def test_what_moved_into_another_paragraph_is_told_where_it_was_and_where_it_is() -> None:
    source, made = both(["On 3 June we met.", "We left."], ["შევხვდით.", "3 ივნისს წავედით."])
    assert [(each.block, each.start, each.end) for each in other_dates(source)] == [
        ("e0", 3, 9),
        ("e1", 0, 8),
    ]
    assert [each.block for each in other_dates(made)] == ["k0", "k1"]


def test_paragraphs_that_nobody_paired_are_compared_with_the_whole_text() -> None:
    first = paragraphs(["On 3 June we met.", "On 4 June we left."], "b")
    second = paragraphs(["წავედით 4 ივნისს.", "შევხვდით 3 ივნისს და 5 ივნისს."], "b")
    found = list(other_dates(sheet("en", first, other("ka", second))))
    assert [(each.block, each.fields["date"]) for each in found] == [("", "5 ივნისს")]


def test_two_translations_of_one_source_are_compared_by_it() -> None:
    german = tuple(replace(each, of="e0") for each in paragraphs(["12 345"], "d"))
    made = tuple(replace(each, of="e0") for each in paragraphs(["12 346"], "k"))
    found = list(other_figures(sheet("ka", made, OtherText("de", german))))
    assert [(each.block, each.fields["figure"]) for each in found] == [
        ("k0", "12346"),
        ("k0", "12345"),
    ]


def test_key_figures_are_compared_one_by_one_below_ten_too() -> None:
    ours = (Paragraph("figure 1", None, "6", of="figure 1"), *paragraphs(["2 boats."], "e"))
    theirs = (Paragraph("figure 1", None, "7", of="figure 1"), *paragraphs(["6 ნავი."], "k"))
    found = list(other_figures(sheet("en", ours, other("ka", theirs))))
    assert [(each.block, each.fields["figure"], each.fields["has"]) for each in found] == [
        ("figure 1", "6", "en"),
        ("figure 1", "7", "ka"),
    ]


def test_a_decimal_comma_is_a_decimal_point() -> None:
    source, made = both(["Of 12.5 million and 1,250."], ["12,5 მილიონიდან და 1 250."])
    assert (findings(source), findings(made)) == ([], [])
