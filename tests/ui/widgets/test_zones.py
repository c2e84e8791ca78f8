"""Time zones by the names of their cities."""

import pytest
from factories.widgets import Dress
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.widgets.zones import ZoneField, shown


@pytest.fixture
def field(look: Look, dress: Dress) -> ZoneField:
    made = dress(ZoneField(look, "Zone"), 300)
    made.focus()
    return made


@pytest.mark.parametrize(
    ("typed", "zone", "words"),
    [
        ("tbil", "Asia/Tbilisi", "Tbilisi (Asia)"),
        ("new y", "America/New_York", "New York (America)"),
        ("utc", "UTC", "UTC"),
    ],
)
def test_a_zone_is_found_by_the_name_of_its_city(
    field: ZoneField, typed: str, zone: str, words: str
) -> None:
    assert field.found(typed)[0] == zone
    assert shown(zone) == words


def test_a_few_are_offered_at_once(field: ZoneField) -> None:
    assert len(field.found("Africa")) == 6


def test_the_zone_that_is_taken_is_handed_on_by_its_name(field: ZoneField, qtbot: QtBot) -> None:
    line = field.focusProxy()
    assert line is not None
    QTest.keyClicks(line, "yerev")
    qtbot.waitUntil(field._line.offers)
    with qtbot.waitSignal(field.committed) as committed:
        QTest.keyClick(line, "\r")
    assert committed.args == ["Asia/Yerevan"]
    assert field.value() == "Asia/Yerevan"


def test_the_first_of_all_zones_can_be_chosen(field: ZoneField) -> None:
    first = field.found("")[0]
    field.set_value(first)
    assert (field.value(), field.record()) != (None, None)
    assert field.value() == first


def test_what_is_no_zone_is_not_kept_and_says_so(field: ZoneField) -> None:
    field.reset("Asia/Tbilisi")
    line = field.focusProxy()
    assert line is not None
    line.clear()  # type: ignore[attr-defined] # a line, whatever Qt says of proxies
    QTest.keyClicks(line, "Nowhere\r")
    assert field.value() == "Asia/Tbilisi"
    assert field.error() == "Choose the zone by the name of its city."
