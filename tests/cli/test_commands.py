"""Each command on the sample office, as a person types it."""

import json
import shutil
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from cli.conftest import Run
from documents.pdfs import outline, page_count
from factories.xliff_files import from_translator
from sqlalchemy import select

from migdesk.base.clock import system_clock
from migdesk.cli.parser import RELEASE_FORMS
from migdesk.desk.desk import Desk
from migdesk.desk.exports import read_back
from migdesk.desk.files import add_file
from migdesk.desk.kept_warnings import keep_warning
from migdesk.desk.numbers import release_key
from migdesk.desk.organisations import add_organisation, delete_organisation
from migdesk.desk.questions import checks, titles_not_held
from migdesk.desk.releases import edit_text
from migdesk.desk.report_presets import keep_preset
from migdesk.desk.rows import Form, ReportKind, ReportOptions
from migdesk.desk.sample import load_sample
from migdesk.records import AgendaExport, Version
from migdesk.store.schema import SCHEMA
from migdesk.store.workspace import Workspace
from migdesk.text.blocks import Block
from migdesk.text.blocks import Run as TextRun
from migdesk.text.names import OrganisationName
from migdesk.text.words import words_for
from migdesk.vocabulary import BlockKind, Occasion, OrganisationKind, Stage

FLAGSHIP = "PR-14-2026"


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "office.migdesk"
    with Workspace.create(path, clock=system_clock) as workspace:
        load_sample(Desk(workspace, system_clock, "Sample"))
    return path


@pytest.fixture
def office(made_once: Path, tmp_path: Path) -> Path:
    """The sample office in a file of this test's own."""
    return shutil.copy2(made_once, tmp_path / "office.migdesk")


def test_without_a_command_it_says_what_there_is(run: Run) -> None:
    outcome = run()
    assert outcome.status == 0
    assert outcome.out.startswith("usage: migdesk")


def test_wrong_words_are_wrong_usage(run: Run) -> None:
    assert run("sing").status == 2
    assert run("list", "songs").status == 2
    assert run("list", "events", "--limit", "0").status == 2


@pytest.mark.parametrize(
    ("what", "least"), [("events", 12), ("people", 40), ("quotes", 60), ("releases", 15)]
)
def test_lists_hold_the_whole_sample_office(run: Run, office: Path, what: str, least: int) -> None:
    listed = run("list", what, "--json", "--limit", "1000", "--workspace", office)
    assert listed.status == 0
    assert len(listed.json) >= least
    plain = run("list", what, "--limit", "1000", "--workspace", office)
    assert len(plain.out.splitlines()) == len(listed.json)


def test_a_list_that_is_cut_says_so(run: Run, office: Path) -> None:
    outcome = run("list", "quotes", "--limit", "3", "--workspace", office)
    assert len(outcome.out.splitlines()) == 3
    assert outcome.err.startswith("migdesk: 3 of ")


def test_every_record_of_the_sample_can_be_shown(run: Run, office: Path) -> None:
    for what, kind in (
        ("events", "event"),
        ("people", "person"),
        ("quotes", "quote"),
        ("releases", "release"),
    ):
        for line in run("list", what, "--json", "--workspace", office).json:
            shown = run("show", kind, line["id"], "--json", "--workspace", office)
            assert (shown.status, shown.json["id"]) == (0, line["id"])
            assert run("show", kind, line["id"], "--workspace", office).out.startswith("id: ")


def test_a_release_that_keeps_the_rules_leaves_with_nought(run: Run, office: Path) -> None:
    checked = run("check", "release", FLAGSHIP, "--workspace", office)
    assert (checked.status, checked.out) == (0, "")
    assert checked.err.splitlines() == [
        "migdesk: en: 0 of the checks block, 0 warn.",
        "migdesk: ka: 0 of the checks block, 0 warn.",
    ]


def test_the_command_counts_warnings_that_were_set_aside(run: Run, office: Path) -> None:
    with Workspace.open(office, clock=system_clock) as workspace:
        desk = Desk(workspace, system_clock, "Ann")
        with desk.reading() as session:
            key = release_key(session, "PR-16-2026")
        (line,) = (each for each in checks(desk, key, "en").lines if each.rule == "sentence_long")
        keep_warning(
            desk, release_id=key, language="en", rule=line.rule, block=line.block, words=line.words
        )
    checked = run("check", "release", "PR-16-2026", "--workspace", office)
    assert "sentence_long" not in checked.out
    assert checked.err.splitlines() == [
        "migdesk: en: 1 of the checks block, 3 warn, 1 set aside.",
        "migdesk: ka: 1 of the checks block, 4 warn.",
    ]


