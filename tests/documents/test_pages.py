"""Parts put on pages."""

from dataclasses import dataclass
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.pages import Area, Column, Item, Pages, paginate

AREA = Area(main=100, margin=10, first_top=800, later_top=850, bottom=50)
MAIN, MARGIN, BOTH = Column.MAIN, Column.MARGIN, Column.BOTH


@dataclass(frozen=True)
class Brick:
    """A part of a height. One of several rows can be split between them, two on either side."""

    name: str
    height: float
    row: float = 0

    @property
    def least(self) -> float:
        return min(2 * self.row, self.height) if self.row else self.height

    def split(self, room: float) -> "tuple[Brick, Brick] | None":
        rows = int(room / self.row) if self.row else 0
        rows = min(rows, round(self.height / self.row) - 2) if self.row else 0
        if rows < 2:
            return None
        first = rows * self.row
        return Brick(self.name, first, self.row), Brick(self.name, self.height - first, self.row)

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        raise AssertionError((canvas, left, top))


def places(found: Pages) -> list[list[tuple[str, float, float]]]:
    """Return name, left and top of what stands on each page."""
    return [[(p.part.name, p.left, p.top) for p in page] for page in found.pages]


def item(name: str, height: float, column: Column = MAIN, **how: float | bool) -> Item:
    row = float(how.pop("row", 0))
    return Item(Brick(name, height, row), column, **how)


def test_parts_stand_under_one_another_with_the_larger_white_between() -> None:
    found = paginate(
        [item("a", 100, after=10), item("b", 50, before=4, after=2), item("c", 50, before=20)], AREA
    )
    assert places(found) == [[("a", 100, 800), ("b", 100, 690), ("c", 100, 620)]]


def test_what_does_not_fit_begins_the_next_page_without_white_above() -> None:
    found = paginate([item("a", 700, after=10), item("b", 100, before=30)], AREA)
    assert places(found) == [[("a", 100, 800)], [("b", 100, 850)]]


def test_what_fits_to_a_hair_stays() -> None:
    found = paginate([item("a", 700), item("b", 50)], AREA)
    assert places(found) == [[("a", 100, 800), ("b", 100, 100)]]


def test_a_part_of_rows_is_split() -> None:
    found = paginate([item("a", 700), item("b", 100, row=10)], AREA)
    assert [[p.part.height for p in page] for page in found.pages] == [[700, 50], [50]]


def test_no_row_stands_alone() -> None:
    found = paginate([item("a", 700), item("b", 60, row=10)], AREA)
    assert [[p.part.height for p in page] for page in found.pages] == [[700, 40], [20]]
    found = paginate([item("a", 735), item("b", 60, row=10)], AREA)
    assert [[p.part.height for p in page] for page in found.pages] == [[735], [60]]


def test_a_part_taller_than_pages_goes_on_and_on() -> None:
    found = paginate([item("a", 2000, row=10)], AREA)
    assert [[p.part.height for p in page] for page in found.pages] == [[750], [800], [450]]


def test_a_part_too_tall_that_cannot_be_split_runs_over_its_page() -> None:
    found = paginate([item("a", 100), item("b", 900), item("c", 10)], AREA)
    assert places(found) == [[("a", 100, 800)], [("b", 100, 850)], [("c", 100, 850)]]


def test_what_is_kept_begins_on_the_page_of_the_next() -> None:
    found = paginate([item("a", 700), item("h", 20, keep=True), item("b", 100, row=10)], AREA)
    assert places(found)[0][1:] == [("h", 100, 100), ("b", 100, 80)]
    found = paginate([item("a", 715), item("h", 20, keep=True), item("b", 100, row=10)], AREA)
    assert places(found) == [[("a", 100, 800)], [("h", 100, 850), ("b", 100, 830)]]


def test_what_clings_takes_rows_of_what_is_before_it_along() -> None:
    found = paginate([item("a", 650), item("b", 100, row=10), item("n", 20, clings=True)], AREA)
    assert [[p.part.height for p in page] for page in found.pages] == [[650, 80], [20, 20]]
    found = paginate([item("a", 650), item("b", 80, row=10), item("n", 20, clings=True)], AREA)
    assert len(found.pages) == 1
    found = paginate([item("a", 650), item("b", 100), item("n", 20, clings=True)], AREA)
    assert places(found)[1] == [("n", 100, 850)], "what is not split keeps its place"


