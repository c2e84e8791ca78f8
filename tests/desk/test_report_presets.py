"""Presets of reports: kept, chosen again, called otherwise, deleted; and what periods stand for."""

from datetime import date

import pytest
from factories.office import at_work

from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchPreset, NoSuchRecord, RuleBroken
from migdesk.desk.organisations import (
    add_organisation,
    add_project,
    delete_organisation,
    delete_project,
)
from migdesk.desk.report_presets import (
    delete_preset,
    keep_preset,
    preset_named,
    rename_preset,
    report_presets,
)
from migdesk.desk.rows import (
    ReportKind,
    ReportOptions,
    ReportPreset,
    ReportSubject,
    days_of,
    period_of,
)
from migdesk.records import ReportPreset as Kept
from migdesk.text.names import OrganisationName
from migdesk.vocabulary import OrganisationKind, ReportPeriod

BOTH = ReportOptions(("en", "ka"), with_people=False, by_room=True)
TODAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("period", "today", "days"),
    [
        (ReportPeriod.THIS_MONTH, date(2024, 2, 10), (date(2024, 2, 1), date(2024, 2, 29))),
        (ReportPeriod.LAST_MONTH, date(2026, 1, 31), (date(2025, 12, 1), date(2025, 12, 31))),
        (ReportPeriod.THIS_QUARTER, TODAY, (date(2026, 10, 1), date(2026, 12, 31))),
        (ReportPeriod.THIS_QUARTER, date(2026, 1, 1), (date(2026, 1, 1), date(2026, 3, 31))),
        (ReportPeriod.YEAR_TO_DATE, TODAY, (date(2026, 1, 1), TODAY)),
        (ReportPeriod.LAST_YEAR, TODAY, (date(2025, 1, 1), date(2025, 12, 31))),
    ],
)
def test_periods_follow_from_the_day(
    period: ReportPeriod, today: date, days: tuple[date, date]
) -> None:
    assert days_of(period, today) == days
    assert period_of(*days, today) is period
    assert period_of(date(2001, 1, 1), days[1], today) is None


def test_what_is_kept_is_chosen_again(desk: Desk) -> None:
    at_work(desk)
    key = keep_preset(desk, name=" For the hall ", kind=ReportKind.PROGRAMME, options=BOTH).key
    kept = ReportPreset(key, "For the hall", ReportKind.PROGRAMME, BOTH)
    assert report_presets(desk) == (kept,)
    assert preset_named(desk, ReportKind.PROGRAMME, "For the hall") == kept
    for kind, name in (
        (ReportKind.PROGRAMME, "For the roof"),
        (ReportKind.SPEAKERS, "For the hall"),
    ):
        with pytest.raises(NoSuchPreset):
            preset_named(desk, kind, name)
    assert kept.subject(TODAY) == ReportSubject()


def test_what_is_kept_under_a_name_takes_the_place_of_what_was(desk: Desk) -> None:
    for options in (BOTH, ReportOptions(("ka",))):
        keep_preset(desk, name="Hall", kind=ReportKind.PROGRAMME, options=options)
    (preset,) = report_presets(desk)
    assert preset.options == ReportOptions(("ka",))
    desk.undo()
    assert [each.options for each in report_presets(desk)] == [BOTH]
    assert desk.undo_label() == "Keep report preset"


def test_presets_are_renamed_and_deleted(desk: Desk) -> None:
    first = keep_preset(desk, name="b", kind=ReportKind.SPEAKERS, options=BOTH).key
    keep_preset(desk, name="A", kind=ReportKind.QUOTES, options=BOTH)
    assert [each.name for each in report_presets(desk)] == ["A", "b"]
    rename_preset(desk, preset_id=first, name="0")
    with pytest.raises(RuleBroken):
        rename_preset(desk, preset_id=first, name="A")
    with pytest.raises(RuleBroken):
        rename_preset(desk, preset_id=first, name=" ")
    delete_preset(desk, preset_id=first)
    assert [each.name for each in report_presets(desk)] == ["A"]
    with pytest.raises(NoSuchRecord):
        delete_preset(desk, preset_id=first)


