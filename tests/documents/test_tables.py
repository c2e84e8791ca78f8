"""Tables over pages: every row once and in order, none alone, sums with the row before them."""

import re
from collections.abc import Iterator, Sequence

import pytest
from documents import pdfs, reports
from documents.test_release_conformance import findings
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.lines import Span
from migdesk.documents.pdf.pages import Column, Item
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.tables import (
    Cell,
    Looks,
    Row,
    Table,
    head_row,
    spread,
    table_node,
    table_of,
)
from migdesk.documents.pdf.typesetting import Style, Text, set_text
from migdesk.documents.reports.figures import captioned
from migdesk.documents.reports.page import Cells, Paper, line, report_pdf

INK = (0.0, 0.0, 0.0)
STYLE = Style(8, 10)
PAGE = 300.0


def text_of(lines: int, name: str) -> Text:
    words = "\n".join(f"{name}.{number}" for number in range(lines))
    return set_text((Span(words, Face.REGULAR, INK),), STYLE, 1000, Node("P"))


def row_of(lines: int, name: str) -> Row:
    return Row((Cell(Node("TD"), (text_of(lines, name),)),))


def table(heights: Sequence[int], *, has_total: bool = False) -> Table:
    """Return a table whose rows have so many lines."""
    rows = [row_of(lines, str(number)) for number, lines in enumerate(heights)]
    if has_total:
        rows.append(Row(row_of(1, "sum").cells, is_total=True))
    head = head_row([Cell(Node("TH"), (text_of(1, "head"),))])
    node = table_node(Node("Document"))
    return table_of(node, head, rows, [0.0], width=100, page=PAGE, looks=Looks(INK, INK, INK))


def pieces(whole: Table, first_room: float) -> Iterator[Table]:
    """Yield what stands on each page, the first of which has only some room left."""
    room, rest = first_room, whole
    while rest.height > room:
        halves = rest.split(room)
        if halves is None:
            assert room < PAGE  # a whole page always takes something
        else:
            first, rest = halves
            assert first.height <= room + 1e-6
            yield first
        room = PAGE
    yield rest


def said(piece: Table) -> list[str]:
    """Return the lines of a piece, without its head."""
    return [
        part.text.strip()
        for row in piece._all()
        for text in row.cells[0].texts
        for printed in text.lines
        for part in printed.pieces
    ]


@given(st.lists(st.sampled_from([1, 1, 2, 4, 9, 40]), min_size=1, max_size=60), st.floats(0, PAGE))
def test_every_line_is_printed_once_and_in_order(heights: list[int], room: float) -> None:
    expected = [f"{row}.{at}" for row, lines in enumerate(heights) for at in range(lines)]
    assert [text for piece in pieces(table(heights), room) for text in said(piece)] == expected


@example(2, 60.0)  # just the two rows have room, and the sum takes one of them along
@given(st.integers(2, 80), st.floats(0, PAGE))
def test_no_row_and_no_sum_stands_alone(count: int, room: float) -> None:
    found = [len(said(piece)) for piece in pieces(table([1] * count, has_total=True), room)]
    assert min(found) >= 2
    assert sum(found) == count + 1


@given(st.lists(st.sampled_from([1, 3, 40]), min_size=1, max_size=30), st.floats(0, PAGE))
def test_a_piece_is_as_high_as_its_rows(heights: list[int], room: float) -> None:
    for piece in pieces(table(heights), room):
        rows = sum(row.height for row in piece._all())
        assert piece.height == pytest.approx(piece.head.height + rows)


def story(count: int, paper: Paper) -> Iterator[Item]:
    styles = paper.styles

    def cells(name: str, *figures: str) -> Cells:
        return [[line((name, styles.cell))], *([line((one, styles.figure))] for one in figures)]

    total = [[line((text, styles.total))] for text in ("All", "31,480", "\u22124 %")]
    rows = [cells(f"Concert {number}", "1,111", "+8 %") for number in range(count)]
    made = paper.table(
        ["Programme", "Visits", "Change"], (3, 1, 1), rows, figures=(1, 2), total=total
    )
    yield from captioned(paper, "Visits by programme.", made)


def pdf_of(count: int) -> bytes:
    front = reports.front("en")
    return report_pdf((), front, "programme", lambda paper: story(count, paper))


def test_a_tall_row_alone_under_the_head_is_enough_and_a_low_one_is_not() -> None:
    tall, low = table([10, 10, 1]), table([3, 10, 1])
    assert tall.least == tall.head.height + tall.rows[0].height
    assert low.least == low.head.height + low.rows[0].height + low.rows[1].height
    halves = tall.split(tall.least)
    assert halves is not None
    assert (len(said(halves[0])), low.split(low.least - 1)) == (10, None)


def test_a_caption_belongs_to_its_table() -> None:
    pdf = pdf_of(2)
    (found,) = [element for element in pdfs.elements(pdf) if element.type == "Table"]
    assert findings(pdf) == []
    assert [child.type for child in found.children] == ["Caption", "THead", "TBody"]
    assert found.children[0].said() == "Table 1. Visits by programme."


