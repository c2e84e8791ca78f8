"""The style sheet for Qt's own widgets, and the palette behind it."""

import tempfile
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QPalette

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


def style_sheet(look: Look) -> str:
    """Return the style sheet of a look.

    Buttons and frames say what they are by the property ``kind``; ``sz`` is ``s`` for small ones
    (a property named ``size`` would set the widget's own), ``err`` marks a field whose value
    cannot be kept.
    """
    sizes = {f"p{size}".replace(".", "_"): str(look.px(size)) for size in _SIZES}
    # What a border two pixels wide leaves: a field must not grow when the keyboard comes to it.
    sizes |= {f"in{size}": str(look.px(size) - 1) for size in (6, 8, 10)}
    sizes["in30"] = str(look.px(30) - 2)
    colours = {token: look.hex(token) for token in _COLOURS}
    chevron = _chevron(look).as_posix()
    return Template(_SHEET).substitute(sizes, **colours, chevron=chevron)


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


_SIZES: Final = (
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12.5, 13, 14, 18, 22, 24, 26, 28, 30, 36, 44,
)  # fmt: skip

_COLOURS: Final = (
    "window",
    "canvas",
    "raised",
    "sunken",
    "paper",
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
    "accent_hover",
    "on_accent",
    "accent_text",
    "accent_soft",
    "accent_line",
    "sel",
    "red",
    "red_bg",
    "red_line",
    "amber",
    "amber_bg",
    "amber_line",
)

