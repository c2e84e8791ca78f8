"""Fields for names and titles in one language, with the case forms that language needs."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from migdesk.text.names import Case, Forms, Language, OrganisationName, PersonName
from migdesk.ui.look import Look
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields.editors import LINE_LIMIT, Line
from migdesk.ui.widgets.fields.field import Field, Reading
from migdesk.ui.widgets.fields.texts import language_code
from migdesk.ui.widgets.labels import Label, Tag
from migdesk.ui.widgets.layouts import row

Name: TypeAlias = PersonName | OrganisationName | Forms

CASES: Final = (
    (Case.ERGATIVE, QT_TRANSLATE_NOOP("CaseForms", "Who said (ergative)")),
    (Case.DATIVE, QT_TRANSLATE_NOOP("CaseForms", "To whom (dative)")),
    (Case.GENITIVE, QT_TRANSLATE_NOOP("CaseForms", "Whose (genitive)")),
)
"""The cases that are asked for, and what they are called."""

_NAME_LIMIT: Final = 120
_ACRONYM_LIMIT: Final = 20
_FORM_LIMIT: Final = LINE_LIMIT


class CaseForms(QWidget):
    """The case forms of a name: what a person confirmed, and grey what only is proposed.

    A form is confirmed for the name it was confirmed with. Once the name differs it is a proposal
    again, and with the name put back it is what it was. Enter in an empty line confirms what is
    proposed there.

    Signals:
        edited: a form was typed or confirmed.
        entered: a form was confirmed, or Enter pressed.
    """

    edited = Signal()
    entered = Signal()

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__()
        self._nominative = ""
        self._proposed = Forms("")
        self._confirmed: dict[Case, tuple[str, str]] = {}
        self._held = False
        self.lines: dict[Case, Line] = {}
        self._buttons: dict[Case, Button] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, look.px(2), 0, 0)
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(look.px(4))
        grid.setColumnStretch(1, 1)
        for place, (case, marked) in enumerate(CASES):
            label = QCoreApplication.translate("CaseForms", marked)
            line, button = self._line(case, label, language), self._button(look, case, label)
            grid.addWidget(Label(look, label, 12, 400, "text2", wrap=True), place, 0)
            grid.addWidget(line, place, 1)
            grid.addWidget(button, place, 2)
            self.lines[case], self._buttons[case] = line, button
        self._all = Button(look, self.tr("Confirm all"), "link", small=True)
        self._all.clicked.connect(self._confirm_all)
        grid.addWidget(self._all, len(CASES), 1, Qt.AlignmentFlag.AlignLeft)

    def show_name(self, nominative: str, proposed: Forms) -> None:
        """Show the forms of a name: the confirmed ones, and proposals for the others."""
        self._nominative, self._proposed = nominative, proposed
        self._dress()

    def show_confirmed(self, nominative: str, forms: Mapping[Case, str]) -> None:
        """Take the forms that are kept as confirmed for ``nominative``."""
        for case, form in forms.items():
            if form:
                self._confirmed[case] = (form, nominative)
            elif self._confirmed.get(case, ("", ""))[1] == nominative:
                del self._confirmed[case]

    def hold(self) -> None:
        """Offer no form any more."""
        self._held = True
        self._dress()

    def forget(self) -> None:
        """Forget every form: another name is shown."""
        self._confirmed.clear()

    def confirmed(self) -> dict[Case, str]:
        """Return the forms confirmed for the present name, empty where none is."""
        return {case: self._form(case) for case, _ in CASES}

    def _line(self, case: Case, label: str, language: Language) -> Line:
        line = Line(limit=_FORM_LIMIT, language=language)
        line.setProperty("quiet", "1")
        line.setAccessibleName(label)
        line.edited.connect(lambda text: self._typed(case, text))
        line.returnPressed.connect(lambda: self._entered(case))
        return line

    def _button(self, look: Look, case: Case, label: str) -> Button:
        button = Button(look, self.tr("Confirm"), small=True)
        button.setAccessibleName(self.tr("Confirm: {case}").format(case=label))
        button.clicked.connect(lambda: self._confirm(case))
        return button

    def _form(self, case: Case) -> str:
        form, nominative = self._confirmed.get(case, ("", ""))
        return form if nominative == self._nominative else ""

    def _offer(self, case: Case) -> str:
        """Return what is proposed: by rule, or what was confirmed for the name before.

        Nothing where a form is confirmed or being typed.
        """
        if self._form(case):
            return ""
        return self._proposed.form(case) or self._confirmed.get(case, ("", ""))[0]

    def _typed(self, case: Case, text: str) -> None:
        form = text.strip()
        if form:
            self._confirmed[case] = (form, self._nominative)
        else:
            self._confirmed.pop(case, None)
        self._dress()
        self.edited.emit()

    def _entered(self, case: Case) -> None:
        if self._offer(case) and not self._held:
            self._confirm(case)
        else:
            self.entered.emit()

    def _confirm(self, case: Case) -> None:
        self._confirmed[case] = (self._offer(case), self._nominative)
        self.lines[case].setFocus()
        self._dress()
        self.edited.emit()
        self.entered.emit()

    def _confirm_all(self) -> None:
        for case, _ in CASES:
            if self._offer(case):
                self._confirmed[case] = (self._offer(case), self._nominative)
        self.lines[CASES[0][0]].setFocus()
        self._dress()
        self.edited.emit()
        self.entered.emit()

    def _dress(self) -> None:
        offers = {case: self._offer(case) for case in self.lines}
        for case, line in self.lines.items():
            form, offer = self._form(case), offers[case]
            if line.text().strip() != form:
                line.show_text(form)
            unknown = "" if self._held else self.tr("Not known: write it")
            line.setPlaceholderText(offer or unknown)
            self._keep_room(self._buttons[case], kept=any(offers.values()) and not self._held)
            self._buttons[case].setVisible(bool(offer) and not self._held)
            spoken = self.tr("Proposed: {form}").format(form=offer) if offer else ""
            line.setAccessibleDescription(spoken)
        self._all.setVisible(sum(map(bool, offers.values())) > 1 and not self._held)

    def _keep_room(self, button: Button, *, kept: bool) -> None:
        """Keep the lines equally wide while some can be confirmed, and whole once none can."""
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        button.setSizePolicy(policy)


class _NameField(Field):
    """A name in one language: its parts side by side, below them its case forms.

    The value is ``None`` where nothing is written. Forms that nobody confirmed are not in it.
    """

    def __init__(
        self, look: Look, label: str, language: Language, *, hint: str, required: str
    ) -> None:
        super().__init__(look, label, hint=hint, required=required)
        self._language = language
        self._lines: dict[str, Line] = {}
        self._forms: CaseForms | None = None
        self._layout.removeWidget(self._head)
        self._place(row(Tag(look, language_code(language)), (self._head, 1), spacing=look.px(6)))

    def case_line(self, case: Case) -> Line:
        """Return what the form of ``case`` is typed into.

        Raises:
            KeyError: the language has no cases, or the nominative is asked for.
        """
        if self._forms is None:
            raise KeyError(case)
        return self._forms.lines[case]

    def reset(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        """Show the name of another record; see :meth:`Field.reset`."""
        if self._forms is not None:
            self._forms.forget()
        super().reset(value)

    # What a subclass tells.

    def _build(self, written: dict[str, str], forms: dict[str, str]) -> Name:
        """Return the name that is written in the lines."""
        raise NotImplementedError

    def _proposal(self, name: Name) -> Forms:
        """Return the forms that ``name`` probably has."""
        raise NotImplementedError

    # What a subclass does.

    def _add_line(self, name: str, words: str, *, limit: int = _NAME_LIMIT) -> Line:
        """Return the line for a part of the name, an attribute of it called ``name``."""
        line = Line(limit=limit, language=self._language)
        line.setPlaceholderText(words)
        line.edited.connect(self._typed_part)
        line.returnPressed.connect(self._entered)
        self._watch(line, ", ".join(filter(None, (self.label, words))))
        self._lines[name] = line
        return line

    def _add_forms(self) -> None:
        self._forms = CaseForms(self.look, self._language)
        self._forms.edited.connect(self._changed)
        self._forms.entered.connect(self._entered)
        self._place(self._forms)
        for line in self._forms.lines.values():
            self._watch(line, ", ".join(filter(None, (self.label, line.accessibleName()))))
        self._tell_forms()

    # The inside.

    def _written(self) -> dict[str, str]:
        return {name: line.text().strip() for name, line in self._lines.items()}

    def _read(self) -> Reading:
        written = self._written()
        if not any(written.values()):
            return Reading(None)
        forms = self._forms.confirmed() if self._forms is not None else _forms_of(self._kept)
        return Reading(self._build(written, {case.value: form for case, form in forms.items()}))

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        for name, line in self._lines.items():
            line.show_text(getattr(value, name) if value is not None else "")
        if self._forms is not None and value is not None:
            self._forms.show_confirmed(value.nominative, _forms_of(value))
        self._tell_forms()

    def _say(self, error: str) -> None:
        super()._say(error)
        self._tell_forms()  # what is proposed is said of its line again

    def _typed_part(self) -> None:
        self._tell_forms()
        self._changed()

    def _tell_forms(self) -> None:
        if self._forms is None:
            return
        written = self._written()
        self._forms.setVisible(any(written.values()))
        if any(written.values()):
            name = self._build(written, {})
            self._forms.show_name(name.nominative, self._proposal(name))


def _forms_of(name: Name | None) -> dict[Case, str]:
    return {case: name.form(case) if name is not None else "" for case, _ in CASES}


class PersonNameField(_NameField):
    """A person's name: given and family name, and the forms of both together."""

    def __init__(
        self,
        look: Look,
        label: str,
        language: Language,
        *,
        cased: bool = False,
        propose: Callable[[PersonName], Forms] | None = None,
        hint: str = "",
        required: str = "",
    ) -> None:
        """Show no name.

        Args:
            look: the look.
            label: whose name it is.
            language: tag of the language it is in.
            cased: whether that language has case forms.
            propose: returns the forms that a name probably has; without it none are proposed.
            hint: a line below.
            required: what is said when there is no name.
        """
        super().__init__(look, label, language, hint=hint, required=required)
        self._propose = propose
        given = self._add_line("given", self.tr("Given name"))
        family = self._add_line("family", self.tr("Family name"))
        self._place(row((given, 1), (family, 1), spacing=look.px(6)))
        if cased:
            self._add_forms()

    def _build(self, written: dict[str, str], forms: dict[str, str]) -> Name:
        return PersonName(**written, **forms)

    def _proposal(self, name: Name) -> Forms:
        if self._propose is None or not isinstance(name, PersonName):
            return Forms(name.nominative)
        return self._propose(name)


