"""The sheet over the window: what became of a version of a text, and taking it back up."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes, ReleasePage, VersionEntry
from migdesk.desk.versions import restore_version
from migdesk.text.redline import DATELINE, DECK, HEADLINE, KEY_FIGURE, RedlinePart
from migdesk.ui.look import Tone
from migdesk.ui.shell.overlay import Overlay
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.diff import DifferenceLabel
from migdesk.ui.widgets.fields import language_code
from migdesk.ui.widgets.labels import CutLabel, Label, Pill
from migdesk.ui.widgets.layouts import ScrollColumn, clear, column, hline, row
from migdesk.ui.widgets.menus import ChosenButton
from migdesk.ui.widgets.moments import moment_name
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import BlockKind, NoticeKind, Occasion

_WIDEST: Final = 860
_HIGHEST: Final = 820
_LINE: Final = 15
"""Size of the words of the text, in pixels at 100 %."""

_NOW: Final = 0
"""Stands for the text as it is now, where a version is chosen."""


class VersionsSheet(Overlay):
    """Shows how the text of a version became a later one, and restores it."""

    def __init__(self, parts: Parts, window: QWidget, page: ReleasePage, version: int) -> None:
        """Begin with what became of ``version``, a key, until now."""
        look = self._look = parts.look
        super().__init__(look, window, self.tr("What changed"))
        self._parts, self._page = parts, page
        self._language = next(one.language for one in page.versions if one.id == version)
        self._older, self._newer = version, _NOW
        self.older = ChosenButton(look, self.tr("From"))
        self.older.chosen.connect(self._choose_older)
        self.newer = ChosenButton(look, self.tr("To"))
        self.newer.chosen.connect(self._choose_newer)
        close = IconButton(look, "x", self.tr("Close"))
        close.clicked.connect(self.dismiss)
        self.restore = Button(look, "", icon="rotate-ccw", edits=True)
        self.restore.clicked.connect(self._restore)
        done = Button(look, self.tr("Close"), "primary")
        done.clicked.connect(self.dismiss)
        self.counted = Label(look, "", 12.5, 400, "text2", wrap=True)
        self._made = Label(look, "", 12.5, 400, "text2", wrap=True)
        self._parts_of_text = column(spacing=look.px(14))
        edge = look.px(20)
        self.reading = ScrollColumn(
            column(self._parts_of_text, None, margins=(edge, edge, edge, edge))
        )
        self.reading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reading.setAccessibleName(self.tr("The text with its changes"))
        number = page.number or self.tr("the release")
        title = self.tr("What changed in {number}, {language}").format(
            number=number, language=language_code(self._language)
        )
        px = look.px
        head = column(
            row((CutLabel(look, title, 16, 600), 1), close, spacing=px(6)),
            row(self.older, self.newer, None, spacing=px(8)),
            self._made,
            spacing=px(8),
            margins=(px(20), px(12), px(12), px(12)),
        )
        foot = row(
            (self.counted, 1),
            self.restore,
            done,
            spacing=px(8),
            margins=(px(20), px(12), px(12), px(12)),
        )
        self.fill(
            column(head, hline(), (self.reading, 1), hline(), foot), _WIDEST, _HIGHEST, first=done
        )
        self._offer()
        self._ask()

    def _versions(self) -> Sequence[VersionEntry]:
        """Return the versions of this language, the latest first."""
        own = [one for one in self._page.versions if one.language == self._language]
        return sorted(own, key=lambda one: one.number, reverse=True)

    def _version(self) -> VersionEntry:
        return next(one for one in self._versions() if one.id == self._older)

    def _offer(self) -> None:
        """Offer what can be compared, and say when the earlier one was kept."""
        earlier = self._version()
        versions = [(one.id, self._told(one)) for one in self._versions()]
        self.older.offer(versions, self._older)
        later = [
            (one.id, self._told(one)) for one in self._versions() if one.number > earlier.number
        ]
        self.newer.offer([(_NOW, self.tr("the text as it is now")), *later], self._newer)
        made = self._reason(earlier).format(
            version=self._name(earlier),
            moment=moment_name(earlier.made_at, self._parts.clock()),
            stage=word_of(earlier.stage, "stage", self._parts.language),
            who=earlier.made_by,
        )
        self._made.setText(made)
        self.restore.setText(self.tr("Restore version {number}").format(number=earlier.number))

    def _reason(self, version: VersionEntry) -> str:
        """Return the sentence that says what a version was kept for."""
        return {
            Occasion.STAGE: self.tr("{version} was kept {moment}, for {stage}, by {who}."),
            Occasion.EXPORT: self.tr("{version} was exported {moment} by {who}."),
            Occasion.SENDING: self.tr("{version} was exported as a message {moment} by {who}."),
        }[version.occasion]

    def _name(self, version: VersionEntry) -> str:
        return self.tr("Version {number}").format(number=version.number)

    def _told(self, version: VersionEntry) -> str:
        """Return what a version is called where it is chosen: what it was, if that is special."""
        parts = [self._name(version)]
        if version.edition > 1:
            kind = NoticeKind.CORRECTION
            parts.append(word_of(kind, "notice_kind", self._parts.language).lower())
        if version.occasion is not Occasion.STAGE:
            parts.append(self.tr("exported"))
        return ", ".join(parts)

    def _choose_older(self, version: int) -> None:
        self._older = version
        chosen = self._version()
        if any(one.id == self._newer and one.number <= chosen.number for one in self._versions()):
            self._newer = _NOW
        self._offer()
        self._ask()

    def _choose_newer(self, version: int) -> None:
        self._newer = version
        self._offer()
        self._ask()

    def _ask(self) -> None:
        older, newer = self._older, self._newer or None
        self._parts.worker.ask(
            self,
            lambda desk: questions.version_changes(desk, older, newer),
            self._show,
            self._fail,
            instead="version",
        )

    # Showing

    def _show(self, parts: Sequence[RedlinePart]) -> None:
        clear(self._parts_of_text)
        first: DifferenceLabel | None = None
        for part in parts:
            words = self._words(part)
            self._parts_of_text.addLayout(self._part(part, words))
            if part.changed and first is None:
                first = words
        if first is not None:  # once it has its place
            QTimer.singleShot(0, first, partial(self.reading.ensureWidgetVisible, first))
        told_twice = sum(part.moved and part.after is None for part in parts)
        count = sum(part.changed for part in parts) - told_twice
        self.counted.setText(
            self.tr("%n change(s)", "", count)
            if count
            else self.tr("Nothing was changed: the words and their look are the same.")
        )
        can_restore = self._newer == _NOW and count > 0 and not self._page.locked
        self.restore.setVisible(can_restore and self._parts.writable)

    def _words(self, part: RedlinePart) -> DifferenceLabel:
        """Return the words of a part with what was changed in them."""
        token = "text" if part.changed else "text2"
        before, after = part.before or "", part.after or ""
        return DifferenceLabel(self._look, before, after, size=_LINE, token=token)

    def _part(self, part: RedlinePart, words: DifferenceLabel) -> QVBoxLayout:
        look = self._look
        name = Label(look, self._part_name(part), 11.5, 500, "text3")
        head = row(name, spacing=look.px(8))
        sign = self._sign(part)
        if sign is not None:
            head.addWidget(Pill(look, *sign))
        head.addStretch(1)
        return column(head, words, spacing=look.px(3))

    def _part_name(self, part: RedlinePart) -> str:
        own = {
            HEADLINE: self.tr("Headline"),
            DECK: self.tr("Sub-headline"),
            DATELINE: self.tr("Dateline"),
            KEY_FIGURE: self.tr("Key figure"),
        }
        return own.get(part.part) or word_of(
            BlockKind(part.part), "block_kind", self._parts.language
        )

    def _sign(self, part: RedlinePart) -> tuple[str, Tone, str] | None:
        """Return in a word what became of a part, its tone and its icon."""
        if not part.changed:
            return None
        if part.moved:
            if part.after is None:
                return self.tr("Moved from here"), "amber", "arrow-down"
            return self.tr("Moved to here"), "amber", "arrow-up"
        if part.before is None:
            return self.tr("Added"), "green", "plus"
        if part.after is None:
            return self.tr("Taken out"), "red", "trash-2"
        if part.recast:
            return self.tr("Looks another way"), "amber", "pen-line"
        return self.tr("Changed"), "amber", "pen-line"

    # Doing

    def _restore(self) -> None:
        version = self._version()

        def restore(desk: Desk) -> Changes:
            return restore_version(desk, version_id=version.id)

        said = self.tr("Version {number} is the text again").format(number=version.number)
        self._parts.worker.do(self, restore, partial(self._restored, said), self._fail)

    def _restored(self, said: str, _changes: Changes) -> None:
        self.dismiss()
        self._parts.voice.say_undoable(said)

    def _fail(self, error: MigdeskError) -> None:
        self.dismiss()
        self._parts.voice.fail(error)