def test_figures_are_of_one_width_and_end_at_the_right_with_their_head() -> None:
    pdf = pdf_of(2)
    boxes = {one.text.strip(): one.box for one in pdfs.letters(pdf)[0]}
    column = [boxes[text] for text in ("Visits", "1,111", "31,480")]
    assert max(box[2] for box in column) - min(box[2] for box in column) < 1.5
    widths = [font_width(text) for text in ("1,111", "8,888")]
    assert widths[0] == widths[1]


def font_width(text: str) -> float:
    return set_text((Span(text, Face.FIGURES, INK),), STYLE, 1000, Node("P")).width


def test_a_last_page_with_next_to_nothing_is_saved_by_tighter_setting() -> None:
    pages: dict[int, int] = {}
    sizes: dict[int, float] = {}
    for count in range(22, 42):
        pdf = pdf_of(count)
        pages[count] = pdfs.page_count(pdf)
        used = [float(size) for size in re.findall(rb" ([\d.]+) Tf", pdfs.contents(pdf)[0])]
        sizes[count] = max(used, key=used.count)
    tight = [count for count, size in sizes.items() if size < 9.5]
    assert [pages[count] for count in tight] == [1] * len(tight)
    smaller = [sizes[count] for count in tight]
    assert smaller == sorted(smaller, reverse=True)
    assert len(set(smaller)) > 1
    assert (pages[22], sizes[22]) == (1, 9.5)
    assert (pages[41], sizes[41]) == (2, 9.5)


@pytest.mark.parametrize("count", range(22, 30))
def test_the_sum_of_a_table_is_never_the_first_row_of_a_page(count: int) -> None:
    pdf = pdf_of(count)
    rows = [
        [one.text.strip() for one in page if one.text.startswith(("Concert", "All"))]
        for page in pdfs.letters(pdf)
    ]
    assert [name for page in rows for name in page][-1] == "All"
    assert all(page[0] != "All" for page in rows if page)


@given(st.lists(st.tuples(st.floats(1, 200), st.floats(0, 200)), min_size=1, max_size=8))
def test_columns_get_what_they_need_from_those_that_can_spare_it(
    columns: list[tuple[float, float]],
) -> None:
    widths, needs = [width for width, _ in columns], [need for _, need in columns]
    wider = spread(widths, needs)
    assert sum(wider) == pytest.approx(sum(widths))
    for width, need, made in zip(widths, needs, wider, strict=True):
        between = sorted((width, need))
        assert between[0] - 1e-6 <= made <= between[1] + 1e-6
    if sum(needs) <= sum(widths):
        assert all(made >= need - 1e-6 for made, need in zip(wider, needs, strict=True))


def words_of_a_narrow_column(word: str) -> list[str]:
    def told(paper: Paper) -> Iterator[Item]:
        cells = [[line((text, paper.styles.cell))] for text in ("A long enough sentence", word)]
        yield Item(paper.table(("Text", "When"), (9, 1), [cells]), Column.BOTH)

    (page,) = pdfs.letters(report_pdf((), reports.front("ka"), "programme", told))
    return [one.text.strip() for one in page]


def test_no_word_is_cut_that_a_wider_column_can_hold() -> None:
    assert "ოქტომბერი" in words_of_a_narrow_column("ოქტომბერი")


def test_a_word_that_would_push_all_others_aside_is_cut() -> None:
    assert "W" * 60 not in words_of_a_narrow_column("W" * 60)


def test_first_lines_of_a_row_stand_on_one_level() -> None:
    def told(paper: Paper) -> Iterator[Item]:
        small = replace(paper.styles.cell, size=paper.styles.cell.size / 2)
        cells = [[line(("x", paper.styles.cell))], [line(("x", small))]]
        yield Item(paper.table(("One", "Other"), (1, 1), [cells]), Column.BOTH)

    (page,) = pdfs.letters(report_pdf((), reports.front("en"), "programme", told))
    levels = [one.box[1] for one in page if one.text.strip() == "x"]
    assert levels == [pytest.approx(levels[0], abs=0.05)] * 2


def test_a_paragraph_of_a_cell_that_begins_with_a_label_goes_on_further_in() -> None:
    def told(paper: Paper) -> Iterator[Item]:
        styles = paper.styles
        labelled = line(("Chair: ", styles.soft), ("word " * 60, styles.cell))
        plain = line(("word " * 60, styles.cell))
        cells = [[line(("10:00", styles.cell))], [labelled], [plain]]
        yield Item(paper.table(("Time", "Labelled", "Plain"), (1, 2, 2), [cells]), Column.BOTH)

    (page,) = pdfs.letters(report_pdf((), reports.front("en"), "programme", told))
    chair, plain = (
        next(one.box[0] for one in page if one.text.strip() == head) for head in ("Chair:", "Plain")
    )
    _, *later = [one.box[0] for one in page if one.text.startswith("word word word")]
    assert len(later) > 10
    assert min(later) == pytest.approx(chair + 8, abs=1)
    assert {round(left) for left in later} == {round(min(later)), round(plain - 1)}
