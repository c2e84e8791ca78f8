"""Settings, Storage and backup: a file that is copied, checked, and gone back to."""

from pathlib import Path

import pytest
from factories.settings_window import SettingsDriver
from factories.widgets import said
from factories.windows import sample_office
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from sqlalchemy import text

from migdesk.desk import opening, organisations
from migdesk.desk.desk import Desk
from migdesk.desk.questions import all_series
from migdesk.desk.rows import BackupLine
from migdesk.ui.settings.storage import StoragePage
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.files import SystemFiles
from migdesk.ui.widgets.states import Banner


def lines(driver: SettingsDriver) -> tuple[BackupLine, ...]:
    return driver.ask(opening.backups)


def add_series(driver: SettingsDriver, title: str) -> None:
    driver.do(lambda desk: organisations.add_series(desk, title={"en": title}))


def titles(driver: SettingsDriver) -> list[str]:
    return [entry.title["en"] for entry in driver.ask(all_series)]


def test_it_is_told_where_the_file_is(driver: SettingsDriver) -> None:
    page = driver.open(StoragePage, "storage")
    assert page.path.text() == str(driver.path)
    assert page.backups.last.text() == "No backup yet. One is made whenever MigDesk closes."


def test_the_folder_is_shown_by_the_system(driver: SettingsDriver) -> None:
    class Listener(QObject):
        heard: list[str] = []  # noqa: RUF012 - one listener in one test

        @Slot(QUrl)
        def show(self, url: QUrl) -> None:
            self.heard.append(url.toLocalFile())

    listener = Listener()
    QDesktopServices.setUrlHandler("file", listener, "show")  # type: ignore[arg-type]  # it takes a name
    page = driver.open(StoragePage, "storage")
    driver.click(page.folder)
    QDesktopServices.unsetUrlHandler("file")
    assert listener.heard == [str(driver.path.parent)]


def test_a_backup_is_made_and_listed(driver: SettingsDriver) -> None:
    page = driver.open(StoragePage, "storage")
    driver.click(page.backups.now)
    (line,) = lines(driver)
    assert (line.reason, page.backups.list.rows().keys()) == ("", [1])
    assert page.backups.last.text() == (
        "Last backup: today 11:42. One is made whenever MigDesk closes."
    )


def test_a_backup_made_by_the_menu_is_listed_as_well(driver: SettingsDriver) -> None:
    page = driver.open(StoragePage, "storage")
    driver.program.window.commands.trigger("office.backup")
    driver.settle()
    assert page.backups.list.rows().keys() == [1]


def test_a_second_backup_of_the_same_is_not_made(driver: SettingsDriver) -> None:
    page = driver.open(StoragePage, "storage")
    driver.click(page.backups.now)
    driver.click(page.backups.now)
    assert page.backups.list.rows().keys() == [1]
    assert driver.program.window.toast.words.text() == "Nothing has changed since the last backup"


def test_open_for_reading_only_nothing_is_offered_that_writes(driver: SettingsDriver) -> None:
    page = driver.open(StoragePage, "storage")
    driver.click(page.backups.now)
    driver.program.open(driver.path, write=False)
    driver.settle()
    page = driver.open(StoragePage, "storage")
    page.backups.list.setFocus()
    driver.press("Return")
    assert page.facts.text().split(", ")[1:] == ["open for reading only"]
    assert (page.backups.now.isVisible(), page.care.mend.isVisible()) == (False, False)
    assert titles(driver) == []


def test_a_backup_is_gone_back_to_and_what_it_replaces_is_kept(driver: SettingsDriver) -> None:
    add_series(driver, "Before")
    page = driver.open(StoragePage, "storage")
    driver.click(page.backups.now)
    add_series(driver, "After")
    page.backups.list.setFocus()
    at = lines(driver)[0].at
    asked = driver.answer("Restore", lambda: driver.press("Return"))
    driver.settle()
    assert asked == [
        f"Restore the backup of 26 November 2026, {at:%H:%M}?",
        (
            "office.migdesk will be as it was then: what was recorded since is no longer in it. "
            "A copy of it as it is now is kept among the backups."
        ),
    ]
    assert titles(driver) == ["Before"]
    assert driver.program.window.here() == Address(Place.SETTINGS, tab="storage")
    (kept,) = [line for line in lines(driver) if line.reason == "replaced"]
    assert driver.program.window.toast.words.text() == (
        f"The backup is open. What it replaced is kept as {kept.path.name}"
    )
    add_series(driver, "Anew")
    assert titles(driver) == ["Anew", "Before"]


