"""Where pages lie at each size."""

import pytest
from PySide6.QtCore import QPointF, QSizeF

from migdesk.ui.widgets.preview.layout import A4, STEPS, Fit, Room, laid_out, next_step

LETTER = (612.0, 792.0)
ROOM = Room(QSizeF(600, 500), bar=14, margin=20, gap=10, inch=96)


def test_a_whole_page_fits_with_its_margins() -> None:
    layout = laid_out([A4], Fit.PAGE, ROOM)
    (rect,) = layout.rects
    assert rect.top() == 20
    assert rect.height() == pytest.approx(460)
    assert rect.center().x() == pytest.approx(300)
    assert layout.height == pytest.approx(500)


def test_a_second_page_takes_the_room_of_a_scroll_bar() -> None:
    layout = laid_out([A4, A4], Fit.WIDTH, ROOM)
    first, second = layout.rects
    assert first.width() == pytest.approx(600 - 14 - 40)
    assert second.top() == pytest.approx(first.bottom() + 10)
    assert layout.height == pytest.approx(second.bottom() + 20)


def test_the_widest_page_decides() -> None:
    layout = laid_out([A4, LETTER], Fit.WIDTH, ROOM)
    assert layout.rects[1].width() == pytest.approx(546)
    assert layout.rects[0].center().x() == pytest.approx(layout.rects[1].center().x())


def test_the_size_on_paper_may_need_more_room_than_there_is() -> None:
    layout = laid_out([A4], Fit.ACTUAL, ROOM)
    assert layout.scale == pytest.approx(96 / 72)
    assert layout.width == pytest.approx(A4[0] * 96 / 72 + 40)
    assert laid_out([A4], 0.5, ROOM).scale == pytest.approx(48 / 72)


def test_sizes_have_their_bounds() -> None:
    tiny = Room(QSizeF(50, 50), bar=14, margin=20, gap=10, inch=96)
    assert laid_out([A4], Fit.PAGE, tiny).scale == pytest.approx(STEPS[0] * 96 / 72)
    assert laid_out([A4], 50.0, ROOM).scale == pytest.approx(STEPS[-1] * 96 / 72)


def test_no_pages_take_no_room() -> None:
    layout = laid_out([], Fit.PAGE, ROOM)
    assert (layout.rects, layout.height, layout.pages_between(0, 400)) == ((), 0, range(0))


def test_pages_are_found_by_height() -> None:
    layout = laid_out([A4] * 3, Fit.PAGE, ROOM)
    tops = [rect.top() for rect in layout.rects]
    assert [layout.page_at(top + 1) for top in tops] == [0, 1, 2]
    assert (layout.page_at(-50), layout.page_at(1e6)) == (0, 2)
    assert layout.pages_between(tops[1] + 1, tops[2] + 1) == range(1, 3)


def test_a_place_is_told_in_points_of_its_page() -> None:
    layout = laid_out([A4, A4], Fit.ACTUAL, ROOM)
    corner = layout.rects[1].topLeft()
    assert layout.on_page(1, corner + QPointF(96, 48)) == pytest.approx((72.0, 36.0))


@pytest.mark.parametrize(
    ("factor", "larger", "next_one"),
    [
        (1.0, True, 1.1),
        (1.0, False, 0.9),
        (0.72, True, 0.75),
        (4.0, True, 4.0),
        (0.25, False, 0.25),
    ],
)
def test_steps_of_zooming(factor: float, larger: bool, next_one: float) -> None:
    assert next_step(factor, larger=larger) == next_one
