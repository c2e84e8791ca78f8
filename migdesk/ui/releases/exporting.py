"""Writing a release to files: in the language shown, or in all. Of a draft it is said before."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.errors import TranslationBehind
from migdesk.desk.exports import Exported, export_releases, export_to, files_replaced
from migdesk.desk.file_names import suggested_name
from migdesk.desk.notices import keep_exported
from migdesk.desk.press_kits import PressKit, kit_name, write_press_kit
from migdesk.desk.rows import Changes, Form, ReleasePage
from migdesk.desk.steps import what_holds_up
from migdesk.desk.translations import let_out_behind, refuse_release_if_behind
from migdesk.text.languages import language_name
from migdesk.text.names import Language
from migdesk.text.words import words_for
from migdesk.ui.look import Look
from migdesk.ui.releases.asking_note import AskingNote
from migdesk.ui.releases.behind_note import BehindNote
from migdesk.ui.releases.notes import Notes
from migdesk.ui.releases.stages import waiting_for
from migdesk.ui.releases.to_fill import missing_in
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import language_code
from migdesk.vocabulary import Occasion, Stage

_ABOUT: Final = "export"
_MARKED: Final = frozenset({Stage.DRAFT, Stage.CHECKS, Stage.CLEARANCE})
"""Stages at which the pages of a release say that they are a draft."""

_PAGED: Final = frozenset({Form.PDF, Form.WORD})
"""Forms that have pages."""

_NAMED: Final = 3
"""So many things that are missing are named, the others counted."""


class DraftNote(AskingNote):
    """Says that what is written will be a draft, and asks whether it is to be written all the same.

    Signals:
        go_asked: it is to be written.
    """

    go_asked = Signal()

    def __init__(self, look: Look, sentence: str, support: str) -> None:
        super().__init__(look, "triangle-alert", sentence, support)
        go = Button(look, QCoreApplication.translate("Exporter", "Export as a draft"), small=True)
        go.clicked.connect(self.go_asked)
        self.lay_out(go)


class Exporter(QObject):
    """Says what would be written, asks where to, writes, and says where it was written.

    Signals:
        mend_asked: the translation in a language is to be brought up to date.
    """

    mend_asked = Signal(str)

    def __init__(
        self,
        parts: Parts,
        notes: Notes,
        failed: Callable[[MigdeskError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts, self._notes, self._failed = parts, notes, failed

    def export(self, release_id: int, language: Language, form: Form) -> None:
        """Write the text in one language, in one form, to a file that the person names."""

        def ask(name: str) -> None:
            title, kinds = dialog_words(form)
            path = self._parts.files.to_save(title, name, kinds)
            if path is not None:
                self._write(release_id, language, _ending(path, form), form)

        def name_it() -> None:
            self._parts.worker.ask(
                self,
                lambda desk: suggested_name(desk, release_id, language, form),
                ask,
                self._failed,
            )

        self._unless_behind(
            release_id, language, lambda: self._warn(release_id, language, name_it, form)
        )

    def export_all(self, release_id: int) -> None:
        """Write the texts in all languages into a folder that the person names."""
        self._unless_behind(
            release_id, "", lambda: self._warn(release_id, "", lambda: self._write_all(release_id))
        )

    def export_kit(self, release_id: int) -> None:
        """Write all that goes to the press to a file that the person names."""
        self._warn(release_id, "", lambda: self._ask_for_kit(release_id))

    def drop_note(self) -> None:
        """Say no more that it is a draft: the person goes on with the text."""
        note = self._notes.shown(_ABOUT)
        if isinstance(note, AskingNote):
            note.give_keyboard_back()
            self._notes.take(_ABOUT)

    def forget(self) -> None:
        """Take away what was said about an export before."""
        self.drop_note()
        self._notes.take(_ABOUT)

    # Before it is written

    def _unless_behind(
        self, release_id: int, language: Language, go_on: Callable[[], None]
    ) -> None:
        """Go on unless a translation is behind; then only for a reason, which is kept.

        Without a ``language`` it is about all.
        """

        def refused(error: MigdeskError) -> None:
            if isinstance(error, TranslationBehind):
                self._refuse(release_id, error, again)
            else:
                self._failed(error)

        def again() -> None:
            self._unless_behind(release_id, language, go_on)

        self._parts.worker.ask(
            self,
            lambda desk: refuse_release_if_behind(desk, release_id, language),
            lambda _: go_on(),
            refused,
        )

    def _refuse(self, release_id: int, error: TranslationBehind, again: Callable[[], None]) -> None:
        """Say in place that a translation is behind, and what to do."""
        told = self.tr("{number} in {language} is behind the text it was translated from.")
        language = language_name(error.language, self._parts.language)
        sentence = told.format(number=error.release, language=language)
        count = self.tr("%n parts are to be brought up to date.", "", error.count)
        note = BehindNote(self._parts.look, sentence, count)

        def mend() -> None:
            self.drop_note()
            self.mend_asked.emit(error.language)

        def let_out(reason: str) -> None:
            self.drop_note()
            self._parts.worker.do(
                self,
                lambda desk: let_out_behind(
                    desk, release_id=release_id, language=error.language, reason=reason
                ),
                lambda _: again(),
                self._failed,
            )

        note.mend_asked.connect(mend)
        note.reason_given.connect(let_out)
        note.dropped.connect(self.drop_note)
        self._notes.put(_ABOUT, note)
        note.take_keyboard()

    def _warn(
        self,
        release_id: int,
        language: Language,
        go_on: Callable[[], None],
        form: Form = Form.PDF,
    ) -> None:
        """Go on, of a draft only once the person says so who was told what is missing.

        Without a ``language`` it is about all.
        """

        def tell(found: tuple[ReleasePage, Mapping[Stage, MigdeskError]]) -> None:
            page, held = found
            if page.stage not in _MARKED:
                go_on()
                return
            missing = self._missing(page, held, language)
            if form in _PAGED:
                sentence = self.tr("{number} is a draft: “{mark}” stands on every page.")
            else:
                sentence = self.tr("{number} is a draft: it begins with “{mark}”.")
            mark = words_for(self._parts.language)("page.draft")
            told = sentence.format(number=page.number, mark=mark)
            note = DraftNote(self._parts.look, told, missing)
            note.go_asked.connect(self.drop_note)
            note.go_asked.connect(go_on)
            note.dropped.connect(self.drop_note)
            self._notes.put(_ABOUT, note)
            note.take_keyboard()

        self._parts.worker.ask(
            self,
            lambda desk: (
                questions.release_page(desk, release_id),
                what_holds_up(desk, release_id),
            ),
            tell,
            self._failed,
        )

    def _missing(
        self, page: ReleasePage, held: Mapping[Stage, MigdeskError], language: Language
    ) -> str:
        """Return in sentences what is missing before the release is no draft any more."""
        words = words_for(self._parts.language)
        texts = [text for text in page.texts if not language or text.language == language]
        places = [place for text in texts for place in missing_in(text.language, text, words)]
        several = len(texts) > 1
        named = [
            f"{place.missing} ({language_code(place.language)})" if several else place.missing
            for place in places
        ]
        parts = [self._to_fill(list(dict.fromkeys(named)))] if named else []
        waiting = waiting_for(held.get(Stage.OUT), [text.language for text in page.texts])
        parts += [waiting] if waiting else []
        if not parts:
            parts.append(self.tr("It is cleared, but not marked ready yet."))
        return " ".join(parts)

    def _to_fill(self, named: Sequence[str]) -> str:
        shown, more = ", ".join(named[:_NAMED]), len(named) - _NAMED
        if more > 0:
            return self.tr("To be filled in: {missing} and %n more.", "", more).format(
                missing=shown
            )
        return self.tr("To be filled in: {missing}.").format(missing=shown)

    # Writing

    def _write_all(self, release_id: int) -> None:
        folder = self._parts.files.folder(self.tr("Export all languages as PDF"))
        if folder is None:
            return

        def ask(there: Sequence[Path]) -> None:
            if not there or self._may_replace(there):
                self._write_all_to(release_id, folder)

        self._parts.worker.ask(
            self,
            lambda desk: files_replaced(desk, keys=[release_id], folder=folder),
            ask,
            self._failed,
        )

    def _may_replace(self, there: Sequence[Path]) -> bool:
        """Ask before files are replaced, as the system does for a single one."""
        names = ", ".join(path.name for path in there)
        return self._parts.voice.confirm(
            self.tr("%n file(s) of this name are in the folder already", "", len(there)),
            self.tr("They would be replaced: {names}").format(names=names),
            self.tr("Replace"),
        )

    def _write_all_to(self, release_id: int, folder: Path) -> None:
        def told(done: Exported) -> None:
            self._keep(release_id, [tag for tag, _ in self._parts.languages], Form.PDF)
            names = ", ".join(path.name for path in done.written)
            sentence = self.tr("Exported to {folder}: {names}")
            if names:
                self._parts.voice.say(sentence.format(folder=folder, names=names))
            for _, error in done.left_out:
                self._failed(error)

        self._parts.worker.ask(
            self,
            lambda desk: export_releases(desk, keys=[release_id], folder=folder),
            told,
            self._failed,
        )

    def _ask_for_kit(self, release_id: int) -> None:
        title = self.tr("Export press kit")

        def ask(name: str) -> None:
            path = self._parts.files.to_save(title, name, self.tr("ZIP files (*.zip)"))
            if path is not None:
                self._write_kit(release_id, path if path.suffix else path.with_suffix(".zip"))

        self._parts.worker.ask(self, lambda desk: kit_name(desk, release_id), ask, self._failed)

    def _write_kit(self, release_id: int, wanted: Path) -> None:
        def told(kit: PressKit) -> None:
            self._keep(release_id, kit.languages, Form.PDF)
            self._parts.voice.say(exported(kit.path, wanted))
            for _, error in kit.left_out:
                self._failed(error)

        self._parts.worker.run(
            self,
            self.tr("Export press kit"),
            lambda desk, progress: write_press_kit(
                desk, release_id=release_id, path=wanted, progress=progress
            ),
            told,
            self._failed,
        )

    def _write(self, release_id: int, language: Language, wanted: Path, form: Form) -> None:
        def told(path: Path) -> None:
            self._keep(release_id, [language], form)
            self._parts.voice.say(exported(path, wanted))

        self._parts.worker.ask(
            self,
            lambda desk: export_to(desk, release_id, language, wanted, form),
            told,
            self._failed,
        )

    def _keep(self, release_id: int, languages: Sequence[Language], form: Form) -> None:
        """Keep what was written as a version, unless there is one that reads the same."""
        if not self._parts.writable:
            return
        occasion = Occasion.SENDING if form is Form.MESSAGE else Occasion.EXPORT

        def keep(desk: Desk) -> Changes | None:
            return keep_exported(
                desk, release_id=release_id, languages=languages, occasion=occasion
            )

        self._parts.worker.do(self, keep, None, self._failed)


def exported(path: Path, wanted: Path) -> str:
    """Return the sentence that says where a document was written."""
    translate = QCoreApplication.translate
    if path == wanted:
        return translate("Exporter", "Exported: {path}").format(path=path)
    return translate(
        "Exporter", "{name} is open in another program. Exported beside it: {path}"
    ).format(name=wanted.name, path=path)


def dialog_words(form: Form) -> tuple[str, str]:
    """Return what stands over the dialog that asks where to, and which files it shows."""
    translate = QCoreApplication.translate
    match form:
        case Form.PDF:
            title = translate("Exporter", "Export as PDF")
            return title, translate("Exporter", "PDF documents (*.pdf)")
        case Form.WORD:
            title = translate("Exporter", "Export as Word document")
            return title, translate("Exporter", "Word documents (*.docx)")
        case Form.WEB:
            title = translate("Exporter", "Export as web page")
            return title, translate("Exporter", "Web pages (*.html)")
        case Form.TEXT:
            title = translate("Exporter", "Export as plain text")
            return title, translate("Exporter", "Plain text (*.txt)")
        case Form.MARKDOWN:
            title = translate("Exporter", "Export as Markdown")
            return title, translate("Exporter", "Markdown (*.md)")
        case Form.MESSAGE:
            title = translate("Exporter", "Export as e-mail message")
            return title, translate("Exporter", "E-mail messages (*.eml)")
        case Form.NEWS:
            title = translate("Exporter", "Export for news systems")
            return title, translate("Exporter", "News in JSON, ninjs (*.json)")


def _ending(path: Path, form: Form) -> Path:
    return path if path.suffix else path.with_suffix(f".{form}")
