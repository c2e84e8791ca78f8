"""Reports: which there are, and writing one."""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from migdesk.base.paths import default_workspace
from migdesk.cli.exits import DONE, WRONG_USAGE
from migdesk.cli.output import complain, say, say_table
from migdesk.cli.workspaces import reading_desk, writing_desk
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.file_names import report_name
from migdesk.desk.numbers import project_key, record_key
from migdesk.desk.report_presets import preset_named, report_presets
from migdesk.desk.reports import write_report
from migdesk.desk.rows import (
    REPORTS,
    ReportAbout,
    ReportForm,
    ReportKind,
    ReportOptions,
    ReportSubject,
)
from migdesk.store.errors import WorkspaceInUse, WorkspaceReadOnly
from migdesk.text.words import words_for

NOT_KEPT: Final = (
    "the workspace is open elsewhere or cannot be changed: that the agenda was exported is not "
    "kept in it."
)


def list_reports(options: Namespace) -> None:
    """Print the reports and what each of them tells; also the presets, if there is a workspace."""
    words = words_for("en")
    say_table((kind, words(f"report_told.{kind}")) for kind in ReportKind)
    if not (options.workspace or default_workspace()).exists():
        return
    with reading_desk(options) as desk:
        presets = report_presets(desk)
    if presets:
        say("")
        say("Presets (--preset NAME):")
        say_table((preset.name, preset.kind) for preset in presets)


def write_sample_reports(desk: Desk, folder: Path) -> int:
    """Write every report about the event with the most quotes, and about the year it is in.

    Each is written in each language of the office, the programme in its first two at once as well.
    Returns how many they are.
    """
    event = max(questions.list_events(desk, limit=-1).lines, key=lambda line: line.quotes)
    with desk.reading() as session:
        languages = tuple(questions.languages_of(session))
    year = event.starts_at.year
    about = {
        ReportAbout.EVENT: ReportSubject(event.id),
        ReportAbout.PERIOD: ReportSubject(since=date(year, 1, 1), until=date(year, 12, 31)),
    }
    chosen = [
        (kind, ReportOptions(languages[at : at + many]))
        for kind, offered in REPORTS.items()
        for many in range(1, offered.most_languages + 1)
        for at in range(len(languages) if many == 1 else 1)
    ]
    for kind, options in chosen:
        subject = about[REPORTS[kind].about]
        name = report_name(desk, kind, subject, options)
        write_report(desk, kind, subject, options, folder / name)
    return len(chosen)


def asks_for_report(options: Namespace) -> bool:
    """Return whether something is asked for that only a report has."""
    chosen = (
        *(options.by_room, options.without_speakers, options.with_absent, options.by_name),
        *(options.with_biographies, options.only_open, options.flat),
    )
    named = (
        *(options.event, options.preset, options.since, options.until, options.project),
        options.donor,
    )
    return any(each is not None for each in (*named, options.parts)) or any(chosen)


def export_report_to(options: Namespace) -> int:
    """Write the report named in ``options`` to a file."""
    wrong = _wrong_usage(options)
    if wrong:
        complain(wrong)
        return WRONG_USAGE
    kind = ReportKind(options.id)
    try:
        with (writing_desk if kind is ReportKind.PROGRAMME else reading_desk)(options) as desk:
            written = _write(desk, kind, options)
    except (WorkspaceInUse, WorkspaceReadOnly):
        with reading_desk(options) as desk:
            written = _write(desk, kind, options)
        complain(NOT_KEPT)
    if written != options.output:
        complain(f"{options.output} is held by another program; a new name was used.")
    say(f"Written: {written}")
    return DONE


def _write(desk: Desk, kind: ReportKind, options: Namespace) -> Path:
    kept = preset_named(desk, kind, options.preset) if options.preset else None
    usual = kept.options if kept is not None else ReportOptions(())
    with desk.reading() as session:
        own = questions.languages_of(session)[:1]
        project = project_key(session, options.project) if options.project is not None else None
    chosen = replace(
        usual,
        languages=tuple(options.languages or usual.languages or own),
        with_people=usual.with_people and not options.without_speakers,
        with_absent=usual.with_absent or options.with_absent,
        by_room=usual.by_room or options.by_room,
        by_name=usual.by_name or options.by_name,
        with_biographies=usual.with_biographies or options.with_biographies,
        only_open=usual.only_open or options.only_open,
        folded=usual.folded and not options.flat,
        parts=tuple(options.parts or usual.parts),
    )
    told = kept.subject(desk.clock().astimezone().date()) if kept is not None else ReportSubject()
    subject = ReportSubject(
        event_id=record_key("event", options.event) if options.event is not None else None,
        since=options.since or told.since,
        until=options.until or told.until,
        project_id=project if project is not None else told.project_id,
        donor_id=told.donor_id
        if options.donor is None
        else record_key("organisation", options.donor),
    )
    if kept is not None and kept.donor_gone and options.donor is None:
        complain(f"the donor that {kept.name} kept to was deleted; this tells of all donors.")
    form = ReportForm(_ending(options) or ReportForm.PDF)
    return write_report(desk, kind, subject, chosen, options.output, form)


def _ending(options: Namespace) -> str:
    """Return what a report is to be written as: as it was said, or as the file is called."""
    ending = options.output.suffix.removeprefix(".").lower()
    return str(options.format or (ending if ending in set(ReportForm) else ""))


def _or(words: Sequence[str]) -> str:
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _wrong_usage(options: Namespace) -> str:
    """Return what is wrong with how the command was typed, or nothing."""
    if options.id not in set(ReportKind):
        return f"there is no report {options.id}. migdesk reports lists what there is."
    offered = REPORTS[ReportKind(options.id)]
    if wrong := _WRONG[offered.about](options):
        return wrong
    unknown = [part for part in options.parts or () if part not in offered.parts]
    if unknown and not offered.parts:
        return "this report has no parts that can be chosen."
    if unknown:
        return f"there is no part {unknown[0]} of this report. It has: {', '.join(offered.parts)}."
    if options.format is not None and options.format not in offered.forms:
        return f"this report is written as {_or(offered.forms)}."
    languages = options.languages or []
    if len(languages) > offered.most_languages or len(set(languages)) < len(languages):
        many = "one language" if offered.most_languages == 1 else "one or two languages"
        return f"this report takes {many}."
    return ""


def _wrong_about_event(options: Namespace) -> str:
    if options.event is None:
        return "say with --event which event the report is about."
    given = (options.since, options.until, options.project, options.donor)
    if any(each is not None for each in given):
        return "this report is about one event: --from, --to, --project and --donor are for others."
    return ""


def _wrong_about_period(options: Namespace) -> str:
    if options.event is not None:
        return "this report is about a period: say --from and --to, not --event."
    if options.preset is None and (options.since is None or options.until is None):
        return "say with --from and --to which days the report is about, like 2026-03-31."
    if options.since and options.until and options.until < options.since:
        return f"the period ends on {options.until}, before it begins on {options.since}."
    return ""


_WRONG: Final[Mapping[ReportAbout, Callable[[Namespace], str]]] = {
    ReportAbout.EVENT: _wrong_about_event,
    ReportAbout.PERIOD: _wrong_about_period,
}
