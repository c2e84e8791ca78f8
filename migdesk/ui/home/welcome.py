"""The first page of a new installation: whose office this is, or a look at the sample first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from migdesk.text.names import Language, OrganisationName
from migdesk.text.words import available_languages, own_name
from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import Field, LanguagesField, LocalizedField, TextField
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import ScrollColumn, column, frame, hline, row
from migdesk.ui.widgets.zones import ZoneField, system_zone

_FIRST = ("en", "ka")


class WelcomePage(ScrollColumn):
    """Asks the few facts an office begins with.

    Signals:
        office_given: who works here (text), and the facts of the office by name: ``names`` by
            language, ``zone``, ``languages``.
        sample_asked: a look at the sample office first.
        open_asked: there is an office file already.
        back_asked: no new office after all.
    """

    office_given = Signal(str, object)
    sample_asked = Signal()
    open_asked = Signal()
    back_asked = Signal()

    def __init__(self, look: Look, who: str, *, another: bool = False) -> None:
        """Show the page.

        Args:
            look: how it looks.
            who: the name proposed for the person.
            another: an office is open meanwhile, and there is a way back to it.
        """
        known = [(tag, own_name(tag)) for tag in available_languages()]
        self.who = TextField(look, self.tr("Your name"), required=self.tr("Type your name."))
        self.who.reset(who)
        self.languages = LanguagesField(look, self.tr("Languages of your releases"), known)
        self.languages.reset(tuple(tag for tag in _FIRST if tag in dict(known)))
        self.languages.committed.connect(self._ask_names)
        self.names = LocalizedField(look, self.tr("Name of your office"), known)
        self._ask_names(self.languages.value())
        self.zone = ZoneField(look, self.tr("Time zone"))
        self.zone.reset(system_zone())
        self.start = Button(look, self.tr("Start"), "primary")
        sample = Button(look, self.tr("Open the sample"), "link")
        other = Button(look, self.tr("Open an office file…"), "ghost")
        self.back = Button(look, self.tr("Back to the open office"))
        if not another:
            self.back.hide()
        title = self.tr("A new office") if another else self.tr("Welcome to MigDesk")
        super().__init__(
            column(
                look.px(40),
                Label(look, title, 22, 600, wrap=True),
                look.px(4),
                Label(
                    look,
                    self.tr(
                        "Say whose office this is. All of it can be changed later in Settings."
                    ),
                    14,
                    400,
                    "text2",
                    wrap=True,
                ),
                look.px(20),
                frame("card", self._form(look)),
                look.px(16),
                row((self._first_a_look(look, sample), 1), other, spacing=look.px(8)),
                None,
                margins=(look.px(32), 0, look.px(32), look.px(32)),
            ),
            widest=look.px(780),
        )
        self.start.clicked.connect(self._start)
        sample.clicked.connect(self.sample_asked)
        other.clicked.connect(self.open_asked)
        self.back.clicked.connect(self.back_asked)

    def _first_a_look(self, look: Look, sample: Button) -> FlowLayout:
        layout = FlowLayout(look.px(8))
        words = Label(look, self.tr("Look around first in a sample office."), 13, 400, "text2")
        for part in (IconLabel(look, "flask-conical", "text2", 16), words, sample):
            layout.addWidget(part)
        return layout

    def _form(self, look: Look) -> QVBoxLayout:
        return column(
            self.who,
            look.px(12),
            self.languages,
            look.px(12),
            self.names,
            look.px(12),
            self.zone,
            look.px(16),
            hline(),
            look.px(14),
            row(None, self.back, self.start, spacing=look.px(8)),
            margins=(look.px(24), look.px(20), look.px(24), look.px(20)),
        )

    def begin_anew(self) -> None:
        """Let the person start again: the office could not be made."""
        self.start.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start with Enter from anywhere on the page; go back with Esc where there is a way."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._start()
        elif event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def _ask_names(self, languages: tuple[Language, ...]) -> None:
        """Ask for the name in the languages chosen; while there are none, as before."""
        if languages:
            self.names.ask_in(languages)

    def _start(self) -> None:
        for field in (self.who, self.languages, self.names, self.zone):
            field.flush()
        languages = self.languages.value()
        typed = self.names.value()
        names = {tag: typed[tag] for tag in languages or typed if typed.get(tag, "").strip()}
        zone: str | None = self.zone.value()
        wrong: list[tuple[Field, str]] = []
        if not self.who.value().strip():
            wrong.append((self.who, self.tr("Type your name: changes are recorded under it.")))
        if not languages:
            wrong.append((self.languages, self.tr("Choose one language at least.")))
        if not names:
            sentence = self.tr("Type the name of your office in one language at least.")
            wrong.append((self.names, sentence))
        if zone is None:
            wrong.append((self.zone, self.tr("Choose the time zone by the name of its city.")))
        for lacking, sentence in wrong:
            lacking.set_error(sentence)
        if wrong or zone is None:
            wrong[0][0].focus()
            return
        self.start.setEnabled(False)
        facts = {
            "names": {tag: OrganisationName(name.strip()) for tag, name in names.items()},
            "zone": zone,
            "languages": languages,
        }
        self.office_given.emit(self.who.value().strip(), facts)
