"""What is sent to a translator, whatever it is written as."""

from msgspec import Struct

from migdesk.text.blocks import Run
from migdesk.text.names import Language
from migdesk.text.translation import PairState


class Unit(Struct, frozen=True):
    """One part of a text: a paragraph, or a line around them.

    Attributes:
        id: what it is called; no other part is called so.
        kind: of the paragraph; of what is none, ``headline``, ``deck``, ``dateline``, ``figure``
            or ``caption``.
        source: what it says.
        target: its translation, as far as there is one.
        state: how the translation stands to the source.
        notes: what a translator has to know about it.
        fixed: the translation is the only one that may be printed.
    """

    id: str
    kind: str
    source: tuple[Run, ...]
    target: tuple[Run, ...] = ()
    state: PairState = PairState.MISSING
    notes: tuple[str, ...] = ()
    fixed: bool = False

    @property
    def words(self) -> str:
        """Return what is to be translated, without its looks."""
        return "".join(run.text for run in self.source)

    @property
    def made(self) -> str:
        """Return what the translation says, without its looks."""
        return "".join(run.text for run in self.target)


class Job(Struct, frozen=True):
    """A text to be translated.

    Attributes:
        workspace: the UUID of the office in whose workspace the release is.
        release: its UUID.
        number: what the release is called.
        source: the language of the text.
        target: the language of the translation.
        text: the hash of all that the source says.
        notes: what a translator has to know about the whole: how names are written.
        units: the parts, in order.
    """

    workspace: str
    release: str
    number: str
    source: Language
    target: Language
    text: str
    notes: tuple[str, ...]
    units: tuple[Unit, ...]
