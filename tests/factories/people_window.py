"""Driving the place of people as a person would: by keys and clicks."""

from factories.events_window import Driver
from migdesk.desk import organisations, people, questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import (
    Changes,
    OrganisationFilter,
    OrganisationPage,
    PersonFilter,
    PersonPage,
)
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.ui.people.screen import PeopleScreen
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.lists import ROW
from migdesk.vocabulary import OrganisationKind


class PeopleDriver(Driver):
    """Works in the place of people, on the same small office."""

    @property
    def people(self) -> PeopleScreen:
        """The screen of people."""
        shown = self.program.window.shown()
        assert isinstance(shown, PeopleScreen)
        return shown

    def open_person(self, key: int = 0) -> None:
        """Open a person, the one of the office if no other is named."""
        self.program.window.go(Address(Place.PEOPLE, "person", key or self.office.records.person))
        self.settle()

    def open_organisation(self, key: int = 0) -> None:
        """Open an organisation, the one of the office if no other is named."""
        self.program.window.go(
            Address(Place.PEOPLE, "organisation", key or self.office.records.organisation)
        )
        self.settle()

    def here(self) -> tuple[str, int]:
        """Return kind and key of what the window shows."""
        address = self.program.window.here()
        assert address is not None
        assert address.place is Place.PEOPLE
        return address.kind, address.key

    def person(self, key: int = 0) -> PersonPage:
        """Return all of a person as it is kept."""
        wanted = key or self.office.records.person
        return self.ask(lambda desk: questions.person_page(desk, wanted))

    def organisation(self, key: int = 0) -> OrganisationPage:
        """Return all of an organisation as it is kept."""
        wanted = key or self.office.records.organisation
        return self.ask(lambda desk: questions.organisation_page(desk, wanted))

    def everybody(self) -> list[int]:
        """Return the keys of all people."""
        return list(self.ask(lambda desk: questions.person_index(desk, PersonFilter())).keys)

    def all_organisations(self) -> list[int]:
        """Return the keys of all organisations."""
        found = self.ask(lambda desk: questions.organisation_index(desk, OrganisationFilter()))
        return list(found.keys)

    def listed(self) -> list[str]:
        """Return the names in the list that is shown."""
        model = self.people.column.current().list.rows()
        for row in range(model.rowCount()):
            model.index(row).data(ROW)  # looked at, so that it is fetched
        self.settle()
        return [model.index(row).data(ROW).name for row in range(model.rowCount())]

    def add_person(self, given: str, family: str, *, organisation: int = 0) -> int:
        """Add somebody, with a title if an organisation is named, as another screen would."""
        before = set(self.everybody())
        names = {"en": PersonName(given, family)}

        def add(desk: Desk) -> Changes:
            if not organisation:
                return people.add_person(desk, names=names)
            return people.add_person_with_post(
                desk, names=names, title={"en": Forms("Adviser")}, organisation_id=organisation
            )

        self.do(add)
        return next(iter(set(self.everybody()) - before))

    def add_organisation(self, name: str, kind: OrganisationKind) -> int:
        """Add an organisation, as another screen would."""
        before = set(self.all_organisations())
        names = {"en": OrganisationName(name)}
        self.do(lambda desk: organisations.add_organisation(desk, names=names, kind=kind))
        return next(iter(set(self.all_organisations()) - before))
