"""Commands that bring records in and documents out: demo, load, dump, draft, export."""

from argparse import Namespace
from collections import Counter
from pathlib import Path
from typing import Final

from migdesk.base.clock import system_clock
from migdesk.base.files import write_beside_if_held
from migdesk.base.paths import WORKSPACE_SUFFIX
from migdesk.cli.exits import DONE, WRONG_USAGE
from migdesk.cli.kits import export_kit
from migdesk.cli.messages import sentence
from migdesk.cli.output import complain, say, say_table
from migdesk.cli.parser import RELEASE_FORMS
from migdesk.cli.reporting import (
    NOT_KEPT,
    asks_for_report,
    export_report_to,
    list_reports,
    write_sample_reports,
)
from migdesk.cli.tables import is_table, load_table
from migdesk.cli.translating import export_translation, load_translation
from migdesk.cli.workspaces import reading_desk, writing_desk
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.errors import TranslationBehind
from migdesk.desk.exchange import Loaded, load_records
from migdesk.desk.exports import export_release, refuse_workspace
from migdesk.desk.handing_out import people_cards, write_agenda
from migdesk.desk.notices import keep_exported, not_kept
from migdesk.desk.numbers import record_key, release_key
from migdesk.desk.records_files import dump_file, dump_house_file, read_file
from migdesk.desk.releases import release_from_event
from migdesk.desk.rows import Form
from migdesk.desk.sample import create_sample
from migdesk.desk.translations import let_out_behind
from migdesk.store.errors import WorkspaceInUse, WorkspaceReadOnly
from migdesk.store.workspace import Workspace
from migdesk.text.gaps import gap_in_words
from migdesk.text.words import words_for
from migdesk.vocabulary import ClearanceState, Occasion, ReleaseKind

UNCLEARED: Final = (ClearanceState.TO_VERIFY, ClearanceState.ASKED)
_PROGRAM: Final = "MigDesk"
"""Under whose name the sample is read."""


def run(options: Namespace) -> int:
    """Carry out the command named in ``options``."""
    match options.command:
        case "demo":
            make_demo(options.folder)
        case "load" if options.release is not None:
            return load_translation(options)
        case "load" if is_table(options):
            return load_table(options)
        case "load":
            _load(options)
        case "dump":
            _dump(options)
        case "draft":
            _draft(options)
        case "reports":
            list_reports(options)
        case _ if options.what == "report":
            return export_report_to(options)
        case _:
            return _export(options)
    return DONE


def make_demo(folder: Path) -> None:
    """Make the sample office in ``folder``, or open the one there; write releases and reports."""
    workspace = folder / f"sample-office{WORKSPACE_SUFFIX}"
    if not workspace.exists():
        create_sample(workspace, clock=system_clock)
    with Workspace.open(workspace, clock=system_clock, write=False) as store:
        desk = Desk(store, system_clock, _PROGRAM)
        count = _export_all(desk, folder / "releases")
        reports = write_sample_reports(desk, folder / "reports")
    say(f"Sample office: {workspace}")
    say(f"{count} documents: {folder / 'releases'}")
    say(f"{reports} reports: {folder / 'reports'}")


def _export_all(desk: Desk, folder: Path) -> int:
    releases = questions.list_releases(desk, limit=-1).lines
    documents = [(line, language) for line in releases for language in line.languages]
    count = 0
    for line, language in documents:
        name = line.number or str(line.id)
        try:
            data = export_release(desk, name, language)
        except TranslationBehind as error:  # the sample shows one; the others are written
            complain(f"left out: {sentence(error)}")
            continue
        write_beside_if_held(folder / f"{name}-{language}.pdf", data)
        count += 1
    return count


def _load(options: Namespace) -> None:
    records = read_file(options.file)
    with writing_desk(options, create=True) as desk:
        loaded = load_records(desk, records, source=options.file)
        _tell(loaded)
        for doubt in questions.titles_not_held(desk, loaded.changes.key) if records.event else ():
            complain(
                f"person {doubt.person} ({doubt.name}) is shown as {doubt.title} on {doubt.day}, "
                "outside the dates of that post. Look whether the post or its dates are right."
            )


def _tell(loaded: Loaded) -> None:
    """Say what was added, what was there already, and what differs and was left as it is."""
    known = [record for record in loaded.matched if record not in loaded.completed]
    outcomes = (("added", loaded.added), ("completed", loaded.completed), ("known", known))
    say_table(
        (outcome, f"{record.kind} {record.key}", record.name)
        for outcome, records in outcomes
        for record in records
    )
    for kept in loaded.kept:
        complain(
            f"{kept.kind} {kept.key} ({kept.name}): {kept.field} is left as {kept.workspace}; "
            f"the file says {kept.file}."
        )
    say(f"{len(loaded.added)} added, {len(loaded.matched)} known already.")


