"""Reports on their way out of the window: in which languages, to which file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from migdesk.desk import reports
from migdesk.desk.rows import REPORTS, ReportForm, ReportKind, ReportOptions, ReportSubject
from migdesk.text.languages import language_name
from migdesk.text.words import words_for
from migdesk.ui.shell.screen import Parts


def save_report(
    parts: Parts,
    owner: QObject,
    kind: ReportKind,
    subject: ReportSubject,
    options: ReportOptions,
    then: Callable[[], None],
    form: ReportForm = ReportForm.PDF,
) -> None:
    """Ask where a report is written, write it there, say where it is, and do ``then``.

    Where there is nothing to print, that is said instead.
    """
    translate = QCoreApplication.translate
    words = words_for(parts.language)
    title = translate("Reports", "Export: {report}").format(report=words(f"report.{kind}"))

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
                desk, kind, subject, options, target, form, progress=progress
            ),
            say,
        )

    def ask(name: str) -> None:
        path = parts.files.to_save(title, name, f"{words(f'report_form.{form}')} (*.{form})")
        if path is not None:
            write(path if path.suffix else path.with_suffix(f".{form}"))

    parts.worker.ask(
        owner, lambda desk: reports.name_to_print(desk, kind, subject, options, form), ask
    )


def report_languages(parts: Parts, kind: ReportKind) -> list[tuple[tuple[str, ...], str]]:
    """Return the languages of the office; also each two at once where a report can be in two."""
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
