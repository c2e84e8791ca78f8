"""Files kept in the workspace: photos, logos, documents."""

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from migdesk.records.base import STRICT, HasIdentity, Record
from migdesk.records.types import Localized, Words, forgets, refers_to
from migdesk.vocabulary import AssetKind


class Attachment(Record, kw_only=True):
    """The bytes of a file, stored once by their SHA-256.

    Outside the journal: bytes that lie under their own hash never change, and an undone deletion
    of an asset finds them still there.
    """

    __tablename__ = "attachment"
    __table_args__ = ({"sqlite_strict": True, "info": {"journal": False}},)

    sha256: Mapped[Words] = mapped_column(primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


class Asset(HasIdentity, Record, kw_only=True):
    """A file under the name and the rights it has here."""

    __tablename__ = "asset"
    __table_args__ = (STRICT,)

    kind: Mapped[AssetKind]
    sha256: Mapped[Words] = mapped_column(refers_to("attachment.sha256"), index=True)
    file_name: Mapped[Words]
    media_type: Mapped[Words]
    event_id: Mapped[int | None] = mapped_column(forgets("event.id"), index=True, default=None)
    caption: Mapped[Localized] = mapped_column(default_factory=dict)
    alt: Mapped[Localized] = mapped_column(default_factory=dict)
    credit: Mapped[Words] = mapped_column(default="")
    consent: Mapped[Words] = mapped_column(default="")
