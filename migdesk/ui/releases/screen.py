"""The place of releases: their list, the page on which one begins, and the editor."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.desk import copying, releases
from migdesk.desk.rows import Changes
from migdesk.ui.releases.commands import ReleaseCommands
from migdesk.ui.releases.editor import ReleaseEditor
from migdesk.ui.releases.laying_out import lay_out_now
from migdesk.ui.releases.listing import ReleaseList
from migdesk.ui.releases.starting import NewRelease
from migdesk.ui.releases.waiting import WaitingPage
from migdesk.ui.shell.actions import Handler
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.screen import Crumb, Parts, Receiver, Screen
from migdesk.ui.widgets.layouts import column

_KIND: Final = "release"
_TABS: Final = frozenset({"checks", "clearance", "insert", "details"})


class ReleasesScreen(Screen):
    """Releases.

    An address with a key is that of the editor. Its tab is one beside the text; its spot is a
    language, or the id of a paragraph.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.list = ReleaseList(parts)
        self._made_editor: ReleaseEditor | None = None
        self._waiting = WaitingPage(parts.look)
        self._waiting.late.connect(lambda: self._show_instead(self._waiting))
        self._is_new_here = False
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._waiting)
        self.setLayout(column((self._pages, 1)))
        self._tab = ""
        self._in_bar = self.bar()
        self._wished = Address(Place.RELEASES)
        self.list.opened.connect(self._open)
        self.list.new_asked.connect(self._begin)
        self.list.copy_asked.connect(self._copy)
        self.list.delete_asked.connect(self._delete)

    # The pages besides the list, each made when it is first wanted

    @cached_property
    def starting(self) -> NewRelease:
        """The page on which a release begins."""
        page = NewRelease(self.parts)
        page.started.connect(self._open)
        page.dropped.connect(self._to_list)
        self._pages.addWidget(page)
        return page

    @cached_property
    def editor(self) -> ReleaseEditor:
        """The editor."""
        page = self._made_editor = ReleaseEditor(self.parts)
        page.arrived.connect(self._on_arrived)
        page.commands_changed.connect(self._on_commands)
        page.gone.connect(self._to_list)
        self._pages.addWidget(page)
        return page

    @cached_property
    def commands(self) -> ReleaseCommands:
        """What can be done in the editor."""
        commands = ReleaseCommands(self.parts, self.editor)
        commands.opened.connect(self._open)
        commands.closed.connect(self._to_list)
        return commands

    # What the window asks

    def go_to(self, address: Address) -> None:
        """Show the list, a new release, or the editor."""
        if address.key:
            self._show_editor(address)
        elif address.tab == "new":
            self.leave(lambda: self._show_start(address))
        else:
            self.leave(self._show_list)

    def address(self) -> Address:
        """Return where this screen is."""
        page = self._pages.currentWidget()
        if self._is_awaited():
            return self._wished
        if isinstance(page, NewRelease):
            return Address(Place.RELEASES, _KIND, tab="new")
        if not isinstance(page, ReleaseEditor):
            return Address(Place.RELEASES)
        spot = page.spot()
        if spot is None or page.is_loading():
            return self._wished
        return Address(Place.RELEASES, _KIND, spot.release_id, self._tab, spot.language)

    def crumbs(self) -> Sequence[Crumb]:
        """Return the way here."""
        page = self._pages.currentWidget()
        here = Crumb(self.tr("Releases"), Address(Place.RELEASES))
        if isinstance(page, NewRelease):
            return here, Crumb(self.tr("New release"))
        if page is self._waiting:
            return here, Crumb("")
        if not isinstance(page, ReleaseEditor):
            return (Crumb(self.tr("Releases")),)
        loaded = page.loaded()
        if loaded is None or page.is_loading():
            return here, Crumb("")
        return here, Crumb(loaded.page.number or self.tr("Release"))

    def handlers(self) -> Mapping[str, Handler]:
        """Return the commands that work here now."""
        page = self._pages.currentWidget()
        if isinstance(page, ReleaseEditor):
            return {"new.here": self._begin, **self.commands.handlers()}
        if isinstance(page, NewRelease) or self._is_awaited():
            return {}
        return {
            "new.here": self._begin,
            "edit.filter": self.list.focus_search,
            "edit.delete": lambda: self._delete(self.list.key()),
        }

    def receiver(self) -> Receiver | None:
        """Return the text of the release that is shown, while something can be put into it."""
        page = self._pages.currentWidget()
        return page.receiver(self.tr("Release")) if isinstance(page, ReleaseEditor) else None

    def bar(self) -> tuple[Sequence[QWidget], Sequence[QWidget]]:
        """Return what the toolbar holds while a release is open."""
        page = self._pages.currentWidget()
        if isinstance(page, ReleaseEditor):
            return page.bar.left(), page.bar.right()
        return (), ()

    def fit_bar(self) -> None:
        """Let the buttons of the editor fold."""
        page = self._pages.currentWidget()
        if isinstance(page, ReleaseEditor):
            page.bar.fit(page.width())

    def wants_rail(self) -> bool:
        """Tell that the editor needs the width."""
        return isinstance(self._pages.currentWidget(), ReleaseEditor | WaitingPage)

    def refresh(self, changes: Changes) -> None:
        """Show what is there now."""
        self.list.refresh(changes)
        if self._made_editor is not None:
            self._made_editor.refresh(changes)

    def panes(self) -> Sequence[QWidget]:
        """Return what F6 steps through."""
        page = self._pages.currentWidget()
        if isinstance(page, ReleaseEditor):
            return page.panes()
        return (page,) if page is not None and page is not self._waiting else ()

    def leave(self, then: Callable[[], None]) -> None:
        """Store what is typed, then go."""
        page = self._pages.currentWidget()
        if isinstance(page, ReleaseEditor):
            page.leave(then)
        else:
            then()

    def showEvent(self, event: QShowEvent) -> None:
        """Note that another screen was shown until just now."""
        super().showEvent(event)
        self._is_new_here = True
        QTimer.singleShot(0, self, self._be_at_home)

    # Going

    def _be_at_home(self) -> None:
        self._is_new_here = False

    def _show_list(self) -> None:
        editor = self._made_editor
        if editor is not None:
            spot = editor.spot()
            if spot is not None:
                self.list.select(spot.release_id)
            editor.close_release()
        self._show(self.list)
        self.list.focus_list()

    def _show_start(self, address: Address) -> None:
        about, _, key = address.spot.partition("/")
        number = int(key) if key.isdigit() else 0
        self.starting.begin(
            event_id=number if about == "event" else 0,
            copy_of=number if about == _KIND else 0,
        )
        if self._made_editor is not None:
            self._made_editor.close_release()
        self._show(self.starting)
        self.starting.focus_first()

    def _show_editor(self, address: Address) -> None:
        languages = {tag for tag, _ in self.parts.languages}
        language = address.spot if address.spot in languages else ""
        before = self.editor.spot()
        is_other = before is None or before.release_id != address.key

        def arrived() -> None:
            self._show(self.editor)
            if address.tab in _TABS:
                self._tab = address.tab
                self.editor.room.show_tab(address.tab)
                if is_other:
                    self.editor.inspector.tabs.setFocus()
            if address.spot and not language:
                self.editor.text.to_block(address.spot)
            elif is_other and address.tab not in _TABS:
                self.editor.text.focus_text()

        self._wished = address
        if self._pages.currentWidget() is not self.editor:
            self._await()
        self.editor.open(address.key, language, arrived)

    def _await(self) -> None:
        """Leave what is shown of this place until the release is there, if that is soon."""
        self._waiting.begin()
        if self._is_new_here:  # else what was left here would be seen for a moment
            self._show_instead(self._waiting)
        self.handlers_changed.emit()

    def _is_awaited(self) -> bool:
        """Tell whether a release is to be shown that is not there yet."""
        return self._waiting.is_waiting() or self._pages.currentWidget() is self._waiting

    def _show(self, page: QWidget) -> None:
        self._waiting.end()
        self._show_instead(page)
        self.handlers_changed.emit()

    def _show_instead(self, page: QWidget) -> None:
        """Show another page, laid out to its end: nothing is painted halfway."""
        is_other = self._pages.currentWidget() is not page
        if is_other:
            self._pages.setCurrentWidget(page)
            self._show_bar()
        self.arrived.emit()
        if is_other:
            lay_out_now()

    def _on_arrived(self) -> None:
        self._tab = self.editor.inspector.tab() if self._tab else ""
        self.arrived.emit()

    def _on_commands(self) -> None:
        self.handlers_changed.emit()
        if self.bar() != self._in_bar:
            self._show_bar()

    def _show_bar(self) -> None:
        """Have the toolbar show other widgets; those it shows already would lose the keyboard."""
        self._in_bar = self.bar()
        self.bar_changed.emit()

    def _to_list(self) -> None:
        self.parts.navigator.go(Address(Place.RELEASES))

    def _open(self, key: int) -> None:
        self.parts.navigator.go(Address(Place.RELEASES, _KIND, key))

    def _begin(self) -> None:
        self.parts.navigator.go(Address(Place.RELEASES, _KIND, tab="new"))

    # Doing, from the list

    def _copy(self, key: int) -> None:
        self.parts.worker.do(
            self,
            lambda desk: copying.copy_release(desk, release_id=key),
            lambda changes: self._open(changes.key),
        )

    def _delete(self, key: int) -> None:
        if not key:
            return
        self.parts.worker.do(
            self,
            lambda desk: releases.delete_release(desk, release_id=key),
            lambda _: self.parts.voice.say_undoable(self.tr("Release deleted")),
        )
