"""Quotations judged against the record: nothing altered passes, nothing rightly cut is refused."""

from datetime import date
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from migdesk.editorial.passages import Passage
from migdesk.editorial.proof import Known, Proof, Recorded, prove
from migdesk.editorial.quotations import quotations
from migdesk.vocabulary import ClearanceState, NamedAs, QuoteKind, QuoteUse, Verdict

DAY: Final = date(2026, 5, 12)
SAID: Final = "We met today, as neighbours do. The road is long, and it is ours. Shall we go on?"
QUOTE: Final = Recorded(id=7, words=SAID, person=1)
NINO, GIORGI = Known(1, ("Sample",)), Known(2, ("Example",))


def proofs(
    *paragraphs: str,
    recorded: tuple[Recorded, ...] = (QUOTE,),
    language: str = "en",
    people: tuple[Known, ...] = (NINO, GIORGI),
) -> tuple[Proof, ...]:
    """Return the proofs of a text."""
    passages = [Passage(f"b{place}", text) for place, text in enumerate(paragraphs, 1)]
    return prove(quotations(passages, language), recorded, people, day=DAY)


def proof(text: str, **given: object) -> Proof:
    """Return the proof of a text's only quotation."""
    (only,) = proofs(text, **given)  # type: ignore[arg-type] - the same names as above
    return only


def test_all_that_was_said_is_word_for_word() -> None:
    judged = proof(f"“{SAID}” said Ms. Sample.")
    assert judged == Proof(
        judged.quotation,
        Verdict.WORD_FOR_WORD,
        use=QuoteUse.CLEARED,
        named=NamedAs.SPEAKER,
        quote=7,
        person=1,
        whole=True,
    )
    assert judged.stands


@pytest.mark.parametrize(
    "text",
    [
        "“We met today, as neighbours do,” said Ms. Sample.",
        "“We met today, as neighbours do,” said Ms. Sample. “The road is long, and it is ours.”",
        "Ms. Sample said that “the road is long”.",
        "Ms. Sample said: “We met … as neighbours do.”",
        "Ms. Sample said: “The [coastal] road is long.”",
    ],
)
def test_a_part_of_it_is_an_excerpt(text: str) -> None:
    judged = proof(text)
    assert (judged.verdict, judged.whole, judged.stands) == (Verdict.EXCERPT, False, True)


def test_a_blank_that_no_line_ends_at_is_a_blank() -> None:
    quote = replace(QUOTE, words="On 12 May we moved 5 km – all of us.")
    judged = proof(
        "“On 12\u00a0May we moved 5\u00a0km\u00a0– all of us,” said Ms.\u00a0Sample.",
        recorded=(quote,),
    )
    assert (judged.verdict, judged.named) == (Verdict.WORD_FOR_WORD, NamedAs.SPEAKER)


def test_an_altered_word_is_shown_with_what_was_said() -> None:
    judged = proof("“We met yesterday, as neighbours do,” said Ms. Sample.")
    assert (judged.verdict, judged.quote, judged.stands) == (Verdict.CHANGED, 7, False)
    (change,) = judged.changes
    assert change.recorded == "We met today, as neighbours do,"
    assert [(piece.kind, piece.text) for piece in change.pieces] == [
        ("kept", "We met "),
        ("removed", "today"),
        ("added", "yesterday"),
        ("kept", ", as neighbours do,"),
    ]


def test_of_a_split_quotation_the_altered_span_is_told() -> None:
    judged = proof("“We met today, as neighbours do,” said Ms. Sample. “The road is short.”")
    assert [(change.span, change.recorded) for change in judged.changes] == [
        (1, "The road is long.")
    ]


def test_words_in_another_order_are_altered_though_each_part_was_said() -> None:
    judged = proof("“The road is long, and it is ours,” said Ms. Sample. “We met today.”")
    assert (judged.verdict, judged.stands) == (Verdict.CHANGED, False)
    (change,) = judged.changes
    assert (change.span, change.recorded, change.in_place) == (0, SAID, False)


