"""What tests of the desk start from."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from factories.desks import desk_in
from factories.disks import small_disk_in

from migdesk.desk.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An empty workspace, open for writing; the clock stands still."""
    with desk_in(tmp_path) as made:
        yield made


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Mount a disk of so many bytes."""
    with small_disk_in(tmp_path) as mount:
        yield mount