def test_a_preset_goes_with_its_project(desk: Desk) -> None:
    project = add_project(desk, title={"en": "Ways Home"}).key
    keep_preset(
        desk,
        name="Quarterly",
        kind=ReportKind.ACTIVITY,
        options=ReportOptions(("en",), parts=("events", "key_figures")),
        period=ReportPeriod.THIS_QUARTER,
        project_id=project,
    )
    (preset,) = report_presets(desk)
    assert preset.subject(TODAY) == ReportSubject(
        None, date(2026, 10, 1), date(2026, 12, 31), project
    )
    delete_project(desk, project_id=project)
    assert report_presets(desk) == ()
    desk.undo()
    assert report_presets(desk) == (preset,)


def test_a_preset_keeps_donor_and_days_and_knows_when_the_donor_is_gone(desk: Desk) -> None:
    donor = add_organisation(
        desk, names={"en": OrganisationName("Fund for Coasts")}, kind=OrganisationKind.DONOR
    ).key
    since, until = date(2026, 2, 3), date(2026, 4, 5)
    options = ReportOptions(("en",))
    key = keep_preset(
        desk,
        name="For the fund",
        kind=ReportKind.VISIBILITY,
        options=options,
        donor_id=donor,
        since=since,
        until=until,
    ).key
    (preset,) = report_presets(desk)
    subject = ReportSubject(None, since, until, None, donor)
    assert (preset.id, preset.subject(TODAY), preset.donor_gone) == (key, subject, False)
    assert preset.fits(ReportKind.VISIBILITY, subject, options, TODAY)
    for other in (
        ReportSubject(None, since, until),
        ReportSubject(None, since, TODAY, None, donor),
        ReportSubject(None, since, until, 7, donor),
    ):
        assert not preset.fits(ReportKind.VISIBILITY, other, options, TODAY)
    assert not preset.fits(ReportKind.ACTIVITY, subject, options, TODAY)
    delete_organisation(desk, organisation_id=donor)
    (left,) = report_presets(desk)
    assert (left.donor_gone, left.subject(TODAY)) == (True, ReportSubject(None, since, until))
    desk.undo()
    assert report_presets(desk) == (preset,)


def test_days_of_a_period_by_name_are_not_kept(desk: Desk) -> None:
    keep_preset(
        desk,
        name="Quarterly",
        kind=ReportKind.ACTIVITY,
        options=BOTH,
        period=ReportPeriod.THIS_QUARTER,
        since=date(2026, 10, 1),
        until=date(2026, 12, 31),
    )
    (preset,) = report_presets(desk)
    assert (preset.since, preset.until) == (None, None)
    subject = preset.subject(date(2027, 2, 1))
    assert (subject.since, subject.until) == (date(2027, 1, 1), date(2027, 3, 31))
    with pytest.raises(RuleBroken) as refused:
        keep_preset(
            desk,
            name="x",
            kind=ReportKind.ACTIVITY,
            options=BOTH,
            since=TODAY,
            until=date(2026, 1, 1),
        )
    assert refused.value.rule == "ck_report_preset_ends_after_start"


def test_what_is_refused_and_what_is_not_known_any_more(desk: Desk) -> None:
    with pytest.raises(RuleBroken) as refused:
        keep_preset(desk, name=" ", kind=ReportKind.QUOTES, options=BOTH)
    assert refused.value.rule == "ck_report_preset_has_name"
    with pytest.raises(RuleBroken):
        keep_preset(desk, name="x", kind=ReportKind.QUOTES, options=ReportOptions(()))
    with desk.work("Keep report preset") as work:
        work.session.add(Kept(name="Old", report="long_gone", languages=("en",)))
        work.session.add(
            Kept(
                name="Newer",
                report="speakers",
                languages=("en", "ka"),
                ticked=("by_name", "by_moon"),
                parts=("moon",),
            )
        )
    (preset,) = report_presets(desk)
    assert preset.options == ReportOptions(("en",), by_name=True)
