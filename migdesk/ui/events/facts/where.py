"""Where an event is: what the way to it, venue, city and link are edited in."""

from functools import partial
from typing import Any

from migdesk.desk.rows import EventPage
from migdesk.text.countries import countries
from migdesk.text.georgian import proposed_phrase
from migdesk.text.names import CASED, Forms, Language
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.facts.form import FactForm, modality_field
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import (
    ChoiceField,
    Field,
    FieldGroup,
    LocalizedField,
    PhraseField,
    TextField,
)


class WhereForm(FactForm):
    """Where the event is: the way to it, venue, city, country, link."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__(parts, edits)
        look, language = parts.look, parts.language
        self.modality = modality_field(parts, self.tr("Where people are"))
        self.venue = LocalizedField(look, self.tr("Venue"), parts.languages, limit=1_000)
        self.city = {
            tag: PhraseField(
                look,
                self.tr("City"),
                tag,
                cased=tag in CASED,
                propose=proposed_phrase if tag in CASED else None,
            )
            for tag in self.languages
        }
        self.country = ChoiceField(
            look, self.tr("Country"), countries(language), placeholder=self.tr("Not said")
        )
        self.link = TextField(look, self.tr("Link"), limit=1_000, placeholder="https://")
        self._fields = FieldGroup(
            {
                "modality": self.modality,
                "venue": self.venue,
                "country": self.country,
                "link": self.link,
            },
            self._keep,
        )
        for tag, field in self.city.items():
            field.committed.connect(partial(self._keep_city, tag))
        self._city: dict[Language, Forms] = {}
        self.lay_out(self.modality, self.venue, *self.city.values(), self.country, self.link)

    def show_page(self, page: EventPage) -> None:
        """Show what is kept now."""
        self._fields.show(
            page.id,
            {
                "modality": page.modality,
                "venue": page.venue,
                "country": page.country or None,
                "link": page.link,
            },
        )
        self._city = dict(page.city)
        for tag, field in self.city.items():
            field.set_value(page.city.get(tag))

    def _keep(self, event_id: int, field: Field, name: str, value: Any) -> None:  # noqa: ANN401 - many types
        self.edits.fact(event_id, field, name, value or "" if name == "country" else value)

    def _keep_city(self, language: Language, forms: Forms | None) -> None:
        others = {tag: kept for tag, kept in self._city.items() if tag != language}
        self._city = {**others, language: forms} if forms is not None else others
        self.edits.facts(self.city[language], city=self._city)
