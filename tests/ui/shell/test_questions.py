"""A question before what cannot be taken back."""

from collections.abc import Callable

import pytest
from factories.widgets import Dress, button, click
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from migdesk.ui.look import Look
from migdesk.ui.shell.voice import WindowVoice

LOOKS = ["light", "dark 200 %"]


@pytest.fixture
def voice(look: Look, dress: Dress) -> WindowVoice:
    def unheard(*_: str) -> None:
        raise AssertionError

    window = dress(QWidget(), 600, 400)
    return WindowVoice(window, look=lambda: look, say=unheard, say_undoable=unheard, banner=unheard)


def ask(voice: WindowVoice, answer: Callable[[QDialog], None]) -> bool:
    """Ask the question, give ``answer`` once it is seen, and return what was agreed."""

    def reply() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QDialog)
        answer(box)

    QTimer.singleShot(0, voice, reply)
    return voice.confirm("Empty the trash", "12 records are gone for good.", "Empty it")


@pytest.mark.parametrize("look", LOOKS, indirect=True)
def test_a_question_has_the_sign_of_a_warning_that_is_seen_everywhere_else(
    voice: WindowVoice, look: Look
) -> None:
    seen: list[QImage] = []

    def answer(box: QDialog) -> None:
        drawn = [label.pixmap() for label in box.findChildren(QLabel)]
        seen.extend(each.toImage() for each in drawn if not each.isNull())
        QTest.keyClick(box, Qt.Key.Key_Escape)

    assert not ask(voice, answer)
    assert seen == [look.pixmap("triangle-alert", "amber", 32).toImage()]


def test_enter_changes_nothing_and_the_verb_agrees(voice: WindowVoice) -> None:
    assert not ask(voice, lambda box: QTest.keyClick(box, Qt.Key.Key_Return))

    def agree(box: QDialog) -> None:
        click(button(box, "Empty it"))

    assert ask(voice, agree)
