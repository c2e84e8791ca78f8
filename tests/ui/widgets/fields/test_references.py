"""Naming other records: suggestions by key, creating, lists with order and parts."""

from collections.abc import Callable, Sequence

import pytest
from factories.widgets import Dress, button, click, heard, said, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.widgets.fields import Listed, ReferenceField, ReferenceListField, Suggestion
from migdesk.ui.widgets.suggestions import SuggestionPopup

PEOPLE = [
    Suggestion(1, "Tamar Lomsadze", "Executive Secretary", "user"),
    Suggestion(2, "Tamar Kiknadze", "Mayor of Ozurgeti", "user"),
    Suggestion(3, "თამარ ლომსაძე"),
]
PARTS = [("organiser", "Organizer"), ("partner", "Partner"), ("donor", "Donor")]
Offer = Callable[[Sequence[Suggestion]], None]


def people(typed: str, then: Offer) -> None:
    then([each for each in PEOPLE if typed and each.text.startswith(typed)])


def line(field: QWidget) -> QLineEdit:
    return field.findChildren(QLineEdit)[0]


def page(*fields: QWidget) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    for field in fields:
        layout.addWidget(field)
    layout.addStretch(1)
    return window


def offered(window: QWidget) -> list[str]:
    """The rows of the suggestions shown, as a screen reader says them."""
    shown = [popup for popup in window.findChildren(SuggestionPopup) if popup.isVisible()]
    if not shown:
        return []
    model = shown[0].findChildren(QListView)[0].model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def rows(field: ReferenceListField) -> list[QFrame]:
    names = [f"{each.text}, {each.support}".removesuffix(", ") for each in field.value()]
    made = [each for each in field.findChildren(QFrame) if each.isVisibleTo(field)]
    return [next(row for row in made if row.accessibleName() == name) for name in names]


@pytest.fixture
def field(look: Look, dress: Dress) -> ReferenceField:
    made = ReferenceField(look, "Speaker", people, create="Create “{}”", can_open=True)
    dress(page(made), 400, 400)
    made.focus()
    return made


def test_typing_offers_records_and_enter_takes_the_first(
    field: ReferenceField, qtbot: QtBot
) -> None:
    kept = heard(field.committed)
    write(line(field), "Tamar")
    window = field.window()
    qtbot.waitUntil(lambda: offered(window) != [])
    assert offered(window) == [
        "Tamar Lomsadze, Executive Secretary",
        "Tamar Kiknadze, Mayor of Ozurgeti",
        "Create “Tamar”",
    ]
    assert line(field).hasFocus()
    qtbot.keyClick(line(field), Qt.Key.Key_Return)
    assert (kept, line(field).text(), field.value()) == ([1], "Tamar Lomsadze", 1)
    assert offered(window) == []


TAKING = [Qt.Key.Key_Tab, Qt.Key.Key_Return]


@pytest.mark.parametrize("key", TAKING)
@pytest.mark.parametrize(
    ("recorded", "typed", "taken"),
    [
        ("Tamar Lomsadze", "Tamar", True),
        ("Tamar Lomsadze", "tamar lom", True),
        ("Tamar Lomsadze", "Lomsadze T", True),
        ("Tamar Lomsadze", "Tamar Lomidze", False),
        ("IOM Georgia", "IOM", False),
        ("IOM Georgia", "IOM Geo", True),
        ("Port Office of Batumi", "Port Office", False),
        ("Port Office of Batumi", "Port Off", True),
        ("მიგრაციის საკითხთა კომისია", "მიგრაციის საკ", True),
        ("მიგრაციის საკითხთა კომისია", "მიგრაციის საკითხთა", False),
    ],
)
def test_a_name_of_its_own_is_not_made_into_one_that_begins_so(
    look: Look,
    qtbot: QtBot,
    dress: Dress,
    key: Qt.Key,
    recorded: str,
    typed: str,
    taken: bool,
) -> None:
    made = ReferenceField(
        look, "Body", lambda _, then: then([Suggestion(1, recorded)]), create="Create “{}”"
    )
    dress(page(made), 400, 400)
    made.focus()
    asked, kept = heard(made.create_asked), heard(made.committed)
    write(line(made), typed)
    qtbot.waitUntil(lambda: offered(made.window()) != [])
    qtbot.keyClick(line(made), key)
    assert (asked, kept) == (([], [1]) if taken else ([typed], []))


@pytest.mark.parametrize("key", TAKING)
@pytest.mark.parametrize("typed", ["tamar  kiknadze", "თამარ კიკნაძე", "mayor"])
def test_a_name_that_is_recorded_is_taken_however_it_is_written(
    look: Look, qtbot: QtBot, dress: Dress, key: Qt.Key, typed: str
) -> None:
    mayor = Suggestion(2, "Tamar Kiknadze", "Mayor", "user", ("თამარ კიკნაძე", "Mayor"))
    made = ReferenceField(
        look, "Speaker", lambda _, then: then([PEOPLE[0], mayor]), create="Create “{}”"
    )
    dress(page(made), 400, 400)
    made.focus()
    write(line(made), typed)
    qtbot.waitUntil(lambda: offered(made.window()) != [])
    qtbot.keyClick(line(made), key)
    assert (made.value(), line(made).text()) == (2, "Tamar Kiknadze")


