"""Choosing in fields, counting, tags, languages, colours."""

import pytest
from factories.widgets import Dress, button, click, heard, paste, said, write
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.widgets.checks import Check, Switch
from migdesk.ui.widgets.fields import (
    CheckField,
    ChoiceField,
    ColourField,
    LanguagesField,
    NumberField,
    SwitchField,
    TagsField,
)
from migdesk.ui.widgets.fields.colours import contrast, is_readable, readable

KINDS = [("conference", "Conference"), ("launch", "Launch"), ("meeting", "შეხვედრა")]
LANGUAGES = [("en", "English"), ("ka", "ქართული"), ("hy", "Հայերեն")]


def box(field: QWidget) -> QComboBox:
    return field.findChildren(QComboBox)[0]


def line(field: QWidget) -> QLineEdit:
    return field.findChildren(QLineEdit)[0]


def chips(field: QWidget) -> list[str]:
    seen = [each for each in field.findChildren(QAbstractButton) if each.isVisibleTo(field)]
    return [each.accessibleName().removeprefix("Remove ") for each in seen]


def test_a_choice_is_kept_at_once(look: Look, qtbot: QtBot, dress: Dress) -> None:
    field = dress(ChoiceField(look, "Kind", KINDS))
    kept = heard(field.committed)
    assert field.value() == "conference"
    field.reset("launch")
    assert (box(field).currentText(), kept) == ("Launch", [])
    qtbot.keyClick(box(field), Qt.Key.Key_Down)
    assert kept == ["meeting"]


def test_nothing_can_be_chosen_where_that_has_words(look: Look, qtbot: QtBot, dress: Dress) -> None:
    field = dress(ChoiceField(look, "Kind", KINDS, placeholder="Not known yet"))
    assert (field.value(), box(field).currentText()) == (None, "Not known yet")
    field.reset("meeting")
    kept = heard(field.committed)
    qtbot.keyClick(box(field), Qt.Key.Key_Home)
    assert kept == [None]


def test_a_choice_that_has_no_room_ends_in_dots(look: Look, dress: Dress) -> None:
    words = "Director of Programmes, Rioni Workers Union"
    pictures = []
    for text in (words, "Director of Programmes, Rion…"):
        made = ChoiceField(look, "Title that day", [("post", text)])
        box(made).setFixedWidth(240)
        dress(made)
        made.setFocus()
        pictures.append(box(made).grab().toImage())
    whole, cut = pictures
    assert whole == cut


def test_other_options_keep_what_is_chosen(look: Look, dress: Dress) -> None:
    field = dress(ChoiceField(look, "Kind", KINDS))
    field.reset("launch")
    field.set_options([("launch", "Launch of a report"), ("meeting", "Meeting")])
    assert (field.value(), box(field).currentText()) == ("launch", "Launch of a report")
    field.set_options([("meeting", "Meeting")])
    assert field.value() is None


