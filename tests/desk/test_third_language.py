"""Russian, a language made of files: from an office that adds it to all that goes out."""

from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from documents import pdfs
from documents.test_release_conformance import findings
from factories.office import OfficeAtWork, at_work

from migdesk.desk.asking import ask_speakers
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_follow_up, edit_event, set_attendance
from migdesk.desk.exports import export_release
from migdesk.desk.inserting import quote_choices, quote_sentence
from migdesk.desk.office import set_languages
from migdesk.desk.organisations import edit_organisation
from migdesk.desk.people import edit_person, edit_post
from migdesk.desk.press_kits import FORMS, write_press_kit
from migdesk.desk.questions import checks, release_page
from migdesk.desk.quotes import approve_translation, set_quote_clearance, translate_quote
from migdesk.desk.releases import edit_text, release_from_event
from migdesk.desk.reports import make_report
from migdesk.desk.rows import (
    REPORTS,
    Form,
    ReportAbout,
    ReportKind,
    ReportOptions,
    ReportSubject,
    TranslatorForm,
)
from migdesk.desk.sending import translator_file
from migdesk.text.blocks import Block, Run
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.text.quotation import Placing
from migdesk.vocabulary import BlockKind, ClearanceState, ReleaseKind

RUSSIAN_WORDS = "У каждого, кто уезжает, есть кто-то, кто остается."
A_YEAR = ReportSubject(since=date(2026, 1, 1), until=date(2026, 12, 31))
CHANGED = "«У всех, кто уезжает, есть кто-то», — отмечает Нино Сампле."
SPOKEN = "У каждого, кто уезжает, есть кто-то, кто остается"


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    """The office, with Russian added and the same records in it."""
    made = at_work(desk)
    set_languages(desk, languages=("en", "ka", "ru"))
    edit_person(
        desk,
        person_id=made.person,
        names={"en": PersonName("Nino", "Sample"), "ru": PersonName("Нино", "Сампле")},
    )
    edit_post(
        desk, post_id=made.second_post, title={"en": Forms("Head"), "ru": Forms("руководитель")}
    )
    edit_organisation(
        desk,
        organisation_id=made.organisation,
        names={
            "en": OrganisationName("Harbour Office"),
            "ru": OrganisationName("Управление порта"),
        },
    )
    edit_event(
        desk,
        event_id=made.event,
        title={"en": "Harbours and People", "ru": "Порты и люди"},
        city={"en": Forms("Batumi"), "ru": Forms("Батуми")},
    )
    translate_quote(desk, quote_id=made.quote, language="ru", words=RUSSIAN_WORDS)
    set_quote_clearance(desk, quote_id=made.quote, state=ClearanceState.CLEARED)
    approve_translation(desk, quote_id=made.quote, language="ru")
    return made


@pytest.fixture
def release(desk: Desk, office: OfficeAtWork) -> int:
    """A press release drafted from the event in English and in Russian."""
    return release_from_event(
        desk, event_id=office.event, kind=ReleaseKind.PRESS_RELEASE, languages=("en", "ru")
    ).key


def lines(desk: Desk, release: int) -> list[str]:
    page = release_page(desk, release)
    (text,) = (text for text in page.texts if text.language == "ru")
    return [text.headline, text.dateline, *(block.text for block in text.blocks)]


@pytest.mark.parametrize(
    ("placing", "said"),
    [
        (
            Placing.AFTER,
            f"«{SPOKEN}», — отмечает руководитель Нино Сампле, Управление порта.",
        ),
        (
            Placing.BEFORE,
            f"Руководитель Нино Сампле, Управление порта, отмечает: «{SPOKEN}».",
        ),
    ],
)
def test_a_quote_is_attributed_without_a_gap(
    desk: Desk, office: OfficeAtWork, placing: Placing, said: str
) -> None:
    verbs = quote_choices(desk, quote_id=office.quote, language="ru").verbs
    assert verbs == ("отмечает", "говорит", "подчеркивает", "добавляет")
    runs = quote_sentence(
        desk, quote_id=office.quote, language="ru", verb=verbs[0], placing=placing
    )
    assert ["".join(run.text for run in runs), *(run.gap for run in runs if run.gap)] == [said]


