"""The photos of an event that a report may show, and why it does not show the others."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.photos import may_be_shown, photos_of_event
from migdesk.desk.rows import Kind, LeftOut
from migdesk.documents.photos import PAGE, credit_line, with_credit
from migdesk.documents.reports.event_sheets import Shown
from migdesk.records import Asset
from migdesk.text.names import Language, first_text
from migdesk.text.words import words_for
from migdesk.vocabulary import AssetKind


def photos_shown(
    session: Session, event_id: int, order: Sequence[Language]
) -> tuple[tuple[Shown, ...], tuple[LeftOut, ...]]:
    """Return photos with what stands under them in the first of some languages, and the others."""
    frozen = photos_of_event(session, event_id, PAGE)
    shown = {photo.asset for photo in frozen.photos}
    chosen = select(Asset).where(Asset.event_id == event_id, Asset.kind == AssetKind.PHOTO)
    left_out = tuple(
        LeftOut(Kind.ASSET, asset.id, asset.file_name, f"left_out.{why}")
        for asset in session.scalars(chosen.order_by(Asset.id))
        if asset.uuid not in shown
        for why in ["unreadable" if may_be_shown(asset) else "no_consent"]
    )
    words = words_for(order[0])
    return (
        tuple(
            Shown(
                photo,
                with_credit(
                    first_text(photo.caption, order).strip(), credit_line(photo.credit, words)
                ),
            )
            for photo in frozen.photos
        ),
        left_out,
    )
