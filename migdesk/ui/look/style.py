"""The style of the window: how Qt's own widgets are drawn and how large they are.

One style for the whole program, in place of a style sheet: under a sheet every widget, were it a
plain word, carries 7 to 60 KB of what Qt remembers about the rules for it. What is rare and made of
many parts (menus, combo boxes, tabs, the calendar) still has a sheet, each for itself.

Only drawing, sizes of contents and places of parts are ours. Measures and hints are asked for so
often that Python would hold up the window; for those Fusion answers.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QProxyStyle,
    QPushButton,
    QScrollBar,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QTextEdit,
    QToolTip,
    QWidget,
)

from migdesk.ui.look.boxes import (
    BOLD_WHEN_CHECKED,
    FRAMES,
    Box,
    ButtonState,
    FieldState,
    button_box,
    button_size,
    field_box,
)
from migdesk.ui.look.look import Look
from migdesk.ui.look.painting import draw_rounded, smooth
from migdesk.ui.look.sheet import SHEETS, palette

_State = QStyle.StateFlag
_Control = QStyle.ControlElement
_Complex = QStyle.ComplexControl
_Part = QStyle.SubControl
_Primitive = QStyle.PrimitiveElement
_Place = QStyle.SubElement
_Contents = QStyle.ContentsType

_FIELD: Final = 30
"""Height of a field to type into, within its border."""

_BESIDE: Final = 10
_TEXT_BESIDE, _TEXT_ABOVE = 8, 6
"""Room between the border of a field and what is typed, in pixels at 100 %."""

_SIGN: Final = 27
"""Room to the right of the words in a button that draws a sign behind them, with ``sign`` set."""

_TIP_BESIDE, _TIP_ABOVE = 8, 5
"""Room around the words of a tooltip, in pixels at 100 %."""

_BAR, _BAR_MARGIN, _HANDLE, _BAR_LENGTH = 10, 2, 36, 64
"""Scroll bars: width, room around the handle, its least length, and that of a bar."""

_ENABLED: Final = _State.State_Enabled.value
_HOVERED: Final = _State.State_MouseOver.value
_PRESSED: Final = _State.State_Sunken.value
_CHECKED: Final = _State.State_On.value
_FOCUSED: Final = _State.State_HasFocus.value
_TOLD: Final = _ENABLED | _HOVERED | _PRESSED | _CHECKED | _FOCUSED
"""What a button shows of its state. As numbers: flags of Python take long to compare."""

# A fraction of a pixel more than was counted must not cost half a letter: no clipping.
_WORDS: Final = (
    Qt.AlignmentFlag.AlignVCenter.value
    | Qt.TextFlag.TextShowMnemonic.value
    | Qt.TextFlag.TextSingleLine.value
    | Qt.TextFlag.TextDontClip.value
)
_LEFT: Final = Qt.AlignmentFlag.AlignLeft.value
_MIDDLE: Final = Qt.AlignmentFlag.AlignHCenter.value

_BETWEEN: Final = 6
"""Room between an icon and the words beside it, in pixels at 100 %."""

_BETWEEN_IN_QT: Final = 4
"""What a button counts for that room, in pixels at every text size."""

_NOTHING_DRAWN: Final = frozenset(
    {
        _Primitive.PE_FrameFocusRect,
        _Primitive.PE_PanelItemViewRow,
        _Primitive.PE_PanelScrollAreaCorner,
    }
)
"""What delegates and widgets draw themselves, or nobody."""


def wear(app: QApplication, look: Look) -> None:
    """Let everything in ``app`` look so from here on; what was built before is built anew."""
    worn = app.style()
    if isinstance(worn, HouseStyle):
        worn.wear(look)
    else:
        app.setStyle(HouseStyle(look))
    app.setPalette(palette(look))
    app.setFont(look.font())
    QToolTip.setFont(look.font())
    QToolTip.setPalette(palette(look))


class HouseStyle(QProxyStyle):
    """Fusion, but for what has a look of ours.

    Frames and buttons say what they are by the property ``kind``; ``sz`` is ``s`` for small buttons
    (a property named ``size`` would set the widget's own). Fields to type into say by ``err`` that
    their value cannot be kept, by ``held`` that they are there to be read, by ``bare`` that
    something else draws their border, by ``quiet`` that it is faint, each with the value ``1``; a
    text by ``tight`` that its border stands close around it, by ``plain`` that it is on a page and
    has none; a line by ``least`` how high it is within its border. A button by ``left`` that its
    words begin at the left, by ``sign`` that it draws a sign behind them; one of the kind ``drawn``
    draws itself and has the size it says.
    """

    def __init__(self, look: Look) -> None:
        super().__init__("Fusion")
        self._look = look
        self._sheets: dict[Callable[[Look], str], str] = {}
        self._boxes: dict[tuple[str, bool, int], Box] = {}
        self._controls: Mapping[QStyle.ControlElement, Callable[..., bool]] = {
            _Control.CE_ShapedFrame: self._draw_frame,
            _Control.CE_PushButtonBevel: self._draw_button,
            _Control.CE_PushButtonLabel: self._draw_label,
            _Control.CE_Splitter: self._draw_splitter,
        }

    def wear(self, look: Look) -> None:
        """Draw in another look from here on."""
        self._look = look
        self._sheets.clear()

    # Getting widgets ready

    def polish(self, what: QWidget | QApplication | QPalette) -> Any:  # type: ignore[override]  # noqa: ANN401 - three functions of Qt in one
        """Give a widget sizes, letters and grounds that no drawing could give it."""
        made = super().polish(what)
        match what:
            case QPushButton():
                self._size_button(what)
            case QLineEdit():
                self._size_line(what)
            case QTextEdit():
                self._size_text(what)
            case QSplitter() if _lies(what.orientation()):
                what.setHandleWidth(1)
            case QFrame():
                self._polish_frame(what)
            case QWidget():
                self._polish_other(what)
        return made

    def _size_button(self, button: QPushButton) -> None:
        kind, small = kind_of(button), _small(button)
        if kind == "drawn":
            return
        look, size = self._look, button_size(kind, small=small)
        font = QFont(button.font())
        font.setWeight(QFont.Weight(size.weight))
        if size.letters:
            font.setPixelSize(look.px(size.letters))
        button.setFont(font)
        height = look.px(size.least) + 2
        button.setMinimumHeight(height)
        if size.square:
            button.setFixedWidth(height)

    def _size_line(self, line: QLineEdit) -> None:
        line.setMinimumHeight(self._look.px(_least(line)) + 2)
        colours = line.palette()
        disabled = QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text
        colours.setColor(*disabled, self._look.colour("text2"))
        line.setPalette(colours)

    def _size_text(self, text: QTextEdit) -> None:
        text.viewport().setAutoFillBackground(False)
        if not _is(text, "plain"):
            _, above = self._text_room(text)
            tight = _is(text, "tight")
            text.setMinimumHeight(0 if tight else self._look.px(_FIELD) + 2 * above)
        self._frame_anew(text)

    def _polish_frame(self, frame: QFrame) -> None:
        kind = frame.property("kind")
        if kind == "hline":
            frame.setFixedHeight(1)
        elif kind == "vline":
            frame.setFixedWidth(1)
        if isinstance(frame, QLabel):
            if frame.metaObject().className() == "QTipLabel":
                beside, above = self._look.px(_TIP_BESIDE), self._look.px(_TIP_ABOVE)
                frame.setContentsMargins(beside, above, beside, above)
            return
        if isinstance(frame, QAbstractItemView) and not frame.styleSheet():
            frame.viewport().setAutoFillBackground(False)
        if kind in FRAMES or isinstance(frame, QAbstractScrollArea):
            self._frame_anew(frame)

    def _polish_other(self, widget: QWidget) -> None:
        if isinstance(widget, QComboBox):
            widget.setItemDelegate(QStyledItemDelegate(widget))  # Qt's own heeds no sheet
        if not widget.styleSheet():
            for kind, make in SHEETS.items():
                if isinstance(widget, kind):
                    widget.setStyleSheet(self._sheet(make))
                    return

    def _sheet(self, make: Callable[[Look], str]) -> str:
        """Return a style sheet in this look, put together once."""
        if make not in self._sheets:
            self._sheets[make] = make(self._look)
        return self._sheets[make]

    def _frame_anew(self, frame: QFrame) -> None:
        """Have a frame ask how wide it is now that it is known what it is."""
        QApplication.sendEvent(frame, QEvent(QEvent.Type.StyleChange))

    # Sizes and places

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
        /,
    ) -> QSize:
        """Return the size of something around its contents."""
        px = self._look.px
        match kind:
            case _Contents.CT_PushButton if kind_of(widget) != "drawn":
                shape = button_size(kind_of(widget), small=_small(widget))
                after = px(_SIGN) if _is(widget, "sign") else px(shape.pad)
                height = max(size.height(), px(shape.least)) + 2
                wide = size.width() + px(shape.pad) + after + 2
                if isinstance(option, QStyleOptionButton) and not option.icon.isNull():
                    wide += px(_BETWEEN) - _BETWEEN_IN_QT if option.text else 0
                return QSize(height if shape.square else wide, height)
            case _Contents.CT_LineEdit:
                beside = self._line_room(widget)
                least = px(_least(widget))
                return QSize(size.width() + 2 * beside, max(size.height(), least) + 2)
            case _Contents.CT_ScrollBar:
                bar = QSize(px(_BAR), px(_BAR_LENGTH))
                lies = isinstance(widget, QScrollBar) and _lies(widget.orientation())
                return bar.transposed() if lies else bar
        return super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # Qt takes none, too

    def subElementRect(
        self,
        place: QStyle.SubElement,
        option: QStyleOption,
        widget: QWidget | None = None,
        /,
    ) -> QRect:
        """Return where something is within a widget."""
        if place is _Place.SE_ShapedFrameContents and isinstance(widget, QLabel):
            return option.rect
        if place is _Place.SE_ShapedFrameContents:
            return self._within_frame(option.rect, widget)
        if place is _Place.SE_LineEditContents:
            beside, edge = self._line_room(widget), 2 if _is(widget, "err") else 1
            return option.rect.adjusted(beside, edge, -beside, -edge)
        return super().subElementRect(place, option, widget)  # type: ignore[arg-type]  # Qt takes none, too

    def _within_frame(self, rect: QRect, widget: QWidget | None) -> QRect:
        if isinstance(widget, QTextEdit):
            beside, above = self._text_room(widget)
            return rect.adjusted(beside, above, -beside, -above)
        box = FRAMES.get(widget.property("kind")) if widget is not None else None
        match box.edges if box is not None else "":
            case "all":
                return rect.adjusted(1, 1, -1, -1)
            case "right":
                return rect.adjusted(0, 0, -1, 0)
            case "bottom":
                return rect.adjusted(0, 0, 0, -1)
        return QRect(rect)

    def _line_room(self, line: QWidget | None) -> int:
        """Return the room beside the words of a line, with the border."""
        return 1 if _is(line, "bare") else self._look.px(_BESIDE) + 1

    def _text_room(self, text: QTextEdit) -> tuple[int, int]:
        """Return the room beside and above what is typed into a text, with the border."""
        px = self._look.px
        if _is(text, "plain"):
            return 0, 0
        if _is(text, "tight"):
            return px(4) - 1, 1
        if _is(text, "bare"):
            return 1, 1
        return px(_TEXT_BESIDE) + 1, px(_TEXT_ABOVE) + 1

    # Drawing

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a control, or a part of one."""
        draw = self._controls.get(element)
        if draw is None or not draw(option, painter, widget):
            super().drawControl(element, option, painter, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw one of the simple things."""
        if element is _Primitive.PE_PanelTipLabel:
            painter.fillRect(option.rect, self._look.colour("text"))
        elif element is _Primitive.PE_PanelLineEdit and isinstance(widget, QLineEdit):
            self._draw_field(option, painter, widget)
        elif element not in _NOTHING_DRAWN:
            super().drawPrimitive(element, option, painter, widget)

    def _draw_frame(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
        if isinstance(widget, QLabel):
            return True  # words have no frame
        if isinstance(widget, QTextEdit):
            if not _is(widget, "plain"):
                self._draw_field(option, painter, widget)
            return True
        kind = widget.property("kind") if widget is not None else None
        box = FRAMES.get(kind) if kind else None
        if box is not None:
            self._draw_box(painter, box, option.rect)
        return box is not None or isinstance(widget, QAbstractScrollArea)  # no frame of Fusion's

    def _draw_field(self, option: QStyleOption, painter: QPainter, field: QWidget) -> None:
        state = FieldState(
            enabled=field.isEnabled(),
            focused=field.hasFocus(),
            wrong=_is(field, "err"),
            held=_is(field, "held"),
            bare=_is(field, "bare"),
            quiet=_is(field, "quiet"),
        )
        self._draw_box(painter, field_box(state), option.rect)

    def _draw_button(
        self, option: QStyleOptionButton, painter: QPainter, widget: QWidget | None
    ) -> bool:
        if not isinstance(widget, QPushButton) or kind_of(widget) == "drawn":
            return False
        self._draw_box(painter, self._box_of(option, widget), option.rect)
        return True

    def _draw_label(
        self, option: QStyleOptionButton, painter: QPainter, widget: QWidget | None
    ) -> bool:
        if not isinstance(widget, QPushButton) or kind_of(widget) == "drawn":
            return False
        kind, px = kind_of(widget), self._look.px
        size = button_size(kind, small=_small(widget))
        after = px(_SIGN) if _is(widget, "sign") else px(size.pad)
        room = option.rect.adjusted(px(size.pad) + 1, 1, -after - 1, -1)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            room = QStyle.visualRect(option.direction, option.rect, room)
        painter.save()
        state = option.state.value
        font = widget.font()
        if state & _CHECKED and kind in BOLD_WHEN_CHECKED:
            font.setWeight(QFont.Weight.DemiBold)
        if kind == "link" and state & _HOVERED and state & _ENABLED:
            font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(self._look.colour(self._box_of(option, widget).ink))
        left = size.left or _is(widget, "left")
        self._draw_words(painter, option, room, left=left)
        painter.restore()
        return True

    def _draw_words(
        self, painter: QPainter, option: QStyleOptionButton, room: QRect, *, left: bool
    ) -> None:
        """Draw icon and words of a button in the room there is."""
        words, across = option.text, _LEFT if left else _MIDDLE
        if not option.icon.isNull():
            icon = option.iconSize
            wide = painter.fontMetrics().size(_WORDS, words).width() if words else 0
            between = self._look.px(_BETWEEN)
            taken = icon.width() + (between + wide if words else 0)
            start = room.x() if left else room.x() + max(0, (room.width() - taken) // 2)
            at = QRect(start, room.y() + (room.height() - icon.height()) // 2, *icon.toTuple())
            rest = QRect(at.right() + 1 + between, room.y(), wide, room.height())
            around = QRect(start, room.y(), taken, room.height())
            if option.direction is Qt.LayoutDirection.RightToLeft:
                at = QStyle.visualRect(option.direction, around, at)
                rest = QStyle.visualRect(option.direction, around, rest)
            self._draw_icon(painter, option, at)
            room = rest
            across = _LEFT
        if words:
            painter.drawText(room, _WORDS | across, words)

    def _draw_icon(self, painter: QPainter, option: QStyleOptionButton, at: QRect) -> None:
        state = option.state.value
        mode = QIcon.Mode.Normal if state & _ENABLED else QIcon.Mode.Disabled
        on = QIcon.State.On if state & _CHECKED else QIcon.State.Off
        option.icon.paint(painter, at, Qt.AlignmentFlag.AlignCenter, mode, on)

    def _box_of(self, option: QStyleOption, button: QPushButton) -> Box:
        key = kind_of(button), _small(button), option.state.value & _TOLD
        box = self._boxes.get(key)
        if box is None:
            kind, small, state = key
            shown = ButtonState(
                enabled=bool(state & _ENABLED),
                hovered=bool(state & _HOVERED),
                pressed=bool(state & _PRESSED),
                checked=bool(state & _CHECKED),
                focused=bool(state & _FOCUSED),
            )
            box = button_box(kind, shown, radius=button_size(kind, small=small).radius)
            self._boxes[key] = box
        return box

    def _draw_box(self, painter: QPainter, box: Box, rect: QRect) -> None:
        look = self._look
        if box.edges == "all" or box.radius:
            if box.fill or box.line:
                painter.save()
                smooth(painter)
                radius = max(look.px(box.radius) - (box.stroke / 2 if box.line else 0), 0)
                around = QRectF(rect)
                draw_rounded(
                    painter, look, around, radius, fill=box.fill, line=box.line, stroke=box.stroke
                )
                painter.restore()
            return
        painter.fillRect(rect, look.colour(box.fill))
        if box.edges == "right":
            edge = QRect(rect.right(), rect.y(), 1, rect.height())
            painter.fillRect(edge, look.colour(box.line))
        elif box.edges == "bottom":
            edge = QRect(rect.x(), rect.bottom(), rect.width(), 1)
            painter.fillRect(edge, look.colour(box.line))

    def _draw_splitter(self, option: QStyleOption, painter: QPainter, _widget: object) -> bool:
        painter.fillRect(option.rect, self._look.colour("line"))
        return True

    # Scroll bars

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a control of several parts: of a scroll bar the handle, and nothing else."""
        if control is not _Complex.CC_ScrollBar or not isinstance(option, QStyleOptionSlider):
            super().drawComplexControl(control, option, painter, widget)
            return
        handle = self._handle(option)
        near = option.activeSubControls.value & _Part.SC_ScrollBarSlider.value
        hovered = near and option.state.value & _HOVERED
        painter.save()
        smooth(painter)
        fill = "control" if hovered else "line2"
        radius = self._look.px(3)
        draw_rounded(painter, self._look, QRectF(handle), radius, fill=fill)
        painter.restore()

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Return where a part of a control is."""
        if control is not _Complex.CC_ScrollBar or not isinstance(option, QStyleOptionSlider):
            return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # Qt takes none, too
        groove, handle = self._groove(option), self._handle(option)
        match part:
            case _Part.SC_ScrollBarGroove:
                return groove
            case _Part.SC_ScrollBarSlider:
                return handle
            case _Part.SC_ScrollBarSubPage:
                before = QRect(groove)
                if _lies(option.orientation):
                    before.setRight(handle.left() - 1)
                else:
                    before.setBottom(handle.top() - 1)
                return before
            case _Part.SC_ScrollBarAddPage:
                after = QRect(groove)
                if _lies(option.orientation):
                    after.setLeft(handle.right() + 1)
                else:
                    after.setTop(handle.bottom() + 1)
                return after
        return QRect()

    def _groove(self, option: QStyleOptionSlider) -> QRect:
        gap = self._look.px(_BAR_MARGIN)
        return option.rect.adjusted(gap, gap, -gap, -gap)

    def _handle(self, option: QStyleOptionSlider) -> QRect:
        groove = self._groove(option)
        lies = _lies(option.orientation)
        length = groove.width() if lies else groove.height()
        steps = option.maximum - option.minimum
        handle = length
        if steps > 0:
            part = length * option.pageStep // max(steps + option.pageStep, 1)
            handle = min(max(part, self._look.px(_HANDLE)), length)
        at = QStyle.sliderPositionFromValue(
            option.minimum,
            option.maximum,
            option.sliderPosition,
            length - handle,
            option.upsideDown,
        )
        if not lies:
            return QRect(groove.x(), groove.y() + at, groove.width(), handle)
        placed = QRect(groove.x() + at, groove.y(), handle, groove.height())
        return QStyle.visualRect(option.direction, groove, placed)


def kind_of(button: QWidget | None) -> str:
    """Return the kind of a button, empty for one that says none."""
    return "" if button is None else button.property("kind") or ""


def _least(line: QWidget | None) -> int:
    """Return the height of a line to type into, within its border, in pixels at 100 %."""
    return _FIELD if line is None else line.property("least") or _FIELD


def _small(button: QWidget | None) -> bool:
    return button is not None and button.property("sz") == "s"


def _is(widget: QWidget | None, name: str) -> bool:
    return widget is not None and widget.property(name) == "1"


def _lies(orientation: Qt.Orientation) -> bool:
    return orientation is Qt.Orientation.Horizontal
