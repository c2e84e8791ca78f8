"""Habits of the house that no other tool holds."""

import ast
import io
import re
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import migdesk

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = {".git", ".venv", "build", "dist", "out"}
DECISIONS = sorted((ROOT / "docs/decisions").glob("[0-9]*.md"))

SUPPRESSION = re.compile(
    r"#\s*(?:noqa|type:\s*ignore|pragma:\s*no cover)"
    r"(?:\[[a-z, -]+\]|:\s*[A-Z]+\d+(?:\s*,\s*[A-Z]+\d+)*)?(?P<reason>.*)"
)
# Joined here, so that this file does not hold what it looks for.
ELSEWHERE = re.compile(
    "|".join(
        [
            "pypi" + r"\.org",
            "python" + r"hosted\.org",
            "npm" + r"js\.(?:com|org)",
            "(?:deb|security|snapshot)" + r"\.debian\.org",
            r"(?<![\w.])/(?:wor" + "k|far" + "m|ro" + r"ot)/",
            r"(?<!\.\./)\bshar" + "ed/",
        ]
    )
)


def files() -> list[Path]:
    """Return every file of the project that is kept: no environment, no cache, no output."""
    tops = [path for path in ROOT.iterdir() if path.name not in NOT_OURS]
    found = [path for top in tops for path in ([top] if top.is_file() else top.rglob("*"))]
    caches = re.compile(r"__pycache__|\.\w+_cache|\.hypothesis|\.import_linter_cache|\.egg-info")
    return sorted(path for path in found if path.is_file() and not caches.search(str(path)))


def sources(*tops: str) -> list[Path]:
    """Return the Python files, all of them or those below the named folders."""
    python = [path for path in files() if path.suffix == ".py"]
    return [p for p in python if not tops or p.relative_to(ROOT).parts[0] in tops]


def comments(path: Path) -> Iterator[tuple[str, str]]:
    """Yield each comment of a Python file with its place."""
    for token in tokenize.generate_tokens(io.StringIO(path.read_text("utf-8")).readline):
        if token.type == tokenize.COMMENT:
            yield f"{path.relative_to(ROOT)}:{token.start[0]}", token.string


def calls(path: Path) -> Iterator[tuple[str, str]]:
    """Yield what a Python file calls, as it is written there, with its place."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield f"{path.relative_to(ROOT)}:{node.lineno}", ast.unparse(node.func)


def text_of(path: Path) -> str:
    """Return the text of a file, or nothing where it holds something else than text."""
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        return ""


def gives_no_reason(comment: str) -> bool:
    found = SUPPRESSION.search(comment)
    return found is not None and re.search(r"[a-z]{2,}.*[a-z]{2,}", found["reason"]) is None


@pytest.mark.parametrize(
    ("comment", "unfounded"),
    [
        ("# noqa: S311", True),
        ("# noqa", True),
        ("# type: ignore[arg-type]", True),
        ("# pragma: no cover", True),
        ("# noqa: S311, S312 # a die for a game, not a key", False),
        ("# type: ignore[arg-type]  # the stub says str, the library takes bytes", False),
        ("# what is said of noise, or of types", False),
    ],
)
def test_a_reason_is_told_from_none(comment: str, unfounded: bool) -> None:
    assert gives_no_reason(comment) is unfounded


def test_every_suppression_carries_its_reason() -> None:
    places = [
        place for path in sources() for place, text in comments(path) if gives_no_reason(text)
    ]
    assert places == []


def test_no_test_waits_by_the_clock() -> None:
    waits = {"qtbot.wait", "time.sleep", "sleep", "QTest.qWait", "QtTest.QTest.qWait"}
    places = [place for path in sources("tests") for place, name in calls(path) if name in waits]
    assert places == []


def text_not_written_out(path: Path) -> Iterator[tuple[str, str]]:
    """Yield calls for a translation whose text is put together: no translator ever sees it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = ast.unparse(node.func).rpartition(".")[2]
        if called in {"translate", "QT_TRANSLATE_NOOP"}:
            made = [isinstance(arg, ast.JoinedStr | ast.BinOp | ast.Call) for arg in node.args[:3]]
        elif called in {"tr", "QT_TR_NOOP"}:
            text = node.args[0]
            made = [not (isinstance(text, ast.Constant) and isinstance(text.value, str))]
        else:
            continue
        if any(made):
            yield f"{path.relative_to(ROOT)}:{node.lineno}", ast.unparse(node)


def test_text_to_translate_is_written_out() -> None:
    assert [place for path in sources("migdesk") for place in text_not_written_out(path)] == []


def test_nothing_else_is_named_like_the_call_for_a_translation() -> None:
    """What collects the texts takes every ``tr`` for Qt's, and its first argument for the text."""
    functions = (ast.FunctionDef, ast.Lambda, ast.AsyncFunctionDef)
    defined = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sources("migdesk")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, functions) and getattr(node, "name", "") in {"tr", "translate"}
    ]
    assert defined == []


def test_every_name_excused_as_qts_is_used() -> None:
    ruff = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["ruff"]["lint"]
    names = ruff["pep8-naming"]["extend-ignore-names"]
    written = "".join(path.read_text("utf-8") for path in sources("migdesk", "tests"))
    unused = [
        name
        for name in names
        if not re.search(rf"def {name.replace('*', '[a-z][A-Za-z]*')}[(]", written)
    ]
    assert unused == []


def test_every_module_says_what_it_is_for() -> None:
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sources()}
    silent = [str(p.relative_to(ROOT)) for p in trees if ast.get_docstring(trees[p]) is None]
    assert silent == []


def test_decisions_are_numbered_without_a_gap() -> None:
    assert DECISIONS
    numbers = [path.name.partition("-")[0] for path in DECISIONS]
    assert numbers == [f"{number:03}" for number in range(1, len(DECISIONS) + 1)]


def test_every_decision_is_listed() -> None:
    listed = (ROOT / "docs/decisions/README.md").read_text("utf-8")
    assert re.findall(r"\]\((\d[^)]*)\)", listed) == [path.name for path in DECISIONS]


def test_every_dependency_is_argued_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = [re.split(r"[=<>~!; \[]", line)[0] for line in project["dependencies"]]
    argued = "".join(path.read_text("utf-8") for path in DECISIONS)
    assert [name for name in names if name.casefold() not in argued.casefold()] == []


def test_every_folder_of_resources_is_accounted_for() -> None:
    listed = (ROOT / "resources/README.md").read_text("utf-8")
    folders = [path.name for path in (ROOT / "resources").iterdir() if path.is_dir()]
    assert [name for name in folders if f"`{name}/`" not in listed] == []


def test_the_lock_pins_by_hash_and_names_no_place() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    packages = re.findall(r"^[a-z0-9].*$(?:\n    --hash.*)*", lock, re.MULTILINE)
    assert packages
    assert [entry for entry in packages if "--hash=sha256:" not in entry] == []
    assert re.findall(r"\w+://\S+|^--?\S+", lock, re.MULTILINE) == []


def test_nothing_names_a_registry_or_a_folder_of_one_machine() -> None:
    found = {str(path.relative_to(ROOT)): ELSEWHERE.findall(text_of(path)) for path in files()}
    assert {name: places for name, places in found.items() if places} == {}


def test_the_version_is_said_once_and_the_same() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert migdesk.__version__ == project["version"]


def test_focus_proxies_are_asked_for_in_one_place() -> None:
    asking = {
        path.name
        for path in (ROOT / "migdesk").rglob("*.py")
        if ".focusProxy()" in path.read_text("utf-8")
    }
    assert asking == {"focus_proxies.py"}