def test_a_release_that_may_not_go_out_leaves_with_three(run: Run, office: Path) -> None:
    drafted = run("draft", "event", "1", "--language", "en", "--workspace", office)
    assert drafted.status == 0
    newest = max(
        line["id"] for line in run("list", "releases", "--json", "--workspace", office).json
    )
    with Workspace.open(office, clock=system_clock) as workspace:
        desk = Desk(workspace, system_clock, "Ann")
        block = Block("b1", BlockKind.PARAGRAPH, (TextRun("They met today."),))
        edit_text(desk, release_id=newest, language="en", headline="Towns Meet", blocks=(block,))
    options = ("check", "release", newest, "--language", "en", "--workspace", office)
    checked = run(*options)
    assert checked.status == 3
    assert [line.split()[:5] for line in checked.out.splitlines() if "said_today" in line] == [
        ["en", "blocks", "paragraph", "1", "said_today"]
    ]
    (page,) = run(*options, "--json").json
    assert page["language"] == "en"
    assert {"rule": "said_today", "block": "b1", "start": 9, "end": 14}.items() <= next(
        line for line in page["lines"] if line["rule"] == "said_today"
    ).items()
    assert run("check", "release", "PR-999-2026", "--workspace", office).status == 1
    missing = run("check", "release", newest, "--language", "fr", "--workspace", office)
    assert missing.status == 1


def test_a_release_is_known_by_its_number(run: Run, office: Path) -> None:
    shown = run("show", "release", FLAGSHIP.lower(), "--json", "--workspace", office)
    assert shown.json["number"] == FLAGSHIP


def test_a_search_finds_and_marks_words_in_both_languages(run: Run, office: Path) -> None:
    for word in ("diaspora", "მიგრაც"):
        outcome = run("search", word, "--json", "--workspace", office)
        assert outcome.status == 0
        hit = outcome.json[0]
        start, length = hit["marks"][0]
        marked = hit["excerpt"][start : start + length].casefold()
        assert marked.startswith(word[:5])


def test_a_search_without_a_hit_says_so(run: Run, office: Path) -> None:
    outcome = run("search", "xylophone", "--workspace", office)
    assert (outcome.status, outcome.out) == (0, "")
    assert outcome.err == "migdesk: nothing found for xylophone.\n"


@pytest.mark.parametrize("language", ["en", "ka"])
def test_an_exported_release_can_be_read_back(
    run: Run, office: Path, tmp_path: Path, language: str
) -> None:
    target = tmp_path / "out" / "release.pdf"
    outcome = run(
        "export", "release", FLAGSHIP, "--language", language, "--output", target,
        "--workspace", office,
    )  # fmt: skip
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out == f"Written: {target}\n"
    shown = run("show", "release", FLAGSHIP, "--json", "--workspace", office).json
    text = next(text for text in shown["texts"] if text["language"] == language)
    printed = "".join(read_back(target.read_bytes()).split())
    for word in text["headline"].split():
        assert printed.count(word) >= 1


BEGINS = {
    "pdf": b"%PDF-",
    "docx": b"PK",
    "html": b"<!DOCTYPE html>",
    "txt": b"Embargo",
    "md": b"> **Embargo:**",
    "eml": b"X-Unsent: 1",
    "json": b'{\n  "uri": "urn:uuid:',
}


@pytest.mark.parametrize("form", RELEASE_FORMS)
def test_a_release_is_written_in_the_form_that_its_file_ends_in(
    run: Run, office: Path, tmp_path: Path, form: str
) -> None:
    named, asked = tmp_path / f"release.{form}", tmp_path / "release.out"
    same = ("export", "release", FLAGSHIP, "--language", "en", "--workspace", office)
    assert run(*same, "--output", named).status == 0
    assert run(*same, "--output", asked, "--format", form).status == 0
    data = named.read_bytes()
    assert data == asked.read_bytes()
    assert data.startswith(BEGINS[form]) or form in {"txt", "md"}


