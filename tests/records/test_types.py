"""How texts lie in a column."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import TypeDecorator, select
from sqlalchemy.dialects.sqlite import dialect

from migdesk.records import Session
from migdesk.records.base import Record
from migdesk.records.types import FoldedJson, JsonText, _OwnText
from migdesk.text.blocks import Block, Run, from_json, to_json
from migdesk.text.folding import folded
from migdesk.text.names import Forms, PersonName
from migdesk.vocabulary import BlockKind

SQLITE = dialect()
texts = st.text(
    st.sampled_from('ae\u0301\u0303\n\t"\\ნᲜ') | st.characters(exclude_categories=["Cs"])
)


@given(texts)
def test_localized_text_is_read_back_folded(text: str) -> None:
    column = JsonText(dict[str, str])
    stored = column.process_bind_param({"en": f"a{text}"}, SQLITE)
    assert column.process_result_value(stored, SQLITE) == {"en": folded(f"a{text}")}


@given(texts)
def test_blocks_are_read_back_folded(text: str) -> None:
    written = to_json((Block("b1", BlockKind.LEAD, (Run(text),)),))
    stored = FoldedJson().process_bind_param(written, SQLITE)
    assert stored is not None
    assert [block.text for block in from_json(stored)] == [folded(text)]


def test_equal_values_are_equal_text() -> None:
    column = JsonText(dict[str, str])
    first = column.process_bind_param({"en": "a", "ka": "ა"}, SQLITE)
    assert first == column.process_bind_param({"ka": "Ა", "en": "a"}, SQLITE)


@pytest.mark.parametrize(
    ("shape", "value", "kept"),
    [
        (dict[str, str], {"en": "Opening", "ka": " \n"}, {"en": "Opening"}),
        (dict[str, str], {"en": "", "ka": "\u200b\x00"}, {"ka": "\u200b"}),
        (
            dict[str, Forms],
            {"en": Forms(""), "ka": Forms("", dative="ს")},
            {"ka": Forms("", dative="ს")},
        ),
        (dict[str, PersonName], {"en": PersonName("", " ")}, {}),
        (tuple[str, ...], ("", "data"), ("", "data")),
        (tuple[dict[str, str], ...], ({"label": "", "text": "a"},), ({"label": "", "text": "a"},)),
        (tuple[int, ...], (1, 19), (1, 19)),
    ],
)
def test_a_language_that_says_nothing_has_no_entry(
    shape: object, value: object, kept: object
) -> None:
    column = JsonText(shape)
    stored = column.process_bind_param(value, SQLITE)
    assert column.process_result_value(stored, SQLITE) == kept


def test_half_a_surrogate_pair_is_left_out_of_a_text_in_several_languages() -> None:
    stored = JsonText(dict[str, str]).process_bind_param({"en": "half\ud800 a pair"}, SQLITE)
    assert stored == '{"en":"half a pair"}'


def test_columns_of_our_types_are_compared_by_one_class() -> None:
    tables = Record.metadata.tables.values()
    types = [column.type for table in tables for column in table.columns]
    ours = [each for each in types if isinstance(each, TypeDecorator)]
    assert len(ours) > 100
    assert len({each.comparator_factory for each in ours}) == 1


def test_texts_are_joined_and_compared_as_texts() -> None:
    place = Session.__table__.c.room
    said = select(place).where((place + "," + place).contains("hall"), place.is_(None))
    _, _, asked = str(said.compile(dialect=dialect())).partition("WHERE ")
    assert asked == (
        "((session.room || ? || session.room) LIKE '%' || ? || '%') AND session.room IS NULL"
    )


@pytest.mark.parametrize("form", [*_OwnText.__subclasses__()], ids=lambda form: form.__name__)
def test_statements_with_our_types_are_compiled_once(form: type[_OwnText[object]]) -> None:
    """SQLAlchemy asks each class for itself."""
    assert vars(form)["cache_ok"] is True
