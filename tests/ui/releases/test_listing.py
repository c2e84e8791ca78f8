"""The list of releases: groups, filters, keys."""

import pytest
from factories.releases import Bench
from factories.widgets import button, click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from migdesk.desk import releases
from migdesk.desk.rows import ReleaseGrouping
from migdesk.ui.releases.list_rows import Columns, Widths
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.lists import ROW, Head
from migdesk.vocabulary import ReleaseKind, Stage


def heads(bench: Bench) -> list[tuple[str, int]]:
    """The heads of the stretches, with their counts."""
    rows = bench.screen.list.list.rows()
    found = [rows.index(row).data(ROW) for row in rows.heads()]
    return [(head.text, head.count) for head in found if isinstance(head, Head)]


def numbers(bench: Bench) -> list[str]:
    """The numbers of all releases in the list, in order."""
    bench.settle()
    listing = bench.screen.list.list
    listing.grab()  # rows are fetched as they are painted
    bench.settle()
    rows = listing.rows()
    shown = [rows.index(row).data(ROW) for row in range(rows.rowCount())]
    return [line.number for line in shown if line is not None and not isinstance(line, Head)]


def test_releases_stand_by_stage_event_or_month(bench: Bench) -> None:
    assert heads(bench)[:3] == [("In progress", 4), ("Out in November", 1), ("Out in October", 3)]
    assert numbers(bench)[:4] == ["PR-15-2026", "PR-16-2026", "MA-6-2026", "ST-1-2026"]
    click(button(bench.screen.list, "Group, By event"))
    bench.settle()
    assert heads(bench)[:2] == [("International Migrants Day 2026", 1), ("Two Shores, One Firm", 2)]
    click(button(bench.screen.list, "Group, By month"))
    bench.settle()
    assert heads(bench)[0] == ("December", 2)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("PR-16", ["PR-16-2026"]),
        ("handbook", ["PR-6-2026"]),
        ("დასაქმების ბაზრობა", ["AN-2-2026"]),
    ],
)
def test_search_finds_numbers_and_words_of_any_language(
    bench: Bench, typed: str, found: list[str]
) -> None:
    bench.press("Ctrl+F")
    bench.screen.list.search.setText(typed)
    bench.screen.list.search.textEdited.emit(typed)
    assert numbers(bench) == found


def test_what_hides_everything_is_named_and_cleared(bench: Bench) -> None:
    bench.press("Ctrl+F")
    bench.type("zzzz")
    bench.settle()
    assert numbers(bench) == []
    click(button(bench.screen.list, "Show all releases"))
    assert len(numbers(bench)) == 18
    assert bench.screen.list.search.text() == ""


def test_filters_narrow_the_list_down_together(bench: Bench) -> None:
    bench.screen.list._chips["stages"].changed.emit(())
    for name, values in (("kinds", [ReleaseKind.PRESS_RELEASE]), ("stages", [Stage.CHECKS])):
        bench.screen.list._chips[name].set_values(values)
    bench.screen.list._chips["kinds"].changed.emit(())
    assert numbers(bench) == ["PR-16-2026"]
    wanted = bench.screen.list.wanted()
    assert (wanted.grouping, wanted.kinds) == (
        ReleaseGrouping.STAGE,
        frozenset({ReleaseKind.PRESS_RELEASE}),
    )


def test_a_letter_on_the_list_goes_to_the_search_and_esc_comes_back(bench: Bench) -> None:
    bench.focus(bench.screen.list.list)
    bench.type("r")
    assert bench.screen.list.search.text() == "r"
    assert bench.screen.list.search.hasFocus()
    bench.press("Esc")
    assert bench.screen.list.search.text() == ""
    bench.press("Esc")
    assert bench.screen.list.list.hasFocus()


def test_whoever_arrives_is_on_the_first_row(bench: Bench) -> None:
    listing = bench.screen.list.list
    assert (listing.hasFocus(), listing.key()) == (True, listing.rows().key_at(1))
    bench.press("Return")
    assert bench.window.here().key == listing.rows().key_at(1)


def test_down_leads_from_the_search_to_the_first_row_it_leaves(bench: Bench) -> None:
    bench.press("Ctrl+F")
    bench.type("handbook")
    bench.press("Down")
    listing = bench.screen.list.list
    assert numbers(bench) == ["PR-6-2026"]
    assert (listing.hasFocus(), listing.key()) == (True, listing.rows().key_at(1))


def test_enter_and_a_click_open_a_release(bench: Bench) -> None:
    bench.focus(bench.screen.list.list)
    bench.press("Home")
    bench.press("Return")
    first = bench.window.here()
    assert first == Address(Place.RELEASES, "release", bench.editor.spot().release_id, "", "en")
    bench.press("Alt+Left")
    listing = bench.screen.list.list
    assert listing.isVisible()
    assert listing.key() == first.key
    place = listing.visualRect(listing.rows().index(2)).center()
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=place)
    bench.settle()
    assert bench.window.here().key == listing.rows().key_at(2)


def test_delete_takes_a_release_out_and_undo_brings_it_back(bench: Bench) -> None:
    key = bench.do(
        lambda desk: releases.start_release(desk, kind=ReleaseKind.MEDIA_NOTE, languages=["en"])
    ).key
    bench.screen.list.select(key)
    bench.focus(bench.screen.list.list)
    bench.press("Del")
    assert "MN-1-2026" not in numbers(bench)
    assert bench.said == ["Release deleted"]
    bench.press("Ctrl+Z")
    assert "MN-1-2026" in numbers(bench)


def test_a_release_changed_elsewhere_is_shown_as_it_is_now(bench: Bench) -> None:
    key = bench.screen.list.list.rows().key_at(2)
    bench.do(
        lambda desk: releases.edit_text(
            desk, release_id=key, language="en", headline="Another headline"
        )
    )
    bench.screen.list.list.grab()
    bench.settle()
    row = bench.screen.list.list.rows().row_of(key)
    line = bench.screen.list.list.rows().index(row).data(ROW)
    assert line.headline == "Another headline"


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (1200, ["number", "languages", "owner"]),
        (900, ["number", "languages"]),
        (700, ["number"]),
        (500, []),
    ],
)
def test_columns_go_one_by_one_where_room_is_short(
    bench: Bench, width: int, shown: list[str]
) -> None:
    look = bench.window.parts().look
    rect = bench.screen.list.list.rect().toRectF()
    rect.setWidth(width)
    columns = Columns.within(look, rect, Widths.of(look, "en", ["en", "ka"]))
    there = [name for name in ("number", "languages", "owner") if getattr(columns, name)]
    assert there == shown
    assert columns.title.width() > 150
