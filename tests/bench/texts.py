"""Texts of two invented languages, one in Latin letters and one in Georgian ones.

Words are put together from syllables and are used as words are in real texts: the n-th most
frequent one about once where the first stands n times (Zipf), the frequent ones short. Georgian
words come with endings of case. Everything follows from the seed.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from migdesk.text.names import Language

VOCABULARY: Final = 20_000
"""Different words of a language, endings aside."""

_FLATTENED: Final = 2.7
"""Added to the rank in Zipf's law (Mandelbrot), so that the first words are not too frequent."""

_LATIN_ONSETS: Final = (
    *("s", "t", "m", "r", "k", "l", "p", "d", "n", "b", "v", "f", "g", "st", "pr", "tr"),
    *("z", "br", "kr", "š", "pl", "gr", "fl", "sk", "č", "dr", "kl", "sp", "h", "j"),
)
_LATIN_VOWELS: Final = ("a", "e", "i", "o", "u", "ia", "ei", "é", "ö")
_LATIN_CODAS: Final = ("", "", "n", "r", "", "l", "s", "m", "t", "nt", "rd")
_GEORGIAN_ONSETS: Final = (
    *("მ", "ს", "დ", "გ", "რ", "ნ", "ლ", "ბ", "ვ", "თ", "კ", "შ", "ხ", "ქ", "ტ", "მგ"),
    *("ც", "პ", "ზ", "სა", "ჩ", "ფ", "ღ", "ყ", "წ", "ძ", "მც", "ჯ", "ჭ", "ბრ"),
)
_GEORGIAN_VOWELS: Final = ("ა", "ე", "ი", "ო", "უ")
_GEORGIAN_CODAS: Final = ("", "", "", "ნ", "რ", "", "ლ", "ს", "ბ", "დ")
_GEORGIAN_ENDINGS: Final = ("ი", "ის", "ს", "მა", "ში", "ზე", "ით", "ების", "ებს", "თან")


@dataclass(frozen=True, slots=True)
class Tongue:
    """An invented language. ``cumulated`` are the weights of ``words``, added up."""

    language: Language
    words: Sequence[str]
    cumulated: Sequence[float]

    def words_of_text(self, dice: random.Random, count: int) -> list[str]:
        """Return ``count`` words as they follow one another, without signs and capitals."""
        return dice.choices(self.words, cum_weights=self.cumulated, k=count)

    def phrase(self, dice: random.Random, count: int) -> str:
        """Return a few words, the first with a capital letter where there are any."""
        return _opened(" ".join(self.words_of_text(dice, count)))

    def sentence(self, dice: random.Random, shortest: int, longest: int) -> str:
        """Return a sentence of ``shortest`` to ``longest`` words."""
        return f"{self.phrase(dice, dice.randint(shortest, longest))}."


def latin() -> Tongue:
    """Return the language in Latin letters. It stands for English."""
    stems = _stems(random.Random("latin"), _LATIN_ONSETS, _LATIN_VOWELS, _LATIN_CODAS)  # noqa: S311 - words, no secret
    return _tongue("en", [(stem, 1.0) for stem in stems])


def georgian() -> Tongue:
    """Return the language in Georgian letters, each word in ten forms."""
    stems = _stems(
        random.Random("georgian"),  # noqa: S311 - words, no secret
        _GEORGIAN_ONSETS,
        _GEORGIAN_VOWELS,
        _GEORGIAN_CODAS,
    )
    shares = [1 / rank for rank in range(1, len(_GEORGIAN_ENDINGS) + 1)]
    return _tongue(
        "ka",
        [
            (stem + ending, share)
            for stem in stems
            for ending, share in zip(_GEORGIAN_ENDINGS, shares, strict=True)
        ],
        forms=len(_GEORGIAN_ENDINGS),
    )


def _tongue(language: Language, shared: Sequence[tuple[str, float]], forms: int = 1) -> Tongue:
    """Weigh words by the rank of their stem; ``forms`` of them in a row have one stem."""
    weights = (share / (place // forms + 1 + _FLATTENED) for place, (_, share) in enumerate(shared))
    return Tongue(language, [word for word, _ in shared], list(accumulate(weights)))


def _stems(
    dice: random.Random, onsets: Sequence[str], vowels: Sequence[str], codas: Sequence[str]
) -> list[str]:
    """Return :data:`VOCABULARY` different words, the most frequent first."""
    found: dict[str, float] = {}
    weights = [1 / rank for rank in range(2, len(onsets) + 2)]
    while len(found) < VOCABULARY:
        count = dice.choices((1, 2, 3, 4, 5), weights=(2, 25, 40, 25, 8))[0]
        beginnings = dice.choices(onsets, weights=weights, k=count)
        word = "".join(onset + dice.choice(vowels) + dice.choice(codas) for onset in beginnings)
        found[word] = len(word) + dice.gauss(0, 2)
    return sorted(found, key=found.__getitem__)


def _opened(text: str) -> str:
    """Return ``text`` with a capital at its head; Georgian has none."""
    return text[:1].upper() + text[1:] if text[:1] < "ა" else text
