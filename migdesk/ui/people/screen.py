"""The place of people: the lists of people, organisations and media, the page of what is chosen."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QPoint

from migdesk.base.errors import MigdeskError
from migdesk.desk.errors import StillUsed
from migdesk.desk.rows import Changes, Kind
from migdesk.ui.people.listing import PeopleColumn
from migdesk.ui.people.new_person import NewPerson
from migdesk.ui.people.record_pages import RecordPages
from migdesk.ui.people.sections import WORDS, delete_record, in_words, sight_of
from migdesk.ui.people.tables import save_cards, table_address
from migdesk.ui.shell.actions import Handler
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.list_screen import ListScreen
from migdesk.ui.shell.pins import pin_entry, turn_pin
from migdesk.ui.shell.screen import Crumb, Parts
from migdesk.ui.widgets.lists import KeyList
from migdesk.ui.widgets.menus import Entry, show_menu
from migdesk.ui.widgets.states import NothingFound

_STATE: Final = "people.list"

_LISTED: Final = {
    "coverage",
    "event_organisation",
    "media_contact",
    "office",
    "organisation",
    "outlet",
    "person",
    "post",
    "quote",
}
"""Tables whose rows the lines of the lists are made of."""

_SHOWN: Final = {
    "appearance",
    "asset",
    "coverage",
    "earlier_name",
    "event",
    "event_organisation",
    "logo",
    "logo_set_partner",
    "media_contact",
    "office",
    "organisation",
    "outlet",
    "person",
    "post",
    "project",
    "project_donor",
    "quote",
    "quote_clearance",
    "quote_translation",
    "release",
    "rendition",
    "session",
    "told_apart",
}
"""Tables whose rows the pages are made of."""


class PeopleScreen(ListScreen):
    """People and organisations, outlets and those who work for them."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self._kind = Kind.PERSON
        self._keys = dict.fromkeys(WORDS, 0)
        self._stale = set[Kind]()
        self._new = self._enters = False
        self.column = PeopleColumn(parts)
        self.column.section_changed.connect(self._turn)
        self.column.chosen.connect(self._choose)
        self.column.opened.connect(self._open)
        self.column.clicked.connect(self.show_page_side)
        self.column.menu_asked.connect(self._show_menu)
        self.column.new_asked.connect(self._begin)
        self.column.shown.connect(self._settle)
        records = self.records = RecordPages(parts, self.pages, self)
        records.back_asked.connect(self.back_to_list)
        records.delete_asked.connect(lambda: self._delete(self._key))
        records.made.connect(self._made)
        records.dropped.connect(self._drop_new)
        records.person_asked.connect(lambda key: parts.navigator.go(self._to(Kind.PERSON, key)))
        self._gone = NothingFound(
            parts.look, self.tr("This is not there any more"), self.tr("It was deleted.")
        )
        self.build(self.column, _STATE)
        self.column.peeked.connect(self.peek.begin)
        self.pages.addWidget(self._gone)
        self._is_loaded = False

    @property
    def _key(self) -> int:
        return self._keys[self._kind]

    # What the window asks

    def go_to(self, address: Address) -> None:
        """Show a list with one of its records, or the form of a new one."""
        self._load()
        kind = Kind(address.kind) if address.kind else self._kind
        is_new = address.tab == "new" and not address.key
        if not is_new or kind is not self._kind:
            self._leave_new()
        self._set_kind(kind)
        if is_new:
            self._show_new(address.spot)
            return
        if address.key:
            self.show_page_side()
            self._show_key(address.key)
            self.column.current().list.select(address.key)
        else:
            self.show_list_side()
            if self._key:
                self._show_key(self._key)
            else:
                self.pages.setCurrentWidget(self.nothing)
                self._settle()
        self.tell()

    def get_ready(self) -> Iterator[None]:
        """Make the page of a person, then ask for the lists."""
        self.records.view(Kind.PERSON)
        yield
        self._load()
        yield

    def address(self) -> Address:
        """Return where this screen is."""
        if self._new:
            return Address(Place.PEOPLE, self._kind, tab="new")
        if not self._key:
            return Address(Place.PEOPLE)
        return self._to(self._kind, self._key)

    def crumbs(self) -> Sequence[Crumb]:
        """Return the way here."""
        named = in_words(WORDS[self._kind].name)
        first = Crumb(named, Address(Place.PEOPLE, self._kind))
        if self._new:
            return first, Crumb(self.records.form(self._kind).heading())
        view = self.records.view(self._kind) if self._key else None
        if view is None or view.key != self._key:
            return (Crumb(named),)
        return first, Crumb(view.name())

    def handlers(self) -> Mapping[str, Handler]:
        """Return the commands that work here now."""
        here: dict[str, Handler] = {
            "new.here": self._begin,
            "edit.filter": self._focus_filter,
        }
        if self._kind in {Kind.PERSON, Kind.ORGANISATION}:
            here["people.paste_table"] = lambda: self._take_table("paste")
            here["people.open_table"] = lambda: self._take_table("open")
        if self._kind is Kind.PERSON:
            here["people.save_cards"] = self._save_listed
        if self._new or not self._key:
            return here
        here |= {
            "edit.rename": self._rename,
            "edit.delete": self._delete_focused,
            "person.pin": self._pin,
        }
        if self._kind is Kind.PERSON:
            here |= {
                "person.add_title": self._add_title,
                "person.add_quote": self.records.person.quote_new,
                "person.save_card": self._save_card,
            }
        return here

    def refresh(self, changes: Changes) -> None:
        """Show what is there now."""
        if not self._is_loaded:
            return
        tables = {touched.table for touched in changes.touched}
        if tables & _LISTED:
            self.column.reload()
        if tables & _SHOWN:
            self._stale.update(WORDS)
            if self._key:
                self._ask_page()

    def flush(self) -> None:
        """Hand on what is typed."""
        self.records.flush()
        if self._new:
            self.records.form(self._kind).flush()

    def listed(self) -> KeyList:
        """Return the list of the section that is shown."""
        return self.column.current().list

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.column.focus_list()

    def fold(self, *, folded: bool) -> None:
        """Offer the way back to the list, or take it away."""
        self.records.show_folded(folded=folded)

    # Going

    def _load(self) -> None:
        if not self._is_loaded:
            self._is_loaded = True
            self.column.load()
            self.column.load_facets()

    def _to(self, kind: Kind, key: int) -> Address:
        return Address(Place.PEOPLE, kind, key)

    def _set_kind(self, kind: Kind) -> None:
        self._kind = kind
        self.column.show_section(kind)

    def _turn(self) -> None:
        """Show the other list, with what was chosen in it last."""
        self.flush()
        self._new = False
        self._kind = self.column.section()
        if self._key:
            self._show_key(self._key)
        else:
            self.pages.setCurrentWidget(self.nothing)
        self.tell()

    def _show_key(self, key: int) -> None:
        """Show a record; nothing is asked twice that is shown already."""
        view = self.records.view(self._kind)
        if key != self._key:
            view.flush()
        self._keys[self._kind] = key
        if view.key == key and self._kind not in self._stale:
            self._show_view()
        else:
            self._ask_page()

    def _ask_page(self) -> None:
        kind, key, language = self._kind, self._key, self.parts.languages[0][0]

        self.parts.worker.ask(
            self,
            lambda desk: sight_of(desk, kind, key, language),
            lambda sight: self._take_page(kind, key, sight),
            self._say_gone,
            instead="page",
        )

    def _take_page(self, kind: Kind, key: int, sight: Any) -> None:  # noqa: ANN401 - each page has its own
        if kind is not self._kind or key != self._key:
            return
        self._stale.discard(kind)
        self.records.view(kind).show_sight(sight)
        self._show_view()
        if self._enters:
            self._enters = False
            self.records.view(self._kind).focus()
        self.tell()

    def _show_view(self) -> None:
        view = self.records.view(self._kind)
        if not self._new:
            self.pages.setCurrentWidget(view)

    def _say_gone(self, error: MigdeskError) -> None:
        del error
        view = self.records.view(self._kind)
        view.key = 0
        if not self._new:
            self.pages.setCurrentWidget(self._gone)
        self.tell()

    def _settle(self) -> None:
        """Choose the first of the list where nothing is, and mark what is shown in it."""
        if self._new:
            return
        if self._key:
            self.column.current().list.select(self._key)
            return
        first = self.column.current().list.select_first()
        if first:
            self._show_key(first)
            self.tell()

    def _choose(self, key: int) -> None:
        if not key:  # the filter, or somebody, took it out of the list: the page stays
            return
        self._leave_new()
        self._show_key(key)
        self.tell()

    def _open(self, key: int) -> None:
        self._leave_new()
        self.show_page_side()
        view = self.records.view(self._kind)
        self._enters = view.key != key
        self._show_key(key)
        if view.key == key:
            view.focus()
        self.tell()

    def _focus_filter(self) -> None:
        self.show_list_side()
        self.column.focus_filter()

    # A new record

    def _begin(self) -> None:
        self.parts.navigator.go(Address(Place.PEOPLE, self._kind, tab="new"))

    def _show_new(self, name: str = "") -> None:
        form = self.records.form(self._kind)
        if not self._new:
            self.flush()
            form.begin()
        if name and isinstance(form, NewPerson):
            form.take_name(name)
        self._new = True
        self.show_page_side()
        self.pages.setCurrentWidget(form)
        form.focus()
        self.tell()

    def _leave_new(self) -> None:
        """Keep a new record that has a name already: the form is being left."""
        if self._new:
            self.records.form(self._kind).flush()
        self._new = False

    def _made(self, kind: Kind, key: int) -> None:
        self.parts.voice.say_undoable(in_words(WORDS[kind].added))
        if self._new and kind is self._kind:
            self._new, self._enters = False, True
            self.parts.navigator.go(self._to(kind, key))

    def _drop_new(self) -> None:
        self._new = False
        self.parts.navigator.go(
            self._to(self._kind, self._key) if self._key else Address(Place.PEOPLE, self._kind)
        )
        self.column.focus_list()

    # Doing

    def _rename(self) -> None:
        post = self.records.person.titles.focused() if self._kind is Kind.PERSON else 0
        if post:
            self.records.person.titles.edit(post)
            return
        self.show_page_side()
        self.records.view(self._kind).begin_edit()

    def _take_table(self, way: str) -> None:
        self.parts.navigator.go(table_address(way))

    def _save_card(self) -> None:
        view = self.records.view(Kind.PERSON)
        save_cards(self.parts, self, [self._key], view.name())

    def _save_listed(self) -> None:
        keys = self.column.current().list.rows().keys()
        save_cards(self.parts, self, keys, self.tr("People"))

    def _add_title(self) -> None:
        self.show_page_side()
        self.records.person.titles.begin()

    def _delete_focused(self) -> None:
        post = self.records.person.titles.focused() if self._kind is Kind.PERSON else 0
        if post:
            self.records.person.titles.delete(post)
        else:
            self._delete(self._key)

    def _delete(self, key: int) -> None:
        if not key:
            return
        kind, view = self._kind, self.records.view(self._kind)
        view.flush()
        after = self.column.current().list.rows().next_to([key])

        def done(_: Changes) -> None:
            self.parts.voice.say_undoable(in_words(WORDS[kind].deleted))
            self._show_next(kind, key, after)

        def refused(error: MigdeskError) -> None:
            if isinstance(error, StillUsed) and key == self._keys[kind]:
                self.show_page_side()
                view.say_used()
            else:
                self.parts.voice.fail(error)

        self.parts.worker.do(self, lambda desk: delete_record(desk, kind, key), done, refused)

    def _show_next(self, kind: Kind, key: int, after: int) -> None:
        if key == self._keys[kind]:
            self._keys[kind] = 0
            self.records.view(kind).key = 0
            self.show_list_side()
            if after and kind is self._kind:
                self._show_key(after)
                self.column.current().list.select(after)
            elif kind is self._kind:
                self.pages.setCurrentWidget(self.nothing)
            self.tell()
        self.column.focus_list()

    def _show_menu(self, key: int, at: QPoint) -> None:
        entries: list[Entry | None] = []
        if self._kind is Kind.PERSON:
            quote = Address(Place.QUOTES, "quote", tab="new", spot=f"person/{key}")
            go = self.parts.navigator.go
            entries.append(Entry("quote", self.tr("Add quote"), lambda: go(quote), edits=True))
        delete = Entry(
            "trash-2",
            self.records.view(self._kind).delete_words(),
            lambda: self._delete(key),
            edits=True,
            keys=self.parts.actions["edit.delete"].shortcuts(),
        )
        entries += [pin_entry(self.parts, self._to(self._kind, key)), None, delete]
        show_menu(self.parts.look, self, at, entries)

    def _pin(self) -> None:
        turn_pin(self.parts, self._to(self._kind, self._key))
