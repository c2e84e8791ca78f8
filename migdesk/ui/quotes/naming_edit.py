"""In what the form that a speaker cleared differs from the words: the field for it."""

from PySide6.QtCore import QCoreApplication

from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.widgets.fields import ChoiceField
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import EditKind


def edit_field(look: Look, language: Language) -> ChoiceField:
    """Return the field; all but the last of its choices are permitted in any quote."""
    translate = QCoreApplication.translate
    return ChoiceField(
        look,
        translate("EditField", "What was edited"),
        [(kind, word_of(kind, "edit_kind", language)) for kind in EditKind],
        hint=translate(
            "EditField", "All but a change are permitted in any quote; a change is the speaker’s."
        ),
    )
