"""Is it told rightly who was there, and where each quote belongs?"""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from migdesk.editorial.facts import AppearanceFacts, EventFacts, QuoteFacts, SpeakerFacts
from migdesk.editorial.programme import Place, Setting, programme_as_held, programme_as_planned
from migdesk.editorial.roles import CLOSING, OPENING
from migdesk.vocabulary import AppearanceStatus, Role

MakeFacts = Callable[..., EventFacts]

PLANNED, CONFIRMED, SPOKE, ABSENT, REPLACED = AppearanceStatus


def somebody(number: int, shown_as: str = "") -> SpeakerFacts:
    return SpeakerFacts(number, None, shown_as=shown_as)


def opening_by(conference: MakeFacts, *statuses: AppearanceStatus) -> EventFacts:
    """Return an event opened by people 0, 1, 2 … with these statuses."""
    appearances = tuple(
        AppearanceFacts(somebody(number), Role.OPENING_REMARKS, status)
        for number, status in enumerate(statuses)
    )
    return conference("en", sessions=(), appearances=appearances)


@pytest.mark.parametrize(
    ("statuses", "planned", "held"),
    [
        ((PLANNED, CONFIRMED), [0, 1], [0, 1]),
        ((PLANNED, ABSENT, REPLACED, CONFIRMED), [0, 3], [0, 3]),
        ((PLANNED, SPOKE, ABSENT, CONFIRMED), [0, 1, 3], [1]),
        ((ABSENT,), [], []),
    ],
)
def test_who_is_named(
    conference: MakeFacts,
    statuses: tuple[AppearanceStatus, ...],
    planned: list[int],
    held: list[int],
) -> None:
    facts = opening_by(conference, *statuses)
    assert [s.person for s in programme_as_planned(facts).everywhere(OPENING)] == planned
    assert [s.person for s in programme_as_held(facts).everywhere(OPENING)] == held


def test_one_who_spoke_in_a_session_settles_it_for_the_event(conference: MakeFacts) -> None:
    guest = AppearanceFacts(somebody(9), Role.OPENING_REMARKS, PLANNED)
    held = programme_as_held(conference("en", appearances=(guest,)))
    assert [s.person for s in held.everywhere(OPENING)] == [1, 2, 3]


def test_a_person_is_named_once(conference: MakeFacts) -> None:
    facts = conference("en")
    twice = AppearanceFacts(facts.quotes[0].speaker, Role.WELCOME_ADDRESS, SPOKE)
    held = programme_as_held(replace(facts, appearances=(twice,)))
    assert [s.person for s in held.everywhere(OPENING)] == [1, 2, 3]


def test_people_whose_names_are_withheld_are_several(conference: MakeFacts) -> None:
    appearances = tuple(
        AppearanceFacts(somebody(0, shown), Role.CLOSING_REMARKS) for shown in ("A", "B", "A")
    )
    held = programme_as_held(conference("en", sessions=(), appearances=appearances))
    assert [s.shown_as for s in held.everywhere(CLOSING)] == ["A", "B"]


@pytest.mark.parametrize(
    ("person", "session", "place"),
    [
        (1, 0, Place(Setting.OPENING)),
        (6, 1, Place(Setting.KEYNOTE, 1)),
        (4, 2, Place(Setting.PANEL, 2)),
        (99, 2, Place(Setting.PANEL, 2)),
        (99, 4, Place(Setting.ELSEWHERE, 4)),
        (1, 6, Place(Setting.CLOSING)),
        (1, None, Place(Setting.ELSEWHERE)),
        (1, 7, Place(Setting.ELSEWHERE)),
        (1, -1, Place(Setting.ELSEWHERE)),
    ],
)
def test_where_a_quote_belongs(
    conference: MakeFacts, person: int, session: int | None, place: Place
) -> None:
    held = programme_as_held(conference("en"))
    assert held.place_of(QuoteFacts(1, somebody(person), "Yes.", "en", session)) == place


@pytest.mark.parametrize(
    ("role", "place"),
    [
        (Role.GREETING, Place(Setting.OPENING)),
        (Role.KEYNOTE, Place(Setting.KEYNOTE)),
        (Role.CLOSING_REMARKS, Place(Setting.CLOSING)),
        (Role.PANELLIST, Place(Setting.ELSEWHERE)),
    ],
)
def test_a_role_at_the_event_tells_where_a_quote_belongs(
    conference: MakeFacts, role: Role, place: Place
) -> None:
    facts = conference("en", sessions=(), appearances=(AppearanceFacts(somebody(9), role),))
    quote = QuoteFacts(1, somebody(9), "Yes.", "en")
    assert programme_as_held(facts).place_of(quote) == place


def test_what_somebody_did_goes_before_the_kind_of_session(conference: MakeFacts) -> None:
    facts = conference("en")
    keynote = AppearanceFacts(somebody(9), Role.KEYNOTE, SPOKE)
    first = replace(facts.sessions[0], appearances=(keynote,))
    held = programme_as_held(replace(facts, sessions=(first, *facts.sessions[1:])))
    quote = QuoteFacts(1, somebody(9), "Yes.", "en", 0)
    assert held.place_of(quote) == Place(Setting.KEYNOTE, 0)
