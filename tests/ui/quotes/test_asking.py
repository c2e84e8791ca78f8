"""Asking several speakers for clearance at once, in messages for the mail program."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from factories.events_window import small_office
from factories.quotes_window import QuotesDriver
from factories.tables_window import ChosenFiles
from factories.widgets import said
from factories.windows import program_on
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.desk.people import add_person
from migdesk.text.names import PersonName
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import CutLabel
from migdesk.ui.widgets.states import Banner
from migdesk.vocabulary import ClearanceState


class MailProgram(QObject):
    """Stands where the system would open a file."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@contextmanager
def in_place_of_the_system() -> Iterator[MailProgram]:
    program = MailProgram()
    QDesktopServices.setUrlHandler("file", program, "open")
    yield program
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def mail() -> Iterator[MailProgram]:
    with in_place_of_the_system() as program:
        yield program


@pytest.fixture
def files() -> ChosenFiles:
    return ChosenFiles()


@pytest.fixture
def driver(
    qapp: QApplication,
    window_fonts: None,  # noqa: ARG001 - fonts first
    tmp_path: Path,
    files: ChosenFiles,
) -> Iterator[QuotesDriver]:
    """A window at the list of quotes; another speaker has said something, and nobody something."""
    qapp.setStyle("Fusion")
    office = small_office(tmp_path)
    with program_on(qapp, office.path, tmp_path, files=lambda *_: files) as program:
        program.window.resize(1440, 900)
        program.window.activateWindow()
        made = QuotesDriver(program, office)
        made.go(Place.QUOTES)
        made.do(lambda desk: add_person(desk, names={"en": PersonName("Ana", "Model")}))
        made.record("So do we.", person_id=2)
        made.record("Oh.", person_id=None, unattributed="the hall")
        made.settle()
        yield made


def names_in(widget: QWidget) -> list[str]:
    """Return the words of every label that cuts what has no room."""
    return [label.text() for label in widget.findChildren(CutLabel)]


def buttons(driver: QuotesDriver, words: str) -> list[Button]:
    """Return the buttons of these words beside who would be asked."""
    made = driver.inspector.asking.findChildren(Button)
    return [each for each in made if each.text() == words]


def states(driver: QuotesDriver) -> dict[str, ClearanceState]:
    return {
        quote.speaker.name if quote.speaker else "nobody": quote.clearance
        for quote in driver.all_kept()
    }


def test_several_speakers_get_a_message_each(
    driver: QuotesDriver, files: ChosenFiles, mail: MailProgram, tmp_path: Path
) -> None:
    files.chosen = tmp_path / "messages"
    files.chosen.mkdir()
    driver.library.list.selectAll()
    driver.settle()
    assert {
        "Nino Sample",
        "Ana Model",
        "1 quote, no address known",
        "1 quote left out: nobody is named, or off the record.",
    } <= {*said(driver.inspector), *names_in(driver.inspector)}
    assert driver.inspector.asking.button.text() == "Make 2 messages…"
    driver.click(driver.inspector.asking.button)
    driver.settle()
    names = sorted(path.name for path in files.chosen.iterdir())
    assert names == ["Ana Model.eml", "Nino Sample.eml"]
    assert sorted(path.name for path in mail.opened) == names
    assert states(driver) == {
        "nobody": ClearanceState.TO_VERIFY,
        "Ana Model": ClearanceState.ASKED,
        "Nino Sample": ClearanceState.ASKED,
    }
    driver.press("Ctrl+Z")
    assert set(states(driver).values()) == {ClearanceState.TO_VERIFY}


def test_one_speaker_is_asked_in_one_file(
    driver: QuotesDriver, files: ChosenFiles, mail: MailProgram, tmp_path: Path
) -> None:
    files.chosen = tmp_path / "to nino"
    driver.open_quote()
    driver.program.window.commands.trigger("quote.ask")
    driver.settle()
    assert files.asked == ["Save the message", "Nino Sample.eml", "Messages (*.eml)"]
    assert mail.opened == [tmp_path / "to nino.eml"]
    assert driver.kept().clearance is ClearanceState.ASKED
    assert driver.kept().trail[-1].channel == "e-mail"


