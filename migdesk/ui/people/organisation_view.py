"""The page of an organisation."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from migdesk.desk import organisations
from migdesk.desk.rows import OrganisationPage, PostState
from migdesk.desk.rows.logos import LogoOwner
from migdesk.text.capitals import capitalised
from migdesk.text.countries import countries, country_name
from migdesk.text.georgian import proposed_phrase
from migdesk.text.names import Forms, Language, OrganisationName, first_name, other_names
from migdesk.text.words import words_for
from migdesk.ui.logos.panel import LogoPanel
from migdesk.ui.people.cards import (
    DatedDelegate,
    DatedRow,
    MemberDelegate,
    PartDelegate,
    member_rows,
)
from migdesk.ui.people.choosing import OrganisationChooser, kind_field
from migdesk.ui.people.columns import Columns
from migdesk.ui.people.earlier import EarlierNames
from migdesk.ui.people.facts import FactsCard, Known, section
from migdesk.ui.people.head import Building
from migdesk.ui.people.name_fields import organisation_field
from migdesk.ui.people.naming import Naming
from migdesk.ui.people.page import RecordPage
from migdesk.ui.people.sights import OrganisationSight
from migdesk.ui.people.used import UsedCards
from migdesk.ui.people.wording import day_name, ends_first, period, when_short
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.edits import Refusable
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import AreaField, ChoiceField, Field, PartialDateField
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.listed_card import ListedCard
from migdesk.ui.widgets.menus import Entry
from migdesk.ui.widgets.signs import word_of
from migdesk.ui.widgets.suggestions import Suggestion
from migdesk.ui.widgets.two_columns import TwoColumns

_MOST: Final = 8


class OrganisationView(RecordPage):
    """All of an organisation: who is in it and was, and what it takes part in."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        look = parts.look
        self._sight: OrganisationSight | None = None
        self._held_back = ""
        self._support = Label(look, "", 14, 400, "text2", wrap=True)
        self.naming = Naming(
            parts,
            organisation_field(look, self.tr("Name")),
            _forms_of,
            self.tr("An organization has at least one name."),
            self,
        )
        self.naming.edit_asked.connect(self.begin_edit)
        self.naming.committed.connect(lambda names, field: self._keep({"names": names}, field))
        self.names, self.forms = self.naming.names, self.naming.forms
        self.notice = self.naming.notice
        self._make_fields()
        self._make_cards()
        self.build(
            [],
            [self._support, self.notice],
            TwoColumns(
                look,
                [
                    self.naming.section,
                    self.people,
                    self.former,
                    self.earlier,
                    self.used,
                    self.events,
                ],
                [
                    self.facts_card,
                    self._facts_section,
                    *self.forms.values(),
                    self._logo_section,
                    self.parts_card,
                ],
            ),
        )

    def _make_fields(self) -> None:
        parts, look = self.parts, self.parts.look
        self.kind = kind_field(parts, self.tr("What it is"))
        self.country = ChoiceField(
            look, self.tr("Country"), countries(parts.language), placeholder=self.tr("Not known")
        )
        self.parent_body = OrganisationChooser(parts, self.tr("Part of"), can_open=True)
        self.parent_body.open_asked.connect(self._open_organisation)
        self.since = PartialDateField(look, self.tr("Under this name since"))
        self.until = PartialDateField(look, self.tr("Until"))
        self.notes = AreaField(
            look, self.tr("Notes"), hint=self.tr("For the office alone; never printed.")
        )
        self.kind.committed.connect(lambda kind: self._keep({"kind": kind}, self.kind))
        self.country.committed.connect(
            lambda code: self._keep({"country": code or ""}, self.country)
        )
        self.parent_body.committed.connect(self._keep_parent)
        self.since.committed.connect(lambda _: self._keep_dates("since"))
        self.until.committed.connect(lambda _: self._keep_dates("until"))
        self.notes.committed.connect(lambda notes: self._keep({"notes": notes}, self.notes))

    def _make_cards(self) -> None:
        look = self.parts.look
        self.earlier = EarlierNames(self.edits)
        self.used = UsedCards(self.parts)
        members = MemberDelegate(look, self)
        self.people = ListedCard(
            look,
            self.tr("People"),
            members,
            members.spoken,
            most=_MOST,
            empty=self.tr("Nobody holds a title here."),
        )
        former = MemberDelegate(look, self)
        self.former = ListedCard(look, self.tr("Before"), former, former.spoken, most=_MOST)
        for card in (self.people, self.former):
            card.opened.connect(self._open_member)
        dated = DatedDelegate(look, self)
        self.events = ListedCard(
            look,
            self.tr("Events"),
            dated,
            dated.spoken,
            most=_MOST,
            empty=self.tr("It has a part in no event yet."),
        )
        self.events.opened.connect(
            lambda key: self.parts.navigator.go(Address(Place.EVENTS, "event", key))
        )
        bodies = PartDelegate(look, self)
        self.parts_card = ListedCard(look, self.tr("Its parts"), bodies, bodies.spoken, most=_MOST)
        self.parts_card.opened.connect(self._open_organisation)
        self.facts_card = FactsCard(
            look,
            self.tr("About"),
            link=self.tr("Edit"),
            empty=self.tr("Nothing is recorded yet."),
        )
        self.facts_card.edit_asked.connect(self._edit_facts)
        self.logos = LogoPanel(
            self.parts,
            LogoOwner.ORGANISATION,
            hint=self.tr("Printed on documents about events in which it takes part."),
        )
        self._logo_section = section(look, self.tr("Logo"), self.logos)
        fields = column(
            self.kind,
            self.country,
            self.parent_body,
            Columns(look, [self.since, self.until]),
            self.notes,
            spacing=look.px(12),
        )
        inner = QWidget()
        inner.setLayout(fields)
        self._facts_section = section(look, self.tr("About"), inner)

    # What is shown

    def show_sight(self, sight: OrganisationSight) -> None:
        """Show an organisation; what is being typed stays, if it is about the same."""
        page = sight.page
        other = page.id != self.key
        if other:
            self.leave_record()
        self.key, self._sight = page.id, sight
        self._show_head(page)
        now = [entry for entry in page.members if entry.state is not PostState.PAST]
        before = [entry for entry in page.members if entry.state is PostState.PAST]
        self.people.show_rows(member_rows(now), other=other)
        self.former.show_rows(member_rows(before), other=other)
        self.events.show_rows(self._event_rows(sight), other=other)
        self.parts_card.show_rows({part.id: part.name for part in page.parts}, other=other)
        self.earlier.show_page(page, other=other)
        self.used.ask_organisation(page.id)
        self.facts_card.show_facts(self._facts(page))
        self.logos.show_owner(page.id)
        self._show_fields(page, other=other)
        self.naming.show(page.names, other=other, editing=self.is_editing())
        if other:
            self.pane.verticalScrollBar().setValue(0)

    def page(self) -> OrganisationPage | None:
        """Return the organisation that is shown."""
        return self._sight.page if self._sight is not None else None

    def name(self) -> str:
        """Return what the organisation that is shown is called."""
        page = self.page()
        return first_name(page.names, self.languages) if page is not None else ""

    def flush(self) -> None:
        """Hand on what is typed."""
        self.names.flush()
        self.parent_body.flush()
        for field in self._fields():
            field.flush()

    def focus(self) -> None:
        """Put the keyboard where the page begins."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_used(self) -> None:
        """Say what keeps the organisation from being deleted."""
        page = self.page()
        if page is None:
            return
        counts = (
            self.tr("%n title(s)", "", len(page.members)) if page.members else "",
            self.tr("%n event(s)", "", len(page.events)) if page.events else "",
            self.tr("%n project(s)", "", len(page.projects)) if page.projects else "",
            self.tr("%n organization(s)", "", len(page.parts)) if page.parts else "",
            self.tr("%n logo set(s)", "", page.logo_sets) if page.logo_sets else "",
        )
        self.say_blocked(
            self.tr("{name} was not deleted").format(name=self.name()),
            self.tr("It is named by {what}. Name another organization there first.").format(
                what=", ".join(filter(None, counts))
            ),
        )

    def address(self) -> Address:
        """Return where the organisation is."""
        return Address(Place.PEOPLE, "organisation", self.key)

    def delete_words(self) -> str:
        """Return what deleting an organisation is called."""
        return self.tr("Delete organization")

    def more_entries(self) -> Sequence[Entry]:
        """Return what else can be done with an organisation."""
        return (
            Entry("pencil", self.tr("Renamed"), lambda: self.earlier.rename(self.more), edits=True),
            Entry(
                "history",
                self.tr("Add an earlier name"),
                lambda: self.earlier.add(self.more),
                edits=True,
            ),
        )

    def show_editing(self, *, editing: bool) -> None:
        """Show the fields for names and facts, or what they hold."""
        self.naming.show_editing(editing=editing)
        self._facts_section.setVisible(editing)
        self.facts_card.setVisible(not editing)

    def focus_name(self, language: Language) -> None:
        """Put the keyboard into the name in a language."""
        self.names.focus(language)

    def focus_error(self) -> bool:
        """Put the keyboard into the first field with an error; return whether there is one."""
        if self.names.focus_error():
            return True
        wrong = [field for field in (*self._fields(), self.parent_body.field) if field.error()]
        for field in wrong[:1]:
            field.focus()
        return bool(wrong)

    # The inside

    def _fields(self) -> Sequence[Field]:
        return self.kind, self.country, self.since, self.until, self.notes

    def _show_head(self, page: OrganisationPage) -> None:
        look, language = self.parts.look, self.parts.language
        name = first_name(page.names, self.languages)
        self.head.show_names(Building(look), name, other_names(page.names, self.languages))
        support = [word_of(page.kind, "organisation_kind", language)]
        if page.country:
            support.append(country_name(page.country, language))
        self._support.setText(", ".join(support))

    def _facts(self, page: OrganisationPage) -> list[Known]:
        short = ", ".join(
            dict.fromkeys(
                part for name in page.names.values() for part in (name.acronym, name.short) if part
            )
        )
        projects = "\n".join(project.name for project in page.projects)
        return [
            Known("tag", self.tr("In short"), short),
            Known("building-2", self.tr("Part of"), page.parent.name if page.parent else ""),
            Known("calendar", self.tr("Under this name"), period(page.since, page.until)),
            Known("folder", self.tr("Projects it pays for"), projects, below=True),
            Known("", self.tr("Notes"), page.notes, "text2", below=True),
        ]

    def _event_rows(self, sight: OrganisationSight) -> dict[int, DatedRow]:
        words = words_for(self.parts.language)
        rows = {}
        for place, line in enumerate(sight.page.events):
            played = [words(f"part.{part}") for part in sight.parts.get(line.id, ())]
            rows[line.id] = DatedRow(
                line.id,
                day_name(line.start),
                line.title,
                capitalised(", ".join(dict.fromkeys(played))),
                line.quotes,
                first=place == 0,
            )
        return rows

    def _show_fields(self, page: OrganisationPage, *, other: bool) -> None:
        above = page.parent
        parent = Suggestion(above.id, above.name, "", "building-2") if above else None
        values: Mapping[Any, Any] = {
            self.kind: page.kind,
            self.country: page.country or None,
            self.parent_body: parent,
            self.since: page.since,
            self.until: page.until,
            self.notes: page.notes,
        }
        for field, value in values.items():
            if other:
                field.reset(value)
            else:
                field.set_value(value)

    def _keep_parent(self, key: int | None) -> None:
        if key == self.key:
            self.parent_body.field.set_error(self.tr("It cannot be part of itself."))
            return
        self._keep({"parent_id": key}, self.parent_body.field)

    def _keep_dates(self, name: str) -> None:
        """Keep one of the dates, unless the name would end before it begins."""
        since, until = self.since.value(), self.until.value()
        changed, other = (self.since, self.until) if name == "since" else (self.until, self.since)
        if ends_first(since, until):
            day = when_short(since)
            changed.set_error(self.tr("It would end before it begins, {since}.").format(since=day))
            self._held_back = name
            return
        self._keep({name: changed.value()}, changed)
        if self._held_back and self._held_back != name:  # the other one makes sense now
            other.set_error("")
            self._keep({self._held_back: other.value()}, other)
        self._held_back = ""

    def _edit_facts(self) -> None:
        self.begin_edit()
        self.kind.focus()

    def _open_member(self, post_id: int) -> None:
        page = self.page()
        members = page.members if page is not None else ()
        for entry in members:
            if entry.post_id == post_id:
                self.parts.navigator.go(Address(Place.PEOPLE, "person", entry.person_id))

    def _open_organisation(self, key: int) -> None:
        self.parts.navigator.go(Address(Place.PEOPLE, "organisation", key))

    def _keep(self, facts: Mapping[str, Any], field: Refusable | None) -> None:
        key = self.key
        self.edits.carry_out(
            lambda desk: organisations.edit_organisation(desk, organisation_id=key, **facts), field
        )


def _forms_of(name: OrganisationName) -> Forms:
    return proposed_phrase(name.full)
