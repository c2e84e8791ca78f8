"""Where MigDesk keeps what is the user's."""

from pathlib import Path

import platformdirs

WORKSPACE_SUFFIX = ".migdesk"


def default_workspace() -> Path:
    """Return the workspace file used when none is named. Its folder may not exist yet.

    Not the Documents folder: on many office laptops that is synchronised by a cloud service,
    which copies a database while it is being written.
    """
    folder = platformdirs.user_data_path("MigDesk", appauthor=False)
    return folder / f"office{WORKSPACE_SUFFIX}"