def test_a_draft_says_in_russian_what_is_recorded(desk: Desk, release: int) -> None:
    headline, dateline, lead, *others = lines(desk, release)
    assert headline == "Конференция «Порты и люди» проходит в городе Батуми"
    assert dateline == "Батуми, 14 мая 2026 года"
    assert lead == (
        "12 мая 2026 года в городе Батуми состоялось мероприятие: конференция «Порты и люди». "
        "Организатор: Управление порта."
    )
    assert others[0] == (
        "На открытии конференции выступает руководитель Нино Сампле, Управление порта."
    )
    assert others[1] == f"Во вступительном слове г-жа Сампле отмечает: «{SPOKEN}»."


def test_checks_prove_the_quote_and_find_what_is_wrong(desk: Desk, release: int) -> None:
    quoting = [line for line in checks(desk, release, "ru").lines if line.rule.startswith("quote")]
    assert quoting == []
    blocks = (
        Block("b1", BlockKind.PARAGRAPH, (Run("Сегодня - день порта."),)),
        Block("b2", BlockKind.PARAGRAPH, (Run(CHANGED),)),
        Block("b3", BlockKind.PARAGRAPH, (Run("Встреча: суббота, 12 мая 2026 года."),)),
    )
    edit_text(desk, release_id=release, language="ru", blocks=blocks)
    wanted = {"said_today", "hyphen_as_dash", "quote_changed", "weekday_wrong"}
    found = [(line.block, line.rule) for line in checks(desk, release, "ru").lines]
    assert sorted(each for each in found if each[1] in wanted) == [
        ("b1", "hyphen_as_dash"),
        ("b1", "said_today"),
        ("b2", "quote_changed"),
        ("b3", "weekday_wrong"),
    ]


@pytest.mark.parametrize("form", Form)
def test_a_release_is_written_in_every_form(desk: Desk, release: int, form: Form) -> None:
    assert export_release(desk, str(release), "ru", form)


def test_a_page_follows_both_standards_and_is_russian(desk: Desk, release: int) -> None:
    pdf = export_release(desk, str(release), "ru", Form.PDF)
    assert findings(pdf) == []
    assert b"/Lang (ru)" in pdf
    assert pdfs.unread(pdf, lines(desk, release)) == []
    assert pdfs.squeezed("Пресс-релиз") in pdfs.squeezed(pdfs.written(pdf))


@pytest.mark.parametrize("kind", ReportKind)
@pytest.mark.usefixtures("release")
def test_every_report_follows_both_standards_in_russian(
    desk: Desk, office: OfficeAtWork, kind: ReportKind
) -> None:
    add_follow_up(desk, event_id=office.event, action={"ru": "Открыть окно приема"})
    set_attendance(
        desk,
        event_id=office.event,
        attendance=[{"country": "GE", "sector": "media", "women": 2, "men": 5}],
    )
    ask_speakers(desk, quote_ids=[office.quote], channel="e-mail")
    set_quote_clearance(desk, quote_id=office.quote, state=ClearanceState.CLEARED)
    about_event = REPORTS[kind].about is ReportAbout.EVENT
    subject = ReportSubject(office.event) if about_event else A_YEAR
    pdf = make_report(desk, kind, subject, ReportOptions(("ru",))).data
    assert findings(pdf) == []
    assert b"/Lang (ru)" in pdf


def test_a_translator_gets_it_from_english(desk: Desk, release: int) -> None:
    def sent(form: TranslatorForm) -> bytes:
        return translator_file(desk, release_id=release, source="en", language="ru", form=form)

    assert b'srcLang="en" trgLang="ru"' in sent(TranslatorForm.XLIFF)
    with ZipFile(BytesIO(sent(TranslatorForm.TABLE))) as table:
        assert "Русский" in table.read("word/document.xml").decode()


def test_a_press_kit_has_a_folder_of_it(desk: Desk, release: int, tmp_path: Path) -> None:
    made = write_press_kit(desk, release_id=release, path=tmp_path / "kit.zip")
    assert made.languages == ("en", "ru")
    with ZipFile(made.path) as kit:
        names = kit.namelist()
    number = release_page(desk, release).number
    assert [name for name in names if name.startswith("ru/")][: len(FORMS)] == [
        f"ru/{number}-ru.{form}" for form in FORMS
    ]
