"""Laying out what is about to be seen, before anything of it is painted."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent

_ROUNDS: Final = 6
"""Lines are broken to the width of the page, which grows with them, as does what it stands in."""


def lay_out_now() -> None:
    """Give everything its room that asks for more, or for less.

    Left to itself that takes several turns of the event loop, and is painted in between.
    """
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
