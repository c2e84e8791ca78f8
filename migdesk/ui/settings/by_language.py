"""One name in every language of the office: a field for each."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.widgets.fields import Field
from migdesk.ui.widgets.layouts import column


class ByLanguage(QWidget):
    """A field a language, under one another.

    The value is a mapping by language, without the languages in which nothing is written. What is
    kept in a language that has no field stays in it.

    Signals:
        committed: the mapping to keep, and the field that was changed.
    """

    committed = Signal(object, object)

    def __init__(
        self, look: Look, languages: Sequence[Language], make: Callable[[Language], Field]
    ) -> None:
        """Show nothing; ``make`` makes the field of a language."""
        super().__init__()
        self._kept: dict[Language, Any] = {}
        self.by_language = {language: make(language) for language in languages}
        for language, field in self.by_language.items():
            field.committed.connect(lambda _, language=language: self._keep(language))
        self.setLayout(column(*self.by_language.values(), spacing=look.px(14)))

    def set_value(self, names: Mapping[Language, Any]) -> None:
        """Show what is kept now; what is being typed stays."""
        self._kept = dict(names)
        for language, field in self.by_language.items():
            field.set_value(names.get(language))

    def flush(self) -> None:
        """Hand on what is typed."""
        for field in self.by_language.values():
            field.flush()

    def _keep(self, changed: Language) -> None:
        """Hand all names on; where one was refused and not changed since, the one that is kept."""
        names = dict(self._kept)
        for language, field in self.by_language.items():
            if language == changed or not field.error():
                names[language] = field.value()
        names = {language: name for language, name in names.items() if name is not None}
        self.committed.emit(names, self.by_language[changed])