def test_a_press_kit_is_written_in_all_languages_at_once(
    run: Run, office: Path, tmp_path: Path
) -> None:
    target = tmp_path / "kit.zip"
    same = ("export", "kit", FLAGSHIP, "--workspace", office, "--output", target)
    refused = run(*same, "--language", "en")
    assert (refused.status, target.exists()) == (2, False)
    outcome = run(*same)
    assert (outcome.status, outcome.out) == (0, f"Written: {target}\n")
    with ZipFile(target) as kit:
        assert {name.partition("/")[0] for name in kit.namelist()} >= {"en", "ka"}


def test_the_forms_of_the_command_are_those_of_the_desk() -> None:
    assert tuple(Form) == RELEASE_FORMS == tuple(BEGINS)


def test_an_exported_agenda_is_kept_unless_somebody_else_works_in_the_office(
    run: Run, office: Path, tmp_path: Path
) -> None:
    event = run("list", "events", "--json", "--workspace", office).json[-1]["id"]
    words = ("export", "event", event, "--output", tmp_path / "agenda.ics", "--workspace", office)
    outcome = run(*words)
    assert (outcome.status, outcome.out) == (0, f"Written: {tmp_path / 'agenda.ics'}\n")
    with Workspace.open(office, clock=system_clock) as workspace:
        outcome = run(*words)
        assert outcome.status == 0
        assert "that the agenda was exported is not kept in it" in outcome.err
        with workspace.reading() as session:
            kept = session.scalars(select(AgendaExport.event_id)).all()
    assert kept == [event]


@pytest.mark.parametrize(
    ("name", "languages"),
    [("programme", ("en", "ka")), ("speakers", ("ka",)), ("quotes", ("en",)), ("speakers", ())],
)
def test_a_report_is_written(
    run: Run, office: Path, tmp_path: Path, name: str, languages: tuple[str, ...]
) -> None:
    events = run("list", "events", "--json", "--workspace", office).json
    event = max(events, key=lambda line: line["quotes"])
    target = tmp_path / "report.pdf"
    chosen = [word for tag in languages for word in ("--language", tag)]
    outcome = run(
        "export", "report", name, "--event", event["id"], *chosen, "--format", "pdf",
        "--output", target, "--workspace", office,
    )  # fmt: skip
    assert (outcome.status, outcome.out, outcome.err) == (0, f"Written: {target}\n", "")
    printed = read_back(target.read_bytes())
    word = words_for(languages[0] if languages else "en")(f"report.{name}")
    assert printed.count(word) >= 1


@pytest.mark.parametrize(
    ("ending", "words", "begins"),
    [
        ("xlsx", (), b"PK"),
        ("csv", (), b"\xef\xbb\xbf"),
        ("txt", ("--format", "csv"), b"\xef\xbb\xbf"),
        ("txt", (), b"%PDF"),
    ],
)
def test_a_report_is_written_as_its_file_is_called_or_as_it_is_said(
    run: Run, office: Path, tmp_path: Path, ending: str, words: tuple[str, ...], begins: bytes
) -> None:
    event = max(
        run("list", "events", "--json", "--workspace", office).json,
        key=lambda line: line["quotes"],
    )
    target = tmp_path / f"report.{ending}"
    outcome = run(
        "export", "report", "speakers", "--event", event["id"], *words,
        "--output", target, "--workspace", office,
    )  # fmt: skip
    assert (outcome.status, outcome.err) == (0, "")
    assert target.read_bytes().startswith(begins)


def test_a_report_about_a_period_is_written_with_the_parts_chosen(
    run: Run, office: Path, tmp_path: Path
) -> None:
    target = tmp_path / "report.csv"
    outcome = run(
        "export", "report", "activity", *YEAR, "--project", "MAST", "--part", "by_kind",
        "--output", target, "--workspace", office,
    )  # fmt: skip
    assert (outcome.status, outcome.out) == (0, f"Written: {target}\n")
    assert target.read_text("utf-8-sig").splitlines()[0].startswith("Kind,")


