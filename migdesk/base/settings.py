"""What MigDesk remembers about this computer, not about an office: a small JSON file."""

from pathlib import Path

import msgspec
import platformdirs

from migdesk.base.files import write_whole


class Settings(msgspec.Struct, frozen=True):
    """Remembered between starts. A file that cannot be read counts as empty: nothing is lost."""

    warned_places: tuple[str, ...] = ()
    """Workspaces about whose folder the person was warned already."""


def settings_file() -> Path:
    """Return where the settings of this user are kept."""
    return platformdirs.user_config_path("MigDesk", appauthor=False) / "settings.json"


def load_settings(path: Path) -> Settings:
    """Read the settings, or return fresh ones."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Settings)
    except (OSError, msgspec.MsgspecError):
        return Settings()


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole.

    Raises:
        CannotWrite: the folder cannot be written.
    """
    write_whole(path, msgspec.json.encode(settings))
