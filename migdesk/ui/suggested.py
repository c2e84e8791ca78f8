"""What fields that name other records offer while a name is typed."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject

from migdesk.desk import questions
from migdesk.desk.rows import Kind
from migdesk.desk.rows.pickers import Offer
from migdesk.ui.shell.worker import DeskWorker
from migdesk.ui.widgets.fields import Suggest, Suggestion
from migdesk.ui.widgets.suggestions import MOST_ROWS

_ICONS: Final = {
    Kind.ORGANISATION: "building-2",
    Kind.OUTLET: "radio",
    Kind.PROJECT: "folder",
    Kind.SERIES: "list-ordered",
}


def records(
    worker: DeskWorker, owner: QObject, kind: Kind, event_of: Callable[[], int] | None = None
) -> Suggest:
    """Return what offers records of a kind.

    Args:
        worker: the thread of the desk.
        owner: the widget that asks.
        kind: of the records.
        event_of: returns the event whose own people and organisations come first.
    """

    def suggest(typed: str, then: Callable[[Sequence[Suggestion]], None]) -> None:
        event_id = event_of() if event_of is not None else None
        worker.ask(
            owner,
            lambda desk: questions.suggest(
                desk, kind, typed, limit=MOST_ROWS, event_id=event_id or None
            ),
            lambda offers: then([_suggestion(offer) for offer in offers]),
        )

    return suggest


def _suggestion(offer: Offer) -> Suggestion:
    icon = _ICONS.get(offer.kind, "")
    return Suggestion(offer.id, offer.name, offer.detail, icon, offer.called)
