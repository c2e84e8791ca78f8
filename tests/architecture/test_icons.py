"""Is every icon that is named in the code there, and every icon that is there named?

An icon is named where a parameter or a field called ``icon`` is filled, by position or by name,
where ``icon(...)`` or ``pixmap(...)`` is called, and in tables with ICON in their name.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ICONS = ROOT / "resources/icons"
DRAWN_BY = {"icon": 0, "pixmap": 0}

SAMPLE = """
TONE_ICONS = {"green": "circle-check"}

@dataclass(frozen=True)
class Place:
    name: str
    icon: str = "house"

class IconButton:
    def __init__(self, look: Look, icon: str, *, trailing_icon: str = "") -> None:
        self._icon = look.icon(icon)

def draw(painter: QPainter, icon: str = "") -> None: ...

PLACES = (Place("home", "calendar"), Place("events"), Place("x", icon="x"))
button = IconButton(look, "plus", trailing_icon="chevron-down")
draw(painter, "quote" if quoted else "search")
look.pixmap("check", "text2")
look.colour("accent")
"""


def trees() -> list[ast.Module]:
    """Return the code of the window."""
    paths = (path for part in ("ui", "app") for path in (ROOT / "migdesk" / part).rglob("*.py"))
    return [ast.parse(path.read_text("utf-8")) for path in paths]


def strings(node: ast.AST) -> Iterator[str]:
    """Yield the strings that an expression may come to; an empty one stands for no icon."""
    match node:
        case ast.Constant(value=str(text)) if text:
            yield text
        case ast.IfExp(body=first, orelse=second):
            yield from strings(first)
            yield from strings(second)
        case ast.BoolOp(values=nodes) | ast.Tuple(elts=nodes) | ast.List(elts=nodes):
            for each in nodes:
                yield from strings(each)
        case ast.Dict(values=nodes):
            for each in nodes:
                yield from strings(each)


def is_icon(name: str | None) -> bool:
    return name == "icon" or (name or "").endswith("_icon")


def parameters(node: ast.FunctionDef) -> list[str]:
    """Return the names of what is passed by position, without the object itself."""
    names = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
    return names[1:] if names[:1] in (["self"], ["cls"]) else names


def fields(node: ast.ClassDef) -> list[str]:
    """Return the names that an object of this class is built from, in their order."""
    for part in node.body:
        if isinstance(part, ast.FunctionDef) and part.name == "__init__":
            return parameters(part)
    names = [part.target for part in node.body if isinstance(part, ast.AnnAssign)]
    return [name.id for name in names if isinstance(name, ast.Name)]


def defaults(node: ast.AST) -> Iterator[str]:
    """Yield the icons that a function or a class names where none is given."""
    match node:
        case ast.FunctionDef(args=arguments):
            by_position = [*arguments.posonlyargs, *arguments.args]
            pairs = [
                *zip(reversed(by_position), reversed(arguments.defaults), strict=False),
                *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
            ]
            for argument, default in pairs:
                if is_icon(argument.arg) and default is not None:
                    yield from strings(default)
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.AST() as value):
            if is_icon(name) or "ICON" in name:
                yield from strings(value)
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if (
            is_icon(name) or "ICON" in name
        ):
            yield from strings(value)


def places_for_icons(code: list[ast.Module]) -> dict[str, int]:
    """Return where each function and class takes its icon, counted from 0, by name."""
    found = dict(DRAWN_BY)
    for tree in code:
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                names = parameters(node) if isinstance(node, ast.FunctionDef) else fields(node)
                found.update((node.name, at) for at, name in enumerate(names) if is_icon(name))
    return found


def named_icons(code: list[ast.Module]) -> set[str]:
    """Return every icon that the code names."""
    places, found = places_for_icons(code), set[str]()
    for tree in code:
        for node in ast.walk(tree):
            found.update(defaults(node))
            if not isinstance(node, ast.Call):
                continue
            place = places.get(ast.unparse(node.func).rpartition(".")[2], len(node.args))
            for argument in node.args[place : place + 1]:
                found.update(strings(argument))
            for keyword in node.keywords:
                if is_icon(keyword.arg):
                    found.update(strings(keyword.value))
    return found


def test_icons_are_found_where_they_are_named() -> None:
    assert named_icons([ast.parse(SAMPLE)]) == {
        *("circle-check", "house", "calendar", "x", "plus", "chevron-down"),
        *("quote", "search", "check"),
    }


def test_every_icon_named_is_there() -> None:
    assert [
        name for name in sorted(named_icons(trees())) if not (ICONS / f"{name}.svg").exists()
    ] == []


def test_every_icon_there_is_named() -> None:
    written = {
        node.value
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert sorted({path.stem for path in ICONS.glob("*.svg")} - written) == []


def test_an_icon_is_drawn_in_the_colour_around_it() -> None:
    head = """<svg
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
"""
    drawings = {path.stem: path.read_text("utf-8") for path in ICONS.glob("*.svg")}
    assert [name for name, text in drawings.items() if not text.startswith(head)] == []
    colours = {
        name: set(re.findall(r'(?:fill|stroke)="(.*?)"', text[len(head) :]))
        for name, text in drawings.items()
    }
    assert {name: used for name, used in colours.items() if used - {"currentColor"}} == {}
