"""Settings, Logo sets: logos that are printed together, under a name."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final

from PySide6.QtWidgets import QWidget

from migdesk.desk import logos, questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes, Kind
from migdesk.desk.rows.logos import LogoOwner, LogoSetEntry
from migdesk.text.names import first_text
from migdesk.ui.logos.panel import LogoPanel
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.settings.page import section
from migdesk.ui.settings.record_kind import RecordWords
from migdesk.ui.settings.record_list import RecordRow
from migdesk.ui.settings.records_page import RecordsPage
from migdesk.ui.suggested import records
from migdesk.ui.widgets.fields import Listed, LocalizedField, ReferenceListField
from migdesk.ui.widgets.forms import FieldSpec, Form, FormSpec
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column

_FORM: Final = FormSpec(
    "LogoSetForm",
    (
        FieldSpec(
            "name",
            QT_TRANSLATE_NOOP("LogoSetForm", "Name"),
            LocalizedField,
            wide=True,
            options={"limit": 200},
        ),
        FieldSpec(
            "partners",
            QT_TRANSLATE_NOOP("LogoSetForm", "Whose logos stand at the foot, in order"),
            ReferenceListField,
            wide=True,
        ),
    ),
)


class LogoSetsPage(RecordsPage):
    """Sets of logos, in the order they were added."""

    tables = frozenset(
        {"logo", "logo_set", "logo_set_partner", "event_logo_set", "asset", "organisation"}
    )
    kind = "logo_set"
    first = "name"
    enough: ClassVar[frozenset[str]] = frozenset({"name"})
    later: ClassVar[frozenset[str]] = frozenset({"partners"})

    def say(self) -> RecordWords:
        """Return what the page says."""
        return RecordWords(
            title=self.tr("Logo sets"),
            sentence=self.tr(
                "Logos that stand together on documents about an event. An event without a set "
                "shows the logos of its hosts, partners and donors."
            ),
            listed=self.tr("Logo sets"),
            new=self.tr("New logo set"),
            untitled=self.tr("Without a name"),
            added=self.tr("Logo set added"),
            deleted=self.tr("Logo set deleted"),
            delete=self.tr("Delete logo set"),
            used=self.tr("An event bears it. Choose other logos there first."),
            nothing=self.tr("No logo set yet"),
            how=self.tr(
                "Make one where the logos of an event are agreed: a joint campaign, a fund with "
                "several donors."
            ),
            icon="stamp",
        )

    def make_form(self) -> Form:
        """Return the form of a set."""
        parts = self.parts
        extras: dict[str, dict[str, Any]] = {
            "name": {
                "languages": parts.languages,
                "required": self.tr("Type the name, at least in one language."),
            },
            "partners": {
                "suggest": records(parts.worker, self, Kind.ORGANISATION),
                "placeholder": self.tr("Add an organization"),
            },
        }
        return Form(parts.look, _FORM, extras)

    def make_below(self) -> QWidget:
        """Return the logos of a set itself, and whose logo is missing."""
        look = self.parts.look
        self.missing = Label(look, "", 12, 400, "amber", wrap=True)
        self.logos = LogoPanel(
            self.parts,
            LogoOwner.LOGO_SET,
            hint=self.tr("Without one, pages begin with the logo of the office."),
        )
        below = QWidget()
        below.setLayout(
            column(
                self.missing,
                section(look, self.tr("Logo at the head of the page"), self.logos),
                spacing=look.px(12),
            )
        )
        return below

    def show_below(self, key: int) -> None:
        """Show the logos of a set, and whose logo is missing."""
        names = ", ".join(self.entries[key].without_logo)
        said = self.tr(
            "No logo is kept of {names}. Add it on their page in People and organizations."
        )
        self.missing.setText(said.format(names=names) if names else "")
        self.missing.setVisible(bool(names))
        self.logos.show_owner(key)

    def ask(self, desk: Desk) -> Sequence[LogoSetEntry]:
        """Return the sets."""
        return questions.logo_sets(desk)

    def row_of(self, entry: LogoSetEntry) -> RecordRow:
        """Return a set as the list shows it."""
        held = self.tr("%n event(s)", "", entry.events) if entry.events else self.tr("No event yet")
        names = [partner.name for partner in entry.partners]
        return RecordRow(first_text(entry.name, self.languages), ", ".join([held, *names]))

    def facts_of(self, entry: LogoSetEntry) -> Mapping[str, Any]:
        """Return the facts of a set."""
        partners = tuple(Listed(partner.id, partner.name) for partner in entry.partners)
        return {"name": entry.name, "partners": partners}

    def add(self, desk: Desk, facts: Mapping[str, Any]) -> Changes:
        """Keep a new set."""
        return logos.add_logo_set(desk, name=facts["name"])

    def edit(self, desk: Desk, key: int, name: str, value: Any) -> Changes:  # noqa: ANN401 - each fact has its own kind of value
        """Change a fact of a set."""
        if name == "partners":
            partners = [listed.key for listed in value]
            return logos.set_logo_partners(desk, logo_set_id=key, partners=partners)
        return logos.edit_logo_set(desk, logo_set_id=key, name=value)

    def delete(self, desk: Desk, key: int) -> Changes:
        """Delete a set."""
        return logos.delete_logo_set(desk, logo_set_id=key)
