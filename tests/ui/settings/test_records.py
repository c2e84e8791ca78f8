"""Settings that are lists of records: boilerplates, contacts, acronyms, projects, series."""

from functools import partial

import pytest
from factories.settings_window import SettingsDriver
from factories.widgets import said

from migdesk.desk import office, organisations
from migdesk.desk.events import edit_event
from migdesk.desk.house_rules import add_equivalent, add_term
from migdesk.desk.questions import (
    acronyms,
    all_series,
    boilerplates,
    equivalents,
    house_terms,
    own_words,
    press_contacts,
    projects,
)
from migdesk.desk.releases import start_release
from migdesk.text.names import OrganisationName
from migdesk.text.partial_date import PartialDate
from migdesk.ui.settings.acronyms import AcronymsPage
from migdesk.ui.settings.boilerplates import BoilerplatesPage
from migdesk.ui.settings.contacts import ContactsPage
from migdesk.ui.settings.dictionary import DictionaryPage
from migdesk.ui.settings.equivalents import EquivalentsPage
from migdesk.ui.settings.projects import ProjectsAndSeries, ProjectsPage, SeriesPage
from migdesk.ui.settings.records_page import RecordsPage
from migdesk.ui.settings.terms import TermsPage
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.fields import LocalizedField
from migdesk.ui.widgets.states import Banner
from migdesk.vocabulary import OrganisationKind, ReleaseKind


def editor(page: RecordsPage, name: str, language: str = "en") -> None:
    """Put the caret into a text of one language."""
    field = page.form.field(name)
    assert isinstance(field, LocalizedField)
    field.editor(language).setFocus()


def names(driver: SettingsDriver) -> list[str]:
    return [entry.label.get("en", "") for entry in driver.ask(boilerplates)]


def trouble(page: RecordsPage) -> str:
    """Return what is said to be wrong over the form."""
    banners = [each for each in page.side.findChildren(Banner) if each.isVisible()]
    return " ".join(banner.accessibleName() for banner in banners)


def toast(driver: SettingsDriver) -> str:
    return driver.program.window.toast.words.text()


# Boilerplates


def test_a_boilerplate_is_written_saved_and_taken_back(driver: SettingsDriver) -> None:
    page = driver.open(BoilerplatesPage, "boilerplates")
    driver.click(page.new)
    here = driver.program.window.here()
    before = len(driver.ask(boilerplates))
    driver.type("About the project")
    driver.press("Tab", "Tab")
    driver.type("It runs until 2027.", "Ctrl+Return")
    entry = driver.ask(boilerplates)[-1]
    assert (here, before) == (
        Address(Place.SETTINGS, "boilerplate", 0, "boilerplates", "new"),
        1,
    )
    assert (entry.label, entry.text, entry.standing, entry.position) == (
        {"en": "About the project"},
        {"en": "It runs until 2027."},
        False,
        1,
    )
    assert toast(driver) == "Boilerplate added"
    assert driver.program.window.here() == Address(
        Place.SETTINGS, "boilerplate", entry.id, "boilerplates"
    )


def test_every_fact_of_a_boilerplate(driver: SettingsDriver) -> None:
    driver.do(lambda desk: organisations.add_project(desk, title={"en": "Ways Home"}))
    page = driver.open(BoilerplatesPage, "boilerplates")
    page.form.field("standing").focus()
    driver.press("Space")
    editor(page, "text", "ka")
    driver.type("სააგენტო მოძრაობს.", "Tab")
    page.form.field("project_id").focus()
    driver.type("Ways")
    driver.settle()
    driver.press("Return")
    page.form.field("since").focus()
    driver.type("5.2025", "Return")
    (entry,) = driver.ask(boilerplates)
    assert entry.project is not None
    assert (entry.standing, entry.text, entry.project.name, entry.since) == (
        False,
        {"en": "The agency moves.", "ka": "სააგენტო მოძრაობს."},
        "Ways Home",
        PartialDate(2025, 5),
    )


