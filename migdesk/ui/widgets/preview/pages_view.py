"""Pages under one another: laid out, zoomed, scrolled, and drawn as they come into sight."""

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from migdesk.text.printed import Size
from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_focus_ring, smooth
from migdesk.ui.widgets.preview.document import Document
from migdesk.ui.widgets.preview.layout import A4, Fit, Layout, Room, Zoom, laid_out, next_step
from migdesk.ui.widgets.preview.paper import Paper
from migdesk.ui.widgets.preview.pictures import Pictures

Command: TypeAlias = Callable[[], None]

_PATIENCE: Final = 300
"""Milliseconds before lines stand in for a page that is not there yet."""

_AWAY: Final = 500
"""Milliseconds of calm after which pictures that are out of sight are packed."""

_BETWEEN: Final = 20
"""Milliseconds between two steps of packing."""

_NOTCH: Final = 120
"""What a wheel tells for one of its notches; touch pads tell less at a time."""

_MARGIN: Final = 20
"""Pixels at 100 % around a page, and between two: a page that fits is seen alone."""

_STEP: Final = 40
"""Pixels at 100 % of one step of an arrow key."""


class _Anchor(Struct, frozen=True):
    """A spot of a page, in points, and where in the view it is to stay."""

    page: int
    x: float
    y: float
    at: QPointF


