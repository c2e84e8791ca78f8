"""What an organisation was called before: a card, and the forms in which that is written."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk import organisations
from migdesk.desk.rows import Changes, EarlierNameEntry, OrganisationPage
from migdesk.text.names import Language, OrganisationName, first_name, other_names
from migdesk.text.partial_date import PartialDate
from migdesk.ui.people.name_fields import NameFields, organisation_field
from migdesk.ui.people.used import UsedDelegate, UsedRow
from migdesk.ui.people.wording import day_before, period, when_short
from migdesk.ui.shell.edits import Edits
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import PartialDateField
from migdesk.ui.widgets.form_popover import FloatingForm, open_form
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.listed_card import ListedCard

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk

_MOST = 6


class EarlierNames(QWidget):
    """The earlier names of an organisation, the last first; hidden where there are none."""

    def __init__(self, edits: Edits) -> None:
        super().__init__()
        self._edits, self._parts = edits, edits.parts
        self._page: OrganisationPage | None = None
        look = self._parts.look
        delegate = UsedDelegate(look, self)
        self.card = ListedCard(
            look, self.tr("Earlier names"), delegate, delegate.spoken, most=_MOST
        )
        self.card.opened.connect(self.edit)
        self.setLayout(column(self.card))

    def show_page(self, page: OrganisationPage, *, other: bool) -> None:
        """Show what an organisation was called, of another than before or of the same."""
        self._page = page
        tags = self._parts.tags
        rows = {
            entry.id: _row(entry, tags, first=place == 0)
            for place, entry in enumerate(page.earlier)
        }
        self.card.show_rows(rows, other=other)
        self.setVisible(bool(rows))

    def rename(self, opener: QWidget) -> None:
        """Ask what the organisation is called from now on, in a form that hangs on ``opener``."""
        form = NewNameForm(self._edits, renames=True)
        form.show_page(self._page)
        self._open(form, opener, self.tr("Renamed"))

    def add(self, opener: QWidget) -> None:
        """Ask what the organisation was called before."""
        form = NewNameForm(self._edits, renames=False)
        form.show_page(self._page)
        self._open(form, opener, self.tr("Add an earlier name"))

    def edit(self, key: int) -> None:
        """Open the form of an earlier name."""
        entries = self._page.earlier if self._page is not None else ()
        entry = next((each for each in entries if each.id == key), None)
        if entry is not None and self._parts.writable:
            form = EarlierNameForm(self._edits, entry)
            self._open(form, self.card.list, self.tr("Earlier name"))

    def _open(self, form: "NewNameForm | EarlierNameForm", opener: QWidget, name: str) -> None:
        popover = open_form(self._parts.look, opener, form, name=name)
        form.finished.connect(popover.close)
        form.focus()


def _row(entry: EarlierNameEntry, tags: Sequence[Language], *, first: bool) -> UsedRow:
    """Return an earlier name with the time it was used, and how it reads in other languages."""
    until = day_before(entry.until) if entry.until is not None else None
    beside = [period(entry.since, until), *other_names(entry.names, tags)]
    support = ", ".join(filter(None, beside))
    return UsedRow(first_name(entry.names, tags), support, "building-2", first=first)


class NewNameForm(FloatingForm):
    """A new name of an organisation, or one it had before. Nothing is kept before it is asked for.

    Signals:
        finished: it was kept, and the form is not needed any more.
    """

    finished = Signal()

    def __init__(self, edits: Edits, *, renames: bool) -> None:
        super().__init__()
        self._edits, self._renames = edits, renames
        parts = edits.parts
        look = parts.look
        label = self.tr("New name") if renames else self.tr("Earlier name")
        self.names = NameFields(look, parts.tags, organisation_field(look, label))
        self.names.reset({})
        self.since = PartialDateField(look, self.tr("From"))
        self.since.reset(None)
        self.next = PartialDateField(look, self.tr("The present name is used since"))
        self.next.reset(None)
        said = (
            self.tr(
                "Texts about earlier days go on using the name of that day. The present name is"
                " kept among the earlier ones."
            )
            if renames
            else self.tr("Texts about days on which this name was used print this name.")
        )
        self.save = Button(
            look, self.tr("Rename") if renames else self.tr("Add"), "primary", edits=True
        )
        self.save.clicked.connect(lambda _checked=False: self._keep())
        self.next.setVisible(not renames)
        gap = look.px(16)
        self.setLayout(
            column(
                self.names,
                self.since,
                self.next,
                Label(look, said, 12, 400, "text2", wrap=True),
                row(None, self.save),
                spacing=look.px(12),
                margins=(gap, gap, gap, gap),
            )
        )

    def show_page(self, page: OrganisationPage | None) -> None:
        """Do not ask since when the present name is used, where that is known."""
        known = page is not None and page.since is not None
        self.next.setVisible(not (self._renames or known))
        if known and page is not None:
            self.next.reset(page.since)

    def flush(self) -> None:
        """Do nothing: a name that was not asked to be kept is not meant yet."""

    def focus(self) -> None:
        """Put the keyboard into the name."""
        self.names.focus()

    def set_error(self, sentence: str) -> None:
        """Say why it was not kept."""
        self.names.set_error(sentence)

    def _keep(self) -> None:
        for field in (self.names, self.since, self.next):
            field.flush()
        names: Mapping[Language, OrganisationName] = self.names.value()
        needed = self.since if self._renames else self.next
        if not any(name.full for name in names.values()):
            self.names.set_error(self.tr("Write the full name first."))
            self.names.focus()
        elif self.since.error() or self.next.error():
            (self.since if self.since.error() else self.next).focus()
        elif needed.value() is None:
            needed.set_error(self.tr("Write since when: a year is enough."))
            needed.focus()
        elif not self._follow():
            self.since.focus()
        else:
            self._edits.carry_out(self._intention(names), self, lambda _: self.finished.emit())

    def _follow(self) -> bool:
        """Tell whether the later name begins later; what is wrong is said at the date."""
        present: PartialDate | None = self.next.value()
        since: PartialDate | None = self.since.value()
        if present is None or since is None:
            return True
        first, second = (present, since) if self._renames else (since, present)
        if first.first < second.first:
            return True
        said = (
            self.tr("The present name is used since {since}. Write a later date.")
            if self._renames
            else self.tr("The present name is used since {since}. Write an earlier date.")
        )
        self.since.set_error(said.format(since=when_short(present)))
        return False

    def _intention(self, names: Mapping[Language, OrganisationName]) -> "Callable[[Desk], Changes]":
        key, since, until = self._edits.key, self.since.value(), self.next.value()

        def rename(desk: "Desk") -> Changes:
            return organisations.rename_organisation(
                desk, organisation_id=key, names=names, since=since
            )

        def add(desk: "Desk") -> Changes:
            return organisations.add_earlier_name(
                desk, organisation_id=key, names=names, since=since, until=until
            )

        return rename if self._renames else add


class EarlierNameForm(FloatingForm):
    """An earlier name, edited in place.

    Signals:
        finished: it was deleted, and the form is not needed any more.
    """

    finished = Signal()

    def __init__(self, edits: Edits, entry: EarlierNameEntry) -> None:
        super().__init__()
        self._edits, self._id = edits, entry.id
        parts = edits.parts
        look = parts.look
        self.names = NameFields(
            look,
            parts.tags,
            organisation_field(look, self.tr("Earlier name")),
            needed=self.tr("An earlier name has words. Delete it if it is wrong."),
        )
        self.names.reset(entry.names)
        self.since = PartialDateField(look, self.tr("From"))
        self.since.reset(entry.since)
        self.names.committed.connect(lambda names, field: self._keep("names", names, field))
        self.since.committed.connect(lambda since: self._keep("since", since, self.since))
        self.delete = Button(look, self.tr("Delete"), "danger", icon="trash-2", edits=True)
        self.delete.clicked.connect(lambda _checked=False: self._delete())
        gap = look.px(16)
        self.setLayout(
            column(
                self.names,
                self.since,
                row(self.delete, None),
                spacing=look.px(12),
                margins=(gap, gap, gap, gap),
            )
        )

    def flush(self) -> None:
        """Hand on what is typed."""
        self.names.flush()
        self.since.flush()

    def focus(self) -> None:
        """Put the keyboard into the name."""
        self.names.focus()

    def _keep(self, fact: str, value: Any, field: Any) -> None:  # noqa: ANN401 - any field and its value
        key, facts = self._id, {fact: value}
        self._edits.carry_out(
            lambda desk: organisations.edit_earlier_name(desk, name_id=key, **facts), field
        )

    def _delete(self) -> None:
        key = self._id

        def done(_: Changes) -> None:
            self._edits.parts.voice.say_undoable(self.tr("Earlier name deleted"))
            self.finished.emit()

        self._edits.carry_out(
            lambda desk: organisations.delete_earlier_name(desk, name_id=key), None, done
        )
