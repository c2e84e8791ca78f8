"""The column with the list of events: filter, chips, rows."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from migdesk.desk import questions
from migdesk.desk.rows import EventFilter, EventTime, Group
from migdesk.ui.events.chips import EventChips
from migdesk.ui.events.rows import EventDelegate, speaker_of
from migdesk.ui.look import Look
from migdesk.ui.shell.found_list import FoundList, ListWords
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.choices import Chips, Segmented
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.search_line import FilterLine


def view_switch(look: Look, *, calendar: bool) -> Segmented:
    """Return the choice between list and calendar, which its owner sets back once it is made."""
    translate = QCoreApplication.translate
    switch = Segmented(
        look,
        [
            (False, translate("EventColumn", "List")),
            (True, translate("EventColumn", "Calendar")),
        ],
        name=translate("EventColumn", "View"),
    )
    switch.set_value(calendar)
    return switch


class EventColumn(QWidget):
    """The list of events.

    Attributes:
        found: the list with its states, which tells what is done in it.
        list: the list itself.
        chips: by what it is narrowed down.
        unfold: shows all of them, or no more than those with something ticked.
        switch: leads to the calendar.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self.filter = FilterLine(look, self.tr("Filter events"))
        self.filter.setProperty("quiet", "1")
        self.found = self._make_list()
        self.list = self.found.list
        self.filter.changed.connect(self.load)
        self.filter.list_asked.connect(self.found.enter)
        self.filter.left.connect(self._leave_filter)
        self.list.typed.connect(self.filter.take_letter)
        self.chips = EventChips(parts, with_period=True, folded=True)
        self.unfold = Button(look, self.tr("Filters"), "ghost", small=True)
        self.unfold.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign behind the word
        self.unfold.clicked.connect(self._unfold)
        self._dress_unfold()
        self._make_chips()
        self.switch = view_switch(look, calendar=False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.list)
        gap = look.px(16)
        self.setLayout(
            column(
                column(
                    row(self.switch, None, self.unfold),
                    self.filter,
                    self.chips,
                    spacing=look.px(10),
                    margins=(gap, look.px(14), gap, look.px(4)),
                ),
                (self.found, 1),
            )
        )

    def _make_list(self) -> FoundList:
        parts = self._parts
        words = ListWords(
            name=self.tr("Events"),
            new=self.tr("New event"),
            empty=self.tr("No events yet"),
            invitation=self.tr(
                "Record what is held, who speaks and what is said. Releases are made from it."
            ),
            all=self.tr("Show all events"),
        )
        found = FoundList(
            parts,
            words,
            questions.event_lines,
            EventDelegate(parts.look, self, parts.clock, parts.language),
            speaker_of(parts.clock, parts.language),
            icon="calendar",
            head_of=self._head_of,
        )
        found.all_asked.connect(self.clear_filter)
        found.again_asked.connect(self.load)
        return found

    def _make_chips(self) -> None:
        look = self._parts.look
        self._time = Chips(
            look,
            [
                (EventTime.ALL, self.tr("All")),
                (EventTime.UPCOMING, self.tr("Upcoming")),
                (EventTime.PAST, self.tr("Past")),
            ],
            name=self.tr("Time"),
        )
        self._time.chosen.connect(self.load)
        self.chips.insert(0, self._time)
        self.chips.changed.connect(self.load)

    # What is shown

    def load(self) -> None:
        """Ask for the keys of what the filter leaves; what is shown stays until they come."""
        self.filter.settle()
        wanted = self._wanted()
        self.found.load(
            lambda desk: questions.event_index(desk, wanted),
            self.tr("The filter above leaves out every event."),
        )

    def load_facets(self) -> None:
        """Ask by what the list can be narrowed down."""
        self.chips.load()

    def reload(self) -> None:
        """Ask again for everything: something has changed."""
        self.list.reload()
        self.load()
        self.load_facets()

    def is_filtered(self) -> bool:
        """Tell whether something is left out of the list."""
        return self._wanted() != EventFilter()

    def clear_filter(self) -> None:
        """Show all events again."""
        self.filter.clear()
        self._time.set_value(EventTime.ALL)
        self.chips.clear()
        self.load()

    def _unfold(self) -> None:
        self.chips.fold(folded=not self.chips.is_folded())
        self._dress_unfold()

    def _dress_unfold(self) -> None:
        folded = self.chips.is_folded()
        self.unfold.show_icon("chevron-down" if folded else "chevron-up")
        words = self.tr("Show more filters") if folded else self.tr("Show fewer filters")
        self.unfold.setToolTip(words)
        self.unfold.setAccessibleName(words)

    def _wanted(self) -> EventFilter:
        return replace(self.chips.wanted(), text=self.filter.words(), time=self._time.value())

    def _head_of(self, group: Group) -> str:
        return {
            "today": self.tr("Today"),
            "coming": self.tr("Coming up"),
            "past": self.tr("Past"),
        }[group.key]

    def _leave_filter(self) -> None:
        if self.is_filtered():
            self.clear_filter()
        else:
            self.found.enter()
