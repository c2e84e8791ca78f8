"""Where a link in a text may lead: web pages, mail, telephone numbers. Nothing else.

A document must not open files or run scripts on its reader's machine.
"""

import re
from typing import Final
from urllib.parse import parse_qs, urlsplit, urlunsplit

from migdesk.text.signs import LINE_ENDS, SILENT

_COMPLETE: Final = re.compile(r"(?i:https?://|mailto:|tel:)[^\s<>\"]+")
_MAIL: Final = re.compile(r"[^\s@:/<>\"]+@[^\s@:/<>\"]+\.[^\s@:/<>\"]+")
_WEB: Final = re.compile(r"(?i:www\.)[^\s<>\"]+\.[^\s<>\"]+")

_WATCHING: Final = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|_hs(?:enc|mi)|mkt_tok)=.*",
    re.IGNORECASE,
)
"""Parts of an address that tell a page who comes by which way."""

_SAFE_LINK: Final = re.compile(r"[\w-]+\.safelinks\.protection\.outlook\.com", re.IGNORECASE)
_SEARCH: Final = re.compile(r"www\.google\.[a-z.]+", re.IGNORECASE)
_MOST_WRAPPED: Final = 3


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


def without_tracking(address: str) -> str:
    """Return where a link leads in the end, without what tells who went there.

    Mail and office programs wrap links into their own, and newsletters mark them. An address that
    cannot be taken apart stays as it is.
    """
    for _ in range(_MOST_WRAPPED):
        inner = _unwrapped(address)
        if not inner:
            break
        address = inner
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    if parts.scheme.lower() not in {"http", "https"} or not parts.query:
        return address
    kept = [each for each in parts.query.split("&") if not _WATCHING.fullmatch(each)]
    if len(kept) == len(parts.query.split("&")):
        return address
    return urlunsplit(parts._replace(query="&".join(kept)))


def _unwrapped(address: str) -> str:
    """Return the address that another one only leads on to, or nothing."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return ""
    if _SAFE_LINK.fullmatch(host):
        name = "url"
    elif _SEARCH.fullmatch(host) and parts.path == "/url":
        name = "q"
    else:
        return ""
    found = parse_qs(parts.query).get(name) or parse_qs(parts.query).get("url") or [""]
    inner = link_address(found[0])
    return inner if inner.lower().startswith(("http://", "https://", "mailto:")) else ""
