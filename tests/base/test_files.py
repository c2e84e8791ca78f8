"""A file is written whole or not at all."""

import os
from pathlib import Path

import pytest

from migdesk.base.files import CannotWrite, write_beside_if_held, write_whole


def test_a_file_is_written_with_its_folders(tmp_path: Path) -> None:
    target = tmp_path / "new" / "folder" / "release.pdf"
    write_whole(target, b"page")
    assert target.read_bytes() == b"page"
    assert [path.name for path in target.parent.iterdir()] == ["release.pdf"]


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "release.pdf"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_whole(target, b"new")
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"new", 0o640)


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    blocked = tmp_path / "release.pdf"
    blocked.mkdir()
    with pytest.raises(CannotWrite) as caught:
        write_whole(blocked, b"page")
    assert caught.value.path == blocked
    assert [path.name for path in tmp_path.iterdir()] == ["release.pdf"]


def test_a_file_held_by_another_program_is_written_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses to replace a file that a reader has open; other systems do not."""
    held = tmp_path / "release.pdf"
    held.write_bytes(b"open in a reader")
    (tmp_path / "release (2).pdf").write_bytes(b"an earlier one")
    replace = Path.replace

    def refuse(part: Path, target: Path) -> Path:
        if target == held:
            raise PermissionError(13, os.strerror(13))
        return replace(part, target)

    monkeypatch.setattr(Path, "replace", refuse)
    assert write_beside_if_held(held, b"page") == tmp_path / "release (3).pdf"
    assert held.read_bytes() == b"open in a reader"
    assert (tmp_path / "release (3).pdf").read_bytes() == b"page"
    assert len(list(tmp_path.iterdir())) == 3
