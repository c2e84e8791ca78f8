"""An intention about releases: one like another."""

from migdesk.desk.desk import Desk
from migdesk.desk.releases import carried, carry, new_release
from migdesk.desk.rows import Changes
from migdesk.records import Release, Rendition


def copy_release(desk: Desk, *, release_id: int) -> Changes:
    """Start a release with the texts of another: the same words, contacts and boilerplates.

    It is a draft of today under a number of its own, without an embargo. What was frozen and
    cleared stays with the one it is copied from.

    Raises:
        NoSuchRecord: there is no such release.
        NoOffice: the workspace does not say yet whose it is.
    """
    with desk.work("Copy release") as work:
        pattern = work.get(Release, release_id)
        copy = new_release(
            desk,
            work,
            kind=pattern.kind,
            fields={"event_id": pattern.event_id, "subject": pattern.subject},
        )
        copy.boilerplates.clear()
        copy.contacts.clear()
        carry(copy, *carried(pattern))
        copy.renditions = [
            Rendition(
                language=text.language,
                headline=text.headline,
                deck=text.deck,
                dateline=text.dateline,
                key_figures=text.key_figures,
                blocks=text.blocks,
            )
            for text in pattern.renditions
        ]
        work.about(copy)
    return work.changes