def test_a_period_or_project_that_is_none_is_refused(
    run: Run, office: Path, tmp_path: Path
) -> None:
    def asked(*words: str) -> str:
        target = ("--output", tmp_path / "report.pdf", "--workspace", office)
        outcome = run("export", "report", "activity", *words, *target)
        assert (outcome.status, outcome.out) != (0, "")
        return outcome.err

    assert "31.12.2026 is no day. Write it like 2026-03-31." in asked("--from", "31.12.2026")
    assert "there is no project moon." in asked(*YEAR, "--project", "moon")
    assert "there is no organisation 999999." in asked(*YEAR, "--donor", "999999")
    empty = asked("--from", "1999-01-01", "--to", "1999-01-31")
    assert "nothing is recorded between 1999-01-01 and 1999-01-31" in empty


def test_what_is_chosen_about_a_report_reaches_it(run: Run, office: Path, tmp_path: Path) -> None:
    events = run("list", "events", "--json", "--workspace", office).json
    event = max(events, key=lambda line: line["quotes"])["id"]

    def made(name: str, *chosen: str) -> bytes:
        target = tmp_path / "report.pdf"
        outcome = run(
            "export", "report", name, "--event", event, *chosen,
            "--output", target, "--workspace", office,
        )  # fmt: skip
        assert outcome.status == 0
        return target.read_bytes()

    folded, flat = made("name-cards"), made("name-cards", "--flat")
    assert page_count(folded) == 2 * page_count(flat) == 14
    plain, with_lives = made("speakers"), made("speakers", "--with-biographies")
    headings = [[title for _, title, _ in outline(pdf)] for pdf in (plain, with_lives)]
    told = ["Short biographies", "Helena Brandvik", "Ketevan Samkharadze", "Fiona Callaghan"]
    assert headings[1] == [*headings[0], *told]


def test_reports_are_listed(run: Run) -> None:
    lines = run("reports").out.splitlines()
    assert [line.split()[0] for line in lines] == list(ReportKind)


PERIODS = ("activity", "balance", "register", "visibility")
IN_TWO_LANGUAGES = ("programme", "name-cards", "badges")
YEAR = ("--from", "2026-01-01", "--to", "2026-12-31")


def test_a_preset_is_listed_and_what_was_chosen_is_written(
    run: Run, office: Path, tmp_path: Path
) -> None:
    with Workspace.open(office, clock=system_clock) as workspace:
        keep_preset(
            Desk(workspace, system_clock, "Press Officer"),
            name="For the hall",
            kind=ReportKind.PROGRAMME,
            options=ReportOptions(("en", "ka"), with_people=False),
        )
    listed = run("reports", "--workspace", office).out.splitlines()
    assert listed[-2:] == ["Presets (--preset NAME):", "For the hall  programme"]
    events = run("list", "events", "--json", "--workspace", office).json
    event = max(events, key=lambda line: line["quotes"])["id"]

    def written(*words: str) -> bytes:
        target = tmp_path / "report.pdf"
        outcome = run(
            "export", "report", "programme", "--event", event, *words,
            "--output", target, "--workspace", office,
        )  # fmt: skip
        assert (outcome.status, outcome.err) == (0, "")
        return target.read_bytes()

    spelt_out = ("--language", "en", "--language", "ka", "--without-speakers")
    assert written("--preset", "For the hall") == written(*spelt_out)
    with Workspace.open(office, clock=system_clock) as workspace:
        desk = Desk(workspace, system_clock, "Press Officer")
        fund = add_organisation(
            desk, names={"en": OrganisationName("Fund")}, kind=OrganisationKind.DONOR
        ).key
        keep_preset(
            desk,
            name="For the fund",
            kind=ReportKind.REGISTER,
            options=ReportOptions(("en",)),
            donor_id=fund,
            since=date(2026, 1, 1),
            until=date(2026, 12, 31),
        )
        delete_organisation(desk, organisation_id=fund)
    told = run(
        "export", "report", "register", "--preset", "For the fund",
        "--output", tmp_path / "register.pdf", "--workspace", office,
    )  # fmt: skip
    assert (told.status, told.err) == (
        0,
        "migdesk: the donor that For the fund kept to was deleted; this tells of all donors.\n",
    )
    refused = run(
        "export", "report", "speakers", "--event", event, "--preset", "For the hall",
        "--output", tmp_path / "no.pdf", "--workspace", office,
    )  # fmt: skip
    assert refused.status == 1
    assert refused.err == (
        "migdesk: nothing is kept as For the hall for the report speakers. "
        "migdesk reports lists the presets.\n"
    )