def test_a_time_that_ends_before_it_starts_is_refused_in_place(driver: SettingsDriver) -> None:
    page = driver.open(BoilerplatesPage, "boilerplates")
    for name, written in (("since", "2025"), ("until", "2024")):
        page.form.field(name).focus()
        driver.type(written, "Return")
    assert page.form.field("until").error() == (
        "This cannot be kept as it is. Something needed is empty, or a time ends before it "
        "starts. Nothing was changed."
    )
    assert driver.ask(boilerplates)[0].until is None


def test_a_new_one_without_words_is_dropped_with_esc(driver: SettingsDriver) -> None:
    page = driver.open(BoilerplatesPage, "boilerplates")
    driver.press("Ctrl+N", "Esc")
    assert (page.key, len(driver.ask(boilerplates)), page.column.list.hasFocus()) == (1, 1, True)


def test_alt_and_the_arrows_put_boilerplates_in_order(driver: SettingsDriver) -> None:
    for label in ("One", "Two"):
        driver.do(partial(office.add_boilerplate, label={"en": label}, text={}, position=5))
    page = driver.open(BoilerplatesPage, "boilerplates", "boilerplate", 3)
    page.column.list.setFocus()
    before = names(driver)
    driver.press("Alt+Up")
    moved = names(driver)
    driver.press("Alt+Up")  # above are those of another heading
    same = names(driver)
    driver.press("Ctrl+Z")
    assert (before, moved, same, names(driver)) == (
        ["About the agency", "One", "Two"],
        ["About the agency", "Two", "One"],
        ["About the agency", "Two", "One"],
        ["About the agency", "One", "Two"],
    )
    driver.click(page.side.up)
    assert names(driver) == ["About the agency", "Two", "One"]


def test_a_boilerplate_is_deleted_with_undo(driver: SettingsDriver) -> None:
    page = driver.open(BoilerplatesPage, "boilerplates")
    page.column.list.setFocus()
    driver.press("Del")
    gone, text = driver.ask(boilerplates), toast(driver)
    driver.press("Ctrl+Z")
    assert (gone, text, names(driver)) == ((), "Boilerplate deleted", ["About the agency"])


@pytest.mark.usefixtures("slow_double_click")
def test_a_double_click_deletes_one_boilerplate(driver: SettingsDriver) -> None:
    driver.do(partial(office.add_boilerplate, label={"en": "One"}, text={}, position=5))
    page = driver.open(BoilerplatesPage, "boilerplates")
    for _ in range(2):
        driver.click(page.side.delete)
    assert (names(driver), page.key) == (["One"], 2)


def test_a_boilerplate_that_a_release_carries_stays_and_says_why(driver: SettingsDriver) -> None:
    driver.do(lambda desk: start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]))
    page = driver.open(BoilerplatesPage, "boilerplates")
    driver.click(page.side.delete)
    assert trouble(page) == (
        "Other records rest on this, so it was not deleted. A release carries it. To keep it off "
        "new ones, switch “On every new release” off."
    )
    assert names(driver) == ["About the agency"]


def test_the_last_one_deleted_leaves_a_way_to_begin(driver: SettingsDriver) -> None:
    driver.do(lambda desk: office.delete_boilerplate(desk, boilerplate_id=1))
    page = driver.open(BoilerplatesPage, "boilerplates")
    assert not page.column.isVisible()
    page.focus()
    driver.press("Ctrl+N")
    driver.type("About us", "Return")
    assert names(driver) == ["About us"]


def test_a_new_one_that_is_left_with_words_is_kept(driver: SettingsDriver) -> None:
    page = driver.open(BoilerplatesPage, "boilerplates")
    driver.press("Ctrl+N")
    editor(page, "text")
    driver.focus()
    page.form.field("text").focus()
    driver.program.window.go(Address(Place.SETTINGS, "boilerplate", 0, "boilerplates", "new"))
    driver.settle()
    editor(page, "text")
    driver.type("Words")
    driver.click(page.column.list.viewport())
    page.column.list.select(0)
    page.column.list.step(1)
    driver.settle()
    assert [entry.text for entry in driver.ask(boilerplates)] == [
        {"en": "The agency moves."},
        {"en": "Words"},
    ]


# Contacts


