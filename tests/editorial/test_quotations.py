"""Quotations found in texts: where they are one, where two, and where none at all."""

from pathlib import Path

import pytest

from migdesk.editorial.errors import WordListBroken
from migdesk.editorial.passages import Passage
from migdesk.editorial.quotations import plain_name, quotations
from migdesk.editorial.speech import load_speech_words


def found(language: str, *paragraphs: str, names: frozenset[str] = frozenset()) -> list[list[str]]:
    """Return the spans of every quotation that is speech."""
    passages = [Passage(f"b{place}", text) for place, text in enumerate(paragraphs, 1)]
    return [
        [span.words for span in quotation.spans]
        for quotation in quotations(passages, language, names)
        if quotation.speech
    ]


SPLIT = [
    ("en", "“We met here,” said Nino Sample. “We go on.”", ["We met here,", "We go on."]),
    ("en", "“We met here,” Ms. Sample said, “and go on.”", ["We met here,", "and go on."]),
    (
        "en",
        "Ms. Sample stated that “the network grew…” and highlighted that “… it is ours to keep.”",
        ["the network grew…", "… it is ours to keep."],
    ),
    ("ka", "„აქ შევხვდით“, - განაცხადა ნინომ. „ვაგრძელებთ“.", ["აქ შევხვდით", "ვაგრძელებთ"]),
    (
        "ru",
        "«Мы встретились здесь, — сказала Нино Пример. — И продолжаем работу вместе».",
        ["Мы встретились здесь,", "И продолжаем работу вместе"],
    ),
    ("ru", "«Мы здесь», — сказала Нино. «Продолжаем».", ["Мы здесь", "Продолжаем"]),
    (
        "fr",
        "« Nous sommes ici », a déclaré Nino. « Et demain ? »",
        ["Nous sommes ici", "Et demain ?"],
    ),
]


@pytest.mark.parametrize(("language", "text", "spans"), SPLIT)
def test_a_quotation_split_around_its_speaker_is_one(
    language: str, text: str, spans: list[str]
) -> None:
    assert found(language, text) == [spans]


def test_who_spoke_may_stand_between_dashes_within_the_marks() -> None:
    text = "«Мы здесь, — сказала Нино, — и рады, — добавила она. — Спасибо», — закончил вечер."
    (quotation,) = quotations([Passage("b1", text)], "ru")
    assert [text[span.start : span.end] for span in quotation.spans] == [
        "Мы здесь,",
        "и рады,",
        "Спасибо",
    ]
    assert [stretch.text for stretch in quotation.told][:2] == ["сказала Нино", "добавила она"]
    words = "«Дорога — это жизнь — и не только», — сказала Нино."
    assert found("ru", words) == [["Дорога — это жизнь — и не только"]]


@pytest.mark.parametrize(
    ("language", "text", "spans"),
    [
        ("ru", "— Мы встретились, — сказала Нино.", ["Мы встретились,"]),
        ("ru", "— Мы здесь, — сказала Нино. — И рады.", ["Мы здесь,", "И рады."]),
        ("fr", "— Nous voilà, – a déclaré Nino.", ["Nous voilà,"]),
        (
            "ro",
            "– Ne-am întâlnit, – a declarat Nino, – și continuăm.",
            ["Ne-am întâlnit,", "și continuăm."],
        ),
        ("en", "– We met here, – said Nino Sample", ["We met here,"]),
        ("en", "– the road, and – the bridge", []),
        ("en", "– “We met,” – said Nino Sample", ["We met,"]),
    ],
)
def test_speech_may_begin_with_a_dash(language: str, text: str, spans: list[str]) -> None:
    assert found(language, text) == ([spans] if spans else [])


@pytest.mark.parametrize(
    "text",
    [
        "“We met here,” said Nino Sample. Giorgi Example noted that “the road is ours.”",
        "“We met here,” said Nino Sample, while Giorgi Example noted that “the road is ours.”",
        "“We met here, and all of us go on.” Giorgi Example said: “The road is ours.”",
    ],
)
def test_two_speakers_of_a_paragraph_have_two_quotations(text: str) -> None:
    assert [len(spans) for spans in found("en", text)] == [1, 1]


def test_a_quotation_goes_on_where_the_paragraph_before_left_its_mark_open() -> None:
    spans = ["We met here.", "We spoke.", "We go on."]
    assert found("en", "Ms. Sample said: “We met here.", "“We spoke.", "“We go on.” Tea came.") == [
        spans
    ]


def test_a_quotation_goes_on_in_a_paragraph_with_a_closing_mark_alone() -> None:
    assert found("en", "“We give care under the", "current model,” Mr. Sample said.") == [
        ["We give care under the", "current model,"]
    ]


def test_a_quotation_goes_on_after_who_said_it_in_the_next_paragraph() -> None:
    paragraphs = ["“We met here,” Ms. Sample said.", "“We go on with it.”", "Tea was served."]
    assert found("en", *paragraphs) == [["We met here,", "We go on with it."]]
    paragraphs[1] = "“We go on with it,” said Giorgi Example."
    assert found("en", *paragraphs) == [["We met here,"], ["We go on with it,"]]


def test_a_pull_quote_is_a_quotation_of_its_own() -> None:
    passages = [
        Passage("b1", "“We met here,” Ms. Sample said."),
        Passage("b2", "“We go on with it, and so shall all of you.”", stands_alone=True),
    ]
    assert [len(quotation.spans) for quotation in quotations(passages, "en")] == [1, 1]