@pytest.mark.parametrize("key", TAKING)
def test_where_nothing_can_be_created_the_best_is_taken(
    look: Look, qtbot: QtBot, dress: Dress, key: Qt.Key
) -> None:
    made = ReferenceField(look, "Speaker", people)
    dress(page(made), 400, 400)
    made.focus()
    write(line(made), "Tamar")
    qtbot.waitUntil(lambda: offered(made.window()) != [])
    qtbot.keyClick(line(made), key)
    assert made.value() == 1


def test_the_list_opened_by_an_arrow_begins_with_the_first(
    field: ReferenceField, qtbot: QtBot
) -> None:
    write(line(field), "Tamar")
    qtbot.keyClick(line(field), Qt.Key.Key_Down)
    assert len(offered(field.window())) == 3
    qtbot.keyClick(line(field), Qt.Key.Key_Return)
    assert field.value() == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_the_arrows_choose_and_tab_or_enter_takes(
    field: ReferenceField, qtbot: QtBot, key: Qt.Key
) -> None:
    kept = heard(field.committed)
    write(line(field), "Tamar")
    qtbot.waitUntil(lambda: offered(field.window()) != [])
    qtbot.keyClick(line(field), Qt.Key.Key_Down)
    qtbot.keyClick(line(field), key)
    assert (kept, field.value(), line(field).hasFocus()) == ([2], 2, True)


def test_the_last_row_creates(field: ReferenceField, qtbot: QtBot) -> None:
    asked, kept = heard(field.create_asked), heard(field.committed)
    write(line(field), "ნინო")
    qtbot.waitUntil(lambda: offered(field.window()) == ["Create “ნინო”"])
    qtbot.keyClick(line(field), Qt.Key.Key_Tab)
    assert (asked, kept, line(field).text()) == (["ნინო"], [], "ნინო")
    field.choose(Suggestion(9, "ნინო"))
    assert (kept, field.value(), field.error()) == ([9], 9, "")


def test_a_record_created_from_what_is_typed_settles_the_field(
    field: ReferenceField, qtbot: QtBot
) -> None:
    write(line(field), "Nino")
    qtbot.keyClick(line(field), Qt.Key.Key_Return)
    assert field.error() == "Choose one from the list, or create it."
    field.set_value(Suggestion(9, "Nino"))
    assert (field.value(), field.error(), field.is_pending()) == (9, "", False)


def test_esc_takes_the_suggestions_away_and_leaves_the_text(
    field: ReferenceField, qtbot: QtBot
) -> None:
    write(line(field), "Tam")
    qtbot.waitUntil(lambda: offered(field.window()) != [])
    qtbot.keyClick(line(field), Qt.Key.Key_Escape)
    assert (offered(field.window()), line(field).text()) == ([], "Tam")


def test_a_click_takes_and_the_keyboard_stays_in_the_field(
    field: ReferenceField, qtbot: QtBot
) -> None:
    kept = heard(field.committed)
    write(line(field), "თამ")
    qtbot.waitUntil(lambda: offered(field.window()) != [])
    listing = field.window().findChildren(QListView)[0]
    where = listing.visualRect(listing.model().index(0, 0)).center()
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert (kept, line(field).text(), line(field).hasFocus()) == ([3], "თამარ ლომსაძე", True)


def test_what_is_not_taken_is_not_kept_and_says_so(
    field: ReferenceField,
) -> None:
    field.reset(PEOPLE[0])
    kept = heard(field.committed)
    line(field).selectAll()
    write(line(field), "Somebody")
    line(field).clearFocus()
    assert (kept, field.value()) == ([], 1)
    assert said(field) == ["Speaker", "Choose one from the list, or create it."]


def test_emptying_the_line_names_nobody(field: ReferenceField) -> None:
    field.reset(PEOPLE[0])
    kept = heard(field.committed)
    click(button(field, "Clear Speaker"))
    assert (kept, line(field).text(), field.value()) == ([None], "", None)


def test_a_name_that_has_no_room_ends_in_dots(look: Look, dress: Dress) -> None:
    pictures = []
    for name in ("Small Conference on Seasonal Work", "Small Conference on Sea…"):
        other, made = (ReferenceField(look, label, people) for label in ("Project", "Event"))
        made.reset(Suggestion(1, name))
        dress(page(other, made), 250, 200)
        line(other).setFocus()
        pictures.append(line(made).grab().toImage())
    whole, cut = pictures
    assert whole == cut


def test_the_record_is_opened_by_its_button(field: ReferenceField) -> None:
    opened = heard(field.open_asked)
    field.reset(PEOPLE[1])
    click(button(field, "Open Speaker"))
    assert opened == [2]


