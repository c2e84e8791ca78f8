"""Text of documents is shown by Qt as it is set on the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from migdesk.documents.pdf.fonts import font
from migdesk.documents.pdf.shaping import Joined, glyphs
from migdesk.ui.look.fonts import DOCUMENT, INTERFACE, Fonts

TEXT = "لا تضيع بذرة واحدة ما دام لها جار يزرعها، مساءً ومُحَمَّلًا بالأزهار"


def laid_out(text: str, used: QFont) -> QTextLayout:
    layout = QTextLayout(text, used)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignRight))
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    return layout


@pytest.mark.usefixtures("window_fonts")
@pytest.mark.parametrize("document", [True, False])
def test_arabic_is_shown_in_our_own_font(*, document: bool) -> None:
    used = Fonts(1.0).font(16, 400, document=document, italic=False, tabular=False)
    shown = {run.rawFont().familyName() for run in laid_out("بالأزهار", used).glyphRuns()}
    assert shown == {"MigDesk Text Arabic"}
    assert shown < {*(DOCUMENT if document else INTERFACE)}


@pytest.mark.usefixtures("window_fonts")
def test_the_forms_of_letters_are_those_of_the_page() -> None:
    used = QFont("MigDesk Text Arabic")
    used.setPixelSize(100)
    shown = [glyph for run in laid_out(TEXT, used).glyphRuns() for glyph in run.glyphIndexes()]
    ours = font("MigDeskTextArabic-Regular")
    known = ours.embedded.face.charToGlyph
    page = [known[ord(glyph.character)] for glyph in glyphs(ours, TEXT, Joined("", ""))]
    assert sorted(shown) == sorted(page)
