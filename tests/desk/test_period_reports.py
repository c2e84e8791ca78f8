"""Reports about a period from records: what counts, in whose days, and what is left out."""

from base64 import b64decode
from datetime import UTC, date, datetime, timedelta

import pytest
from factories.office import MORNING, NOON, WORDS, OfficeAtWork, at_work
from factories.statements import statements
from msgspec import structs

from migdesk.desk.appearances import add_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord, NotAPeriod, NothingInPeriod
from migdesk.desk.events import add_event, add_session, edit_event, set_attendance
from migdesk.desk.files import add_file
from migdesk.desk.freezing import freeze
from migdesk.desk.house_rules import add_equivalent
from migdesk.desk.media import add_coverage
from migdesk.desk.notices import correct_release
from migdesk.desk.numbers import project_key
from migdesk.desk.organisations import (
    add_organisation,
    add_project,
    edit_organisation,
    set_donors,
)
from migdesk.desk.people import add_person
from migdesk.desk.quotes import record_quote, set_quote_clearance
from migdesk.desk.releases import (
    answer_clearance,
    ask_clearance,
    edit_text,
    set_stage,
    start_release,
)
from migdesk.desk.reporting.activity import activity_sheet
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.balance import balance_sheet
from migdesk.desk.reporting.register import register_sheet
from migdesk.desk.reporting.visibility import visibility_sheet
from migdesk.desk.reports import report_name
from migdesk.desk.rows import Kind, LeftOut, ReportKind, ReportOptions, ReportSubject
from migdesk.documents.reports.period_sheets import (
    ActivitySheet,
    BalanceSheet,
    EventLine,
    GroupLine,
    Heads,
    HeadsLine,
    OutLine,
    PanelLine,
    RegisterLine,
    Span,
    Sums,
)
from migdesk.records import Release, Rendition
from migdesk.text.blocks import Block, Run
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.vocabulary import (
    BlockKind,
    ClearanceState,
    CountedAs,
    Decision,
    EventKind,
    EventStatus,
    Modality,
    OrganisationKind,
    OutletKind,
    ReleaseKind,
    Role,
    SessionKind,
    Stage,
    Tone,
)

MAY = ReportSubject(since=date(2026, 5, 1), until=date(2026, 5, 31))
PNG = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
)
ENGLISH = ReportOptions(("en",))


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def activity_of(desk: Desk, subject: ReportSubject = MAY) -> Frozen[ActivitySheet]:
    with desk.reading() as session:
        return activity_sheet(Asked(session, subject, ENGLISH, desk.clock()))


def new_event(desk: Desk, title: str, starts: datetime, **more: object) -> int:
    return add_event(
        desk,
        title={"en": title},
        kind=EventKind.WORKSHOP,
        starts_at=starts,
        ends_at=starts + timedelta(hours=2),
        zone="Asia/Tbilisi",
        **more,  # type: ignore[arg-type]  # a test says what it wants
    ).key


def out(desk: Desk, number: int, at: datetime, **more: object) -> int:
    """Let a release go out."""
    release = Release(kind=ReleaseKind.PRESS_RELEASE)
    release.renditions = [Rendition(language="en", headline=f"News {number}")]
    fields = {"year": 2026, "running_number": number, "stage": Stage.OUT, "published_at": at}
    return desk.add("Send release", release, fields | more).key


@pytest.mark.usefixtures("office")
def test_an_event_is_of_the_day_on_which_it_began_at_its_place(desk: Desk) -> None:
    # Midnight in Tbilisi is 20:00 UTC: the first of these began in April, the last in May.
    new_event(desk, "Late in April", datetime(2026, 4, 30, 19, 30, tzinfo=UTC))
    new_event(desk, "Early in May", datetime(2026, 4, 30, 20, 30, tzinfo=UTC))
    sheet = activity_of(desk).sheet
    assert [line.title for line in sheet.events] == ["Early in May", "Harbours and People"]
    assert sheet.front.place == ("",)


