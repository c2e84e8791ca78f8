"""Pages on the screen: drawn, zoomed, scrolled, selected, copied and found."""

from collections.abc import Callable

import pytest
import shiboken6
from documents import sheets
from factories.previews import Patient, document_of, pdf_of
from factories.widgets import Dress, ask_menu, choose
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QDesktopServices,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from migdesk.documents.release import release_pdf
from migdesk.documents.rendering import page_text
from migdesk.text.printed import Box, Link, PageText, line_boxes, occurrences
from migdesk.ui.look import Look
from migdesk.ui.widgets.preview import Fit, PdfView, texts
from migdesk.ui.widgets.preview.document import Document
from migdesk.ui.widgets.preview.pages_view import _AWAY
from migdesk.ui.widgets.preview.paper import placed

WHITE = QColor(Qt.GlobalColor.white)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PDF = pdf_of()
LONG = pdf_of(pages=4)


@pytest.fixture
def view(look: Look, dress: Dress) -> PdfView:
    """A view of two pages of a release, whole pages in sight."""
    made = dress(PdfView(look), 560, 700)
    made.show_document(document_of(PDF))
    made.setFocus()
    return made


def shown(view: PdfView) -> QImage:
    return view.viewport().grab().toImage()


def colour_at(image: QImage, spot: QPoint) -> QColor:
    return image.pixelColor((QPointF(spot) * image.devicePixelRatio()).toPoint())


def darkest_of(image: QImage, start: QPoint, end: QPoint) -> int:
    """Return the lightness of the darkest spot along the middle of some words."""
    spots = (QPoint(x, start.y()) for x in range(start.x(), end.x()))
    return min(colour_at(image, spot).lightness() for spot in spots)


def spot_of(view: PdfView, words: str, *, page: int = 0, pdf: bytes = PDF) -> QPoint:
    """Return the middle of some words in the view."""
    text = page_text(pdf, page)
    left, top, right, bottom = line_boxes(text, occurrences(text.text, words)[0])[0]
    rect, scale = view._place_of(page), view._layout.scale
    middle = QPointF((left + right) / 2, (top + bottom) / 2) * scale
    return (rect.topLeft() + middle).toPoint()


def ends_of(view: PdfView, words: str, pdf: bytes = PDF) -> tuple[QPoint, QPoint]:
    """Return where in the view some words begin and end."""
    text = page_text(pdf, 0)
    left, top, right, bottom = line_boxes(text, occurrences(text.text, words)[0])[0]
    corner, scale = view._place_of(0).topLeft(), view._layout.scale
    middle = (top + bottom) / 2
    ends = (corner + QPointF(x, middle) * scale for x in (left + 0.5, right - 0.5))
    first, last = (end.toPoint() for end in ends)
    return first, last


def drag(qtbot: QtBot, view: PdfView, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), end)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