def test_a_chain_longer_than_a_page_is_not_kept() -> None:
    chain = [item(str(n), 100, keep=True) for n in range(20)]
    found = paginate([item("a", 100), *chain, item("z", 100)], AREA)
    assert [len(page) for page in found.pages] == [7, 8, 7]


def test_the_margin_hangs_beside_the_main_column_and_takes_no_room_there() -> None:
    found = paginate(
        [
            item("a", 100, after=10),
            item("date", 12, MARGIN, keep=True, drop=2),
            item("b", 50),
            item("c", 50),
        ],
        AREA,
    )
    assert places(found) == [[("a", 100, 800), ("date", 10, 688), ("b", 100, 690), ("c", 100, 640)]]


def test_items_of_the_margin_stand_under_one_another() -> None:
    found = paginate(
        [
            item("date", 12, MARGIN, keep=True),
            item("subject", 12, MARGIN, before=1, keep=True),
            item("a", 20),
            item("figure", 30, MARGIN, before=10),
            item("b", 100),
            item("figure two", 30, MARGIN, before=10),
        ],
        AREA,
    )
    tops = {name: top for page in places(found) for name, _, top in page}
    assert tops == {
        "date": 800,
        "subject": 787,
        "a": 800,
        "figure": 765,
        "b": 780,
        "figure two": 680,
    }


def test_what_takes_both_columns_stands_below_both() -> None:
    found = paginate(
        [item("a", 20), item("figure", 300, MARGIN), item("rule", 0, BOTH, before=5), item("b", 9)],
        AREA,
    )
    tops = {name: top for page in places(found) for name, _, top in page}
    assert tops == {"a": 800, "figure": 780, "rule": 475, "b": 475}


def test_the_margin_goes_on_where_the_main_column_is_not_yet() -> None:
    figures = [item(str(n), 300, MARGIN) for n in range(4)]
    found = paginate([item("a", 20), *figures, item("b", 20), item("rule", 0, BOTH)], AREA)
    assert places(found) == [
        [("a", 100, 800), ("0", 10, 780), ("1", 10, 480), ("b", 100, 780)],
        [("2", 10, 850), ("3", 10, 550), ("rule", 10, 250)],
    ]


def test_the_margin_follows_the_main_column_to_its_page() -> None:
    found = paginate(
        [item("date", 12, MARGIN), item("a", 740), item("b", 740), item("label", 12, MARGIN)], AREA
    )
    assert places(found)[1] == [("b", 100, 850), ("label", 10, 110)]


def test_the_fill_of_the_last_page_is_told() -> None:
    assert paginate([item("a", 375)], AREA).fill == 0.5
    assert paginate([item("a", 700), item("b", 200)], AREA).fill == 0.25
    assert paginate([item("a", 75), item("f", 675, MARGIN)], AREA).fill == 1


def test_nothing_is_one_empty_page() -> None:
    assert paginate([], AREA) == Pages(((),), 0)


ITEMS = st.lists(
    st.builds(
        lambda column, height, before, after, keep, row, clings: Item(
            Brick("x", height * (row or 1), row), column, before, after, keep, clings=clings
        ),
        st.sampled_from(Column),
        st.integers(1, 90),
        st.integers(0, 20),
        st.integers(0, 20),
        st.booleans(),
        st.sampled_from([0, 10, 13]),
        st.booleans(),
    ),
    max_size=40,
)


@given(ITEMS)
def test_all_is_placed_in_order_and_inside_the_area(items: list[Item]) -> None:
    found = paginate(items, AREA)
    heights = sum(item.part.height for item in items)
    placed = [(number, p) for number, page in enumerate(found.pages) for p in page]
    assert round(sum(p.part.height for _, p in placed), 6) == heights
    for number, p in placed:
        top = AREA.later_top if number else AREA.first_top
        assert AREA.bottom - 1e-6 <= p.top - p.part.height <= p.top <= top
    for left in (AREA.main, AREA.margin):
        column = [(n, -p.top, p.part.height) for n, p in placed if p.left == left]
        levels = [(n, top) for n, top, _ in column]
        assert levels == sorted(levels)
        for (n, top, height), (m, following, _) in pairwise(column):
            assert m > n or following >= top + height - 1e-6
