"""Where the keyboard is, and giving it back."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_within(pane: QWidget) -> bool:
    """Give the keyboard to a pane, or to the first thing in it that takes it.

    Returns whether there was anything.
    """
    reason = Qt.FocusReason.OtherFocusReason
    if pane.focusPolicy() != Qt.FocusPolicy.NoFocus:
        pane.setFocus(reason)
        return True
    for child in pane.findChildren(QWidget):
        wants = child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if wants and child.isVisibleTo(pane) and child.isEnabled():
            child.setFocus(reason)
            return True
    return False


class FormerHolder:
    """What had the keyboard before something stood over the window, to be given it back.

    It may be gone by then, or out of sight: a record was changed from there, or somebody else did.
    What was around it has the keyboard then.
    """

    def __init__(self, opener: QWidget | None = None) -> None:
        """Remember what has the keyboard now.

        ``opener`` has it later where that cannot, or where both are parts of one control.
        """
        holder = QApplication.focusWidget()
        self._holders = [each for each in (holder, opener) if each is not None]
        room = opener.parentWidget() if opener is not None else None
        if holder is not None and room is not None and room.isAncestorOf(holder):
            self._holders.reverse()
        self._around: list[QWidget] = []
        above = holder.parentWidget() if holder is not None else None
        while above is not None and not above.isWindow():
            self._around.append(above)
            above = above.parentWidget()

    def give_back(self) -> None:
        """Put the keyboard where it was, or as near as can be."""
        for holder in filter(_can_hold, self._holders):
            holder.setFocus(Qt.FocusReason.OtherFocusReason)
            if holder.hasFocus():
                return
        for above in filter(_can_hold, self._around):
            if focus_within(above):
                return


def _can_hold(widget: QWidget) -> bool:
    return shiboken6.isValid(widget) and widget.isVisible() and widget.isEnabled()
