"""Sending a text to a translator, and taking a translation back by paragraphs."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk.rows import Changes, ReturnedTranslation, TranslatedPart, TranslatorForm
from migdesk.desk.sending import languages_to_send, name_to_send, send_to
from migdesk.desk.taking_back import returned_translation, take_translation
from migdesk.text.languages import language_name
from migdesk.text.names import Language
from migdesk.text.translation import is_line
from migdesk.ui.look import Look
from migdesk.ui.releases.check_rows import place_name
from migdesk.ui.releases.exporting import exported
from migdesk.ui.releases.return_sheet import MOST_SHOWN, ReturnCard, ReturnSheet, changed_words
from migdesk.ui.releases.written import Spot
from migdesk.ui.shell.overlay import Overlay
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import Label, Pill
from migdesk.ui.widgets.layouts import column, hline, row

_NARROW: Final = 560
_LOW: Final = 340


class SendSheet(Overlay):
    """What a translator gets, in one of two forms.

    Signals:
        form_chosen: one of them.
    """

    form_chosen = Signal(object)

    def __init__(self, look: Look, window: QWidget, source: str, language: str) -> None:
        title = QCoreApplication.translate("SendSheet", "Send to a translator")
        super().__init__(look, window, title)
        px = look.px
        told = self.tr("From {source} into {language}, with what is translated already.")
        head = column(
            Label(look, title, 16, 600),
            Label(look, told.format(source=source, language=language), 13, 400, "text2", wrap=True),
            spacing=px(4),
            margins=(px(20), px(16), px(20), px(12)),
        )
        self.xliff = Button(look, self.tr("XLIFF file…"), "primary", icon="languages")
        self.table = Button(look, self.tr("Word document…"), "default", icon="pen-line")
        cancel = Button(look, self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.dismiss)
        self.xliff.clicked.connect(lambda: self._choose(TranslatorForm.XLIFF))
        self.table.clicked.connect(lambda: self._choose(TranslatorForm.TABLE))
        forms = column(
            Label(
                look,
                self.tr("For a translation program: XLIFF 2.1, one unit a paragraph."),
                13,
                wrap=True,
            ),
            row(self.xliff, None),
            Label(
                look,
                self.tr("For a word processor: a table, the source beside the translation."),
                13,
                wrap=True,
            ),
            row(self.table, None),
            Label(
                look,
                self.tr("Names as they are written and approved quotations are in it."),
                12.5,
                400,
                "text2",
                wrap=True,
            ),
            spacing=px(10),
            margins=(px(20), px(14), px(20), px(14)),
        )
        foot = row(None, cancel, margins=(px(20), px(12), px(20), px(12)))
        self.fill(
            column(head, hline(), forms, None, hline(), foot), _NARROW, _LOW, first=self.xliff
        )

    def _choose(self, form: TranslatorForm) -> None:
        self.dismiss()
        self.form_chosen.emit(form)


class PartCard(ReturnCard):
    """One paragraph: its source, and the translation that came back."""

    def __init__(self, look: Look, part: TranslatedPart) -> None:
        super().__init__(look)
        self.part = part
        if part.before and part.before == part.after:
            pill = Pill(look, self.tr("Confirmed"), "gray", "check")
        elif part.before:
            pill = Pill(look, self.tr("Changed"), "teal", "pencil")
        else:
            pill = Pill(look, self.tr("New"), "green", "plus")
        place = place_name(part.block, 0) if is_line(part.block) else ""
        head: list[QWidget] = [pill]
        head += [Label(look, place, 12.5, 600)] if place else []
        self.offer(taken=not part.edited, name=f"{place} {part.after}".strip())
        lines: list[QWidget] = [Label(look, part.source, 12.5, 400, "text2", wrap=True)]
        lines.append(changed_words(look, part.before, part.after))
        if part.stale:
            sentence = self.tr("The source was changed since it was sent.")
            lines.append(Label(look, sentence, 12.5, 500, "amber", wrap=True))
            if part.sent:
                lines.append(changed_words(look, part.sent, part.source))
        if part.edited:
            sentence = self.tr("The translation was changed here, too, since it was sent.")
            lines.append(Label(look, sentence, 12.5, 500, "amber", wrap=True))
        self.lay_out(head, lines)


class TranslationSheet(ReturnSheet):
    """All that a translation would change. ``take_asked`` tells the parts to take over."""

    def __init__(self, look: Look, window: QWidget, back: ReturnedTranslation) -> None:
        self.cards = [PartCard(look, part) for part in back.parts[:MOST_SHOWN]]
        title = QCoreApplication.translate("TranslationSheet", "Translation from {file_name}")
        super().__init__(
            look,
            window,
            title.format(file_name=back.file_name),
            self.cards,
            TranslationNotes().of(back),
        )
        self.take_button.clicked.connect(lambda: self.take_asked.emit(self.taken()))

    def taken(self) -> list[TranslatedPart]:
        """Return the parts that are to be taken over."""
        return [card.part for card in self.cards if card.is_taken()]

    def how_many(self, count: int) -> str:
        """Return what the button says that takes ``count`` of them over."""
        return self.tr("Take over %n paragraph(s)", "", count)


class TranslationNotes(QObject):
    """What else there is to know about a file, in sentences."""

    def of(self, back: ReturnedTranslation) -> list[str]:
        """Return a sentence for each thing that somebody has to know."""
        notes = []
        stale = sum(part.stale for part in back.parts)
        if stale:
            notes.append(self.tr("%n source paragraph(s) changed since it was sent.", "", stale))
        if back.untranslated:
            notes.append(self.tr("%n paragraph(s) are not translated.", "", back.untranslated))
        if back.missing:
            notes.append(self.tr("%n paragraph(s) are not in the file.", "", back.missing))
        if back.gone:
            notes.append(
                self.tr("%n paragraph(s) of the file are not here any more.", "", back.gone)
            )
        more = len(back.parts) - MOST_SHOWN
        if more > 0:
            notes.append(self.tr("%n paragraph(s) follow: open the file again then.", "", more))
        return notes


class Translator(QObject):
    """Sends a text to a translator, and has what comes back taken over.

    Signals:
        taken: a translation was taken over, into a language.
    """

    taken = Signal(str)

    def __init__(
        self, parts: Parts, failed: Callable[[MigdeskError], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._parts, self._failed, self._owner = parts, failed, parent

    # Out

    def send(self, spot: Spot) -> None:
        """Ask as what a text is to be sent, and write it."""

        def show(pair: tuple[Language, Language]) -> None:
            own = [language_name(tag, self._parts.language) for tag in pair]
            sheet = SendSheet(self._parts.look, self._owner.window(), *own)
            sheet.form_chosen.connect(lambda form: self._name(spot, pair, form))
            sheet.show()

        self._parts.worker.ask(
            self,
            lambda desk: languages_to_send(desk, spot.release_id, spot.language),
            show,
            self._failed,
        )

    def _name(self, spot: Spot, pair: tuple[Language, Language], form: TranslatorForm) -> None:
        def ask(name: str) -> None:
            kinds = self.tr("XLIFF files (*.xlf *.xliff)")
            if form is TranslatorForm.TABLE:
                kinds = self.tr("Word documents (*.docx)")
            path = self._parts.files.to_save(self.tr("Send to a translator"), name, kinds)
            if path is not None:
                self._write(spot, pair, form, path)

        self._parts.worker.ask(
            self, lambda desk: name_to_send(desk, spot.release_id, *pair, form), ask, self._failed
        )

    def _write(
        self, spot: Spot, pair: tuple[Language, Language], form: TranslatorForm, path: Path
    ) -> None:
        wanted = path if path.suffix else path.with_suffix(f".{form}")
        source, language = pair
        self._parts.worker.ask(
            self,
            lambda desk: send_to(
                desk,
                release_id=spot.release_id,
                source=source,
                language=language,
                form=form,
                path=wanted,
            ),
            lambda written: self._parts.voice.say(exported(written, wanted)),
            self._failed,
        )

    # Back

    def open(self, spot: Spot) -> None:
        """Ask for a translation that came back."""
        path = self._parts.files.to_open(
            self.tr("Take back a translation"),
            self.tr("Translations (*.xlf *.xliff *.docx)"),
        )
        if path is not None:
            self.read(spot, path)

    def read(self, spot: Spot, path: Path) -> None:
        """Show what a translation would change."""

        def show(back: ReturnedTranslation) -> None:
            if not back.parts:
                sentence = self.tr("Everything in {file_name} is here already.")
                self._parts.voice.say(sentence.format(file_name=back.file_name))
                return
            sheet = TranslationSheet(self._parts.look, self._owner.window(), back)
            sheet.take_asked.connect(lambda parts: self._take(spot, back, sheet, parts))
            sheet.show()

        self._parts.worker.ask(
            self,
            lambda desk: returned_translation(desk, spot.release_id, path),
            show,
            self._failed,
        )

    def _take(
        self,
        spot: Spot,
        back: ReturnedTranslation,
        sheet: TranslationSheet,
        parts: list[TranslatedPart],
    ) -> None:
        def taken(_: Changes) -> None:
            self._parts.voice.say_undoable(self.tr("%n paragraph(s) taken over", "", len(parts)))
            self.taken.emit(back.language)

        sheet.dismiss()
        self._parts.worker.do(
            self,
            lambda desk: take_translation(
                desk,
                release_id=spot.release_id,
                source=back.source,
                language=back.language,
                parts=parts,
            ),
            taken,
            self._failed,
        )
