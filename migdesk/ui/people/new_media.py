"""A new outlet, and a new media contact."""

from typing import TYPE_CHECKING, Any

from migdesk.desk import media
from migdesk.desk.rows import Changes
from migdesk.ui.people.contact_view import creates_outlets
from migdesk.ui.people.media_fields import contact_form, outlet_form
from migdesk.ui.shell.new_record import NewRecord
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.forms import Form
from migdesk.vocabulary import OutletKind

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk


class _NewMedia(NewRecord):
    """The form of a new record that is known by its name. A subclass says how it is kept."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.form: Form

    def begin_with(self) -> dict[str, Any]:
        """Return what stands in the empty form."""
        return {}

    def add(self, desk: "Desk", facts: dict[str, Any]) -> Changes:
        """Keep a new record."""
        raise NotImplementedError

    def begin(self) -> None:
        """Show an empty form."""
        self.kept = False
        self.form.reset(self.begin_with())

    def focus(self) -> None:
        """Put the keyboard into the name."""
        self.form.field("name").focus()

    def has_name(self) -> bool:
        """Tell whether there is a name in any language."""
        return bool(self.form.values()["name"])

    def say_nameless(self) -> None:
        """Say that there must be a name."""
        self.set_error(self.tr("Write the name first."))
        self.focus()

    def is_sound(self) -> bool:
        """Tell whether everything else can be kept."""
        self.form.flush()
        return not self.form.focus_first_error()

    def carry_out(self) -> None:
        """Have the desk keep the record."""
        facts = {name: value for name, value in self.form.values().items() if value}
        self.edits.carry_out(
            lambda desk: self.add(desk, facts), self, lambda changes: self.made.emit(changes.key)
        )

    def set_error(self, sentence: str) -> None:
        """Say why the record was not kept."""
        self.kept = False
        self.form.set_error("name", sentence)


class NewOutlet(_NewMedia):
    """The form of a new outlet."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.form = outlet_form(parts, new=True)
        self.build(self.tr("Add outlet"), self.tr("Enter adds the outlet."), [self.form])

    def heading(self) -> str:
        """Return what the form is called."""
        return self.tr("New outlet")

    def begin_with(self) -> dict[str, Any]:
        """Return the kind of most outlets."""
        return {"kind": OutletKind.ONLINE}

    def add(self, desk: "Desk", facts: dict[str, Any]) -> Changes:
        """Keep a new outlet."""
        return media.add_outlet(desk, **facts)


class NewContact(_NewMedia):
    """The form of a new media contact."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.form = contact_form(parts, self, new=True)
        creates_outlets(self.form, self.edits)
        self.build(
            self.tr("Add media contact"), self.tr("Enter adds the media contact."), [self.form]
        )

    def heading(self) -> str:
        """Return what the form is called."""
        return self.tr("New media contact")

    def add(self, desk: "Desk", facts: dict[str, Any]) -> Changes:
        """Keep a new media contact."""
        return media.add_media_contact(desk, **facts)
