"""Who is named in a cell."""

import pytest

from migdesk.intake.tables.lexicon import body_kind, lexicon
from migdesk.intake.tables.mentions import Mention, is_name, name_of, read_mentions
from migdesk.text.names import PersonName
from migdesk.vocabulary import Honorific, OrganisationKind, Role, SessionKind

NINO = PersonName("Nino", "Sample")
GIA = PersonName("Gia", "Example")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Nino Sample", [Mention(NINO)]),
        ("Sample, Nino; Example, Gia", [Mention(NINO), Mention(GIA)]),
        ("Nino Sample\nGia Example", [Mention(NINO), Mention(GIA)]),
        ("• Nino Sample\n2. Gia Example", [Mention(NINO), Mention(GIA)]),
        ("Nino Sample, Gia Example", [Mention(NINO), Mention(GIA)]),
        ("Nino Sample and Gia Example", [Mention(NINO), Mention(GIA)]),
        ("Nino Sample, Head of Unit", [Mention(NINO, "Head of Unit")]),
        ("Nino Sample – Head of Unit", [Mention(NINO, "Head of Unit")]),
        ("Nino Sample, Harbour Office", [Mention(NINO, "", "Harbour Office")]),
        ("Nino Sample (Harbours)", [Mention(NINO, "", "Harbours")]),
        ("Nino Sample, BSMA", [Mention(NINO, "", "BSMA")]),
        (
            "Nino Sample, Head of Unit, Harbour Office",
            [Mention(NINO, "Head of Unit", "Harbour Office")],
        ),
        (
            "Nino Sample, Head, Gia Example, Director",
            [Mention(NINO, "Head"), Mention(GIA, "Director")],
        ),
        ("H.E. Ms. Nino SAMPLE", [Mention(NINO, honorific=Honorific.MS)]),
        ("Dr Nino Sample", [Mention(NINO, honorific=Honorific.DR)]),
        ("Nino Sample (moderator)", [Mention(NINO, role=Role.MODERATOR)]),
        ("Keynote speech by Nino Sample", [Mention(NINO, role=Role.KEYNOTE)]),
        ("Chair – Nino Sample", [Mention(NINO, role=Role.CHAIR)]),
        (
            "Moderator: Nino Sample\nPanellists:\nGia Example, Director",
            [
                Mention(NINO, role=Role.MODERATOR),
                Mention(GIA, "Director", role=Role.PANELLIST),
            ],
        ),
        (
            "მოდერატორი: ნინო სამფლე, უფროსი",
            [Mention(PersonName("ნინო", "სამფლე"), "უფროსი", role=Role.MODERATOR)],
        ),
        (
            "ნინო სამფლე, გია მაგალითაძე",
            [Mention(PersonName("ნინო", "სამფლე")), Mention(PersonName("გია", "მაგალითაძე"))],
        ),
        ("", []),
        ("–", []),
    ],
)
def test_people_are_told_with_role_title_and_organization(text: str, people: list[Mention]) -> None:
    found = read_mentions(text, lexicon())
    assert (found.people, found.nobody) == (people, [])


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Moderator:", ["Moderator"]),
        ("Moderator: TBC\nSpeakers: Nino Sample", ["Moderator"]),
        ("Speakers: to be confirmed", ["Speakers"]),
        ("Moderator:\nRapporteur:", ["Moderator", "Rapporteur"]),
        ("tbd", ["tbd"]),
        ("მოდერატორი: დაზუსტდება", ["მოდერატორი"]),
    ],
)
def test_a_role_for_nobody_is_noticed(text: str, nobody: list[str]) -> None:
    assert read_mentions(text, lexicon()).nobody == nobody


def test_an_organization_that_is_known_is_one_whatever_it_is_called() -> None:
    (found,) = read_mentions("Nino Sample, Two Shores", lexicon(), {"two shores"}).people
    assert found == Mention(NINO, "", "Two Shores")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nino Sample", NINO),
        ("SAMPLE Nino", NINO),
        ("NINO SAMPLE", PersonName("NINO", "SAMPLE")),
        ("Sample, Nino", NINO),
        ("Jan van der Meer", PersonName("Jan", "van der Meer")),
    ],
)
def test_a_name_in_capitals_alone_is_the_family_name(text: str, name: PersonName) -> None:
    assert name_of(text) == name


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Nino Sample", True),
        ("ნინო სამფლე", True),
        ("Deputy Minister", False),
        ("Harbour Office", False),
        ("Room 7", False),
        ("Sample", False),
        ("return and reintegration", False),
    ],
)
def test_names_are_told_from_titles_and_organizations(text: str, is_one: bool) -> None:
    assert is_name(text, lexicon()) is is_one


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Opening of the conference", SessionKind.OPENING),
        ("Panel 2: Skills", SessionKind.PANEL),
        ("High-level panel on return", SessionKind.HIGH_LEVEL_PANEL),
        ("Lunch", SessionKind.BREAK),
        ("Networking coffee", SessionKind.BREAK),
        ("ყავის შესვენება", SessionKind.BREAK),
        ("Q&A", SessionKind.QUESTIONS),
        ("Signing of the agreement", SessionKind.CEREMONY),
        ("Closing session", SessionKind.CLOSING),
        ("Breakfast for early risers", None),
        ("Skills across borders", None),
    ],
)
def test_a_title_tells_the_kind_of_session(title: str, kind: SessionKind | None) -> None:
    assert lexicon().kind(title) == kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ministry of Sample Affairs", OrganisationKind.MINISTRY),
        ("Embassy of Freedonia", OrganisationKind.EMBASSY),
        ("Batumi State University", OrganisationKind.ACADEMIA),
        ("ნიმუშის სამინისტრო", OrganisationKind.MINISTRY),
        ("Two Shores", None),
    ],
)
def test_the_name_of_an_organization_tells_what_it_is(
    name: str, kind: OrganisationKind | None
) -> None:
    assert body_kind(name) == kind


@pytest.mark.parametrize(
    ("name", "code"),
    [("Georgia", "GE"), ("საქართველო", "GE"), ("ge", "GE"), ("Cote d’Ivoire", "CI"), ("Oz", None)],
)
def test_countries_are_known_in_every_language_and_by_code(name: str, code: str | None) -> None:
    assert lexicon().country(name) == code
