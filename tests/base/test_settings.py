"""What is remembered about this computer."""

import json
from pathlib import Path

import pytest

from migdesk.base.files import CannotWrite
from migdesk.base.settings import (
    MOST_RECENT,
    Settings,
    change_settings,
    load_settings,
    save_settings,
)

EVERYTHING = Settings(
    interface_language="ka",
    theme="dark",
    text_size=150,
    who="Nino Sample",
    last_file="/a.migdesk",
    recent_files=("/a.migdesk", "/b.migdesk"),
    backup_folder="/second disk",
    windows={"1366x690": "AdnQywAD+/=="},
    states={"events/list": "AAAA_w=="},
    pinned={"/a.migdesk": ("migdesk:releases/release/14", "migdesk:events/event/3")},
    warned_places=("/a", "/b"),
)


def written(folder: Path, values: object) -> Path:
    path = folder / "settings.json"
    path.write_text(json.dumps(values), "utf-8")
    return path


def test_settings_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    save_settings(path, EVERYTHING)
    assert load_settings(path) == EVERYTHING


@pytest.mark.parametrize(
    "data",
    [b"", b"not JSON", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"who": "\xff"}'],
    ids=["empty", "words", "list", "null", "utf-16", "deep", "latin-1"],
)
def test_settings_that_cannot_be_read_count_as_none(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    assert load_settings(path) == Settings()


def test_a_folder_or_an_endless_file_is_no_settings(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == Settings()
    assert load_settings(written(tmp_path, {"who": "N" * 1_000_000})) == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("interface_language", "../../ka"),
        ("interface_language", None),
        ("theme", "purple"),
        ("text_size", 99),
        ("text_size", 201),
        ("text_size", 133.5),
        ("text_size", "150"),
        ("who", "N" * 201),
        ("last_file", 7),
        ("recent_files", ["/a"] * 11),
        ("recent_files", [None]),
        ("windows", {"1366x690": "<script>"}),
        ("windows", ["AAAA"]),
        ("states", {str(number): "" for number in range(201)}),
        ("pinned", {"/a": ["x"] * 7}),
        ("warned_places", 7),
    ],
)
def test_a_value_that_makes_no_sense_counts_as_not_set(
    tmp_path: Path, name: str, value: object
) -> None:
    other = "theme" if name == "who" else "who"
    kept = {"theme": "dark"} if other == "theme" else {"who": "Nino"}
    path = written(tmp_path, {name: value, **kept})
    assert load_settings(path) == Settings(**kept)


def test_what_a_later_version_remembers_is_passed_over(tmp_path: Path) -> None:
    path = written(tmp_path, {"who": "Nino", "colour_of_the_sky": "blue"})
    assert load_settings(path) == Settings(who="Nino")


def test_a_change_leaves_what_another_program_has_set_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    change_settings(path, who="Nino")
    change_settings(path, warned_places=("/a",))
    assert change_settings(path, text_size=125) == Settings(
        who="Nino", text_size=125, warned_places=("/a",)
    )
    assert load_settings(path) == Settings(who="Nino", text_size=125, warned_places=("/a",))


def test_settings_that_cannot_be_written_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite):
        change_settings(tmp_path / "file" / "settings.json", who="Nino")


def test_the_files_opened_last_come_first_and_once(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.migdesk" for number in range(MOST_RECENT + 2)]
    settings = Settings()
    for file in [*files, files[5], tmp_path / "x" / ".." / "7.migdesk"]:
        settings = settings.having_opened(file)
    expected = [files[7], files[5], *(files[number] for number in (11, 10, 9, 8, 6, 4, 3, 2))]
    assert settings.recent_files == tuple(map(str, expected))
    assert settings.last_file == str(files[7])


def test_a_file_that_is_gone_is_forgotten(tmp_path: Path) -> None:
    here, gone = tmp_path / "here.migdesk", tmp_path / "gone.migdesk"
    settings = Settings().having_opened(here).having_opened(gone)
    assert settings.having_lost(gone) == Settings(recent_files=(str(here),))
    assert settings.having_lost(here) == Settings(last_file=str(gone), recent_files=(str(gone),))
