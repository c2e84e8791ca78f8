"""The filter by days: what it takes and how it says it."""

from datetime import date

import pytest
from factories.widgets import Dress, button, click, heard, write
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.period import Period, PeriodChip, PeriodForm

TODAY = date(2026, 11, 26)


@pytest.fixture
def chip(look: Look, dress: Dress) -> PeriodChip:
    window = QWidget()
    layout = QVBoxLayout(window)
    made = PeriodChip(look, "Period", lambda: TODAY)
    layout.addWidget(made)
    layout.addStretch(1)
    dress(window, 600, 500)
    return made


def opened(chip: PeriodChip) -> PeriodForm:
    click(chip)
    (form,) = chip.window().findChildren(PeriodForm)
    return form


@pytest.mark.parametrize(
    ("period", "words"),
    [
        ((date(2026, 1, 1), date(2026, 12, 31)), "Period: 2026"),
        ((date(2026, 2, 1), date(2026, 2, 28)), "Period: February 2026"),
        ((date(2026, 2, 3), date(2026, 2, 5)), "Period: 3 Feb 2026 – 5 Feb 2026"),
        ((date(2026, 2, 3), date(2026, 2, 3)), "Period: 3 Feb 2026"),
        ((date(2026, 2, 3), None), "Period: from 3 Feb 2026"),
        ((None, date(2026, 2, 3)), "Period: until 3 Feb 2026"),
    ],
)
def test_the_chip_says_the_days(chip: PeriodChip, period: Period, words: str) -> None:
    chip.set_values((period,))
    assert (chip.text(), chip.period()) == (words, period)
    changed = heard(chip.changed)
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert (chip.text(), chip.period(), changed) == ("Period", (None, None), [()])


def test_a_button_takes_a_whole_year(chip: PeriodChip) -> None:
    changed = heard(chip.changed)
    form = opened(chip)
    click(button(form, "Last year"))
    last = (date(2025, 1, 1), date(2025, 12, 31))
    assert changed == [(last,)]
    assert (form.since.value(), form.until.value()) == last


def test_days_are_typed_and_one_may_be_left_open(chip: PeriodChip) -> None:
    changed = heard(chip.changed)
    form = opened(chip)
    form.since.focus()
    holder = QApplication.focusWidget()
    assert holder is not None
    write(holder, "3.2.2026")
    QTest.keyClick(holder, Qt.Key.Key_Return)
    assert changed == [((date(2026, 2, 3), None),)]


def test_an_end_before_the_beginning_is_said_to_be_one(chip: PeriodChip) -> None:
    chip.set_values(((date(2026, 2, 3), None),))
    changed = heard(chip.changed)
    form = opened(chip)
    form.until.focus()
    holder = QApplication.focusWidget()
    assert holder is not None
    write(holder, "1.2.2026")
    QTest.keyClick(holder, Qt.Key.Key_Return)
    assert (form.until.error(), changed) == ("It would end before it begins.", [])
