"""Names in one language and their case forms: proposed, confirmed, outdated."""

import pytest
from factories.widgets import Dress, button, click, heard, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from migdesk.text.georgian import proposed_name, proposed_phrase
from migdesk.text.names import Case, Forms, OrganisationName, PersonName
from migdesk.ui.look import Look
from migdesk.ui.widgets.fields import OrganisationNameField, PersonNameField, PhraseField
from migdesk.ui.widgets.fields.names import CASES
from migdesk.ui.widgets.layouts import lay_out_now

KA = PersonName("თამარ", "ლომსაძე")
FULL = PersonName(
    "თამარ",
    "ლომსაძე",
    ergative="თამარ ლომსაძემ",
    dative="თამარ ლომსაძეს",
    genitive="თამარ ლომსაძის",
)


def lines(field: PersonNameField | OrganisationNameField | PhraseField) -> list[QLineEdit]:
    return field.findChildren(QLineEdit)


def forms(field: PersonNameField | PhraseField) -> list[tuple[str, str]]:
    """Each form as it is shown: its text, and what is proposed in its place."""
    return [
        (field.case_line(case).text(), field.case_line(case).placeholderText()) for case, _ in CASES
    ]


@pytest.fixture
def name(look: Look, dress: Dress) -> PersonNameField:
    return dress(PersonNameField(look, "Name", "ka", cased=True, propose=proposed_name), 500, 300)


def test_forms_are_proposed_while_the_name_is_typed_and_not_kept(
    name: PersonNameField, qtbot: QtBot
) -> None:
    kept = heard(name.committed)
    name.focus()
    write(lines(name)[0], "თამარ")
    qtbot.keyClick(lines(name)[0], Qt.Key.Key_Tab)
    write(lines(name)[1], "ლომსაძე")
    qtbot.keyClick(lines(name)[1], Qt.Key.Key_Return)
    assert kept == [KA]
    assert forms(name) == [
        ("", "თამარ ლომსაძემ"),
        ("", "თამარ ლომსაძეს"),
        ("", "თამარ ლომსაძის"),
    ]


def test_a_proposal_is_confirmed_by_its_button(name: PersonNameField) -> None:
    name.reset(KA)
    kept = heard(name.committed)
    click(button(name, "Confirm: Who said (ergative)"))
    assert kept == [PersonName("თამარ", "ლომსაძე", ergative="თამარ ლომსაძემ")]
    shown = [each.accessibleName() for each in name.findChildren(QPushButton) if each.isVisible()]
    assert shown == ["Confirm: To whom (dative)", "Confirm: Whose (genitive)", ""]


def test_enter_in_an_empty_form_confirms_what_is_proposed(
    name: PersonNameField, qtbot: QtBot
) -> None:
    name.reset(KA)
    kept = heard(name.committed)
    for case, _ in CASES:
        qtbot.keyClick(name.case_line(case), Qt.Key.Key_Return)
    assert kept[-1] == FULL


def test_all_proposals_are_confirmed_at_once(name: PersonNameField) -> None:
    name.reset(KA)
    kept = heard(name.committed)
    click(button(name, "Confirm all"))
    assert kept == [FULL]


def test_a_form_typed_by_hand_is_confirmed_with_it(name: PersonNameField, qtbot: QtBot) -> None:
    name.reset(KA)
    kept = heard(name.committed)
    write(name.case_line(Case.DATIVE), "თამარს ლომსაძეს")
    qtbot.keyClick(name.case_line(Case.DATIVE), Qt.Key.Key_Return)
    assert kept == [PersonName("თამარ", "ლომსაძე", dative="თამარს ლომსაძეს")]


