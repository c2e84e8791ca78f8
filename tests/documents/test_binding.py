"""Long reports: covers, and contents that lead where they say."""

from collections.abc import Iterator

import pytest
from documents import pdfs, reports, sheets
from documents.test_release_conformance import findings
from msgspec import structs

from migdesk.documents.look import PAPER
from migdesk.documents.pdf.colours import colour, luminance
from migdesk.documents.pdf.pages import Item
from migdesk.documents.reports.binding import bound
from migdesk.documents.reports.cover import Hues
from migdesk.documents.reports.page import Paper, report_pdf
from migdesk.documents.reports.sheets import Front
from migdesk.documents.sheet import PartnerLogo
from migdesk.vocabulary import EventStatus, PaperSize

SUMMARY = "Two days of seeds, and what came of them."
LONG_TITLE = "W" * 400
LONG_GEORGIAN = "თანამშრომლობისთვის " * 21


def story(paper: Paper, chapters: int, parts: int) -> Iterator[Item]:
    for chapter in range(chapters):
        yield paper.heading(f"Chapter {chapter}", 1)
        for part in range(parts):
            yield paper.heading(f"Part {chapter}.{part}", 2, paper.styles.room)
            yield paper.paragraph("What was done. " * 120, paper.styles.cell)


def bound_pdf(
    front: Front, *, chapters: int = 6, parts: int = 3, has_cover: bool = True, summary: str = ""
) -> bytes:
    binding = bound(has_cover=has_cover, has_contents=True, summary=summary)
    return report_pdf(
        (), front, "programme", lambda paper: story(paper, chapters, parts), binding=binding
    )


def front_of(*languages: str, paper: PaperSize = PaperSize.A4, **changes: object) -> Front:
    front = reports.front(*languages)
    house = structs.replace(front.house, paper=paper)
    return structs.replace(front, **{"house": house, **changes})


def contents_of(pdf: bytes) -> list[str]:
    return [
        one.said() for element in pdfs.elements(pdf) for one in element.walk() if one.type == "TOCI"
    ]


FRONTS: dict[str, Front] = {
    "english": front_of("en"),
    "georgian": front_of("ka"),
    "both, on Letter": front_of("ka", "en", paper=PaperSize.LETTER),
    "no place, no logo": front_of(
        "en",
        place=("",),
        house=structs.replace(front_of("en").house, logo=None, footer="", accent="#F2C14E"),
    ),
    "long titles": front_of("en", "ka", title=(LONG_TITLE, LONG_GEORGIAN), place=(LONG_TITLE, "")),
    "no title": front_of("en", title=("",)),
}


@pytest.mark.parametrize("name", FRONTS)
def test_a_long_report_follows_both_standards_and_stays_on_its_pages(name: str) -> None:
    pdf = bound_pdf(FRONTS[name], summary=SUMMARY)
    assert findings(pdf) == []
    first = [one.box for one in pdfs.letters(pdf)[0]]
    assert min(box[0] for box in first) > 61
    assert max(box[2] for box in first) < PAPER[FRONTS[name].house.paper][0] - 61


def test_contents_say_the_pages_that_the_headings_are_on() -> None:
    pdf = bound_pdf(front_of("en"))
    outline = [(title, page) for _, title, page in pdfs.outline(pdf)]
    assert [title for title, _ in outline[:3]] == ["Seeds and Neighbours", "Contents", "Chapter 0"]
    assert contents_of(pdf) == [f"{title} {page + 1}" for title, page in outline[2:]]
    assert pdfs.jumps(pdf) == [(1, page) for _, page in outline[2:]]


def test_without_a_cover_contents_follow_the_title() -> None:
    pdf = bound_pdf(front_of("en"), chapters=8, has_cover=False)
    blocks = [element.type for element in pdfs.elements(pdf)]
    assert blocks[:7] == ["Figure", "P", "P", "H1", "P", "H2", "TOC"]
    assert {page for page, _ in pdfs.jumps(pdf)} == {0}


def test_a_short_report_has_no_contents() -> None:
    pdf = bound_pdf(front_of("en"), chapters=2, parts=1)
    assert contents_of(pdf) == []
    assert pdfs.page_count(pdf) == 2
    plain = bound_pdf(front_of("en"), has_cover=False)
    assert (contents_of(plain), pdfs.page_count(plain)) == ([], 7)


def test_contents_leave_out_a_level_of_too_many_entries() -> None:
    pdf = bound_pdf(front_of("en"), chapters=20, parts=6)
    assert [entry.rsplit(" ", 1)[0] for entry in contents_of(pdf)] == [
        f"Chapter {number}" for number in range(20)
    ]


def test_a_cover_says_title_days_and_place_in_order() -> None:
    pdf = bound_pdf(front_of("en", "ka"), summary=SUMMARY)
    first = pdfs.elements(pdf)[:8]
    assert [(one.type, one.said(), one.language) for one in first] == [
        ("Figure", "", ""),
        ("P", "Alazani Gardens Trust", ""),
        ("P", "Programme", ""),
        ("H1", "Seeds and Neighbours", ""),
        ("P", "თესლი და მეზობლები", "ka"),
        ("P", SUMMARY, ""),
        ("P", "3–4 March 2026", ""),
        ("P", "Old Mill, Sighnaghi", ""),
    ]


def test_the_cover_of_what_is_cancelled_says_so() -> None:
    pdf = bound_pdf(front_of("en", status=EventStatus.CANCELLED))
    assert pdfs.elements(pdf)[2].said() == "Programme · Cancelled"


def test_the_pages_of_a_cover_are_counted_and_carry_nothing_else() -> None:
    pdf = bound_pdf(front_of("en"))
    around = pdfs.artifact_text(pdf)
    total = pdfs.page_count(pdf)
    assert around[0] == ""
    assert [f"Page {page} of {total}" in text for page, text in enumerate(around, 1)] == [
        False,
        *[True] * (total - 1),
    ]


def test_the_logos_of_partners_stand_on_the_page_after_the_cover() -> None:
    house = structs.replace(
        front_of("en").house,
        partners=(PartnerLogo("Seed Fund", sheets.logo()),),
        donors=(PartnerLogo("Orchard Bank", sheets.logo()),),
    )
    pdf = bound_pdf(front_of("en", house=house))
    assert findings(pdf) == []
    found = [(one.type, one.alt) for element in pdfs.elements(pdf) for one in element.walk()]
    alts = [alt for kind, alt in found if kind == "Figure"]
    assert alts == ["Alazani Gardens Trust", "Seed Fund", "Orchard Bank"]
    assert contents_of(pdf)[0] == "Chapter 0 3"


@pytest.mark.parametrize("accent", ["#0A5C66", "#FFFFFF", "#000000", "#F2C14E", "#FF0000"])
def test_white_is_read_on_all_that_it_stands_on_on_a_cover(accent: str) -> None:
    hues = Hues.of(colour(accent))
    assert 1.05 / (luminance(hues.deep) + 0.05) >= 10
    assert all(1.05 / (luminance(ray) + 0.05) >= 7 for ray in hues.beams)
