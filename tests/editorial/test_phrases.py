"""Is a sentence chosen, filled and joined as the template means it?"""

from pathlib import Path
from types import MappingProxyType

import pytest

from migdesk.editorial.errors import TemplateBroken
from migdesk.editorial.phrases import (
    Ask,
    Field,
    Phrase,
    compose,
    compose_first,
    compose_within,
    gap,
    list_field,
    plain,
    put_together,
    said,
)
from migdesk.editorial.templates import Grammar, Template, parse
from migdesk.text.blocks import Run
from migdesk.text.words import words_for

OPEN: Field = lambda _: gap("name", "[name]")  # noqa: E731  # a field is any such function


def template(**parts: list[str]) -> Template:
    parsed = {name: tuple(parse(text) for text in texts) for name, texts in parts.items()}
    return Template("en", Path("test.toml"), MappingProxyType(parsed), Grammar())


def text(phrase: Phrase | None) -> str | None:
    return None if phrase is None else phrase.text


def test_the_first_sentence_that_fits_is_said() -> None:
    lead = template(lead=["{city} in {series}", "{city}", "nothing"])
    assert text(compose("lead", lead, {"city": plain("Poti")})) == "Poti"


def test_nothing_is_said_where_nothing_fits() -> None:
    assert compose("lead", template(lead=["{city}"]), {}) is None
    assert compose("deck", template(lead=["{city}"]), {}) is None


def test_a_sentence_without_gaps_goes_before_one_with_gaps() -> None:
    lead = template(lead=["{name.ergative} spoke", "It was {name.nominative} who spoke"])

    def name(ask: Ask) -> Phrase:
        return gap("ergative:person", "[Nino]") if ask.form == "ergative" else said("Nino")

    assert text(compose("lead", lead, {"name": name})) == "It was Nino who spoke"


def test_what_the_records_hold_is_not_dropped_for_want_of_a_form() -> None:
    lead = template(lead=["{city}, {name}", "{city}"])
    phrase = compose("lead", lead, {"city": plain("Poti"), "name": OPEN})
    assert phrase == Phrase((Run("Poti, "), Run("[name]", gap="name")))


def test_of_sentences_with_gaps_the_fullest_is_said() -> None:
    lead = template(lead=["{name} and {name}", "One: {name}", "Two: {name}"])
    assert text(compose("lead", lead, {"name": OPEN})) == "One: [name]"


def test_an_optional_piece_may_be_absent() -> None:
    lead = template(lead=["They met{where?}."], where=[" in {city}"])
    assert text(compose("lead", lead, {})) == "They met."
    assert text(compose("lead", lead, {"city": plain("Poti")})) == "They met in Poti."


def test_a_part_hands_on_the_form_it_is_asked_in() -> None:
    lead = template(lead=["{who.ergative}"], who=["{name} of {city.genitive}"])

    def in_form(ask: Ask) -> Phrase:
        return said(ask.form)

    assert text(compose("lead", lead, {"name": in_form, "city": in_form})) == (
        "ergative of genitive"
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [("the agency", "The agency"), ("IOM", "IOM"), ("კონფერენცია", "კონფერენცია"), ("1", "1")],
)
def test_a_capital_is_for_scripts_that_have_them(value: str, expected: str) -> None:
    assert text(compose("lead", template(lead=["{City}"]), {"city": plain(value)})) == expected


def test_a_capital_of_nothing_is_nothing() -> None:
    nothing = {"city": lambda _: Phrase()}
    assert text(compose("lead", template(lead=["{City}."]), nothing)) == "."


def test_whom_a_sentence_has_named_is_known_behind() -> None:
    def known(ask: Ask) -> Phrase:
        return Phrase((Run("again" if 1 in ask.people else "first"),), frozenset({1}))

    lead = template(lead=["{name}, {name}"])
    phrase = compose("lead", lead, {"name": known})
    assert phrase == Phrase((Run("first, again"),), frozenset({1}))


def test_what_must_be_said_and_cannot_is_told() -> None:
    with pytest.raises(TemplateBroken) as caught:
        compose_first(["quote_opening", "quote"], template(quote=["{city}"]), {})
    assert (caught.value.part, caught.value.reason) == ("quote", "no sentence fits")


def test_the_first_sentence_short_enough_is_said() -> None:
    headline = template(headline=["{city} is long", "{city} it", "{city}"])
    assert compose_within(9, "headline", headline, {"city": plain("Poti")}).text == "Poti it"


def test_the_shortest_is_said_where_none_is_short_enough() -> None:
    headline = template(headline=["{city} is long", "{city}", "{city} it"])
    assert compose_within(2, "headline", headline, {"city": plain("Poti")}).text == "Poti"


def test_a_short_sentence_with_a_gap_is_the_last_resort() -> None:
    headline = template(headline=["{name}", "{city} is long"])
    fields = {"city": plain("Poti"), "name": OPEN}
    assert compose_within(9, "headline", headline, fields).text == "Poti is long"
    with pytest.raises(TemplateBroken):
        compose_within(9, "headline", headline, {})


def test_runs_of_one_look_become_one_and_gaps_stay_apart() -> None:
    phrases = [said("a"), said("b"), gap("name", "[x]"), gap("name", "[x]"), said("c"), said("d")]
    assert put_together(phrases).runs == (
        Run("ab"),
        Run("[x]", gap="name"),
        Run("[x]", gap="name"),
        Run("cd"),
    )


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a, x", "b"], "a, x; and b"),
        (["a", "b, y", "c"], "a; b, y; and c"),
    ],
)
def test_a_list_takes_semicolons_where_its_items_hold_commas(
    items: list[str], expected: str
) -> None:
    field = list_field([plain(item) for item in items], words_for("en"))
    assert text(field(Ask())) == expected


def test_items_between_marks_of_their_own_take_none() -> None:
    items = [plain("“a, x”"), plain("“b”")]
    assert text(list_field(items, words_for("en"), heavy=False)(Ask())) == "“a, x” and “b”"


def test_only_the_item_before_and_knows_it() -> None:
    items: list[Field] = [lambda ask: said("joined" if ask.joined else "free")] * 3
    assert text(list_field(items, words_for("ka"))(Ask())) == "free, joined და free"


def test_an_empty_list_is_absent() -> None:
    assert list_field([], words_for("en"))(Ask()) is None