def test_another_name_makes_its_forms_proposals_again_until_it_is_put_back(
    name: PersonNameField, qtbot: QtBot
) -> None:
    name.reset(FULL)
    family = lines(name)[1]
    qtbot.keyClick(family, Qt.Key.Key_End)
    qtbot.keyClick(family, Qt.Key.Key_Backspace)
    write(family, "ი")
    name.flush()
    changed = name.value()
    assert changed == PersonName("თამარ", "ლომსაძი")
    name.set_value(changed)
    assert forms(name)[0] == ("", "თამარ ლომსაძმა")
    qtbot.keyClick(family, Qt.Key.Key_Backspace)
    write(family, "ე")
    name.flush()
    assert name.value() == FULL


def test_where_no_rule_can_tell_the_old_form_is_offered(look: Look, dress: Dress) -> None:
    title = dress(PhraseField(look, "Title", "ka", cased=True, propose=proposed_phrase), 500)
    title.reset(Forms("წარმომადგენელი", genitive="წარმომადგენლის"))
    lines(title)[0].selectAll()
    write(lines(title)[0], "მთავარი წარმომადგენელი")
    assert forms(title)[2] == ("", "წარმომადგენლის")


def test_forms_take_all_the_room_once_none_is_to_be_confirmed(name: PersonNameField) -> None:
    def ends() -> list[int]:
        lines_of_cases = [name.case_line(case) for case, _ in CASES]
        return [each.mapTo(name, each.rect().topRight()).x() for each in lines_of_cases]

    name.reset(PersonName("თამარ", "ლომსაძე", ergative="თამარ ლომსაძემ"))
    lay_out_now()
    (offered,) = set(ends())
    name.reset(FULL)
    lay_out_now()
    assert ends() == [name.width() - 1] * 3
    assert offered < name.width() - 1


def test_what_nobody_knows_says_so(look: Look, dress: Dress) -> None:
    title = dress(PhraseField(look, "Title", "ka", cased=True, propose=proposed_phrase), 500)
    title.reset(Forms("წარმომადგენელი"))
    assert forms(title) == [
        ("", "წარმომადგენელმა"),
        ("", "წარმომადგენელს"),
        ("", "Not known: write it"),
    ]
    assert title.case_line(Case.ERGATIVE).accessibleDescription() == "Proposed: წარმომადგენელმა"


def test_another_person_has_none_of_the_forms_of_the_last(name: PersonNameField) -> None:
    name.reset(FULL)
    name.reset(PersonName("ნინო", "კაპანაძე"))
    assert name.value() == PersonName("ნინო", "კაპანაძე")
    name.reset(None)
    assert (name.value(), name.case_line(Case.DATIVE).isVisible()) == (None, False)


def test_a_language_without_cases_has_no_forms_and_keeps_those_there_are(
    look: Look, dress: Dress
) -> None:
    made = dress(PersonNameField(look, "Name", "en"), 500)
    made.reset(PersonName("Tamar", "Lomsadze", genitive="Tamar Lomsadze’s"))
    write(lines(made)[0], "Ms ")
    made.flush()
    assert made.value() == PersonName("Ms Tamar", "Lomsadze", genitive="Tamar Lomsadze’s")
    with pytest.raises(KeyError):
        made.case_line(Case.DATIVE)


def test_an_organisation_has_three_names_and_forms_of_the_full_one(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    made = dress(
        OrganisationNameField(look, "Name", "ka", cased=True, propose=proposed_phrase), 500
    )
    kept = heard(made.committed)
    for line, text in zip(lines(made), ("მიგრაციის ცენტრი", "ცენტრი", "მც"), strict=False):
        line.setFocus()
        write(line, text)
    qtbot.keyClick(made.case_line(Case.GENITIVE), Qt.Key.Key_Return)
    assert kept[-1] == OrganisationName(
        "მიგრაციის ცენტრი", "ცენტრი", "მც", genitive="მიგრაციის ცენტრის"
    )


def test_lines_are_named_for_who_cannot_see_them(name: PersonNameField) -> None:
    assert [line.accessibleName() for line in lines(name)] == [
        "Name, Given name",
        "Name, Family name",
        "Name, Who said (ergative)",
        "Name, To whom (dative)",
        "Name, Whose (genitive)",
    ]
