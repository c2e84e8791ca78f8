"""The page of a person: names, contact, what leads elsewhere, deleting."""

from factories.people_window import PeopleDriver
from factories.widgets import button, said
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu

from migdesk.desk import people, quotes
from migdesk.text.names import PersonName
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.states import Banner
from migdesk.vocabulary import CountedAs, Honorific


def test_f2_turns_the_name_into_fields_and_esc_back(driver: PeopleDriver) -> None:
    driver.open_person()
    driver.press("F2")
    view = driver.people.records.person
    assert driver.focus() is view.names.by_language["en"].focusProxy()
    driver.replace("Nana", "Tab")
    driver.replace("Samplia", "Esc")
    assert driver.person().names["en"] == PersonName("Nana", "Samplia")
    assert driver.person().names["ka"].ergative == "ნინო სამფლემ"
    assert not view.is_editing()
    assert driver.focus() is view.edit
    assert driver.listed() == ["Nana Samplia"]
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert driver.person().names["en"] == PersonName("Nino", "Sample")


def test_a_person_keeps_at_least_one_name(driver: PeopleDriver) -> None:
    key = driver.add_person("Ada", "Zeta")
    driver.open_person(key)
    driver.press("F2")
    driver.replace("", "Del", "Tab")
    driver.replace("", "Del", "Tab")
    field = driver.people.records.person.names.by_language["en"]
    assert field.error() == "A person has at least one name."
    assert driver.person(key).names == {"en": PersonName("Ada", "Zeta")}
    driver.press("Esc")
    assert driver.people.records.person.is_editing()  # it says what is wrong
    driver.replace("Ada", "Esc")
    assert driver.person(key).names == {"en": PersonName("Ada", "")}


def test_a_missing_georgian_name_is_written_and_its_forms_confirmed(driver: PeopleDriver) -> None:
    key = driver.add_person("Ketevan", "Beridze")
    driver.open_person(key)
    view = driver.people.records.person
    assert said(view.notice) == ["No name in Georgian yet"]
    driver.click(view.notice.link)
    driver.type("ქეთევან", "Tab")
    driver.type("ბერიძე", "Tab")
    driver.click(view.edit)
    assert view.notice.isHidden()
    assert view.forms["ka"].isVisible()
    assert said(view.forms["ka"].notice) == ["Proposed, not confirmed yet"]
    driver.click(view.forms["ka"].notice.link)
    assert driver.person(key).names["ka"] == PersonName(
        "ქეთევან", "ბერიძე", "ქეთევან ბერიძემ", "ქეთევან ბერიძეს", "ქეთევან ბერიძის"
    )
    assert view.forms["ka"].notice.isHidden()


def test_contact_is_written_in_its_place(driver: PeopleDriver) -> None:
    driver.open_person()
    view = driver.people.records.person
    driver.click(button(view.contact_card, "Edit"))
    assert driver.focus() is view.contact.field("email").focusProxy()
    driver.type("n.sample@office.example", "Tab")
    driver.type("+995 555 01 02 03", "Tab")
    driver.press("Down")  # the form of address after Ms. is Dr.
    view.contact.field("country").focus()
    driver.type("Georgia")
    view.contact.field("counted_as").focus()
    driver.press("Up")  # before not recorded stands another
    view.contact.field("biography").focus()
    driver.type("Nino came home.")
    view.contact.field("notes").focus()
    driver.type("Speaks slowly.")
    driver.click(view.edit)
    page = driver.person()
    assert (page.email, page.phone) == ("n.sample@office.example", "+995 555 01 02 03")
    assert (page.honorific, page.country, page.notes) == (Honorific.DR, "GE", "Speaks slowly.")
    assert page.counted_as is CountedAs.ANOTHER
    assert page.biography == {"en": "Nino came home."}
    assert said(view.contact_card) == [
        "Contact",
        "E-mail",
        "n.sample@office.example",
        "Phone",
        "+995 555 01 02 03",
        "Country",
        "Georgia",
        "Form of address",
        "Dr.",
        "Counted as",
        "Another",
        "Short biography",
        "Nino came home.",
        "Notes",
        "Speaks slowly.",
    ]


def test_the_form_of_address_offers_how_to_count_and_records_nothing_itself(
    driver: PeopleDriver,
) -> None:
    driver.open_person()
    view = driver.people.records.person
    driver.click(button(view.contact_card, "Edit"))
    assert view.count_as.text() == "Ms. – count as woman"
    assert driver.person().counted_as is CountedAs.NOT_RECORDED
    view.contact.field("honorific").focus()
    driver.press("Down")  # after Ms. stands Dr., which says nothing
    assert not view.count_as.isVisible()
    driver.press("Up", "Up")
    assert view.count_as.text() == "Mr. – count as man"
    view.contact.field("counted_as").focus()
    driver.press("Tab")
    assert driver.focus() is view.count_as
    driver.press("Space")
    assert driver.person().counted_as is CountedAs.MAN
    assert view.contact.field("counted_as").value() is CountedAs.MAN
    assert not view.count_as.isVisible()
    driver.press("Ctrl+Z")
    assert driver.person().counted_as is CountedAs.NOT_RECORDED
    assert view.count_as.isVisible()


