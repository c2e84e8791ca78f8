"""A release checked against the records of an office."""

from datetime import date

import pytest
from factories.office import GEORGIAN_WORDS, WORDS, OfficeAtWork, at_work

from migdesk.desk.appearances import add_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.errors import LanguageMissing
from migdesk.desk.events import edit_event, set_event_organisations
from migdesk.desk.office import add_boilerplate, set_acronym
from migdesk.desk.organisations import add_organisation, add_project
from migdesk.desk.questions import checks
from migdesk.desk.quotes import approve_translation, set_quote_clearance
from migdesk.desk.releases import (
    edit_text,
    release_from_event,
    set_standing_matter,
    start_release,
)
from migdesk.desk.rows import CheckLine, Mend, QuotedWords, TextNow
from migdesk.text.blocks import Block, Run
from migdesk.text.names import OrganisationName
from migdesk.vocabulary import (
    BlockKind,
    ClearanceState,
    Level,
    OrganisationKind,
    Part,
    QuoteUse,
    ReleaseKind,
    Role,
    Verdict,
)

LEAD = "Nino Sample, Head, opened it on Tuesday, 12 May 2026."


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    made = at_work(desk)
    set_quote_clearance(desk, quote_id=made.quote, state=ClearanceState.CLEARED)
    approve_translation(desk, quote_id=made.quote, language="ka")
    return made


def release(desk: Desk, *texts: str, event: int | None = None, language: str = "en") -> int:
    """Start a release with a lead and paragraphs."""
    key = start_release(
        desk,
        kind=ReleaseKind.PRESS_RELEASE,
        languages=(language,),
        event_id=event,
        day=date(2026, 5, 14),
    ).key
    write(desk, key, *texts, language=language)
    return key


def write(desk: Desk, key: int, *texts: str, language: str = "en") -> None:
    headline = "Towns Meet" if language == "en" else "ქალაქები შეხვდნენ"
    edit_text(desk, release_id=key, language=language, headline=headline, blocks=blocks(*texts))


def blocks(*texts: str) -> tuple[Block, ...]:
    kinds = (BlockKind.LEAD, *[BlockKind.PARAGRAPH] * (len(texts) - 1))
    return tuple(
        Block(f"b{place}", kind, (Run(text),))
        for place, (kind, text) in enumerate(zip(kinds, texts, strict=True))
    )


def codes(desk: Desk, key: int, language: str = "en") -> list[str]:
    return [line.rule for line in checks(desk, key, language).lines]


def test_a_text_that_keeps_all_rules_has_no_lines(desk: Desk, office: OfficeAtWork) -> None:
    said = f"“{WORDS.removesuffix('.')},” said Ms. Sample."
    page = checks(desk, release(desk, LEAD, said, event=office.event), "en")
    assert (page.language, page.lines, page.blocked) == ("en", (), False)


def test_a_line_tells_the_place_the_rule_and_what_would_mend_it(
    desk: Desk, office: OfficeAtWork
) -> None:
    key = release(desk, LEAD.replace("Tuesday", "Monday"), event=office.event)
    page = checks(desk, key, "en", say_in="en")
    start = LEAD.index("Tuesday")
    assert page.lines == (
        CheckLine(
            rule="weekday_wrong",
            level=Level.BLOCKS,
            sentence="That day is not a Monday but a Tuesday.",
            wants="A weekday is that of its date.",
            source="house practice",
            block="b0",
            start=start,
            end=start + len("Monday"),
            mend=Mend("b0", start, start + len("Monday"), "Tuesday"),
            words="Monday",
        ),
    )
    assert page.blocked
    (line,) = checks(desk, key, "en", say_in="ka").lines
    assert line.sentence == "ამ დღეს Monday კი არა, Tuesday იყო."


def test_quotations_are_proven(desk: Desk, office: OfficeAtWork) -> None:
    set_quote_clearance(desk, quote_id=office.quote, state=ClearanceState.ASKED)
    said = f"“{WORDS.removesuffix('.')},” said Ms. Sample."
    page = checks(desk, release(desk, LEAD, said, event=office.event), "en")
    (line,) = page.lines
    assert (line.rule, line.block) == ("quote_not_cleared", "b1")
    assert line.sentence.endswith("cannot be used: waiting for an answer.")
    altered = said.replace("leaves", "goes")
    assert codes(desk, release(desk, LEAD, altered, event=office.event)) == [
        "quote_changed",
        "quote_not_cleared",
    ]


