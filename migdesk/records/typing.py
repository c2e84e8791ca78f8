"""Text that is being typed: kept until it becomes a change with a name."""

from sqlalchemy.orm import Mapped, mapped_column

from migdesk.records.base import Record
from migdesk.records.types import Instant, Json, Words


class Typing(Record, kw_only=True):
    """What stands in an editor and is not stored as a change yet.

    Outside the journal and the search index: it is no record of anything, and with each key it
    is another text. ``place`` says which editor (``release/12/en/body``), ``content`` is that
    editor's own JSON.
    """

    __tablename__ = "typing"
    __table_args__ = ({"sqlite_strict": True, "info": {"journal": False}},)

    place: Mapped[Words] = mapped_column(primary_key=True)
    content: Mapped[Json]
    at: Mapped[Instant]
