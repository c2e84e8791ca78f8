"""Ctrl+Enter in the palette puts a record in where the caret was in the release that is open."""

import pytest
from factories.releases import Bench
from factories.widgets import write
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.palette import Palette


def look_for(bench: Bench, words: str) -> Palette:
    bench.press("Ctrl+K")
    (palette,) = bench.window.findChildren(Palette)
    write(palette.field, words)
    bench.settle()
    return palette


def put_in(bench: Bench, palette: Palette) -> None:
    bench.press("Ctrl+Return", palette.field)
    bench.settle()


HINT = (
    "Enter open, Ctrl+Enter put in PR-15-2026, → more actions, > commands, @ people, “ quotes, "
    "# releases"
)


def test_a_quote_is_put_in_as_a_paragraph_after_that_with_the_caret(bench: Bench) -> None:
    key = bench.open("PR-15-2026")
    body = bench.paper.body
    bench.focus(body)
    QTest.keyClick(body, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    before = [block.text for block in body.blocks()]
    palette = look_for(bench, "“large sums")
    assert palette.foot.accessibleName() == HINT
    put_in(bench, palette)
    assert body.hasFocus()
    now = [block.text for block in body.blocks()]
    (added,) = [text for text in now if text not in before]
    assert added.startswith("“We are not looking for large sums.")
    assert bench.window.here() == Address(Place.RELEASES, "release", key, spot="en")


@pytest.mark.parametrize(
    ("words", "named"),
    [("@dorval", "Camille Dorval"), ("@labour mobility department", "Labour Mobility Department")],
)
def test_a_name_is_put_in_where_the_caret_is(bench: Bench, words: str, named: str) -> None:
    bench.open("PR-15-2026")
    body = bench.paper.body
    bench.focus(body)
    QTest.keyClick(body, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    first, place = body.blocks()[0], 4
    body.go_to(first.id, place)
    put_in(bench, look_for(bench, words))
    now = body.blocks()[0].text
    assert now.startswith(first.text[:place])
    assert now.endswith(first.text[place:])
    assert named in now[place : len(now) - len(first.text) + place]


def test_of_an_appearance_the_person_is_put_in(bench: Bench) -> None:
    bench.open("PR-15-2026")
    body = bench.paper.body
    bench.focus(body)
    first, place = body.blocks()[0], 4
    body.go_to(first.id, place)
    palette = look_for(bench, "loria shores")
    rows = palette.view.model()
    heads = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    palette.view.setCurrentIndex(rows.index(heads.index("Appearances") + 1, 0))
    assert palette.foot.accessibleName() == HINT
    put_in(bench, palette)
    assert "Tinatin Loria" in body.blocks()[0].text[place:]


def test_what_cannot_be_put_in_is_not_said_to_be(bench: Bench) -> None:
    bench.open("PR-15-2026")
    before = bench.paper.body.blocks()
    palette = look_for(bench, "#PR")
    assert palette.foot.accessibleName() == HINT.replace("Ctrl+Enter put in PR-15-2026, ", "")
    put_in(bench, palette)
    assert palette.isVisible()
    assert bench.paper.body.blocks() == before


def test_nothing_is_put_in_while_no_release_is_open(bench: Bench) -> None:
    palette = look_for(bench, "@dorval")
    assert palette.foot.accessibleName() == HINT.replace("Ctrl+Enter put in PR-15-2026, ", "")
    put_in(bench, palette)
    assert palette.isVisible()