def test_marks_below_speech_without_marks_begin_anew() -> None:
    assert found("en", "– We met here, – said Nino Sample.", "“We go on,” said Mr. Example.") == [
        ["We met here,"],
        ["We go on,"],
    ]


def test_a_pull_quote_needs_no_marks() -> None:
    passages = [
        Passage("b1", "Tea came."),
        Passage("b2", "We go on with it.\nNino Sample, Head", stands_alone=True),
        Passage("b3", "“And so,” said Giorgi Example."),
    ]
    first, second = quotations(passages, "en")
    assert (first.words, first.speech, [stretch.text for stretch in first.told]) == (
        "We go on with it.",
        True,
        ["\nNino Sample, Head"],
    )
    assert [span.words for span in second.spans] == ["And so,"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is part of the project “Safe Roads for All of the Region” funded by a donor."),
        (
            "en",
            "The conference titled “Roads and the people who travel on them” highlighted progress.",
        ),
        ("en", "This is what we mean by “exploration”: to find out."),
        ("en", "The marks of 'scare' quotes are many."),
        ("ka", "კონფერენცია თემაზე „უსაფრთხო გზები ყველასთვის“ გაიმართა."),
        ("ru", "В рамках программы «Безопасные дороги для всех» прошла встреча."),
        ("fr", "Le projet « Routes sûres » est financé par un donateur."),
    ],
)
def test_names_and_terms_are_no_speech(language: str, text: str) -> None:
    assert found(language, text) == []


def test_a_known_name_is_no_speech_whatever_stands_around_it() -> None:
    text = "“Roads are for all of us,” said the poster of the ministry."
    assert found("en", text) == [["Roads are for all of us,"]]
    assert found("en", text, names=frozenset({plain_name("Roads are for all of us")})) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“Nothing will stop us,” vowed Mr. Example."),
        ("en", "“Nothing will stop us,” whispered Mr. Example."),
        ("en", "Mr. Example thanked them: “Nothing will stop us.”"),
        ("en", "Example: “Nothing will stop us”"),
        ("en", "“Nothing will stop us.”"),
        ("ka", "„არაფერი შეგვაჩერებს“, - დაპირდა ნინო სამფლე."),
        ("ka", "„არაფერი შეგვაჩერებს“, - დაიჩურჩულა ნინო სამფლემ."),
        ("ru", "«Ничто нас не остановит», — пообещала Нино Сампле."),
        ("ru", "«Ничто нас не остановит», — прошептала Нино Сампле."),
    ],
)
def test_speech_is_told_whatever_the_verb(language: str, text: str) -> None:
    assert len(found(language, text)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They welcomed the “whole of society” way."),
        ("en", "“Roads by the sea,” a film, was shown."),
        ("en", "“Roads by the sea,” held in June, went well."),
        ("en", "Myth #1: “There is no data.”"),
        ("ka", "მითი 1: „არ გვაქვს მონაცემები“"),
        ("ru", "«Дороги у моря» — новый проект."),
    ],
)
def test_names_and_terms_in_the_place_of_speech_are_none(language: str, text: str) -> None:
    assert found(language, text) == []


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("For Mr. Example, “nothing will ever stop our boats”.", True),
        ("Boats ‘Will Never Stop’, Says Example", True),
        ("The film “nothing will ever stop our boats” was shown.", False),
        ("They saw “Roads and Bridges by the Sea” there.", False),
        ("It is a “green card” for all.", False),
    ],
)
def test_what_nothing_tells_to_be_a_name_is_doubtful(text: str, doubtful: bool) -> None:
    (quotation,) = quotations([Passage("b1", text)], "en")
    assert (quotation.speech, quotation.doubtful) == (False, doubtful)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "She said it was “a first step”.", "a first step"),
        (
            "ka",
            "მან აღნიშნა, რომ ეს „პირველი მნიშვნელოვანი ნაბიჯია“.",
            "პირველი მნიშვნელოვანი ნაბიჯია",
        ),
        ("ru", "Она отметила, что это «первый важный шаг».", "первый важный шаг"),
    ],
)
def test_a_few_words_in_a_sentence_are_speech_where_somebody_said_them(
    language: str, text: str, words: str
) -> None:
    assert found(language, text) == [[words]]


def test_places_are_those_of_the_words_in_their_paragraph() -> None:
    text = "Il a dit : « Nous sommes ici pour longtemps. »"
    (quotation,) = quotations([Passage("b1", text)], "fr")
    (span,) = quotation.spans
    assert text[span.start : span.end] == span.words == "Nous sommes ici pour longtemps."


def test_what_tells_the_speaker_lies_in_the_sentence() -> None:
    text = "Tea came. “We met,” said Nino Sample of the agency. Cake came."
    (quotation,) = quotations([Passage("b1", text)], "en")
    assert [stretch.text for stretch in quotation.told] == [" said Nino Sample of the agency. "]


def test_a_language_without_a_list_is_judged_by_its_sentences() -> None:
    text = "«Մենք հանդիպեցինք այստեղ, և ճանապարհը մերն է, և մենք շարունակում ենք աշխատել միասին։»"
    assert len(found("hy", text)) == 1


@pytest.mark.parametrize(
    "written", ["said = [", 'said = ["a"]', "said = [1]\nlinking=[]\nnaming=[]"]
)
def test_a_broken_list_of_words_is_named(tmp_path: Path, written: str) -> None:
    path = tmp_path / "en.toml"
    path.write_text(written, "utf-8")
    with pytest.raises(WordListBroken) as broken:
        load_speech_words(path)
    assert broken.value.path == path
