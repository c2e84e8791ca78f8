"""A glance at a release over the list: what stands in it, without opening it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from migdesk.desk import questions
from migdesk.desk.rows import ReleasePage
from migdesk.ui.shell.overlay import Overlay
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import ScrollColumn, clear, column, hline, row
from migdesk.ui.widgets.lists import KeyList
from migdesk.ui.widgets.signs import word_of
from migdesk.ui.widgets.states import Keys
from migdesk.vocabulary import BlockKind


class ReleasePeek(Overlay):
    """The text of the release that is chosen in a list; the arrows go on to others."""

    def __init__(self, parts: Parts, window: QWidget, listing: KeyList) -> None:
        look = parts.look
        super().__init__(look, window, "")
        self._parts, self._listing = parts, listing
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        gap = look.px(24)
        self._text = column(spacing=look.px(8), margins=(gap, gap, gap, gap))
        self._scroll = ScrollColumn(column(self._text, None))
        hints = row(
            *self._hint(["↑", "↓"], self.tr("the next release")),
            *self._hint(["Enter"], self.tr("opens it")),
            *self._hint(["Space"], self.tr("back to the list")),
            None,
            spacing=look.px(8),
            margins=(gap, look.px(10), gap, look.px(10)),
        )
        self.fill(column((self._scroll, 1), hline(), hints), 760, 620, first=self)
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with the arrows, open with Enter, close with Space or Esc."""
        bar = self._scroll.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Space:
                self.dismiss()
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self._listing.step(1 if event.key() == Qt.Key.Key_Down else -1)
                self._ask()
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                key = self._listing.key()
                self.dismiss()
                self._listing.opened.emit(key)
            case _:
                super().keyPressEvent(event)

    def _ask(self) -> None:
        key = self._listing.key()
        self._parts.worker.ask(
            self,
            lambda desk: questions.release_page(desk, key),
            self._show,
            lambda _: self.dismiss(),
            instead="peek",
        )

    def _show(self, page: ReleasePage) -> None:
        """Show number, kind and stage, and the text in the first language that has one."""
        clear(self._text)
        look, language = self.look, self._parts.language
        said = (
            page.number,
            word_of(page.kind, "release_kind", language),
            word_of(page.stage, "stage", language),
        )
        support = "  ·  ".join(filter(None, said))
        texts = {each.language: each for each in page.texts}
        tag = next((tag for tag in self._parts.tags if tag in texts), "")
        text = texts.get(tag)
        headline = text.headline if text is not None else ""
        shown = headline or self.tr("No title yet")
        self.setAccessibleName(f"{shown}, {support}")
        self._text.addWidget(Label(look, support, 12, 400, "text2"))
        self._text.addWidget(Label(look, shown, 20, 600, wrap=True))
        if text is not None:
            if text.deck:
                self._text.addWidget(Label(look, text.deck, 14, 500, "text2", wrap=True))
            for block in text.blocks:
                weight = 600 if block.kind is BlockKind.HEADING else 400
                if block.text.strip():
                    self._text.addWidget(Label(look, block.text, 13.5, weight, wrap=True))
        self._scroll.verticalScrollBar().setValue(0)

    def _hint(self, keys: list[str], words: str) -> tuple[QWidget, QWidget]:
        return Keys(self.look, keys), Label(self.look, words, 12, 400, "text2")
