"""The editor of a release: its text as a page, and everything beside it."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk.errors import ChecksBlock, NoSuchRecord
from migdesk.desk.releases import edit_text
from migdesk.desk.rows import Changes, Kind, QuotedWords, ReleasePage
from migdesk.text.names import Language
from migdesk.ui.releases.bringing_up import BringingUp
from migdesk.ui.releases.checking import TextChecker
from migdesk.ui.releases.editor_bar import SIDE_BY_SIDE, EditorBar
from migdesk.ui.releases.insert_rows import Put
from migdesk.ui.releases.inserting import RECORDS, Inserter
from migdesk.ui.releases.inspector import Inspector
from migdesk.ui.releases.keeping import Keeping, TextKeeper
from migdesk.ui.releases.left_over import LeftOver
from migdesk.ui.releases.loading import Loaded, load
from migdesk.ui.releases.making_room import MakingRoom
from migdesk.ui.releases.notes import Note
from migdesk.ui.releases.paper import Paper
from migdesk.ui.releases.photos import PhotoTaker
from migdesk.ui.releases.preview_side import PreviewSide
from migdesk.ui.releases.progress import Progress
from migdesk.ui.releases.replacing import Replacer
from migdesk.ui.releases.spelling import TextSpeller
from migdesk.ui.releases.stage_bar import StageBar
from migdesk.ui.releases.stages import next_step
from migdesk.ui.releases.stepping import Stepper
from migdesk.ui.releases.text_side import TextSide
from migdesk.ui.releases.to_fill import FillGuide
from migdesk.ui.releases.written import Spot, Written
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.screen import Parts, Receiver
from migdesk.ui.widgets.layouts import column
from migdesk.vocabulary import Stage

_REOPENED: Final = frozenset({Stage.CLEARANCE, Stage.READY})
"""Stages that a release leaves for draft when its text changes."""

_TABLES: Final = frozenset(
    {
        "release",
        "rendition",
        "version",
        "clearance",
        "release_contact",
        "release_boilerplate",
        "boilerplate",
        "press_contact",
        "office",
        "event",
        "asset",
        "kept_warning",
    }
)
"""What the editor shows something of."""


class ReleaseEditor(QWidget):
    """The editor. It holds one release in one language at a time.

    Signals:
        arrived: another release or language is shown, or another tab beside it.
        commands_changed: other commands make sense.
        gone: the release that was shown is not there any more.
    """

    arrived = Signal()
    commands_changed = Signal()
    gone = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._loaded: Loaded | None = None
        self._asked: tuple[int, Language] | None = None
        self._then: Callable[[], None] | None = None
        self._warned = False
        self.text = TextSide(parts)
        self.keeper = TextKeeper(parts, self.text.written, self)
        self.bar = EditorBar(look, parts.actions, parts.languages)
        self.stage_bar = StageBar(look, parts.clock)
        self.inspector = Inspector(parts)
        self.preview = PreviewSide(parts, self.spot, self._unsaved, self)
        self.stepper = Stepper(parts, self.text.notes, self.keeper, self.loaded, self)
        self.guide = FillGuide(parts, self.loaded, self.text, self._show_text, self)
        self.checker = TextChecker(parts, self.inspector.checks, self.text, self.spot, self)
        self.progress = Progress(
            parts,
            self.stage_bar,
            self.loaded,
            self.checker,
            self.stepper,
            self.guide.places,
            self,
        )
        self.replacer = Replacer(parts, self.text, self.keeper, self.checker, self)
        self.speller = TextSpeller(parts, self.text, self)
        self.inserter = Inserter(parts, self.loaded, self.text.paper, self)
        self.photos = PhotoTaker(parts, self.text.notes, self.inserter, self)
        self.both = BringingUp(parts, self.loaded, self.text, self.keeper, self)
        self.left_over = LeftOver(parts, self.text.notes, self.keeper, self)
        self.room = MakingRoom(
            parts, self.text, self.both, self.preview, self.inspector, self.bar, self
        )
        self.workbench = self.room.workbench
        self.setLayout(column(self.stage_bar, (self.workbench, 1)))
        self._connect()
        self.stage_bar.setVisible(False)
        self.workbench.setVisible(False)
        self.room.show_arranged()

    # What there is

    def loaded(self) -> Loaded | None:
        """Return the release that is shown."""
        return self._loaded

    def spot(self) -> Spot | None:
        """Return which text is shown."""
        return self._loaded.spot if self._loaded is not None else None

    def paper(self) -> Paper | None:
        """Return the page that is written on; ``None`` while a language is not begun."""
        return self.text.paper()

    def _unsaved(self) -> Written | None:
        """Return what the preview prints instead of what is stored."""
        if self.paper() is None or self._loaded is None or self._loaded.page.locked:
            return None
        return self.text.written()

    # What the screen does

    def open(
        self, key: int, language: Language = "", then: Callable[[], None] | None = None
    ) -> None:
        """Show a release in a language; without one, in the first it has. Then call ``then``."""
        spot = self.spot()
        if spot is not None and spot.release_id == key and language in {"", spot.language}:
            if then is not None:
                then()
            return
        self._then = then
        if spot is None or spot.release_id != key:
            self.both.wish(wished=False)
        self.leave(lambda: self._ask(key, language), self._stay)

    def refresh(self, changes: Changes) -> None:
        """Show what is there now."""
        touched = {row.table for row in changes.touched}
        if self._asked is not None and touched & _TABLES:
            self._ask(*self._asked)
        if touched & {"quote", "quote_translation", "appearance", "person", "post"}:
            self.inspector.insert.refresh()
        if touched:
            self.checker.records_changed()
        self.speller.records_changed(changes)

    def is_loading(self) -> bool:
        """Tell whether another text than the one shown is on its way."""
        spot = self.spot()
        shown = (spot.release_id, spot.language) if spot is not None else None
        return self._asked is not None and self._asked != shown

    def leave(self, then: Callable[[], None], stay: Callable[[], None] | None = None) -> None:
        """Store what is typed, then call ``then``.

        If it cannot be stored the person is asked; who would rather stay has ``stay`` called.
        """
        self.inserter.close()
        self.inspector.flush()
        self.both.finish()

        def failed(error: MigdeskError) -> None:
            what, todo = self._parts.voice.advice(error)
            page = self._loaded.page if self._loaded is not None else None
            if self._parts.voice.confirm(
                self.tr("The text of {number} is not saved").format(
                    number=page.number if page is not None else ""
                ),
                f"{what} {todo}",
                self.tr("Leave without saving"),
            ):
                self.keeper.end()
                then()
            elif stay is not None:
                stay()

        self.keeper.store(then, failed)

    def _stay(self) -> None:
        """Go on with the text that is shown."""
        self._then = None
        self._show_language()
        self.arrived.emit()

    def close_release(self) -> None:
        """Hold nothing any more."""
        self.inserter.close()
        self.keeper.end()
        self.text.end()
        self.checker.end()
        self.speller.end()
        self._loaded = self._asked = None
        self.stage_bar.setVisible(False)
        self.workbench.setVisible(False)

    def panes(self) -> Sequence[QWidget]:
        """Return what F6 steps through."""
        pairs = self.text.pairs
        written = pairs.list if pairs is not None else self.paper()
        shown: list[QWidget] = [self.stage_bar, self.text.outline, written or self.text]
        if self.preview.pane is not None:
            shown.append(self.preview.pane)
        shown.append(self.inspector)
        return [pane for pane in shown if pane.isVisible()]

    # Building

    def _connect(self) -> None:
        self.keeper.changed.connect(self._show_saved)
        self.bar.saved.again_asked.connect(self._try_again)
        self.bar.language_chosen.connect(self._choose_language)
        self.bar.preview_asked.connect(self.room.toggle_preview)
        self.bar.step_asked.connect(self.stepper.take_next)
        self.progress.blocking_wanted.connect(self._see_blocking)
        self.stepper.gap_wanted.connect(self.guide.lead_on)
        self.stepper.places_wanted.connect(self._show_places)
        self.stepper.headline_wanted.connect(self.text.to_headline)
        self.stepper.clearance_wanted.connect(lambda: self.room.show_tab("clearance"))
        self.stepper.check_wanted.connect(self._show_blocking)
        self.stepper.taken.connect(self._on_step)
        self.text.typed.connect(self._on_typed)
        self.text.edited.connect(self.preview.edited)
        self.text.insert_asked.connect(self.inserter.open_as_asked)
        self.text.pictures_given.connect(self.photos.take)
        self.text.picker_asked.connect(lambda what: self.insert(Put(what)))
        self.text.start_asked.connect(self._start_text)
        self.text.correct_asked.connect(self.ask_to_correct)
        self.text.withdraw_asked.connect(self.ask_to_withdraw)
        self.stepper.line_wanted.connect(self.ask_to_correct)
        self.text.embargo_asked.connect(self._to_embargo)
        self.checker.counted.connect(self._on_checked)
        self.checker.source_wanted.connect(self._see_to_source)
        self.text.sign_pressed.connect(lambda: self.room.show_tab("checks"))
        self.inspector.closed.connect(self.room.toggle_inspector)
        self.text.format_bar.inspector_asked.connect(self.room.toggle_inspector)
        self.inspector.tab_changed.connect(lambda _: self.arrived.emit())
        self.inspector.insert.chosen.connect(self.inserter.put)
        self.inspector.clearance.step_asked.connect(self.stepper.take)
        self.inspector.correct_asked.connect(self.stepper.correct)
        self.inspector.drop_asked.connect(self.stepper.drop_correction)
        self.inspector.withdraw_asked.connect(self.stepper.withdraw)
        self.left_over.decided.connect(self._go_on_with)
        self.both.language_wanted.connect(self.open_language)
        self.both.changed.connect(self._on_both)
        self.text.page_wanted.connect(self.both.end)
        self.preview.closed.connect(self.room.toggle_preview)
        self.preview.pages_changed.connect(self.text.show_pages)
        self.room.arranged.connect(self.commands_changed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    # Loading

    def _ask(self, key: int, language: Language) -> None:
        self._asked = (key, language)
        wished = [tag for tag, _ in self._parts.languages] or ["en"]
        self._parts.worker.ask(
            self,
            lambda desk: load(desk, key, language, wished),
            self._take,
            self._cannot_load,
            instead="release",
        )

    def _cannot_load(self, error: MigdeskError) -> None:
        self.close_release()
        self.gone.emit()
        if isinstance(error, NoSuchRecord):
            self._parts.voice.say(self.tr("That release is not there any more."))
        else:
            self._parts.voice.fail(error)

    def _take(self, loaded: Loaded) -> None:
        """Show what was loaded; what is being typed in the same text stays as it is."""
        if self._asked is None or self._asked[0] != loaded.spot.release_id:
            return  # something else is wanted meanwhile
        before = self._loaded
        self._asked = (loaded.spot.release_id, loaded.spot.language)
        is_same_text = (
            before is not None
            and before.spot == loaded.spot
            and (before.text is None) is (loaded.text is None)
        )
        is_same_page = before is not None and before.page == loaded.page
        self._loaded = loaded
        self.stage_bar.setVisible(True)
        self.workbench.setVisible(True)
        if is_same_text:
            self._take_text(loaded)
        else:
            self._begin_text(loaded)
        self._show_facts(loaded)
        self.preview.typed()
        if not is_same_text:
            self.left_over.offer(loaded, self.paper())
            if self.left_over.is_offered():  # what was left is seen on the page
                self.both.end()
            self.arrived.emit()
        if not is_same_page or not is_same_text:
            self.commands_changed.emit()
        then, self._then = self._then, None
        if then is not None:
            then()
        if not is_same_text:
            self.text.begin_keyboard()

    def _take_text(self, loaded: Loaded) -> None:
        """Take over what is stored, unless something else is being typed."""
        paper, stored = self.paper(), loaded.written
        if paper is None:
            return
        if not self.keeper.is_touched() and not stored.same_as(paper.written()):
            paper.show_written(stored)
        self.keeper.take_stored(stored)
        self.both.show(fixed=self._is_fixed(loaded.page), touched=self.keeper.is_touched())

    def _begin_text(self, loaded: Loaded) -> None:
        """Show another release, or another language."""
        self._warned = False
        self.text.begin(loaded, fixed=self._is_fixed(loaded.page))
        if loaded.text is None:
            self.keeper.end()
        else:
            self.keeper.begin(loaded.spot, loaded.written)
        self.preview.show_language(loaded.spot.language)
        self.preview.edited()
        self.checker.begin()
        self.both.begin(fixed=self._is_fixed(loaded.page))
        self.speller.begin(loaded.spot)
        target = self.inserter.target(whole=True)
        if target is not None:
            self.inspector.insert.offer_for(target)

    # Showing

    def _show_facts(self, loaded: Loaded) -> None:
        page = loaded.page
        if not self.keeper.is_touched() and page.stage is not Stage.DRAFT:
            self._warned = False
            self.text.notes.take("reopened")
        self._show_language()
        self.stepper.see(page)
        self.bar.show_step(next_step(page) if self._parts.writable else None)
        self.bar.export.setEnabled(bool(page.texts))
        fixed = self._is_fixed(page)
        self.bar.state.show_locked(locked=fixed)
        self.progress.show()
        self.stage_bar.show_embargo(None if page.locked else page.embargo)
        self.inspector.set_read_only(read_only=fixed or self.paper() is None)
        self.inspector.clearance.show_page(page, loaded.held)
        self.inspector.show_facts(page)
        self.text.show_around(loaded, fixed=fixed or self.left_over.is_offered())
        self.speller.look_soon()

    def _on_checked(self, count: int | None) -> None:
        self.inspector.tabs.set_count("checks", count)
        self.progress.show()

    def _see_blocking(self) -> None:
        """Lead to the first of what the checks have found."""
        self.room.show_tab("checks")
        self.inspector.checks.enter_first()

    def _is_fixed(self, page: ReleasePage) -> bool:
        """Tell whether the text cannot be changed, for what the release is or how it is open."""
        return page.locked or not self._parts.writable

    def _show_language(self) -> None:
        loaded = self._loaded
        if loaded is None:
            return
        self.bar.show_languages({text.language for text in loaded.page.texts})
        if self.text.pairs is not None:
            self.bar.languages.set_value(SIDE_BY_SIDE)
        elif loaded.spot.language in {tag for tag, _ in self._parts.languages}:
            self.bar.languages.set_value(loaded.spot.language)

    def _show_saved(self) -> None:
        zone = self._loaded.page.zone if self._loaded is not None else "UTC"
        self.bar.saved.show_state(self.keeper, zone, self._parts.language)
        error = self.keeper.error
        if self.keeper.state is Keeping.FAILED and error is not None:
            what, todo = self._parts.voice.advice(error)
            safe = self.tr("What you wrote is still here.")
            shown = self.text.notes.fail("saving", what, f"{safe} {todo}", self.tr("Try again"))
            shown.action_clicked.connect(self._try_again)
        elif self.keeper.state is Keeping.SAVED:
            self.text.notes.take("saving")

    # Typing

    def _on_typed(self) -> None:
        loaded = self._loaded
        reopens = loaded is not None and loaded.page.stage in _REOPENED
        self.keeper.typed(reopens=reopens)
        self.preview.typed()
        self.checker.typed()
        self.speller.look_soon()
        if loaded is not None and reopens and not self._warned:
            self._warned = True
            sentence = self.tr(
                "With this change {number} is a draft again: who has cleared it is asked anew."
            ).format(number=loaded.page.number)
            self.text.notes.put("reopened", Note(self._parts.look, "amber", "info", sentence))

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Store what is typed when the keyboard leaves the page for something else."""
        page = self.text.writing()
        self.text.follow_keyboard(new)
        if page is None or old is None or not page.isAncestorOf(old):
            return
        stays = new is not None and (page.isAncestorOf(new) or self.inserter.holds(new))
        if not stays:
            self.keeper.store()

    def _try_again(self) -> None:
        self.keeper.store()

    def _go_on_with(self, text: Written | None) -> None:
        """Go on writing: with the text that a crash left, or as the release has it."""
        self.both.end()
        paper = self.paper()
        if paper is None:
            return
        paper.set_read_only(read_only=False)
        self.speller.look_soon()
        if text is not None:
            paper.show_written(text)
            paper.typed.emit()
            paper.edited.emit()
            self.keeper.store()
        self.text.focus_text()

    # Languages

    def _choose_language(self, language: Language) -> None:
        if language == SIDE_BY_SIDE:
            self.both.start()
            return
        self.both.end()
        self.open_language(language)

    def open_language(self, language: Language) -> None:
        """Show the text in a language."""
        spot = self.spot()
        if spot is not None:
            self.open(spot.release_id, language, self.both.take_keyboard)

    def _on_both(self) -> None:
        """Show the texts side by side with nothing beside them, or the page again."""
        self._show_language()
        self.room.give_both()
        self.speller.follow_pairs()
        self.checker.typed()
        self.commands_changed.emit()

    def _start_text(self) -> None:
        spot = self.spot()
        if spot is None:
            return
        self._then = self.text.focus_text
        self._parts.worker.do(
            self,
            lambda desk: edit_text(
                desk, release_id=spot.release_id, language=spot.language, headline=""
            ),
            None,
            self.fail,
        )

    def next_language(self) -> None:
        """Show the text in the language after the one shown."""
        spot, tags = self.spot(), [tag for tag, _ in self._parts.languages]
        if spot is not None and tags:
            at = tags.index(spot.language) if spot.language in tags else -1
            self._choose_language(tags[(at + 1) % len(tags)])

    # Beside the text

    def _show_text(self, language: Language, then: Callable[[], None]) -> None:
        """Show the text in a language, in place of a preview that hides it, then call ``then``."""
        spot = self.spot()
        if spot is not None:
            self.room.see_text()
            self.open(spot.release_id, language, then)

    def _show_places(self) -> None:
        button = self.stage_bar.button(Stage.CHECKS)
        if button is not None:
            self.guide.offer(button)

    def _show_blocking(self, error: ChecksBlock) -> None:
        """Lead to what keeps the release from going on, in the text and in the list."""
        line = error.line

        def lead() -> None:
            self.room.show_tab("checks")
            self.inspector.checks.choose(line)
            self.text.to_place(line.block, line.start, line.end, enter=True)

        self._show_text(error.language, lead)

    def _see_to_source(self, quoted: QuotedWords) -> None:
        """Go where quoted words are recorded, or where their speaker is asked."""
        event = self._loaded.page.event if self._loaded is not None else None
        address = Address(Place.QUOTES, "quote", quoted.quote, "ask")
        if not quoted.quote:
            at = event.id if event is not None else 0
            words = quoted.words.rstrip(", ")  # the teller's comma
            spot = f"said/{at}/{quoted.speaker}/{words}"
            address = Address(Place.QUOTES, "quote", tab="new", spot=spot)
        self._parts.navigator.go(address)

    def insert(self, kind: Put = Put.QUOTE) -> None:
        """Open the picker at the caret; a preview that hides the text makes room for it."""
        self.room.see_text()
        self.inserter.open(kind)

    def receiver(self, unnumbered: str) -> Receiver | None:
        """Return the text while something can be put into it where its caret is.

        ``unnumbered`` is what a release is called that has no number yet.
        """
        loaded, target = self.loaded(), self.inserter.target(whole=True)
        if loaded is None or target is None or self.text.pairs is not None:
            return None
        return Receiver(loaded.page.number or unnumbered, RECORDS, self._put_record)

    def _put_record(self, kind: Kind, key: int) -> None:
        """Put a record in; a preview that hides the text makes room for it."""
        self.room.see_text()
        self.inserter.put_record(kind, key)

    def ask_to_correct(self) -> None:
        """Ask what was wrong with the release, or show what is said of it."""
        self.room.show_tab("details")
        self.inspector.details.open_notice(self.inspector.details.correction)

    def find_words(self, *, replace: bool = False) -> None:
        """Ask what to look for in the text; a preview that hides the text makes room for it."""
        if self.text.pairs is None:
            self.room.see_text()
        self.text.finder.open(replace=replace)

    def ask_to_withdraw(self) -> None:
        """Ask why the release is withdrawn."""
        self.room.show_tab("details")
        self.inspector.details.open_notice(self.inspector.details.withdrawal)

    def _to_embargo(self) -> None:
        self.room.show_tab("details")
        self.inspector.details.embargo.focus()

    def _on_step(self, stage: Stage) -> None:
        if stage is Stage.CLEARANCE:
            self.room.show_tab("clearance")
            self.inspector.clearance.ask_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Mark misspelt words, or no more: that may have been set meanwhile."""
        super().showEvent(event)
        self.speller.look_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons in the toolbar fold, too."""
        super().resizeEvent(event)
        self.bar.fit(self.width())

    def fail(self, error: MigdeskError, about: str = "step") -> None:
        """Say in place what failed."""
        what, todo = self._parts.voice.advice(error)
        self.text.notes.fail(about, what, todo)
