"""Drafts that should not leave the office, and such that may, through the command that checks them.

Each paragraph is a text of its own kind: one quotation in some way of quoting, unaltered or not.
"""

from collections import defaultdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

import pytest
from cli.conftest import Run

from migdesk.base.clock import system_clock
from migdesk.cli.exits import BLOCKED, DONE
from migdesk.desk.desk import Desk
from migdesk.desk.office import set_office
from migdesk.desk.people import add_person
from migdesk.desk.quotes import record_quote, set_quote_clearance
from migdesk.desk.releases import edit_text, start_release
from migdesk.store.workspace import Workspace
from migdesk.text.blocks import Block
from migdesk.text.blocks import Run as TextRun
from migdesk.text.names import OrganisationName, PersonName
from migdesk.vocabulary import BlockKind, ClearanceState, QuoteKind, ReleaseKind

NINO: Final = {
    "en": PersonName("Nino", "Sample"),
    "ka": PersonName("ნინო", "გაბუნია"),
    "ru": PersonName("Нино", "Сампле"),
}
GIORGI: Final = {
    "en": PersonName("Giorgi", "Example"),
    "ka": PersonName("გიორგი", "ხალვაში"),
    "ru": PersonName("Гиорги", "Экзампле"),
}
SAID: Final = {
    "en": "We met today, as neighbours do. The road cost €5 million, and it is not ours alone.",
    "ka": "ჩვენ ერთად ავაშენებთ ახალ ხიდს. ეს ჩვენი საერთო გზაა და მას არ მივატოვებთ.",
    "ru": "Мы вместе построим новый мост. Это наша общая дорога, и мы её не оставим.",
}
STATES: Final = {
    "Every village deserves a bridge of its own.": (ClearanceState.CLEARED, "", None),
    "Refused words stay in the drawer.": (ClearanceState.DECLINED, "", None),
    "Waiting words stay in the drawer.": (ClearanceState.ASKED, "", None),
    "Withdrawn words stay in the drawer.": (ClearanceState.WITHDRAWN, "", None),
    "Old words were good until last winter.": (
        ClearanceState.CLEARED,
        "",
        datetime(2026, 1, 1, tzinfo=UTC),
    ),
    "Words for the website alone.": (ClearanceState.CLEARED, "website", None),
}
"""What Giorgi said, and whether it may be used."""

FREE: Final = {
    "en": (
        "“We met today, as neighbours do,” said Nino Sample. “It is not ours alone.”",
        "Nino Sample said that “the road cost €5 million”.",
        'Nino Sample: "We met today … It is not ours alone."',
        "Nino Sample said: 'We met today, as neighbours do.'",
        "“The [coastal] road cost €5 million,” Nino Sample said.",
        "The project “Roads and Bridges by the Sea” goes on.",
        "Nino Sample said that the road had been dear.",
        "“Every village deserves a bridge of its own,” said Mr. Example.",
    ),
    "ka": (
        "„ჩვენ ერთად ავაშენებთ ახალ ხიდს“, – განაცხადა ნინო გაბუნიამ.",
        ",,ეს ჩვენი საერთო გზაა“, - აღნიშნა ნინო გაბუნიამ.",
        "ნინო გაბუნიას თქმით, „ეს ჩვენი საერთო გზაა და მას არ მივატოვებთ“.",
        "პროექტი „გზები და ხიდები“ გრძელდება.",
    ),
    "ru": (
        "«Мы вместе построим новый мост, — сказала Нино Сампле. — Это наша общая дорога».",
        "По словам Нино Сампле, «это наша общая дорога, и мы её не оставим».",
        "— Мы вместе построим новый мост, — сказала Нино Сампле.",
        "Проект «Дороги и мосты» продолжается.",
    ),
}
"""Paragraphs in which no quotation is pointed out."""