@pytest.mark.usefixtures("office")
def test_what_took_place_is_counted_and_what_did_not_is_named(desk: Desk) -> None:
    called_off = new_event(desk, "Off", datetime(2026, 5, 5, 9, tzinfo=UTC))
    edit_event(desk, event_id=called_off, status=EventStatus.CANCELLED)
    coming = new_event(desk, "Coming", datetime(2026, 5, 20, 9, tzinfo=UTC))
    frozen = activity_of(desk)
    assert frozen.sheet.events == (
        EventLine(date(2026, 5, 12), date(2026, 5, 12), "Harbours and People", "Batumi", None, 0),
    )
    assert frozen.sheet.sums == Sums(events=1, speakers=1)
    assert frozen.left_out == (
        LeftOut(Kind.EVENT, called_off, "Off", "event_status.cancelled"),
        LeftOut(Kind.EVENT, coming, "Coming", "left_out.not_over"),
    )


def test_people_and_releases_are_summed_up_and_nobody_is_counted_twice(
    desk: Desk, office: OfficeAtWork
) -> None:
    second = new_event(
        desk, "Second", datetime(2026, 5, 13, 6, tzinfo=UTC), modality=Modality.ONLINE
    )
    add_appearance(desk, event_id=second, person_id=office.person, role=Role.PANELLIST)
    ana = add_person(desk, names={"en": PersonName("Ana", "Zed")}).key
    add_appearance(desk, event_id=second, person_id=ana, role=Role.MODERATOR)
    add_appearance(desk, event_id=second, person_id=ana, role=Role.INTERPRETER)
    set_attendance(
        desk,
        event_id=second,
        attendance=[{"women": 12, "men": 8, "other": 1}, {"country": "GE", "women": 3}],
    )
    out(desk, 1, datetime(2026, 5, 13, 9, tzinfo=UTC), event_id=second)
    out(desk, 2, datetime(2026, 5, 31, 20, 30, tzinfo=UTC))  # in Tbilisi it is June by then
    loose = out(desk, 3, datetime(2026, 5, 13, 9, tzinfo=UTC))
    taken_back = out(desk, 4, datetime(2026, 5, 13, 9, tzinfo=UTC))
    desk.edit(
        "Withdraw", Release, taken_back, {"stage": Stage.WITHDRAWN, "reason": "It was wrong."}
    )
    frozen = activity_of(desk)
    assert frozen.sheet.sums == Sums(
        events=2, counted=1, releases=2, loose=1, speakers=2, women=15, men=8, other=1
    )
    assert [(one.place, one.took_part, one.releases) for one in frozen.sheet.events] == [
        ("Batumi", None, 0),
        ("Online", 24, 1),
    ]
    assert frozen.sheet.spans == (Span(date(2026, 5, 1), 2, 2),)
    assert frozen.left_out == (LeftOut(Kind.RELEASE, taken_back, "News 4", "stage.withdrawn"),)
    assert loose


@pytest.mark.usefixtures("office")
def test_months_without_anything_are_told_and_a_long_period_goes_by_years(desk: Desk) -> None:
    spans = activity_of(desk, ReportSubject(since=date(2025, 12, 9), until=date(2026, 5, 31)))
    assert [(span.first.isoformat(), span.events) for span in spans.sheet.spans] == [
        ("2025-12-01", 0),
        *((f"2026-0{month}-01", 0) for month in range(1, 5)),
        ("2026-05-01", 1),
    ]
    years = activity_of(desk, ReportSubject(since=date(2024, 2, 1), until=date(2026, 5, 31)))
    assert years.sheet.spans == tuple(
        Span(date(year, 1, 1), int(year == 2026), 0, is_year=True) for year in (2024, 2025, 2026)
    )


def test_a_theme_is_said_in_the_language_of_the_report(desk: Desk, office: OfficeAtWork) -> None:
    edit_event(desk, event_id=office.event, themes=("return", "უნარები"))
    add_equivalent(desk, words={"en": "return", "ka": "დაბრუნება"})
    add_equivalent(desk, words={"en": "skills", "ka": "უნარები"})
    new_event(desk, "Other", datetime(2026, 5, 13, 6, tzinfo=UTC), themes=("skills", "work"))

    def themes(language: str) -> list[tuple[str, int]]:
        with desk.reading() as session:
            asked = Asked(session, MAY, ReportOptions((language,)), desk.clock())
            (by_theme,) = (
                group for group in activity_sheet(asked).sheet.groups if group.part == "by_theme"
            )
            return [(line.name, line.events) for line in by_theme.lines]

    assert themes("en") == [("Return", 1), ("Skills", 2), ("Work", 1)]
    assert sorted(themes("ka")) == [("Work", 1), ("დაბრუნება", 1), ("უნარები", 2)]


