"""Fields in an office that is open for reading only: what they hold is read and copied."""

from collections.abc import Callable

import pytest
from factories.widgets import Dress, click, heard, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from migdesk.text.georgian import proposed_name
from migdesk.text.names import PersonName
from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.editing import let_go_on, set_reading
from migdesk.ui.widgets.fields import (
    AreaField,
    CheckField,
    ChoiceField,
    ColourField,
    DayField,
    Field,
    LanguagesField,
    Listed,
    NumberField,
    PersonNameField,
    ReferenceField,
    ReferenceListField,
    Suggestion,
    SwitchField,
    TagsField,
    TextField,
)

LANGUAGES = [("en", "English"), ("ka", "ქართული")]
OPTIONS = [("one", "One"), ("two", "Two")]


def colour(look: Look) -> Field:
    return ColourField(look, "L", pick=lambda _: "#123456")


def reference(look: Look) -> Field:
    return ReferenceField(look, "L", lambda _, then: then([Suggestion(2, "Two")]))


def references(look: Look) -> Field:
    return ReferenceListField(
        look, "L", lambda _, then: then([Suggestion(2, "Two")]), parts=OPTIONS
    )


def name(look: Look) -> Field:
    return PersonNameField(look, "L", "ka", cased=True, propose=proposed_name)


FIELDS: dict[str, tuple[Callable[[Look], Field], object]] = {
    "text": (lambda look: TextField(look, "L", placeholder="Write"), "kept"),
    "area": (lambda look: AreaField(look, "L"), "kept"),
    "number": (lambda look: NumberField(look, "L"), 7),
    "day": (lambda look: DayField(look, "L", today=lambda: None), None),  # type: ignore[arg-type, return-value]  # not asked
    "check": (lambda look: CheckField(look, "L"), True),
    "switch": (lambda look: SwitchField(look, "L"), True),
    "choice": (lambda look: ChoiceField(look, "L", OPTIONS), "two"),
    "colour": (colour, "#0A5C66"),
    "reference": (reference, Suggestion(1, "Kept")),
    "references": (references, [Listed(1, "Kept", "one"), Listed(3, "Second", "two")]),
    "tags": (lambda look: TagsField(look, "L"), ["one", "two"]),
    "languages": (lambda look: LanguagesField(look, "L", LANGUAGES), ["ka", "en"]),
    "name": (name, PersonName("თამარ", "ლომსაძე")),
}
KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Space,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Return,
)


def room(*widgets: QWidget) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    return window


@pytest.mark.parametrize("kind", FIELDS)
def test_a_field_takes_nothing(look: Look, qtbot: QtBot, dress: Dress, kind: str) -> None:
    make, value = FIELDS[kind]
    field = make(look)
    window = room(field)
    set_reading(window, reading=True)
    dress(window, 500, 400)
    field.reset(value)
    kept, committed = field.value(), heard(field.committed)
    for part in field.findChildren(QWidget):
        if not part.isVisible():
            continue
        click(part)
        part.setFocus()
        for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier):
            for key in KEYS:
                qtbot.keyClick(part, key, modifier)
        write(part, "typed")
    field.flush()
    assert (field.value(), committed) == (kept, [])


@pytest.mark.parametrize("kind", FIELDS)
def test_a_field_takes_what_is_typed_otherwise(look: Look, dress: Dress, kind: str) -> None:
    make, value = FIELDS[kind]
    field = make(look)
    dress(room(field), 500, 400)
    field.reset(value)
    usable = [
        part
        for part in field.findChildren(QWidget)
        if (isinstance(part, QLineEdit | QTextEdit) and not part.isReadOnly())
        or (isinstance(part, QAbstractButton | QComboBox) and part.isEnabled())
    ]
    assert usable != []


def test_what_belongs_to_no_record_goes_on_working(look: Look, dress: Dress) -> None:
    field = TextField(look, "Your name")
    let_go_on(field)
    window = room(field)
    set_reading(window, reading=True)
    dress(window, 500, 100)
    committed = heard(field.committed)
    field.focus()
    line = field.findChildren(QLineEdit)[0]
    write(line, "Nino")
    field.flush()
    assert committed == ["Nino"]


def test_a_button_that_edits_stays_out_of_reach(look: Look, dress: Dress) -> None:
    edits, reads = Button(look, "Delete", edits=True), Button(look, "Copy")
    window = room(edits, reads)
    set_reading(window, reading=True)
    dress(window, 300, 100)
    edits.setEnabled(True)  # as a screen does that knows of nothing
    assert (edits.isEnabled(), reads.isEnabled()) == (False, True)
