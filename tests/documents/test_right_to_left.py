"""Arabic on the page: shaped, from right to left, and read out as it was written."""

import re
import unicodedata
from collections.abc import Iterator
from email import message_from_bytes
from itertools import pairwise
from pathlib import Path

import pytest
from documents import arabic, pdfs, sheets
from documents import event_reports as event_sheets
from documents import reports as report_sheets
from documents.reports import programme as programme_sheet
from documents.test_release_conformance import findings
from documents.test_word import W, body, parts, sent, text_of, xml
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from migdesk.documents.errors import MissingGlyphs
from migdesk.documents.forms.message import release_message
from migdesk.documents.forms.web import release_html
from migdesk.documents.look import GUTTER, MARGIN, SIDE
from migdesk.documents.pdf.fonts import Face, font
from migdesk.documents.pdf.lines import Span, measure, measured, shortened
from migdesk.documents.pdf.shaping import Joined, glyphs, joined, width, widths
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Align, Style, Text, set_text
from migdesk.documents.release import release_pdf
from migdesk.documents.rendering import page_text
from migdesk.documents.reports.badges import badges
from migdesk.documents.reports.event_report import event_report
from migdesk.documents.reports.event_sheets import CardsSheet
from migdesk.documents.reports.name_cards import name_cards
from migdesk.documents.reports.printing import printed
from migdesk.documents.reports.programme import programme
from migdesk.documents.reports.quotes import quotes
from migdesk.documents.reports.sheets import Named
from migdesk.documents.sheet import ReleaseSheet
from migdesk.documents.typography import cleaned
from migdesk.text.blocks import Run
from migdesk.text.direction import runs_right_to_left
from migdesk.text.words import available_languages
from migdesk.vocabulary import BlockKind

INK = (0.0, 0.0, 0.0)
ARABIC = "MigDeskTextArabic-Regular"
A4, A4_TALL = 595.28, 841.89
ALONE = Joined("", "")
MIXED = st.text(
    st.sampled_from(
        "abc W გა لا بتثجح إأآ ءةىي كلمة ـ ٣٤٥ 123 .,:;،؛؟-+%€()[]{}«»/!? \u00a0\u064b\u0651\u064e"
    ),
    max_size=120,
)


@pytest.fixture
def spoken(tmp_path: Path) -> Iterator[None]:
    """Let Arabic be a language of documents."""
    with arabic.spoken(tmp_path):
        yield


def said(pdf: bytes) -> str:
    """Return what a release says in the order it is read out, ligatures as letters."""
    return pdfs.squeezed(unicodedata.normalize("NFKC", pdfs.written(pdf)).replace("\u200b", ""))


def in_words(text: str) -> str:
    return pdfs.squeezed(unicodedata.normalize("NFKC", cleaned(text)))


def lines_of(sheet: ReleaseSheet) -> list[str]:
    return [line for block in sheet.blocks for line in block.text.split("\n")]


def with_text(text: str) -> ReleaseSheet:
    return replace(sheets.bare(), headline="", blocks=sheets.paragraphs(text))


@settings(max_examples=60)
@given(MIXED)
def test_what_is_read_out_is_what_was_written(text: str) -> None:
    assert in_words(text) in said(release_pdf(with_text(f"[ {text} ]")))


@pytest.mark.parametrize("language", ["en", "ka"])
def test_arabic_among_others_is_read_out_whole(language: str) -> None:
    plain = {"en": sheets.english, "ka": sheets.georgian}[language]()
    sheet = arabic.among_others(language, plain)
    pdf = release_pdf(sheet)
    assert findings(pdf) == []
    texts = [sheet.headline, sheet.deck, *lines_of(sheet)]
    texts += [sheet.key_figures[0].caption, sheet.contacts[0].name, sheet.contacts[0].role]
    assert [text for text in texts if in_words(text) not in said(pdf)] == []


