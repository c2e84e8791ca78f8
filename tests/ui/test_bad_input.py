"""What the window does when something is wrong with the file, the disk, the input or the clock.

What is typed stays where it is, and what to do is said in place. How each part of it behaves in
detail is tested with that part.
"""

import getpass
import platform
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from textwrap import dedent
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from factories.disks import fill_up, held, shut, small_disk_in
from factories.person import Person
from factories.releases import Bench
from factories.screens import PERSON, QUOTE, at
from factories.widgets import button, drop, paste, said, write
from factories.windows import SAMPLE_NOON, program_on, sample_office, settle
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from migdesk.app import Program
from migdesk.desk import opening, questions
from migdesk.desk.desk import Desk
from migdesk.desk.exports import read_back
from migdesk.desk.quotes import record_quote, set_quote_clearance
from migdesk.desk.releases import edit_text, set_stage
from migdesk.desk.rows import Changes, QuoteFilter
from migdesk.desk.typing import keep_typing, typing_left
from migdesk.ui.capture.window import CaptureWindow
from migdesk.ui.quotes.trail import TrailSection
from migdesk.ui.shell.address import CAPTURE, Address, Place
from migdesk.ui.shell.reading_only import ReadingBar
from migdesk.ui.shell.trouble import TroublePage
from migdesk.ui.widgets.fields.editors import Area, Line
from migdesk.ui.widgets.states import Banner
from migdesk.vocabulary import ClearanceState, Stage

Answer = TypeVar("Answer")

TBILISI = ZoneInfo("Asia/Tbilisi")

GONE = (
    "It was moved, or the disk was unplugged. Bring it back and try again. What you typed is still "
    "here."
)

FULL = (
    "There is no room left on the disk. What was saved before is safe, and what you typed is still "
    "here. Free some space, then try again."
)

NOT_TEXT = "Pictures and files do not go in here. Add them to the files of the event."

NOT_SAVED = "Something you typed is not saved. It could not be kept, and is lost if you go on."


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, window_fonts: None) -> None:  # noqa: ARG001 - fonts first
    qapp.setStyle("Fusion")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """An office file in a folder of its own."""
    folder = tmp_path / "office"
    folder.mkdir()
    return sample_office(folder).rename(folder / "ours.migdesk")


@contextmanager
def at_window(path: Path | None, folder: Path) -> Iterator[tuple[Program, Person]]:
    """Somebody at a window on the office at ``path``, with the keyboard."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with program_on(app, path, folder) as program:
        program.window.resize(1366, 690)
        program.window.activateWindow()
        settle(program)
        yield program, Person(program)


@contextmanager
def answering(words: str) -> Iterator[list[str]]:
    """Press the button that says ``words`` wherever something is asked, and note what was asked."""
    asked: list[str] = []
    timer = QTimer()

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if box is not None:
            asked.append(". ".join(said(box)))
            button(box, words).click()

    timer.timeout.connect(answer)
    timer.start(20)
    yield asked
    timer.stop()


def trouble(program: Program) -> TroublePage:
    """Return the page that says why the file cannot be opened."""
    page = program.window.stack.currentWidget()
    assert isinstance(page, TroublePage)
    return page


def ways(program: Program) -> list[str]:
    return [button.text() for button in trouble(program).buttons]


def told(program: Program) -> list[str]:
    """Return what the banners at the top of the window say."""
    banners = program.window.findChildren(Banner)
    return [banner.accessibleName() for banner in banners if banner.isVisible()]


def asked(program: Program, question: Callable[[Desk], Answer]) -> Answer:
    """Ask the desk, behind everything that was asked before."""
    answers: list[Answer] = []
    program.worker.ask(program.window, question, answers.append)
    settle(program, quiet=50)
    return answers[0]


# The office file

ELSEWHERE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from migdesk.desk.opening import open_desk

now = datetime(2026, 11, 26, 6, 30, tzinfo=UTC)
desk = open_desk(Path(sys.argv[1]), clock=lambda: now, who="Somebody else")
print("open", flush=True)
sys.stdin.read()
desk.workspace.close()
"""


