"""What must hold of everything that staff type into or choose from, in every look."""

import gc
import weakref
from collections.abc import Callable
from datetime import date

import pytest
from factories.widgets import Dress
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from migdesk.text.georgian import proposed_name
from migdesk.text.names import PersonName
from migdesk.ui.look import Look
from migdesk.ui.widgets.calendar import Calendar
from migdesk.ui.widgets.checklist import Checklist
from migdesk.ui.widgets.checks import Check, Switch
from migdesk.ui.widgets.choices import Chip, Chips, Segmented, Tabs
from migdesk.ui.widgets.diff import DifferenceLabel
from migdesk.ui.widgets.fields import (
    AreaField,
    CheckField,
    ChoiceField,
    ColourField,
    DayField,
    EmailField,
    LanguagesField,
    Listed,
    LocalizedField,
    MomentField,
    NumberField,
    OrganisationNameField,
    PartialDateField,
    PersonNameField,
    PhraseField,
    ReferenceField,
    ReferenceListField,
    SpanField,
    Suggestion,
    SwitchField,
    TagsField,
    TextField,
    TimeField,
)
from migdesk.ui.widgets.inplace import EditableText, Fact, FactsStrip
from migdesk.ui.widgets.states import Banner, EmptyState, NothingFound, ProgressCard, Skeleton

LANGUAGES = [("en", "English"), ("ka", "ქართული")]
OPTIONS = [("one", "One"), ("two", "ორი")]
DAY = date(2026, 11, 26)


def today() -> date:
    return DAY


def filled_list(look: Look) -> QWidget:
    made = ReferenceListField(look, "L", lambda _typed, _then: None, parts=OPTIONS)
    made.reset([Listed(1, "IMA Georgia", "one", "Tbilisi")])
    return made


def filled_tags(look: Look) -> QWidget:
    made = TagsField(look, "L")
    made.reset(["one", "ორი"])
    return made


def filled_languages(look: Look) -> QWidget:
    made = LanguagesField(look, "L", LANGUAGES)
    made.reset(["ka"])
    return made


def filled_name(look: Look) -> QWidget:
    made = PersonNameField(look, "L", "ka", cased=True, propose=proposed_name)
    made.reset(PersonName("თამარ", "ლომსაძე"))
    return made


def filled_reference(look: Look) -> QWidget:
    made = ReferenceField(look, "L", lambda _typed, _then: None, can_open=True)
    made.reset(Suggestion(1, "Tamar Lomsadze"))
    return made


MAKERS: dict[str, Callable[[Look], QWidget]] = {
    "area": lambda look: AreaField(look, "L", hint="H"),
    "banner": lambda look: Banner(look, "red", "Title", "Sentence", action="Try again"),
    "calendar": lambda look: Calendar(look, DAY, DAY),
    "check": lambda look: Check(look, "Words"),
    "check field": lambda look: CheckField(look, "L"),
    "checklist": lambda look: Checklist(look, [("a", "A", 1)] * 12, (), name="L"),
    "chip": lambda look: Chip(look, "L", [("a", "A", 1)]),
    "chips": lambda look: Chips(look, OPTIONS, name="L"),
    "choice": lambda look: ChoiceField(look, "L", OPTIONS, placeholder="None"),
    "colour": lambda look: ColourField(look, "L", pick=lambda _present: None),
    "day": lambda look: DayField(look, "L", today),
    "difference": lambda look: DifferenceLabel(look, "one", "two"),
    "editable": lambda look: EditableText(look, "Text", name="L"),
    "email": lambda look: EmailField(look, "L"),
    "empty": lambda look: EmptyState(look, "Nothing yet", icon="quote", keys=["Ctrl", "N"]),
    "facts": lambda look: FactsStrip(look, [Fact("a", "calendar", "When", "", "Add a day")]),
    "languages": filled_languages,
    "list": filled_list,
    "localized": lambda look: LocalizedField(look, "L", LANGUAGES),
    "moment": lambda look: MomentField(look, "L", today),
    "name": filled_name,
    "nothing": lambda look: NothingFound(look, "Nothing found"),
    "number": lambda look: NumberField(look, "L"),
    "organisation": lambda look: OrganisationNameField(look, "L", "ka", cased=True),
    "partial date": lambda look: PartialDateField(look, "L"),
    "phrase": lambda look: PhraseField(look, "L", "ka", cased=True),
    "progress": lambda look: ProgressCard(look, "Title"),
    "reference": filled_reference,
    "segmented": lambda look: Segmented(look, OPTIONS, name="L"),
    "skeleton": Skeleton,
    "span": lambda look: SpanField(look, "L"),
    "switch": lambda look: Switch(look, name="L"),
    "switch field": lambda look: SwitchField(look, "L"),
    "tabs": lambda look: Tabs(look, OPTIONS, name="L"),
    "tags": filled_tags,
    "text": lambda look: TextField(look, "L"),
    "time": lambda look: TimeField(look, "L"),
}
EVERY = pytest.mark.parametrize("kind", MAKERS)


def page(widget: QWidget) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(widget)
    layout.addStretch(1)
    return window


@EVERY
@pytest.mark.parametrize("look", ["light", "dark", "light 200 %", "dark 200 %"], indirect=True)
def test_it_is_drawn_at_any_width(look: Look, dress: Dress, kind: str) -> None:
    window = dress(page(MAKERS[kind](look)), 700, 600)
    for width in (700, 360):
        window.resize(width, 600)
        window.grab()
    assert window.isVisible()


@EVERY
def test_whatever_takes_the_keyboard_has_a_name(look: Look, dress: Dress, kind: str) -> None:
    window = dress(page(MAKERS[kind](look)), 600, 500)
    nameless = [
        type(each).__name__
        for each in window.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
    ]
    assert nameless == []


@EVERY
def test_it_is_gone_with_its_page(look: Look, qtbot: QtBot, kind: str) -> None:
    """Nothing keeps a page alive: neither a slot that holds its widget nor a filter."""
    made = MAKERS[kind](look)
    window = page(made)
    window.resize(500, 400)
    window.show()
    ghost = weakref.ref(made)
    del made
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    del window
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert ghost() is None
