"""Press kits: what is in them, what is left out and why, and nothing half-written."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from desk.test_photos import keep
from factories.office import OfficeAtWork, at_work

from migdesk.base.errors import Cancelled
from migdesk.base.files import CannotWrite, NoRoom, PlaceTaken
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NobodyAgreed, NothingCleared
from migdesk.desk.exports import export_release
from migdesk.desk.press_kits import FORMS, kit_name, write_press_kit
from migdesk.desk.quotes import set_quote_clearance
from migdesk.desk.releases import edit_text, start_release
from migdesk.desk.rows import Form
from migdesk.documents.errors import MissingGlyphs
from migdesk.vocabulary import ClearanceState, ReleaseKind


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


@pytest.fixture
def release(desk: Desk, office: OfficeAtWork) -> int:
    key = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=("en", "ka"), event_id=office.event
    ).key
    edit_text(desk, release_id=key, language="en", headline="Harbours open")
    edit_text(desk, release_id=key, language="ka", headline="ნავსადგურები იხსნება")
    return key


def read(path: Path) -> dict[str, bytes]:
    with ZipFile(path) as kit:
        assert kit.testzip() is None
        return {name: kit.read(name) for name in kit.namelist()}


def test_a_kit_holds_texts_photos_quotes_and_contacts(
    desk: Desk, office: OfficeAtWork, release: int, tmp_path: Path
) -> None:
    keep(desk, office.event, "quay.png", caption={"en": "The quay", "ka": "ნავმისადგომი"})
    set_quote_clearance(desk, quote_id=office.quote, state=ClearanceState.CLEARED)
    path = tmp_path / kit_name(desk, release)
    made = write_press_kit(desk, release_id=release, path=path)
    assert (made.path, made.languages, made.left_out) == (path, ("en", "ka"), ())
    assert path.name == "PR-1-2026-press-kit.zip"
    kit = read(path)
    assert list(kit) == [
        *(f"en/PR-1-2026-en.{form}" for form in FORMS),
        *(f"ka/PR-1-2026-ka.{form}" for form in FORMS),
        "en/captions-en.txt",
        "en/contacts-en.txt",
        "en/Harbours-and-People-quotes-en.pdf",
        "ka/captions-ka.txt",
        "ka/contacts-ka.txt",
        "ka/Harbours-and-People-quotes-ka.pdf",
        "photos/01-quay.png",
    ]
    assert kit["ka/PR-1-2026-ka.pdf"] == export_release(desk, str(release), "ka", Form.PDF)
    assert kit["ka/captions-ka.txt"].decode("utf-8-sig") == (
        "ფოტოები: წარწერები და ავტორები\n\n01-quay.png\nნავმისადგომი\nBSMA 2026/Nino Sample\n"
    )
    assert kit["en/contacts-en.txt"].decode("utf-8-sig") == (
        "For more information please contact\n\nTamar Sample\n+995 555 010 203\n"
    )


def test_what_cannot_be_in_it_is_named_with_the_reason(
    desk: Desk, office: OfficeAtWork, release: int, tmp_path: Path
) -> None:
    keep(desk, office.event, "crowd.png", consent="")
    edit_text(desk, release_id=release, language="ka", headline="ნავსადგური \U00012000")
    made = write_press_kit(desk, release_id=release, path=tmp_path / "kit.zip")
    assert [(name, type(error)) for name, error in made.left_out] == [
        ("crowd.png", NobodyAgreed),
        ("PR-1-2026-ka.pdf", MissingGlyphs),
        ("Harbours-and-People-quotes-en.pdf", NothingCleared),
        ("Harbours-and-People-quotes-ka.pdf", NothingCleared),
    ]
    inside = list(read(made.path))
    assert [name for name in inside if name.endswith((".pdf", ".png"))] == ["en/PR-1-2026-en.pdf"]


def test_a_release_without_an_event_has_a_kit_of_its_texts(desk: Desk, tmp_path: Path) -> None:
    at_work(desk)
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=("en",)).key
    edit_text(desk, release_id=key, language="en", headline="Statement")
    made = write_press_kit(desk, release_id=key, path=tmp_path / "kit.zip")
    assert made.left_out == ()
    assert {name.partition("/")[0] for name in read(made.path)} == {"en"}


def test_a_kit_is_written_whole_or_not_at_all(desk: Desk, release: int, tmp_path: Path) -> None:
    target = tmp_path / "out" / "kit.zip"
    told: list[tuple[int, int]] = []

    def call_off(done: int, total: int) -> None:
        told.append((done, total))
        if done == total - 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_press_kit(desk, release_id=release, path=target, progress=call_off)
    assert [done for done, _ in told] == list(range(told[-1][1]))
    assert not target.parent.exists()
    with pytest.raises(PlaceTaken):
        write_press_kit(desk, release_id=release, path=desk.workspace.path)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotWrite):
        write_press_kit(desk, release_id=release, path=tmp_path / "file" / "kit.zip")


def test_a_disk_that_is_full_gets_nothing_of_a_kit(
    desk: Desk, release: int, small_disk: Callable[[int], Path]
) -> None:
    stick = small_disk(20_000)
    with pytest.raises(NoRoom):
        write_press_kit(desk, release_id=release, path=stick / "kit.zip")
    assert list(stick.iterdir()) == []
