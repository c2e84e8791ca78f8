"""Fields for text: a line, an area, the same text in several languages, addresses."""

import re
from collections.abc import Collection, Sequence
from typing import Any, Final

from PySide6.QtWidgets import QGridLayout

from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.widgets.fields.editors import AREA_LIMIT, LINE_LIMIT, Area, Line
from migdesk.ui.widgets.fields.field import Field, Reading
from migdesk.ui.widgets.labels import Tag
from migdesk.ui.widgets.layouts import column

_EMAIL: Final = re.compile(r"[^\s@<>(),;:]+@[^\s@.<>(),;:]+(?:\.[^\s@.<>(),;:]+)+")
_PHONE: Final = re.compile(r"\+?[\d\s().\-/]*\d[\d\s().\-/]*(?:(?:ext|x|შიდა)\.?\s*\d+)?")
_FEWEST_DIGITS: Final = 3


def language_code(language: Language) -> str:
    """Return the letters that a language's tag is shown by: a code and not text, so in capitals."""
    return language.partition("-")[0].upper()


class TextField(Field):
    """A line of text."""

    def __init__(
        self,
        look: Look,
        label: str,
        *,
        hint: str = "",
        required: str = "",
        limit: int = LINE_LIMIT,
        placeholder: str = "",
        language: Language = "",
        document: bool = False,
    ) -> None:
        super().__init__(look, label, hint=hint, required=required)
        self._kept = ""
        font = look.font(14, document=True) if document else None
        self._line = Line(limit=limit, language=language, font=font)
        self._line.setPlaceholderText(placeholder)
        self._line.edited.connect(self._changed)
        self._line.returnPressed.connect(self._entered)
        self._place(self._line)
        self._watch(self._line)

    def _read(self) -> Reading:
        return Reading(self._line.text().strip())

    def _kept_as(self, value: Any) -> Any:  # noqa: ANN401 - as in the base class
        return value or ""

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._line.show_text(value)


class EmailField(TextField):
    """An email address. One that looks wrong is kept, and said to look wrong."""

    def _commit(self, *, finished: bool) -> None:
        super()._commit(finished=finished)
        if finished and self.value() and not _EMAIL.fullmatch(self.value()):
            self.set_note(self.tr("This does not look like an email address."))


class PhoneField(TextField):
    """A phone number. One that looks wrong is kept, and said to look wrong."""

    def _commit(self, *, finished: bool) -> None:
        super()._commit(finished=finished)
        written = self.value()
        digits = sum(letter.isdigit() for letter in written)
        if finished and written and (not _PHONE.fullmatch(written) or digits < _FEWEST_DIGITS):
            self.set_note(self.tr("This does not look like a phone number."))


class AreaField(Field):
    """Lines of text. Tab leaves the field, Ctrl+Enter hands the text on."""

    def __init__(
        self,
        look: Look,
        label: str,
        *,
        hint: str = "",
        required: str = "",
        limit: int = AREA_LIMIT,
        lines: tuple[int, int] = (3, 12),
        placeholder: str = "",
        language: Language = "",
        document: bool = False,
    ) -> None:
        super().__init__(look, label, hint=hint, required=required)
        self._kept = ""
        font = look.font(14, document=True) if document else None
        self._area = Area(look, lines=lines, limit=limit, language=language, font=font)
        self._area.setPlaceholderText(placeholder)
        self._area.edited.connect(self._changed)
        self._area.entered.connect(self._entered)
        self._place(self._area)
        self._watch(self._area)

    def _read(self) -> Reading:
        return Reading(self._area.toPlainText().strip())

    def _kept_as(self, value: Any) -> Any:  # noqa: ANN401 - as in the base class
        return value or ""

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._area.show_text(value)


class LocalizedField(Field):
    """One text in several languages, a row for each, marked with the language.

    The value has no entry for a language without text.
    """

    def __init__(
        self,
        look: Look,
        label: str,
        languages: Sequence[tuple[Language, str]],
        *,
        hint: str = "",
        required: str = "",
        limit: int = LINE_LIMIT,
        lines: int = 1,
        document: bool = False,
    ) -> None:
        """Show empty rows.

        Args:
            look: the look.
            label: what the text is.
            languages: tag and own name of each, in the order of the rows.
            hint: a line below the rows.
            required: what is said when no language has text.
            limit: characters there is room for in each.
            lines: how many lines are seen; from 2 on, rows grow with their text.
            document: whether the text is set in the font of documents.
        """
        super().__init__(look, label, hint=hint, required=required)
        self._kept = {}
        self._rows: dict[Language, Line | Area] = {}
        self._tags: dict[Language, Tag] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(look.px(6))
        grid.setColumnStretch(1, 1)
        font = look.font(14, document=True) if document else None
        for place, (language, own_name) in enumerate(languages):
            editor: Line | Area
            if lines > 1:
                editor = Area(look, lines=(lines, 12), limit=limit, language=language, font=font)
                editor.entered.connect(self._entered)
            else:
                editor = Line(limit=limit, language=language, font=font)
                editor.returnPressed.connect(self._entered)
            editor.edited.connect(self._changed)
            tag = Tag(look, language_code(language))
            if lines > 1:
                grid.addLayout(column(look.px(8), tag, None), place, 0)  # beside the first line
            else:
                grid.addWidget(tag, place, 0)
            grid.addWidget(editor, place, 1)
            self._watch(editor, f"{label}, {own_name}" if label else own_name)
            self._rows[language] = editor
            self._tags[language] = tag
        self._place(grid)

    def editor(self, language: Language) -> Line | Area:
        """Return what the text of ``language`` is typed into."""
        return self._rows[language]

    def ask_in(self, languages: Collection[Language]) -> None:
        """Show the rows of ``languages`` alone; what is typed in another stays in the value."""
        for language, editor in self._rows.items():
            is_asked = language in languages
            self._tags[language].setVisible(is_asked)
            editor.setVisible(is_asked)
        first = next((row for language, row in self._rows.items() if language in languages), None)
        if first is not None:
            self.setFocusProxy(first)

    def _read(self) -> Reading:
        written = {language: _text_of(editor).strip() for language, editor in self._rows.items()}
        others = {key: text for key, text in self._kept.items() if key not in self._rows}
        return Reading({key: text for key, text in (others | written).items() if text})

    def _kept_as(self, value: Any) -> Any:  # noqa: ANN401 - as in the base class
        return {language: text for language, text in (value or {}).items() if text}

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        for language, editor in self._rows.items():
            editor.show_text(value.get(language, ""))

    def _is_empty(self, value: Any) -> bool:  # noqa: ANN401 - as in the base class
        return not value


def _text_of(editor: Line | Area) -> str:
    return editor.text() if isinstance(editor, Line) else editor.toPlainText()
