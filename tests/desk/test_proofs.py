"""Releases proven against the record of an office."""

from datetime import date, timedelta

import pytest
from factories.desks import NOW
from factories.office import GEORGIAN_WORDS, WORDS, OfficeAtWork, at_work

from migdesk.desk.appearances import add_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.errors import LanguageMissing, NoSuchRecord
from migdesk.desk.events import edit_event
from migdesk.desk.inserting import quote_choices, quote_sentence
from migdesk.desk.people import add_person
from migdesk.desk.questions import proof
from migdesk.desk.quotes import approve_translation, record_quote, set_quote_clearance
from migdesk.desk.releases import edit_release, edit_text, start_release
from migdesk.desk.rows import Named, ProofLine, QuotedSpan, TextNow
from migdesk.text.blocks import Block, Run
from migdesk.text.names import PersonName
from migdesk.vocabulary import (
    BlockKind,
    ClearanceState,
    NamedAs,
    QuoteUse,
    ReleaseKind,
    Role,
    Verdict,
)

SAID = f"“{WORDS.removesuffix('.')},” said Nino Sample."


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    made = at_work(desk)
    set_quote_clearance(
        desk,
        quote_id=made.quote,
        state=ClearanceState.CLEARED,
        scope="this release",
        until=NOW,
    )
    return made


def release(desk: Desk, *texts: str, event: int | None = None, language: str = "en") -> int:
    """Start a release with one paragraph for each of ``texts``."""
    key = start_release(
        desk,
        kind=ReleaseKind.PRESS_RELEASE,
        languages=(language,),
        event_id=event,
        day=date(2026, 5, 14),
    ).key
    edit_text(desk, release_id=key, language=language, blocks=paragraphs(*texts))
    return key


def paragraphs(*texts: str) -> tuple[Block, ...]:
    return tuple(
        Block(f"b{place}", BlockKind.PARAGRAPH, (Run(text),)) for place, text in enumerate(texts)
    )


def lines(desk: Desk, *texts: str, event: int | None = None) -> tuple[ProofLine, ...]:
    return proof(desk, release(desk, *texts, event=event), "en").lines


def test_a_quote_of_the_event_is_told_with_all_that_is_known_of_it(
    desk: Desk, office: OfficeAtWork
) -> None:
    page = proof(desk, release(desk, "Tea came.", SAID, event=office.event), "en")
    words = f"{WORDS.removesuffix('.')},"
    assert (page.language, page.compared) == ("en", 1)
    assert page.lines == (
        ProofLine(
            spans=(QuotedSpan("b1", 1, 1 + len(words), words),),
            verdict=Verdict.WORD_FOR_WORD,
            use=QuoteUse.CLEARED,
            named=NamedAs.SPEAKER,
            stands=True,
            whole=True,
            unclosed=False,
            quote_id=office.quote,
            quote_words=WORDS,
            speaker=Named(office.person, "Nino Sample"),
            event=Named(office.event, "Harbours and People"),
            scope="this release",
            until=date(2026, 5, 14),
        ),
    )


def test_a_quote_said_elsewhere_is_found_by_its_words(desk: Desk, office: OfficeAtWork) -> None:
    (line,) = lines(desk, SAID)
    assert (line.quote_id, line.stands) == (office.quote, True)


def test_an_agreement_has_to_last_until_the_text_is_read(desk: Desk, office: OfficeAtWork) -> None:
    def use(key: int) -> QuoteUse | None:
        (line,) = proof(desk, key, "en").lines
        return line.use

    earlier = release(desk, SAID)
    edit_release(desk, release_id=earlier, day=date(2026, 5, 10))
    assert use(earlier) is QuoteUse.CLEARED
    edit_release(desk, release_id=earlier, embargo=NOW + timedelta(days=1))
    assert use(earlier) is QuoteUse.LAPSED
    edit_release(desk, release_id=earlier, embargo=None)
    assert use(earlier) is QuoteUse.CLEARED
    later = Desk(desk.workspace, lambda: NOW + timedelta(days=1), desk.who)
    (line,) = proof(later, earlier, "en").lines
    assert (line.quote_id, line.use) == (office.quote, QuoteUse.LAPSED)


def test_an_altered_word_is_told_with_what_to_put_back(desk: Desk, office: OfficeAtWork) -> None:
    text = SAID.replace("Everybody", "Nobody")
    (line,) = lines(desk, text)
    (span,) = line.spans
    assert (line.verdict, line.quote_id, line.stands) == (Verdict.CHANGED, office.quote, False)
    assert span.recorded == f"{WORDS.removesuffix('.')},"
    assert text[: span.start] + span.recorded + text[span.end :] == SAID