WRONG_REPORTS = {
    "no such report": ("report", "weather", "--event", "1"),
    "no event": ("report", "programme"),
    "another form": ("report", "programme", "--event", "1", "--format", "html"),
    "a release as a table": ("release", "1", "--language", "en", "--format", "xlsx"),
    "an event for a period": ("report", "activity", "--event", "1", *YEAR),
    "no period": ("report", "activity", "--from", "2026-01-01"),
    "backwards": ("report", "activity", "--from", "2026-12-31", "--to", "2026-01-01"),
    "a period for an event": ("report", "programme", "--event", "1", *YEAR),
    "no such part": ("report", "activity", *YEAR, "--part", "weather"),
    "no parts": ("report", "quotes", "--event", "1", "--part", "events"),
    "a period for a release": ("release", "1", "--language", "en", "--from", "2026-01-01"),
    "two languages": ("report", "quotes", "--event", "1", "--language", "en", "--language", "ka"),
    "not a report": ("event", "1", "--by-room"),
    "a release that is flat": ("release", "1", "--flat"),
    "cards in words": ("report", "name-cards", "--event", "1", "--format", "docx"),
    "a release in two": ("release", "1", "--language", "en", "--language", "ka"),
}


@pytest.mark.parametrize("name", WRONG_REPORTS)
def test_a_report_that_cannot_be_meant_is_refused(
    run: Run, office: Path, tmp_path: Path, name: str
) -> None:
    target = tmp_path / "report.pdf"
    words = WRONG_REPORTS[name]
    outcome = run("export", *words, "--output", target, "--workspace", office)
    assert (outcome.status, outcome.out, target.exists()) == (2, "", False)
    assert outcome.err.startswith("migdesk: ")


def test_an_exported_draft_is_kept_as_a_version_once(
    run: Run, office: Path, tmp_path: Path
) -> None:
    event = run("list", "events", "--json", "--workspace", office).json[-1]["id"]
    drafted = run("draft", "event", event, "--language", "en", "--workspace", office)
    number = drafted.out.removeprefix("Drafted: ").split()[0]
    words = ("export", "release", number, "--language", "en", "--workspace", office)
    for name in ("a.pdf", "a.eml"):
        outcome = run(*words, "--output", tmp_path / name)
        assert (outcome.status, outcome.err) == (0, "")
    with (
        Workspace.open(office, clock=system_clock) as workspace,
        workspace.reading() as session,
    ):
        kept = session.scalars(select(Version.occasion).where(Version.stage == Stage.DRAFT))
        assert list(kept) == [Occasion.EXPORT]


def test_a_draft_says_where_it_has_gaps(run: Run, office: Path) -> None:
    event = run("list", "events", "--json", "--workspace", office).json[-1]["id"]
    outcome = run("draft", "event", event, "--language", "en", "--workspace", office)
    assert outcome.status == 0
    number = outcome.out.removeprefix("Drafted: ").split()[0]
    shown = run("show", "release", number, "--json", "--workspace", office).json
    gaps = {(text["language"], gap) for text in shown["texts"] for gap in text["gaps"]}
    assert outcome.err.count("the draft has a gap") == len(gaps)


def test_changes_are_undone_redone_and_told(run: Run, office: Path) -> None:
    event = run("list", "events", "--json", "--workspace", office).json[-1]["id"]
    before = run("list", "releases", "--json", "--workspace", office).json
    run("draft", "event", event, "--workspace", office, "--as", "Nino Sample")
    after = run("list", "releases", "--json", "--workspace", office).json
    assert len(after) == len(before) + 1
    assert run("undo", "--workspace", office).out == "Taken back: Draft release\n"
    assert run("list", "releases", "--json", "--workspace", office).json == before
    assert run("redo", "--workspace", office).out == "Done again: Draft release\n"
    assert run("list", "releases", "--json", "--workspace", office).json == after
    (new,) = {line["id"] for line in after} - {line["id"] for line in before}
    told = run("history", "release", new, "--json", "--workspace", office).json
    assert (told[-1]["label"], told[-1]["who"]) == ("Draft release", "Nino Sample")


def test_there_is_nothing_to_redo_at_first(run: Run, office: Path) -> None:
    outcome = run("redo", "--workspace", office)
    assert (outcome.status, outcome.err) == (1, "migdesk: there is nothing to redo.\n")


