"""Countries by their codes and names."""

from migdesk.text.countries import countries, country_name


def test_countries_stand_in_the_order_of_the_language() -> None:
    english = countries("en")
    assert english[:3] == (("AF", "Afghanistan"), ("AX", "Åland Islands"), ("AL", "Albania"))
    assert ("GE", "Georgia") in english
    assert ("GE", "საქართველო") in countries("ka")
    assert {code for code, _ in english} == {code for code, _ in countries("ka")}
    assert "EU" not in dict(english)


def test_what_is_no_code_is_named_as_it_is_written() -> None:
    assert country_name("Atlantis", "en") == "Atlantis"
