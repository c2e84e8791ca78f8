"""What loading a records file did: frozen rows for whoever asked, and the list they grow on."""

from msgspec import Struct, field

from migdesk.desk.rows import Changes, Kind


class LoadedRecord(Struct, frozen=True):
    """A record that the file spoke of."""

    kind: Kind
    key: int
    name: str


class KeptDifference(Struct, frozen=True):
    """Something that file and workspace have differently; the workspace's stands.

    ``field`` is a path such as ``names.ka.ergative`` or ``sessions[2].room``, its numbers those
    of the file. ``workspace`` and ``file`` are the two values in words.
    """

    kind: Kind
    key: int
    name: str
    field: str
    workspace: str
    file: str


class Loaded(Struct, frozen=True):
    """The account of one loading.

    Attributes:
        changes: what was changed; its ``action`` is 0 where the workspace knew everything.
        added: records the workspace did not have.
        matched: records the workspace had, whether or not the file added to them.
        completed: those of ``matched`` that got something they lacked.
        kept: what the file has differently.
    """

    changes: Changes
    added: tuple[LoadedRecord, ...]
    matched: tuple[LoadedRecord, ...]
    completed: tuple[LoadedRecord, ...]
    kept: tuple[KeptDifference, ...]


class Difference(Struct, frozen=True):
    """One value that differs: where inside its record, and the two values in words."""

    field: str
    workspace: str
    file: str


class Account(Struct):
    """The account while it is being drawn up, in the order of the file."""

    added: list[LoadedRecord] = field(default_factory=list)
    matched: list[LoadedRecord] = field(default_factory=list)
    completed: list[LoadedRecord] = field(default_factory=list)
    kept: list[KeptDifference] = field(default_factory=list)

    def complete(self, record: LoadedRecord) -> None:
        """Note that a record got something it lacked; a new one lacks nothing."""
        if record in self.matched and record not in self.completed:
            self.completed.append(record)

    def keep(self, record: LoadedRecord, difference: Difference) -> None:
        """Note that the workspace's value stands."""
        self.kept.append(
            KeptDifference(
                kind=record.kind,
                key=record.key,
                name=record.name,
                field=difference.field,
                workspace=difference.workspace,
                file=difference.file,
            )
        )

    def loaded(self, changes: Changes) -> Loaded:
        """Return the finished account."""
        return Loaded(
            changes=changes,
            added=tuple(self.added),
            matched=tuple(self.matched),
            completed=tuple(self.completed),
            kept=tuple(self.kept),
        )
