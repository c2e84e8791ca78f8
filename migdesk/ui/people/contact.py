"""How to reach and address a person: what is read on a card and edited in a form."""

from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from migdesk.desk.rows import PersonPage
from migdesk.text.countries import countries, country_name
from migdesk.text.languages import language_name, languages_first
from migdesk.text.names import Language, first_text
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.people.facts import Known
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import (
    AreaField,
    ChoiceField,
    EmailField,
    LanguagesField,
    LocalizedField,
    PhoneField,
)
from migdesk.ui.widgets.forms import FieldSpec, Form, FormSpec
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import CountedAs, Honorific

CONTACT_FORM: Final = FormSpec(
    "PersonForm",
    (
        FieldSpec("email", QT_TRANSLATE_NOOP("PersonForm", "E-mail"), EmailField),
        FieldSpec("phone", QT_TRANSLATE_NOOP("PersonForm", "Phone"), PhoneField),
        FieldSpec(
            "honorific",
            QT_TRANSLATE_NOOP("PersonForm", "Form of address"),
            ChoiceField,
            hint=QT_TRANSLATE_NOOP(
                "PersonForm", "With the family name, where a text names the person again."
            ),
        ),
        FieldSpec("country", QT_TRANSLATE_NOOP("PersonForm", "Country"), ChoiceField),
        FieldSpec(
            "counted_as",
            QT_TRANSLATE_NOOP("PersonForm", "Counted as"),
            ChoiceField,
            hint=QT_TRANSLATE_NOOP(
                "PersonForm",
                "As the person wishes, for the report on speakers and balance. Never guessed.",
            ),
        ),
        FieldSpec("languages", QT_TRANSLATE_NOOP("PersonForm", "Languages spoken"), LanguagesField),
        FieldSpec(
            "biography",
            QT_TRANSLATE_NOOP("PersonForm", "Short biography"),
            LocalizedField,
            hint=QT_TRANSLATE_NOOP("PersonForm", "Printed with a list of speakers."),
            wide=True,
            options={"lines": 3, "limit": 4_000, "document": True},
        ),
        FieldSpec(
            "notes",
            QT_TRANSLATE_NOOP("PersonForm", "Notes"),
            AreaField,
            hint=QT_TRANSLATE_NOOP("PersonForm", "For the office alone; never printed."),
            wide=True,
        ),
    ),
)

_SPOKEN_TO: Final = {Honorific.MS: CountedAs.WOMAN, Honorific.MR: CountedAs.MAN}


def offered_count(page: PersonPage) -> CountedAs | None:
    """Return as what a person could be counted by the form of address that is recorded.

    It is offered to whoever edits the person, and never taken for recorded; nothing is offered
    where something is.
    """
    unsaid = page.counted_as is CountedAs.NOT_RECORDED
    return _SPOKEN_TO.get(page.honorific) if unsaid else None


def contact_form(parts: Parts) -> Form:
    """Return the form, empty."""
    language = parts.language
    extras: dict[str, dict[str, Any]] = {
        "honorific": {
            "options": [(each, word_of(each, "honorific", language)) for each in Honorific]
        },
        "counted_as": {
            "options": [(each, word_of(each, "counted_as", language)) for each in CountedAs]
        },
        "country": {
            "options": countries(language),
            "placeholder": QCoreApplication.translate("PersonForm", "Not known"),
        },
        "languages": {"languages": languages_first(parts.tags, language)},
        "biography": {"languages": parts.languages},
    }
    return Form(parts.look, CONTACT_FORM, extras)


def contact_values(page: PersonPage) -> dict[str, Any]:
    """Return what is kept of a person, as the form takes it."""
    return {
        "email": page.email,
        "phone": page.phone,
        "honorific": page.honorific,
        "country": page.country or None,
        "counted_as": page.counted_as,
        "languages": page.languages,
        "biography": page.biography,
        "notes": page.notes,
    }


def fact_of(name: str, value: Any) -> dict[str, Any]:  # noqa: ANN401 - each fact has its own kind
    """Return what the form hands on, as it is kept of a person."""
    return {name: value or ""} if name == "country" else {name: value}


def contact_facts(page: PersonPage, language: Language, usual_answer: str) -> list[Known]:
    """Return what is known of a person, in words.

    Args:
        page: the person.
        language: of the interface.
        usual_answer: how long the person takes to answer, in words; empty where nobody knows.
    """

    def label(marked: str) -> str:
        return QCoreApplication.translate("PersonForm", marked)

    spoken = ", ".join(language_name(tag, language) for tag in page.languages)
    named = page.honorific is not Honorific.NONE
    counted = page.counted_as is not CountedAs.NOT_RECORDED
    return [
        Known("mail", label("E-mail"), page.email),
        Known("phone", label("Phone"), page.phone),
        Known("languages", label("Languages spoken"), spoken),
        Known("globe", label("Country"), country_name(page.country, language)),
        Known(
            "user",
            label("Form of address"),
            word_of(page.honorific, "honorific", language) if named else "",
        ),
        Known(
            "users",
            label("Counted as"),
            word_of(page.counted_as, "counted_as", language) if counted else "",
        ),
        Known("send", QCoreApplication.translate("PersonForm", "Clears quotes"), usual_answer),
        Known("", label("Short biography"), first_text(page.biography, (language,)), below=True),
        Known("", label("Notes"), page.notes, "text2", below=True),
    ]