@contextmanager
def open_elsewhere(path: Path) -> Iterator[None]:
    """Have another process hold the office file."""
    command = [sys.executable, "-c", dedent(ELSEWHERE), str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"open"
        yield
        other.communicate()


def test_a_file_open_elsewhere_is_opened_once_it_is_closed_there(
    office: Path, tmp_path: Path
) -> None:
    with ExitStack() as elsewhere:
        elsewhere.enter_context(open_elsewhere(office))
        with at_window(office, tmp_path) as (program, person):
            since = datetime(2026, 11, 26, 6, 30, tzinfo=UTC).astimezone()
            who = f"{getpass.getuser()} on {platform.node()}"
            assert said(trouble(program)) == [
                f"The office file is open elsewhere, by {who} since 26 Nov 2026, {since:%H:%M}.",
                "Close it there first. You can read it meanwhile, but not change anything.",
            ]
            again = next(each for each in trouble(program).buttons if each.text() == "Try again")
            person.click(again)
            assert ways(program)[0] == "Open for reading only"
            elsewhere.close()
            again = next(each for each in trouble(program).buttons if each.text() == "Try again")
            person.click(again)
            assert program.window.here() == Address(Place.HOME)


def test_a_file_that_may_only_be_read_is_read(office: Path, tmp_path: Path) -> None:
    with shut(office.parent), at_window(office, tmp_path) as (program, person):
        assert said(trouble(program)) == [
            f"Nothing may be written there: {office}.",
            (
                "Copy the office file to a folder you may write to, and open it there. Until then "
                "you can read it."
            ),
        ]
        person.click(trouble(program).buttons[0])
        at(QUOTE)(program)
        person.press("Ctrl+N")
        bar = program.window.findChild(ReadingBar)
        assert bar is not None
        reading = ["Open for reading only: nothing can be changed here."]
        assert (program.window.here(), said(bar)) == (QUOTE, reading)
        person.click(bar.again)
        assert ways(program) == ["Open for reading only", "Open another office file…"]
        assert [path.name for path in office.parent.iterdir()] == ["ours.migdesk"]


def damage(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])


def make_newer(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")  # the number of its schema
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "what", "todo"),
    [
        (
            damage,
            "The office file is damaged: {path}.",
            "Restore the last backup. The damaged file is kept beside it.",
        ),
        (
            make_newer,
            "The office file was made by a later MigDesk.",
            "Install the later version. The file was not touched.",
        ),
    ],
)
def test_a_file_that_cannot_be_used_is_left_as_it_is(
    office: Path, tmp_path: Path, spoil: Callable[[Path], None], what: str, todo: str
) -> None:
    spoil(office)
    before = office.read_bytes()
    with at_window(office, tmp_path) as (program, _):
        assert said(trouble(program)) == [what.format(path=office), todo]
    assert office.read_bytes() == before
    assert [path.name for path in office.parent.iterdir()] == ["ours.migdesk"]


def test_a_file_that_is_gone_is_told_at_the_field_and_all_goes_on_when_it_is_back(
    office: Path, tmp_path: Path
) -> None:
    with at_window(office, tmp_path) as (program, person):
        at(PERSON)(program)
        person.click(person.find(QPushButton, "Edit: Contact"))
        away = office.rename(tmp_path / "away.migdesk")
        phone = person.find(Line, "Phone")
        person.write_into(Line, "Phone", "+995 32 2 12 34 56", "Tab")
        assert phone.accessibleDescription() == f"The office file is gone: {office}. {GONE}"
        assert phone.text() == "+995 32 2 12 34 56"
        away.rename(office)
        person.click(phone)
        person.press("Tab")
        assert phone.accessibleDescription() == ""
        page = asked(program, lambda desk: questions.person_page(desk, PERSON.key))
        assert page.phone == "+995 32 2 12 34 56"


