"""A real two-day conference taken down from its published texts, by the keyboard alone.

The texts lie outside the repository, one in English and one in Georgian; their annotations say who
spoke in which role and under which title. Nothing here repeats them. The number of keys that it
took is printed: ``pytest -s`` shows it.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import pytest
from factories.person import Person, name_of
from factories.windows import program_on
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from migdesk.app import Program
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.ui.look.fonts import load_fonts
from migdesk.vocabulary import Part, Role

MARKS = {
    "welcome address": "welcome",
    "introductory remarks": "intro",
    "moderator": "mod",
    "panellist": "panel",
    "keynote": "key",
    "closing remarks": "close",
}
"""The words of the quick line for the roles of the annotations."""

ROLES = {
    "welcome address": Role.WELCOME_ADDRESS,
    "introductory remarks": Role.INTRODUCTORY_REMARKS,
    "moderator": Role.MODERATOR,
    "panellist": Role.PANELLIST,
    "keynote": Role.KEYNOTE,
    "closing remarks": Role.CLOSING_REMARKS,
}

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Texts:
    """What is marked in both texts, and the Georgian text itself."""

    english: dict[str, Any]
    georgian: dict[str, Any]
    announcement: str

    def who(self, role: str) -> list[str]:
        """Return the names of who has a role, in the order of the text."""
        return [each["name"] for each in self.english["people"] if role in each["roles"]]

    def themes(self) -> list[str]:
        """Return the titles of the thematic sessions, numbered in the announcement."""
        found = re.findall(r"^\d\) (.+?)[;.]$", self.announcement, re.MULTILINE)
        assert found
        return found


@pytest.fixture
def texts(corpus: Path) -> Texts:
    english, georgian = (
        json.loads((corpus / f"{name}.json").read_text("utf-8"))
        for name in ("seed_000", "seed_003")
    )
    return Texts(english, georgian, (corpus / "seed_003.txt").read_text("utf-8"))


class Typist(Person):
    """Somebody without a mouse, whose keys are counted."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.keys = 0

    def press(self, *keys: str) -> None:
        self.keys += len(keys)
        super().press(*keys)

    def write(self, text: str, *keys: str) -> None:
        self.keys += len(text)
        super().write(text, *keys)


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """MigDesk, started for the first time."""
    load_fonts()
    qapp.setStyle("Fusion")
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    with program_on(qapp, None, tmp_path) as started:
        started.window.resize(1366, 768)
        started.window.activateWindow()
        yield started
    QLocale.setDefault(before)


def long_day(written: str) -> str:
    day = date.fromisoformat(written)
    return f"{day.day} {day:%B %Y}"


def begin_office(typist: Typist, texts: Texts) -> None:
    typist.to("Name of your office, English")
    typist.write(texts.english["event"]["organisers"][0])
    typist.to("Name of your office, ქართული")
    typist.write(texts.georgian["event"]["organisers"][1], "Return")


def add_event(typist: Typist, texts: Texts) -> None:
    event = texts.english["event"]
    typist.press("Ctrl+2", "Ctrl+N")
    typist.write(event["name"])
    for name, day, hour in (("Starts", "start", "10:00"), ("Ends", "end", "18:00")):
        typist.to(f"{name}, day")
        typist.write(long_day(event[day]))
        typist.to(f"{name}, time")
        typist.write(hour)
    typist.press("Return")


def add_sessions(typist: Typist, texts: Texts) -> None:
    """Type each session with its people in the line below the agenda, where the keyboard is."""

    def said(*roles: str) -> str:
        return " ".join(f"/{MARKS[role]} {', '.join(texts.who(role))}" for role in roles)

    lines = [
        f"1000-1100 Opening /open {said('welcome address', 'introductory remarks')}",
        f"1100-1230 High-level panel /high {said('moderator', 'panellist')}",
        f"1400-1500 Keynote {said('keynote')}",
        *(
            f"{9 + 2 * place}00-{10 + 2 * place}30 /theme /day 2 /ka {title}"
            for place, title in enumerate(texts.themes(), start=1)
        ),
        f"1700-1730 Closing /day 2 {said('closing remarks')}",
    ]
    for line in lines:
        typist.write(line, "Return")
        assert name_of(typist.focus()) == "Add a session: hours, title, people"


def give_titles(typist: Typist, texts: Texts) -> None:
    """Give everybody the title of that day, beside the session in which they first appear."""
    people = {each["name"]: each for each in texts.english["people"]}
    typist.to("Agenda", "Shift+Tab")
    typist.press("Home")
    for roles in (("welcome address", "introductory remarks"), ("moderator", "panellist")):
        typist.press("Return")
        typist.to("People of this session")
        names = [name for role in roles for name in texts.who(role)]
        for place, name in enumerate(names):
            person = people.pop(name, None)
            if person is None:  # has a title by now
                continue
            typist.press("Home", *["Down"] * place, "Return")
            typist.to("Title")
            typist.write(person["title"])
            typist.to("Organization")
            typist.write(person["organisation"], "Return")
            typist.to("Add title")
            typist.press("Return", "Esc")
            assert name_of(typist.focus()) == "People of this session"
        typist.press("Esc", "Down")


