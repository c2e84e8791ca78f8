"""Colours by role, read from ``resources/style/tokens.toml``."""

from collections.abc import Mapping

from migdesk.base.resources import resource


def read_tokens(theme: str) -> Mapping[str, str]:
    """Return the colours of ``theme`` (``light`` or ``dark``) by token, as ``#RRGGBB``.

    The file is a plain one, a colour a line, and is read as such: a reader of TOML loads as long as
    all else that the first frame of the window needs.

    Raises:
        ResourceMissing: the file did not come with the program.
    """
    tokens: dict[str, str] = {}
    table = ""
    for line in resource("style", "tokens.toml").read_text("utf-8").splitlines():
        if line.startswith("["):
            table = line.strip("[]")
        elif table == theme and line:
            name, _, colour = line.partition(" = ")
            tokens[name] = colour.strip('"')
    return tokens
