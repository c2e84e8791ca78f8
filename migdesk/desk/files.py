"""Intentions about files kept in the workspace: photos, agendas, recordings."""

from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, assign, fetch
from migdesk.desk.errors import NoSuchRecord, PhotoPrinted
from migdesk.desk.numbers import release_number
from migdesk.desk.office import keep_file
from migdesk.desk.rows import Changes
from migdesk.desk.texts import latest_step
from migdesk.records import Asset, Attachment, Event, Release, Version
from migdesk.records.rules import FROZEN_STAGES
from migdesk.text.names import LocalizedText
from migdesk.vocabulary import AssetKind

if TYPE_CHECKING:
    from migdesk.intake.attachments import Attachment as Taken


class FileOptions(TypedDict, total=False):
    """What can be set at once about a file.

    ``alt`` says in words what a picture shows, ``consent`` who agreed to being shown.
    """

    event_id: int | None
    caption: LocalizedText
    alt: LocalizedText
    credit: str
    consent: str


class FileFields(FileOptions, total=False):
    """What can be set about a file."""

    file_name: str


def add_file(desk: Desk, *, data: bytes, file_name: str, **fields: Unpack[FileOptions]) -> Changes:
    """Keep a file. A picture is kept as a photo, without what its camera wrote into it.

    Raises:
        NoSuchRecord: there is no such event.
        MigdeskError: one of ``migdesk.intake.errors`` says why it is not taken.
    """
    from migdesk.intake.attachments import attachment  # noqa: PLC0415 - Pillow, at the first file

    return _keep(desk, attachment(data, file_name), fields)


def add_file_from(desk: Desk, *, path: Path, **fields: Unpack[FileOptions]) -> Changes:
    """Keep the file at ``path``; the file itself stays where it is.

    Raises:
        as :func:`add_file`.
    """
    from migdesk.intake.attachments import attachment_at  # noqa: PLC0415 - as above

    return _keep(desk, attachment_at(path), fields)


def _keep(desk: Desk, taken: "Taken", fields: FileOptions) -> Changes:
    label = "Add photo" if taken.is_picture else "Add file"
    with desk.work(label) as work:
        event_id = fields.get("event_id")
        if event_id is not None:
            work.get(Event, event_id)
        asset = keep_file(
            work.session,
            data=taken.data,
            kind=AssetKind.PHOTO if taken.is_picture else AssetKind.FILE,
            file_name=taken.file_name,
            media_type=taken.media_type,
        )
        assign(asset, fields)
        work.about(asset)
    return work.changes


def edit_file(desk: Desk, *, asset_id: int, **fields: Unpack[FileFields]) -> Changes:
    """Change the name, the caption or the rights of a file."""
    return desk.edit("Edit file", Asset, asset_id, fields)


def delete_file(desk: Desk, *, asset_id: int) -> Changes:
    """Take a file out. Its bytes stay for as long as undo can bring it back.

    Raises:
        NoSuchRecord: there is no such file.
        PhotoPrinted: a release prints it that is being cleared, is ready or out: its page stays.
    """
    with desk.reading() as session:
        asset = fetch(session, Asset, asset_id)
        printing = _printing(session, asset)
        if printing is not None:
            raise PhotoPrinted(asset.file_name, release_number(printing))
    return desk.delete("Delete file", Asset, asset_id)


def _printing(session: Session, asset: Asset) -> Release | None:
    """Return a release whose page does not change and that prints a photo, if there is one."""
    found = session.scalars(
        select(Release)
        .where(
            Release.stage.in_(FROZEN_STAGES),
            Release.versions.any(Version.blocks.contains(asset.uuid)),
        )
        .order_by(Release.id)
    )
    for release in found:
        steps = (latest_step(release, text.language) for text in release.renditions)
        if any(step is not None and asset.uuid in step.blocks for step in steps):
            return release
    return None


def read_file(desk: Desk, asset_id: int) -> bytes:
    """Return the content of a file.

    Raises:
        NoSuchRecord: there is no such file.
    """
    with desk.reading() as session:
        asset = fetch(session, Asset, asset_id)
        stored = session.get(Attachment, asset.sha256)
        if stored is None:
            raise NoSuchRecord("asset", str(asset_id))
        return stored.data
