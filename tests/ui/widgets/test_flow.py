"""Widgets that break into lines as text does."""

import pytest
from factories.widgets import Dress
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.ui.widgets.flow import FlowLayout


def flow(*widths: int) -> QWidget:
    """Boxes of these widths, 20 high; 0 stands for one that takes what is left, 50 at least."""
    outer = QWidget()
    layout = FlowLayout(10, 5)
    layout.setContentsMargins(2, 3, 2, 3)
    for width in widths:
        box = QWidget()
        box.setFixedHeight(20)
        if width:
            box.setFixedWidth(width)
        else:
            box.setMinimumWidth(50)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout.addWidget(box)
    outer.setLayout(layout)
    return outer


def places(outer: QWidget) -> list[tuple[int, int, int]]:
    boxes = [outer.layout().itemAt(at).geometry() for at in range(outer.layout().count())]
    return [(box.x(), box.y(), box.width()) for box in boxes]


@pytest.mark.parametrize(
    ("width", "placed", "height"),
    [
        (224, [(2, 3, 100), (112, 3, 100), (2, 28, 80), (92, 28, 130)], 51),
        (104, [(2, 3, 100), (2, 28, 100), (2, 53, 80), (2, 78, 100)], 101),
        (600, [(2, 3, 100), (112, 3, 100), (222, 3, 80), (312, 3, 286)], 26),
    ],
)
def test_a_line_holds_as_many_as_there_is_room_for(
    dress: Dress, width: int, placed: list[tuple[int, int, int]], height: int
) -> None:
    outer = dress(flow(100, 100, 80, 0), width, 200)
    assert (places(outer), outer.layout().heightForWidth(width)) == (placed, height)


def test_what_is_hidden_takes_no_room(dress: Dress) -> None:
    outer = dress(flow(100, 100, 80), 400, 200)
    outer.layout().itemAt(1).widget().hide()
    outer.layout().activate()
    assert [places(outer)[at] for at in (0, 2)] == [(2, 3, 100), (112, 3, 80)]


def test_a_widget_is_put_between_others(dress: Dress) -> None:
    outer = flow(100, 80)
    between = QWidget()
    between.setFixedSize(30, 20)
    outer.layout().insert(1, between)
    dress(outer, 400, 200)
    assert [place[2] for place in places(outer)] == [100, 30, 80]
    assert outer.layout().takeAt(5) is None


def test_lines_are_as_high_as_what_breaks_within_them(dress: Dress) -> None:
    outer = QWidget()
    layout = FlowLayout(10, 5)
    inner, after = flow(100, 100), QWidget()
    after.setFixedSize(50, 20)
    for part in (inner, after):
        layout.addWidget(part)
    outer.setLayout(layout)
    dress(outer, 150, 200)
    assert [layout.itemAt(at).geometry().height() for at in (0, 1)] == [51, 20]
    assert (after.y(), layout.heightForWidth(150)) == (56, 76)
