"""What a quote or a person looks like in a text that is being written."""

from datetime import date, timedelta

import pytest
from factories.office import MORNING, WORDS, OfficeAtWork, at_work

from migdesk.desk.appearances import add_appearance, edit_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord, QuoteNotUsable
from migdesk.desk.events import add_event
from migdesk.desk.inserting import (
    QuoteChoices,
    mentioned_before,
    organisation_mention,
    person_mention,
    quote_choices,
    quote_sentence,
)
from migdesk.desk.organisations import edit_organisation
from migdesk.desk.people import add_person, edit_person, edit_post
from migdesk.desk.quotes import (
    approve_translation,
    correct_quote,
    edit_quote,
    record_quote,
    set_quote_clearance,
    translate_quote,
)
from migdesk.text.blocks import Run
from migdesk.text.names import Case, Forms, OrganisationName, PersonName
from migdesk.text.quotation import Placing
from migdesk.text.words import LanguageUnknown
from migdesk.vocabulary import ClearanceState, EventKind, QuoteKind, Role


def said(desk: Desk, made: OfficeAtWork, placing: Placing, *, before: str = "") -> str:
    runs = quote_sentence(
        desk,
        quote_id=made.quote,
        language="en",
        verb="said",
        placing=placing,
        text_before=before,
    )
    assert [run.gap for run in runs if run.gap] == []
    return "".join(run.text for run in runs)


def two_sentences(desk: Desk, made: OfficeAtWork) -> None:
    correct_quote(desk, quote_id=made.quote, words="People move. They stay, too.", reason="Heard")


def test_a_quote_stands_before_or_after_its_attribution(desk: Desk) -> None:
    made = at_work(desk)
    words = WORDS.removesuffix(".")
    assert said(desk, made, Placing.AFTER) == f"“{words},” said Nino Sample, Head, Harbour Office."
    assert said(desk, made, Placing.BEFORE) == f"Nino Sample, Head, Harbour Office, said: “{WORDS}”"
    assert said(desk, made, Placing.SPLIT) == said(desk, made, Placing.AFTER)


def test_a_quote_of_several_sentences_can_be_split(desk: Desk) -> None:
    made = at_work(desk)
    two_sentences(desk, made)
    choices = quote_choices(desk, quote_id=made.quote, language="en")
    assert choices == QuoteChoices(
        ("said", "noted", "stated", "added"), (Placing.AFTER, Placing.BEFORE, Placing.SPLIT)
    )
    assert said(desk, made, Placing.SPLIT) == (
        "“People move,” said Nino Sample, Head, Harbour Office. “They stay, too.”"
    )


def test_who_is_named_already_is_named_shortly(desk: Desk) -> None:
    made = at_work(desk)
    two_sentences(desk, made)
    assert said(desk, made, Placing.AFTER, before="… said Nino Sample, Head.") == (
        "“People move. They stay, too,” said Ms. Sample."
    )
    assert said(desk, made, Placing.AFTER, before="The Samples met.") == (
        "“People move. They stay, too,” said Nino Sample, Head, Harbour Office."
    )


def test_an_organisation_told_already_is_told_by_its_acronym(desk: Desk) -> None:
    made = at_work(desk)
    names = {"en": OrganisationName("Harbour Office", short="Harbour", acronym="HO")}
    edit_organisation(desk, organisation_id=made.organisation, names=names)
    ending = {
        before: said(desk, made, Placing.AFTER, before=before).partition("Head, ")[2]
        for before in ("", "The Harbour Office opened.", "The Harbour Office (HO) opened.")
    }
    assert ending == {
        "": "Harbour Office.",
        "The Harbour Office opened.": "Harbour.",
        "The Harbour Office (HO) opened.": "HO.",
    }


def test_a_georgian_speaker_stands_in_the_ergative(desk: Desk) -> None:
    made = at_work(desk)
    edit_organisation(
        desk,
        organisation_id=made.organisation,
        names={"ka": OrganisationName("ნავსადგურის ოფისი", genitive="ნავსადგურის ოფისის")},
    )
    approve_translation(desk, quote_id=made.quote, language="ka")
    assert quote_choices(desk, quote_id=made.quote, language="ka").verbs[:2] == (
        "აღნიშნა",
        "განაცხადა",
    )
    runs = {
        placing: quote_sentence(
            desk, quote_id=made.quote, language="ka", verb="აღნიშნა", placing=placing
        )
        for placing in (Placing.AFTER, Placing.BEFORE)
    }
    assert runs == {
        Placing.AFTER: (
            Run(
                "„ყველას, ვინც მიდის, ჰყავს ვინმე, ვინც რჩება“, – აღნიშნა"
                " ნავსადგურის ოფისის უფროსმა ნინო სამფლემ."
            ),
        ),
        Placing.BEFORE: (
            Run(
                "ნავსადგურის ოფისის უფროსმა ნინო სამფლემ აღნიშნა:"
                " „ყველას, ვინც მიდის, ჰყავს ვინმე, ვინც რჩება.“"
            ),
        ),
    }


