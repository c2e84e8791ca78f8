"""Text from other programs: what comes over, what is left behind, how long that takes."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.blocks import Block, Run, Source
from migdesk.text.copying import as_html, as_lines
from migdesk.text.normal import normal_blocks
from migdesk.text.pasting import (
    MOST_CHARACTERS,
    MOST_MARKUP,
    MOST_PARTS,
    LeftOut,
    from_html,
    from_lines,
    one_line,
    read_html,
    taken_over,
)
from migdesk.vocabulary import BlockKind

PASTED = Path(__file__).with_name("pasted")


def paragraph(*runs: Run | str) -> Block:
    return block(BlockKind.PARAGRAPH, *runs)


def heading(*runs: Run | str) -> Block:
    return block(BlockKind.HEADING, *runs)


def item(*runs: Run | str) -> Block:
    return block(BlockKind.LIST_ITEM, *runs)


def block(kind: BlockKind, *runs: Run | str) -> Block:
    return Block("", kind, tuple(Run(run) if isinstance(run, str) else run for run in runs))


def bold(text: str) -> Run:
    return Run(text, bold=True)


def italic(text: str) -> Run:
    return Run(text, italic=True)


def read(name: str) -> tuple[Block, ...] | None:
    return from_html((PASTED / name).read_text("utf-8"))


def test_a_word_document_becomes_headings_paragraphs_and_lists() -> None:
    assert read("word.html") == (
        heading("Growers meet buyers"),
        paragraph(
            bold("KUTAISI, 12 May 2026"),
            " – Forty growers met buyers from ",
            italic("three"),
            " countries at the ",
            Run("Orchard Fair", href="https://orchard.example/fair?day=1&hall=B"),
            " today.",
        ),
        item("Credit for ", bold("first"), " orchards"),
        item("სამუშაო და რჩევა"),
        paragraph("Contact: Nino\nPhone: 555‑01"),
    )


def test_a_mail_becomes_paragraphs_at_its_empty_lines() -> None:
    assert read("outlook.html") == (
        paragraph("Dear Tamar,"),
        paragraph("Here are the words: “Nobody should have to choose.”"),
        item("Use them ", bold("whole"), "."),
        item(italic("Ask"), " me first."),
        paragraph(
            bold("From:"), " Nika Berelidze <nika@office.example>\n", bold("Sent:"), " Tuesday"
        ),
        paragraph("Hello,"),
        paragraph(
            "Please ",
            Run("write", href="mailto:nika@office.example"),
            " or see this page.",
        ),
        paragraph("Hall"),
        paragraph("B"),
        paragraph("Time\t10:00"),
    )


def test_of_a_web_page_the_words_that_are_seen_are_taken() -> None:
    assert read("web.html") == (
        item("News"),
        item("About"),
        heading("Two shores, ", italic("one"), " harvest"),
        paragraph(
            "Words copied from an editor on the web, ",
            bold("bold"),
            italic(" and slanted"),
            ".",
        ),
        paragraph("გაზაფხულისბაზრობა gnp.exe გაიხსნა.1"),
        paragraph("A pear, 2026"),
        paragraph("Quoted without marks"),
        paragraph("and again"),
        paragraph("one\ntwo"),
        paragraph("Share"),
        paragraph("Fish & chips\n<b> 5 < 6"),
        paragraph("Never closed ", bold("bold "), Run("both", bold=True, italic=True), " light"),
    )


def expected(name: str) -> tuple[Block, ...]:
    """Return the blocks that stand beside a page, each as its kind and its runs."""
    found = json.loads((PASTED / f"{name}.json").read_text("utf-8"))
    return tuple(
        block(BlockKind(kind), *(run if isinstance(run, str) else Run(**run) for run in runs))
        for kind, *runs in found
    )


@pytest.mark.parametrize("name", sorted(path.stem for path in PASTED.glob("*.json")))
def test_what_each_program_copies_becomes_the_text_it_shows(name: str) -> None:
    assert read(f"{name}.html") == expected(name)


@pytest.mark.parametrize(
    ("name", "left_out"),
    [
        ("word-desktop", {LeftOut.PICTURES, LeftOut.STRUCK}),
        ("outlook-desktop", {LeftOut.PICTURES}),
        ("word-web", {LeftOut.PICTURES}),
        ("libreoffice", {LeftOut.PICTURES, LeftOut.STRUCK}),
        ("google-docs", {LeftOut.PICTURES}),
        ("cms", {LeftOut.PICTURES}),
        ("mac-mail", {LeftOut.PICTURES}),
    ],
)
def test_what_a_text_does_not_take_in_is_told(name: str, left_out: set[LeftOut]) -> None:
    pasted = read_html((PASTED / f"{name}.html").read_text("utf-8"))
    assert pasted is not None
    assert pasted.left_out == left_out


@pytest.mark.parametrize(
    ("html", "left_out"),
    [
        ("<p>a<img src=x.gif width=1 height=1></p>", set()),
        ("<p>a<span style='display:none'><img src=x.png></span></p>", set()),
        ("<p>a<img src=x.png alt='A sea'></p>", {LeftOut.PICTURES}),
        ("<p>a<img src=x.png alt='\U0001f30a\ufe0f'></p>", set()),
        ("<p>a <s> </s></p>", set()),
        ("<p>a <span style='text-decoration: underline line-through'>b</span></p>", {"struck"}),
        ("<p>a <span style='text-decoration:none'>b</span></p>", set()),
    ],
)
def test_only_what_a_reader_misses_is_told(html: str, left_out: set[str]) -> None:
    pasted = read_html(html)
    assert pasted is not None
    assert pasted.left_out == left_out


def test_five_megabytes_of_word_are_read() -> None:
    """As Word writes a list and a paragraph with a link, over and over."""
    page = (PASTED / "word-desktop.html").read_text("utf-8")
    before, _, rest = page.partition("<!--StartFragment-->")
    body, _, after = rest.partition("<!--EndFragment-->")
    one = from_html(f"{before}{body}{after}")
    times = (MOST_MARKUP - len(before) - len(after)) // len(body)
    assert times > 500
    assert from_html(f"{before}{body * times}{after}") == (one or ()) * times


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<p>• a<br>• b</p>", (item("a"), item("b"))),
        ("<div>Bring:<br>· <b>a</b><br>b</div>", (paragraph("Bring:"), item(bold("a"), "\nb"))),
        ("<h2>• a</h2>", (heading("• a"),)),
        ("<p>5 • 6<br>•7</p>", (paragraph("5 • 6\n•7"),)),
        ("<p>- a</p>", (paragraph("- a"),)),
    ],
)
def test_bullets_that_were_typed_make_a_list(html: str, blocks: tuple[Block, ...]) -> None:
    assert from_html(html) == blocks


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("", []),
        ("words", ["words"]),
        ("<p>a</p></p></div></b><p>b", ["a", "b"]),
        ("a<br><br><br>b", ["a", "b"]),
        ("<p>a <br> b</p>", ["a\nb"]),
        ("<p>&nbsp;</p><p> \u200b </p>", []),
        ("<p>a<!-- never ended <p>b", ["a"]),
        ("<p>a<b title='never ended <p>b", ["a"]),
        ("<p>a</p><script>if (a</script >b", ["a", "b"]),
        ("<p>a</p><SCRIPT>never ended <p>b", ["a"]),
        ("<p title='>'>a</p>", ["a"]),
        ("<p title=a>b</p>", ["b"]),
        ("3 < 4 and 5 > 2 &copy; &unknown; &#9999999;", ["3 < 4 and 5 > 2 © &unknown; \ufffd"]),
        ("<ul><li><p>a</p><p>b</p></li><ol><li>c</ol></ul>d", ["a", "b", "c", "d"]),
        ("<![CDATA[a]]>b", ["b"]),
        ("<?xml version='1.0'?>b", ["b"]),
        ("</ a>b", ["b"]),
        ("\x00<p>a\x07\u202eb</p>", ["ab"]),
        ("<b>" * 10_000 + "deep", ["deep"]),
    ],
)
def test_html_that_is_broken_gives_the_words_it_shows(html: str, said: list[str]) -> None:
    assert [block.text for block in from_html(html) or ()] == said


@given(st.text("<>/!?-[]ab=\"' &;#\n", max_size=60))
def test_any_markup_is_read(html: str) -> None:
    blocks = from_html(html)
    assert blocks is not None
    assert blocks == normal_blocks(blocks)


@pytest.mark.parametrize(
    "part",
    ["<", "<!", "<![", "<!--", "</", "<?", "<a ", "<a b=", '<a b="', "&#", "<title>", "&a", "<p>"],
)
def test_markup_made_to_keep_a_parser_busy_is_read_at_once(part: str) -> None:
    """Parsers that go back to where a part began need hours for this; the test would time out."""
    blocks = from_html((part * MOST_MARKUP)[:MOST_MARKUP])
    assert blocks is None or len(blocks) <= 1


def test_more_than_a_text_can_be_is_refused() -> None:
    assert from_html("<p>" + "a" * MOST_MARKUP) is None
    assert from_html("a" * (MOST_CHARACTERS + 1)) is None
    assert from_html("<p>a" * MOST_PARTS) is None
    assert from_lines("a" * (MOST_CHARACTERS + 1)) is None
    assert from_html("a" * MOST_CHARACTERS) == (paragraph("a" * MOST_CHARACTERS),)


def test_plain_text_is_a_paragraph_a_line() -> None:
    assert from_lines("First.\r\n\r\n  Second.\u2028Third.\n• A point\n·\tAnother\n-5 °C\n") == (
        paragraph("First."),
        paragraph("Second."),
        paragraph("Third."),
        item("A point"),
        item("Another"),
        paragraph("-5 °C"),
    )


def test_one_line_has_no_line_ends_and_no_signs_that_steer() -> None:
    assert one_line(" Two\r\nlines\tand \u202ea\u200btab\x00 ") == "Two lines and atab"


def test_blocks_from_the_clipboard_are_not_trusted() -> None:
    source = Source("b1", "0")
    sent = Block(
        "b7",
        BlockKind.LEAD,
        (Run("a\u202eb\r\nc", bold=True, href="file:///etc/passwd"), Run("[x]", gap="x\x00")),
        source,
    )
    runs = (Run("ab\nc", bold=True), Run("[x]", gap="x"))
    assert taken_over([sent]) == (Block("b7", BlockKind.LEAD, runs, source),)


COPIED = (
    heading("Points & more"),
    item("one ", bold("bold")),
    item(Run("two", italic=True, href='https://a.example/?q="&b')),
    paragraph("a < b\nc"),
)


def test_a_copy_for_other_programs_is_clean() -> None:
    assert as_lines(COPIED) == "Points & more\n• one bold\n• two\na < b\nc"
    assert as_html(COPIED, "ka") == (
        '<meta charset="utf-8"><div lang="ka"><h2>Points &amp; more</h2>'
        "<ul><li>one <b>bold</b></li>"
        '<li><a href="https://a.example/?q=&quot;&amp;b"><i>two</i></a></li></ul>'
        "<p>a &lt; b<br>c</p></div>"
    )


def test_what_was_copied_as_html_comes_back() -> None:
    plain_link = COPIED[:2] + COPIED[3:]
    assert from_html(as_html(plain_link, "en")) == plain_link