def test_who_is_named_in_the_place_of_the_speaker_is_told(desk: Desk, office: OfficeAtWork) -> None:
    other = add_person(desk, names={"en": PersonName("Giorgi", "Example")}).key
    add_appearance(desk, event_id=office.event, person_id=other, role=Role.PANELLIST)
    text = SAID.replace("Nino Sample", "Giorgi Example")
    (line,) = lines(desk, text, event=office.event)
    assert (line.named, line.named_instead, line.stands) == (
        NamedAs.ANOTHER,
        Named(other, "Giorgi Example"),
        False,
    )
    (elsewhere,) = lines(desk, text)  # named in full, he is known without the event too
    assert elsewhere.named is NamedAs.ANOTHER


@pytest.mark.usefixtures("office")
def test_what_a_speaker_named_in_full_said_elsewhere_is_compared(desk: Desk) -> None:
    (line,) = lines(desk, "“All who leave have friends that remain,” said Nino Sample.")
    assert (line.verdict, line.stands) == (Verdict.NO_SOURCE, False)
    assert proof(desk, release(desk, "“Quite other,” said Nino Sample."), "en").compared == 1


@pytest.mark.usefixtures("office")
def test_an_agreement_that_is_over_counts_no_more(desk: Desk) -> None:
    key = release(desk, SAID)
    edit_text(desk, release_id=key, language="en", headline="Harbours")
    (line,) = proof(desk, key, "en").lines
    assert line.use is QuoteUse.CLEARED
    later = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=("en",), day=date(2026, 5, 15)
    ).key
    edit_text(desk, release_id=later, language="en", blocks=paragraphs(SAID))
    assert [line.use for line in proof(desk, later, "en").lines] == [QuoteUse.LAPSED]


def test_a_translation_waits_for_a_second_reader(desk: Desk, office: OfficeAtWork) -> None:
    text = f"„{GEORGIAN_WORDS.removesuffix('.')}“, - განაცხადა ნინო სამფლემ."
    key = release(desk, text, language="ka")
    (line,) = proof(desk, key, "ka").lines
    assert (line.verdict, line.use) == (Verdict.TRANSLATION, QuoteUse.UNCHECKED)
    approve_translation(desk, quote_id=office.quote, language="ka")
    (line,) = proof(desk, key, "ka").lines
    assert (line.use, line.named, line.stands) == (QuoteUse.CLEARED, NamedAs.SPEAKER, True)


def test_the_title_of_the_event_is_no_speech(desk: Desk, office: OfficeAtWork) -> None:
    edit_event(desk, event_id=office.event, title={"en": "We leave and we stay, all of us"})
    text = "“We leave and we stay, all of us,” said the poster at the door."
    (line,) = lines(desk, text, event=office.event)
    assert (line.verdict, line.stands) == (Verdict.TERM, True)


def test_a_text_is_proven_as_it_is_being_written(desk: Desk, office: OfficeAtWork) -> None:
    key = release(desk, "Tea came.", event=office.event)
    now = TextNow(f"Head: ‘{WORDS}’", "", "", paragraphs(SAID))
    assert proof(desk, key, "en").lines == ()
    assert [line.spans[0].block for line in proof(desk, key, "en", now).lines] == ["headline", "b0"]
    assert proof(desk, key, "ka", now).language == "ka"
    with pytest.raises(LanguageMissing):
        proof(desk, key, "ka")
    with pytest.raises(NoSuchRecord):
        proof(desk, key + 1, "en")


@pytest.mark.parametrize("language", ["en", "ka"])
def test_whatever_the_desk_puts_in_is_proven(
    desk: Desk, office: OfficeAtWork, language: str
) -> None:
    approve_translation(desk, quote_id=office.quote, language="ka")
    long = record_quote(
        desk,
        words="We leave. Do we stay? We stay, and “they” come too. That is all.",
        language=language,
        person_id=office.person,
        event_id=office.event,
    ).key
    set_quote_clearance(desk, quote_id=long, state=ClearanceState.CLEARED)
    proven = []
    for quote in (office.quote, long):
        choices = quote_choices(desk, quote_id=quote, language=language)
        for verb in choices.verbs:
            for placing in choices.placings:
                runs = quote_sentence(
                    desk, quote_id=quote, language=language, verb=verb, placing=placing
                )
                text = "".join(run.text for run in runs)
                key = release(desk, text, event=office.event, language=language)
                (line,) = proof(desk, key, language).lines
                assert (text, line.quote_id, line.stands) == (text, quote, True)
                proven.append(line.named)
    assert len(proven) > 10
    assert set(proven) == {NamedAs.SPEAKER}
