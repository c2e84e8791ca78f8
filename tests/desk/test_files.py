"""Files of events through the desk."""

import hashlib
import io
from pathlib import Path

import pytest
from factories.office import at_work
from PIL import Image
from sqlalchemy import func, select

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.events import delete_event
from migdesk.desk.files import add_file, add_file_from, delete_file, edit_file, read_file
from migdesk.intake.errors import KindNotKept
from migdesk.records import Asset, Attachment
from migdesk.vocabulary import AssetKind


def picture(colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (3, 2), colour).save(out, "PNG")
    return out.getvalue()


def test_a_photo_is_kept_with_its_caption_and_rights(desk: Desk) -> None:
    made = at_work(desk)
    changes = add_file(
        desk,
        data=picture(),
        file_name="harbour.png",
        event_id=made.event,
        caption={"en": "The harbour"},
        alt={"en": "A red field"},
        credit="Nino Sample",
        consent="Agreed by word of mouth",
    )
    assert changes.label == "Add photo"
    assert Image.open(io.BytesIO(read_file(desk, changes.key))).size == (3, 2)
    edit_file(desk, asset_id=changes.key, caption={"en": "The port"}, credit="Luka Example")
    with desk.reading() as session:
        asset = fetch(session, Asset, changes.key)
        assert (asset.kind, asset.file_name, asset.media_type, asset.event_id) == (
            AssetKind.PHOTO,
            "harbour.png",
            "image/png",
            made.event,
        )
        assert (asset.caption, asset.alt, asset.credit, asset.consent) == (
            {"en": "The port"},
            {"en": "A red field"},
            "Luka Example",
            "Agreed by word of mouth",
        )


def test_a_file_is_kept_from_its_place(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "Agenda.PDF"
    path.write_bytes(b"%PDF-1.7 and so on")
    changes = add_file_from(desk, path=path)
    assert (changes.label, read_file(desk, changes.key)) == ("Add file", b"%PDF-1.7 and so on")
    assert path.exists()


def test_bytes_are_kept_once_and_come_back_with_undo(desk: Desk) -> None:
    keys = [add_file(desk, data=b"notes", file_name=f"{name}.txt").key for name in "ab"]
    with desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(Attachment)) == 1
    for key in keys:
        delete_file(desk, asset_id=key)
    with pytest.raises(NoSuchRecord):
        read_file(desk, keys[0])
    desk.undo()
    assert read_file(desk, keys[1]) == b"notes"


def test_a_file_outlives_its_event(desk: Desk) -> None:
    made = at_work(desk)
    key = add_file(desk, data=b"notes", file_name="a.txt", event_id=made.event).key
    delete_event(desk, event_id=made.event)
    with desk.reading() as session:
        assert fetch(session, Asset, key).event_id is None
    desk.undo()
    with desk.reading() as session:
        assert fetch(session, Asset, key).event_id == made.event


def test_what_is_not_taken_leaves_nothing(desk: Desk) -> None:
    with pytest.raises(KindNotKept):
        add_file(desk, data=b"MZ", file_name="setup.exe")
    with pytest.raises(NoSuchRecord):
        add_file(desk, data=b"notes", file_name="a.txt", event_id=99)
    with desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(Attachment)) == 0
    assert desk.undo_label() is None


@pytest.mark.parametrize("length", [1, 65_535, 65_536, 65_537, 200_000])
def test_a_file_of_any_length_is_kept_under_its_hash(desk: Desk, length: int) -> None:
    data = b"x" * length
    add_file(desk, data=data, file_name="notes.txt")
    with desk.reading() as session:
        kept = session.scalars(select(Attachment.sha256)).all()
    assert kept == [hashlib.sha256(data).hexdigest()]