HELD: Final = {
    "en": (
        ("“We met yesterday, as neighbours do,” said Nino Sample.", "quote_changed"),
        ("“The road cost $5 million,” said Nino Sample.", "quote_changed"),
        ("Nino Sample said: ″The road cost €6 million.″", "quote_changed"),
        ("Nino Sample said: 「The road cost €6 million.」", "quote_changed"),
        ("“We met today, as neighbours do,” said Giorgi Example.", "quote_other_speaker"),
        ("“We met today, as neighbours do,” said Mr. Stranger.", "quote_other_speaker"),
        ("“We met today,” said John Stranger, Mayor of Nowhere.", "quote_speaker_unclear"),
        ("“It is … ours alone,” said Nino Sample.", "quote_turned"),
        ("“Nothing will ever stop us,” vowed Mr. Example.", "quote_no_source"),
        ("For Nino Sample, “nothing will ever stop us”.", "quote_or_name"),
        ("“Refused words stay in the drawer,” said Mr. Example.", "quote_not_cleared"),
        ("“Waiting words stay in the drawer,” said Mr. Example.", "quote_not_cleared"),
        ("“Withdrawn words stay in the drawer,” said Mr. Example.", "quote_not_cleared"),
        ("“Old words were good until last winter,” said Mr. Example.", "quote_not_cleared"),
        ("“Words for the website alone,” said Mr. Example.", "quote_on_condition"),
        ("Mr. Example said that “the mood was hopeful in the hall”.", "quote_paraphrase"),
        ("Nino Sample said: “The road cost €6 million.", "quote_changed"),
    ),
    "ka": (
        ("„ჩვენ ერთად ავაშენებთ ძველ ხიდს“, – განაცხადა ნინო გაბუნიამ.", "quote_changed"),
        ("„ჩვენ ერთად ავაშენებთ ახალ ხიდს“, – თქვა გიორგი ხალვაშმა.", "quote_other_speaker"),
        ("„ხიდი ყოველთვის ჩვენი იქნება“, – დაიჩურჩულა ნინო გაბუნიამ.", "quote_no_source"),
        ("„ეს ჩვენი გზაა და მას … მივატოვებთ“, – თქვა ნინო გაბუნიამ.", "quote_changed"),
        ("„საერთო გზაა და მას … მივატოვებთ“, – თქვა ნინო გაბუნიამ.", "quote_turned"),
    ),
    "ru": (
        ("«Мы вместе построим старый мост», — сказала Нино Сампле.", "quote_changed"),
        ("«Мы вместе построим новый мост», — сказал Гиорги Экзампле.", "quote_other_speaker"),
        ("«Мост всегда будет нашим», — прошептала Нино Сампле.", "quote_no_source"),
        ("«Это наша общая дорога, и мы её … оставим», — сказала Нино Сампле.", "quote_turned"),
    ),
}
"""Paragraphs with the check that has to point them out."""


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """An office with what two people said, and a release of each kind of paragraph."""
    path = tmp_path / "office.migdesk"
    with Workspace.create(path, clock=system_clock) as workspace:
        desk = Desk(workspace, system_clock, "Nino")
        set_office(
            desk,
            names={"en": OrganisationName("Agency")},
            zone="Asia/Tbilisi",
            languages=("en", "ka", "ru"),
        )
        nino = add_person(desk, names=NINO).key
        giorgi = add_person(desk, names=GIORGI).key
        for language, words in SAID.items():
            quote = record_quote(desk, words=words, language=language, person_id=nino).key
            set_quote_clearance(desk, quote_id=quote, state=ClearanceState.CLEARED)
        for words, (state, scope, until) in STATES.items():
            quote = record_quote(desk, words=words, language="en", person_id=giorgi).key
            if state is ClearanceState.WITHDRAWN:
                set_quote_clearance(desk, quote_id=quote, state=ClearanceState.CLEARED)
            set_quote_clearance(desk, quote_id=quote, state=state, scope=scope, until=until)
        mood = "The mood was hopeful in the hall."
        record_quote(desk, words=mood, language="en", person_id=giorgi, kind=QuoteKind.PARAPHRASE)
        texts = (FREE, {tag: tuple(text for text, _ in held) for tag, held in HELD.items()})
        for paragraphs in texts:
            key = start_release(
                desk,
                kind=ReleaseKind.PRESS_RELEASE,
                languages=tuple(SAID),
                day=date(2026, 5, 14),
            ).key
            for language, of_language in paragraphs.items():
                blocks = tuple(
                    Block(f"b{place}", BlockKind.PARAGRAPH, (TextRun(text),))
                    for place, text in enumerate(of_language)
                )
                edit_text(desk, release_id=key, language=language, headline="Towns", blocks=blocks)
    return path


def of_quotations(run: Run, office: Path, number: str, language: str) -> tuple[int, dict[str, set]]:
    """Return how the command ended and, by paragraph, which checks of quotations spoke."""
    words = ("check", "release", number, "--language", language, "--json", "--workspace", office)
    outcome = run(*words)
    (page,) = outcome.json
    found = defaultdict(set)
    for line in page["lines"]:
        if line["rule"].startswith("quote_"):
            found[line["block"]].add(line["rule"])
    return outcome.status, dict(found)


@pytest.mark.parametrize("language", list(FREE))
def test_what_was_said_and_cleared_may_leave_however_it_is_quoted(
    run: Run, office: Path, language: str
) -> None:
    assert of_quotations(run, office, "PR-1-2026", language) == (DONE, {})


@pytest.mark.parametrize("language", list(HELD))
def test_whatever_was_altered_or_not_cleared_is_pointed_out(
    run: Run, office: Path, language: str
) -> None:
    status, found = of_quotations(run, office, "PR-2-2026", language)
    assert status == BLOCKED
    lacking = [
        (text, wanted, found.get(f"b{place}"))
        for place, (text, wanted) in enumerate(HELD[language])
        if wanted not in found.get(f"b{place}", ())
    ]
    assert lacking == []
