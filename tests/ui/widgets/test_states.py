"""What stands where there is nothing yet, and what is said of changes."""

import pytest
from factories.widgets import Dress, button, click, heard, said
from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.diff import DifferenceLabel
from migdesk.ui.widgets.states import (
    SHOW_AFTER,
    Banner,
    EmptyState,
    Keys,
    NothingFound,
    ProgressCard,
    Skeleton,
)


def page(widget: QWidget) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(widget)
    layout.addStretch(1)
    return window


@pytest.mark.parametrize("look", ["light", "dark", "light 200 %"], indirect=True)
def test_an_empty_place_says_what_belongs_there_and_how_to_begin(look: Look, dress: Dress) -> None:
    begin, other = Button(look, "Record a quote", "primary"), Button(look, "From a file")
    made = dress(
        EmptyState(
            look,
            "No quotes from this event yet",
            "Record them while people speak.",
            icon="quote",
            primary=begin,
            other=other,
            keys=["Ctrl", "Shift", "K"],
            keys_text="works anywhere",
        ),
        900,
        700,
    )
    assert said(made) == [
        "No quotes from this event yet",
        "Record them while people speak.",
        "works anywhere",
    ]
    assert made.findChildren(Keys)[0].accessibleName() == "Ctrl+Shift+K"
    clicks = heard(begin.clicked)
    click(button(made, "Record a quote"))
    assert len(clicks) == 1


def test_an_empty_place_fits_a_narrow_column(look: Look, dress: Dress) -> None:
    made = dress(EmptyState(look, "No events yet", icon="calendar"), 260, 500)
    outside = [
        type(child).__name__
        for child in made.findChildren(QWidget)
        if child.x() < 0 or child.geometry().right() > made.width()
    ]
    assert outside == []
    made.resize(900, 500)
    assert max(child.width() for child in made.findChildren(QWidget) if not child.children()) <= 852


def test_nothing_found_offers_the_way_back(look: Look, dress: Dress) -> None:
    back = Button(look, "Clear filters", small=True)
    made = dress(NothingFound(look, "No quotes fit", "“Status” hides 12.", button=back), 400, 300)
    assert said(made) == ["No quotes fit", "“Status” hides 12."]
    assert made.accessibleName() == "No quotes fit"


def test_a_banner_says_what_is_safe_and_what_to_do(look: Look, dress: Dress) -> None:
    made = dress(
        Banner(look, "red", "The backup drive is not connected", "Safe here.", action="Try again"),
        500,
    )
    asked = heard(made.action_clicked)
    click(button(made, "Try again"))
    assert asked == [None]
    assert made.accessibleName() == "The backup drive is not connected Safe here."


def test_a_banner_wraps_in_a_narrow_window(look: Look, dress: Dress) -> None:
    made = Banner(look, "amber", "ინტერნეტი არ არის", "წერილები რიგში დგას და მერე გაიგზავნება.")
    window = dress(page(made), 600, 300)
    wide = made.height()
    window.resize(220, 400)
    assert (window.width(), made.height() > wide) == (220, True)


def test_an_outline_shows_only_when_waiting_takes_its_time(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    made = Skeleton(look)
    dress(page(made), 400, 300)
    clock = QElapsedTimer()
    clock.start()
    made.begin()
    assert made.isVisible() is False
    qtbot.waitUntil(made.isVisible)
    assert clock.elapsed() >= SHOW_AFTER * 0.95
    made.end()
    assert made.isVisible() is False


def test_an_outline_never_shows_after_a_short_wait(look: Look, qtbot: QtBot, dress: Dress) -> None:
    short, long_ = Skeleton(look), Skeleton(look)
    window = page(short)
    window.layout().addWidget(long_)
    dress(window, 400, 300)
    short.begin()
    long_.begin()
    short.end()
    qtbot.waitUntil(long_.isVisible)
    assert short.isVisible() is False


def test_long_work_says_how_far_it_is_and_is_stopped_once(look: Look, dress: Dress) -> None:
    made = dress(ProgressCard(look, "Exporting 12 releases to PDF"), 420)
    stopped = heard(made.cancelled)
    made.set_progress(5, 12)
    bar = made.findChildren(QProgressBar)[0]
    assert (said(made), bar.value(), bar.maximum()) == (
        ["Exporting 12 releases to PDF", "5 of 12"],
        5,
        12,
    )
    cancel = button(made, "Cancel: Exporting 12 releases to PDF")
    click(cancel)
    click(cancel)
    assert stopped == [None]
    made.set_progress(0, 0)
    assert said(made) == ["Exporting 12 releases to PDF"]


def test_changes_are_said_in_words_too(look: Look, dress: Dress) -> None:
    made = dress(
        DifferenceLabel(look, "Nobody loses, it may be.", "No one loses, it is."), 300, 100
    )
    assert made.accessibleName() == (
        "removed “Nobody”, added “No one”, removed “may be”, added “is”"
    )
    made.set_texts("იგივე", "იგივე")
    assert made.accessibleName() == "იგივე"


def test_changes_take_the_height_they_need(look: Look, dress: Dress) -> None:
    text = "სიტყვა " * 30
    made = dress(DifferenceLabel(look, text, text + "😀 ბოლო"), 300, 400)
    heights = [made.heightForWidth(width) for width in (1000, 500, 250)]
    assert heights == sorted(set(heights))
    assert made.heightForWidth(300) == made.heightForWidth(300)
