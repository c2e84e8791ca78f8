"""An event at a glance: what it is about, its agenda, its releases, and what is still missing."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from migdesk.desk.rows import AppearanceEntry, EventPage
from migdesk.text.capitals import capitalised
from migdesk.text.languages import language_name
from migdesk.text.names import first_text
from migdesk.text.words import words_for
from migdesk.ui.events import links
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.gaps import everybody
from migdesk.ui.events.linked.rows import speak_release
from migdesk.ui.events.overview.agenda_card import AgendaCard
from migdesk.ui.events.overview.gaps_card import GapsCard
from migdesk.ui.events.overview.prose import ProseField
from migdesk.ui.events.overview.rows import (
    CardRelease,
    SpeakerDelegate,
    SpeakerRow,
    speak_speaker,
)
from migdesk.ui.events.tab import EventTab
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import FieldGroup
from migdesk.ui.widgets.labels import SectionHead
from migdesk.ui.widgets.layouts import ScrollColumn, column
from migdesk.ui.widgets.listed_card import ListedCard
from migdesk.ui.widgets.two_columns import TwoColumns

_SIDES: Final = (288, 344)
_MOST_SPEAKERS: Final = 6
_MOST_RELEASES: Final = 4


class OverviewTab(EventTab):
    """What a press officer wants to know of an event first."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._parts, self._shown = parts, 0
        look, go = parts.look, parts.navigator.go
        named = [(tag, language_name(tag, parts.language)) for tag in parts.tags]
        invitation = self.tr("Add a summary in {language}")
        self.summary = ProseField(look, self.tr("Summary"), named, invitation)
        self._fields = FieldGroup({"summary": self.summary}, edits.fact)
        summary = QWidget()
        head = SectionHead(look, self.tr("Summary"))
        summary.setLayout(column(head, self.summary, spacing=look.px(6)))
        self.agenda = AgendaCard(parts)
        self.agenda.agenda_asked.connect(lambda: self.tab_asked.emit("agenda", ""))
        self.agenda.session_asked.connect(lambda key: self.tab_asked.emit("agenda", str(key)))
        self.releases = ListedCard(
            look,
            self.tr("Releases"),
            CardRelease(parts, self),
            speak_release,
            most=_MOST_RELEASES,
            link=self.tr("New release"),
            adds=True,
            empty=self.tr("No release about this event yet."),
        )
        self.releases.link_clicked.connect(lambda: go(links.new_release(edits.key)))
        self.releases.opened.connect(lambda key: go(links.release(key)))
        self.gaps = GapsCard(parts)
        self.gaps.tab_asked.connect(self.tab_asked)
        self.speakers = ListedCard(
            look,
            self.tr("Speakers"),
            SpeakerDelegate(look, self),
            speak_speaker,
            most=_MOST_SPEAKERS,
            link=self.tr("All speakers"),
            unfolds=False,
            empty=self.tr("Nobody yet."),
        )
        self.speakers.link_clicked.connect(lambda: self.tab_asked.emit("speakers", ""))
        self.speakers.opened.connect(lambda key: go(links.person(key)))
        gap = look.px(28)
        self._top = column()
        columns = TwoColumns(
            look,
            [summary, self.agenda, self.releases],
            [self.gaps, self.speakers],
            sides=_SIDES,
        )
        body = column(self._top, columns, margins=(gap, look.px(14), gap, look.px(24)))
        self.setLayout(column(ScrollColumn(body)))

    # What is shown

    def show_page(self, page: EventPage) -> None:
        """Show an event."""
        other = page.id != self._shown
        self._shown = page.id
        self._fields.show(page.id, {"summary": page.summary})
        self.agenda.show_page(page)
        self.releases.show_rows({line.id: line for line in page.releases}, other=other)
        self.speakers.show_rows(self._speakers(page), other=other)
        self.gaps.show_page(page)

    def hold(self, facts: QWidget) -> None:
        """Hold the strip of facts above all else, until the head takes it back."""
        self._top.setContentsMargins(0, 0, 0, self._parts.look.px(14))
        self._top.addWidget(facts)
        facts.show()

    def let_go(self) -> None:
        """Close up the room of the facts."""
        self._top.setContentsMargins(0, 0, 0, 0)

    def flush(self) -> None:
        """Hand on what is typed."""
        self._fields.flush()

    def focus(self) -> None:
        """Put the keyboard where the page begins."""
        self.gaps.list.setFocus()

    def _speakers(self, page: EventPage) -> dict[int, SpeakerRow]:
        """Return everybody with all they do: those who speak first, then the event's own people."""
        people: dict[int, list[AppearanceEntry]] = {}
        for entry in sorted(everybody(page), key=lambda one: one in page.appearances):
            people.setdefault(entry.person_id, []).append(entry)
        return {key: self._speaker(key, entries) for key, entries in people.items()}

    def _speaker(self, key: int, entries: Sequence[AppearanceEntry]) -> SpeakerRow:
        language = self._parts.language
        roles = dict.fromkeys(words_for(language)(f"role.{entry.role}") for entry in entries)
        name = first_text(entries[0].shown_as, self._parts.tags) or entries[0].name
        return SpeakerRow(key, name, capitalised(", ".join(roles)))
