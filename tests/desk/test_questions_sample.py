"""Every question is asked of the sample office: two years of records of every kind."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.questions.settings_hits import SETTINGS_KINDS
from migdesk.desk.rows import (
    EventFilter,
    Index,
    Kind,
    OrganisationFilter,
    PersonFilter,
    QuoteFilter,
    QuoteGrouping,
    ReleaseFilter,
    ReleaseGrouping,
)
from migdesk.desk.sample import load_sample
from migdesk.store.workspace import Workspace

EVERY_LIST = {
    "events": (questions.event_index, questions.event_lines, EventFilter()),
    "people": (questions.person_index, questions.person_lines, PersonFilter()),
    "organisations": (
        questions.organisation_index,
        questions.organisation_lines,
        OrganisationFilter(),
    ),
    **{
        f"quotes by {grouping}": (
            questions.quote_index,
            questions.quote_lines,
            QuoteFilter(grouping=grouping),
        )
        for grouping in QuoteGrouping
    },
    **{
        f"releases by {grouping}": (
            questions.release_index,
            questions.release_lines,
            ReleaseFilter(grouping=grouping),
        )
        for grouping in ReleaseGrouping
    },
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The sample office on the morning of one of its events."""

    def clock() -> datetime:
        return datetime(2026, 11, 12, 6, 15, tzinfo=UTC)

    path = tmp_path_factory.mktemp("sample") / "sample.migdesk"
    with Workspace.create(path, clock=clock) as workspace:
        desk = Desk(workspace, clock, "Press Officer")
        load_sample(desk)
        yield desk


@pytest.mark.parametrize("name", EVERY_LIST)
def test_a_list_has_every_record_once_with_a_line_and_in_its_groups(desk: Desk, name: str) -> None:
    ask, lines, wanted = EVERY_LIST[name]
    index: Index = ask(desk, wanted)  # type: ignore[operator] # each with the filter of its kind
    assert len(set(index.keys)) == len(index.keys) == index.total > 0
    assert list(lines(desk, index.keys)) == sorted(index.keys)
    assert not index.groups or sum(group.count for group in index.groups) == index.total


@pytest.mark.parametrize(
    ("ask", "wanted", "page"),
    [
        (questions.event_index, EventFilter(), questions.event_page),
        (questions.person_index, PersonFilter(), questions.person_page),
        (questions.organisation_index, OrganisationFilter(), questions.organisation_page),
        (questions.quote_index, QuoteFilter(), questions.quote_page),
        (questions.release_index, ReleaseFilter(), questions.release_page),
    ],
    ids=["events", "people", "organisations", "quotes", "releases"],
)
def test_every_record_has_a_page(desk: Desk, ask: Any, wanted: Any, page: Any) -> None:  # noqa: ANN401 - each with the filter of its kind
    keys = ask(desk, wanted).keys
    assert [page(desk, key).id for key in keys] == list(keys)


def test_the_versions_of_a_release_can_be_read(desk: Desk) -> None:
    releases = questions.release_index(desk, ReleaseFilter()).keys
    versions = [
        version for key in releases for version in questions.release_page(desk, key).versions
    ]
    assert [questions.version_page(desk, entry.id).headline for entry in versions] == [
        entry.headline for entry in versions
    ]


def test_home_is_what_its_parts_say(desk: Desk) -> None:
    page = questions.home(desk)
    assert questions.badges(desk).home == len(page.needs) > 0
    assert page.begun
    assert page.in_progress == len(page.progress) > 0
    deadlines = [item.deadline for item in page.needs if item.deadline]
    assert deadlines == sorted(deadlines)
    live = [(entry.title, entry.running) for entry in page.live]
    assert live == [("Opening", True), ("Three firms on paper", False)]
    groups = questions.event_index(desk, EventFilter()).groups
    assert [group.key for group in groups] == ["today", "coming", "past"]


@pytest.mark.parametrize("typed", ["", "na", "mobil", "მობილ", "PR 1", "2026", '"', "-"])
def test_whatever_is_typed_the_palette_answers_in_its_order(desk: Desk, typed: str) -> None:
    kinds = [hit.kind for hit in questions.palette(desk, typed, limit=3)]
    records = [Kind.PERSON, Kind.QUOTE, Kind.RELEASE, Kind.EVENT, Kind.SESSION]
    media = [Kind.ORGANISATION, Kind.OUTLET, Kind.MEDIA_CONTACT, Kind.ASSET, Kind.APPEARANCE]
    shown = [kind for kind in kinds if kind not in SETTINGS_KINDS]
    assert shown == sorted(shown, key=[*records, *media].index) == kinds[: len(shown)]
    assert len(kinds) - len(shown) <= 3
    assert all(kinds.count(kind) <= 3 for kind in kinds)


def test_a_printed_quote_is_used_in_the_release_of_its_event(desk: Desk) -> None:
    quotes = questions.quote_index(desk, QuoteFilter()).keys
    pages = [questions.quote_page(desk, key) for key in quotes]
    used = [(page, use) for page in pages for use in page.used_in]
    assert len(used) > 30
    for page, use in used:
        release = questions.release_page(desk, use.release_id)
        (text,) = (text for text in release.texts if text.language == use.language)
        assert text.blocks[use.paragraph - 1].id == use.block
        assert page.words.split()[0] in text.blocks[use.paragraph - 1].text or page.translations
