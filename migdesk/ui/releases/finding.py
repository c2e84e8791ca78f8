"""Looking for words in the text that is written, and putting others in their place."""

from collections import defaultdict
from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from migdesk.text.finding import Place, overlaps, places
from migdesk.text.folding import folded
from migdesk.ui.look import Look
from migdesk.ui.releases.find_bar import TextFindBar
from migdesk.ui.releases.searched import Searched


class Found(Struct, frozen=True):
    """Where words were found: in a part of the text, from ``start`` to ``end``."""

    part: str
    start: int
    end: int


class TextFinder(QObject):
    """Joins the bar to the text.

    Signals:
        replaced: words were put in place of others.
        all_wanted: they are to be put in all places.
    """

    replaced = Signal()
    all_wanted = Signal()

    def __init__(self, look: Look, text: Callable[[], Searched | None], parent: QObject) -> None:
        super().__init__(parent)
        self._text = text
        self._found: list[Found] = []
        self._at: int | None = None
        self._is_seen = False
        """Whether the place that is counted is selected, too: the text may have changed since."""
        self._begin: Found | None = None
        """Where the person was when the bar was opened: the first place from there on is shown."""
        self.bar = TextFindBar(look)
        self.bar.hide()
        self.bar.changed.connect(self._look_for)
        self.bar.next_wanted.connect(self.find_next)
        self.bar.previous_wanted.connect(self.find_previous)
        self.bar.replace_wanted.connect(self._replace)
        self.bar.all_wanted.connect(self.all_wanted)
        self.bar.closed.connect(self._end)

    def open(self, *, replace: bool = False) -> None:
        """Ask what to look for: at first, for what is selected."""
        text = self._text()
        if text is None:
            return
        here = self._caret(text)
        self._begin = here or self._shown() or self._begin
        words = dict(text.texts()).get(here.part, "")[here.start : here.end] if here else ""
        self.bar.open("" if "\n" in words else words, replace=replace)

    def find_next(self) -> None:
        """Show the next place, beginning anew behind the last one."""
        self._step(forward=True)

    def find_previous(self) -> None:
        """Show the place before, going on with the last one at the beginning."""
        self._step(forward=False)

    def look_again(self) -> None:
        """Find anew what is looked for: the text is another. What is shown stays."""
        if self.bar.isVisible():
            shown = self._shown()
            self._search()
            self._mark()
            self._is_seen = self._is_seen and shown in self._found
            self._at = self._first_from(shown) if self._found else None
            self._tell()

    def end(self) -> None:
        """Look for nothing any more: the text is not there."""
        text = self._text()
        if text is not None:
            text.show_found({})
        self._found, self._at, self._begin = [], None, None
        self.bar.hide()

    # Inside

    def _look_for(self) -> None:
        """Show the first place from where the person was."""
        self._search()
        self._mark()
        self._at = self._first_from(self._begin) if self._found else None
        self._show()

    def _step(self, *, forward: bool) -> None:
        text = self._text()
        if text is None:
            return
        if not self.bar.wanted().words:
            self.open()
            return
        here, before = self._caret(text) or self._shown(), self._found
        self._search()
        if before != self._found:
            self._mark()
        if not self._found:
            self._at = None
        elif forward:
            behind = Found(here.part, here.end, here.end) if here is not None else None
            self._at = self._first_from(behind)
        else:
            self._at = (self._first_from(here) - 1) % len(self._found)
        self._show()

    def _replace(self) -> None:
        """Put the other words into the place that is shown, and go on to the next."""
        text, shown = self._text(), self._shown()
        self._search()
        if text is None or shown is None or not (self._is_seen and shown in self._found):
            self._at = self._first_from(shown) if self._found else None
            self._show()
            return
        words, old = folded(self.bar.words()), dict(text.texts())[shown.part]
        if not text.can_change(shown.part):
            self.bar.say(self.tr("The source is changed in its own text, not here."))
            self.find_next()
        elif overlaps((shown.start, shown.end), text.gaps(shown.part)):
            self.bar.say(self.tr("This place is to be filled in: type what belongs there."))
            self.find_next()
        elif text.put_words(shown.part, shown.start, shown.end, words, old):
            self.bar.say("")
            behind = Found(shown.part, shown.start + len(words), shown.start + len(words))
            self._search()
            self._mark()
            self._at = self._first_from(behind) if self._found else None
            self._show()
            self.replaced.emit()

    def _search(self) -> None:
        text, wanted = self._text(), self.bar.wanted()
        parts = text.texts() if text is not None else ()
        self._found = [
            Found(part, start, end) for part, words in parts for start, end in places(words, wanted)
        ]

    def _first_from(self, here: Found | None) -> int:
        """Return the number of the first place from somewhere on, or else of the very first."""
        text = self._text()
        if text is None or here is None:
            return 0
        order = {part: number for number, (part, _) in enumerate(text.texts())}
        begin = order.get(here.part, 0), here.start
        later = (at for at, one in enumerate(self._found) if (order[one.part], one.start) >= begin)
        return next(later, 0)

    def _caret(self, text: Searched) -> Found | None:
        """Return what is selected in the text, if the keyboard is there."""
        place = text.place()
        return Found(*place) if place is not None else None

    def _shown(self) -> Found | None:
        return self._found[self._at] if self._at is not None else None

    def _show(self) -> None:
        """Select the place that is counted, and bring it into view."""
        self._tell()
        text, shown = self._text(), self._shown()
        self._is_seen = text is not None and shown is not None
        if text is not None and shown is not None:
            text.show_place(shown.part, shown.start, shown.end, enter=False)

    def _tell(self) -> None:
        """Say how many there are, and in which of two texts the one is that is shown."""
        text, shown = self._text(), self._shown()
        at = 0 if self._at is None else self._at + 1
        where = text.where(shown.part) if text is not None and shown is not None else ""
        self.bar.tell(at, len(self._found), where)

    def _mark(self) -> None:
        """Mark them all, while the bar is there."""
        text = self._text()
        marked: defaultdict[str, list[Place]] = defaultdict(list)
        if self.bar.isVisible():
            for one in self._found:
                marked[one.part].append((one.start, one.end))
        if text is not None:
            text.show_found(marked)

    def _end(self) -> None:
        """Put the keyboard on what is shown, or back into the text."""
        text, shown = self._text(), self._shown() or self._begin
        if text is None:
            return
        text.show_found({})
        if shown is not None:
            text.show_place(shown.part, shown.start, shown.end, enter=True)
        else:
            text.take_keyboard()
