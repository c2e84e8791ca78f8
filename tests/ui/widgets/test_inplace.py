"""Titles and facts that are edited where they are read."""

import pytest
from factories.widgets import Dress, button, click, heard, paste, said, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.look.painting import lines_of, width_of
from migdesk.ui.widgets.editing import set_reading
from migdesk.ui.widgets.inplace import EditableText, Fact, FactsStrip

FACTS = (
    Fact("when", "calendar", "When", "24–25 November 2026, 09:30–16:30"),
    Fact("where", "map-pin", "Where", "Mtatsminda Hall, Tbilisi, and online"),
    Fact("organisers", "building-2", "Organizers", "IMA Georgia, MFA of Georgia, SCMI Secretariat"),
    Fact("donor", "hand-coins", "Donor", "", "Add donor"),
    Fact("project", "folder", "Project", "BRIDGE, until March 2028"),
)


def area(title: EditableText) -> QTextEdit:
    return title.findChildren(QTextEdit)[0]


def page(*widgets: QWidget) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return window


@pytest.fixture
def title(look: Look, dress: Dress) -> EditableText:
    made = EditableText(look, "Diaspora forum", name="Title", limit=60)
    dress(page(made, QLineEdit()), 500, 300)
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_title_becomes_a_field_by_key_and_is_kept_by_enter(
    title: EditableText, qtbot: QtBot, key: Qt.Key
) -> None:
    kept = heard(title.committed)
    title.setFocus()
    qtbot.keyClick(title.focusWidget(), key)
    assert (title.is_editing(), area(title).textCursor().selectedText()) == (True, "Diaspora forum")
    write(area(title), "დიასპორის ფორუმი")
    qtbot.keyClick(area(title), Qt.Key.Key_Return)
    assert (kept, title.text(), title.is_editing()) == (
        ["დიასპორის ფორუმი"],
        "დიასპორის ფორუმი",
        False,
    )
    assert title.focusProxy().hasFocus()


def test_a_click_begins_and_leaving_keeps(title: EditableText, qtbot: QtBot) -> None:
    kept = heard(title.committed)
    click(title.focusProxy())
    write(area(title), "Forum")
    qtbot.keyClick(area(title), Qt.Key.Key_Tab)
    assert (kept, title.is_editing()) == (["Forum"], False)
    assert title.window().findChildren(QLineEdit)[0].hasFocus()


def test_esc_brings_the_old_text_back(title: EditableText, qtbot: QtBot) -> None:
    kept = heard(title.committed)
    title.edit()
    write(area(title), "Something else")
    qtbot.keyClick(area(title), Qt.Key.Key_Escape)
    assert (kept, title.text(), title.is_editing()) == ([], "Diaspora forum", False)
    title.edit()
    assert area(title).toPlainText() == "Diaspora forum"


def test_a_title_that_is_needed_is_not_emptied(title: EditableText, qtbot: QtBot) -> None:
    kept = heard(title.committed)
    title.edit()
    qtbot.keyClick(area(title), Qt.Key.Key_Delete)
    qtbot.keyClick(area(title), Qt.Key.Key_Return)
    assert (kept, title.text()) == ([], "Diaspora forum")


