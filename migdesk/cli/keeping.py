"""Commands that keep the workspace: undo, redo, backup, restore, verify, reindex."""

from argparse import Namespace

from migdesk.base.clock import system_clock
from migdesk.cli.exits import DONE, FAILED
from migdesk.cli.output import complain, say
from migdesk.cli.workspaces import workspace_path, writing_desk
from migdesk.store.backup import restore_backup
from migdesk.store.verify import verify
from migdesk.store.workspace import Workspace


def run(options: Namespace) -> int:
    """Carry out the command named in ``options``."""
    match options.command:
        case "undo" | "redo":
            return _step(options)
        case "backup":
            return _back_up(options)
        case "restore":
            return _restore(options)
        case "verify":
            return _verify(options)
        case _:
            return _reindex(options)


def _step(options: Namespace) -> int:
    undo = options.command == "undo"
    with writing_desk(options) as desk:
        changes = desk.undo() if undo else desk.redo()
    if changes is None:
        complain(f"there is nothing to {options.command}.")
        return FAILED
    say(f"{'Taken back' if undo else 'Done again'}: {changes.label}")
    return DONE


def _back_up(options: Namespace) -> int:
    with Workspace.open(workspace_path(options), clock=system_clock, write=False) as workspace:
        made = workspace.back_up(options.folder)
    if made is None:
        say("Nothing has changed since the last backup.")
    else:
        say(f"Backup: {made.path} ({made.size:,} bytes, checked)")
    return DONE


def _restore(options: Namespace) -> int:
    target = workspace_path(options)
    replaced = restore_backup(options.backup, target, clock=system_clock)
    say(f"Restored: {target}")
    if replaced is not None:
        say(f"What was there before is kept: {replaced.path}")
    return DONE


def _verify(options: Namespace) -> int:
    path = workspace_path(options)
    verdict = verify(path)
    for finding in verdict.findings:
        complain(f"{finding.part}: {finding.detail}")
    if verdict.sound:
        say(f"Sound: {path} (form {verdict.schema})")
        return DONE
    complain(
        f"{path} is not sound. A search index alone is mended by migdesk reindex; "
        "for anything else restore a backup with migdesk restore."
    )
    return FAILED


def _reindex(options: Namespace) -> int:
    with Workspace.open(workspace_path(options), clock=system_clock) as workspace:
        workspace.rebuild_search()
    say("The search index was built anew.")
    return DONE
