"""A release as a Word document: styles, languages, comments, and by what it is recognised."""

import io
import os
import posixpath
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import docx
import pytest
from documents import sheets
from documents.any_sheet import sheets_of_anything
from documents.test_forms import ALL, letters, said
from documents.test_logo_row import logos, with_logos
from docx.document import Document
from hypothesis import given, settings
from msgspec import structs

from migdesk.documents.sheet import ReleaseSheet
from migdesk.documents.word.document import WordSheet, release_docx
from migdesk.documents.word.identity import NAMESPACE, STANDING, Identity
from migdesk.documents.word.runs import Question
from migdesk.text.blocks import Block, Run, text_hash
from migdesk.vocabulary import BlockKind, PaperSize

TESTS = Path(__file__).resolve().parents[1]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
LINKS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
PROGRAM = """
import hashlib
from documents import sheets
from documents.test_word import sent
from migdesk.documents.word.document import release_docx
print(hashlib.sha256(release_docx(sent(sheets.every_block()))).hexdigest())
"""


def sent(sheet: ReleaseSheet, *questions: Question) -> WordSheet:
    """Return a sheet whose blocks have ids of their own."""
    blocks = tuple(
        Block(f"b{at}", each.kind, each.runs, asset=each.asset)
        for at, each in enumerate(sheet.blocks)
    )
    identity = Identity("office-1", "release-1", sheet.language, 3, "hash-of-all")
    return WordSheet(structs.replace(sheet, blocks=blocks), identity, questions)


def xml(data: bytes) -> ET.Element:
    """Return a part that we have written ourselves."""
    return ET.fromstring(data)  # noqa: S314 - our own


def opened(sheet: WordSheet) -> Document:
    return docx.Document(io.BytesIO(release_docx(sheet)))


def parts(sheet: WordSheet) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(release_docx(sheet))) as package:
        return {name: package.read(name) for name in package.namelist()}


def body(sheet: WordSheet) -> ET.Element:
    return xml(parts(sheet)["word/document.xml"])


def text_of(element: ET.Element) -> str:
    pieces = {f"{W}t": lambda each: each.text or "", f"{W}br": lambda _: "\n"}
    return "".join(pieces[each.tag](each) for each in element.iter() if each.tag in pieces)


def test_paragraphs_have_the_styles_of_what_they_are() -> None:
    found = [(one.style.name, one.text) for one in opened(sent(sheets.every_block())).paragraphs]
    words = "Correction, 3 March 2026: The hour given on 2 March was wrong."
    assert found[0] == ("Embargo or correction", words)
    assert found[1] == ("Heading 1", "Journalists invited to see a seed library")
    assert [style for style, _ in found[2:]] == [
        *("Day", "Lead", "Heading 2", "Body Text", "List Bullet", "List Bullet", "Quote"),
        *("Body Text", "Donor line", "Caption", "Ends", "Note", "Boilerplate", "Contacts"),
        "Disclaimer",
    ]


@pytest.mark.parametrize("sheet", ALL)
def test_every_style_that_is_used_is_there(sheet: ReleaseSheet) -> None:
    whole = parts(sent(sheet, Question("b0", 0, 3, "Why?")))
    styles = xml(whole["word/styles.xml"])
    known = {each.get(f"{W}styleId") for each in styles.iter(f"{W}style")}
    used = {
        each.get(f"{W}val")
        for name, data in whole.items()
        if name.startswith("word/") and name.endswith(".xml")
        for tag in ("pStyle", "rStyle", "basedOn", "next")
        for each in xml(data).iter(f"{W}{tag}")
    }
    assert used - known == set()
    assert "Quote" in known


@pytest.mark.parametrize("sheet", ALL)
def test_every_part_is_of_a_known_kind_and_leads_only_to_parts_that_are_there(
    sheet: ReleaseSheet,
) -> None:
    whole = parts(sent(sheet, Question("", 0, 0, "Why?")))
    types = xml(whole["[Content_Types].xml"])
    named = {each.get("PartName", "").removeprefix("/") for each in types.iter(f"{TYPES}Override")}
    endings = {each.get("Extension") for each in types.iter(f"{TYPES}Default")}
    assert named <= set(whole)
    assert {name.rpartition(".")[2] for name in whole} <= endings
    for name, data in whole.items():
        if not name.endswith(".rels"):
            continue
        folder, _, leaf = name.rpartition("_rels/")
        links = list(xml(data).iter(f"{LINKS}Relationship"))
        inside = [each.get("Target", "") for each in links if each.get("TargetMode") is None]
        assert {posixpath.normpath(folder + target) for target in inside} <= set(whole)
        part = folder + leaf.removesuffix(".rels")
        if part in whole and part.startswith("word/"):
            ids = {each.get("Id") for each in links}
            asked = {
                value
                for each in xml(whole[part]).iter()
                for key, value in each.attrib.items()
                if key.startswith(R)
            }
            assert asked - ids == set()


