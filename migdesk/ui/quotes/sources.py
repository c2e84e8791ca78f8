"""What is offered while a speaker or an event is named, and people made on the spot."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject

from migdesk.desk import questions
from migdesk.desk.people import add_person
from migdesk.desk.rows import Changes, Kind, Offer, SpeakerChoice
from migdesk.text.dates import days_in_words
from migdesk.text.names import Language, name_from
from migdesk.text.writing import language_written
from migdesk.ui.shell.edits import refusal
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import ReferenceField, Suggest, Suggestion
from migdesk.ui.widgets.suggestions import MOST_ROWS

_ICONS: Final = {Kind.EVENT: "calendar", Kind.PERSON: "user"}


def people(
    parts: Parts,
    owner: QObject,
    event_of: Callable[[], int],
    speakers_of: Callable[[], Sequence[SpeakerChoice]] = tuple,
) -> Suggest:
    """Return what offers people: before anything is typed the speakers of the session at hand.

    Args:
        parts: of the window.
        owner: the widget that asks.
        event_of: returns the event whose people come first, 0 for none.
        speakers_of: returns who appears there, those of the session first.
    """

    def suggest(typed: str, then: Callable[[Sequence[Suggestion]], None]) -> None:
        speakers = speakers_of()
        if not typed and speakers:
            then([_speaker(choice) for choice in speakers[:MOST_ROWS]])
            return
        event_id = event_of() or None
        parts.worker.ask(
            owner,
            lambda desk: questions.suggest(
                desk, Kind.PERSON, typed, limit=MOST_ROWS, event_id=event_id
            ),
            lambda offers: then([suggestion(offer, parts.language) for offer in offers]),
        )

    return suggest


def events(parts: Parts, owner: QObject) -> Suggest:
    """Return what offers events."""

    def suggest(typed: str, then: Callable[[Sequence[Suggestion]], None]) -> None:
        parts.worker.ask(
            owner,
            lambda desk: questions.suggest(desk, Kind.EVENT, typed, limit=MOST_ROWS),
            lambda offers: then([suggestion(offer, parts.language) for offer in offers]),
        )

    return suggest


def suggestion(offer: Offer, language: Language) -> Suggestion:
    """Return an offer as a field shows it."""
    detail = offer.detail
    if offer.day is not None:
        detail = days_in_words(offer.day, offer.day, language)
    icon = _ICONS.get(offer.kind, "")
    return Suggestion(offer.id, offer.name, detail, icon, offer.called)


def create_person(
    parts: Parts,
    field: ReferenceField,
    written: str,
    then: Callable[[Suggestion], None],
) -> None:
    """Keep a new person under a name as it was typed, and name them in ``field``."""
    language = language_written(written, [tag for tag, _ in parts.languages])
    name = name_from(written)

    def made(changes: Changes) -> None:
        then(Suggestion(changes.key, name.nominative))

    parts.worker.do(
        field,
        lambda desk: add_person(desk, names={language: name}),
        made,
        lambda error: field.set_error(refusal(parts, error)),
    )


def _speaker(choice: SpeakerChoice) -> Suggestion:
    detail = ", ".join(part for part in (choice.title, choice.organisation) if part)
    return Suggestion(choice.person_id, choice.name, detail, "user")
