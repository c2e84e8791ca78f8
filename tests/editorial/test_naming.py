"""Are people and organisations called what they should be, the first time and later?"""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from migdesk.editorial.facts import SpeakerFacts, Untold
from migdesk.editorial.naming import Naming, mentions
from migdesk.editorial.phrases import Ask, Phrase
from migdesk.editorial.templates import template_for
from migdesk.text.blocks import Run
from migdesk.text.names import Case, Forms, OrganisationName, PersonName
from migdesk.text.words import words_for
from migdesk.vocabulary import Honorific, ReleaseKind

Person = Callable[[str, str], SpeakerFacts]
AGENCY = OrganisationName("Harbour Agency", "Harbour Georgia", "HA")
MET = frozenset({1})


def naming(language: str, *acronyms: OrganisationName) -> Naming:
    template = template_for(ReleaseKind.PRESS_RELEASE, language)
    return Naming(words_for(language), template, frozenset(acronyms))


def called(speaker: SpeakerFacts, language: str, ask: Ask) -> Phrase:
    phrase = naming(language).speaker(speaker, "speaker_first")(ask)
    assert phrase is not None
    return phrase


def listed(language: str, form: str, *names: OrganisationName | None) -> Phrase:
    fields = naming(language).organisations("actor", "actors", names, "organiser")
    phrase = fields["actors"](Ask(form))
    assert phrase is not None
    return phrase


@pytest.mark.parametrize(
    ("language", "form", "expected"),
    [
        ("en", "", "Maren Solberg, Programme Manager, Nordhavn Development Fund"),
        (
            "ka",
            "",
            "ნორდჰავნის განვითარების ფონდის პროგრამის მენეჯერი მარენ სულბერგი",
        ),
        (
            "ka",
            "ergative",
            "ნორდჰავნის განვითარების ფონდის პროგრამის მენეჯერმა მარენ სულბერგმა",
        ),
    ],
)
def test_the_first_mention_is_full(person: Person, language: str, form: str, expected: str) -> None:
    assert called(person("solberg", language), language, Ask(form)).text == expected


@pytest.mark.parametrize(
    ("language", "honorific", "expected"),
    [
        ("en", Honorific.MS, "Ms. Keshelava"),
        ("en", Honorific.DR, "Dr. Keshelava"),
        ("en", Honorific.NONE, "Tamar Keshelava"),
        ("ka", Honorific.MS, "თამარ კეშელავა"),
    ],
)
def test_a_later_mention_is_short(
    person: Person, language: str, honorific: Honorific, expected: str
) -> None:
    speaker = replace(person("keshelava", language), honorific=honorific)
    assert called(speaker, language, Ask(people=MET)).text == expected


@pytest.mark.parametrize(
    ("title", "organisation", "expected"),
    [
        ("Minister of Mobility of Georgia", "Ministry of Mobility of Georgia", ""),
        ("Ambassador of Norway to Georgia", "Embassy of Norway", ""),
        ("Harbour Georgia Chief of Mission", "Harbour Agency", ""),
        ("Deputy Minister", "Ministry of Mobility of Georgia", ", Ministry of Mobility of Georgia"),
        ("Minister of Mobility", "Ministry of Mobility of Georgia", None),
        ("Governor", "Bank of Georgia", ", Bank of Georgia"),
        ("Head of Unit at HARBOUR", "Harbour Agency", ", Harbour Agency"),
    ],
)
def test_a_title_that_says_where_its_holder_works_is_enough(
    title: str, organisation: str, expected: str | None
) -> None:
    full = {"Harbour Agency": AGENCY}.get(organisation, OrganisationName(organisation))
    speaker = SpeakerFacts(1, PersonName("Nino", "Example"), title=Forms(title), organisation=full)
    tail = f", {organisation}" if expected is None else expected
    assert called(speaker, "en", Ask()).text == f"Nino Example, {title}{tail}"


def test_a_georgian_title_that_says_the_ministry_is_enough(person: Person) -> None:
    assert called(person("keshelava", "ka"), "ka", Ask("ergative")).text == (
        "საქართველოს მობილობისა და დიასპორის საკითხთა მინისტრის მოადგილემ თამარ კეშელავამ"
    )


def test_a_missing_case_form_is_a_gap_that_shows_the_nominative() -> None:
    speaker = SpeakerFacts(
        1,
        PersonName("ანა", "კალანდია"),
        title=Forms("დირექტორი"),
        organisation=OrganisationName("ფონდი"),
    )
    assert called(speaker, "ka", Ask("ergative")).runs == (
        Run("[დირექტორი: მოთხრობითი ბრუნვა]", gap="ergative:title"),
        Run(" "),
        Run("[ანა კალანდია: მოთხრობითი ბრუნვა]", gap="ergative:person"),
        Run(" (ფონდი)"),
    )


def test_what_is_not_recorded_is_a_gap() -> None:
    assert called(SpeakerFacts(1, Untold("ნინო")), "en", Ask()).runs == (
        Run("[ნინო: in English]", gap="name"),
        Run(", "),
        Run("[title]", gap="title"),
        Run(", "),
        Run("[organization]", gap="organisation"),
    )


