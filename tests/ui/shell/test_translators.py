"""The window's languages: which there are, and what a text asked for becomes."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtWidgets import QApplication

from migdesk.ui.shell.translators import install, languages

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{tag}" sourcelanguage="en">
<context>
    <name>Shelf</name>
    <message><source>Save {{name}}</source><translation>{save}</translation></message>
    <message numerus="yes"><source>%n quote(s)</source><translation>
        <numerusform>{one}</numerusform><numerusform>{many}</numerusform></translation></message>
</context>
</TS>
"""
CANCEL = ("QPlatformTheme", "Cancel")


class Shelf(QObject):
    def title(self) -> str:
        return self.tr("Save {name}").format(name="PR-1")

    def texts(self, count: int) -> list[str]:
        return [self.title(), self.tr("%n quote(s)", "", count)]


class LowShelf(Shelf):
    pass


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    written = {
        "ka": SOURCE.format(tag="ka", save="{name}: შენახვა", one="%n ციტატა", many="%n ციტატა"),
        "en": SOURCE.format(tag="en", save="Save {name}", one="%n quote", many="%n quotes"),
        "hy": SOURCE.format(tag="hy", save="{name}", one="", many=""),
    }
    release = Path(sys.executable).with_name("pyside6-lrelease")
    for language, text in written.items():
        path = tmp_path / f"migdesk_{language}.ts"
        path.write_text(text, "utf-8")
        subprocess.run([release, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)
    return tmp_path


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    install(qapp, "en")
    QLocale.setDefault(before)


def test_a_language_is_offered_when_it_has_words_and_texts(folder: Path) -> None:
    assert languages(folder) == (("en", "English"), ("ka", "ქართული"))
    (folder / "migdesk_ka.qm").unlink()
    assert languages(folder) == (("en", "English"),)


def test_texts_are_in_the_language_installed_last(app: QApplication, folder: Path) -> None:
    shelf = Shelf()
    install(app, "ka", folder)
    assert shelf.texts(1) == ["PR-1: შენახვა", "1 ციტატა"]
    assert QCoreApplication.translate(*CANCEL) == "გაუქმება"
    install(app, "en", folder)
    assert shelf.texts(1) == ["Save PR-1", "1 quote"]
    assert shelf.texts(2) == ["Save PR-1", "2 quotes"]
    assert QCoreApplication.translate(*CANCEL) == "Cancel"


def test_qt_shows_dates_in_the_language_of_the_window(app: QApplication, folder: Path) -> None:
    install(app, "ka", folder)
    assert QLocale().monthName(5) == "მაისი"
    install(app, "en", folder)
    assert QLocale().monthName(5) == "May"


def test_a_language_without_a_translation_stays_in_english(app: QApplication, folder: Path) -> None:
    install(app, "ka", folder)
    install(app, "sq", folder)
    assert Shelf().texts(2) == ["Save PR-1", "2 quote(s)"]
    assert QCoreApplication.translate(*CANCEL) == "Cancel"


def test_a_text_of_a_base_class_is_translated_and_its_plural_is_not(
    app: QApplication, folder: Path
) -> None:
    """PySide6 takes a text with its number filled in for a translation and looks no further.

    tests/architecture/test_interface_texts.py keeps plurals out of base classes.
    """
    install(app, "ka", folder)
    assert LowShelf().title() == "PR-1: შენახვა"
    assert LowShelf().texts(1)[1] == "1 quote(s)"


def test_the_title_of_a_person_is_a_post_in_georgian_and_no_heading(app: QApplication) -> None:
    install(app, "ka")
    forms = ("TitleFields", "NewPerson", "NewPost", "SessionForm")
    said = [QCoreApplication.translate(form, "Title") for form in forms]
    assert said == ["თანამდებობა", "თანამდებობა", "თანამდებობა", "სათაური"]
