"""A Word document that came back, as plain values."""

from msgspec import Struct


class Remark(Struct, frozen=True):
    """A comment that somebody made."""

    author: str
    text: str


class ReturnedParagraph(Struct, frozen=True):
    """One paragraph as it reads with all changes accepted.

    Attributes:
        bookmark: the one that was put around its words when it was sent; empty for a paragraph that
            is new, or whose bookmark was lost.
        style: the id of its style.
        opening: what stands before the bookmark.
        text: the words; a line break is a line feed.
        before: the words with all tracked changes refused.
        remarks: comments whose sign stands in it.
        authors: who made tracked changes in it, in order.
    """

    bookmark: str
    style: str
    opening: str
    text: str
    before: str
    remarks: tuple[Remark, ...] = ()
    authors: tuple[str, ...] = ()


class SentParagraph(Struct, frozen=True):
    """What the document says of a paragraph as it was sent: block, bookmark, hash of its words."""

    id: str
    bookmark: str
    words: str


class ReturnedDocument(Struct, frozen=True):
    """A whole document.

    Attributes:
        workspace, release, language: of which text it is; empty where it does not say.
        sent: what was sent.
        paragraphs: what it says now, in order.
        has_macros: there are programs in it. They were not read.
    """

    workspace: str
    release: str
    language: str
    sent: tuple[SentParagraph, ...]
    paragraphs: tuple[ReturnedParagraph, ...]
    has_macros: bool = False
