"""Going through the parts of the window by keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.ui.widgets.focus_proxies import focus_proxy


def next_pane(panes: Sequence[QWidget], by: int) -> QWidget:
    """Return the pane after (1) or before (-1) the one that has the keyboard; they go round."""
    focus = QApplication.focusWidget()
    holding = [pane for pane in panes if focus is not None and holds(pane, focus)]
    at = panes.index(holding[-1]) if holding else 0
    return panes[(at + by) % len(panes)]


def holds(pane: QWidget, widget: QWidget) -> bool:
    """Tell whether ``widget`` is ``pane`` or something in it."""
    return pane is widget or pane.isAncestorOf(widget)


def enter_from_the_start(before: QWidget | None, now: QWidget) -> None:
    """Go to the first stop of a part of the window that Tab has entered in the middle.

    Qt leads Tab into what has a focus proxy at the proxy, past all that stands before it there.

    Args:
        before: what had the keyboard.
        now: what Qt has given it to.
    """
    part = _entered(before, now)
    if part is None:
        return
    stop = part.nextInFocusChain()
    while stop is not None and stop is not now and part.isAncestorOf(stop):
        if _is_stop(stop):
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            return
        stop = stop.nextInFocusChain()


def _entered(before: QWidget | None, now: QWidget) -> QWidget | None:
    """Return the outermost part that ``now`` stands for and ``before`` is not in."""
    found = None
    part = now.parentWidget()
    while part is not None and not part.isWindow():
        if before is not None and part.isAncestorOf(before):
            break
        if _stand_in(part) is now:
            found = part
        part = part.parentWidget()
    return found


def _stand_in(part: QWidget) -> QWidget:
    proxy = focus_proxy(part)
    return part if proxy is None else _stand_in(proxy)


def _is_stop(widget: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and focus_proxy(widget) is None
    return bool(takes) and widget.isVisible() and widget.isEnabled()
