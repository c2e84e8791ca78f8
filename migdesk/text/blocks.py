"""The body of a release: an ordered list of blocks with inline runs.

The same value drives the editor, the PDF and the checks. It is stored as JSON, version 1::

    {"v": 1, "blocks": [{"id": "b1", "kind": "lead", "runs": [{"t": "…", "b": true}],
                         "of": {"id": "b1", "hash": "…", "t": "…"}},
                        {"id": "b2", "kind": "photo", "runs": [{"t": "…"}], "asset": "…"}]}

``b``, ``i``, ``href`` and ``gap`` are written only where set. ``gap`` names what a draft could
not know (``quote_translation``, ``ergative:person`` …); a text with gaps cannot become ready.
``of`` is the source paragraph from which a translated block was made, ``t`` its words then.
``asset`` is the UUID of the photo whose caption a block of the kind ``photo`` is; a caption without
a picture has none.
"""

import hashlib
from collections.abc import Iterable
from typing import Final

import msgspec

from migdesk.base.errors import MigdeskError
from migdesk.text.folding import folded
from migdesk.vocabulary import BlockKind

BLOCKS_VERSION: Final = 1


class BlocksUnreadable(MigdeskError):
    """Stored or received text is not blocks of a version this program knows."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Run(
    msgspec.Struct,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    rename={"text": "t", "bold": "b", "italic": "i"},
):
    """A stretch of text of one look."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str = ""
    gap: str = ""


class Source(
    msgspec.Struct,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    rename={"words": "t"},
):
    """The paragraph a translated block came from: its id, the hash of its words then, and these.

    The words are empty where only the hash was kept.
    """

    id: str
    hash: str
    words: str = ""


class Block(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One paragraph: what it is and what it says; of a photo, which it is."""

    id: str
    kind: BlockKind
    runs: tuple[Run, ...] = ()
    of: Source | None = None
    asset: str = ""

    @property
    def text(self) -> str:
        """Return the words alone."""
        return "".join(run.text for run in self.runs)

    @property
    def gaps(self) -> tuple[str, ...]:
        """Return what this block could not know, in reading order."""
        return tuple(run.gap for run in self.runs if run.gap)


class _Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    v: int
    blocks: tuple[Block, ...]


_DECODER = msgspec.json.Decoder(_Body)


def to_json(blocks: Iterable[Block]) -> str:
    """Return the stored form: compact, keys in a fixed order."""
    return msgspec.json.encode(_Body(BLOCKS_VERSION, tuple(blocks))).decode()


def from_json(stored: str) -> tuple[Block, ...]:
    """Read the stored form.

    Raises:
        BlocksUnreadable: not JSON, not this shape, or a later version.
    """
    try:
        body = _DECODER.decode(stored)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise BlocksUnreadable(str(error)) from error
    if body.v != BLOCKS_VERSION:
        raise BlocksUnreadable(f"version {body.v}")
    return body.blocks


def plain(blocks: Iterable[Block]) -> str:
    """Return the words of all blocks, one block a line, folded: for search and comparison."""
    return folded("\n".join(block.text for block in blocks))


def text_hash(text: str) -> str:
    """Return the SHA-256 of ``text`` in NFC: what a clearance covers is this and no other text."""
    return hashlib.sha256(folded(text).encode()).hexdigest()
