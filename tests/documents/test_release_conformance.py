"""Every release is PDF/UA-1 and PDF/A-2a."""

from collections.abc import Callable

import pytest
from documents import sheets
from msgspec import structs

from migdesk.documents.release import release_pdf
from migdesk.documents.sheet import House, KeyFigure, ReleaseSheet
from migdesk.vocabulary import BlockKind, PaperSize, ReleaseKind

page = pytest.importorskip("page", reason="page-validation has wheels for Linux only")

FALSE_ALARM = "STREAM-LENGTH-001"
"""Raised for a stream whose last data byte is a carriage return; veraPDF and qpdf find it right."""


def findings(pdf: bytes) -> list[str]:
    """Return the rules that ``pdf`` breaks, of both standards."""
    reports = [page.validate_pdf_bytes(pdf, profile=profile) for profile in ("ua1", "2a")]
    rules = sorted({failure.rule_id for report in reports for failure in report.failures})
    return [rule for rule in rules if not rule.endswith(FALSE_ALARM)]


def with_house(sheet: ReleaseSheet, **changes: object) -> ReleaseSheet:
    return structs.replace(sheet, house=structs.replace(sheet.house, **changes))


def long() -> ReleaseSheet:
    sheet = sheets.english()
    body = sheets.paragraphs(*[sheet.blocks[1].text * 2] * 12)
    return structs.replace(sheet, blocks=(*sheet.blocks, *body), draft=True)


def crowded() -> ReleaseSheet:
    figures = tuple(KeyFigure(str(number), "counted twice " * 8) for number in range(14))
    return structs.replace(sheets.georgian(), key_figures=figures)


SHEETS: dict[str, Callable[[], ReleaseSheet]] = {
    "english": sheets.english,
    "georgian": sheets.georgian,
    "english draft": lambda: structs.replace(sheets.english(), draft=True),
    "georgian draft": lambda: structs.replace(sheets.georgian(), draft=True),
    "letter": lambda: with_house(sheets.english(), paper=PaperSize.LETTER),
    "georgian letter": lambda: with_house(sheets.georgian(), paper=PaperSize.LETTER),
    "every block": sheets.every_block,
    "no logo": lambda: with_house(sheets.georgian(), logo=None),
    "bare": sheets.bare,
    "photo": sheets.with_photo,
    "georgian photo": lambda: sheets.with_photo(sheets.georgian()),
    "photo of another language": lambda: sheets.with_photo(
        shown=structs.replace(sheets.photo(), alt={"en": "მწვანე ბორცვი ღია ცის ქვეშ"})
    ),
    "no headline": lambda: structs.replace(
        sheets.every_block(), headline="", house=House(""), number=""
    ),
    "long": long,
    "crowded margin": crowded,
    "one long word": lambda: structs.replace(sheets.english(), headline="W" * 400),
}


@pytest.mark.parametrize("name", SHEETS)
def test_a_release_follows_both_standards(name: str) -> None:
    assert findings(release_pdf(SHEETS[name]())) == []


@pytest.mark.parametrize("kind", ReleaseKind)
def test_every_kind_of_release_follows_both_standards(kind: ReleaseKind) -> None:
    assert findings(release_pdf(structs.replace(sheets.english(), kind=kind))) == []


@pytest.mark.parametrize("kind", BlockKind)
def test_every_kind_of_block_follows_both_standards_alone(kind: BlockKind) -> None:
    sheet = structs.replace(sheets.bare(), blocks=(sheets.block(kind, "One, two\nthree"),))
    assert findings(release_pdf(sheet)) == []


DEFECTS = {
    "the file is not marked as tagged": (b"/Marked true", b"/Marked fals"),
    "the file does not say it is PDF/A": (b"<pdfaid:part>2<", b"<pdfaid:part> <"),
    "a stream ends without a line end": (b"\nendstream", b" endstream"),
}
"""One defect each, of the same length, so that the file's table of offsets stays right. Those of
text and structure are planted in ``test_planted_defects``."""


@pytest.mark.parametrize("name", DEFECTS)
def test_one_defect_is_found(name: str) -> None:
    right, wrong = DEFECTS[name]
    pdf = release_pdf(sheets.english())
    assert len(right) == len(wrong)
    assert right in pdf
    assert findings(pdf.replace(right, wrong)) != []
