"""Georgian nouns: case endings to propose, postpositions, stems to search by.

A proposal is for a person to confirm and is never printed of itself. Where the genitive may lose
a vowel (``წარმომადგენელი``, ``წარმომადგენლის``, but ``ხელმძღვანელი``, ``ხელმძღვანელის``) no rule
can tell, so nothing is proposed.
"""

import re
from typing import Final

from migdesk.text.folding import folded
from migdesk.text.names import Forms, PersonName

_WORD: Final = re.compile(r"[ა-ჰ]+")
_VOWELS: Final = frozenset("აეიოუ")
_TAIL: Final = re.compile(r"(?:\s+(?:„[^“]*“|«[^»]*»|\([^)]*\)))+$")
_MAY_LOSE_A_VOWEL: Final = re.compile(r"[აეო][ლრნმ]$")
_KEEPS_ITS_VOWEL: Final = re.compile(r"ტორ$")
_POSTPOSED: Final = ("ში", "ზე")
POSTPOSITIONS: Final = ("ში", "ზე", "თან")
"""The postpositions that stand with the dative and are written together with it."""

_ENDINGS: Final = (
    ("თვის", 4),
    ("თან", 4),
    ("გან", 4),
    ("დან", 4),
    ("ში", 4),
    ("ზე", 4),
    ("მა", 4),
    ("ებ", 5),
    ("ის", 4),
    ("ი", 3),
    ("ა", 5),
    ("ე", 5),
    ("ს", 5),
    ("მ", 6),
)
"""What a stem is cut of, and how many letters must be left. Short words keep more of themselves,
because their last letters are more often their own (``თბილისი``, ``მარიამი``)."""


def proposed_name(name: PersonName) -> Forms:
    """Return the case forms that a person's name probably has: the family name alone changes."""
    family = _cases_of_name(name.family)
    if family is None:
        return Forms(name.nominative)
    given = f"{name.given} " if name.given else ""
    return Forms(name.nominative, *(f"{given}{form}" for form in family))


def proposed_phrase(nominative: str) -> Forms:
    """Return the case forms that a title or an organisation's name probably has.

    The last word changes and, before it, adjectives in ``-ი``; a name in quotation marks or
    brackets at the end stays as it is. A phrase with a comma, a conjunction or a place after the
    noun (``ელჩი საქართველოში``) gets no proposal.
    """
    tail = _TAIL.search(nominative)
    head = nominative[: tail.start()] if tail else nominative
    *before, noun = head.split(" ")
    if "," in head or "და" in before or noun.endswith(_POSTPOSED):
        return Forms(nominative)
    cases = _cases_of_noun(noun)
    if cases is None:
        return Forms(nominative)
    ergative, dative, genitive = cases
    rest = nominative[len(head) :]
    return Forms(
        nominative,
        ergative=" ".join([*_agreeing(before, "მა"), ergative]) + rest,
        dative=" ".join([*_agreeing(before, ""), dative]) + rest,
        genitive=" ".join([*before, genitive]) + rest if genitive else "",
    )


def postposed(dative: str, postposition: str) -> str:
    """Return a confirmed dative with a postposition: ``თბილისს`` and ``ში`` give ``თბილისში``.

    The ``-ს`` falls before ``-ში`` and ``-ზე``; before ``-თან`` it stays after a vowel
    (``სამინისტროსთან``, ``ფონდთან``).

    Returns:
        The form, or an empty string where the dative does not end in ``-ს`` (a name in
        quotation marks follows it).
    """
    if not dative.endswith("ს"):
        return ""
    stem = dative[:-1]
    keeps = postposition == "თან" and stem[-1:] in _VOWELS
    return f"{dative if keeps else stem}{postposition}"


def starting_from(genitive: str) -> str:
    """Return a genitive with ``-დან``, which takes the place of ``-ს``: ``12 მაისიდან``."""
    return f"{genitive.removesuffix('ს')}დან"


def joined_to_next(form: str) -> str:
    """Return a dative or genitive as it stands before ``და``: ``სამინისტროსა``.

    A form that does not end in ``-ს`` stays as it is.
    """
    return f"{form}ა" if form.endswith("ს") else form


def search_stem(word: str) -> str:
    """Return the beginning of ``word`` that its inflected forms share, to search by prefix.

    Cut are endings of case, plural and postposition, from the end inward, at most down to three
    letters. A word of another script is returned folded and otherwise as it is.
    """
    stem = folded(word)
    if not _WORD.fullmatch(stem):
        return stem
    while (shorter := _cut(stem)) != stem:
        stem = shorter
    return stem


def _cut(word: str) -> str:
    for ending, left in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= left:
            return word[: -len(ending)]
    return word


def _cases_of_name(family: str) -> tuple[str, str, str] | None:
    """Return ergative, dative and genitive of a family name; vowels in it are never lost."""
    if not _WORD.fullmatch(family):
        return None
    if _is_consonant_stem(family):
        return _with_endings(family[:-1])
    if family.endswith("ძე"):
        return f"{family}მ", f"{family}ს", f"{family[:-1]}ის"
    if family[-1] in "აეოუ":
        return f"{family}მ", f"{family}ს", f"{family}ს"
    return None


def _cases_of_noun(noun: str) -> tuple[str, str, str] | None:
    """Return ergative, dative and genitive of a common noun, the genitive empty where unsure."""
    if not _WORD.fullmatch(noun):
        return None
    stem = noun[:-1]
    unsure = _MAY_LOSE_A_VOWEL.search(stem) and not _KEEPS_ITS_VOWEL.search(stem)
    genitive = "" if unsure else f"{stem}ის"
    if _is_consonant_stem(noun):
        ergative, dative, _ = _with_endings(stem)
        return ergative, dative, genitive
    if noun[-1] in "აე":
        return f"{noun}მ", f"{noun}ს", genitive
    if noun[-1] in "ოუ":
        return f"{noun}მ", f"{noun}ს", f"{noun}ს"
    return None


def _is_consonant_stem(word: str) -> bool:
    return len(word) > 2 and word.endswith("ი") and word[-2] not in _VOWELS


def _with_endings(stem: str) -> tuple[str, str, str]:
    return f"{stem}მა", f"{stem}ს", f"{stem}ის"


def _agreeing(before: list[str], ending: str) -> list[str]:
    """Return the words before a noun, the adjectives in ``-ი`` next to it made to agree.

    Going back from the noun, adjectives in other vowels do not change; the first word in a
    consonant (a genitive) ends the adjectives.
    """
    agreed = list(before)
    for place in reversed(range(len(before))):
        word = before[place]
        if word[-1:] not in _VOWELS:
            break
        if _is_consonant_stem(word):
            agreed[place] = f"{word[:-1]}{ending}"
    return agreed