def test_a_contact_is_added_and_every_fact_of_it_kept(driver: SettingsDriver) -> None:
    page = driver.open(ContactsPage, "contacts")
    driver.click(page.new)
    driver.type("Ana Example", "Return")
    for name, typed in (
        ("phone", "+995 555 000 000"),
        ("email", "ana@agency.example"),
        ("link", "https://agency.example"),
    ):
        page.form.field(name).focus()
        driver.type(typed, "Return")
    editor(page, "role", "ka")
    driver.type("პრესის ოფიცერი", "Return")
    page.form.field("standing").focus()
    driver.press("Space")
    entry = driver.ask(press_contacts)[-1]
    assert (entry.name, entry.role, entry.phone, entry.email, entry.link, entry.standing) == (
        {"en": "Ana Example"},
        {"ka": "პრესის ოფიცერი"},
        "+995 555 000 000",
        "ana@agency.example",
        "https://agency.example",
        True,
    )
    page.column.list.setFocus()
    driver.press("Alt+Up")
    assert [each.name["en"] for each in driver.ask(press_contacts)] == [
        "Ana Example",
        "Tamar Sample",
    ]


def test_a_doubtful_phone_is_kept_and_said_to_be(driver: SettingsDriver) -> None:
    page = driver.open(ContactsPage, "contacts")
    page.form.field("phone").focus()
    driver.replace("call me", "Return")
    assert page.form.field("phone").note() == "This does not look like a phone number."
    assert driver.ask(press_contacts)[0].phone == "call me"


# Acronyms


def test_an_acronym_is_added_edited_and_deleted(driver: SettingsDriver) -> None:
    page = driver.open(AcronymsPage, "acronyms")
    page.focus()
    driver.press("Ctrl+N")
    driver.type("GCM", "Tab")
    driver.type("Global Compact for Migration", "Return")
    added = [(entry.letters, entry.meaning) for entry in driver.ask(acronyms)]
    editor(page, "meaning", "ka")
    driver.type("გლობალური შეთანხმება", "Return")
    page.form.field("letters").focus()
    driver.replace("GCMI", "Return")
    edited = [(entry.letters, entry.meaning) for entry in driver.ask(acronyms)]
    driver.click(page.side.delete)
    gone = driver.ask(acronyms)
    driver.press("Ctrl+Z")
    assert added == [("GCM", {"en": "Global Compact for Migration"})]
    assert edited == [
        ("GCMI", {"en": "Global Compact for Migration", "ka": "გლობალური შეთანხმება"})
    ]
    assert gone == ()
    assert [entry.letters for entry in driver.ask(acronyms)] == ["GCMI"]


def test_letters_that_are_there_already_are_refused_in_place(driver: SettingsDriver) -> None:
    for letters in ("HO", "VET"):
        driver.do(partial(office.set_acronym, letters=letters, meaning={"en": "Harbour Office"}))
    page = driver.open(AcronymsPage, "acronyms")
    driver.press("Ctrl+N")
    driver.type("HO", "Return")
    again = page.form.field("letters").error()
    driver.press("Esc")
    driver.program.window.go(Address(Place.SETTINGS, "acronym", 2, "acronyms"))
    driver.settle()
    page.form.field("letters").focus()
    driver.replace("HO", "Return")
    assert (again, page.form.field("letters").error()) == ("HO is in the list already.",) * 2
    assert [entry.letters for entry in driver.ask(acronyms)] == ["HO", "VET"]


# Sectors, themes, rooms


def test_a_word_is_given_in_both_languages(driver: SettingsDriver) -> None:
    page = driver.open(EquivalentsPage, "equivalents")
    page.focus()
    driver.press("Ctrl+N")
    driver.type("Great hall", "Ctrl+Return")
    added = [entry.words for entry in driver.ask(equivalents)]
    editor(page, "words", "ka")
    driver.type("დიდი დარბაზი", "Ctrl+Return")
    edited = [entry.words for entry in driver.ask(equivalents)]
    driver.click(page.side.delete)
    gone = driver.ask(equivalents)
    driver.press("Ctrl+Z")
    assert (added, edited, gone) == (
        [{"en": "Great hall"}],
        [{"en": "Great hall", "ka": "დიდი დარბაზი"}],
        (),
    )
    assert [entry.words for entry in driver.ask(equivalents)] == edited


