"""Telling what somebody said from the name of a project: which words of a language say so.

The words stand in ``resources/speech/LANG.toml``, where an office adds its own. A language without
a file is judged by the shape of its sentences alone.
"""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Final

from msgspec import Struct

from migdesk.base.resources import resource
from migdesk.editorial.errors import WordListBroken
from migdesk.text.folding import folded
from migdesk.text.names import Language
from migdesk.text.sentences import sentences

_WORD: Final = re.compile(r"\w+(?:[’'\-]\w+)*")
_NOTHING: Final = re.compile(r"(?!)")
_ENDS_SPEECH: Final = re.compile(r"(?:[,!?]|(?<!\.)\.)$")
_LINKS: Final = re.compile(r"(?::|[,:]?\s*[—–-])\s*$")
_NAMED_BEHIND: Final = re.compile(r"^,?\s*[—–-]\s*[^\W\d_]")
_LABELLED: Final = re.compile(r"^\s*(?:\S+\s+){0,3}\S+:\s*$")
_NEAR: Final = 14
"""So many words from the marks, a verb still speaks of what stands between them."""

_AT_ONCE, _SOON = 3, 5
"""So many words behind the marks, a verb leaves hardly a doubt, and little."""

_NAMES_WITHIN: Final = 2
"""So many words before the marks, "project" and its like still name what stands between them."""

_LONG, _VERY_LONG = 8, 20
_SENTENCE: Final = 3
"""So many words with a full stop are a sentence, and hardly a name."""

_DOUBTFUL: Final = 4
"""So many words that nothing tells to be a name may have been said after all."""

_TITLE_SHARE: Final = 0.6
_SPEECH: Final = 2.0
_MAY_LACK: Final = frozenset({"beside", "apposed", "address", "negation"})


class SpeechWords(Struct, frozen=True):
    """What one language has to say that somebody spoke.

    Attributes:
        said: matches a word that says so.
        beside: matches a word that says so right beside the marks, and elsewhere something else.
        apposed: matches a word behind marks with which what stands between them is explained.
        address: matches a word before the name of a person, such as "Mr".
        negation: matches a word that turns a sentence into its contrary.
        linking: matches a word behind which a quotation goes on in the teller's sentence.
        naming: matches a word before a name in marks.
    """

    said: re.Pattern[str]
    linking: re.Pattern[str]
    naming: re.Pattern[str]
    beside: re.Pattern[str] = _NOTHING
    apposed: re.Pattern[str] = _NOTHING
    address: re.Pattern[str] = _NOTHING
    negation: re.Pattern[str] = _NOTHING

    def tells_at_once(self, text: str) -> bool:
        """Tell whether ``text`` begins with words that say who spoke."""
        first = _first_words(text, _AT_ONCE)
        return self.said.search(first) is not None or self.beside.search(first) is not None


class Around(Struct, frozen=True):
    """Words between marks, and what stands around them.

    Attributes:
        words: between the marks.
        before, after: the rest of the sentence, up to the next words between marks.
        first, last: whether nothing stands before or after them in the paragraph.
    """

    words: str
    before: str
    after: str
    first: bool
    last: bool


@cache
def speech_words(language: Language) -> SpeechWords:
    """Return the words of ``language``.

    Raises:
        WordListBroken: the file of the language cannot be used.
    """
    path = resource("speech") / f"{language}.toml"
    if not path.is_file():
        return SpeechWords(_NOTHING, _NOTHING, _NOTHING)
    return load_speech_words(path)


def load_speech_words(path: Path) -> SpeechWords:
    """Read the words of a language.

    Raises:
        WordListBroken: not TOML, or a list is missing or holds something else than words.
    """
    try:
        lists = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WordListBroken(path, str(error)) from error
    read = {}
    for name in SpeechWords.__struct_fields__:
        words = lists.get(name, [] if name in _MAY_LACK else None)
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            raise WordListBroken(path, name)
        read[name] = _any_of(words)
    return SpeechWords(**read)


def _any_of(words: list[str]) -> re.Pattern[str]:
    if not words:
        return _NOTHING
    listed = (re.escape(folded(word)).replace(r"\*", r"\w*") for word in words)
    return re.compile(rf"(?<!\w)(?:{'|'.join(listed)})(?!\w)", re.IGNORECASE)


