"""Writes the table of commands in the manual anew, from the table that the window is built from.

python tests/tools/shortcuts.py
"""

from collections.abc import Sequence
from pathlib import Path

from migdesk.ui.shell.action_table import ACTIONS, MENUS, Action
from migdesk.ui.shell.sidebar import PLACES

PAGE = Path(__file__).resolve().parents[2] / "docs/manual/shortcuts.md"
BEGIN = "<!-- Below: made by tests/tools/shortcuts.py from the table of commands. -->\n"
END = "<!-- Above: made by tests/tools/shortcuts.py. -->\n"

_ON_KEYBOARDS = {"Return": "Enter", "Del": "Delete"}
"""What keys are called on a keyboard, where Qt has another name."""


def keys_in_words(keys: str) -> str:
    """Return a shortcut as it is read on a keyboard: ``Ctrl+Enter``."""
    *held, last = keys.split("+")
    return "+".join([*held, _ON_KEYBOARDS.get(last, last)])


def line_of(action: Action) -> str:
    """Return the row of a command: what it is called, its keys, the place it is bound to."""
    keys = " or ".join(f"`{keys_in_words(keys)}`" for keys in action.keys)
    place = PLACES[action.place][1] if action.place is not None else ""
    cells = (f'<a id="{action.id}"></a>{action.text}', keys, place)
    return f"| {' | '.join(cells)} |\n"


def tables(actions: Sequence[Action] = ACTIONS) -> str:
    """Return the commands of every menu as tables, menu by menu."""
    parts = []
    for menu, text in MENUS.items():
        rows = [line_of(action) for action in actions if action.menu == menu]
        if rows:
            name = text.replace("&", "")
            parts.append(f"\n### {name}\n\n| Command | Keys | Only in |\n|---|---|---|\n")
            parts += [*rows]
    return "".join([*parts, "\n"])


def with_tables(page: str) -> str:
    """Return the page with the tables as they are now between its two marks."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{tables()}{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text("utf-8")), "utf-8")
    print(PAGE)
