"""What is remembered about this computer, held while the window is open."""

from pathlib import Path

from msgspec.structs import replace

from migdesk.base.settings import Settings, change_settings, load_settings


class Keeper:
    """Settings and the file they are kept in."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._settings = load_settings(path)

    @property
    def settings(self) -> Settings:
        """Return the settings as they are."""
        return self._settings

    def change(self, **changes: object) -> None:
        """Keep other values of some settings.

        Raises:
            CannotWrite: they could not be written; they hold until the program ends.
        """
        self._settings = replace(self._settings, **changes)
        self._settings = change_settings(self._path, **changes)
