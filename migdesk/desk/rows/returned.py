"""What came back in a Word document, compared with the text of the release."""

from enum import StrEnum

from msgspec import Struct

from migdesk.vocabulary import BlockKind


class Return(StrEnum):
    """What became of a paragraph."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    SAME = "same"
    """It came back as it was, with a comment."""


class ReturnedChange(Struct, frozen=True):
    """One paragraph that can be taken over or left.

    Attributes:
        kind: what became of it.
        block: the id of the paragraph; ``headline``, ``deck`` or ``dateline``; empty for a new one.
        before: what it says here.
        after: what it says in the document.
        follows: the id of the paragraph that it stands after in the document; empty for the first.
        remarks: comments on it, each author and words.
        authors: who made tracked changes in it.
        stale: it was changed here since the document was sent.
        becomes: what a new paragraph is.
    """

    kind: Return
    block: str
    before: str
    after: str
    follows: str = ""
    remarks: tuple[tuple[str, str], ...] = ()
    authors: tuple[str, ...] = ()
    stale: bool = False
    becomes: BlockKind = BlockKind.PARAGRAPH


class ReturnedText(Struct, frozen=True):
    """All that came back.

    Attributes:
        file_name: of the document.
        changes: in the order of the document.
        has_macros: there are programs in it, which were not read.
    """

    file_name: str
    changes: tuple[ReturnedChange, ...]
    has_macros: bool
