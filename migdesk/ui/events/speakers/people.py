"""The people of a session or an event as a list, each with role and title of that day."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from migdesk.desk.rows import AppearanceEntry
from migdesk.text.names import Language, first_text
from migdesk.ui.look import Look, Tone
from migdesk.ui.look.painting import MIDDLE_RIGHT, draw_face, draw_text, width_of
from migdesk.ui.widgets.editing import is_reading
from migdesk.ui.widgets.hand_list import ArrangedList
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import AppearanceStatus

_STATUS_SIGNS: Mapping[AppearanceStatus, tuple[Tone, str]] = {
    AppearanceStatus.CONFIRMED: ("accent", "circle-check"),
    AppearanceStatus.SPOKE: ("green", "mic"),
    AppearanceStatus.ABSENT: ("red", "circle-x"),
    AppearanceStatus.REPLACED: ("amber", "refresh-cw"),
}
"""How the statuses look that a list says; planned goes without saying."""


class PersonRow(Struct, frozen=True):
    """Somebody in a list, in words.

    ``post`` is the title of that day, ``known`` whether there is one.
    """

    id: int
    name: str
    post: str
    known: bool
    role: str
    status: AppearanceStatus
    status_word: str


def rows_of(
    entries: Iterable[AppearanceEntry], languages: Sequence[Language], language: Language
) -> dict[int, PersonRow]:
    """Return appearances in words, by their keys. ``entries`` are those of a session, in order."""
    there = list(entries)
    names = {entry.id: first_text(entry.shown_as, languages) or entry.name for entry in there}
    return {
        entry.id: _row(entry, languages, language, names.get(entry.replaced_by_id, ""))
        for entry in there
    }


def _row(
    entry: AppearanceEntry, languages: Sequence[Language], language: Language, stand_in: str
) -> PersonRow:
    """Return an appearance in words: names in the office's languages, the rest in the window's."""
    translate = QCoreApplication.translate
    shown = first_text(entry.shown_as, languages)
    post = ", ".join(part for part in (entry.title, entry.organisation) if part)
    if shown:
        post = translate("Events", "Name withheld: {name}").format(name=entry.name)
    status_word = word_of(entry.status, "appearance_status", language)
    if entry.status is AppearanceStatus.REPLACED and stand_in:
        status_word = translate("Events", "Replaced by {name}").format(name=stand_in)
    return PersonRow(
        id=entry.id,
        name=shown or entry.name,
        post=post or translate("Events", "No title that day"),
        known=bool(post),
        role=word_of(entry.role, "role", language),
        status=entry.status,
        status_word=status_word,
    )


class AppearanceDelegate(RowDelegate[PersonRow]):
    """Paints a face, the name over the title of that day, and at the right role and status."""

    height = 54
    inset = 28
    edges = (28, 20)
    """How far what is painted keeps from left and right, in pixels at 100 %."""

    def paint_row(self, painter: QPainter, rect: QRectF, row: PersonRow, *, selected: bool) -> None:
        """Paint one person."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        left = rect.x() + look.px(self.edges[0])
        face = QRectF(left, middle - look.px(15), look.px(30), look.px(30))
        draw_face(painter, look, face, row.name)
        left = face.right() + look.px(12)
        right = rect.right() - look.px(self.edges[1])
        font = look.font(12, 500)
        role = min(width_of(row.role, font), int((right - left) * 0.45))
        above = QRectF(left, middle - look.px(20), right - left, look.px(20))
        place = QRectF(right - role, above.y(), role, above.height())
        draw_text(painter, look, place, row.role, font, "text2", MIDDLE_RIGHT)
        name = QRectF(left, above.y(), right - role - look.px(8) - left, above.height())
        draw_text(painter, look, name, row.name, look.font(13, 600))
        below = QRectF(left, middle, right - left, look.px(20))
        below.setRight(below.right() - self._paint_status(painter, below, row))
        ink = "text3" if row.known else "amber"
        draw_text(painter, look, below, row.post, look.font(12), ink)

    def _paint_status(self, painter: QPainter, rect: QRectF, row: PersonRow) -> int:
        """Paint who spoke, did not come or was replaced; return the width used."""
        sign = _STATUS_SIGNS.get(row.status)
        if sign is None:
            return 0
        tone, icon = sign
        look, font = self.look, self.look.font(12, 500)
        ink = look.ink(tone)
        width = min(width_of(row.status_word, font), int(rect.width() * 0.6))
        place = QRectF(rect.right() - width, rect.y(), width + 1, rect.height())
        draw_text(painter, look, place, row.status_word, font, ink, MIDDLE_RIGHT)
        left = place.x() - look.px(18)
        middle = rect.center().y() - look.px(7)
        painter.drawPixmap(QPointF(left, middle), look.pixmap(icon, ink, 14, 2))
        return width + look.px(28)


class FormAppearanceDelegate(AppearanceDelegate):
    """Paints a person in a form, whose fields stand a little to the left of a list's rows."""

    edges = (14, 14)


class PeopleList(ArrangedList):
    """Appearances, in protocol order within their stretches.

    Signals:
        marked: somebody spoke, or did not after all: Space was pressed.
    """

    marked = Signal(int, object)

    def __init__(self, look: Look, name: str, *, fits: bool = False) -> None:
        """Show nobody yet.

        Args:
            look: the look.
            name: what a screen reader calls the list.
            fits: whether the list is always as high as its rows, and scrolls with what is around.
        """
        self._fits = fits
        self._spoke: dict[int, bool] = {}
        delegate = FormAppearanceDelegate if fits else AppearanceDelegate
        super().__init__(look, name, delegate, speak_person)
        if fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark with Space who spoke, and take it back."""
        key = self.key()
        if event.key() != Qt.Key.Key_Space or event.modifiers() or not key:
            super().keyPressEvent(event)
        elif not is_reading(self):
            spoke = self._spoke.get(key, False)
            status = AppearanceStatus
            self.marked.emit(key, status.PLANNED if spoke else status.SPOKE)

    def show_stretches(self, stretches: Sequence[tuple[str, Mapping[int, PersonRow]]]) -> None:
        """Show people under headings."""
        self._spoke = {
            key: row.status is AppearanceStatus.SPOKE
            for _, stretch in stretches
            for key, row in stretch.items()
        }
        super().show_stretches(stretches)
        if self._fits:
            self.setFixedHeight(self.verticalHeader().length())


def speak_person(row: PersonRow) -> str:
    """Return a person in a list as a sentence."""
    return ", ".join((row.name, row.post, row.role, row.status_word))