def test_no_look_is_set_beside_the_styles() -> None:
    """Of a link, which has a style of its own already, the weight is."""
    plain = {"rStyle", "lang"}
    for paragraph in body(sent(sheets.every_block())).iter(f"{W}p"):
        for run in paragraph.iter(f"{W}r"):
            looks = {each.tag.removeprefix(W) for each in run.findall(f"{W}rPr/*")}
            assert looks <= plain
        inside = {each.tag.removeprefix(W) for each in paragraph.findall(f"{W}pPr/*")}
        assert inside == {"pStyle"}


def test_the_language_is_set_for_the_document_and_for_runs_in_another() -> None:
    whole = parts(sent(sheets.every_block()))
    styles = xml(whole["word/styles.xml"])
    (language,) = styles.iter(f"{W}lang")
    assert language.get(f"{W}val") == "en-GB"
    marked = [
        (text_of(run), run.find(f"{W}rPr/{W}lang").get(f"{W}val"))
        for run in body(sent(sheets.every_block())).iter(f"{W}r")
        if run.find(f"{W}rPr/{W}lang") is not None
    ]
    assert marked == [("ქართული სიტყვა", "ka-GE"), ("ეს აბზაცი ქართულადაა დაწერილი.", "ka-GE")]
    georgian = xml(parts(sent(sheets.georgian()))["word/styles.xml"])
    assert [each.get(f"{W}val") for each in georgian.iter(f"{W}lang")] == ["ka-GE"]


@settings(max_examples=100, deadline=None)
@given(sheets_of_anything())
def test_a_document_says_what_the_release_says(sheet: ReleaseSheet) -> None:
    """The day and the subject, which stand below the deck here, are left out of it."""
    sheet = structs.replace(sheet, headline="", deck="", subject="")
    root = body(WordSheet(sheet, Identity("o", "r", "en", 0, "h"), (Question("", 0, 9, "x"),)))
    written = letters("".join(text_of(each) for each in root.iter(f"{W}p")))
    assert written.endswith(letters("".join(said(sheet)[:-1])))  # the last stands at the foot


def test_changes_are_tracked_from_the_first_one_on() -> None:
    settings_part = xml(parts(sent(sheets.bare()))["word/settings.xml"])
    assert settings_part.find(f"{W}trackRevisions") is not None


def test_what_is_open_stands_in_comments_at_its_words() -> None:
    questions = (
        Question("b0", 4, 11, "Is the <trust> right?"),
        Question("b2", 0, 5, "Plain & simple."),
        Question("", 0, 0, "No contact is named."),
        Question("dateline", 0, 9, "Which place?"),
        Question("gone", 2, 3, "Of a paragraph that is not printed."),
    )
    document = opened(sent(sheets.every_block(), *questions))
    assert [(one.author, one.text) for one in document.comments] == [
        ("Alazani Gardens Trust", "No contact is named."),
        ("Alazani Gardens Trust", "Of a paragraph that is not printed."),
        ("Alazani Gardens Trust", "Which place?"),
        ("Alazani Gardens Trust", "Is the <trust> right?"),
        ("Alazani Gardens Trust", "Plain & simple."),
    ]
    assert marked_words(body(sent(sheets.every_block(), *questions))) == [
        "Journalists invited to see a seed library",
        "Journalists invited to see a seed library",
        "SIGHNAGHI",
        "Alazani",
        "Plain",
    ]


def marked_words(root: ET.Element) -> list[str]:
    """Return the words of each comment, in the order of comments."""
    words: dict[str, str] = {}
    open_now: set[str] = set()
    for each in root.iter():
        number = each.get(f"{W}id", "")
        if each.tag == f"{W}commentRangeStart":
            open_now.add(number)
            words[number] = ""
        elif each.tag == f"{W}commentRangeEnd":
            open_now.remove(number)
        elif each.tag == f"{W}t":
            for one in open_now:
                words[one] += each.text or ""
    assert open_now == set()
    return [words[number] for number in sorted(words, key=int)]


def test_comments_in_a_quote_and_at_a_gap_without_words_are_whole() -> None:
    quote = sheets.block(BlockKind.PULL_QUOTE, "“A seed is bread.”\nTinatin Vashadze, head")
    gap = sheets.block(BlockKind.PARAGRAPH, Run("", gap="venue"))
    sheet = sent(
        structs.replace(sheets.bare(), blocks=(quote, gap)),
        Question("b0", 1, 7, "first"),
        Question("b0", 19, 26, "second"),
        Question("b1", 0, 0, "third"),
    )
    assert marked_words(body(sheet)) == ["A seed", "Tinatin", ""]
    assert [one.text for one in opened(sheet).paragraphs][-1] == "[venue]"