class PagesView(QAbstractScrollArea):
    """Shows the pages of a document.

    The picture of a page stays until the new one is there, and so does the place in the text.

    Signals:
        page_count_changed: how many pages there are.
        current_page_changed: which page a person looks at; the first is 0.
        zoom_changed: :attr:`zoom` is another one.
    """

    page_count_changed = Signal(int)
    current_page_changed = Signal(int)
    zoom_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._paper = look, Paper(look)
        self._document: Document | None = None
        self._zoom: Zoom = Fit.PAGE
        self._layout = Layout(1.0, (), 0.0, 0.0)
        self._current = 0
        self._turned = 0
        self._ghosts = False
        self._pictures = Pictures(self._picture_arrived)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._lose_patience)
        self._packing: Iterator[None] = iter(())
        self._away = QTimer(self)
        self._away.timeout.connect(self._pack)
        self.destroyed.connect(self._pictures.stop)
        self.setFrameShape(QFrame.Shape.NoFrame)
        colours = self.palette()
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            colours.setColor(role, look.colour("sunken"))
        self.setPalette(colours)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(look.px(_STEP))
        self.horizontalScrollBar().setSingleStep(look.px(_STEP))

    def show_document(self, document: Document | None) -> None:
        """Turn to another document, or to none."""
        anchor, visible, count = self._anchor(), self._visible(), self.page_count
        self._document = document
        self._patience.stop()
        self._ghosts = False
        self._pictures.show(document, visible)
        self._lay_out(anchor)
        if self.page_count != count:
            self.page_count_changed.emit(self.page_count)
        self._look_where()

    def expect(self) -> None:
        """Let the person know that a document is on its way, if that takes long."""
        if self._document is None and not self._patience.isActive():
            self._patience.start()

    @property
    def page_count(self) -> int:
        """Return how many pages there are."""
        return len(self._sizes)

    @property
    def current_page(self) -> int:
        """Return the page a person looks at; the first is 0."""
        return self._current

    @property
    def zoom(self) -> Zoom:
        """Return how pages are fitted, or their size as a part of that on paper."""
        return self._zoom

    @property
    def factor(self) -> float:
        """Return how large pages are shown, 1.0 for the size on paper."""
        return self._layout.scale * 72 / self._inch

    def set_zoom(self, zoom: Zoom) -> None:
        """Show pages in another size."""
        self._zoom_to(zoom, None)

    def zoom_in(self) -> None:
        """Show pages one step larger."""
        self._zoom_to(next_step(self.factor, larger=True), None)

    def zoom_out(self) -> None:
        """Show pages one step smaller."""
        self._zoom_to(next_step(self.factor, larger=False), None)

    def go_to_page(self, page: int, top: float = 0.0) -> None:
        """Show a page from its top, or from so many points below."""
        if self._layout.rects:
            number = min(max(page, 0), self.page_count - 1)
            place = self._layout.rects[number].top() + top * self._layout.scale
            self.verticalScrollBar().setValue(round(place) - self._look.px(_MARGIN))

    def is_drawn(self) -> bool:
        """Tell whether the pictures of all pages in sight are there, as far as they can be."""
        scale = self._layout.scale * self._ratio
        return all(self._pictures.is_settled(page, scale) for page in self._visible())

    def sizeHint(self) -> QSize:
        """Return room for a page that can just be read."""
        return QSize(self._look.px(520), self._look.px(640))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few lines of a page: what stands around it goes before."""
        return QSize(self._look.px(200), self._look.px(60))

    def command(self, event: QKeyEvent) -> Command | None:
        """Return what a key means here, or ``None``."""
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.ZoomIn) or _is(event, Qt.Key.Key_Equal):
            return self.zoom_in
        if event.matches(QKeySequence.StandardKey.ZoomOut):
            return self.zoom_out
        if _is(event, Qt.Key.Key_0):
            return lambda: self.set_zoom(Fit.ACTUAL)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                return lambda: self._turn(1)
            case Qt.Key.Key_PageUp:
                return lambda: self._turn(-1)
            case Qt.Key.Key_Home:
                return lambda: bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                return lambda: bar.setValue(bar.maximum())
            case _:
                return None

    def paint_marks(self, painter: QPainter, page: int, rect: QRectF) -> None:
        """Paint over a page that lies at ``rect`` in the view."""

    def pages_drawn(self) -> None:
        """Do what can wait until all pages in sight have their pictures."""

    @property
    def _sizes(self) -> tuple[Size, ...]:
        return self._document.sizes if self._document is not None else ()

    @property
    def _ratio(self) -> float:
        return self.viewport().devicePixelRatioF()

    @property
    def _inch(self) -> float:
        return float(self.logicalDpiX())

    @property
    def _shift(self) -> QPointF:
        """Return where the corner of the layout lies in the view."""
        return QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _visible(self) -> range:
        top = float(self.verticalScrollBar().value())
        return self._layout.pages_between(top, top + self.viewport().height() - 1)

    def _anchor(self, at: QPointF | None = None) -> _Anchor | None:
        """Return what of the pages lies at a spot of the view: without one, at its top."""
        if not self._layout.rects:
            return None
        spot = at if at is not None else QPointF(self.viewport().width() / 2, 0)
        place = spot - self._shift
        page = self._layout.page_at(place.y())
        return _Anchor(page, *self._layout.on_page(page, place), spot)

    def _lay_out(self, anchor: _Anchor | None) -> None:
        """Find the place of each page, and bring ``anchor`` back to where it was."""
        more = self._document is not None and self._document.more
        self._layout = laid_out(self._sizes, self._zoom, self._room(), more=more)
        for bar, whole, shown in (
            (self.verticalScrollBar(), self._layout.height, self.viewport().height()),
            (self.horizontalScrollBar(), self._layout.width, self.viewport().width()),
        ):
            bar.setRange(0, max(0, round(whole - shown)))
            bar.setPageStep(shown)
        if anchor is not None and self._layout.rects:
            corner = self._layout.rects[min(anchor.page, self.page_count - 1)].topLeft()
            spot = corner + QPointF(anchor.x, anchor.y) * self._layout.scale - anchor.at
            self.verticalScrollBar().setValue(round(spot.y()))
            self.horizontalScrollBar().setValue(round(spot.x()))
        self._ask()
        self.viewport().update()

    def _room(self) -> Room:
        look, whole = self._look, self.maximumViewportSize()
        bar = self.verticalScrollBar().sizeHint().width()
        return Room(QSizeF(whole), bar, look.px(_MARGIN), look.px(_MARGIN) + 2, self._inch)

    def _zoom_to(self, zoom: Zoom, at: QPointF | None) -> None:
        if zoom != self._zoom:
            anchor = self._anchor(at)
            self._zoom = zoom
            self._lay_out(anchor)
            self._look_where()
            self.zoom_changed.emit()

    def _turn(self, by: int) -> None:
        """Turn a page where a whole one is seen, else a screenful, of which a little stays."""
        if self._zoom is Fit.PAGE:
            self.go_to_page(self._current + by)
        else:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + by * max(bar.pageStep() - self._look.px(_STEP), 1))

    def _ask(self) -> None:
        """Ask for the pictures of the pages in sight, then of those a step away."""
        visible = self._visible()
        if not self.isVisible() or not visible:
            return
        around = (visible.stop, visible.start - 1)
        nearby = [page for page in around if 0 <= page < self.page_count]
        seen = sorted(visible, key=lambda page: abs(page - self._current))
        self._pictures.wish([*seen, *nearby], self._layout.scale * self._ratio)
        self._pack_later()
        self._mind_patience()

    def _mind_patience(self) -> None:
        if self.is_drawn():
            self._patience.stop()
            self._ghosts = False
            self.pages_drawn()
        elif not self._patience.isActive() and not self._ghosts:
            self._patience.start()

    def _lose_patience(self) -> None:
        self._ghosts = True
        self.viewport().update()

    def _pack_later(self) -> None:
        """Pack the pictures of pages that are out of sight, once things have been calm."""
        self._packing = self._packed()
        self._away.start(_AWAY)

    def _packed(self) -> Iterator[None]:
        yield from self._pictures.packed(self._visible() if self.isVisible() else ())

    def _pack(self) -> None:
        self._away.setInterval(_BETWEEN)
        if next(self._packing, self) is self:
            self._away.stop()

    def _picture_arrived(self) -> None:
        self._mind_patience()
        self._pack_later()
        self.viewport().update()

    def _look_where(self) -> None:
        """Find out which page the person looks at: the one across the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        page = self._layout.page_at(middle)
        if page != self._current:
            self._current = page
            self.current_page_changed.emit(page)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint anew: pages are drawn where they are seen."""
        self._look_where()
        self._ask()
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Keep keys that mean something here from being taken for shortcuts of the window."""
        is_shortcut = event.type() == QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and self.command(event) is not None:
            event.accept()
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out(self._anchor())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Carry out what the key means; arrows scroll."""
        command = self.command(event)
        if command is None:
            super().keyPressEvent(event)
        else:
            command()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl zoom around the pointer."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= _NOTCH:
            step = next_step(self.factor, larger=self._turned > 0)
            self._turned = 0
            self._zoom_to(step, event.position())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pages out anew."""
        super().resizeEvent(event)
        self._lay_out(self._anchor())
        self._look_where()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is in sight now."""
        super().showEvent(event)
        self._lay_out(self._anchor())

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the pictures packed until somebody comes back."""
        super().hideEvent(event)
        self._pack_later()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in sight on the desk they lie on."""
        painter = QPainter(self.viewport())
        smooth(painter)
        painter.fillRect(event.rect(), self._look.colour("sunken"))
        for page in self._visible():
            self._draw_page(painter, page)
        if self._document is None and self._ghosts:
            rect = laid_out((A4,), self._zoom, self._room()).rects[0]
            self._paper.draw_sheet(painter, rect)
            self._paper.draw_ghost(painter, rect)
        if self.hasFocus():
            draw_focus_ring(painter, self._look, QRectF(self.viewport().rect()), 0)

    def _draw_page(self, painter: QPainter, page: int) -> None:
        rect, scale = self._place_of(page), self._layout.scale * self._ratio
        self._paper.draw_sheet(painter, rect)
        image = self._pictures.image(page, scale)
        if image is not None:
            self._paper.draw_picture(painter, rect, image, self._ratio)
        elif self._pictures.is_missed(page, scale):
            self._paper.draw_message(painter, rect, self.tr("This page cannot be shown."))
        elif self._ghosts:
            self._paper.draw_ghost(painter, rect)
        self.paint_marks(painter, page, rect)

    def _place_of(self, page: int) -> QRectF:
        """Return where a page lies in the view, its corner on a pixel of the screen."""
        rect, ratio = self._layout.rects[page].translated(self._shift), self._ratio
        rect.moveTo(round(rect.x() * ratio) / ratio, round(rect.y() * ratio) / ratio)
        return rect


def _is(event: QKeyEvent, key: Qt.Key) -> bool:
    """Tell whether Ctrl and a key are pressed, whatever else makes the sign on this keyboard."""
    return event.key() == key and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
