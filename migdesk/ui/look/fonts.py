"""The fonts of the window, loaded from the program's own files: the same on every system."""

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from migdesk.base.resources import resource

INTERFACE: Final = ("Inter", "Noto Sans Georgian", "MigDesk Text Arabic")
DOCUMENT: Final = (
    "MigDesk Text",
    "MigDesk Text Arabic",
    "MigDesk Text Armenian",
    "MigDesk Text More",
)
"""Families of document text, with what stands in for letters the first one lacks."""

WEIGHTS: Final = {
    400: QFont.Weight.Normal,
    500: QFont.Weight.Medium,
    600: QFont.Weight.DemiBold,
}

_TIGHT_FROM: Final = 20
"""From this size (in pixels at 100 %) letters of the interface stand a little closer."""


class Fonts:
    """The fonts of one look. ``scale`` is its text size, 1.0 for 100 %."""

    def __init__(self, scale: float) -> None:
        self._scale = scale

    def font(
        self, size: float, weight: int, *, document: bool, italic: bool, tabular: bool
    ) -> QFont:
        """Return a font; the look says what is asked for."""
        font = QFont()
        font.setFamilies(list(DOCUMENT if document else INTERFACE))
        font.setPixelSize(max(1, round(size * self._scale)))
        font.setWeight(WEIGHTS[weight])
        font.setItalic(italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if tabular and not document:
            font.setFeature(QFont.Tag("tnum"), 1)
        if size >= _TIGHT_FROM and not document:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.2 * self._scale)
        return font


def load_fonts() -> None:
    """Make all of the program's fonts known to Qt, once a program."""
    load_interface_fonts()
    load_document_fonts()


def load_interface_fonts() -> None:
    """Make those known that the window itself is written in."""
    _load("fonts", "interface")


def load_document_fonts() -> None:
    """Make those known that documents are written in: the frame of the window does without."""
    _load("fonts")


def _load(*folder: str) -> None:
    for path in sorted(resource(*folder).iterdir()):
        if path.suffix in {".ttf", ".otf"}:
            QFontDatabase.addApplicationFont(str(path))
