"""Which column holds what."""

import pytest

from migdesk.intake.tables.fields import Field, Meaning, Target
from migdesk.intake.tables.matching import Matching, head_texts, match_columns
from migdesk.intake.tables.opening import read_pasted, read_table
from migdesk.vocabulary import Role


def matched(text: str, target: Target) -> Matching:
    return match_columns(read_pasted("", text), target)


def fields(text: str, target: Target) -> list[str]:
    """Return what the columns hold, in words: field, language, role."""
    return [
        " ".join(filter(None, (meaning.field, meaning.language, meaning.role))) if meaning else ""
        for meaning in matched(text, target).meanings
    ]


def table_text(*rows: str) -> str:
    """Return rows whose cells are parted by bars, as they lie on a clipboard."""
    return "".join(f"{row.replace('|', chr(9))}\n" for row in rows)


@pytest.mark.parametrize(
    ("heads", "found"),
    [
        ("Time\tSession\tSpeakers\tRoom", ["hours", "title", "people", "room"]),
        ("DATE:\tStart time\tEnd Time\tTitle", ["day", "starts", "ends", "title"]),
        ("დრო\tსესიის სათაური\tმომხსენებლები\tდარბაზი", ["hours", "title", "people", "room"]),
        ("Start\tDuration\tTitle (EN)\tTitle (KA)", ["starts", "length", "title en", "title ka"]),
        (
            "Time\tTitle in Georgian\tEnglish title\tსათაური (ქართულად)",
            ["hours", "title ka", "title en", ""],
        ),
        (
            "Time\tTitle\tModerator\tPanellists\tKeynote speaker",
            ["hours", "title", "people moderator", "people panellist", "people keynote"],
        ),
        ("Time\tTopic\tPhoto\tTopic", ["hours", "title", "people photographer", "title"]),
        ("Time\tTitle\tBudget\tTime", ["hours", "title", "", ""]),
    ],
)
def test_heads_tell_the_columns_of_an_agenda(heads: str, found: list[str]) -> None:
    row = "\t".join("x" * len(found))
    assert fields(f"{heads}\n{row}\n", Target.AGENDA) == found


@pytest.mark.parametrize(
    ("heads", "found"),
    [
        (
            "First name\tSurname\tTitle\tOrganisation\tE-mail\tMobile",
            ["given", "family", "position", "organisation", "email", "phone"],
        ),
        (
            "სახელი\tგვარი\tთანამდებობა\tორგანიზაცია\tელფოსტა",
            ["given", "family", "position", "organisation", "email"],
        ),
        ("Full name\tName (KA)\tCountry\tRole", ["name", "name ka", "country", "role"]),
    ],
)
def test_heads_tell_the_columns_of_a_list_of_people(heads: str, found: list[str]) -> None:
    row = "\t".join("x" * len(found))
    assert fields(f"{heads}\n{row}\n", Target.PEOPLE) == found


@pytest.mark.parametrize(
    ("heads", "found"),
    [
        ("Country\tSector\tWomen\tMen\tTotal", ["country", "sector", "women", "men", "total"]),
        ("ქვეყანა\tქალები\tკაცები\tსულ", ["country", "women", "men", "total"]),
        ("Name\tGender\tCountry\tOnline", ["", "sex", "country", "online"]),
    ],
)
def test_heads_tell_the_columns_of_counts(heads: str, found: list[str]) -> None:
    row = "\t".join("x" * len(found))
    assert fields(f"{heads}\n{row}\n", Target.ATTENDANCE) == found


def test_heads_may_stand_below_a_title() -> None:
    text = "Two Shores\t\n12 May 2026\t\nTime\tTitle\n09:00\tOpening\n"
    matching = matched(text, Target.AGENDA)
    assert matching == Matching(2, (Meaning(Field.HOURS), Meaning(Field.TITLE)))
    assert head_texts(read_pasted("", text), matching) == ("Time", "Title")


@pytest.mark.parametrize(
    ("text", "target", "found"),
    [
        (
            table_text(
                "12.05.2026|09:00|10:00|Opening of the conference|Nino Sample, Head",
                "12.05.2026|10:00|11:00|Skills across borders|Gia Example; Nino Sample",
            ),
            Target.AGENDA,
            ["day", "starts", "ends", "title", "people"],
        ),
        (
            "09:00-10:00\tOpening\tHall\n10:00-11:00\tPanel\tHall\n",
            Target.AGENDA,
            ["hours", "title", ""],
        ),
        (
            "09:00\t30 min\tOpening of the conference\n09:30\t15 min\tCoffee with the press\n",
            Target.AGENDA,
            ["starts", "length", "title"],
        ),
        (
            table_text(
                "Nino Sample|Head of Unit|Harbour Office|nino@example.org|+995 555 010203|Georgia",
                "Gia Example|Director|Sample Agency|gia@example.org|(555) 01-02-04|France",
            ),
            Target.PEOPLE,
            ["name", "position", "organisation", "email", "phone", "country"],
        ),
        ("ქ\tსაქართველო\nკ\tსაფრანგეთი\n", Target.ATTENDANCE, ["sex", "country"]),
    ],
)
def test_without_heads_cells_tell(text: str, target: Target, found: list[str]) -> None:
    matching = matched(text, target)
    assert (matching.head, fields(text, target)) == (-1, found)


def test_a_column_with_a_head_that_says_something_else_is_left() -> None:
    text = "Time\tTitle\tPress officer\n09:00-10:00\tOpening\tNino Sample, Head\n"
    assert fields(text, Target.AGENDA) == ["hours", "title", ""]


def test_lines_of_an_agenda_need_no_heads() -> None:
    text = "09:00–09:30 Opening\n  Moderator: Nino Sample\n09:30–10:00 Break\n"
    assert matched(text, Target.AGENDA).meanings == (
        Meaning(Field.HOURS),
        Meaning(Field.TITLE),
        Meaning(Field.PEOPLE),
    )


def test_formats_that_tell_are_believed_as_far_as_they_fit() -> None:
    card = b"BEGIN:VCARD\nFN:Nino Sample\nEMAIL:nino@example.org\nEND:VCARD\n"
    (table,) = read_table(card, "people.vcf")
    people = match_columns(table, Target.PEOPLE)
    assert people == Matching(-1, (Meaning(Field.NAME), Meaning(Field.EMAIL)))
    assert match_columns(table, Target.AGENDA) == Matching(-1, (None, None))


def test_a_role_is_told_by_its_head_in_any_language() -> None:
    heads = matched("დრო\tთემა\tმოდერატორი\n9:00\tა\tბ\n", Target.AGENDA)
    assert heads.meanings[2] == Meaning(Field.PEOPLE, role=Role.MODERATOR)