def is_speech(around: Around, known: SpeechWords) -> bool:
    """Tell whether words between marks are what somebody said, and not a name or a term.

    No single sign decides: a verb beside them, their length, whether they are sentences, and on
    the other side a word such as "project" before them or capitals as in a title.
    """
    words, before = around.words, around.before
    count = len(_WORD.findall(words))
    score = 0.0
    ended = _ENDS_SPEECH.search(words.rstrip()) is not None
    if says_before(around, known):
        score += 2 + is_introduced(before, known)
    elif _LINKS.search(before):
        whose = known.naming.search(before) is None and (
            _LABELLED.search(before) is not None or (ended and count >= _SENTENCE)
        )
        score += 1 + whose
    if says_after(around, known):
        at_once = known.tells_at_once(around.after) or _NAMED_BEHIND.match(around.after) is not None
        score += 2 + at_once
    score += (count >= _LONG) + (count >= _VERY_LONG) - (count <= _NAMES_WITHIN)
    if is_several_sentences(words):
        score += 1 + (count >= _LONG + 2)
    alone = around.first and around.last
    score += alone and (count >= _LONG or (ended and count >= _SENTENCE))
    score += around.first and ended
    if _is_named(before, known):
        score -= 3
    if _is_title(words, count):
        score -= 2
    return score >= _SPEECH


def says_before(around: Around, known: SpeechWords) -> bool:
    """Tell whether the words before the marks say that somebody spoke."""
    last = _last_words(around.before)
    return known.said.search(last) is not None or (
        around.before.rstrip().endswith(":") and known.beside.search(last) is not None
    )


def may_be_speech(around: Around, known: SpeechWords) -> bool:
    """Tell whether words that are taken for a name may have been said after all.

    A person has to look at them: they are no title, and nothing beside them names them.
    """
    count = len(_WORD.findall(around.words))
    if _is_named(around.before, known):
        return False
    told = says_before(around, known) or known.tells_at_once(around.after)
    if _is_title(around.words, count):
        return told
    return count >= _DOUBTFUL or (told and count > 1)


def says_after(around: Around, known: SpeechWords) -> bool:
    """Tell whether the words behind the marks say who spoke: ``said Ms. Sample``, ``- Sample``."""
    told = known.said.search(_first_words(around.after)) is not None
    joined = _ENDS_SPEECH.search(around.words.rstrip()) is not None or around.after[:1] == ","
    if told and (joined or around.after.lstrip()[:1] in {"—", "–", "-"}):
        return True
    if known.said.search(_first_words(around.after, _SOON)) is not None:
        return True
    if joined and known.tells_at_once(around.after):
        return True
    if around.words.rstrip().endswith(",") and known.apposed is not _NOTHING:
        next_word = _first_words(around.after, 1)
        told = len(_WORD.findall(around.after)) > 1
        return told and known.apposed.fullmatch(next_word.strip()) is None
    return joined and _NAMED_BEHIND.match(around.after) is not None and not around.last


def is_introduced(before: str, known: SpeechWords) -> bool:
    """Tell whether ``before`` leads straight to what follows: ``said that``, ``said:``."""
    before = before.rstrip()
    if _LINKS.search(before):
        return True
    last = _last_words(before, 1)
    return bool(last) and (
        known.linking.fullmatch(last) is not None
        or known.said.fullmatch(last.rstrip(",")) is not None
    )


def is_several_sentences(text: str) -> bool:
    """Tell whether ``text`` holds more than one sentence."""
    return sum(1 for _ in sentences(text)) > 1


def _is_named(before: str, known: SpeechWords) -> bool:
    if before.rstrip().endswith(":"):
        return False
    return known.naming.search(_last_words(before, _NAMES_WITHIN)) is not None


def _is_title(words: str, count: int) -> bool:
    """Tell whether most of the longer words begin with a capital, in a script that has them."""
    longer = [word for word in _WORD.findall(words) if len(word) > 3]
    capitals = [word for word in longer if word[0].isupper() and word[1].islower()]
    return count > 1 and len(capitals) > 1 and len(capitals) / len(longer) >= _TITLE_SHARE


def _last_words(text: str, count: int = _NEAR) -> str:
    starts = [word.start() for word in _WORD.finditer(text)][-count:]
    return text[starts[0] :].strip() if starts else ""


def _first_words(text: str, count: int = _NEAR) -> str:
    ends = [word.end() for word in _WORD.finditer(text)][:count]
    return text[: ends[-1]] if ends else ""
