"""Small dealings with the style."""

from PySide6.QtWidgets import QWidget


def mark(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style looks at, and let the widget look accordingly."""
    if widget.property(name) == value:
        return
    low, high = widget.minimumHeight(), widget.maximumHeight()
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    if low == high:  # a height that was fixed gives way to the style's least height otherwise
        widget.setFixedHeight(high)
    widget.update()
