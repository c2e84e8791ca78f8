"""Small dealings with Qt's style sheets."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget


def font_rules(font: QFont) -> str:
    """Return ``font`` as rules of a style sheet, which alone outweigh those of the window."""
    families = ", ".join(f"'{family}'" for family in font.families())
    return (
        f"font-family: {families}; font-size: {font.pixelSize()}px; font-weight: {font.weight()};"
    )


def mark(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and let the widget look accordingly."""
    if widget.property(name) == value:
        return
    low, high = widget.minimumHeight(), widget.maximumHeight()
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    if low == high:  # a height that was fixed gives way to the sheet's least height otherwise
        widget.setFixedHeight(high)
    widget.update()
