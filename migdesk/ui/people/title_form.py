"""The form of a title: its words, organisation, dates, and where it is known from."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk.rows import PostEntry
from migdesk.text.partial_date import PartialDate
from migdesk.ui.people.choosing import OrganisationChooser
from migdesk.ui.people.columns import Columns
from migdesk.ui.people.name_fields import NameFields, title_field
from migdesk.ui.people.wording import ends_first, when_short
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import Field, PartialDateField, SwitchField, TextField
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.suggestions import Suggestion

_PAIRS_FROM: Final = 360
"""Width from which dates stand beside each other."""


class TitleFields(QWidget):
    """The fields of a title.

    Signals:
        committed: the name of a fact, its value, and the field it was written into.
    """

    committed = Signal(str, object, object)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        look = parts.look
        languages = [tag for tag, _ in parts.languages]
        self.title = NameFields(look, languages, title_field(look, self.tr("Title")))
        self.organisation = OrganisationChooser(parts)
        self.since = PartialDateField(
            look,
            self.tr("Since"),
            hint=self.tr("A day, a month or a year, as far as it is known."),
        )
        self.until = PartialDateField(look, self.tr("Until"))
        self.acting = SwitchField(look, self.tr("Acting"))
        self.announced = SwitchField(look, self.tr("Announced, not taken up yet"))
        self.source = TextField(
            look, self.tr("Source"), limit=500, placeholder=self.tr("Website, letter, release …")
        )
        self._held_back = ""
        self._facts: dict[str, Field] = {
            "acting": self.acting,
            "announced": self.announced,
            "source": self.source,
        }
        self._connect()
        self.setLayout(
            column(
                self.title,
                self.organisation,
                Columns(
                    look,
                    [self.since, self.until, self.acting, self.announced],
                    two_from=_PAIRS_FROM,
                ),
                self.source,
                spacing=look.px(12),
            )
        )

    def _connect(self) -> None:
        self.title.committed.connect(
            lambda titles, field: self.committed.emit("title", titles, field)
        )
        self.organisation.committed.connect(
            lambda key: self.committed.emit("organisation_id", key, self.organisation.field)
        )
        self.since.committed.connect(lambda _: self._keep_dates(self.since, "since"))
        self.until.committed.connect(lambda _: self._keep_dates(self.until, "until"))
        for name, field in self._facts.items():
            field.committed.connect(
                lambda value, name=name, field=field: self.committed.emit(name, value, field)
            )

    def show_post(self, post: PostEntry, *, other: bool) -> None:
        """Show a title; ``other`` than the one shown before, or the same as it is kept now."""
        named = post.organisation
        organisation = Suggestion(named.id, named.name, "", "building-2") if named else None
        values: Mapping[Any, Any] = {
            self.title: post.title,
            self.organisation: organisation,
            self.since: post.since,
            self.until: post.until,
            self.acting: post.acting,
            self.announced: post.announced,
            self.source: post.source,
        }
        for field, value in values.items():
            if other:
                field.reset(value)
            else:
                field.set_value(value)

    def clear(self) -> None:
        """Show an empty form."""
        self.title.reset({})
        for field in (self.organisation, self.since, self.until):
            field.reset(None)
        self.acting.reset(value=False)
        self.announced.reset(value=False)
        self.source.reset("")

    def values(self) -> dict[str, Any]:
        """Return what is written, by the names of the facts."""
        return {
            "title": self.title.value(),
            "organisation_id": self.organisation.key(),
            "since": self.since.value(),
            "until": self.until.value(),
            **{name: field.value() for name, field in self._facts.items()},
        }

    def is_sound(self) -> bool:
        """Tell whether the dates can be kept; what is wrong is said at them."""
        if ends_first(self.since.value(), self.until.value()):
            self.until.set_error(self._too_early())
            self.until.focus()
            return False
        return not (self.since.error() or self.until.error())

    def flush(self) -> None:
        """Hand on what is typed."""
        self.title.flush()
        self.organisation.flush()
        for field in (self.since, self.until, *self._facts.values()):
            field.flush()

    def focus(self) -> None:
        """Put the keyboard into the title."""
        self.title.focus()

    def _keep_dates(self, changed: Field, name: str) -> None:
        """Keep one of the dates, unless the title would end before it begins."""
        if ends_first(self.since.value(), self.until.value()):
            changed.set_error(self._too_early())
            self._held_back = name
            return
        for held, field in {"since": self.since, "until": self.until}.items():
            if held == name:
                self.committed.emit(name, field.value(), field)
            elif held == self._held_back:  # the other one makes sense now
                field.set_error("")
                self.committed.emit(held, field.value(), field)
        self._held_back = ""

    def _too_early(self) -> str:
        since: PartialDate | None = self.since.value()
        day = when_short(since or PartialDate(date.min.year))
        return self.tr("It would end before it begins, {since}.").format(since=day)
