"""Names found in a text, whatever ending they have there."""

import pytest

from migdesk.text.mentions import Beginnings, calls, says


@pytest.mark.parametrize(
    ("text", "name", "there"),
    [
        ("said Nino Sample of the agency", "Sample", True),
        ("said Nino Sampler", "Sample", False),
        ("განაცხადა ნინო სამფლემ", "სამფლე", True),
        ("ნინო სამფლეს თქმით", "სამფლე", True),
        ("განაცხადა ლია გაბუნიამ", "გაბუნია", True),
        ("ლია გაბუნიას თქმით", "გაბუნია", True),
        ("აღნიშნა ნანა ხალვაშმა", "ხალვაში", True),
        ("ნანა ხალვაშისთვის", "ხალვაში", True),
        ("сказал Ивану Петрову", "Петров", True),
        ("отметила Нино Абашидзе", "Абашидзе", True),
        ("по словам Марии Ивановой", "Иванова", True),
        ("сказала Анна", "Иванова", False),
        ("Nino van der Sample said", "van der  Sample", True),
        ("nobody", " ", False),
    ],
)
def test_a_name_is_found_in_any_case(text: str, name: str, there: bool) -> None:
    assert says(text, name) is there
    assert Beginnings([text]).may_name(name) is (there or name == "Sample")


@pytest.mark.parametrize(
    ("text", "title", "there"),
    [
        ("ნორდჰავნის განვითარების ფონდიც უჭერს მხარს", "ნორდჰავნის განვითარების ფონდი", True),
        ("ნორდჰავნის ფონდი უჭერს მხარს", "ნორდჰავნის განვითარების ფონდი", False),
        ("при поддержке Фонда развития", "Фонд развития", True),
        ("paid by the Coast Fund", "Coast Fund", True),
        ("paid by the Coast Funds", "Coast Fund", False),
        ("nobody", "", False),
    ],
)
def test_a_body_is_found_in_any_form(text: str, title: str, there: bool) -> None:
    assert calls(text, title) is there