def tell_facts(typist: Typist, texts: Texts) -> None:
    """Say who organised it, who paid, within which project, and what it is called in Georgian."""
    event = texts.english["event"]
    typist.press("Esc")
    typist.to("Title, ქართული: Add a title in Georgian")
    typist.press("Return")
    typist.write(texts.georgian["event"]["name"], "Return")
    for fact, names in (("Add organizer", event["organisers"]), ("Add donor", [event["donor"]])):
        typist.to(fact)
        typist.press("Return")
        for name in names:
            typist.write(name, "Return")
            if name_of(typist.focus()) == "What it is":  # it is not known yet
                typist.to("Create")
                typist.press("Return")
        typist.press("Esc")
    typist.to("Add project")
    typist.press("Return")
    typist.write(event["project"], "Return")
    typist.press("Esc")


def name_the_moderator_in_georgian(typist: Typist, texts: Texts) -> None:
    """Write the name and the title of the moderator as the Georgian announcement has them."""
    (georgian,) = texts.georgian["people"]
    given, _, family = georgian["name"].rpartition(" ")
    (name,) = texts.who("moderator")
    (english,) = [each for each in texts.english["people"] if each["name"] == name]
    typist.press("Ctrl+3", "Ctrl+F")
    typist.write(name, "Return")
    typist.to("Write it: No name in Georgian yet")
    typist.press("Return")
    typist.write(given, "Tab")
    typist.write(family, "Return")
    typist.to(f"{english['title']}, {english['organisation']}, Current")
    typist.press("Return")
    typist.press("Tab")  # from the English title to the Georgian one
    typist.write(georgian["title"], "Return")


def take_down_quotes(typist: Typist, texts: Texts) -> None:
    """Record what was said, word for word."""
    typist.press("Ctrl+2")
    typist.to("Add quote")
    typist.press("Return")
    for quote in texts.english["quotes"]:
        typist.to("Words as they are spoken")
        typist.write(quote["text"])
        typist.to("Speaker")
        typist.press("Ctrl+A")
        typist.write(quote["speaker"], "Return")
        typist.to("Save")
        typist.press("Return")


def asked(program: Program, typist: Typist, question: Callable[[Desk], Answer]) -> Answer:
    got: list[Answer] = []
    program.worker.ask(program.window, question, got.append)
    typist.rest()
    return got[0]


def test_a_conference_is_taken_down_by_keys_alone(
    program: Program, texts: Texts, record_property: Callable[[str, object], None]
) -> None:
    typist = Typist(program)
    begin_office(typist, texts)
    add_event(typist, texts)
    add_sessions(typist, texts)
    give_titles(typist, texts)
    tell_facts(typist, texts)
    name_the_moderator_in_georgian(typist, texts)
    take_down_quotes(typist, texts)
    english, georgian = texts.english, texts.georgian
    event = asked(program, typist, lambda desk: questions.event_page(desk, 1))
    assert event.title == {"en": english["event"]["name"], "ka": georgian["event"]["name"]}
    assert [f"{day:%Y-%m-%d}" for day in (event.starts_at, event.ends_at)] == [
        english["event"][end] for end in ("start", "end")
    ]
    assert [each.name for each in event.organisations if each.part is Part.ORGANISER] == (
        english["event"]["organisers"]
    )
    assert [each.name for each in event.organisations if each.part is Part.DONOR] == [
        english["event"]["donor"]
    ]
    assert event.project is not None
    assert event.project.name == english["event"]["project"]
    assert [each.title["ka"] for each in event.sessions if "ka" in each.title] == texts.themes()
    appearances = [each for session in event.sessions for each in session.appearances]
    assert sorted((each.name, each.role) for each in appearances) == sorted(
        (person["name"], ROLES[role])
        for person in english["people"]
        for role in person["roles"]
        if role in ROLES
    )
    held = {each.name: (each.title, each.organisation) for each in appearances if each.title}
    assert held == {
        person["name"]: (person["title"], person["organisation"])
        for person in english["people"]
        if person["title"]
    }
    (moderator,) = [each for each in appearances if each.role is Role.MODERATOR]
    person = asked(program, typist, lambda desk: questions.person_page(desk, moderator.person_id))
    (marked,) = georgian["people"]
    assert person.names["ka"].nominative == marked["name"]
    assert [post.title["ka"].nominative for post in person.posts] == [marked["title"]]
    assert sorted((each.words, each.speaker) for each in event.quotes) == sorted(
        (quote["text"], quote["speaker"]) for quote in english["quotes"]
    )
    assert event.conflicts == ()
    record_property("keys", typist.keys)
    print(f"\nThe conference took {typist.keys} keys.")  # noqa: T201 - shown by pytest -s
