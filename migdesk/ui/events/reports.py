"""Reports about an event: what is chosen about one."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent

from migdesk.desk.rows import REPORTS, ReportKind, ReportOptions
from migdesk.text.words import words_for
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.saving_reports import report_languages
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import CheckField, ChoiceField
from migdesk.ui.widgets.form_popover import FloatingForm
from migdesk.ui.widgets.keys import finishes
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row

HEADINGS: Final[Mapping[ReportKind, str]] = {
    ReportKind.PROGRAMME: QT_TRANSLATE_NOOP("Reports", "Export programme"),
    ReportKind.SPEAKERS: QT_TRANSLATE_NOOP("Reports", "Export speaker list"),
    ReportKind.QUOTES: QT_TRANSLATE_NOOP("Reports", "Export quote sheet"),
}


class ReportForm(FloatingForm):
    """Asks in which language a report is wanted, and what is to be in it.

    Signals:
        asked: it is to be exported, with these :class:`ReportOptions`.
    """

    asked = Signal(object)

    def __init__(self, parts: Parts, kind: ReportKind) -> None:
        super().__init__()
        look = parts.look
        heading = QCoreApplication.translate("Reports", HEADINGS[kind])
        words = words_for(parts.language)
        offered = report_languages(parts, kind)
        self.language = ChoiceField(look, self.tr("Language"), offered)
        own = (parts.language,)
        self.language.reset(own if own in dict(offered) else offered[0][0])
        usual = ReportOptions(own)
        self.choices = {
            name: CheckField(look, words(f"report_choice.{name}")) for name in REPORTS[kind].choices
        }
        for name, field in self.choices.items():
            field.reset(getattr(usual, name))
        self.verb = Button(look, self.tr("Export as PDF…"), "primary")
        self.verb.clicked.connect(self.finish)
        gap = look.px(16)
        self.setMinimumWidth(look.px(360))
        self.setLayout(
            column(
                Label(look, heading, 14.5, 600, wrap=True),
                Label(look, words(f"report_told.{kind}"), 12, 400, "text2", wrap=True),
                self.language,
                column(*self.choices.values(), spacing=look.px(6)),
                row(self.verb, None),
                spacing=look.px(10),
                margins=(gap, gap, gap, gap),
            )
        )
        self.setFocusProxy(self.verb)

    def flush(self) -> None:
        """Keep nothing: whoever closes the form has thought better of it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Export with Enter."""
        if finishes(event):
            self.finish()
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """Hand on what is chosen."""
        ticked: dict[str, Any] = {name: bool(field.value()) for name, field in self.choices.items()}
        self.asked.emit(ReportOptions(self.language.value(), **ticked))
