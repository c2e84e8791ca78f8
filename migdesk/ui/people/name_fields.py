"""One name or title in every language of the office: a field for each."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.text.georgian import proposed_name, proposed_phrase
from migdesk.text.names import CASED, Case, Language
from migdesk.ui.look import Look
from migdesk.ui.widgets.fields import OrganisationNameField, PersonNameField, PhraseField
from migdesk.ui.widgets.layouts import column

NameField: TypeAlias = OrganisationNameField | PersonNameField | PhraseField


class NameFields(QWidget):
    """A field a language, under one another: case forms are long.

    The value is a mapping by language, without the languages in which nothing is written.

    Signals:
        committed: the mapping to keep, and the field that was changed.
        typed: something was changed.
    """

    committed = Signal(object, object)
    typed = Signal()

    def __init__(
        self,
        look: Look,
        languages: Sequence[Language],
        make: Callable[[Language], NameField],
        *,
        needed: str = "",
    ) -> None:
        """Show nothing.

        Args:
            look: the look.
            languages: tags, in the order of the fields.
            make: makes the field of a language.
            needed: what is said when the last of the names is taken away, if there must be one.
        """
        super().__init__()
        self._needed = needed
        self._kept: dict[Language, Any] = {}
        self.by_language = {language: make(language) for language in languages}
        for language, field in self.by_language.items():
            field.committed.connect(lambda _, language=language: self._keep(language))
            field.typed.connect(self.typed)
        self.setLayout(column(*self.by_language.values(), spacing=look.px(12)))

    def value(self) -> dict[Language, Any]:
        """Return what is written, by language."""
        return self._merged("")

    def set_value(self, names: Mapping[Language, Any]) -> None:
        """Show what is kept now; what is being typed stays."""
        self._kept = dict(names)
        for language, field in self.by_language.items():
            field.set_value(names.get(language))

    def reset(self, names: Mapping[Language, Any]) -> None:
        """Show the names of another record."""
        self._kept = dict(names)
        for language, field in self.by_language.items():
            field.reset(names.get(language))

    def flush(self) -> None:
        """Hand on what is typed."""
        for field in self.by_language.values():
            field.flush()

    def focus(self, language: Language = "") -> None:
        """Put the keyboard into the field of a language, else into the first."""
        first = next(iter(self.by_language.values()))
        self.by_language.get(language, first).focus()

    def focus_error(self) -> bool:
        """Put the keyboard into the first field with an error; return whether there is one."""
        wrong = [field for field in self.by_language.values() if field.error()]
        for field in wrong[:1]:
            field.focus()
        return bool(wrong)

    def case_lines(self) -> list[QWidget]:
        """Return the lines of case forms, in which Enter confirms what is proposed."""
        return [
            field.case_line(case)
            for language, field in self.by_language.items()
            if language in CASED
            for case in (Case.ERGATIVE, Case.DATIVE, Case.GENITIVE)
        ]

    def set_error(self, sentence: str) -> None:
        """Say at the first field what is wrong."""
        next(iter(self.by_language.values())).set_error(sentence)

    def _keep(self, language: Language) -> None:
        field, names = self.by_language[language], self._merged(language)
        if not names and self._needed:
            field.set_error(self._needed)
            return
        self.committed.emit(names, field)

    def _merged(self, changed: Language) -> dict[Language, Any]:
        """Return all names; where one was refused and not changed since, the one that is kept."""
        names = dict(self._kept)
        for language, field in self.by_language.items():
            if language == changed or not field.error():
                names[language] = field.value()
        return {language: name for language, name in names.items() if name is not None}


def person_field(look: Look, label: str) -> Callable[[Language], PersonNameField]:
    """Return what makes the fields for a person's name."""
    return lambda language: PersonNameField(
        look,
        label,
        language,
        cased=language in CASED,
        propose=proposed_name if language in CASED else None,
    )


def organisation_field(look: Look, label: str) -> Callable[[Language], OrganisationNameField]:
    """Return what makes the fields for an organisation's name."""
    return lambda language: OrganisationNameField(
        look,
        label,
        language,
        cased=language in CASED,
        propose=proposed_phrase if language in CASED else None,
    )


def title_field(look: Look, label: str) -> Callable[[Language], PhraseField]:
    """Return what makes the fields for a title."""
    return lambda language: PhraseField(
        look,
        label,
        language,
        cased=language in CASED,
        propose=proposed_phrase if language in CASED else None,
        limit=1_000,
    )
