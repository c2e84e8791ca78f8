"""Where a quote is printed, and how its words stood before they were corrected."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from migdesk.desk.rows import CorrectionEntry, QuotePage, UsedIn
from migdesk.text.languages import language_name
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.diff import DifferenceLabel
from migdesk.ui.widgets.labels import Label, SectionHead
from migdesk.ui.widgets.layouts import clear, column
from migdesk.ui.widgets.links import Link
from migdesk.ui.widgets.moments import moment_name
from migdesk.ui.widgets.signs import word_of


class UsedSection(QWidget):
    """The releases that hold a quote word for word; each leads to its text."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._head = SectionHead(look, self.tr("Used in"))
        self._none = Label(
            look, self.tr("No release holds these words yet."), 12.5, 400, "text2", wrap=True
        )
        self.links: list[Link] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(4))
        self.setLayout(column(self._head, self._none, self._rows, spacing=look.px(4)))

    def show_page(self, page: QuotePage) -> None:
        """Show where a quote is printed."""
        clear(self._rows)
        self.links = []
        self._head.set_count(len(page.used_in) or None)
        self._none.setVisible(not page.used_in)
        for use in page.used_in:
            link = Link(
                self._parts.look,
                self.tr("{number}, paragraph {paragraph}").format(
                    number=use.number, paragraph=use.paragraph
                ),
                support=self._support(use),
                icon="newspaper",
            )
            link.clicked.connect(partial(self._open, use))
            self.links.append(link)
            self._rows.addWidget(link)

    def _support(self, use: UsedIn) -> str:
        stage = word_of(use.stage, "stage", self._parts.language)
        language = language_name(use.language, self._parts.language)
        return ", ".join(part for part in (language, stage, use.headline) if part)

    def _open(self, use: UsedIn, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as the signal carries it
        first = self._parts.languages[0][0] if self._parts.languages else ""
        spot = use.block if use.language == first else use.language
        self._parts.navigator.go(Address(Place.RELEASES, "release", use.release_id, spot=spot))


class EarlierSection(QWidget):
    """Words as they were recorded before, with what was wrong with them."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._head = SectionHead(look, self.tr("Earlier wordings"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(12))
        self.setLayout(column(self._head, self._rows, spacing=look.px(6)))

    def show_page(self, page: QuotePage) -> None:
        """Show what was corrected, the last first; nothing where nothing was."""
        clear(self._rows)
        self.setVisible(bool(page.corrections))
        self._head.set_count(len(page.corrections))
        after = page.words
        for entry in reversed(page.corrections):
            self._rows.addWidget(self._row(entry, after))
            after = entry.words

    def _row(self, entry: CorrectionEntry, after: str) -> QWidget:
        look = self._parts.look
        when = moment_name(entry.at, self._parts.clock())
        made = QWidget()
        made.setLayout(
            column(
                DifferenceLabel(look, entry.words, after),
                Label(look, entry.reason, 12.5, 400, "text", wrap=True),
                Label(look, f"{entry.who}, {when}", 12, 400, "text2", wrap=True),
                spacing=look.px(2),
            )
        )
        return made
