"""The menu of what a column can be taken for."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from migdesk.desk.tables import FIELDS, IN_LANGUAGES, Field, Meaning, Target
from migdesk.text.names import Language
from migdesk.ui.tables.wording import field_name, meaning_name
from migdesk.vocabulary import Role


def menu_of_meanings(
    owner: QWidget,
    target: Target,
    now: Meaning | None,
    languages: Mapping[Language, str],
    language: Language,
    choose: Callable[[Meaning | None], None],
) -> QMenu:
    """Return the menu: nothing, or one of the fields; in a language, or for a role.

    Args:
        owner: what the menu belongs to.
        target: what the table is taken into.
        now: what the column is taken for now.
        languages: those of the office, with their own names.
        language: of the interface.
        choose: gets what was chosen.
    """
    menu = QMenu(owner)

    def add(to: QMenu, meaning: Meaning | None, words: str) -> None:
        action = to.addAction(words)
        action.setCheckable(True)
        action.setChecked(meaning == now)
        action.triggered.connect(lambda _=False: choose(meaning))
        if meaning == now:
            to.setActiveAction(action)

    add(menu, None, meaning_name(None, languages, language))
    menu.addSeparator()
    for field in FIELDS[target]:
        whole = Meaning(field)
        if field in IN_LANGUAGES and len(languages) > 1:
            inner = menu.addMenu(field_name(field))
            by_letters = QCoreApplication.translate("TableField", "The letters tell the language")
            add(inner, whole, by_letters)
            for tag, name in languages.items():
                add(inner, Meaning(field, tag), name)
        elif field is Field.PEOPLE:
            inner = menu.addMenu(field_name(field))
            add(inner, whole, QCoreApplication.translate("TableField", "The cells tell the role"))
            for role in Role:
                meaning = Meaning(field, role=role)
                add(inner, meaning, meaning_name(meaning, languages, language))
        else:
            add(menu, whole, field_name(field))
    return menu
