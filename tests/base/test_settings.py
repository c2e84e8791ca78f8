"""What is remembered about this computer."""

from pathlib import Path

import pytest

from migdesk.base.settings import Settings, load_settings, save_settings


def test_settings_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    save_settings(path, Settings(("/a", "/b")))
    assert load_settings(path) == Settings(("/a", "/b"))


@pytest.mark.parametrize("data", [b"", b"not JSON", b"[]", b'{"warned_places": 7}'])
def test_settings_that_cannot_be_read_count_as_none(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    assert load_settings(path) == Settings()
