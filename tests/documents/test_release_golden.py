"""Releases as text: number of pages, structure and words. Bytes may change, these not unnoticed.

``MIGDESK_UPDATE_GOLDEN=1`` writes the files anew.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from documents import pdfs, sheets
from msgspec import structs

from migdesk.documents.release import release_pdf
from migdesk.documents.sheet import ReleaseSheet
from migdesk.vocabulary import PaperSize

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
UPDATE = "MIGDESK_UPDATE_GOLDEN"

SHEETS: dict[str, Callable[[], ReleaseSheet]] = {
    "release.en": sheets.english,
    "release.ka": sheets.georgian,
    "release_draft.ka": lambda: structs.replace(sheets.georgian(), draft=True),
    "release_every_block.en": sheets.every_block,
    "release_bare.en": sheets.bare,
    "release_photo.ka": lambda: sheets.with_photo(sheets.georgian()),
    "release_letter.en": lambda: structs.replace(
        sheets.english(),
        house=structs.replace(sheets.english().house, paper=PaperSize.LETTER, logo=None),
    ),
}


def shown(pdf: bytes) -> str:
    """Return a PDF as text: a line for each node, indented below its parent."""
    count = pdfs.page_count(pdf)
    lines = [f"{count} page{'s' * (count > 1)}"]
    for element in pdfs.elements(pdf):
        lines += _lines(element, 0)
    lines += [f"repeated: {text}" for text in pdfs.artifact_text(pdf)]
    lines += [f"outline {level}: {title}" for level, title, _ in pdfs.outline(pdf)]
    lines += [f"link: {address}" for address in pdfs.links(pdf)]
    return "\n".join(lines) + "\n"


def _lines(element: pdfs.Element, depth: int) -> Iterator[str]:
    named = [child for child in element.children if child.type]
    language = f" ({element.language})" * bool(element.language)
    text = element.alt if element.type == "Figure" else element.said()
    blocks = [child for child in named if child.type not in {"Link", "Span"}]
    yield f"{'  ' * depth}{element.type}{language}:{'' if blocks else ' ' + text}"
    for child in named:
        yield from _lines(child, depth + 1)


@pytest.mark.parametrize("name", SHEETS)
def test_a_release_says_what_it_said(name: str) -> None:
    path = GOLDEN / f"{name}.txt"
    found = shown(release_pdf(SHEETS[name]()))
    if os.environ.get(UPDATE):
        path.write_text(found, "utf-8", newline="\n")
    assert found == path.read_text("utf-8")