def test_what_was_typed_since_the_file_was_removed_does_not_go_unasked(
    office: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with at_window(office, tmp_path) as (program, person):
        at(QUOTE)(program)
        office.unlink()
        person.press("Ctrl+N")
        words = person.focus()
        assert isinstance(words, Area)
        person.write("People move, and they come back.")
        gone = [f"The office file is gone: {office}. {GONE}"]
        qtbot.waitUntil(lambda: told(program) == gone)
        person.press("Ctrl+1")
        with answering("Cancel") as questions_asked:
            program.window.close()
            settle(program)
        assert questions_asked == [NOT_SAVED]
        assert program.window.isVisible()
        here = program.window.here()
        assert here is not None
        assert (here.place, words.toPlainText()) == (
            Place.QUOTES,
            "People move, and they come back.",
        )
        with answering("Go on without saving") as questions_asked:
            program.window.close()
            settle(program)
        assert questions_asked == [NOT_SAVED]
        assert not program.window.isVisible()
    with at_window(office, tmp_path) as (program, person):  # closing has kept what was stored
        assert said(trouble(program)) == [
            f"There is no office file at {office}.",
            "Connect the disk it lies on, or open another file.",
        ]
        assert ways(program)[0] == "Restore the last backup"
        person.click(trouble(program).buttons[0])
        assert program.window.here() == Address(Place.HOME)
        kept = asked(program, lambda desk: questions.quote_index(desk, QuoteFilter()).keys)
        assert QUOTE.key in kept


def test_what_was_captured_since_the_file_was_removed_does_not_go_unasked(
    office: Path, tmp_path: Path
) -> None:
    with at_window(office, tmp_path) as (program, person):
        office.unlink()
        person.press("Ctrl+Shift+K")
        settle(program)
        capturing = program.window.companions.made(CAPTURE)
        assert isinstance(capturing, CaptureWindow)
        write(capturing.pad.words, "People move, and they come back.")
        capturing.leave()
        settle(program)
        with answering("Cancel") as questions_asked:
            program.window.close()
            settle(program)
        assert questions_asked == [NOT_SAVED]
        assert (program.window.isVisible(), capturing.isVisible()) == (True, True)
        assert capturing.pad.words.toPlainText() == "People move, and they come back."
        with answering("Go on without saving") as questions_asked:
            program.window.close()
            settle(program)
        assert questions_asked == [NOT_SAVED]
        assert not program.window.isVisible()


def test_a_full_disk_is_told_at_the_field_and_mended_by_making_room(
    tmp_path: Path,
) -> None:
    with small_disk_in(tmp_path) as mount:
        office = sample_office(mount(12_000_000))
        with at_window(office, tmp_path) as (program, person):
            at(PERSON)(program)
            person.click(person.find(QPushButton, "Edit: Contact"))
            filler = fill_up(office.parent)
            notes = person.find(Area, "Notes")
            person.click(notes)
            paste(notes, "A long note. " * 1_500)
            person.press("Tab")
            assert notes.accessibleDescription() == FULL
            filler.unlink()
            person.click(notes)
            person.press("Tab")
            assert notes.accessibleDescription() == "For the office alone; never printed."
            page = asked(program, lambda desk: questions.person_page(desk, PERSON.key))
            assert page.notes == ("A long note. " * 1_500).strip()


def test_words_of_a_quote_that_did_not_fit_on_the_disk_are_kept_once_there_is_room(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with small_disk_in(tmp_path) as mount:
        office = sample_office(mount(12_000_000))
        with at_window(office, tmp_path) as (program, person):
            at(Address(Place.QUOTES))(program)
            person.press("Ctrl+N")
            filler = fill_up(office.parent)
            words = "People move. " * 1_500
            paste(person.focus(), words)
            qtbot.waitUntil(lambda: told(program) == [FULL])
            filler.unlink()
            person.press("Ctrl+1")
            (left,) = asked(program, typing_left)
            assert left.content.count("People move. ") == 1_500


# What leaves as a file


def a_folder(target: Path, stack: ExitStack) -> None:
    del stack
    (target / "inside").mkdir(parents=True)


def a_shut_folder(target: Path, stack: ExitStack) -> None:
    stack.enter_context(shut(target.parent))


def a_full_disk(target: Path, stack: ExitStack) -> None:
    del stack
    fill_up(target.parent)


UNCHANGED = "What was there before is unchanged."


@pytest.mark.parametrize(
    ("obstruct", "what", "todo"),
    [
        (
            a_folder,
            "Something else lies there already: {path}.",
            "It was not touched. Choose another name or another folder.",
        ),
        (
            a_shut_folder,
            "Nothing may be written there: {path}.",
            f"{UNCHANGED} Choose another folder.",
        ),
        (
            a_full_disk,
            "There is no room left on the disk for {path}.",
            f"{UNCHANGED} Free some space, or choose another disk.",
        ),
    ],
)
def test_an_export_that_cannot_be_written_says_why_and_what_to_do(
    office: Path,
    tmp_path: Path,
    qtbot: QtBot,
    obstruct: Callable[[Path, ExitStack], None],
    what: str,
    todo: str,
) -> None:
    with small_disk_in(tmp_path) as mount, at_window(office, tmp_path) as (program, _):
        folder = mount(2_000_000)
        bench = Bench(program, qtbot, folder)
        target = folder / "EMBARGO-2026-11-26-PR-16-2026-en.pdf"
        bench.open("PR-16-2026")
        bench.focus(bench.paper.headline)
        bench.type("Today: ")
        with ExitStack() as stack:
            obstruct(target, stack)
            before = sorted(path.name for path in folder.iterdir())
            bench.press("Ctrl+E")
            bench.press("Return")  # although it is a draft
            note = bench.editor.text.notes.shown("export")
            assert isinstance(note, Banner)
            assert said(note) == [what.format(path=target), todo]
            assert sorted(path.name for path in folder.iterdir()) == before
        assert bench.paper.headline.text().startswith("Today: Six coastal towns")


def test_an_export_goes_beside_a_file_that_another_program_holds(
    office: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with at_window(office, tmp_path) as (program, _):
        bench = Bench(program, qtbot, tmp_path)
        bench.open("PR-16-2026")
        name = "EMBARGO-2026-11-26-PR-16-2026-en"
        target, beside = tmp_path / f"{name}.pdf", tmp_path / f"{name} (2).pdf"
        target.write_bytes(b"open in a reader")
        with held(target):
            bench.press("Ctrl+E")
            bench.press("Return")  # although it is a draft
            assert target.read_bytes() == b"open in a reader"
        assert bench.said == [
            f"{target.name} is open in another program. Exported beside it: {beside}"
        ]
        assert read_back(beside.read_bytes()).count("Six coastal towns") == 1


# What is typed, pasted and dragged


def test_more_than_there_is_room_for_is_cut_and_told(office: Path, tmp_path: Path) -> None:
    """How a headline does it is tested with the releases."""
    with at_window(office, tmp_path) as (program, person):
        at(Address(Place.QUOTES))(program)
        person.press("Ctrl+N")
        words = person.focus()
        assert isinstance(words, Area)
        paste(words, "x" * 100_000)
        cut = "Cut to 20000 characters: there is no room for more."
        assert (len(words.toPlainText()), words.accessibleDescription()) == (20_000, cut)
        person.press("Ctrl+A", "Del")
        at(Address(Place.PEOPLE, "person", tab="new"))(program)
        given = person.sees(Line, "Name, Given name")[0]
        paste(given, "x" * 100_000)
        cut = "Cut to 120 characters: there is no room for more."
        assert (len(given.text()), given.accessibleDescription()) == (120, cut)


SIGNS = "Peo\x07ple\x1b \u202emove\u202c \u2067\u05e9\u05dc\u05d5\u05dd\u2069 on.\ufeff\x00"
"""Signs that ring, steer, turn what follows round, and words that are written from the right."""

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e\ufeff\ufffc]")


@pytest.mark.parametrize("put", [write, paste])
def test_signs_that_are_no_text_do_not_get_into_a_release(
    office: Path, tmp_path: Path, qtbot: QtBot, put: Callable[[QWidget, str], None]
) -> None:
    with at_window(office, tmp_path) as (program, _):
        bench = Bench(program, qtbot, tmp_path)
        key = bench.open("ST-1-2026")
        for field in (bench.paper.headline, bench.paper.body):
            bench.focus(field)
            bench.press("Ctrl+A")
            put(field, SIGNS)
        bench.focus(bench.editor.text.outline.list)
        bench.settle()
        shown = f"{bench.paper.headline.text()}\n{bench.paper.body.blocks()[0].text}"
        assert bench.text(key, "en") == shown
        assert CONTROLS.findall(shown) == []
        assert shown.count("\u05e9\u05dc\u05d5\u05dd") == 2
        bench.open("PR-16-2026")
        bench.open("ST-1-2026")
        assert bench.paper.headline.text() == shown.partition("\n")[0]


@pytest.mark.parametrize("put", [write, paste])
def test_signs_that_are_no_text_do_not_get_into_a_name(
    office: Path, tmp_path: Path, put: Callable[[QWidget, str], None]
) -> None:
    with at_window(office, tmp_path) as (program, person):
        at(PERSON)(program)
        person.press("F2")
        family = person.sees(Line, "Name, Family name")[0]
        person.click(family)
        person.press("Ctrl+A")
        put(family, SIGNS)
        person.press("Tab")
        page = asked(program, lambda desk: questions.person_page(desk, PERSON.key))
        kept = page.names["en"].family
        assert kept == family.text()
        assert CONTROLS.findall(kept) == []


def picture(folder: Path) -> QMimeData:
    del folder
    mime = QMimeData()
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return mime


def picture_file(folder: Path) -> QMimeData:
    """Return a file as file managers give it: with its path as text."""
    photo = folder / "photo.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(photo))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo))])
    mime.setText(str(photo))
    return mime


@pytest.mark.parametrize("bring", [drop, paste])
@pytest.mark.parametrize("carried", [picture, picture_file])
def test_a_picture_does_not_go_into_text_and_it_is_said_where_it_belongs(
    office: Path,
    tmp_path: Path,
    qtbot: QtBot,
    carried: Callable[[Path], QMimeData],
    bring: Callable[[QWidget, QMimeData], None],
) -> None:
    with at_window(office, tmp_path) as (program, person):
        bench = Bench(program, qtbot, tmp_path)
        bench.open("ST-1-2026")
        before = bench.paper.written()
        for writing in (bench.paper.headline, bench.paper.deck):
            bench.focus(writing)
            bring(writing, carried(tmp_path))
            note = bench.editor.text.notes.shown("refused")
            assert note is not None
            assert said(note) == [
                "Pictures do not go into the text. Add them to the files of the event."
            ]
            assert bench.paper.written() == before
            bench.editor.text.notes.take("refused")
        at(Address(Place.QUOTES))(program)
        person.press("Ctrl+N")
        words = person.focus()
        assert isinstance(words, Area)
        bring(words, carried(tmp_path))
        assert (words.toPlainText(), words.accessibleDescription()) == ("", NOT_TEXT)
        at(Address(Place.PEOPLE, "person", tab="new"))(program)
        given = person.sees(Line, "Name, Given name")[0]
        given.setFocus()
        bring(given, carried(tmp_path))
        assert (given.text(), given.accessibleDescription()) == ("", NOT_TEXT)


# The clock

LATER = SAMPLE_NOON + timedelta(days=40)
"""The fifth of January, as the clock said before it was set back."""


def freeze_again(desk: Desk) -> Changes:
    """Take a release back to draft, change it, and ask for clearance: another version of it."""
    day = desk.clock().date()
    set_stage(desk, release_id=14, stage=Stage.DRAFT)
    edit_text(desk, release_id=14, language="en", headline=f"As it was on {day}")
    set_stage(desk, release_id=14, stage=Stage.CHECKS)
    return set_stage(desk, release_id=14, stage=Stage.CLEARANCE)


def work_on_a_later_day(office: Path) -> int:
    """Work on the office while the clock is ahead, and return the key of a quote recorded then."""
    desk = opening.open_desk(office, clock=lambda: LATER, who="Ana Kobalia")
    freeze_again(desk)
    quote = record_quote(
        desk, words="Said on a later day.", language="en", unattributed="A guest", said_at=LATER
    ).key
    set_quote_clearance(desk, quote_id=quote, state=ClearanceState.ASKED)
    keep_typing(desk, place="quote/new", content='{"words":"Begun on a later day"}')
    opening.close_desk(desk)
    return quote


def words_on(window: QWidget) -> list[str]:
    """Return all that a screen says and reads aloud, rows of lists among it."""
    words = said(window)
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            words += [widget.accessibleName(), widget.accessibleDescription()]
        if widget.isVisible() and isinstance(widget, QAbstractItemView):
            rows = widget.model()
            places = [rows.index(row, 0) for row in range(rows.rowCount())]
            words += [str(place.data(Qt.ItemDataRole.AccessibleTextRole)) for place in places]
    return words


NEGATIVE = re.compile(r"(?:^|[\s(])[-−]\s?\d+ (?:d|h|min|days)\b|in [-−]")


def test_a_clock_that_was_set_back_turns_no_order_round_and_no_time_negative(
    office: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    quote = work_on_a_later_day(office)
    at_that_time = f"{LATER.astimezone(TBILISI):%H:%M}"
    with at_window(office, tmp_path) as (program, person):
        bench = Bench(program, qtbot, tmp_path)
        bench.do(
            lambda desk: set_quote_clearance(desk, quote_id=quote, state=ClearanceState.CLEARED)
        )
        bench.do(freeze_again)
        negative = []
        for address in (
            Address(Place.HOME),
            Address(Place.QUOTES, "quote", quote),
            Address(Place.RELEASES),
            Address(Place.RELEASES, "release", 14, "clearance"),
            Address(Place.SETTINGS, tab="storage"),
        ):
            at(address)(program)
            negative += [words for words in words_on(program.window) if NEGATIVE.search(words)]
        assert negative == []
        at(Address(Place.QUOTES, "quote", quote))(program)
        steps = said(program.window.findChildren(TrailSection)[0])
        ahead, now = f"5 Jan 2027, {at_that_time}", "Today 11:42"
        assert [words for words in steps if words in {"Asked", "Cleared", ahead, now}] == [
            *(ahead, "Asked", ahead),
            *("Cleared", now),
        ]
        at(Address(Place.RELEASES, "release", 14, "clearance"))(program)
        tab = said(bench.editor.inspector)
        made = [words for words in tab[tab.index("Versions") + 1 :] if not words.startswith("for ")]
        assert made == [now, ahead, "17 Nov, 09:35", "13 Nov, 09:40"]
        at(Address(Place.QUOTES))(program)
        person.press("Ctrl+N")
        found = f"Unfinished words from {ahead} are here again."
        words = person.focus()
        assert isinstance(words, Area)
        assert (found in said(program.window), words.toPlainText()) == (
            True,
            "Begun on a later day",
        )
        key = bench.open("PR-16-2026")
        before = bench.text(key, "en")
        bench.focus(bench.paper.headline)
        bench.type("Today: ")
        bench.focus(bench.editor.text.outline.list)
        bench.settle()
        assert bench.text(key, "en") == f"Today: {before}"
        bench.press("Ctrl+Z")
        assert bench.text(key, "en") == before


def test_the_last_backup_is_that_of_the_last_work_whatever_the_clock_said(
    office: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    work_on_a_later_day(office)
    ahead, now = LATER.astimezone(TBILISI), SAMPLE_NOON.astimezone(TBILISI)
    with at_window(office, tmp_path) as (program, _):
        line = program.window.sidebar.storage.accessibleName()
        assert line == f"Saved on this computer. Backed up 5 January 2027 {ahead:%H:%M}"
        Bench(program, qtbot, tmp_path).do(freeze_again)
    with at_window(office, tmp_path) as (program, _):
        line = program.window.sidebar.storage.accessibleName()
        assert line == f"Saved on this computer. Backed up today {now:%H:%M}"
    damage(office)
    with at_window(office, tmp_path) as (program, person):
        assert ways(program)[0] == "Restore the last backup"
        person.click(trouble(program).buttons[0])
        page = asked(program, lambda desk: questions.release_page(desk, 14))
        assert page.texts[0].headline == "As it was on 2026-11-26"
