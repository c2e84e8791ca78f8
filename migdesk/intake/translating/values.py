"""A translation that came back, as plain values."""

from msgspec import Struct

from migdesk.text.blocks import Run


class ReturnedUnit(Struct, frozen=True):
    """One part of the text.

    Attributes:
        id: what it was called when it was sent.
        words: the hash of what the source said then.
        source: what the file says that the source said; nothing where it is not what was sent.
        made: the hash of the translation as it was sent; empty where that is not known.
        confirmed: the translator says that the translation is final, or was read again.
        target: the translation; nothing where the part was not translated, or not all of it.
    """

    id: str
    words: str
    source: str
    made: str = ""
    confirmed: bool = False
    target: tuple[Run, ...] = ()


class TranslatedFile(Struct, frozen=True):
    """A whole translation.

    Attributes:
        workspace, release: of which text it is; empty where it does not say.
        source, target: from which language into which.
        units: the parts, in the order of the file.
    """

    workspace: str
    release: str
    source: str
    target: str
    units: tuple[ReturnedUnit, ...]
