"""Charts and key figures: what they say to a screen reader, and what they look like in print."""

from collections.abc import Callable, Iterable
from itertools import pairwise

import pytest
from documents import pdfs, reports
from documents.test_release_conformance import findings
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from migdesk.documents.charts import Chart, ChartRow, Shape
from migdesk.documents.pdf.charts.columns import ticks
from migdesk.documents.pdf.pages import Item
from migdesk.documents.reports.figures import chart, key_figures
from migdesk.documents.reports.page import Paper, report_pdf
from migdesk.documents.sheet import KeyFigure

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # noqa: SIM905 -- a table read as text
HEARD = Chart(
    Shape.BARS,
    "Answers at the gates.",
    (ChartRow("Friends", (38,)), ChartRow("Radio", (17.25,)), ChartRow("Nobody", (0,))),
    ("Answers",),
    unit=" %",
)
PANELS = Chart(
    Shape.STACKED,
    "Speakers by panel.",
    (ChartRow("Opening", (12, 1300)), ChartRow("Closing", (0, 1))),
    ("Women", "Men"),
    heading="Panel",
)
BY_MONTH = Chart(
    Shape.COLUMNS,
    "Events by month.",
    tuple(ChartRow(month, (number,)) for number, month in enumerate(MONTHS)),
    ("Events",),
    heading="Month",
)
BY_KIND = structs.replace(
    BY_MONTH,
    rows=tuple(ChartRow(row.label, (row.values[0], 3, 0)) for row in BY_MONTH.rows),
    series=("Training", "Forum", "Visit"),
)
BESIDE = structs.replace(
    BY_MONTH,
    shape=Shape.GROUPED,
    rows=tuple(ChartRow(row.label, (row.values[0], 12)) for row in BY_MONTH.rows),
    series=("Events", "Releases"),
)
LONG = "W" * 400


def many(count: int, shape: Shape = Shape.BARS) -> Chart:
    rows = tuple(ChartRow(f"Place {number}", (number,)) for number in range(count))
    return structs.replace(HEARD, shape=shape, rows=rows, heading="Place")


def named(label: str, shape: Shape) -> Chart:
    rows = (ChartRow(label, (5, 2)), ChartRow("უფლება-მოვალეობების გაცნობა", (0, 0)))
    return structs.replace(PANELS, shape=shape, rows=rows)


def pdf_of(*charts: Chart, language: str = "en") -> bytes:
    return report(lambda paper: (item for each in charts for item in chart(paper, each)), language)


def report(story: Callable[[Paper], Iterable[Item]], language: str = "en") -> bytes:
    return report_pdf((), reports.front(language), "programme", story)


def told(pdf: bytes, *types: str) -> list[str]:
    """Return what is said by the elements of these types, in reading order."""
    found = [one for element in pdfs.elements(pdf) for one in element.walk() if one.type in types]
    return [one.alt or one.said() for one in found]


CHARTS: dict[str, Chart] = {
    "bars": HEARD,
    "stacked bars": PANELS,
    "bars side by side": structs.replace(PANELS, shape=Shape.BARS),
    "columns": BY_MONTH,
    "stacked columns": BY_KIND,
    "columns beside one another": BESIDE,
    "many bars": many(90),
    "many columns": many(60, Shape.COLUMNS),
    "one of nothing": many(1, Shape.COLUMNS),
    **{f"a long name in {shape.name}": named(LONG, shape) for shape in Shape},
    **{f"a Georgian name in {shape.name}": named("თანამშრომლობა " * 9, shape) for shape in Shape},
    "many series": structs.replace(
        PANELS, rows=(ChartRow("One", tuple(range(9))),), series=tuple("abcdefghi")
    ),
}


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("language", ["en", "ka"])
def test_a_chart_follows_both_standards_and_stays_on_its_page(name: str, language: str) -> None:
    pdf = pdf_of(CHARTS[name], language=language)
    assert findings(pdf) == []
    letters = [each for page in pdfs.letters(pdf) for each in page if each.text.strip()]
    assert min(each.box[0] for each in letters) > 61
    assert max(each.box[2] for each in letters) < 595 - 60
    assert min(each.box[1] for each in letters) > 10
    assert all(each.embedded for each in letters)