class OrganisationNameField(_NameField):
    """What an organisation is called: full and short name, acronym, and the full name's forms."""

    def __init__(
        self,
        look: Look,
        label: str,
        language: Language,
        *,
        cased: bool = False,
        propose: Callable[[str], Forms] | None = None,
        hint: str = "",
        required: str = "",
    ) -> None:
        """Show no name; see :class:`PersonNameField`, ``propose`` takes the full name."""
        super().__init__(look, label, language, hint=hint, required=required)
        self._propose = propose
        self._place(self._add_line("full", self.tr("Full name"), limit=LINE_LIMIT))
        short = self._add_line("short", self.tr("Short name"))
        acronym = self._add_line("acronym", self.tr("Acronym"), limit=_ACRONYM_LIMIT)
        self._place(row((short, 2), (acronym, 1), spacing=look.px(6)))
        if cased:
            self._add_forms()

    def _build(self, written: dict[str, str], forms: dict[str, str]) -> Name:
        return OrganisationName(**written, **forms)

    def _proposal(self, name: Name) -> Forms:
        return self._propose(name.nominative) if self._propose else Forms(name.nominative)


class PhraseField(_NameField):
    """A title, a city or another noun phrase, and its forms."""

    def __init__(
        self,
        look: Look,
        label: str,
        language: Language,
        *,
        cased: bool = False,
        propose: Callable[[str], Forms] | None = None,
        hint: str = "",
        required: str = "",
        placeholder: str = "",
        limit: int = LINE_LIMIT,
    ) -> None:
        """Show nothing; see :class:`PersonNameField`, ``propose`` takes the phrase."""
        super().__init__(look, label, language, hint=hint, required=required)
        self._propose = propose
        line = self._add_line("nominative", placeholder, limit=limit)
        line.setAccessibleName(label)
        self._place(line)
        if cased:
            self._add_forms()

    def _build(self, written: dict[str, str], forms: dict[str, str]) -> Name:
        return Forms(**written, **forms)

    def _proposal(self, name: Name) -> Forms:
        return self._propose(name.nominative) if self._propose else Forms(name.nominative)