def test_whoever_thinks_better_of_it_has_asked_nobody(
    driver: QuotesDriver, mail: MailProgram
) -> None:
    driver.open_quote()
    driver.program.window.commands.trigger("quote.ask")
    driver.settle()
    assert (driver.kept().clearance, mail.opened) == (ClearanceState.TO_VERIFY, [])


def test_where_it_cannot_be_written_nobody_is_asked(
    driver: QuotesDriver, files: ChosenFiles, mail: MailProgram, tmp_path: Path
) -> None:
    files.chosen = tmp_path / "nowhere" / "nino.eml"
    (tmp_path / "nowhere").write_text("a file, no folder")
    driver.open_quote()
    driver.program.window.commands.trigger("quote.ask")
    driver.settle()
    assert (driver.kept().clearance, mail.opened) == (ClearanceState.TO_VERIFY, [])
    (banner,) = driver.program.window.findChildren(Banner)
    assert banner.accessibleName().startswith("The file could not be written")


def test_a_folder_that_takes_no_messages_is_said_beside_them_with_a_way_on(
    driver: QuotesDriver, files: ChosenFiles, mail: MailProgram, tmp_path: Path
) -> None:
    files.chosen = tmp_path / "nowhere"
    files.chosen.write_text("a file, no folder")
    driver.library.list.selectAll()
    driver.settle()
    card = driver.inspector.asking
    driver.click(card.button)
    driver.settle()
    (banner,) = card.findChildren(Banner)
    assert str(files.chosen) in banner.accessibleName()
    assert set(states(driver).values()) == {ClearanceState.TO_VERIFY}
    files.chosen = tmp_path / "there"
    files.chosen.mkdir()
    (again,) = buttons(driver, "Choose another place…")
    driver.click(again)
    driver.settle()
    assert sorted(path.name for path in mail.opened) == ["Ana Model.eml", "Nino Sample.eml"]
    assert card.findChildren(Banner) == []


def test_whose_address_is_not_known_is_one_click_from_where_it_is_kept(
    driver: QuotesDriver,
) -> None:
    driver.library.list.selectAll()
    driver.settle()
    links = buttons(driver, "Add the address")
    (ana,) = [each for each in links if each.accessibleDescription() == "Ana Model"]
    driver.click(ana)
    assert driver.here() == Address(Place.PEOPLE, "person", 2)


def test_there_may_be_nobody_to_ask(driver: QuotesDriver, mail: MailProgram) -> None:
    nobody = next(quote.id for quote in driver.all_kept() if quote.speaker is None)
    driver.open_quote(nobody)
    driver.program.window.commands.trigger("quote.ask")
    driver.settle()
    assert driver.program.window.toast.words.text() == (
        "There is nobody to ask: nobody is named, or it is off the record."
    )
    assert mail.opened == []


def test_who_is_reminded_is_not_asked_anew_and_there_is_nothing_to_take_back(
    driver: QuotesDriver, files: ChosenFiles, mail: MailProgram, tmp_path: Path
) -> None:
    files.chosen = tmp_path / "nino.s"
    driver.open_quote()
    for _ in range(2):
        driver.program.window.commands.trigger("quote.ask")
        driver.settle()
    assert mail.opened == [tmp_path / "nino.s.eml"] * 2
    assert [step.state for step in driver.kept().trail].count(ClearanceState.ASKED) == 1
    assert not driver.program.window.toast.undo.isVisible()


@pytest.mark.qt_log_ignore("No such method")
def test_without_a_mail_program_it_is_said_where_the_message_lies(
    driver: QuotesDriver, files: ChosenFiles, mail: MailProgram, tmp_path: Path
) -> None:
    QDesktopServices.setUrlHandler("file", mail, "takes_nothing")
    files.chosen = tmp_path / "nino.eml"
    driver.open_quote()
    driver.program.window.commands.trigger("quote.ask")
    driver.settle()
    assert files.chosen.exists()
    assert driver.program.window.toast.words.text() == (
        f"No program opens messages here. They lie in {tmp_path}"
    )
