"""Settings, Contacts: whom journalists may call."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final

from migdesk.desk import office, ordering, questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes, ContactEntry
from migdesk.text.names import first_text
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.settings.record_kind import RecordWords
from migdesk.ui.settings.record_list import RecordRow
from migdesk.ui.settings.records_page import RecordsPage
from migdesk.ui.widgets.fields import (
    EmailField,
    LocalizedField,
    PhoneField,
    SwitchField,
    TextField,
)
from migdesk.ui.widgets.forms import FieldSpec, Form, FormSpec

_FORM: Final = FormSpec(
    "ContactForm",
    (
        FieldSpec(
            "standing",
            QT_TRANSLATE_NOOP("ContactForm", "On every new release"),
            SwitchField,
            wide=True,
        ),
        FieldSpec("name", QT_TRANSLATE_NOOP("ContactForm", "Name"), LocalizedField, wide=True),
        FieldSpec(
            "role",
            QT_TRANSLATE_NOOP("ContactForm", "What they are at the office"),
            LocalizedField,
            wide=True,
        ),
        FieldSpec("phone", QT_TRANSLATE_NOOP("ContactForm", "Phone"), PhoneField),
        FieldSpec("email", QT_TRANSLATE_NOOP("ContactForm", "Email"), EmailField),
        FieldSpec(
            "link",
            QT_TRANSLATE_NOOP("ContactForm", "Link"),
            TextField,
            wide=True,
            options={"limit": 1_000, "placeholder": "https://"},
        ),
    ),
)


class ContactsPage(RecordsPage):
    """Press contacts, in the order in which a release names them."""

    tables = frozenset({"press_contact"})
    kind = "contact"
    first = "name"
    enough: ClassVar[frozenset[str]] = frozenset({"name", "phone", "email"})
    ordered = True

    def say(self) -> RecordWords:
        """Return what the page says."""
        return RecordWords(
            title=self.tr("Contacts"),
            sentence=self.tr(
                "Whom journalists may call, named at the end of releases. Changes show on releases "
                "that are not ready or out yet."
            ),
            listed=self.tr("Press contacts"),
            new=self.tr("New contact"),
            untitled=self.tr("Without a name"),
            added=self.tr("Contact added"),
            deleted=self.tr("Contact deleted"),
            delete=self.tr("Delete contact"),
            used=self.tr(
                "A release names them. To keep them off new ones, switch “On every new release” "
                "off."
            ),
            nothing=self.tr("No press contact yet"),
            how=self.tr("Say once whom to call, and every new release names them."),
            icon="contact",
        )

    def make_form(self) -> Form:
        """Return the form of a contact."""
        extras = {name: {"languages": self.parts.languages} for name in ("name", "role")}
        return Form(self.parts.look, _FORM, extras)

    def ask(self, desk: Desk) -> Sequence[ContactEntry]:
        """Return the contacts, those that come onto every release first."""
        return sorted(questions.press_contacts(desk), key=lambda entry: not entry.standing)

    def row_of(self, entry: ContactEntry) -> RecordRow:
        """Return a contact as the list shows it."""
        standing, other = self.tr("On every new release"), self.tr("When chosen for a release")
        reached = first_text(entry.role, self.languages) or entry.phone or entry.email
        return RecordRow(
            title=first_text(entry.name, self.languages) or self.words.untitled,
            support=reached,
            group=standing if entry.standing else other,
        )

    def facts_of(self, entry: ContactEntry) -> Mapping[str, Any]:
        """Return the facts of a contact."""
        return {name.name: getattr(entry, name.name) for name in _FORM.fields}

    def add(self, desk: Desk, facts: Mapping[str, Any]) -> Changes:
        """Keep a new contact, after all others."""
        last = max((entry.position for entry in questions.press_contacts(desk)), default=-1)
        given = {"name": {}, **facts}
        return office.add_press_contact(desk, position=last + 1, **given)

    def edit(self, desk: Desk, key: int, name: str, value: object) -> Changes:
        """Change a fact of a contact."""
        return office.edit_press_contact(desk, press_contact_id=key, **{name: value})  # type: ignore[arg-type]  # the name of the field is that of the fact

    def delete(self, desk: Desk, key: int) -> Changes:
        """Delete a contact."""
        return office.delete_press_contact(desk, press_contact_id=key)

    def order(self, desk: Desk, keys: Sequence[int]) -> Changes:
        """Put the contacts in order."""
        return ordering.order_press_contacts(desk, keys=keys)
