"""Who was asked to clear a release, what they said, and which versions there are."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk.desk import Desk
from migdesk.desk.files import read_file
from migdesk.desk.releases import (
    add_answer_evidence,
    answer_clearance,
    ask_clearance,
    delete_answer_evidence,
)
from migdesk.desk.rows import AskedEntry, Changes, Named, ReleasePage, VersionEntry
from migdesk.text.names import Language
from migdesk.text.words import words_for
from migdesk.ui.look import Look, Tone
from migdesk.ui.releases.asking import AnswerForm, AskForm
from migdesk.ui.releases.stages import answers, waiting_for
from migdesk.ui.shell.evidence import EvidenceLine, asking_for_evidence
from migdesk.ui.shell.file_copy import save_copy
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.fields import language_code
from migdesk.ui.widgets.focus import focus_within
from migdesk.ui.widgets.labels import CutLabel, Face, Label, Pill
from migdesk.ui.widgets.layouts import ScrollColumn, clear, column, hline, row
from migdesk.ui.widgets.moments import moment_name
from migdesk.ui.widgets.signs import word_of
from migdesk.ui.widgets.states import Banner
from migdesk.vocabulary import Decision, Occasion, Stage

_SIGNS: Mapping[Decision, tuple[Tone, str]] = {
    Decision.WAITING: ("amber", "clock"),
    Decision.CLEARED: ("green", "circle-check"),
    Decision.CLEARED_WITH_CHANGES: ("amber", "pen-line"),
    Decision.REFUSED: ("red", "circle-x"),
}


class AskedCard(QFrame):
    """Somebody who was asked.

    Signals:
        answer_asked: an answer is to be recorded.
        again_asked: the person is to be asked about the text as it is now.
        changes_asked: what was changed since is to be shown.
    """

    answer_asked = Signal()
    again_asked = Signal()
    changes_asked = Signal()

    def __init__(
        self,
        look: Look,
        entry: AskedEntry,
        detail: str,
        word: str,
        *,
        can_ask: bool,
        evidence: EvidenceLine | None = None,
    ) -> None:
        """Show what ``entry`` says; ``evidence`` leads to what shows the answer, or adds it."""
        super().__init__()
        self.entry = entry
        px = look.px
        tone, icon = _SIGNS[entry.decision]
        pill = Pill(look, word, tone, icon) if entry.present else None
        if pill is None:
            pill = Pill(look, self.tr("Ask again"), "amber", "rotate-ccw")
        support = Label(look, detail, 12, 400, "text2", wrap=True)
        self.form = column()
        words = column(
            row((CutLabel(look, entry.who, 13, 600), 1), pill, spacing=px(6)),
            support,
            spacing=px(2),
        )
        if entry.comment:
            words.addWidget(Label(look, entry.comment, 12, 400, "text", wrap=True))
        self.evidence = evidence
        if evidence is not None:
            words.addWidget(evidence)
        self._buttons = QWidget()
        buttons = row(spacing=px(6))
        if can_ask and entry.present and entry.decision is Decision.WAITING:
            answer = Button(
                look, self.tr("Record an answer"), small=True, icon="log-in", edits=True
            )
            answer.setAccessibleName(self.tr("Record the answer of {name}").format(name=entry.who))
            answer.clicked.connect(self.answer_asked)
            buttons.addWidget(answer)
        elif can_ask and not entry.present:
            again = Button(look, self.tr("Ask again"), small=True, icon="send", edits=True)
            again.setAccessibleName(self.tr("Ask {name} again").format(name=entry.who))
            again.clicked.connect(self.again_asked)
            buttons.addWidget(again)
        if not entry.present:
            changes = Button(look, self.tr("What changed"), "ghost", small=True, icon="history")
            changes.setAccessibleName(
                self.tr("What changed since {name} was asked").format(name=entry.who)
            )
            changes.clicked.connect(self.changes_asked)
            buttons.addWidget(changes)
        has_buttons = buttons.count() > 0
        buttons.addStretch(1)
        self._buttons.setLayout(buttons)
        words.addSpacing(px(4) if has_buttons else 0)
        words.addWidget(self._buttons)
        if not has_buttons:
            self._buttons.hide()
        words.addLayout(self.form)
        face = Face(look, entry.who, 32)
        body = row(face, (words, 1), spacing=px(10), margins=(0, px(8), 0, px(8)))
        body.setAlignment(face, Qt.AlignmentFlag.AlignTop)
        self.setLayout(body)

    def has_keyboard(self) -> bool:
        """Tell whether the keyboard is somewhere on the card."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def take_keyboard(self) -> None:
        """Have the keyboard: at what shows the answer, or before there is one, at recording it."""
        self.show()  # at once, or it could not be given the keyboard yet
        focus_within(self.evidence if self.evidence is not None else self)

    def show_form(self, form: QWidget) -> None:
        """Show a form below what is known, in place of the buttons."""
        self._buttons.hide()
        clear(self.form)
        self.form.addWidget(form)
        form.show()  # at once, or it could not be given the keyboard yet

    def drop_form(self) -> None:
        """Take the form away."""
        clear(self.form)
        self._buttons.show()