def test_events_are_told_by_project_donor_and_goals(desk: Desk, office: OfficeAtWork) -> None:
    project = add_project(desk, title={"en": "Ways Home"}, acronym="WH", code="OF-7").key
    set_donors(desk, project_id=project, donors=[(office.organisation, {})])
    edit_event(
        desk,
        event_id=office.event,
        project_id=project,
        themes=("return", "skills"),
        gcm_objectives=(21, 6),
        sdg_targets=("10.7", "8.8"),
    )
    set_attendance(desk, event_id=office.event, attendance=[{"women": 2}])
    new_event(desk, "Other", datetime(2026, 5, 13, 6, tzinfo=UTC), themes=("skills",))
    groups = {group.part: group.lines for group in activity_of(desk).sheet.groups}
    without = GroupLine("", 1, None, 0)
    assert groups == {
        "by_project": (GroupLine("WH, Ways Home", 1, 2, 0), without),
        "by_donor": (GroupLine("Harbour Office", 1, 2, 0), without),
        "by_theme": (GroupLine("Return", 1, 2, 0), GroupLine("Skills", 2, 2, 0)),
        "by_objective": (
            GroupLine("6. Fair recruitment and decent work", 1, 2, 0),
            GroupLine("21. Return, readmission, reintegration", 1, 2, 0),
            without,
        ),
        "by_target": (
            GroupLine("8.8 Rights of workers, migrants among them", 1, 2, 0),
            GroupLine("10.7 Orderly, safe, regular migration", 1, 2, 0),
            without,
        ),
        "by_kind": (GroupLine("Conference", 1, 2, 0), GroupLine("Workshop", 1, None, 0)),
    }
    for subject in (
        ReportSubject(since=MAY.since, until=MAY.until, project_id=project),
        ReportSubject(since=MAY.since, until=MAY.until, donor_id=office.organisation),
    ):
        assert [one.title for one in activity_of(desk, subject).sheet.events] == [
            "Harbours and People"
        ]
    kept = activity_of(desk, ReportSubject(since=MAY.since, until=MAY.until, project_id=project))
    assert kept.sheet.front.place == ("WH, Ways Home. Funded by Harbour Office",)


def test_the_quotes_that_were_published_most_stand_first_and_only_if_they_may(
    desk: Desk, office: OfficeAtWork
) -> None:
    cleared = record_quote(
        desk, words="Second.", language="en", person_id=office.person, event_id=office.event
    ).key
    for key in (office.quote, cleared):
        set_quote_clearance(desk, quote_id=key, state=ClearanceState.CLEARED)
    waiting = record_quote(
        desk, words="Third.", language="en", person_id=office.person, event_id=office.event
    ).key
    record_quote(
        desk, words="Fourth.", language="en", person_id=office.person, event_id=office.event
    )
    day = date(2026, 5, 14)
    outlet = add_coverage(desk, day=day, new_outlet={"en": "Daily"}, event_id=office.event)
    assert outlet.key
    for quote in (office.quote, waiting):
        add_coverage(
            desk,
            day=day,
            new_outlet={"en": f"Paper {quote}"},
            event_id=office.event,
            quote_id=quote,
            reach=500,
            tone=Tone.POSITIVE,
            names_donor=quote == waiting,
        )
    frozen = activity_of(desk)
    assert [quote.words for quote in frozen.sheet.quotes] == [WORDS, "Second."]
    assert frozen.left_out == (LeftOut(Kind.QUOTE, waiting, "Nino Sample", "quote_use.waiting"),)
    told = frozen.sheet.coverage
    assert told is not None
    assert (told.pieces, told.outlets, told.reach, told.names_donor) == (3, 3, 1000, 1)
    assert told.tones == ((Tone.POSITIVE, 2), (Tone.NEUTRAL, 1))
    assert told.kinds == ((OutletKind.ONLINE, 3),)


