"""What the list of quotes is narrowed down by: words, chips, and the stretches it is put into."""

from collections.abc import Hashable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk.rows import QuoteFacets, QuoteFilter, QuoteGrouping
from migdesk.text.capitals import capitalised
from migdesk.text.languages import language_name
from migdesk.text.words import words_for
from migdesk.ui.quotes.wording import counted_states
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.choices import Chip, Segmented
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, hline, lay_out_now
from migdesk.ui.widgets.search_line import SearchLine
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import ClearanceState, QuoteKind

_TYPING_PAUSE: Final = 120
_GROUPING: Final = "quotes.grouping"


class FilterBar(QWidget):
    """Words, stretches and chips above the list.

    Signals:
        changed: the filter is another now.
        list_asked: the keyboard is to go into the list.
        record_asked: a quote is to be recorded.
    """

    changed = Signal()
    list_asked = Signal()
    record_asked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._facets: QuoteFacets | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_PAUSE)
        self._timer.timeout.connect(self.changed)
        self._known: dict[str, dict[Hashable, str]] = {}
        self.search = SearchLine(look, self.tr("Search words, in any language"))
        self.search.setMinimumWidth(look.px(180))
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.search.returnPressed.connect(self._into_list)
        self.search.installEventFilter(self)
        self.grouping = Segmented(
            look,
            [
                (QuoteGrouping.SESSION, self.tr("By session")),
                (QuoteGrouping.SPEAKER, self.tr("By speaker")),
                (QuoteGrouping.NEWEST, self.tr("Newest")),
            ],
            name=self.tr("Order"),
        )
        self.grouping.set_value(self._grouping_wished())
        self.grouping.chosen.connect(self._keep_grouping)
        self.record = Button(look, self.tr("Record"), icon="quote", edits=True)
        self.record.setToolTip(parts.actions.tip("new.quote"))
        self.record.clicked.connect(self.record_asked)
        self.capture = Button(look, self.tr("Capture"), "primary", icon="mic", edits=True)
        self.capture.setToolTip(parts.actions.tip("quote.capture"))
        self.capture.clicked.connect(lambda: parts.actions.trigger("quote.capture"))
        self.chips = {
            "event": Chip(look, self.tr("Event")),
            "status": Chip(look, self.tr("Status")),
            "speaker": Chip(look, self.tr("Speaker")),
            "language": Chip(look, self.tr("Language")),
            "kind": Chip(look, self.tr("Kind")),
        }
        self._count = Label(look, "", 12.5, 400, "text2")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        px = look.px
        rows = column(self._upper(), self._lower(), spacing=px(10))
        rows.setContentsMargins(px(18), px(14), px(18), px(12))
        self.setLayout(column(rows, hline()))
        self._show_buttons(shown=parts.writable)

    def wanted(self) -> QuoteFilter:
        """Return which quotes the list is to show, and in which stretches."""
        return QuoteFilter(
            text=self.search.text().strip(),
            grouping=self.grouping.value(),
            event_ids=frozenset(self.chips["event"].values()),
            clearances=frozenset(self.chips["status"].values()),
            speakers=frozenset(self.chips["speaker"].values()),
            languages=frozenset(self.chips["language"].values()),
            kinds=frozenset(self.chips["kind"].values()),
        )

    def flush(self) -> None:
        """Tell at once of what was typed last."""
        if self._timer.isActive():
            self._timer.stop()
            self.changed.emit()

    def is_filtered(self) -> bool:
        """Tell whether something is left out of the list."""
        wanted = self.wanted()
        return wanted != QuoteFilter(grouping=wanted.grouping)

    def clear(self) -> None:
        """Leave nothing out."""
        self.search.clear()
        for chip in self.chips.values():
            chip.set_values(())
        self._timer.stop()
        self.changed.emit()

    def clear_chip(self, name: str) -> None:
        """Leave out nothing by one of the chips any more."""
        self.chips[name].clear()

    def focus_search(self) -> None:
        """Put the keyboard into the line, its text selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def take_letter(self, letter: str) -> None:
        """Go on typing here what was begun on the list."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(self.search.text() + letter)

    def show_facets(self, facets: QuoteFacets) -> None:
        """Offer what the quotes can be told apart by, and say how many wait for something."""
        self._facets = facets
        language = self._parts.language
        self._offer(
            "status",
            {
                state: (word_of(state, "clearance_state", language), facets.clearances[state])
                for state in ClearanceState
                if state in facets.clearances
            },
        )
        self._offer(
            "kind",
            {
                kind: (word_of(kind, "quote_kind", language), facets.kinds[kind])
                for kind in QuoteKind
                if kind in facets.kinds
            },
        )
        self._offer(
            "language",
            {
                tag: (capitalised(language_name(tag, language)), count)
                for tag, count in facets.languages.items()
            },
        )
        for name, counted in (("speaker", facets.speakers), ("event", facets.events)):
            self._offer(name, {key: (text, count) for key, text, count in counted})
        self._show_count(facets)

    def hiding(self) -> tuple[str, int] | None:
        """Return a chip without which quotes would be left, and how many; ``None`` for none.

        Of several the one that hides most.
        """
        if self._facets is None:
            return None
        facets = self._facets
        hidden = {
            "event": sum(count for _, _, count in facets.events),
            "status": sum(facets.clearances.values()),
            "speaker": sum(count for _, _, count in facets.speakers),
            "language": sum(facets.languages.values()),
            "kind": sum(facets.kinds.values()),
        }
        on = {name: count for name, count in hidden.items() if self.chips[name].values() and count}
        return max(on.items(), key=lambda item: item[1]) if on else None

    def show_empty(self, *, empty: bool) -> None:
        """Show no chips and no button where no quote is recorded yet: the page has its own."""
        self._show_buttons(shown=not empty and self._parts.writable)
        for chip in self.chips.values():
            chip.setHidden(empty)
        self._count.setHidden(empty)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go down from the line into the list; Esc clears it, then leaves it."""
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self._into_list()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                if self.search.text():
                    self.search.clear()
                else:
                    self._into_list()
                return True
        return super().eventFilter(watched, event)

    def _upper(self) -> QLayout:
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        flow = FlowLayout(self._parts.look.px(10))
        for part in (self.search, self.grouping, self.record, self.capture):
            flow.addWidget(part)
        return flow

    def _show_buttons(self, *, shown: bool) -> None:
        self.record.setVisible(shown)
        self.capture.setVisible(shown)

    def _lower(self) -> QLayout:
        flow = FlowLayout(self._parts.look.px(6))
        for chip in self.chips.values():
            chip.changed.connect(lambda _: self.changed.emit())
            flow.addWidget(chip)
        flow.addWidget(self._count)
        return flow

    def _grouping_wished(self) -> QuoteGrouping:
        """Return the stretches the list was put into last."""
        kept = self._parts.keeper.settings.states.get(_GROUPING, "")
        known = {grouping.value: grouping for grouping in QuoteGrouping}
        return known.get(kept, QuoteGrouping.SESSION)

    def _keep_grouping(self, grouping: QuoteGrouping) -> None:
        states = {**self._parts.keeper.settings.states, _GROUPING: grouping.value}
        try:
            self._parts.keeper.change(states=states)
        except MigdeskError as error:
            self._parts.voice.fail(error)
        self.changed.emit()

    def _into_list(self) -> None:
        self.flush()
        self.list_asked.emit()

    def _offer(self, name: str, counted: Mapping[Hashable, tuple[str, int]]) -> None:
        """Offer values with their numbers; what is ticked stays, also where none is left of it."""
        known, chip = self._known.setdefault(name, {}), self.chips[name]
        known |= {value: text for value, (text, _) in counted.items()}
        options = [(value, text, count) for value, (text, count) in counted.items()]
        options += [(value, known[value], 0) for value in chip.values() if value not in counted]
        chip.set_options(options)

    def _show_count(self, facets: QuoteFacets) -> None:
        chosen = set(self.chips["status"].values())
        counts = {
            state: count
            for state, count in facets.clearances.items()
            if not chosen or state in chosen
        }
        words = words_for(self._parts.language).table("clearance_state")
        total = self.tr("%n quote(s)", "", sum(counts.values()))
        said = counted_states(facets.waiting, {state: words[state] for state in facets.waiting})
        self._count.setText(", ".join(part for part in (total, said) if part))
        lay_out_now()
