"""Are the window's texts found, and is every flaw of their translations told?"""

import ast
from pathlib import Path

import pytest
from tools.interface_texts import (
    FOLDER,
    UNSEEN,
    Text,
    Translation,
    bring_up_to_date,
    faults,
    language_of,
    problems,
    read,
    sources,
    texts_in,
)

from migdesk.text.words import available_languages

CODE = """
TITLE = QT_TRANSLATE_NOOP("Table", "Title")

class List(QWidget):
    def __init__(self):
        self.tr("Hello {name}, it’s “you”").format(name=name)
        self.tr("Open", "of a door")
        self.tr("%n quote(s)", "", count)
        self.tr(
            "One line "
            "in two"
        )
        QCoreApplication.translate("Elsewhere", "There")
        QCoreApplication.translate("Table", TITLE)
"""
TEXTS = [
    Text("Table", "Title"),
    Text("List", "Hello {name}, it’s “you”"),
    Text("List", "Open", "of a door"),
    Text("List", "%n quote(s)", plural=True),
    Text("List", "One line in two"),
    Text("Elsewhere", "There"),
]


@pytest.fixture
def code(tmp_path: Path) -> Path:
    path = tmp_path / "list.py"
    path.write_text(CODE, "utf-8")
    return path


def write(path: Path, replace: dict[str, str]) -> None:
    text = path.read_text("utf-8")
    for old, new in replace.items():
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


def test_texts_are_read_from_the_code() -> None:
    assert list(texts_in(ast.parse(CODE))) == TEXTS


def test_a_file_is_begun_with_every_text_and_no_translation(tmp_path: Path, code: Path) -> None:
    target = tmp_path / "migdesk_ka.ts"
    bring_up_to_date(target, [code])
    begun = read(target)
    assert set(begun) == set(TEXTS)
    assert {translation.finished for translation in begun.values()} == {False}
    assert len(problems(target, [code])) == len(TEXTS)


def test_english_is_a_file_of_plurals(tmp_path: Path, code: Path) -> None:
    target = tmp_path / "migdesk_en.ts"
    bring_up_to_date(target, [code])
    assert set(read(target)) == {Text("List", "%n quote(s)", plural=True)}
    write(target, {' type="unfinished"': ""})
    forms = "<numerusform></numerusform>\n            <numerusform></numerusform>"
    write(
        target, {forms: "<numerusform>%n quote</numerusform><numerusform>%n quotes</numerusform>"}
    )
    assert problems(target, [code]) == []


def test_a_translation_survives_and_a_lost_text_leaves(tmp_path: Path, code: Path) -> None:
    target = tmp_path / "migdesk_ka.ts"
    bring_up_to_date(target, [code])
    untold = '<source>Title</source>\n        <translation type="unfinished"></translation>'
    write(target, {untold: "<source>Title</source><translation>სათაური</translation>"})
    write(code, {'"There"': '"Here"'})
    assert problems(target, [code])[:2] == [
        "Elsewhere: Here: not in the file yet",
        "Elsewhere: There: in the file, but not in the code",
    ]
    bring_up_to_date(target, [code])
    now = read(target)
    assert now[Text("Table", "Title")] == Translation(("სათაური",), finished=True)
    assert Text("Elsewhere", "There") not in now


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("f\"{self.tr('Hidden')}\"", "List: Hidden"),
        ('self.tr("%n day", n=days)', "List: %n day"),
        (
            'QCoreApplication.translate("List", "%n day", "", days)',
            "List: %n day",
        ),
    ],
)
def test_what_qts_tool_does_not_see_is_told(
    tmp_path: Path, code: Path, line: str, text: str
) -> None:
    target = tmp_path / "migdesk_ka.ts"
    write(code, {'self.tr("Open", "of a door")': line})
    bring_up_to_date(target, [code])
    assert f"{text}: {UNSEEN}" in problems(target, [code])


@pytest.mark.parametrize(
    ("source", "forms", "said"),
    [
        ("Save {name}", ("{name}: შენახვა",), []),
        ("Save {name}", ("{nmae}: შენახვა",), ["asks for ['nmae'], not ['name']"]),
        ("Save {name}", ("შენახვა",), ["asks for [], not ['name']"]),
        ("Save", ("შენახვა}",), ["a brace that is no place to fill in"]),
        ("Save", (" შენახვა",), ["begins or ends with another space"]),
        ("Save…", ("შენახვა",), ["an ellipsis on one side only"]),
        ("Save", ("ᲨᲔᲜᲐᲮᲕᲐ",), ["a Georgian capital letter, which hardly any font has"]),
        ("%n quotes", ("ციტატა", "%n ციტატა"), []),
        ("%n quotes", ("%n ციტატა", "ციტატა"), ["the number (%n) on one side only"]),
    ],
)
def test_a_fault_of_a_translation_is_told(
    source: str, forms: tuple[str, ...], said: list[str]
) -> None:
    assert list(faults(Text("List", source), Translation(forms, finished=True))) == said


def test_every_language_of_the_window_has_words_for_its_labels() -> None:
    """Documents may be written in more languages than the window speaks."""
    languages = [language_of(path) for path in sorted(FOLDER.glob("*.ts"))]
    assert languages == ["en", "ka"]
    assert [tag for tag in languages if tag not in available_languages()] == []


def test_the_code_is_read_where_it_stands() -> None:
    assert sources()
    assert [path for path in sources() if not path.exists()] == []


def test_no_base_class_asks_for_a_plural() -> None:
    """Its subclasses would not get it: see tests/ui/shell/test_translators.py."""
    trees = [ast.parse(path.read_text("utf-8")) for path in sources()]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    bases = {ast.unparse(base).partition("[")[0] for node in classes for base in node.bases}
    plurals = [text for tree in trees for text in texts_in(tree) if text.plural]
    assert [str(text) for text in plurals if text.context in bases] == []
