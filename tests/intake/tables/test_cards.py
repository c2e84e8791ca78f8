"""Address cards of every version."""

import pytest

from migdesk.intake.errors import NothingInTable, TableDamaged
from migdesk.intake.tables.cards import read_cards
from migdesk.intake.tables.fields import Field
from migdesk.intake.tables.table import Value

FOUR = r"""BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
FN;LANGUAGE=en:Nino Sample
N;ALTID=1;LANGUAGE=en:Sample;Nino;Maria;Ms.;
N;ALTID=1;LANGUAGE=ka:სამფლე;ნინო;;;
ORG:Harbour Office\; North;Unit 2
TITLE;LANGUAGE=en:Head\, of
  unit
item1.EMAIL;TYPE="work,other":office@example.org
EMAIL;PREF=1:nino@example.org
TEL;VALUE=uri:tel:+995-555-010203
ADR;LABEL="Sea Street 1":;;Sea Street 1;Batumi;;6000;Georgia
LANG;PREF=1:ka
NOTE:first\nsecond
PHOTO:data:image/png;base64,AAAA
END:VCARD
"""

TWO = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\n"
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E1=83=A1=E1=83=90=\r\n=E1=83=9B;=E1=83=90\r\n"
    "TEL;CELL:+995 555 1\r\nEND:VCARD\r\n"
)


def people(text: str) -> list[list[tuple[Field, Value]]]:
    """Return what is said of each person, field by field."""
    table = read_cards(text, "people.vcf")
    return [
        [
            (meaning.field, cell)
            for meaning, cell in zip(table.meanings, row.cells, strict=True)
            if meaning is not None and cell != ""
        ]
        for row in table.rows
    ]


def test_a_card_says_who_somebody_is_in_both_languages() -> None:
    assert people(FOUR) == [
        [
            (Field.IDENTITY, "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"),
            (Field.GIVEN, "Nino Maria"),
            (Field.FAMILY, "Sample"),
            (Field.GIVEN, "ნინო"),
            (Field.FAMILY, "სამფლე"),
            (Field.HONORIFIC, "Ms."),
            (Field.POSITION, "Head, of unit"),
            (Field.ORGANISATION, "Harbour Office; North"),
            (Field.COUNTRY, "Georgia"),
            (Field.LANGUAGES, "ka"),
            (Field.EMAIL, "nino@example.org"),
            (Field.PHONE, "+995-555-010203"),
            (Field.NOTES, "first\nsecond\nUnit 2\noffice@example.org"),
        ]
    ]


def test_cards_of_old_phones_are_read_too() -> None:
    assert people(TWO) == [[(Field.GIVEN, "ა"), (Field.FAMILY, "სამ"), (Field.PHONE, "+995 555 1")]]


def test_a_card_with_one_whole_name_is_enough_and_several_are_a_row_each() -> None:
    text = "BEGIN:VCARD\nFN:Nino Sample\nEND:VCARD\nnoise\nBEGIN:VCARD\nFN:Gia\nEND:VCARD\n"
    assert people(text) == [[(Field.NAME, "Nino Sample")], [(Field.NAME, "Gia")]]


def test_a_card_without_an_end_is_damaged_and_one_without_words_is_nothing() -> None:
    with pytest.raises(TableDamaged):
        read_cards("BEGIN:VCARD\nFN:Nino Sample\n", "people.vcf")
    with pytest.raises(NothingInTable):
        read_cards("BEGIN:VCARD\nEND:VCARD\n", "people.vcf")