def test_a_phrase_names_its_language_where_no_document_is_written_in_it() -> None:
    assert "ar" not in available_languages()
    pdf = release_pdf(with_text(f"The office of {arabic.NAME}, it said."))
    phrases = [one for each in pdfs.elements(pdf) for one in each.walk() if one.type == "Span"]
    assert [one.language for one in phrases] == ["ar"]
    paragraph = pdfs.elements(release_pdf(with_text(arabic.PARAGRAPH)))[2]
    assert (paragraph.type, paragraph.language) == ("P", "ar")


def test_its_words_are_found_in_the_preview() -> None:
    shown = page_text(release_pdf(with_text(arabic.PARAGRAPH)), 0).text
    words = [word for word in re.findall(r"\w+", arabic.PARAGRAPH) if not word.isascii()]
    assert [word for word in words if word not in shown] == []


def test_what_was_copied_from_a_page_is_set_like_what_was_typed() -> None:
    assert cleaned("\ufefb \ufe91\ufeb2\ufe8e\ufe97\ufef4\ufee6") == "لا بساتين"
    copied = with_text("\ufefb \ufe91\ufeb2\ufe8e\ufe97\ufef4\ufee6")
    assert release_pdf(copied) == release_pdf(with_text("لا بساتين"))


def test_letters_have_the_forms_that_join() -> None:
    alone = glyphs(font(ARABIC), "ب", ALONE)
    first, second, third = reversed(glyphs(font(ARABIC), "ببب", ALONE))
    assert len({alone[0].character, first.character, second.character, third.character}) == 4
    assert alone[0].character == "ب"


def test_a_letter_joins_one_of_another_face() -> None:
    whole = [glyph.character for glyph in glyphs(font(ARABIC), "ببب", ALONE)]
    parts = [
        glyph.character
        for start in (2, 1, 0)
        for glyph in glyphs(font(ARABIC), "ب", joined("ببب", start, start + 1))
    ]
    assert parts == whole
    apart = glyphs(font(ARABIC), "ب", joined("ب ب", 2, 3))
    assert [glyph.character for glyph in apart] == ["ب"]


def test_lam_and_alef_are_one_sign() -> None:
    (glyph,) = glyphs(font(ARABIC), "لا", ALONE)
    assert glyph.advance < measured("ل", Face.REGULAR) + measured("ا", Face.REGULAR)
    assert widths(font(ARABIC), "لا", ALONE) == [glyph.advance, 0]


@given(
    st.text(
        st.sampled_from("ابتلهمنيكسعىةوأإآءئ ـ\u064b\u064e\u064f\u0651"), min_size=1, max_size=30
    )
)
def test_the_width_of_a_text_is_that_of_its_letters(text: str) -> None:
    assert sum(widths(font(ARABIC), text, ALONE)) == pytest.approx(width(font(ARABIC), text, ALONE))


def set_lines(text: str, wide: float, *, page: bool = False, **look: bool) -> Text:
    style = Style(10, 14, right_to_left=page, **look)
    return set_text([style.span(text)], style, wide, Node("P"))


@given(MIXED, st.integers(30, 300), st.booleans())
def test_pieces_of_a_line_stand_side_by_side(text: str, wide: int, page: bool) -> None:
    for line in set_lines(cleaned(text).replace("\n", " "), wide, page=page).lines:
        shown = sorted(piece for piece in line.pieces if piece.text.strip())
        ends = [(one.left + one.width, other.left) for one, other in pairwise(shown)]
        for end, start in ends:
            assert start >= end - 1e-6
        if shown:
            assert shown[-1].left + shown[-1].width <= line.indent + line.width + 1e-6


@given(st.lists(st.sampled_from(["كلمة", "Pier", "لا", "2026", "(تعود)", "مساءً"]), min_size=1))
def test_lines_fit_and_hold_the_words_in_order(words: list[str]) -> None:
    text = set_lines(" ".join(words), 90)
    assert all(line.width <= 90 + 1e-6 for line in text.lines)
    assert text.said.replace("\u00a0", " ").split() == words


