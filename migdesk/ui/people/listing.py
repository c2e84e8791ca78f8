"""The column with the lists: which of them, filter, chips."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.desk import questions
from migdesk.desk.rows import (
    Index,
    Kind,
    OrganisationFacets,
    OrganisationFilter,
    PersonFacets,
    PersonFilter,
)
from migdesk.ui.people.rows import (
    ContactDelegate,
    OrganisationDelegate,
    OutletDelegate,
    PersonDelegate,
)
from migdesk.ui.shell.found_list import FoundList, ListWords
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.choices import Chip, Chips, Segmented
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.search_line import FilterLine
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import OrganisationKind

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk


class _Group(StrEnum):
    """Kinds of organisation that are often wanted together."""

    ALL = "all"
    GOVERNMENT = "government"
    DIPLOMATIC = "diplomatic"


_KINDS: Final = {
    _Group.ALL: frozenset[OrganisationKind](),
    _Group.GOVERNMENT: frozenset({OrganisationKind.MINISTRY, OrganisationKind.AGENCY}),
    _Group.DIPLOMATIC: frozenset({OrganisationKind.EMBASSY}),
}


_MEDIA: Final = (Kind.MEDIA_CONTACT, Kind.OUTLET)
"""The lists that share one place in the switch."""


class PeopleColumn(QWidget):
    """People, organisations, and media: contacts and outlets.

    Signals:
        section_changed: another of the lists is shown from now on.
        chosen, opened, peeked, clicked, menu_asked: as of the lists, for the one that is shown.
        new_asked: a new record is wanted.
        shown: the list shows what it was asked for.
    """

    section_changed = Signal()
    chosen = Signal(int)
    opened = Signal(int)
    peeked = Signal(int)
    clicked = Signal(int)
    menu_asked = Signal(int, QPoint)
    new_asked = Signal()
    shown = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self.switch = Segmented(
            look,
            [
                (Kind.PERSON, self.tr("People")),
                (Kind.ORGANISATION, self.tr("Organizations")),
                (Kind.MEDIA_CONTACT, self.tr("Media")),
            ],
            name=self.tr("Show"),
        )
        self.switch.chosen.connect(self._turn)
        self.media = Chips(
            look,
            [(Kind.MEDIA_CONTACT, self.tr("Contacts")), (Kind.OUTLET, self.tr("Outlets"))],
            name=self.tr("Media"),
        )
        self.media.chosen.connect(self._turn)
        self.filter = FilterLine(look, self.tr("Filter by name or title"))
        self.filter.setParent(self)  # the first of the column to be given the keyboard
        self.filter.changed.connect(self.load)
        self.filter.list_asked.connect(lambda: self.current().enter())
        self.filter.left.connect(self._leave_filter)
        self._groups = Chips(
            look,
            [
                (_Group.ALL, self.tr("All")),
                (_Group.GOVERNMENT, self.tr("Government")),
                (_Group.DIPLOMATIC, self.tr("Diplomatic")),
            ],
            name=self.tr("Organizations"),
        )
        self._groups.chosen.connect(self._choose_group)
        self._kinds = Chip(look, self.tr("Kind"))
        self._kinds.changed.connect(self._choose_kinds)
        self._makers: Mapping[Kind, Callable[[], FoundList]] = {
            Kind.PERSON: self._people,
            Kind.ORGANISATION: self._organisations,
            Kind.MEDIA_CONTACT: self._contacts,
            Kind.OUTLET: self._outlets,
        }
        self._lists: dict[Kind, FoundList] = {}
        self._stack = QStackedWidget()
        self._lay_out()
        self._stack.setCurrentWidget(self.current())
        self._show_chips()

    def _lay_out(self) -> None:
        look = self._parts.look
        chips = FlowLayout(look.px(6))
        chips.addWidget(self.media)
        chips.addWidget(self._groups)
        chips.addWidget(self._kinds)
        gap = look.px(16)
        self.setLayout(
            column(
                column(
                    row(self.switch, None),
                    self.filter,
                    chips,
                    spacing=look.px(10),
                    margins=(gap, look.px(14), gap, look.px(6)),
                ),
                (self._stack, 1),
            )
        )

    def _people(self) -> FoundList:
        words = ListWords(
            name=self.tr("People"),
            new=self.tr("New person"),
            empty=self.tr("Nobody yet"),
            invitation=self.tr(
                "Record who speaks for whom. A release names them by the title of that day."
            ),
            all=self.tr("Show all people"),
        )
        rows = PersonDelegate(self._parts.look, self)
        return FoundList(self._parts, words, questions.person_lines, rows, rows.spoken, icon="user")

    def _organisations(self) -> FoundList:
        words = ListWords(
            name=self.tr("Organizations"),
            new=self.tr("New organization"),
            empty=self.tr("No organizations yet"),
            invitation=self.tr(
                "Ministries, embassies, agencies: people hold titles in them, events are theirs."
            ),
            all=self.tr("Show all organizations"),
        )
        rows = OrganisationDelegate(self._parts.look, self, self._parts.language)
        return FoundList(
            self._parts, words, questions.organisation_lines, rows, rows.spoken, icon="building-2"
        )

    def _contacts(self) -> FoundList:
        words = ListWords(
            name=self.tr("Media contacts"),
            new=self.tr("New media contact"),
            empty=self.tr("No media contacts yet"),
            invitation=self.tr(
                "Journalists: what they write about, for whom, and who wants no mail."
            ),
            all=self.tr("Show all media contacts"),
        )
        rows = ContactDelegate(self._parts.look, self)
        return FoundList(
            self._parts, words, questions.media_contact_lines, rows, rows.spoken, icon="contact"
        )

    def _outlets(self) -> FoundList:
        words = ListWords(
            name=self.tr("Outlets"),
            new=self.tr("New outlet"),
            empty=self.tr("No outlets yet"),
            invitation=self.tr(
                "Newspapers, channels, agencies, websites: what they publish is noted at events."
            ),
            all=self.tr("Show all outlets"),
        )
        rows = OutletDelegate(self._parts.look, self, self._parts.language)
        return FoundList(
            self._parts, words, questions.outlet_lines, rows, rows.spoken, icon="radio"
        )

    def _listen(self, kind: Kind, shown: FoundList) -> None:
        shown.chosen.connect(self.chosen)
        shown.opened.connect(self.opened)
        shown.list.peeked.connect(self.peeked)
        shown.clicked.connect(self.clicked)
        shown.menu_asked.connect(self.menu_asked)
        shown.new_asked.connect(self.new_asked)
        shown.all_asked.connect(self.clear_filter)
        shown.again_asked.connect(self.load)
        shown.list.typed.connect(self.filter.take_letter)
        shown.shown.connect(lambda: self._tell_shown(kind))

    # What is shown

    def section(self) -> Kind:
        """Return of which kind the records are that are shown."""
        kind: Kind = self.switch.value()
        if kind in _MEDIA:
            kind = self.media.value()
        return kind

    def show_section(self, kind: Kind) -> None:
        """Show the records of a kind."""
        if kind is not self.section():
            if kind in _MEDIA:
                self.media.set_value(kind)
            self.switch.set_value(_MEDIA[0] if kind in _MEDIA else kind)
            self._show_section()

    def current(self) -> FoundList:
        """Return the list that is shown, made when it is first wanted."""
        kind = self.section()
        if kind not in self._lists:
            made = self._lists[kind] = self._makers[kind]()
            self._stack.addWidget(made)
            self._listen(kind, made)
        return self._lists[kind]

    def key(self) -> int:
        """Return the key of the row that is selected in the list that is shown."""
        return self.current().list.key()

    def load(self) -> None:
        """Ask for the keys of what the filter leaves."""
        self.filter.settle()
        self.current().load(self._index(), self._hidden())

    def load_facets(self) -> None:
        """Ask by what the list can be narrowed down."""
        worker = self._parts.worker
        if self.section() is Kind.PERSON:
            worker.ask(self, questions.person_facets, self._show_people_kinds, instead="facets")
        elif self.section() is Kind.ORGANISATION:
            worker.ask(self, questions.organisation_facets, self._show_kinds, instead="facets")

    def reload(self) -> None:
        """Ask again for everything: something has changed."""
        for shown in self._lists.values():
            shown.list.reload()
        self.load()
        self.load_facets()

    def is_filtered(self) -> bool:
        """Tell whether something is left out of the list."""
        return bool(self.filter.words() or self._wanted_kinds())

    def clear_filter(self) -> None:
        """Show all again."""
        self.filter.clear()
        self._groups.set_value(_Group.ALL)
        self._kinds.set_values(())
        self.load()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter, its text selected."""
        self.filter.enter()

    def focus_list(self) -> None:
        """Put the keyboard into the list, or where it has no rows, into the filter."""
        if not self.current().focus():
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        self._show_section()
        self.section_changed.emit()

    def _show_chips(self) -> None:
        """Show by what the list can be narrowed down, or which of the media are shown."""
        media = self.section() in _MEDIA
        self.media.setVisible(media)
        self._groups.setVisible(not media)
        self._kinds.setVisible(not media)

    def _show_section(self) -> None:
        self._show_chips()
        self._stack.setCurrentWidget(self.current())
        self.load()
        self.load_facets()

    def _tell_shown(self, kind: Kind) -> None:
        if kind is self.section():
            self._groups.set_text(
                _Group.ALL, self.tr("All {count}").format(count=self.current().total)
            )
            self.shown.emit()

    # Filtering

    def _index(self) -> "Callable[[Desk], Index]":
        text, kinds = self.filter.words(), self._wanted_kinds()
        if self.section() is Kind.OUTLET:
            return lambda desk: questions.outlet_index(desk, text)
        if self.section() is Kind.MEDIA_CONTACT:
            return lambda desk: questions.media_contact_index(desk, text)
        if self.section() is Kind.PERSON:
            people = PersonFilter(text=text, organisation_kinds=kinds)
            return lambda desk: questions.person_index(desk, people)
        organisations = OrganisationFilter(text=text, kinds=kinds)
        return lambda desk: questions.organisation_index(desk, organisations)

    def _wanted_kinds(self) -> frozenset[OrganisationKind]:
        if self.section() in _MEDIA:
            return _KINDS[_Group.ALL]
        group: _Group = self._groups.value()
        return _KINDS[group] or frozenset(self._kinds.values())

    def _hidden(self) -> str:
        """Return what is said where nothing is left: which of the filters leaves it out."""
        text, kinds = self.filter.words(), self._wanted_kinds()
        if text and kinds:
            sentence = self.tr("Nothing of the chosen kind is found by “{text}”.")
        elif text:
            sentence = self.tr("Nothing is found by “{text}”.")
        else:
            sentence = self.tr("There is nothing of the chosen kind.")
        return sentence.format(text=text)

    def _show_people_kinds(self, facets: PersonFacets) -> None:
        if self.section() is Kind.PERSON:
            self._offer(facets.organisation_kinds)

    def _show_kinds(self, facets: OrganisationFacets) -> None:
        if self.section() is Kind.ORGANISATION:
            self._offer(facets.kinds)

    def _offer(self, counts: Mapping[OrganisationKind, int]) -> None:
        language = self._parts.language
        self._kinds.set_options(
            [
                (kind, word_of(kind, "organisation_kind", language), counts[kind])
                for kind in OrganisationKind
                if kind in counts
            ]
        )

    def _choose_group(self) -> None:
        self._kinds.set_values(())
        self.load()

    def _choose_kinds(self) -> None:
        self._groups.set_value(_Group.ALL)
        self.load()

    def _leave_filter(self) -> None:
        if self.is_filtered():
            self.clear_filter()
        else:
            self.current().enter()
