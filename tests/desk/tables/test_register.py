"""Who is looked up for a table: all who may be meant, and nobody else is read."""

import pytest

from migdesk.desk.desk import Desk
from migdesk.desk.people import add_person
from migdesk.desk.tables.register import Register, register_of
from migdesk.intake.tables.lexicon import plain
from migdesk.text.likeness import likeness
from migdesk.text.names import Language, PersonName, name_from

GIVEN = ("Nino", "ნინო", "Giorgi", "Georgi", "Ana-Maria", "Ana Maria", "Žofie", "J.")
FAMILY = ("Kalandadze", "კალანდაძე", "Calandadse", "van der Berg", "Berg", "O’Neil", "O.Neil")
SINGLE = ("Pelé", "პელე", "—", "Hh")


def everybody() -> list[PersonName]:
    whole = [name_from(f"{given} {family}") for given in GIVEN for family in FAMILY]
    return [*whole, *(PersonName("", said) for said in SINGLE)]


def language_of(name: PersonName) -> Language:
    return "ka" if any("ა" <= letter <= "ჰ" for letter in name.nominative) else "en"


def looked_up(desk: Desk, *asked: tuple[list[PersonName], str]) -> Register:
    with desk.reading() as session:
        register = register_of(desk, session)
        register.look_up(session, asked)
        return register


@pytest.fixture
def office(desk: Desk) -> dict[int, PersonName]:
    """Everybody who is recorded, by their keys."""
    return {add_person(desk, names={language_of(name): name}).key: name for name in everybody()}


def test_who_is_called_so_is_found_whatever_stands_between_the_words(
    desk: Desk, office: dict[int, PersonName]
) -> None:
    for asked in (*everybody(), name_from("ANA MARIA berg"), name_from("J Berg")):
        register = looked_up(desk, ([asked], ""))
        wanted = [
            key for key, name in office.items() if plain(name.nominative) == plain(asked.nominative)
        ]
        assert [person.key for person in register.named([asked])] == wanted, asked


@pytest.mark.parametrize(
    "words", [("Nino", "Kalandadze"), ("Nino", "Kalandatse"), ("Zofie", "Berg"), ("Ana", "ONeil")]
)
def test_who_is_alike_is_found_where_one_word_sounds_the_same(
    desk: Desk, office: dict[int, PersonName], words: tuple[str, str]
) -> None:
    asked = PersonName(words[1], words[0])
    register = looked_up(desk, ([asked], ""))
    alike = [key for key, name in office.items() if likeness([asked], [name])]
    assert register.named([asked]) == []
    assert sorted(person.key for person in register.alike([asked])) == alike


def test_only_who_may_be_meant_is_read(desk: Desk, office: dict[int, PersonName]) -> None:
    register = looked_up(desk, ([name_from("Ula Fourth")], ""))
    assert register.people == {}
    asked = name_from("Nino Kalandadze")
    looked_up(desk, ([asked], ""))
    assert {office[key].nominative for key in register.people} == {"Nino Kalandadze"}


def test_who_has_an_address_is_found_by_it(desk: Desk) -> None:
    key = add_person(desk, names={"en": PersonName("Ula", "Fourth")}, email="Ula@example.org").key
    register = looked_up(desk, ([name_from("Tea Third")], "ula@EXAMPLE.org"))
    assert [person.key for person in register.with_email("ula@example.org")] == [key]


def test_who_is_asked_for_later_is_found_as_well(desk: Desk, office: dict[int, PersonName]) -> None:
    first = looked_up(desk, ([name_from("Nino Kalandadze")], ""))
    asked = name_from("Giorgi Kalandadze")
    second = looked_up(desk, ([asked], ""))
    assert second is first
    assert [office[person.key] for person in second.named([asked])] == [asked]


def test_who_is_recorded_afterwards_is_found(desk: Desk) -> None:
    asked = name_from("Ula Fourth")
    assert looked_up(desk, ([asked], "")).named([asked]) == []
    key = add_person(desk, names={"en": asked}).key
    assert [person.key for person in looked_up(desk, ([asked], "")).named([asked])] == [key]
