"""What MigDesk remembers about this computer, not about an office: a small JSON file.

Nothing in it is needed. A file that cannot be read counts as empty, and a value that makes no
sense counts as not set, while all others are kept.
"""

from pathlib import Path
from typing import Annotated, Any, Final, Literal, TypeAlias

import msgspec
from msgspec import Meta
from msgspec.structs import FieldInfo, fields, replace

from migdesk.base.files import write_whole
from migdesk.base.glance import (
    LONGEST_NAME,
    LONGEST_PLACE,
    LONGEST_STATE,
    MOST_BYTES,
    MOST_ENTRIES,
    STATE,
    TEXT_SIZES,
)

MOST_RECENT: Final = 10
"""Files in the list of those opened last."""

MOST_PINNED: Final = 6
"""Records pinned to the sidebar, for each workspace."""

_Short: TypeAlias = Annotated[str, Meta(max_length=LONGEST_NAME)]
_Place: TypeAlias = Annotated[str, Meta(max_length=LONGEST_PLACE)]
_Opaque: TypeAlias = Annotated[str, Meta(max_length=LONGEST_STATE, pattern=STATE)]
_Pinned: TypeAlias = Annotated[tuple[_Short, ...], Meta(max_length=MOST_PINNED)]

Theme: TypeAlias = Literal["system", "light", "dark"]


class Settings(msgspec.Struct, frozen=True, omit_defaults=True):
    """Remembered between starts.

    Attributes:
        interface_language: the language of the window; empty for the system's.
        theme: light, dark, or as the system has it.
        text_size: of the window, in percent, 100 to 200.
        who: the name that changes are recorded under; empty until it was asked.
        last_file: the workspace opened last.
        recent_files: workspaces opened lately, the last first.
        backup_folder: a second folder for backups; empty for none.
        windows: place and size of windows, as the toolkit writes them in base64, by the screens
            they were on.
        states: widths of columns and the like, so written, by what they belong to.
        pinned: addresses in the window, by workspace.
        spelling: whether misspelt words are marked in texts.
        warned_places: workspaces about whose folder the person was warned already.
    """

    interface_language: Annotated[str, Meta(pattern=r"^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$")] = ""
    theme: Theme = "system"
    text_size: Annotated[int, Meta(ge=TEXT_SIZES[0], le=TEXT_SIZES[1])] = TEXT_SIZES[0]
    who: _Short = ""
    last_file: _Place = ""
    recent_files: Annotated[tuple[_Place, ...], Meta(max_length=MOST_RECENT)] = ()
    backup_folder: _Place = ""
    windows: Annotated[dict[_Short, _Opaque], Meta(max_length=MOST_ENTRIES)] = {}
    states: Annotated[dict[_Short, _Opaque], Meta(max_length=MOST_ENTRIES)] = {}
    pinned: Annotated[dict[_Place, _Pinned], Meta(max_length=MOST_ENTRIES)] = {}
    spelling: bool = True
    warned_places: tuple[_Place, ...] = ()

    def having_opened(self, file: Path) -> "Settings":
        """Return these settings with ``file`` as the one opened last."""
        return replace(self.having_visited(file), last_file=str(file.resolve()))

    def having_visited(self, file: Path) -> "Settings":
        """Return these settings with ``file`` among those opened lately, but not as the last."""
        place = str(file.resolve())
        earlier = (other for other in self.recent_files if other != place)
        return replace(self, recent_files=(place, *earlier)[:MOST_RECENT])

    def having_lost(self, file: Path) -> "Settings":
        """Return these settings without ``file``, which is not there any more."""
        place = str(file.resolve())
        recent = tuple(other for other in self.recent_files if other != place)
        last = "" if self.last_file == place else self.last_file
        return replace(self, last_file=last, recent_files=recent)


_FIELDS: Final[tuple[FieldInfo, ...]] = fields(Settings)


def load_settings(path: Path) -> Settings:
    """Read the settings; whatever of them cannot be used is as in fresh ones."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return Settings()
        stored = msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return Settings()
    usable: dict[str, Any] = {}
    for field in _FIELDS:
        if field.name in stored:
            try:
                usable[field.name] = msgspec.convert(stored[field.name], field.type)
            except msgspec.ValidationError:
                continue
    return Settings(**usable)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole.

    Raises:
        CannotWrite: the folder cannot be written.
    """
    write_whole(path, msgspec.json.encode(settings))


def change_settings(path: Path, **changes: Any) -> Settings:  # noqa: ANN401 - one of many types
    """Change some of the settings that are kept now, by this or another program.

    Args:
        path: the file.
        changes: new values by their names in :class:`Settings`.

    Returns:
        All settings as they are now kept.

    Raises:
        CannotWrite: the folder cannot be written.
    """
    changed = replace(load_settings(path), **changes)
    save_settings(path, changed)
    return changed
