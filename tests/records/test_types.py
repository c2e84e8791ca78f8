"""How texts lie in a column."""

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects.sqlite import dialect

from migdesk.records.types import FoldedJson, JsonText
from migdesk.text.blocks import Block, Run, from_json, to_json
from migdesk.text.folding import folded
from migdesk.vocabulary import BlockKind

SQLITE = dialect()
texts = st.text(
    st.sampled_from('ae\u0301\u0303\n\t"\\ნᲜ') | st.characters(exclude_categories=["Cs"])
)


@given(texts)
def test_localized_text_is_read_back_folded(text: str) -> None:
    column = JsonText(dict[str, str])
    stored = column.process_bind_param({"en": text}, SQLITE)
    assert column.process_result_value(stored, SQLITE) == {"en": folded(text)}


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
