"""What all mapped classes share."""

import uuid
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Enum, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

from migdesk.records.types import CHOICES, Key, Words

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name, because a migration can only change what it can name."""


class Record(MappedAsDataclass, DeclarativeBase, kw_only=True, repr=False, eq=False):
    """A row of the workspace: typed, with an integer key that is never used again.

    Two of them are equal if they are one: within a session a row is one object.
    """

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = dict[Any, Enum](CHOICES)


STRICT = {"sqlite_strict": True, "sqlite_autoincrement": True}
"""Table options: SQLite checks column types, and keys are not handed out twice."""


def rule(condition: str, name: str) -> CheckConstraint:
    """Return a rule that the workspace file itself holds."""
    return CheckConstraint(condition, name=name)


def named(column: str) -> CheckConstraint:
    """Return the rule that a record has a name in some language."""
    return rule(f"{column} <> '{{}}'", f"has_{column}")


class HasKey(MappedAsDataclass, kw_only=True, repr=False, eq=False):
    """Mixin: the integer key used inside one workspace."""

    id: Mapped[Key] = mapped_column(init=False)


class HasIdentity(HasKey, kw_only=True, repr=False, eq=False):
    """Mixin: also the UUID by which records files know the record."""

    uuid: Mapped[Words] = mapped_column(
        unique=True, default_factory=lambda: str(uuid.uuid4()), sort_order=-1
    )