def test_a_line_on_a_plain_page_begins_at_its_right() -> None:
    long = set_lines(arabic.PARAGRAPH, 200)
    assert all(line.indent == pytest.approx(200 - line.width) for line in long.lines)
    name = set_lines(arabic.NAME, 200)
    assert name.lines[0].indent == 0, "a name in a list stands below the others"
    heading = set_lines(arabic.NAME, 200, prose=True)
    assert heading.lines[0].indent == pytest.approx(200 - heading.width)


def test_on_a_page_that_runs_right_to_left_english_stands_at_the_left() -> None:
    style = Style(10, 14, prose=True, right_to_left=True)

    def free(text: str, align: Align = Align.LEFT) -> float:
        (line,) = set_text([style.span(text)], style, 200, Node("P"), align).lines
        return line.indent / (200 - line.width)

    assert free(arabic.NAME) == 0
    assert free("Blue Pier") == pytest.approx(1)
    assert free("•") == 0
    assert free("+995 32 200") == 0
    assert free(arabic.NAME, Align.RIGHT) == pytest.approx(1)


def test_words_are_seen_from_right_to_left() -> None:
    (line,) = set_lines("تعود Blue Pier اليوم", 300, page=True).lines
    places = {piece.text.strip(): piece.left for piece in line.pieces}
    assert places["اليوم"] < places["Blue Pier"] < places["تعود"]


def test_a_text_that_is_too_long_is_shortened_by_what_it_measures() -> None:
    whole = measured(arabic.PARAGRAPH, Face.REGULAR)
    short = shortened(arabic.PARAGRAPH, Face.REGULAR, whole / 2)
    assert short.endswith("…")
    assert arabic.PARAGRAPH.startswith(short[:-1])
    assert whole / 3 < measured(short, Face.REGULAR) <= whole / 2 + 1


def test_a_link_is_clicked_where_its_words_are() -> None:
    linked = Run("قائمة الأصناف", href="https://alazanigardens.example/seeds")
    block = sheets.block(BlockKind.PARAGRAPH, "يجد القارئ في الموقع ", linked)
    pdf = release_pdf(replace(sheets.bare(), headline="", blocks=(block,)))
    assert pdfs.links(pdf) == ["https://alazanigardens.example/seeds"]


@pytest.mark.usefixtures("spoken")
def test_a_language_is_added_by_a_file_of_words() -> None:
    assert available_languages() == ("ar", "en", "ka", "ru")
    sheet = arabic.sheet()
    pdf = release_pdf(sheet)
    assert findings(pdf) == []
    assert b"/Lang (ar)" in pdf
    texts = [sheet.headline, sheet.deck, sheet.house.name, sheet.house.tagline, sheet.subject]
    texts += lines_of(sheet)
    texts += ["بيان صحفي", "صفحة 1 من 1", "لمزيد من المعلومات", "انتهى", "3 مارس 2026"]
    assert [text for text in texts if in_words(text) not in said(pdf)] == []
    assert pdfs.outline(pdf)[0][1] == sheet.headline


@pytest.mark.usefixtures("spoken")
def test_its_pages_are_the_others_seen_in_a_mirror() -> None:
    sheet = arabic.sheet()
    (letters,) = pdfs.letters(release_pdf(sheet))
    shown = [one for one in letters if one.text.strip()]
    assert min(one.box[0] for one in shown) >= SIDE - 1
    assert max(one.box[2] for one in shown) == pytest.approx(A4 - SIDE, abs=1)
    phone = next(one for one in shown if one.text.startswith("+995"))
    assert phone.text.strip() == "+995 32 200 00 00"
    assert max(one.box[2] for one in shown if one.box[3] < phone.box[3] - 3) > phone.box[2]
    assert phone.box[2] < A4 - SIDE - MARGIN - GUTTER + 1, "the margin is at the right"


@pytest.mark.usefixtures("spoken")
def test_english_in_an_arabic_release_is_none_of_its_language() -> None:
    english = sheets.paragraphs("The office of the trust is open to everybody, every day.")
    pdf = release_pdf(replace(arabic.sheet(), dateline="", blocks=english))
    paragraphs = [one for one in pdfs.elements(pdf) if one.said().startswith("The office")]
    assert [one.language for one in paragraphs] == ["en"]


