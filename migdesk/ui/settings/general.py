"""Settings, General: who works here, what the window is like, and the office itself."""

from collections.abc import Mapping
from typing import Any

from migdesk.base.errors import MigdeskError
from migdesk.desk import file_names, office, questions
from migdesk.desk.rows import OfficePage
from migdesk.desk.rows.logos import FileNames
from migdesk.text.file_names import RELEASE_FIELDS, RELEASE_NAMES, REPORT_FIELDS, REPORT_NAMES
from migdesk.text.georgian import proposed_phrase
from migdesk.text.names import CASED, Language
from migdesk.ui.settings.by_language import ByLanguage
from migdesk.ui.settings.name_pattern import NamePatternField
from migdesk.ui.settings.page import FormPage, labelled, section
from migdesk.ui.shell import translators
from migdesk.ui.shell.edits import refusal
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.choices import Segmented
from migdesk.ui.widgets.editing import let_go_on
from migdesk.ui.widgets.fields import (
    ChoiceField,
    Field,
    OrganisationNameField,
    PhraseField,
    TextField,
)
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import row
from migdesk.ui.widgets.zones import ZoneField, system_zone


class GeneralPage(FormPage):
    """Who works here, the window's language and colours, the office's names, city and zone."""

    tables = frozenset({"office", "event", "project", "release", "rendition"})

    def __init__(self, parts: Parts) -> None:
        super().__init__(
            parts,
            self.tr("General"),
            self.tr("Who works here, and whose releases these are."),
        )
        look, settings = parts.look, parts.keeper.settings
        self._facts: OfficePage | None = None
        tags = [tag for tag, _ in parts.languages]
        self.who = TextField(
            look,
            self.tr("Your name"),
            required=self.tr("Type your name: changes are recorded under it."),
            hint=self.tr("Changes are recorded under it from now on."),
        )
        let_go_on(self.who)  # it belongs to this computer, as does the language
        self.who.reset(settings.who)
        self.who.committed.connect(self._keep_who)
        self.language = ChoiceField(
            look,
            self.tr("Language of this window"),
            [("", self.tr("As on this computer")), *translators.languages()],
        )
        let_go_on(self.language)
        self.language.reset(settings.interface_language)
        self.language.committed.connect(self._keep_language)
        self.colours = Segmented(
            look,
            [
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("system", self.tr("As the system has them")),
            ],
            name=self.tr("Colours"),
        )
        self.colours.set_value(settings.theme)
        self.colours.chosen.connect(self._keep_colours)
        self.names = ByLanguage(look, tags, self._name_field)
        self.names.committed.connect(self._keep_names)
        self.city = ByLanguage(look, tags, self._city_field)
        self.city.committed.connect(self._keep_city)
        self.zone = ZoneField(
            look, self.tr("Time zone"), hint=self.tr("Embargoes and dates are told in it.")
        )
        self.zone.committed.connect(self._keep_zone)
        self.release_names = NamePatternField(
            look, self.tr("Releases"), RELEASE_NAMES, RELEASE_FIELDS
        )
        self.report_names = NamePatternField(
            look, self.tr("Reports about an event"), REPORT_NAMES, REPORT_FIELDS
        )
        for field in (self.release_names, self.report_names):
            field.typed.connect(self._ask_names)
        self.release_names.committed.connect(
            lambda pattern: self._set(self.release_names, release_names=pattern)
        )
        self.report_names.committed.connect(
            lambda pattern: self._set(self.report_names, report_names=pattern)
        )
        hint = self.tr("While an embargo lasts, a name begins with it.")
        self.lay_out(
            section(
                look,
                self.tr("You and this window"),
                row((self.who, 1), (self.language, 1), spacing=look.px(16)),
                labelled(look, self.tr("Colours"), self.colours),
            ),
            section(look, self.tr("The office"), self.names, look.px(6), self.city, self.zone),
            section(
                look,
                self.tr("Names of files"),
                Label(look, hint, 12, 400, "text3", wrap=True),
                self.release_names,
                self.report_names,
            ),
        )

    def load(self) -> None:
        """Show what is kept now."""
        self.who.set_value(self.parts.keeper.settings.who)
        self.fetch(questions.office_page, self._show, "office")

    def flush(self) -> None:
        """Hand on what is typed."""
        for field in (self.who, self.names, self.city, self.zone):
            field.flush()
        for pattern in (self.release_names, self.report_names):
            pattern.flush()

    def focus(self) -> None:
        """Put the caret into the first field."""
        self.who.focus()

    def show_place(self, kind: str, key: int, spot: str) -> None:
        """Give the keyboard back to what has just changed the window."""
        del kind, key
        if spot == "language":
            self.once_filled(self.language.focus)
        elif spot == "colours":
            self.once_filled(self.colours.setFocus)

    def _name_field(self, language: Language) -> Field:
        first = self.parts.languages[0][0] == language
        return OrganisationNameField(
            self.parts.look,
            self.tr("Name of the office"),
            language,
            cased=language in CASED,
            propose=proposed_phrase if language in CASED else None,
            required=self.tr("Type the name of the office.") if first else "",
        )

    def _city_field(self, language: Language) -> Field:
        return PhraseField(
            self.parts.look,
            self.tr("City"),
            language,
            cased=language in CASED,
            propose=proposed_phrase if language in CASED else None,
        )

    def _show(self, facts: OfficePage | None) -> None:
        self._facts = facts
        if facts is None:
            return
        self.names.set_value(facts.names)
        self.city.set_value(facts.city)
        self.zone.set_value(facts.zone)
        self.release_names.set_value(facts.release_names)
        self.report_names.set_value(facts.report_names)
        self._ask_names()

    def _ask_names(self) -> None:
        """Show what files would be called with what is typed."""
        patterns = self.release_names.pattern(), self.report_names.pattern()

        def show(names: FileNames) -> None:
            self.release_names.show_example(names.release)
            self.report_names.show_example(names.report)

        self.parts.worker.ask(
            self, lambda desk: file_names.names_by(desk, *patterns), show, instead="names"
        )

    def _keep_who(self, who: str) -> None:
        try:
            self.parts.keeper.change(who=who)
        except MigdeskError as error:
            self.who.set_error(refusal(self.parts, error))
        self.parts.worker.ask(
            self,
            lambda desk: desk.hand_over(who),
            lambda _: self.parts.navigator.refresh_frame(),
        )

    def _keep_language(self, language: str) -> None:
        self._wish("language", interface_language=language)

    def _keep_colours(self, theme: str) -> None:
        self._wish("colours", theme=theme)

    def _wish(self, spot: str, **wishes: str) -> None:
        """Keep a wish about the window and show it; the keyboard comes back to ``spot``."""
        try:
            self.parts.keeper.change(**wishes)
        except MigdeskError as error:
            self.parts.voice.fail(error)
        self.rebuild_asked.emit(spot)

    def _keep_names(self, names: Mapping[Language, Any], field: Field) -> None:
        self._set(field, names=names)

    def _keep_city(self, city: Mapping[Language, Any], field: Field) -> None:
        self._set(field, city=city)

    def _keep_zone(self, zone: str) -> None:
        self._set(self.zone, zone=zone)

    def _set(self, field: Field, **facts: Any) -> None:  # noqa: ANN401 - each fact has its own kind of value
        """Keep facts of the office; one that is new gets the rest of what it has to have."""
        if self._facts is None:
            tags = tuple(tag for tag, _ in self.parts.languages)
            facts = {"zone": system_zone(), "languages": tags, **facts}
        self.edits.carry_out(lambda desk: office.set_office(desk, **facts), field)
