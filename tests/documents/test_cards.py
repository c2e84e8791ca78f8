"""People as address cards."""

from hypothesis import given
from hypothesis import strategies as st

from migdesk.documents.cards import Card, cards_file
from migdesk.intake.tables.cards import read_cards
from migdesk.intake.tables.fields import Field
from migdesk.intake.tables.table import Value
from migdesk.text.names import PersonName

NINO = Card(
    uuid="4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
    names={"en": PersonName("Nino", "Sample"), "ka": PersonName("ნინო", "სამფლე")},
    honorific="Ms.",
    titles={"en": "Head, of all; and \\ more", "ka": "უფროსი"},
    organisations={"en": "Harbour Office"},
    country="Georgia",
    languages=("en", "ka"),
    email="nino@example.org",
    phone="+995 555 010203",
)


def told(*cards: Card) -> list[list[tuple[Field, Value]]]:
    """Return what the cards say, read back."""
    table = read_cards(cards_file(cards).decode(), "people.vcf")
    return [
        [
            (meaning.field, cell)
            for meaning, cell in zip(table.meanings, row.cells, strict=True)
            if meaning is not None and cell != ""
        ]
        for row in table.rows
    ]


def test_somebody_reads_back_as_they_were_in_both_scripts() -> None:
    assert told(NINO) == [
        [
            (Field.IDENTITY, NINO.uuid),
            (Field.GIVEN, "Nino"),
            (Field.FAMILY, "Sample"),
            (Field.GIVEN, "ნინო"),
            (Field.FAMILY, "სამფლე"),
            (Field.HONORIFIC, "Ms."),
            (Field.POSITION, "Head, of all; and \\ more"),
            (Field.POSITION, "უფროსი"),
            (Field.ORGANISATION, "Harbour Office"),
            (Field.COUNTRY, "Georgia"),
            (Field.LANGUAGES, "en, ka"),
            (Field.EMAIL, "nino@example.org"),
            (Field.PHONE, "+995 555 010203"),
        ]
    ]


def test_lines_are_short_and_no_letter_is_divided() -> None:
    long = Card(uuid=NINO.uuid, names={"ka": PersonName("ნინო", "სამფლე" * 30)})
    written = cards_file((long, NINO))
    assert max(map(len, written.split(b"\r\n"))) <= 75
    assert len(told(long, NINO)) == 2
    assert told(long)[0][2] == (Field.FAMILY, "სამფლე" * 30)


texts = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1)


@given(texts, texts)
def test_any_name_reads_back(given_name: str, family: str) -> None:
    card = Card(uuid=NINO.uuid, names={"en": PersonName(given_name, family)})
    ((_, given_back, family_back),) = told(card)
    assert len({given_back[0], family_back[0]}) == 2
