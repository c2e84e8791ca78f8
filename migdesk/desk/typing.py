"""Text that is being typed: kept within seconds, so that a crash takes no words.

Not an intention: nothing of it is in the history, and undo knows nothing of it. The editor makes
one change of it when a person is done, and drops it.
"""

from sqlalchemy import delete, select

from migdesk.desk.desk import Desk
from migdesk.desk.rows import TypingDraft
from migdesk.records import Typing


def keep_typing(desk: Desk, *, place: str, content: str) -> None:
    """Keep what stands in an editor now, in place of what stood there before.

    Args:
        desk: the desk.
        place: which editor: ``release/12/en/body``, ``quote/new``.
        content: the editor's own JSON.

    Raises:
        OpenedForReading: the workspace was opened for reading.
        WorkspaceVanished: the file is not at its path any more.
        DiskFull: no room.
    """
    with desk.workspace.outside_journal() as session:
        session.merge(Typing(place=place, content=content, at=desk.clock()))


def drop_typing(desk: Desk, *, place: str) -> None:
    """Forget what was typed at ``place``: it was stored, or is not wanted. Harmless twice.

    Raises:
        as :func:`keep_typing`.
    """
    with desk.workspace.outside_journal() as session:
        session.execute(delete(Typing).where(Typing.place == place))


def typing_left(desk: Desk) -> tuple[TypingDraft, ...]:
    """Return what was typed and neither stored nor dropped, the latest first."""
    with desk.reading() as session:
        kept = session.scalars(select(Typing).order_by(Typing.at.desc(), Typing.place))
        return tuple(TypingDraft(draft.place, draft.content, draft.at) for draft in kept)