class ClearanceTab(QWidget):
    """Clearance of one release.

    Signals:
        step_asked: a stage that the release is to be brought to.
        changes_asked: the key of a version; what became of it is to be shown.
    """

    step_asked = Signal(object)
    changes_asked = Signal(int)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._page: ReleasePage | None = None
        self._held: Mapping[Stage, MigdeskError] = {}
        self._asks_soon = False
        self.cards: list[AskedCard] = []
        self._head = Label(look, "", 14.5, 600, wrap=True)
        self._under = Label(look, "", 12.5, 400, "text2", wrap=True)
        self._trouble = column()
        self._list = column()
        self._ask = Button(look, self.tr("Ask someone"), icon="user-plus", edits=True)
        self._ask.clicked.connect(self.open_ask)
        self._forward = Button(look, self.tr("Ask for clearance"), icon="send", edits=True)
        self._forward.clicked.connect(lambda: self.step_asked.emit(Stage.CLEARANCE))
        self._form = column()
        self._versions = column(spacing=look.px(8))
        px = look.px
        content = column(
            self._head,
            self._under,
            px(4),
            self._trouble,
            self._list,
            px(6),
            row(self._ask, self._forward, None, spacing=px(8)),
            self._form,
            px(10),
            self._versions,
            None,
            spacing=px(2),
            margins=(px(16), px(14), px(16), px(20)),
        )
        self.setLayout(column((ScrollColumn(content), 1)))

    # What the editor does

    def show_page(self, page: ReleasePage, held: Mapping[Stage, MigdeskError]) -> None:
        """Show who was asked about a release, and what holds it up."""
        if (page, held) == (self._page, self._held):
            return
        before = self._page
        other = before is None or before.id != page.id
        self._page, self._held = page, held
        self._clear_trouble()
        self._say(page)
        if before is None or other or (before.asked, before.stage) != (page.asked, page.stage):
            self._show_cards(page)
        if other or page.stage is not Stage.CLEARANCE:
            clear(self._form)
        self._ask.setVisible(self._can_ask(page))
        self._forward.setVisible(page.stage is Stage.CHECKS and self._parts.writable)
        self._show_versions(page)
        self._open_soon()

    def open_ask(self) -> None:
        """Ask for who is to be asked."""
        page = self._page
        if page is None or not self._can_ask(page) or self._form.count():
            return
        own = dict(self._parts.languages)
        texts = [(text.language, own.get(text.language, text.language)) for text in page.texts]
        form = AskForm(self._parts.look, texts, self._today, ZoneInfo(page.zone))
        form.given.connect(self._ask_for)
        form.dropped.connect(self._drop_ask)
        self._form.addWidget(form)
        form.show()  # at once, or it could not be given the keyboard yet
        self._ask.hide()
        form.who.focus()

    def _can_ask(self, page: ReleasePage) -> bool:
        return page.stage is Stage.CLEARANCE and self._parts.writable

    def ask_soon(self) -> None:
        """Ask for who is to be asked, once the release is at that stage and nobody was asked."""
        self._asks_soon = True
        self._open_soon()

    def _open_soon(self) -> None:
        page = self._page
        if self._asks_soon and page is not None and page.stage is Stage.CLEARANCE:
            self._asks_soon = False
            if not answers(page):
                self.open_ask()

    # Showing

    def _say(self, page: ReleasePage) -> None:
        said = answers(page)
        waiting = sum(entry.decision is Decision.WAITING for entry in said.values())
        refused = sum(entry.decision is Decision.REFUSED for entry in said.values())
        again = sum(not entry.present for entry in _latest(page).values())
        counted = [
            self.tr("%n answer(s) to come", "", waiting) if waiting else "",
            self.tr("%n refusal(s)", "", refused) if refused else "",
            self.tr("%n to ask again", "", again) if again else "",
        ]
        head = ", ".join(part for part in counted if part)
        if not head and said:
            head = self.tr("Cleared by everybody who was asked")
        self._head.setText(head or self.tr("Nobody was asked yet"))
        self._under.setText(self._under_head(page))
        self._under.setVisible(bool(self._under.text()))

    def _under_head(self, page: ReleasePage) -> str:
        if page.locked:
            return self.tr("The release has left clearance behind.")
        match page.stage:
            case Stage.DRAFT:
                return self.tr(
                    "People are asked about a text that stands still. Begin checks, then ask for "
                    "clearance: the text is frozen as a version, and each answer counts for it."
                )
            case Stage.CHECKS:
                return self.tr("Ask for clearance when the text says what it should.")
        missing = waiting_for(self._held.get(Stage.OUT), [text.language for text in page.texts])
        if page.embargo is not None:
            name = moment_name(page.embargo, self._parts.clock())
            limit = self.tr("Must be complete before {moment}.").format(moment=name)
            return f"{limit} {missing}".strip()
        return missing

    def _show_cards(self, page: ReleasePage) -> None:
        held = next((_about(card.entry) for card in self.cards if card.has_keyboard()), None)
        clear(self._list)
        self.cards = []
        can_ask = self._can_ask(page)
        for entry in _latest(page).values():
            word = word_of(entry.decision, "decision", self._parts.language)
            card = AskedCard(
                self._parts.look,
                entry,
                self._detail(entry),
                word,
                can_ask=can_ask,
                evidence=self._evidence(entry),
            )
            card.answer_asked.connect(partial(self._open_answer, card))
            card.again_asked.connect(partial(self._ask_again, entry))
            card.changes_asked.connect(partial(self.changes_asked.emit, entry.version_id))
            if self.cards:
                self._list.addWidget(hline())
            self.cards.append(card)
            self._list.addWidget(card)
            if _about(entry) == held:
                card.take_keyboard()

    def _evidence(self, entry: AskedEntry) -> EvidenceLine | None:
        """Return what leads to the file that shows an answer, or adds one, at any stage."""
        file, writable = entry.evidence, self._parts.writable
        if file is None and (entry.decision is Decision.WAITING or not writable):
            return None
        line = EvidenceLine(self._parts.look, file, writable=writable, who=entry.who)
        if file is not None:
            line.copy_asked.connect(partial(self._save_copy, file))
        line.add_asked.connect(partial(self._add_evidence, entry.id))
        line.delete_asked.connect(partial(self._delete_evidence, entry.id))
        return line

    def _detail(self, entry: AskedEntry) -> str:
        now = self._parts.clock()
        code = language_code(entry.language)
        parts = [self.tr("{language}, version {number}").format(language=code, number=entry.number)]
        if entry.answered_at is not None:
            moment = moment_name(entry.answered_at, now)
            parts.append(self.tr("answered {moment}").format(moment=moment))
        else:
            moment = moment_name(entry.asked_at, now)
            parts.append(self.tr("asked {moment}").format(moment=moment))
            if entry.due is not None:
                due = moment_name(entry.due, now)
                parts.append(self.tr("wanted by {moment}").format(moment=due))
        if entry.channel:
            parts.append(entry.channel)
        if not entry.present:
            parts.append(self.tr("the text has changed since"))
        return ", ".join(parts)

    def _show_versions(self, page: ReleasePage) -> None:
        clear(self._versions)
        if not page.versions:
            return
        look = self._parts.look
        self._versions.addWidget(hline())
        self._versions.addWidget(Label(look, self.tr("Versions"), 14.5, 600))
        for version in sorted(page.versions, key=lambda each: each.id, reverse=True):
            self._versions.addLayout(self._version_row(version))

    def _version_row(self, version: VersionEntry) -> QHBoxLayout:
        look = self._parts.look
        code = language_code(version.language)
        name = self.tr("{language}, version {number}").format(language=code, number=version.number)
        pattern = {
            Occasion.STAGE: self.tr("for {stage}, by {who}"),
            Occasion.EXPORT: self.tr("exported by {who}"),
            Occasion.SENDING: self.tr("exported as a message by {who}"),
        }[version.occasion]
        made = pattern.format(
            stage=word_of(version.stage, "stage", self._parts.language), who=version.made_by
        )
        when = moment_name(version.made_at, self._parts.clock())
        present = self.tr("as the text is now") if version.present else self.tr("earlier words")
        compare = IconButton(look, "history", self.tr("Compare {version}").format(version=name))
        compare.clicked.connect(partial(self.changes_asked.emit, version.id))
        said = column(
            row(
                (CutLabel(look, name, 13, 600), 1),
                Label(look, when, 12, 400, "text2"),
                spacing=look.px(8),
            ),
            Label(look, f"{made}, {present}", 12, 400, "text2", wrap=True),
            spacing=look.px(1),
        )
        return row((said, 1), compare, spacing=look.px(6))

    # Doing

    def _ask_for(
        self, who: str, languages: Sequence[Language], channel: str, due: datetime | None
    ) -> None:
        page = self._page
        if page is None:
            return

        def ask(language: Language, desk: Desk) -> Changes:
            return ask_clearance(
                desk, release_id=page.id, language=language, who=who, channel=channel, due=due
            )

        for language in languages:
            self._parts.worker.do(
                self, partial(ask, language), lambda _: self._drop_ask(), self._fail
            )

    def _ask_again(self, entry: AskedEntry) -> None:
        self._ask_for(entry.who, [entry.language], entry.channel, None)

    def _drop_ask(self) -> None:
        clear(self._form)
        self._ask.setVisible(self._page is not None and self._can_ask(self._page))

    def _open_answer(self, card: AskedCard) -> None:
        ask = asking_for_evidence(self._parts.files)
        form = AnswerForm(self._parts.look, words_for(self._parts.language), ask)
        form.given.connect(partial(self._answer, card.entry.id))
        form.dropped.connect(card.drop_form)
        card.show_form(form)
        form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(
        self,
        clearance: int,
        decision: Decision,
        comment: str,
        channel: str,
        evidence: Path | None,
    ) -> None:
        self._parts.worker.do(
            self,
            lambda desk: answer_clearance(
                desk,
                clearance_id=clearance,
                decision=decision,
                comment=comment,
                channel=channel,
                evidence=evidence,
            ),
            None,
            self._fail,
        )

    def _save_copy(self, file: Named) -> None:
        save_copy(self._parts, self, lambda desk: read_file(desk, file.id), file.name)

    def _add_evidence(self, clearance: int) -> None:
        path = asking_for_evidence(self._parts.files)()
        if path is not None:
            self._parts.worker.do(
                self,
                lambda desk: add_answer_evidence(desk, clearance_id=clearance, path=path),
                None,
                self._fail,
            )

    def _delete_evidence(self, clearance: int) -> None:
        self._parts.worker.do(
            self,
            lambda desk: delete_answer_evidence(desk, clearance_id=clearance),
            lambda _: self._parts.voice.say_undoable(self.tr("File deleted")),
            self._fail,
        )

    def _fail(self, error: MigdeskError) -> None:
        self._clear_trouble()
        what, todo = self._parts.voice.advice(error)
        self._trouble.addWidget(Banner(self._parts.look, "red", what, todo))

    def _clear_trouble(self) -> None:
        clear(self._trouble)

    def _today(self) -> date:
        zone = ZoneInfo(self._page.zone) if self._page is not None else None
        return self._parts.clock().astimezone(zone).date()


def _latest(page: ReleasePage) -> dict[tuple[Language, str], AskedEntry]:
    """Return by language and person what each was asked last: about the present words, if ever."""
    return {_about(entry): entry for entry in page.asked} | answers(page)


def _about(entry: AskedEntry) -> tuple[Language, str]:
    return entry.language, entry.who
