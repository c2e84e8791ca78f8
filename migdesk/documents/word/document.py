"""A release as a Word document: the same sheet gives the same bytes."""

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Final

from msgspec import Struct, field

from migdesk.documents.content import with_bold_name
from migdesk.documents.forms.flow import (
    DASH,
    Passage,
    flow_of,
    said_text,
    shown_text,
)
from migdesk.documents.logos import LogoGroup, logo_groups
from migdesk.documents.sheet import ReleaseSheet
from migdesk.documents.word.around import (
    NAMESPACES,
    PAGES,
    SIDE,
)
from migdesk.documents.word.assembly import (
    PROGRAM,
    WORD_ML,
    add_around,
    add_looks,
    add_properties,
)
from migdesk.documents.word.identity import (
    Identity,
    Sent,
    bookmark_name,
    custom_properties,
    identity_part,
    item_properties,
    standing_name,
)
from migdesk.documents.word.logos import logo_lines
from migdesk.documents.word.package import Package, Relations
from migdesk.documents.word.pictures import Pictures
from migdesk.documents.word.runs import Question, Writer
from migdesk.documents.word.styles import (
    BAND,
    DAY,
    DECK,
    FIGURE,
    HEADING,
    HEADLINE,
    NOTE,
    PHOTO,
    SAID_BY,
    STRONG,
    STYLE_OF,
)
from migdesk.documents.word.xml import element, w
from migdesk.text.blocks import Run, text_hash
from migdesk.text.words import words_for

HEADLINE_ID: Final = "headline"
DECK_ID: Final = "deck"
DATELINE_ID: Final = "dateline"
_TWENTIETHS: Final = 20
"""Widths of pages are told in these of a point."""


class WordSheet(Struct, frozen=True):
    """A release to be edited elsewhere.

    Attributes:
        release: what it says.
        identity: by which it is recognised when it comes back.
        questions: what is still open in it.
    """

    release: ReleaseSheet
    identity: Identity
    questions: tuple[Question, ...] = ()


def release_docx(sheet: WordSheet) -> bytes:
    """Return a release as a Word document.

    Changes made in it are tracked from the first one on.

    Raises:
        ImageUnreadable: a logo is neither PNG nor JPEG, or is damaged.
        ImageTooLarge: a logo has more pixels than a document takes.
        LanguageUnknown: there are no words for the sheet's language.
    """
    flow, house = flow_of(sheet.release), sheet.release.house
    package, links = Package(), Relations()
    writer = Writer(flow, links, author=flow.house or PROGRAM)
    width = PAGES[house.paper][0] - 2 * SIDE
    pictures = Pictures(package, links, width / _TWENTIETHS)
    body = _Body(writer, _by_block(sheet.questions, flow.passages), pictures)
    groups = logo_groups(house, words_for(flow.language))
    paragraphs = (*body.paragraphs(), *body.logos(groups))
    ends = add_around(package, links, flow, house)
    text_part = w("body", *paragraphs, ends)
    package.add(
        "word/document.xml",
        element("w:document", NAMESPACES, text_part),
        f"{WORD_ML}.document.main+xml",
    )
    add_looks(package, links, flow, house, tracked=True)
    if writer.comments:
        comments = element("w:comments", NAMESPACES, *writer.comments)
        package.add("word/comments.xml", comments, f"{WORD_ML}.comments+xml")
        links.add("comments", "comments.xml")
    links.add("customXml", "../customXml/item1.xml")
    package.add_relations("word/document.xml", links)
    _add_identity(package, sheet.identity, body.sent)
    add_properties(package, flow, custom_properties(sheet.identity))
    return package.file()


