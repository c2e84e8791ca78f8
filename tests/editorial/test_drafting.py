"""Is a first draft one that an office would put its name to, gaps marked?"""

import os
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from msgspec.structs import replace as with_forms

from migdesk.base.resources import resource
from migdesk.editorial import drafting
from migdesk.editorial.draft import Draft
from migdesk.editorial.drafting import HEADLINE_LIMIT, draft_release
from migdesk.editorial.errors import NoTemplate, TemplateBroken
from migdesk.editorial.facts import (
    AppearanceFacts,
    DonorFacts,
    EventFacts,
    OfficeFacts,
    QuoteFacts,
    SpeakerFacts,
    Untold,
)
from migdesk.editorial.templates import Template, load_template
from migdesk.text.blocks import Block, Run, from_json, to_json
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.vocabulary import (
    AppearanceStatus,
    BlockKind,
    EventKind,
    Modality,
    ReleaseKind,
    Role,
    SessionKind,
)

MakeFacts = Callable[..., EventFacts]
Person = Callable[[str, str], SpeakerFacts]
Offices = dict[str, OfficeFacts]

LANGUAGES = ("en", "ka")
PRESS_RELEASE = ReleaseKind.PRESS_RELEASE
MEDIA_ADVISORY = ReleaseKind.MEDIA_ADVISORY
ANNOUNCEMENT = ReleaseKind.ANNOUNCEMENT
KINDS = (PRESS_RELEASE, MEDIA_ADVISORY, ANNOUNCEMENT)
RELEASE_DAY = {
    PRESS_RELEASE: date(2026, 5, 13),
    MEDIA_ADVISORY: date(2026, 5, 5),
    ANNOUNCEMENT: date(2026, 4, 27),
}
PLANNED_SUMMARY = {
    "en": "Officials, business owners and researchers will discuss how savings earned abroad "
    "become jobs at home, and what towns can do to make investment simple.",
    "ka": "საჯარო მოხელეები, მეწარმეები და მკვლევრები იმსჯელებენ, როგორ იქცევა უცხოეთში "
    "გამომუშავებული დანაზოგი სამუშაო ადგილებად სამშობლოში და რა შეუძლიათ ქალაქებს "
    "ინვესტიციების გასამარტივებლად.",
}
GOLDEN = Path(__file__).parent / "golden"
UPDATE = "MIGDESK_UPDATE_GOLDEN"
MARKS = {"en": ("“", "”"), "ka": ("„", "“")}


def shown(draft: Draft) -> str:
    """Return a draft as text: bold in asterisks, what is open named behind the paragraph."""
    head = [f"headline: {draft.headline}", f"deck: {draft.deck}", f"dateline: {draft.dateline}"]
    lines = [*map(str.rstrip, head), *map(shown_block, draft.blocks)]
    return "\n".join(lines) + "\n"


def shown_block(block: Block) -> str:
    text = "".join(f"*{run.text}*" if run.bold else run.text for run in block.runs)
    gaps = f"\n    open: {', '.join(block.gaps)}" if block.gaps else ""
    return f"\n[{block.id} {block.kind}]\n{text}{gaps}"


def texts(draft: Draft) -> list[str]:
    return [block.text for block in draft.blocks]


def gaps(draft: Draft) -> list[str]:
    return [gap for block in draft.blocks for gap in block.gaps]


def without_forms(facts: EventFacts) -> EventFacts:
    """Return the same facts with no case form confirmed."""

    def bare(name: Any) -> Any:  # noqa: ANN401  # any kind of name
        return name and with_forms(name, ergative="", dative="", genitive="")

    def bare_speaker(speaker: SpeakerFacts) -> SpeakerFacts:
        name, title, at = speaker.name, speaker.title, speaker.organisation
        return replace(speaker, name=bare(name), title=bare(title), organisation=bare(at))

    def bare_all(appearances: tuple[AppearanceFacts, ...]) -> tuple[AppearanceFacts, ...]:
        return tuple(replace(a, speaker=bare_speaker(a.speaker)) for a in appearances)

    assert facts.project is not None
    donors = tuple(DonorFacts(bare(donor.name)) for donor in facts.project.donors)
    return replace(
        facts,
        city=bare(facts.city),
        hosts=tuple(map(bare, facts.hosts)),
        organisers=tuple(map(bare, facts.organisers)),
        project=replace(facts.project, donors=donors),
        quotes=tuple(replace(q, speaker=bare_speaker(q.speaker)) for q in facts.quotes),
        sessions=tuple(replace(s, appearances=bare_all(s.appearances)) for s in facts.sessions),
    )


