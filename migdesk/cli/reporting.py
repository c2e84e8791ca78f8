"""Reports: which there are, and writing one."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from migdesk.base.paths import default_workspace
from migdesk.cli.exits import DONE, WRONG_USAGE
from migdesk.cli.output import complain, say, say_table
from migdesk.cli.workspaces import reading_desk, writing_desk
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.file_names import report_name
from migdesk.desk.numbers import record_key
from migdesk.desk.report_presets import preset_named, report_presets
from migdesk.desk.reports import write_report
from migdesk.desk.rows import REPORTS, ReportForm, ReportKind, ReportOptions, ReportSubject
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
    """Write every report about the event with the most quotes; return how many they are.

    Each is written in each language of the office, the programme in its first two at once as well.
    """
    event = max(questions.list_events(desk, limit=-1).lines, key=lambda line: line.quotes)
    with desk.reading() as session:
        languages = tuple(questions.languages_of(session))
    subject = ReportSubject(event.id)
    chosen = [
        (kind, ReportOptions(languages[at : at + many]))
        for kind, offered in REPORTS.items()
        for many in range(1, offered.most_languages + 1)
        for at in range(len(languages) if many == 1 else 1)
    ]
    for kind, options in chosen:
        name = report_name(desk, kind, subject, options)
        write_report(desk, kind, subject, options, folder / name)
    return len(chosen)


def asks_for_report(options: Namespace) -> bool:
    """Return whether something is asked for that only a report has."""
    chosen = (options.by_room, options.without_speakers, options.with_absent, options.by_name)
    return options.event is not None or options.preset is not None or any(chosen)


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
    event_id = record_key("event", options.event)
    usual = ReportOptions(())
    kept = preset_named(desk, kind, options.preset).options if options.preset else usual
    with desk.reading() as session:
        own = questions.languages_of(session)[:1]
    languages = tuple(options.languages or kept.languages or own)
    chosen = replace(
        kept,
        languages=languages,
        with_people=kept.with_people and not options.without_speakers,
        with_absent=kept.with_absent or options.with_absent,
        by_room=kept.by_room or options.by_room,
        by_name=kept.by_name or options.by_name,
    )
    form = ReportForm(_ending(options) or ReportForm.PDF)
    return write_report(desk, kind, ReportSubject(event_id), chosen, options.output, form)


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
    if options.event is None:
        return "say with --event which event the report is about."
    forms = REPORTS[ReportKind(options.id)].forms
    if options.format is not None and options.format not in forms:
        return f"this report is written as {_or(forms)}."
    languages = options.languages or []
    most = REPORTS[ReportKind(options.id)].most_languages
    if len(languages) > most or len(set(languages)) < len(languages):
        return "a programme takes one or two languages, another report one."
    return ""
