"""Workspaces kept between runs, and made anew when what they are made of has changed."""

import hashlib
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from time import perf_counter
from typing import Final

from bench.filling import Size, fill

from migdesk.base.clock import system_clock
from migdesk.base.paths import WORKSPACE_SUFFIX
from migdesk.desk.desk import Desk
from migdesk.store.schema import SCHEMA
from migdesk.store.workspace import Workspace

_GENERATOR: Final = ("texts.py", "filling.py")


def workspace_of(folder: Path, name: str, size: Size) -> Path:
    """Return a workspace of ``size`` in ``folder``: the one of an earlier run, or a new one."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-{_fingerprint(folder, size)}{WORKSPACE_SUFFIX}"
    if not path.exists():
        for outdated in folder.glob(f"{name}-*{WORKSPACE_SUFFIX}"):
            outdated.unlink()
        _make(path, size)
    return path


def _make(path: Path, size: Size) -> None:
    """Make a workspace beside ``path`` and move it there when it is whole."""
    print(f"Making {path.name}: {size.events:,} events, {size.quotes:,} quotes …", flush=True)
    start = perf_counter()
    with tempfile.TemporaryDirectory(dir=path.parent) as scratch:
        part = Path(scratch) / path.name
        with Workspace.create(part, clock=system_clock) as workspace:
            fill(Desk(workspace, system_clock, "Bench"), size)
        part.replace(path)
    print(f"  {perf_counter() - start:.0f} s, {path.stat().st_size / 1e6:,.0f} MB", flush=True)


def _fingerprint(folder: Path, size: Size) -> str:
    """Return what a workspace is made of, as one word: generator, size, tables and triggers."""
    digest = hashlib.sha256(f"{SCHEMA} {size}\n{_empty_workspace(folder)}".encode())
    for name in _GENERATOR:
        digest.update(Path(__file__).with_name(name).read_bytes())
    return digest.hexdigest()[:12]


def _empty_workspace(folder: Path) -> str:
    """Return the statements that an empty workspace consists of."""
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        path = Path(scratch) / f"empty{WORKSPACE_SUFFIX}"
        Workspace.create(path, clock=system_clock).close()
        with closing(sqlite3.connect(path)) as connection:
            rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
            return "\n".join(sorted(statement for (statement,) in rows))
