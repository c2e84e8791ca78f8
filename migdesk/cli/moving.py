"""Commands that bring records in and documents out: demo, load, dump, draft, export."""

from argparse import Namespace
from pathlib import Path

from migdesk.base.clock import system_clock
from migdesk.base.files import write_beside_if_held
from migdesk.base.paths import WORKSPACE_SUFFIX
from migdesk.cli.exits import DONE
from migdesk.cli.output import complain, say, say_table
from migdesk.cli.workspaces import reading_desk, writing_desk
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.exchange import Loaded, load_records
from migdesk.desk.exports import export_release
from migdesk.desk.numbers import record_key
from migdesk.desk.records_files import dump_file, read_file
from migdesk.desk.releases import release_from_event
from migdesk.desk.sample import load_sample
from migdesk.store.workspace import Workspace
from migdesk.vocabulary import ReleaseKind


def run(options: Namespace) -> int:
    """Carry out the command named in ``options``."""
    match options.command:
        case "demo":
            make_demo(options.folder)
        case "load":
            _load(options)
        case "dump":
            _dump(options)
        case "draft":
            _draft(options)
        case _:
            _export(options)
    return DONE


def make_demo(folder: Path) -> None:
    """Make the sample office in ``folder``, or open the one there, and write all its releases."""
    workspace = folder / f"sample-office{WORKSPACE_SUFFIX}"
    new = not workspace.exists()
    opened = (
        Workspace.create(workspace, clock=system_clock)
        if new
        else Workspace.open(workspace, clock=system_clock)
    )
    with opened as store:
        desk = Desk(store, system_clock, "MigDesk")
        if new:
            load_sample(desk)
        count = _export_all(desk, folder / "releases")
    say(f"Sample office: {workspace}")
    say(f"{count} documents: {folder / 'releases'}")


def _export_all(desk: Desk, folder: Path) -> int:
    releases = questions.list_releases(desk, limit=-1).lines
    documents = [(line, language) for line in releases for language in line.languages]
    for line, language in documents:
        name = line.number or str(line.id)
        data = export_release(desk, name, language)
        write_beside_if_held(folder / f"{name}-{language}.pdf", data)
    return len(documents)


def _load(options: Namespace) -> None:
    records = read_file(options.file)
    with writing_desk(options, create=True) as desk:
        _tell(load_records(desk, records, source=options.file))


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
    with reading_desk(options) as desk:
        dump_file(desk, record_key("event", options.event), options.output)
    say(f"Written: {options.output}")


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
    say(f"Drafted: {view.number} ({', '.join(text.language for text in view.texts)})")
    for text in view.texts:
        for gap in text.gaps:
            complain(f"{text.language}: the draft has a gap: {gap}.")


def _export(options: Namespace) -> None:
    with reading_desk(options) as desk:
        data = export_release(desk, options.id, options.language)
    written = write_beside_if_held(options.output, data)
    if written != options.output:
        complain(f"{options.output} is held by another program; a new name was used.")
    say(f"Written: {written}")