def test_words_that_nobody_recorded_have_no_source() -> None:
    judged = proof("“Nothing of the kind was ever on our table,” said Ms. Sample.")
    assert (judged.verdict, judged.quote, judged.use) == (Verdict.NO_SOURCE, None, None)
    assert not judged.stands


def test_a_term_needs_no_source_unless_it_is_on_record() -> None:
    assert proof("It is called “the long way home” by many.").verdict is Verdict.TERM
    assert proof("It is called “the long way home” by many.").stands
    assert proof("Her “as neighbours do” is on every wall.").verdict is Verdict.EXCERPT


def test_words_nearly_on_record_are_no_term() -> None:
    judged = proof("On a wall stands “the road is short, and it is ours” in white.")
    assert (judged.verdict, judged.quote) == (Verdict.CHANGED, 7)
    assert proof("On a wall stands “the road is short” in white.").verdict is Verdict.TERM


@pytest.mark.parametrize(
    ("given", "use"),
    [
        ({"clearance": ClearanceState.TO_VERIFY}, QuoteUse.WAITING),
        ({"clearance": ClearanceState.ASKED}, QuoteUse.WAITING),
        ({"clearance": ClearanceState.DECLINED}, QuoteUse.REFUSED),
        ({"clearance": ClearanceState.WITHDRAWN}, QuoteUse.WITHDRAWN),
        ({"until": date(2026, 5, 11)}, QuoteUse.LAPSED),
        ({"until": date(2026, 5, 12)}, QuoteUse.CLEARED),
        ({"on_record": False}, QuoteUse.OFF_RECORD),
        (
            {"clearance": ClearanceState.CLEARED_EDITED, "cleared_words": "We met, as friends do."},
            QuoteUse.OTHER_WORDS,
        ),
    ],
)
def test_words_are_used_only_as_agreed(given: dict[str, object], use: QuoteUse) -> None:
    judged = proof(f"“{SAID}” said Ms. Sample.", recorded=(replace(QUOTE, **given),))
    assert (judged.verdict, judged.use) == (Verdict.WORD_FOR_WORD, use)
    assert judged.stands is (use is QuoteUse.CLEARED)


def test_the_form_that_was_agreed_to_is_told_from_the_words_said() -> None:
    edited = replace(
        QUOTE, clearance=ClearanceState.CLEARED_EDITED, cleared_words="We met, as friends do."
    )
    judged = proof("“We met, as friends do,” said Ms. Sample.", recorded=(edited,))
    assert (judged.verdict, judged.use) == (Verdict.EDITED, QuoteUse.CLEARED)


def test_a_translation_counts_once_somebody_stands_by_it() -> None:
    ours = replace(QUOTE, translation="დღეს შევხვდით, როგორც მეზობლები.")
    text = "„დღეს შევხვდით, როგორც მეზობლები“, - განაცხადა ნინო სამფლემ."
    people = (Known(1, ("სამფლე",)),)
    judged = proof(text, recorded=(ours,), people=people, language="ka")
    assert (judged.verdict, judged.use) == (Verdict.TRANSLATION, QuoteUse.UNCHECKED)
    agreed = replace(ours, translation_agreed=True)
    judged = proof(text, recorded=(agreed,), people=people, language="ka")
    assert (judged.verdict, judged.use, judged.named) == (
        Verdict.TRANSLATION,
        QuoteUse.CLEARED,
        NamedAs.SPEAKER,
    )


def test_a_paraphrase_is_not_a_quotation() -> None:
    told = replace(QUOTE, kind=QuoteKind.PARAPHRASE)
    judged = proof("Ms. Sample said that “the road is long, and it is ours”.", recorded=(told,))
    assert (judged.verdict, judged.stands) == (Verdict.PARAPHRASE, False)


