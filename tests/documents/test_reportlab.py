"""What we lean on in ReportLab beyond its documented interface. A new version shows here first."""

import inspect

import pytest
from documents import pdfs, sheets
from msgspec import structs
from reportlab.pdfbase import pdfdoc, ttfonts
from reportlab.pdfgen.canvas import Canvas

from migdesk.documents.pdf.archive import Metadata
from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.fonts import Face, font
from migdesk.documents.pdf.structure import Node
from migdesk.documents.release import release_pdf
from migdesk.documents.typography import cleaned


@pytest.fixture
def canvas() -> TaggedCanvas:
    return TaggedCanvas((100, 100), Metadata("title", "en", "author"), Node("Document"))


def test_a_canvas_collects_operators_in_a_list(canvas: TaggedCanvas) -> None:
    canvas.addLiteral("first")
    canvas.setLineWidth(2)
    assert canvas._code == ["first", "2 w"]


def test_a_canvas_hands_each_page_over_before_it_keeps_it() -> None:
    source = inspect.getsource(Canvas.showPage)
    order = ["page.setStream(", "self._setAnnotations(page)", "self._doc.addPage(page)"]
    places = [source.index(step) for step in order]
    assert places == sorted(places)


def test_a_canvas_keeps_annotations_and_document(canvas: TaggedCanvas) -> None:
    assert canvas._annotationrefs == []
    assert isinstance(canvas._doc, pdfdoc.PDFDocument)


def test_a_page_writes_what_it_lists_and_takes_ready_contents() -> None:
    page = pdfdoc.PDFPage()
    assert {"Annots", "Contents", "MediaBox"} <= set(page.__NoDefault__)
    assert {"StructParents", "Tabs"}.isdisjoint(page.__NoDefault__)
    source = inspect.getsource(pdfdoc.PDFPage.check_format)
    assert "if not self.Contents:" in source


def test_a_catalog_writes_what_it_lists() -> None:
    listed = pdfdoc.PDFCatalog.__NoDefault__
    assert {"StructTreeRoot", "MarkInfo", "Metadata", "ViewerPreferences"} <= set(listed)
    assert "OutputIntents" not in listed


def test_a_document_numbers_objects_as_they_are_named() -> None:
    document = pdfdoc.PDFDocument()
    document.Reference(pdfdoc.PDFDictionary(), "One")
    document.Reference(pdfdoc.PDFDictionary(), "Two")
    numbers = [document.idToObjectNumberAndVersion[name][0] for name in ("One", "Two")]
    assert numbers[1] == numbers[0] + 1
    assert "BasicFonts" in document.idToObject
    assert document.annotationName("x") == "Annot.x"
    assert document.thisPageName() == "Page1"


def test_a_stream_ends_in_the_way_that_we_correct() -> None:
    stream = pdfdoc.PDFStream(content=b"x")
    assert stream.format(pdfdoc.PDFDocument()).endswith(b"stream\nxendstream\n")


def test_a_font_keeps_what_a_document_used_by_document() -> None:
    embedded = font(Face.REGULAR).embedded
    document = pdfdoc.PDFDocument()
    assert embedded.splitString("ab", document) == [(0, b"\x01\x02")]
    assert embedded.splitString("ba\u00a0\u00ad", document) == [(0, b"\x02\x01 \x03")]
    state = embedded.state[document]
    assert state.assignments == {0: 0, 32: 32, 97: 1, 98: 2, 0xAD: 3}
    assert state.subsets[0][:4] == [0, 97, 98, 0xAD]
    del embedded.state[document]


def test_a_font_with_more_characters_than_a_subset_holds_has_two() -> None:
    embedded = font(Face.REGULAR).embedded
    document = pdfdoc.PDFDocument()
    letters = [letter for letter in sorted(font(Face.REGULAR).widths) if letter.isalpha()][:400]
    found = embedded.splitString("".join(letters), document)
    assert [subset for subset, _ in found] == [0, 1]
    again = embedded.splitString(letters[0] + letters[-1] + letters[1], document)
    assert [subset for subset, _ in again] == [0, 1, 0]
    del embedded.state[document]


def test_a_face_tells_its_measures_and_cuts_itself() -> None:
    face = font(Face.REGULAR).embedded.face
    assert isinstance(face, ttfonts.TTFontFace)
    assert face.name == b"MigDeskText-Regular"
    assert face.charWidths[ord("A")] > 0
    assert len(face.makeSubset([0, 65])) < len(face.makeSubset([0, *range(65, 91)]))


def test_a_document_asks_its_fonts_for_their_objects_at_the_end() -> None:
    assert "fnt.addObjects(self)" in inspect.getsource(pdfdoc.PDFDocument.GetPDFData)


def test_a_document_of_more_characters_than_a_subset_holds_reads_back() -> None:
    known = sorted(font(Face.REGULAR).widths)
    letters = [one for one in known if one.isalpha() and cleaned(one) == one][:600]
    words = ["".join(letters[at : at + 6]) for at in range(0, 600, 6)]
    sheet = structs.replace(sheets.bare(), blocks=sheets.paragraphs(" ".join(words)))
    pdf = release_pdf(sheet)
    assert b"AAAAAC+MigDeskText-Regular" in pdf
    assert [word for word in words if word not in pdfs.structure_text(pdf)] == []
