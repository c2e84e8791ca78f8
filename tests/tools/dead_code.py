"""Dead code, as vulture finds it with the settings in pyproject.toml.

Left out is what vulture cannot see the use of: the fields of records, rows, formats and errors and
the members of closed lists (a workspace, a file or a sentence asks for them by name), what is set
on a library's object for that library to read, and the methods that Qt calls, which are listed
where ruff is told of their names. Unused local names and arguments are ruff's.
"""

import sys
import tomllib
from pathlib import Path

from vulture import Vulture
from vulture.core import Item

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Print what is dead and return the exit code: 0 where nothing is."""
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]
    settings = tools["vulture"]
    called_by_qt = tools["ruff"]["lint"]["pep8-naming"]["extend-ignore-names"]
    vulture = Vulture(
        ignore_names=settings["ignore_names"] + called_by_qt,
        ignore_decorators=settings["ignore_decorators"],
    )
    vulture.scavenge([ROOT / path for path in settings["paths"]])
    dead = [item for item in vulture.get_unused_code() if is_ours_to_use(item)]
    for item in dead:
        place = f"{item.filename.relative_to(ROOT)}:{item.first_lineno}"
        print(f"{place}: {item.message}")
    return 1 if dead else 0


def is_ours_to_use(item: Item) -> bool:
    """Tell whether the use of ``item`` would be seen, if there were one."""
    if item.typ == "attribute":
        return False
    line = item.filename.read_text("utf-8").splitlines()[item.first_lineno - 1]
    return item.typ != "variable" or not line[:1].isspace()


if __name__ == "__main__":
    sys.exit(main())