def test_the_safe_answer_leaves_the_file_as_it_is(driver: SettingsDriver) -> None:
    add_series(driver, "Before")
    page = driver.open(StoragePage, "storage")
    driver.click(page.backups.now)
    add_series(driver, "After")
    page.backups.list.setFocus()
    driver.answer("Cancel", lambda: driver.press("Return"))
    assert titles(driver) == ["After", "Before"]


def test_a_damaged_backup_leaves_the_office_as_it_is(driver: SettingsDriver) -> None:
    add_series(driver, "Before")
    page = driver.open(StoragePage, "storage")
    driver.click(page.backups.now)
    lines(driver)[0].path.write_bytes(b"no office at all")
    page.backups.list.setFocus()
    driver.answer("Restore", lambda: driver.press("Return"))
    driver.settle()
    assert titles(driver) == ["Before"]
    assert driver.program.window.here() == Address(Place.SETTINGS, tab="storage")


def test_a_second_folder_is_used_and_given_up(
    driver: SettingsDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    monkeypatch.setattr(SystemFiles, "folder", lambda *_: second)
    page = driver.open(StoragePage, "storage")
    driver.click(page.backups.choose)
    driver.click(page.backups.now)
    there = [path.suffix for path in second.iterdir()]
    listed = len(page.backups.list.rows().keys())
    second.rename(tmp_path / "gone")
    driver.click(page.backups.now)
    page.load()
    driver.settle()
    missing = page.backups.missing.isVisible()
    driver.click(page.backups.forget)
    assert (there, listed, missing) == ([lines(driver)[0].path.suffix], 2, True)
    assert (driver.program.keeper.settings.backup_folder, page.backups.second.text()) == (
        "",
        "None",
    )


def test_the_file_is_checked(driver: SettingsDriver) -> None:
    page = driver.open(StoragePage, "storage")
    driver.click(page.care.check)
    assert said(page.care)[1:] == ["The file is sound."]


def test_a_search_that_does_not_fit_is_told_and_built_anew(driver: SettingsDriver) -> None:
    def spoil(desk: Desk) -> None:
        with desk.workspace.outside_journal() as session:
            session.execute(text("INSERT INTO search_index (search_index) VALUES ('delete-all')"))

    page = driver.open(StoragePage, "storage")
    driver.ask(spoil)
    driver.click(page.care.check)
    found = said(page.care)[1:]
    driver.click(page.care.mend)
    built = said(page.care)[1:]
    driver.click(page.care.check)
    assert found == [
        "The search does not fit the records.",
        "Build the search anew. No record is damaged.",
    ]
    assert built == ["The search is built anew."]
    assert said(page.care)[1:] == ["The file is sound."]


def test_another_office_file_is_opened(driver: SettingsDriver, tmp_path: Path) -> None:
    folder = tmp_path / "sample"
    folder.mkdir()
    other = sample_office(folder)
    driver.program.open(other)
    driver.settle()
    page = driver.open(StoragePage, "storage")
    page.files.setFocus()
    driver.press("Return")
    driver.settle()
    assert driver.program.window.frame_shown().office == "BSMA"
    assert driver.ask(lambda desk: desk.workspace.path) == driver.path


def test_a_file_that_vanished_is_told_in_place(driver: SettingsDriver) -> None:
    page = driver.open(StoragePage, "storage")
    driver.path.rename(driver.path.with_suffix(".away"))
    page.load()
    driver.settle()
    banner = page.findChild(Banner)
    assert isinstance(banner, Banner)
    told = banner.accessibleName()
    driver.path.with_suffix(".away").rename(driver.path)
    page.load()
    driver.settle()
    assert told == (
        f"The office file is gone: {driver.path}. It was moved, or the disk was unplugged. Bring "
        "it back and try again. What you typed is still here."
    )
    assert page.path.text() == str(driver.path)
