"""The worker: order, errors, owners that are gone, questions overtaken, work called off."""

import threading
from pathlib import Path

from factories.desks import fixed_clock
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from migdesk.base.errors import MigdeskError
from migdesk.desk import events, opening, questions
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.organisations import add_series, delete_series
from migdesk.records import Series
from migdesk.ui.shell.worker import DeskWorker, Progress


def test_answers_come_on_the_windows_thread_in_order(worker: DeskWorker, qtbot: QtBot) -> None:
    owner, answers = QObject(), []
    for number in range(5):
        worker.ask(
            owner,
            lambda _desk, number=number: (number, threading.current_thread().name),
            lambda answer: answers.append((*answer, threading.current_thread().name)),
        )
    qtbot.waitUntil(lambda: len(answers) == 5)
    here = threading.current_thread().name
    assert answers == [(number, "desk", here) for number in range(5)]


def test_it_rests_when_everything_asked_is_answered(worker: DeskWorker, qtbot: QtBot) -> None:
    owner, heard = QObject(), list[object]()
    worker.rested.connect(lambda: heard.append("rested"))

    def ask_more(answer: str) -> None:
        heard.append(answer)
        worker.ask(owner, lambda _desk: "second", heard.append)

    worker.ask(owner, lambda _desk: "first", ask_more)
    qtbot.waitUntil(lambda: "rested" in heard)
    assert heard == ["first", "second", "rested"]


def test_a_change_is_told_to_all_and_then_to_who_made_it(worker: DeskWorker, qtbot: QtBot) -> None:
    told: list[str] = []
    worker.changed.connect(lambda changes: told.append(f"all: {changes.label}"))
    owner = QObject()
    worker.do(
        owner,
        lambda desk: add_series(desk, title={"en": "Forum"}),
        lambda changes: told.append(f"maker: {changes.label}"),
    )
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["all: Add series", "maker: Add series"]


def test_an_answer_for_a_widget_that_is_gone_is_dropped(worker: DeskWorker, qtbot: QtBot) -> None:
    import shiboken6

    gone, here, answers = QObject(), QObject(), []
    worker.ask(gone, lambda _desk: "gone", answers.append)
    shiboken6.delete(gone)
    worker.ask(here, lambda _desk: "here", answers.append)
    qtbot.waitUntil(lambda: "here" in answers)
    assert answers == ["here"]


def test_of_questions_under_one_name_only_the_newest_is_answered(
    worker: DeskWorker, qtbot: QtBot
) -> None:
    owner, answers, started = QObject(), [], threading.Event()
    worker.ask(owner, lambda _desk: started.wait(5), lambda _: None)
    for number in range(10):
        worker.ask(owner, lambda _desk, n=number: n, answers.append, instead="list")
    worker.ask(owner, lambda _desk: "other", answers.append)
    started.set()
    qtbot.waitUntil(lambda: "other" in answers)
    assert answers == [9, "other"]


def test_a_question_that_finds_no_desk_is_dropped(worker: DeskWorker, qtbot: QtBot) -> None:
    owner, answers, failures, bugs = QObject(), list[object](), list[object](), list[object]()
    worker.broke.connect(bugs.append)

    def open_nothing() -> Desk:
        raise NoSuchRecord("workspace", "0")

    worker.open(owner, open_nothing, answers.append, failures.append, closing=opening.close_desk)
    with qtbot.waitSignal(worker.rested):
        worker.ask(owner, questions.office_languages, answers.append)
    assert (len(failures), answers, bugs) == (1, [], [])


def test_an_expected_failure_goes_to_who_asked_or_to_the_window(
    worker: DeskWorker, qtbot: QtBot
) -> None:
    owner = QObject()
    explained: list[MigdeskError] = []
    unexplained: list[MigdeskError] = []
    worker.troubled.connect(unexplained.append)

    def wrong(desk: Desk) -> None:
        events.delete_event(desk, event_id=4711)

    worker.do(owner, wrong, failed=explained.append)
    worker.do(owner, wrong)
    qtbot.waitUntil(lambda: bool(unexplained))
    assert [type(error) for error in (*explained, *unexplained)] == [NoSuchRecord, NoSuchRecord]


