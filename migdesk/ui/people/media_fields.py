"""What is known of an outlet and of a journalist: the forms, what they hold, how it is read."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from migdesk.desk.rows import Kind, MediaContactEntry, OutletEntry
from migdesk.text.countries import countries, country_name
from migdesk.text.languages import language_name, languages_first
from migdesk.text.names import Language
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.people.facts import Known
from migdesk.ui.shell.screen import Parts
from migdesk.ui.suggested import records
from migdesk.ui.widgets.fields import (
    AreaField,
    ChoiceField,
    EmailField,
    LanguagesField,
    LocalizedField,
    NumberField,
    PhoneField,
    ReferenceField,
    SwitchField,
    TextField,
)
from migdesk.ui.widgets.forms import FieldSpec, Form, FormSpec
from migdesk.ui.widgets.signs import word_of
from migdesk.ui.widgets.suggestions import Suggestion
from migdesk.vocabulary import OutletKind

_CONTEXT: Final = "MediaForm"
_NAME: Final = FieldSpec("name", QT_TRANSLATE_NOOP("MediaForm", "Name"), LocalizedField, wide=True)
_LANGUAGES: Final = FieldSpec(
    "languages", QT_TRANSLATE_NOOP("MediaForm", "Languages"), LanguagesField
)
_NOTES: Final = FieldSpec(
    "notes",
    QT_TRANSLATE_NOOP("MediaForm", "Notes"),
    AreaField,
    hint=QT_TRANSLATE_NOOP("MediaForm", "For the office alone; never printed."),
    wide=True,
)
_KIND: Final = FieldSpec("kind", QT_TRANSLATE_NOOP("MediaForm", "What it is"), ChoiceField)
_LINK: Final = FieldSpec(
    "link",
    QT_TRANSLATE_NOOP("MediaForm", "Link"),
    TextField,
    options={"limit": 1_000, "placeholder": "https://"},
)
_OUTLET: Final = FieldSpec(
    "outlet_id", QT_TRANSLATE_NOOP("MediaForm", "Writes for"), ReferenceField
)
_BEAT: Final = FieldSpec(
    "beat",
    QT_TRANSLATE_NOOP("MediaForm", "Writes about"),
    TextField,
    options={"limit": 500},
)
_EMAIL: Final = FieldSpec("email", QT_TRANSLATE_NOOP("MediaForm", "E-mail"), EmailField)
_PHONE: Final = FieldSpec("phone", QT_TRANSLATE_NOOP("MediaForm", "Phone"), PhoneField)

_OUTLET_FORM: Final = FormSpec(
    _CONTEXT,
    (
        _NAME,
        _KIND,
        FieldSpec("country", QT_TRANSLATE_NOOP("MediaForm", "Country"), ChoiceField),
        FieldSpec(
            "reach",
            QT_TRANSLATE_NOOP("MediaForm", "People it usually reaches"),
            NumberField,
            options={"least": 0},
        ),
        _LINK,
        _LANGUAGES,
        _NOTES,
    ),
)
_CONTACT_FORM: Final = FormSpec(
    _CONTEXT,
    (
        _NAME,
        _OUTLET,
        _BEAT,
        _EMAIL,
        _PHONE,
        FieldSpec(
            "opted_out",
            QT_TRANSLATE_NOOP("MediaForm", "Wants no mail from us"),
            SwitchField,
            wide=True,
        ),
        _LANGUAGES,
        _NOTES,
    ),
)
_NEW_OUTLET_FORM: Final = FormSpec(_CONTEXT, (_NAME, _KIND, _LINK))
_NEW_CONTACT_FORM: Final = FormSpec(_CONTEXT, (_NAME, _OUTLET, _BEAT, _EMAIL, _PHONE))

_EMPTY: Final = {"reach": 0, "country": ""}
"""How what is not known is kept, where that is not ``None``."""


def outlet_form(parts: Parts, *, new: bool = False) -> Form:
    """Return the form of an outlet, empty; that of a new one asks for less."""
    return _made(parts, _NEW_OUTLET_FORM if new else _OUTLET_FORM)


def contact_form(parts: Parts, owner: QObject, *, new: bool = False) -> Form:
    """Return the form of a journalist, empty; ``owner`` asks for outlets while one is named."""
    outlet = {
        "suggest": records(parts.worker, owner, Kind.OUTLET),
        "create": QCoreApplication.translate("MediaForm", "Create “{}”"),
        "can_open": not new,
    }
    return _made(parts, _NEW_CONTACT_FORM if new else _CONTACT_FORM, {"outlet_id": outlet})


def _made(
    parts: Parts, spec: FormSpec, own: Mapping[str, Mapping[str, Any]] = MappingProxyType({})
) -> Form:
    language = parts.language
    unknown = QCoreApplication.translate("MediaForm", "Not known")
    extras: dict[str, Mapping[str, Any]] = {
        "name": {
            "languages": parts.languages,
            "required": QCoreApplication.translate("MediaForm", "There is at least one name."),
        },
        "kind": {
            "options": [(kind, word_of(kind, "outlet_kind", language)) for kind in OutletKind]
        },
        "country": {"options": countries(language), "placeholder": unknown},
        "languages": {"languages": languages_first(parts.tags, language)},
        **own,
    }
    return Form(parts.look, spec, extras)


def fact_of(name: str, value: Any) -> dict[str, Any]:  # noqa: ANN401 - each field has its own kind
    """Return a fact as the desk keeps it."""
    return {name: _EMPTY.get(name) if value is None else value}


def outlet_values(entry: OutletEntry) -> dict[str, Any]:
    """Return what is kept of an outlet, as its form takes it."""
    return {
        "name": entry.name,
        "kind": entry.kind,
        "country": entry.country or None,
        "reach": entry.reach or None,
        "link": entry.link,
        "languages": entry.languages,
        "notes": entry.notes,
    }


def contact_values(entry: MediaContactEntry) -> dict[str, Any]:
    """Return what is kept of a journalist, as the form takes it."""
    outlet = entry.outlet
    return {
        "name": entry.name,
        "outlet_id": Suggestion(outlet.id, outlet.name, "", "radio") if outlet else None,
        "beat": entry.beat,
        "email": entry.email,
        "phone": entry.phone,
        "opted_out": entry.opted_out,
        "languages": entry.languages,
        "notes": entry.notes,
    }


def outlet_facts(entry: OutletEntry, language: Language) -> list[Known]:
    """Return what is known of an outlet, to be read."""
    labels = _labels(_OUTLET_FORM)
    return [
        Known("globe", labels["country"], country_name(entry.country, language)),
        Known("users", labels["reach"], reach_in_words(entry.reach)),
        Known("link", labels["link"], entry.link),
        Known("languages", labels["languages"], _spoken(entry.languages, language)),
        Known("", labels["notes"], entry.notes, "text2", below=True),
    ]


def contact_facts(entry: MediaContactEntry, language: Language) -> list[Known]:
    """Return what is known of a journalist, to be read."""
    labels = _labels(_CONTACT_FORM)
    return [
        Known("tag", labels["beat"], entry.beat),
        Known("mail", labels["email"], entry.email),
        Known("phone", labels["phone"], entry.phone),
        Known("languages", labels["languages"], _spoken(entry.languages, language)),
        Known("", labels["notes"], entry.notes, "text2", below=True),
    ]


def reach_in_words(reach: int) -> str:
    """Return in figures how many people an outlet reaches; nothing where that is not known."""
    return QLocale().toString(reach) if reach else ""


def no_mail() -> str:
    """Return what is said of a journalist who has opted out."""
    return QCoreApplication.translate("MediaForm", "Wants no mail from us")


def _labels(spec: FormSpec) -> Mapping[str, str]:
    translate = QCoreApplication.translate
    return {declared.name: translate(_CONTEXT, declared.label) for declared in spec.fields}


def _spoken(tags: tuple[Language, ...], language: Language) -> str:
    return ", ".join(language_name(tag, language) for tag in tags)
