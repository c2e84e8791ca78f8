"""Intentions about presets: what was chosen about a report, kept under a name."""

from datetime import date

from sqlalchemy import delete, func, select

from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchPreset
from migdesk.desk.rows import REPORTS, Changes, ReportKind, ReportOptions, ReportPreset
from migdesk.records import ReportPreset as Kept
from migdesk.text.folding import folded
from migdesk.vocabulary import ReportPeriod


def keep_preset(
    desk: Desk,
    *,
    name: str,
    kind: ReportKind,
    options: ReportOptions,
    period: ReportPeriod | None = None,
    project_id: int | None = None,
    donor_id: int | None = None,
    since: date | None = None,
    until: date | None = None,
) -> Changes:
    """Keep what is chosen about a report, in place of what was kept under that name.

    Args:
        desk: the desk.
        name: what it is to be called.
        kind: of the report.
        options: what is chosen, the subject aside.
        period: of a report about one; it is that of the day on which the preset is chosen.
        project_id: the project that such a report keeps to.
        donor_id: the organisation that pays for what such a report keeps to.
        since: the first day of such a report, where its days are no period.
        until: the last.

    Raises:
        RuleBroken: the name is blank, no language is chosen, there is no such project or
            organisation, or the days end before they begin.
    """
    with desk.work("Keep report preset") as work:
        called = folded(name).strip()
        work.session.execute(delete(Kept).where(Kept.name == called))
        preset = Kept(
            name=called,
            report=kind.value,
            languages=options.languages,
            ticked=tuple(each for each in REPORTS[kind].choices if getattr(options, each)),
            parts=options.parts,
            period=period,
            project_id=project_id,
            donor_id=donor_id,
            has_donor=donor_id is not None,
            since=None if period is not None else since,
            until=None if period is not None else until,
        )
        work.session.add(preset)
        work.about(preset)
    return work.changes


def rename_preset(desk: Desk, *, preset_id: int, name: str) -> Changes:
    """Call a preset by another name.

    Raises:
        NoSuchRecord: there is none.
        RuleBroken: the name is blank, or that of another preset.
    """
    return desk.edit("Rename report preset", Kept, preset_id, {"name": folded(name).strip()})


def delete_preset(desk: Desk, *, preset_id: int) -> Changes:
    """Delete a preset.

    Raises:
        NoSuchRecord: there is none.
    """
    return desk.delete("Delete report preset", Kept, preset_id)


def report_presets(desk: Desk) -> tuple[ReportPreset, ...]:
    """Return the presets by name. One of a report that is not known here is left out."""
    with desk.reading() as session:
        kept = session.scalars(select(Kept).order_by(func.lower(Kept.name), Kept.id))
        return tuple(_entry(each) for each in kept if each.report in set(ReportKind))


def preset_named(desk: Desk, kind: ReportKind, name: str) -> ReportPreset:
    """Return the preset of a report that has a name.

    Raises:
        NoSuchPreset: there is none.
    """
    with desk.reading() as session:
        found = session.scalar(select(Kept).where(Kept.name == folded(name).strip()))
        if found is None or found.report != kind.value:
            raise NoSuchPreset(name, kind.value)
        return _entry(found)


def _entry(kept: Kept) -> ReportPreset:
    kind = ReportKind(kept.report)
    known = REPORTS[kind]
    chosen = {each: each in kept.ticked for each in known.choices}
    parts = tuple(each for each in kept.parts if each in known.parts)
    options = ReportOptions(kept.languages[: known.most_languages], parts=parts, **chosen)
    return ReportPreset(
        kept.id,
        kept.name,
        kind,
        options,
        kept.period,
        kept.project_id,
        kept.donor_id,
        kept.since,
        kept.until,
        donor_gone=kept.has_donor and kept.donor_id is None,
    )
