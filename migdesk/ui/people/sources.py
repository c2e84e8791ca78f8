"""What fields that name other records offer while a name is typed."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from migdesk.desk import questions
from migdesk.desk.rows import OrganisationFilter
from migdesk.ui.shell.worker import DeskWorker
from migdesk.ui.widgets.fields.references import Suggest
from migdesk.ui.widgets.suggestions import MOST_ROWS, Suggestion

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk


def organisations(worker: DeskWorker, owner: QObject) -> Suggest:
    """Return what offers organisations, each with its acronym."""

    def find(desk: "Desk", typed: str) -> list[Suggestion]:
        keys = questions.organisation_index(desk, OrganisationFilter(text=typed)).keys[:MOST_ROWS]
        lines = questions.organisation_lines(desk, keys)
        found = [lines[key] for key in keys if key in lines]
        return [
            Suggestion(line.id, line.name, line.short, "building-2", line.called) for line in found
        ]

    def suggest(typed: str, then: Callable[[Sequence[Suggestion]], None]) -> None:
        worker.ask(owner, lambda desk: find(desk, typed), then)

    return suggest
