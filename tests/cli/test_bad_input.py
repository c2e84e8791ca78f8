"""What cannot be done is said in one line, and nothing is half-written."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from cli.conftest import Run

from migdesk.base.clock import system_clock
from migdesk.base.paths import settings_file
from migdesk.base.settings import load_settings
from migdesk.cli.workspaces import warn_of_cloud
from migdesk.desk.desk import Desk
from migdesk.desk.office import set_office
from migdesk.desk.releases import edit_text, start_release
from migdesk.store.schema import SCHEMA
from migdesk.store.workspace import Workspace
from migdesk.text.names import OrganisationName
from migdesk.vocabulary import ReleaseKind


@pytest.fixture
def office(tmp_path: Path) -> Path:
    path = tmp_path / "office.migdesk"
    Workspace.create(path, clock=system_clock).close()
    return path


def one_line(err: str) -> str:
    assert err.startswith("migdesk: ")
    assert err.count("\n") == 1
    return err.removeprefix("migdesk: ").removesuffix("\n")


def test_a_file_that_is_something_else(run: Run, tmp_path: Path) -> None:
    for name, data in (("letter.docx", b"PK\x03\x04 a letter"), ("empty", b"")):
        other = tmp_path / name
        other.write_bytes(data)
        outcome = run("list", "events", "--workspace", other)
        assert outcome.status == 1
        assert one_line(outcome.err) == (
            f"{other} is not a MigDesk workspace. Choose a file ending in .migdesk."
        )
        assert other.read_bytes() == data


def test_another_programs_database(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE song (words TEXT)")
    connection.close()
    assert run("verify", "--workspace", other).status == 1


def test_a_file_of_a_later_version(run: Run, office: Path) -> None:
    connection = sqlite3.connect(office)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    outcome = run("list", "events", "--workspace", office)
    assert (outcome.status, one_line(outcome.err)) == (
        1,
        (
            f"{office} was made by a later MigDesk (form 99; this one knows {SCHEMA}). "
            "Install the later version."
        ),
    )


def test_a_file_cut_in_half(run: Run, office: Path) -> None:
    whole = office.read_bytes()
    office.write_bytes(whole[: len(whole) // 2])
    outcome = run("list", "events", "--workspace", office)
    assert outcome.status == 1
    assert one_line(outcome.err).startswith(f"{office} is damaged")


def test_a_workspace_open_elsewhere_names_who_has_it(run: Run, office: Path) -> None:
    with Workspace.open(office, clock=system_clock):
        assert run("list", "events", "--workspace", office).status == 0
        outcome = run("undo", "--workspace", office)
    assert outcome.status == 1
    assert one_line(outcome.err).startswith(f"{office} is open elsewhere (user ")


def test_a_target_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    run("demo", tmp_path / "demo")
    workspace = tmp_path / "demo" / "sample-office.migdesk"
    blocked = tmp_path / "file"
    blocked.write_bytes(b"in the way")
    outcome = run(
        "export", "release", "PR-14-2026", "--language", "en",
        "--output", blocked / "release.pdf", "--workspace", workspace,
    )  # fmt: skip
    assert outcome.status == 1
    assert one_line(outcome.err).startswith(f"{blocked / 'release.pdf'} could not be written: ")
    assert blocked.read_bytes() == b"in the way"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["demo", "file", "home"]


@pytest.mark.parametrize("key", ["999999", "0", "-1", "one", "9" * 40, "١٢"])
def test_a_record_that_is_not_there(run: Run, office: Path, key: str) -> None:
    outcome = run("show", "event", "--workspace", office, "--", key)
    assert (outcome.status, one_line(outcome.err)) == (
        1,
        f"there is no event {key}. List what there is with migdesk list, or search for it.",
    )


def test_a_records_file_that_is_not_one(run: Run, office: Path, tmp_path: Path) -> None:
    file = tmp_path / "file.json"
    file.write_text("not JSON", "utf-8")
    before = office.read_bytes()
    outcome = run("load", file, "--workspace", office)
    assert outcome.status == 1
    assert one_line(outcome.err).startswith(str(file))
    assert office.read_bytes() == before


def test_a_workspace_is_not_made_for_a_file_that_cannot_be_loaded(run: Run, tmp_path: Path) -> None:
    file, target = tmp_path / "file.json", tmp_path / "new.migdesk"
    file.write_text("{}", "utf-8")
    assert run("load", file, "--workspace", target).status == 1
    assert not target.exists()


def test_the_cloud_is_warned_of_once(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert home.is_dir()
    path = tmp_path / "OneDrive - Office" / "office.migdesk"
    path.parent.mkdir()
    for expected in (1, 0):
        warn_of_cloud(path, settings_file())
        assert capsys.readouterr().err.count("OneDrive copies to the cloud") == expected
    assert load_settings(settings_file()).warned_places == (str(path.resolve()),)


def test_a_bug_leaves_its_traceback_in_the_log_and_not_on_the_screen(
    run: Run, office: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("migdesk.desk.questions.list_events", broken)
    outcome = run("list", "events", "--workspace", office)
    caplog.clear()
    assert outcome.status == 1
    said = one_line(outcome.err)
    log = Path(said.removeprefix("something went wrong that should not. The details are in ")[:-1])
    assert log.read_text("utf-8").splitlines()[-2:] == ["ZeroDivisionError", ""]


def test_a_workspace_in_a_folder_that_may_only_be_read_can_be_read(
    run: Run, office: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    copy = shutil.copy2(office, folder / "office.migdesk")
    folder.chmod(0o555)
    try:
        assert run("list", "events", "--workspace", copy).status == 0
    finally:
        folder.chmod(0o755)


def test_a_document_is_never_written_over_a_workspace(run: Run, tmp_path: Path) -> None:
    run("demo", tmp_path / "demo")
    office = tmp_path / "demo" / "sample-office.migdesk"
    before = office.read_bytes()
    renamed = shutil.copy2(office, tmp_path / "renamed.pdf")
    export = ("export", "release", "PR-14-2026", "--language", "en", "--workspace", office)
    for command in (export, ("dump", "--event", "1", "--workspace", office)):
        for target in (office, renamed, tmp_path / "new.migdesk"):
            outcome = run(*command, "--output", target)
            assert outcome.status == 1
            assert one_line(outcome.err).startswith(f"{target} could not be written: that is")
    assert office.read_bytes() == renamed.read_bytes() == before


def test_a_device_is_no_place_for_a_document(run: Run, tmp_path: Path) -> None:
    run("demo", tmp_path / "demo")
    office = tmp_path / "demo" / "sample-office.migdesk"
    for target in (tmp_path, Path("/dev/null"), Path()):
        outcome = run("dump", "--event", "1", "--workspace", office, "--output", target)
        assert outcome.status == 1
    assert Path("/dev/null").is_char_device()


def test_a_demo_cut_short_is_made_anew(run: Run, tmp_path: Path) -> None:
    half_made = tmp_path / "demo" / "unfinished-sample-office.migdesk"
    half_made.parent.mkdir()
    half_made.write_bytes(b"cut short")
    assert run("demo", tmp_path / "demo").out.splitlines()[1].startswith("31 documents: ")
    assert not half_made.exists()


def test_a_draft_does_not_say_that_a_cancelled_event_took_place(run: Run, tmp_path: Path) -> None:
    run("demo", tmp_path / "demo")
    office = tmp_path / "demo" / "sample-office.migdesk"
    events = run("list", "events", "--json", "--workspace", office).json
    (cancelled,) = (event for event in events if event["status"] == "cancelled")
    outcome = run("draft", "event", cancelled["id"], "--workspace", office)
    assert (outcome.status, one_line(outcome.err)) == (
        1,
        (
            f"event {cancelled['id']} is cancelled: a draft would say that it takes place. "
            "Change its status first, or write the text by hand."
        ),
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is full")
def test_an_output_that_is_full_is_said(office: Path) -> None:
    command = [sys.executable, "-m", "migdesk", "verify", "--workspace", str(office)]
    with Path("/dev/full").open("wb") as full:
        said = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert said.returncode == 1
    assert (
        said.stderr.decode()
        .splitlines()[0]
        .startswith("migdesk: standard output could not be written: ")
    )


def test_a_character_no_font_has_is_named_with_its_place(run: Run, tmp_path: Path) -> None:
    target, page = tmp_path / "office.migdesk", tmp_path / "page.pdf"
    with Workspace.create(target, clock=system_clock) as workspace:
        desk = Desk(workspace, system_clock, "Press Officer")
        names = {"en": OrganisationName("Harbour Office")}
        set_office(desk, names=names, zone="Asia/Tbilisi", languages=("en",))
        key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
        edit_text(desk, release_id=key, language="en", headline="Open 😀 now")
    outcome = run(
        "export", "release", key, "--language", "en", "--output", page, "--workspace", target
    )
    assert (outcome.status, one_line(outcome.err)) == (
        1,
        (
            "no bundled font has these characters: 😀 (U+1F600) in headline, character 6. "
            "Take them out or write them otherwise."
        ),
    )
    assert not page.exists()


def test_a_language_the_release_does_not_have(run: Run, tmp_path: Path) -> None:
    run("demo", tmp_path / "demo")
    outcome = run(
        "export", "release", "PR-14-2026", "--language", "fr", "--output", tmp_path / "page.pdf",
        "--workspace", tmp_path / "demo" / "sample-office.migdesk",
    )  # fmt: skip
    assert (outcome.status, one_line(outcome.err)) == (
        1,
        (
            "release PR-14-2026 has no text in fr. It has: en, ka. "
            "Choose one of these with --language."
        ),
    )
