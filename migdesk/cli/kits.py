"""The command that writes a press kit."""

from argparse import Namespace
from typing import Final

from migdesk.cli.exits import DONE, WRONG_USAGE
from migdesk.cli.messages import sentence
from migdesk.cli.output import complain, say
from migdesk.cli.workspaces import reading_desk, writing_desk
from migdesk.desk.notices import keep_exported, not_kept
from migdesk.desk.numbers import release_key
from migdesk.desk.press_kits import write_press_kit
from migdesk.store.errors import WorkspaceInUse, WorkspaceReadOnly
from migdesk.vocabulary import Occasion

_NOT_KEPT: Final = (
    "the workspace is open elsewhere or cannot be changed: what was exported is not kept in it "
    "as a version."
)


def export_kit(options: Namespace) -> int:
    """Write all that goes to the press about a release as one ZIP file."""
    if options.language is not None or options.format is not None:
        complain("a press kit holds a release in all its languages and forms.")
        return WRONG_USAGE
    with reading_desk(options) as desk:
        with desk.reading() as session:
            key = release_key(session, options.id)
        kit = write_press_kit(desk, release_id=key, path=options.output)
        new = not_kept(desk, key, kit.languages)
    if new:
        try:
            with writing_desk(options) as desk:
                keep_exported(desk, release_id=key, languages=new, occasion=Occasion.EXPORT)
        except (WorkspaceInUse, WorkspaceReadOnly):
            complain(_NOT_KEPT)
    for name, error in kit.left_out:
        complain(f"{name}: {sentence(error)}")
    if kit.path != options.output:
        complain(f"{options.output} is held by another program; a new name was used.")
    say(f"Written: {kit.path}")
    return DONE