def test_it_is_recognised_by_what_is_hidden_in_it() -> None:
    whole = parts(sent(sheets.every_block()))
    root = xml(whole["customXml/item1.xml"])
    name = f"{{{NAMESPACE}}}"
    assert (root.tag, dict(root.attrib)) == (
        f"{name}release",
        {
            "workspace": "office-1",
            "release": "release-1",
            "language": "en",
            "version": "3",
            "text": "hash-of-all",
        },
    )
    told = {each.get("id"): dict(each.attrib) for each in root.iter(f"{name}paragraph")}
    assert list(told) == ["headline", *(f"b{number}" for number in range(14))]
    assert told["b1"] == {
        "id": "b1",
        "kind": "heading",
        "bookmark": "_md_b1",
        "words": text_hash("What the library lends"),
    }
    assert bookmarked(body(sent(sheets.every_block()))) == {
        each["bookmark"]: each["words"] for each in told.values()
    }
    properties = xml(whole["docProps/custom.xml"])
    assert [(each.get("name"), each[0].text) for each in properties] == [
        ("MigDesk workspace", "office-1"),
        ("MigDesk release", "release-1"),
        ("MigDesk language", "en"),
        ("MigDesk version", "3"),
        ("MigDesk text", "hash-of-all"),
    ]


def bookmarked(root: ET.Element) -> dict[str, str]:
    """Return the hash of the words of each block: the dateline is outside its bookmark."""
    found = {}
    for paragraph in root.iter(f"{W}p"):
        name = None
        words = ""
        for each in paragraph.iter():
            if each.tag == f"{W}bookmarkStart":
                name, words = each.get(f"{W}name", ""), ""
            elif each.tag == f"{W}t":
                words += each.text or ""
            elif each.tag == f"{W}br":
                words += "\n"
        if name is not None and not name.startswith(STANDING):
            found[name] = text_hash(words)
    return found


def test_blocks_of_one_id_have_bookmarks_of_their_own() -> None:
    doubled = WordSheet(sheets.every_block(), Identity("o", "r", "en", 0, "h"))
    names = [each.get(f"{W}name") for each in body(doubled).iter(f"{W}bookmarkStart")]
    assert len(names) == len(set(names)) == 17


def test_heads_and_feet_are_those_of_the_page() -> None:
    page = opened(sent(sheets.english())).sections[0]
    first = [one.text for one in page.first_page_header.paragraphs]
    assert first == [
        "",
        "Alazani Gardens Trust\tPress release",
        "Seeds, soil and neighbours since 2011\t№ 14 / 2026",
    ]
    assert [one.text for one in page.header.paragraphs] == [
        "Alazani Gardens Trust\tSeed library opens in Sighnaghi with 400 local varieties"
    ]
    feet = [text_of(one._p) for one in page.footer.paragraphs]
    assert feet == [
        "Press release № 14 / 2026Page 1 of 1",
        "4 Orchard Lane, Sighnaghi · alazanigardens.example",
    ]
    assert page.different_first_page_header_footer
    draft = opened(sent(sheets.every_block())).sections[0]
    mark = "Draft, not for distribution"
    assert draft.first_page_header.paragraphs[0].text == draft.header.paragraphs[0].text == mark


def test_the_paper_is_that_of_the_office() -> None:
    house = structs.replace(sheets.english().house, paper=PaperSize.LETTER)
    letter = opened(sent(structs.replace(sheets.english(), house=house))).sections[0]
    assert (letter.page_width.inches, letter.page_height.inches) == (8.5, 11)
    a4 = opened(sent(sheets.english())).sections[0]
    assert (round(a4.page_width.mm), round(a4.page_height.mm)) == (210, 297)


def test_links_lead_out_and_nothing_else_does() -> None:
    links = xml(parts(sent(sheets.english()))["word/_rels/document.xml.rels"])
    outside = [each.get("Target") for each in links if each.get("TargetMode") == "External"]
    assert outside == [
        "https://alazanigardens.example/list?lang=en&all=1",
        "tel:+995555010444",
        "mailto:press@alazanigardens.example",
        "https://alazanigardens.example/press",
    ]
    script = Run("x", href="file:///etc/passwd")
    block = sheets.block(BlockKind.PARAGRAPH, script)
    bad = sent(structs.replace(sheets.bare(), blocks=(block,)))
    assert b"External" not in parts(bad)["word/_rels/document.xml.rels"]


def test_two_processes_give_the_same_bytes() -> None:
    paths = os.pathsep.join([str(TESTS), str(TESTS.parent)])
    made = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(made) == 1
    with zipfile.ZipFile(io.BytesIO(release_docx(sent(sheets.english())))) as package:
        assert {each.date_time for each in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_logos_stand_at_the_end_and_do_not_come_back() -> None:
    sheet = with_logos(sheets.english(), logos((300, 300), (300, 100)), logos((300, 300)))
    made = sent(sheet)
    found = [(one.style.name, one.text) for one in opened(made).paragraphs][-4:]
    assert found == [
        ("Logo label", "Partners"),
        ("Logos", "\u2003 "),
        ("Logo label", "Funded by"),
        ("Logos", ""),
    ]
    alts = [each.get("descr") for each in body(made).iter() if each.tag.endswith("}docPr")]
    assert alts == ["Partner 1", "Partner 2", "Partner 1"]
    marks = [each.get(f"{W}name") for each in body(made).iter(f"{W}bookmarkStart")][-4:]
    assert [mark.startswith(STANDING) for mark in marks] == [True] * 4
    assert release_docx(made) == release_docx(made)