def test_a_text_that_is_not_needed_may_be_emptied_and_invites(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    made = EditableText(look, "Old", name="Summary", placeholder="Add a summary", needed=False)
    dress(page(made), 400, 200)
    kept = heard(made.committed)
    made.edit()
    qtbot.keyClick(area(made), Qt.Key.Key_Delete)
    qtbot.keyClick(area(made), Qt.Key.Key_Return)
    assert (kept, made.focusProxy().accessibleName()) == ([""], "Summary: Add a summary")


def test_what_is_pasted_into_a_title_is_one_line_and_no_longer_than_fits(
    title: EditableText,
) -> None:
    title.edit()
    paste(area(title), "Forum\r\nand  " + "x" * 100_000)
    assert said(title) == ["Cut to 60 characters: there is no room for more."]
    title.flush()
    assert (title.text(), said(title)) == ("Forum and  " + "x" * 49, [])


def test_a_refresh_leaves_what_is_being_typed(title: EditableText) -> None:
    kept = heard(title.committed)
    title.edit()
    write(area(title), "Mine")
    title.set_text("Theirs")
    assert area(title).toPlainText() == "Mine"
    title.hide()
    assert kept == ["Mine"]


def test_reading_and_editing_take_the_same_room(title: EditableText, look: Look) -> None:
    before = title.height()
    title.edit()
    title.layout().activate()
    assert abs(title.sizeHint().height() - before) <= look.px(6)


def test_a_fact_is_asked_for_by_click_and_by_key(look: Look, qtbot: QtBot, dress: Dress) -> None:
    strip = dress(FactsStrip(look, FACTS, name="Facts"), 900)
    asked = heard(strip.fact_activated)
    click(strip.opener("where"))
    strip.opener("donor").setFocus()
    qtbot.keyClick(strip.opener("donor"), Qt.Key.Key_Space)
    assert asked == ["where", "donor"]
    names = [each.accessibleName() for each in strip.findChildren(QPushButton)]
    assert names[1:4] == [
        "Where: Mtatsminda Hall, Tbilisi, and online",
        "Organizers: IMA Georgia, MFA of Georgia, SCMI Secretariat",
        "Add donor",
    ]


def test_facts_stand_in_one_row_and_fold_where_there_is_no_room(look: Look, dress: Dress) -> None:
    strip = FactsStrip(look, FACTS)
    window = dress(page(strip), 900, 400)

    def rows() -> list[int]:
        tops = [strip.opener(fact.name).y() for fact in FACTS]
        return [tops.count(top) for top in sorted(set(tops))]

    assert rows() == [5]
    window.resize(560, 400)
    assert rows() == [3, 2]
    assert all(strip.rect().contains(strip.opener(fact.name).geometry()) for fact in FACTS)
    window.resize(160, 800)
    assert rows() == [1, 1, 1, 1, 1]


def test_others_give_way_to_a_fact_that_is_to_be_whole(look: Look, dress: Dress) -> None:
    when = Fact("when", "calendar", "When", "2026 წლის 20–21 ოქტომბერი, 10:00–13:30", whole=True)
    strip = FactsStrip(look, [*FACTS[1:3], when, FACTS[4]])
    dress(page(strip), 640, 400)
    shown = strip.opener("when")
    words = shown.width() - look.px(28)
    assert len(lines_of(when.value, look.font(13, 500), words)) == 2
    assert len({strip.opener(name).y() for name in ("when", "where", "project")}) == 1


def test_what_can_be_added_is_said_to_the_end_in_two_lines(look: Look, dress: Dress) -> None:
    pictures = []
    for last in "აი":
        asked = Fact("project", "folder", "პროექტი", "", f"პროექტის დამატებ{last}")
        strip = FactsStrip(look, [*FACTS[:4], asked])
        dress(page(strip), 720, 400)
        assert len({strip.opener(name).y() for name in ("when", "project")}) == 1
        pictures.append(strip.opener("project").grab().toImage())
    assert pictures[0].size() == pictures[1].size()
    assert (pictures[0] == pictures[1]) is False


@pytest.mark.parametrize("look", ["light 200 %"], indirect=True)
def test_facts_fold_earlier_with_larger_text(look: Look, dress: Dress) -> None:
    strip = FactsStrip(look, FACTS)
    dress(page(strip), 900, 600)
    assert len({strip.opener(fact.name).y() for fact in FACTS}) == 2


def test_other_facts_leave_the_keyboard_where_it_was(look: Look, dress: Dress) -> None:
    strip = dress(FactsStrip(look, FACTS), 900)
    strip.opener("donor").setFocus()
    strip.set_facts([*FACTS[:3], Fact("donor", "hand-coins", "Donor", "ნორვეგია"), FACTS[4]])
    assert strip.opener("donor").hasFocus()
    assert button(strip, "Donor: ნორვეგია") is strip.opener("donor")


def columns_drawn(widget: QWidget, since: int) -> list[int]:
    """Return in which columns from ``since`` on something is drawn, the pointer being elsewhere."""
    window = widget.window()
    for away in (2, 1):  # Qt forgets a move to where the pointer last went in any window
        QTest.mouseMove(window.windowHandle(), window.rect().bottomRight() - QPoint(away, away))
    QApplication.processEvents()  # it leaves what it was over
    assert not widget.underMouse()
    picture = widget.grab().toImage()
    ground = picture.pixelColor(picture.width() - 2, picture.height() - 2)
    return [
        x
        for x in range(since, picture.width() - 4)
        if any(picture.pixelColor(x, y) != ground for y in range(4, picture.height() - 4))
    ]


@pytest.mark.parametrize("look", ["light", "dark", "light 200 %"], indirect=True)
def test_a_pencil_behind_a_title_says_that_it_can_be_edited(look: Look, dress: Dress) -> None:
    QCursor.setPos(look.px(100), look.px(30))  # over the title, wherever other tests left it
    made, other = EditableText(look, "Diaspora forum", name="Title"), QLineEdit()
    dress(page(made, other), look.px(500), look.px(300))
    other.setFocus()  # there is no ring around the title then
    reading = made.focusProxy()
    assert reading is not None
    end = width_of("Diaspora forum", look.font(22, 600)) + look.px(8)
    pencil = columns_drawn(reading, end)
    assert 0 < pencil[-1] - pencil[0] <= look.px(14)
    made.set_text("Forum of the diaspora and of those who stayed, one year on")  # it wraps
    assert columns_drawn(reading, reading.width() - look.px(20)) == []


def test_facts_carry_a_pencil_each(look: Look, dress: Dress) -> None:
    strip = dress(FactsStrip(look, FACTS[:2]), 500)
    fact = strip.opener("when")
    label = look.px(35) + width_of("When", look.font(12)) + look.px(4)
    top = fact.grab().toImage().copy(0, 0, fact.width(), look.px(30))
    ground = top.pixelColor(fact.width() - 8, 8)
    drawn = [
        x
        for x in range(label, fact.width() - 8)
        if any(top.pixelColor(x, y) != ground for y in range(8, look.px(28)))
    ]
    assert 0 < drawn[-1] - drawn[0] <= look.px(14)


def test_in_an_office_open_for_reading_titles_and_facts_are_read(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    title = EditableText(look, "", name="Title", placeholder="Add a title", needed=False)
    strip = FactsStrip(look, FACTS)
    window = page(title, strip)
    set_reading(window, reading=True)
    dress(window, 700, 300)
    asked = heard(strip.fact_activated)
    for fact in FACTS:
        click(strip.opener(fact.name))
    reading = title.focusProxy()
    assert reading is not None
    click(reading)
    qtbot.keyClick(reading, Qt.Key.Key_F2)
    assert (asked, title.is_editing(), reading.accessibleName()) == ([], False, "Title")
    assert columns_drawn(reading, 0) == []
    strip.set_facts(FACTS[:3])  # and what comes later is, too
    click(strip.opener("when"))
    assert asked == []
