"""Settings, House style: logo, colour, tagline, footer, paper, and beside them the page itself."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias

from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QColorDialog, QGridLayout, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import office, questions
from migdesk.desk.desk import Desk
from migdesk.desk.previews import preview_office, read_preview, render_preview
from migdesk.desk.rows import Changes, OfficePage, Preview
from migdesk.desk.rows.logos import LogoOwner, LogoPicture, LogoSetEntry
from migdesk.text.names import Language, first_text
from migdesk.text.words import words_for
from migdesk.ui.logos.panel import LogoPanel
from migdesk.ui.logos.reading import ENOUGH, Logo, read_logo
from migdesk.ui.settings.letterhead import Letterhead
from migdesk.ui.settings.page import SettingsPage, fit, form_column, section
from migdesk.ui.shell.edits import refusal
from migdesk.ui.shell.previewing import preview_loader
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import ChoiceField, ColourField, Field, LocalizedField
from migdesk.ui.widgets.fields.texts import language_code
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import Part, column, frame, row, vline
from migdesk.ui.widgets.preview import PreviewPane
from migdesk.vocabulary import PaperSize

_BESIDE_FROM: Final = 760
"""Width at 100 % text from which on the page stands beside the form."""

_SHARE: Final = 0.42
"""How much of the width the page takes."""

_ANY_WIDTH: Final = 16_777_215
"""Qt's own largest width: none is set."""


_Sight: TypeAlias = tuple[OfficePage | None, Mapping[Language, LogoPicture], Sequence[LogoSetEntry]]
"""The office, its logos, and the sets of logos that there are."""


class HousePage(SettingsPage):
    """How releases look."""

    tables = frozenset(
        {"office", "asset", "boilerplate", "press_contact", "release", "rendition", "event"}
        | {"logo", "logo_set", "logo_set_partner", "event_logo_set", "event_organisation"}
        | {"organisation", "project_donor"}
    )

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        look = parts.look
        self._facts: OfficePage | None = None
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
        self.by_language = LogoPanel(
            parts,
            LogoOwner.OFFICE,
            for_all=False,
            hint=self.tr("Documents in a language without a logo of its own have the one above."),
        )
        self.logo_set = ChoiceField(look, self.tr("Shown with"), ())
        self.logo_set.committed.connect(self._try_set)
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

        def question(desk: Desk) -> _Sight:
            return (
                questions.office_page(desk),
                questions.logos_of(desk, LogoOwner.OFFICE, 1),
                questions.logo_sets(desk),
            )

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
            *self._language_section(),
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
        gap = look.px(16)
        self._tried = QWidget()
        self._tried.setLayout(row((self.logo_set, 1), margins=(gap, 0, gap, look.px(6))))
        self._tried.hide()  # until it is known which sets there are
        self._side = frame("canvas", column(head, self._tried, (self.pane, 1)))
        self._rule = vline()
        self.setLayout(row((self._form, 1), self._rule, self._side))

    def _language_section(self) -> Sequence[Part]:
        """Return what a logo for one language is chosen in, where there are several."""
        if len(self.parts.languages) < 2:
            return ()
        return (section(self.parts.look, self.tr("Logos by language"), self.by_language),)

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

    def _show(self, sight: _Sight) -> None:
        facts, logos, sets = sight
        if facts is None:
            return
        self._facts = facts
        for name, field in self._fields.items():
            field.set_value(getattr(facts, name))
        for language, head in self.heads.items():
            logo = logos.get(language) or logos.get("")
            head.show_logo(logo.data if logo is not None else None)
        self.by_language.show_owner(1)
        self.remove.setVisible("" in logos)
        self._show_sets(sets)
        self._show_heads()
        self.pane.load_now()

    def _show_sets(self, sets: Sequence[LogoSetEntry]) -> None:
        """Offer to see the page with each set of logos."""
        own = (0, self.tr("The logos it has"))
        names = [(each.id, first_text(each.name, self.parts.tags)) for each in sets]
        self.logo_set.set_options([own, *names])
        if self.logo_set.value() is None:  # the set that was tried is gone, or this is the first
            self.logo_set.reset(0)
        self._tried.setVisible(bool(sets))

    def _try_set(self, _key: int) -> None:
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
        accent, paper, tried = self.accent.value(), self.paper.value(), self.logo_set.value()
        tagline = self.tagline.value().get(language, "")
        footer = self.footer.value().get(language, "")
        return lambda desk: preview_office(
            desk,
            language,
            logo_set=tried or 0,
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
