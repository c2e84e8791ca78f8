"""The pages of people, organisations, outlets and media contacts, and the forms of new ones."""

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from migdesk.desk.rows import Kind
from migdesk.ui.people.contact_view import ContactView
from migdesk.ui.people.new_media import NewContact, NewOutlet
from migdesk.ui.people.new_organisation import NewOrganisation
from migdesk.ui.people.new_person import NewPerson
from migdesk.ui.people.organisation_view import OrganisationView
from migdesk.ui.people.outlet_view import OutletView
from migdesk.ui.people.page import RecordPage
from migdesk.ui.people.person_view import PersonView
from migdesk.ui.shell.new_record import NewRecord
from migdesk.ui.shell.screen import Parts

_View = TypeVar("_View", bound=RecordPage)
_Form = TypeVar("_Form", bound=NewRecord)


class RecordPages(QObject):
    """A page and a form for each kind of record, each made when it is first wanted.

    Signals:
        back_asked: the list is wanted instead of a page.
        delete_asked: the record on a page is to be deleted.
        made: a new record was kept: its ``Kind`` and its key.
        dropped: a new record is not wanted after all.
        person_asked: the page of a person is wanted, by the key.
    """

    back_asked = Signal()
    delete_asked = Signal()
    made = Signal(object, int)
    dropped = Signal()
    person_asked = Signal(int)

    def __init__(self, parts: Parts, pages: QStackedWidget, parent: QObject) -> None:
        """Put what is made on ``pages``."""
        super().__init__(parent)
        self._parts, self._pages = parts, pages
        self._views: list[RecordPage] = []
        self._forms: list[NewRecord] = []
        self._folded = False

    @cached_property
    def person(self) -> PersonView:
        """The page of a person."""
        return self._with_view(PersonView(self._parts))

    @cached_property
    def organisation(self) -> OrganisationView:
        """The page of an organisation."""
        return self._with_view(OrganisationView(self._parts))

    @cached_property
    def outlet(self) -> OutletView:
        """The page of an outlet."""
        return self._with_view(OutletView(self._parts))

    @cached_property
    def contact(self) -> ContactView:
        """The page of a media contact."""
        return self._with_view(ContactView(self._parts))

    @cached_property
    def new_person(self) -> NewPerson:
        """The form of a new person."""
        form = self._with_form(Kind.PERSON, NewPerson(self._parts))
        form.person_asked.connect(self.person_asked)
        return form

    @cached_property
    def new_organisation(self) -> NewOrganisation:
        """The form of a new organisation."""
        return self._with_form(Kind.ORGANISATION, NewOrganisation(self._parts))

    @cached_property
    def new_outlet(self) -> NewOutlet:
        """The form of a new outlet."""
        return self._with_form(Kind.OUTLET, NewOutlet(self._parts))

    @cached_property
    def new_contact(self) -> NewContact:
        """The form of a new media contact."""
        return self._with_form(Kind.MEDIA_CONTACT, NewContact(self._parts))

    def view(self, kind: Kind) -> RecordPage:
        """Return the page of a kind of record."""
        match kind:
            case Kind.PERSON:
                return self.person
            case Kind.OUTLET:
                return self.outlet
            case Kind.MEDIA_CONTACT:
                return self.contact
            case _:
                return self.organisation

    def form(self, kind: Kind) -> NewRecord:
        """Return the form of a new record of a kind."""
        match kind:
            case Kind.PERSON:
                return self.new_person
            case Kind.OUTLET:
                return self.new_outlet
            case Kind.MEDIA_CONTACT:
                return self.new_contact
            case _:
                return self.new_organisation

    def flush(self) -> None:
        """Hand on what is typed on any page."""
        for view in self._views:
            view.flush()

    def show_folded(self, *, folded: bool) -> None:
        """Offer the way back to the list, or take it away, on all there are and will be."""
        self._folded = folded
        for view in self._views:
            view.show_folded(folded=folded)
        for form in self._forms:
            form.show_folded(folded=folded)

    def _with_view(self, page: _View) -> _View:
        page.back_asked.connect(self.back_asked)
        page.delete_asked.connect(self.delete_asked)
        page.show_folded(folded=self._folded)
        self._views.append(page)
        self._pages.addWidget(page)
        return page

    def _with_form(self, kind: Kind, form: _Form) -> _Form:
        form.made.connect(lambda key: self.made.emit(kind, key))
        form.dropped.connect(self.dropped)
        form.show_folded(folded=self._folded)
        self._forms.append(form)
        self._pages.addWidget(form)
        return form