def test_quoted_words_carry_what_the_record_says_and_who_spoke(
    desk: Desk, office: OfficeAtWork
) -> None:
    said = f"“{WORDS.removesuffix('.')},” said Nino Sample."
    unknown = "“Boats wait for no bell in winter,” said Nino Sample."
    page = checks(desk, release(desk, LEAD, said, unknown, event=office.event), "en")
    assert page.quoted == (
        QuotedWords(
            block="b1",
            start=1,
            end=said.index("”"),
            verdict=Verdict.WORD_FOR_WORD,
            use=QuoteUse.CLEARED,
            words=said[1 : said.index("”")],
            quote=office.quote,
            speaker=office.person,
        ),
        QuotedWords(
            block="b2",
            start=1,
            end=unknown.index("”"),
            verdict=Verdict.NO_SOURCE,
            use=None,
            words=unknown[1 : unknown.index("”")],
            speaker=office.person,
        ),
    )


def test_what_a_boilerplate_quotes_is_proven_like_the_text(
    desk: Desk, office: OfficeAtWork
) -> None:
    key = release(desk, LEAD, event=office.event)
    said = WORDS.removesuffix(".")
    texts = (
        "The agency runs “Two Shores”.",
        f"“{said},” said Ms. Sample.",
        "First of all.\n“Nothing will ever stop our boats,” said Ms. Sample.",
    )
    kept = [add_boilerplate(desk, label={"en": "About us"}, text={"en": text}) for text in texts]
    found = []
    for one in kept:
        set_standing_matter(desk, release_id=key, boilerplates=[one.key], contacts=[1])
        lines = checks(desk, key, "en").lines
        found.append([(line.rule, line.block, line.sentence) for line in lines])
    told = "The boilerplate “About us” quotes words that are not proven or not cleared: "
    unproven = ("quote_in_boilerplate", "", f"{told}“Nothing will ever stop our boats,”")
    assert found == [[], [], [unproven]]
    assert checks(desk, key, "en").blocked
    set_quote_clearance(desk, quote_id=office.quote, state=ClearanceState.WITHDRAWN)
    set_standing_matter(desk, release_id=key, boilerplates=[kept[1].key], contacts=[1])
    assert codes(desk, key) == ["quote_in_boilerplate"]


def test_titles_are_those_of_the_day(desk: Desk, office: OfficeAtWork) -> None:
    key = release(desk, LEAD.replace("Head", "Deputy Head"), event=office.event)
    (line,) = checks(desk, key, "en").lines
    assert line.sentence == (
        "Nino Sample did not hold the title “Deputy Head” that day. The records say: Head"
    )


def test_donors_project_and_acronyms_come_from_the_records(
    desk: Desk, office: OfficeAtWork
) -> None:
    fund = add_organisation(
        desk,
        names={"en": OrganisationName("Coast Fund", acronym="CF")},
        kind=OrganisationKind.DONOR,
    ).key
    project = add_project(desk, title={"en": "Two Shores"}).key
    set_acronym(desk, letters="BSMA", meaning={"en": "Black Sea Mobility Agency"})
    set_event_organisations(desk, event_id=office.event, organisations=[(Part.DONOR, fund)])
    edit_event(desk, event_id=office.event, project_id=project)
    key = release(desk, f"{LEAD} BSMA came.", event=office.event)
    page = checks(desk, key, "en")
    assert [(line.rule, line.sentence) for line in page.lines] == [
        ("donor_missing", "Coast Fund is not named."),
        ("project_missing", "The project is not named: Two Shores"),
        ("acronym_undefined", "BSMA is not explained before."),
    ]
    mend = page.lines[-1].mend
    assert mend is not None
    assert mend.text == "Black Sea Mobility Agency"
    write(desk, key, f"{LEAD} It is part of “Two Shores”, paid by the Coast Fund.")
    assert codes(desk, key) == []


