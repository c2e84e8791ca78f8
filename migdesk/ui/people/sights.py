"""What the pages of people and organisations show, asked in one go."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from migdesk.desk import inserting, questions
from migdesk.desk.rows import OrganisationPage, PersonPage
from migdesk.text.names import Language, PersonName
from migdesk.text.words import available_languages
from migdesk.vocabulary import Part

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk


class PersonSight(Struct, frozen=True):
    """A person, and how a text in the office's first language names them.

    Attributes:
        page: all of the person.
        mentions: the first mention without the title, and later ones; empty where it has no name
            in that language.
    """

    page: PersonPage
    mentions: tuple[str, ...]


class OrganisationSight(Struct, frozen=True):
    """An organisation, and which part it has in each event, by the keys of events."""

    page: OrganisationPage
    parts: Mapping[int, tuple[Part, ...]]


def person_sight(desk: "Desk", person_id: int, language: Language) -> PersonSight:
    """Return what the page of a person shows.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    page = questions.person_page(desk, person_id)
    return PersonSight(page, _mentions(desk, page, language))


def organisation_sight(desk: "Desk", organisation_id: int) -> OrganisationSight:
    """Return what the page of an organisation shows.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    page = questions.organisation_page(desk, organisation_id)
    return OrganisationSight(page, questions.parts_played(desk, organisation_id))


def _mentions(desk: "Desk", page: PersonPage, language: Language) -> tuple[str, ...]:
    name: PersonName | None = page.names.get(language)
    if name is None or language not in available_languages():
        return ()
    later = inserting.person_mention(
        desk, person_id=page.id, language=language, text_before=name.nominative
    )
    words = "".join(run.text for run in later if not run.gap)
    return (name.nominative, words) if words not in {"", name.nominative} else (name.nominative,)
