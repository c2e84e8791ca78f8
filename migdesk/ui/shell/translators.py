"""The languages of the window: which there are, and switching to one."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from migdesk.base.resources import translation
from migdesk.text.names import Language
from migdesk.text.words import available_languages, own_name

WRITTEN_IN: Final[Language] = "en"
"""The language of the texts in the code: it needs no translation, only its plurals."""

_NAME: Final = "interface language"


def languages(folder: Path | None = None) -> tuple[tuple[Language, str], ...]:
    """Return the languages that the window can speak: tag and own name, such as ``ქართული``.

    One that has words for its closed lists and a translation of the window's own texts.

    Args:
        folder: where the translations are; without it, where the program's own files are.
    """
    return tuple(
        (language, own_name(language))
        for language in available_languages()
        if speaks(language, folder)
    )


def speaks(language: Language, folder: Path | None = None) -> bool:
    """Tell whether the window can speak ``language``, without reading its words."""
    if language == WRITTEN_IN:
        return True
    if language not in available_languages():
        return False
    return (folder or translation("ui")).joinpath(f"migdesk_{language}.qm").is_file()


def install(app: QCoreApplication, language: Language, folder: Path | None = None) -> None:
    """Let texts asked for from here on, Qt's own among them, be in ``language``.

    What was asked for before stays as it is, so this belongs before the window is built. A text
    without a translation, and a language without any, stays in English.

    Args:
        app: keeps the translations, and forgets those of a language installed before.
        language: what the window speaks.
        folder: where the translations are; without it, where the program's own files are.
    """
    for former in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(former)
        former.setParent(None)
    QLocale.setDefault(QLocale(language))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(folder or translation("ui"))
    for name, place in ((f"qtbase_{language}", qt), (f"migdesk_{language}", own)):
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if translator.load(name, place):
            app.installTranslator(translator)
