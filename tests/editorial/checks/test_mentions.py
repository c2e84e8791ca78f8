"""Whom one language of a release names, the other names too, or plainly means."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from migdesk.editorial.checks.pairs import other_names
from migdesk.editorial.checks.sheet import (
    CheckFacts,
    CheckSheet,
    NamedPerson,
    OtherText,
    Paragraph,
)
from migdesk.text.names import PersonName
from migdesk.vocabulary import BlockKind, ReleaseKind

NAMES = (
    (PersonName("Nino", "Sample"), PersonName("ნინო", "სამფლე", ergative="ნინო სამფლემ")),
    (PersonName("Tomáš", "Boček"), PersonName("ტომაშ", "ბოჩეკი", ergative="ტომაშ ბოჩეკმა")),
    (PersonName("Ana", "van der Berg"), PersonName("ანა", "ვან დერ ბერგი")),
    (PersonName("", "Madonna"), PersonName("", "მადონა", ergative="მადონამ")),
    (PersonName("Giorgi", "O'Neill-Vashadze"), PersonName("გიორგი", "ო’ნილ-ვაშაძე")),
)
PEOPLE = tuple(
    NamedPerson(
        key,
        {"en": english, "ka": georgian},
        {"en": ("Mayor of Testville",), "ka": ("ტესტვილის მერი",)},
    )
    for key, (english, georgian) in enumerate(NAMES, start=1)
)
NINO = PEOPLE[0]
said = st.lists(
    st.lists(st.integers(0, len(NAMES) - 1), min_size=1, max_size=3, unique=True),
    min_size=1,
    max_size=4,
)


def told(paragraphs: Sequence[Sequence[int]], language: str) -> list[str]:
    """Return texts that name people: in full where they come first, then by the family name."""
    met: set[int] = set()
    texts = []
    for people in paragraphs:
        called = []
        for person in people:
            name = NAMES[person][0 if language == "en" else 1]
            again = f"Ms. {name.family}" if language == "en" else f"ქ-ნი {name.family}"
            called.append(again if person in met else name.nominative)
            met.add(person)
        texts.append(
            f"The new school has {', '.join(called)} among its teachers."
            if language == "en"
            else f"ახალ სკოლაში ასწავლიან: {', '.join(called)}."
        )
    return texts


def paragraphs(texts: Sequence[str], prefix: str, of: str = "") -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(f"{prefix}{at}", BlockKind.PARAGRAPH, text, of=f"{of}{at}" if of else "")
        for at, text in enumerate(texts)
    )


def both(
    source: Sequence[str], made: Sequence[str], people: Sequence[NamedPerson] = PEOPLE
) -> tuple[CheckSheet, CheckSheet]:
    """Return a source and its translation, each to be checked beside the other."""
    first, second = paragraphs(source, "e"), paragraphs(made, "k", of="e")
    return sheet("en", first, "ka", second, people), sheet("ka", second, "en", first, people)


def sheet(
    language: str,
    own: tuple[Paragraph, ...],
    other: str,
    theirs: tuple[Paragraph, ...],
    people: Sequence[NamedPerson] = PEOPLE,
) -> CheckSheet:
    facts = CheckFacts(others=(OtherText(other, theirs),), named=tuple(people))
    return CheckSheet(language, ReleaseKind.PRESS_RELEASE, own, facts)


def found(checked: CheckSheet) -> list[tuple[str, object, object]]:
    return [(each.block, each.fields["name"], each.fields["has"]) for each in other_names(checked)]


@given(said)
def test_pairs_that_name_the_same_people_give_nothing(people: list[list[int]]) -> None:
    source, made = both(told(people, "en"), told(people, "ka"))
    assert (found(source), found(made)) == ([], [])


@given(said, st.data())
def test_one_person_left_out_of_a_translated_paragraph_is_told_there(
    people: list[list[int]], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(people) - 1))
    gone = data.draw(st.sampled_from(people[at]))
    left = [
        [person for person in each if (place, person) != (at, gone)]
        for place, each in enumerate(people)
    ]
    source, made = both(told(people, "en"), told(left, "ka"))
    name = NAMES[gone][0].nominative
    assert found(source) == [(f"e{at}", name, "en")]
    assert found(made) == [(f"k{at}", name, "en")]
    (finding,) = other_names(source)
    words = source.paragraphs[at].text[finding.start : finding.end]
    assert words.endswith(NAMES[gone][0].family)


AGAIN = ("Nino Sample came.", "Ms. Sample left.")


@pytest.mark.parametrize(
    "again",
    [
        "ქ-ნი სამფლე წავიდა.",
        "სამფლეს გაცილება მოუწყვეს.",
        "ქალბატონი ნინო წავიდა.",
        "მერი წავიდა.",
        "მან ქალაქი დატოვა.",
        "Sample წავიდა.",
    ],
)
def test_who_was_named_before_may_be_told_again_in_other_words(again: str) -> None:
    source, made = both(AGAIN, ["ნინო სამფლე მოვიდა.", again])
    assert (found(source), found(made)) == ([], [])
    backwards = both(AGAIN, [again, "ნინო სამფლე მოვიდა."])[0]
    assert [block for block, _, _ in found(backwards)] == (
        [] if "სამფლ" in again or "Sample" in again else ["e0"]
    )


def test_a_given_name_within_the_name_of_another_is_not_hers() -> None:
    other = NamedPerson(9, {"en": PersonName("Nino", "Else"), "ka": PersonName("ნინო", "ელსე")})
    source, _ = both(
        ["Nino Sample and Nino Else came.", "Ms. Sample and Ms. Else left."],
        ["მოვიდნენ ნინო სამფლე და ნინო ელსე.", "წავიდა ნინო ელსე."],
        [NINO, other],
    )
    assert found(source) == [("e1", "Nino Sample", "en")]


def test_a_family_name_that_two_people_share_is_answered_by_either() -> None:
    other = NamedPerson(9, {"en": PersonName("Ana", "Sample"), "ka": PersonName("ანა", "სემპლი")})
    source, made = both(
        ["Nino Sample and Ana Sample came.", "Sample left."],
        ["მოვიდნენ ნინო სამფლე და ანა სემპლი.", "სემპლი წავიდა."],
        [NINO, other],
    )
    assert (found(source), found(made)) == ([], [])


def test_a_name_without_a_form_in_the_other_language_is_not_missed_there() -> None:
    source, _ = both(["Nino Sample came."], ["მოვიდა."], [NamedPerson(1, {"en": NAMES[0][0]})])
    assert found(source) == []


def test_a_word_like_a_family_name_is_nobody_where_the_whole_name_stands_nowhere() -> None:
    rose = NamedPerson(1, {"en": PersonName("Ada", "Rose"), "ka": PersonName("ადა", "როუზი")})
    source, _ = both(["The Rose Revolution began."], ["რევოლუცია დაიწყო."], [rose])
    assert found(source) == []


def test_whom_somebody_names_in_a_quotation_or_a_gap_is_not_the_offices_to_name() -> None:
    text = "Nino Sample came. “Sample,” he said. Sample"
    own = Paragraph("e0", None, text, quoted=((19, 26),), gaps=((37, 43, "person"),), of="k0")
    source = sheet("en", (own,), "ka", (Paragraph("k0", None, "მოვიდა."),))
    assert [(each.start, each.end) for each in other_names(source)] == [(0, 11)]
    quoted = replace(own, quoted=((0, 26),))
    assert found(sheet("en", (quoted,), "ka", (Paragraph("k0", None, "მოვიდა."),))) == []


def test_paragraphs_that_nobody_paired_are_compared_with_the_whole_text() -> None:
    own = paragraphs(["Nino Sample came.", "Tomáš Boček left."], "b")
    theirs = paragraphs(["ტომაშ ბოჩეკმა დატოვა ქალაქი, მადონამ კი არა."], "b")
    assert found(sheet("en", own, "ka", theirs)) == [
        ("b0", "Nino Sample", "en"),
        ("", "მადონა", "ka"),
    ]


def test_accents_lost_are_another_rules_to_tell() -> None:
    _, made = both(["Tomas Bocek came."], ["ტომაშ ბოჩეკი მოვიდა."])
    assert found(made) == []


def test_where_pronouns_are_not_known_any_paragraph_may_have_one() -> None:
    names = {"en": NAMES[0][0], "de": PersonName("Nino", "Sample")}
    own = paragraphs(["Nino Sample came.", "Ms. Sample left."], "e")
    theirs = paragraphs(["Nino Sample kam.", "Sie ging."], "d", of="e")
    assert found(sheet("en", own, "de", theirs, [NamedPerson(1, names)])) == []
    late = paragraphs(["Sie kam.", "Nino Sample ging."], "d", of="e")
    assert found(sheet("en", own, "de", late, [NamedPerson(1, names)])) == [
        ("e0", "Nino Sample", "en")
    ]
