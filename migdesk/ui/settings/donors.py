"""A field for who pays for a project: organisations in order, each with its agreed phrase."""

from collections.abc import Sequence
from typing import Any

from migdesk.desk.rows.office_page import DonorEntry
from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.widgets.fields import Field, Listed, LocalizedField, ReferenceListField, Suggest
from migdesk.ui.widgets.fields.field import Reading
from migdesk.ui.widgets.layouts import clear, column


class DonorsField(Field):
    """Donors in order, and below them the phrase that each agreement asks for.

    The value is a tuple of :class:`DonorEntry`.
    """

    def __init__(
        self,
        look: Look,
        label: str,
        suggest: Suggest,
        languages: Sequence[tuple[Language, str]],
        *,
        hint: str = "",
    ) -> None:
        super().__init__(look, "", hint=hint)
        self.label = label
        self._kept = ()
        self._languages = languages
        self.list = ReferenceListField(
            look, label, suggest, placeholder=self.tr("Add an organization")
        )
        self.list.committed.connect(self._relisted)
        self.phrases: dict[int, LocalizedField] = {}
        self._below = column(spacing=look.px(10))
        self._place(column(self.list, self._below, spacing=look.px(10)))
        self.setFocusProxy(self.list)

    def flush(self) -> None:
        """Hand on what is typed."""
        self.list.flush()
        for phrase in self.phrases.values():
            phrase.flush()
        super().flush()

    def is_pending(self) -> bool:
        """Return whether something is typed that was not handed on."""
        inner = (self.list, *self.phrases.values())
        return super().is_pending() or any(field.is_pending() for field in inner)

    def reset(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        """Show the donors of another project."""
        self.list.reset(_listed(value or ()))
        self._build(value or ())
        for donor in value or ():
            self.phrases[donor.organisation_id].reset(donor.phrase)
        super().reset(value)

    def focus(self) -> None:
        """Put the caret where a donor is added."""
        self.list.focus()

    def _read(self) -> Reading:
        return Reading(
            tuple(
                DonorEntry(listed.key, listed.text, self._phrase(listed.key))
                for listed in self.list.value()
            )
        )

    def _kept_as(self, value: Any) -> Any:  # noqa: ANN401 - as in the base class
        return tuple(value or ())

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self.list.set_value(_listed(value))
        self._build(value)
        for donor in value:
            self.phrases[donor.organisation_id].set_value(donor.phrase)

    def _phrase(self, key: int) -> dict[Language, str]:
        field = self.phrases.get(key)
        return dict(field.value()) if field is not None else {}

    def _relisted(self, listed: Sequence[Listed]) -> None:
        self._build([DonorEntry(each.key, each.text, self._phrase(each.key)) for each in listed])
        self._hand_on()

    def _hand_on(self) -> None:
        self._changed()
        self._entered()

    def _build(self, donors: Sequence[DonorEntry]) -> None:
        """Have a phrase for each donor, in their order; those that are there stay."""
        wanted = [donor.organisation_id for donor in donors]
        if wanted == list(self.phrases):
            return
        phrases = {donor.organisation_id: self._phrase(donor.organisation_id) for donor in donors}
        clear(self._below)
        self.phrases = {}
        for donor in donors:
            label = self.tr("How releases name {name}").format(name=donor.name)
            field = LocalizedField(self.look, label, self._languages, lines=2, limit=1_000)
            field.reset(phrases[donor.organisation_id])
            field.committed.connect(lambda _: self._hand_on())
            self._below.addWidget(field)
            self.phrases[donor.organisation_id] = field


def _listed(donors: Sequence[DonorEntry]) -> tuple[Listed, ...]:
    return tuple(Listed(donor.organisation_id, donor.name) for donor in donors)
