"""A text beside the one that it translates, paragraph by paragraph, and brought up to date."""

from collections.abc import Sequence
from typing import Final

from msgspec import structs
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from migdesk.desk.rows import TextEntry
from migdesk.text.blocks import Block
from migdesk.text.names import Language
from migdesk.text.normal import new_block_id
from migdesk.text.translation import (
    PairState,
    is_line,
    lines_of,
    remembering,
    text_pairs,
    with_translation,
)
from migdesk.text.words import words_for
from migdesk.ui.releases.pair_list import PairList, next_to_do
from migdesk.ui.releases.pair_panel import PairPanel
from migdesk.ui.releases.pair_rows import PairRow
from migdesk.ui.releases.written import Written
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, hline, row
from migdesk.vocabulary import BlockKind

_PANEL: Final = 304
_PANEL_FROM: Final = 1040
"""Width of what stands beside the pairs, and from which on it does, in pixels at 100 %."""


class SideBySide(QFrame):
    """Both texts, and what is to be done about the translation.

    Signals:
        typed: the translation has changed; cheap.
        edited: it has changed and then not for a moment, or another one is shown.
        left: somebody has finished with a paragraph.
        mark_asked: parts of the translation say what their source says, by their ids; all of
            them where there are none.
        turned_to: another pair is current.
        refused: why something was not taken into the text.
        translator_asked: the text is to be sent to a translator.
        versions_asked: versions of the source are to be compared.
    """

    typed = Signal()
    edited = Signal()
    left = Signal()
    mark_asked = Signal(object)
    turned_to = Signal()
    refused = Signal(str)
    translator_asked = Signal()
    versions_asked = Signal()

    def __init__(self, parts: Parts, source: Language, language: Language) -> None:
        """Show nothing yet of a text in ``language`` that translates one in ``source``."""
        super().__init__()
        look = self._look = parts.look
        self.setProperty("kind", "canvas")
        self.source, self.language = source, language
        self._original: TextEntry | None = None
        self._entry: TextEntry | None = None
        self._text = Written()
        self._open: tuple[str, ...] = ()
        self._dirty = self._fixed = self._has_versions = False
        own = dict(parts.languages)
        self.list = PairList(look, words_for(parts.language), language)
        self.panel = PairPanel(parts)
        heads = [
            (own.get(source, source), self.tr("Source")),
            (own.get(language, language), self.tr("Translation")),
        ]
        edge = look.px(24)
        self._heads = row(
            *((self._head(*head), 1) for head in heads),
            spacing=look.px(30),
            margins=(edge, look.px(10), edge, look.px(8)),
        )
        left = QWidget()
        left.setMinimumWidth(1)
        left.setLayout(column(self._heads, hline(), (self.list, 1)))
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(left, 1)
        self._columns.addWidget(self.panel)
        self.list.turned_to.connect(self._turn_to)
        self.list.field.typed.connect(self._on_typed)
        self.list.field.edited.connect(self._show_names)
        self.list.field.edited.connect(self.edited)
        self.list.field.refused.connect(self.refused)
        self.list.field.mark_asked.connect(self.mark_here)
        self.list.field.versions_asked.connect(self.versions_asked)
        self.panel.next_asked.connect(self.go_on)
        self.panel.all_asked.connect(lambda: self.mark_asked.emit(()))
        self.panel.translator_asked.connect(self.translator_asked)

    # What there is

    def written(self) -> Written:
        """Return the translation as it stands."""
        return self._text

    def texts(self) -> Sequence[tuple[str, str, bool]]:
        """Return the parts of both texts pair by pair: id, words, and whether it is the source."""
        text = self._text
        words = {**lines_of(text), **{block.id: block.text for block in text.blocks}}
        here, found = self.list.row(), []
        for each in self.list.pairs():
            source, made = each.pair.source, each.pair.translation
            if source is not None:
                found.append((source.id, source.text, True))
            parts = [made.id] if made is not None else []
            if self._dirty and each is here:
                parts = list(self._open)
            found += [(part, words[part], False) for part in parts if part in words]
        return found

    def show_source(self, part: str) -> None:
        """Make the pair current that a part of the source is in."""
        here = self.list.row()
        if here is None or here.pair.source is None or here.pair.source.id != part:
            rows = ((row.key, row.pair.source) for row in self.list.pairs())
            key = next((key for key, source in rows if source and source.id == part), 0)
            self._leave()
            self.list.turn_to(key)

    def is_fixed(self) -> bool:
        """Tell whether the translation cannot be changed."""
        return self._fixed

    # What the editor does

    def show_texts(
        self,
        original: TextEntry,
        entry: TextEntry,
        written: Written,
        *,
        fixed: bool,
        has_versions: bool,
    ) -> None:
        """Show both texts; a paragraph that is being written stays as it is.

        Args:
            original: the source.
            entry: the translation as it is stored.
            written: the translation as it reads in the editor.
            fixed: whether it cannot be changed.
            has_versions: whether the source has versions that read otherwise than it does now.
        """
        self._original, self._entry, self._fixed = original, entry, fixed
        self._has_versions = has_versions
        if not self._dirty:
            self._text = written
            self._show()
            self.edited.emit()

    def put_text(self, text: Written) -> None:
        """Show another translation in place of what is being written, and tell so."""
        self._dirty, self._text = False, text
        self._show()
        self.typed.emit()
        self.edited.emit()

    def go_on(self) -> bool:
        """Lead to the next pair that is to be brought up to date; return whether there is one."""
        self._leave()
        here = self.list.row()
        key = next_to_do(self.list.pairs(), here.key if here is not None else 0)
        if key:
            self.list.turn_to(key)
            self.list.field.enter()
        else:
            self.list.setFocus()
        return bool(key)

    def mark_here(self) -> bool:
        """Say that the current paragraph is up to date; return whether that can be said."""
        self._leave()
        here = self.list.row()
        can = here is not None and here.pair.translation is not None and not self._fixed
        if here is None or not can:
            return False
        if here.pair.state in {PairState.IN_STEP, PairState.OWN}:
            self.go_on()
        else:
            self.mark_asked.emit((here.pair.id,))
        return True

    def show_part(self, part: str) -> None:
        """Make the pair current that a part of the translation is in."""
        self._leave()
        key = next((each.key for each in self.list.pairs() if each.pair.id == part), 0)
        if key:
            self.list.turn_to(key)

    def open_part(self, part: str) -> None:
        """Make sure that the pair is open that a part of the translation is in."""
        if part not in self._open:
            self.show_part(part)

    def finish(self) -> None:
        """Take what is being written into the text."""
        self._leave()

    def take_keyboard(self) -> None:
        """Put the keyboard on the pairs; where none is current yet, on what is to be done first."""
        if self.list.row() is None and self.list.pairs():
            first = next_to_do(self.list.pairs(), 0) or 1
            self.list.turn_to(first)
        self.list.setFocus()

    # Inside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is to be done over the pairs where there is no room beside them."""
        super().resizeEvent(event)
        look, direction = self._look, QBoxLayout.Direction
        beside = self.width() >= look.px(_PANEL_FROM)
        self._columns.setDirection(direction.LeftToRight if beside else direction.BottomToTop)
        self.panel.arrange(beside=beside, width=look.px(_PANEL))

    def _head(self, name: str, what: str) -> QWidget:
        look = self._look
        made = QWidget()
        words = Label(look, name, 13, 600), Label(look, what, 12, 400, "text2")
        made.setLayout(row(*words, None, spacing=look.px(8)))
        made.setMinimumWidth(1)
        return made

    def _show(self) -> None:
        original, entry = self._original, self._entry
        if original is None or entry is None:
            return
        found = text_pairs(original, self._text, entry.seen)
        self.list.show_pairs(found)
        self.panel.show_pairs(found, fixed=self._fixed)
        here = self.list.row()
        if here is not None:
            self._open_row(here)

    def _turn_to(self, here: PairRow) -> None:
        if self._dirty:
            part = here.pair.id
            self._leave()
            key = next((each.key for each in self.list.pairs() if each.pair.id == part), 0)
            self.list.select(key)
            again = self.list.row()
            here = again if again is not None else here
        self._open_row(here)
        self.turned_to.emit()

    def _open_row(self, here: PairRow) -> None:
        blocks = self._blocks_of(here)
        self._open = tuple(block.id for block in blocks if here.pair.translation is not None)
        self.list.open_field(blocks, read_only=self._fixed, has_versions=self._has_versions)
        self.panel.show_pair(here.pair)

    def _blocks_of(self, here: PairRow) -> Sequence[Block]:
        """Return what the field is to hold: the translation, or a paragraph to be written."""
        pair = here.pair
        if pair.translation is not None:
            return (pair.translation,)
        source = pair.source
        if source is None:
            return ()
        if is_line(source.id):
            return (Block(source.id, source.kind),)
        return (remembering(Block(new_block_id(), source.kind, asset=source.asset), source),)

    def _on_typed(self) -> None:
        here = self.list.row()
        if here is None:
            return
        self._dirty = True
        made = self.list.field.blocks()
        if self.list.field.part():
            like = self._original.key_figures if self._original is not None else ()
            self._text = self._text.with_line(made[0].id, made[0].text, like)
        else:
            self._text = structs.replace(self._text, blocks=self._with(here, made))
        self._open = tuple(block.id for block in made)
        self.typed.emit()

    def _show_names(self) -> None:
        here = self.list.row()
        if here is not None:
            self.panel.show_pair(here.pair, self.list.field.blocks())

    def _with(self, here: PairRow, made: Sequence[Block]) -> tuple[Block, ...]:
        """Return the text with what stands in the field in the place of what stood there."""
        blocks = self._text.blocks
        places = [at for at, block in enumerate(blocks) if block.id in self._open]
        if places:
            rest = [block for block in blocks[places[0] :] if block.id not in self._open]
            return (*blocks[: places[0]], *made, *rest)
        if here.pair.source is None:
            return blocks
        found = [each.pair for each in self.list.pairs()]
        return with_translation(found, blocks, here.pair.source, made)

    def _leave(self) -> None:
        """Take what was written for finished: paragraphs and figures left empty fall away."""
        if not self._dirty:
            return
        self._dirty = False
        kept = tuple(
            block
            for block in self._text.blocks
            if block.id not in self._open
            or block.text.strip()
            or block.asset
            or block.kind is BlockKind.ENDS
        )
        figures = tuple(pair for pair in self._text.key_figures if any(map(str.strip, pair)))
        if (kept, figures) != (self._text.blocks, self._text.key_figures):
            self._text = structs.replace(self._text, blocks=kept, key_figures=figures)
            self.typed.emit()
        self._show()
        self.left.emit()
