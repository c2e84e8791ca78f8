"""What tests of the desk start from."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.desks import desk_in

from migdesk.desk.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An empty workspace, open for writing; the clock stands still."""
    with desk_in(tmp_path) as made:
        yield made
