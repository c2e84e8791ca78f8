"""What a release says: all of it in the structure, each word as it was typed, nothing besides."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date, datetime

import pytest
from documents import pdfs, sheets
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from migdesk.documents.errors import MissingGlyph, MissingGlyphs
from migdesk.documents.fonts import require_glyphs
from migdesk.documents.reading import read_text
from migdesk.documents.release import fields, release_pdf
from migdesk.documents.sheet import About, ContactLine, KeyFigure, ReleaseSheet
from migdesk.documents.typography import cleaned
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind, ReleaseKind

TYPED = [
    "<b>bold</b> & <i>slanted</i> &amp; &#65;",
    '<img src="file:///etc/passwd"/>',
    '<para><onDraw name="x" label="y"/></para>',
    "<a href='javascript:alert(1)'>a</a><br/>",
    "{name} %s $1 \\n (unclosed ] >> endstream endobj",
    "=1+1",
]
GEORGIAN_LETTERS = "".join(map(chr, range(0x10D0, 0x10F1)))


def source(sheet: ReleaseSheet, *, kind: str, embargo: str = "", contact: str = "") -> str:
    """Return what the structure of ``sheet`` should say, in reading order.

    Args:
        sheet: the release.
        kind: its kind and number, as they are printed.
        embargo: the words of the embargo.
        contact: the words above the contacts.
    """
    return pdfs.squeezed(" ".join(_said(sheet, kind, embargo, contact)))


def _said(sheet: ReleaseSheet, kind: str, embargo: str, contact: str) -> Iterator[str]:
    yield from (sheet.house.name, sheet.house.tagline, kind, embargo)
    yield from (sheet.headline, sheet.deck)
    yield {"en": "3 March 2026", "ka": "2026 წლის 3 მარტი"}[sheet.language]
    yield from (sheet.subject, sheet.dateline, "—")
    for number, block in enumerate(sheet.blocks):
        yield block.text or {"en": "Ends", "ka": "დასასრული"}[sheet.language]
        if number == 0:
            yield from (text for one in sheet.key_figures for text in (one.value, one.caption))
    yield from (text for about in sheet.abouts for text in (about.label, about.text))
    yield contact
    for line in sheet.contacts:
        yield f"{line.name}, {line.role} {line.phone} · {line.email} {line.link}"
    yield sheet.house.footer


def test_the_structure_says_all_of_an_english_release() -> None:
    sheet = sheets.english()
    expected = source(
        sheet,
        kind="Press release № 14 / 2026",
        embargo="Embargo Not for publication before 09:30 on Tuesday, 3 March 2026 "
        "(Tbilisi, UTC+4)",
        contact="For more information please contact",
    )
    assert pdfs.structure_text(release_pdf(sheet)) == expected


def test_the_structure_says_all_of_a_georgian_release() -> None:
    sheet = sheets.georgian()
    expected = source(
        sheet,
        kind="პრესრელიზი № 14 / 2026",
        embargo="ემბარგო არ გამოქვეყნდეს 2026 წლის 3 მარტის, სამშაბათის, 09:30 საათამდე "
        "(თბილისი, UTC+4)",
        contact="დამატებითი ინფორმაციისთვის დაგვიკავშირდით",
    )
    assert pdfs.structure_text(release_pdf(sheet)) == expected


def test_only_what_repeats_is_no_content() -> None:
    text = "Setting it up took eleven months of walking from village to village. " * 60
    blocks = sheets.paragraphs(text)
    pdf = release_pdf(structs.replace(sheets.english(), blocks=blocks, draft=True))
    name, headline = "Alazani Gardens Trust", sheets.english().headline
    foot = "4 Orchard Lane, Sighnaghi · alazanigardens.example"
    assert [page.split() for page in pdfs.artifact_text(pdf)] == [
        f"Press release № 14 / 2026 Page 1 of 2 {foot}".split(),
        f"Draft, not for distribution {name} {headline} "
        "Press release № 14 / 2026 Page 2 of 2".split(),
    ]


def test_text_over_a_page_end_is_one_text() -> None:
    words = [f"word{number}" for number in range(900)]
    sheet = structs.replace(sheets.bare(), blocks=sheets.paragraphs(" ".join(words)))
    pdf = release_pdf(sheet)
    assert pdfs.page_count(pdf) > 1
    said = pdfs.structure_text(pdf).split()
    assert [word for word in said if word.startswith("word")] == words


def test_words_divided_at_line_ends_are_whole_in_the_structure() -> None:
    word = "თანამშრომლობისთვის"
    pdf = release_pdf(printing(sheets.bare("ka"), " ".join([word] * 60)))
    assert pdfs.DIVIDED in "".join(one.text for page in pdfs.letters(pdf) for one in page)
    assert pdfs.structure_text(pdf).split().count(word) == 60
    assert read_text(pdf).split().count(word) == 60


def test_every_georgian_letter_is_read_as_itself() -> None:
    pdf = release_pdf(printing(sheets.bare("ka"), " ".join(GEORGIAN_LETTERS)))
    assert " ".join(GEORGIAN_LETTERS) in pdfs.structure_text(pdf)
    assert " ".join(GEORGIAN_LETTERS) in " ".join(read_text(pdf).split())


def printing(sheet: ReleaseSheet, text: str) -> ReleaseSheet:
    return structs.replace(sheet, blocks=sheets.paragraphs(text))


def in_house(field: str) -> Callable[[ReleaseSheet, str], ReleaseSheet]:
    return lambda sheet, text: structs.replace(
        sheet, house=structs.replace(sheet.house, **{field: text})
    )


def in_field(field: str) -> Callable[[ReleaseSheet, str], ReleaseSheet]:
    return lambda sheet, text: structs.replace(sheet, **{field: text})


def in_block(kind: BlockKind) -> Callable[[ReleaseSheet, str], ReleaseSheet]:
    return lambda sheet, text: structs.replace(sheet, blocks=(sheets.block(kind, text),))


FIELDS: dict[str, Callable[[ReleaseSheet, str], ReleaseSheet]] = {
    "name of the house": in_house("name"),
    "tagline": in_house("tagline"),
    "footer": in_house("footer"),
    "headline": in_field("headline"),
    "number": in_field("number"),
    "deck": in_field("deck"),
    "subject": in_field("subject"),
    "dateline": in_field("dateline"),
    "correction": lambda sheet, text: structs.replace(sheet, notices=(sheets.corrected(text),)),
    "figure": lambda sheet, text: structs.replace(sheet, key_figures=(KeyFigure(text, ""),)),
    "caption": lambda sheet, text: structs.replace(sheet, key_figures=(KeyFigure("1", text),)),
    "label": lambda sheet, text: structs.replace(sheet, abouts=(About(text, "x"),)),
    "about": lambda sheet, text: structs.replace(sheet, abouts=(About("x", text),)),
    "contact name": lambda sheet, text: structs.replace(sheet, contacts=(ContactLine(text),)),
    "contact role": lambda sheet, text: structs.replace(
        sheet, contacts=(ContactLine("x", role=text),)
    ),
    "contact phone": lambda sheet, text: structs.replace(
        sheet, contacts=(ContactLine("x", phone=text),)
    ),
    "contact email": lambda sheet, text: structs.replace(
        sheet, contacts=(ContactLine("x", email=text),)
    ),
    "contact link": lambda sheet, text: structs.replace(
        sheet, contacts=(ContactLine("x", link=text),)
    ),
    **{f"block {kind}": in_block(kind) for kind in BlockKind},
}
"""Every field that is typed, and how a text is put there."""


def letters_of(text: str) -> str:
    """Return ``text`` without blanks, places for breaks, and hyphens.

    PDFium gives a hyphen at the end of a text as a divided word, as people who copy it want.
    """
    return re.sub(f"[\\s\u00ad\u200b\u2010{pdfs.DIVIDED}-]", "", text)


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize("field", FIELDS)
def test_what_is_typed_is_printed_as_it_is(field: str, typed: str) -> None:
    pdf = release_pdf(FIELDS[field](sheets.bare(), typed))
    assert letters_of(typed) in letters_of(pdfs.structure_text(pdf))
    assert [address for address in pdfs.links(pdf) if "javascript" in address] == []


@given(st.text(st.characters(codec="latin-1", exclude_categories=["Cc", "Cf"]), min_size=1))
def test_any_latin_text_is_printed_as_it_is(typed: str) -> None:
    pdf = release_pdf(printing(sheets.bare(), typed))
    assert letters_of(typed) in letters_of(pdfs.structure_text(pdf))


@given(st.sampled_from(sorted(FIELDS)), st.text())
def test_any_text_is_printed_or_refused(field: str, typed: str) -> None:
    sheet = FIELDS[field](sheets.bare(), typed)
    try:
        require_glyphs(fields(sheet))
    except MissingGlyphs:
        with pytest.raises(MissingGlyphs):
            release_pdf(sheet)
    else:
        said = letters_of(pdfs.structure_text(release_pdf(sheet)))
        assert without_marks(letters_of(cleaned(typed))) in without_marks(said)


def without_marks(text: str) -> str:
    """Return ``text`` without combining marks: PDFium loses one that stands at the very end."""
    return "".join(one for one in text if not unicodedata.category(one).startswith("M"))


def test_what_steers_a_machine_is_not_printed() -> None:
    typed = "a\x00b\x1b\u202ec\ud800\u200bd\ufeffe\u2066f\u200dg"
    sheet = structs.replace(sheets.bare(), headline=typed, blocks=sheets.paragraphs(typed))
    assert pdfs.structure_text(release_pdf(sheet)).split().count("abcdefg") == 2


def test_georgian_capitals_are_printed_as_letters() -> None:
    pdf = release_pdf(printing(sheets.bare("ka"), "ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ"))
    assert "საქართველო" in pdfs.structure_text(pdf)


@pytest.mark.parametrize("field", FIELDS)
def test_a_missing_glyph_is_named_with_its_place(field: str) -> None:
    sheet = FIELDS[field](sheets.bare(), "ab\U0001f600c\u4e2d")
    with pytest.raises(MissingGlyphs) as caught:
        release_pdf(sheet)
    assert [place.character for place in caught.value.places] == ["\U0001f600", "\u4e2d"]
    texts = dict(fields(sheet))
    for place in caught.value.places:
        assert texts[place.field][place.index] == place.character


def test_missing_glyphs_are_named_in_the_order_of_reading() -> None:
    sheet = structs.replace(
        sheets.bare(),
        headline="שלום",
        blocks=sheets.paragraphs("fine", "fine so far, \u4e2d"),
        contacts=(ContactLine("A", role="\u5b57"),),
    )
    with pytest.raises(MissingGlyphs) as caught:
        release_pdf(sheet)
    assert caught.value.places == (
        MissingGlyph("headline", "ש", 0),
        MissingGlyph("headline", "ל", 1),
        MissingGlyph("headline", "ו", 2),
        MissingGlyph("headline", "ם", 3),
        MissingGlyph("block 2", "\u4e2d", 13),
        MissingGlyph("contact 1", "\u5b57", 2),
    )


def test_letters_that_become_one_without_a_glyph_are_named_where_it_would_stand() -> None:
    sheet = structs.replace(sheets.bare(), headline="a \u1112\u1161\u11ab")
    with pytest.raises(MissingGlyphs) as caught:
        release_pdf(sheet)
    assert {place.field for place in caught.value.places} == {"headline"}


def test_links_lead_to_web_mail_and_telephone_only() -> None:
    addresses = [
        "https://a.example/x?y=1&z=(2)#t",
        "HTTP://a.example",
        "mailto:a@a.example",
        "tel:+995555",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "//a.example",
        "data:text/html,x",
        "https://a.example/ b",
        "https://a.example/გზა",
    ]
    runs = [Run(f"link{number} ", href=href) for number, href in enumerate(addresses)]
    pdf = release_pdf(
        structs.replace(sheets.bare(), blocks=(sheets.block(BlockKind.PARAGRAPH, *runs),))
    )
    assert pdfs.links(pdf) == [
        "https://a.example/x?y=1&z=(2)#t",
        "HTTP://a.example",
        "mailto:a@a.example",
        "tel:+995555",
        "https://a.example/%E1%83%92%E1%83%96%E1%83%90",
    ]
    said = pdfs.structure_text(pdf)
    assert [word for word in said.split() if word.startswith("link")] == [
        f"link{number}" for number in range(len(addresses))
    ]


def test_contacts_can_be_reached_by_a_click() -> None:
    assert pdfs.links(release_pdf(sheets.georgian()))[-3:] == [
        "tel:+995555010444",
        "mailto:press@alazanigardens.example",
        "https://alazanigardens.example/press",
    ]


def test_a_link_is_a_node_with_its_own_words() -> None:
    elements = pdfs.elements(release_pdf(sheets.english()))
    nodes = [one for element in elements for one in element.walk() if one.type == "Link"]
    assert [node.said() for node in nodes] == [
        "list of varieties",
        "+995 555 010 444",
        "press@alazanigardens.example",
        "alazanigardens.example/press",
    ]


def test_the_outline_names_headline_headings_and_sections() -> None:
    sheet = structs.replace(
        sheets.every_block(), abouts=sheets.english().abouts, contacts=sheets.english().contacts
    )
    assert pdfs.outline(release_pdf(sheet)) == [
        (0, "Journalists invited to see a seed library", 0),
        (1, "What the library lends", 0),
        (1, "About the trust", 0),
        (1, "For more information please contact", 0),
    ]


def test_headings_begin_at_the_first_level_without_a_headline() -> None:
    sheet = structs.replace(sheets.every_block(), headline="", abouts=sheets.english().abouts)
    pdf = release_pdf(sheet)
    types = [element.type for element in pdfs.elements(pdf)]
    assert [one for one in types if one.startswith("H")] == ["H1", "H1"]
    assert [level for level, _, _ in pdfs.outline(pdf)] == [0, 0]


def test_what_is_written_in_another_language_says_so() -> None:
    elements = pdfs.elements(release_pdf(sheets.every_block()))
    foreign = [
        (node.type, node.language, node.said())
        for element in elements
        for node in element.walk()
        if node.language
    ]
    assert foreign == [
        ("Span", "ka", "ქართული სიტყვა"),
        ("P", "ka", "ეს აბზაცი ქართულადაა დაწერილი."),
    ]


def test_names_and_acronyms_in_latin_letters_are_part_of_georgian_text() -> None:
    pdf = release_pdf(printing(sheets.bare("ka"), "ღონისძიებას IOM-ის წარმომადგენელი დაესწრო"))
    assert [node.language for one in pdfs.elements(pdf) for node in one.walk() if node.text] == [
        "" for one in pdfs.elements(pdf) for node in one.walk() if node.text
    ]


def test_an_english_paragraph_in_a_georgian_release_says_so() -> None:
    pdf = release_pdf(printing(sheets.bare("ka"), "This paragraph is in English."))
    assert [one.said() for one in pdfs.elements(pdf) if one.language == "en"] == [
        "Alazani Gardens Trust",
        "Rain",
        "This paragraph is in English.",
    ]


def test_a_gap_is_printed_in_brackets() -> None:
    gaps = (
        Run("name: ergative", gap="ergative:person"),
        Run(" "),
        Run("[already so]", gap="name"),
        Run(" "),
        Run("", gap="venue"),
    )
    pdf = release_pdf(structs.replace(sheets.bare(), blocks=(sheets.block(BlockKind.LEAD, *gaps),)))
    assert "[name: ergative] [already so] [venue]" in pdfs.structure_text(pdf)


def test_a_gap_stands_on_amber() -> None:
    amber = b"1 0.9137 0.6902 rg"
    gap = sheets.block(BlockKind.PARAGRAPH, Run("open", gap="name"))
    known = sheets.block(BlockKind.PARAGRAPH, Run("known"))
    marked = [
        amber in b"".join(pdfs.contents(release_pdf(structs.replace(sheets.bare(), blocks=b))))
        for b in ((gap,), (known,))
    ]
    assert marked == [True, False]


def test_a_draft_says_so_on_every_page() -> None:
    text = "word " * 2000
    pdf = release_pdf(structs.replace(sheets.bare(), draft=True, blocks=sheets.paragraphs(text)))
    first = pdfs.elements(pdf)[0]
    assert (first.type, first.said()) == ("P", "Draft, not for distribution")
    mark = "Draft, not for distribution"
    assert [mark in page for page in pdfs.artifact_text(pdf)] == [False] + [True] * (
        pdfs.page_count(pdf) - 1
    )


def test_a_release_that_is_no_draft_does_not_say_so() -> None:
    pdf = release_pdf(sheets.english())
    assert "Draft" not in pdfs.structure_text(pdf) + "".join(pdfs.artifact_text(pdf))


def test_a_draft_breaks_its_pages_as_the_release_will() -> None:
    def breaks(*, draft: bool) -> list[float]:
        pdf = release_pdf(structs.replace(sheets.georgian(), draft=draft))
        return [one.box[1] for page in pdfs.letters(pdf) for one in page if "თესლ" in one.text]

    assert breaks(draft=True) == breaks(draft=False)


@pytest.mark.parametrize(
    ("number", "printed"),
    [
        ("PR-14-2026", "Press release № 14 / 2026"),
        ("PR-007-2026", "Press release № 007 / 2026"),
        ("draft three", "Press release draft three"),
        ("", "Press release"),
    ],
)
def test_the_number_of_a_release(number: str, printed: str) -> None:
    sheet = structs.replace(
        sheets.bare(), kind=ReleaseKind.PRESS_RELEASE, number=number, headline=""
    )
    pdf = release_pdf(sheet)
    assert pdfs.structure_text(pdf) == f"Alazani Gardens Trust {printed}"
    assert pdfs.artifact_text(pdf) == [f"{printed} Page 1 of 1"]


@pytest.mark.parametrize(
    ("kind", "english", "georgian"),
    [
        (ReleaseKind.PRESS_RELEASE, "Press release", "პრესრელიზი"),
        (ReleaseKind.MEDIA_ADVISORY, "Media advisory", "ანონსი მედიისთვის"),
        (ReleaseKind.ANNOUNCEMENT, "Announcement", "ანონსი"),
        (ReleaseKind.STATEMENT, "Statement", "განცხადება"),
        (ReleaseKind.MEDIA_NOTE, "Media note", "ინფორმაცია მედიისთვის"),
    ],
)
def test_the_kind_of_a_release(kind: ReleaseKind, english: str, georgian: str) -> None:
    for language, label in (("en", english), ("ka", georgian)):
        sheet = structs.replace(sheets.bare(language), kind=kind)
        assert label in [element.said() for element in pdfs.elements(release_pdf(sheet))]


def test_an_embargo_is_said_by_the_clock_of_the_office() -> None:
    noon = datetime(2026, 7, 1, 12, 0, tzinfo=sheets.TBILISI)
    pdf = release_pdf(structs.replace(sheets.bare(), embargo=noon))
    assert (
        "Embargo Not for publication before 12:00 on Wednesday, 1 July 2026 (Tbilisi, UTC+4)"
        in pdfs.structure_text(pdf)
    )


def test_date_and_subject_stand_beside_the_lead() -> None:
    sheet = structs.replace(
        sheets.bare(), day=date(2026, 3, 1), subject="Harvest", blocks=sheets.paragraphs("First.")
    )
    placed = {one.text: one.box for page in pdfs.letters(release_pdf(sheet)) for one in page}
    assert placed["1 March 2026"][1] == pytest.approx(placed["First."][1], abs=2)
    assert placed["1 March 2026"][2] < placed["First."][0]
    assert placed["Harvest"][3] < placed["1 March 2026"][1]


@pytest.mark.parametrize(
    ("kinds", "dated"),
    [
        ((BlockKind.PARAGRAPH, BlockKind.LEAD, BlockKind.LEAD), 1),
        ((BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH), 1),
    ],
)
def test_the_dateline_opens_one_paragraph(kinds: tuple[BlockKind, ...], dated: int) -> None:
    # The same block stands there several times: it is the place that counts.
    blocks = tuple(sheets.block(kind, "Words.") for kind in kinds)
    sheet = structs.replace(sheets.bare(), headline="", dateline="POTI", blocks=blocks)
    said = [one.said() for one in pdfs.elements(release_pdf(sheet))][2:]
    assert said == ["POTI — Words." if at == dated else "Words." for at in range(3)]


def test_a_dateline_without_a_text_is_printed_all_the_same() -> None:
    pdf = release_pdf(structs.replace(sheets.bare(), dateline="POTI"))
    assert pdfs.elements(pdf)[-1].said() == "POTI —"


def quote(*runs: Run | str) -> pdfs.Element:
    """Return a pull quote as it was printed."""
    blocks: tuple[Block, ...] = (sheets.block(BlockKind.PULL_QUOTE, *runs),)
    pdf = release_pdf(structs.replace(sheets.bare(), blocks=blocks))
    return next(one for one in pdfs.elements(pdf) if one.type == "BlockQuote")


@pytest.mark.parametrize(
    ("runs", "parts"),
    [
        (["“Yes.”\nNino A, head"], ["“Yes.”", "Nino A, head"]),
        (["“Yes.”"], ["“Yes.”"]),
        (["“One\nTwo.”\nNino A"], ["“One Two.”", "Nino A"]),
        (["“Yes.”\n", Run("Nino A", bold=True), ", head"], ["“Yes.”", "Nino A, head"]),
        (["“Yes.”\n"], ["“Yes.”"]),
        ([Run("“Ye"), Run("s.”\nNi", italic=True), Run("no")], ["“Yes.”", "Nino"]),
    ],
)
def test_a_pull_quote_is_words_and_who_said_them(runs: list[Run | str], parts: list[str]) -> None:
    assert [part.said() for part in quote(*runs).children] == parts


def test_list_items_are_one_list_with_labels() -> None:
    items = [sheets.block(BlockKind.LIST_ITEM, text) for text in ("One", "Two")]
    pdf = release_pdf(structs.replace(sheets.bare(), blocks=tuple(items)))
    found = next(element for element in pdfs.elements(pdf) if element.type == "L")
    assert [[part.type for part in item.children] for item in found.children] == [
        ["Lbl", "LBody"],
        ["Lbl", "LBody"],
    ]
    assert [[part.said() for part in item.children] for item in found.children] == [
        ["•", "One"],
        ["•", "Two"],
    ]


def test_parts_without_words_leave_no_trace() -> None:
    sheet = structs.replace(
        sheets.bare(),
        deck=" ",
        subject="\n",
        key_figures=(KeyFigure("", ""),),
        blocks=tuple(sheets.block(kind, " \n") for kind in BlockKind if kind is not BlockKind.ENDS),
        abouts=(About("", ""),),
    )
    assert pdfs.structure_text(release_pdf(sheet)) == "Alazani Gardens Trust Statement Rain"


def test_an_end_mark_has_its_word_unless_it_says_another() -> None:
    blocks = (sheets.block(BlockKind.ENDS), sheets.block(BlockKind.ENDS, "###"))
    pdf = release_pdf(structs.replace(sheets.bare(), blocks=blocks))
    assert [one.said() for one in pdfs.elements(pdf)][-2:] == ["Ends", "###"]


def test_a_soft_hyphen_where_no_line_ends_is_not_printed() -> None:
    pdf = release_pdf(printing(sheets.bare(), "co\u00adop\u00ad er\u00ada\u00adtion\u00ad"))
    assert b"\xad" not in "".join(one.text for one in pdfs.letters(pdf)[0]).encode("latin-1")
    assert pdfs.DIVIDED not in "".join(one.text for one in pdfs.letters(pdf)[0])
    assert pdfs.structure_text(pdf).endswith(" coop eration")