@pytest.mark.usefixtures("spoken")
def test_a_report_in_it_runs_from_right_to_left() -> None:
    sheet = programme_sheet("en")
    front = replace(sheet.front, languages=("ar",), title=(arabic.NAME,))
    report = programme(replace(sheet, front=front))
    pdf = printed(report)
    assert findings(pdf) == []
    assert in_words(arabic.NAME) in said(pdf)
    title = max(pdfs.letters(pdf)[0], key=lambda one: one.box[3] - one.box[1])
    assert title.box[0] > A4 / 2, "it begins at the right"


def arabic_cards(count: int) -> CardsSheet:
    """Return cards of people whose names are Arabic, for a house that writes Arabic."""
    sheet = event_sheets.cards("en", count=count)
    front = replace(sheet.front, languages=("ar",), title=(arabic.NAME,))
    people = tuple((Named(f"ليلى {number}", "مديرة المكتبة"),) for number in range(count))
    return replace(sheet, front=front, people=people)


@pytest.mark.usefixtures("spoken")
def test_badges_in_it_begin_at_the_right() -> None:
    pdf = printed(badges(arabic_cards(3)))
    assert findings(pdf) == []
    numbers = {
        one.text.strip(): one.box
        for one in pdfs.letters(pdf)[0]
        if one.text.strip() in {"0", "1", "2"}
    }
    assert numbers["0"][0] > A4 / 2 > numbers["1"][2]
    assert numbers["2"][0] > A4 / 2
    assert numbers["2"][3] < numbers["0"][1], "the third stands below the first"


@pytest.mark.usefixtures("spoken")
def test_both_sides_of_a_folded_card_in_it_are_in_their_middle() -> None:
    pdf = printed(name_cards(arabic_cards(1)))
    assert findings(pdf) == []
    shown = [one for one in pdfs.letters(pdf)[0] if one.text.strip()]
    for low, high in ((A4_TALL / 2, A4_TALL * 3 / 4), (A4_TALL * 3 / 4, A4_TALL)):
        side = [one.box for one in shown if low < one.box[1] < high]
        middle = (min(box[0] for box in side) + max(box[2] for box in side)) / 2
        assert middle == pytest.approx(A4 / 2, abs=3)


@pytest.mark.usefixtures("spoken")
def test_a_cover_in_it_begins_at_the_right_and_light_comes_from_the_left() -> None:
    sheet = event_sheets.event_report("en")
    title = f"{arabic.NAME} {arabic.NAME} {arabic.NAME}"
    front = replace(sheet.front, languages=("ar",), title=(title,))
    pdf = printed(event_report(replace(sheet, front=front)))
    largest = max(one.box[3] - one.box[1] for one in pdfs.letters(pdf)[0])
    lines = [one.box for one in pdfs.letters(pdf)[0] if one.box[3] - one.box[1] > largest / 2]
    assert max(box[2] for box in lines) == pytest.approx(A4 - SIDE, abs=6)
    beam = re.search(rb"n ([\d.]+) [\d.]+ m ([\d.]+) [\d.]+ l", pdfs.contents(pdf)[0])
    assert beam is not None
    assert float(beam[1]) < A4 / 2 < float(beam[2])


def test_a_quotation_that_runs_the_other_way_has_its_bar_at_the_right() -> None:
    sheet = report_sheets.quotes("en", count=1)
    quote = replace(sheet.quotes[0], words=arabic.PARAGRAPH, language="ar")
    pdf = printed(quotes(replace(sheet, quotes=(quote,))))
    assert findings(pdf) == []
    bars = re.findall(rb"n ([\d.]+) [\d.]+ 2\.2 [\d.]+ re", pdfs.contents(pdf)[0])
    assert [float(left) for left in bars] == [pytest.approx(A4 - SIDE - 2.2, abs=0.1)]


