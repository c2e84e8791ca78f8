"""Marks misspelt words while a text is written, and says what may have been meant."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from migdesk.base.errors import MigdeskError
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes, MisspeltWord
from migdesk.desk.spelling import NAMING, Spelling, add_word, can_spell
from migdesk.text.blocks import Block
from migdesk.text.key_figures import caption_part
from migdesk.text.spelt import SPELT
from migdesk.ui.releases.paper import Paper
from migdesk.ui.releases.side_by_side import SideBySide
from migdesk.ui.releases.text_side import TextSide
from migdesk.ui.releases.written import Spot, Written
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.richtext.field import WritingField

LOOK_AFTER: Final = 300
"""Milliseconds after the last key before the words are looked up."""

MOST_FAILED: Final = 3
"""After so many failures nothing is looked up until another text is opened."""


class TextSpeller(QObject):
    """Looks up the words of the text that is shown, those parts of it that have changed.

    What is ignored is so until another text is opened.
    """

    def __init__(self, parts: Parts, text: TextSide, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._text = parts, text
        self._spelling = Spelling()
        self._spot: Spot | None = None
        self._pairs: SideBySide | None = None
        self._looked: dict[str, str] = {}
        self._found: dict[str, tuple[MisspeltWord, ...]] = {}
        self._ignored: set[str] = set()
        self._names_changed = False
        self._failed = 0
        self._soon = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._soon.timeout.connect(self._look)

    # What the editor does

    def begin(self, spot: Spot) -> None:
        """Look another text up."""
        self.end()
        paper = self._text.paper()
        if paper is not None and spot.language in SPELT and can_spell():
            self._spot = spot
            paper.word_menu_asked.connect(self._show_menu)
            self._soon.start()

    def follow_pairs(self) -> None:
        """Show misspelt words in what is written beside its source, too."""
        pairs = self._text.pairs
        if pairs is not None and pairs is not self._pairs:
            field = pairs.list.field
            field.shown.connect(self._show_open)
            field.word_menu_asked.connect(self._show_menu)
            self._show_open()
        self._pairs = pairs
        self.look_soon()

    def end(self) -> None:
        """Look nothing up any more."""
        self._soon.stop()
        self._spot = None
        self._failed = 0
        self._looked, self._found = {}, {}
        self._ignored.clear()

    def look_soon(self) -> None:
        """Look up what has changed once nothing is typed for a moment. Cheap."""
        if self._spot is not None:
            self._soon.start()

    def records_changed(self, changes: Changes) -> None:
        """Look everything up again where other names are recorded now."""
        if any(row.table in NAMING for row in changes.touched):
            self._names_changed = True
            self._looked = {}
            self.look_soon()

    def to_next(self) -> None:
        """Go to the next misspelt word, beginning anew at the end of the text."""
        searched = self._text.searched()
        order = list(_words(self._text.written()))
        found = [
            (order.index(part), word.start, word.end)
            for part in order
            for word in self._shown(part)
        ]
        if searched is None or not found:
            self._parts.voice.say(self.tr("No misspelt word was found here."))
            return
        place = searched.place()
        at = (order.index(place[0]), place[2]) if place and place[0] in order else (0, 0)
        behind = (each for each in found if (each[0], each[1]) >= at)
        part, start, end = next(behind, found[0])
        searched.show_place(order[part], start, end, enter=True)

    # Looking up

    def _is_wanted(self, paper: Paper) -> bool:
        return self._parts.keeper.settings.spelling and not paper.body.isReadOnly()

    def _look(self) -> None:
        paper, spot = self._text.paper(), self._spot
        if paper is None or spot is None:
            return
        if not self._is_wanted(paper):
            for part in self._found:
                paper.show_misspelt(part, ())
            self._looked, self._found = {}, {}
            return
        words = _words(self._text.written())
        changed = {part: text for part, text in words.items() if self._looked.get(part) != text}
        for part in words.keys() - changed.keys():
            self._show(part)  # what was typed and taken back has taken waves away
        if not changed:
            return
        again, self._names_changed = self._names_changed, False

        def look(desk: Desk) -> Mapping[str, tuple[MisspeltWord, ...]]:
            if again:
                self._spelling.forget_names()
            return self._spelling.misspelt(desk, spot.language, changed)

        self._parts.worker.ask(
            self, look, partial(self._take, spot, changed), self._rest, instead="spelling"
        )

    def _take(
        self,
        spot: Spot,
        looked: Mapping[str, str],
        found: Mapping[str, tuple[MisspeltWord, ...]],
    ) -> None:
        if spot != self._spot:
            return
        words = _words(self._text.written())
        for part, text in looked.items():
            if words.get(part) == text:  # else it was typed on: looked up in a moment
                self._looked[part], self._found[part] = text, found[part]
                self._show(part)
        for part in self._looked.keys() - words.keys():
            del self._looked[part], self._found[part]

    def _rest(self, _error: MigdeskError) -> None:
        """Mark nothing: the dictionaries did not answer. Some more words are tried."""
        self._failed += 1
        if self._failed >= MOST_FAILED:
            self._spot = None

    def _shown(self, part: str) -> tuple[MisspeltWord, ...]:
        found = self._found.get(part, ())
        return tuple(word for word in found if word.word not in self._ignored)

    def _show(self, part: str) -> None:
        paper, pairs = self._text.paper(), self._text.pairs
        stretches = [(word.start, word.end) for word in self._shown(part)]
        if paper is not None and pairs is None:
            paper.show_misspelt(part, stretches)
        elif pairs is not None:
            pairs.list.field.show_misspelt(part, stretches)

    def _show_open(self) -> None:
        """Show what is known of the translation that is written from now on."""
        pairs, words = self._text.pairs, _words(self._text.written())
        if pairs is None:
            return
        for block in pairs.list.field.blocks():
            if self._looked.get(block.id) == words.get(block.id):
                self._show(block.id)

    # What is done about a word

    def _show_menu(self, field: WritingField, part: str, start: int, at: QPoint) -> None:
        """Offer what may have been meant above what can be done with any words."""
        menu = field.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        word = next((each for each in self._shown(part) if each.start == start), None)
        if word is not None:  # else the text was typed on: it is looked up in a moment
            self._offer(menu, part, word)
        menu.popup(at)

    def _offer(self, menu: QMenu, part: str, word: MisspeltWord) -> None:
        first = menu.actions()[0]
        waiting = QAction(self.tr("Looking for suggestions"), menu, enabled=False)
        add = QAction(self.tr("Add to dictionary"), menu)
        add.setEnabled(self._parts.writable)
        add.triggered.connect(lambda: self._add(word))
        ignore = QAction(self.tr("Ignore in this text"), menu)
        ignore.triggered.connect(lambda: self._ignore(word))
        line = QAction(menu)
        line.setSeparator(True)
        end = QAction(menu)
        end.setSeparator(True)
        menu.insertActions(first, [waiting, line, add, ignore, end])
        spelling = self._spelling
        self._parts.worker.ask(
            menu,
            lambda _: spelling.suggested(word.script, word.word),
            partial(self._suggest, menu, waiting, part, word),
            lambda _: waiting.setText(self.tr("No suggestions")),
        )

    def _suggest(
        self,
        menu: QMenu,
        waiting: QAction,
        part: str,
        word: MisspeltWord,
        suggested: tuple[str, ...],
    ) -> None:
        """Put what may have been meant in place of the line that says it is awaited."""
        if not suggested:
            waiting.setText(self.tr("No suggestions"))
            return
        for text in suggested:
            instead = text.replace("'", "’")
            action = QAction(instead.replace("&", "&&"), menu)
            action.triggered.connect(partial(self._put, part, word, instead))
            menu.insertAction(waiting, action)
        menu.removeAction(waiting)
        if menu.activeAction() is None:
            menu.setActiveAction(menu.actions()[0])

    def _put(self, part: str, word: MisspeltWord, instead: str) -> None:
        paper, written = self._text.paper(), self._text.written()
        of = _texts(written).get(part, "")
        is_as_looked_up = _words(written).get(part) == self._looked.get(part)
        if paper is None or not is_as_looked_up or word not in self._shown(part):
            return
        if self._text.pairs is not None:
            self._text.pairs.list.field.put_words(part, word.start, word.end, instead, of)
        else:
            paper.mend(part, word.start, word.end, instead, of)

    def _add(self, word: MisspeltWord) -> None:
        own = word.word
        sentence = self.tr("Added to the dictionary: {word}").format(word=own)
        self._parts.worker.do(
            self,
            lambda desk: add_word(desk, word=own),
            lambda _: self._parts.voice.say_undoable(sentence),
            self._parts.voice.fail,
        )

    def _ignore(self, word: MisspeltWord) -> None:
        self._ignored.add(word.word)
        for part in self._found:
            self._show(part)


def _texts(written: Written) -> dict[str, str]:
    """Return the parts of a text that are read through, in order."""
    parts = {"headline": written.headline, "deck": written.deck}
    captions = {
        caption_part(number): caption
        for number, (_, caption) in enumerate(written.key_figures, start=1)
    }
    return parts | {block.id: block.text for block in written.blocks} | captions


def _words(written: Written) -> dict[str, str]:
    """Return the same with white in place of gaps, which say what is missing."""
    parts = _texts(written)
    return parts | {block.id: _without_gaps(block) for block in written.blocks if block.gaps}


def _without_gaps(block: Block) -> str:
    return "".join(" " * len(run.text) if run.gap else run.text for run in block.runs)
