"""When Python looks for rubbish among what was made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_OBJECTS_OF_LARGE_WORK: Final = 100_000


@contextmanager
def seldom_collecting(objects: int = _OBJECTS_OF_LARGE_WORK) -> Iterator[None]:
    """Look for rubbish seldom while much is made that is kept, as where large tables are read.

    Args:
        objects: only when so many more are there than before.

    Python looks through what is new whenever 700 objects came into being, and through all of it
    each time a quarter was added: of a table of thousands of rows that is a third of the time.
    What nothing refers to any more goes at once all the same, but for rings.
    """
    usual = gc.get_threshold()
    gc.set_threshold(max(usual[0], objects), *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)