@pytest.mark.usefixtures("spoken")
def test_a_web_page_in_it_runs_from_right_to_left() -> None:
    page = release_html(arabic.sheet())
    assert page.startswith('<!DOCTYPE html>\n<html lang="ar" dir="rtl">')
    assert '<a href="tel:+995322000000" dir="ltr">+995 32 200 00 00</a>' in page
    assert "border-left" not in page
    message = message_from_bytes(release_message(arabic.sheet(), "x.pdf"))
    shown = [one for one in message.walk() if one.get_content_type() == "text/html"]
    assert b'dir="rtl"' in shown[0].get_payload(decode=True)


def test_arabic_in_a_web_page_says_which_way_it_runs() -> None:
    page = release_html(arabic.among_others("en", sheets.english()))
    assert '<html lang="en">' in page
    assert f'<span lang="ar" dir="rtl">{arabic.NAME}</span>' in page
    assert f'<p lang="ar" dir="rtl">{arabic.PARAGRAPH}</p>' in page


@pytest.mark.usefixtures("spoken")
def test_a_word_document_in_it_runs_from_right_to_left() -> None:
    found = parts(sent(arabic.sheet()))
    normal, text = (xml(found[f"word/{name}.xml"]) for name in ("styles", "document"))
    assert [
        style.get(f"{W}styleId")
        for style in normal.iter(f"{W}style")
        if style.find(f"{W}pPr/{W}bidi") is not None
    ] == ["Normal"]
    assert text.find(f"{W}body/{W}sectPr/{W}bidi") is not None
    turned = {text_of(run) for run in text.iter(f"{W}r") if run.find(f"{W}rPr/{W}rtl") is not None}
    assert sorted(run for run in turned if not runs_right_to_left(run)) == []
    plain = {text_of(run) for run in text.iter(f"{W}r")} - turned
    assert sorted(run for run in plain if runs_right_to_left(run)) == []
    ltr = {
        text_of(each): each.find(f"{W}pPr/{W}jc") is not None
        for each in text.iter(f"{W}p")
        if (bidi := each.find(f"{W}pPr/{W}bidi")) is not None and bidi.get(f"{W}val") == "0"
    }
    assert ltr == {
        "+995 32 200 00 00\u00a0· laila@alazanigardens.example": True,
        "alazanigardens.example/ar": True,
    }


def test_arabic_in_a_word_document_is_set_so() -> None:
    text = body(sent(arabic.among_others("en", sheets.english())))
    turned = {
        text_of(each): each.find(f"{W}pPr/{W}jc") is not None
        for each in text.iter(f"{W}p")
        if each.find(f"{W}pPr/{W}bidi") is not None
    }
    assert turned == {
        arabic.PARAGRAPH: False,
        "بذور للجميع": False,
        "القمح الأحمر": False,
        "٤٠٠ صنف محفوظ": True,
        "ليلى المثال, مديرة الإعلام": True,
    }
    looks = {
        (look.find(f"{W}lang").attrib[f"{W}bidi"], look.find(f"{W}rFonts").attrib[f"{W}cs"])
        for look in text.iter(f"{W}rPr")
        if look.find(f"{W}rtl") is not None
    }
    assert looks == {("ar", "Arial")}


def test_the_same_sheet_is_the_same_bytes_whatever_was_made_before() -> None:
    sheet = arabic.among_others("en", sheets.english())
    first = release_pdf(sheet)
    release_pdf(with_text(arabic.PARAGRAPH[::-1]))
    assert release_pdf(sheet) == first


@pytest.mark.parametrize("text", ["שלום", "नमस्ते", "\u06d6", "\ufd3e"])
def test_what_no_font_has_is_still_refused_by_name(text: str) -> None:
    with pytest.raises(MissingGlyphs) as caught:
        release_pdf(with_text(f"نص {text}"))
    assert caught.value.places[0].character == text[0]


def test_a_span_of_arabic_alone_has_no_kerning_of_another_font() -> None:
    (plain,) = measure((Span("لا بأس", Face.SEMIBOLD, INK),), kerned=False)
    (kerned,) = measure((Span("لا بأس", Face.SEMIBOLD, INK),), kerned=True)
    assert list(plain.places) == list(kerned.places)
