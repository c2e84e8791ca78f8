"""Previews made on the desk's thread: joins a pane to the worker and to the words of the window.

The functions that make, draw and read a document are passed in: the desk loads after this does.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject

from migdesk.base.errors import MigdeskError
from migdesk.desk.rows import Preview
from migdesk.text.printed import PageText, Raster
from migdesk.text.words import words_for
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.preview import Document, Made
from migdesk.ui.widgets.preview.pane import Deliver, Failed, Load

if TYPE_CHECKING:  # the desk brings the database along, which loads after the first paint
    from migdesk.desk.desk import Desk

DrawPage: TypeAlias = Callable[[bytes, int, float], Raster]
ReadPage: TypeAlias = Callable[[bytes, int], PageText]
Question: TypeAlias = "Callable[[Desk], Preview]"


def preview_loader(
    parts: Parts, question: Callable[[], Question], draw: DrawPage, read: ReadPage
) -> Load:
    """Return what a preview pane loads its document by.

    Args:
        parts: of the window.
        question: returns what to ask the desk for. Called on the window's thread each time, so
            that it can take along what stands in the editor just then.
        draw: :func:`migdesk.desk.previews.render_preview`.
        read: :func:`migdesk.desk.previews.read_preview`.
    """

    def load(pane: QObject, deliver: Deliver, failed: Failed) -> None:
        def fail(error: MigdeskError) -> None:
            failed(*parts.voice.advice(error))

        def show(preview: Preview) -> None:
            deliver(made_preview(parts, pane, preview, draw, read))

        parts.worker.ask(pane, question(), show, fail, instead="preview")

    return load


def made_preview(
    parts: Parts, pane: QObject, preview: Preview, draw: DrawPage, read: ReadPage
) -> Made:
    """Return a preview as a pane shows it; its pages are drawn and read on the worker."""
    pdf, worker = preview.pdf, parts.worker

    def draw_page(
        page: int, scale: float, then: Callable[[Raster], None], failed: Callable[[], None]
    ) -> None:
        worker.ask(pane, lambda _desk: draw(pdf, page, scale), then, partial(_drop, failed))

    def read_page(page: int, then: Callable[[PageText], None], failed: Callable[[], None]) -> None:
        worker.ask(pane, lambda _desk: read(pdf, page), then, partial(_drop, failed))

    return Made(
        Document(preview.sizes, draw_page, read_page, more=preview.begun),
        paper=words_for(parts.language)(f"paper_size.{preview.paper}"),
        size=len(pdf),
        note=_note(preview),
        pdf=pdf,
    )


def _drop(failed: Callable[[], None], _error: MigdeskError) -> None:
    """Say that a page cannot be had; the page itself says so to the person."""
    failed()


def _note(preview: Preview) -> str:
    if preview.begun:
        return QCoreApplication.translate("Preview", "The first page; the others are not made yet")
    if preview.withdrawn:
        return QCoreApplication.translate("Preview", "“Withdrawn” is printed on it")
    if preview.draft:
        return QCoreApplication.translate("Preview", "“Draft” is printed until cleared")
    return ""
