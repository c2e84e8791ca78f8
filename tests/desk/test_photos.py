"""Photos frozen for documents: those that may be shown, and why others are not."""

import io

import pytest
from desk.test_notices import cleared
from documents import pdfs
from factories.office import OfficeAtWork, at_work
from PIL import Image
from sqlalchemy import update

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord, PhotoPrinted
from migdesk.desk.files import FileOptions, add_file, delete_file, edit_file
from migdesk.desk.photos import FrozenPhotos, photos_in, photos_of_event
from migdesk.desk.previews import preview_release
from migdesk.desk.releases import edit_text, set_stage, start_release
from migdesk.desk.rows import PhotoChoice
from migdesk.documents.photos import COLUMN, PAGE
from migdesk.records import Asset, Attachment
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind, ReleaseKind, Stage


def picture(width: int = 300) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, 200), "navy").save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def keep(desk: Desk, event: int, name: str = "a.png", **fields: object) -> int:
    told: FileOptions = {
        "event_id": event,
        "caption": {"en": "The quay"},
        "alt": {"en": "A blue field", "ka": "ლურჯი ველი"},
        "credit": "BSMA 2026/Nino Sample",
        "consent": "Nobody is shown",
    }
    return add_file(desk, data=picture(), file_name=name, **{**told, **fields}).key


def uuid_of(desk: Desk, key: int) -> str:
    with desk.reading() as session:
        asset = session.get(Asset, key)
        assert asset is not None
        return asset.uuid


def frozen(desk: Desk, event: int, width: float = PAGE) -> FrozenPhotos:
    with desk.reading() as session:
        return photos_of_event(session, event, width)


def test_the_photos_of_an_event_are_frozen_with_what_is_said_of_them(
    desk: Desk, office: OfficeAtWork
) -> None:
    key = keep(desk, office.event)
    add_file(desk, data=b"notes", file_name="a.txt", event_id=office.event, consent="All")
    (photo,) = frozen(desk, office.event).photos
    assert (photo.asset, photo.width, photo.height) == (uuid_of(desk, key), 300, 200)
    assert (photo.caption, photo.alt, photo.credit) == (
        {"en": "The quay"},
        {"en": "A blue field", "ka": "ლურჯი ველი"},
        "BSMA 2026/Nino Sample",
    )
    assert photo.data.startswith(b"\xff\xd8\xff")


def test_a_photo_without_consent_is_left_out_and_named(desk: Desk, office: OfficeAtWork) -> None:
    keep(desk, office.event, "asked.png", consent="  ")
    key = keep(desk, office.event, "agreed.png")
    found = frozen(desk, office.event)
    assert [photo.asset for photo in found.photos] == [uuid_of(desk, key)]
    assert (found.without_consent, found.unreadable) == (("asked.png",), ())


def test_a_damaged_photo_is_left_out_and_named(desk: Desk, office: OfficeAtWork) -> None:
    keep(desk, office.event)
    with desk.work("Damage") as work:
        work.session.execute(update(Attachment).values(data=b"\x89PNG damaged"))
    assert frozen(desk, office.event) == FrozenPhotos(unreadable=("a.png",))


def test_blocks_name_photos_that_may_be_gone(desk: Desk, office: OfficeAtWork) -> None:
    key = keep(desk, office.event)
    blocks = (
        Block("1", BlockKind.PHOTO, asset=uuid_of(desk, key)),
        Block("2", BlockKind.PHOTO, asset="nobody's"),
        Block("3", BlockKind.PHOTO, (Run("No picture"),)),
    )
    with desk.reading() as session:
        assert [one.asset for one in photos_in(session, blocks).photos] == [blocks[0].asset]
        assert photos_in(session, blocks[2:], COLUMN) == FrozenPhotos()
    delete_file(desk, asset_id=key)
    with desk.reading() as session:
        assert photos_in(session, blocks) == FrozenPhotos()


def test_a_release_prints_its_photo_once_consent_is_noted(desk: Desk, office: OfficeAtWork) -> None:
    photo = keep(desk, office.event, consent="")
    release = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], event_id=office.event
    ).key
    caption = Block("1", BlockKind.PHOTO, (Run("The quay."),), asset=uuid_of(desk, photo))
    edit_text(desk, release_id=release, language="en", headline="Quay", blocks=(caption,))

    def shown() -> list[str]:
        pdf = preview_release(desk, release, "en").pdf
        every = [one for top in pdfs.elements(pdf) for one in top.walk()]
        assert [one.said() for one in every if one.said() == "The quay."] != []
        return [one.alt for one in every if one.type == "Figure"]

    assert shown() == []
    edit_file(desk, asset_id=photo, consent="Nobody is shown")
    assert shown() == ["A blue field"]


