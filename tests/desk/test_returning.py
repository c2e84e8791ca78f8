"""A Word document that came back: what was changed is found, and taken over by paragraphs."""

import io
import zipfile
from pathlib import Path

import pytest
from factories.office import at_work
from factories.word_files import deleted, edited, inserted, paragraph, run, whole, with_parts
from msgspec.structs import replace

from migdesk.desk.desk import Desk
from migdesk.desk.errors import NotSentFromHere, OfAnotherText
from migdesk.desk.exports import export_release
from migdesk.desk.questions import release_page
from migdesk.desk.releases import ask_clearance, edit_text, set_stage, start_release
from migdesk.desk.returning import returned_text, take_returned
from migdesk.desk.rows import Form, Return, ReturnedChange
from migdesk.intake.errors import NotAWordDocument, WordDamaged, WordTooLarge, WordUnreadable
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind, ReleaseKind, Stage

LEAD = "The library opened on Tuesday."
SECOND = "It keeps 400 varieties."
QUOTE = "“Bread.”\nTinatin Vashadze, head"
THIRD = "Seeds are lent from Monday to Friday."


def block(key: str, *runs: Run | str, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    return Block(key, kind, tuple(one if isinstance(one, Run) else Run(one) for one in runs))


@pytest.fixture
def key(desk: Desk) -> int:
    """A release with four paragraphs, a gap, a quote and a dateline."""
    at_work(desk)
    made = start_release(desk, kind=ReleaseKind.STATEMENT, languages=("en", "ka")).key
    edit_text(
        desk,
        release_id=made,
        language="en",
        headline="Seed library opens",
        deck="Farmers may borrow seeds.",
        dateline="SIGHNAGHI, 3 March",
        blocks=(
            block("b1", LEAD, kind=BlockKind.LEAD),
            block("b2", "It keeps ", Run("400", bold=True), " varieties."),
            block("b3", THIRD),
            block("b4", QUOTE, kind=BlockKind.PULL_QUOTE),
            block("b5", "In ", Run("[city]", gap="city"), "."),
        ),
    )
    return made


def sent(desk: Desk, key: int) -> bytes:
    return export_release(desk, str(key), "en", Form.WORD)


def back(desk: Desk, key: int, path: Path) -> list[ReturnedChange]:
    return list(returned_text(desk, key, "en", path).changes)


def told(changes: list[ReturnedChange]) -> list[tuple[str, str, str, str]]:
    return [(str(one.kind), one.block, one.before, one.after) for one in changes]


def texts(desk: Desk, key: int) -> list[str]:
    return [each.text for each in release_page(desk, key).texts[0].blocks]


def take(desk: Desk, key: int, changes: list[ReturnedChange]) -> None:
    take_returned(desk, release_id=key, language="en", changes=changes)


def test_a_document_as_it_was_sent_brings_nothing(desk: Desk, key: int, tmp_path: Path) -> None:
    path = edited(sent(desk, key), {}, tmp_path / "same.docx")
    assert back(desk, key, path) == []


def test_tracked_changes_are_found_by_paragraph_and_author(
    desk: Desk, key: int, tmp_path: Path
) -> None:
    old = f'<w:t xml:space="preserve">{THIRD}</w:t></w:r>'
    new = (
        '<w:t xml:space="preserve">Seeds are lent </w:t></w:r>'
        f"{deleted('from Monday to Friday', 'Nino')}{inserted('on weekdays', 'Levan')}{run('.')}"
    )
    path = edited(sent(desk, key), {old: new}, tmp_path / "back.docx")
    (change,) = back(desk, key, path)
    assert told([change]) == [("changed", "b3", THIRD, "Seeds are lent on weekdays.")]
    assert (change.authors, change.stale) == (("Nino", "Levan"), False)
    take(desk, key, [change])
    assert texts(desk, key)[2] == "Seeds are lent on weekdays."


def test_changes_without_tracking_are_found_too(desk: Desk, key: int, tmp_path: Path) -> None:
    swaps = {
        ">Seed library opens<": ">Seed library opens in Sighnaghi<",
        ">Farmers may borrow seeds.<": "><",
        ">3 March<": ">4 March<",  # a comment stands at the day: the other text has none
        f">{LEAD}<": ">The library opened on Wednesday.<",
    }
    changes = back(desk, key, edited(sent(desk, key), swaps, tmp_path / "back.docx"))
    assert told(changes) == [
        ("changed", "headline", "Seed library opens", "Seed library opens in Sighnaghi"),
        ("removed", "deck", "Farmers may borrow seeds.", ""),
        ("changed", "dateline", "SIGHNAGHI, 3 March", "SIGHNAGHI, 4 March"),
        ("changed", "b1", LEAD, "The library opened on Wednesday."),
    ]
    take(desk, key, changes)
    text = release_page(desk, key).texts[0]
    assert (text.headline, text.deck) == ("Seed library opens in Sighnaghi", "")
    assert (text.dateline, text.blocks[0].text) == (
        "SIGHNAGHI, 4 March",
        "The library opened on Wednesday.",
    )


def test_looks_links_and_gaps_stay_where_their_words_do(
    desk: Desk, key: int, tmp_path: Path
) -> None:
    swaps = {
        " varieties.<": " kinds.<",
        ">In <": ">Today in <",
    }
    changes = back(desk, key, edited(sent(desk, key), swaps, tmp_path / "back.docx"))
    take(desk, key, changes)
    blocks = release_page(desk, key).texts[0].blocks
    assert blocks[1].runs == (Run("It keeps "), Run("400", bold=True), Run(" kinds."))
    assert blocks[4].runs == (Run("Today in "), Run("[city]", gap="city"), Run("."))


def test_paragraphs_deleted_added_and_moved(desk: Desk, key: int, tmp_path: Path) -> None:
    document = sent(desk, key)
    second, third = whole(document, " varieties."), whole(document, THIRD)
    gone = paragraph(deleted(THIRD), mark="del")
    new = paragraph(inserted("Entry is free."), style="ListBullet", mark="ins")
    quote = whole(document, "“Bread.”")
    swaps = {second: "", third: gone + new, quote: quote + second}
    changes = back(desk, key, edited(document, swaps, tmp_path / "back.docx"))
    assert told(changes) == [
        ("added", "", "", "Entry is free."),
        ("moved", "b4", QUOTE, QUOTE),
        ("removed", "b3", THIRD, ""),
    ]
    assert changes[0].becomes is BlockKind.LIST_ITEM
    assert (changes[0].follows, changes[1].follows) == ("b1", "b1")
    take(desk, key, changes)
    assert texts(desk, key) == [
        LEAD,
        "Entry is free.",
        QUOTE,
        SECOND,
        "In [city].",
    ]


def test_what_is_left_stays_as_it_is_and_all_is_one_step(
    desk: Desk, key: int, tmp_path: Path
) -> None:
    swaps = {f">{LEAD}<": ">Other.<", f">{THIRD}<": ">Third.<"}
    changes = back(desk, key, edited(sent(desk, key), swaps, tmp_path / "back.docx"))
    before = texts(desk, key)
    take(desk, key, changes[1:])
    assert texts(desk, key) == [*before[:2], "Third.", *before[3:]]
    desk.undo()
    assert texts(desk, key) == before


def test_comments_come_along_and_our_own_do_not(desk: Desk, key: int, tmp_path: Path) -> None:
    def comment(parts: dict[str, bytes]) -> None:
        said = (
            '<w:comment w:id="77" w:author="Nino"><w:p><w:r><w:t>Is this right?</w:t></w:r></w:p>'
            "</w:comment></w:comments>"
        )
        comments = parts["word/comments.xml"].decode().replace("</w:comments>", said)
        parts["word/comments.xml"] = comments.encode()
        text = parts["word/document.xml"].decode()
        sign = f'{THIRD}</w:t></w:r><w:r><w:commentReference w:id="77"/></w:r>'
        parts["word/document.xml"] = text.replace(f"{THIRD}</w:t></w:r>", sign).encode()

    path = tmp_path / "back.docx"
    path.write_bytes(with_parts(sent(desk, key), comment))
    (change,) = back(desk, key, path)
    assert (change.kind, change.block, change.remarks) == (
        Return.SAME,
        "b3",
        (("Nino", "Is this right?"),),
    )


def test_a_paragraph_changed_here_meanwhile_says_so(desk: Desk, key: int, tmp_path: Path) -> None:
    document = sent(desk, key)
    here = [each if each.id != "b3" else block("b3", "Seeds are lent daily.")
            for each in release_page(desk, key).texts[0].blocks]  # fmt: skip
    edit_text(desk, release_id=key, language="en", blocks=tuple(here))
    assert back(desk, key, edited(document, {}, tmp_path / "same.docx")) == []
    path = edited(document, {f">{THIRD}<": ">Third.<"}, tmp_path / "back.docx")
    (change,) = back(desk, key, path)
    assert (change.before, change.after, change.stale) == ("Seeds are lent daily.", "Third.", True)


def test_without_bookmarks_paragraphs_are_known_by_their_words(
    desk: Desk, key: int, tmp_path: Path
) -> None:
    def strip(parts: dict[str, bytes]) -> None:
        text = parts["word/document.xml"].decode().replace("bookmarkStart", "proofErr")
        text = text.replace("to Friday.<", "to Saturday.<")
        parts["word/document.xml"] = text.encode()

    path = tmp_path / "back.docx"
    path.write_bytes(with_parts(sent(desk, key), strip))
    changed = [one for one in back(desk, key, path) if one.block == "b3"]
    assert told(changed) == [("changed", "b3", THIRD, "Seeds are lent from Monday to Saturday.")]


def test_ten_thousand_tracked_changes_are_read(desk: Desk, key: int, tmp_path: Path) -> None:
    many = "".join(f"{deleted('x')}{inserted(f'{number} ')}" for number in range(5_000))
    old = f'<w:t xml:space="preserve">{THIRD}</w:t></w:r>'
    path = edited(sent(desk, key), {old: f"<w:t></w:t></w:r>{many}"}, tmp_path / "back.docx")
    (change,) = back(desk, key, path)
    assert change.after == " ".join(map(str, range(5_000)))
    take(desk, key, [replace(change, after="Short.")])
    assert texts(desk, key)[2] == "Short."


def test_a_release_being_cleared_is_a_draft_again(desk: Desk, key: int, tmp_path: Path) -> None:
    blocks = tuple(each for each in release_page(desk, key).texts[0].blocks if each.id != "b5")
    edit_text(desk, release_id=key, language="en", blocks=blocks)
    path = edited(sent(desk, key), {f">{THIRD}<": ">Third.<"}, tmp_path / "back.docx")
    edit_text(desk, release_id=key, language="ka", headline="ბიბლიოთეკა")
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        set_stage(desk, release_id=key, stage=stage)
    ask_clearance(desk, release_id=key, language="en", who="Head of mission")
    assert release_page(desk, key).stage is Stage.CLEARANCE
    take(desk, key, back(desk, key, path))
    assert release_page(desk, key).stage is Stage.DRAFT


def test_a_document_of_another_text_is_refused(desk: Desk, key: int, tmp_path: Path) -> None:
    path = edited(sent(desk, key), {}, tmp_path / "back.docx")
    with pytest.raises(OfAnotherText):
        returned_text(desk, key, "ka", path)
    other = start_release(desk, kind=ReleaseKind.STATEMENT, languages=("en",)).key
    with pytest.raises(OfAnotherText):
        returned_text(desk, other, "en", path)
    path.write_bytes(with_parts(path.read_bytes(), lambda parts: parts.pop("customXml/item1.xml")))
    with pytest.raises(NotSentFromHere):
        returned_text(desk, key, "en", path)


def test_programs_in_a_document_are_told_and_not_read(desk: Desk, key: int, tmp_path: Path) -> None:
    path = tmp_path / "back.docx"
    macros = {"word/vbaProject.bin": b"\x00"}
    path.write_bytes(with_parts(sent(desk, key), lambda parts: parts.update(macros)))
    assert returned_text(desk, key, "en", path).has_macros


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", NotAWordDocument),
        (b"{\\rtf1 words}", NotAWordDocument),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 512, NotAWordDocument),
        (b"PK\x03\x04broken", WordDamaged),
    ],
)
def test_what_is_no_document_is_refused(
    desk: Desk, key: int, tmp_path: Path, data: bytes, error: type[Exception]
) -> None:
    path = tmp_path / "back.docx"
    path.write_bytes(data)
    with pytest.raises(error):
        returned_text(desk, key, "en", path)
    path.unlink()
    with pytest.raises(WordUnreadable):
        returned_text(desk, key, "en", path)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", WordDamaged),
        (b"<w:document", WordDamaged),
        (b"<document/>", WordDamaged),
        (b"x" * (33 * 1024 * 1024), WordTooLarge),
    ],
)
def test_a_document_that_would_do_harm_is_refused(
    desk: Desk, key: int, tmp_path: Path, text: bytes, error: type[Exception]
) -> None:
    path = tmp_path / "back.docx"
    parts = {"word/document.xml": text}
    path.write_bytes(with_parts(sent(desk, key), lambda each: each.update(parts)))
    assert zipfile.is_zipfile(io.BytesIO(path.read_bytes()))
    with pytest.raises(error):
        returned_text(desk, key, "en", path)


def test_parts_within_parts_without_end_are_refused(desk: Desk, key: int, tmp_path: Path) -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    deep = "<w:sdt>" * 50_000 + "</w:sdt>" * 50_000
    text = f"<w:document {space}><w:body>{deep}</w:body></w:document>"
    path = tmp_path / "back.docx"
    parts = {"word/document.xml": text.encode()}
    path.write_bytes(with_parts(sent(desk, key), lambda each: each.update(parts)))
    with pytest.raises(WordDamaged):
        returned_text(desk, key, "en", path)
