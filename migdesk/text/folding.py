"""One form for each character, whatever was typed.

Georgian capital letters (Mtavruli, U+1C90 to U+1CBF, Unicode 11) are a display form of the
ordinary letters (Mkhedruli). Most fonts lack them and SQLite does not fold them, so they are
never stored.

Nor are characters that no text is made of, which come along when something is pasted:

- control characters, but for the tab and the line feed that every line end becomes;
- the overrides of writing direction (U+202D, U+202E): they show a text in another order than its
  letters have, so that a reader clears other words than are kept. The marks and isolates that
  Arabic and Hebrew need among Latin letters stay;
- halves of surrogate pairs, which no file can hold, and the sign an editor puts for a picture
  (U+FFFC).
"""

import json
import re
import unicodedata
from typing import Any, Final

from msgspec.json import encode

_MTAVRULI = {
    code: code - 0x1C90 + 0x10D0
    for code in range(0x1C90, 0x1CC0)
    if unicodedata.category(chr(code)) == "Lu"
}
_CAPITAL: Final = re.compile("[\u1c90-\u1cbf]")
_LINE_END: Final = re.compile(r"\r\n?")
_NO_TEXT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e\ud800-\udfff\ufffc]")


def folded(text: str) -> str:
    """Return ``text`` in NFC, Georgian capitals as ordinary letters, without what is no text."""
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", _NO_TEXT.sub("", _LINE_END.sub("\n", text)))
    # Most texts have none, and looking for one takes a tenth of the time of replacing all.
    return text.translate(_MTAVRULI) if _CAPITAL.search(text) else text


def folded_json(written: str) -> str:
    """Return JSON with every text in it folded, the names of its parts as they are."""
    if written.isascii() and written.isprintable() and "\\" not in written:
        return written
    return encode(folded_values(json.loads(written))).decode()


def folded_values(value: Any) -> Any:  # noqa: ANN401 - whatever JSON can hold
    """Return what JSON can hold with every text in it folded."""
    match value:
        case str():
            return folded(value)
        case dict():
            return {name: folded_values(part) for name, part in value.items()}
        case list():
            return [folded_values(part) for part in value]
        case _:
            return value
