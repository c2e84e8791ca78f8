"""Where things stand on the pages of a release, and that nothing is lost at their edges."""

import re
from datetime import datetime

import pytest
from documents import pdfs, sheets
from msgspec import structs

from migdesk.documents.look import PAPER
from migdesk.documents.release import release_pdf
from migdesk.documents.sheet import About, ContactLine, House, KeyFigure, ReleaseSheet
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind, PaperSize

LONG = "word " * 20_000
FOOT = 46.0
SIDE = 62.0


def with_blocks(*blocks: Block, language: str = "en") -> ReleaseSheet:
    return structs.replace(sheets.bare(language), blocks=blocks)


def of_words(count: int) -> ReleaseSheet:
    return structs.replace(sheets.english(), blocks=sheets.paragraphs("harvest " * count))


def test_a_last_page_with_next_to_nothing_is_saved_by_tighter_setting() -> None:
    pdfs_by_words = {words: release_pdf(of_words(words)) for words in range(60, 260, 2)}
    sizes = {words: body_size(pdf) for words, pdf in pdfs_by_words.items()}
    pages = {words: pdfs.page_count(pdf) for words, pdf in pdfs_by_words.items()}
    tight = [words for words, size in sizes.items() if size < 10.25]
    # At first at full size, then tighter and tighter, and on two pages at full size again.
    assert [pages[words] for words in tight] == [1] * len(tight)
    assert [sizes[words] for words in tight] == sorted(
        (sizes[words] for words in tight), reverse=True
    )
    assert {sizes[words] for words in tight} <= {10.04, 9.84, 9.635, 9.43}
    assert (sizes[60], pages[60]) == (10.25, 1)
    assert (sizes[258], pages[258]) == (10.25, 2)
    assert len({sizes[words] for words in tight}) > 1


def body_size(pdf: bytes) -> float:
    """Return the size of type of most letters on the first page, in points."""
    sizes: dict[float, int] = {}
    for size, codes in re.findall(
        rb" ([\d.]+) Tf((?: <[0-9a-f]+> Tj| [-\d.]+ [-\d.]+ Td)+)", pdfs.contents(pdf)[0]
    ):
        sizes[float(size)] = sizes.get(float(size), 0) + len(codes)
    return max(sizes, key=lambda size: sizes[size])


def test_every_page_says_which_of_how_many() -> None:
    pdf = release_pdf(of_words(2500))
    total = pdfs.page_count(pdf)
    assert total > 2
    assert [re.findall(r"Page \d+ of \d+", page) for page in pdfs.artifact_text(pdf)] == [
        [f"Page {number} of {total}"] for number in range(1, total + 1)
    ]


def test_later_pages_name_office_and_headline() -> None:
    pdf = release_pdf(of_words(2500))
    name, headline = sheets.english().house.name, sheets.english().headline
    heads = [[name in page, headline in page] for page in pdfs.artifact_text(pdf)]
    assert heads == [[False, False]] + [[True, True]] * (pdfs.page_count(pdf) - 1)


def test_a_long_headline_is_shortened_in_the_running_head_only() -> None:
    headline = "Something happened " * 12
    sheet = structs.replace(of_words(2500), headline=headline)
    pdf = release_pdf(sheet)
    assert pdfs.squeezed(headline) in pdfs.structure_text(pdf)
    heads = pdfs.artifact_text(pdf)[1:]
    assert [re.search(r"Something.*…", head) is not None for head in heads] == [True] * len(heads)


@pytest.mark.parametrize("paper", PaperSize)
def test_pages_have_the_size_of_the_paper(paper: PaperSize) -> None:
    house = structs.replace(sheets.english().house, paper=paper)
    width, height = PAPER[paper]
    pdf = release_pdf(structs.replace(sheets.english(), house=house))
    assert f"/MediaBox [ 0 0 {width:g} {height:g} ]".encode() in pdf


EXTREMES: dict[str, ReleaseSheet] = {
    **{f"block {kind}": with_blocks(sheets.block(kind, LONG)) for kind in BlockKind},
    "no blank": with_blocks(sheets.block(BlockKind.PARAGRAPH, "x" * 100_000)),
    "no blank in a quote": with_blocks(sheets.block(BlockKind.PULL_QUOTE, "x" * 10_000)),
    "georgian": with_blocks(
        sheets.block(BlockKind.PARAGRAPH, "თანამშრომლობისთვის " * 3000), language="ka"
    ),
    "many line feeds": with_blocks(sheets.block(BlockKind.PARAGRAPH, "a\n" * 5000)),
    "many runs": with_blocks(
        sheets.block(BlockKind.PARAGRAPH, *[Run("ab ", bold=n % 2 == 0) for n in range(5000)])
    ),
    "headline": structs.replace(sheets.english(), headline="W" * 400),
    "endless headline": structs.replace(sheets.english(), headline=LONG),
    "deck": structs.replace(sheets.english(), deck=LONG),
    "subject": structs.replace(sheets.english(), subject=LONG),
    "number": structs.replace(sheets.english(), number="N" * 200),
    "correction": structs.replace(sheets.english(), notices=(sheets.corrected(LONG),)),
    "dateline": structs.replace(sheets.english(), dateline=LONG),
    "figures": structs.replace(
        sheets.english(), key_figures=(KeyFigure("9" * 500, LONG), KeyFigure("1", "one")) * 2
    ),
    "about": structs.replace(sheets.english(), abouts=(About("Label " * 300, LONG),)),
    "contact": structs.replace(
        sheets.english(), contacts=(ContactLine(LONG, "role", LONG, "a@a.example", LONG),)
    ),
    "house": structs.replace(
        sheets.english(), house=House("Long Name " * 20, "Long line " * 30, footer="Foot " * 90)
    ),
}


