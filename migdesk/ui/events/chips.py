"""By what the list and the calendar of events are narrowed down."""

from collections.abc import Collection, Hashable, Iterable, Mapping
from datetime import date

from PySide6.QtCore import Signal

from migdesk.desk import questions
from migdesk.desk.rows import EventFacets, EventFilter
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.choices import Chip
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.period import PeriodChip
from migdesk.ui.widgets.signs import word_of


class EventChips(FlowLayout):
    """Chips in lines: kind, status, project, place, theme, and the period where it is wanted.

    Where room is short they are folded: only those with something ticked are seen.

    Signals:
        changed: something else is ticked.
    """

    changed = Signal()

    def __init__(self, parts: Parts, *, with_period: bool, folded: bool = False) -> None:
        super().__init__(parts.look.px(6))
        self._parts, self._folded = parts, folded
        look = parts.look
        self.period = PeriodChip(look, self.tr("Period"), self._today)
        self.kinds = Chip(look, self.tr("Kind"))
        self.statuses = Chip(look, self.tr("Status"))
        self.projects = Chip(look, self.tr("Project"))
        self.places = Chip(look, self.tr("Place"))
        self.themes = Chip(look, self.tr("Theme"))
        self._known: dict[Chip, dict[Hashable, str]] = {}
        self._offered = [chip for chip in self.chips() if with_period or chip is not self.period]
        for chip in self._offered:
            chip.changed.connect(lambda _: self.changed.emit())
            if folded:
                chip.hide()
            self.addWidget(chip)

    def is_folded(self) -> bool:
        """Tell whether only the chips with something ticked are seen."""
        return self._folded

    def fold(self, *, folded: bool) -> None:
        """Show all chips that offer something, or only those with something ticked."""
        self._folded = folded
        for chip in self._offered:
            offers = chip in self._always() or bool(chip.options())
            chip.setVisible(offers and (bool(chip.values()) or not folded))

    def wanted(self) -> EventFilter:
        """Return what is left by the chips."""
        since, until = self.period.period()
        return EventFilter(
            kinds=frozenset(self.kinds.values()),
            statuses=frozenset(self.statuses.values()),
            projects=frozenset(self.projects.values()),
            places=frozenset(self.places.values()),
            themes=frozenset(self.themes.values()),
            since=since,
            until=until,
        )

    def clear(self) -> None:
        """Tick nothing; nothing is emitted."""
        for chip in self.chips():
            chip.set_values(())
        self.fold(folded=self._folded)

    def take(self, other: "EventChips") -> None:
        """Offer and tick what another set of chips does; nothing is emitted."""
        for mine, theirs in zip(self.chips(), other.chips(), strict=True):
            if mine is not self.period:
                mine.set_options(theirs.options())
                mine.set_values(theirs.values())
        self.fold(folded=self._folded)

    def load(self) -> None:
        """Ask by what events can be told apart."""
        self._parts.worker.ask(self, questions.event_facets, self.show_facets, instead="facets")

    def show_facets(self, facets: EventFacets) -> None:
        """Offer what there is; a chip that would offer nothing is not there."""
        language = self._parts.language
        self._offer(
            self.kinds,
            {
                kind: (word_of(kind, "event_kind", language), count)
                for kind, count in facets.kinds.items()
            },
        )
        self._offer(
            self.statuses,
            {
                status: (word_of(status, "event_status", language), count)
                for status, count in facets.statuses.items()
            },
        )
        self._offer(self.projects, {key: (name, count) for key, name, count in facets.projects})
        for chip, counted in ((self.places, facets.places), (self.themes, facets.themes)):
            self._offer(chip, {name: (name, count) for name, count in counted.items()})
        for chip in (self.projects, self.places, self.themes):
            if not chip.options():
                chip.hide()
            elif not self._folded:
                chip.show()

    def chips(self) -> Iterable[Chip]:
        """Return the chips in their order, with that of the period also where it is not shown."""
        return (
            self.period,
            self.kinds,
            self.statuses,
            self.projects,
            self.places,
            self.themes,
        )

    def _always(self) -> Collection[Chip]:
        """Return the chips that always offer something."""
        return self.period, self.kinds, self.statuses

    def _offer(self, chip: Chip, counted: Mapping[Hashable, tuple[str, int]]) -> None:
        """Offer values with their numbers; what is ticked stays, also where none is left of it."""
        known = self._known.setdefault(chip, {})
        known |= {value: text for value, (text, _) in counted.items()}
        options = [(value, text, count) for value, (text, count) in counted.items()]
        options += [(value, known[value], 0) for value in chip.values() if value not in counted]
        chip.set_options(options)

    def _today(self) -> date:
        return self._parts.clock().astimezone().date()
