"""Pages for editing: everything of a record, with the keys of what it names."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from factories.desks import NOW
from factories.office import GEORGIAN_WORDS, MORNING, NOON, WORDS, OfficeAtWork, at_work

from migdesk.desk.appearances import add_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.events import (
    add_event,
    add_follow_up,
    add_session,
    edit_event,
    set_attendance,
    set_event_organisations,
)
from migdesk.desk.files import add_file
from migdesk.desk.office import (
    add_boilerplate,
    add_press_contact,
    set_acronym,
    set_logo,
    set_office,
)
from migdesk.desk.organisations import (
    add_organisation,
    add_project,
    add_series,
    edit_organisation,
    set_donors,
)
from migdesk.desk.people import add_person, add_post
from migdesk.desk.questions import (
    acronyms,
    all_series,
    boilerplates,
    event_page,
    office_page,
    organisation_page,
    person_page,
    press_contacts,
    projects,
    quote_page,
    release_page,
    version_page,
)
from migdesk.desk.quotes import (
    approve_translation,
    correct_quote,
    record_quote,
    set_quote_clearance,
)
from migdesk.desk.releases import (
    answer_clearance,
    ask_clearance,
    edit_release,
    edit_text,
    set_stage,
    start_release,
)
from migdesk.desk.rows import (
    AcronymEntry,
    AppearanceEntry,
    AppearedEntry,
    AskedEntry,
    AttendanceEntry,
    BoilerplateEntry,
    ContactEntry,
    CorrectionEntry,
    DonorEntry,
    EventPage,
    FileEntry,
    FollowUpEntry,
    MemberEntry,
    Named,
    OfficePage,
    OrganisationPage,
    PartPlayed,
    PersonPage,
    PostEntry,
    PostState,
    ProjectEntry,
    QuotePage,
    ReleasePage,
    SeriesEntry,
    SessionEntry,
    TextEntry,
    TrailEntry,
    TranslationEntry,
    UsedIn,
    VersionEntry,
    VersionPage,
)
from migdesk.text.blocks import Block, Run, Source, text_hash
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import (
    AppearanceStatus,
    AssetKind,
    BlockKind,
    ClearanceState,
    CountedAs,
    Decision,
    EventKind,
    EventStatus,
    FollowUpStatus,
    Honorific,
    Modality,
    Occasion,
    OrganisationKind,
    PaperSize,
    Part,
    Provenance,
    QuoteKind,
    ReleaseKind,
    Role,
    SessionKind,
    Stage,
)

TBILISI = ZoneInfo("Asia/Tbilisi")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(9)
LEAD = Block("b1", BlockKind.LEAD, (Run("One. "), Run("Two.", gap="place")))


def local(moment: datetime) -> datetime:
    return moment.astimezone(TBILISI)


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def first_post(office: OfficeAtWork) -> PostEntry:
    return PostEntry(
        id=office.first_post,
        organisation=Named(office.organisation, "Harbour Office"),
        title={"en": Forms("Deputy Head")},
        since=PartialDate(2024),
        until=PartialDate(2026, 4),
        acting=False,
        announced=False,
        source="",
        state=PostState.PAST,
    )


def second_post() -> PostEntry:
    return PostEntry(
        id=2,
        organisation=Named(1, "Harbour Office"),
        title={"en": Forms("Head"), "ka": Forms("უფროსი", "უფროსმა", "უფროსს", "უფროსის")},
        since=PartialDate(2026, 5),
        until=None,
        acting=False,
        announced=False,
        source="",
        state=PostState.CURRENT,
    )


@pytest.mark.parametrize(
    "page",
    [event_page, person_page, organisation_page, quote_page, release_page, version_page],
    ids=lambda page: page.__name__,
)
def test_what_is_gone_has_no_page(desk: Desk, page: Callable[[Desk, int], object]) -> None:
    with pytest.raises(NoSuchRecord):
        page(desk, 99)


# Events


def test_the_page_of_an_event_has_all_its_fields_and_parts(
    desk: Desk, office: OfficeAtWork
) -> None:
    project = add_project(desk, title={"en": "Bridges"}).key
    series = add_series(desk, title={"en": "Forum"}).key
    edit_event(
        desk,
        event_id=office.event,
        venue={"en": "Port House"},
        country="GE",
        link="https://forum.example",
        series_id=series,
        number=4,
        project_id=project,
        themes=("return",),
        gcm_objectives=(15, 21),
        sdg_targets=("10.7",),
        summary={"en": "They met."},
        outcomes={"ka": "შეთანხმდნენ"},
    )
    donor = add_organisation(
        desk, names={"en": OrganisationName("The Fund", acronym="TF")}, kind=OrganisationKind.DONOR
    ).key
    set_event_organisations(
        desk,
        event_id=office.event,
        organisations=[(Part.ORGANISER, office.organisation), (Part.DONOR, donor)],
    )
    set_donors(desk, project_id=project, donors=[(donor, {})])
    guest = add_person(desk, names={"en": PersonName("Ada", "Guest")}).key
    hidden = add_appearance(
        desk, event_id=office.event, person_id=guest, role=Role.PARTICIPANT, shown_as={"en": "A."}
    ).key
    set_attendance(
        desk,
        event_id=office.event,
        attendance=[{"country": "GE", "sector": "public", "women": 5, "men": 4, "online": True}],
    )
    promise = add_follow_up(
        desk, event_id=office.event, action={"en": "Send it."}, owner="Ada", due=NOW.date()
    ).key
    page = event_page(desk, office.event)
    assert page == EventPage(
        id=office.event,
        title={"en": "Harbours and People", "ka": "ნავსადგურები და ადამიანები"},
        kind=EventKind.CONFERENCE,
        modality=Modality.IN_PERSON,
        status=EventStatus.PLANNED,
        starts_at=local(MORNING),
        ends_at=local(NOON),
        zone="Asia/Tbilisi",
        venue={"en": "Port House"},
        city={"en": Forms("Batumi")},
        country="GE",
        link="https://forum.example",
        series=Named(series, "Forum"),
        number=4,
        project=Named(project, "Bridges"),
        project_donors=(Named(donor, "The Fund"),),
        logo_set=0,
        logo_sets=(),
        themes=("return",),
        gcm_objectives=(15, 21),
        sdg_targets=("10.7",),
        summary={"en": "They met."},
        outcomes={"ka": "შეთანხმდნენ"},
        status_reason="",
        organisations=(
            PartPlayed(Part.DONOR, donor, "The Fund", "TF"),
            PartPlayed(Part.ORGANISER, office.organisation, "Harbour Office", ""),
        ),
        sessions=(
            SessionEntry(
                id=office.session,
                kind=SessionKind.OPENING,
                title={"en": "Opening"},
                starts_at=local(MORNING),
                ends_at=local(NOON),
                room="",
                key_points={},
                appearances=(
                    AppearanceEntry(
                        id=1,
                        person_id=office.person,
                        name="Nino Sample",
                        names={"en": "Nino Sample", "ka": "ნინო სამფლე"},
                        post_id=office.second_post,
                        title="Head",
                        organisation="Harbour Office",
                        role=Role.OPENING_REMARKS,
                        status=AppearanceStatus.PLANNED,
                        shown_as={},
                        replaced_by_id=0,
                    ),
                ),
                quotes=1,
            ),
        ),
        appearances=(
            AppearanceEntry(
                id=hidden,
                person_id=guest,
                name="Ada Guest",
                names={"en": "Ada Guest"},
                post_id=0,
                title="",
                organisation="",
                role=Role.PARTICIPANT,
                status=AppearanceStatus.PLANNED,
                shown_as={"en": "A."},
                replaced_by_id=0,
            ),
        ),
        conflicts=(),
        conflicts_kept=0,
        changed=None,
        attendance=(AttendanceEntry("GE", "public", 5, 4, 0, online=True),),
        follow_ups=(
            FollowUpEntry(promise, {"en": "Send it."}, "Ada", NOW.date(), FollowUpStatus.OPEN),
        ),
        files=(),
        quotes=page.quotes,
        releases=(),
        coverage=(),
    )
    assert [line.id for line in page.quotes] == [office.quote]


def test_the_page_of_an_event_lists_its_files(desk: Desk, office: OfficeAtWork) -> None:
    data = b"09:00 Opening\n"
    asset = add_file(
        desk,
        data=data,
        file_name="agenda.txt",
        event_id=office.event,
        caption={"en": "The agenda"},
        credit="The agency",
    ).key
    add_file(desk, data=data, file_name="other.txt")
    assert event_page(desk, office.event).files == (
        FileEntry(
            id=asset,
            kind=AssetKind.FILE,
            file_name="agenda.txt",
            media_type="text/plain",
            size=len(data),
            caption={"en": "The agenda"},
            alt={},
            credit="The agency",
            consent="",
        ),
    )


# People and organisations


def test_the_page_of_a_person_tells_the_titles_over_time(desk: Desk, office: OfficeAtWork) -> None:
    coming = add_post(
        desk, person_id=office.person, title={"en": Forms("Minister")}, since=PartialDate(2027)
    ).key
    page = person_page(desk, office.person)
    assert page == PersonPage(
        id=office.person,
        names={
            "en": PersonName("Nino", "Sample"),
            "ka": PersonName("ნინო", "სამფლე", "ნინო სამფლემ", "ნინო სამფლეს", "ნინო სამფლის"),
        },
        honorific=Honorific.MS,
        country="",
        languages=(),
        email="",
        phone="",
        notes="",
        counted_as=CountedAs.NOT_RECORDED,
        biography={},
        posts=(
            first_post(office),
            second_post(),
            PostEntry(
                id=coming,
                organisation=None,
                title={"en": Forms("Minister")},
                since=PartialDate(2027),
                until=None,
                acting=False,
                announced=False,
                source="",
                state=PostState.COMING,
            ),
        ),
        post_id=office.second_post,
        appearances=(
            AppearedEntry(
                id=1,
                event_id=office.event,
                event="Harbours and People",
                session_id=office.session,
                session="Opening",
                day=date(2026, 5, 12),
                role=Role.OPENING_REMARKS,
                status=AppearanceStatus.PLANNED,
                quotes=1,
            ),
        ),
        quotes=page.quotes,
        usual_answer=None,
    )
    assert [line.id for line in page.quotes] == [office.quote]


def test_appearances_begin_with_the_latest_and_count_their_quotes(
    desk: Desk, office: OfficeAtWork
) -> None:
    closing = add_session(
        desk, event_id=office.event, kind=SessionKind.CLOSING, starts_at=NOON, ends_at=NOW
    ).key
    for session in (None, closing):
        add_appearance(
            desk,
            event_id=office.event,
            person_id=office.person,
            role=Role.CHAIR,
            session_id=session,
        )
    record_quote(desk, words="One.", language="en", person_id=office.person, event_id=office.event)
    found = person_page(desk, office.person).appearances
    assert [(entry.session_id, entry.quotes) for entry in found] == [
        (closing, 0),
        (0, 2),
        (office.session, 1),
    ]


def test_the_usual_answer_is_the_middle_of_all(desk: Desk, office: OfficeAtWork) -> None:
    clock = desk.clock
    for minutes, state in ((10, ClearanceState.CLEARED), (30, ClearanceState.DECLINED)):
        quote = record_quote(desk, words="One.", language="en", person_id=office.person).key
        set_quote_clearance(desk, quote_id=quote, state=ClearanceState.ASKED)
        desk.clock = lambda minutes=minutes: NOW + timedelta(minutes=minutes)  # type: ignore[misc] # the clock goes on
        set_quote_clearance(desk, quote_id=quote, state=state)
        desk.clock = clock
    back = record_quote(desk, words="One.", language="en", person_id=office.person).key
    set_quote_clearance(desk, quote_id=back, state=ClearanceState.ASKED)
    set_quote_clearance(desk, quote_id=back, state=ClearanceState.TO_VERIFY)
    assert person_page(desk, office.person).usual_answer == timedelta(minutes=20)
    assert quote_page(desk, back).usual_answer == timedelta(minutes=20)


def test_the_page_of_an_organisation_tells_who_is_there_and_what_it_pays_for(
    desk: Desk, office: OfficeAtWork
) -> None:
    edit_organisation(
        desk, organisation_id=office.organisation, country="GE", since=PartialDate(2001)
    )
    branch = add_organisation(
        desk,
        names={"en": OrganisationName("Branch")},
        kind=OrganisationKind.AGENCY,
        parent_id=office.organisation,
    ).key
    project = add_project(desk, title={"en": "Bridges"}).key
    set_donors(desk, project_id=project, donors=[(office.organisation, {})])
    ada = add_person(desk, names={"en": PersonName("Ada", "Zeta")}).key
    held = add_post(desk, person_id=ada, organisation_id=office.organisation, acting=True).key
    page = organisation_page(desk, office.organisation)
    assert page == OrganisationPage(
        id=office.organisation,
        names={"en": OrganisationName("Harbour Office")},
        kind=OrganisationKind.AGENCY,
        country="GE",
        parent=None,
        since=PartialDate(2001),
        until=None,
        notes="",
        earlier=(),
        members=(
            MemberEntry(
                office.second_post,
                office.person,
                "Nino Sample",
                "Head",
                since=PartialDate(2026, 5),
                until=None,
                acting=False,
                state=PostState.CURRENT,
            ),
            MemberEntry(
                held,
                ada,
                "Ada Zeta",
                "",
                since=None,
                until=None,
                acting=True,
                state=PostState.CURRENT,
            ),
            MemberEntry(
                office.first_post,
                office.person,
                "Nino Sample",
                "Deputy Head",
                since=PartialDate(2024),
                until=PartialDate(2026, 4),
                acting=False,
                state=PostState.PAST,
            ),
        ),
        parts=(Named(branch, "Branch"),),
        projects=(Named(project, "Bridges"),),
        events=page.events,
        logo_sets=0,
    )
    assert [line.id for line in page.events] == [office.event]
    assert organisation_page(desk, branch).parent == Named(office.organisation, "Harbour Office")


# Quotes


def test_the_page_of_a_quote_has_its_words_trail_and_next_states(
    desk: Desk, office: OfficeAtWork
) -> None:
    approve_translation(desk, quote_id=office.quote, language="ka")
    set_quote_clearance(
        desk,
        quote_id=office.quote,
        state=ClearanceState.ASKED,
        who="Ada",
        channel="e-mail",
        until=NOON,
    )
    assert quote_page(desk, office.quote) == QuotePage(
        id=office.quote,
        words=WORDS,
        language="en",
        cleared_words="",
        edit=None,
        kind=QuoteKind.DIRECT,
        speaker=Named(office.person, "Nino Sample"),
        unattributed="",
        post_id=office.second_post,
        title="Head",
        organisation="Harbour Office",
        posts=(first_post(office), second_post()),
        event=Named(office.event, "Harbours and People"),
        session=Named(office.session, "Opening"),
        zone="Asia/Tbilisi",
        said_at=None,
        provenance=Provenance.NOTES,
        source="",
        taken_by="Press Officer",
        on_record=True,
        themes=(),
        clearance=ClearanceState.ASKED,
        next_clearances=(
            ClearanceState.CLEARED,
            ClearanceState.CLEARED_EDITED,
            ClearanceState.DECLINED,
            ClearanceState.TO_VERIFY,
        ),
        translations=(
            TranslationEntry(
                1,
                "ka",
                GEORGIAN_WORDS,
                official=False,
                approved=True,
                translated_by="",
                checked_by="Press Officer",
            ),
        ),
        trail=(
            TrailEntry(
                id=1,
                at=local(NOW),
                state=ClearanceState.ASKED,
                who="Ada",
                channel="e-mail",
                scope="",
                comment="",
                until=local(NOON),
                evidence=None,
            ),
        ),
        corrections=(),
        used_in=(),
        usual_answer=None,
    )


def test_a_quote_of_nobody_and_of_no_event_has_a_page(desk: Desk, office: OfficeAtWork) -> None:
    quote = record_quote(
        desk, words="One.", language="en", unattributed="A passer-by", said_at=NOON
    ).key
    correct_quote(desk, quote_id=quote, words="Two.", reason="Misheard")
    page = quote_page(desk, quote)
    assert (page.speaker, page.unattributed, page.event, page.session) == (
        None,
        "A passer-by",
        None,
        None,
    )
    assert (page.zone, page.said_at) == ("Asia/Tbilisi", local(NOON))
    assert page.corrections == (CorrectionEntry("One.", "Misheard", "Press Officer", local(NOW)),)
    assert office.person not in {post.id for post in page.posts}


def released(desk: Desk, *texts: str, language: str = "en") -> int:
    """Start a release of these paragraphs."""
    release = start_release(desk, kind=ReleaseKind.PRESS_RELEASE, languages=[language]).key
    blocks = tuple(
        Block(f"b{number}", BlockKind.PARAGRAPH, (Run(text),))
        for number, text in enumerate(texts, start=1)
    )
    edit_text(desk, release_id=release, language=language, headline="Harbours", blocks=blocks)
    return release


@pytest.mark.parametrize(
    ("paragraph", "used"),
    [
        (f"“{WORDS}”", True),
        ("“Everybody who leaves has somebody who stays,” said Nino Sample.", True),
        ("Everybody  who leaves has somebody who stays", True),
        ("“Everybody who leaves,” she said, “has somebody who stays.”", False),
        ("everybody who leaves has somebody who stays", False),
        ("Everybody who leaves has somebody who stayst", False),
        ("", False),
    ],
)
def test_a_quote_is_used_where_its_very_words_stand(
    desk: Desk, office: OfficeAtWork, paragraph: str, used: bool
) -> None:
    release = released(desk, "Something else.", paragraph)
    use = UsedIn(release, "PR-1-2026", "Harbours", Stage.DRAFT, "en", 2, "b2")
    assert quote_page(desk, office.quote).used_in == ((use,) if used else ())


def test_a_quote_is_used_in_its_translation_and_in_the_form_that_was_cleared(
    desk: Desk, office: OfficeAtWork
) -> None:
    set_quote_clearance(
        desk,
        quote_id=office.quote,
        state=ClearanceState.CLEARED_EDITED,
        cleared_words="Who leaves doesn’t leave “alone”.",
    )
    first = released(desk, f"„{GEORGIAN_WORDS}“", language="ka")
    second = released(desk, "“Who leaves doesn't leave ‘alone’,” said Ms. Sample.")
    found = quote_page(desk, office.quote).used_in
    assert [(use.release_id, use.language) for use in found] == [(second, "en"), (first, "ka")]


# Releases


def test_the_page_of_a_release_has_texts_standing_matter_and_answers(
    desk: Desk, office: OfficeAtWork
) -> None:
    release = start_release(
        desk,
        kind=ReleaseKind.PRESS_RELEASE,
        languages=["en"],
        event_id=office.event,
        embargo=NOON,
        subject={"en": "Ports"},
    ).key
    edit_text(
        desk,
        release_id=release,
        language="en",
        headline="Harbours",
        deck="Short.",
        dateline="BATUMI",
        key_figures=(("4", "ports"),),
        blocks=(LEAD,),
    )
    set_stage(desk, release_id=release, stage=Stage.CHECKS)
    set_stage(desk, release_id=release, stage=Stage.CLEARANCE)
    asked = ask_clearance(
        desk, release_id=release, language="en", who="Head", due=NOON, channel="e-mail"
    ).key
    answer_clearance(desk, clearance_id=asked, decision=Decision.REFUSED, comment="No.")
    assert release_page(desk, release) == ReleasePage(
        id=release,
        kind=ReleaseKind.PRESS_RELEASE,
        number="PR-1-2026",
        stage=Stage.CLEARANCE,
        next_stages=(Stage.READY, Stage.DRAFT),
        locked=False,
        deletable=False,
        event=Named(office.event, "Harbours and People"),
        day=date(2026, 5, 14),
        embargo=local(NOON),
        published_at=None,
        reason="",
        edition=1,
        correctable=False,
        withdrawable=False,
        notices=(),
        subject={"en": "Ports"},
        owner="Press Officer",
        zone="Asia/Tbilisi",
        zones=("UTC",),
        contacts=(Named(1, "Tamar Sample"),),
        boilerplates=(Named(1, "About the agency"),),
        texts=(
            TextEntry(
                language="en",
                headline="Harbours",
                deck="Short.",
                dateline="BATUMI",
                key_figures=(("4", "ports"),),
                blocks=(LEAD,),
                gaps=(("b1", "place"),),
                behind=(),
            ),
        ),
        asked=(
            AskedEntry(
                id=asked,
                version_id=1,
                language="en",
                number=1,
                who="Head",
                asked_at=local(NOW),
                due=local(NOON),
                answered_at=local(NOW),
                decision=Decision.REFUSED,
                channel="e-mail",
                comment="No.",
                evidence=None,
                present=True,
            ),
        ),
        versions=(
            VersionEntry(
                id=1,
                language="en",
                number=1,
                stage=Stage.CHECKS,
                made_at=local(NOW),
                made_by="Press Officer",
                headline="Harbours",
                edition=1,
                occasion=Occasion.STAGE,
                present=True,
            ),
        ),
    )
    assert version_page(desk, 1) == VersionPage(
        id=1,
        release_id=release,
        language="en",
        number=1,
        stage=Stage.CHECKS,
        made_at=local(NOW),
        made_by="Press Officer",
        headline="Harbours",
        deck="Short.",
        dateline="BATUMI",
        key_figures=(("4", "ports"),),
        blocks=(LEAD,),
        abouts=({"label": "About the agency", "text": "The agency moves."},),
        contacts=(
            {
                "name": "Tamar Sample",
                "role": "",
                "phone": "+995 555 010 203",
                "email": "",
                "link": "",
            },
        ),
        embargo=local(NOON),
    )


def test_an_answer_to_other_words_is_not_one_to_the_present_ones(
    desk: Desk, office: OfficeAtWork
) -> None:
    release = released(desk, "One.")
    edit_release(desk, release_id=release, event_id=office.event)
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        set_stage(desk, release_id=release, stage=stage)
    ask_clearance(desk, release_id=release, language="en", who="Head")
    edit_text(desk, release_id=release, language="en", headline="Other words")
    page = release_page(desk, release)
    assert (page.stage, [asked.present for asked in page.asked]) == (Stage.DRAFT, [False])
    assert [version.present for version in page.versions] == [False]


def test_a_translated_paragraph_is_behind_when_its_source_changes(desk: Desk) -> None:
    at_work(desk)
    release = released(desk, "One.", "Two.")
    georgian = tuple(
        Block(f"g{number}", BlockKind.PARAGRAPH, (Run(text),), Source(f"b{number}", hashed))
        for number, (text, hashed) in enumerate(
            [("ერთი.", text_hash("One.")), ("ორი.", text_hash("Two.")), ("სამი.", "gone")], start=1
        )
    )
    edit_text(desk, release_id=release, language="ka", blocks=georgian)
    assert [text.behind for text in release_page(desk, release).texts] == [(), ("g3",)]
    changed = (
        Block("b1", BlockKind.PARAGRAPH, (Run("One."),)),
        Block("b2", BlockKind.PARAGRAPH, (Run("Two and a half."),)),
    )
    edit_text(desk, release_id=release, language="en", blocks=changed)
    assert [text.behind for text in release_page(desk, release).texts] == [(), ("g2", "g3")]


def test_a_release_that_is_out_is_locked(desk: Desk) -> None:
    at_work(desk)
    release = released(desk, "One.")
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        set_stage(desk, release_id=release, stage=stage)
    asked = ask_clearance(desk, release_id=release, language="en", who="Head").key
    answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    for stage in (Stage.READY, Stage.OUT):
        set_stage(desk, release_id=release, stage=stage)
    page = release_page(desk, release)
    assert (page.locked, page.next_stages, page.published_at) == (
        True,
        (Stage.WITHDRAWN,),
        local(NOW),
    )


# The office


def test_the_page_of_the_office_has_its_look_and_its_logo(desk: Desk) -> None:
    assert office_page(desk) is None
    names = {"en": OrganisationName("Agency")}
    set_office(desk, names=names, zone="Asia/Tbilisi", languages=("en",), tagline={"en": "Moves."})
    plain = OfficePage(
        names=names,
        zone="Asia/Tbilisi",
        languages=("en",),
        tagline={"en": "Moves."},
        city={},
        footer={},
        accent="#0A5C66",
        paper=PaperSize.A4,
        logo=None,
        release_names="",
        report_names="",
    )
    assert office_page(desk) == plain
    set_logo(desk, data=PNG, file_name="logo.png", media_type="image/png")
    page = office_page(desk)
    assert page is not None
    assert page.logo is not None
    assert (page.logo.kind, page.logo.file_name, page.logo.size) == (
        AssetKind.LOGO,
        "logo.png",
        len(PNG),
    )


def test_the_standing_matter_comes_in_order(desk: Desk) -> None:
    project = add_project(desk, title={"en": "Bridges"}).key
    label, text = {"en": "About"}, {"en": "We move."}
    second = add_boilerplate(desk, label=label, text=text, position=2, project_id=project).key
    first = add_boilerplate(
        desk, label=label, text=text, position=1, standing=True, since=PartialDate(2025)
    ).key
    later = add_press_contact(desk, name={"en": "Ada"}, position=1, email="ada@bsma.example").key
    sooner = add_press_contact(desk, name={"en": "Eva"}, role={"en": "Officer"}, standing=True).key
    set_acronym(desk, letters="bsma", meaning={"en": "Black Sea Mobility Agency"})
    set_acronym(desk, letters="AB", meaning={"en": "A body"})
    assert boilerplates(desk) == (
        BoilerplateEntry(
            first, label, text, None, PartialDate(2025), until=None, standing=True, position=1
        ),
        BoilerplateEntry(
            second,
            label,
            text,
            Named(project, "Bridges"),
            since=None,
            until=None,
            standing=False,
            position=2,
        ),
    )
    assert press_contacts(desk) == (
        ContactEntry(
            sooner, {"en": "Eva"}, {"en": "Officer"}, "", "", "", standing=True, position=0
        ),
        ContactEntry(
            later, {"en": "Ada"}, {}, "", "ada@bsma.example", "", standing=False, position=1
        ),
    )
    assert acronyms(desk) == (
        AcronymEntry(2, "AB", {"en": "A body"}),
        AcronymEntry(1, "bsma", {"en": "Black Sea Mobility Agency"}),
    )


def test_projects_and_series_count_their_events(desk: Desk) -> None:
    donor = add_organisation(
        desk, names={"en": OrganisationName("The Fund")}, kind=OrganisationKind.DONOR
    ).key
    empty = add_project(desk, title={"en": "Empty"}, since=PartialDate(2020)).key
    project = add_project(desk, title={"en": "Bridges"}, acronym="BR", code="X-1").key
    set_donors(desk, project_id=project, donors=[(donor, {"en": "with thanks"})])
    series = add_series(desk, title={"en": "Forum"}).key
    add_event(
        desk,
        title={"en": "Launch"},
        kind=EventKind.LAUNCH,
        starts_at=NOW,
        ends_at=NOW,
        zone="UTC",
        project_id=project,
        series_id=series,
    )
    assert projects(desk) == (
        ProjectEntry(
            id=project,
            title={"en": "Bridges"},
            acronym="BR",
            code="X-1",
            since=None,
            until=None,
            donors=(DonorEntry(donor, "The Fund", {"en": "with thanks"}),),
            events=1,
        ),
        ProjectEntry(
            id=empty,
            title={"en": "Empty"},
            acronym="",
            code="",
            since=PartialDate(2020),
            until=None,
            donors=(),
            events=0,
        ),
    )
    assert all_series(desk) == (SeriesEntry(series, {"en": "Forum"}, 1),)
