"""Beside two texts: how many paragraphs are behind, and the names that the current one holds."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from migdesk.desk.rows import NamedBeside
from migdesk.text.blocks import Block
from migdesk.text.mentions import calls, says
from migdesk.text.translation import Pair, PairState, only_in
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import ScrollColumn, clear, column, row

_BEHIND: Final = frozenset({PairState.CHANGED, PairState.GONE})
_ANY_WIDTH: Final = 16_777_215
"""Qt's own largest width: none is set."""


class PairPanel(QFrame):
    """Counts, the way to the next paragraph that is behind, and names in the current one.

    Signals:
        next_asked: the next paragraph that is behind is wanted.
        all_asked: all of the translation is up to date.
        translator_asked: the text is to be sent to a translator.
    """

    next_asked = Signal()
    all_asked = Signal()
    translator_asked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        look = self._look = parts.look
        self.setProperty("kind", "raised")
        self._names: Sequence[NamedBeside] = ()
        self._pair: Pair | None = None
        self._made: Sequence[Block] | None = None
        self._beside = True
        self.told = Label(look, "", 14.5, 600, wrap=True)
        self.more = Label(look, "", 12, 400, "text2", wrap=True)
        self.next = Button(
            look,
            self.tr("Next behind"),
            "primary",
            icon="arrow-down",
            tip=parts.actions.tip("release.next_behind"),
        )
        self.next.clicked.connect(self.next_asked)
        self.all = Button(
            look,
            self.tr("All up to date"),
            icon="check",
            tip=self.tr("The whole translation says what its source says now"),
            edits=True,
        )
        self.all.clicked.connect(self.all_asked)
        self.send = Button(
            look,
            self.tr("Send to translator"),
            tip=parts.actions.tip("release.send_translator"),
        )
        self.send.clicked.connect(self.translator_asked)
        self._listed = column(spacing=look.px(9))
        self._scroll = ScrollColumn(column(self._listed, None))
        px = look.px
        self._words, self._buttons = QWidget(), QWidget()
        self._words.setMinimumWidth(1)
        self._words.setLayout(column(self.told, self.more, spacing=px(2)))
        flow = FlowLayout(px(8))
        for button in (self.next, self.send, self.all):
            flow.addWidget(button)
        self._buttons.setLayout(flow)
        self._top = QHBoxLayout()
        self._top.setContentsMargins(0, 0, 0, 0)
        self._top.setSpacing(px(10))
        self._top.addWidget(self._words, 1)
        self._top.addWidget(self._buttons)
        self.setLayout(
            column(
                self._top,
                (self._scroll, 1),
                spacing=px(14),
                margins=(px(17), px(12), px(16), px(12)),
            )
        )
        self.setAccessibleName(self.tr("The translation"))

    def arrange(self, *, beside: bool, width: int) -> None:
        """Stand beside the texts, so wide; or over them, without the names.

        Over them the words need the room: a text is sent to a translator from the menu of exports.
        """
        self._beside = beside
        self.send.setVisible(beside)
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.TopToBottom if beside else direction.LeftToRight)
        self.setMinimumWidth(width if beside else 1)
        self.setMaximumWidth(width if beside else _ANY_WIDTH)
        self._scroll.setVisible(beside)

    def show_names(self, names: Sequence[NamedBeside]) -> None:
        """Know who and what may be named."""
        self._names = names
        self._list()

    def show_pairs(self, pairs: Sequence[Pair], *, fixed: bool) -> None:
        """Say how the translation stands to its source."""
        behind = sum(pair.state in _BEHIND for pair in pairs)
        missing = sum(pair.state is PairState.MISSING for pair in pairs)
        uncompared = sum(pair.state is PairState.UNCOMPARED for pair in pairs)
        told = [self.tr("%n paragraphs to bring up to date", "", behind)] if behind else []
        told += [self.tr("%n not translated", "", missing)] if missing else []
        same = sum(pair.state is PairState.IN_STEP for pair in pairs)
        more = [self.tr("{same} of {all} are up to date.").format(same=same, all=len(pairs))]
        more += [self.tr("%n not compared yet.", "", uncompared)] if uncompared else []
        self.told.setText(", ".join(told) or self.tr("Nothing is behind"))
        self.more.setText(" ".join(more))
        self.next.setEnabled(bool(told))
        self.all.setVisible(not fixed and (behind > 0 or uncompared > 0))

    def show_pair(self, pair: Pair | None, made: Sequence[Block] | None = None) -> None:
        """Show the names that a pair holds; ``made`` is the translation while it is written."""
        self._pair, self._made = pair, made
        self._list()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge towards the texts."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._look.colour("line"))
        if self._beside:
            painter.drawLine(0, 0, 0, self.height())
        else:
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _list(self) -> None:
        clear(self._listed)
        pair = self._pair
        if pair is None or pair.source is None:
            return
        source = pair.source.text
        made = [pair.translation] if pair.translation is not None else []
        made = list(self._made) if self._made is not None else made
        words = "\n".join(block.text for block in made)
        if words.strip():
            self._compare(pair.source, made)
        found = [each for each in self._names if _holds(source, each.known_as)]
        if found:
            self._listed.addWidget(Label(self._look, self.tr("Names in this paragraph"), 13, 600))
        for each in found:
            self._listed.addWidget(self._line(each, words))

    def _compare(self, source: Block, made: Sequence[Block]) -> None:
        """Say which numbers and links only one of the two has."""
        told = [
            sentence.format(found=", ".join(found))
            for sentence, found in (
                (self.tr("Only in the source: {found}"), only_in([source], made)),
                (self.tr("Only in the translation: {found}"), only_in(made, [source])),
            )
            if found
        ]
        if told:
            look = self._look
            self._listed.addWidget(Label(look, self.tr("Numbers and links"), 13, 600))
            lines = [Label(look, each, 13, 400, "amber", wrap=True, paths=True) for each in told]
            sign = IconLabel(look, "triangle-alert", "amber")
            shown = QWidget()
            shown.setLayout(row((column(*lines, spacing=1), 1), sign, spacing=look.px(8)))
            self._listed.addWidget(shown)

    def _line(self, named: NamedBeside, words: str) -> QWidget:
        look = self._look
        right = bool(named.own) and _holds(words, named.written)
        own = named.own or self.tr("No name is recorded in this language")
        icon, tone = ("check", "green") if right else ("triangle-alert", "amber")
        words_of = [
            Label(look, named.name, 12, 400, "text2", wrap=True),
            Label(look, own, 13, 400, "text" if named.own else "amber", wrap=True),
        ]
        if named.own and not right:
            told = self.tr("Not in the translation like this")
            words_of.append(Label(look, told, 12, 400, "amber", wrap=True))
        made = QWidget()
        sign = IconLabel(look, icon, tone)
        made.setLayout(row((column(*words_of, spacing=1), 1), sign, spacing=look.px(8)))
        return made


def _holds(text: str, names: Sequence[str]) -> bool:
    """Tell whether a text holds one of the names, in whatever case."""
    return any(says(text, name) or calls(text, name) for name in names)
