"""What can be undone has a name in the window's language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import migdesk.desk
from migdesk.ui.shell.labels import LABELS

_METHODS = {"add", "edit", "delete", "delete_with_logos", "work", "_order"}


def labels_of_the_desk() -> Iterator[str]:
    """Return the first text given to a method of the desk that records a change."""
    for path in Path(migdesk.desk.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Assign(
                    targets=[ast.Name(id="label")], value=ast.Constant(value=str(said))
                ):
                    yield said
                case ast.Assign(
                    targets=[ast.Name(id="label")],
                    value=ast.IfExp(
                        body=ast.Constant(value=str(said)), orelse=ast.Constant(value=str(other))
                    ),
                ):
                    yield from (said, other)
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            called = node.func.id if isinstance(node.func, ast.Name) else called
            for argument in node.args[:2] if called in _METHODS else ():
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value


def test_every_label_of_the_desk_has_words_and_no_words_are_for_nothing() -> None:
    assert sorted(set(labels_of_the_desk())) == sorted(set(LABELS))