def test_an_event_travels_to_another_office(run: Run, office: Path, tmp_path: Path) -> None:
    event = run("list", "events", "--json", "--workspace", office).json[0]
    file, other = tmp_path / "event.json", tmp_path / "other.migdesk"
    assert run("dump", "--event", event["id"], "--output", file, "--workspace", office).status == 0
    assert json.loads(file.read_text("utf-8"))["format"] == "migdesk-records"
    loaded = run("load", file, "--workspace", other)
    assert (loaded.status, loaded.err) == (0, "")
    (there,) = run("list", "events", "--json", "--workspace", other).json
    assert {key: there[key] for key in there if key != "id"} == {
        key: event[key] for key in event if key != "id"
    }
    assert run("undo", "--workspace", other).err == "migdesk: there is nothing to undo.\n"
    again = run("load", file, "--workspace", other)
    assert again.out.splitlines()[-1].startswith("0 added, ")


def test_house_style_travels_to_another_office(run: Run, office: Path, tmp_path: Path) -> None:
    file, other = tmp_path / "house.json", tmp_path / "other.migdesk"
    said = {
        "terms": [{"language": "en", "avoided": "illegal migra*", "preferred": "irregular migra*"}],
        "rule_levels": [{"rule": "serial_comma", "level": "warns"}],
    }
    written = {"format": "migdesk-records", "version": 1, **said}
    file.write_text(json.dumps(written), "utf-8")
    shutil.copy(office, other)
    assert run("load", file, "--workspace", office).out.splitlines()[-1].startswith("2 added, ")
    assert run("dump", "--house", "--output", file, "--workspace", office).out == (
        f"Written: {file}\n"
    )
    handed = json.loads(file.read_text("utf-8"))
    assert {key: handed[key] for key in said} == said
    assert run("load", file, "--workspace", other).out.splitlines()[-1].startswith("2 added, ")
    file.write_text(json.dumps({**written, "rule_levels": [{"rule": "xx", "level": "off"}]}))
    refused = run("load", file, "--workspace", other)
    place = f"{file}, $.rule_levels[0].rule"
    told = f"{place}: xx is neither in the file nor in the workspace. Nothing was loaded."
    assert (refused.status, refused.err) == (1, f"migdesk: {told}\n")


def test_a_dump_says_which_files_it_leaves(run: Run, office: Path, tmp_path: Path) -> None:
    event = run("list", "events", "--json", "--workspace", office).json[0]["id"]
    file = tmp_path / "event.json"
    dumping = ("dump", "--event", event, "--output", file, "--workspace", office)
    assert run(*dumping).out == f"Written: {file}\n"
    with Workspace.open(office, clock=system_clock) as workspace:
        desk = Desk(workspace, system_clock, "Nino Sample")
        for name in ("a.txt", "b.txt"):
            add_file(desk, data=name.encode(), file_name=name, event_id=event)
    assert run(*dumping).out == (
        f"Written: {file}\n"
        "2 files stay in the office file: a records file carries no photos or attachments.\n"
    )


