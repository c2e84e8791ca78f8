"""The field of a headline: one line of words, of a limited length."""

import pytest
from factories.widgets import Dress, heard, paste, write
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from ui.widgets.richtext.keys import CONTROL, SHIFT, compose

from migdesk.ui.look import Look
from migdesk.ui.widgets.richtext import HeadlineEdit, Refusal


@pytest.fixture
def headline(look: Look, dress: Dress) -> HeadlineEdit:
    field = dress(HeadlineEdit(look, limit=20, language="ka"), 300, 40)
    field.setFocus()
    return field


def test_a_headline_is_written_in_two_scripts(headline: HeadlineEdit) -> None:
    write(headline, "Tbilisi თბილისი")
    assert headline.text() == "Tbilisi თბილისი"
    assert headline.locale().name() == "ka_GE"


def test_enter_goes_on_to_the_next_field(headline: HeadlineEdit, qtbot: QtBot) -> None:
    entered = heard(headline.entered)
    qtbot.keyClicks(headline, "ab")
    qtbot.keyClick(headline, Qt.Key.Key_Return)
    qtbot.keyClick(headline, Qt.Key.Key_Enter)
    qtbot.keyClick(headline, Qt.Key.Key_Return, SHIFT)
    assert headline.text() == "ab"
    assert entered == [None, None, None]


def test_no_more_is_typed_than_there_is_room_for(headline: HeadlineEdit, qtbot: QtBot) -> None:
    refused = heard(headline.refused)
    write(headline, "a" * 20)
    assert refused == []
    write(headline, "ბ")
    assert headline.text() == "a" * 20
    assert refused == [Refusal.TOO_LONG]
    qtbot.keyClick(headline, Qt.Key.Key_Left, SHIFT)
    write(headline, "ბ")
    assert headline.text() == "a" * 19 + "ბ"
    compose(headline, "", "c")
    assert headline.text() == "a" * 19 + "ბ"
    assert refused == [Refusal.TOO_LONG] * 2


def test_what_an_input_method_commits_is_one_line_with_room(headline: HeadlineEdit) -> None:
    refused = heard(headline.refused)
    compose(headline, "", "a ")
    compose(headline, "", "b\nc")
    assert headline.text() == "a b c"
    compose(headline, "", "か" * 30)
    assert headline.text() == "a b c" + "か" * 15
    assert refused == [Refusal.TOO_LONG]


def test_a_hundred_thousand_characters_are_cut_and_it_is_said(headline: HeadlineEdit) -> None:
    refused = heard(headline.refused)
    paste(headline, "word\n" * 20_000)
    assert headline.text() == "word word word word "
    assert refused == [Refusal.TOO_LONG]
    headline.undo()
    assert headline.text() == ""


def test_millions_of_blanks_are_no_words(headline: HeadlineEdit) -> None:
    paste(headline, "a" + " \n" * 2_000_000 + "b")
    assert headline.text() == "a"


def test_pasted_words_become_one_line_without_signs_that_steer(headline: HeadlineEdit) -> None:
    mime = QMimeData()
    mime.setHtml("<h1>Two</h1><p>li&shy;nes</p>")
    paste(headline, mime)
    paste(headline, "\r\nა\u202eბ\x00\t")
    assert headline.text() == "Two linesაბ"


@pytest.mark.parametrize("name", ["/photos/hall.png", "/texts/a.docx"])
def test_files_and_pictures_are_refused(headline: HeadlineEdit, name: str) -> None:
    refused = heard(headline.refused)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(name)])
    paste(headline, mime)
    assert headline.text() == ""
    assert refused == [Refusal.PICTURE if name.endswith("png") else Refusal.FILE]


def test_words_are_copied_without_their_look(headline: HeadlineEdit, qtbot: QtBot) -> None:
    headline.set_text("Words")
    qtbot.keyClick(headline, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(headline, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]
    assert QGuiApplication.clipboard().text() == "Words"


def test_a_longer_text_stays_until_it_is_shortened(headline: HeadlineEdit, qtbot: QtBot) -> None:
    typed = heard(headline.typed)
    headline.set_text("a\u00a0b\n" + "c" * 30)
    assert headline.text() == "a\u00a0b " + "c" * 30
    assert typed == []
    assert not headline.can_undo_text()
    qtbot.keyClick(headline, Qt.Key.Key_End, CONTROL)
    qtbot.keyClicks(headline, "x")
    assert headline.text() == "a\u00a0b " + "c" * 30
    qtbot.keyClick(headline, Qt.Key.Key_Backspace)
    assert headline.text() == "a\u00a0b " + "c" * 29
    assert typed == [None]


def test_it_grows_with_its_words(headline: HeadlineEdit, qtbot: QtBot) -> None:
    before = headline.height()
    paste(headline, "word word word word ")
    headline.resize(100, before)
    qtbot.waitUntil(lambda: headline.height() > 2 * before)
    assert headline.sizeHint().height() == headline.height()
    assert headline.minimumSizeHint().height() == headline.height()


def test_a_headline_that_is_out_is_not_changed(headline: HeadlineEdit, qtbot: QtBot) -> None:
    headline.set_text("Out")
    headline.setReadOnly(True)
    qtbot.keyClicks(headline, "x")
    paste(headline, "x")
    mime = QMimeData()
    mime.setText("x")
    headline.insertFromMimeData(mime)
    compose(headline, "", "x")
    assert headline.text() == "Out"


def test_straight_marks_become_those_of_the_language_and_undo_brings_them_back(
    headline: HeadlineEdit, qtbot: QtBot
) -> None:
    qtbot.keyClicks(headline, '"ab" - "')
    assert headline.text() == "„ab“\u00a0– „"
    headline.undo()
    assert headline.text() == '„ab“\u00a0– "'
    headline.setReadOnly(True)
    qtbot.keyClicks(headline, '"')
    assert headline.text() == '„ab“\u00a0– "'
