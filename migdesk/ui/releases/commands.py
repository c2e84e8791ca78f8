"""What can be done with the release in the editor, by commands and buttons."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from migdesk.base.errors import MigdeskError
from migdesk.desk.copying import copy_release
from migdesk.desk.releases import delete_release, delete_text
from migdesk.desk.rows import Changes, Form
from migdesk.text.names import Language
from migdesk.ui.releases.editor import ReleaseEditor
from migdesk.ui.releases.exporting import Exporter
from migdesk.ui.releases.insert_rows import Put
from migdesk.ui.releases.returning import Returner
from migdesk.ui.releases.stages import next_step
from migdesk.ui.releases.translator import Translator
from migdesk.ui.releases.versions_sheet import VersionsSheet
from migdesk.ui.shell.actions import Handler
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.richtext import RichTextEditor
from migdesk.vocabulary import Stage

_OTHER_FORMS: Final = tuple(form for form in Form if form is not Form.PDF)


class ReleaseCommands(QObject):
    """Exports, copies, deletes; and says which commands make sense now.

    Signals:
        opened: the key of another release to go to.
        closed: the release is on its way out; the list is to be shown.
    """

    opened = Signal(int)
    closed = Signal()

    def __init__(self, parts: Parts, editor: ReleaseEditor) -> None:
        super().__init__(editor)
        self._parts, self._editor = parts, editor
        self._exporter = Exporter(parts, editor.text.notes, self._cannot_export, self)
        self._returner = Returner(parts, self._cannot_take, editor)
        self._translator = Translator(parts, self._cannot_take, editor)
        self._translator.taken.connect(editor.open_language)
        editor.text.typed.connect(self._exporter.drop_note)
        self._exporter.mend_asked.connect(editor.both.start_in)
        inspector = editor.inspector
        editor.bar.export_asked.connect(self.offer_export)
        editor.text.translator_asked.connect(self.send_to_translator)
        editor.text.versions_asked.connect(self._compare_latest)
        inspector.copy_asked.connect(self.copy)
        inspector.delete_asked.connect(self.delete)
        inspector.language_out_asked.connect(self.take_language_out)
        inspector.clearance.changes_asked.connect(self.compare)

    def handlers(self) -> Mapping[str, Handler]:
        """Return the commands that work on the release that is shown."""
        editor, loaded, paper = self._editor, self._editor.loaded(), self._editor.paper()
        if loaded is None:
            return {}
        page, stepper, bar = loaded.page, editor.stepper, editor.text.format_bar
        found: dict[str, Handler] = {
            "release.preview": editor.room.toggle_preview,
            "release.inspector": editor.room.toggle_inspector,
            "release.copy": self.copy,
            "go.next_tab": lambda: editor.inspector.tabs.step(1),
        }
        if paper is not None:
            finder = editor.text.finder
            found |= {
                "edit.filter": editor.find_words,
                "edit.find_next": finder.find_next,
                "edit.find_previous": finder.find_previous,
            }
        if len(self._parts.languages) > 1:
            found["release.other_language"] = editor.next_language
        if page.texts:
            found["release.export"] = self.export
            for form in _OTHER_FORMS:
                found[f"release.export_{form}"] = partial(self.export, form)
            found["release.export_all"] = self.export_all
            found["release.export_kit"] = self.export_kit
        if page.texts and len(self._parts.languages) > 1:
            found["release.send_translator"] = self.send_to_translator
            if not page.locked:
                found["release.take_translation"] = self.take_translation
        if editor.both.can_start():
            found["release.side_by_side"] = editor.both.toggle
        if self._latest_version(loaded.spot.language):
            found["release.versions"] = partial(self._compare_latest, loaded.spot.language)
        if next_step(page) is not None:
            found["release.next_stage"] = stepper.take_next
        if Stage.DRAFT in page.next_stages:
            found["release.to_draft"] = partial(stepper.take, Stage.DRAFT)
        if page.correctable:
            found["release.correct"] = editor.ask_to_correct
        if page.withdrawable:
            found["release.withdraw"] = editor.ask_to_withdraw
        if editor.text.pairs is not None:
            found["release.next_behind"] = editor.both.next_behind
            if not page.locked:
                found |= {
                    "release.mark_up_to_date": editor.both.mark_here,
                    "edit.replace": partial(editor.find_words, replace=True),
                    "release.next_misspelt": editor.speller.to_next,
                    "release.bold": partial(bar.change, RichTextEditor.toggle_bold),
                    "release.italic": partial(bar.change, RichTextEditor.toggle_italic),
                    "release.link": bar.open_link,
                }
        elif paper is not None and not page.locked:
            found["release.take_word"] = self.take_word
            found["edit.replace"] = partial(editor.find_words, replace=True)
            found |= {
                "release.insert": editor.insert,
                "release.insert_person": partial(editor.insert, Put.PERSON),
                "release.insert_photo": partial(editor.insert, Put.PHOTO),
                "release.bold": partial(bar.change, RichTextEditor.toggle_bold),
                "release.italic": partial(bar.change, RichTextEditor.toggle_italic),
                "release.list": partial(bar.change, RichTextEditor.toggle_list),
                "release.link": bar.open_link,
                "release.mend": editor.checker.mend_here,
                "release.keep_warning": editor.checker.keep_here,
                "release.source": editor.checker.see_to_source_here,
                "release.next_misspelt": editor.speller.to_next,
                "release.next_gap": editor.text.to_gap,
                "release.previous_gap": partial(editor.text.to_gap, forward=False),
            }
        return found

    # Versions

    def compare(self, version: int) -> None:
        """Show what became of a version, once what is typed is stored."""
        loaded = self._editor.loaded()
        if loaded is None:
            return
        page, window = loaded.page, self._editor.window()
        self._editor.keeper.store(lambda: VersionsSheet(self._parts, window, page, version).show())

    def _compare_latest(self, language: Language) -> None:
        version = self._latest_version(language)
        if version:
            self.compare(version)

    def _latest_version(self, language: Language) -> int:
        """Return the key of the last version in a language that reads otherwise now.

        Where all read as now it is the last one, and 0 where there is none.
        """
        loaded = self._editor.loaded()
        if loaded is None:
            return 0
        own = [one for one in loaded.page.versions if one.language == language]
        found = [one for one in own if not one.present] or own
        return max(found, key=lambda one: one.number).id if found else 0

    # Export

    def export(self, form: Form = Form.PDF) -> None:
        """Export the text in the language shown, in one form."""
        loaded = self._editor.loaded()
        if loaded is None or not loaded.page.texts:
            return
        there = [text.language for text in loaded.page.texts]
        language = loaded.spot.language if loaded.spot.language in there else there[0]
        key = loaded.page.id
        self._exporter.forget()
        self._editor.keeper.store(lambda: self._exporter.export(key, language, form))

    def export_all(self) -> None:
        """Export the texts in all languages."""
        loaded = self._editor.loaded()
        if loaded is not None:
            key = loaded.page.id
            self._exporter.forget()
            self._editor.keeper.store(lambda: self._exporter.export_all(key))

    def export_kit(self) -> None:
        """Export all that goes to the press about the release."""
        loaded = self._editor.loaded()
        if loaded is not None:
            key = loaded.page.id
            self._exporter.forget()
            self._editor.keeper.store(lambda: self._exporter.export_kit(key))

    def offer_export(self) -> None:
        """Offer to export this language in each form, all as PDF where there are several, a kit."""
        loaded = self._editor.loaded()
        if loaded is None or not loaded.page.texts:
            return
        own = dict(self._parts.languages).get(loaded.spot.language, loaded.spot.language)
        look, button = self._parts.look, self._editor.bar.export
        menu = QMenu(self._editor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for form, icon, text in (
            (Form.PDF, "file-text", self.tr("{language} as PDF…")),
            (Form.WORD, "pen-line", self.tr("{language} as Word document…")),
            (Form.WEB, "globe", self.tr("{language} as web page…")),
            (Form.TEXT, "type", self.tr("{language} as plain text…")),
            (Form.MARKDOWN, "pilcrow", self.tr("{language} as Markdown…")),
            (Form.MESSAGE, "mail", self.tr("{language} as e-mail message…")),
            (Form.NEWS, "newspaper", self.tr("{language} for news systems…")),
        ):
            entry = menu.addAction(look.icon(icon), text.format(language=own))
            entry.triggered.connect(partial(self.export, form))
        menu.addSeparator()
        if len(loaded.page.texts) > 1:
            everything = menu.addAction(look.icon("languages"), self.tr("All languages as PDF…"))
            everything.triggered.connect(self.export_all)
        kit = menu.addAction(look.icon("archive"), self.tr("Press kit: all of it in one file…"))
        kit.triggered.connect(self.export_kit)
        self._add_outside(menu, locked=loaded.page.locked)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _add_outside(self, menu: QMenu, *, locked: bool) -> None:
        """Offer what goes to a translator, and to take in what comes back."""
        look, takes = self._parts.look, not locked and self._parts.writable
        several = len(self._parts.languages) > 1
        menu.addSeparator()
        entries = (
            (several, "languages", self.tr("Send to a translator…"), self.send_to_translator),
            (
                several and takes,
                "download",
                self.tr("Take back a translation…"),
                self.take_translation,
            ),
            (
                takes and self._editor.paper() is not None,
                "download",
                self.tr("Take in changes from Word…"),
                self.take_word,
            ),
        )
        for offered, icon, text, do in entries:
            if offered:
                menu.addAction(look.icon(icon), text).triggered.connect(do)

    # What comes back

    def take_word(self) -> None:
        """Take in what was changed in a Word document of the text that is shown."""
        spot = self._editor.spot()
        if spot is not None:
            self._editor.keeper.store(lambda: self._returner.open(spot))

    def send_to_translator(self) -> None:
        """Send the text that is shown to a translator, or the one that it is to translate."""
        spot = self._editor.spot()
        if spot is not None:
            self._exporter.forget()
            self._editor.keeper.store(lambda: self._translator.send(spot))

    def take_translation(self) -> None:
        """Take back a translation of this release, whichever text is shown."""
        spot = self._editor.spot()
        if spot is not None:
            self._editor.keeper.store(lambda: self._translator.open(spot))

    def _cannot_take(self, error: MigdeskError) -> None:
        self._editor.fail(error, "word")

    def _cannot_export(self, error: MigdeskError) -> None:
        self._editor.fail(error, "export")

    # The release as a whole

    def copy(self) -> None:
        """Begin another release with the texts of this one."""
        loaded = self._editor.loaded()
        if loaded is None:
            return
        key = loaded.page.id

        def copy() -> None:
            self._parts.worker.do(
                self,
                lambda desk: copy_release(desk, release_id=key),
                lambda changes: self.opened.emit(changes.key),
                self._editor.fail,
            )

        self._editor.keeper.store(copy)

    def delete(self) -> None:
        """Delete the release; undo brings it back."""
        loaded = self._editor.loaded()
        if loaded is None:
            return
        page = loaded.page

        def deleted(_: Changes) -> None:
            sentence = self.tr("Deleted: {number}").format(number=page.number)
            self._parts.voice.say_undoable(sentence)

        def failed(error: MigdeskError) -> None:
            self._parts.voice.fail(error)

        def delete() -> None:
            self._editor.close_release()
            self.closed.emit()
            self._parts.worker.do(
                self, lambda desk: delete_release(desk, release_id=page.id), deleted, failed
            )

        self._editor.keeper.store(delete)

    def take_language_out(self) -> None:
        """Take the text in the language shown out of the release; undo brings it back."""
        spot = self._editor.spot()
        if spot is None:
            return
        own = dict(self._parts.languages).get(spot.language, spot.language)

        def told(_: Changes) -> None:
            sentence = self.tr("Taken out: the text in {language}").format(language=own)
            self._parts.voice.say_undoable(sentence)

        def take_out() -> None:
            self._parts.worker.do(
                self,
                lambda desk: delete_text(desk, release_id=spot.release_id, language=spot.language),
                told,
                self._editor.fail,
            )

        self._editor.keeper.store(take_out)
