"""A new person: a name, and in the same step the title held now."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk import people, questions
from migdesk.desk.rows import Changes, Kind, Offer
from migdesk.text.folding import folded
from migdesk.text.names import Language, PersonName, name_from
from migdesk.text.writing import language_written
from migdesk.ui.people.choosing import OrganisationChooser
from migdesk.ui.people.columns import Columns
from migdesk.ui.people.head import Notice
from migdesk.ui.people.name_fields import NameFields, person_field, title_field
from migdesk.ui.people.wording import title_line
from migdesk.ui.shell.new_record import NewRecord
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import ChoiceField, EmailField, PartialDateField
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import Honorific

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk

_LOOK_AFTER = 250
"""Milliseconds after a key before it is looked whether there is somebody of that name."""


class NewPerson(NewRecord):
    """The form of a new person.

    Signals:
        person_asked: somebody of the same name is to be opened instead.
    """

    person_asked = Signal(int)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        look = parts.look
        self.names = NameFields(look, self.languages, person_field(look, self.tr("Name")))
        self.names.typed.connect(self._look_later)
        self.namesake = Notice(look)
        self.namesake.link.clicked.connect(self._open_namesake)
        self._namesake = 0
        self.honorific = ChoiceField(
            look,
            self.tr("Form of address"),
            [(each, word_of(each, "honorific", parts.language)) for each in Honorific],
        )
        self.email = EmailField(look, self.tr("E-mail"))
        self.titles = NameFields(look, self.languages, title_field(look, self.tr("Title")))
        self.organisation = OrganisationChooser(parts, at_once=False)
        self.since = PartialDateField(look, self.tr("Since"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_AFTER)
        self._timer.timeout.connect(self._look)
        self.build(
            self.tr("Add person"),
            self.tr("Enter adds the person. The title can follow, and others with it."),
            [
                self.names,
                self.namesake,
                Columns(look, [self.honorific, self.email]),
                Label(look, self.tr("Title held now"), 14.5, 600),
                self.titles,
                Columns(look, [self.organisation, self.since]),
            ],
        )

    def heading(self) -> str:
        """Return what the form is called."""
        return self.tr("New person")

    def begin(self) -> None:
        """Show an empty form."""
        self.kept = False
        self._timer.stop()
        self.names.reset({})
        self.titles.reset({})
        self.honorific.reset(Honorific.NONE)
        self.email.reset("")
        self.organisation.reset(None)
        self.since.reset(None)
        self.namesake.say("", "")

    def take_name(self, name: str) -> None:
        """Begin with a name that somebody looked for, in the language of its letters."""
        self.names.reset({language_written(name, self.languages): name_from(name)})
        self._look_later()

    def focus(self) -> None:
        """Put the keyboard into the given name."""
        self.names.focus()

    def has_name(self) -> bool:
        """Tell whether there is a name in any language."""
        return bool(self.names.value())

    def say_nameless(self) -> None:
        """Say that there must be a name."""
        self.names.set_error(self.tr("Write the name first."))
        self.names.focus()

    def is_sound(self) -> bool:
        """Tell whether organisation and date can be kept."""
        for field in (self.organisation.field, self.since):
            field.flush()
            if field.error():
                field.focus()
                return False
        return True

    def case_lines(self) -> Sequence[QWidget]:
        """Return the lines in which Enter confirms what is proposed."""
        return [*self.names.case_lines(), *self.titles.case_lines()]

    def carry_out(self) -> None:
        """Have the desk keep the person, with the title if there is one."""
        names = {language: whole(name) for language, name in self.names.value().items()}
        title, since = self.titles.value(), self.since.value()
        key, new = self.organisation.key(), self.organisation.new_names()
        kind, honorific = self.organisation.kind.value(), self.honorific.value()
        email = self.email.value()

        def keep(desk: "Desk") -> Changes:
            if not (title or key or new or since):
                return people.add_person(desk, names=names, honorific=honorific, email=email)
            return people.add_person_with_post(
                desk,
                names=names,
                title=title,
                organisation_id=key,
                organisation_names=new,
                organisation_kind=kind,
                since=since,
                honorific=honorific,
                email=email,
            )

        self.edits.carry_out(keep, self, lambda changes: self.made.emit(changes.key))

    def set_error(self, sentence: str) -> None:
        """Say why the person was not kept."""
        self.kept = False
        self.names.set_error(sentence)

    # Somebody of the same name

    def _look_later(self) -> None:
        self._timer.start()

    def _look(self) -> None:
        names: Mapping[Language, PersonName] = self.names.value()
        written = {name.nominative for name in names.values() if name.given and name.family}

        def question(desk: "Desk") -> list[Offer]:
            return [
                offer
                for name in written
                for offer in questions.suggest(desk, Kind.PERSON, name)
                if any(_same(name, kept) for kept in offer.names.values())
            ]

        self.parts.worker.ask(self, question, self._say_namesake, instead="namesake")

    def _say_namesake(self, offers: Sequence[Offer]) -> None:
        if not offers:
            self._namesake = 0
            self.namesake.say("", "")
            return
        self._namesake = offers[0].id
        who = title_line(offers[0].name, offers[0].detail)
        self.namesake.say(self.tr("There is already a {who}.").format(who=who), self.tr("Open"))

    def _open_namesake(self) -> None:
        key = self._namesake
        self.begin()
        self.person_asked.emit(key)


def whole(name: PersonName) -> PersonName:
    """Return a name with its only part, where it has no other, as the family name."""
    if name.family or not name.given:
        return name
    return PersonName("", name.given, name.ergative, name.dative, name.genitive)


def _same(name: str, other: str) -> bool:
    return folded(name).casefold().split() == folded(other).casefold().split()
