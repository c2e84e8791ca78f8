"""Where a link in a text may lead: web pages, mail, telephone numbers. Nothing else.

A document must not open files or run scripts on its reader's machine.
"""

import re
from typing import Final

from migdesk.text.signs import LINE_ENDS, SILENT

_COMPLETE: Final = re.compile(r"(?i:https?://|mailto:|tel:)[^\s<>\"]+")
_MAIL: Final = re.compile(r"[^\s@:/<>\"]+@[^\s@:/<>\"]+\.[^\s@:/<>\"]+")
_WEB: Final = re.compile(r"(?i:www\.)[^\s<>\"]+\.[^\s<>\"]+")


def link_address(typed: str) -> str:
    """Return where ``typed`` leads, or nothing where no text may lead there.

    ``www.…`` is taken for a web page and ``somebody@…`` for a mail address.
    """
    typed = SILENT.sub("", LINE_ENDS.sub("\n", typed)).strip()
    if _COMPLETE.fullmatch(typed):
        return typed
    if _MAIL.fullmatch(typed):
        return f"mailto:{typed}"
    if _WEB.fullmatch(typed):
        return f"https://{typed}"
    return ""