def test_a_form_that_nobody_confirmed_is_a_gap(desk: Desk) -> None:
    made = at_work(desk)
    approve_translation(desk, quote_id=made.quote, language="ka")
    edit_person(desk, person_id=made.person, names={"ka": PersonName("ნინო", "სამფლე")})
    edit_organisation(
        desk, organisation_id=made.organisation, names={"ka": OrganisationName("ოფისი")}
    )
    runs = quote_sentence(desk, quote_id=made.quote, language="ka", verb="თქვა")
    assert [run.gap for run in runs if run.gap] == ["ergative:person"]


def test_a_quote_without_an_approved_translation_is_a_gap(desk: Desk) -> None:
    made = at_work(desk)
    translate_quote(desk, quote_id=made.quote, language="ka", words="სხვა.")
    runs = quote_sentence(desk, quote_id=made.quote, language="ka", verb="თქვა")
    assert "quote_translation" in [run.gap for run in runs]
    assert quote_choices(desk, quote_id=made.quote, language="ka").placings == (Placing.BEFORE,)


def test_a_quote_is_printed_in_the_form_the_speaker_agreed_to(desk: Desk) -> None:
    made = at_work(desk)
    set_quote_clearance(
        desk,
        quote_id=made.quote,
        state=ClearanceState.CLEARED_EDITED,
        cleared_words="Who leaves?",
    )
    assert quote_choices(desk, quote_id=made.quote, language="en").verbs == ("asked", "added")
    runs = quote_sentence(desk, quote_id=made.quote, language="en", verb="asked")
    assert runs == (Run("“Who leaves?” asked Nino Sample, Head, Harbour Office."),)


def test_the_title_is_that_of_the_day_it_was_said(desk: Desk) -> None:
    made = at_work(desk)
    earlier = record_quote(
        desk,
        words="We moved",
        language="en",
        person_id=made.person,
        said_at=MORNING - timedelta(days=60),
    ).key
    runs = quote_sentence(desk, quote_id=earlier, language="en", verb="said")
    assert runs == (Run("“We moved,” said Nino Sample, Deputy Head, Harbour Office."),)


def test_words_of_another_are_told_and_not_quoted(desk: Desk) -> None:
    made = at_work(desk)
    edit_quote(desk, quote_id=made.quote, kind=QuoteKind.PARAPHRASE)
    assert quote_choices(desk, quote_id=made.quote, language="en").placings == (Placing.BEFORE,)
    runs = quote_sentence(desk, quote_id=made.quote, language="en", verb="said")
    assert [run.gap for run in runs] == ["", "paraphrase"]


@pytest.mark.parametrize(
    ("words", "placing", "text"),
    [
        ("a first step", Placing.BEFORE, "said: “a first step”."),
        ("we took a step.", Placing.BEFORE, "said that “we took a step.”"),
        ("We took a step,", Placing.BEFORE, "said: “We took a step.”"),
        ("We took a step", Placing.BEFORE, "said: “We took a step.”"),
        ("We took …", Placing.BEFORE, "said: “We took …”"),
        ("We\ntook  a step.", Placing.BEFORE, "said: “We took a step.”"),
    ],
)
def test_the_final_stop_follows_the_place(
    desk: Desk, words: str, placing: Placing, text: str
) -> None:
    made = at_work(desk)
    correct_quote(desk, quote_id=made.quote, words=words, reason="Heard")
    assert said(desk, made, placing) == f"Nino Sample, Head, Harbour Office, {text}"


def test_whose_name_is_withheld_is_quoted_under_the_other(desk: Desk) -> None:
    made = at_work(desk)
    edit_appearance(desk, appearance_id=1, shown_as={"en": "A returnee"})
    assert said(desk, made, Placing.BEFORE) == f"A returnee said: “{WORDS}”"
    runs = person_mention(
        desk, person_id=made.person, language="en", event_id=made.event, text_before="Nino Sample"
    )
    assert runs == (Run("A returnee"),)
    (withheld, *_) = quote_sentence(desk, quote_id=made.quote, language="ka", verb="თქვა")
    assert withheld.gap == "shown_as"


def test_what_may_not_be_printed_is_not_put_into_a_text(desk: Desk) -> None:
    made = at_work(desk)
    nobody = record_quote(desk, words="Shame.", language="en", unattributed="The hall").key
    for key, change in ((nobody, {}), (made.quote, {"on_record": False})):
        edit_quote(desk, quote_id=key, **change)
        with pytest.raises(QuoteNotUsable):
            quote_choices(desk, quote_id=key, language="en")
        with pytest.raises(QuoteNotUsable):
            quote_sentence(desk, quote_id=key, language="en", verb="said")
    with pytest.raises(NoSuchRecord):
        quote_sentence(desk, quote_id=99, language="en", verb="said")


def test_a_language_without_sentences_is_told(desk: Desk) -> None:
    made = at_work(desk)
    with pytest.raises(LanguageUnknown):
        person_mention(desk, person_id=made.person, language="tlh")


