"""Who holds and pays for an event: what these are edited in."""

from collections.abc import Sequence

from migdesk.desk import events, logos
from migdesk.desk.rows import EventPage
from migdesk.ui.events import sources
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.facts.form import FactForm
from migdesk.ui.events.facts.new_organisation import NewOrganisation
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import (
    ChoiceField,
    Listed,
    ReferenceListField,
)
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import OrganisationKind, Part


class OrganisationsForm(FactForm):
    """Who has some parts in the event, in protocol order."""

    def __init__(
        self, parts: Parts, edits: EventEdits, label: str, chosen: Sequence[Part], placeholder: str
    ) -> None:
        """Edit those with the ``chosen`` parts; all others stay as they are."""
        super().__init__(parts, edits)
        self._chosen = chosen
        self._others: list[tuple[Part, int]] = []
        look, language = parts.look, parts.language
        words = [(part, word_of(part, "part", language)) for part in chosen]
        self.list = ReferenceListField(
            look,
            label,
            sources.organisations(parts.worker, self),
            create=self.tr("Create “{}”"),
            placeholder=placeholder,
            parts=words if len(words) > 1 else (),
            parts_label=self.tr("Part"),
        )
        self.list.committed.connect(self._keep)
        self.new = NewOrganisation(parts, edits)
        self.list.create_asked.connect(self.new.begin)
        if chosen == [Part.DONOR]:
            self.new.kind.set_value(OrganisationKind.DONOR)
        self.new.made.connect(self.list.add)
        self._project = Label(parts.look, "", 12, 400, "text2", wrap=True)
        self.logos = ChoiceField(
            parts.look,
            self.tr("Logos on documents"),
            (),
            hint=self.tr("Sets of logos are made in Settings."),
        )
        self.logos.committed.connect(self._keep_logos)
        self.lay_out(self.list, self.new, self._project, self.logos)

    def show_page(self, page: EventPage) -> None:
        """Show what is kept now."""
        listed = [played for played in page.organisations if played.part in self._chosen]
        others = [played for played in page.organisations if played.part not in self._chosen]
        self._others = [(played.part, played.id) for played in others]
        payers = ", ".join(donor.name for donor in page.project_donors)
        self._project.setText(self.tr("Through the project: {names}").format(names=payers))
        self._project.setVisible(bool(payers) and Part.DONOR in self._chosen)
        own = (0, self.tr("Those of hosts, partners and donors"))
        self.logos.set_options([own, *((each.id, each.name) for each in page.logo_sets)])
        self.logos.set_value(page.logo_set)
        self.logos.setVisible(bool(page.logo_sets))
        many = len(self._chosen) > 1
        self.list.set_value(
            tuple(
                Listed(played.id, played.name, played.part if many else None, played.short)
                for played in sorted(listed, key=lambda one: self._chosen.index(one.part))
            )
        )

    def _keep_logos(self, logo_set: int) -> None:
        event_id, chosen = self.edits.key, logo_set or None
        self.edits.carry_out(
            lambda desk: logos.set_event_logos(desk, event_id=event_id, logo_set_id=chosen),
            self.logos,
        )

    def _keep(self, listed: Sequence[Listed]) -> None:
        event_id = self.edits.key
        named = [(each.part or self._chosen[0], each.key) for each in listed]
        given = [(Part(str(part)), key) for part, key in named]
        played = [*given, *self._others]
        self.edits.carry_out(
            lambda desk: events.set_event_organisations(
                desk, event_id=event_id, organisations=played
            ),
            self.list,
        )
