"""What takes the keyboard in place of a widget."""

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def focus_proxy(widget: QWidget) -> QWidget | None:
    """Return what takes the keyboard in place of ``widget``, if something does.

    Once asked, PySide takes the proxy for a child of the widget. The viewport of a scroll area is a
    child of the area and has the area for its proxy: each would be in the other, nothing else would
    hold them, and Python would destroy them as rubbish while they are shown. So what stands in a
    scroll area at its edge is not asked; nobody but Qt gives it a proxy.
    """
    return None if isinstance(widget.parent(), QAbstractScrollArea) else widget.focusProxy()
