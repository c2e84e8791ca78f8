"""The page of a media contact."""

from typing import Any

from PySide6.QtWidgets import QWidget

from migdesk.desk import media
from migdesk.desk.rows import Changes, MediaContactEntry
from migdesk.text.writing import language_written
from migdesk.ui.people.media_fields import (
    contact_facts,
    contact_form,
    contact_values,
    fact_of,
    no_mail,
)
from migdesk.ui.people.media_page import MediaPage
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.edits import Edits
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import ReferenceField
from migdesk.ui.widgets.forms import Form
from migdesk.ui.widgets.labels import Face, IconLabel, Label
from migdesk.ui.widgets.layouts import row
from migdesk.ui.widgets.suggestions import Suggestion
from migdesk.vocabulary import OutletKind


class ContactView(MediaPage):
    """All of a journalist: for whom and about what they write, and how they are reached."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        look = parts.look
        self._no_mail = QWidget()
        sign = IconLabel(look, "triangle-alert", "amber", 14)
        words = Label(look, no_mail(), 12, 500, "amber", wrap=True)
        self._no_mail.setLayout(row(sign, (words, 1), spacing=look.px(6)))
        self._no_mail.hide()
        form = contact_form(parts, self)
        outlet = creates_outlets(form, self.edits)
        outlet.open_asked.connect(
            lambda key: parts.navigator.go(Address(Place.PEOPLE, "outlet", key))
        )
        self.put_together(self.tr("Contact"), form, [self._no_mail], ())

    def show_sight(self, sight: MediaContactEntry) -> None:
        """Show a journalist; what is being typed stays, if it is about the same."""
        language = self.parts.language
        self.show_facts(
            sight.id,
            sight.name,
            sight.outlet.name if sight.outlet is not None else "",
            face=Face(self.parts.look, sight.shown, 60),
            facts=contact_facts(sight, language),
            values=contact_values(sight),
        )
        self._no_mail.setVisible(sight.opted_out)

    def address(self) -> Address:
        """Return where the journalist is."""
        return Address(Place.PEOPLE, "media_contact", self.key)

    def delete_words(self) -> str:
        """Return what deleting a journalist is called."""
        return self.tr("Delete media contact")

    def say_used(self) -> None:
        """Say nothing: nothing rests on a journalist."""

    def keep_fact(self, key: int, name: str, value: Any) -> None:  # noqa: ANN401 - each field has its own kind
        """Keep a fact of the journalist."""
        fact = fact_of(name, value)
        self.keep(name, lambda desk: media.edit_media_contact(desk, media_contact_id=key, **fact))


def creates_outlets(form: Form, edits: Edits) -> ReferenceField:
    """Have the outlet of a form kept where it is a new one; return its field."""
    field = form.field("outlet_id")
    if not isinstance(field, ReferenceField):
        raise TypeError(field)

    def create(written: str) -> None:
        name = {language_written(written, edits.parts.tags): written}

        def made(changes: Changes) -> None:
            field.choose(Suggestion(changes.key, written, "", "radio"))

        edits.carry_out(
            lambda desk: media.add_outlet(desk, name=name, kind=OutletKind.ONLINE), field, made
        )

    field.create_asked.connect(create)
    return field