class Office:
    """The office of the invented conference, drafting."""

    def __init__(self, conference: MakeFacts, offices: Offices) -> None:
        self.conference, self.offices = conference, offices

    def draft(self, facts: EventFacts, kind: ReleaseKind = PRESS_RELEASE) -> Draft:
        office = self.offices[facts.language]
        return draft_release(facts, office, kind, release_day=RELEASE_DAY[kind])

    def about(
        self,
        language: str,
        release: ReleaseKind = PRESS_RELEASE,
        **changes: Any,  # noqa: ANN401  # any field of the facts
    ) -> Draft:
        return self.draft(self.conference(language, **changes), release)

    def quoting(self, language: str, *quotes: QuoteFacts) -> list[str]:
        """Return what a draft says when it says next to nothing but these quotes."""
        bare = EventFacts(
            language=language,
            kind=EventKind.MEETING,
            modality=Modality.ONLINE,
            title=Forms("Title"),
            start=date(2026, 5, 12),
            end=date(2026, 5, 12),
            organisers=(OrganisationName("A", ergative="A-მ"),),
            quotes=quotes,
        )
        return texts(self.draft(bare))[1:-1]


@pytest.fixture(scope="session")
def office(conference: MakeFacts, offices: Offices) -> Office:
    return Office(conference, offices)


def check_golden(name: str, draft: Draft) -> None:
    """Compare with the stored draft, or store this one where the environment asks for it."""
    path = GOLDEN / f"{name}.txt"
    if os.environ.get(UPDATE):
        path.write_text(shown(draft), "utf-8", newline="\n")
    assert shown(draft) == path.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_draft_reads_as_it_should(office: Office, kind: ReleaseKind, language: str) -> None:
    changes = {} if kind is PRESS_RELEASE else {"summary": PLANNED_SUMMARY[language]}
    check_golden(f"{kind}.{language}", office.about(language, kind, **changes))


