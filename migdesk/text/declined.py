"""From a Georgian noun in some case to what a dictionary may have it under.

The dictionary has many nouns in few of their forms. What is proposed here is looked up: a word is
right if one of its nominatives is, and the rest of it is an ending that follows such a stem.
"""

import re
from collections.abc import Iterator
from typing import Final

_VOWELS: Final = "აეიოუ"
_POSTPOSED: Final = r"(?:თან|თვის|გან|დან|მდე|ში|ზე|ვით|ადმი)?(?:ც|ვე|ა)?"

_AFTER_CONSONANT: Final = re.compile(rf"(?:ებ)?(?:მა|ისა?|ითა?|ადა?|სა?|ი|ა)?{_POSTPOSED}")
"""კონსულტანტი: კონსულტანტმა, კონსულტანტებისთვის, კონსულტანტამდე."""

_AFTER_VOWEL: Final = re.compile(rf"(?:მ|სა?|თი|დ)?{_POSTPOSED}")
"""მოხსენება: მოხსენებამ, მოხსენებასა, მოხსენებაზე."""

_AFTER_DROPPED: Final = re.compile(rf"(?:ებ(?:მა|ისა?|ითა?|ადა?|სა?|ი)?|ისა?|ითა?){_POSTPOSED}")
"""ელფოსტა: ელფოსტით, ელფოსტები; before these its vowel falls."""

_LEAST: Final = 3


def nominatives(word: str) -> Iterator[str]:
    """Yield words of which ``word`` would be another form; most of them are no words."""
    for length in range(_LEAST, len(word)):
        stem, ending = word[:length], word[length:]
        if stem[-1] in _VOWELS:
            if _AFTER_VOWEL.fullmatch(ending):
                yield stem
            continue
        if _AFTER_CONSONANT.fullmatch(ending):
            yield f"{stem}ი"
        if _AFTER_DROPPED.fullmatch(ending):
            yield f"{stem}ა"
            yield f"{stem}ე"
