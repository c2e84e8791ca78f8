"""The same sheet gives the same bytes, and only what is needed is in them."""

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from documents import arabic, pdfs, sheets
from msgspec import structs

from migdesk.documents.release import release_pdf
from migdesk.documents.sheet import ReleaseSheet

TESTS = Path(__file__).resolve().parents[1]
PROGRAM = """
import hashlib
from documents import arabic, sheets
from migdesk.documents.release import release_pdf
mixed = arabic.among_others("en", sheets.english())
for sheet in (sheets.english(), mixed, sheets.georgian(), sheets.every_block()):
    print(hashlib.sha256(release_pdf(sheet)).hexdigest())
"""


def test_two_processes_give_the_same_bytes() -> None:
    mixed = arabic.among_others("en", sheets.english())
    here = [
        hashlib.sha256(release_pdf(sheet)).hexdigest()
        for sheet in (sheets.english(), mixed, sheets.georgian(), sheets.every_block())
    ]
    paths = os.pathsep.join([str(TESTS), str(TESTS.parent)])
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": seed}
        there = subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env=environment,
            capture_output=True,
            check=True,
            text=True,
        )
        assert there.stdout.split() == here


def test_what_was_made_before_leaves_no_trace() -> None:
    first = release_pdf(sheets.english())
    release_pdf(sheets.georgian())
    assert release_pdf(sheets.english()) == first


def test_another_text_is_another_file() -> None:
    other = structs.replace(sheets.english(), subject="Orchards")
    identifiers = [file_identifier(release_pdf(sheet)) for sheet in (sheets.english(), other)]
    assert identifiers[0] != identifiers[1]


def file_identifier(pdf: bytes) -> bytes:
    found = re.search(rb"/ID\s*\[(<[0-9a-f]+>)", pdf)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("sheet", [sheets.english(), sheets.georgian(), sheets.every_block()])
def test_every_letter_has_a_glyph(sheet: ReleaseSheet) -> None:
    codes = [
        code
        for content in pdfs.contents(release_pdf(sheet))
        for text in re.findall(rb"<([0-9a-f]+)> Tj", content)
        for code in bytes.fromhex(text.decode())
    ]
    assert codes
    assert codes.count(0) == 0


@pytest.mark.parametrize("sheet", [sheets.english(), sheets.georgian(), sheets.every_block()])
def test_every_font_is_in_the_file(sheet: ReleaseSheet) -> None:
    pdf = release_pdf(sheet)
    assert [one for page in pdfs.letters(pdf) for one in page if not one.embedded] == []
    fonts = set(re.findall(rb"/BaseFont/([A-Za-z0-9+-]+)", pdf))
    assert {name.split(b"+")[1].split(b"-")[0].rstrip() for name in fonts} <= {
        b"MigDeskText",
        b"MigDeskTextArmenian",
        b"MigDeskTextMore",
        b"MigDeskTextSigns",
    }


def test_the_file_tells_title_and_author_and_no_more() -> None:
    sheet = structs.replace(sheets.bare(), headline="Rain & <hail>")
    pdf = release_pdf(sheet)
    metadata = pdf.decode("latin-1")
    assert re.search(r"<dc:title>.*?>([^<>]+)</rdf:li>", metadata)[1] == "Rain &amp; &lt;hail&gt;"
    assert re.search(r"<dc:creator>.*?<rdf:li>([^<]+)<", metadata)[1] == "Alazani Gardens Trust"
    assert re.search(r"<dc:language>.*?<rdf:li>([^<]+)<", metadata)[1] == "en"
    with pdfs.opened(pdf) as document:
        told = {key: value for key, value in document.get_metadata_dict().items() if value}
    assert told == {"Title": "Rain & <hail>"}


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("One\nline", "One line"),
        ("", "Statement ST-1"),
        ("ა\x00ბ\ud800გ", "აბგ"),
    ],
)
def test_the_title_of_the_file(headline: str, title: str) -> None:
    sheet = structs.replace(sheets.bare(), headline=headline, number="ST-1")
    with pdfs.opened(release_pdf(sheet)) as document:
        assert document.get_metadata_value("Title") == title


def test_a_page_of_text_is_a_small_file() -> None:
    sheet = structs.replace(sheets.georgian(), house=sheets.bare().house)
    assert len(release_pdf(sheet)) < 50_000
