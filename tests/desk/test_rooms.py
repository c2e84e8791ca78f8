"""Packages that load their modules when something in them is first asked for."""

from importlib import import_module
from types import ModuleType

import pytest

from migdesk.desk import questions, rows

PACKAGES = pytest.mark.parametrize(
    "package", [questions, rows], ids=lambda package: package.__name__
)


@PACKAGES
def test_every_room_gives_what_the_package_says(package: ModuleType) -> None:
    for room, names in package.ROOMS.items():
        module = import_module(f"{package.__name__}.{room}")
        for name in names:
            assert getattr(package, name) is getattr(module, name)


@PACKAGES
def test_no_room_hides_something_of_its_own_name(package: ModuleType) -> None:
    names = {name for names in package.ROOMS.values() for name in names}
    assert names & {room.partition(".")[0] for room in package.ROOMS} == set()