def test_a_word_that_is_there_already_or_says_nothing_is_refused_in_place(
    driver: SettingsDriver,
) -> None:
    for word in ("Great hall", "Newsroom"):
        driver.do(partial(add_equivalent, words={"en": word}))
    page = driver.open(EquivalentsPage, "equivalents")
    driver.press("Ctrl+N")
    driver.type("great  hall", "Ctrl+Return")
    again = page.form.field("words").error()
    driver.press("Esc")
    page.column.list.setFocus()
    driver.press("Return")
    editor(page, "words")
    driver.press("Ctrl+A", "Delete", "Ctrl+Return")
    assert (again, page.form.field("words").error()) == (
        "great  hall is in the list already.",
        "Say what it is called in one of the languages.",
    )
    assert [entry.words["en"] for entry in driver.ask(equivalents)] == ["Great hall", "Newsroom"]


def test_a_long_list_is_narrowed_down(driver: SettingsDriver) -> None:
    for number in range(12):
        driver.do(
            partial(office.set_acronym, letters=f"A{number}", meaning={"en": f"Agency {number}"})
        )
    page = driver.open(AcronymsPage, "acronyms")
    driver.press("Ctrl+F")
    driver.type("agency 7")
    found = [page.entries[key].letters for key in page.column.keys()]  # noqa: SIM118 - a method of its own
    driver.type(" no")
    nothing = said(page.column)
    driver.press("Esc")
    assert (found, nothing, len(page.column.keys())) == (["A7"], ["Nothing fits the filter"], 12)
    assert page.column.list.hasFocus()


# Terms


def test_a_term_is_added_edited_and_deleted(driver: SettingsDriver) -> None:
    page = driver.open(TermsPage, "terms")
    page.focus()
    driver.press("Ctrl+N")
    driver.type("client*", "Tab")
    driver.type("visitor*", "Return")
    (added,) = driver.ask(house_terms)
    page.form.field("preferred").focus()
    driver.replace("guest*", "Return")
    (edited,) = driver.ask(house_terms)
    driver.click(page.side.delete)
    gone = driver.ask(house_terms)
    driver.press("Ctrl+Z")
    assert (added.avoided, added.preferred, added.language) == ("client*", "visitor*", "en")
    assert (edited.avoided, edited.preferred) == ("client*", "guest*")
    assert gone == ()
    assert [each.avoided for each in driver.ask(house_terms)] == ["client*"]


def test_words_that_cannot_be_looked_for_are_refused_in_place(driver: SettingsDriver) -> None:
    driver.do(partial(add_term, language="en", avoided="client"))
    page = driver.open(TermsPage, "terms")
    driver.press("Ctrl+N")
    driver.type("a*", "Return")
    short = page.form.field("avoided").error()
    driver.replace("client", "Return")
    again = page.form.field("avoided").error()
    assert (short, again) == ("Type at least two letters.", "client is in the list already.")
    assert len(driver.ask(house_terms)) == 1


# Dictionary


def test_an_own_word_is_added_changed_and_deleted(driver: SettingsDriver) -> None:
    page = driver.open(DictionaryPage, "dictionary")
    page.focus()
    driver.press("Ctrl+N")
    driver.type("a", "Return")
    short = page.form.field("word").error()
    driver.replace("Ostervikers", "Return")
    added = [entry.word for entry in driver.ask(own_words)]
    page.form.field("word").focus()
    driver.replace("Nordhavners", "Return")
    changed = [entry.word for entry in driver.ask(own_words)]
    driver.click(page.side.delete)
    gone = driver.ask(own_words)
    driver.press("Ctrl+Z")
    assert (short, added, changed) == (
        "Type at least two letters.",
        ["Ostervikers"],
        ["Nordhavners"],
    )
    assert (gone, len(driver.ask(own_words))) == ((), 1)


# Projects and series