def test_a_bug_is_told_and_the_worker_goes_on(worker: DeskWorker, qtbot: QtBot) -> None:
    owner, bugs, answers = QObject(), [], []
    worker.broke.connect(bugs.append)
    worker.ask(owner, lambda _desk: 1 // 0, answers.append)
    worker.ask(owner, lambda _desk: "on", answers.append)
    qtbot.waitUntil(lambda: answers == ["on"])
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]


def test_undo_of_nothing_says_nothing(worker: DeskWorker, qtbot: QtBot) -> None:
    owner, told = QObject(), []
    worker.changed.connect(told.append)
    worker.do(owner, lambda desk: desk.undo(), told.append)
    with qtbot.waitCallback() as done:
        worker.ask(owner, questions.office_languages, done)
    assert told == []


def test_work_called_off_stops_at_its_next_part_and_says_nothing(
    worker: DeskWorker, qtbot: QtBot
) -> None:
    owner, parts, failed, seen = QObject(), [], [], []
    begun: list[Progress] = []
    reached = threading.Event()
    worker.begun.connect(begun.append)

    def work(_desk: Desk, progress: Progress) -> str:
        for part in range(1000):
            progress(part, 1000)
            parts.append(part)
            if part == 10:
                reached.set()
                while not progress._cancelled.wait(0.01):
                    pass
        return "done"

    worker.run(owner, "Counting", work, seen.append, failed.append)
    with qtbot.waitSignal(begun[0].finished):
        assert reached.wait(5)
        begun[0].cancel()
    assert (parts, seen, failed) == (list(range(11)), [], [])


def test_what_was_asked_before_the_end_is_done_before_the_end(
    worker: DeskWorker, tmp_path: Path
) -> None:
    owner = QObject()
    for number in range(3):
        worker.do(owner, lambda desk, n=number: add_series(desk, title={"en": f"Forum {n}"}))
    worker.do(owner, lambda desk: delete_series(desk, series_id=1))
    worker.stop(opening.close_desk)
    desk = opening.open_desk(
        tmp_path / "office.migdesk", clock=fixed_clock, who="Reader", write=False
    )
    with desk.reading() as session:
        titles = [series.title["en"] for series in session.scalars(select(Series))]
    desk.workspace.close()
    assert titles == ["Forum 1", "Forum 2"]


class Mortal:
    """Notes on which thread it goes."""

    def __init__(self, deaths: list[str]) -> None:
        self._deaths = deaths

    def __del__(self) -> None:
        self._deaths.append(threading.current_thread().name)


def test_what_a_question_holds_goes_on_the_windows_thread(worker: DeskWorker, qtbot: QtBot) -> None:
    owner, deaths, answers = QObject(), list[str](), list[object]()
    for _ in range(20):
        held = Mortal(deaths)
        worker.ask(owner, lambda _desk, held=held: bool(held), answers.append)
        del held
    qtbot.waitUntil(lambda: len(answers) == 20 and len(deaths) == 20)
    assert set(deaths) == {threading.current_thread().name}


def test_rings_go_on_the_windows_thread(worker: DeskWorker, qtbot: QtBot) -> None:
    owner, deaths, answers = QObject(), list[str](), list[object]()

    def make_much(_desk: Desk) -> list[list[int]]:
        return [[] for _ in range(2_000)]

    for _ in range(20):
        ring = Mortal(deaths)
        ring.itself = ring  # type: ignore[attr-defined]  # what makes it a ring
        del ring
        worker.ask(owner, make_much, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 20 and len(deaths) == 20)
    assert set(deaths) == {threading.current_thread().name}
