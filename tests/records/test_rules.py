"""The rules of the records: steps and posts."""

from datetime import date

import pytest

from migdesk.records import Post
from migdesk.records.rules import NEXT_CLEARANCES, NEXT_STAGES, post_on
from migdesk.text.names import Forms
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import ClearanceState, Stage


def test_every_stage_and_clearance_state_has_a_row() -> None:
    assert set(NEXT_STAGES) == set(Stage)
    assert set(NEXT_CLEARANCES) == set(ClearanceState)


def test_what_has_not_left_the_office_can_go_back_to_draft() -> None:
    back = {stage for stage, following in NEXT_STAGES.items() if Stage.DRAFT in following}
    assert back == set(Stage) - {Stage.DRAFT, Stage.OUT, Stage.CORRECTED, Stage.WITHDRAWN}


def test_a_speaker_who_said_no_can_only_be_asked_again() -> None:
    assert NEXT_CLEARANCES[ClearanceState.DECLINED] == (ClearanceState.ASKED,)
    assert NEXT_CLEARANCES[ClearanceState.WITHDRAWN] == (ClearanceState.ASKED,)


def post(key: int, title: str, since: str = "", until: str = "", *, acting: bool = False) -> Post:
    made = Post(
        title={"en": Forms(title)},
        since=PartialDate.parse(since) if since else None,
        until=PartialDate.parse(until) if until else None,
        acting=acting,
    )
    made.id = key
    return made


@pytest.mark.parametrize(
    ("day", "title"),
    [
        (date(2019, 12, 31), "Adviser"),
        (date(2020, 1, 1), "Head"),
        (date(2021, 6, 30), "Head"),
        (date(2021, 7, 1), "Acting Director"),
        (date(2022, 3, 1), "Director"),
        (date(2030, 1, 1), "Director"),
    ],
)
def test_the_post_of_a_day_is_the_one_taken_up_last(day: date, title: str) -> None:
    posts = [
        post(1, "Adviser", until="2019"),
        post(2, "Head", "2020", "2021-06"),
        post(3, "Acting Director", "2021-07", acting=True),
        post(4, "Director", "2022-03-01"),
    ]
    held = post_on(posts, day)
    assert held is not None
    assert held.title["en"].nominative == title


def test_nobody_held_anything_before_the_first_post() -> None:
    assert post_on([post(1, "Head", "2020")], date(2019, 12, 31)) is None


def test_a_post_only_announced_is_not_held_yet() -> None:
    designate = post(1, "Minister designate")
    designate.announced = True
    assert post_on([designate], date(2026, 5, 1)) is None