def test_names_and_figures_beside_bars_are_a_table() -> None:
    pdf = pdf_of(HEARD)
    assert told(pdf, "Caption", "Figure", "TH", "TD")[1:] == [
        "Figure 1. Answers at the gates.",
        "Bar chart: Answers at the gates. Friends 38 %; Radio 17.2 %; Nobody 0 %.",
        "Friends",
        "38 %",
        "Radio",
        "17.2 %",
        "Nobody",
        "0 %",
    ]


def test_several_series_are_told_in_a_table_below_with_their_sum() -> None:
    pdf = pdf_of(PANELS)
    assert told(pdf, "Figure", "TH", "TD")[1:] == [
        ("Bar chart: Speakers by panel. Opening: Women 12, Men 1,300; Closing: Women 0, Men 1."),
        *("Panel", "Women", "Men", "Total"),
        *("Opening", "12", "1,300", "1,312"),
        *("Closing", "0", "1", "1"),
    ]


def test_bars_in_parts_that_have_room_for_their_figures_are_a_table() -> None:
    rows = (ChartRow("Opening", (3, 4)), ChartRow("Closing", (0, 2)))
    pdf = pdf_of(structs.replace(PANELS, rows=rows))
    assert told(pdf, "TH", "TD") == [
        *("Women", "Men", "Total"),
        *("Opening", "3", "4", "7"),
        *("Closing", "0", "2", "2"),
    ]
    # The cell before the heads is there, and empty.
    assert (pdf.count(b"/S/TR/"), pdf.count(b"/S/TH/") + pdf.count(b"/S/TD/")) == (3, 12)
    assert findings(pdf) == []


def test_a_part_that_is_nothing_is_read_out_and_not_seen() -> None:
    something = ChartRow("Opening", (3, 4))
    sheets = [
        pdf_of(structs.replace(PANELS, rows=(something, ChartRow("Closing", parts))))
        for parts in ((0, 2), (1, 1))
    ]
    assert [told(pdf, "TD")[-3:] for pdf in sheets] == [["0", "2", "2"], ["1", "1", "2"]]
    assert [b"".join(pdfs.contents(pdf)).count(b" 3 Tr ") for pdf in sheets] == [1, 0]


def test_bars_side_by_side_have_no_sum() -> None:
    pdf = pdf_of(structs.replace(PANELS, shape=Shape.BARS))
    assert told(pdf, "TH", "TD")[:4] == ["Panel", "Women", "Men", "Opening"]


def test_a_dozen_columns_are_a_table_and_sixty_have_one_below() -> None:
    assert told(pdf_of(BY_MONTH), "TH") == MONTHS
    assert told(pdf_of(many(60, Shape.COLUMNS)), "TH")[:3] == ["Place", "Answers", "Place 0"]


def test_columns_beside_one_another_are_a_table_under_the_names_of_their_series() -> None:
    pdf = pdf_of(BESIDE)
    cells = told(pdf, "TH", "TD")
    assert cells[:8] == ["Events", "Releases", "Jan", "0", "12", "Feb", "1", "12"]
    assert len(cells) == 2 + 3 * 12
    # Each row has three cells: the first one of the heads is empty, and PDFium passes it over.
    assert (pdf.count(b"/S/TR/"), pdf.count(b"/S/TH/") + pdf.count(b"/S/TD/")) == (13, 39)


def test_columns_whose_figures_have_no_room_get_an_axis_and_a_table_below() -> None:
    rows = (*BESIDE.rows[:-1], ChartRow("Dec", (1234, 5)))
    pdf = pdf_of(structs.replace(BESIDE, rows=rows))
    assert told(pdf, "TH", "TD")[:6] == ["Month", "Events", "Releases", "Jan", "0", "12"]
    assert [each.text for each in pdfs.letters(pdf)[0] if each.text == "1,500"] == ["1,500"]