def turn_wheel(
    view: PdfView, spot: QPoint, by: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Turn the wheel over a spot; 120 is one notch."""
    event = QWheelEvent(
        QPointF(spot),
        QPointF(view.viewport().mapToGlobal(spot)),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by its place alone
    )
    QApplication.sendEvent(view.viewport(), event)


def copied(qtbot: QtBot, view: PdfView) -> str:
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize("look", ["light", "dark", "light 200 %"], indirect=True)
def test_words_are_dark_on_white_paper_in_every_look(view: PdfView, look: Look) -> None:
    image = shown(view)
    corner = view._place_of(0).toRect().topLeft()
    assert colour_at(image, corner + QPoint(6, 6)) == WHITE
    assert colour_at(image, QPoint(6, 300)) == look.colour("sunken")
    assert darkest_of(image, *ends_of(view, "Seed library opens")) < 80


def test_a_picture_has_as_many_pixels_as_are_shown(look: Look, dress: Dress) -> None:
    patient = Patient(PDF)
    view = dress(PdfView(look), 560, 700)
    view.show_document(patient.document)
    scale = view._layout.scale * view.devicePixelRatioF()
    assert patient.asked == [
        (0, pytest.approx(scale, abs=1e-4)),
        (1, pytest.approx(scale, abs=1e-4)),
    ]


def test_what_was_scrolled_past_is_not_drawn(look: Look, dress: Dress, qtbot: QtBot) -> None:
    patient = Patient(LONG)
    view = dress(PdfView(look), 560, 700)
    view.show_document(patient.document)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    patient.answer()
    assert [page for page, _ in patient.asked] == [0, 1, 3, 2]


def test_the_old_page_stays_until_the_new_one_is_there(view: PdfView) -> None:
    before = shown(view)
    patient = Patient(pdf_of(headline="Rain falls"))
    view.show_document(patient.document)
    assert shown(view) == before
    patient.answer()
    assert shown(view) != before


def test_another_size_shows_the_old_picture_meanwhile(view: PdfView) -> None:
    patient = Patient(PDF)
    view.show_document(patient.document)
    patient.answer()
    view.set_zoom(Fit.WIDTH)
    assert darkest_of(shown(view), *ends_of(view, "Seed library opens")) < 120
    patient.answer()
    assert view.is_drawn()


def test_a_page_that_takes_long_is_hinted_at(look: Look, dress: Dress, qtbot: QtBot) -> None:
    patient = Patient(PDF)
    view = dress(PdfView(look), 560, 700)
    view.show_document(patient.document)
    blank = shown(view)
    qtbot.waitUntil(lambda: shown(view) != blank)
    ghost = shown(view)
    patient.answer()
    assert shown(view) not in (blank, ghost)


def test_a_document_that_takes_long_is_hinted_at(look: Look, dress: Dress, qtbot: QtBot) -> None:
    view = dress(PdfView(look), 560, 700)
    desk = shown(view)
    view.expect()
    qtbot.waitUntil(lambda: shown(view) != desk)
    view.show_document(None)
    assert shown(view) == desk


def test_a_page_that_cannot_be_drawn_says_so(look: Look, dress: Dress) -> None:
    patient = Patient(pdf_of(pages=1))
    view = dress(PdfView(look), 560, 700)
    view.show_document(patient.document)
    blank = shown(view)
    patient.fail()
    assert shown(view) != blank
    assert patient.waiting == []


def room_of(view: PdfView) -> int:
    """Return how many bytes the pictures of a view take."""
    return sum(picture.size for picture in view._pictures._kept.values())


def test_pictures_out_of_sight_take_little_room_and_come_back_as_they_were(
    look: Look, dress: Dress, qtbot: QtBot
) -> None:
    patient = Patient(PDF)
    view = dress(PdfView(look), 560, 700)
    view.show_document(patient.document)
    patient.answer()
    before, scale = room_of(view), patient.asked[0][1]
    assert before > 1_000_000
    seen = view._pictures.image(0, scale).copy()
    view.hide()
    qtbot.waitUntil(lambda: room_of(view) < before / 10)
    view.show()
    shown(view)
    assert room_of(view) > before / 3
    assert (view._pictures.image(0, scale) == seen, patient.waiting) == (True, [])


def test_pages_in_sight_stay_unpacked(look: Look, dress: Dress, qtbot: QtBot) -> None:
    view = dress(PdfView(look), 560, 700)
    view.show_document(document_of(LONG))
    view.go_to_page(2)
    qtbot.waitUntil(view._away.isActive)
    qtbot.waitUntil(lambda: not view._away.isActive())
    sizes = {page: picture.size for (page, _), picture in view._pictures._kept.items()}
    whole = max(sizes.values())
    assert {page for page, size in sizes.items() if size == whole} == {*view._visible()}
    assert max(size for size in sizes.values() if size < whole) < whole / 10


def test_who_comes_back_at_once_finds_the_page_unpacked(view: PdfView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view._away.isActive())
    before = room_of(view)
    view.hide()
    qtbot.waitUntil(lambda: view._away.interval() < _AWAY)
    view.show()
    qtbot.waitUntil(lambda: not view._away.isActive())
    assert room_of(view) == before


def test_closing_while_a_page_is_drawn(look: Look, qtbot: QtBot) -> None:
    patient = Patient(PDF)
    view = PdfView(look)
    view.show_document(patient.document)
    with qtbot.waitExposed(view):
        view.show()
    assert patient.waiting
    view.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(view))
    patient.answer()
    patient.fail()


def test_pages_and_places_are_told(view: PdfView, qtbot: QtBot) -> None:
    assert (view.page_count, view.current_page) == (2, 0)
    with qtbot.waitSignals([view.page_count_changed, view.current_page_changed], order="none"):
        view.show_document(document_of(LONG))
        qtbot.keyClick(view, Qt.Key.Key_End)
    assert (view.page_count, view.current_page) == (4, 3)
    with qtbot.waitSignal(view.current_page_changed) as told:
        view.show_document(document_of(pdf_of(pages=1)))
    assert (told.args, view.page_count) == ([0], 1)


@pytest.mark.parametrize(
    ("keys", "page"),
    [
        ([Qt.Key.Key_PageDown], 1),
        ([Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp], 1),
        ([Qt.Key.Key_End], 3),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_PageUp], 0),
    ],
)
def test_keys_turn_pages(view: PdfView, qtbot: QtBot, keys: list[Qt.Key], page: int) -> None:
    view.show_document(document_of(LONG))
    for key in keys:
        qtbot.keyClick(view, key)
    assert view.current_page == page


def test_a_screenful_is_turned_where_no_whole_page_is_seen(view: PdfView, qtbot: QtBot) -> None:
    view.set_zoom(Fit.WIDTH)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    bar = view.verticalScrollBar()
    assert 0 < bar.value() < view.viewport().height()
    moved = bar.value()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert bar.value() == moved + bar.singleStep()


def test_keys_zoom(view: PdfView, qtbot: QtBot) -> None:
    whole = view.factor
    qtbot.keyClick(view, Qt.Key.Key_0, CTRL)
    assert (view.zoom, view.factor) == (Fit.ACTUAL, pytest.approx(1.0))
    qtbot.keyClick(view, Qt.Key.Key_Plus, CTRL)
    assert view.factor == pytest.approx(1.1)
    qtbot.keyClick(view, Qt.Key.Key_Equal, CTRL)
    assert view.factor == pytest.approx(1.25)
    with qtbot.waitSignal(view.zoom_changed):
        qtbot.keyClick(view, Qt.Key.Key_Minus, CTRL)
    assert view.factor == pytest.approx(1.1)
    view.set_zoom(Fit.PAGE)
    assert view.factor == pytest.approx(whole)


def test_the_wheel_zooms_around_the_pointer(view: PdfView) -> None:
    spot = spot_of(view, "Setting it up")
    for _ in range(6):
        turn_wheel(view, spot, 120, CTRL)
    assert view.factor > 1.1
    near = spot_of(view, "Setting it up") - spot
    assert abs(near.y()) <= 3
    value = view.verticalScrollBar().value()
    turn_wheel(view, spot, -120)
    assert view.verticalScrollBar().value() > value


def test_the_wheel_counts_small_turns_together(view: PdfView) -> None:
    before = view.factor
    turn_wheel(view, QPoint(50, 50), 60, CTRL)
    assert view.factor == before
    turn_wheel(view, QPoint(50, 50), 60, CTRL)
    assert view.factor > before


def test_the_place_stays_when_the_text_changes_and_when_the_view_does(view: PdfView) -> None:
    view.show_document(document_of(LONG))
    view.set_zoom(Fit.WIDTH)
    view.go_to_page(2)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 111)
    value = view.verticalScrollBar().value()
    view.show_document(document_of(pdf_of(pages=4, headline="Rain")))
    assert view.verticalScrollBar().value() == value
    top = view._anchor()
    view.resize(700, 500)
    after = view._anchor()
    assert (after.page, after.y) == (top.page, pytest.approx(top.y, abs=2))


def test_words_are_selected_by_mouse_and_copied(view: PdfView, qtbot: QtBot) -> None:
    view.set_zoom(Fit.WIDTH)
    before = shown(view)
    with qtbot.waitSignal(view.selection_changed):
        drag(qtbot, view, *ends_of(view, "library opens"))
    assert copied(qtbot, view) == "library opens"
    assert shown(view) != before
    start, end = ends_of(view, "library opens")
    drag(qtbot, view, end, start)
    assert copied(qtbot, view) == "library opens"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.has_selection
    assert shown(view) == before


def test_a_click_takes_the_selection_away(view: PdfView, qtbot: QtBot) -> None:
    drag(qtbot, view, *ends_of(view, "library opens"))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert not view.has_selection
    assert copied(qtbot, view) == ""


def test_shift_goes_on_from_before(view: PdfView, qtbot: QtBot) -> None:
    view.set_zoom(Fit.WIDTH)
    drag(qtbot, view, *ends_of(view, "library"))
    _, end = ends_of(view, "opens")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, SHIFT, end)
    assert copied(qtbot, view) == "library opens"


def test_two_clicks_take_a_word_and_three_a_line(view: PdfView, qtbot: QtBot) -> None:
    view.set_zoom(Fit.WIDTH)
    spot = spot_of(view, "Setting")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert copied(qtbot, view) == "Setting"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert copied(qtbot, view).startswith("Setting it up took eleven months.")
    assert "\n" not in copied(qtbot, view)


def test_everything_is_copied_once_it_has_been_read(view: PdfView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    words = copied(qtbot, view)
    assert words.startswith("Alazani Gardens Trust\n")
    assert words.endswith("alazanigardens.example")
    assert "Page 1 of 2" in words
    assert "Page 2 of 2" in words


def test_a_selection_is_pulled_over_the_edge(view: PdfView, qtbot: QtBot) -> None:
    view.set_zoom(Fit.WIDTH)
    start, _ = ends_of(view, "library opens")
    below = QPoint(start.x(), view.viewport().height() + 60)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), below)
    qtbot.waitUntil(lambda: view.current_page == 1)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=below)
    value = view.verticalScrollBar().value()
    assert copied(qtbot, view).startswith("library opens")
    assert "Page 1 of 2" in copied(qtbot, view)
    assert view.verticalScrollBar().value() == value


def test_the_pointer_tells_words_from_paper(view: PdfView, qtbot: QtBot) -> None:
    qtbot.mouseMove(view.viewport(), spot_of(view, "Setting it up"))
    assert view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
    qtbot.mouseMove(view.viewport(), view._place_of(0).toRect().topLeft() + QPoint(4, 4))
    assert view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_menu_offers_to_copy(view: PdfView, qtbot: QtBot) -> None:
    drag(qtbot, view, *ends_of(view, "library opens"))
    spot = QPoint(100, 100)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, view.mapToGlobal(spot))
    QApplication.sendEvent(view.viewport(), event)
    (menu,) = view.findChildren(QMenu)
    copy, everything, *_, larger, smaller = menu.actions()
    assert (copy.text(), copy.isEnabled()) == ("Copy", True)
    before = view.factor
    larger.trigger()
    assert view.factor > before
    smaller.trigger()
    assert view.factor <= before
    QGuiApplication.clipboard().clear()
    copy.trigger()
    assert QGuiApplication.clipboard().text() == "library opens"
    everything.trigger()
    menu.close()
    assert copied(qtbot, view).startswith("Alazani")


def test_places_are_found_one_after_the_other(view: PdfView, qtbot: QtBot) -> None:
    hits = sum(len(occurrences(page_text(PDF, page).text, "volunteers")) for page in (0, 1))
    assert hits > 2
    with qtbot.waitSignal(view.found) as told:
        view.look_for("VOLUNTEERS")
    assert told.args == [1, hits]
    with qtbot.waitSignal(view.found) as told:
        qtbot.keyClick(view, Qt.Key.Key_F3)
    assert told.args == [2, hits]
    with qtbot.waitSignal(view.found) as told:
        qtbot.keyClick(view, Qt.Key.Key_F3, SHIFT)
    assert told.args == [1, hits]
    with qtbot.waitSignal(view.found) as told:
        view.find_previous()
    assert told.args == [hits, hits]
    assert view.current_page == 1
    with qtbot.waitSignal(view.found) as told:
        view.look_for(" ")
    assert told.args == [0, 0]


def test_what_is_found_is_marked_and_in_sight(view: PdfView) -> None:
    view.set_zoom(2.0)
    before = shown(view)
    view.look_for("Page 1 of 2")
    assert view.verticalScrollBar().value() > 0
    assert view.viewport().rect().contains(spot_of(view, "Page 1 of 2"))
    view.verticalScrollBar().setValue(0)
    view.look_for("Sighnaghi")
    assert shown(view) != before


def test_a_new_text_is_searched_anew_without_a_jump(view: PdfView, qtbot: QtBot) -> None:
    view.set_zoom(2.0)
    view.look_for("Press release № 14")
    view.verticalScrollBar().setValue(0)
    with qtbot.waitSignal(view.found) as told:
        view.show_document(document_of(pdf_of(headline="Rain")))
    assert told.args[1] > 0
    assert view.verticalScrollBar().value() == 0


def test_a_field_to_look_for_something_is_asked_for(view: PdfView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.find_wanted):
        qtbot.keyClick(view, Qt.Key.Key_F, CTRL)


def test_keys_of_the_view_are_no_shortcuts_of_the_window(view: PdfView) -> None:
    def is_kept(key: Qt.Key, keys: Qt.KeyboardModifier) -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, keys)
        event.ignore()
        QApplication.sendEvent(view, event)
        return event.isAccepted()

    assert is_kept(Qt.Key.Key_F, CTRL)
    assert is_kept(Qt.Key.Key_0, CTRL)
    assert not is_kept(Qt.Key.Key_K, CTRL)
    assert not is_kept(Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier)
    assert not is_kept(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)


def test_those_who_listen_hear_the_page(view: PdfView, qtbot: QtBot) -> None:
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken.text(QAccessible.Text.Name) == "Page 1 of 2"
    assert spoken.text(QAccessible.Text.Description) == page_text(PDF, 0).text
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert spoken.text(QAccessible.Text.Name) == "Page 2 of 2"
    assert spoken.text(QAccessible.Text.Description) == page_text(PDF, 1).text
    view.show_document(None)
    assert spoken.text(QAccessible.Text.Name) == "Preview, no page yet"
    assert spoken.text(QAccessible.Text.Description) == ""


def test_a_page_that_cannot_be_read_has_no_words(look: Look, dress: Dress, qtbot: QtBot) -> None:
    document = document_of(PDF)
    view = dress(PdfView(look), 560, 700)
    view.show_document(
        Document(document.sizes, document.draw, lambda _page, _then, failed: failed())
    )
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    assert copied(qtbot, view) == ""
    view.look_for("Seed")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert not view.has_selection


def linked() -> Document:
    """Return four pages whose first words lead to the third page, the next ones elsewhere."""
    document = document_of(LONG)

    def read(page: int, then: Callable[[PageText], None], _failed: Callable[[], None]) -> None:
        text = page_text(LONG, page)
        inner = box_of(text, "Seed library opens")
        outer = box_of(text, "Setting it up")
        links = (Link(inner, 2, 300.0), Link(outer, address="https://example.org/a"))
        then(replace(text, links=links if page == 0 else ()))

    return Document(document.sizes, document.draw, read)


def box_of(text: PageText, words: str) -> Box:
    found = occurrences(text.text, words)
    return line_boxes(text, found[0])[0] if found else (0.0, 0.0, 0.0, 0.0)


def test_a_link_to_another_page_is_followed_by_a_click(view: PdfView, qtbot: QtBot) -> None:
    view.show_document(linked())
    view.set_zoom(Fit.WIDTH)
    spot = spot_of(view, "Seed library opens", pdf=LONG)
    qtbot.mouseMove(view.viewport(), spot)
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.current_page == 2
    place = view._layout.rects[2].top() + 300 * view._layout.scale
    assert view.verticalScrollBar().value() == pytest.approx(place, abs=30)
    assert not view.has_selection


def test_a_link_elsewhere_is_said_and_copied_and_never_opened(
    view: PdfView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    view.show_document(linked())
    view.set_zoom(Fit.WIDTH)
    spot = spot_of(view, "Setting it up", pdf=LONG)
    qtbot.mouseMove(view.viewport(), spot)
    assert view.viewport().toolTip() == "https://example.org/a"
    assert view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    menu = ask_menu(view.viewport(), spot)
    (address,) = (each for each in menu.actions() if each.text() == "Copy address")
    choose(menu, address)
    assert QGuiApplication.clipboard().text() == "https://example.org/a"
    assert (opened, view.current_page) == ([], 0)
    qtbot.mouseMove(view.viewport(), QPoint(4, 4))
    assert view.viewport().toolTip() == ""


def test_of_many_pages_only_some_letters_keep_their_places(
    view: PdfView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "MOST_KEPT", 2)
    view.show_document(document_of(LONG))
    view.set_zoom(2.0)
    view.look_for("volunteers")
    assert (len(view._texts.words), len(view._texts.known)) == (4, 2)
    told: list[tuple[int, int]] = []
    view.found.connect(lambda place, count: told.append((place, count)))
    count = sum(len(occurrences(page_text(LONG, page).text, "volunteers")) for page in range(4))
    for place in (*range(2, count + 1), 1):
        view.find_next()
        assert told[-1] == (place, count)
        page, span = view._search.here
        boxes = line_boxes(view._texts.known[page], span)
        assert (
            view.viewport()
            .rect()
            .intersects(placed(boxes[0], view._place_of(page), view._layout.scale).toRect())
        )
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    assert copied(qtbot, view).count("Page ") == 4


def test_georgian_is_copied_as_it_is_written(look: Look, dress: Dress, qtbot: QtBot) -> None:
    view = dress(PdfView(look), 560, 700)
    sheet = sheets.georgian()
    view.show_document(document_of(release_pdf(sheet)))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    words = " ".join(copied(qtbot, view).split())
    assert sheet.headline in words
    assert "\ufffd" not in words
