"""The pane: made when shown, made anew after a pause, and what it says when that fails."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
import shiboken6
from factories.previews import document_of, pdf_of
from factories.widgets import Dress, button, click, heard, said
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.widgets.choices import Segmented
from migdesk.ui.widgets.preview import Fit, Made, PreviewPane
from migdesk.ui.widgets.preview.thumbnails import Thumbnails

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LANGUAGES = (("en", "EN"), ("ka", "KA"))


def made(pages: int = 2, note: str = "") -> Made:
    pdf = pdf_of(pages=pages)
    return Made(document_of(pdf), "A4", len(pdf), note)


@dataclass
class Maker:
    """Makes documents when it is told to. ``asked`` counts how often it was asked."""

    asked: int = 0
    waiting: list[tuple[Callable[[Made], None], Callable[[str, str], None]]] = field(
        default_factory=list
    )

    def load(
        self, pane: QObject, deliver: Callable[[Made], None], failed: Callable[[str, str], None]
    ) -> None:
        assert isinstance(pane, PreviewPane)
        self.asked += 1
        self.waiting.append((deliver, failed))

    def deliver(self, document: Made, which: int = -1) -> None:
        self.waiting[which][0](document)

    def fail(self, what: str, todo: str, which: int = -1) -> None:
        self.waiting[which][1](what, todo)


@pytest.fixture
def maker() -> Maker:
    return Maker()


@pytest.fixture
def pane(look: Look, dress: Dress, maker: Maker) -> PreviewPane:
    """A pane with two pages in it."""
    shown = dress(PreviewPane(look, maker.load, languages=LANGUAGES), 560, 760)
    maker.deliver(made())
    return shown


def segments(pane: PreviewPane) -> tuple[Segmented, Segmented]:
    zoom, languages = pane.findChildren(Segmented)
    return zoom, languages


def field(pane: PreviewPane, name: str) -> QLineEdit:
    (found,) = (each for each in pane.findChildren(QLineEdit) if each.accessibleName() == name)
    return found


def find_field(pane: PreviewPane) -> QLineEdit:
    return field(pane, "Find on these pages")


def page_field(pane: PreviewPane) -> QLineEdit:
    return field(pane, "Page")


def small_pages(pane: PreviewPane) -> Thumbnails:
    return pane.findChild(Thumbnails)


def test_words_about_the_file_have_their_room_before_they_are_painted(
    look: Look, dress: Dress, maker: Maker
) -> None:
    shown = dress(PreviewPane(look, maker.load, languages=LANGUAGES), 560, 760)
    maker.deliver(made())
    labels = [label for label in shown.findChildren(QLabel) if label.isVisible() and label.text()]
    assert labels[0].text() == "of 2"
    assert [label.text() for label in labels if label.width() < label.sizeHint().width()] == []


def test_the_document_is_made_when_the_pane_is_shown(look: Look, dress: Dress) -> None:
    maker = Maker()
    pane = PreviewPane(look, maker.load)
    pane.refresh()
    pane.load_now()
    assert maker.asked == 0
    dress(pane, 500, 600)
    assert maker.asked == 1
    maker.deliver(made(note="“Draft” is printed until cleared"))
    assert pane.view.page_count == 2
    assert said(pane) == ["of 2", "A4, 34 kB", "“Draft” is printed until cleared"]
    assert page_field(pane).text() == "1"


def test_it_is_made_anew_once_after_the_last_change(
    pane: PreviewPane, maker: Maker, qtbot: QtBot
) -> None:
    for _ in range(5):
        pane.refresh()
    assert maker.asked == 1
    qtbot.waitUntil(lambda: maker.asked == 2)
    with qtbot.waitSignal(pane.loaded):
        maker.deliver(made(3))
    assert said(pane)[0] == "of 3"
    assert maker.asked == 2


def test_a_hidden_pane_catches_up_when_it_is_shown(
    pane: PreviewPane, maker: Maker, qtbot: QtBot
) -> None:
    pane.hide()
    pane.refresh()
    qtbot.waitUntil(lambda: not pane._rest.isActive())
    assert maker.asked == 1
    pane.show()
    assert maker.asked == 2
    pane.hide()
    pane.show()
    assert maker.asked == 2


def test_an_answer_overtaken_by_a_later_one_is_dropped(pane: PreviewPane, maker: Maker) -> None:
    pane.load_now()
    pane.load_now()
    maker.deliver(made(3), -1)
    maker.deliver(made(1), -2)
    maker.fail("Late.", "Too late.", -2)
    assert pane.view.page_count == 3
    assert "Late." not in said(pane)


def test_a_failure_is_told_and_what_was_there_stays(pane: PreviewPane, maker: Maker) -> None:
    pane.load_now()
    maker.fail("A sign cannot be printed.", "Take it out.")
    assert said(pane)[1:3] == ["A sign cannot be printed.", "Take it out."]
    assert pane.view.page_count == 2
    click(button(pane, "Try again"))
    assert maker.asked == 3
    maker.deliver(made())
    assert "Take it out." not in said(pane)


def test_pages_are_fitted_by_the_segments_and_they_tell_the_size(
    pane: PreviewPane, qtbot: QtBot
) -> None:
    zoom, _ = segments(pane)
    click(button(pane, "Width"))
    assert pane.view.zoom is Fit.WIDTH
    click(button(pane, "100%"))
    assert pane.view.factor == pytest.approx(1.0)
    qtbot.keyClick(pane.view, Qt.Key.Key_Plus, CTRL)
    assert (zoom.value(), button(pane, "110%").isChecked()) == (Fit.ACTUAL, True)
    assert button(pane, "110%").accessibleName() == "Size, 110%"
    click(button(pane, "Page"))
    assert pane.view.zoom is Fit.PAGE
    assert zoom.value() is Fit.PAGE
    click(button(pane, "100%"))
    assert pane.view.zoom is Fit.ACTUAL


def test_a_language_is_chosen(pane: PreviewPane, maker: Maker) -> None:
    chosen = heard(pane.language_chosen)
    assert pane.language() == "en"
    click(button(pane, "KA"))
    assert (chosen, pane.language(), maker.asked) == (["ka"], "ka", 2)
    pane.set_language("en")
    assert (chosen, pane.language(), maker.asked) == (["ka"], "en", 2)


def test_one_language_is_no_choice(look: Look, dress: Dress) -> None:
    pane = dress(PreviewPane(look, Maker().load, languages=LANGUAGES[:1]), 500, 600)
    assert [segment.isVisible() for segment in segments(pane)] == [True, False]


def test_a_page_is_gone_to_by_its_number(pane: PreviewPane, maker: Maker, qtbot: QtBot) -> None:
    pane.load_now()
    maker.deliver(made(4))
    for typed, page, shown in (("3", 2, "3"), ("99", 3, "4"), ("0", 0, "1")):
        page_field(pane).setFocus()
        assert page_field(pane).selectedText() == page_field(pane).text()
        qtbot.keyClicks(page_field(pane), typed)
        qtbot.keyClick(page_field(pane), Qt.Key.Key_Return)
        assert (pane.view.current_page, page_field(pane).text()) == (page, shown)
        assert pane.view.hasFocus()


def test_a_number_that_is_not_gone_to_is_put_back(pane: PreviewPane, qtbot: QtBot) -> None:
    page_field(pane).setFocus()
    qtbot.keyClicks(page_field(pane), "x2")
    assert page_field(pane).text() == "2"
    qtbot.keyClick(page_field(pane), Qt.Key.Key_Escape)
    assert (pane.view.current_page, page_field(pane).text()) == (0, "1")
    assert pane.view.hasFocus()


def test_small_pages_stand_beside_where_there_is_room(pane: PreviewPane, maker: Maker) -> None:
    small = small_pages(pane)
    assert not small.isVisible()
    click(button(pane, "Small pages"))
    assert small.isVisible()
    assert small.hasFocus()
    pane.resize(430, 700)
    assert not small.isVisible()
    pane.resize(1000, 700)
    assert small.isVisible()
    click(button(pane, "Small pages"))
    assert not small.isVisible()
    pane.load_now()
    maker.deliver(made(1))
    names = {each.accessibleName() for each in pane.findChildren(QPushButton) if each.isVisible()}
    assert "Small pages" not in names
    assert not page_field(pane).isVisible()
    assert said(pane)[0] == "1 of 1"


def test_much_room_shows_small_pages_unasked(look: Look, dress: Dress, maker: Maker) -> None:
    pane = dress(PreviewPane(look, maker.load), look.px(900), 700)
    maker.deliver(made(3))
    assert small_pages(pane).isVisible()


def test_the_first_page_stays_where_it_is_when_the_others_arrive(
    look: Look, dress: Dress, maker: Maker
) -> None:
    pane = dress(PreviewPane(look, maker.load), 1000, 700)
    for fit in (Fit.PAGE, Fit.WIDTH):
        pane.view.set_zoom(fit)
        first = made(1, "The first page")
        maker.deliver(replace(first, document=replace(first.document, more=True)))
        assert said(pane)[-1] == "The first page"
        before = pane.view._place_of(0)
        maker.deliver(made(4))
        assert pane.view._place_of(0) == before
    maker.deliver(made(1))
    assert not small_pages(pane).isVisible()


def test_small_and_large_pages_go_together(
    look: Look, dress: Dress, maker: Maker, qtbot: QtBot
) -> None:
    pane = dress(PreviewPane(look, maker.load), look.px(900), 700)
    maker.deliver(made(4))
    small = small_pages(pane)
    assert small.currentIndex().row() == 0
    small.setFocus()
    qtbot.keyClick(small, Qt.Key.Key_Down)
    assert pane.view.current_page == 1
    click(small.viewport(), small.visualRect(small.model().index(2, 0)).center())
    assert (pane.view.current_page, page_field(pane).text()) == (2, "3")
    qtbot.keyClick(pane.view, Qt.Key.Key_End)
    assert small.currentIndex().row() == 3
    index = small.model().index(3, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Page 4 of 4"
    pane.load_now()
    maker.deliver(made(2))
    assert (small.model().rowCount(), small.currentIndex().row()) == (2, 1)


def test_it_is_closed_by_its_button(pane: PreviewPane) -> None:
    closed = heard(pane.closed)
    click(button(pane, "Close preview"))
    assert closed == [None]


def test_it_may_have_no_button_to_close(look: Look, dress: Dress) -> None:
    pane = dress(PreviewPane(look, Maker().load, closable=False), 500, 600)
    names = {each.accessibleName() for each in pane.findChildren(QPushButton) if each.isVisible()}
    assert "Close preview" not in names


def test_something_is_found_step_by_step(pane: PreviewPane, qtbot: QtBot) -> None:
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_F, CTRL)
    qtbot.waitUntil(lambda: find_field(pane).hasFocus())
    qtbot.keyClicks(find_field(pane), "volunteers")
    assert "1 of 4" in said(pane)
    for keys, place in (
        ((Qt.Key.Key_Return,), "2 of 4"),
        ((Qt.Key.Key_F3,), "3 of 4"),
        ((Qt.Key.Key_Return, SHIFT), "2 of 4"),
    ):
        qtbot.keyClick(find_field(pane), *keys)
        assert place in said(pane)
    click(button(pane, "Next place"))
    assert "3 of 4" in said(pane)
    click(button(pane, "Previous place"))
    assert "2 of 4" in said(pane)
    qtbot.keyClicks(find_field(pane), "x")
    assert "Not found" in said(pane)
    assert not button(pane, "Next place").isEnabled()
    qtbot.keyClick(find_field(pane), Qt.Key.Key_Escape)
    assert not find_field(pane).isVisible()
    assert pane.view.hasFocus()


def test_search_begins_again_with_what_was_looked_for(pane: PreviewPane, qtbot: QtBot) -> None:
    click(button(pane, "Find on these pages"))
    qtbot.keyClicks(find_field(pane), "seed")
    click(button(pane, "Close search"))
    told = heard(pane.view.found)
    click(button(pane, "Find on these pages"))
    assert find_field(pane).selectedText() == "seed"
    assert told[-1][1] > 0


def test_what_is_found_is_found_anew_in_a_new_document(pane: PreviewPane, maker: Maker) -> None:
    click(button(pane, "Find on these pages"))
    find_field(pane).setText("volunteers")
    pane.load_now()
    maker.deliver(made(3))
    assert "1 of 7" in said(pane)


def test_closing_while_a_change_rests(look: Look, maker: Maker, qtbot: QtBot) -> None:
    pane = PreviewPane(look, maker.load)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.refresh()
    pane.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(pane))
    assert maker.asked == 1


@pytest.mark.parametrize("look", ["light 200 %", "dark 200 %"], indirect=True)
def test_nothing_is_cut_where_room_is_short(pane: PreviewPane, maker: Maker, qtbot: QtBot) -> None:
    pane.resize(pane.minimumSizeHint().width(), 700)
    click(button(pane, "Find on these pages"))
    pane.load_now()
    maker.fail("The preview could not be made.", "No bundled font has these signs: 🐟. " * 2)
    labels = pane._trouble.findChildren(QLabel)
    qtbot.waitUntil(
        lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels)
    )
    for each in pane.findChildren(QPushButton):
        if each.isVisible():
            assert each.width() >= each.sizeHint().width()
            assert pane.rect().contains(each.mapTo(pane, each.rect().bottomRight()))


def test_everything_that_takes_the_keyboard_has_a_name(pane: PreviewPane) -> None:
    click(button(pane, "Find on these pages"))
    focusable = [
        widget
        for widget in (
            *pane.findChildren(QPushButton),
            *pane.findChildren(QLineEdit),
            small_pages(pane),
            pane.view,
        )
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]
    names = [
        QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        for widget in focusable
    ]
    assert len(names) == 11
    assert all(names)
