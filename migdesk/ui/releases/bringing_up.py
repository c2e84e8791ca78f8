"""Bringing a translation up to date: both texts side by side in the editor, and what marks them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from migdesk.desk import questions
from migdesk.desk.rows import Changes, TextEntry
from migdesk.desk.translations import mark_up_to_date
from migdesk.text.names import Language
from migdesk.text.translation import is_translation, source_language
from migdesk.ui.releases.keeping import TextKeeper
from migdesk.ui.releases.loading import Loaded
from migdesk.ui.releases.text_side import TextSide
from migdesk.ui.shell.screen import Parts


class BringingUp(QObject):
    """Shows both texts side by side, as long as that is wished, and marks what is up to date.

    Signals:
        changed: the texts stand side by side from now on, or no longer.
        language_wanted: the text in another language is to be shown for that.
    """

    changed = Signal()
    language_wanted = Signal(object)

    def __init__(
        self,
        parts: Parts,
        loaded: Callable[[], Loaded | None],
        text: TextSide,
        keeper: TextKeeper,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts, self._loaded, self._text, self._keeper = parts, loaded, text, keeper
        self._wished = self._going_on = False
        self._fixed = False

    # Beginning and ending

    def can_start(self) -> bool:
        """Tell whether there are two texts to stand side by side, or may be."""
        loaded = self._loaded()
        return loaded is not None and self._translated(loaded) is not None

    def toggle(self) -> None:
        """Show both texts side by side, or the one on its page again."""
        if self._text.pairs is None:
            self.start()
        else:
            self.end()
            self._text.focus_text()

    def start(self) -> None:
        """Show both texts side by side."""
        loaded = self._loaded()
        language = self._translated(loaded) if loaded is not None else None
        if loaded is None or language is None or self._text.pairs is not None:
            self.changed.emit()
            return
        self._wished = True
        if language != loaded.spot.language:
            self.language_wanted.emit(language)
        else:
            self.begin(fixed=self._fixed)
            self.take_keyboard()

    def start_in(self, language: Language) -> None:
        """Show the text in a language beside its source, at what is behind."""
        loaded = self._loaded()
        if self._text.pairs is not None and loaded is not None:
            if loaded.spot.language == language:
                self.next_behind()
                return
            self.end()
        self._wished = True
        if loaded is not None and loaded.spot.language == language:
            self.begin(fixed=self._fixed)
            self.take_keyboard()
        else:
            self.language_wanted.emit(language)

    def wish(self, *, wished: bool) -> None:
        """Have the text that is shown next stand beside its source, or not."""
        self._wished = wished

    def begin(self, *, fixed: bool) -> None:
        """Show another text beside its source, where that is wished."""
        self._fixed = fixed
        loaded = self._loaded()
        entry = loaded.text if loaded is not None else None
        source = self._source(loaded) if loaded is not None else None
        if self._wished and entry is not None and source is not None:
            made = self._text.begin_pairs(source, entry, fixed=fixed)
            made.left.connect(self._keeper.store)
            made.mark_asked.connect(self._mark)
            self._ask_names(source.language)
        self.changed.emit()

    def show(self, *, fixed: bool, touched: bool) -> None:
        """Show both texts as they are stored now; what is being typed stays."""
        self._fixed = fixed
        pairs, loaded = self._text.pairs, self._loaded()
        entry = loaded.text if loaded is not None else None
        source = self._source(loaded) if loaded is not None else None
        if pairs is None or loaded is None or entry is None:
            return
        if source is None:
            self.end()
            return
        written = pairs.written() if touched else loaded.written
        self._text.show_pairs(source, entry, written, fixed=self._fixed)
        if self._going_on:
            self._going_on = False
            pairs.go_on()

    def finish(self) -> None:
        """Take what is being written into the text."""
        if self._text.pairs is not None:
            self._text.pairs.finish()

    def end(self) -> None:
        """Show the text on its page again."""
        self._wished = False
        if self._text.end_pairs():
            self.changed.emit()

    def take_keyboard(self) -> None:
        """Put the keyboard where one goes on writing."""
        if self._text.pairs is not None:
            self._text.pairs.take_keyboard()
        else:
            self._text.focus_text()

    # Marking

    def next_behind(self) -> None:
        """Lead to the next paragraph that is to be brought up to date."""
        pairs = self._text.pairs
        if pairs is not None and not pairs.go_on():
            self._parts.voice.say(self.tr("Nothing is behind."))

    def mark_here(self) -> None:
        """Say that the current paragraph is up to date, and go on to the next that is behind."""
        pairs = self._text.pairs
        if pairs is not None and not pairs.mark_here():
            self._parts.voice.say(self.tr("There is nothing to mark here."))

    def _mark(self, parts: Sequence[str]) -> None:
        loaded, pairs = self._loaded(), self._text.pairs
        if loaded is None or pairs is None:
            return
        spot, source = loaded.spot, pairs.source
        told = self.tr("Marked up to date") if parts else self.tr("All marked up to date")

        def done(_: Changes) -> None:
            self._parts.voice.say_undoable(told)

        def mark() -> None:
            self._going_on = bool(parts)
            self._parts.worker.do(
                self,
                lambda desk: mark_up_to_date(
                    desk,
                    release_id=spot.release_id,
                    language=spot.language,
                    source=source,
                    parts=tuple(parts),
                ),
                done,
                self._parts.voice.fail,
            )

        self._keeper.store(mark)

    # Inside

    def _ask_names(self, source: Language) -> None:
        loaded, pairs = self._loaded(), self._text.pairs
        if loaded is None or pairs is None:
            return
        spot = loaded.spot
        self._parts.worker.ask(
            pairs,
            lambda desk: questions.names_beside(desk, spot.release_id, source, spot.language),
            pairs.panel.show_names,
            self._parts.voice.fail,
        )

    def _in_order(self, loaded: Loaded) -> dict[Language, TextEntry]:
        """Return the texts, those in the office's languages first."""
        there = {text.language: text for text in loaded.page.texts}
        tags = [tag for tag, _ in self._parts.languages if tag in there]
        return {tag: there[tag] for tag in dict.fromkeys((*tags, *there))}

    def _source(self, loaded: Loaded) -> TextEntry | None:
        """Return the text from which that which is shown was translated."""
        texts = self._in_order(loaded)
        bodies = {tag: text.blocks for tag, text in texts.items()}
        source = source_language(bodies, loaded.spot.language)
        return texts[source] if source is not None else None

    def _translated(self, loaded: Loaded) -> Language | None:
        """Return the language that is to stand at the right.

        That is the one which is shown, unless it is the source of the others.
        """
        texts, here = self._in_order(loaded), loaded.spot.language
        office = [tag for tag, _ in self._parts.languages]
        others = [tag for tag in dict.fromkeys((*texts, *office)) if tag != here]
        if not texts or not others:
            return None
        entry = texts.get(here)
        if entry is None:
            return here
        first = next(iter(texts))
        if is_translation(entry.blocks, entry.seen) or here != first:
            return here
        made = [tag for tag in others if tag in texts and is_translation(texts[tag].blocks)]
        return (made or others)[0]
