"""Putting quotes, people and photos into the text: the picker at the caret, and the one beside."""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from migdesk.desk.rows import Kind
from migdesk.text.blocks import Block, Run
from migdesk.ui.releases.insert_rows import Put
from migdesk.ui.releases.loading import Loaded
from migdesk.ui.releases.offering import Target, usual_runs
from migdesk.ui.releases.paper import Paper
from migdesk.ui.releases.picker import Chosen, InsertPicker
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.popover import Popover
from migdesk.ui.widgets.richtext import Asked
from migdesk.vocabulary import BlockKind

RECORDS: Final = frozenset({Kind.QUOTE, Kind.PERSON, Kind.ORGANISATION})
"""What is put in as it stands in a text mostly, without the picker."""


class _Caret(QWidget):
    """Nothing to be seen: the line with the caret, which a popover hangs on."""


class Inserter(QObject):
    """Opens the picker and puts what is chosen into the text."""

    def __init__(
        self,
        parts: Parts,
        loaded: Callable[[], Loaded | None],
        paper: Callable[[], Paper | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts, self._loaded, self._paper = parts, loaded, paper
        self._popover: Popover | None = None
        self.picker: InsertPicker | None = None

    def is_open(self) -> bool:
        """Tell whether the picker at the caret is open."""
        return self._popover is not None

    def holds(self, widget: QWidget | None) -> bool:
        """Tell whether ``widget`` is in the picker at the caret."""
        return (
            widget is not None
            and self._popover is not None
            and (widget is self._popover or self._popover.isAncestorOf(widget))
        )

    def target(self, *, whole: bool) -> Target | None:
        """Return the text that something is put into.

        Args:
            whole: the paragraph with the caret counts as said before, all of it: what is put in
                stands behind it.
        """
        loaded, paper = self._loaded(), self._paper()
        if loaded is None or paper is None or loaded.page.locked or not self._parts.writable:
            return None
        event = loaded.page.event
        return Target(
            loaded.page.id,
            event.id if event is not None else 0,
            loaded.spot.language,
            lambda: text_before(paper, whole=whole),
        )

    def open(self, kind: Put = Put.QUOTE, since: int | None = None) -> None:
        """Open the picker at the caret; what was typed from ``since`` on gives way."""
        paper, target = self._paper(), self.target(whole=kind is not Put.PERSON)
        if paper is None or target is None or self._popover is not None:
            return
        picker = InsertPicker(self._parts)
        anchor = self._anchor(paper, picker.width())
        popover = Popover(self._parts.look, anchor, picker, name=self.tr("Insert"))
        self._popover, self.picker = popover, picker

        def close() -> None:
            self._popover = self.picker = None
            paper.body.setFocus(Qt.FocusReason.OtherFocusReason)
            anchor.deleteLater()

        def put(chosen: Chosen) -> None:
            popover.dismiss()
            self.put(chosen, since)

        picker.chosen.connect(put)
        popover.closed.connect(close)
        popover.open()
        picker.offer_for(target, kind)
        picker.focus()

    def close(self) -> None:
        """Close the picker: another text is shown."""
        if self._popover is not None:
            self._popover.dismiss()

    def open_as_asked(self, how: str, position: int) -> None:
        """Open the picker because the editor asks for it: by ``/``, ``@`` or keys."""
        since = None if how == Asked.KEYS else position
        self.open(Put.PERSON if how == Asked.AT else Put.QUOTE, since)

    def put_record(self, kind: Kind, key: int) -> None:
        """Put one of :data:`RECORDS` in at the caret, as it stands in a text mostly."""
        what = Put(kind.value)
        target = self.target(whole=what is not Put.PERSON)
        if target is None:
            return
        before = target.text_before()

        def put(runs: tuple[Run, ...]) -> None:
            if self._is_shown(target):
                self.put(Chosen(runs, is_paragraph=what is Put.QUOTE))

        self._parts.worker.ask(self, lambda desk: usual_runs(desk, target, what, key, before), put)

    def _is_shown(self, target: Target) -> bool:
        """Tell whether that is still the text with the caret."""
        now = self.target(whole=True)
        return now is not None and (now.release_id, now.language) == (
            target.release_id,
            target.language,
        )

    def put(self, chosen: Chosen, since: int | None = None) -> None:
        """Put something into the text at the caret."""
        paper = self._paper()
        if paper is None:
            return
        paper.body.setFocus(Qt.FocusReason.OtherFocusReason)
        if chosen.is_paragraph:
            if since is None:
                self._step_out_of_end(paper)
            block = Block("", chosen.kind, chosen.runs, asset=chosen.asset)
            paper.body.insert_blocks([block], since)
        else:
            paper.body.insert_runs(chosen.runs, since)

    def _step_out_of_end(self, paper: Paper) -> None:
        """Put the caret before the end mark, behind which nothing is written."""
        blocks, (here, _) = paper.body.blocks(), paper.body.caret()
        for before, block in pairwise(blocks):
            if block.id == here and block.kind is BlockKind.ENDS:
                paper.body.go_to(before.id, len(before.text))

    def _anchor(self, paper: Paper, room: int) -> QWidget:
        """Return the line with the caret, from where ``room`` ends with the lines of the text."""
        anchor = _Caret(paper)
        caret, lines = paper.body.caret_rect(), paper.body.viewport().geometry()
        left = min(lines.left(), max(lines.right() - room, -paper.body.mapTo(paper, QPoint()).x()))
        line = QRect(left, caret.y(), 1, caret.height())
        anchor.setGeometry(line.translated(paper.body.mapTo(paper, QPoint())))
        anchor.show()
        return anchor


def text_before(paper: Paper, *, whole: bool) -> str:
    """Return the words of the text up to the caret, or to the end of its paragraph."""
    id_, place = paper.body.caret()
    said: list[str] = [paper.headline.text(), paper.deck.text()]
    for block in paper.body.blocks():
        if block.id == id_:
            said.append(block.text if whole else block.text[:place])
            break
        said.append(block.text)
    return "\n".join(part.removesuffix("/").removesuffix("@") for part in said)