def test_a_backup_is_made_once_for_each_state_and_restored(
    run: Run, office: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    made = run("backup", "--folder", folder, "--workspace", office)
    assert made.out.startswith("Backup: ")
    assert run("backup", "--folder", folder, "--workspace", office).out == (
        "Nothing has changed since the last backup.\n"
    )
    before = run("list", "releases", "--json", "--workspace", office).json
    event = run("list", "events", "--json", "--workspace", office).json[-1]["id"]
    run("draft", "event", event, "--workspace", office)
    (backup,) = folder.iterdir()
    restored = run("restore", backup, "--workspace", office)
    assert restored.out.splitlines()[0] == f"Restored: {office}"
    assert run("list", "releases", "--json", "--workspace", office).json == before


def test_a_change_leaves_a_backup(run: Run, office: Path) -> None:
    event = run("list", "events", "--json", "--workspace", office).json[-1]["id"]
    run("draft", "event", event, "--workspace", office)
    assert len(list((office.parent / "office backups").iterdir())) == 1


def test_a_sound_workspace_is_called_sound(run: Run, office: Path) -> None:
    assert run("verify", "--workspace", office).out == f"Sound: {office} (form {SCHEMA})\n"


def test_the_search_index_can_be_built_anew(run: Run, office: Path) -> None:
    before = run("search", "diaspora", "--json", "--workspace", office).json
    assert run("reindex", "--workspace", office).status == 0
    assert run("search", "diaspora", "--json", "--workspace", office).json == before


def test_the_demo_makes_the_office_and_its_documents(run: Run, tmp_path: Path) -> None:
    outcome = run("demo", tmp_path / "demo")
    assert outcome.status == 0
    documents = sorted(path.name for path in (tmp_path / "demo" / "releases").iterdir())
    assert documents.count(f"{FLAGSHIP}-en.pdf") == documents.count(f"{FLAGSHIP}-ka.pdf") == 1
    assert outcome.out.splitlines()[1] == (
        f"{len(documents)} documents: {tmp_path / 'demo' / 'releases'}"
    )
    assert " ".join(outcome.err.split()).startswith(
        "migdesk: left out: release PR-16-2026 in ka is behind"
    )
    reports = sorted(path.name for path in (tmp_path / "demo" / "reports").iterdir())
    written = {
        f"{'2026' if kind in PERIODS else 'Skills-across-Borders'}-{kind}-{tag}.pdf"
        for kind in ReportKind
        for tag in ("en", "ka")
    }
    both = {f"Skills-across-Borders-{kind}-en-ka.pdf" for kind in IN_TWO_LANGUAGES}
    assert set(reports) == written | both


def test_a_translation_that_is_behind_is_written_for_a_reason(
    run: Run, office: Path, tmp_path: Path
) -> None:
    wanted = ("export", "release", "PR-16-2026", "--language", "ka", "--output", tmp_path / "a.txt")
    refused = run(*wanted, "--workspace", office)
    assert (refused.status, (tmp_path / "a.txt").exists()) == (1, False)
    written = run(*wanted, "--although", "The desk counts anew.", "--workspace", office)
    assert (written.status, (tmp_path / "a.txt").exists()) == (0, True)
    told = run("history", "release", "PR-16-2026", "--workspace", office)
    assert "The desk counts anew." in told.out


def test_the_installation_tests_itself(run: Run) -> None:
    outcome = run("--self-test")
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.splitlines()[-1] == "MigDesk works."


def test_the_default_workspace_is_the_users_own(run: Run, office: Path, home: Path) -> None:
    missing = run("list", "events")
    assert missing.status == 1
    own = Path(missing.err.removeprefix("migdesk: there is no workspace at ").split(". Make")[0])
    assert own.is_relative_to(home)
    own.parent.mkdir(parents=True)
    shutil.copy2(office, own)
    assert run("list", "events").status == 0


def test_the_sample_shows_everybody_under_a_title_held_that_day(run: Run, office: Path) -> None:
    events = run("list", "events", "--json", "--workspace", office).json
    with Workspace.open(office, clock=system_clock, write=False) as workspace:
        desk = Desk(workspace, system_clock, "Press Officer")
        doubts = [titles_not_held(desk, event["id"]) for event in events]
    assert doubts == [()] * len(events)


def test_a_translation_is_sent_and_taken_back(run: Run, office: Path, tmp_path: Path) -> None:
    sent = tmp_path / "sent.xlf"
    words = ("export", "translation", "PR-16-2026", "--workspace", office)
    assert run(*words, "--output", sent).status == 2
    assert run(*words, "--language", "ka", "--format", "pdf", "--output", sent).status == 2
    assert run(*words, "--language", "ka", "--output", sent).out == f"Written: {sent}\n"
    table = tmp_path / "sent.docx"
    assert run(*words, "--language", "ka", "--output", table).status == 0
    release = ("export", "release", "PR-16-2026", "--language", "en", "--format", "xlf")
    assert run(*release, "--output", sent, "--workspace", office).status == 2
    back = from_translator(sent.read_bytes(), tmp_path / "back.xlf")
    loaded = run("load", back, "--release", "PR-16-2026", "--workspace", office)
    assert (loaded.status, loaded.out.split(",")[0]) == (0, "Taken over: 3")
    assert loaded.err.count("the source was changed since; the translation is behind.") == 1
    other = run("load", back, "--release", "PR-15-2026", "--workspace", office)
    assert other.status != 0
    assert other.err.count("is not of release PR-15-2026, but of PR-16-2026.") == 1
    assert run("undo", "--workspace", office).out.count("Take back translation") == 1