def test_somebody_else_named_is_somebody_elses_quotation() -> None:
    judged = proof("“The road is long, and it is ours,” said Mr. Example.")
    assert (judged.named, judged.named_instead, judged.stands) == (NamedAs.ANOTHER, 2, False)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("“The road is long,” said Mr. Stranger.", NamedAs.ANOTHER),
        ("Nino Sample came. “The road is long,” Mr. Stranger said.", NamedAs.ANOTHER),
        ("Nino Sample came. “The road is long,” said John Stranger, Mayor.", NamedAs.NOBODY),
        ("Nino Sample came. John Stranger, Mayor, said that “the road is long”.", NamedAs.NOBODY),
        ("Nino Sample came. “The road is long,” said the Mayor.", NamedAs.SPEAKER),
        ("Nino Sample came. “The road is long,” she said in Upper Town.", NamedAs.SPEAKER),
        ("Nino Sample came. “The road is long,” said Nina Samplé.", NamedAs.SPEAKER),
    ],
)
def test_somebody_whom_nobody_recorded_is_not_the_speaker(text: str, named: NamedAs) -> None:
    assert proof(text).named is named


@pytest.mark.parametrize(
    ("language", "recorded", "text", "named"),
    [
        (
            "ka",
            "გზა გრძელია.",
            "ნინო სამფლე მოვიდა. „გზა გრძელია“, - თქვა გიორგი უცხოვმა.",
            NamedAs.NOBODY,
        ),
        (
            "ka",
            "გზა გრძელია.",
            "ნინო სამფლე მოვიდა. „გზა გრძელია“, - თქვა ქალაქის მერმა.",
            NamedAs.SPEAKER,
        ),
        (
            "ru",
            "Дорога длинна.",
            "Пришла Нино Сампле. «Дорога длинна», — сказал Иван Чужой.",
            NamedAs.NOBODY,
        ),
        (
            "ru",
            "Дорога длинна.",
            "Пришла Нино Сампле. «Дорога длинна», — сказал г-н Чужой.",
            NamedAs.ANOTHER,
        ),
        (
            "ru",
            "Дорога длинна.",
            "Пришла Нино Сампле. «Дорога длинна», — сказала она.",
            NamedAs.SPEAKER,
        ),
        ("en", "The road is long.", "“The road is long,” said Ms. Sample.", NamedAs.NOBODY),
    ],
)
def test_a_stranger_is_told_by_the_shape_of_a_name(
    language: str, recorded: str, text: str, named: NamedAs
) -> None:
    """In other letters than those of the names on record nobody can tell a stranger."""
    known = (Known(1, ("სამფლე", "Сампле")),)
    said = (Recorded(id=7, words=recorded, person=1),)
    assert proof(text, recorded=said, people=known, language=language).named is named


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("‘The Road Is Long, and It Is Ours’, Says Sample", Verdict.EXCERPT),
        ("‘The road is long, and it is ours’, says Sample", Verdict.EXCERPT),
        ("‘The Road Is Short, and It Is Ours’, Says Sample", Verdict.CHANGED),
    ],
)
def test_a_headline_may_have_its_capitals(text: str, verdict: Verdict) -> None:
    found = quotations([Passage("headline", text, is_heading=True)], "en")
    (judged,) = prove(found, [QUOTE], [NINO], day=DAY)
    assert judged.verdict is verdict
    (judged,) = prove(quotations([Passage("b1", text)], "en"), [QUOTE], [NINO], day=DAY)
    assert (judged.verdict is Verdict.EXCERPT) is ("Long" not in text and "Short" not in text)


def test_of_two_with_one_family_name_the_given_name_tells_who_spoke() -> None:
    people = (Known(1, ("Sample",), ("Nino",)), Known(3, ("Sample",), ("Giorgi",)))
    text = "“The road is long,” said {} Sample."
    named = [proof(text.format(who), people=people).named for who in ("Nino", "Giorgi", "Ms.")]
    assert named == [NamedAs.SPEAKER, NamedAs.ANOTHER, NamedAs.SPEAKER]


def test_of_two_who_said_the_same_she_is_the_one_who_was_named() -> None:
    refused = replace(QUOTE, clearance=ClearanceState.DECLINED)
    text = "Nino Sample came. “The road is long, and it is ours,” she said."
    judged = proof(text, recorded=(replace(QUOTE, id=8, person=2), refused))
    assert (judged.quote, judged.use, judged.stands) == (7, QuoteUse.REFUSED, False)