def test_a_late_answer_to_an_earlier_question_is_dropped(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    answers: list[Offer] = []
    field = ReferenceField(look, "Speaker", lambda _typed, then: answers.append(then))
    dress(page(field), 400, 400)
    field.focus()
    write(line(field), "Ta")
    qtbot.waitUntil(lambda: len(answers) == 1)
    write(line(field), "m")
    qtbot.waitUntil(lambda: len(answers) == 2)
    answers[1](PEOPLE[:1])
    answers[0](PEOPLE)
    assert offered(field.window()) == ["Tamar Lomsadze, Executive Secretary"]


def test_an_answer_that_comes_after_the_field_was_left_shows_nothing(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    answers: list[Offer] = []
    field = ReferenceField(look, "Speaker", lambda _typed, then: answers.append(then))
    window = dress(page(field), 400, 400)
    field.focus()
    write(line(field), "Ta")
    qtbot.waitUntil(lambda: len(answers) == 1)
    line(field).clearFocus()
    answers[0](PEOPLE)
    assert offered(window) == []


@pytest.fixture
def listing(look: Look, dress: Dress) -> ReferenceListField:
    made = ReferenceListField(
        look, "Organizers", people, placeholder="Add one", parts=PARTS, parts_label="Part"
    )
    dress(page(made), 500, 500)
    made.reset([Listed(5, "IMA Georgia", "organiser"), Listed(6, "SCMI", "partner", "Secretariat")])
    return made


def test_a_list_takes_in_records_once(listing: ReferenceListField, qtbot: QtBot) -> None:
    kept = heard(listing.committed)
    listing.focus()
    for _ in range(2):
        write(line(listing), "Tamar L")
        qtbot.waitUntil(lambda: offered(listing.window()) != [])
        qtbot.keyClick(line(listing), Qt.Key.Key_Return)
    assert len(kept) == 1
    assert listing.value()[2:] == (Listed(1, "Tamar Lomsadze", "organiser", "Executive Secretary"),)
    assert (line(listing).text(), line(listing).hasFocus()) == ("", True)


def test_rows_are_moved_and_taken_out_by_key(listing: ReferenceListField, qtbot: QtBot) -> None:
    kept = heard(listing.committed)
    rows(listing)[0].setFocus()
    qtbot.keyClick(rows(listing)[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [each.key for each in kept[-1]] == [6, 5]
    assert rows(listing)[1].hasFocus()
    qtbot.keyClick(rows(listing)[1], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert len(kept) == 1  # it is the last already
    qtbot.keyClick(rows(listing)[1], Qt.Key.Key_Delete)
    assert [each.key for each in kept[-1]] == [6]
    assert rows(listing)[0].hasFocus()
    click(button(listing, "Remove SCMI"))
    assert (kept[-1], line(listing).hasFocus()) == ((), True)


def test_a_row_is_dragged_by_its_handle(listing: ReferenceListField) -> None:
    kept = heard(listing.committed)
    first, second = rows(listing)
    handle = first.findChildren(QFrame)[0]
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(handle, left, pos=handle.rect().center())
    below = handle.mapFrom(listing, QPoint(5, second.geometry().bottom()))
    QTest.mouseMove(handle, below)
    QTest.mouseRelease(handle, left, pos=below)
    assert [[each.key for each in listed] for listed in kept] == [[6, 5]]


def test_a_row_says_what_it_is_here(listing: ReferenceListField, qtbot: QtBot) -> None:
    kept = heard(listing.committed)
    box = rows(listing)[0].findChildren(QComboBox)[0]
    assert box.accessibleName() == "IMA Georgia, Part"
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert kept == [
        (Listed(5, "IMA Georgia", "donor"), Listed(6, "SCMI", "partner", "Secretariat"))
    ]


def test_enter_on_a_row_opens_its_record(listing: ReferenceListField, qtbot: QtBot) -> None:
    opened = heard(listing.open_asked)
    qtbot.keyClick(rows(listing)[1], Qt.Key.Key_Return)
    assert opened == [6]


def test_tab_goes_through_the_rows_before_the_line_that_adds(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    first, last = ReferenceField(look, "First", people), ReferenceField(look, "Last", people)
    made = ReferenceListField(look, "Partners", people)
    window = dress(page(first, made, last), 400, 500)
    made.reset([Listed(5, "IMA Georgia"), Listed(6, "SCMI")])
    first.focus()
    order = []
    for _ in range(6):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        order.append(window.focusWidget().accessibleName())
    assert order == ["IMA Georgia", "Remove IMA Georgia", "SCMI", "Remove SCMI", "Partners", "Last"]


def test_a_name_left_in_the_line_that_adds_says_so(
    listing: ReferenceListField,
) -> None:
    listing.focus()
    write(line(listing), "Som")
    line(listing).clearFocus()
    assert listing.error() == "Choose one from the list, or create it."
