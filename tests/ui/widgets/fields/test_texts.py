"""Typing text into fields: what is kept when, what is said, what is taken in."""

from pathlib import Path

import pytest
from factories.widgets import Dress, ask_menu, choose, heard, paste, said, write
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QGuiApplication,
    QImage,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.widgets.fields import (
    AreaField,
    EmailField,
    Field,
    LocalizedField,
    PhoneField,
    TextField,
)
from migdesk.ui.widgets.fields.editors import Area

LANGUAGES = [("en", "English"), ("ka", "ქართული")]


def line(field: QWidget) -> QLineEdit:
    return field.findChildren(QLineEdit)[0]


def area(field: QWidget) -> QTextEdit:
    return field.findChildren(QTextEdit)[0]


def pair(*fields: Field) -> QWidget:
    """Fields one below the other, so that the keyboard can leave one for the next."""
    both = QWidget()
    layout = QVBoxLayout(both)
    for field in fields:
        layout.addWidget(field)
    return both


def test_text_is_kept_some_time_after_the_last_key(look: Look, qtbot: QtBot, dress: Dress) -> None:
    field = dress(TextField(look, "Place"))
    kept = heard(field.committed)
    with qtbot.waitSignal(field.committed):
        write(line(field), "Batumi")
    assert kept == ["Batumi"]
    assert (field.value(), field.is_pending()) == ("Batumi", False)


