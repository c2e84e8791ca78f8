"""Pages of the sample office that once went wrong."""

from pathlib import Path

import pypdfium2
import pytest

from migdesk.base.clock import system_clock
from migdesk.desk.desk import Desk
from migdesk.desk.exports import export_release
from migdesk.desk.sample import load_sample
from migdesk.store.workspace import Workspace


def baseline(page: pypdfium2.PdfPage, words: str) -> float:
    """Return how far above the foot of the page the first letter of ``words`` stands, in points."""
    text = page.get_textpage()
    found = text.search(words, match_case=True).get_next()
    assert found is not None
    _, bottom, _, _ = text.get_charbox(found[0])
    return float(bottom)


def test_a_label_stands_beside_its_text_at_the_head_of_a_page(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "office.migdesk", clock=system_clock) as workspace:
        desk = Desk(workspace, system_clock, "Press Officer")
        load_sample(desk)
        document = pypdfium2.PdfDocument(export_release(desk, "PR-5-2025", "en"))
    page = document[1]
    label, text = (baseline(page, words) for words in ("About the Black", "The Black Sea Mobility"))
    document.close()
    assert label == pytest.approx(text, abs=1.0)