def test_no_figure_over_a_column_touches_its_neighbour() -> None:
    rows = tuple(ChartRow(row.label, (88, 88)) for row in BESIDE.rows)
    pdf = pdf_of(structs.replace(BESIDE, rows=rows))
    boxes = sorted(each.box for each in pdfs.letters(pdf)[0] if "88" in each.text)
    assert len(boxes) == 24
    assert len({box[1] for box in boxes}) == 1
    assert min(after[0] - before[2] for before, after in pairwise(boxes)) > 1


def test_many_bars_are_drawn_in_pieces_under_one_caption_and_are_one_table() -> None:
    pdf = pdf_of(many(90))
    assert len(told(pdf, "Caption")) == 1
    assert len(told(pdf, "Figure")) > 4
    assert pdf.count(b"/S/Table/") == 1
    names = sorted(told(pdf, "TH"), key=lambda name: int(name.split()[1]))
    assert names == [f"Place {number}" for number in range(90)]


def test_a_drawing_says_how_many_of_its_rows_it_leaves_to_the_table() -> None:
    alt = told(pdf_of(many(60, Shape.COLUMNS)), "Figure")[1]
    assert alt.endswith("Place 23 23 %; 36 more in the table below.")


def test_figures_are_numbered_and_an_empty_chart_is_nothing() -> None:
    empty = structs.replace(HEARD, rows=())
    captions = told(pdf_of(HEARD, empty, BY_MONTH), "Caption")
    assert captions == ["Figure 1. Answers at the gates.", "Figure 2. Events by month."]
    assert told(pdf_of(empty), "Caption", "Div", "Table") == []


def test_a_georgian_report_names_and_writes_figures_its_own_way() -> None:
    assert told(pdf_of(HEARD, language="ka"), "Caption", "TD") == [
        "დიაგრამა 1. Answers at the gates.",
        *("38 %", "17,2 %", "0 %"),
    ]


def test_a_bar_ends_where_its_figure_begins() -> None:
    chart_ = structs.replace(
        HEARD, rows=(ChartRow("All", (50,)), ChartRow("Half", (25,)), ChartRow("None", (0,)))
    )
    places = {
        each.text: each.box
        for page in pdfs.letters(pdf_of(chart_))
        for each in page
        if "%" in each.text
    }
    starts = [places[text][0] for text in ("50 %", "25 %", "0 %")]
    assert starts[0] - starts[1] == pytest.approx(starts[1] - starts[2], abs=0.5)


def test_neighbours_among_series_differ_in_grey() -> None:
    content = b"".join(pdfs.contents(pdf_of(BY_KIND)))
    inks = [
        tuple(map(float, line.split()[:3])) for line in content.split(b"\n") if line.endswith(b"rg")
    ]
    greys = [0.3 * red + 0.59 * green + 0.11 * blue for red, green, blue in dict.fromkeys(inks)]
    drawn = [grey for grey in greys if 0.25 < grey < 0.99]
    assert all(abs(one - other) > 0.12 for one, other in pairwise(drawn))
    assert len(drawn) >= 2


def test_key_figures_are_a_list_in_rows_of_four() -> None:
    figures = [KeyFigure(str(number), f"counted {number}") for number in range(6)]
    figures.append(KeyFigure("a figure far too long for its place", LONG))
    pdf = report(lambda paper: [key_figures(paper, figures)])
    assert findings(pdf) == []
    assert told(pdf, "LI")[:6] == [f"{number} counted {number}" for number in range(6)]
    tops = {each.text: each.box[3] for page in pdfs.letters(pdf) for each in page}
    assert tops["0"] == pytest.approx(tops["3"], abs=1)
    assert tops["4"] < tops["0"] - 30


@given(st.floats(1e-6, 1e12))
def test_an_axis_reaches_its_peak_in_few_round_steps(peak: float) -> None:
    levels = ticks(peak, whole=False)
    assert 2 <= len(levels) <= 5
    assert levels[0] == 0
    assert levels[-2] < peak <= levels[-1] * (1 + 1e-6)


@given(st.integers(1, 10**9))
def test_an_axis_of_whole_figures_has_no_fractions(peak: int) -> None:
    levels = ticks(peak, whole=True)
    assert all(level.is_integer() for level in levels)
    assert levels[-2] < peak <= levels[-1]
