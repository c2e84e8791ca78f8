"""Where a person or an organisation is printed; and where under a title that was changed."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from migdesk.desk import questions
from migdesk.desk.rows import PersonUses, StaleTitle, UsedIn
from migdesk.text.languages import language_name
from migdesk.ui.look.painting import draw_text
from migdesk.ui.people.cards import draw_hairline
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.listed_card import ListedCard
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import Stage

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk

_OUT: Final = (Stage.OUT, Stage.CORRECTED)
_MOST: Final = 5
_MOST_STALE: Final = 8
_SIDE: Final = 16


class UsedRow(Struct, frozen=True):
    """A text of a release, in words; ``icon`` and its ``ink`` say what is the matter with it."""

    title: str
    support: str
    icon: str = "newspaper"
    ink: str = "text2"
    first: bool = False


class UsedDelegate(RowDelegate[UsedRow]):
    """Paints a release over what of it is meant."""

    height = 52

    def paint_row(self, painter: QPainter, rect: QRectF, row: UsedRow, *, selected: bool) -> None:
        """Paint one row."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        draw_hairline(painter, look, rect, first=row.first)
        left = rect.x() + look.px(_SIDE)
        sign = look.pixmap(row.icon, row.ink, 16)
        painter.drawPixmap(QPointF(left, middle - look.px(8)), sign)
        left += look.px(28)
        above = QRectF(
            left, middle - look.px(20), rect.right() - look.px(_SIDE) - left, look.px(20)
        )
        draw_text(painter, look, above, row.title, look.font(13, 500))
        below = above.translated(0, look.px(19))
        draw_text(painter, look, below, row.support, look.font(12), "text3")

    def spoken(self, row: UsedRow) -> str:
        """Return a row as a sentence, for screen readers."""
        return ", ".join(part for part in (row.title, row.support) if part)


class UsedCards(QWidget):
    """Two cards: texts whose titles are not right any more, and all that name the record."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts, self._key = parts, 0
        look = parts.look
        stale = UsedDelegate(look, self)
        self.stale = ListedCard(
            look,
            self.tr("Texts with a title that was changed"),
            stale,
            stale.spoken,
            most=_MOST_STALE,
        )
        used = UsedDelegate(look, self)
        self.used = ListedCard(
            look,
            self.tr("Where used"),
            used,
            used.spoken,
            most=_MOST,
            empty=self.tr("Not named in a release yet."),
        )
        self._uses: dict[ListedCard, Sequence[UsedIn]] = {self.stale: (), self.used: ()}
        for card in (self.stale, self.used):
            card.opened.connect(lambda place, card=card: self._open(self._uses[card][place - 1]))
        self.setLayout(column(self.stale, self.used, spacing=look.px(18)))
        self._show((), (), other=True)

    def ask_person(self, key: int) -> None:
        """Ask where a person is named, and show it when it is known."""

        def show(uses: PersonUses, *, other: bool) -> None:
            named = [
                (each.use, self.tr("as {title}").format(title=each.title) if each.title else "")
                for each in uses.uses
            ]
            self._show(named, uses.stale, other=other)

        self._ask(key, lambda desk: questions.where_named(desk, key), show)

    def ask_organisation(self, key: int) -> None:
        """Ask where an organisation is named, and show it when it is known."""

        def show(uses: tuple[UsedIn, ...], *, other: bool) -> None:
            self._show([(use, "") for use in uses], (), other=other)

        self._ask(key, lambda desk: questions.where_organisation(desk, key), show)

    # The inside

    def _ask(
        self, key: int, question: "Callable[[Desk], object]", show: Callable[..., None]
    ) -> None:
        other, self._key = key != self._key, key
        if other:
            self._show((), (), other=True)
        self._parts.worker.ask(
            self,
            question,
            lambda found: show(found, other=other),
            lambda _: None,  # the page itself says that the record is gone
            instead="used",
        )

    def _show(
        self,
        uses: Iterable[tuple[UsedIn, str]],
        stale: Sequence[StaleTitle],
        *,
        other: bool,
    ) -> None:
        named, stale = list(uses), sorted(stale, key=lambda each: each.use.stage in _OUT)
        self._uses[self.used] = [use for use, _ in named]
        self._uses[self.stale] = [each.use for each in stale]
        rows = [UsedRow(_named(use), self._where(use, more)) for use, more in named]
        self.used.show_rows(_numbered(rows), other=other)
        self.stale.show_rows(_numbered([self._stale(each) for each in stale]), other=other)

    def _where(self, use: UsedIn, more: str) -> str:
        stage = word_of(use.stage, "stage", self._parts.language)
        return self._joined(use, stage, more)

    def _joined(self, use: UsedIn, *told: str) -> str:
        place = (
            self.tr("paragraph {number}").format(number=use.paragraph)
            if use.paragraph
            else self.tr("headline")
        )
        language = language_name(use.language, self._parts.language)
        return ", ".join(part for part in (language, *told, place) if part)

    def _stale(self, found: StaleTitle) -> UsedRow:
        use = found.use
        title = self.tr("{release} says “{title}”").format(
            release=use.number or use.headline, title=found.title
        )
        if use.stage in _OUT:
            return UsedRow(
                title, self._joined(use, self.tr("out, stays as it is")), "lock", "text3"
            )
        right = self.tr("on that day: {title}").format(title=found.right) if found.right else ""
        return UsedRow(title, self._where(use, right), "triangle-alert", "red")

    def _open(self, use: UsedIn) -> None:
        first = self._parts.tags[0] if self._parts.tags else ""
        spot = use.block if use.language == first else use.language
        self._parts.navigator.go(Address(Place.RELEASES, "release", use.release_id, spot=spot))


def _named(use: UsedIn) -> str:
    return ": ".join(part for part in (use.number, use.headline) if part)


def _numbered(rows: Sequence[UsedRow]) -> dict[int, UsedRow]:
    """Return rows by their places, from 1."""
    return {place: replace(row, first=place == 1) for place, row in enumerate(rows, start=1)}
