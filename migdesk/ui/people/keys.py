"""Where Tab goes."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from migdesk.ui.widgets.focus_proxies import focus_proxy


def stops(part: QWidget) -> list[QWidget]:
    """Return ``part`` and what is in it, as far as the keyboard can be there, in reading order."""
    window = part.window()
    return [
        each
        for each in (part, *part.findChildren(QWidget))
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and focus_proxy(each) is None
        and each.window() is window  # the list of a combo box is a window of its own
    ]


def lead_through(widgets: Sequence[QWidget]) -> None:
    """Let Tab go from each of the widgets to the next."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
