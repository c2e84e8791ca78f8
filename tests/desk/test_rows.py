"""What leaves the desk is found in one place and loads no database."""

import ast
import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from migdesk.desk import rows
from migdesk.desk.rows import ROOMS, Keys, Texts, compact


def test_the_package_knows_every_class_of_its_rooms() -> None:
    folder = Path(rows.__file__).parent
    there = {
        path.stem: {
            node.name
            for node in ast.parse(path.read_text("utf-8")).body
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
        }
        for path in folder.glob("*.py")
        if path.stem != "__init__"
    }
    classes = {
        room: {name for name in names if isinstance(getattr(rows, name), type)}
        for room, names in ROOMS.items()
    }
    assert classes == there
    assert [
        name for names in classes.values() for name in names if getattr(rows, name).__name__ != name
    ] == []


def test_a_room_loads_when_it_is_asked_for() -> None:
    program = """
import sys
from migdesk.desk.rows import Changes
print(sorted(name for name in sys.modules if name.startswith("migdesk.desk.rows.")))
"""
    run = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert run.stdout.strip() == "['migdesk.desk.rows.changes']"


@given(st.lists(st.text()))
def test_texts_of_a_long_list_are_taken_out_as_they_went_in(texts: list[str]) -> None:
    held = Texts(texts)
    assert (len(held), list(held), held) == (len(texts), texts, tuple(texts))


@given(st.lists(st.integers(-(2**63), 2**63 - 1) | st.integers(-(2**31), 2**31 - 1)))
def test_keys_of_a_long_list_are_taken_out_as_they_went_in(keys: list[int]) -> None:
    held = Keys(keys)
    assert (len(held), list(held), held) == (len(keys), keys, tuple(keys))


def test_numbers_take_four_bytes_where_all_of_them_fit() -> None:
    kept = [compact(numbers).itemsize for numbers in ([], [1, 2**31 - 1], [-(2**31)], [1, 2**31])]
    assert kept == [4, 4, 4, 8]
