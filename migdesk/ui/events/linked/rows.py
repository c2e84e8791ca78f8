"""How quotes and releases stand in the lists of an event."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QRectF
from PySide6.QtGui import QFont, QPainter

from migdesk.desk.rows import QuoteLine, ReleaseLine
from migdesk.text.quotation import in_marks
from migdesk.ui.look.painting import (
    draw_paragraph,
    draw_pill,
    draw_tag,
    draw_text,
    height_of,
    pill_width,
)
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import language_code
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.moments import moment_name
from migdesk.ui.widgets.signs import CLEARANCE_SIGNS, STAGE_SIGNS, word_of
from migdesk.vocabulary import QuoteKind

_MARGIN: Final = 28
"""Where rows begin and end, as all of the page does, in pixels at 100 %."""

_LINES: Final = 2
_LEADING: Final = 1.57
_ABOVE_WORDS: Final = 11
_AROUND_WORDS: Final = _ABOVE_WORDS + 17 + 22
"""Room above and below the words, the line that says whose they are included."""


class QuoteDelegate(RowDelegate[QuoteLine]):
    """Paints the words in the font of documents, over who said them and their clearance."""

    height = 92
    inset = _MARGIN
    own_heights = True
    rule = (_MARGIN, _MARGIN)

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parts.look, parent)
        self._language = parts.language

    def height_of(self, row: QuoteLine, width: int) -> int:
        """Return how high a row is: of the words in one line, or in two."""
        look = self.look
        words = words_of(row)
        room = width - 2 * look.px(_MARGIN)
        return height_of(words, self._font(), room, _LINES, _LEADING) + look.px(_AROUND_WORDS)

    def paint_row(self, painter: QPainter, rect: QRectF, row: QuoteLine, *, selected: bool) -> None:
        """Paint one quote."""
        del selected  # the ground says it
        look = self.look
        area = rect.adjusted(look.px(_MARGIN), look.px(_ABOVE_WORDS), -look.px(_MARGIN), 0)
        words, font = words_of(row), self._font()
        used = draw_paragraph(painter, look, area, words, font, most=_LINES, leading=_LEADING)
        middle = area.y() + used + look.px(17)
        sign = CLEARANCE_SIGNS[row.clearance]
        state = word_of(row.clearance, "clearance_state", self._language)
        width = draw_pill(painter, look, area.x(), middle, state, sign.tone, sign.icon)
        left = area.x() + width + look.px(10)
        below = QRectF(left, middle - look.px(10), area.right() - left, look.px(20))
        who = row.speaker or QCoreApplication.translate("Events", "Nobody named")
        used = draw_text(painter, look, below, who, look.font(12, 600), "text2")
        rest = ", ".join(part for part in (row.title, row.session) if part)
        below.setLeft(left + used + look.px(8))
        draw_text(painter, look, below, rest, look.font(12), "text3")

    def _font(self) -> QFont:
        return self.look.font(14, document=True)


class ReleaseDelegate(RowDelegate[ReleaseLine]):
    """Paints the headline over number, languages and date, its stage at the right."""

    height = 60
    inset = margin = _MARGIN
    rule: tuple[int, int] | None = (_MARGIN, _MARGIN)

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parts.look, parent)
        self._parts = parts

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: ReleaseLine, *, selected: bool
    ) -> None:
        """Paint one release."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        area = rect.adjusted(look.px(self.margin), 0, -look.px(self.margin), 0)
        title = QRectF(area.x(), middle - look.px(22), area.width(), look.px(20))
        headline = row.headline or QCoreApplication.translate("Events", "No headline yet")
        ink = "text" if row.headline else "text3"
        draw_text(painter, look, title, headline, look.font(13, 600), ink)
        state = word_of(row.stage, "stage", self._parts.language)
        sign = STAGE_SIGNS[row.stage]
        width = pill_width(look, state)
        left = area.right() - width
        draw_pill(painter, look, left, middle + look.px(11), state, sign.tone, sign.icon)
        below = QRectF(area.x(), middle + look.px(1), left - look.px(8) - area.x(), look.px(20))
        font = look.font(12, tabular=True)
        used = draw_text(painter, look, below, row.number, font, "text3") + look.px(10)
        for language in row.languages:
            missing = "missing" if language in row.unwritten else ""
            code = language_code(language)
            at = below.x() + used
            used += draw_tag(painter, look, at, middle + look.px(11), code, missing) + look.px(4)
        when = below.adjusted(used + look.px(6), 0, 0, 0)
        draw_text(painter, look, when, release_date(row, self._parts), look.font(12), "text3")


def words_of(line: QuoteLine) -> str:
    """Return the words of a quote, between marks if they are word for word."""
    if line.kind is QuoteKind.PARAPHRASE:
        return line.words
    return in_marks(line.words, line.language)


def release_date(release: ReleaseLine, parts: Parts) -> str:
    """Return the date that counts next: of going out, of the embargo, or of the release."""
    translate, now = QCoreApplication.translate, parts.clock()
    if release.published_at is not None:
        out = moment_name(release.published_at, now)
        return translate("Events", "Out: {when}").format(when=out)
    if release.embargo is not None:
        until = moment_name(release.embargo, now)
        return translate("Events", "Embargo: {when}").format(when=until)
    return ""


def speak_quote(line: QuoteLine) -> str:
    """Return a quote in a list as a sentence."""
    who = line.speaker or QCoreApplication.translate("Events", "Nobody named")
    sentence = QCoreApplication.translate("Events", "Quote by {name}: {words}")
    return sentence.format(name=who, words=line.words)


def speak_release(line: ReleaseLine) -> str:
    """Return a release in a list as a sentence."""
    headline = line.headline or QCoreApplication.translate("Events", "No headline yet")
    return f"{line.number}, {headline}"