def test_the_head_tells_how_a_text_names_the_person(driver: PeopleDriver) -> None:
    driver.open_person()
    assert said(driver.people.records.person.head)[:2] == [
        "Head, Harbour Office",
        "In text: Nino Sample, then Ms. Sample",
    ]


def test_cards_lead_to_the_event_the_quote_and_all_quotes(driver: PeopleDriver) -> None:
    records = driver.office.records
    driver.open_person()
    driver.people.records.person.appearances.list.setFocus()
    driver.press("Return")
    assert driver.program.window.here() == Address(
        Place.EVENTS, "event", records.event, "overview"
    ) or driver.program.window.here() == Address(Place.EVENTS, "event", records.event)
    driver.open_person()
    driver.people.records.person.quotes.list.setFocus()
    driver.press("Return")
    here = driver.program.window.here()
    assert here is not None
    assert (here.place, here.key) == (Place.QUOTES, records.quote)


def test_a_quote_is_begun_with_the_person_as_its_speaker(driver: PeopleDriver) -> None:
    driver.open_person()
    driver.click(driver.people.records.person.add_quote)
    here = driver.program.window.here()
    assert here is not None
    assert (here.place, here.kind, here.tab) == (Place.QUOTES, "quote", "new")
    shown = driver.program.window.shown()
    assert shown is not None
    lines = [line.text() for line in shown.findChildren(QLineEdit) if line.isVisible()]
    assert lines.count("Nino Sample") == 1


def test_who_is_quoted_is_not_deleted(driver: PeopleDriver) -> None:
    driver.open_person()
    driver.people.column.current().list.setFocus()
    driver.press("Del")
    assert driver.everybody() == [driver.office.records.person]
    view = driver.people.records.person
    (banner,) = view.findChildren(Banner)
    assert said(banner) == [
        "Nino Sample was not deleted",
        "1 quote would have no speaker. Delete it first, or name another.",
    ]
    driver.do(lambda desk: quotes.delete_quote(desk, quote_id=driver.office.records.quote))
    driver.people.column.current().list.setFocus()
    driver.press("Del")
    assert driver.everybody() == []


def test_who_is_deleted_gives_way_to_the_next_and_comes_back(driver: PeopleDriver) -> None:
    ada = driver.add_person("Ada", "Zeta")
    driver.open_person(ada)
    driver.people.column.current().list.setFocus()
    driver.press("Del")
    assert driver.here() == ("person", driver.office.records.person)
    assert driver.listed() == ["Nino Sample"]
    assert driver.focus() is driver.people.column.current().list
    driver.press("Ctrl+Z")
    assert driver.listed() == ["Nino Sample", "Ada Zeta"]


def test_who_is_deleted_elsewhere_is_said_to_be_gone(driver: PeopleDriver) -> None:
    ada = driver.add_person("Ada", "Zeta")
    driver.open_person(ada)
    driver.do(lambda desk: people.delete_person(desk, person_id=ada))
    assert "This is not there any more" in said(driver.people)
    driver.press("Ctrl+Z")
    assert driver.people.records.person.name() == "Ada Zeta"


def test_what_is_typed_is_kept_when_somebody_else_is_chosen(driver: PeopleDriver) -> None:
    ada = driver.add_person("Ada", "Zeta")
    driver.open_person(ada)
    driver.press("F2")
    driver.replace("Adele")
    driver.people.column.current().list.select(driver.office.records.person)
    driver.people.column.chosen.emit(driver.office.records.person)
    driver.settle()
    assert driver.person(ada).names == {"en": PersonName("Adele", "Zeta")}
    assert driver.person().names["en"] == PersonName("Nino", "Sample")
    assert not driver.people.records.person.is_editing()


def test_the_menu_pins_and_deletes(driver: PeopleDriver) -> None:
    ada = driver.add_person("Ada", "Zeta")
    driver.open_person(ada)
    address = str(Address(Place.PEOPLE, "person", ada))
    settings = driver.people.parts.keeper
    choose(driver, "Pin to the sidebar")
    assert [pin.title for pin in driver.program.window.frame_shown().pins] == ["Ada Zeta"]
    assert address in settings.settings.pinned[settings.settings.last_file]
    choose(driver, "Take off the sidebar")
    assert driver.program.window.frame_shown().pins == ()
    choose(driver, "Delete person")
    assert driver.listed() == ["Nino Sample"]


def choose(driver: PeopleDriver, words: str) -> None:
    """Choose from the menu of the page."""
    view = driver.people.records.person
    driver.click(view.more)
    (menu,) = [each for each in view.findChildren(QMenu) if each.isVisible()]
    actions: list[QAction] = menu.actions()
    (action,) = [each for each in actions if each.text() == words]
    action.trigger()
    menu.close()
    driver.settle()
