"""The page of a person."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt

from migdesk.desk import people
from migdesk.desk.rows import PersonPage
from migdesk.text.georgian import proposed_name
from migdesk.text.names import Language, first_name, other_names
from migdesk.text.words import words_for
from migdesk.ui.people.alike import AlikeCards, MergeForm
from migdesk.ui.people.cards import DatedDelegate, QuoteDelegate, appearances, quote_rows
from migdesk.ui.people.contact import (
    contact_facts,
    contact_form,
    contact_values,
    fact_of,
    offered_count,
)
from migdesk.ui.people.facts import FactsCard, section
from migdesk.ui.people.name_fields import person_field
from migdesk.ui.people.naming import Naming
from migdesk.ui.people.page import RecordPage
from migdesk.ui.people.sights import PersonSight
from migdesk.ui.people.titles import TitlesCard
from migdesk.ui.people.used import UsedCards
from migdesk.ui.people.wording import day_name, title_line
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.edits import Refusable
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.form_popover import open_form
from migdesk.ui.widgets.labels import Face, Label
from migdesk.ui.widgets.listed_card import ListedCard
from migdesk.ui.widgets.menus import Entry
from migdesk.ui.widgets.two_columns import TwoColumns

_HOUR: Final = 3600
_MOST_APPEARANCES: Final = 6
_MOST_QUOTES: Final = 3


class PersonView(RecordPage):
    """All of a person. Titles are edited each in its place, names and contact together."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        look = parts.look
        self._sight: PersonSight | None = None
        self._title = Label(look, "", 14, 400, "text2", wrap=True)
        self._mention = Label(look, "", 12, 400, "text3", wrap=True)
        self.alike = AlikeCards(self.edits)
        self.add_quote = Button(look, self.tr("Add quote"), icon="quote", edits=True)
        self.add_quote.clicked.connect(self.quote_new)
        self.naming = Naming(
            parts,
            person_field(look, self.tr("Name")),
            proposed_name,
            self.tr("A person has at least one name."),
            self,
        )
        self.naming.edit_asked.connect(self.begin_edit)
        self.naming.committed.connect(lambda names, field: self._keep({"names": names}, field))
        self.names, self.forms = self.naming.names, self.naming.forms
        self.notice = self.naming.notice
        self.contact = contact_form(parts)
        self.contact.committed.connect(
            lambda name, value: self._keep(fact_of(name, value), self.contact.field(name))
        )
        self.count_as = Button(look, "", small=True, edits=True)
        self.count_as.clicked.connect(self._count)
        self.count_as.hide()
        self.contact.field("counted_as").put_below(self.count_as)
        self._make_cards()
        self.build(
            [self.add_quote],
            [self._title, self._mention, self.notice, self.alike],
            TwoColumns(
                look,
                [self.naming.section, self.titles, self.used, self.appearances],
                [self.contact_card, self._contact_section, self.quotes, *self.forms.values()],
            ),
        )

    def _make_cards(self) -> None:
        parts, look = self.parts, self.parts.look
        self.titles = TitlesCard(parts)
        self.used = UsedCards(parts)
        dated = DatedDelegate(look, self)
        self.appearances = ListedCard(
            look,
            self.tr("Appearances"),
            dated,
            dated.spoken,
            most=_MOST_APPEARANCES,
            empty=self.tr("At no event yet."),
        )
        self.appearances.opened.connect(
            lambda key: parts.navigator.go(Address(Place.EVENTS, "event", key))
        )
        quotes = QuoteDelegate(look, self)
        self.quotes = ListedCard(
            look,
            self.tr("Quotes"),
            quotes,
            quotes.spoken,
            most=_MOST_QUOTES,
            link=self.tr("All quotes"),
            empty=self.tr("Nothing is quoted yet."),
        )
        self.quotes.opened.connect(
            lambda key: parts.navigator.go(Address(Place.QUOTES, "quote", key))
        )
        self.quotes.link_clicked.connect(
            lambda: parts.navigator.go(Address(Place.QUOTES, spot=f"person/{self.key}"))
        )
        self.contact_card = FactsCard(
            look,
            self.tr("Contact"),
            link=self.tr("Edit"),
            empty=self.tr("Nothing is recorded yet."),
        )
        self.contact_card.edit_asked.connect(self._edit_contact)
        self._contact_section = section(look, self.tr("Contact"), self.contact)

    # What is shown

    def show_sight(self, sight: PersonSight) -> None:
        """Show a person; what is being typed stays, if it is about the same."""
        page = sight.page
        other = page.id != self.key
        if other:
            self.leave_record()
        self.key, self._sight = page.id, sight
        self._show_head(sight)
        self.titles.show_page(page)
        language = self.parts.language
        self.appearances.show_rows(appearances(page, day_name, language), other=other)
        self.quotes.show_rows(quote_rows(page.quotes, language), other=other)
        self.contact_card.show_facts(contact_facts(page, language, self._answer_time(page)))
        self._show_fields(page, other=other)
        self.naming.show(page.names, other=other, editing=self.is_editing())
        self.alike.ask(page.id, self.name())
        self.used.ask_person(page.id)
        if other:
            self.pane.verticalScrollBar().setValue(0)

    def page(self) -> PersonPage | None:
        """Return the person that is shown."""
        return self._sight.page if self._sight is not None else None

    def name(self) -> str:
        """Return what the person that is shown is called."""
        page = self.page()
        return first_name(page.names, self.languages) if page is not None else ""

    def flush(self) -> None:
        """Hand on what is typed."""
        self.names.flush()
        self.contact.flush()
        self.titles.flush()

    def focus(self) -> None:
        """Put the keyboard where the page begins."""
        self.add_quote.setFocus(Qt.FocusReason.OtherFocusReason)

    def quote_new(self) -> None:
        """Begin a quote of the person."""
        address = Address(Place.QUOTES, "quote", tab="new", spot=f"person/{self.key}")
        self.parts.navigator.go(address)

    def say_used(self) -> None:
        """Say that the person was not deleted, because of quotes."""
        page = self.page()
        count = len(page.quotes) if page is not None else 0
        self.say_blocked(
            self.tr("{name} was not deleted").format(name=self.name()),
            self.tr(
                "%n quote(s) would have no speaker. Delete them first, or name another.", "", count
            ),
            self.tr("Show the quotes"),
            self.quotes.link_clicked.emit,
        )

    def address(self) -> Address:
        """Return where the person is."""
        return Address(Place.PEOPLE, "person", self.key)

    def delete_words(self) -> str:
        """Return what deleting a person is called."""
        return self.tr("Delete person")

    def more_entries(self) -> Sequence[Entry]:
        """Return what else can be done with a person."""
        save = self.parts.actions["person.save_card"]
        return (
            Entry("users", self.tr("Merge with another record"), self.begin_merge, edits=True),
            Entry("contact", save.text(), save.trigger, offered=save.isEnabled()),
        )

    def begin_merge(self) -> None:
        """Ask who is the same person."""
        form = MergeForm(self.edits, self.name())
        popover = open_form(
            self.parts.look, self.more, form, name=self.tr("Merge with another record")
        )
        form.finished.connect(popover.close)

    def show_editing(self, *, editing: bool) -> None:
        """Show the fields for names and contact, or what they hold."""
        self.naming.show_editing(editing=editing)
        self._contact_section.setVisible(editing)
        self.contact_card.setVisible(not editing)

    def focus_name(self, language: Language) -> None:
        """Put the keyboard into the name in a language."""
        self.names.focus(language)

    def focus_error(self) -> bool:
        """Put the keyboard into the first field with an error; return whether there is one."""
        return self.names.focus_error() or self.contact.focus_first_error()

    # The inside

    def _show_head(self, sight: PersonSight) -> None:
        page, look = sight.page, self.parts.look
        name = first_name(page.names, self.languages)
        self.head.show_names(Face(look, name, 60), name, other_names(page.names, self.languages))
        held = next((post for post in page.posts if post.id == page.post_id), None)
        title = ""
        if held is not None:
            organisation = held.organisation.name if held.organisation is not None else ""
            title = title_line(first_name(held.title, self.languages), organisation)
        self._title.setText(title or self.tr("No title today"))
        self._mention.setText(self._mentions(sight.mentions))
        self._mention.setVisible(bool(sight.mentions))

    def _mentions(self, mentions: Sequence[str]) -> str:
        if len(mentions) > 1:
            text = self.tr("In text: {first}, then {later}")
            return text.format(first=mentions[0], later=mentions[1])
        return self.tr("In text: {first}").format(first=mentions[0]) if mentions else ""

    def _show_fields(self, page: PersonPage, *, other: bool) -> None:
        if other:
            self.contact.reset(contact_values(page))
        else:
            self.contact.set_values(contact_values(page))
        offered = offered_count(page)
        self.count_as.setVisible(offered is not None)
        if offered is not None:
            words = words_for(self.parts.language)
            text = self.tr("{honorific} – count as {counted}").format(
                counted=words(f"counted_as.{offered}"),
                honorific=words(f"honorific.{page.honorific}"),
            )
            self.count_as.setText(text)

    def _count(self) -> None:
        """Count the person as was offered."""
        offered = offered_count(self._sight.page) if self._sight is not None else None
        if offered is not None:
            field = self.contact.field("counted_as")
            field.focus()
            self._keep({"counted_as": offered}, field)

    def _answer_time(self, page: PersonPage) -> str:
        """Return how long the person usually takes to clear a quote; empty if nobody knows."""
        if page.usual_answer is None:
            return ""
        seconds = page.usual_answer.total_seconds()
        if seconds < 1.5 * _HOUR:
            return self.tr("In about %n minute(s)", "", max(5, round(seconds / 300) * 5))
        if seconds < 36 * _HOUR:
            return self.tr("In about %n hour(s)", "", round(seconds / _HOUR))
        return self.tr("In about %n day(s)", "", round(seconds / 24 / _HOUR))

    def _edit_contact(self) -> None:
        self.begin_edit()
        self.contact.field("email").focus()

    def _keep(self, facts: Mapping[str, Any], field: Refusable | None) -> None:
        key = self.key
        self.edits.carry_out(lambda desk: people.edit_person(desk, person_id=key, **facts), field)
