"""What is known of something published, each fact saved by itself."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from migdesk.desk import media
from migdesk.desk.rows import CoverageEntry, EventPage
from migdesk.text.folding import folded
from migdesk.text.languages import languages_first
from migdesk.ui.events import sources
from migdesk.ui.events.coverage.rows import TONE_SIGNS, reach_in_words
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.fields import (
    CheckField,
    ChoiceField,
    DayField,
    Field,
    FieldGroup,
    NumberField,
    ReferenceField,
    Suggestion,
    TextField,
)
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import ScrollColumn, column, row
from migdesk.ui.widgets.signs import word_of
from migdesk.ui.widgets.suggestions import MOST_ROWS
from migdesk.vocabulary import Tone

_EMPTY: Final = {"reach": 0, "language": ""}
"""How what is not known is kept, where that is not ``None``."""

_OPENED: Final = ("http://", "https://")
"""What a browser is trusted with: a link that somebody typed could name anything."""


class CoverageForm(QWidget):
    """Something published, edited in place.

    Signals:
        delete_asked: it is to be deleted.
    """

    delete_asked = Signal(int)

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._parts = parts
        self._key = 0
        self._page: EventPage | None = None
        self._keep = edits.keeping(media.edit_coverage, "coverage_id")
        self._make_fields(parts)
        self._fields = FieldGroup(
            {
                "outlet_id": self.outlet,
                "title": self.title,
                "day": self.day,
                "language": self.language,
                "link": self.link,
                "reach": self.reach,
                "tone": self.tone,
                "quote_id": self.quote,
                "release_id": self.release,
                "names_donor": self.names_donor,
                "has_message": self.has_message,
            },
            self._keep_fact,
        )
        self._lay_out()

    def _make_fields(self, parts: Parts) -> None:
        look, language = parts.look, parts.language
        self.outlet = ReferenceField(
            look,
            self.tr("Outlet"),
            sources.outlets(parts.worker, self),
            required=self.tr("Something published has an outlet."),
            can_open=True,
        )
        self.outlet.open_asked.connect(
            lambda key: parts.navigator.go(Address(Place.PEOPLE, "outlet", key))
        )
        self.title = TextField(look, self.tr("Title"), limit=1_000)
        self.day = DayField(
            look,
            self.tr("Published"),
            lambda: parts.clock().astimezone().date(),
            required=self.tr("Say on which day it was published."),
        )
        self.language = ChoiceField(
            look,
            self.tr("Language"),
            languages_first(parts.tags, language),
            placeholder=self.tr("Not known"),
        )
        self.link = TextField(look, self.tr("Link"), limit=2_000, placeholder="https://")
        self.link.typed.connect(self._dress_link)
        self.reach = NumberField(look, self.tr("People reached"), least=0)
        self.tone = ChoiceField(
            look,
            self.tr("Tone"),
            [(tone, word_of(tone, "tone", language)) for tone in Tone],
            icons={tone: (sign.icon, look.ink(sign.tone)) for tone, sign in TONE_SIGNS.items()},
        )
        self.quote = ReferenceField(
            look,
            self.tr("Quote that it used"),
            self._suggest_quotes,
            placeholder=self.tr("Words or speaker"),
        )
        self.release = ChoiceField(
            look, self.tr("Release that it took up"), (), placeholder=self.tr("None known")
        )
        self.names_donor = CheckField(look, self.tr("Names the donor"))
        self.has_message = CheckField(look, self.tr("Carries our message"))

    def _lay_out(self) -> None:
        look = self._parts.look
        gap = look.px(16)
        self.open = Button(look, self.tr("Open"), icon="external-link", small=True)
        self.open.clicked.connect(self.open_link)
        delete = IconButton(look, "trash-2", self.tr("Delete this"), small=True, edits=True)
        delete.clicked.connect(lambda: self.delete_asked.emit(self._key))
        self._usual = Label(look, "", 12, 400, "text3", wrap=True)
        body = column(
            self.outlet,
            self.title,
            self.day,
            row((self.language, 1), (self.tone, 1), spacing=look.px(10)),
            column(self.link, row(self.open, None), spacing=look.px(6)),
            column(self.reach, self._usual, spacing=look.px(4)),
            self.quote,
            self.release,
            self.names_donor,
            self.has_message,
            row(None, delete),
            None,
            spacing=look.px(12),
            margins=(gap, gap, gap, gap),
        )
        self.setLayout(column(ScrollColumn(body)))

    # What is shown

    def show_entry(self, page: EventPage, entry: CoverageEntry) -> None:
        """Show something published; what is being typed about the same stays."""
        self._page = page
        self._key = entry.id
        kept_release = [(entry.release.id, entry.release.name)] if entry.release else []
        releases = {line.id: f"{line.number} {line.headline}".strip() for line in page.releases}
        self.release.set_options(list((dict(kept_release) | releases).items()))
        usual = entry.reached if not entry.reach else 0
        said = self.tr("Without a number, what the outlet usually reaches counts: {count}.")
        self._usual.setText(said.format(count=reach_in_words(usual)) if usual else "")
        self._usual.setVisible(bool(usual))
        quote = entry.quote
        self._fields.show(
            entry.id,
            {
                "outlet_id": Suggestion(entry.outlet.id, entry.outlet.name),
                "title": entry.title,
                "day": entry.day,
                "language": entry.language or None,
                "link": entry.link,
                "reach": entry.reach or None,
                "tone": entry.tone,
                "quote_id": Suggestion(quote.id, quote.name) if quote is not None else None,
                "release_id": entry.release.id if entry.release is not None else None,
                "names_donor": entry.names_donor,
                "has_message": entry.has_message,
            },
        )
        self._dress_link()

    def flush(self) -> None:
        """Hand on what is typed."""
        self._fields.flush()

    def focus(self) -> None:
        """Put the caret into the title."""
        self.title.focus()

    def open_link(self) -> None:
        """Show in the browser what was published."""
        if self._can_open():
            QDesktopServices.openUrl(QUrl(self.link.value()))

    # The inside

    def _can_open(self) -> bool:
        return str(self.link.value()).startswith(_OPENED)

    def _dress_link(self) -> None:
        self.open.setVisible(self._can_open())

    def _keep_fact(self, key: int, field: Field, name: str, value: Any) -> None:  # noqa: ANN401 - many types
        self._keep(key, field, name, _EMPTY.get(name) if value is None else value)

    def _suggest_quotes(self, typed: str, then: Callable[[Sequence[Suggestion]], None]) -> None:
        """Offer the quotes of the event in which, or by whom, this was said."""
        wanted = folded(typed).casefold()
        lines = self._page.quotes if self._page is not None else ()
        found = [
            Suggestion(line.id, line.words, line.speaker, "quote")
            for line in lines
            if wanted in folded(f"{line.words} {line.speaker}").casefold()
        ]
        then(found[:MOST_ROWS])