def test_the_wheel_scrolls_the_page_and_changes_nothing(look: Look, dress: Dress) -> None:
    field = dress(ChoiceField(look, "Kind", KINDS))
    field.focus()
    middle = QPointF(box(field).rect().center())
    wheel = QWheelEvent(
        middle,
        QPointF(box(field).mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own signature
    )
    QApplication.sendEvent(box(field), wheel)
    assert (field.value(), wheel.isAccepted()) == ("conference", False)


def test_yes_or_no(look: Look, dress: Dress) -> None:
    field = dress(CheckField(look, "Photo sheet", hint="One for each speaker"))
    kept = heard(field.committed)
    click(field.findChildren(Check)[0])
    click(field.findChildren(Check)[0])
    assert (kept, said(field)) == ([True, False], ["One for each speaker"])


def test_on_or_off(look: Look, qtbot: QtBot, dress: Dress) -> None:
    field = dress(SwitchField(look, "Start with this computer"), 400)
    kept = heard(field.committed)
    qtbot.keyClick(field.findChildren(Switch)[0], Qt.Key.Key_Space)
    assert (kept, said(field)) == ([True], ["Start with this computer"])
    assert field.findChildren(Switch)[0].accessibleName() == "Start with this computer"


def test_a_whole_number_or_nothing(look: Look, qtbot: QtBot, dress: Dress) -> None:
    field = dress(NumberField(look, "Participants", least=0), 400)
    kept = heard(field.committed)
    write(line(field), "1 200")
    qtbot.keyClick(line(field), Qt.Key.Key_Return)
    assert (kept, line(field).text()) == ([1200], "1200")
    qtbot.keyClick(line(field), Qt.Key.Key_Up)
    field.flush()
    assert kept == [1200, 1201]
    line(field).clear()
    write(line(field), "about 90")
    qtbot.keyClick(line(field), Qt.Key.Key_Return)
    assert (field.error(), field.value()) == ("Write a whole number, such as 120.", 1201)


def test_a_number_has_bounds(look: Look, qtbot: QtBot, dress: Dress) -> None:
    field = dress(NumberField(look, "Copies", least=1, most=9), 400)
    write(line(field), "12")
    qtbot.keyClick(line(field), Qt.Key.Key_Return)
    assert field.error() == "Write a number from 1 to 9."
    field.reset(9)
    qtbot.keyClick(line(field), Qt.Key.Key_Up)
    assert field.value() == 9
    field.reset(None)
    assert (field.value(), line(field).text()) == (None, "")


def test_tags_are_made_by_comma_and_enter_and_none_twice(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    field = dress(TagsField(look, "Also known as"), 400)
    kept = heard(field.committed)
    field.focus()
    write(line(field), "T. Lomsadze, ")
    assert (kept, line(field).text()) == ([("T. Lomsadze",)], "")
    write(line(field), "თ. ლომსაძე")
    qtbot.keyClick(line(field), Qt.Key.Key_Return)
    assert kept[-1] == ("T. Lomsadze", "თ. ლომსაძე")
    write(line(field), "t. LOMSADZE,")
    assert (len(kept), chips(field)) == (2, ["T. Lomsadze", "თ. ლომსაძე"])


def test_pasted_tags_are_taken_apart(look: Look, dress: Dress) -> None:
    field = dress(TagsField(look, "Topics"), 400)
    paste(line(field), "diaspora; trade,  labour  migration,,")
    assert field.value() == ("diaspora", "trade", "labour migration")


def test_tags_are_taken_out_by_key_and_click(look: Look, qtbot: QtBot, dress: Dress) -> None:
    field = dress(TagsField(look, "Topics"), 400)
    field.reset(["one", "two", "three", "four"])
    kept = heard(field.committed)
    field.focus()
    qtbot.keyClick(line(field), Qt.Key.Key_Backspace)
    click(button(field, "Remove one"))
    qtbot.keyClick(button(field, "Remove three"), Qt.Key.Key_Delete)
    assert kept == [("one", "two", "three"), ("two", "three"), ("two",)]
    assert line(field).hasFocus()


def test_many_tags_take_more_lines(look: Look, dress: Dress) -> None:
    field = dress(TagsField(look, "Topics"), 300, 300)
    before = line(field).parentWidget().height()
    field.reset([f"topic number {number}" for number in range(8)])
    field.layout().activate()
    assert line(field).parentWidget().height() > 2 * before


def test_languages_have_an_order(look: Look, qtbot: QtBot, dress: Dress) -> None:
    field = dress(LanguagesField(look, "Languages of releases", LANGUAGES), 400, 400)
    field.reset(["en"])
    kept = heard(field.committed)
    assert [box(field).itemText(at) for at in range(box(field).count())] == [
        "Add a language",
        "ქართული",
        "Հայերեն",
    ]
    qtbot.keyClick(box(field), Qt.Key.Key_Down)
    assert kept == [("en", "ka")]
    second = button(field, "Remove ქართული").parentWidget()
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert kept[-1] == ("ka", "en")
    click(button(field, "Remove English"))
    assert (kept[-1], field.value()) == (("ka",), ("ka",))


def test_a_colour_is_typed_in_any_of_its_forms(look: Look, qtbot: QtBot, dress: Dress) -> None:
    field = dress(ColourField(look, "Main"), 400)
    kept = heard(field.committed)
    for written in ("#2350b5", "ae241b", "#111"):
        line(field).clear()
        write(line(field), written)
        qtbot.keyClick(line(field), Qt.Key.Key_Return)
    assert (kept, field.note()) == (["#2350B5", "#AE241B", "#111111"], "")
    line(field).clear()
    write(line(field), "blue")
    qtbot.keyClick(line(field), Qt.Key.Key_Return)
    assert field.error() == "Write a colour as six letters and figures: #2350B5."


def test_a_colour_that_is_hard_to_read_is_kept_and_said_to_be(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    field = dress(ColourField(look, "Main"), 400)
    kept = heard(field.committed)
    write(line(field), "#F0BE6A")
    qtbot.keyClick(line(field), Qt.Key.Key_Return)
    assert kept == ["#F0BE6A"]
    assert said(field) == [
        "Main",
        "Hard to read on white paper: the contrast is 1.7 to 1, and text needs 4.5.",
    ]


def test_of_a_colour_that_is_hard_to_read_the_nearest_shade_that_is_not_is_offered(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    field = dress(ColourField(look, "Main"), 400)
    kept = heard(field.committed)
    write(line(field), "#F0BE6A")
    qtbot.keyClick(line(field), Qt.Key.Key_Return)
    offered = field.better.text()
    click(field.better)
    shade = QColor(kept[-1])
    assert offered == f"Use {kept[-1]} instead"
    assert (is_readable(shade), field.note(), field.better.isVisible()) == (True, "", False)
    assert abs(shade.hslHue() - QColor("#F0BE6A").hslHue()) <= 2
    assert "Main" in said(field)


@pytest.mark.parametrize("colour", ["#FFFFFF", "#FFFF00", "#808080", "#00B7C3", "#757575"])
def test_every_colour_has_a_readable_shade(colour: str) -> None:
    shade = readable(QColor(colour))
    assert is_readable(shade)
    assert readable(shade) == shade


def test_text_on_its_own_tint_has_to_be_readable_too(look: Look, dress: Dress) -> None:
    field = dress(ColourField(look, "Main"), 400)
    field.reset("#757575")
    assert field.note() == (
        "Hard to read on a tinted band: the contrast is 4.1 to 1, and text needs 4.5."
    )
    field.reset("#0A5C66")
    assert said(field) == ["Main", "Easy to read: the contrast is 7.6 to 1 on white paper."]


def test_a_colour_is_picked(look: Look, dress: Dress) -> None:
    asked = []

    def pick(present: str) -> str:
        asked.append(present)
        return "#17693f"

    field = dress(ColourField(look, "Main", pick=pick), 400)
    field.reset("#2350B5")
    kept = heard(field.committed)
    click(button(field, "Pick a colour: Main"))
    assert (asked, kept, line(field).text()) == (["#2350B5"], ["#17693F"], "#17693F")


def test_contrast_is_that_of_the_web_guidelines() -> None:
    white, black = QColor("white"), QColor("black")
    assert (contrast(white, black), contrast(black, white)) == (21.0, 21.0)
    assert contrast(white, white) == 1.0
    assert round(contrast(QColor("#777777"), white), 2) == 4.48
