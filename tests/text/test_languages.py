"""Which language a text is written in, by its letters."""

from migdesk.text.languages import language_name, languages


def test_languages_stand_in_the_order_of_the_language() -> None:
    english = languages("en")
    assert english[0] == ("ab", "Abkhazian")
    assert ("ka", "Georgian") in english
    assert ("ka", "ქართული") in languages("ka")
    assert languages("ka")[0] == ("ae", "ავესტური")
    assert {len(tag) for tag, _ in english} == {2}


def test_what_is_no_tag_is_named_as_it_is_written() -> None:
    assert language_name("Elvish", "en") == "Elvish"
    assert language_name("ka", "no language") == "ka"
