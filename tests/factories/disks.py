"""Disks, folders and files with something wrong with them: full, shut, held by another program."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest


@contextmanager
def small_disk_in(folder: Path) -> Iterator[Callable[[int], Path]]:
    """Mount a disk of so many bytes in ``folder``, which takes the right to mount."""
    stick = folder / "small disk"
    mounted = False

    def mount(size: int) -> Path:
        nonlocal mounted
        stick.mkdir()
        _mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(stick))
        mounted = True
        return stick

    try:
        yield mount
    finally:
        if mounted:
            _unmount(stick)


def fill_up(folder: Path) -> Path:
    """Take all the room on the disk that ``folder`` is on, and return the file that takes it."""
    filler = folder / "film.mp4"
    handle = os.open(filler, os.O_CREAT | os.O_WRONLY)
    with suppress(OSError):
        while True:
            os.write(handle, bytes(4096))
    os.close(handle)
    return filler


@contextmanager
def shut(folder: Path) -> Iterator[None]:
    """Let nobody write into ``folder``, root not excepted."""
    if os.name == "posix" and os.geteuid() != 0:
        folder.chmod(0o555)
        yield
        folder.chmod(0o755)
        return
    _mount("--bind", str(folder), str(folder))
    try:
        _mount("-o", "remount,bind,ro", str(folder))
        yield
    finally:
        _unmount(folder)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold a file so that no other takes its place, as a program does that has it open on Windows.

    Elsewhere a file that is open can be replaced; one on which another is mounted cannot.
    """
    source = path.with_name(f"{path.name} as it was")
    source.write_bytes(path.read_bytes())
    _mount("--bind", str(source), str(path))
    try:
        yield
    finally:
        _unmount(path)
        source.unlink()


def _mount(*arguments: str) -> None:
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("mounting takes root")
    done = subprocess.run(["mount", *arguments], check=False, capture_output=True)
    if done.returncode != 0:
        pytest.skip("no right to mount here")


def _unmount(path: Path) -> None:
    subprocess.run(["umount", "--lazy", str(path)], check=True)
