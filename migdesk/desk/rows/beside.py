"""Names and terms as a translation is to have them."""

from msgspec import Struct


class NamedBeside(Struct, frozen=True):
    """Somebody, a body or a term that both texts may name.

    Attributes:
        name: as the source calls it in full.
        known_as: by what it is found in the source.
        own: what it is called in the language of the translation; "" where that is not recorded.
        written: by what it is found in the translation, in any case.
    """

    name: str
    known_as: tuple[str, ...]
    own: str
    written: tuple[str, ...]
