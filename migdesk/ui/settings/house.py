"""Settings, House style: logo, colour, tagline, footer, paper, and beside them the page itself."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QColorDialog, QGridLayout, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import files, office, questions
from migdesk.desk.desk import Desk
from migdesk.desk.previews import preview_office, read_preview, render_preview
from migdesk.desk.rows import Changes, OfficePage, Preview
from migdesk.text.words import words_for
from migdesk.ui.settings.letterhead import Letterhead
from migdesk.ui.settings.logo import ENOUGH, Logo, read_logo
from migdesk.ui.settings.page import SettingsPage, fit, form_column, section
from migdesk.ui.shell.edits import refusal
from migdesk.ui.shell.previewing import preview_loader
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import ChoiceField, ColourField, Field, LocalizedField
from migdesk.ui.widgets.fields.texts import language_code
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, frame, row, vline
from migdesk.ui.widgets.preview import PreviewPane
from migdesk.vocabulary import PaperSize

_BESIDE_FROM: Final = 760
"""Width at 100 % text from which on the page stands beside the form."""

_SHARE: Final = 0.42
"""How much of the width the page takes."""

_ANY_WIDTH: Final = 16_777_215
"""Qt's own largest width: none is set."""


class HousePage(SettingsPage):
    """How releases look."""

    tables = frozenset({"office", "asset", "boilerplate", "press_contact", "release", "rendition"})

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        look = parts.look
        self._facts: OfficePage | None = None
        self._logo: bytes | None = None
        self._page_first = False
        self.setAcceptDrops(True)
        self.heads = {tag: Letterhead(look) for tag, _ in parts.languages}
        self.choose = Button(look, self.tr("Choose a logo…"), icon="upload", edits=True)
        self.choose.clicked.connect(self._choose_logo)
        self.remove = Button(look, self.tr("Remove logo"), "ghost", icon="trash-2", edits=True)
        self.remove.clicked.connect(self._remove_logo)
        self.trouble = Label(look, "", 12, 400, "red", wrap=True)
        self.trouble.hide()
        self.accent = ColourField(
            look,
            self.tr("Colour of rules, labels and figures"),
            pick=self._pick_colour,
            required=self.tr("Write a colour, such as #2350B5."),
        )
        self.tagline = LocalizedField(
            look, self.tr("Line below the name"), parts.languages, limit=1_000
        )
        self.footer = LocalizedField(
            look, self.tr("Line at the foot of every page"), parts.languages, limit=2_000
        )
        words = words_for(parts.language)
        self.paper = ChoiceField(
            look, self.tr("Paper"), [(size, words(f"paper_size.{size}")) for size in PaperSize]
        )
        self._fields: dict[str, Field] = {
            "accent": self.accent,
            "tagline": self.tagline,
            "footer": self.footer,
            "paper": self.paper,
        }
        for name, field in self._fields.items():
            field.committed.connect(self._keeper(name, field))
            field.typed.connect(self._show_typed)
        self.pane = PreviewPane(
            look,
            preview_loader(parts, self._question, render_preview, read_preview),
            languages=[(tag, language_code(tag)) for tag, _ in parts.languages],
            closable=False,
        )
        self._build()

    def load(self) -> None:
        """Show what is kept now."""

        def question(desk: Desk) -> tuple[OfficePage | None, bytes | None]:
            facts = questions.office_page(desk)
            logo = facts.logo if facts is not None else None
            return facts, files.read_file(desk, logo.id) if logo is not None else None

        self.fetch(question, self._show, "house")

    def show_filled(self) -> None:
        """Show the form, laid out at once."""
        super().show_filled()
        fit(self._form)

    def flush(self) -> None:
        """Hand on what is typed."""
        for field in self._fields.values():
            field.flush()

    def focus(self) -> None:
        """Go to the logo."""
        self.choose.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the page beside the form, or in its place."""
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file from this computer, and nothing else."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file that is dropped as the logo."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.take_logo(Path(paths[0]))

    def take_logo(self, path: Path) -> None:
        """Print the picture in a file at the head of documents."""
        self._say_trouble("")
        self.parts.worker.ask(self, lambda _: read_logo(path), self._set_logo, self._refuse_logo)

    # Building

    def _build(self) -> None:
        look = self.parts.look
        heads = QGridLayout()
        heads.setSpacing(look.px(12))
        for place, letterhead in enumerate(self.heads.values()):
            heads.addWidget(letterhead, place // 2, place % 2)
            heads.setColumnStretch(place % 2, 1)
        hint = self.tr("PNG, JPEG or SVG, at least {count} pixels wide. Or drop it here.")
        self.look_button = Button(look, self.tr("See the page"), icon="eye")
        self.look_button.clicked.connect(lambda: self._show_page(first=True))
        filled = column(
            section(
                look,
                self.tr("Logo"),
                heads,
                row(self.choose, self.remove, None, spacing=look.px(8)),
                Label(look, hint.format(count=ENOUGH), 12, 400, "text3", wrap=True),
                self.trouble,
            ),
            section(
                look,
                self.tr("Colour and paper"),
                row((self.accent, 3), (self.paper, 2), spacing=look.px(16)),
            ),
            section(look, self.tr("Words on every page"), self.tagline, self.footer),
            spacing=look.px(14),
        )
        content = QWidget()
        content.setLayout(filled)
        self._form = form_column(
            look,
            self.tr("House style"),
            self.tr(
                "How releases look. Changes show on every page printed from now on; the words of "
                "what is out do not change."
            ),
            row(self.look_button, None),
            self.awaits(content),
        )
        self.form_button = Button(
            look, self.tr("Back to house style"), "ghost", icon="arrow-left", small=True
        )
        self.form_button.clicked.connect(lambda: self._show_page(first=False))
        head = row(
            Label(look, self.tr("How it looks"), 13, 600),
            None,
            self.form_button,
            margins=(look.px(16), look.px(10), look.px(12), look.px(2)),
        )
        self._side = frame("canvas", column(head, (self.pane, 1)))
        self._rule = vline()
        self.setLayout(row((self._form, 1), self._rule, self._side))

    def _arrange(self) -> None:
        beside = self.width() >= self.parts.look.px(_BESIDE_FROM)
        self.look_button.setVisible(not beside)
        self.form_button.setVisible(not beside)
        self._rule.setVisible(beside)
        self._form.setVisible(beside or not self._page_first)
        self._side.setVisible(beside or self._page_first)
        share = round(self.width() * _SHARE)
        self._side.setMinimumWidth(share if beside else 1)
        self._side.setMaximumWidth(share if beside else _ANY_WIDTH)

    def _show_page(self, *, first: bool) -> None:
        self._page_first = first
        self._arrange()
        (self.pane if first else self.look_button).setFocus()

    # Showing

    def _show(self, answer: tuple[OfficePage | None, bytes | None]) -> None:
        facts, logo = answer
        if facts is None:
            return
        self._facts, self._logo = facts, logo
        for name, field in self._fields.items():
            field.set_value(getattr(facts, name))
        for head in self.heads.values():
            head.show_logo(logo)
        self.remove.setVisible(logo is not None)
        self._show_heads()
        self.pane.load_now()

    def _show_typed(self) -> None:
        self._show_heads()
        self.pane.refresh()

    def _show_heads(self) -> None:
        """Let the heads follow what is typed."""
        names = self._facts.names if self._facts is not None else {}
        taglines = self.tagline.value()
        for language, head in self.heads.items():
            name = names.get(language)
            head.show_words(name.full if name else "", taglines.get(language, ""))

    def _question(self) -> Callable[[Desk], Preview]:
        """Return the question for the page as it would be with what is typed."""
        language = str(self.pane.language())
        if self._facts is None:
            return lambda desk: preview_office(desk, language)
        logo, accent, paper = self._logo, self.accent.value(), self.paper.value()
        tagline = self.tagline.value().get(language, "")
        footer = self.footer.value().get(language, "")
        return lambda desk: preview_office(
            desk,
            language,
            logo=logo,
            accent=accent,
            paper=paper,
            tagline=tagline,
            footer=footer,
        )

    # Keeping

    def _keeper(self, name: str, field: Field) -> Callable[[Any], None]:
        def keep(value: object) -> None:
            facts = {name: value}
            self.edits.carry_out(
                lambda desk: office.set_office(desk, **facts),  # type: ignore[arg-type]  # the name of the field is that of the fact
                field,
            )

        return keep

    def _pick_colour(self, present: str) -> str | None:
        title = self.tr("Colour of the house")
        picked = QColorDialog.getColor(QColor(present), self.window(), title)
        return picked.name() if picked.isValid() else None

    def _choose_logo(self) -> None:
        kinds = self.tr("Pictures and drawings ({endings})")
        path = self.parts.files.to_open(
            self.tr("Choose a logo"), kinds.format(endings="*.png *.jpg *.jpeg *.svg")
        )
        if path is not None:
            self.take_logo(path)

    def _set_logo(self, logo: Logo) -> None:
        def done(_: Changes) -> None:
            self.parts.voice.say_undoable(self.tr("Logo changed"))
            if logo.side < ENOUGH:
                said = self.tr("It is only {side} pixels wide and may look coarse in print.")
                self._say_trouble(said.format(side=logo.side), "amber")

        self.parts.worker.do(
            self,
            lambda desk: office.set_logo(
                desk, data=logo.data, file_name=logo.file_name, media_type=logo.media_type
            ),
            done,
            self._refuse_logo,
        )

    def _remove_logo(self) -> None:
        def done(_: Changes) -> None:
            self.parts.voice.say_undoable(self.tr("Logo removed"))
            self.choose.setFocus()

        self._say_trouble("")
        self.parts.worker.do(self, office.remove_logo, done, self._refuse_logo)

    def _refuse_logo(self, error: MigdeskError) -> None:
        self._say_trouble(refusal(self.parts, error))

    def _say_trouble(self, sentence: str, token: str = "red") -> None:
        self.trouble.set_token(token)
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
