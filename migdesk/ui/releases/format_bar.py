"""The bar above the text: what a paragraph is, the look of words, what can be put in."""

from collections.abc import Callable, Sequence
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QSizePolicy, QWidget

from migdesk.text.capitals import capitalised
from migdesk.text.words import Words
from migdesk.ui.look import Look
from migdesk.ui.look.painting import width_of
from migdesk.ui.shell.actions import Actions
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.fields.editors import Line
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row, vline
from migdesk.ui.widgets.popover import Popover
from migdesk.ui.widgets.richtext import RichTextEditor
from migdesk.vocabulary import BlockKind

KINDS: Final = (
    BlockKind.LEAD,
    BlockKind.PARAGRAPH,
    BlockKind.HEADING,
    BlockKind.LIST_ITEM,
    BlockKind.PULL_QUOTE,
    BlockKind.DONOR_LINE,
    BlockKind.NOTES,
    BlockKind.DISCLAIMER,
    BlockKind.PHOTO,
    BlockKind.ENDS,
)
"""Kinds of blocks a person writes. Boilerplates and contacts are filled in, not written."""

_LINK_LIMIT: Final = 2_000


class LinkPanel(QWidget):
    """Asks where the words selected lead to.

    Signals:
        given: an address a text may lead to, or nothing to take a link away.
    """

    given = Signal(str)

    def __init__(self, look: Look, editor: RichTextEditor, href: str) -> None:
        super().__init__()
        self._editor = editor
        self._line = Line(limit=_LINK_LIMIT)
        self._line.setPlaceholderText("https://")
        self._line.setAccessibleName(self.tr("Address"))
        self._line.show_text(href)
        self._line.setMinimumWidth(look.px(300))
        self._line.returnPressed.connect(self._give)
        self._wrong = Label(
            look,
            self.tr("Write a web page (https://…), an e-mail address or a telephone number."),
            12,
            400,
            "red",
            wrap=True,
        )
        self._wrong.hide()
        self._line.edited.connect(lambda _: self._wrong.hide())
        link = Button(look, self.tr("Link"), "primary", small=True)
        link.clicked.connect(self._give)
        remove = Button(look, self.tr("Remove link"), small=True)
        remove.clicked.connect(lambda: self._try(""))
        if not href:
            remove.hide()
        gap = look.px(12)
        self.setLayout(
            column(
                self._line,
                self._wrong,
                row(link, remove, None, spacing=look.px(8)),
                spacing=look.px(8),
                margins=(gap, gap, gap, gap),
            )
        )
        self.setFocusProxy(self._line)

    def _give(self) -> None:
        self._try(self._line.text().strip())

    def _try(self, href: str) -> None:
        if self._editor.link(href):
            self.given.emit(href)
        else:
            self._wrong.show()


