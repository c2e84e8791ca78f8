"""What the checks of the house have found in the text, and what would put it right."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from migdesk.desk.rows import CheckLine, CheckPage, KeptLine, QuotedWords, TextNow
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.releases.check_rows import CheckDelegate, CheckRow, place_name, spoken, words_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.awaited import Awaited
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.diff import DifferenceLabel
from migdesk.ui.widgets.hand_list import HandList
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import ScrollColumn, clear, column, hline, row
from migdesk.ui.widgets.moments import moment_name
from migdesk.ui.widgets.states import Keys
from migdesk.vocabulary import Level, QuoteUse

RESTORES: Final = "quote_changed"
"""The rule whose mend brings back recorded words."""

UNRECORDED: Final = "quote_no_source"
"""The rule that is kept by recording the words."""

NOT_CLEARED: Final = "quote_not_cleared"
"""The rule that is kept by the speaker's agreement."""

_ASKED_ABOUT: Final = frozenset({QuoteUse.WAITING, QuoteUse.LAPSED, QuoteUse.OTHER_WORDS})
"""States of a quote in which its speaker can be asked."""

_SOURCES: Final = {
    "house practice": QT_TRANSLATE_NOOP("ChecksTab", "House practice"),
    "donors' visibility rules": QT_TRANSLATE_NOOP("ChecksTab", "Donors’ visibility rules"),
    "EU visibility rules": QT_TRANSLATE_NOOP("ChecksTab", "EU visibility rules"),
}
"""Sources that are no books: books have their own titles in every language."""

_MOST_OF_TAB: Final = 0.5
"""So much of the tab's height what is said of one finding takes at most."""


