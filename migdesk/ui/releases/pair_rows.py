"""Paragraphs in two languages side by side, each pair a painted row."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QTextLayout
from PySide6.QtWidgets import QStyle

from migdesk.text.blocks import Block, Run
from migdesk.text.differences import word_differences
from migdesk.text.finding import Place
from migdesk.text.redline import HEADLINE
from migdesk.text.translation import Pair, PairState, is_line
from migdesk.ui.look import Look
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.look.painting import (
    draw_focus_ring,
    draw_paragraph,
    draw_rounded,
    height_of,
)
from migdesk.ui.releases.check_rows import place_name
from migdesk.ui.releases.pair_looks import looks_of, marked_as_found
from migdesk.ui.widgets.diff import DifferenceText, spoken_differences
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.richtext.page import STYLES
from migdesk.vocabulary import BlockKind

_EDGE: Final = 24
_SIGN: Final = 40
"""Room for the sign between the two columns, in pixels at 100 %, as are the measures around it."""

_FIELD: Final = 10
"""By so much the field around the translation is larger than the words in it, on each side."""

_AROUND: Final = 14
_GAP: Final = 6
_STACKED_BELOW: Final = 640
"""In less room the translation stands under its source."""

SIGNS: Final[Mapping[PairState, tuple[str, str]]] = {
    PairState.IN_STEP: ("circle-check", "green"),
    PairState.CHANGED: ("clock", "amber"),
    PairState.MISSING: ("circle-dashed", "text3"),
    PairState.GONE: ("circle-alert", "amber"),
    PairState.UNCOMPARED: ("circle-question-mark", "text2"),
    PairState.OWN: ("pen-line", "text3"),
}
"""The icon of each state, and its ink."""

_STATES: Final[Mapping[PairState, str]] = {
    PairState.IN_STEP: QT_TRANSLATE_NOOP("PairRows", "Up to date"),
    PairState.CHANGED: QT_TRANSLATE_NOOP("PairRows", "Behind: the source has changed"),
    PairState.MISSING: QT_TRANSLATE_NOOP("PairRows", "Not translated yet"),
    PairState.GONE: QT_TRANSLATE_NOOP("PairRows", "The source is not there any more"),
    PairState.UNCOMPARED: QT_TRANSLATE_NOOP("PairRows", "Not compared yet"),
    PairState.OWN: QT_TRANSLATE_NOOP("PairRows", "Only in the translation"),
}


class PairRow(Struct, frozen=True, eq=False):
    """A pair as it is shown. ``key`` is its number in the list, from 1."""

    key: int
    pair: Pair

    @property
    def kind(self) -> BlockKind:
        """Return what the paragraph is."""
        block = self.pair.source or self.pair.translation
        return block.kind if block is not None else BlockKind.PARAGRAPH

    @property
    def name(self) -> str:
        """Return what a line around the paragraphs is; a headline is seen to be one."""
        part = self.pair.id
        return place_name(part, 0) if is_line(part) and part != HEADLINE else ""

    def note(self) -> str:
        """Return in a sentence what is to be known of the pair, or nothing."""
        pair, translate = self.pair, QCoreApplication.translate
        if pair.state is PairState.CHANGED and pair.before:
            told = translate(
                "PairRows", "Green words are new since this was translated, red ones are gone."
            )
        elif pair.state is PairState.CHANGED:
            told = translate("PairRows", "The source has changed since this was translated.")
        elif pair.state in {PairState.GONE, PairState.UNCOMPARED}:
            told = f"{translate('PairRows', _STATES[pair.state])}."
        else:
            told = ""
        if pair.moved:
            moved = translate("PairRows", "The translation has it at another place.")
            told = f"{told} {moved}".strip()
        return f"{self.name}. {told}".strip() if self.name else told


def spoken(row: PairRow) -> str:
    """Say a pair for a screen reader: its state, the source with what changed, the translation."""
    pair, translate = row.pair, QCoreApplication.translate
    source = pair.source.text if pair.source is not None else ""
    if pair.before:
        source = spoken_differences(word_differences(pair.before, source))
    words = pair.translation.text if pair.translation is not None else ""
    state = translate("PairRows", _STATES[pair.state])
    said = f"{state}. {source} – {words}".strip(" –")
    return f"{row.name}. {said}" if row.name else said


class Places(Struct, frozen=True):
    """Where the parts of a row stand: both texts, and the top of the sign."""

    source: QRect
    translation: QRect
    sign: QPointF


class PairDelegate(RowDelegate[PairRow]):
    """Paints a pair: the source with its changes, the sign of the state, the translation.

    Over the translation of the row that is open lies a field: ``open_key`` is its key, and
    ``open_height`` how high the field is. ``found`` are places in translations that were looked
    for, by the id of the paragraph, ``in_source`` those in sources; ``shown`` is the one of these
    that the person was led to.
    """

    height = 90
    inset = _EDGE
    own_heights = True
    rule = (_EDGE, _EDGE)

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(look, parent)
        self.open_key = self.open_height = 0
        self.found: Mapping[str, Sequence[Place]] = {}
        self.in_source: Mapping[str, Sequence[Place]] = {}
        self.shown: tuple[str, Place] | None = None
        self._set: dict[_Said, tuple[DifferenceText, DifferenceText]] = {}

    def forget_but(self, rows: Sequence[PairRow]) -> None:
        """Forget how texts were set that are in none of the rows."""
        said = {_said(row) for row in rows}
        self._set = {key: made for key, made in self._set.items() if key in said}

    def height_of(self, row: PairRow, width: int) -> int:
        """Return how high a row is: as high as the longer of the two texts."""
        places = self.places(row, QRect(0, 0, width, 0))
        below = max(places.source.bottom(), places.translation.bottom())
        return below + 1 + self.look.px(_AROUND)

    def places(self, row: PairRow, rect: QRect) -> Places:
        """Return where the parts of a row stand in ``rect``, of which the height does not count."""
        px = self.look.px
        edge, sign, field = px(_EDGE), px(_SIGN), px(_FIELD)
        left, top = rect.x() + edge, rect.y() + px(_AROUND)
        stacked = rect.width() < px(_STACKED_BELOW)
        room = rect.width() - 2 * edge - sign
        width = room if stacked else room // 2
        source, translation = self._texts(row)
        high = source.height(width) + self._note_height(row, width)
        if stacked:
            source_at = QRect(left + sign, top, width, high)
            second = QRect(left + sign, top + high + px(_GAP), width, 0)
            at = QPointF(left, top)
        else:
            source_at = QRect(left, top, width, high)
            second = QRect(left + width + sign, top, width, 0)
            at = QPointF(left + width + (sign - px(18)) / 2 - field / 2, top)
        if row.key == self.open_key:
            second.adjust(-field, -field, field, 0)
            second.setHeight(self.open_height)
        else:
            second.setHeight(translation.height(width))
        return Places(source_at, second, at)

    def paint_row(self, painter: QPainter, rect: QRectF, row: PairRow, *, selected: bool) -> None:
        """Paint one row."""
        del selected  # the ground says it
        look, pair = self.look, row.pair
        places = self.places(row, rect.toRect())
        source, translation = self._texts(row)
        painter.setPen(look.colour("text"))
        source.draw(painter, QPointF(places.source.topLeft()), self._marked(source, pair.source))
        note = row.note()
        if note:
            under = places.source.adjusted(0, source.height(places.source.width()), 0, 0)
            under.adjust(0, look.px(_GAP), 0, 0)
            ink = "amber" if pair.to_do else "text2"
            draw_paragraph(painter, look, QRectF(under), note, look.font(12), ink)
        icon, ink = SIGNS[pair.state]
        middle = (source.line - look.px(18)) / 2
        painter.drawPixmap(places.sign + QPointF(0, middle), look.pixmap(icon, ink, 18))
        if row.key == self.open_key:
            return
        lacking = pair.translation is None or not pair.translation.text.strip()
        painter.setPen(look.colour("text3" if lacking else "text"))
        block = pair.translation
        found = self.found.get(block.id, ()) if block is not None and not lacking else ()
        marked = marked_as_found(look, translation, found)
        translation.draw(painter, QPointF(places.translation.topLeft()), marked)

    def _marked(
        self, words: DifferenceText, source: Block | None
    ) -> Sequence[QTextLayout.FormatRange]:
        """Return how what was found in a source looks; the place that is shown, as selected."""
        if source is None or source.id not in self.in_source:
            return ()
        part, place = self.shown or ("", None)
        here = place if part == source.id else None
        return marked_as_found(self.look, words, self.in_source[source.id], here)

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, *, selected: bool
    ) -> None:
        look = self.look
        ground = rect.adjusted(look.px(8), 1, -look.px(8), -2)
        if selected:
            draw_rounded(painter, look, ground, look.px(10), fill="raised", line="line2")
            if state & QStyle.StateFlag.State_HasFocus:
                draw_focus_ring(painter, look, ground, look.px(10))
        elif state & QStyle.StateFlag.State_MouseOver:
            draw_rounded(painter, look, ground, look.px(10), fill="hover")

    def _note_height(self, row: PairRow, width: int) -> int:
        note, font = row.note(), self.look.font(12)
        return height_of(note, font, width) + self.look.px(_GAP) if note else 0

    def _texts(self, row: PairRow) -> tuple[DifferenceText, DifferenceText]:
        said = _said(row)
        made = self._set.get(said)
        if made is None:
            kind, before, source_runs, runs = said
            source, words = _words(source_runs), _words(runs)
            style = STYLES[kind]
            own = font = self.look.font(style.size, style.weight, document=True)
            if not words.strip():
                own = self.look.font(14)
                words, runs = QCoreApplication.translate("PairRows", _STATES[PairState.MISSING]), ()
            made = (
                DifferenceText(
                    self.look, before or source, source, font, looks_of(self.look, source_runs)
                ),
                DifferenceText(self.look, words, words, own, looks_of(self.look, runs)),
            )
            self._set[said] = made
        return made


_Said: TypeAlias = tuple[BlockKind, str, tuple[Run, ...], tuple[Run, ...]]
"""What a row shows: its kind, the source before, if it was otherwise, and now, the translation."""


def _said(row: PairRow) -> _Said:
    pair = row.pair
    return row.kind, pair.before, _runs(pair.source), _runs(pair.translation)


def _runs(block: Block | None) -> tuple[Run, ...]:
    return tuple(block.runs) if block is not None else ()


def _words(runs: Sequence[Run]) -> str:
    return "".join(run.text for run in runs)