def test_a_report_asks_as_much_of_a_large_period_as_of_a_small_one(
    desk: Desk, office: OfficeAtWork
) -> None:
    project = add_project(desk, title={"en": "Ways Home"}).key
    set_donors(desk, project_id=project, donors=[(office.organisation, {})])
    edit_event(desk, event_id=office.event, project_id=project)
    asked: list[int] = []
    for _ in range(2):
        with statements(desk) as seen:
            activity_of(desk)
        asked.append(len(seen))
        for number in range(10):
            key = new_event(
                desk,
                f"Event {number}",
                datetime(2026, 5, 4, number, tzinfo=UTC),
                project_id=project,
                city={"en": Forms("Batumi")},
            )
            add_appearance(desk, event_id=key, person_id=office.person, role=Role.PANELLIST)
            out(desk, len(asked) * 100 + number, desk.clock(), event_id=key)
    assert asked[0] == asked[1]
    assert asked[0] < 26


@pytest.mark.usefixtures("office")
def test_a_period_that_cannot_be_meant_or_holds_nothing_is_refused(desk: Desk) -> None:
    for since, until in ((MAY.until, MAY.since), (None, MAY.until), (MAY.since, None)):
        with pytest.raises(NotAPeriod):
            activity_of(desk, ReportSubject(since=since, until=until))
    with pytest.raises(NothingInPeriod):
        activity_of(desk, ReportSubject(since=date(1999, 1, 1), until=date(1999, 12, 31)))
    for wrong in ({"project_id": 99}, {"donor_id": 99}):
        with pytest.raises(NoSuchRecord):
            activity_of(desk, ReportSubject(since=MAY.since, until=MAY.until, **wrong))


def test_who_speaks_for_a_donor_is_quoted_and_what_may_not_be_is_named(
    desk: Desk, office: OfficeAtWork
) -> None:
    ministry = add_organisation(
        desk, names={"en": OrganisationName("Ministry")}, kind=OrganisationKind.MINISTRY
    ).key
    edit_organisation(desk, organisation_id=office.organisation, parent_id=ministry)
    project = add_project(desk, title={"en": "Ways Home"}).key
    set_donors(desk, project_id=project, donors=[(ministry, {})])
    edit_event(desk, event_id=office.event, project_id=project)
    ana = add_person(desk, names={"en": PersonName("Ana", "Zed")}).key
    other = record_quote(
        desk, words="No donor.", language="en", person_id=ana, event_id=office.event
    ).key
    waiting = record_quote(
        desk, words="Wait.", language="en", person_id=office.person, event_id=office.event
    ).key
    for key in (office.quote, other):
        set_quote_clearance(desk, quote_id=key, state=ClearanceState.CLEARED)
    out(desk, 7, desk.clock(), event_id=office.event)
    for subject in (
        MAY,
        ReportSubject(since=MAY.since, until=MAY.until, project_id=project),
        ReportSubject(since=MAY.since, until=MAY.until, donor_id=ministry),
    ):
        with desk.reading() as session:
            frozen = visibility_sheet(Asked(session, subject, ENGLISH, desk.clock()))
        assert [quote.words for quote in frozen.sheet.quotes] == [WORDS]
        assert frozen.left_out == (
            LeftOut(Kind.QUOTE, waiting, "Nino Sample", "quote_use.waiting"),
        )
        assert frozen.sheet.releases == (
            OutLine(date(2026, 5, 14), "PR-7-2026", ReleaseKind.PRESS_RELEASE, "News 7"),
        )


def test_what_donors_said_is_read_at_once_however_much_it_is(
    desk: Desk, office: OfficeAtWork
) -> None:
    project = add_project(desk, title={"en": "Ways Home"}).key
    set_donors(desk, project_id=project, donors=[(office.organisation, {})])
    edit_event(desk, event_id=office.event, project_id=project)
    session_id = add_session(
        desk,
        event_id=office.event,
        kind=SessionKind.PANEL,
        starts_at=MORNING,
        ends_at=NOON,
        title={"en": "Panel"},
    ).key
    asked: list[int] = []
    for count in (1, 12):
        for number in range(count):
            key = record_quote(
                desk,
                words=f"Words {count} {number}.",
                language="en",
                person_id=office.person,
                event_id=office.event,
                session_id=session_id,
            ).key
            set_quote_clearance(desk, quote_id=key, state=ClearanceState.CLEARED)
        with statements(desk) as seen, desk.reading() as session:
            sheet = visibility_sheet(Asked(session, MAY, ENGLISH, desk.clock())).sheet
        assert {quote.session for quote in sheet.quotes} == {"Panel"}
        asked.append(len(seen))
    assert len(sheet.quotes) == 13
    assert asked[0] == asked[1]


