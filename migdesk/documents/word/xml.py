"""Elements of XML as text: nothing that was typed can become one."""

import re
from collections.abc import Mapping
from typing import Final

from migdesk.text.escaping import between_tags

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NEVER_IN_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_QUOTED: Final = str.maketrans({'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def tag(name: str, /, *inside: str, **attributes: object) -> str:
    """Return an element whose attributes have no prefix.

    Args:
        name: of the element, with its prefix.
        inside: elements and escaped text.
        attributes: by name.
    """
    return element(name, attributes, *inside)


def w(name: str, /, *inside: str, **attributes: object) -> str:
    """Return an element of a text: it and its attributes have the prefix ``w``.

    Args:
        name: without the prefix; as are those of the attributes.
        inside: elements and escaped text.
        attributes: by name; those that are ``None`` are left out.
    """
    given = {f"w:{key}": value for key, value in attributes.items() if value is not None}
    return element(f"w:{name}", given, *inside)


def element(name: str, attributes: Mapping[str, object], *inside: str) -> str:
    """Return an element with attributes of any name."""
    told = "".join(f' {key}="{_quoted(str(value))}"' for key, value in attributes.items())
    content = "".join(inside)
    return f"<{name}{told}>{content}</{name}>" if content else f"<{name}{told}/>"


def text(words: str) -> str:
    """Return words as they stand between tags, without what no XML holds."""
    return between_tags(_NEVER_IN_XML.sub("", words))


def _quoted(value: str) -> str:
    return text(value).translate(_QUOTED)
