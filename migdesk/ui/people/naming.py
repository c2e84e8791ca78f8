"""The names of a record: read in the head and as case forms, written in fields."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from migdesk.text.languages import language_name
from migdesk.text.names import CASED, Forms, Language
from migdesk.ui.people.facts import section
from migdesk.ui.people.forms_card import FormsCard
from migdesk.ui.people.head import Notice
from migdesk.ui.people.name_fields import NameField, NameFields
from migdesk.ui.shell.screen import Parts


class Naming(QObject):
    """What a page shows of names, in every language of the office.

    Signals:
        committed: all names to keep, and the field that was changed, ``None`` for none.
        edit_asked: names are to be edited; carries the language to begin with.

    Attributes:
        names: the fields.
        section: the fields under their heading.
        notice: says which language has no name yet.
        forms: the case forms, for languages that have cases.
    """

    committed = Signal(object, object)
    edit_asked = Signal(str)

    def __init__(
        self,
        parts: Parts,
        make: Callable[[Language], NameField],
        proposed: Callable[[Any], Forms],
        needed: str,
        page: QObject,
    ) -> None:
        """Show nothing yet.

        Args:
            parts: of the window.
            make: makes the field of a language.
            proposed: returns the case forms that a name may have.
            needed: what is said when the last name is taken away.
            page: what it is a part of, and goes with.
        """
        super().__init__(page)
        self._parts, self._proposed = parts, proposed
        self._shown: Mapping[Language, Any] = {}
        self._lacking: Language = ""
        look = parts.look
        self.names = NameFields(look, parts.tags, make, needed=needed)
        self.names.committed.connect(self.committed)
        self.section = section(look, self.tr("Name"), self.names)
        self.notice = Notice(look, near=True)
        self.notice.link.clicked.connect(lambda: self.edit_asked.emit(self._lacking))
        self.forms = {tag: self._make_forms(tag) for tag in parts.tags if tag in CASED}

    def show(self, names: Mapping[Language, Any], *, other: bool, editing: bool) -> None:
        """Show the names of a record, of another than before or of the same."""
        self._shown = names
        if other:
            self.names.reset(names)
        else:
            self.names.set_value(names)
        self._lacking = next((tag for tag in self._parts.tags if tag not in names), "")
        sentence = ""
        if self._lacking:
            language = language_name(self._lacking, self._parts.language)
            sentence = self.tr("No name in {language} yet").format(language=language)
        self.notice.say(sentence, self.tr("Write it"))
        for tag, card in self.forms.items():
            name = names.get(tag)
            card.show_forms(name, self._proposed(name) if name is not None else Forms(""))
        self.show_editing(editing=editing)

    def show_editing(self, *, editing: bool) -> None:
        """Show the fields, or the case forms of what they hold."""
        self.section.setVisible(editing)
        for tag, card in self.forms.items():
            card.setVisible(tag in self._shown and not editing)

    def _make_forms(self, language: Language) -> FormsCard:
        card = FormsCard(self._parts, language)
        card.edit_asked.connect(lambda: self.edit_asked.emit(language))
        card.confirmed.connect(lambda forms: self._confirm(language, forms))
        return card

    def _confirm(self, language: Language, forms: Forms) -> None:
        name = self._shown.get(language)
        if name is None:
            return
        said = replace(name, ergative=forms.ergative, dative=forms.dative, genitive=forms.genitive)
        self.committed.emit({**self._shown, language: said}, None)
