"""Where a user's things are."""

from pathlib import Path
from typing import NamedTuple

from migdesk.base.paths import sample_workspace


class Places(NamedTuple):
    """Where this user's things are.

    Attributes:
        settings: the file of settings.
        workspace: the office file used when none is named.
        bells: the folder by which windows are told of later starts on their files.
    """

    settings: Path
    workspace: Path
    bells: Path

    @property
    def sample(self) -> Path:
        """Return where the sample office lies: beside the office file used when none is named."""
        return self.workspace.with_name(sample_workspace().name)

    def opened_by(self, last_file: str) -> Path:
        """Return the file that a start without a name opens. It may not exist yet.

        ``last_file`` is the one opened last, as the settings have it.
        """
        last = Path(last_file)
        usable = last_file and last.exists() and last != self.sample
        return last if usable else self.workspace