_SHEET: Final = """
QToolTip, QMenu, QMenuBar { font-family: 'Inter', 'Noto Sans Georgian'; font-size: ${p13}px; }
QToolTip { background: $text; color: $canvas; border: 0; padding: ${p6}px; }
QMainWindow, QDialog { background: $canvas; }
QScrollArea, QScrollArea > QWidget > QWidget#body { background: transparent; border: 0; }
QAbstractScrollArea { border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QListView, QTreeView, QTableView { background: transparent; border: 0; outline: 0;
    selection-background-color: transparent; }
QScrollBar:vertical { background: transparent; width: ${p10}px; margin: ${p2}px; }
QScrollBar::handle:vertical { background: $line2; border-radius: ${p3}px; min-height: ${p36}px; }
QScrollBar:horizontal { background: transparent; height: ${p10}px; margin: ${p2}px; }
QScrollBar::handle:horizontal { background: $line2; border-radius: ${p3}px;
    min-width: ${p36}px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; height: 0; width: 0; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }

QPushButton, QToolButton { min-height: ${p30}px; padding: 0 ${p12}px; border-radius: ${p6}px;
    font-weight: 500; background: $raised; border: 1px solid $line2; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $press; }
QPushButton:disabled, QToolButton:disabled { color: $disabled; }
QPushButton[kind="default"]:checked { background: $accent_soft; border: 1px solid $accent_line;
    color: $accent_text; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent_text; }
QPushButton[sz="s"] { min-height: ${p24}px; padding: 0 ${p9}px; font-size: ${p12}px;
    border-radius: ${p5}px; }
QPushButton[kind="primary"] { background: $accent; border: 1px solid $accent; color: $on_accent;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $press; border: 1px solid $line2;
    color: $text3; }
QPushButton[kind="ghost"], QPushButton[kind="crumb"] { background: transparent;
    border: 1px solid transparent; color: $text2; }
QPushButton[kind="ghost"]:hover, QPushButton[kind="crumb"]:hover { background: $hover;
    color: $text; }
QPushButton[kind="ghost"]:focus, QPushButton[kind="crumb"]:focus {
    border: 2px solid $accent_text; }
QPushButton[kind="crumb"] { padding: 0 ${p4}px; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent;
    color: $accent_text; padding: 0 ${p4}px; text-align: left; min-height: ${p24}px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled, QPushButton[kind="ghost"]:disabled,
QPushButton[kind="danger"]:disabled { color: $disabled; }
QPushButton[kind="link"]:focus { border: 2px solid $accent_text; }
QPushButton[kind="danger"] { color: $red; }
QPushButton[kind="icon"] { background: transparent; border: 1px solid transparent; padding: 0;
    min-width: ${p30}px; max-width: ${p30}px; }
QPushButton[kind="icon"][sz="s"] { min-width: ${p24}px; max-width: ${p24}px; }
QPushButton[kind="icon"]:hover, QPushButton[kind="icon"]:checked { background: $hover; }
QPushButton[kind="icon"]:focus { border: 2px solid $accent_text; }
QPushButton[kind="chip"] { min-height: ${p26}px; padding: 0 ${p10}px; border-radius: ${p13}px;
    color: $text2; font-size: ${p12}px; background: transparent; border: 1px solid $line2; }
QPushButton[kind="chip"]:checked { background: $accent_soft; border: 1px solid $accent_line;
    color: $accent_text; font-weight: 600; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent_text; }
QPushButton[kind="seg"] { min-height: ${p26}px; padding: 0 ${p11}px; border: 1px solid transparent;
    border-radius: ${p5}px; background: transparent; color: $text2; font-size: ${p12_5}px; }
QPushButton[kind="seg"]:checked { background: $raised; color: $text; font-weight: 600;
    border: 1px solid $line2; }
QPushButton[kind="seg"]:focus { border: 2px solid $accent_text; }
QPushButton::menu-indicator { image: none; width: 0; }

QTabBar { background: transparent; border: 0; }
QTabBar::tab { min-height: ${p36}px; padding: 0 ${p2}px; margin-right: ${p18}px; border: 0;
    border-bottom: 2px solid transparent; background: transparent; color: $text3; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom: 2px solid $accent_text; }
QTabBar::tab:hover { color: $text; }
QTabBar::scroller { width: ${p24}px; }
QTabBar QToolButton { min-height: 0; padding: 0; border: 0; border-radius: 0;
    background: $canvas; }
QTabBar QToolButton:hover { background: $hover; }

QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QTextEdit { min-height: ${p30}px;
    padding: 0 ${p10}px; border: 1px solid $control; border-radius: ${p6}px; background: $raised;
    selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit, QTextEdit { padding: ${p6}px ${p8}px; }
QLineEdit[quiet="1"] { border: 1px solid $line2; }
QLineEdit[bare="1"], QTextEdit[bare="1"], QPlainTextEdit[bare="1"] { border: 1px solid transparent;
    background: transparent; padding: 0; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QTextEdit:focus {
    border: 2px solid $accent_text; min-height: ${in30}px; padding: 0 ${in10}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: ${in6}px ${in8}px; }
QLineEdit[bare="1"]:focus, QTextEdit[bare="1"]:focus, QPlainTextEdit[bare="1"]:focus {
    border: 1px solid transparent; min-height: ${p30}px; padding: 0; }
QLineEdit[err="1"], QPlainTextEdit[err="1"], QTextEdit[err="1"], QComboBox[err="1"] {
    border: 2px solid $red; min-height: ${in30}px; padding: 0 ${in10}px; }
QPlainTextEdit[err="1"], QTextEdit[err="1"] { padding: ${in6}px ${in8}px; }
QComboBox::drop-down:disabled { width: 0; }
QComboBox::down-arrow:disabled { image: none; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $text2;
    background: $sunken; border: 1px solid $line2; }
QLineEdit[held="1"], QPlainTextEdit[held="1"], QTextEdit[held="1"] { background: $sunken;
    border: 1px solid $line2; }
QLineEdit[held="1"]:focus, QPlainTextEdit[held="1"]:focus, QTextEdit[held="1"]:focus {
    border: 2px solid $accent_text; }
QLineEdit[bare="1"][held="1"], QTextEdit[bare="1"][held="1"], QPlainTextEdit[bare="1"][held="1"] {
    background: transparent; border: 1px solid transparent; }
QComboBox::drop-down { border: 0; width: ${p24}px; }
QComboBox::down-arrow { image: url("$chevron"); width: ${p14}px; height: ${p14}px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line2; padding: ${p4}px;
    selection-background-color: $sel; selection-color: $text; }
QSpinBox::up-button, QSpinBox::down-button { border: 0; width: ${p18}px; }
QCheckBox { spacing: ${p8}px; }

QMenu { background: $raised; border: 1px solid $line2; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p10}px; border-radius: ${p5}px; }
QMenu::item:selected { background: $sel; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p6}px; }
QMenu::icon { padding-left: ${p8}px; }
QMenuBar { background: $window; border-bottom: 1px solid $line; }
QMenuBar::item { padding: ${p6}px ${p10}px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QCalendarWidget QWidget { background: $raised; alternate-background-color: $sunken; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent;
    selection-color: $on_accent; }
QProgressBar { border: 0; border-radius: ${p3}px; background: $press; max-height: ${p6}px;
    min-height: ${p6}px; }
QProgressBar::chunk { background: $accent; border-radius: ${p3}px; }

QFrame[kind="card"] { background: $raised; border: 1px solid $line; border-radius: ${p10}px; }
QFrame[kind="floating"] { background: $raised; border: 1px solid $line2;
    border-radius: ${p10}px; }
QFrame[kind="sunken"] { background: $sunken; border: 0; border-radius: ${p8}px; }
QFrame[kind="desk"] { background: $sunken; border: 0; }
QFrame[kind="segmented"] { background: $sunken; border: 1px solid $line; border-radius: ${p7}px; }
QFrame[kind="hline"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[kind="vline"] { background: $line; border: 0; max-width: 1px; min-width: 1px; }
QFrame[kind="sidebar"] { background: $window; border: 0; border-right: 1px solid $line; }
QFrame[kind="canvas"] { background: $canvas; border: 0; }
QFrame[kind="raised"] { background: $raised; border: 0; }
QFrame[kind="window"] { background: $window; border: 0; }
QFrame[kind="toolbar"] { background: $canvas; border: 0; border-bottom: 1px solid $line; }
QFrame[kind="stagebar"] { background: $window; border: 0; border-bottom: 1px solid $line; }
QFrame[kind="toast"] { background: $text; border: 0; border-radius: ${p8}px; }
QFrame[kind="red"] { background: $red_bg; border: 1px solid $red_line; border-radius: ${p8}px; }
QFrame[kind="amber"] { background: $amber_bg; border: 1px solid $amber_line;
    border-radius: ${p8}px; }
"""