def test_what_was_left_out_beside_the_words_is_told() -> None:
    said = replace(QUOTE, words="We do not support this plan, and never will. Go on.")
    judged = proof("Ms. Sample said: “We … support [all of] this plan.”", recorded=(said,))
    assert (judged.left_out, judged.put_in) == (("do not", "do not"), ("[all of]",))


def test_of_two_who_said_the_same_the_one_named_is_meant() -> None:
    other = replace(QUOTE, id=8, person=2)
    text = "“The road is long, and it is ours,” said Mr. Example."
    assert proof(text, recorded=(QUOTE, other)).quote == 8


def test_she_added_means_who_spoke_last() -> None:
    text = ("“We met today, as neighbours do,” said Ms. Sample.", "“Shall we go on?” she added.")
    assert [judged.named for judged in proofs(*text)] == [NamedAs.SPEAKER, NamedAs.SPEAKER]
    other = replace(QUOTE, person=2)
    told = proofs(*text, recorded=(other,))
    assert [judged.named for judged in told] == [NamedAs.ANOTHER, NamedAs.UNSURE]
    assert proof("“Shall we go on?” she asked.").named is NamedAs.NOBODY


def test_she_means_who_was_named_last_before_the_words() -> None:
    text = "Nino Sample opened the road. “Shall we go on?” she asked."
    assert proof(text).named is NamedAs.SPEAKER
    before = ("Nino Sample opened the road.", "“Shall we go on?” she asked.")
    assert [judged.named for judged in proofs(*before)] == [NamedAs.SPEAKER]
    assert proof(f"{text[:28]} Mr. Example came. {text[29:]}").named is NamedAs.UNSURE


def test_each_of_two_speakers_in_a_sentence_has_their_own_words() -> None:
    first, second = QUOTE, Recorded(id=8, words="The bridge is ours to mend.", person=2)
    text = (
        "“The road is long, and it is ours,” said Ms. Sample, while Mr. Example noted that “the "
        "bridge is ours to mend.”"
    )
    told = proofs(text, recorded=(first, second))
    assert [(judged.quote, judged.named) for judged in told] == [
        (7, NamedAs.SPEAKER),
        (8, NamedAs.SPEAKER),
    ]
    swapped = (replace(first, person=2), replace(second, person=1))
    assert [judged.named for judged in proofs(text, recorded=swapped)] == [NamedAs.ANOTHER] * 2


_WORDS: Final = {
    "en": "roads bridges neighbours harbours villages teachers letters winters markets orchards "
    "measure answer support believe gather promise rebuild consider welcome deliver isn't "
    "well-known 12,500 2026 together slowly honestly never",
    "ka": "გზები ხიდები მეზობლები ნავსადგური სოფლები მასწავლებლები წერილები ზამთარი ბაზრები ბაღები "
    "ვაფასებთ ვპასუხობთ მხარს ვუჭერთ გვჯერა ვიკრიბებით დავპირდით აღვადგენთ განვიხილავთ GFMD-ის "
    "IOM-ის 12,500 2026 ერთად ნელა გულწრფელად არასოდეს",
    "ru": "дороги мосты соседи гавани деревни учителя письма зимы рынки сады измеряем отвечаем "
    "поддерживаем верим собираем обещаем строим рассмотрим встречаем доставим кто-то ОБСЕ "
    "12,500 2026 вместе медленно честно никогда",
}
WORDS: Final = {language: words.split() for language, words in _WORDS.items()}
MARKS: Final = {
    "en": (("“", "”"), ('"', '"'), ("“", "“"), ("“", '"')),
    "ka": (("„", "“"), ("“", "”"), ('"', '"'), ("„", "”"), (",,", "“")),
    "ru": (("«", "»"), ("„", "“"), ('"', '"')),
}
SPEAKS: Final = {
    "en": (", said Ms. Sample.", " Ms. Sample said.", " – Nino Sample said."),
    "ka": (", - განაცხადა სამფლემ.", ", - აღნიშნა ნინო სამფლემ."),
    "ru": (", — сказала Сампле.", ", — отметила Нино Сампле."),
}
SPEAKER: Final = (Known(1, ("Sample", "სამფლე", "Сампле")),)
LANGUAGES: Final = sorted(WORDS)


