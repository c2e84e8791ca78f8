"""The logos of the office, of an organization or of a set: for all documents, and by language."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import logos, questions
from migdesk.desk.rows import Changes
from migdesk.desk.rows.logos import LogoOwner, LogoPicture
from migdesk.text.names import Language
from migdesk.ui.logos.reading import ENOUGH, Logo, read_logo
from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_rounded, smooth
from migdesk.ui.shell.edits import refusal
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row

_CARD: Final = (96, 48)
_ROOM: Final = 7
_SIGN: Final = 18


class LogoCard(QWidget):
    """A logo on white paper, as it is printed, in every look."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._paper = look, Look(scale=look.scale)
        self._logo = QImage()
        self.setFixedSize(look.px(_CARD[0]), look.px(_CARD[1]))

    def show_logo(self, logo: LogoPicture | None) -> None:
        """Show a logo, or an empty card."""
        self._logo = QImage() if logo is None else QImage.fromData(logo.data)
        self.setToolTip("" if logo is None else logo.file_name)
        self.setAccessibleName("" if logo is None else logo.file_name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card and the logo in its middle, at its own proportions."""
        painter = QPainter(self)
        smooth(painter)
        look, rect = self._look, QRectF(self.rect())
        middle = rect.center()
        if self._logo.isNull():
            draw_rounded(painter, look, rect, look.px(7), line="line2")
            half = look.px(_SIGN) / 2
            sign = look.pixmap("image", "text3", _SIGN)
            painter.drawPixmap(QPointF(middle.x() - half, middle.y() - half), sign)
            return
        draw_rounded(painter, self._paper, rect, look.px(7), fill="paper")
        draw_rounded(painter, look, rect, look.px(7), line="line2")
        gap = look.px(2 * _ROOM)
        room = rect.size().toSize() - QSize(gap, gap)
        size = self._logo.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        width, height = max(1, size.width()), max(1, size.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
        painter.drawImage(box, self._logo)


class LogoPanel(QWidget):
    """The logos that somebody has, each beside what it is for, to be chosen and removed.

    Those for one language are offered where there is one for all documents already.

    A file that is dropped on it is taken for all documents. Whoever shows it calls
    :meth:`show_owner` again when logos have changed.
    """

    def __init__(
        self, parts: Parts, owner: LogoOwner, *, hint: str = "", for_all: bool = True
    ) -> None:
        """Show nothing.

        Args:
            parts: of the window.
            owner: what kind of record has the logos.
            hint: a line below.
            for_all: whether that for all documents is among them; else those by language alone.
        """
        super().__init__()
        self._parts, self._owner = parts, owner
        self.key = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAcceptDrops(for_all)
        names = dict(parts.languages)
        tags = [tag for tag in names if len(names) > 1]
        shown: Sequence[Language] = ["", *tags] if for_all else tags
        self.cards = {tag: LogoCard(parts.look) for tag in shown}
        self._lines: dict[Language, QWidget] = {}
        self.choose: dict[Language, Button] = {}
        self.remove: dict[Language, IconButton] = {}
        self.trouble = Label(parts.look, "", 12, 400, "red", wrap=True)
        self.trouble.hide()
        for tag, card in self.cards.items():
            words = self.tr("For all documents")
            if tag:
                words = self.tr("Documents in this language: {language}").format(
                    language=names[tag]
                )
            self._lines[tag] = self._line(tag, card, words)
        look = parts.look
        below = [Label(look, hint, 12, 400, "text3", wrap=True)] if hint else []
        self.setLayout(column(*self._lines.values(), *below, self.trouble, spacing=look.px(8)))

    def show_owner(self, key: int) -> None:
        """Show whose logos these are; 0 shows none."""
        if key != self.key:
            self._say_trouble("")
        self.key = key
        if not key:
            self._show({})
            return
        owner = self._owner
        self._parts.worker.ask(
            self,
            lambda desk: (key, questions.logos_of(desk, owner, key)),
            self._take,
            instead="logos",
        )

    def take_file(self, path: Path, language: Language = "") -> None:
        """Print the picture in a file on documents in a language, or on all."""
        key = self.key
        if not key:
            return
        self._say_trouble("")
        self._parts.worker.ask(
            self,
            lambda _: read_logo(path),
            partial(self._keep, key, language),
            self._refuse,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file from this computer, and nothing else."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file that is dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.take_file(Path(paths[0]))

    # The inside

    def _line(self, tag: Language, card: LogoCard, words: str) -> QWidget:
        look = self._parts.look
        choose = Button(look, self.tr("Choose…"), "ghost", icon="upload", small=True, edits=True)
        choosing, removing = self.tr("Choose a logo"), self.tr("Remove logo")
        choose.setAccessibleName(f"{choosing}: {words}")
        choose.clicked.connect(partial(self._ask_file, tag))
        remove = IconButton(look, "trash-2", f"{removing}: {words}", small=True, edits=True)
        remove.clicked.connect(partial(self._remove, tag))
        remove.hide()
        self.choose[tag], self.remove[tag] = choose, remove
        line = QWidget()
        beside = column(
            Label(look, words, 12.5, 400, "text2", wrap=True),
            row(choose, remove, None, spacing=look.px(4)),
            spacing=look.px(2),
        )
        line.setLayout(row(card, (beside, 1), spacing=look.px(12)))
        return line

    def _take(self, answer: tuple[int, Mapping[Language, LogoPicture]]) -> None:
        key, there = answer
        if key == self.key:
            self._show(there)

    def _show(self, there: Mapping[Language, LogoPicture]) -> None:
        for tag, card in self.cards.items():
            card.show_logo(there.get(tag))
            first = not tag or "" not in self._lines
            self._lines[tag].setVisible(first or bool(there))
            held = self.remove[tag].hasFocus()
            self.remove[tag].setVisible(tag in there)
            if held and tag not in there:
                self.choose[tag].setFocus()
            words = self.tr("Replace…") if tag in there else self.tr("Choose…")
            self.choose[tag].setText(words)

    def _ask_file(self, tag: Language) -> None:
        kinds = self.tr("Pictures and drawings ({endings})")
        path = self._parts.files.to_open(
            self.tr("Choose a logo"), kinds.format(endings="*.png *.jpg *.jpeg *.svg")
        )
        if path is not None:
            self.take_file(path, tag)

    def _keep(self, key: int, language: Language, logo: Logo) -> None:
        owner = self._owner

        def done(_: Changes) -> None:
            self._parts.voice.say_undoable(self.tr("Logo changed"))
            if logo.side < ENOUGH:
                said = self.tr("It is only {side} pixels wide and may look coarse in print.")
                self._say_trouble(said.format(side=logo.side), "amber")

        self._parts.worker.do(
            self,
            lambda desk: logos.put_logo(
                desk,
                owner=owner,
                key=key,
                data=logo.data,
                file_name=logo.file_name,
                media_type=logo.media_type,
                language=language,
            ),
            done,
            self._refuse,
        )

    def _remove(self, language: Language) -> None:
        owner, key = self._owner, self.key

        def done(_: Changes) -> None:
            self._parts.voice.say_undoable(self.tr("Logo removed"))

        self._say_trouble("")
        self._parts.worker.do(
            self,
            lambda desk: logos.take_logo(desk, owner=owner, key=key, language=language),
            done,
            self._refuse,
        )

    def _refuse(self, error: MigdeskError) -> None:
        self._say_trouble(refusal(self._parts, error))

    def _say_trouble(self, sentence: str, token: str = "red") -> None:
        self.trouble.set_token(token)
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
