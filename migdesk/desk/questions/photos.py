"""Photos for a text: which can be put in, what stands under each, how each looks."""

from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.files import read_file
from migdesk.desk.photos import may_be_shown, photos_in
from migdesk.desk.rows import PhotoChoice
from migdesk.documents.photos import caption_of, credit_line, printable
from migdesk.editorial.checks.sheet import NamedPhoto
from migdesk.records import Asset, Release
from migdesk.text.blocks import Block, from_json
from migdesk.text.folding import folded
from migdesk.text.names import Language
from migdesk.text.words import words_for
from migdesk.vocabulary import AssetKind, BlockKind

_SMALL: Final = 120.0
"""Points: as wide as a photo is drawn over its caption while a text is written."""


def photos_for_insert(
    desk: Desk, release_id: int, language: Language, text: str = ""
) -> tuple[PhotoChoice, ...]:
    """Return the photos of a release's event, those not yet in the release first.

    Args:
        desk: the desk.
        release_id: the release they would be put into.
        language: of the text: their captions are in it.
        text: words of a caption or of a file's name; without it, all.

    Raises:
        NoSuchRecord: there is no such release.
    """
    wanted = folded(text).casefold().split()
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        if release.event_id is None:
            return ()
        photos = session.scalars(
            select(Asset)
            .where(Asset.event_id == release.event_id, Asset.kind == AssetKind.PHOTO)
            .order_by(Asset.id)
        )
        used = {
            block.asset
            for rendition in release.renditions
            for block in from_json(rendition.blocks)
            if block.kind is BlockKind.PHOTO
        }
        choices = [_choice(photo, language, used) for photo in photos if _holds(photo, wanted)]
        return tuple(sorted(choices, key=lambda choice: choice.used))


def photo_choice(desk: Desk, asset_id: int, language: Language) -> PhotoChoice:
    """Return a photo as it would be put into a text in ``language``.

    Raises:
        NoSuchRecord: there is no such file.
    """
    with desk.reading() as session:
        return _choice(fetch(session, Asset, asset_id), language, set())


def photos_drawn(desk: Desk, blocks: Iterable[Block]) -> Mapping[str, bytes]:
    """Return the photos that ``blocks`` name, small, as JPEG files by their assets."""
    with desk.reading() as session:
        return {photo.asset: photo.data for photo in photos_in(session, blocks, _SMALL).photos}


def photo_drawn(desk: Desk, asset_id: int) -> bytes:
    """Return a photo, small, as a JPEG file, whether or not it may be shown to others.

    Raises:
        NoSuchRecord: there is no such file.
        ImageUnreadable, ImageTooLarge: its bytes are damaged, or no picture.
    """
    return printable(read_file(desk, asset_id), _SMALL).data


def photos_named(
    session: Session, blocks: Iterable[Block], language: Language
) -> tuple[NamedPhoto, ...]:
    """Return what is known of the photos whose captions are among ``blocks``."""
    named = {
        block.id: block.asset for block in blocks if block.kind is BlockKind.PHOTO and block.asset
    }
    if not named:
        return ()
    found = session.scalars(
        select(Asset).where(Asset.uuid.in_(named.values()), Asset.kind == AssetKind.PHOTO)
    )
    photos = {photo.uuid: photo for photo in found}
    return tuple(_named(block, photos.get(asset), language) for block, asset in named.items())


def _named(block: str, photo: Asset | None, language: Language) -> NamedPhoto:
    if photo is None:
        return NamedPhoto(block)
    return NamedPhoto(
        block=block,
        file_name=photo.file_name,
        is_described=bool(photo.alt.get(language, "").strip()),
        may_be_shown=may_be_shown(photo),
        credit=credit_line(photo.credit, words_for(language)),
    )


def _choice(photo: Asset, language: Language, used: set[str]) -> PhotoChoice:
    return PhotoChoice(
        asset_id=photo.id,
        asset=photo.uuid,
        file_name=photo.file_name,
        caption=caption_of(photo.caption, photo.credit, words_for(language)),
        may_be_shown=may_be_shown(photo),
        used=photo.uuid in used,
    )


def _holds(photo: Asset, wanted: Iterable[str]) -> bool:
    said = folded(" ".join((photo.file_name, *photo.caption.values()))).casefold()
    return all(word in said for word in wanted)