def test_women_and_men_are_counted_as_recorded_and_never_from_names(
    desk: Desk, office: OfficeAtWork
) -> None:
    """The speaker of the office is addressed as Ms; nobody has recorded what she is counted as."""
    panel = add_session(
        desk,
        event_id=office.event,
        kind=SessionKind.PANEL,
        starts_at=MORNING,
        ends_at=NOON,
        title={"en": "Panel"},
    ).key

    def speaks(family: str, counted_as: CountedAs, role: Role = Role.PANELLIST) -> int:
        key = add_person(
            desk, names={"en": PersonName("A", family)}, counted_as=counted_as, country="GE"
        ).key
        add_appearance(desk, event_id=office.event, person_id=key, role=role, session_id=panel)
        return key

    first = speaks("One", CountedAs.WOMAN)
    speaks("Two", CountedAs.WOMAN, Role.MODERATOR)
    speaks("Hand", CountedAs.MAN, Role.INTERPRETER)
    add_appearance(desk, event_id=office.event, person_id=first, role=Role.CLOSING_REMARKS)

    def balance_of() -> BalanceSheet:
        with desk.reading() as session:
            return balance_sheet(Asked(session, MAY, ENGLISH, desk.clock())).sheet

    sheet = balance_of()
    assert sheet.speakers == Heads(women=2, not_recorded=1)
    assert sheet.roles == (
        HeadsLine("Opening remarks", Heads(not_recorded=1)),
        HeadsLine("Moderator", Heads(women=1)),
        HeadsLine("Panellist", Heads(women=1)),
        HeadsLine("Closing remarks", Heads(women=1)),
    )
    assert sheet.countries == (
        HeadsLine("Georgia", Heads(women=2)),
        HeadsLine("", Heads(not_recorded=1)),
    )
    assert sheet.organisations == (
        HeadsLine("Government agency", Heads(not_recorded=1)),
        HeadsLine("", Heads(women=2)),
    )
    (line,) = sheet.panels
    assert line == PanelLine(date(2026, 5, 12), "Panel", "Harbours and People", Heads(women=2))
    assert (line.is_of_one_sex, line.is_mixed) == (True, False)
    speaks("Three", CountedAs.NOT_RECORDED)
    (line,) = balance_of().panels
    assert (line.is_of_one_sex, line.is_mixed) == (False, False)
    speaks("Four", CountedAs.MAN)
    (line,) = balance_of().panels
    assert (line.is_of_one_sex, line.is_mixed) == (False, True)


def test_a_period_in_which_nobody_spoke_has_no_balance(desk: Desk, office: OfficeAtWork) -> None:
    edit_event(desk, event_id=office.event, status=EventStatus.POSTPONED)
    with desk.reading() as session, pytest.raises(NothingInPeriod):
        balance_sheet(Asked(session, MAY, ENGLISH, desk.clock()))


def test_photos_are_shown_if_it_is_noted_who_agreed(desk: Desk, office: OfficeAtWork) -> None:
    add_file(desk, data=PNG, file_name="a.png", event_id=office.event, consent="All", credit="Ana")
    hidden = add_file(desk, data=PNG, file_name="b.png", event_id=office.event).key
    with desk.reading() as session:
        frozen = visibility_sheet(Asked(session, MAY, ENGLISH, desk.clock()))
    assert [each.caption for each in frozen.sheet.photos] == ["© Ana"]
    assert frozen.left_out == (LeftOut(Kind.ASSET, hidden, "b.png", "left_out.no_consent"),)


