"""HTML cut into its parts: words, tags, comments. It takes any text and never fails.

The parser of Python's library looks at a part again and again until that ends: a hundred thousand
characters without one ``>`` keep it busy for minutes. Here each character is looked at once. Where
a tag or a comment never ends, what is left is part of it, as in browsers.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple, TypeAlias

_RAW: Final = frozenset({"iframe", "noembed", "noframes", "script", "style", "textarea", "title"})
"""Elements whose content is no markup, and none of which is for a reader."""

_MARK: Final = re.compile("<(?=[a-zA-Z/!?])")
_TAG: Final = re.compile(
    r"<(/?)([a-zA-Z][^\s/>]*+)((?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+)>",
)
_NAME: Final = re.compile(r"[a-zA-Z]")
_ATTRIBUTE: Final = re.compile(
    r"([^\s\"'>/=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>\"']++)))?+"
)


class Words(NamedTuple):
    """Text between tags, with its entities resolved."""

    text: str


class Start(NamedTuple):
    """The tag that begins an element, or an element that has no end.

    Attributes:
        tag: its name.
        written: what stands behind it.
    """

    tag: str
    written: str = ""

    @property
    def attributes(self) -> Mapping[str, str]:
        """Return what it says of the element, read anew each time."""
        return _attributes(self.written)


class End(NamedTuple):
    """The tag that ends an element."""

    tag: str


class Comment(NamedTuple):
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
            yield Words(_resolved(text[place:begin]))
        if mark is None:
            return
        found = _TAG.match(text, begin)
        if found is None:
            part, place = _other_part(text, begin)
            yield part
            continue
        closes, tag, written = found.groups()
        tag, place = tag.lower(), found.end()
        yield End(tag) if closes else Start(tag, written)
        if tag in _RAW and not closes:
            place = _end_of_raw(text, place, tag)
            yield End(tag)


def _resolved(text: str) -> str:
    if "&" not in text:
        return text
    from html import unescape  # noqa: PLC0415 - thousands of names, at the first that is written

    return unescape(text)


def _other_part(text: str, begin: int) -> tuple[Comment, int]:
    """Return the part that begins at a mark and is no tag, and where it has ended."""
    if text.startswith("<!--", begin):
        return _until("-->", text, begin + 4)
    closes = text.startswith("</", begin)
    if _NAME.match(text, begin + (2 if closes else 1)) is None:
        return _until(">", text, begin + 2)
    return Comment(text[begin:]), len(text)


def _until(mark: str, text: str, begin: int) -> tuple[Comment, int]:
    end = text.find(mark, begin)
    if end < 0:
        return Comment(text[begin:]), len(text)
    return Comment(text[begin:end]), end + len(mark)


def _attributes(written: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(written):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), _resolved(value))
    return found


def _end_of_raw(text: str, begin: int, tag: str) -> int:
    found = re.compile(rf"</{tag}[^>]*+>", re.IGNORECASE).search(text, begin)
    return len(text) if found is None else found.end()