def test_a_withheld_name_is_never_said() -> None:
    speaker = SpeakerFacts(1, PersonName("Nino", "Example"), shown_as="a woman from Poti")
    assert called(speaker, "en", Ask()).text == "a woman from Poti"
    assert called(speaker, "ka", Ask("ergative")).runs == (
        Run("[a woman from Poti: მოთხრობითი ბრუნვა]", gap="ergative:shown_as"),
    )


@pytest.mark.parametrize(
    ("full", "expected"),
    [
        ("Ministry of Mobility", "the Ministry of Mobility"),
        ("Council of Europe", "the Council of Europe"),
        ("United Nations Children’s Fund", "the United Nations Children’s Fund"),
        ("The Harbour Fund", "The Harbour Fund"),
        ("Harbour Georgia", "Harbour Georgia"),
        ("Ilia State University", "Ilia State University"),
        ("Fund", "Fund"),
    ],
)
def test_a_name_takes_its_article(full: str, expected: str) -> None:
    assert listed("en", "the", OrganisationName(full)).text == expected


def test_an_acronym_is_given_where_it_will_be_used() -> None:
    field = naming("en", AGENCY).organisations("actor", "actors", [AGENCY], "")["actors"]
    first = field(Ask("the"))
    assert first == Phrase((Run("the Harbour Agency (HA)"),), organisations=(AGENCY,))
    later = field(Ask("the").after(first))
    assert later == Phrase((Run("HA"),), organisations=(AGENCY,))


def test_a_later_mention_without_an_acronym_is_the_short_name() -> None:
    met = Ask(organisations=frozenset({AGENCY}))
    field = naming("en").organisations("actor", "actors", [AGENCY], "")["actors"]
    assert field(met) == Phrase((Run("Harbour Georgia"),), organisations=(AGENCY,))


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("", "სამინისტრო და ფონდი"),
        ("ergative", "სამინისტრომ და ფონდმა"),
        ("genitive", "სამინისტროსა და ფონდის"),
        ("dative", "სამინისტროსა და ფონდს"),
        ("თან", "სამინისტროსთან და ფონდთან"),
    ],
)
def test_georgian_shows_in_the_ending_that_and_follows(form: str, expected: str) -> None:
    ministry = OrganisationName(
        "სამინისტრო", ergative="სამინისტრომ", dative="სამინისტროს", genitive="სამინისტროს"
    )
    fund = OrganisationName("ფონდი", ergative="ფონდმა", dative="ფონდს", genitive="ფონდის")
    assert listed("ka", form, ministry, fund).text == expected


def test_a_postposition_wants_a_confirmed_dative() -> None:
    unconfirmed = OrganisationName("ფონდი")
    assert listed("ka", "თან", unconfirmed).runs == (
        Run("[ფონდი: მიცემითი ბრუნვა]", gap="dative:organisation"),
    )
    quoted = OrganisationName("ფონდი „X“", dative="ფონდს „X“")
    assert listed("ka", "თან", quoted).runs == (
        Run("[ფონდი „X“: ფორმა თანდებულით -თან]", gap="postposition:organisation"),
    )


def test_a_list_has_one_name_for_each_number() -> None:
    name = OrganisationName("A")
    one = naming("en").organisations("actor", "actors", [name], "")
    assert [key for key, field in one.items() if field(Ask())] == ["actor", "actors"]
    two = naming("en").organisations("actor", "actors", [name, AGENCY], "")
    assert [key for key, field in two.items() if field(Ask())] == ["several_actors", "actors"]
    none = naming("en").organisations("actor", "actors", [], "")
    assert [key for key, field in none.items() if field(Ask())] == []


def test_countries_stand_in_alphabetical_order_with_their_articles() -> None:
    names = ["Romania", "United Kingdom", "Armenia", "Republic of Moldova", "Netherlands"]
    field = naming("en").countries(names)
    assert field(Ask()) == Phrase(
        (Run("Armenia, the Netherlands, the Republic of Moldova, Romania and the United Kingdom"),)
    )


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("conference", "a conference"), ("exhibition", "an exhibition"), ("online", "an online")],
)
def test_the_indefinite_article_fits(noun: str, expected: str) -> None:
    phrase = naming("en").noun(Forms(noun), "kind")(Ask("a"))
    assert phrase == Phrase((Run(expected),))


def test_georgian_has_no_articles() -> None:
    phrase = naming("ka").noun(Forms("კონფერენცია"), "kind")(Ask("a"))
    assert phrase == Phrase((Run("კონფერენცია"),))


@pytest.mark.parametrize("case", Case)
def test_every_case_asks_for_its_own_form(case: Case) -> None:
    noun = Forms("nominative", "ergative", "dative", "genitive")
    assert naming("ka").noun(noun, "title")(Ask(case)) == Phrase((Run(str(case)),))


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("Head of Unit, Harbour Agency", "Harbour Agency", True),
        ("Head of Unit, Harbour\u00a0Agency", "Harbour Agency", True),
        ("thanked N.\u00a0Sample for it", "N. Sample", True),
        ("thanked N. Sample for it", "N.\u00a0Sample", True),
        ("ნავსადგურის\u00a0სააგენტო", "ნავსადგურის სააგენტო", True),
        ("thanked N. Samples", "N. Sample", False),
        ("a Harbour and an Agency", "Harbour Agency", False),
        ("anything", "", False),
    ],
)
def test_a_name_is_said_whichever_blanks_part_its_words(text: str, name: str, said: bool) -> None:
    assert mentions(text, name) is said