@pytest.mark.parametrize("name", EXTREMES)
def test_nothing_runs_over_the_edges_of_a_page(name: str) -> None:
    sheet = EXTREMES[name]
    pdf = release_pdf(sheet)
    width, height = PAPER[sheet.house.paper]
    outside = [
        one
        for page in pdfs.letters(pdf)
        for one in page
        if one.text.strip()
        # A kerned pair, an accent or a slanted letter may stand out by a hair.
        and not (
            one.box[0] >= SIDE - 3
            and one.box[2] <= width - SIDE + 3
            and one.box[1] >= 10
            and one.box[3] <= height - 5
        )
    ]
    assert outside == []


@pytest.mark.parametrize("name", EXTREMES)
def test_nothing_is_lost_of_what_is_very_long(name: str) -> None:
    sheet = EXTREMES[name]
    typed = [text for block in sheet.blocks for text in block.text.split()]
    said = pdfs.structure_text(release_pdf(sheet))
    if "no blank" in name:
        assert said.count("x") == sum(block.text.count("x") for block in sheet.blocks)
    else:
        assert said.split().count(typed[0]) >= typed.count(typed[0])


def test_body_text_keeps_clear_of_the_foot() -> None:
    pages = pdfs.letters(release_pdf(of_words(2500)))
    levels = [one.box[1] for page in pages for one in page if "harvest" in one.text]
    assert FOOT + 10 < min(levels) < FOOT + 40


def test_no_line_of_a_paragraph_stands_alone_on_a_page() -> None:
    for words in range(330, 380):
        text = " ".join(f"w{number}" for number in range(words))
        blocks = sheets.paragraphs(*["Opening paragraph of some length. " * 12] * 5, text)
        pdf = release_pdf(structs.replace(sheets.english(), blocks=blocks))
        counts = [
            len({round(one.box[1]) for one in page if re.search(r"\bw\d+\b", one.text)})
            for page in pdfs.letters(pdf)
        ]
        assert 1 not in counts


def test_a_heading_stays_with_its_text() -> None:
    for words in range(300, 460, 4):
        blocks = (
            *sheets.paragraphs("filler " * words),
            sheets.block(BlockKind.HEADING, "What follows"),
            *sheets.paragraphs("after " * 60),
        )
        pdf = release_pdf(structs.replace(sheets.english(), blocks=blocks))
        pages = [[one.text for one in page] for page in pdfs.letters(pdf)]
        assert [
            any("after" in text for text in page)
            for page in pages
            if any("What follows" in text for text in page)
        ] == [True]


def test_what_says_that_the_text_ends_is_not_alone_on_a_page() -> None:
    for lines in range(10, 40):
        blocks = (*sheets.paragraphs(*["One line."] * lines), sheets.block(BlockKind.ENDS, ""))
        sheet = structs.replace(sheets.english(), blocks=blocks)
        pages = pdfs.letters(release_pdf(sheet))
        (page,) = (page for page in pages if any("Ends" in each.text for each in page))
        assert any("One line." in each.text for each in page)


def test_figures_in_the_margin_do_not_run_into_what_takes_both_columns() -> None:
    figures = tuple(KeyFigure(str(number), "counted") for number in range(9))
    sheet = structs.replace(
        sheets.bare(),
        key_figures=figures,
        blocks=sheets.paragraphs("Short."),
        abouts=sheets.english().abouts,
    )
    (page,) = pdfs.letters(release_pdf(sheet))
    lowest_figure = min(one.box[1] for one in page if one.text.startswith("counted"))
    about = next(one.box[3] for one in page if one.text.startswith("About the trust"))
    assert about < lowest_figure


def test_figures_that_do_not_fit_go_on_at_the_head_of_the_next_page() -> None:
    figures = tuple(KeyFigure(str(number), "counted") for number in range(30))
    sheet = structs.replace(
        sheets.english(), key_figures=figures, blocks=sheets.paragraphs("Short.")
    )
    pages = pdfs.letters(release_pdf(sheet))
    assert [sum(one.text.startswith("counted") for one in page) for page in pages] == [9, 15, 6]


@pytest.mark.parametrize("language", ["en", "ka"])
def test_type_sizes_follow_the_script(language: str) -> None:
    sheet = {"en": sheets.english, "ka": sheets.georgian}[language]()
    size = body_size(release_pdf(structs.replace(sheet, blocks=sheet.blocks[1:2] * 3)))
    assert size == {"en": 10.25, "ka": 9.9}[language]


def test_a_release_has_no_page_more_for_being_a_draft_under_embargo() -> None:
    sheet = structs.replace(sheets.georgian(), draft=True)
    assert pdfs.page_count(release_pdf(sheet)) == 1


def test_an_embargo_without_a_zone_is_a_mistake_of_the_caller() -> None:
    naive = datetime(2026, 3, 3, 9, 30)  # noqa: DTZ001 -- the mistake
    with pytest.raises(ValueError, match="2026"):
        release_pdf(structs.replace(sheets.bare(), embargo=naive))
