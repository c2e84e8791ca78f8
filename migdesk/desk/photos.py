"""Photos of events frozen for documents: only those that may be shown."""

from collections.abc import Iterable
from typing import Final

from msgspec import Struct
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from migdesk.documents.errors import ImageTooLarge, ImageUnreadable
from migdesk.documents.photos import COLUMN, Photo, printable
from migdesk.records import Asset, Attachment
from migdesk.text.blocks import Block
from migdesk.vocabulary import AssetKind

_PHOTO: Final = AssetKind.PHOTO


class FrozenPhotos(Struct, frozen=True):
    """Photos fit for a document, in the order they were added, and what was left out.

    ``without_consent`` and ``unreadable`` are names of files: of photos for which nobody has noted
    who agreed to being shown, or that nobody is, and of those whose bytes are damaged.
    """

    photos: tuple[Photo, ...] = ()
    without_consent: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()


def photos_of_event(session: Session, event_id: int, width: float) -> FrozenPhotos:
    """Freeze the photos of an event, to be printed at most ``width`` points wide."""
    return _frozen(session, Asset.event_id == event_id, width)


def photos_in(session: Session, blocks: Iterable[Block], width: float = COLUMN) -> FrozenPhotos:
    """Freeze the photos that ``blocks`` name; those of an asset that is gone are not there."""
    named = [block.asset for block in blocks if block.asset]
    return _frozen(session, Asset.uuid.in_(named), width) if named else FrozenPhotos()


def _frozen(session: Session, chosen: ColumnElement[bool], width: float) -> FrozenPhotos:
    photos: list[Photo] = []
    without_consent: list[str] = []
    unreadable: list[str] = []
    for asset in session.scalars(
        select(Asset).where(chosen, Asset.kind == _PHOTO).order_by(Asset.id)
    ):
        if not may_be_shown(asset):
            without_consent.append(asset.file_name)
            continue
        photo = _photo(session, asset, width)
        if photo is None:
            unreadable.append(asset.file_name)
        else:
            photos.append(photo)
    return FrozenPhotos(tuple(photos), tuple(without_consent), tuple(unreadable))


def may_be_shown(asset: Asset) -> bool:
    """Tell whether it is noted who agreed to being shown, or that nobody is."""
    return bool(asset.consent.strip())


def _photo(session: Session, asset: Asset, width: float) -> Photo | None:
    stored = session.get(Attachment, asset.sha256)
    if stored is None:
        return None
    try:
        ready = printable(stored.data, width)
    except (ImageUnreadable, ImageTooLarge):
        return None
    return Photo(
        asset=asset.uuid,
        data=ready.data,
        width=ready.width,
        height=ready.height,
        caption=dict(asset.caption),
        alt=dict(asset.alt),
        credit=asset.credit,
    )
