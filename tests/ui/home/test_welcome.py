"""The first page of a new installation."""

from factories.widgets import Dress, button, click, heard, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from migdesk.ui.home.welcome import WelcomePage
from migdesk.ui.look import Look


def asked(page: WelcomePage) -> list[str]:
    """Return the languages in which the page asks for the name of the office."""
    return [tag for tag in ("en", "ka", "ru") if page.names.editor(tag).isVisible()]


def test_the_name_of_an_office_is_asked_in_the_languages_chosen(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    page = dress(WelcomePage(look, "Nino Beridze"), 800, 800)
    at_first = asked(page)
    qtbot.keyClick(page.languages.findChild(QComboBox), Qt.Key.Key_Down)
    with_russian = asked(page)
    click(button(page.languages, "Remove English"))
    page.names.focus()
    has_keyboard = page.names.editor("ka").hasFocus()
    assert (at_first, with_russian, asked(page)) == (["en", "ka"], ["en", "ka", "ru"], ["ka", "ru"])
    assert has_keyboard
    click(button(page.languages, "Remove ქართული"))
    click(button(page.languages, "Remove Русский"))
    assert asked(page) == ["ru"]


def test_an_office_has_no_name_in_a_language_that_was_taken_out_again(
    look: Look, dress: Dress
) -> None:
    page = dress(WelcomePage(look, "Nino Beridze"), 800, 800)
    begun = heard(page.office_given)
    write(page.names.editor("en"), "Port Mission")
    write(page.names.editor("ka"), "ნავსადგურის მისია")
    click(button(page.languages, "Remove ქართული"))
    click(page.start)
    [(who, facts)] = begun
    names = {tag: name.full for tag, name in facts["names"].items()}
    assert (who, names, facts["languages"]) == ("Nino Beridze", {"en": "Port Mission"}, ("en",))