def test_a_project_with_its_donors_in_order(driver: SettingsDriver) -> None:
    for name in ("Ostervik Foundation", "Nordhavn Fund"):
        driver.do(
            partial(
                organisations.add_organisation,
                names={"en": OrganisationName(name)},
                kind=OrganisationKind.DONOR,
            )
        )
    page = driver.open(ProjectsAndSeries, "projects").pages["project"]
    assert isinstance(page, ProjectsPage)
    driver.press("Ctrl+N")
    driver.type("Ways Home", "Return")
    for name, typed in (("acronym", "WH"), ("code", "OF-07"), ("since", "2024"), ("until", "2026")):
        page.form.field(name).focus()
        driver.type(typed, "Return")
    for name in ("Nord", "Oster"):
        page.form.field("donors").focus()
        driver.type(name)
        driver.settle()
        driver.press("Return")
    (entry,) = driver.ask(projects)
    assert (entry.title, entry.acronym, entry.code, entry.since, entry.until) == (
        {"en": "Ways Home"},
        "WH",
        "OF-07",
        PartialDate(2024),
        PartialDate(2026),
    )
    assert [donor.name for donor in entry.donors] == ["Nordhavn Fund", "Ostervik Foundation"]
    phrase = page.form.field("donors").phrases[entry.donors[1].organisation_id]  # type: ignore[attr-defined]  # it is the field for donors
    phrase.editor("en").setFocus()
    driver.type("funded by Ostervik", "Ctrl+Return")
    assert [donor.phrase for donor in driver.ask(projects)[0].donors] == [
        {},
        {"en": "funded by Ostervik"},
    ]


def test_a_project_needs_a_title(driver: SettingsDriver) -> None:
    driver.do(lambda desk: organisations.add_project(desk, title={"en": "Ways Home"}))
    page = driver.open(ProjectsAndSeries, "projects").pages["project"]
    editor(page, "title")
    driver.press("Ctrl+A", "Del", "Return")
    assert page.form.field("title").error() == "Type the title, at least in one language."
    assert driver.ask(projects)[0].title == {"en": "Ways Home"}


def test_a_project_that_an_event_is_held_within_stays_and_says_why(
    driver: SettingsDriver,
) -> None:
    driver.do(lambda desk: organisations.add_project(desk, title={"en": "Ways Home"}))
    driver.do(lambda desk: edit_event(desk, event_id=1, project_id=1))
    page = driver.open(ProjectsAndSeries, "projects").pages["project"]
    driver.click(page.side.delete)
    assert trouble(page) == (
        "Other records rest on this, so it was not deleted. An event is held within it, or a "
        "boilerplate speaks of it. Change those first."
    )
    assert len(driver.ask(projects)) == 1


def test_a_series_is_added_renamed_and_deleted(driver: SettingsDriver) -> None:
    both = driver.open(ProjectsAndSeries, "projects")
    both.choice.setFocus()
    driver.press("Right")
    page = both.pages["series"]
    assert isinstance(page, SeriesPage)
    assert page.isVisible()
    driver.press("Ctrl+N")
    driver.type("Annual forum", "Return")
    editor(page, "title")
    driver.replace("Yearly forum", "Return")
    kept = [entry.title for entry in driver.ask(all_series)]
    here = driver.program.window.here()
    driver.click(page.side.delete)
    assert (kept, here) == (
        [{"en": "Yearly forum"}],
        Address(Place.SETTINGS, "series", 1, "projects"),
    )
    assert driver.ask(all_series) == ()


@pytest.mark.parametrize("driver", [{"text_size": 200}], indirect=True)
def test_where_room_is_short_one_goes_to_the_form_and_back(driver: SettingsDriver) -> None:
    page = driver.open(BoilerplatesPage, "boilerplates")
    page.column.list.setFocus()
    driver.press("Home", "Return")
    inside = page.side.isVisible(), page.column.isVisible(), driver.screen.back.text()
    assert page.form.isAncestorOf(driver.focus())
    driver.click(driver.screen.back)
    outside = page.side.isVisible(), page.column.isVisible(), driver.screen.back.text()
    driver.click(driver.screen.back)
    assert inside == (True, False, "Boilerplates")
    assert outside == (False, True, "All settings")
    assert (page.isVisible(), driver.screen.list.isVisible()) == (False, True)
