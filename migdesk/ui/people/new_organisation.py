"""A new organisation: its names, and what it is."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from migdesk.desk import organisations
from migdesk.desk.rows import Changes
from migdesk.text.countries import countries
from migdesk.ui.people.choosing import OrganisationChooser, kind_field
from migdesk.ui.people.columns import Columns
from migdesk.ui.people.name_fields import NameFields, organisation_field
from migdesk.ui.shell.new_record import NewRecord
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import ChoiceField
from migdesk.vocabulary import OrganisationKind

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk


class NewOrganisation(NewRecord):
    """The form of a new organisation."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        look = parts.look
        self.names = NameFields(look, self.languages, organisation_field(look, self.tr("Name")))
        self.kind = kind_field(parts, self.tr("What it is"))
        self.country = ChoiceField(
            look, self.tr("Country"), countries(parts.language), placeholder=self.tr("Not known")
        )
        self.parent_body = OrganisationChooser(parts, self.tr("Part of"))
        self.build(
            self.tr("Add organization"),
            self.tr("Enter adds the organization."),
            [self.names, Columns(look, [self.kind, self.country, self.parent_body])],
        )

    def heading(self) -> str:
        """Return what the form is called."""
        return self.tr("New organization")

    def begin(self) -> None:
        """Show an empty form."""
        self.kept = False
        self.names.reset({})
        self.kind.reset(OrganisationKind.MINISTRY)
        self.country.reset(None)
        self.parent_body.reset(None)

    def focus(self) -> None:
        """Put the keyboard into the full name."""
        self.names.focus()

    def has_name(self) -> bool:
        """Tell whether there is a full name in any language."""
        return any(name.full for name in self.names.value().values())

    def say_nameless(self) -> None:
        """Say that there must be a name."""
        self.names.set_error(self.tr("Write the full name first."))
        self.names.focus()

    def is_sound(self) -> bool:
        """Tell whether what it is part of can be kept."""
        self.parent_body.flush()
        if self.parent_body.field.error():
            self.parent_body.field.focus()
            return False
        return True

    def case_lines(self) -> Sequence[QWidget]:
        """Return the lines in which Enter confirms what is proposed."""
        return self.names.case_lines()

    def carry_out(self) -> None:
        """Have the desk keep the organisation."""
        names, kind = self.names.value(), self.kind.value()
        country, parent = self.country.value() or "", self.parent_body.key()

        def keep(desk: "Desk") -> Changes:
            return organisations.add_organisation(
                desk, names=names, kind=kind, country=country, parent_id=parent
            )

        self.edits.carry_out(keep, self, lambda changes: self.made.emit(changes.key))

    def set_error(self, sentence: str) -> None:
        """Say why the organisation was not kept."""
        self.kept = False
        self.names.set_error(sentence)
