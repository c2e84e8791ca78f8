"""What the window says, and what its translations still lack.

The English text stands in the code. ``translations/ui/migdesk_TAG.ts`` holds it in another
language; ``migdesk_en.ts`` holds nothing but the plurals. Without arguments: what is wrong, and no
file is touched. With ``--write``: brings the files up to date with the code first. With a language
tag: starts the file of a language.
"""

import ast
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "translations/ui"
FIRST = "en"
UNSEEN = (
    "not found by Qt's tool as it is written; plurals are from self.tr alone, and "
    "nothing is from inside an f-string"
)
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")

_PLACEHOLDER = re.compile(r"\{(\w*)\}")
_GEORGIAN_CAPITAL = re.compile("[\u1c90-\u1cbf]")


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the window, as Qt tells it from others."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False

    def __str__(self) -> str:
        return f"{self.context}: {self.source}"


@dataclass(frozen=True, slots=True)
class Translation:
    """What a language says for a text: one form, or one for each kind of number."""

    forms: tuple[str, ...]
    finished: bool


def sources(root: Path = ROOT) -> list[Path]:
    """Return the files in which the window's texts stand."""
    folders = (root / "migdesk/ui", root / "migdesk/app")
    return [path for folder in folders for path in sorted(folder.rglob("*.py"))]


def language_of(path: Path) -> str:
    """Return the tag of the language that a file is for."""
    return path.stem.removeprefix("migdesk_")


# What the code says


def texts_in(tree: ast.AST, context: str = "") -> Iterator[Text]:
    """Yield every text for which the code asks Qt for a translation, or marks for one."""
    for node in ast.iter_child_nodes(tree):
        match node:
            case ast.ClassDef(name=name):
                yield from texts_in(node, name)
                continue
            case ast.Call(
                func=ast.Attribute(value=owner, attr="tr"), args=[text, *more], keywords=named
            ):
                called_on = ast.unparse(owner)
                where = context if called_on == "self" else called_on
                plural = len(more) > 1 or bool(named)
                yield Text(where, _string(text), _string(*more[:1]), plural)
            case ast.Call(
                func=ast.Attribute(attr="translate") | ast.Name(id="translate"),
                args=[where, ast.Constant(value=str(source)), *more],
                keywords=named,
            ):
                plural = len(more) > 1 or bool(named)
                yield Text(_string(where), source, _string(*more[:1]), plural)
            case ast.Call(
                func=ast.Name(id="QT_TRANSLATE_NOOP" | "QT_TRANSLATE_NOOP3"),
                args=[where, text, *more],
            ):
                yield Text(_string(where), _string(text), _string(*more[:1]))
        yield from texts_in(node, context)


def _string(node: ast.AST | None = None) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


# What the files say


def read(path: Path) -> dict[Text, Translation]:
    """Return what a ``.ts`` file holds."""
    found = {}
    tree = ElementTree.fromstring(path.read_text("utf-8"))  # noqa: S314 - a file of this project
    for group in tree.iter("context"):
        context = group.findtext("name", "")
        for message in group.iter("message"):
            text = Text(
                context,
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
            )
            found[text] = _translation(message)
    return found


def _translation(message: ElementTree.Element) -> Translation:
    element = message.find("translation")
    if element is None:
        return Translation((), finished=False)
    forms = [form.text or "" for form in element.iter("numerusform")] or [element.text or ""]
    return Translation(tuple(forms), finished=element.get("type") is None and all(forms))


def bring_up_to_date(path: Path, code: Sequence[Path]) -> None:
    """Give a ``.ts`` file the texts that stand in ``code`` now; make it if it is not there.

    Texts that are no longer in the code leave the file, and the translations with them.
    """
    language = language_of(path)
    command = [LUPDATE, *code, "-silent", "-no-obsolete", "-locations", "none"]
    command += ["-disable-heuristic", "similartext", "-source-language", FIRST]
    command += ["-target-language", language, *(["-pluralonly"] if language == FIRST else [])]
    subprocess.run([*command, "-ts", path], check=True)


# What is wrong


def problems(path: Path, code: Sequence[Path]) -> list[str]:
    """Return what is wrong with a language's file, a line each."""
    with tempfile.TemporaryDirectory() as folder:
        renewed = Path(folder, path.name)
        shutil.copyfile(path, renewed)
        bring_up_to_date(renewed, code)
        wanted = read(renewed)
    said = {
        text
        for file in code
        for text in texts_in(ast.parse(file.read_text("utf-8")))
        if text.plural or language_of(path) != FIRST
    }
    have = read(path)
    return [
        *(f"{text}: {UNSEEN}" for text in _new(said, wanted)),
        *(f"{text}: found by Qt's tool only, by mistake" for text in _new(wanted, said)),
        *(f"{text}: not in the file yet" for text in _new(wanted, have)),
        *(f"{text}: in the file, but not in the code" for text in _new(have, wanted)),
        *(
            f"{text}: {wrong}"
            for text in sorted(have, key=str)
            for wrong in faults(text, have[text])
        ),
    ]


def _new(texts: Collection[Text], known: Collection[Text]) -> list[Text]:
    return sorted((text for text in texts if text not in known), key=str)


def faults(text: Text, translation: Translation) -> Iterator[str]:
    """Yield what is wrong with one translation."""
    if not translation.finished:
        yield "not translated"
        return
    wanted = sorted(_PLACEHOLDER.findall(text.source))
    for form in translation.forms:
        asked = sorted(_PLACEHOLDER.findall(form))
        if asked != wanted:
            yield f"asks for {asked}, not {wanted}"
        if set(_PLACEHOLDER.sub("", form)) & set("{}"):
            yield "a brace that is no place to fill in"
        if (form != form.strip()) != (text.source != text.source.strip()):
            yield "begins or ends with another space"
        if form.endswith("…") != text.source.endswith("…"):
            yield "an ellipsis on one side only"
        if _GEORGIAN_CAPITAL.search(form):
            yield "a Georgian capital letter, which hardly any font has"
    if ("%n" in text.source) != ("%n" in translation.forms[-1]):
        yield "the number (%n) on one side only"


# The program


def main(arguments: list[str]) -> int:
    """Report on all languages, or start one; return the exit code: 1 where something is wrong."""
    code = sources()
    files = sorted(FOLDER.glob("migdesk_*.ts"))
    match arguments:
        case []:
            pass
        case ["--write"]:
            for path in files:
                bring_up_to_date(path, code)
        case [tag]:
            files = [FOLDER / f"migdesk_{tag}.ts"]
            if files[0].exists():
                print(f"{files[0]} is there already.")
                return 1
            bring_up_to_date(files[0], code)
            print(f"Translate what is unfinished in {files[0]}")
            return 0
    wrong = {path: problems(path, code) for path in files}
    for path, lines in wrong.items():
        print(f"{language_of(path)}: {len(read(path))} texts, {len(lines)} problems")
        print(*(f"    {line}\n" for line in lines), sep="", end="")
    return 1 if any(wrong.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
