"""Checks a text while it is written, and leads to what was found."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions
from migdesk.desk.kept_warnings import bring_warning_back, keep_warning
from migdesk.desk.rows import CheckLine, CheckPage, KeptLine, QuotedWords, TextNow
from migdesk.text.words import words_for
from migdesk.ui.releases.check_rows import where_it_is_now, words_of
from migdesk.ui.releases.checks_tab import ChecksTab
from migdesk.ui.releases.marking import marks_and_signs
from migdesk.ui.releases.text_side import TextSide
from migdesk.ui.releases.written import Spot
from migdesk.ui.shell.screen import Parts
from migdesk.vocabulary import Level

CHECK_AFTER: Final = 150
"""Milliseconds after the last key before the text is checked."""

COMPARE_AFTER: Final = 900
"""Milliseconds after that before it is compared with the release's other languages, too."""

LONG: Final = 60_000
"""From so many characters on a check takes so long that what is typed is kept first."""

LONG_AFTER: Final = 2000

_COMPARED: Final = frozenset(
    {
        "other_figures",
        "other_dates",
        "other_names",
        "other_quotes",
        "other_links",
        "translation_behind",
        "translation_missing",
    }
)
"""Rules that look at the other languages; between two comparisons the last one stands."""


class TextChecker(QObject):
    """Checks the text that is shown. ``blocking`` is how many findings block it.

    Signals:
        counted: how many findings there are; ``None`` while nothing is known.
        source_wanted: quoted words are to be recorded, or their speaker is to be asked.
    """

    counted = Signal(object)
    source_wanted = Signal(object)

    def __init__(
        self,
        parts: Parts,
        tab: ChecksTab,
        text: TextSide,
        spot: Callable[[], Spot | None],
        parent: QObject,
    ) -> None:
        """Check what ``text`` shows of ``spot``, and show in ``tab`` what was found."""
        super().__init__(parent)
        self._parts, self._tab, self._text, self._spot = parts, tab, text, spot
        self._checked: TextNow | None = None
        self._words = words_for(parts.language)
        self._compared: tuple[CheckLine, ...] = ()
        self._compared_text: TextNow | None = None
        self._kept: tuple[KeptLine, ...] = ()
        self.blocking = 0
        self._is_new = True
        self._then: Callable[[], None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=CHECK_AFTER)
        self._soon.timeout.connect(self._check)
        self._rested = QTimer(self, singleShot=True, interval=COMPARE_AFTER)
        self._rested.timeout.connect(self._compare)
        tab.place_asked.connect(partial(self._show, enter=False))
        tab.place_entered.connect(partial(self._show, enter=True))
        tab.mend_asked.connect(self.mend)
        tab.source_asked.connect(self.source_wanted)
        tab.keep_asked.connect(self.keep)
        tab.back_asked.connect(self.bring_back)
        tab.again_asked.connect(self._compare)
        text.finding_asked.connect(tab.choose)

    # What the editor does

    def begin(self) -> None:
        """Check another text."""
        self.end()
        if self._text.paper() is None:
            self._tab.show_no_text()
        else:
            self._tab.wait()
            self._soon.start()

    def end(self) -> None:
        """Check nothing any more."""
        self._soon.stop()
        self._rested.stop()
        self._checked, self._compared, self._kept, self._is_new = None, (), (), True
        self._then = None
        self._text.show_marks((), {})
        self._tell(None)

    def typed(self) -> None:
        """Check once nothing is typed for a moment. Cheap."""
        self._rested.stop()
        self._soon.start()

    def records_changed(self) -> None:
        """Check against the records as they are now."""
        if self._checked is not None and not self._soon.isActive():
            self._rested.start(max(COMPARE_AFTER, self._rested.remainingTime()))

    def ask_quoted(
        self,
        take: Callable[[TextNow, Sequence[QuotedWords]], None],
        failed: Callable[[MigdeskError], None],
    ) -> None:
        """Find out what somebody is quoted with in the text as it reads now."""
        spot, text, say_in = self._spot(), self.text_now(), self._parts.language
        if spot is None or self._text.paper() is None:
            return
        self._parts.worker.ask(
            self,
            lambda desk: questions.checks(
                desk, spot.release_id, spot.language, text, say_in=say_in, others=False
            ),
            lambda page: take(text, page.quoted),
            failed,
        )

    def text_now(self) -> TextNow:
        """Return the text as it reads now, as the checks take it."""
        written = self._text.written()
        return TextNow(
            headline=written.headline,
            deck=written.deck,
            dateline=written.dateline,
            blocks=written.blocks,
            key_figures=written.key_figures,
        )

    def mend_here(self) -> None:
        """Put right what was found at the caret, or what is chosen in the list."""
        paper = self._text.paper()
        place = paper.place() if paper is not None else None
        line = self._tab.current() if self._tab.isVisible() else None
        if place is not None:
            found = self._tab.at_place(*place)
            line = next((each for each in found if each.mend is not None), None)
        if line is None or line.mend is None:
            self._parts.voice.say(self.tr("The checks have nothing to put right here."))
        else:
            self.mend(line)

    def mend(self, line: CheckLine) -> None:
        """Put a finding right, as one change of the text."""
        paper, mend, checked = self._text.paper(), line.mend, self._checked
        if paper is None or mend is None or checked is None:
            return
        words = words_of(checked, mend.block)
        if line is not self._tab.current():
            self._tab.choose(line)
        if not paper.mend(mend.block, mend.start, mend.end, mend.text, words):
            self._parts.voice.say(self.tr("The text has changed. It is checked again."))
            self._soon.start()

    def see_to_source_here(self) -> None:
        """Record the quotation at the caret or chosen in the list, or ask its speaker."""
        paper = self._text.paper()
        place = paper.place() if paper is not None else None
        line = self._tab.current() if self._tab.isVisible() else None
        lines = self._tab.at_place(*place) if place is not None else iter((line,) if line else ())
        found = (quoted for each in lines if (quoted := self._tab.source_of(each)) is not None)
        quoted = next(found, None)
        if quoted is None:
            self._parts.voice.say(self.tr("No quotation here waits to be recorded or cleared."))
        else:
            self.source_wanted.emit(quoted)

    def keep_here(self) -> None:
        """Set aside the warning at the caret, or what is chosen in the list; or bring it back."""
        paper = self._text.paper()
        place = paper.place() if paper is not None else None
        kept = self._tab.current_kept() if self._tab.isVisible() else None
        line = self._tab.current() if self._tab.isVisible() else None
        if place is not None:
            warned = (each for each in self._tab.at_place(*place) if each.level is Level.WARNS)
            line, kept = next(warned, None), None
        if kept is not None:
            self.bring_back(kept)
        elif line is not None and line.level is Level.WARNS:
            self.keep(line)
        else:
            self._parts.voice.say(self.tr("The checks have no warning here."))

    def keep(self, line: CheckLine) -> None:
        """Set a warning aside: its words are to stay as they are."""
        spot = self._spot()
        if spot is None:
            return
        self._parts.worker.do(
            self,
            lambda desk: keep_warning(
                desk,
                release_id=spot.release_id,
                language=spot.language,
                rule=line.rule,
                block=line.block,
                words=line.words,
            ),
            lambda _: self._parted(self.tr("Warning set aside")),
            self._parts.voice.fail,
        )

    def bring_back(self, kept: KeptLine) -> None:
        """Have a warning that was set aside told again."""
        self._parts.worker.do(
            self,
            lambda desk: bring_warning_back(desk, kept_id=kept.id),
            lambda _: self._parted(self.tr("Warning brought back")),
            self._parts.voice.fail,
        )

    # Inside

    def _parted(self, sentence: str) -> None:
        self._parts.voice.say_undoable(sentence)
        self._compare()

    def _show(self, line: CheckLine, *, enter: bool) -> None:
        self._text.to_place(line.block, line.start, line.end, enter=enter)

    def _check(self) -> None:
        if sum(len(block.text) for block in self._text.written().blocks) > LONG:
            self._rested.start(LONG_AFTER)
            return
        self._ask(others=self._is_new)
        if not self._is_new:
            self._rested.start(COMPARE_AFTER)

    def _compare(self) -> None:
        self._ask(others=True)

    def _ask(self, *, others: bool) -> None:
        spot = self._spot()
        if spot is None or self._text.paper() is None:
            return
        text, say_in = self.text_now(), self._parts.language
        self._parts.worker.ask(
            self,
            lambda desk: questions.checks(
                desk, spot.release_id, spot.language, text, say_in=say_in, others=others
            ),
            partial(self._take, spot, text, others),
            partial(self._fail, spot),
            instead="checks",
        )

    def _take(self, spot: Spot, text: TextNow, others: bool, page: CheckPage) -> None:  # noqa: FBT001 - what was asked, handed on
        if spot != self._spot() or self._soon.isActive():
            return  # another text is shown, or it was typed on: asked again in a moment
        if others:
            self._is_new = False
            self._compared = tuple(line for line in page.lines if line.rule in _COMPARED)
            self._kept = tuple(each for each in page.kept if each.line.rule in _COMPARED)
            self._compared_text = text
        else:
            page = replace(page, lines=page.lines + self._moved(text), kept=page.kept + self._kept)
        self._checked = text
        self._tab.show_findings(page, text)
        self._text.show_marks(*marks_and_signs(page, text, self._words))
        self._tell(page)

    def _moved(self, text: TextNow) -> tuple[CheckLine, ...]:
        """Return what the last comparison with the other languages found, where it is now."""
        before = self._compared_text
        if before is None:
            return self._compared
        moved = (where_it_is_now(line, before, text) for line in self._compared)
        return tuple(line for line in moved if line is not None)

    def _tell(self, page: CheckPage | None) -> None:
        """Tell how many findings there are, and how many of them block."""
        lines = page.lines if page is not None else ()
        self.blocking = sum(line.level is Level.BLOCKS for line in lines)
        self.counted.emit(len(lines) if page is not None else None)

    def _fail(self, spot: Spot, error: MigdeskError) -> None:
        if spot == self._spot():
            self._tell(None)
            self._tab.say_paused(*self._parts.voice.advice(error))