class ChecksTab(QWidget):
    """The findings in the text that is shown, what blocks first.

    Signals:
        place_asked: the place of a finding is to be shown; the keyboard stays in the list.
        place_entered: the keyboard is to go there.
        mend_asked: a finding is to be put right.
        source_asked: quoted words are to be recorded, or their speaker is to be asked.
        keep_asked: a warning is to be set aside.
        back_asked: one that was set aside is to be told again.
        again_asked: the text is to be checked again.
    """

    place_asked = Signal(object)
    place_entered = Signal(object)
    mend_asked = Signal(object)
    source_asked = Signal(object)
    keep_asked = Signal(object)
    back_asked = Signal(object)
    again_asked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        look = self._look = parts.look
        self._actions = parts.actions
        self._fixed = True
        self._text = TextNow("", "", "", ())
        self._clock = parts.clock
        self._lines: tuple[CheckLine, ...] = ()
        self._kept: tuple[KeptLine, ...] = ()
        self._quoted: tuple[QuotedWords, ...] = ()
        self._told: Sequence[tuple[str, Sequence[str]]] | None = None
        px = look.px
        self._sign = row()
        self.head = Label(look, "", 14.5, 600, wrap=True)
        self.under = Label(look, "", 12.5, 400, "text2", wrap=True)
        self.list = HandList(look, self.tr("What the checks have found"), CheckDelegate, spoken)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._enter)
        self.list.clicked.connect(lambda _: self._enter(self.list.key()))
        self._about = column(spacing=px(6), margins=(px(16), px(10), px(16), px(12)))
        self._detail = ScrollColumn(self._about)
        self._detail.hide()
        self.mend: Button | None = None
        self.source: Button | None = None
        self.keep: Button | None = None
        self.back: Button | None = None
        content = QWidget()
        content.setLayout(
            column(
                column(
                    row(self._sign, (self.head, 1), spacing=px(8)),
                    self.under,
                    spacing=px(2),
                    margins=(px(16), px(14), px(16), px(6)),
                ),
                (self.list, 1),
                self._detail,
            )
        )
        self._awaited = Awaited(look, content, margins=(px(16), px(14), px(16), px(14)))
        self._awaited.again_asked.connect(self.again_asked)
        self.setLayout(column((self._awaited, 1)))

    # What the editor does

    def show_findings(self, page: CheckPage, text: TextNow) -> None:
        """Show what was found in ``text``; what is chosen stays so, or what follows it does."""
        before, at, quoted = self.current(), self.list.key(), self._quoted
        about = self._chosen()
        self._lines, self._kept = page.lines, page.kept
        self._quoted, self._text = page.quoted, text
        places = {each.id: number for number, each in enumerate(text.blocks, start=1)}
        rows = {key: self._row(line, places) for key, line in enumerate(self._lines, start=1)}
        aside = {
            key: replace(self._row(each.line, places), aside=True)
            for key, each in enumerate(self._kept, start=len(rows) + 1)
        }
        levels = ((Level.BLOCKS, self.tr("Blocks")), (Level.WARNS, self.tr("To look at")))
        stretches = [
            (words, {key: each for key, each in rows.items() if each.line.level is level})
            for level, words in levels
        ]
        stretches.append((self.tr("Set aside"), aside))
        told = [(words, [spoken(each) for each in found.values()]) for words, found in stretches]
        if told != self._told:  # mostly nothing is: then no key that is typed waits for it
            self._told = told
            self._say_state()
            self.list.show_stretches([stretch for stretch in stretches if stretch[1]])
            count = len(rows) + len(aside)
            self._show_list(shown=count > 0)
            self.list.select(self._same_as(before) or min(max(at, 1), count))
            self._awaited.show_content()
        if (about, quoted) != (self._chosen(), self._quoted):
            self._show_about()

    def wait(self) -> None:
        """Say that another text is being checked."""
        self._say_instead(self.tr("The text is being checked"))

    def show_no_text(self) -> None:
        """Say that there is nothing to check."""
        self._say_instead(self.tr("There is no text to check yet"))

    def say_paused(self, what: str, todo: str) -> None:
        """Say that the text cannot be checked; writing goes on."""
        self._told = None
        self._awaited.say_failed(self.tr("The checks are paused."), f"{what} {todo}")

    def set_read_only(self, *, read_only: bool) -> None:
        """Offer to put things right, or not."""
        if self._fixed is not read_only:
            self._fixed = read_only
            self._show_about()

    def current(self) -> CheckLine | None:
        """Return the finding that is chosen."""
        key = self.list.key()
        return self._lines[key - 1] if 0 < key <= len(self._lines) else None

    def current_kept(self) -> KeptLine | None:
        """Return the warning set aside that is chosen."""
        place = self.list.key() - len(self._lines)
        return self._kept[place - 1] if 0 < place <= len(self._kept) else None

    def at_place(self, block: str, start: int, end: int) -> Iterator[CheckLine]:
        """Yield the findings at a place of the text, the chosen one first."""
        chosen = self.current()
        for line in sorted(self._lines, key=lambda each: each is not chosen):
            if line.block == block and line.start <= end and start <= line.end:
                yield line

    def source_of(self, line: CheckLine) -> QuotedWords | None:
        """Return the quoted words of a finding, where they are to be recorded or asked about."""
        if line.rule not in {UNRECORDED, NOT_CLEARED}:
            return None
        found = (each for each in self._quoted if each.is_at(line))
        quoted = next(found, None)
        if quoted is None or (line.rule == NOT_CLEARED and quoted.use not in _ASKED_ABOUT):
            return None
        return quoted

    def choose(self, line: CheckLine) -> None:
        """Choose a finding; nothing is emitted."""
        self.list.select(self._same_as(line))
        self._show_about()

    def enter_first(self) -> None:
        """Choose the first finding, the worst, and put the keyboard on the list."""
        self.list.select(1)
        self._choose(1)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._fit()

    # Inside

    def _say_instead(self, words: str) -> None:
        """Say why there are no findings."""
        self._lines, self._kept, self._told = (), (), None
        clear(self._sign)
        self.head.setText(words)
        self.under.hide()
        self.list.show_rows({})
        self._show_list(shown=False)
        self._show_about()
        self._awaited.show_content()

    def _show_list(self, *, shown: bool) -> None:
        """Show the list or not. Tab would end at a part whose keyboard goes to what is hidden."""
        self.list.setVisible(shown)
        self.setFocusProxy(self.list if shown else None)  # type: ignore[arg-type]  # Qt takes none, too

    def _choose(self, _key: int) -> None:
        self._show_about()
        line = self._chosen()
        if line is not None:
            self.place_asked.emit(line)

    def _enter(self, _key: int) -> None:
        line = self._chosen()
        if line is not None:
            self.place_entered.emit(line)

    def _chosen(self) -> CheckLine | None:
        """Return the finding that is chosen, also one that was set aside."""
        kept = self.current_kept()
        return kept.line if kept is not None else self.current()

    def _same_as(self, line: CheckLine | None) -> int:
        """Return the key of a finding, also if it has moved since; 0 if it is gone."""
        if line is None:
            return 0
        alike = [
            key
            for key, each in enumerate(self._lines, start=1)
            if (each.rule, each.block, each.sentence) == (line.rule, line.block, line.sentence)
        ]
        return min(alike, key=lambda key: abs(self._lines[key - 1].start - line.start), default=0)

    def _say_state(self) -> None:
        blocking = sum(line.level is Level.BLOCKS for line in self._lines)
        others = len(self._lines) - blocking
        clear(self._sign)
        if blocking:
            icon, tone = "circle-x", "red"
            head = self.tr("%n thing(s) block this text", "", blocking)
        elif others:
            icon, tone = "triangle-alert", "amber"
            head = self.tr("Nothing blocks this text")
        elif self._kept:
            icon, tone = "circle-check", "green"
            head = self.tr("Nothing blocks this text")
        else:
            icon, tone = "circle-check", "green"
            head = self.tr("All checks are fine")
        if others:
            under = self.tr("%n more to look at", "", others)
            under = under if blocking else self.tr("%n thing(s) to look at", "", others)
        elif blocking:
            under = ""
        elif self._kept:
            under = self.tr("%n warning(s) set aside", "", len(self._kept))
        else:
            under = self.tr("The text keeps to every rule that is checked.")
        self._sign.addWidget(IconLabel(self._look, icon, tone, 18))
        self.head.setText(head)
        self.under.setText(under)
        self.under.setVisible(bool(under))

    def _row(self, line: CheckLine, places: Mapping[str, int]) -> CheckRow:
        """Return the row of a finding; ``places`` are the numbers of paragraphs."""
        where = place_name(line.block, places.get(line.block, 0))
        if line.mend is not None:
            where = self.tr("{where}, can be put right").format(where=where)
        return CheckRow(line, where)

    def _show_about(self) -> None:
        """Say of the chosen finding which rule it breaks, and offer to put it right."""
        line, kept = self._chosen(), self.current_kept()
        clear(self._about)
        self.mend = self.source = self.keep = self.back = None
        self._detail.setVisible(line is not None)
        if line is None:
            return
        look = self._look
        parts: list[QWidget] = [hline()]
        mend = line.mend if kept is None else None
        if not self._fixed:  # first of all: it is seen where room is short
            parts += self._buttons(line, kept)
        if kept is not None:
            parts.append(Label(look, self._keeper(kept), 12.5, 400, wrap=True))
        if mend is not None:
            before = words_of(self._text, mend.block)[mend.start : mend.end]
            parts.append(DifferenceLabel(look, before, mend.text, size=13))
        parts.append(Label(look, line.wants, 12.5, 400, wrap=True))
        parts.append(Label(look, _source_of(line), 12, 400, "text2", wrap=True))
        for part in parts:
            self._about.addWidget(part)
            part.show()  # at once, or its height would not be known yet
        self._fit()

    def _buttons(self, line: CheckLine, kept: KeptLine | None) -> Iterator[QWidget]:
        """Yield what can be done about a finding, or about one that was set aside."""
        look = self._look
        if kept is not None:
            self.back = Button(look, self.tr("Bring back"), icon="undo-2", small=True, edits=True)
            self.back.clicked.connect(lambda: self.back_asked.emit(kept))
            yield self._with_keys(self.back, "release.keep_warning")
            return
        if line.mend is not None:
            words = self.tr("Restore wording") if line.rule == RESTORES else self.tr("Put right")
            self.mend = Button(look, words, icon="pen-line", small=True, edits=True)
            self.mend.clicked.connect(lambda: self.mend_asked.emit(line))
            yield self._with_keys(self.mend, "release.mend")
        quoted = self.source_of(line)
        if quoted is not None:
            asks = line.rule == NOT_CLEARED
            words = self.tr("Ask the speaker") if asks else self.tr("Record this quote")
            icon = "send" if asks else "quote"
            self.source = Button(look, words, icon=icon, small=True, edits=True)
            self.source.clicked.connect(lambda: self.source_asked.emit(quoted))
            yield self._with_keys(self.source, "release.source")
        if line.level is Level.WARNS:
            words = self.tr("Keep as it is")
            self.keep = Button(look, words, icon="check", small=True, edits=True)
            self.keep.clicked.connect(lambda: self.keep_asked.emit(line))
            yield self._with_keys(self.keep, "release.keep_warning")

    def _keeper(self, kept: KeptLine) -> str:
        """Say who has set a warning aside, and when."""
        return self.tr("Set aside by {who}: {moment}").format(
            who=kept.who, moment=moment_name(kept.at, self._clock(), inside=True)
        )

    def _with_keys(self, button: Button, action: str) -> QWidget:
        """Return a button with the keys that do the same."""
        look = self._look
        keys = self._actions[action].shortcut()
        shown = Keys(look, [keys.toString(QKeySequence.SequenceFormat.NativeText)])
        made = QWidget()
        made.setLayout(row(button, shown, None, spacing=look.px(8)))
        return made

    def _fit(self) -> None:
        """Give what is said of a finding the room it needs, but leave some to the list."""
        width = self.width()
        wanted = self._about.totalHeightForWidth(width) if self._about.count() else 0
        self._detail.setFixedHeight(max(1, min(wanted, round(self.height() * _MOST_OF_TAB))))


def _source_of(line: CheckLine) -> str:
    source = _SOURCES.get(line.source)
    return QCoreApplication.translate("ChecksTab", source) if source else line.source