class _Body(Struct, frozen=True):
    """The text. ``sent`` is filled while paragraphs are written, ``marks`` numbers bookmarks."""

    writer: Writer
    questions: dict[str, list[Question]]
    pictures: Pictures
    sent: list[Sent] = field(default_factory=list)
    marks: Iterator[int] = field(default_factory=count)

    def paragraphs(self) -> Iterator[str]:
        """Yield all paragraphs in reading order."""
        flow, writer = self.writer.flow, self.writer
        for label, sentence in flow.bands:
            around = f"{label}: {sentence}"
            name = writer.words(f"{label}:", around, STRONG)
            said = writer.words(f" {sentence}", around)
            yield self._standing(BAND, name, said, around=around)
        yield self._known(HEADLINE, HEADLINE_ID, "", (Run(flow.headline),))
        if flow.deck:
            yield self._known(DECK, DECK_ID, "", (Run(flow.deck),))
        yield from self._field(DAY, " · ".join(filter(None, (flow.day, flow.subject))))
        first = flow.first_paragraph()
        yield from self._passages(flow.passages[:first])
        for figure in flow.figures:
            around = f"{figure.value} {figure.caption}"
            value = writer.words(figure.value, around, STRONG)
            caption = writer.words(f" {figure.caption}", around)
            yield self._standing(FIGURE, value, caption, around=around, below_others=True)
        yield from self._passages(flow.passages[first:])
        for about in flow.abouts:
            yield from self._field(HEADING, about.label)
            yield from self._field(NOTE, about.text)
        if flow.contacts:
            yield from self._field(HEADING, flow.contact_label)
        for contact in flow.contacts:
            for line in contact:
                around = shown_text(line)
                runs = writer.runs(line, around)
                yield self._standing(NOTE, runs, around=around, below_others=True)

    def logos(self, groups: Sequence[LogoGroup]) -> Iterator[str]:
        """Yield the logos of partners and donors."""
        for style, runs in logo_lines(self.writer, self.pictures, groups):
            yield self._standing(style, runs)

    def _field(self, style: str, words: str) -> Iterator[str]:
        if words:
            yield self._standing(style, self.writer.words(words, words), around=words)

    def _standing(
        self, style: str, *inside: str, around: str = "", below_others: bool = False
    ) -> str:
        """Return a paragraph that is no block: what is changed in it does not come back."""
        number = next(self.marks)
        return self.writer.paragraph(
            style,
            w("bookmarkStart", id=number, name=standing_name(number)),
            *inside,
            w("bookmarkEnd", id=number),
            around=around,
            below_others=below_others,
        )

    def _passages(self, passages: Sequence[Passage]) -> Iterator[str]:
        for passage in passages:
            if passage.photo is not None:
                yield self._standing(PHOTO, self.pictures.drawn(passage.photo, passage.alt))
            yield self._passage(passage)

    def _passage(self, passage: Passage) -> str:
        style = STYLE_OF[passage.kind]
        if not passage.id:  # a dateline that no paragraph follows
            opening = self._opening(passage.opening, passage.opening)
            return self._standing(style, *opening, around=passage.opening)
        return self._known(style, passage.id, passage.kind, passage.runs, passage)

    def _known(
        self, style: str, block: str, kind: str, runs: Sequence[Run], passage: Passage | None = None
    ) -> str:
        """Return a paragraph with a bookmark around its words, and note what it says.

        The dateline stands before the bookmark: it is no part of the paragraph it opens.
        """
        writer, number = self.writer, next(self.marks)
        opening = passage.opening if passage is not None else ""
        by = passage.said_by if passage is not None else ()
        at = passage.said_by_at if passage is not None else 0
        said = said_text(runs, by)
        around = opening + said
        before = tuple(self._opening(opening, around))
        asked = self.questions.get(block, [])
        inside = [writer.asked(runs, [one for one in asked if not by or one.start < at], around)]
        if by:
            later = [
                Question(one.block, one.start - at, one.end - at, one.sentence)
                for one in asked
                if one.start >= at
            ]
            inside.append(w("r", w("br")))
            inside.append(writer.asked(with_bold_name(by), later, around, SAID_BY))
        taken = {each.bookmark for each in self.sent}
        name = bookmark_name(block, number)
        name = name if name not in taken else bookmark_name("", number)
        self.sent.append(Sent(block, kind, name, text_hash(said.strip())))
        return writer.paragraph(
            style,
            *before,
            w("bookmarkStart", id=number, name=name),
            *inside,
            w("bookmarkEnd", id=number),
            around=around,
        )

    def _opening(self, dateline: str, around: str) -> Iterator[str]:
        if dateline:
            asked = self.questions.get(DATELINE_ID, [])
            yield self.writer.asked((Run(dateline, bold=True),), asked, around)
            yield self.writer.words(DASH, around)


def _by_block(
    questions: Sequence[Question], passages: Sequence[Passage]
) -> dict[str, list[Question]]:
    """Return questions by the paragraph they are asked at: at the headline where there is none."""
    there = {HEADLINE_ID, DECK_ID, *(passage.id for passage in passages)}
    if any(passage.opening and passage.id for passage in passages):
        there.add(DATELINE_ID)
    found: dict[str, list[Question]] = {}
    for question in questions:
        if question.block in there:
            found.setdefault(question.block, []).append(question)
        else:
            asked = Question(HEADLINE_ID, 0, 0, question.sentence)
            found.setdefault(HEADLINE_ID, []).append(asked)
    return found


def _add_identity(package: Package, identity: Identity, sent: Sequence[Sent]) -> None:
    package.add("customXml/item1.xml", identity_part(identity, sent))
    kind = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    package.add("customXml/itemProps1.xml", item_properties(), kind)
    links = Relations()
    links.add("customXmlProps", "itemProps1.xml")
    package.add_relations("customXml/item1.xml", links)