def test_gaps_are_told_in_words(desk: Desk, office: OfficeAtWork) -> None:
    key = release(desk, LEAD, event=office.event)
    gap = Block("b1", BlockKind.PARAGRAPH, (Run("Of "), Run("XX", gap="attended"), Run(" some.")))
    edit_text(desk, release_id=key, language="en", blocks=(*blocks(LEAD), gap))
    assert [
        (line.rule, line.block, line.start, line.end) for line in checks(desk, key, "en").lines
    ] == [("gap_left", "b1", 3, 5)]


def test_gaps_of_the_headline_are_found(desk: Desk, office: OfficeAtWork) -> None:
    key = release(desk, LEAD, event=office.event)
    edit_text(desk, release_id=key, language="en", headline="Ports meet in [city]")
    (line,) = checks(desk, key, "en").lines
    assert (line.rule, line.level, line.block, line.start, line.end, line.sentence) == (
        "gap_left",
        Level.BLOCKS,
        "headline",
        14,
        20,
        "Still to be filled in: a city.",
    )


def test_two_languages_say_the_same(desk: Desk, office: OfficeAtWork) -> None:
    said = f"“{WORDS.removesuffix('.')},” said Ms. Sample."
    key = release(desk, LEAD, f"Of 250 some came. {said}", event=office.event)
    lead = "2026 წლის 12 მაისს შეხვედრა ნინო სამფლემ გახსნა."
    write(desk, key, lead, "250 კაცი მოვიდა.", language="ka")
    assert codes(desk, key) == ["other_quotes"]
    assert [line.sentence for line in checks(desk, key, "ka").lines] == [
        f"“{WORDS.removesuffix('.')}” is quoted in English and not in Georgian."
    ]
    said_there = f"„{GEORGIAN_WORDS.removesuffix('.')}“, - განაცხადა სამფლემ."
    write(desk, key, lead, f"251 კაცი მოვიდა. {said_there}", language="ka")
    assert [line.sentence for line in checks(desk, key, "en").lines] == [
        "251 stands in Georgian and not in English.",
        "250 stands in English and not in Georgian.",
    ]
    assert checks(desk, key, "en", others=False).lines == ()


def test_two_languages_name_the_same_people_but_for_who_is_withheld(
    desk: Desk, office: OfficeAtWork
) -> None:
    key = release(desk, LEAD, event=office.event)
    write(desk, key, "2026 წლის 12 მაისს შეხვედრა გაიხსნა.", language="ka")
    assert [(line.rule, line.sentence, line.words) for line in checks(desk, key, "en").lines] == [
        ("other_names", "Nino Sample is named in English and not in Georgian.", "Nino Sample")
    ]
    add_appearance(
        desk,
        event_id=office.event,
        person_id=office.person,
        role=Role.KEYNOTE,
        shown_as={"en": "A resident"},
    )
    assert codes(desk, key) == []


def test_key_figures_are_checked(desk: Desk, office: OfficeAtWork) -> None:
    key = release(desk, LEAD, event=office.event)
    now = TextNow("Towns Meet", "", "", blocks(LEAD), (("$ 12", "towns,  at work"),))
    assert [(line.rule, line.block) for line in checks(desk, key, "en", now).lines] == [
        ("spaced_currency", "figure 1"),
        ("double_space", "caption 1"),
    ]


def test_a_text_is_checked_as_it_is_being_written(desk: Desk, office: OfficeAtWork) -> None:
    key = release(desk, LEAD, event=office.event)
    now = TextNow("Towns Meet.", "", "", blocks(LEAD))
    assert [line.rule for line in checks(desk, key, "en", now).lines] == ["headline_stop"]
    with pytest.raises(LanguageMissing):
        checks(desk, key, "ka")


def test_a_draft_of_the_desk_breaks_no_rule_of_style(desk: Desk, office: OfficeAtWork) -> None:
    """Gaps and long sentences aside, which are the writer's to mend."""
    key = release_from_event(
        desk, event_id=office.event, kind=ReleaseKind.PRESS_RELEASE, languages=("en", "ka")
    ).key
    for language in ("en", "ka"):
        found = set(codes(desk, key, language))
        assert found <= {"gap_left", "sentence_long", "headline_missing"}, language
