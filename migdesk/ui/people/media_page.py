"""What the pages of outlets and of journalists have in common."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from migdesk.text.names import Language, LocalizedText, first_text
from migdesk.ui.people.facts import FactsCard, Known, section
from migdesk.ui.people.page import RecordPage
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.forms import Form
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.two_columns import TwoColumns


class MediaPage(RecordPage):
    """A name in every language, facts that are read on a card and edited in a form in its place.

    A subclass gives the form and the cards beside it, and says how a fact is kept.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self._names: LocalizedText = {}
        self.form: Form
        self.facts_card: FactsCard
        self._support = Label(parts.look, "", 14, 400, "text2", wrap=True)

    # What a subclass does and tells.

    def keep_fact(self, key: int, name: str, value: Any) -> None:  # noqa: ANN401 - each field has its own kind
        """Have the desk keep a fact."""
        raise NotImplementedError

    def put_together(
        self, title: str, form: Form, lines: Sequence[QWidget], cards: Sequence[QWidget]
    ) -> None:
        """Build the page.

        Args:
            title: of the facts.
            form: in which they are edited, the name among them.
            lines: what else stands below the name.
            cards: what stands beside the facts.
        """
        look = self.parts.look
        self.form = form
        form.committed.connect(lambda name, value: self.keep_fact(self.key, name, value))
        self.facts_card = FactsCard(
            look, title, link=self.tr("Edit"), empty=self.tr("Nothing is recorded yet.")
        )
        self.facts_card.edit_asked.connect(self.begin_edit)
        self._section = section(look, title, form)
        facts = [self.facts_card, self._section]
        self.build([], [self._support, *lines], TwoColumns(look, facts, cards))

    # What is shown

    def show_facts(
        self,
        key: int,
        names: LocalizedText,
        support: str,
        *,
        face: QWidget,
        facts: Sequence[Known],
        values: Mapping[str, Any],
    ) -> bool:
        """Show a record; return whether it is another one than before."""
        other = key != self.key
        if other:
            self.leave_record()
        self.key, self._names = key, names
        shown = self.name()
        written = dict.fromkeys([names.get(tag, "") for tag in self.languages] + [*names.values()])
        self.head.show_names(face, shown, [each for each in written if each not in {"", shown}])
        self._support.setText(support)
        self._support.setVisible(bool(support))
        self.facts_card.show_facts(facts)
        if other:
            self.form.reset(values)
            self.pane.verticalScrollBar().setValue(0)
        else:
            self.form.set_values(values)
        return other

    def keep(self, name: str, intention: Any) -> None:  # noqa: ANN401 - what the desk is asked to do
        """Have the desk carry out what keeps the fact of a field."""
        self.edits.carry_out(intention, self.form.field(name))

    def name(self) -> str:
        """Return what the record that is shown is called."""
        return first_text(self._names, self.languages)

    def flush(self) -> None:
        """Hand on what is typed."""
        self.form.flush()

    def focus(self) -> None:
        """Put the keyboard where the page begins."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_editing(self, *, editing: bool) -> None:
        """Show the fields, or what they hold."""
        self._section.setVisible(editing)
        self.facts_card.setVisible(not editing)

    def focus_name(self, language: Language) -> None:
        """Put the keyboard into the name."""
        del language  # the first will do: all stand in one field
        self.form.field("name").focus()

    def focus_error(self) -> bool:
        """Put the keyboard into the first field with an error; return whether there is one."""
        return self.form.focus_first_error()
