"""A pane on the desk of a real office: what it shows is what leaves."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from factories.widgets import heard, said
from factories.windows import program_on, sample_office
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from migdesk.desk.desk import Desk
from migdesk.desk.exports import export_release
from migdesk.desk.numbers import release_key
from migdesk.desk.previews import preview_office, preview_release, read_preview, render_preview
from migdesk.desk.rows import Preview
from migdesk.ui.shell.previewing import preview_loader
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.preview import PreviewPane

DRAFT = "PR-16-2026"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample office; no test here changes it."""
    return sample_office(tmp_path_factory.mktemp("office"))


@pytest.fixture
def parts(qapp: QApplication, office: Path, tmp_path: Path) -> Iterator[Parts]:
    """The parts of a window on the sample office."""
    with program_on(qapp, office, tmp_path) as program:
        yield program.window.parts()


def ask(parts: Parts, question: Callable[[Desk], object], qtbot: QtBot) -> object:
    with qtbot.waitCallback() as answered:
        parts.worker.ask(parts.worker, question, answered)
    return answered.args[0]


def shown(parts: Parts, question: Callable[[Desk], Preview], qtbot: QtBot) -> PreviewPane:
    """Show a pane and wait until its page is drawn and read."""
    pane = PreviewPane(
        parts.look, preview_loader(parts, lambda: question, render_preview, read_preview)
    )
    qtbot.addWidget(pane)
    pane.resize(560, 760)
    pane.show()
    qtbot.waitUntil(lambda: pane.view.accessibleDescription() != "")
    return pane


def key_of(desk: Desk, number: str) -> int:
    with desk.reading() as session:
        return release_key(session, number)


def test_the_pane_shows_the_export(parts: Parts, qtbot: QtBot) -> None:
    pane = shown(parts, lambda desk: preview_release(desk, key_of(desk, DRAFT), "en"), qtbot)
    pdf = ask(parts, lambda desk: export_release(desk, DRAFT, "en"), qtbot)
    assert pane.view.is_drawn()
    assert pane.view.accessibleDescription() == read_preview(pdf, 0).text
    size = f"A4, {round(len(pdf) / 1000)} kB"
    assert said(pane)[-2:] == [size, "“Draft” is printed until cleared"]


def test_each_time_the_question_takes_along_what_is_typed_by_then(
    parts: Parts, qtbot: QtBot
) -> None:
    typed = ["Rain", "More rain"]

    def question() -> Callable[[Desk], Preview]:
        headline = typed.pop(0)
        return lambda desk: preview_release(
            desk, key_of(desk, DRAFT), "en", text={"headline": headline}
        )

    pane = PreviewPane(parts.look, preview_loader(parts, question, render_preview, read_preview))
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: "\nRain" in pane.view.accessibleDescription())
    pane.refresh()
    qtbot.waitUntil(lambda: "\nMore rain" in pane.view.accessibleDescription())


def test_what_failed_is_said_in_the_pane(parts: Parts, qtbot: QtBot) -> None:
    headlines = ["Rain", "Fish \U0001f41f", "Rain"]

    def question() -> Callable[[Desk], Preview]:
        text = {"headline": headlines.pop(0)}
        return lambda desk: preview_release(desk, key_of(desk, DRAFT), "en", text=text)

    pane = PreviewPane(parts.look, preview_loader(parts, question, render_preview, read_preview))
    qtbot.addWidget(pane)
    loaded = heard(pane.loaded)
    pane.show()
    qtbot.waitUntil(lambda: len(loaded) == 1)
    quiet = said(pane)
    pane.load_now()
    qtbot.waitUntil(lambda: len(said(pane)) == len(quiet) + 2)
    assert pane.view.page_count > 0
    pane.load_now()
    qtbot.waitUntil(lambda: said(pane) == quiet and parts.worker.is_idle())


def test_a_page_that_cannot_be_drawn_is_told_on_the_page(parts: Parts, qtbot: QtBot) -> None:
    def damaged(desk: Desk) -> Preview:
        made = preview_office(desk, "en")
        return Preview(made.pdf[:99], made.sizes, made.paper, made.draft, withdrawn=True)

    pane = PreviewPane(
        parts.look, preview_loader(parts, lambda: damaged, render_preview, read_preview)
    )
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: pane.view.page_count > 0 and pane.view.is_drawn())
    assert pane.view.accessibleDescription() == ""
    assert said(pane)[-1] == "“Withdrawn” is printed on it"


def test_closing_while_a_page_is_drawn(parts: Parts, qtbot: QtBot) -> None:
    pane = PreviewPane(
        parts.look,
        preview_loader(
            parts, lambda: lambda desk: preview_office(desk, "ka"), render_preview, read_preview
        ),
    )
    with qtbot.waitSignal(pane.loaded):
        pane.show()
    pane.deleteLater()
    assert ask(parts, lambda desk: desk.who, qtbot) == "Nino Beridze"
