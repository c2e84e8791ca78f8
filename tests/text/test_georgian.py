"""Are the case forms proposed those a Georgian would write, and none where it is unsure?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.georgian import (
    joined_to_next,
    postposed,
    proposed_name,
    proposed_phrase,
    search_stem,
    starting_from,
)
from migdesk.text.names import Forms, PersonName

GEORGIAN = st.text(alphabet="აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", min_size=1, max_size=14)


@pytest.mark.parametrize(
    ("given_name", "family", "ergative", "dative", "genitive"),
    [
        ("დავით", "ზალკალიანი", "ზალკალიანმა", "ზალკალიანს", "ზალკალიანის"),
        ("ნინო", "ბერიძე", "ბერიძემ", "ბერიძეს", "ბერიძის"),
        ("გია", "ჩხეიძე", "ჩხეიძემ", "ჩხეიძეს", "ჩხეიძის"),
        ("თამარ", "კეშელავა", "კეშელავამ", "კეშელავას", "კეშელავას"),
        ("ანა", "კალანდია", "კალანდიამ", "კალანდიას", "კალანდიას"),
        ("ლევან", "გაგუა", "გაგუამ", "გაგუას", "გაგუას"),
        ("ნანა", "ლორთქიფანიშვილი", *(f"ლორთქიფანიშვილ{e}" for e in ("მა", "ს", "ის"))),
        ("რენე", "მორო", "მორომ", "მოროს", "მოროს"),
        ("ჯეინ", "შოუ", "შოუმ", "შოუს", "შოუს"),
        ("იოჰან", "გოეთე", "გოეთემ", "გოეთეს", "გოეთეს"),
    ],
)
def test_a_family_name_is_declined_and_the_given_name_is_not(
    given_name: str, family: str, ergative: str, dative: str, genitive: str
) -> None:
    forms = (f"{given_name} {form}" for form in (family, ergative, dative, genitive))
    assert proposed_name(PersonName(given_name, family)) == Forms(*forms)


def test_a_single_name_is_declined() -> None:
    assert proposed_name(PersonName("", "პელე")) == Forms("პელე", "პელემ", "პელეს", "პელეს")


@pytest.mark.parametrize("family", ["Lukovac", "სმიტ", "ბერიძე-ჯავახიშვილი", "ჩაი", ""])
def test_a_name_that_follows_no_rule_gets_no_proposal(family: str) -> None:
    assert proposed_name(PersonName("ანა", family)) == Forms(f"ანა {family}".strip())


@pytest.mark.parametrize(
    ("nominative", "ergative", "dative", "genitive"),
    [
        ("მინისტრი", "მინისტრმა", "მინისტრს", "მინისტრის"),
        ("დირექტორი", "დირექტორმა", "დირექტორს", "დირექტორის"),
        ("მოადგილე", "მოადგილემ", "მოადგილეს", "მოადგილის"),
        (
            "მინისტრის პირველი მოადგილე",
            "მინისტრის პირველმა მოადგილემ",
            "მინისტრის პირველ მოადგილეს",
            "მინისტრის პირველი მოადგილის",
        ),
        (
            "რეგიონული საერთაშორისო ცენტრი",
            "რეგიონულმა საერთაშორისო ცენტრმა",
            "რეგიონულ საერთაშორისო ცენტრს",
            "რეგიონული საერთაშორისო ცენტრის",
        ),
        (
            "საგარეო საქმეთა სამინისტრო",
            "საგარეო საქმეთა სამინისტრომ",
            "საგარეო საქმეთა სამინისტროს",
            "საგარეო საქმეთა სამინისტროს",
        ),
        ("ორგანიზაცია", "ორგანიზაციამ", "ორგანიზაციას", "ორგანიზაციის"),
        (
            "ფონდი „ნავსადგური“",
            "ფონდმა „ნავსადგური“",
            "ფონდს „ნავსადგური“",
            "ფონდის „ნავსადგური“",
        ),
        ("ფონდი (BSF)", "ფონდმა (BSF)", "ფონდს (BSF)", "ფონდის (BSF)"),
        ("წარმომადგენელი", "წარმომადგენელმა", "წარმომადგენელს", ""),
        ("თავმჯდომარე", "თავმჯდომარემ", "თავმჯდომარეს", ""),
        ("ქვეყანა", "ქვეყანამ", "ქვეყანას", ""),
    ],
)
def test_a_title_or_an_organisation_is_declined(
    nominative: str, ergative: str, dative: str, genitive: str
) -> None:
    assert proposed_phrase(nominative) == Forms(nominative, ergative, dative, genitive)


@pytest.mark.parametrize(
    "nominative",
    [
        "ელჩი საქართველოში",
        "დამფუძნებელი და დირექტორი",
        "დირექტორი, ეკონომისტი",
        "Chief of Mission",
        "მინისტრის მოადგილის",
        "",
    ],
)
def test_a_phrase_that_follows_no_rule_gets_no_proposal(nominative: str) -> None:
    assert proposed_phrase(nominative) == Forms(nominative)


@pytest.mark.parametrize(
    ("dative", "postposition", "expected"),
    [
        ("თბილისს", "ში", "თბილისში"),
        ("სოფიას", "ში", "სოფიაში"),
        ("ბაქოს", "ში", "ბაქოში"),
        ("კონფერენციას", "ზე", "კონფერენციაზე"),
        ("ფონდს", "თან", "ფონდთან"),
        ("სამინისტროს", "თან", "სამინისტროსთან"),
        ("ფონდს „ნავსადგური“", "თან", ""),
    ],
)
def test_a_postposition_joins_the_dative(dative: str, postposition: str, expected: str) -> None:
    assert postposed(dative, postposition) == expected


def test_from_takes_the_place_of_the_genitive_ending() -> None:
    assert starting_from("12 მაისის") == "12 მაისიდან"
    assert starting_from("1 აგვისტოს") == "1 აგვისტოდან"


@pytest.mark.parametrize(
    ("form", "expected"), [("სამინისტროს", "სამინისტროსა"), ("ფონდს „X“", "ფონდს „X“")]
)
def test_a_dative_or_genitive_is_longer_before_and(form: str, expected: str) -> None:
    assert joined_to_next(form) == expected


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("კონფერენცია", "კონფერენც"),
        ("კონფერენციის", "კონფერენც"),
        ("კონფერენციაზე", "კონფერენც"),
        ("კონფერენციებისთვის", "კონფერენც"),
        ("სამინისტრო", "სამინისტრო"),
        ("სამინისტროს", "სამინისტრო"),
        ("სამინისტროსა", "სამინისტრო"),
        ("სამინისტროსთან", "სამინისტრო"),
        ("ფონდი", "ფონდ"),
        ("ფონდის", "ფონდ"),
        ("ფონდმა", "ფონდ"),
        ("ფონდთან", "ფონდ"),
        ("ბერიძე", "ბერიძ"),
        ("ბერიძის", "ბერიძ"),
        ("კალანდიას", "კალანდ"),
        ("საქართველოში", "საქართველო"),
        ("ქალაქიდან", "ქალაქ"),
        ("მარიამი", "მარიამ"),
        ("ნინო", "ნინო"),
        ("და", "და"),
        ("ᲤᲝᲜᲓᲘ", "ფონდ"),
        ("Tbilisi", "Tbilisi"),
        ("COVID-19", "COVID-19"),
        ("", ""),
    ],
)
def test_a_stem(word: str, stem: str) -> None:
    assert search_stem(word) == stem


@given(word=GEORGIAN)
def test_a_stem_is_its_own_stem_and_the_beginning_of_its_word(word: str) -> None:
    stem = search_stem(word)
    assert search_stem(stem) == stem
    assert word.startswith(stem)
    assert len(stem) >= min(3, len(word))


@given(text=st.text())
def test_any_text_has_a_stem(text: str) -> None:
    assert search_stem(search_stem(text)) == search_stem(text)


@given(family=GEORGIAN)
def test_a_proposal_begins_as_the_name_does(family: str) -> None:
    forms = proposed_name(PersonName("", family))
    assert forms.nominative == family
    for form in (forms.ergative, forms.dative, forms.genitive):
        assert not form or form.startswith(family[:-1])
