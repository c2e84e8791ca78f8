"""What needs a person, in words."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from migdesk.desk.rows import Kind, Need, NeedItem
from migdesk.ui.home.wording import Worded, address_of, worded
from migdesk.ui.shell.address import Address, Place

NOW = datetime(2026, 11, 26, 11, 42, tzinfo=UTC)
RELEASE = NeedItem(
    need=Need.EMBARGO,
    deadline=NOW.replace(hour=16, minute=0),
    kind=Kind.RELEASE,
    id=14,
    number="PR-14-2026",
    title="Black Sea neighbours back investment",
    release_id=14,
)
QUOTE = NeedItem(
    need=Need.QUOTE_WAITING,
    deadline=None,
    kind=Kind.QUOTE,
    id=3,
    number="PR-14-2026",
    name="Nikoloz Abashvili",
    since=NOW - timedelta(hours=1, minutes=2),
    release_id=14,
)


def test_every_need_has_words_and_leads_somewhere() -> None:
    for need in Need:
        item = replace(RELEASE, need=need)
        shown = worded(item, NOW)
        assert all((shown.title, shown.verb, shown.icon)), need
        assert address_of(item).key == 14


@pytest.mark.parametrize(
    ("item", "shown"),
    [
        (
            RELEASE,
            Worded(
                "violet",
                "lock",
                "Embargo lifts today 16:00",
                "PR-14-2026 is not ready yet: Black Sea neighbours back investment",
                "Open release",
            ),
        ),
        (
            replace(RELEASE, deadline=NOW - timedelta(hours=1)),
            Worded(
                "violet",
                "lock",
                "The embargo is over since today 10:42",
                "PR-14-2026 is not ready yet: Black Sea neighbours back investment",
                "Open release",
            ),
        ),
        (
            QUOTE,
            Worded(
                "amber",
                "quote",
                "A quote in PR-14-2026 is not cleared yet",
                "Nikoloz Abashvili, asked 1 h 2 min ago, no answer",
                "Open quote",
            ),
        ),
        (
            replace(RELEASE, need=Need.DUE),
            Worded(
                "amber",
                "clock",
                "PR-14-2026 is dated today",
                "Not ready yet: Black Sea neighbours back investment",
                "Open release",
            ),
        ),
        (
            replace(RELEASE, need=Need.TEXT_MISSING, languages=("ka",)),
            Worded(
                "amber",
                "languages",
                "PR-14-2026 lacks a text: ქართული",
                "Black Sea neighbours back investment",
                "Write",
            ),
        ),
    ],
)
def test_words(item: NeedItem, shown: Worded) -> None:
    assert worded(item, NOW) == shown


@pytest.mark.parametrize(
    ("item", "address"),
    [
        (QUOTE, Address(Place.QUOTES, "quote", 3)),
        (
            replace(RELEASE, need=Need.GAPS, languages=("ka", "en")),
            Address(Place.RELEASES, "release", 14, spot="ka"),
        ),
        (
            replace(RELEASE, need=Need.NO_AGENDA, kind=Kind.EVENT),
            Address(Place.EVENTS, "event", 14, "agenda"),
        ),
    ],
)
def test_the_action_leads_to_the_spot(item: NeedItem, address: Address) -> None:
    assert address_of(item) == address


@pytest.mark.parametrize("number", ["PR-14-2026", ""])
@pytest.mark.parametrize("need", list(Need))
def test_a_row_says_a_number_and_a_headline_once(need: Need, number: str) -> None:
    item = replace(RELEASE, need=need, number=number, name="Nino", languages=("ka",), since=NOW)
    shown = worded(item, NOW)
    said = f"{shown.title} {shown.support}"
    assert (said.count("PR-14-2026") > 1, said.count(RELEASE.title) > 1) == (False, False)
