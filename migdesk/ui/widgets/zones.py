"""Choosing a time zone by the name of its city."""

from collections.abc import Callable, Sequence
from itertools import islice
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, QTimeZone

from migdesk.ui.look import Look
from migdesk.ui.widgets.fields.field import Reading
from migdesk.ui.widgets.fields.references import ReferenceField
from migdesk.ui.widgets.suggestions import Suggestion

_MOST = 6


def zone_names() -> list[str]:
    """Return the IANA zones that are named after a place, in order; and UTC."""
    places = (name for name in available_timezones() if "/" in name)
    named = (name for name in places if not name.startswith(("Etc/", "SystemV/", "posix/")))
    return [*sorted(named), "UTC"]


def system_zone() -> str:
    """Return the zone of this computer, UTC where it is none that is named after a place."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return name if name in zone_names() else "UTC"


def shown(name: str) -> str:
    """Return a zone as people read it: ``Tbilisi (Asia)``."""
    region, _, city = name.rpartition("/")
    city = city.replace("_", " ")
    return f"{city} ({region.replace('_', ' ')})" if region else city


class ZoneField(ReferenceField):
    """A zone, by the name of its city. The value is its IANA name, ``None`` for none."""

    def __init__(self, look: Look, label: str, *, hint: str = "") -> None:
        """Choose none yet; ``hint`` is a line below."""
        self._zones = zone_names()
        sentence = QCoreApplication.translate("Zones", "Choose the zone by the name of its city.")
        super().__init__(look, label, self._suggest, hint=hint, required=sentence)
        self._sentence = sentence

    def set_value(self, value: str | None) -> None:
        """Show a zone; see :meth:`Field.set_value`."""
        super().set_value(self._suggestion(value))
        self._kept = value

    def reset(self, value: str | None) -> None:
        """Show the zone of another record; see :meth:`Field.reset`."""
        super().reset(self._suggestion(value))
        self._kept = value

    def found(self, typed: str) -> list[str]:
        """Return the first zones whose city or region begins like ``typed``."""
        wanted = typed.casefold().replace(" ", "_")
        begin_so = (
            name
            for name in self._zones
            if any(part.casefold().startswith(wanted) for part in name.split("/"))
        )
        return list(islice(begin_so, _MOST))

    def _read(self) -> Reading:
        reading = super()._read()
        if reading.problem:
            return Reading(None, self._sentence)
        return reading if reading.value is None else Reading(self._zones[reading.value - 1])

    def _suggest(self, typed: str, then: Callable[[Sequence[Suggestion]], None]) -> None:
        then([each for each in map(self._suggestion, self.found(typed)) if each is not None])

    def _suggestion(self, name: str | None) -> Suggestion | None:
        """Return a zone as a suggestion; its key counts from 1: 0 is what creates a record."""
        if name is None or name not in self._zones:
            return None
        return Suggestion(self._zones.index(name) + 1, shown(name), "", "globe")