@st.composite
def said(draw: st.DrawFn, language: str) -> list[list[str]]:
    """Return what somebody said: sentences of words, no word twice."""
    count = draw(st.integers(2, 4))
    words = draw(st.permutations(WORDS[language]))
    lengths = draw(st.lists(st.integers(4, 7), min_size=count, max_size=count))
    sentences = []
    for length in lengths:
        sentences.append(list(words[:length]))
        words = words[length:]
    return [sentence for sentence in sentences if len(sentence) > 3]


def written(sentences: list[list[str]]) -> str:
    """Return sentences as they are recorded."""
    return " ".join(f"{' '.join(words)}." for words in sentences)


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_whatever_is_cut_split_and_marked_anew_is_proven(
    language: str, data: st.DataObject
) -> None:
    sentences = data.draw(said(language))
    opened, closed = data.draw(st.sampled_from(MARKS[language]))
    told = data.draw(st.sampled_from(SPEAKS[language]))
    way = data.draw(st.sampled_from(["whole", "split", "cut", "gap", "continued", "capital"]))
    whole = written(sentences)
    match way:
        case "whole":
            paragraphs = [f"{opened}{whole.removesuffix('.')}{closed}{told}"]
        case "split":
            first, rest = written(sentences[:1]).removesuffix("."), written(sentences[1:])
            paragraphs = [f"{opened}{first}{closed}{told} {opened}{rest}{closed}"]
        case "cut":
            start = data.draw(st.integers(0, len(sentences[0]) - 4))
            paragraphs = [f"{opened}{' '.join(sentences[0][start:])}{closed}{told}"]
        case "gap":
            mark = data.draw(st.sampled_from(["…", "...", "[…]", "[...]"]))
            first, last = sentences[0][:2], sentences[-1][-2:]
            paragraphs = [f"{opened}{' '.join(first)} {mark} {' '.join(last)}{closed}{told}"]
        case "continued":
            first, rest = written(sentences[:1]), written(sentences[1:]).removesuffix(".")
            paragraphs = [f"{opened}{first}", f"{opened}{rest}{closed}{told}"]
        case _:
            words = whole.removesuffix(".")
            paragraphs = [f"{opened}{words[0].title()}{words[1:]}{closed}{told}"]
    recorded = (Recorded(id=3, words=whole, person=1),)
    (judged,) = proofs(*paragraphs, recorded=recorded, language=language, people=SPEAKER)
    wanted = Verdict.EXCERPT if way in {"cut", "gap"} else Verdict.WORD_FOR_WORD
    assert (judged.verdict, judged.quote, judged.named) == (wanted, 3, NamedAs.SPEAKER)
    assert judged.stands


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_whatever_word_is_altered_is_caught(language: str, data: st.DataObject) -> None:
    sentences = data.draw(said(language))
    opened, closed = data.draw(st.sampled_from(MARKS[language]))
    told = data.draw(st.sampled_from(SPEAKS[language]))
    recorded = (Recorded(id=3, words=written(sentences), person=1),)
    which = data.draw(st.integers(0, len(sentences) - 1))
    place = data.draw(st.integers(0, len(sentences[which]) - 1))
    words = sentences[which]
    match data.draw(st.sampled_from(["other", "left out", "put in", "letter", "swapped"])):
        case "other":
            words[place] = (
                "unrecorded" if language == "en" else "სხვა" if language == "ka" else "иной"
            )
        case "left out":
            place = min(max(place, 1), len(words) - 2)
            del words[place]
        case "put in":
            words.insert(place or 1, words[place])
        case "letter":
            words[place] = f"{words[place]}s" if language == "en" else f"{words[place]}ა"
        case _:
            other = (place + 1) % len(words)
            words[place], words[other] = words[other], words[place]
    text = f"{opened}{written(sentences).removesuffix('.')}{closed}{told}"
    (judged,) = proofs(text, recorded=recorded, language=language, people=SPEAKER)
    assert (judged.verdict, judged.quote) == (Verdict.CHANGED, 3)
    assert not judged.stands
    assert judged.changes != ()
