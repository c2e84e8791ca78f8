"""Intentions about the order in which standing matter stands under releases."""

from collections.abc import Sequence

from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes
from migdesk.records import Boilerplate, PressContact


def order_boilerplates(desk: Desk, *, keys: Sequence[int]) -> Changes:
    """Put standing paragraphs in the order of ``keys``, which names all of them.

    Raises:
        NoSuchRecord: one of them is gone.
    """
    return _order(desk, "Order boilerplates", Boilerplate, keys)


def order_press_contacts(desk: Desk, *, keys: Sequence[int]) -> Changes:
    """Put press contacts in the order of ``keys``, which names all of them.

    Raises:
        NoSuchRecord: one of them is gone.
    """
    return _order(desk, "Order press contacts", PressContact, keys)


def _order(
    desk: Desk, label: str, kept: type[Boilerplate] | type[PressContact], keys: Sequence[int]
) -> Changes:
    with desk.work(label) as work:
        for position, key in enumerate(keys):
            work.get(kept, key).position = position
    return work.changes
