"""A form is declared as data: laid out by the room there is, each field with its own value."""

from datetime import date

import pytest
from factories.widgets import Dress, heard, said, write
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.widgets.fields import (
    AreaField,
    DayField,
    NumberField,
    ReferenceField,
    Suggestion,
    TextField,
)
from migdesk.ui.widgets.forms import FieldSpec, Form, FormSpec

EVENT = FormSpec(
    "EventForm",
    (
        FieldSpec("title", "Title", TextField, wide=True, options={"limit": 20}),
        FieldSpec("day", "Day", DayField),
        FieldSpec("seats", "Seats", NumberField, hint="Without the stage"),
        FieldSpec("donor", "Donor", ReferenceField),
        FieldSpec("summary", "Summary", AreaField, wide=True),
    ),
)


def line(form: Form, name: str) -> QLineEdit:
    return form.field(name).findChildren(QLineEdit)[0]


def places(form: Form) -> list[tuple[int, int, int, int]]:
    grid = form.layout()
    return [grid.getItemPosition(at) for at in range(grid.count())]


@pytest.fixture
def form(look: Look, dress: Dress) -> Form:
    extras = {
        "day": {"today": lambda: date(2026, 11, 26)},
        "donor": {"suggest": lambda _typed, then: then([]), "placeholder": "Who pays"},
    }
    return dress(Form(look, EVENT, extras), 800, 500)


def test_each_field_hands_on_its_own_value(form: Form, qtbot: QtBot) -> None:
    kept, typed = heard(form.committed), heard(form.typed)
    write(line(form, "seats"), "90")
    qtbot.keyClick(line(form, "seats"), Qt.Key.Key_Return)
    assert (kept, typed) == ([("seats", 90)], ["seats", "seats"])


def test_it_shows_and_gives_back_values(form: Form) -> None:
    kept = heard(form.committed)
    donor = Suggestion(4, "Ministry of Foreign Affairs of Norway")
    values = {"title": "Forum", "day": date(2026, 11, 24), "seats": 90, "donor": donor}
    form.reset(values)
    assert form.values() == {**values, "donor": 4, "summary": ""}
    form.set_values({"title": "The Forum"})
    assert (form.values()["title"], form.values()["seats"], kept) == ("The Forum", 90, [])
    form.reset({})
    assert form.values() == {"title": "", "day": None, "seats": None, "donor": None, "summary": ""}


def test_it_is_flushed_as_a_whole(form: Form) -> None:
    kept = heard(form.committed)
    write(line(form, "title"), "ფორუმი")
    write(line(form, "day"), "24.11.26")
    assert form.is_pending() is True
    form.flush()
    assert kept == [("title", "ფორუმი"), ("day", date(2026, 11, 24))]
    assert form.is_pending() is False


def test_the_keyboard_goes_to_the_first_field_that_is_wrong(form: Form) -> None:
    assert form.focus_first_error() is False
    form.set_error("donor", "Not saved, try again.")
    form.set_error("seats", "Not saved, try again.")
    assert form.focus_first_error() is True
    assert line(form, "seats").hasFocus()


def test_it_folds_to_one_column_where_there_is_no_room(form: Form) -> None:
    two = [(0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1), (2, 0, 1, 1), (3, 0, 1, 2)]
    one = [(row, 0, 1, 1) for row in range(5)]
    assert places(form) == two
    form.resize(400, 700)
    assert places(form) == one
    form.resize(900, 500)
    assert places(form) == two


@pytest.mark.parametrize("look", ["light 200 %"], indirect=True)
def test_it_folds_earlier_with_larger_text(form: Form) -> None:
    assert places(form) == [(row, 0, 1, 1) for row in range(5)]


def test_tab_goes_through_the_fields_in_their_order(form: Form, qtbot: QtBot) -> None:
    form.field("title").focus()
    names = []
    for _ in range(5):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        names.append(form.focusWidget().accessibleName())
    assert names == ["Day", "Choose from a calendar", "Seats", "Donor", "Summary"]


def test_labels_and_hints_are_translated_in_their_context(look: Look, dress: Dress) -> None:
    class Georgian(QTranslator):
        def translate(
            self, context: str, source: str, _disambiguation: str = "", _count: int = -1
        ) -> str:
            words = {
                ("EventForm", "Seats"): "ადგილები",
                ("EventForm", "Without the stage"): "დარბაზი",
            }
            return words.get((context, source), "")

    translator = Georgian()
    QCoreApplication.installTranslator(translator)
    try:
        made = dress(Form(look, FormSpec("EventForm", (EVENT.fields[2],))))
    finally:
        QCoreApplication.removeTranslator(translator)
    assert sorted(said(made)) == ["ადგილები", "დარბაზი"]
