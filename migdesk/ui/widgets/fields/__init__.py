"""Fields: everything that staff type into, each with its label and what is wrong with it."""

from migdesk.text.written import Span
from migdesk.ui.widgets.fields.choosing import CheckField, ChoiceField, NumberField, SwitchField
from migdesk.ui.widgets.fields.colours import ColourField
from migdesk.ui.widgets.fields.dates import (
    DayField,
    DayTime,
    MomentField,
    PartialDateField,
    SpanField,
    TimeField,
)
from migdesk.ui.widgets.fields.field import Field
from migdesk.ui.widgets.fields.group import FieldGroup
from migdesk.ui.widgets.fields.names import OrganisationNameField, PersonNameField, PhraseField
from migdesk.ui.widgets.fields.references import (
    Listed,
    ReferenceField,
    ReferenceListField,
    Suggest,
)
from migdesk.ui.widgets.fields.sets import CodesField, LanguagesField, TagsField
from migdesk.ui.widgets.fields.texts import (
    AreaField,
    EmailField,
    LocalizedField,
    PhoneField,
    TextField,
    language_code,
)
from migdesk.ui.widgets.suggestions import Suggestion

__all__ = [
    "AreaField",
    "CheckField",
    "ChoiceField",
    "CodesField",
    "ColourField",
    "DayField",
    "DayTime",
    "EmailField",
    "Field",
    "FieldGroup",
    "LanguagesField",
    "Listed",
    "LocalizedField",
    "MomentField",
    "NumberField",
    "OrganisationNameField",
    "PartialDateField",
    "PersonNameField",
    "PhoneField",
    "PhraseField",
    "ReferenceField",
    "ReferenceListField",
    "Span",
    "SpanField",
    "Suggest",
    "Suggestion",
    "SwitchField",
    "TagsField",
    "TextField",
    "TimeField",
    "language_code",
]