class FormatBar(QFrame):
    """The bar. It works on one text at a time.

    Signals:
        insert_asked: ``quote`` or ``person`` is to be put in at the caret.
        outline_asked: the outline is to be shown as a menu.
        inspector_asked: what stands beside the text is to be shown again.
        undo_asked, redo_asked: the buttons.
        left_alone: a click beside the buttons: the keyboard belongs into the text.
    """

    undo_asked = Signal()
    redo_asked = Signal()
    left_alone = Signal()
    insert_asked = Signal(str)
    outline_asked = Signal()
    inspector_asked = Signal()

    def __init__(self, look: Look, words: Words, actions: Actions) -> None:
        super().__init__()
        self._look = look
        self._editor: RichTextEditor | None = None
        self._href = self._counted = self._field = ""
        self.setProperty("kind", "toolbar")
        self.setFixedHeight(look.px(42))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a click leaves the keyboard in the text
        self.outline = IconButton(look, "list-ordered", self.tr("Outline"))
        self.outline.clicked.connect(self.outline_asked)
        self.outline.hide()
        self._undo = IconButton(look, "undo-2", actions.tip("edit.undo"))
        self._redo = IconButton(look, "redo-2", actions.tip("edit.redo"))
        self._undo.clicked.connect(self.undo_asked)
        self._redo.clicked.connect(self.redo_asked)
        self._steps = (self._undo, self._redo)
        for step in self._steps:
            step.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._read_only, self._whole = False, True
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("What the paragraph is"))
        self._kind.setToolTip(self.tr("What the paragraph is"))
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._kind.setMinimumContentsLength(6)
        for kind in KINDS:
            self._kind.addItem(capitalised(words(f"block_kind.{kind}")), kind)
        self._kind.activated.connect(self._choose_kind)
        self._bold = IconButton(look, "bold", actions.tip("release.bold"))
        self._italic = IconButton(look, "italic", actions.tip("release.italic"))
        self._link = IconButton(look, "link", actions.tip("release.link"))
        self._list = IconButton(look, "list", actions.tip("release.list"))
        self._looks = (self._bold, self._italic, self._link, self._list)
        for button in self._looks:
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._bold.clicked.connect(lambda: self.change(RichTextEditor.toggle_bold))
        self._italic.clicked.connect(lambda: self.change(RichTextEditor.toggle_italic))
        self._list.clicked.connect(lambda: self.change(RichTextEditor.toggle_list))
        self._link.clicked.connect(self.open_link)
        self._quote = Button(look, self.tr("Quote"), "ghost", icon="quote", small=True)
        self._quote.setToolTip(actions.tip("release.insert"))
        self._person = Button(look, self.tr("Person"), "ghost", icon="at-sign", small=True)
        self._inserts = ((self._quote, self._quote.text()), (self._person, self._person.text()))
        for insert, text in self._inserts:
            insert.setAccessibleName(text)
        self._quote.clicked.connect(lambda: self.insert_asked.emit("quote"))
        self._person.clicked.connect(lambda: self.insert_asked.emit("person"))
        self._count = Label(look, "", 12, 400, "text2")
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._count.installEventFilter(self)
        self.inspector = IconButton(look, "panel-right", actions.tip("release.inspector"))
        self.inspector.clicked.connect(self.inspector_asked)
        self.inspector.hide()
        self._divider = vline()
        px = look.px
        self._row = row(
            self.outline,
            self._undo,
            self._redo,
            self._kind,
            px(6),
            self._bold,
            self._italic,
            self._link,
            self._list,
            px(6),
            self._divider,
            px(6),
            self._quote,
            self._person,
            (self._count, 1),
            self.inspector,
            spacing=px(2),
            margins=(px(14), px(4), px(16), px(4)),
        )
        self.setLayout(self._row)

    def work_on(self, editor: RichTextEditor, *, whole: bool = True) -> None:
        """Show the look at the caret of ``editor``, and change it there from now on.

        Where that is not a ``whole`` text but a paragraph of one, it stays the kind it is, and
        nothing is put in.
        """
        before = self._editor
        if before is not None and shiboken6.isValid(before):
            before.cursor_moved.disconnect(self._show)
        self._editor, self._whole = editor, whole
        editor.cursor_moved.connect(self._show)
        editor.tell_caret()
        self._show_parts()

    def work_in(self, field: str) -> None:
        """Show that the keyboard is in a ``field`` beside the text, which is what it is.

        Without a field the keyboard is in the text, and what stands there can be changed.
        """
        if field == self._field:
            return
        self._field = field
        self._kind.setPlaceholderText(field)
        for part in (self._kind, *self._looks):
            part.setEnabled(not field)
        if field:
            self._kind.setCurrentIndex(-1)
            for button in self._looks:
                button.setChecked(False)
        elif self._editor is not None:
            self._editor.tell_caret()

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text be changed or not."""
        self._read_only = read_only
        self._show_parts()

    def _show_parts(self) -> None:
        """Show what can be changed."""
        for look in (self._bold, self._italic, self._link):
            look.setVisible(not self._read_only)
        for part in (self._kind, self._list, self._divider, self._quote, self._person):
            part.setVisible(self._whole and not self._read_only)
        self._fold()

    def show_count(self, words: int, pages: int, sentences: Sequence[int] = ()) -> None:
        """Say how long the text is, and as a tip its ``sentences``, in words.

        Pages that are not known yet are 0.
        """
        counted = self.tr("%n word(s)", "", words)
        if pages:
            printed = self.tr("%n page(s)", "", pages)
            counted = self.tr("{words}, {pages}").format(words=counted, pages=printed)
        self._counted = counted
        self._count.setAccessibleName(counted)
        self._count.setToolTip("\n".join(filter(None, (counted, self._told(sentences)))))
        self._fit_count()

    def _told(self, sentences: Sequence[int]) -> str:
        """Return how many sentences there are, and how long."""
        if not sentences:
            return ""
        counted = self.tr("%n sentence(s)", "", len(sentences))
        average = round(sum(sentences) / len(sentences))
        said = self.tr("{sentences}: {average} words on average, at most {most}")
        return said.format(sentences=counted, average=average, most=max(sentences))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard on. A proxy would do so too, but take the bar out of Tab's way."""
        super().focusInEvent(event)
        self.left_alone.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what else would cut the rest."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Leave out the words of what can be put in where room is short, then undo and redo."""
        for worded, steps in ((True, True), (False, True), (False, False)):
            self._dress_inserts(worded=worded)
            for part in self._steps:
                part.setVisible(steps and not self._read_only)
            if self._row.sizeHint().width() <= self.width():
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the count out where there is no room for all of it."""
        if event.type() == QEvent.Type.Resize:
            self._fit_count()
        return super().eventFilter(watched, event)

    def _fit_count(self) -> None:
        needed = width_of(self._counted, self._look.font(12))
        self._count.setText(self._counted if needed <= self._count.width() else "")

    def _dress_inserts(self, *, worded: bool) -> None:
        for insert, text in self._inserts:
            insert.setText(text if worded else "")
        self._person.setToolTip("" if worded else self._person.accessibleName())

    def open_link(self) -> None:
        """Ask where the words selected lead to."""
        if self._editor is None or self._editor.isReadOnly() or not self._reaches():
            return
        editor = self._editor
        self._link.setChecked(bool(self._href))
        panel = LinkPanel(self._look, editor, self._href)
        popover = Popover(self._look, self._link, panel, name=self.tr("Link"))

        def done(_: str) -> None:
            popover.dismiss()
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

        panel.given.connect(done)
        popover.closed.connect(lambda: editor.setFocus(Qt.FocusReason.OtherFocusReason))
        popover.open()

    def _show(self, kind: BlockKind, bold: bool, italic: bool, href: str) -> None:  # noqa: FBT001 - as the signal carries it
        if self._field or (self.sender() is not None and self.sender() is not self._editor):
            return
        at = self._kind.findData(kind)
        self._kind.setCurrentIndex(at)
        self._bold.setChecked(bold)
        self._italic.setChecked(italic)
        self._link.setChecked(bool(href))
        self._list.setChecked(kind is BlockKind.LIST_ITEM)
        self._href = href

    def _choose_kind(self, at: int) -> None:
        if self._editor is not None:
            self._editor.set_kind(BlockKind(self._kind.itemData(at)))
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def change(self, what: Callable[[RichTextEditor], None]) -> None:
        """Change the look of words or paragraphs of the text, if the keyboard is there."""
        if self._editor is not None and self._reaches():
            what(self._editor)
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reaches(self) -> bool:
        """Tell whether the text is there to be changed, and the keyboard in no other field."""
        return self._editor is not None and self._editor.isVisible() and not self._field
