"""What of a text no dictionary and no record has, and the office's own words."""

import pytest
from factories.office import at_work

from migdesk.base.resources import resource
from migdesk.desk.desk import Desk
from migdesk.desk.errors import RuleBroken
from migdesk.desk.people import add_person
from migdesk.desk.questions import own_words
from migdesk.desk.rows import MisspeltWord, WordEntry
from migdesk.desk.spelling import Spelling, add_word, delete_word, edit_word
from migdesk.editorial.errors import SpellingBroken
from migdesk.text.names import PersonName
from migdesk.text.spelt import Script


@pytest.fixture(scope="module")
def spelling() -> Spelling:
    """The dictionaries, loaded once for all tests here."""
    return Spelling()


def wrong(spelling: Spelling, desk: Desk, text: str, language: str = "en") -> list[str]:
    spelling.forget_names()
    return [word.word for word in spelling.misspelt(desk, language, {"b0": text})["b0"]]


def test_british_words_in_ize_are_right(desk: Desk, spelling: Spelling) -> None:
    text = "The organization recognizes programmes, labour and centres; co-operation organised it."
    assert wrong(spelling, desk, text) == []
    american = "program, labor, center, advize, analyze"
    assert wrong(spelling, desk, american) == ["labor", "center", "advize", "analyze"]
    assert spelling.suggested("en", "organze")[0] == "organize"


@pytest.mark.parametrize(
    ("script", "typo", "meant"),
    [("en", "conferense", "conference"), ("ka", "საქართველოშ", "საქართველოში")],
)
def test_what_was_meant_is_suggested(
    spelling: Spelling, script: Script, typo: str, meant: str
) -> None:
    suggested = spelling.suggested(script, typo)
    assert meant in suggested
    assert len(suggested) <= 5


def test_georgian_nouns_are_right_in_every_case(desk: Desk, spelling: Spelling) -> None:
    assert wrong(spelling, desk, "კონსულტანტმა ტრენინგში რეესტრს ჩახედა.", "ka") == []
    typos = "ორგანიზაცამ პროექტსს ღონისძიებიის"
    assert wrong(spelling, desk, typos, "ka") == typos.split()


def test_words_stand_where_they_are(desk: Desk, spelling: Spelling) -> None:
    found = spelling.misspelt(desk, "en", {"headline": "A teh", "b0": "well-bieng"})
    assert found == {
        "headline": (MisspeltWord(2, 5, "teh", "en"),),
        "b0": (MisspeltWord(5, 10, "bieng", "en"),),
    }
    assert spelling.misspelt(desk, "fr", {"b0": "Bonjour à tous"}) == {"b0": ()}


def test_recorded_names_are_right_in_every_case(desk: Desk, spelling: Spelling) -> None:
    at_work(desk)
    english, georgian = "Zviadi Qochoradze", "ზვიადმა ქოჩორაძისთვის"
    before = wrong(spelling, desk, english) + wrong(spelling, desk, georgian, "ka")
    names = {"en": PersonName("Zviadi", "Qochoradze"), "ka": PersonName("ზვიადი", "ქოჩორაძე")}
    add_person(desk, names=names)
    after = wrong(spelling, desk, english) + wrong(spelling, desk, georgian, "ka")
    assert (before[:2], after) == (["Zviadi", "Qochoradze"], [])


def test_an_office_adds_words_of_its_own(desk: Desk, spelling: Spelling) -> None:
    key = add_word(desk, word=" Ostervikers ").key
    assert own_words(desk) == (WordEntry(key, "Ostervikers"),)
    assert wrong(spelling, desk, "Ostervikers meet OSTERVIKERS’ guests.") == []
    with pytest.raises(RuleBroken) as caught:
        add_word(desk, word="Ostervikers")
    assert caught.value.rule == "uq_own_word_word"
    edit_word(desk, word_id=key, word="Nordhavners")
    assert wrong(spelling, desk, "Ostervikers, Nordhavners") == ["Ostervikers"]
    delete_word(desk, word_id=key)
    assert own_words(desk) == ()
    with pytest.raises(RuleBroken) as caught:
        add_word(desk, word="x")
    assert caught.value.rule == "ck_own_word_has_letters"


def test_dictionaries_that_have_stopped_are_begun_anew(desk: Desk) -> None:
    spelling = Spelling()
    assert wrong(spelling, desk, "teh") == ["teh"]
    process = spelling._speller._process
    assert process is not None
    process.kill()
    process.wait()
    with pytest.raises(SpellingBroken):
        wrong(spelling, desk, "another")
    assert wrong(spelling, desk, "another teh") == ["teh"]


def test_every_dictionary_has_its_licence_beside_it() -> None:
    folder = resource("dictionaries")
    assert {path.name for path in folder.iterdir()} == {
        *(f"{script}.{ending}" for script in ("en", "ka") for ending in ("aff", "dic")),
        *(f"LICENSE-dictionary-{name}.txt" for name in ("en", "en-gb", "ka")),
    }
