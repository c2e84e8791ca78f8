"""Reports about an event: what is chosen about one, and writing it to a file."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeyEvent

from migdesk.desk import reports
from migdesk.desk.rows import REPORTS, ReportKind, ReportOptions, ReportSubject
from migdesk.text.languages import language_name
from migdesk.text.words import words_for
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
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
        offered = _languages(parts, kind)
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


def save_report(
    parts: Parts,
    owner: QObject,
    event_id: int,
    kind: ReportKind,
    options: ReportOptions,
    then: Callable[[], None],
) -> None:
    """Ask where a report is written, write it there, say where it is, and do ``then``.

    Where there is nothing to print, that is said instead.
    """
    translate = QCoreApplication.translate
    title, subject = translate("Reports", HEADINGS[kind]), ReportSubject(event_id)

    def write(target: Path) -> None:
        def say(written: Path) -> None:
            said = translate("Reports", "Exported: {path}")
            if written != target:
                said = translate(
                    "Reports", "{name} is open in another program. Exported beside it: {path}"
                )
            parts.voice.say(said.format(name=target.name, path=written))
            then()

        parts.worker.run(
            owner,
            title,
            lambda desk, progress: reports.write_report(
                desk, kind, subject, options, target, progress=progress
            ),
            say,
        )

    def ask(name: str) -> None:
        path = parts.files.to_save(title, name, translate("Reports", "PDF documents (*.pdf)"))
        if path is not None:
            write(path if path.suffix else path.with_suffix(".pdf"))

    parts.worker.ask(owner, lambda desk: reports.name_to_print(desk, kind, subject, options), ask)


def _languages(parts: Parts, kind: ReportKind) -> list[tuple[tuple[str, ...], str]]:
    """Return the languages of the office; for a programme also each two of them at once."""
    names = {tag: language_name(tag, parts.language) for tag in parts.tags}
    alone: list[tuple[tuple[str, ...], str]] = [((tag,), name) for tag, name in names.items()]
    if REPORTS[kind].most_languages == 1:
        return alone
    both = QCoreApplication.translate("Reports", "{first} and {second}")
    pairs = [
        ((first, second), both.format(first=names[first], second=names[second]))
        for first in names
        for second in names
        if first != second
    ]
    return [*alone, *pairs]
