"""The head of an event's page: its titles, what it is, and the strip with its facts."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import events
from migdesk.desk.rows import EventPage
from migdesk.desk.rows.event_page import PartPlayed
from migdesk.text.languages import language_name
from migdesk.text.names import Language, first_name, first_text, with_text
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.facts.belonging import ProjectForm
from migdesk.ui.events.facts.form import FactForm
from migdesk.ui.events.facts.parties import OrganisationsForm
from migdesk.ui.events.facts.what import WhatForm
from migdesk.ui.events.facts.when import WhenForm
from migdesk.ui.events.facts.where import WhereForm
from migdesk.ui.events.hours import is_off
from migdesk.ui.events.menus import repeat_entries, report_entries, table_entries
from migdesk.ui.events.wording import kind_and_modality, sign_of, span_in_words
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.pins import pin_entry
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.fields import language_code
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.form_popover import open_form
from migdesk.ui.widgets.inplace import EditableText, Fact, FactsStrip
from migdesk.ui.widgets.labels import Pill, Tag
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.menus import Entry, below, show_menu
from migdesk.vocabulary import Modality, Part

_HOLDING: Final = [Part.ORGANISER, Part.HOST, Part.PARTNER]


class EventHead(QWidget):
    """What an event is called, when and where it is, who holds and pays for it.

    Signals:
        quote_asked: a quote is to be recorded.
        release_asked: a release is to be begun.
        delete_asked: the event is to be deleted.
        back_asked: the list is wanted, where it is not shown beside.
    """

    quote_asked = Signal()
    release_asked = Signal()
    delete_asked = Signal()
    back_asked = Signal()

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._parts, self._edits = parts, edits
        self._languages = parts.tags
        self._page: EventPage | None = None
        self._form: FactForm | None = None
        look = parts.look
        self._pill = Pill(look, "")
        self.what = Button(look, "", "ghost", small=True, edits=True)
        self.what.setToolTip(self.tr("Change kind and status"))
        self.what.clicked.connect(self._open_what)
        self.facts = FactsStrip(look, name=self.tr("Facts"))
        self.facts.fact_activated.connect(self._open_fact)
        self.titles = {tag: self._title(tag, own) for tag, own in parts.languages}
        self.reason = EditableText(
            look,
            "",
            13,
            400,
            name=self.tr("Why it is off"),
            limit=500,
            placeholder=self.tr("Say why"),
            needed=False,
        )
        self.reason.committed.connect(self._keep_reason)
        gap, inset = look.px(28), look.px(4)  # titles stand out by what their hover needs
        self._place_of_facts = column()
        self.setLayout(
            column(
                row(self._top(), margins=(inset, 0, 0, 0)),
                look.px(4),
                *self._title_rows(),
                self.reason,
                self._place_of_facts,
                margins=(gap - inset, look.px(14), gap, look.px(4)),
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.take_facts()

    def _top(self) -> QWidget:
        look = self._parts.look
        self.back = IconButton(look, "arrow-left", self.tr("Back to the list"))
        self.back.clicked.connect(self.back_asked)
        self.back.hide()
        quote = Button(look, self.tr("Add quote"), icon="quote", edits=True)
        quote.clicked.connect(self.quote_asked)
        release = Button(look, self.tr("New release"), "primary", icon="newspaper", edits=True)
        release.clicked.connect(self.release_asked)
        self.more = IconButton(look, "ellipsis", self.tr("More"))
        self.more.clicked.connect(self._open_menu)
        left, right, top = QWidget(), QWidget(), QWidget()
        gap = look.px(6)
        left.setLayout(row(self.back, self._pill, self.what, None, spacing=gap))
        left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        right.setLayout(row(quote, release, self.more, spacing=gap))
        flow = FlowLayout(look.px(10), gap)
        flow.addWidget(left)
        flow.addWidget(right)
        top.setLayout(flow)
        return top

    def _title(self, language: Language, own_name: str) -> EditableText:
        first = language == self._languages[0]
        named = language_name(language, self._parts.language)
        title = EditableText(
            self._parts.look,
            "",
            22 if first else 14,
            600 if first else 400,
            name=self.tr("Title, {language}").format(language=own_name),
            limit=1_000,
            placeholder=self.tr("Add a title in {language}").format(language=named),
            needed=False,
            language=language,
        )
        title.committed.connect(partial(self._keep_title, language))
        return title

    def _title_rows(self) -> list[QWidget]:
        look = self._parts.look
        rows: list[QWidget] = []
        for place, (language, title) in enumerate(self.titles.items()):
            if not place:
                rows.append(title)
                continue
            line = QWidget()
            tag = Tag(look, language_code(language))
            line.setLayout(row(look.px(4), tag, (title, 1), spacing=look.px(4)))
            rows.append(line)
        return rows

    # What is shown

    def show_page(self, page: EventPage) -> None:
        """Show an event; what is being typed about it stays."""
        if self._page is not None and self._page.id != page.id:
            self.flush()
        self._page = page
        for language, title in self.titles.items():
            title.set_text(page.title.get(language, ""))
        self.reason.set_text(page.status_reason)
        self.reason.setVisible(is_off(page.status))
        self.show_status()
        self.what.setText(kind_and_modality(page.kind, page.modality, self._parts.language))
        self.facts.set_facts(self._facts(page))
        if self._form is not None:
            self._form.show_page(page)

    def show_status(self) -> None:
        """Show the status as it is by the clock."""
        page = self._page
        if page is not None:
            now, language = self._parts.clock(), self._parts.language
            sign = sign_of(page.status, page.starts_at, page.ends_at, now, language)
            self._pill.set_status(sign.text, sign.tone, sign.icon)

    def take_facts(self) -> None:
        """Hold the strip of facts, which may have been lent where the page is low."""
        self._place_of_facts.setContentsMargins(
            self._parts.look.px(4), self._parts.look.px(10), 0, 0
        )
        self._place_of_facts.addWidget(self.facts)
        self.facts.show()

    def lend_facts(self) -> FactsStrip:
        """Return the strip of facts, to be held elsewhere until it is taken back."""
        self._place_of_facts.setContentsMargins(0, 0, 0, 0)
        return self.facts

    def rename(self) -> None:
        """Edit the first title."""
        self.titles[self._languages[0]].edit()

    def flush(self) -> None:
        """Hand on what is typed."""
        for title in self.titles.values():
            title.flush()
        self.reason.flush()
        if self._form is not None:
            self._form.flush()

    def _facts(self, page: EventPage) -> list[Fact]:
        language = self._parts.language
        held = [played for played in page.organisations if played.part in _HOLDING]
        donors = [played for played in page.organisations if played.part is Part.DONOR]
        paying = _names(donors) or ", ".join(donor.name for donor in page.project_donors)
        return [
            Fact(
                "when",
                "calendar",
                self.tr("When"),
                span_in_words(page.starts_at, page.ends_at, language),
                whole=True,
            ),
            Fact("where", "map-pin", self.tr("Where"), self._where(page), self.tr("Add place")),
            Fact(
                "organisers",
                "building-2",
                self.tr("Organizers"),
                _names(held),
                self.tr("Add organizer"),
            ),
            Fact("donor", "hand-coins", self.tr("Donor"), paying, self.tr("Add donor")),
            Fact(
                "project", "folder", self.tr("Project"), self._within(page), self.tr("Add project")
            ),
        ]

    def _where(self, page: EventPage) -> str:
        city = first_name(page.city, self._languages)
        place = ", ".join(part for part in (first_text(page.venue, self._languages), city) if part)
        if page.modality is Modality.ONLINE:
            return self.tr("Online")
        if page.modality is Modality.HYBRID and place:
            return self.tr("{place}, and online").format(place=place)
        return place

    def _within(self, page: EventPage) -> str:
        parts = [page.project.name if page.project else ""]
        if page.series is not None:
            number = f" {page.number}" if page.number else ""
            parts.append(f"{page.series.name}{number}")
        return ", ".join(part for part in parts if part)

    # Editing

    def _keep_title(self, language: Language, text: str) -> None:
        page = self._page
        if page is None:
            return
        field, kept = self.titles[language], page.title.get(language, "")
        titles = with_text(page.title, language, text)
        if not titles:  # an event has a title in some language
            field.set_text(kept)
            self._parts.voice.say(self.tr("An event needs a title, so the old one stays."))
            return
        event_id = page.id

        def refused(error: MigdeskError) -> None:
            field.refuse(kept)
            self._parts.voice.fail(error)

        self._parts.worker.do(
            self,
            lambda desk: events.edit_event(desk, event_id=event_id, title=titles),
            failed=refused,
        )

    def _keep_reason(self, text: str) -> None:
        page = self._page
        if page is None:
            return
        event_id, kept = page.id, page.status_reason

        def refused(error: MigdeskError) -> None:
            self.reason.refuse(kept)
            self._parts.voice.fail(error)

        self._parts.worker.do(
            self,
            lambda desk: events.edit_event(desk, event_id=event_id, status_reason=text),
            failed=refused,
        )

    def _open_what(self) -> None:
        self._open(WhatForm, self.what, self.tr("Kind and status"))

    def _open_fact(self, name: str) -> None:
        forms: dict[str, tuple[Callable[[Parts, EventEdits], FactForm], str]] = {
            "when": (WhenForm, self.tr("When")),
            "where": (WhereForm, self.tr("Where")),
            "organisers": (self._organisers, self.tr("Organizers")),
            "donor": (self._donors, self.tr("Donor")),
            "project": (ProjectForm, self.tr("Project")),
        }
        make, title = forms[name]
        self._open(make, self.facts.opener(name), title)

    def _organisers(self, parts: Parts, edits: EventEdits) -> FactForm:
        placeholder = self.tr("Add a host, an organizer or a partner")
        return OrganisationsForm(parts, edits, self.tr("Organizers"), _HOLDING, placeholder)

    def _donors(self, parts: Parts, edits: EventEdits) -> FactForm:
        placeholder = self.tr("Add a donor")
        return OrganisationsForm(parts, edits, self.tr("Donors"), [Part.DONOR], placeholder)

    def _open(
        self, make: Callable[[Parts, EventEdits], FactForm], opener: QWidget, title: str
    ) -> None:
        if self._page is None:
            return
        form = make(self._parts, self._edits)
        form.show_page(self._page)
        self._form = form
        open_form(self._parts.look, opener, form, name=title).closed.connect(self._let_go)

    def _let_go(self) -> None:
        self._form = None

    def _open_menu(self) -> None:
        here = Address(Place.EVENTS, "event", self._edits.key)
        show_menu(
            self._parts.look,
            self,
            below(self.more),
            [
                pin_entry(self._parts, here),
                None,
                *report_entries(self._parts),
                None,
                *table_entries(self._parts),
                None,
                *repeat_entries(self._parts),
                None,
                Entry("trash-2", self.tr("Delete event"), self.delete_asked.emit, edits=True),
            ],
        )


def _names(played: list[PartPlayed]) -> str:
    """Return organisations in order, the long names of several by their short ones."""
    if len(played) == 1:
        return played[0].name
    return ", ".join(each.short or each.name for each in played)
