"""The text of a release in one language as the editor holds it."""

from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec import Struct

from migdesk.desk.rows import TextEntry
from migdesk.desk.texts import TextFields
from migdesk.text.blocks import Block
from migdesk.text.folding import folded_json
from migdesk.text.key_figures import with_part
from migdesk.text.names import Language
from migdesk.text.normal import normal_blocks
from migdesk.text.sentences import sentences
from migdesk.text.translation import HEADS
from migdesk.vocabulary import BlockKind


class Written(msgspec.Struct, frozen=True):
    """What is written in one language. An empty one is a text that is not begun."""

    headline: str = ""
    deck: str = ""
    dateline: str = ""
    key_figures: tuple[tuple[str, str], ...] = ()
    blocks: tuple[Block, ...] = ()

    @classmethod
    def of(cls, text: TextEntry | None) -> "Written":
        """Return what is stored, in the form an editor gives back."""
        if text is None:
            return cls()
        return cls(
            text.headline,
            text.deck,
            text.dateline,
            text.key_figures,
            normal_blocks(text.blocks),
        )

    @classmethod
    def from_json(cls, content: str) -> "Written | None":
        """Return what :meth:`json` wrote down, ``None`` if it is something else."""
        try:
            return _DECODER.decode(content)
        except msgspec.MsgspecError:
            return None

    def json(self) -> str:
        """Return the text to be kept while it is typed."""
        return msgspec.json.encode(self).decode()

    def fields(self) -> TextFields:
        """Return the text as the desk takes it."""
        return TextFields(
            headline=self.headline,
            deck=self.deck,
            dateline=self.dateline,
            key_figures=self.key_figures,
            blocks=self.blocks,
        )

    def changes_from(self, stored: "Written") -> TextFields:
        """Return what of the text differs from what is stored."""
        mine, theirs = _by_name(self), _by_name(stored)
        changed: Any = {name: value for name, value in mine.items() if value != theirs[name]}
        fields: TextFields = changed
        return fields

    def same_as(self, other: "Written") -> bool:
        """Tell whether both are stored alike."""
        return self == other or self.as_stored() == other.as_stored()

    def as_stored(self) -> "Written":
        """Return the text as storing folds it."""
        return msgspec.json.decode(folded_json(self.json()), type=Written)

    def with_line(self, part: str, words: str, like: Sequence[tuple[str, str]] = ()) -> "Written":
        """Return the text with other words in a line around its paragraphs.

        Args:
            part: headline, deck, dateline, or a part of a key figure.
            words: what it says.
            like: the key figures that those of this text translate.
        """
        if part in HEADS:
            return msgspec.structs.replace(self, **{part: words})
        figures = with_part(self.key_figures, part, words, like)
        return msgspec.structs.replace(self, key_figures=figures)

    def plain(self) -> str:
        """Return the words of the body, one paragraph a line."""
        return "\n".join(block.text for block in self.blocks)

    def word_count(self) -> int:
        """Return how many words the text has, headline and deck included."""
        return len(" ".join((self.headline, self.deck, self.plain())).split())

    def sentence_lengths(self, language: Language) -> list[int]:
        """Return how many words each sentence of the body has; headings are no sentences."""
        told = (block.text for block in self.blocks if block.kind is not BlockKind.HEADING)
        lengths = (
            len(text[at:end].split()) for text in told for at, end in sentences(text, language)
        )
        return list(filter(None, lengths))


_DECODER = msgspec.json.Decoder(Written)


def _by_name(text: Written) -> dict[str, Any]:
    return msgspec.structs.asdict(text)


class Spot(Struct, frozen=True):
    """Which text an editor holds: a release, in one language."""

    release_id: int
    language: Language

    @property
    def place(self) -> str:
        """Return the place under which typing is kept."""
        return f"release/{self.release_id}/{self.language}/text"
