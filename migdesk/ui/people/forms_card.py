"""The case forms of a name: those that are confirmed, and what is proposed for the others."""

from PySide6.QtCore import QCoreApplication, Signal

from migdesk.text.languages import language_name
from migdesk.text.names import Forms, Language, OrganisationName, PersonName
from migdesk.ui.people.facts import FactsCard, Known
from migdesk.ui.people.head import Notice
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields.names import CASES

_LONG = 26
"""Letters from which on a form stands below its case."""


class FormsCard(FactsCard):
    """The forms of a name in one language. Proposals are grey until somebody confirms them.

    Signals:
        confirmed: the proposals are right: the forms to keep.
    """

    confirmed = Signal(object)

    def __init__(self, parts: Parts, language: Language) -> None:
        title = QCoreApplication.translate("FormsCard", "Forms in {language}").format(
            language=language_name(language, parts.language)
        )
        link = QCoreApplication.translate("FormsCard", "Edit")
        super().__init__(parts.look, title, link=link, empty="")
        self._offered: Forms | None = None
        self.notice = Notice(parts.look)
        self.notice.link.clicked.connect(self._confirm)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.notice)

    def show_forms(self, name: PersonName | OrganisationName | None, proposed: Forms) -> None:
        """Show the forms of a name, and proposals for those that nobody has confirmed."""
        self.setVisible(name is not None)
        if name is None:
            return
        confirmed = {case.value: name.form(case) for case, _ in CASES}
        known = {case.value: name.form(case) or proposed.form(case) for case, _ in CASES}
        facts = []
        for case, marked in CASES:
            label = QCoreApplication.translate("CaseForms", marked)
            value = known[case.value] or self.tr("not known")
            ink = "text" if confirmed[case.value] else "text3"
            facts.append(Known("", label, value, ink, below=len(value) > _LONG))
        self.show_facts(facts)
        self._offered = Forms(name.nominative, **known) if all(known.values()) else None
        self._say(lacking=not all(confirmed.values()))

    def _say(self, *, lacking: bool) -> None:
        if not lacking:
            self.notice.say("", "")
        elif self._offered is not None:
            self.notice.say(self.tr("Proposed, not confirmed yet"), self.tr("Confirm all"))
        else:
            self.notice.say(self.tr("Texts have a gap where a form is not known"), self.tr("Write"))

    def _confirm(self) -> None:
        if self._offered is not None:
            self.confirmed.emit(self._offered)
        else:
            self.edit_asked.emit()