def test_photos_are_offered_with_their_captions_those_not_used_first(
    desk: Desk, office: OfficeAtWork
) -> None:
    used = keep(desk, office.event, "quay.png")
    other = keep(desk, office.event, "pier.png", caption={"ka": "ნავმისადგომი"}, consent="")
    release = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], event_id=office.event
    ).key
    edit_text(
        desk,
        release_id=release,
        language="en",
        headline="Quay",
        blocks=(Block("1", BlockKind.PHOTO, asset=uuid_of(desk, used)),),
    )
    credit = "© BSMA 2026/Nino Sample"
    pier = PhotoChoice(
        other, uuid_of(desk, other), "pier.png", credit, may_be_shown=False, used=False
    )
    quay = PhotoChoice(
        used, uuid_of(desk, used), "quay.png", f"The quay. {credit}", may_be_shown=True, used=True
    )
    assert questions.photos_for_insert(desk, release, "en") == (pier, quay)
    assert questions.photos_for_insert(desk, release, "en", "PIER") == (pier,)
    assert questions.photos_for_insert(desk, release, "en", "quay the") == (quay,)
    (georgian, _) = questions.photos_for_insert(desk, release, "ka")
    assert georgian.caption == f"ნავმისადგომი. {credit}"
    alone = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    assert questions.photos_for_insert(desk, alone, "en") == ()


def test_checks_tell_what_is_missing_of_a_photo(desk: Desk, office: OfficeAtWork) -> None:
    photo = keep(desk, office.event, alt={"ka": "ლურჯი ველი"}, consent="", credit="")
    release = start_release(
        desk, kind=ReleaseKind.STATEMENT, languages=["en"], event_id=office.event
    ).key
    blocks = (
        Block("1", BlockKind.PHOTO, asset=uuid_of(desk, photo)),
        Block("2", BlockKind.PHOTO, (Run("The quay."),), asset="nobody's"),
        Block("3", BlockKind.PHOTO, (Run("No picture."),)),
    )
    edit_text(desk, release_id=release, language="en", headline="Quay", blocks=blocks)
    told = questions.checks(desk, release, "en").lines
    assert [(line.block, line.rule) for line in told if line.rule.startswith("photo_")] == [
        ("1", "photo_without_consent"),
        ("2", "photo_gone"),
        ("1", "photo_caption_missing"),
        ("1", "photo_not_described"),
        ("1", "photo_credit_unknown"),
    ]


def test_a_photo_is_drawn_small_for_those_who_describe_it(desk: Desk, office: OfficeAtWork) -> None:
    key = keep(desk, office.event, consent="")
    drawn = Image.open(io.BytesIO(questions.photo_drawn(desk, key)))
    assert (drawn.format, drawn.size) == ("JPEG", (300, 200))
    block = Block("1", BlockKind.PHOTO, asset=uuid_of(desk, key))
    assert questions.photos_drawn(desk, [block]) == {}


def test_a_photo_that_is_out_stays_until_the_release_goes_back(
    desk: Desk, office: OfficeAtWork
) -> None:
    photo, other = keep(desk, office.event), keep(desk, office.event, "b.png")
    release = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    blocks = (
        Block("1", BlockKind.LEAD, (Run("The quay is open."),)),
        Block(
            "2",
            BlockKind.PHOTO,
            (Run("The quay. © BSMA 2026/Nino Sample"),),
            asset=uuid_of(desk, photo),
        ),
    )
    edit_text(desk, release_id=release, language="en", headline="Quay", blocks=blocks)
    cleared(desk, release)
    with pytest.raises(PhotoPrinted) as refused:
        delete_file(desk, asset_id=photo)
    assert (refused.value.name, refused.value.release) == ("a.png", "ST-1-2026")
    delete_file(desk, asset_id=other)
    set_stage(desk, release_id=release, stage=Stage.DRAFT)
    delete_file(desk, asset_id=photo)
    with pytest.raises(NoSuchRecord):
        delete_file(desk, asset_id=photo)


def test_a_photo_that_was_taken_out_of_a_text_before_it_went_out_can_be_deleted(
    desk: Desk, office: OfficeAtWork
) -> None:
    photo = keep(desk, office.event)
    release = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    lead = Block("1", BlockKind.LEAD, (Run("The quay is open."),))
    shown = Block(
        "2",
        BlockKind.PHOTO,
        (Run("The quay. © BSMA 2026/Nino Sample"),),
        asset=uuid_of(desk, photo),
    )
    edit_text(desk, release_id=release, language="en", headline="Quay", blocks=(lead, shown))
    cleared(desk, release)
    set_stage(desk, release_id=release, stage=Stage.DRAFT)
    edit_text(desk, release_id=release, language="en", blocks=(lead,))
    cleared(desk, release)
    delete_file(desk, asset_id=photo)
    assert photos_shown(desk, office) == ()


def photos_shown(desk: Desk, office: OfficeAtWork) -> tuple[str, ...]:
    with desk.reading() as session:
        return tuple(each.asset for each in photos_of_event(session, office.event, PAGE).photos)
