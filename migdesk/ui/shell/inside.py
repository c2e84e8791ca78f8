"""What stands in the window: sidebar, toolbar, the screens one behind the other, what is said."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QMenuBar, QStackedWidget, QWidget

from migdesk.ui.look import Look
from migdesk.ui.shell.action_table import ACTIONS, Action
from migdesk.ui.shell.actions import Actions, keys_of
from migdesk.ui.shell.address import Place
from migdesk.ui.shell.frame import Frame
from migdesk.ui.shell.kept_words import backup_words, kept_words
from migdesk.ui.shell.overlay import Overlay
from migdesk.ui.shell.sidebar import Sidebar, place_name
from migdesk.ui.shell.toast import Toast
from migdesk.ui.shell.toolbar import Toolbar
from migdesk.ui.widgets.layouts import column, frame, row

_COMPACT_BELOW = 1000
"""Width in pixels at 100 % text below which the toolbar shows search as an icon."""

_NEW = (
    "new.event",
    "new.person",
    "new.organisation",
    "new.outlet",
    "new.media_contact",
    "new.quote",
    "new.release",
)


class Inside(QWidget):
    """Built in one look and one language; the window builds another one for others.

    Signals:
        undo_shown: a menu with Undo is about to be seen.
    """

    undo_shown = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.commands = Actions(self, look)
        tips: dict[Place, str] = {
            place: self.commands.tip(going_to(place), place_name(place)) for place in Place
        }
        self.sidebar = Sidebar(look, tips)
        self.toolbar = Toolbar(
            look,
            tips={
                "back": self.commands.tip("go.back"),
                "forward": self.commands.tip("go.forward"),
                "new": self.commands.tip("new.choose", self.tr("New…")),
            },
            search_keys=keys_of(_named("go.palette")),
        )
        self.above = column()
        self._banners = column(spacing=look.px(4))
        self.stack = QStackedWidget()
        banners = QWidget()
        banners.setLayout(self._banners)
        right = frame("canvas", column(self.toolbar, self.above, banners, (self.stack, 1)))
        self.setLayout(row(self.sidebar, (right, 1)))
        self.toast = Toast(look, self)
        self._menus: list[QMenu] = []
        self.toolbar.search.clicked.connect(lambda: self.commands.trigger("go.palette"))
        self.toolbar.new.clicked.connect(self.choose_new)
        self.sidebar.office.clicked.connect(self._show_office_menu)

    def menu_bar(self) -> QMenuBar:
        """Return a bar with every menu, for the window."""
        bar = QMenuBar()
        self._menus = self.commands.menus(bar)
        for menu in self._menus:
            bar.addMenu(menu)
            if self.commands["edit.undo"] in menu.actions():
                menu.aboutToShow.connect(self.undo_shown)
        return bar

    def show_frame(self, shown: Frame, who: str) -> None:
        """Show whose office is open, what waits in it, and where it is kept."""
        self.sidebar.office.show_office(
            shown.office, self.tr("Sample office") if shown.sample else who
        )
        self.sidebar.show_counts(shown.counts)
        self.sidebar.show_pins(shown.pins)
        if shown.kept is not None:
            self.sidebar.storage.show_storage(
                kept_words(writable=shown.writable),
                backup_words(shown.kept.backed_up, shown.kept.asked),
            )
        self.sidebar.storage.setVisible(shown.kept is not None)

    def fit(self, width: float, *, wide: bool) -> None:
        """Fold to a width in pixels at 100 % text; ``wide`` has the sidebar show words."""
        if self.sidebar.rail is wide:
            self.sidebar.set_rail(rail=not wide)
        self.toolbar.set_compact(compact=width < _COMPACT_BELOW)
        if not self.toast.isHidden():
            self.toast.place()

    def choose_new(self) -> None:
        """Show the menu of what can be recorded anew."""
        self._drop_down(self.commands.menu_of(_NEW, self), self.toolbar.new)

    def _show_office_menu(self) -> None:
        menu = QMenu(self)
        for inner in self._menus:
            menu.addMenu(inner)
        self._drop_down(menu, self.sidebar.office)

    def _drop_down(self, menu: QMenu, button: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def dismiss_overlays(self) -> None:
        """Close what is shown over the window."""
        for overlay in self.findChildren(Overlay):
            overlay.dismiss()

    def show_banner(self, banner: QWidget) -> None:
        """Show a banner below the toolbar, in place of the oldest where two are there."""
        while self._banners.count() > 1:
            item = self._banners.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.deleteLater()
        self._banners.addWidget(banner)


def going_to(place: Place) -> str:
    """Return the id of the command that goes to a place."""
    return "app.settings" if place is Place.SETTINGS else f"go.{place}"


def _named(key: str) -> Action:
    return next(action for action in ACTIONS if action.id == key)