def test_a_person_is_named_in_full_and_then_shortly(desk: Desk) -> None:
    made = at_work(desk)

    def named(**asked: object) -> str:
        runs = person_mention(desk, person_id=made.person, language="en", **asked)
        return "".join(run.text for run in runs)

    assert named() == "Nino Sample, Head, Harbour Office"
    assert named(day=date(2026, 4, 30)) == "Nino Sample, Deputy Head, Harbour Office"
    assert named(event_id=made.event) == "Nino Sample, Head, Harbour Office"
    assert named(text_before="As Nino Sample’s colleagues say, ") == "Ms. Sample"
    with pytest.raises(NoSuchRecord):
        person_mention(desk, person_id=99, language="en")


def test_a_person_who_does_not_appear_has_the_title_of_the_events_first_day(desk: Desk) -> None:
    made = at_work(desk)
    start = MORNING - timedelta(days=60)
    other = add_event(
        desk,
        title={"en": "Earlier"},
        kind=EventKind.FORUM,
        starts_at=start,
        ends_at=start,
        zone="UTC",
    ).key
    assert person_mention(desk, person_id=made.person, language="en", event_id=other) == (
        Run("Nino Sample, Deputy Head, Harbour Office"),
    )
    add_appearance(
        desk, event_id=other, person_id=made.person, role=Role.HOST, post_id=made.second_post
    )
    assert person_mention(desk, person_id=made.person, language="en", event_id=other) == (
        Run("Nino Sample, Head, Harbour Office"),
    )


def test_a_georgian_name_stands_in_the_case_that_is_asked_for(desk: Desk) -> None:
    made = at_work(desk)
    edit_post(desk, post_id=made.second_post, organisation_id=None)
    forms = {
        case: person_mention(desk, person_id=made.person, language="ka", case=case) for case in Case
    }
    assert forms == {
        Case.NOMINATIVE: (Run("უფროსი ნინო სამფლე"),),
        Case.ERGATIVE: (Run("უფროსმა ნინო სამფლემ"),),
        Case.DATIVE: (Run("უფროსს ნინო სამფლეს"),),
        Case.GENITIVE: (Run("უფროსის ნინო სამფლის"),),
    }


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("en", "Nino Sample spoke.", True),
        ("en", "Ms. Sample’s words", True),
        ("en", "A sample of it", False),
        ("en", "Samples", False),
        ("en", "", False),
        ("ka", "ნინო სამფლემ აღნიშნა", True),
        ("ka", "ნინო სამფლის თქმით", True),
        ("ka", "სამფლესთან ერთად", True),
        ("ka", "სამფლეიშვილი", False),
        ("ru", "Нино", False),
    ],
)
def test_a_person_is_found_in_a_text_in_any_case(
    desk: Desk, language: str, text: str, *, named: bool
) -> None:
    made = at_work(desk)
    assert mentioned_before(desk, person_id=made.person, language=language, text=text) is named


def test_a_short_georgian_name_is_not_found_inside_another_word(desk: Desk) -> None:
    key = add_person(desk, names={"ka": PersonName("ანა", "ლი")}).key
    found = {
        text: mentioned_before(desk, person_id=key, language="ka", text=text)
        for text in ("ლიდერი ამბობს", "ანა ლიმ თქვა", "ანა ლის თქმით")
    }
    assert found == {"ლიდერი ამბობს": False, "ანა ლიმ თქვა": True, "ანა ლის თქმით": True}


def test_a_title_of_no_words_is_left_out(desk: Desk) -> None:
    made = at_work(desk)
    edit_post(desk, post_id=made.second_post, title={"en": Forms("")})
    assert person_mention(desk, person_id=made.person, language="en") == (
        Run("Nino Sample, Harbour Office"),
    )


def test_an_organisation_is_named_in_full_with_its_acronym_and_then_by_it(desk: Desk) -> None:
    made = at_work(desk)
    names = {
        "en": OrganisationName("Harbour Office", acronym="HO"),
        "ka": OrganisationName("ნავსადგურის ოფისი"),
    }
    edit_organisation(desk, organisation_id=made.organisation, names=names)

    def named(before: str = "", language: str = "en", case: Case = Case.NOMINATIVE) -> list[Run]:
        runs = organisation_mention(
            desk,
            organisation_id=made.organisation,
            language=language,
            event_id=made.event,
            case=case,
            text_before=before,
        )
        return list(runs)

    assert named() == [Run("Harbour Office (HO)")]
    assert named("The Harbour Office (HO) opens. ") == [Run("HO")]
    assert named("The Harbour Office opens. ") == [Run("Harbour Office")]
    assert named(language="ka") == [Run("ნავსადგურის ოფისი")]
    (gap,) = named(language="ka", case=Case.ERGATIVE)
    assert gap.gap == "ergative:organisation"
    with pytest.raises(NoSuchRecord):
        organisation_mention(desk, organisation_id=99, language="en")