def test_a_draft_without_case_forms_shows_what_to_confirm(office: Office) -> None:
    check_golden(
        "press_release_unconfirmed.ka", office.draft(without_forms(office.conference("ka")))
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_draft_about_next_to_nothing_marks_what_is_missing(
    office: Office, kind: ReleaseKind, language: str
) -> None:
    day = date(2026, 5, 12)
    bare = EventFacts(language, EventKind.MEETING, Modality.IN_PERSON, None, day, day)
    check_golden(f"{kind}_bare.{language}", office.draft(bare, kind))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_online_training_in_two_months(office: Office, person: Person, language: str) -> None:
    trainers = (
        AppearanceFacts(person("marin", language), Role.TRAINER),
        AppearanceFacts(person("dzidziguri", language), Role.CHAIR),
    )
    draft = office.about(
        language,
        kind=EventKind.TRAINING,
        modality=Modality.ONLINE,
        start=date(2026, 5, 30),
        end=date(2026, 6, 2),
        organisers=(),
        sessions=(),
        quotes=(),
        appearances=trainers,
        countries=(),
        attended=9,
        women=4,
        number=32,
    )
    check_golden(f"press_release_online.{language}", draft)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_same_facts_give_the_same_draft(
    office: Office, kind: ReleaseKind, language: str
) -> None:
    assert office.about(language, kind) == office.about(language, kind)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_blocks_are_numbered_and_can_be_stored(
    office: Office, kind: ReleaseKind, language: str
) -> None:
    blocks = office.about(language, kind).blocks
    assert [block.id for block in blocks] == [f"b{n}" for n in range(1, len(blocks) + 1)]
    assert from_json(to_json(blocks)) == blocks


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_space_is_lost_or_doubled(office: Office, kind: ReleaseKind, language: str) -> None:
    draft = office.about(language, kind)
    lines = [draft.headline, draft.deck, draft.dateline, *texts(draft)]
    found = [line for line in lines if re.search(r"  | [.,;:]|[.,;]{2}|^ | $", line)]
    assert found == []


@pytest.mark.parametrize("kind", KINDS)
def test_georgian_is_never_in_capitals(office: Office, kind: ReleaseKind) -> None:
    draft = office.about("ka", kind)
    text = "".join([draft.headline, draft.deck, draft.dateline, *texts(draft)])
    assert re.findall("[Ა-Ჿ]", text) == []


def test_english_prints_no_georgian_and_georgian_no_english(office: Office) -> None:
    english = "".join(texts(office.about("en")))
    assert re.findall("[ა-ჰ]", english) == []
    georgian = "".join(texts(office.about("ka")))
    assert re.findall("[A-Za-z]+", georgian) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_headline_is_short_and_has_no_full_stop(
    office: Office, kind: ReleaseKind, language: str
) -> None:
    headline = office.about(language, kind).headline
    assert len(headline) <= HEADLINE_LIMIT
    assert not headline.endswith(".")


def test_a_headline_says_who_acts_where_there_is_room(office: Office) -> None:
    draft = office.about("en", title=Forms("Investing at Home"), hosts=())
    assert draft.headline == "Black Sea Centre for Mobility holds conference “Investing at Home”"


def test_the_lead_says_what_when_where_with_whom_and_who_pays(office: Office) -> None:
    lead = office.about("en").blocks[0]
    assert (lead.kind, lead.text) == (
        BlockKind.LEAD,
        (
            "The Ministry of Mobility and Diaspora of Georgia and the Black Sea Centre for "
            "Mobility (BSCM) organized a two-day conference “Diaspora Investment and Small "
            "Business in Coastal Towns” in Batumi on 12–13 May 2026, in partnership with the "
            "Union of Coastal Municipalities. The conference was part of the project “Investing "
            "at Home: Diaspora Partnerships for Coastal Towns” (INHOME), funded by the Nordhavn "
            "Development Fund."
        ),
    )


@pytest.mark.parametrize(
    ("kind", "modality", "city", "expected"),
    [
        (PRESS_RELEASE, Modality.IN_PERSON, Forms("Batumi"), "Batumi, 13 May 2026"),
        (PRESS_RELEASE, Modality.ONLINE, Forms("Batumi"), "Tbilisi, 13 May 2026"),
        (PRESS_RELEASE, Modality.IN_PERSON, None, "Tbilisi, 13 May 2026"),
        (
            PRESS_RELEASE,
            Modality.IN_PERSON,
            Untold("ქუთაისი"),
            "[ქუთაისი: in English], 13 May 2026",
        ),
        (PRESS_RELEASE, Modality.ONLINE, Untold("ქუთაისი"), "Tbilisi, 13 May 2026"),
        (ANNOUNCEMENT, Modality.IN_PERSON, Forms("Batumi"), "Tbilisi, 27 April 2026"),
    ],
)
def test_the_dateline(
    office: Office,
    kind: ReleaseKind,
    modality: Modality,
    city: Forms | Untold | None,
    expected: str,
) -> None:
    assert office.about("en", kind, modality=modality, city=city).dateline == expected


def test_an_office_whose_city_has_no_name_in_a_language_is_in_no_other(
    conference: MakeFacts,
) -> None:
    facts = conference("en", city=Forms("Batumi"))
    office = OfficeFacts(None, city=Untold("თბილისი"))
    draft = draft_release(facts, office, ANNOUNCEMENT, release_day=date(2026, 4, 27))
    assert draft.dateline == "[თბილისი: in English], 27 April 2026"


def test_a_dateline_without_a_city_says_so(conference: MakeFacts) -> None:
    facts = conference("en", city=None)
    draft = draft_release(facts, OfficeFacts(None), PRESS_RELEASE, release_day=date(2026, 5, 13))
    assert draft.dateline == "[city], 13 May 2026"


def test_who_was_absent_is_not_named(office: Office) -> None:
    assert "Gagua" not in "".join(texts(office.about("en")))


def test_who_is_only_planned_is_named_before_the_event(office: Office, person: Person) -> None:
    speaker = AppearanceFacts(person("gagua", "en"), Role.GREETING, AppearanceStatus.PLANNED)
    announced = office.about("en", ANNOUNCEMENT, sessions=(), appearances=(speaker,))
    assert texts(announced)[3] == (
        "The conference will be opened by Levan Gagua, Secretary General, Union of Coastal "
        "Municipalities."
    )


def test_a_second_mention_is_short_across_blocks(office: Office) -> None:
    text = "\n".join(texts(office.about("en")))
    assert text.count("Maren Solberg") == 1
    assert text.count("Dr. Solberg") == 1
    assert text.index("Maren Solberg") < text.index("Dr. Solberg")


def test_a_quote_carries_the_title_of_its_day(office: Office, person: Person) -> None:
    then = replace(person("lindqvist", "en"), title=Forms("Acting Director"))
    said = office.quoting("en", QuoteFacts(1, then, "We began here", "en"))
    assert said == [
        "“We began here,” said Jonas Lindqvist, Acting Director, Black Sea Centre for Mobility."
    ]


def test_a_georgian_attribution_is_in_the_ergative(office: Office, person: Person) -> None:
    quote = QuoteFacts(1, person("lindqvist", "ka"), "დავიწყეთ", "ka")
    assert office.quoting("ka", quote) == [
        "„დავიწყეთ“, – აღნიშნა შავი ზღვის მობილობის ცენტრის დირექტორმა იონას ლინდკვისტმა."
    ]


@pytest.mark.parametrize(
    ("words", "english", "georgian"),
    [
        ("Yes.", "A speaker said: “Yes.”", "A speaker ამბობს: „Yes.“"),
        ("it is so.", "A speaker said that “it is so.”", "A speaker ამბობს: „it is so.“"),
        ("it is so", "“it is so,” said A speaker.", "„it is so“, – ამბობს A speaker."),
        ("Yes", "“Yes,” said A speaker.", "„Yes“, – ამბობს A speaker."),
        ("Yes,", "“Yes,” said A speaker.", "„Yes,“ – ამბობს A speaker."),
        ("Why?", "“Why?” asked A speaker.", "„Why?“ – ამბობს A speaker."),
        ("Yes…", "“Yes…” said A speaker.", "„Yes…“ – ამბობს A speaker."),
    ],
)
def test_how_words_end_decides_where_the_attribution_stands(
    office: Office, words: str, english: str, georgian: str
) -> None:
    speaker = SpeakerFacts(1, None, shown_as="A speaker")
    assert office.quoting("en", QuoteFacts(1, speaker, words, "en")) == [english]
    assert office.quoting("ka", QuoteFacts(1, speaker, words, "en")) == [georgian]


def test_verbs_take_turns_and_a_speaker_who_goes_on_adds(office: Office) -> None:
    speakers = [SpeakerFacts(n, None, shown_as=f"Speaker {n}") for n in (1, 2, 2, 3, 1)]
    quotes = [QuoteFacts(n, speaker, "Yes.", "en") for n, speaker in enumerate(speakers)]
    assert office.quoting("en", *quotes) == [
        "Speaker 1 said: “Yes.”",
        "Speaker 2 noted: “Yes.”",
        "Speaker 2 added: “Yes.”",
        "Speaker 3 stated: “Yes.”",
        "Speaker 1 said: “Yes.”",
    ]


@pytest.mark.parametrize("words", [None, "", "  "])
@pytest.mark.parametrize(
    ("language", "before", "gap"),
    [
        (
            "en",
            "Jonas Lindqvist, Director, Black Sea Centre for Mobility, said: ",
            "[quote by Jonas Lindqvist: no approved English text]",
        ),
        (
            "ka",
            "შავი ზღვის მობილობის ცენტრის დირექტორმა იონას ლინდკვისტმა აღნიშნა: ",
            "[ციტატა, იონას ლინდკვისტი: დამტკიცებული ქართული ტექსტი არ არის]",
        ),
    ],
)
def test_a_quote_without_approved_words_is_a_gap(
    office: Office, person: Person, language: str, before: str, gap: str, words: str | None
) -> None:
    quote = QuoteFacts(1, person("lindqvist", language), words, "en")
    draft = office.about(language, quotes=(quote,), sessions=(), organisers=())
    block = next(block for block in draft.blocks if block.gaps)
    assert block.runs == (Run(before), Run(gap, gap="quote_translation"))


def test_a_quote_without_words_names_who_said_it_as_known_elsewhere(office: Office) -> None:
    speaker = SpeakerFacts(1, Untold("ანა ნიმუში"))
    assert office.quoting("en", QuoteFacts(1, speaker, None, "ka")) == [
        (
            "[ანა ნიმუში: in English], [title], [organization], said: "
            "[quote by ანა ნიმუში: no approved English text]"
        )
    ]


def test_a_speaker_who_holds_no_title_anywhere_is_named_alone(office: Office) -> None:
    speaker = SpeakerFacts(
        1,
        PersonName("Ana", "Example"),
        title=Forms(""),
        organisation=OrganisationName(""),
    )
    assert office.quoting("en", QuoteFacts(1, speaker, "Yes", "en")) == ["“Yes,” said Ana Example."]


def test_a_paraphrase_is_left_to_a_person_and_has_no_marks(office: Office) -> None:
    speaker = SpeakerFacts(1, PersonName("Ana", "Example"), shown_as="a teacher from Poti")
    told = QuoteFacts(1, speaker, "rules should be short", "en", paraphrase=True)
    untold = replace(told, words=None)
    assert office.quoting("en", told, untold) == [
        "A teacher from Poti said: [in other words: rules should be short]",
        "A teacher from Poti added: [quote by a teacher from Poti: no approved English text]",
    ]
    draft = office.about("en", sessions=(), quotes=(told,))
    assert gaps(draft) == ["paraphrase"]


def test_a_closing_quote_says_itself_who_closed(office: Office) -> None:
    named = office.about("en", quotes=())
    assert texts(named)[-4] == ("Closing remarks were delivered by Ms. Keshelava.")
    quoted = office.about("en")
    assert [text for text in texts(quoted) if text.startswith("Closing remarks")] == []


@pytest.mark.parametrize("kind", [MEDIA_ADVISORY, ANNOUNCEMENT])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_quoted_before_the_event(
    office: Office, kind: ReleaseKind, language: str
) -> None:
    assert office.about(language, kind, quotes=()) == office.about(language, kind)


def test_an_advisory_has_its_labels_in_bold(office: Office) -> None:
    lines = [b for b in office.about("en", MEDIA_ADVISORY).blocks if b.kind is BlockKind.LIST_ITEM]
    assert [block.runs[0] for block in lines] == [
        Run(f"{label}: ", bold=True)
        for label in (
            "What",
            "When",
            "Where",
            "Who",
            "Why",
            "Languages",
            "Photo opportunity",
            "Accreditation",
        )
    ]
    assert gaps(office.about("en", MEDIA_ADVISORY)) == ["languages", "photo", "accreditation"]


def test_an_advisory_says_when_to_the_minute(office: Office) -> None:
    day = date(2026, 5, 12)
    assert texts(office.about("en", MEDIA_ADVISORY, end=day))[2] == (
        "When: Tuesday, 12 May 2026, 10:00 (Tbilisi, UTC+4)"
    )
    assert texts(office.about("ka", MEDIA_ADVISORY, end=day))[2] == (
        "როდის: 2026 წლის 12 მაისი, სამშაბათი, 10:00 (თბილისი, UTC+4)"
    )


@pytest.mark.parametrize(
    ("donors", "expected"),
    [
        ((), None),
        ((DonorFacts(OrganisationName("Sea Fund")),), "The meeting was funded by the Sea Fund."),
        ((DonorFacts(None, "Funded by the people of X."),), "Funded by the people of X."),
        (
            (
                DonorFacts(None, "Funded by the people of X."),
                DonorFacts(OrganisationName("Sea Fund")),
            ),
            "Funded by the people of X. The meeting was funded by the Sea Fund.",
        ),
        ((DonorFacts(None),), "The meeting was funded by [donor]."),
    ],
)
def test_the_donor_line(
    office: Office, donors: tuple[DonorFacts, ...], expected: str | None
) -> None:
    draft = office.about("en", kind=EventKind.MEETING, project=None, donors=donors)
    lines = [block.text for block in draft.blocks if block.kind is BlockKind.DONOR_LINE]
    assert lines == ([] if expected is None else [expected])


def test_a_donor_named_twice_is_named_once(office: Office) -> None:
    facts = office.conference("en")
    assert facts.project is not None
    assert office.draft(replace(facts, donors=facts.project.donors)) == office.draft(facts)


def test_an_acronym_used_in_a_quote_is_explained_before(office: Office) -> None:
    agency = OrganisationName("Sea Agency", acronym="SEA")
    speaker = SpeakerFacts(1, None, shown_as="a fisher")
    quotes = (QuoteFacts(1, speaker, "The SEA came to us.", "en"),)
    draft = office.about("en", hosts=(), organisers=(agency,), sessions=(), quotes=quotes)
    assert draft.blocks[0].text.startswith("The Sea Agency (SEA) organized")
    silent = office.about("en", hosts=(), organisers=(agency,), sessions=(), quotes=())
    assert silent.blocks[0].text.startswith("The Sea Agency organized")


def test_a_panel_says_what_is_known_of_it(office: Office) -> None:
    panel = office.conference("en").sessions[2]
    assert panel.kind is SessionKind.HIGH_LEVEL_PANEL
    moderator, *panellists = panel.appearances
    said = [
        texts(office.about("en", quotes=(), sessions=(replace(panel, appearances=people),)))[3]
        for people in (tuple(panellists), (moderator,), ())
    ]
    assert said == [
        (
            "A high-level panel “What Towns Can Offer Investors” brought together Elena Marin, "
            "State Secretary, Ministry of Diaspora Relations of the Republic of Moldova; and "
            "Maren Solberg, Programme Manager, Nordhavn Development Fund."
        ),
        (
            "A high-level panel “What Towns Can Offer Investors” was moderated by Petre "
            "Dzidziguri, Head of Research, Colchis Institute for Economic Studies."
        ),
        "The programme included a high-level panel “What Towns Can Offer Investors”.",
    ]


@pytest.mark.parametrize("kind", [ReleaseKind.STATEMENT, ReleaseKind.MEDIA_NOTE])
def test_other_kinds_are_not_drafted(office: Office, kind: ReleaseKind) -> None:
    with pytest.raises(NoTemplate) as caught:
        draft_release(
            office.conference("en"), office.offices["en"], kind, release_day=date(2026, 5, 13)
        )
    assert (caught.value.kind, caught.value.language) == (kind, "en")


def test_another_language_is_not_drafted(office: Office) -> None:
    with pytest.raises(NoTemplate) as caught:
        draft_release(
            replace(office.conference("en"), language="hy"),
            office.offices["en"],
            PRESS_RELEASE,
            release_day=date(2026, 5, 13),
        )
    assert (caught.value.kind, caught.value.language) == (PRESS_RELEASE, "hy")


def edited(folder: Path, kind: ReleaseKind, part: str, text: str) -> Template:
    """Return an English template in which an office has said ``part`` its own way."""
    shutil.copytree(resource("templates"), folder, dirs_exist_ok=True)
    path = folder / f"{kind}.en.toml"
    parts = path.read_text("utf-8")
    path.write_text(re.sub(rf"(?ms)^{part} = \[.*?\]$", text, parts, count=1), "utf-8")
    return load_template(kind, "en", folder)


def test_what_an_office_takes_out_of_a_template_is_left_out(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = texts(office.about("en", MEDIA_ADVISORY))
    template = edited(tmp_path, MEDIA_ADVISORY, "label_photo", "")
    monkeypatch.setattr(drafting, "template_for", lambda *_: template)
    after = texts(office.about("en", MEDIA_ADVISORY))
    assert [line for line in before if line not in after] == [
        "Photo opportunity: [time and place for photographs and interviews]"
    ]


@pytest.mark.parametrize("part", ["headline", "lead", "quote", "verbs"])
def test_what_no_release_goes_without_cannot_be_taken_out(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    template = edited(tmp_path, PRESS_RELEASE, part, "")
    monkeypatch.setattr(drafting, "template_for", lambda *_: template)
    with pytest.raises(TemplateBroken) as caught:
        office.about("en")
    assert (caught.value.path, caught.value.part) == (tmp_path / "press_release.en.toml", part)


def test_an_office_says_a_part_its_own_way(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = 'participation = ["We thank {countries_count} countries."]'
    template = edited(tmp_path, PRESS_RELEASE, "participation", own)
    monkeypatch.setattr(drafting, "template_for", lambda *_: template)
    assert texts(office.about("en"))[2] == "We thank five countries."


@given(words=st.text(min_size=1).filter(str.strip), language=st.sampled_from(LANGUAGES))
def test_a_quote_stands_word_for_word_between_the_marks(
    office: Office, words: str, language: str
) -> None:
    opening, closing = MARKS[language]
    speaker = SpeakerFacts(1, None, shown_as="Somebody")
    (said,) = office.quoting(language, QuoteFacts(1, speaker, words, "en"))
    exact = f"{opening}{words}{closing}"
    assert said.count(exact) == 1 or said.startswith(f"{opening}{words},{closing}")


@given(data=st.data())
def test_each_quote_is_printed_once_wherever_it_was_said(
    office: Office, data: st.DataObject
) -> None:
    facts = office.conference("en")
    speakers = st.sampled_from([quote.speaker for quote in facts.quotes])
    places = st.none() | st.integers(-1, len(facts.sessions))
    chosen = data.draw(st.lists(st.tuples(speakers, places, st.booleans()), max_size=8))
    quotes = tuple(
        QuoteFacts(n, who, f"Word {n}x.", "en", where, paraphrase=paraphrase)
        for n, (who, where, paraphrase) in enumerate(chosen)
    )
    text = "\n".join(texts(office.draft(replace(facts, quotes=quotes))))
    printed = [f"“Word {q.quote}x.”" in text for q in quotes]
    assert [text.count(f"Word {n}x.") for n in range(len(quotes))] == [1] * len(quotes)
    assert printed == [not quote.paraphrase for quote in quotes]


@given(
    kind=st.sampled_from(KINDS),
    language=st.sampled_from(LANGUAGES),
    event=st.sampled_from(EventKind),
    modality=st.sampled_from(Modality),
    days=st.integers(0, 400),
    attended=st.integers(0, 2000),
    number=st.integers(0, 130),
)
def test_any_event_can_be_drafted(
    office: Office,
    kind: ReleaseKind,
    language: str,
    event: EventKind,
    modality: Modality,
    days: int,
    attended: int,
    number: int,
) -> None:
    facts = office.conference(
        language,
        kind=event,
        modality=modality,
        end=date.fromordinal(date(2026, 5, 12).toordinal() + days),
        attended=attended,
        women=attended // 2,
        number=number,
    )
    draft = office.draft(facts, kind)
    lines = [draft.headline, draft.deck, draft.dateline, *texts(draft)]
    assert [line for line in lines if re.search(r"[{}]|  | [.,;:]|^ | $", line)] == []
    assert draft.blocks[0].kind is BlockKind.LEAD
    assert draft.blocks[-1].kind is BlockKind.ENDS
