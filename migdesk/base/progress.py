"""How long work says how far it is, and hears that it is called off."""

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[int, int], None]
"""Called between the parts of long work with how much is done, and of how much.

To call the work off it raises :class:`migdesk.base.errors.Cancelled`: the work undoes what it had
begun and lets that through.
"""


def unseen(done: int, total: int) -> None:
    """Take no notice: the progress of work that nobody watches."""
