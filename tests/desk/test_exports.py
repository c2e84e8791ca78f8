"""Several documents at once: all of them or none, and never over the workspace."""

from pathlib import Path

import pytest
from factories.office import at_work

from migdesk.base.errors import Cancelled
from migdesk.base.files import CannotWrite
from migdesk.desk.desk import Desk
from migdesk.desk.errors import LanguageMissing, NoSuchRecord
from migdesk.desk.exports import (
    Exported,
    export_release,
    export_releases,
    export_to,
    word_sheet,
)
from migdesk.desk.file_names import suggested_name
from migdesk.desk.office import set_acronym
from migdesk.desk.questions import checks, show_release
from migdesk.desk.releases import edit_text, start_release
from migdesk.desk.rows import Form
from migdesk.desk.sheets import release_sheet
from migdesk.documents.errors import MissingGlyphs
from migdesk.documents.word.document import WordSheet
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind, ReleaseKind


@pytest.fixture
def keys(desk: Desk) -> list[int]:
    """Three releases; the second is in two languages."""
    at_work(desk)
    made = []
    for number, languages in enumerate([("en",), ("en", "ka"), ("ka",)], start=1):
        key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=languages).key
        for language in languages:
            edit_text(desk, release_id=key, language=language, headline=f"Statement {number}")
        made.append(key)
    return made


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_each_text_of_each_release_is_written(desk: Desk, keys: list[int], tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    folder = tmp_path / "new" / "out"
    written = export_releases(
        desk,
        keys=[*keys, keys[0]],
        folder=folder,
        progress=lambda done, total: told.append((done, total)),
    )
    expected = ["ST-1-2026-en", "ST-2-2026-en", "ST-2-2026-ka", "ST-3-2026-ka"]
    assert written == Exported(tuple(folder / f"{name}.pdf" for name in expected), ())
    assert names(folder) == [f"{name}.pdf" for name in expected]
    assert (folder / "ST-2-2026-ka.pdf").read_bytes() == export_release(desk, str(keys[1]), "ka")
    assert told == [(number, 4) for number in range(5)]


def test_what_cannot_be_made_is_left_out_and_told(
    desk: Desk, keys: list[int], tmp_path: Path
) -> None:
    edit_text(desk, release_id=keys[1], language="en", headline="Harbour \U00012000")
    exported = export_releases(desk, keys=keys, folder=tmp_path / "out", language="en")
    assert exported.written == (tmp_path / "out" / "ST-1-2026-en.pdf",)
    assert [(name, type(error)) for name, error in exported.left_out] == [
        ("ST-2-2026-en.pdf", MissingGlyphs),
        ("ST-3-2026-en.pdf", LanguageMissing),
    ]


@pytest.mark.parametrize("there", [True, False])
def test_called_off_nothing_is_written(
    desk: Desk, keys: list[int], tmp_path: Path, *, there: bool
) -> None:
    folder = tmp_path / "out"
    if there:
        folder.mkdir()
        (folder / "ST-1-2026-en.pdf").write_bytes(b"earlier")

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_releases(desk, keys=keys, folder=folder, progress=stop)
    assert folder.exists() is there
    if there:
        assert names(folder) == ["ST-1-2026-en.pdf"]
        assert (folder / "ST-1-2026-en.pdf").read_bytes() == b"earlier"


def test_a_release_that_is_not_there_stops_all(desk: Desk, keys: list[int], tmp_path: Path) -> None:
    with pytest.raises(NoSuchRecord):
        export_releases(desk, keys=[*keys, 99], folder=tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_file_is_no_folder(desk: Desk, keys: list[int], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite):
        export_releases(desk, keys=keys, folder=tmp_path / "file")


def test_a_document_is_never_written_over_the_open_workspace(
    desk: Desk, keys: list[int], tmp_path: Path
) -> None:
    path = desk.workspace.path
    link = tmp_path / "linked.pdf"
    link.symlink_to(path)
    for target in (path, link, path.parent / "x" / ".." / path.name):
        with pytest.raises(CannotWrite) as caught:
            export_to(desk, keys[0], "en", target)
        assert caught.value.reason == "that is the place of a workspace"
    set_acronym(desk, letters="BSMA", meaning={"en": "Black Sea Mobility Agency"})
    assert show_release(desk, keys[0]).number == "ST-1-2026"


@pytest.mark.parametrize("form", Form)
def test_each_form_is_written_whole_and_reads_the_same_the_next_time(
    desk: Desk, keys: list[int], tmp_path: Path, form: Form
) -> None:
    target = tmp_path / suggested_name(desk, keys[1], "ka", form)
    assert export_to(desk, keys[1], "ka", target, form) == target
    assert target.name == f"ST-2-2026-ka.{form}"
    assert target.read_bytes() == export_release(desk, str(keys[1]), "ka", form)
    assert names(tmp_path).count(target.name) == 1


@pytest.mark.parametrize("form", Form)
def test_no_form_is_written_over_the_workspace(desk: Desk, keys: list[int], form: Form) -> None:
    with pytest.raises(CannotWrite):
        export_to(desk, keys[0], "en", desk.workspace.path, form)


def test_only_what_is_or_holds_a_page_needs_its_letters(desk: Desk, keys: list[int]) -> None:
    edit_text(desk, release_id=keys[0], language="en", headline="Harbour \U00012000")
    for form in Form:
        if form in {Form.PDF, Form.MESSAGE}:
            with pytest.raises(MissingGlyphs):
                export_release(desk, str(keys[0]), "en", form)
        else:
            assert export_release(desk, str(keys[0]), "en", form)


def word_sheet_of(desk: Desk, key: int) -> WordSheet:
    with desk.reading() as session:
        sheet = release_sheet(session, key, "en")
    return word_sheet(desk, key, sheet)


def test_the_word_document_of_a_draft_holds_what_the_checks_find(
    desk: Desk, keys: list[int]
) -> None:
    blocks = (Block("b1", BlockKind.LEAD, (Run("In "), Run("[city]", gap="city"), Run("."))),)
    edit_text(desk, release_id=keys[0], language="en", blocks=blocks)
    sheet = word_sheet_of(desk, keys[0])
    found = checks(desk, keys[0], "en").lines
    assert [one.sentence for one in sheet.questions] == [line.sentence for line in found]
    (gap,) = [one for one in sheet.questions if one.block == "b1" and one.start == 3]
    assert (gap.end, "city" in gap.sentence) == (9, True)


def test_the_word_document_knows_of_which_text_it_is(desk: Desk, keys: list[int]) -> None:
    first = word_sheet_of(desk, keys[0]).identity
    assert (first.language, first.version) == ("en", 0)
    edit_text(desk, release_id=keys[0], language="en", headline="Another")
    second = word_sheet_of(desk, keys[0]).identity
    assert (second.workspace, second.release) == (first.workspace, first.release)
    assert second.text != first.text
    assert word_sheet_of(desk, keys[1]).identity.release != first.release
