"""HTML cut into its parts: words, tags, comments. It takes any text and never fails.

The parser of Python's library looks at a part again and again until that ends: a hundred thousand
characters without one ``>`` keep it busy for minutes. Here each character is looked at once. Where
a tag or a comment never ends, what is left is part of it, as in browsers.
"""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

_RAW: Final = frozenset({"iframe", "noembed", "noframes", "script", "style", "textarea", "title"})
"""Elements whose content is no markup, and none of which is for a reader."""

_MARK: Final = re.compile("<(?=[a-zA-Z/!?])")
_NAME: Final = re.compile(r"[a-zA-Z][^\s/>]*+")
_TO_TAG_END: Final = re.compile(r"(?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+>")
_ATTRIBUTE: Final = re.compile(
    r"([^\s\"'>/=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>\"']++)))?+"
)


@dataclass(frozen=True, slots=True)
class Words:
    """Text between tags, with its entities resolved."""

    text: str


@dataclass(frozen=True, slots=True)
class Start:
    """The tag that begins an element, or an element that has no end."""

    tag: str
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class End:
    """The tag that ends an element."""

    tag: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment or a declaration: what stands between its marks."""

    text: str


Part: TypeAlias = Words | Start | End | Comment


def parts(text: str) -> Iterator[Part]:
    """Yield the parts of a page or of a piece of one. Names of tags are in small letters."""
    place = 0
    while place < len(text):
        mark = _MARK.search(text, place)
        begin = len(text) if mark is None else mark.start()
        if begin > place:
            yield Words(html.unescape(text[place:begin]))
        if mark is None:
            return
        part, place = _part(text, begin)
        yield part
        if isinstance(part, Start) and part.tag in _RAW:
            place = _end_of_raw(text, place, part.tag)
            yield End(part.tag)


def _part(text: str, begin: int) -> tuple[Part, int]:
    """Return the part that begins at a mark, and where it has ended."""
    if text.startswith("<!--", begin):
        return _until("-->", text, begin + 4)
    closes = text.startswith("</", begin)
    name = _NAME.match(text, begin + (2 if closes else 1))
    if name is None:
        return _until(">", text, begin + 2)
    tag = name[0].lower()
    found = _TO_TAG_END.match(text, name.end())
    if found is None:
        return Comment(text[begin:]), len(text)
    if closes:
        return End(tag), found.end()
    return Start(tag, _attributes(text[name.end() : found.end() - 1])), found.end()


def _until(mark: str, text: str, begin: int) -> tuple[Comment, int]:
    end = text.find(mark, begin)
    if end < 0:
        return Comment(text[begin:]), len(text)
    return Comment(text[begin:end]), end + len(mark)


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), html.unescape(value))
    return found


def _end_of_raw(text: str, begin: int, tag: str) -> int:
    found = re.compile(rf"</{tag}[^>]*+>", re.IGNORECASE).search(text, begin)
    return len(text) if found is None else found.end()
