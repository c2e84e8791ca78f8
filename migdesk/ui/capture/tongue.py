"""Which language words are taken down in: by hand, by their letters, by the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QGuiApplication

from migdesk.text.names import Language
from migdesk.text.writing import language_written


def keyboard_locale() -> QLocale:
    """Return the locale of the layout that the keyboard has; X11 tells the system's."""
    return QGuiApplication.inputMethod().locale()


class Tongue(QObject):
    """The language of the words on the pad.

    What a person has chosen for these words holds. Otherwise their letters tell, and where several
    languages share those, or there are none yet, the layout of the keyboard; where that is not
    known, what was chosen last.

    Signals:
        keyboard_changed: the keyboard has another layout, whose language is one of these.
    """

    keyboard_changed = Signal()

    def __init__(self, languages: Sequence[Language], parent: QObject) -> None:
        """Choose among ``languages``, the first of them at first."""
        super().__init__(parent)
        self._languages = list(languages)
        self._first = self._languages[0]
        self.chosen: Language = ""
        keyboard = QGuiApplication.inputMethod()
        keyboard.localeChanged.connect(self.follow_keyboard)
        self.follow_keyboard()

    def follow_keyboard(self) -> None:
        """Take the language of the layout that the keyboard has now, if it is one of these."""
        language = QLocale.languageToCode(keyboard_locale().language())
        if language in self._languages and language != self._first:
            self._first = language
            self.keyboard_changed.emit()

    def of(self, words: str) -> Language:
        """Return the language of ``words``."""
        others = [language for language in self._languages if language != self._first]
        return self.chosen or language_written(words, [self._first, *others])

    def choose(self, language: Language) -> None:
        """Note that these words are in ``language``, and the next where their letters allow it."""
        self.chosen = self._first = language

    def after(self, words: str) -> Language:
        """Return the language that comes after the one of ``words``."""
        at = self._languages.index(self.of(words))
        return self._languages[(at + 1) % len(self._languages)]
