"""What is looked at is what leaves."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from documents import pdfs, sheets
from factories.desks import NOW
from factories.office import OfficeAtWork, at_work

from migdesk.base.files import CannotWrite
from migdesk.desk.desk import Desk
from migdesk.desk.errors import LanguageMissing, NoOffice, TextLocked
from migdesk.desk.exports import export_release, export_to
from migdesk.desk.file_names import suggested_name
from migdesk.desk.notices import withdraw_release
from migdesk.desk.office import edit_boilerplate, set_logo, set_office
from migdesk.desk.previews import (
    preview_office,
    preview_release,
    read_preview,
    render_preview,
)
from migdesk.desk.releases import (
    answer_clearance,
    ask_clearance,
    edit_release,
    edit_text,
    release_from_event,
    set_stage,
    start_release,
)
from migdesk.desk.rows import Preview
from migdesk.documents.errors import ImageUnreadable, MissingGlyphs
from migdesk.text.blocks import Block, Run
from migdesk.text.names import OrganisationName
from migdesk.vocabulary import BlockKind, Decision, PaperSize, ReleaseKind, Stage

BLOCKS = (
    Block("1", BlockKind.LEAD, (Run("Boats came home."),)),
    Block("2", BlockKind.PARAGRAPH, (Run("They were "), Run("late", bold=True), Run("."))),
)
TEXT: dict[str, Any] = {
    "headline": "Harbours agree",
    "deck": "A year of talks ends well.",
    "dateline": "BATUMI, 12 May 2026",
    "key_figures": (("14", "harbours"),),
    "blocks": BLOCKS,
}


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


@pytest.fixture
def release(desk: Desk, office: OfficeAtWork) -> int:
    """A release in English with a text."""
    key = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], event_id=office.event
    ).key
    edit_text(desk, release_id=key, language="en", **TEXT)
    return key


def make_ready(desk: Desk, release: int) -> None:
    set_stage(desk, release_id=release, stage=Stage.CHECKS)
    set_stage(desk, release_id=release, stage=Stage.CLEARANCE)
    asked = ask_clearance(desk, release_id=release, language="en", who="Head of Office").key
    answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    set_stage(desk, release_id=release, stage=Stage.READY)


def words(preview: Preview) -> str:
    pages = range(len(preview.sizes))
    return pdfs.squeezed(" ".join(read_preview(preview.pdf, page).text for page in pages))


def test_the_preview_is_the_export(desk: Desk, release: int) -> None:
    shown = preview_release(desk, release, "en")
    assert shown.pdf == export_release(desk, str(release), "en")
    assert shown.sizes == (pytest.approx((595.28, 841.89), abs=0.01),)
    assert (shown.paper, shown.draft, shown.withdrawn) == ("a4", True, False)


def test_unsaved_text_is_shown_as_it_will_be_exported_and_is_not_stored(
    desk: Desk, release: int
) -> None:
    before = export_release(desk, str(release), "en")
    # A capital of Georgian and a letter in two parts: storing folds both.
    changed = {**TEXT, "headline": "Cafe\u0301 Ა", "key_figures": (("15", "harbours"),)}
    shown = preview_release(desk, release, "en", text=changed)
    assert export_release(desk, str(release), "en") == before
    edit_text(desk, release_id=release, language="en", **changed)
    assert export_release(desk, str(release), "en") == shown.pdf != before


def test_some_fields_may_be_unsaved(desk: Desk, release: int) -> None:
    shown = preview_release(desk, release, "en", text={"headline": "Harbours quarrel"})
    edit_text(desk, release_id=release, language="en", headline="Harbours quarrel")
    assert shown.pdf == export_release(desk, str(release), "en")


def test_a_language_may_be_unsaved(desk: Desk, release: int) -> None:
    with pytest.raises(LanguageMissing):
        preview_release(desk, release, "ka")
    shown = preview_release(desk, release, "ka", text={"headline": "ნავსადგურები"})
    edit_text(desk, release_id=release, language="ka", headline="ნავსადგურები")
    assert shown.pdf == export_release(desk, str(release), "ka")


def test_what_is_ready_is_shown_as_cleared_until_its_text_changes(desk: Desk, release: int) -> None:
    make_ready(desk, release)
    edit_boilerplate(desk, boilerplate_id=1, text={"en": "The agency stays."})
    unchanged = preview_release(desk, release, "en", text=TEXT)
    assert unchanged.pdf == export_release(desk, str(release), "en")
    assert not unchanged.draft
    assert "The agency moves." in words(unchanged)
    changed = preview_release(desk, release, "en", text={**TEXT, "deck": "It ends."})
    assert changed.draft
    assert "The agency stays." in words(changed)
    edit_text(desk, release_id=release, language="en", deck="It ends.")
    assert changed.pdf == export_release(desk, str(release), "en")


def test_what_is_out_shows_no_other_text(desk: Desk, release: int) -> None:
    make_ready(desk, release)
    set_stage(desk, release_id=release, stage=Stage.OUT)
    shown = preview_release(desk, release, "en", text=TEXT)
    assert shown.pdf == export_release(desk, str(release), "en")
    with pytest.raises(TextLocked):
        preview_release(desk, release, "en", text={**TEXT, "deck": "It ends."})


def test_what_is_withdrawn_says_so(desk: Desk, release: int) -> None:
    make_ready(desk, release)
    set_stage(desk, release_id=release, stage=Stage.OUT)
    withdraw_release(desk, release_id=release, lines={"en": "The date was wrong."})
    shown = preview_release(desk, release, "en")
    assert (shown.draft, shown.withdrawn) == (False, True)


def test_a_character_without_a_glyph_is_told(desk: Desk, release: int) -> None:
    with pytest.raises(MissingGlyphs):
        preview_release(desk, release, "en", text={"headline": "Fish \U0001f41f"})


def test_pages_are_drawn_and_read(desk: Desk, release: int) -> None:
    shown = preview_release(desk, release, "en")
    raster = render_preview(shown.pdf, 0, 1.0)
    assert (raster.width, raster.height) == (596, 842)
    assert "Harbours agree" in words(shown)


def test_the_look_of_the_office_is_tried_on_its_latest_release(desk: Desk, release: int) -> None:
    earlier = start_release(
        desk, kind=ReleaseKind.STATEMENT, languages=["en"], day=(NOW - timedelta(days=9)).date()
    ).key
    edit_text(desk, release_id=earlier, language="en", headline="Earlier")
    shown = preview_office(
        desk,
        "en",
        name="Harbour Trust",
        tagline="Ropes and people",
        accent="#1A2B3C",
        footer="Pier 4",
        paper=PaperSize.LETTER,
        logo=sheets.logo(),
    )
    assert shown.sizes == ((612.0, 792.0),)
    set_office(
        desk,
        names={"en": OrganisationName("Harbour Trust")},
        tagline={"en": "Ropes and people"},
        accent="#1A2B3C",
        footer={"en": "Pier 4"},
        paper=PaperSize.LETTER,
    )
    set_logo(desk, data=sheets.logo(), file_name="logo.png", media_type="image/png")
    assert shown.pdf == export_release(desk, str(release), "en")
    assert preview_office(desk, "en").pdf == shown.pdf


@pytest.mark.usefixtures("release")
def test_a_logo_that_is_no_picture_is_told(desk: Desk) -> None:
    with pytest.raises(ImageUnreadable):
        preview_office(desk, "en", logo=b"no picture")


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            [
                "Black Sea Mobility Agency",
                "This is how the headline of a release looks",
                "Tbilisi, 14 May 2026 — The first paragraph",
                "The agency moves.",
                "Tamar Sample",
            ],
        ),
        (
            "ka",
            [
                "შავი ზღვის მობილობის სააგენტო",
                "ასე გამოიყურება რელიზის სათაური",
                "თბილისი, 2026 წლის 14 მაისი — პირველი აბზაცი",
                "Tamar Sample",
            ],
        ),
    ],
)
def test_without_a_release_an_example_is_shown(
    desk: Desk, language: str, expected: list[str]
) -> None:
    said = words(preview_office(desk, language))
    assert [text for text in expected if text not in said] == []


def test_nothing_is_shown_before_there_is_an_office(desk: Desk) -> None:
    with pytest.raises(NoOffice):
        preview_office(desk, "en")


def test_a_release_is_written_where_it_is_wanted(desk: Desk, release: int, tmp_path: Path) -> None:
    path = tmp_path / "out" / "release.pdf"
    assert export_to(desk, release, "en", path) == path
    assert path.read_bytes() == preview_release(desk, release, "en").pdf


def test_a_workspace_is_never_written_over(desk: Desk, release: int, tmp_path: Path) -> None:
    for path in (desk.workspace.path, tmp_path / "other.migdesk"):
        with pytest.raises(CannotWrite):
            export_to(desk, release, "en", path)


def test_a_file_is_named_after_the_release(desk: Desk, release: int) -> None:
    assert suggested_name(desk, release, "en") == "PR-1-2026-en.pdf"


def test_the_name_of_a_file_tells_of_the_embargo_while_it_lasts(desk: Desk, release: int) -> None:
    # Late in the evening at Greenwich it is the next day at the office.
    ahead = NOW.replace(hour=21)
    edit_release(desk, release_id=release, embargo=ahead)
    assert suggested_name(desk, release, "en") == "EMBARGO-2026-05-15-PR-1-2026-en.pdf"
    edit_release(desk, release_id=release, embargo=NOW)
    assert suggested_name(desk, release, "en") == "PR-1-2026-en.pdf"


def test_a_draft_from_records_is_shown_in_each_language(desk: Desk, office: OfficeAtWork) -> None:
    key = release_from_event(
        desk,
        event_id=office.event,
        kind=ReleaseKind.PRESS_RELEASE,
        languages=["en", "ka"],
    ).key
    for language in ("en", "ka"):
        shown = preview_release(desk, key, language)
        assert shown.pdf == export_release(desk, str(key), language)
