"""The preview beside the text: the bytes that an export would write, unsaved words included."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk.desk import Desk
from migdesk.desk.previews import preview_release, read_preview, render_preview
from migdesk.desk.rows import Preview
from migdesk.text.names import Language
from migdesk.ui.releases.written import Spot, Written
from migdesk.ui.shell.previewing import Question, preview_loader
from migdesk.ui.shell.printing import printer_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import language_code
from migdesk.ui.widgets.preview import PreviewPane

COUNT_AFTER: Final = 900
"""Milliseconds after the last change before pages are counted, while no preview does it."""


class PreviewSide(QObject):
    """Makes the pane when it is first wanted, and keeps it up to date.

    Signals:
        closed: the person does not want to see it any more.
        pages_changed: how many pages the text has.
    """

    closed = Signal()
    pages_changed = Signal(int)

    def __init__(
        self,
        parts: Parts,
        spot: Callable[[], Spot | None],
        unsaved: Callable[[], Written | None],
        parent: QWidget,
    ) -> None:
        """Show what ``spot`` names, with what is ``unsaved`` of it."""
        super().__init__(parent)
        self._parts, self._spot, self._unsaved = parts, spot, unsaved
        self._languages: tuple[Language, ...] = ()
        self.pane: PreviewPane | None = None
        self._count_soon = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._count_soon.timeout.connect(self._ask_count)

    def make(self) -> PreviewPane:
        """Return the pane."""
        if self.pane is None:
            languages = [(tag, language_code(tag)) for tag, _ in self._parts.languages]
            load = preview_loader(self._parts, self._question, render_preview, read_preview)
            self.pane = PreviewPane(
                self._parts.look,
                load,
                languages=languages,
                print_out=printer_of(self._parts, render_preview),
            )
            self.pane.closed.connect(self.closed)
            self.pane.loaded.connect(self._count)
            spot = self._spot()
            if spot is not None:
                self.show_language(spot.language)
        return self.pane

    def is_shown(self) -> bool:
        """Tell whether the pane can be seen."""
        return self.pane is not None and self.pane.isVisible()

    def typed(self) -> None:
        """Make the pages anew once nothing is typed for a moment."""
        if self.pane is not None:
            self.pane.refresh()

    def edited(self) -> None:
        """Count the pages in a while, unless the pane does it."""
        if not self.is_shown():
            self._count_soon.start()

    def show_language(self, language: Language) -> None:
        """Show the language that is written in."""
        known = [tag for tag, _ in self._parts.languages]
        if self.pane is not None and language in known:
            self.pane.set_language(language)

    def _language(self, spot: Spot) -> Language:
        known = [tag for tag, _ in self._parts.languages]
        if self.pane is None or spot.language not in known or not known:
            return spot.language
        language: Language = str(self.pane.language())
        return language

    def _question(self) -> Question:
        spot = self._spot()
        if spot is None:
            raise RuntimeError  # the pane is shown with a text alone
        language = self._language(spot)
        unsaved = self._unsaved() if language == spot.language else None
        fields = unsaved.fields() if unsaved is not None else None

        def ask(desk: Desk) -> Preview:
            return preview_release(desk, spot.release_id, language, text=fields)

        return ask

    def _count(self) -> None:
        spot, pane = self._spot(), self.pane
        if pane is not None and spot is not None and self._language(spot) == spot.language:
            self.pages_changed.emit(pane.view.page_count)

    def _ask_count(self) -> None:
        """Ask how many pages the text has, while no pane is there that knows."""
        spot, unsaved = self._spot(), self._unsaved()
        if spot is None or self.is_shown():
            return
        fields = unsaved.fields() if unsaved is not None else None
        self._parts.worker.ask(
            self,
            lambda desk: len(
                preview_release(desk, spot.release_id, spot.language, text=fields).sizes
            ),
            self.pages_changed.emit,
            lambda _: self.pages_changed.emit(0),
            instead="pages",
        )