def test_text_is_kept_at_once_on_leaving_and_on_enter(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    field, other = TextField(look, "Place"), TextField(look, "Room")
    dress(pair(field, other))
    kept = heard(field.committed)
    field.focus()
    write(line(field), " თბილისი ")
    assert (kept, field.is_pending()) == ([], True)
    qtbot.keyClick(line(field), Qt.Key.Key_Tab)
    assert (kept, line(field).text(), line(other).hasFocus()) == (["თბილისი"], "თბილისი", True)
    write(line(other), "B")
    kept_there = heard(other.committed)
    qtbot.keyClick(line(other), Qt.Key.Key_Return)
    assert kept_there == ["B"]
    qtbot.keyClick(line(other), Qt.Key.Key_Return)
    assert kept_there == ["B"]  # nothing new


def test_what_was_put_in_beforehand_gives_way_to_typing_and_what_was_typed_does_not(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    field, other = TextField(look, "Who answered"), TextField(look, "How")
    dress(pair(field, other))
    other.focus()
    field.reset("Nino Sample")
    field.focus()
    qtbot.keyClicks(line(field), "Ana")
    assert line(field).text() == "Ana"
    other.focus()
    field.focus()
    qtbot.keyClicks(line(field), " Model")
    assert line(field).text() == "Ana Model"


def test_what_is_typed_is_kept_when_the_field_goes_out_of_sight(look: Look, dress: Dress) -> None:
    field = TextField(look, "Place")
    outer = dress(pair(field))
    kept = heard(field.committed)
    write(line(field), "Gori")
    field.hide()
    assert kept == ["Gori"]
    outer.close()


def test_a_refresh_leaves_typing_alone_and_another_record_does_not(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    field = dress(TextField(look, "Place"))
    kept = heard(field.committed)
    field.set_value("Tbilisi")
    assert (line(field).text(), kept) == ("Tbilisi", [])
    qtbot.keyClick(line(field), Qt.Key.Key_End)
    write(line(field), "!")
    field.set_value("Kutaisi")
    assert line(field).text() == "Tbilisi!"
    field.reset("Poti")
    assert (line(field).text(), field.is_pending(), kept) == ("Poti", False, [])


def test_a_refresh_with_the_same_words_leaves_the_space_being_typed(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    field = dress(TextField(look, "Place"))
    with qtbot.waitSignal(field.committed):
        write(line(field), "Black ")
    field.set_value("Black")
    write(line(field), "Sea")
    assert line(field).text() == "Black Sea"


def test_a_needed_text_left_empty_says_so_until_something_is_typed(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    field, other = TextField(look, "Name", required="Give it a name."), TextField(look, "Room")
    dress(pair(field, other), 400)
    field.reset("Forum")
    kept = heard(field.committed)
    field.focus()
    line(field).selectAll()
    qtbot.keyClick(line(field), Qt.Key.Key_Delete)
    qtbot.keyClick(line(field), Qt.Key.Key_Tab)
    assert (field.error(), said(field), kept) == (
        "Give it a name.",
        ["Name", "Give it a name."],
        [],
    )
    assert field.value() == "Forum"
    assert line(field).property("err") == "1"
    field.focus()
    write(line(field), "F")
    assert (field.error(), line(field).property("err")) == ("", "")


def test_the_error_is_what_a_screen_reader_says_of_the_field(look: Look, dress: Dress) -> None:
    field = dress(TextField(look, "Name", hint="As on the badge"))
    interface = QAccessible.queryAccessibleInterface(line(field))
    parts = (QAccessible.Text.Name, QAccessible.Text.Description)
    assert [interface.text(part) for part in parts] == ["Name", "As on the badge"]
    field.set_error("Somebody has this name.")
    assert [interface.text(part) for part in parts] == ["Name", "Somebody has this name."]


def test_a_value_that_was_refused_is_handed_on_again(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    field = dress(TextField(look, "Name"))
    kept = heard(field.committed)
    write(line(field), "Forum")
    qtbot.keyClick(line(field), Qt.Key.Key_Return)
    field.set_error("Not saved, try again.")
    field.set_value("")
    assert (line(field).text(), field.is_pending()) == ("Forum", True)
    qtbot.keyClick(line(field), Qt.Key.Key_Return)
    assert (kept, field.error()) == (["Forum", "Forum"], "")


def test_pasting_takes_in_clean_text_in_one_line(look: Look, qtbot: QtBot, dress: Dress) -> None:
    field = dress(TextField(look, "Title"))
    paste(line(field), "Head of\r\nthe \u202eMission\x07, ᲗᲑᲘᲚᲘᲡᲘ")
    assert line(field).text() == "Head of the Mission, თბილისი"
    qtbot.keyClick(line(field), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    field.flush()
    assert field.value() != ""  # undo goes back a step and stays clean
    assert "\u202e" not in line(field).text()


@pytest.mark.parametrize("taken_in", [True, False])
def test_the_menu_of_a_line_pastes_text_and_no_files(
    look: Look, qtbot: QtBot, dress: Dress, tmp_path: Path, *, taken_in: bool
) -> None:
    field = dress(TextField(look, "Place"))
    mime = QMimeData()
    mime.setText("Batumi")
    if not taken_in:
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    QGuiApplication.clipboard().setMimeData(mime)
    menu = ask_menu(line(field), line(field).rect().center())
    with qtbot.waitSignal(menu.destroyed):
        choose(menu, next(each for each in menu.actions() if each.text().startswith("&Paste")))
    assert line(field).text() == ("Batumi" if taken_in else "")
    refused = "Pictures and files do not go in here. Add them to the files of the event."
    assert (refused in said(field)) is not taken_in


def test_too_much_pasted_is_cut_and_said_so(look: Look, dress: Dress) -> None:
    field = dress(TextField(look, "Title", limit=10), 300)
    paste(line(field), "მ" * 100_000)
    assert line(field).text() == "მ" * 10
    assert said(field) == ["Title", "Cut to 10 characters: there is no room for more."]
    kept = heard(field.committed)
    field.flush()
    assert kept == ["მ" * 10]
    assert field.note() == "Cut to 10 characters: there is no room for more."


def test_a_stored_text_that_is_too_long_is_not_cut_by_touching_it(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    field = dress(TextField(look, "Title", limit=5))
    field.reset("too long already")
    qtbot.keyClick(line(field), Qt.Key.Key_End)
    qtbot.keyClick(line(field), Qt.Key.Key_Backspace)
    assert line(field).text() == "too long alread"


def test_an_area_grows_with_its_text_and_then_scrolls(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    field = dress(AreaField(look, "Summary", lines=(2, 5)), 300, 300)
    heights = []
    for _ in range(8):
        qtbot.keyClick(area(field), Qt.Key.Key_Return)
        heights.append(area(field).height())
    step = heights[1] - heights[0]
    assert [height - heights[0] for height in heights] == [0, step, 2 * step] + [3 * step] * 5


def test_tab_leaves_an_area_and_enter_breaks_the_line(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    field, other = AreaField(look, "Summary"), TextField(look, "Room")
    dress(pair(field, other), 300)
    kept = heard(field.committed)
    field.focus()
    write(area(field), "one")
    qtbot.keyClick(area(field), Qt.Key.Key_Return)
    write(area(field), "two")
    qtbot.keyClick(area(field), Qt.Key.Key_Tab)
    assert (kept, line(other).hasFocus()) == (["one\ntwo"], True)


def test_an_area_takes_text_and_no_pictures(look: Look, dress: Dress) -> None:
    field = dress(AreaField(look, "Summary", limit=12))
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    paste(area(field), picture)
    assert area(field).toPlainText() == ""
    rich = QMimeData()
    rich.setHtml("<b>bold</b>\u202e")
    rich.setText("bold\r\nand more words")
    paste(area(field), rich)
    assert area(field).toPlainText() == "bold\nand mor"
    assert field.note() == "Cut to 12 characters: there is no room for more."


def test_one_text_in_two_languages(look: Look, qtbot: QtBot, dress: Dress) -> None:
    field = LocalizedField(look, "Title", LANGUAGES)
    dress(pair(field, TextField(look, "Room")), 400)
    field.reset({"en": "Forum", "hy": "Ֆորում"})
    kept = heard(field.committed)
    field.focus()
    qtbot.keyClick(field.editor("en"), Qt.Key.Key_Tab)
    assert (field.editor("ka").hasFocus(), kept) == (True, [])
    write(field.editor("ka"), "ფორუმი")
    qtbot.keyClick(field.editor("ka"), Qt.Key.Key_Tab)
    assert kept == [{"en": "Forum", "ka": "ფორუმი", "hy": "Ֆորում"}]
    names = [field.editor(tag).accessibleName() for tag in ("en", "ka")]
    assert names == ["Title, English", "Title, ქართული"]
    assert field.editor("ka").locale().bcp47Name() == "ka"


def test_an_emptied_language_leaves_the_value(look: Look, qtbot: QtBot, dress: Dress) -> None:
    field = dress(LocalizedField(look, "Title", LANGUAGES, lines=2), 400)
    field.reset({"en": "Forum", "ka": "ფორუმი"})
    field.editor("ka").selectAll()
    qtbot.keyClick(field.editor("ka"), Qt.Key.Key_Delete)
    field.flush()
    assert field.value() == {"en": "Forum"}


@pytest.mark.parametrize(
    ("made", "written", "note"),
    [
        (EmailField, "press@scmi.example", ""),
        (EmailField, "press(at)scmi", "This does not look like an email address."),
        (PhoneField, "+995 32 2 00 00 00", ""),
        (PhoneField, "2 00 00 00 ext. 14", ""),
        (PhoneField, "call Natia", "This does not look like a phone number."),
    ],
)
def test_an_address_that_looks_wrong_is_kept_and_said_to(
    look: Look, qtbot: QtBot, dress: Dress, made: type[TextField], written: str, note: str
) -> None:
    field = dress(made(look, "Contact"), 300)
    kept = heard(field.committed)
    write(line(field), written)
    qtbot.keyClick(line(field), Qt.Key.Key_Return)
    assert (kept, field.error(), field.note()) == ([written], "", note)


@pytest.mark.parametrize("look", ["light", "light 200 %"], indirect=True)
def test_a_field_does_not_grow_when_the_keyboard_comes_or_an_error_shows(
    look: Look, dress: Dress
) -> None:
    one, two = TextField(look, "Place"), AreaField(look, "Summary")
    outer = dress(pair(one, two), 500)

    def heights() -> list[int]:
        outer.layout().invalidate()
        outer.layout().activate()
        return [line(one).height(), area(two).height(), line(one).sizeHint().height()]

    outer.setFocus()
    before = heights()
    one.focus()
    assert heights() == before
    one.set_error("No.")
    assert heights() == before
    two.focus()
    assert heights() == before
    assert line(one).height() == look.px(30) + 2


def test_lines_that_are_set_apart_stay_so_while_they_are_written(
    look: Look, dress: Dress, qtbot: QtBot
) -> None:
    prose = dress(Area(look, lines=(1, 40), leading=30), 300, 300)
    prose.show_text("One line")
    assert not prose.document().isUndoAvailable()
    prose.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(prose, Qt.Key.Key_Return)
    write(prose, "and another")
    assert prose.document().size().height() == 60
    assert prose.height() == 60 + 14
    prose.undo()
    assert "another" not in prose.toPlainText()
