"""Folders that cloud services copy, on three systems."""

from pathlib import Path

import pytest

from migdesk.store.places import cloud_folder


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/home/ann/OneDrive/work", "OneDrive"),
        ("/c/Users/ann/OneDrive - Example Mission/work", "OneDrive"),
        ("/Users/ann/Library/CloudStorage/OneDrive-ExampleMission/work", "OneDrive"),
        ("/home/ann/Dropbox", "Dropbox"),
        ("/c/Users/ann/Dropbox (Personal)/work", "Dropbox"),
        ("/Users/ann/Library/CloudStorage/Dropbox/work", "Dropbox"),
        ("/g/My Drive/work", "Google Drive"),
        ("/home/ann/Google Drive/work", "Google Drive"),
        ("/Users/ann/Library/CloudStorage/GoogleDrive-ann@example.org/My Drive", "Google Drive"),
        ("/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/work", "iCloud"),
        ("/c/Users/ann/iCloudDrive/work", "iCloud"),
        ("/home/ann/Documents", None),
        ("/home/ann/OneDriveless", None),
        ("/home/ann/My Drives", None),
        ("/home/dropbox/work", None),
    ],
)
def test_cloud_folders_are_known_by_their_names(folder: str, service: str | None) -> None:
    assert cloud_folder(Path(folder) / "office.migdesk", {}) == service


def test_a_renamed_onedrive_folder_is_known_by_its_variable(tmp_path: Path) -> None:
    environment = {"OneDriveCommercial": str(tmp_path / "Shared")}
    inside, outside = tmp_path / "Shared" / "a.migdesk", tmp_path / "Own" / "a.migdesk"
    assert cloud_folder(inside, environment) == "OneDrive"
    assert cloud_folder(outside, environment) is None
