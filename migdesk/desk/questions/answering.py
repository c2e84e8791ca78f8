"""How long people take to answer."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.questions.naming import table
from migdesk.vocabulary import ClearanceState

_NOTED_TOGETHER: Final = timedelta(minutes=5)
"""An answer sooner than this after the question was noted down together with it."""


def usual_answer(session: Session, person_id: int | None) -> timedelta | None:
    """Return how long a person takes to answer when asked to clear a quote, in the middle.

    What was noted together with its answer tells nothing of that. ``None`` where nothing is known.
    """
    quote, step = table("quote"), table("quote_clearance")
    rows = session.execute(
        select(step.c.quote_id, step.c.state, step.c.at)
        .join(quote, step.c.quote_id == quote.c.id)
        .where(quote.c.person_id == person_id)
        .order_by(step.c.quote_id, step.c.id)
    ).all()
    answers = [
        (answer.at - asked.at).total_seconds()
        for asked, answer in pairwise(rows)
        if asked.quote_id == answer.quote_id
        and asked.state is ClearanceState.ASKED
        and answer.state not in {ClearanceState.ASKED, ClearanceState.TO_VERIFY}
    ]
    awaited = [seconds for seconds in answers if seconds >= _NOTED_TOGETHER.total_seconds()]
    return timedelta(seconds=round(_middle(sorted(awaited)))) if awaited else None


def _middle(ordered: Sequence[float]) -> float:
    """Return the median: Python's own comes with a module that Home would wait for."""
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
