"""The bar that tells how far a release is: its stages, what holds it up, and the embargo."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_focus_ring, draw_text, smooth, width_of
from migdesk.ui.releases.stages import Progress, Step, time_left
from migdesk.ui.widgets.labels import Label, Pill
from migdesk.ui.widgets.layouts import clear, row
from migdesk.ui.widgets.moments import moment_name
from migdesk.vocabulary import Stage

_SIGNS: Final = {
    Progress.DONE: ("circle-check", "green"),
    Progress.HERE: ("circle-dot", "accent_text"),
    Progress.STUCK: ("circle-alert", "red"),
    Progress.AHEAD: ("circle", "text3"),
}
_TICK: Final = 20_000


class _StepButton(QAbstractButton):
    """One stage: icon and word, and the reason why it is stuck."""

    def __init__(self, look: Look, step: Step, *, leads: bool) -> None:
        """Show ``step``; whether it ``leads`` anywhere is seen by the pointer."""
        super().__init__()
        self._look, self.step, self.leads = look, step, leads
        self._icon_only = False
        weight = 600 if step.progress is Progress.HERE else 500
        self._font = look.font(12.5, weight)
        self._words = f"{step.name}, {step.reason}" if step.reason else step.name
        self.setText(self._words)
        self.setAccessibleName(self._spoken())
        self.setToolTip(step.detail or self._words)
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if leads else arrow)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_icon_only(self, *, icon_only: bool) -> None:
        """Show the words, or leave them to the tooltip."""
        if icon_only is not self._icon_only:
            self._icon_only = icon_only
            self.updateGeometry()
            self.update()

    def wanted(self) -> int:
        """Return the width of icon and words."""
        return self._look.px(32) + width_of(self._words, self._font)

    def sizeHint(self) -> QSize:
        """Return the room for icon and words, or for the icon alone."""
        px = self._look.px
        return QSize(px(26) if self._icon_only else self.wanted(), px(30))

    def minimumSizeHint(self) -> QSize:
        """Return the room for the icon: the words are cut."""
        return QSize(self._look.px(26), self._look.px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stage."""
        look, px = self._look, self._look.px
        painter = QPainter(self)
        smooth(painter)
        icon, ink = _SIGNS[self.step.progress]
        middle = self.height() / 2
        painter.drawPixmap(QPointF(px(4), middle - px(8)), look.pixmap(icon, ink, 16, 2))
        words = QRectF(px(27), 0, self.width() - px(28), self.height())
        shade = {
            Progress.STUCK: "red",
            Progress.AHEAD: "text3",
            Progress.DONE: "text2",
            Progress.HERE: "text",
        }[self.step.progress]
        if words.width() > px(14) and not self._icon_only:
            draw_text(painter, look, words, self._words, self._font, shade)
        if self.hasFocus():
            draw_focus_ring(painter, look, QRectF(self.rect()), px(6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows and Enter to the bar."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _spoken(self) -> str:
        said = {
            Progress.DONE: self.tr("{stage}: done"),
            Progress.HERE: self.tr("{stage}: here now"),
            Progress.STUCK: self.tr("{stage}: held up"),
            Progress.AHEAD: self.tr("{stage}: not yet"),
        }[self.step.progress]
        parts = [said.format(stage=self.step.name), self.step.reason, self.step.detail]
        return ". ".join(part for part in parts if part)


class _Connector(QWidget):
    """The line between two stages."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the length of the line."""
        return QSize(self._look.px(22), self._look.px(30))

    def minimumSizeHint(self) -> QSize:
        """Return that there need be none."""
        return QSize(0, self._look.px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setPen(self._look.colour("line2"))
        middle, inset = self.height() // 2, self._look.px(2)
        painter.drawLine(inset, middle, self.width() - inset, middle)


class StageBar(QFrame):
    """The bar. One stop for Tab: the arrows go from stage to stage, Enter asks for it.

    Signals:
        stage_asked: a stage that was clicked or entered, and leads somewhere.
    """

    stage_asked = Signal(object)

    def __init__(self, look: Look, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._clock = look, clock
        self._embargo: datetime | None = None
        self._buttons: list[_StepButton] = []
        self.setProperty("kind", "stagebar")
        self.setFixedHeight(look.px(40))
        self.setAccessibleName(self.tr("Stages"))
        self._steps = row()
        self._pill = Pill(look, "", "violet", "lock")
        self._left = Label(look, "", 12.5, 400, "text2")
        self.setLayout(
            row(
                self._steps,
                None,
                self._pill,
                self._left,
                spacing=look.px(8),
                margins=(look.px(14), 0, look.px(16), 0),
            )
        )
        self._tick = QTimer(self, interval=_TICK)
        self._tick.timeout.connect(self._show_time)
        self.show_embargo(None)

    def show_steps(self, steps: Sequence[Step], leading: Collection[Stage] = ()) -> None:
        """Show how far the release is.

        Args:
            steps: its way.
            leading: the stages that lead somewhere when they are asked for.
        """
        wanted = [(step, step.stage in leading) for step in steps]
        if [(button.step, button.leads) for button in self._buttons] == wanted:
            return
        focused = next((b.step.stage for b in self._buttons if b.hasFocus()), None)
        clear(self._steps)
        self._buttons = []
        for place, (step, leads) in enumerate(wanted):
            if place:
                self._steps.addWidget(_Connector(self._look))
            button = _StepButton(self._look, step, leads=leads)
            button.clicked.connect(partial(self._ask, place))
            self._steps.addWidget(button)
            self._buttons.append(button)
        self._make_stop(self._here())
        self._fold()
        if focused is not None:
            self.focus_stage(focused)

    def show_embargo(self, embargo: datetime | None) -> None:
        """Show until when nothing may appear, by the clock of ``embargo`` itself."""
        self._embargo = embargo
        self._pill.setVisible(embargo is not None)
        self._left.setText("")
        if embargo is None:
            self._tick.stop()
            self._fold()
        else:
            self._show_time()
            self._tick.start()

    def steps(self) -> list[Step]:
        """Return what is shown."""
        return [button.step for button in self._buttons]

    def button(self, stage: Stage) -> QAbstractButton | None:
        """Return the button of a stage."""
        return next((button for button in self._buttons if button.step.stage is stage), None)

    def focus_stage(self, stage: Stage) -> None:
        """Put the keyboard on a stage."""
        for place, button in enumerate(self._buttons):
            if button.step.stage is stage:
                self._make_stop(place)
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from stage to stage with the arrows, ask for one with Enter."""
        at = next((i for i, button in enumerate(self._buttons) if button.hasFocus()), -1)
        step = (event.key() == Qt.Key.Key_Right) - (event.key() == Qt.Key.Key_Left)
        if at >= 0 and step:
            to = min(max(at + step, 0), len(self._buttons) - 1)
            self._make_stop(to)
            self._buttons[to].setFocus(Qt.FocusReason.OtherFocusReason)
        elif at >= 0 and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask(at)
        else:
            super().keyPressEvent(event)

    def _ask(self, place: int) -> None:
        button = self._buttons[place]
        if button.leads:
            self.stage_asked.emit(button.step.stage)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold to the room there is."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Leave out words where there is no room: first those of stages that need nobody."""
        px = self._look.px
        lines = px(22) * max(0, len(self._buttons) - 1)
        steps = sum(button.wanted() for button in self._buttons) + lines
        embargo = self._pill.width() + px(8) if self._embargo is not None else 0
        left = self._left.sizeHint().width() + px(8) if self._left.text() else 0
        room = self.width() - px(40) - embargo
        self._left.setVisible(bool(left) and steps + left <= room)
        marked = {Progress.HERE, Progress.STUCK}
        for button in self._buttons:
            is_marked = button.step.progress in marked
            button.set_icon_only(icon_only=steps > room and not is_marked)

    def _here(self) -> int:
        """Return the stage at which the release is, or that is stuck."""
        marked = {Progress.HERE, Progress.STUCK}
        places = (i for i, button in enumerate(self._buttons) if button.step.progress in marked)
        return next(places, 0)

    def _make_stop(self, place: int) -> None:
        for number, button in enumerate(self._buttons):
            policy = Qt.FocusPolicy.StrongFocus if number == place else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _show_time(self) -> None:
        embargo = self._embargo
        if embargo is None:
            return
        now = self._clock()
        left = time_left(embargo, now)
        moment = moment_name(embargo, now)
        if left:
            words = self.tr("Embargo: {moment}").format(moment=moment)
            self._pill.set_status(words, "violet", "lock")
        else:
            words = self.tr("Embargo ended: {moment}").format(moment=moment)
            self._pill.set_status(words, "gray", "lock-open")
        self._left.setText(left)
        self._fold()
