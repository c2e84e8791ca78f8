"""The page of an outlet."""

from typing import Any, Final

from migdesk.desk import media
from migdesk.desk.rows import MediaContactEntry, OutletPage
from migdesk.ui.people.cards import DatedDelegate, DatedRow, MemberDelegate, MemberRow
from migdesk.ui.people.head import Building
from migdesk.ui.people.media_fields import (
    fact_of,
    outlet_facts,
    outlet_form,
    outlet_values,
)
from migdesk.ui.people.media_page import MediaPage
from migdesk.ui.people.wording import day_name
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.listed_card import ListedCard
from migdesk.ui.widgets.signs import word_of

_MOST: Final = 8


class OutletView(MediaPage):
    """All of an outlet: who works for it, and what it published about events."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self._page: OutletPage | None = None
        look = parts.look
        contacts = MemberDelegate(look, self)
        self.contacts = ListedCard(
            look,
            self.tr("Media contacts"),
            contacts,
            contacts.spoken,
            most=_MOST,
            empty=self.tr("Nobody is known who writes for it."),
        )
        self.contacts.opened.connect(
            lambda key: parts.navigator.go(Address(Place.PEOPLE, "media_contact", key))
        )
        pieces = DatedDelegate(look, self)
        self.pieces = ListedCard(
            look,
            self.tr("What it published"),
            pieces,
            pieces.spoken,
            most=_MOST,
            empty=self.tr("Nothing is noted yet. It is noted in the coverage of an event."),
        )
        self.pieces.opened.connect(self._open_piece)
        form = outlet_form(parts)
        self.put_together(self.tr("About"), form, (), [self.contacts, self.pieces])

    def show_sight(self, sight: OutletPage) -> None:
        """Show an outlet; what is being typed stays, if it is about the same."""
        self._page = sight
        entry, language = sight.outlet, self.parts.language
        other = self.show_facts(
            entry.id,
            entry.name,
            word_of(entry.kind, "outlet_kind", language),
            face=Building(self.parts.look, icon="radio"),
            facts=outlet_facts(entry, language),
            values=outlet_values(entry),
        )
        self.contacts.show_rows(
            {each.id: self._member(each) for each in sight.contacts}, other=other
        )
        self.pieces.show_rows(
            {
                piece.id: DatedRow(
                    piece.id,
                    day_name(piece.day),
                    piece.title or self.tr("No title noted"),
                    piece.event.name if piece.event is not None else "",
                    first=place == 0,
                )
                for place, piece in enumerate(sight.pieces)
            },
            other=other,
        )

    def address(self) -> Address:
        """Return where the outlet is."""
        return Address(Place.PEOPLE, "outlet", self.key)

    def delete_words(self) -> str:
        """Return what deleting an outlet is called."""
        return self.tr("Delete outlet")

    def say_used(self) -> None:
        """Say what keeps the outlet from being deleted."""
        count = len(self._page.pieces) if self._page is not None else 0
        self.say_blocked(
            self.tr("{name} was not deleted").format(name=self.name()),
            self.tr(
                "%n piece(s) that it published are noted. Delete them first, or name another "
                "outlet there.",
                "",
                count,
            ),
        )

    def keep_fact(self, key: int, name: str, value: Any) -> None:  # noqa: ANN401 - each field has its own kind
        """Keep a fact of the outlet."""
        fact = fact_of(name, value)
        self.keep(name, lambda desk: media.edit_outlet(desk, outlet_id=key, **fact))

    def _open_piece(self, key: int) -> None:
        pieces = self._page.pieces if self._page is not None else ()
        for piece in pieces:
            if piece.id == key and piece.event is not None:
                self.parts.navigator.go(Address(Place.EVENTS, "event", piece.event.id, "coverage"))

    def _member(self, entry: MediaContactEntry) -> MemberRow:
        no_mail = self.tr("No mail") if entry.opted_out else ""
        return MemberRow(entry.id, entry.shown, entry.beat, no_mail)