def _dump(options: Namespace) -> None:
    refuse_workspace(options.output)
    with reading_desk(options) as desk:
        if options.house:
            dump_house_file(desk, options.output)
            left = 0
        else:
            left = dump_file(desk, record_key("event", options.event), options.output)
    say(f"Written: {options.output}")
    if left:
        files = "1 file stays" if left == 1 else f"{left} files stay"
        say(f"{files} in the office file: a records file carries no photos or attachments.")


def _draft(options: Namespace) -> None:
    with writing_desk(options) as desk:
        with desk.reading() as session:
            languages = options.languages or questions.languages_of(session)
        changes = release_from_event(
            desk,
            event_id=record_key("event", options.id),
            kind=ReleaseKind(options.kind),
            languages=languages,
        )
        view = questions.show_release(desk, changes.key)
        quotes = questions.show_event(desk, record_key("event", options.id)).quotes
        waiting = [quote for quote in quotes if quote.clearance in UNCLEARED]
    say(f"Drafted: {view.number} ({', '.join(text.language for text in view.texts)})")
    for text in view.texts:
        for gap, count in Counter(text.gaps).items():
            times = f" ({count} times)" if count > 1 else ""
            missing = gap_in_words(gap, words_for("en"))
            complain(f"{text.language}: the draft has a gap: {missing}{times}.")
    for quote in waiting:
        complain(f"quote {quote.id} by {quote.speaker} may be in it and is not cleared yet.")


def _export(options: Namespace) -> int:
    if asks_for_report(options):
        complain("these options are for reports: name one, as in migdesk export report programme.")
        return WRONG_USAGE
    languages = options.languages or [None]
    if len(languages) > 1:
        complain("only a programme is written in two languages at once.")
        return WRONG_USAGE
    options.language = languages[0]
    if options.what == "translation":
        return export_translation(options)
    if options.what == "kit":
        return export_kit(options)
    if options.what == "release" and options.language is None:
        complain("say with --language in which language the release is to be written.")
        return WRONG_USAGE
    if options.what == "release" and options.format == "xlf":
        complain("a text for a translator is written with: export translation ID --language TAG.")
        return WRONG_USAGE
    if options.what == "release" and options.format not in {None, *RELEASE_FORMS}:
        complain(f"a release is written as {', '.join(RELEASE_FORMS)}.")
        return WRONG_USAGE
    if options.what != "release" and options.format is not None:
        complain("--format is for releases: an agenda is written as ICS, a person as VCF.")
        return WRONG_USAGE
    refuse_workspace(options.output)
    if options.what == "event":
        written = _export_agenda(options)
    else:
        if options.what == "release" and options.although is not None:
            _let_out(options)
        with reading_desk(options) as desk:
            data = _exported(desk, options)
            release = _new_in(desk, options) if options.what == "release" else 0
        written = write_beside_if_held(options.output, data)
        if release:
            _keep_exported(options, release)
    if written != options.output:
        complain(f"{options.output} is held by another program; a new name was used.")
    say(f"Written: {written}")
    return DONE


def _new_in(desk: Desk, options: Namespace) -> int:
    """Return the key of a release that says what no version has kept yet, else 0."""
    with desk.reading() as session:
        key = release_key(session, options.id)
    return key if not_kept(desk, key, [options.language]) else 0


def _keep_exported(options: Namespace, release: int) -> None:
    """Keep what was written as a version, where nobody else works in the workspace."""
    is_message = _form(options) is Form.MESSAGE
    occasion = Occasion.SENDING if is_message else Occasion.EXPORT
    try:
        with writing_desk(options) as desk:
            keep_exported(desk, release_id=release, languages=[options.language], occasion=occasion)
    except (WorkspaceInUse, WorkspaceReadOnly):
        complain(
            "the workspace is open elsewhere or cannot be changed: what was exported is not kept "
            "in it as a version."
        )


def _let_out(options: Namespace) -> None:
    """Keep why a translation is written although it is behind."""
    with writing_desk(options) as desk:
        with desk.reading() as session:
            key = release_key(session, options.id)
        let_out_behind(desk, release_id=key, language=options.language, reason=options.although)


def _export_agenda(options: Namespace) -> Path:
    """Write an agenda; what it says is kept where nobody else works in the workspace."""
    event_id = record_key("event", options.id)
    try:
        with writing_desk(options) as desk:
            return write_agenda(desk, event_id, options.output, options.language)
    except (WorkspaceInUse, WorkspaceReadOnly):
        with reading_desk(options) as desk:
            written = write_agenda(desk, event_id, options.output, options.language)
        complain(NOT_KEPT)
        return written


def _exported(desk: Desk, options: Namespace) -> bytes:
    match options.what:
        case "person":
            return people_cards(desk, [record_key("person", options.id)])
        case _:
            return export_release(desk, options.id, options.language, _form(options))


def _form(options: Namespace) -> Form:
    """Return the form asked for; else that of the file's name; else a PDF."""
    ending = options.format or options.output.suffix.removeprefix(".").lower()
    return Form(ending) if ending in RELEASE_FORMS else Form.PDF
