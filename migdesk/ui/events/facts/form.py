"""A small page on which facts of an event are edited."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from migdesk.desk.rows import EventPage
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import ChoiceField, Field, TextField
from migdesk.ui.widgets.form_popover import FloatingForm
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.signs import EVENT_SIGNS, word_of
from migdesk.vocabulary import EventStatus, Modality


class FactForm(FloatingForm):
    """A small page of fields that follows the event while it is open."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self.parts, self.edits = parts, edits
        self.languages = parts.tags
        self.setMinimumWidth(parts.look.px(380))
        self._watched: Sequence[Field] = ()

    def show_page(self, page: EventPage) -> None:
        """Show what is kept now; what is being typed stays."""
        raise NotImplementedError

    def flush(self) -> None:
        """Hand on what is typed."""
        for field in self._watched:
            field.flush()

    def lay_out(self, *parts: QWidget) -> None:
        """Put fields, and what belongs to them, under one another."""
        self._watched = [part for part in parts if isinstance(part, Field)]
        gap = self.parts.look.px(16)
        self.setLayout(column(*parts, spacing=self.parts.look.px(12), margins=(gap,) * 4))


def status_field(parts: Parts, label: str) -> ChoiceField:
    """Return a field for how far an event has come."""
    look, language = parts.look, parts.language
    words = [(status, word_of(status, "event_status", language)) for status in EventStatus]
    icons: dict[Hashable, tuple[str, str]] = {
        status: (sign.icon, look.ink(sign.tone)) for status, sign in EVENT_SIGNS.items()
    }
    return ChoiceField(look, label, words, icons=icons)


def reason_field(parts: Parts) -> TextField:
    """Return a field for why an event was postponed or cancelled."""
    translate = QCoreApplication.translate
    return TextField(
        parts.look,
        translate("FactForm", "Why"),
        limit=500,
        placeholder=translate("FactForm", "The hall is not free, say"),
    )


def modality_field(parts: Parts, label: str) -> ChoiceField:
    """Return a field for where people are: on site, online, both."""
    words = [(way, word_of(way, "modality", parts.language)) for way in Modality]
    return ChoiceField(parts.look, label, words)
