"""Long answers are kept until the records change."""

from migdesk.desk.desk import Desk
from migdesk.desk.memory import MOST_ANSWERS, Memory
from migdesk.desk.organisations import add_series


def test_an_answer_is_worked_out_once_until_the_records_change(desk: Desk) -> None:
    worked_out: list[str] = []
    memory = Memory()

    def ask(what: str) -> int:
        def work_out() -> int:
            worked_out.append(what)
            return len(worked_out)

        with desk.reading() as session:
            return memory.recall(session, what, work_out)

    assert [ask("a"), ask("b"), ask("a"), ask("b")] == [1, 2, 1, 2]
    add_series(desk, title={"en": "Forum"})
    assert [ask("a"), ask("a")] == [3, 3]
    desk.undo()
    assert ask("a") == 4
    assert worked_out == ["a", "b", "a", "a"]


def test_the_oldest_answers_are_forgotten(desk: Desk) -> None:
    worked_out: list[int] = []
    memory = Memory()
    with desk.reading() as session:
        for asked in (*range(MOST_ANSWERS + 1), MOST_ANSWERS, 0):
            memory.recall(session, asked, lambda asked=asked: worked_out.append(asked))
    assert worked_out == [*range(MOST_ANSWERS + 1), 0]