def test_a_register_has_every_number_with_its_headlines_notices_and_clearances(
    desk: Desk, office: OfficeAtWork
) -> None:
    key = start_release(
        desk,
        kind=ReleaseKind.PRESS_RELEASE,
        languages=("en", "ka"),
        event_id=office.event,
        day=date(2026, 5, 14),
    ).key
    for language, headline in (("en", "First"), ("ka", "პირველი")):
        edit_text(
            desk,
            release_id=key,
            language=language,
            headline=headline,
            blocks=(Block("a", BlockKind.LEAD, (Run("Words."),)),),
        )
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        set_stage(desk, release_id=key, stage=stage)
    asked = [
        ask_clearance(desk, release_id=key, language=language, who=who).key
        for language, who in (("en", "Boss"), ("ka", "Boss"), ("en", "Donor"))
    ]
    for one in asked[:2]:
        answer_clearance(desk, clearance_id=one, decision=Decision.CLEARED)
    gone = out(
        desk,
        9,
        datetime(2026, 5, 13, 9, tzinfo=UTC),
        stage=Stage.WITHDRAWN,
        reason="It was wrong.",
        embargo=datetime(2026, 5, 13, 8, tzinfo=UTC),
    )
    assert gone
    draft = desk.add(
        "Add release", Release(kind=ReleaseKind.STATEMENT), {"day": date(2026, 5, 2)}
    ).key
    out(desk, 10, datetime(2026, 6, 13, 9, tzinfo=UTC))
    with desk.reading() as session:
        frozen = register_sheet(Asked(session, MAY, ENGLISH, desk.clock()))
    plain = RegisterLine(
        number="PR-9-2026",
        kind=ReleaseKind.PRESS_RELEASE,
        day=date(2026, 5, 13),
        headlines=(("en", "News 9"),),
        stage=Stage.WITHDRAWN,
        was_out=True,
        embargo=datetime(2026, 5, 13, 8, tzinfo=UTC),
        notices=(),
        reason="It was wrong.",
        clearances=(),
    )
    assert frozen.sheet.releases == (
        plain,
        structs.replace(
            plain,
            number="PR-1-2026",
            day=date(2026, 5, 14),
            headlines=(("en", "First"), ("ka", "პირველი")),
            stage=Stage.CLEARANCE,
            was_out=False,
            embargo=None,
            reason="",
            clearances=((Decision.WAITING, ("Donor",)), (Decision.CLEARED, ("Boss",))),
        ),
    )
    assert frozen.left_out == (LeftOut(Kind.RELEASE, draft, "", "left_out.no_number"),)


def test_while_a_release_is_corrected_its_headline_is_the_one_that_others_read(
    desk: Desk, office: OfficeAtWork
) -> None:
    key = out(desk, 1, desk.clock(), event_id=office.event)
    with desk.work("Keep version") as work:
        release = work.get(Release, key)
        freeze(
            work.session,
            release,
            release.renditions[0],
            stage=Stage.CLEARANCE,
            made_at=desk.clock(),
            made_by="Officer",
        )
    correct_release(desk, release_id=key, lines={"en": "It was 40."})
    edit_text(desk, release_id=key, language="en", headline="Not read by anybody")
    with desk.reading() as session:
        sheet = visibility_sheet(Asked(session, MAY, ENGLISH, desk.clock())).sheet
    assert [one.headline for one in sheet.releases] == ["News 1"]


@pytest.mark.usefixtures("office")
def test_files_are_named_after_project_and_days(desk: Desk) -> None:
    project = add_project(desk, title={"en": "Ways Home"}, acronym="WH", code="OF-7").key
    year = ReportSubject(since=date(2026, 1, 1), until=date(2026, 12, 31), project_id=project)
    names = [report_name(desk, ReportKind.ACTIVITY, one, ENGLISH) for one in (MAY, year)]
    assert names == ["2026-05-01-2026-05-31-activity-en.pdf", "WH-2026-activity-en.pdf"]


@pytest.mark.usefixtures("office")
def test_a_project_is_named_by_key_acronym_or_code(desk: Desk) -> None:
    key = add_project(desk, title={"en": "Ways Home"}, acronym="WH", code="OF-7").key
    with desk.reading() as session:
        assert [project_key(session, said) for said in (str(key), "wh", " OF-7 ")] == [key] * 3
        with pytest.raises(NoSuchRecord):
            project_key(session, "")
