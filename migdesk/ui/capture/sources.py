"""Who is offered while a name is typed, and people kept on the spot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions
from migdesk.desk.people import add_person
from migdesk.desk.rows import Changes, Kind, Offer
from migdesk.text.names import name_from
from migdesk.text.writing import language_written
from migdesk.ui.capture.unfinished import Speaker
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import Suggest, Suggestion
from migdesk.ui.widgets.suggestions import MOST_ROWS


def people(
    parts: Parts,
    owner: QObject,
    event_of: Callable[[], int],
    others_of: Callable[[], Sequence[Speaker]],
) -> Suggest:
    """Return what offers people.

    Args:
        parts: of the window.
        owner: the widget that asks.
        event_of: returns the event whose people come first, 0 for none.
        others_of: returns who is offered before anything is typed.
    """

    def suggest(typed: str, then: Callable[[Sequence[Suggestion]], None]) -> None:
        others = others_of()
        if not typed and others:
            then([Suggestion(who.key, who.name, who.title, "user") for who in others[:MOST_ROWS]])
            return
        event_id = event_of() or None

        def offer(found: Sequence[Offer]) -> None:
            then(
                [Suggestion(each.id, each.name, each.detail, "user", each.called) for each in found]
            )

        parts.worker.ask(
            owner,
            lambda desk: questions.suggest(
                desk, Kind.PERSON, typed, limit=MOST_ROWS, event_id=event_id
            ),
            offer,
        )

    return suggest


def create_person(
    parts: Parts,
    owner: QObject,
    written: str,
    then: Callable[[Speaker], None],
    failed: Callable[[MigdeskError], None],
) -> None:
    """Keep a new person under a name as it was typed."""
    language = language_written(written, [tag for tag, _ in parts.languages])
    name = name_from(written)

    def made(changes: Changes) -> None:
        then(Speaker(changes.key, name.nominative))

    parts.worker.do(owner, lambda desk: add_person(desk, names={language: name}), made, failed)
