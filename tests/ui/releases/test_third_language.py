"""A third language of documents: added in Settings by clicks, then written in."""

from factories.releases import Bench
from factories.widgets import button, click, write
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from ui.releases.test_writing_a_release import begin_blank, leave_text

from migdesk.desk.questions import office_languages
from migdesk.ui.settings.languages import LanguagesPage
from migdesk.ui.shell.address import Address, Place


def choose(box: QComboBox, name: str) -> None:
    """Open a list by a click, and go down to what is called ``name``."""
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    for _ in range(box.findText(name) - box.currentIndex()):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)


def test_russian_is_added_in_settings_and_written_at_once(bench: Bench) -> None:
    bench.window.go(Address(Place.SETTINGS, tab="languages"))
    bench.settle()
    (page,) = (p for p in bench.window.findChildren(LanguagesPage) if p.isVisible())
    choose(page.languages.findChild(QComboBox), "Русский")
    bench.settle()
    assert bench.ask(office_languages) == ("en", "ka", "ru")
    with bench.qtbot.waitActive(bench.window):  # the list was a window of its own
        bench.window.activateWindow()
    bench.go()
    key = begin_blank(bench)
    click(button(bench.editor.bar.languages, "Language of the text, Русский"))
    bench.settle()
    spot = bench.editor.spot()
    assert spot is not None
    assert spot.language == "ru"
    assert bench.paper.headline.hasFocus()
    write(bench.paper.headline, "Порты открывают общее окно")
    bench.focus(bench.paper.body)
    write(bench.paper.body, '"Мы за "мост" вместе", - говорит Нино. Порт - это дом.')
    leave_text(bench)
    assert bench.text(key, "ru") == (
        "Порты открывают общее окно\n"
        "«Мы за „мост“ вместе»,\u00a0— говорит Нино. Порт\u00a0— это дом."
    )
