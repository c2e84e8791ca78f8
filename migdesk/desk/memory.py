"""What was worked out from the records, kept until they change."""

from collections.abc import Callable, Hashable
from typing import Any, Final, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from migdesk.store.journal import JOURNAL

Answer = TypeVar("Answer")

MOST_ANSWERS: Final = 8
"""How many answers are kept: the lists somebody goes to and fro between."""


class Memory:
    """Answers to questions that take long, for as long as they are true.

    The journal tells: whatever changes a record is an action in it.
    """

    def __init__(self) -> None:
        self._answers: dict[Hashable, Any] = {}
        self._last_action: int | None = None

    def recall(self, session: Session, asked: Hashable, work_out: Callable[[], Answer]) -> Answer:
        """Return the answer to what is ``asked``, worked out if it is not known.

        Args:
            session: the one that ``work_out`` reads from.
            asked: what the answer depends on besides the records.
            work_out: finds the answer.
        """
        last_action = session.scalar(select(func.max(JOURNAL.tables["journal_action"].c.id)))
        if last_action != self._last_action:
            self._answers.clear()
            self._last_action = last_action
        if asked not in self._answers:
            while len(self._answers) >= MOST_ANSWERS:
                del self._answers[next(iter(self._answers))]
            self._answers[asked] = work_out()
        answer: Answer = self._answers[asked]
        return answer
