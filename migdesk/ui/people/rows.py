"""The rows of the lists of people and organisations, and of the press."""

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF
from PySide6.QtGui import QPainter

from migdesk.desk.rows import MediaContactEntry, OrganisationLine, OutletEntry, PersonLine
from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_count, draw_face, draw_rounded, draw_text
from migdesk.ui.people.media_fields import no_mail, reach_in_words
from migdesk.ui.people.wording import title_line
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.signs import word_of

_LEFT = 16
_FACE = 34


class PersonDelegate(RowDelegate[PersonLine]):
    """Paints a face, the name over the title held today, and a sign where another is announced."""

    height = 54
    inset = _LEFT

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: PersonLine, *, selected: bool
    ) -> None:
        """Paint one person."""
        del selected  # the ground says it
        support = title_line(row.title, row.organisation) or no_title()
        sign = "id-card" if row.announced else ""
        _draw_somebody(painter, self.look, rect, row.name, support, sign)

    def spoken(self, row: PersonLine) -> str:
        """Return a person as a sentence, for screen readers."""
        parts = [row.name, title_line(row.title, row.organisation) or no_title()]
        if row.announced:
            parts.append(self.tr("another title is announced"))
        if row.quotes:
            parts.append(self.tr("%n quote(s)", "", row.quotes))
        return ", ".join(parts)


class OrganisationDelegate(RowDelegate[OrganisationLine]):
    """Paints a building, the name over acronym and kind, and how many people and events it has."""

    height = 54
    inset = _LEFT

    def __init__(self, look: Look, parent: QObject, language: Language) -> None:
        super().__init__(look, parent)
        self._language = language

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: OrganisationLine, *, selected: bool
    ) -> None:
        """Paint one organisation."""
        look = self.look
        block = disc(look, rect)
        draw_building(painter, look, block, strong=selected)
        above, below = beside(look, rect, block)
        draw_text(painter, look, above, row.name, look.font(13, 600))
        right = below.right()
        for icon, count in (("calendar", row.events), ("users", row.people)):
            if count:
                right -= draw_count(painter, look, below, right, icon, count)
        below.setRight(right - look.px(6))
        support = kind_line(row.short, word_of(row.kind, "organisation_kind", self._language))
        draw_text(painter, look, below, support, look.font(12), "text3")

    def spoken(self, row: OrganisationLine) -> str:
        """Return an organisation as a sentence, for screen readers."""
        parts = [row.name, row.short, word_of(row.kind, "organisation_kind", self._language)]
        if row.people:
            parts.append(self.tr("%n person(s)", "", row.people))
        if row.events:
            parts.append(self.tr("%n event(s)", "", row.events))
        return ", ".join(part for part in parts if part)


class OutletDelegate(RowDelegate[OutletEntry]):
    """Paints a block, the name over kind and reach, and how many people work for it."""

    height = 54
    inset = _LEFT

    def __init__(self, look: Look, parent: QObject, language: Language) -> None:
        super().__init__(look, parent)
        self._language = language

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: OutletEntry, *, selected: bool
    ) -> None:
        """Paint one outlet."""
        look = self.look
        block = disc(look, rect)
        draw_building(painter, look, block, strong=selected, icon="radio")
        above, below = beside(look, rect, block)
        draw_text(painter, look, above, row.shown, look.font(13, 600))
        right = below.right()
        for icon, count in (("newspaper", row.pieces), ("users", row.contacts)):
            if count:
                right -= draw_count(painter, look, below, right, icon, count)
        below.setRight(right - look.px(6))
        draw_text(painter, look, below, self._support(row), look.font(12), "text3")

    def spoken(self, row: OutletEntry) -> str:
        """Return an outlet as a sentence, for screen readers."""
        parts = [row.shown, self._support(row)]
        if row.contacts:
            parts.append(self.tr("%n media contact(s)", "", row.contacts))
        return ", ".join(parts)

    def _support(self, row: OutletEntry) -> str:
        kind = word_of(row.kind, "outlet_kind", self._language)
        reach = reach_in_words(row.reach)
        return ", ".join(filter(None, (kind, reach)))


class ContactDelegate(RowDelegate[MediaContactEntry]):
    """Paints a face, the name over outlet and beat, and a sign where no mail is wanted."""

    height = 54
    inset = _LEFT

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: MediaContactEntry, *, selected: bool
    ) -> None:
        """Paint one media contact."""
        del selected  # the ground says it
        sign = "circle-x" if row.opted_out else ""
        _draw_somebody(painter, self.look, rect, row.shown, _writes(row), sign)

    def spoken(self, row: MediaContactEntry) -> str:
        """Return a media contact as a sentence, for screen readers."""
        parts = (row.shown, _writes(row), no_mail() if row.opted_out else "")
        return ", ".join(part for part in parts if part)


def _writes(row: MediaContactEntry) -> str:
    """Return for whom and about what a journalist writes."""
    return title_line(row.outlet.name if row.outlet is not None else "", row.beat)


def _draw_somebody(
    painter: QPainter, look: Look, rect: QRectF, name: str, support: str, sign: str
) -> None:
    """Draw a face, the name over what supports it, and a sign in the corner if there is one."""
    face = disc(look, rect)
    draw_face(painter, look, face, name)
    above, below = beside(look, rect, face)
    if sign:
        at = QPointF(above.right() - look.px(16), above.center().y() - look.px(8))
        painter.drawPixmap(at, look.pixmap(sign, "amber", 16, 2))
        above.setRight(at.x() - look.px(6))
    draw_text(painter, look, above, name, look.font(13, 600))
    draw_text(painter, look, below, support, look.font(12), "text3")


def disc(look: Look, rect: QRectF) -> QRectF:
    """Return where the face or the building of a row stands."""
    side = look.px(_FACE)
    return QRectF(rect.x() + look.px(_LEFT), rect.center().y() - side / 2, side, side)


def beside(look: Look, rect: QRectF, face: QRectF) -> tuple[QRectF, QRectF]:
    """Return where the two lines beside a face stand."""
    left, high = face.right() + look.px(12), look.px(20)
    width = rect.right() - look.px(16) - left
    top = rect.center().y() - high + look.px(1)
    return QRectF(left, top, width, high), QRectF(left, top + look.px(19), width, high)


def draw_building(
    painter: QPainter,
    look: Look,
    rect: QRectF,
    *,
    strong: bool = False,
    icon: str = "building-2",
) -> None:
    """Draw the block that stands for an organisation, or with another sign, for an outlet."""
    draw_rounded(
        painter, look, rect, rect.width() * 0.24, fill="accent_soft" if strong else "sunken"
    )
    side = rect.width() / look.scale * 0.5
    at = QPointF(rect.center().x() - look.px(side) / 2, rect.center().y() - look.px(side) / 2)
    painter.drawPixmap(at, look.pixmap(icon, "accent_text" if strong else "text2", side))


def kind_line(short: str, kind: str) -> str:
    """Return acronym and kind of an organisation as one line."""
    return title_line(short, kind)


def no_title() -> str:
    """Return what stands where nobody knows a title for today."""
    return QCoreApplication.translate("People", "No title today")
