"""A release as web page, plain text, Markdown and message: the same words in each."""

import json
import re
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser

import pytest
from documents import sheets
from documents.any_sheet import sheets_of_anything
from documents.test_logo_row import file_of, logos, with_logos
from hypothesis import given, settings
from markdown_it import MarkdownIt
from msgspec import structs

from migdesk.documents.forms.flow import flow_of, shown_text
from migdesk.documents.forms.markdown import release_markdown
from migdesk.documents.forms.message import release_message
from migdesk.documents.forms.plain import release_text
from migdesk.documents.forms.web import release_html
from migdesk.documents.release import release_pdf
from migdesk.documents.sheet import NoticeLine, PartnerLogo, ReleaseSheet
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind, NoticeKind

VOID = {"meta", "br", "img"}
ALL = [sheets.bare(), sheets.english(), sheets.georgian(), sheets.every_block()]


class Page(HTMLParser):
    """Reads a page: its words, its tags with their attributes, and whether they nest."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.facts = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "br":
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["script"]:
            self.facts += data
        elif "article" in self.open:
            self.words.append(data)


def letters(text: str) -> str:
    """Return everything but blanks: where lines end is for each form to say."""
    return "".join(text.split())


def said(sheet: ReleaseSheet) -> list[str]:
    """Return what a release says, piece by piece, without what a form puts around it."""
    flow = flow_of(sheet)
    body = [
        passage.opening + ("—" if passage.opening else "") + shown_text(passage.runs)
        for passage in flow.passages
    ]
    first = flow.first_paragraph()
    figures = [figure.value + figure.caption for figure in flow.figures]
    pieces = [flow.headline, flow.deck, *body[:first], *figures, *body[first:]]
    pieces += [about.label + about.text for about in flow.abouts]
    pieces += [flow.contact_label] if flow.contacts else []
    pieces += [shown_text(line) for contact in flow.contacts for line in contact]
    return [*pieces, flow.foot]


def markdown_words(written: str) -> str:
    words = []
    for token in MarkdownIt("commonmark").parse(written):
        for child in token.children or ():
            assert child.type in {
                *("text", "softbreak", "hardbreak", "strong_open", "strong_close"),
                *("em_open", "em_close", "link_open", "link_close"),
            }
            words.append(child.content)
        if token.type in {"code_block", "fence", "html_block", "hr"}:
            raise AssertionError(token)
    return letters("".join(words))


@settings(max_examples=300, deadline=None)
@given(sheets_of_anything())
def test_markdown_says_what_the_release_says(sheet: ReleaseSheet) -> None:
    written = markdown_words(release_markdown(sheet))
    assert written.endswith(letters("".join(said(sheet))))


@settings(max_examples=150, deadline=None)
@given(sheets_of_anything())
def test_a_page_says_what_the_release_says(sheet: ReleaseSheet) -> None:
    page = Page(release_html(sheet))
    assert letters("".join(page.words)).endswith(letters("".join(said(sheet))))
    assert page.open == []
    told = {name for _, attributes in page.tags for name in attributes}
    known = {"lang", "dir", "charset", "name", "content", "type", "class", "href", "datetime"}
    assert told <= known
    links = [attributes["href"] for tag, attributes in page.tags if tag == "a"]
    assert [link for link in links if not re.match("(?i)https?://|mailto:|tel:", link or "")] == []
    facts = json.loads(page.facts)
    assert facts["headline"] == flow_of(sheet).title
    assert {tag for tag, _ in page.tags} & {"img", "link", "iframe", "object"} == set()


@settings(max_examples=100, deadline=None)
@given(sheets_of_anything())
def test_plain_text_says_what_the_release_says(sheet: ReleaseSheet) -> None:
    written = release_text(sheet)
    bare = structs.replace(
        sheet, contacts=(), blocks=tuple(Block(b.id, BlockKind.NOTES, b.runs) for b in sheet.blocks)
    )
    no_links = tuple(
        Block(b.id, b.kind, tuple(Run(r.text, gap=r.gap) for r in b.runs)) for b in bare.blocks
    )
    plain = structs.replace(bare, blocks=no_links)
    assert letters(release_text(plain)).endswith(letters("".join(said(plain))))
    assert written == re.sub(r"\n{3,}", "\n\n", written).strip() + "\n"


@pytest.mark.parametrize("sheet", ALL)
def test_the_same_sheet_gives_the_same_bytes(sheet: ReleaseSheet) -> None:
    message = release_message(sheet, "PR.pdf")
    assert release_message(structs.replace(sheet), "PR.pdf") == message
    assert release_html(sheet) == release_html(structs.replace(sheet))


def test_plain_text_reads_as_the_page_does() -> None:
    blocks = (
        sheets.block(BlockKind.LEAD, "The library opened."),
        sheets.block(BlockKind.LIST_ITEM, "Wheat"),
        sheets.block(BlockKind.LIST_ITEM, "Beans"),
        sheets.block(BlockKind.PULL_QUOTE, "“A seed is bread.”\nTinatin Vashadze, head"),
        sheets.block(BlockKind.PARAGRAPH, "See ", Run("the list", href="https://a.example/x"), "."),
        sheets.block(BlockKind.ENDS),
    )
    sheet = structs.replace(sheets.english(), blocks=blocks)
    assert release_text(sheet) == (
        "Embargo: Not for publication before 09:30 on Tuesday, 3 March 2026 (Tbilisi, UTC+4)\n\n"
        "Alazani Gardens Trust\nSeeds, soil and neighbours since 2011\n\n"
        "Press release № 14 / 2026\n3 March 2026\nFarming\n\n"
        "Seed library opens in Sighnaghi with 400 local varieties\n\n"
        "Farmers may borrow seeds each spring and bring back twice as many after the harvest.\n\n"
        "SIGHNAGHI, 3 March 2026\u00a0— The library opened.\n\n"
        "400 varieties kept\n62 villages visited\n₾180,000 given by neighbours\n\n"
        "• Wheat\n• Beans\n\n"
        "“A seed is bread.”\n— Tinatin Vashadze, head\n\n"
        "See the list (https://a.example/x).\n\nEnds\n\n"
        "About the trust\n\n"
        "The Alazani Gardens Trust looks after old orchards and the knowledge of those who planted "
        "them. It was founded in 2011 and is run by nine volunteers.\n\n"
        "For more information please contact\n\n"
        "Davit Sulkhanishvili, press officer\n"
        "+995 555 010 444\u00a0· press@alazanigardens.example\nalazanigardens.example/press\n\n"
        "4 Orchard Lane, Sighnaghi · alazanigardens.example\n"
    )


def test_markdown_keeps_headings_lists_quotes_links_and_emphasis() -> None:
    html = MarkdownIt("commonmark").render(release_markdown(sheets.english()))
    assert "<h1>Seed library opens in Sighnaghi with 400 local varieties</h1>" in html
    assert "<li><strong>400</strong> varieties kept</li>" in html
    assert "<p>— <strong>Tinatin Vashadze</strong>, head of the library</p>\n</blockquote>" in html
    link = 'href="https://alazanigardens.example/list?lang=en&amp;all=1">list of varieties</a>'
    assert link in html
    assert "on <strong>Wednesday</strong>, 4 March" in html


@pytest.mark.parametrize(
    ("runs", "html"),
    [
        ((Run("ოთხშაბათ", bold=True), Run("ს")), "<strong>ოთხშაბათ</strong>ს"),
        ((Run("a"), Run("b", italic=True), Run("c")), "abc"),
        (
            (Run("a "), Run("b", bold=True), Run("c", bold=True, italic=True)),
            "a <strong>bc</strong>",
        ),
        ((Run("“a”", bold=True), Run("b")), "“a”b"),
        ((Run("1. x"),), "1. x"),
        ((Run("x"), Run("\n- y\n\n+ z")), "x<br />\n- y<br />\n+ z"),
    ],
)
def test_emphasis_where_markdown_has_it_and_words_everywhere(
    runs: tuple[Run, ...], html: str
) -> None:
    sheet = structs.replace(sheets.bare(), blocks=(sheets.block(BlockKind.PARAGRAPH, *runs),))
    assert f"<p>{html}</p>\n" in MarkdownIt("commonmark").render(release_markdown(sheet))


def test_a_page_tells_machines_what_is_on_record_and_no_more() -> None:
    page = Page(release_html(sheets.english()))
    office = {"@type": "Organization", "name": "Alazani Gardens Trust"}
    assert json.loads(page.facts) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Seed library opens in Sighnaghi with 400 local varieties",
        "description": "Farmers may borrow seeds each spring and bring back twice as many after "
        "the harvest.",
        "inLanguage": "en",
        "genre": "Press release",
        "identifier": "PR-14-2026",
        "datePublished": "2026-03-03",
        "articleSection": "Farming",
        "author": office,
        "publisher": office,
    }
    assert json.loads(Page(release_html(sheets.bare())).facts) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Rain",
        "inLanguage": "en",
        "genre": "Statement",
        "author": office,
        "publisher": office,
    }


def test_parts_in_another_language_say_so() -> None:
    page = Page(release_html(sheets.every_block()))
    marked = [(tag, told["lang"]) for tag, told in page.tags if "lang" in told]
    assert marked == [("html", "en"), ("span", "ka"), ("p", "ka")]
    assert dict(Page(release_html(sheets.georgian())).tags)["html"] == {"lang": "ka"}


def test_nothing_that_was_typed_becomes_part_of_the_page() -> None:
    evil = '</script><script>alert("1")</script>&amp;"\'><img src=x onerror=y>'
    sheet = structs.replace(
        sheets.bare(), headline=evil, deck=evil, notices=(sheets.corrected(evil),)
    )
    page = Page(release_html(sheet))
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert json.loads(page.facts)["headline"] == evil
    assert "".join(page.words).count(evil) == 3


def test_a_draft_is_marked_first_and_not_for_search_engines() -> None:
    html = release_html(sheets.every_block())
    assert '<article>\n<header>\n<p class="mark">Draft, not for distribution</p>' in html
    assert ("meta", {"name": "robots", "content": "noindex"}) in Page(html).tags
    assert release_text(sheets.every_block()).startswith("Draft, not for distribution\n\n")
    assert '"robots"' not in release_html(sheets.english())
    withdrawn = structs.replace(sheets.english(), withdrawn=True)
    assert release_markdown(withdrawn).startswith("**Withdrawn, not for distribution**\n\n")


def test_corrections_and_withdrawal_are_said_first_in_every_form() -> None:
    lines = (
        NoticeLine(NoticeKind.WITHDRAWAL, date(2026, 10, 14), "The fair is put off."),
        NoticeLine(NoticeKind.CORRECTION, date(2026, 10, 13), "It opens at ten, not at eleven."),
    )
    sheet = structs.replace(sheets.bare(), notices=lines)
    said = (
        "Withdrawal, 14 October 2026: The fair is put off.",
        "Correction, 13 October 2026: It opens at ten, not at eleven.",
    )
    assert release_text(sheet).split("\n\n")[:2] == list(said)
    bold = [line.replace(": ", ":** ", 1) for line in said]
    assert release_markdown(sheet).split("\n\n")[:2] == [f"> **{line}" for line in bold]
    page = Page(release_html(sheet))
    assert json.loads(page.facts)["correction"] == lines[1].text
    message = message_from_bytes(release_message(sheet, "a.pdf"), policy=policy.SMTP)
    assert message["Subject"] == "Withdrawal: Rain"
    ka = structs.replace(sheet, language="ka", notices=lines[:1])
    assert release_text(ka).startswith("გაუქმება, 2026 წლის 14 ოქტომბერი: The fair is put off.")


def test_a_message_says_the_embargo_first_and_encloses_the_pdf() -> None:
    sheet = sheets.georgian()
    message = message_from_bytes(release_message(sheet, "PR-14-ka.pdf"), policy=policy.SMTP)
    assert isinstance(message, EmailMessage)
    assert (message["X-Unsent"], message["Subject"]) == ("1", sheet.headline)
    assert message["From"] is None
    text, page = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert page is not None
    assert text.get_content().replace("\r\n", "\n") == release_text(sheet)
    assert text.get_content().startswith("ემბარგო: ")
    assert page.get_content().replace("\r\n", "\n") == release_html(sheet)
    (pdf,) = message.iter_attachments()
    assert (pdf.get_filename(), pdf.get_content_type()) == ("PR-14-ka.pdf", "application/pdf")
    assert pdf.get_content() == release_pdf(sheet)


def test_a_release_without_a_headline_is_called_what_it_is() -> None:
    sheet = structs.replace(sheets.bare(), headline=" \n", number="ST-1")
    message = message_from_bytes(release_message(sheet, "x.pdf"), policy=policy.SMTP)
    assert message["Subject"] == "Statement ST-1"
    assert "<title>Statement ST-1</title>" in release_html(sheet)
    assert "<h1>" not in release_html(sheet)


def test_a_page_ends_with_logos_in_order_under_the_names_of_who_bears_them() -> None:
    partners = (PartnerLogo("A & B", file_of((600, 300))), *logos((300, 300)))
    html = release_html(with_logos(sheets.georgian(), partners, logos((900, 225))))
    page = Page(html)
    images = [attributes for tag, attributes in page.tags if tag == "img"]
    assert [(one["alt"], one["width"], one["height"]) for one in images] == [
        ("A & B", "65", "33"),
        ("Partner 1", "40", "40"),
        ("Partner 1", "92", "23"),
    ]
    assert {one.get("lang") for one in images} == {"en"}
    assert all((one["src"] or "").startswith("data:image/png;base64,") for one in images)
    assert html.index("პარტნიორები") < html.index("A &amp; B") < html.index("აფინანსებს")


def test_a_message_leaves_logos_to_the_pdf() -> None:
    sheet = with_logos(sheets.english(), logos((300, 300)))
    message = message_from_bytes(release_message(sheet, "a.pdf"), policy=policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("html",))
    assert body is not None
    assert body.get_content().splitlines() == release_html(with_logos(sheet)).splitlines()
