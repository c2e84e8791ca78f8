"""Style sheets of the few widgets that are made of many parts, and the palette of all."""

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QMenu, QMenuBar, QProgressBar, QTabBar, QWidget

from migdesk.ui.look.look import Look

_ROLES: Final = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "canvas",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Link: "accent_text",
}

_FADED: Final = (
    QPalette.ColorRole.Text,
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.ButtonText,
)


def palette(look: Look) -> QPalette:
    """Return the palette of a look."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, look.colour(token))
    for role in _FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, look.colour("disabled"))
    return made


def _filled(sheet: str, look: Look) -> str:
    """Return a sheet with the sizes and colours of a look in it."""
    sizes = {f"p{size}": str(look.px(size)) for size in _SIZES}
    # What a border two pixels wide leaves: a field must not grow when the keyboard comes to it.
    sizes |= {"in10": str(look.px(10) - 1), "in30": str(look.px(30) - 2)}
    colours = {token: look.hex(token) for token in _COLOURS}
    letters = _LETTERS.format(size=look.px(13))
    return Template(sheet).substitute(sizes, letters=letters, **colours)


def menu_sheet(look: Look) -> str:
    """Return the style sheet of a menu."""
    return _filled(_MENU, look)


def menu_bar_sheet(look: Look) -> str:
    """Return the style sheet of the menu bar."""
    return _filled(_MENU_BAR, look)


def box_sheet(look: Look) -> str:
    """Return the style sheet of a combo box and of what opens from it."""
    chevron = Template(_BOX).safe_substitute(chevron=_chevron(look).as_posix())
    return _filled(chevron, look)


def tab_sheet(look: Look) -> str:
    """Return the style sheet of a row of tabs."""
    return _filled(_TABS, look)


def progress_sheet(look: Look) -> str:
    """Return the style sheet of a bar that fills."""
    return _filled(_PROGRESS, look)


def _chevron(look: Look) -> Path:
    """Return a file with the arrow of combo boxes: a style sheet takes pictures from files only."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    folder = Path(place or tempfile.gettempdir())
    pixmap = look.pixmap("chevron-down", "text3", 14)
    name = f"chevron-{'dark' if look.dark else 'light'}-{pixmap.width()}.png"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / name).exists():
            pixmap.save(str(folder / name))
    except OSError:  # combo boxes without an arrow are better than no window
        return Path(name)
    return folder / name


_SIZES: Final = (2, 3, 4, 5, 6, 8, 10, 13, 14, 18, 24, 30, 36)

_COLOURS: Final = (
    "window",
    "raised",
    "sunken",
    "canvas",
    "hover",
    "press",
    "line",
    "line2",
    "control",
    "text",
    "text2",
    "text3",
    "disabled",
    "accent",
    "accent_text",
    "sel",
    "red",
)

_LETTERS: Final = "font-family: 'Inter', 'Noto Sans Georgian'; font-size: {size}px;"
"""Said in each: a widget whose style sheet comes late takes its font from the system otherwise."""

_MENU: Final = """
QMenu { $letters background: $raised; border: 1px solid $line2; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p10}px; border-radius: ${p5}px; }
QMenu::item:selected { background: $sel; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p6}px; }
QMenu::icon { padding-left: ${p8}px; }
"""

_MENU_BAR: Final = """
QMenuBar { $letters background: $window; border-bottom: 1px solid $line; }
QMenuBar::item { padding: ${p6}px ${p10}px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
"""

_BOX: Final = """
QComboBox { $letters min-height: ${p30}px; padding: 0 ${p10}px; border: 1px solid $control;
    border-radius: ${p6}px; background: $raised; }
QComboBox:focus { border: 2px solid $accent_text; min-height: ${in30}px; padding: 0 ${in10}px; }
QComboBox[err="1"] { border: 2px solid $red; min-height: ${in30}px; padding: 0 ${in10}px; }
QComboBox:disabled { color: $text2; background: $sunken; border: 1px solid $line2; }
QComboBox::drop-down { border: 0; width: ${p24}px; }
QComboBox::drop-down:disabled { width: 0; }
QComboBox::down-arrow { image: url("$chevron"); width: ${p14}px; height: ${p14}px; }
QComboBox::down-arrow:disabled { image: none; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line2; padding: ${p4}px;
    outline: 0; }
QComboBox QAbstractItemView::item { min-height: ${p24}px; padding: 0 ${p6}px;
    border-radius: ${p5}px; }
QComboBox QAbstractItemView::item:hover { background: $hover; }
QComboBox QAbstractItemView::item:selected { background: $sel; color: $text; }
"""

_TABS: Final = """
QTabBar { $letters background: transparent; border: 0; }
QTabBar::tab { min-height: ${p36}px; padding: 0 ${p2}px; margin-right: ${p18}px; border: 0;
    border-bottom: 2px solid transparent; background: transparent; color: $text3; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom: 2px solid $accent_text; }
QTabBar::tab:hover { color: $text; }
"""

_PROGRESS: Final = """
QProgressBar { border: 0; border-radius: ${p3}px; background: $press; max-height: ${p6}px;
    min-height: ${p6}px; }
QProgressBar::chunk { background: $accent; border-radius: ${p3}px; }
"""

SHEETS: Final[Mapping[type[QWidget], Callable[[Look], str]]] = {
    QMenu: menu_sheet,
    QMenuBar: menu_bar_sheet,
    QComboBox: box_sheet,
    QTabBar: tab_sheet,
    QProgressBar: progress_sheet,
}
"""What makes the style sheet of each kind of widget that has one."""
