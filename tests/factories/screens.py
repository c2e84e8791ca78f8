"""Every screen of the window on the sample office, by name, and how to come to it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, TypeAlias

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from factories.press import COVERED, note_press
from factories.widgets import write
from factories.windows import settle
from factories.word_files import sent_back
from factories.xliff_files import from_translator
from migdesk.app import Program
from migdesk.desk.appearances import delete_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.events import edit_session, move_session
from migdesk.desk.exports import export_release
from migdesk.desk.handing_out import write_agenda
from migdesk.desk.notices import correct_release, withdraw_release
from migdesk.desk.organisations import rename_organisation
from migdesk.desk.people import edit_post
from migdesk.desk.questions import event_page, outlets, person_page, release_page
from migdesk.desk.releases import edit_text
from migdesk.desk.rows import Changes, EventPage, Form, OutletEntry, PersonPage, TranslatorForm
from migdesk.desk.sending import translator_file
from migdesk.text.blocks import Block, Run
from migdesk.text.names import Forms, OrganisationName
from migdesk.text.partial_date import PartialDate
from migdesk.ui.capture.window import CaptureWindow
from migdesk.ui.events.agenda.exported import ExportedStrip
from migdesk.ui.quotes.screen import QuotesScreen
from migdesk.ui.releases.screen import ReleasesScreen
from migdesk.ui.shell.address import CAPTURE, Address, Place
from migdesk.ui.shell.overlay import Overlay
from migdesk.vocabulary import BlockKind

Step: TypeAlias = Callable[[Program], None]
"""Brings the window of a program to a screen."""


def at(address: Address) -> Step:
    """Return the step that goes to an address."""

    def go(program: Program) -> None:
        program.window.go(address)
        settle(program, quiet=QUIET)

    return go


def run(address: Address, *commands: str) -> Step:
    """Return the step that goes to an address and runs commands there."""

    def go(program: Program) -> None:
        at(address)(program)
        for command in commands:
            program.window.commands.trigger(command)
            settle(program, quiet=QUIET)

    return go


def palette(words: str) -> Step:
    """Return the step that opens the palette and types ``words``."""

    def go(program: Program) -> None:
        run(Address(Place.HOME), "go.palette")(program)
        field = QApplication.focusWidget()
        if field is not None:
            write(field, words)
        settle(program)

    return go


def capture(*words: str) -> Step:
    """Return the step that captures ``words``, and types the last of them without saving."""

    def go(program: Program) -> None:
        at(Address(Place.EVENTS, "event", 16, "agenda"))(program)
        program.window.go(Address(Place.QUOTES, "quote", tab=CAPTURE, spot="event/16/46"))
        settle(program)
        window = program.window.companions.made(CAPTURE)
        assert isinstance(window, CaptureWindow)
        window.stand_within(program.window.frameGeometry())  # the screen in memory is small
        field, list_ = window.pad.words, window.pad.saved.list.rows()
        for number, said in enumerate(words, start=1):
            field.selectAll()
            write(field, said)
            window.pad.speaking.choose_number(number)
            settle(program, quiet=QUIET)
            if said is not words[-1] and list_.rowCount() < number:
                QTest.keyClick(field, Qt.Key.Key_Return)
                settle(program, quiet=QUIET)

    return go


def covered(program: Program) -> None:
    """Note what three outlets published about an event, and open what they are noted in."""

    publish(program)
    at(EVENT.at(tab="coverage"))(program)


def media(address: Address, *commands: str) -> Step:
    """Return the step that goes to an outlet or to who writes for one, and runs commands there."""

    def go(program: Program) -> None:
        publish(program)
        run(address, *commands)(program)

    return go


def write_down(program: Program, intention: Callable[[Desk], Changes | None]) -> None:
    """Change something in the office, where it is open for writing."""
    if program.window._frame.writable:
        program.worker.do(program.window, intention)


def exported(program: Program) -> None:
    """Export the agenda of an event, change what it said, and show what has changed."""
    key = EVENT.key

    def export(desk: Desk) -> EventPage:
        with TemporaryDirectory() as folder:
            write_agenda(desk, key, Path(folder) / "agenda.ics")
        return event_page(desk, key)

    def change(page: EventPage) -> None:
        first, *others = [each for each in page.sessions if len(each.appearances) > 1]
        left = first.appearances[0].id
        write_down(program, lambda desk: edit_session(desk, session_id=first.id, room="Foyer"))
        write_down(program, lambda desk: delete_appearance(desk, appearance_id=left))
        other, later = others[0].id, timedelta(minutes=15)
        write_down(program, lambda desk: move_session(desk, session_id=other, by=later))

    program.worker.ask(program.window, export, change)
    settle(program)
    at(EVENT.at(tab="agenda"))(program)
    shown = program.window.shown()
    for strip in shown.findChildren(ExportedStrip):
        strip.turn.click()
    settle(program, quiet=QUIET)


def retitled(program: Program) -> None:
    """Correct the title that somebody has today, and go to the person."""

    def change(page: PersonPage) -> None:
        held = next(post for post in page.posts if post.id == page.post_id)
        title = {"en": Forms("Minister for the Coast"), "ka": Forms("სანაპიროს მინისტრი")}
        write_down(program, lambda desk: edit_post(desk, post_id=held.id, title=title))

    program.worker.ask(program.window, lambda desk: person_page(desk, PERSON.key), change)
    settle(program)
    at(PERSON)(program)
    settle(program)


def renamed(program: Program) -> None:
    """Give an organisation another name, and go there."""
    names = {"en": OrganisationName("Ministry of Work and Care", acronym="MWC")}
    since = PartialDate(2026, 9)
    write_down(
        program,
        lambda desk: rename_organisation(desk, organisation_id=BODY.key, names=names, since=since),
    )
    settle(program)
    at(BODY)(program)
    settle(program)


def publish(program: Program) -> None:
    """Have the press noted in the office, if it is not yet."""

    def note(found: Sequence[OutletEntry]) -> None:
        if not found:  # once is enough for an office
            program.worker.do(program.window, note_press)

    program.worker.ask(program.window, outlets, note)


def corrected(program: Program) -> None:
    """Come to a release that is being corrected, with the very page beside it."""

    def correct(desk: Desk) -> Changes | None:
        if not release_page(desk, OUT.key).correctable:
            return None
        line = "Of the 142 people who came, 80 were women, not 60."
        return correct_release(desk, release_id=OUT.key, lines={"en": line})

    write_down(program, correct)
    previewed(OUT)(program)


def withdrawn(program: Program) -> None:
    """Come to a release that was withdrawn, and to the lines that say why."""

    def withdraw(desk: Desk) -> Changes | None:
        if not release_page(desk, OUT.key).withdrawable:
            return None
        line = "The forum was put off; a new date will follow."
        return withdraw_release(desk, release_id=OUT.key, lines={"en": line})

    write_down(program, withdraw)
    at(OUT.at(tab="details"))(program)


def rewritten(program: Program) -> None:
    """Compare the version that people were asked about with what was written since."""

    def rewrite(desk: Desk) -> Changes:
        text = release_page(desk, CLEARED.key).texts[0]
        lead, second, *rest = text.blocks
        said = lead.text.replace(".", ", the mission said.", 1)
        more = Block("more", BlockKind.PARAGRAPH, (Run("More towns will follow in the spring."),))
        blocks = (msgspec.structs.replace(lead, runs=(Run(said),)), more, *rest, second)
        return edit_text(desk, release_id=CLEARED.key, language=text.language, blocks=blocks)

    at(CLEARED)(program)
    write_down(program, rewrite)
    settle(program, quiet=QUIET)
    run(CLEARED, "release.versions")(program)


def previewed(address: Address) -> Step:
    """Return the step that shows a release with its pages beside it, whatever was shown before."""

    def show(program: Program) -> None:
        at(address)(program)
        screen = program.window._rooms.screen(Place.RELEASES)
        assert isinstance(screen, ReleasesScreen)
        if not screen.editor.workbench.wishes.preview:
            run(address, "release.preview")(program)

    return show


def replacing(program: Program) -> None:
    """Look for words in a release, with others to put in their place."""
    run(CLEARED, "edit.replace")(program)
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        write(field, "telavi")
    settle(program)


def table(program: Program) -> None:
    """Paste a programme in which a session seems to have moved, and look at that row."""
    QGuiApplication.clipboard().setText(PROGRAMME)
    run(EVENT.at(tab="agenda"), "event.paste_table")(program)
    for _ in range(PROGRAMME.splitlines().index(MOVED) - 1):
        QTest.keyClick(QApplication.focusWidget() or program.window, Qt.Key.Key_Down)
    settle(program, quiet=QUIET)


def peek(program: Program) -> None:
    """Look at a release over the list."""
    at(Address(Place.RELEASES))(program)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(QApplication.focusWidget() or program.window, key)
    settle(program, quiet=QUIET)


def several_quotes(program: Program) -> None:
    """Select the quotes at the head of the library, speakers with and without an address."""
    at(Address(Place.QUOTES))(program)
    screen = program.window.shown()
    assert isinstance(screen, QuotesScreen)
    listing = screen.library.list
    listing.setFocus()
    QTest.keyClick(listing, Qt.Key.Key_Home)
    for _ in range(5):
        QTest.keyClick(listing, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    settle(program, quiet=QUIET)


def side_by_side(program: Program, *, wanted: bool = True) -> None:
    """Show both texts of a release beside each other, or the page again."""
    at(RELEASE)(program)
    screen = program.window._rooms.screen(Place.RELEASES)
    assert isinstance(screen, ReleasesScreen)
    if (screen.editor.text.pairs is not None) is not wanted:
        run(RELEASE, "release.side_by_side")(program)


def behind(program: Program) -> None:
    """Show where a translation is behind its source."""
    side_by_side(program)
    program.window.commands.trigger("release.next_behind")
    settle(program, quiet=QUIET)


def misspelt(program: Program) -> None:
    """Show a text in which words are misspelt, and go to the first of them."""

    def misspell(desk: Desk) -> Changes:
        text = release_page(desk, RELEASE.key).texts[0]
        first, *others = text.blocks
        wrong = Block(first.id, first.kind, (Run("The conferense opens tomorow. "), *first.runs))
        return edit_text(
            desk, release_id=RELEASE.key, language=text.language, blocks=(wrong, *others)
        )

    write_down(program, misspell)
    side_by_side(program, wanted=False)
    program.window._keeper.change(spelling=True)
    run(RELEASE.at(spot="en"), "release.next_misspelt")(program)
    program.window._keeper.change(spelling=False)


def came_back(program: Program) -> None:
    """Show what was changed in the Word document of a release, which somebody sent back."""
    at(CLEARED)(program)
    screen = program.window._rooms.screen(Place.RELEASES)
    assert isinstance(screen, ReleasesScreen)
    spot = screen.editor.spot()
    assert spot is not None
    made: list[bytes] = []
    program.worker.ask(
        screen,
        lambda desk: export_release(desk, str(spot.release_id), spot.language, Form.WORD),
        made.append,
    )
    settle(program, quiet=QUIET)
    with TemporaryDirectory() as folder:
        path = sent_back(made[0], Path(folder) / "PR-15-2026-en.docx")
        screen.commands._returner.read(spot, path)
        settle(program, quiet=QUIET)


def pictured(program: Program) -> None:
    """Show a photo in a text, and its page beside it."""
    previewed(CLEARED)(program)
    screen = program.window._rooms.screen(Place.RELEASES)
    assert isinstance(screen, ReleasesScreen)
    blocks = screen.editor.text.written().blocks
    screen.editor.text.to_block(next(block.id for block in blocks if block.asset))
    settle(program, quiet=QUIET)


def translated(program: Program) -> None:
    """Show a translation that came back, of a text that was changed in the meantime."""
    at(RELEASE)(program)
    screen = program.window._rooms.screen(Place.RELEASES)
    assert isinstance(screen, ReleasesScreen)
    spot = screen.editor.spot()
    assert spot is not None
    made: list[bytes] = []
    program.worker.ask(
        screen,
        lambda desk: translator_file(
            desk,
            release_id=spot.release_id,
            source="en",
            language="ka",
            form=TranslatorForm.XLIFF,
        ),
        made.append,
    )
    settle(program, quiet=QUIET)
    with TemporaryDirectory() as folder:
        path = from_translator(made[0], Path(folder) / "PR-16-2026-en-ka.xlf")
        screen.commands._translator.read(spot, path)
        settle(program, quiet=QUIET)


def window_in_front(program: Program) -> QWidget:
    """Return the window that has the keyboard."""
    return program.window.companions.active() or program.window


def photograph(program: Program) -> QPixmap:
    """Return a picture of the window, and of the one beside it where that has the keyboard."""
    drawn = program.window.grab()
    front = window_in_front(program)
    if front is not program.window:
        painter = QPainter(drawn)
        painter.drawPixmap(front.pos() - program.window.pos(), front.grab())
        painter.end()
    return drawn


def _card(program: Program) -> Overlay | None:
    """Return what covers the window, wherever the keyboard is."""
    cards = program.window.findChildren(Overlay)
    return next((each for each in reversed(cards) if each.isVisible()), None)


def close_what_floats(program: Program) -> None:
    """Close with Esc what stands over the window, so that the next screen is of the window."""
    for _ in range(3):
        holder = QApplication.activePopupWidget() or _card(program) or QApplication.focusWidget()
        if holder is not None:
            QTest.keyClick(holder, Qt.Key.Key_Escape)
        QApplication.processEvents()
    settle(program, quiet=QUIET)


MOVED: Final = "20 October 2026\t17:00-17:40\tWho trusts whose papers?\tMain hall\t"
PROGRAMME: Final = "\n".join(
    [
        "Date\tTime\tTitle\tRoom\tSpeakers",
        "20 October 2026\t10:00-10:50\tOpening\tMain hall\t",
        MOVED,
        "20 October 2026\t18:00-19:00\tReception on the quay\tHarbour front\t",
        "21 October 2026\t14:00-15:00\tPanel\tRoom A\tModerator: Tea Third; Panellist: Ula F.",
        "21 October 2026\tsoon\tClosing\tMain hall\t",
    ]
)
"""A programme: what is on the agenda, what has moved, what is new, and an hour that is none."""

QUIET: Final = 30
"""Milliseconds without work after which a screen is there."""

EVENT: Final = Address(Place.EVENTS, "event", COVERED)
PERSON: Final = Address(Place.PEOPLE, "person", 14)
BODY: Final = Address(Place.PEOPLE, "organisation", 2)
QUOTE: Final = Address(Place.QUOTES, "quote", 67)
RELEASE: Final = Address(Place.RELEASES, "release", 15)
CLEARED: Final = Address(Place.RELEASES, "release", 14)
OUT: Final = Address(Place.RELEASES, "release", 13)
"""A release that went out: its text does not change any more."""

SETTINGS: Final = (
    "general",
    "house",
    "logo_sets",
    "rules",
    "terms",
    "dictionary",
    "boilerplates",
    "contacts",
    "languages",
    "acronyms",
    "equivalents",
    "projects",
    "storage",
    "accessibility",
)

SCREENS: Final[Mapping[str, Step]] = {
    "01-home": at(Address(Place.HOME)),
    "02-events": at(EVENT),
    **{
        f"02-events-{tab}": at(EVENT.at(tab=tab))
        for tab in ("agenda", "speakers", "quotes", "releases", "details", "files")
    },
    "02-events-photos": at(Address(Place.EVENTS, "event", 15, "files")),
    "02-events-calendar": at(Address(Place.EVENTS, "event", tab="calendar", spot="2026-06")),
    "02-events-year": at(Address(Place.EVENTS, "event", tab="calendar", spot="2026")),
    "02-events-coverage": covered,
    "02-events-coverage-empty": at(Address(Place.EVENTS, "event", 16, "coverage")),
    "02-events-table": table,
    "02-events-repeat": run(EVENT, "event.next_year"),
    "02-events-report": run(EVENT, "event.export_programme"),
    "02-events-new": at(Address(Place.EVENTS, "event", tab="new")),
    "04-people": at(PERSON),
    "04-people-new": at(Address(Place.PEOPLE, "person", tab="new")),
    "04-organisations": at(BODY),
    "04-organisations-new": at(Address(Place.PEOPLE, "organisation", tab="new")),
    "04-outlets": media(Address(Place.PEOPLE, "outlet", 1)),
    "04-outlets-edited": media(Address(Place.PEOPLE, "outlet", 1), "edit.rename"),
    "04-outlets-new": at(Address(Place.PEOPLE, "outlet", tab="new")),
    "04-media-contacts": media(Address(Place.PEOPLE, "media_contact", 1)),
    "04-media-contacts-edited": media(Address(Place.PEOPLE, "media_contact", 1), "edit.rename"),
    "04-media-contacts-new": at(Address(Place.PEOPLE, "media_contact", tab="new")),
    "05-quotes": at(QUOTE),
    "05-quotes-several": several_quotes,
    "05b-capture": capture(
        "We opened our first desk with two members of staff. It now has eleven.",
        "Every town on this coast knows the way to the ferry. Few knew the way back.",
        "We do not ask people to come back. We ask them to keep one foot at home, and we make sure "
        "the ground under it is",
    ),
    "05-quotes-new": at(Address(Place.QUOTES, "quote", tab="new", spot="event/14")),
    "06-releases": at(Address(Place.RELEASES)),
    "06-releases-peek": peek,
    "06-releases-new": at(Address(Place.RELEASES, "release", tab="new", spot="event/14")),
    "06a-editor": at(RELEASE),
    "06a-editor-checks": at(Address(Place.RELEASES, "release", 14, "checks")),
    "06a-editor-georgian": at(RELEASE.at(spot="ka")),
    "06a-editor-out": at(OUT),
    "06a-editor-correct": run(OUT, "release.correct"),
    "06a-editor-corrected": corrected,
    "06a-editor-withdrawn": withdrawn,
    "06a-editor-replace": replacing,
    "06c-editor-insert": run(RELEASE, "release.insert"),
    "06c-editor-putting-in": at(Address(Place.RELEASES, "release", 14, "insert")),
    "06d-editor-preview": previewed(RELEASE),
    "06b-editor-behind": run(RELEASE.at(spot="ka"), "release.export"),
    "06b-editor-side-by-side": behind,
    "06e-editor-clearance": at(Address(Place.RELEASES, "release", 14, "clearance")),
    "06e-editor-versions": rewritten,
    "06e-editor-details": at(Address(Place.RELEASES, "release", 14, "details")),
    "06f-editor-returned": came_back,
    "06g-editor-send-translator": run(RELEASE, "release.send_translator"),
    "06g-editor-translated": translated,
    "06h-editor-spelling": misspelt,
    "06i-editor-photo": pictured,
    "06i-editor-insert-photo": run(CLEARED, "release.insert_photo"),
    "07-reports": at(Address(Place.REPORTS, "event", COVERED, "programme")),
    "07-reports-period": at(Address(Place.REPORTS, tab="activity")),
    "07-reports-quotes": at(Address(Place.REPORTS, "event", COVERED, "quotes")),
    "09-palette": palette("return"),
    "09-palette-settings": palette("mast"),
    "09-shortcuts": run(Address(Place.HOME), "help.shortcuts"),
    "09-about": run(Address(Place.HOME), "help.about"),
    **{f"10-settings-{page}": at(Address(Place.SETTINGS, tab=page)) for page in SETTINGS},
    # The last ones: they change the records.
    "12-agenda-exported": exported,
    "12-people-retitled": retitled,
    "12-home-retitled": at(Address(Place.HOME)),
    "12-organisations-renamed": renamed,
}
"""The screens; the number is that of the first place where they are met."""
