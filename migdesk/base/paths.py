"""Where MigDesk keeps what is the user's."""

from pathlib import Path

import platformdirs

WORKSPACE_SUFFIX = ".migdesk"


def default_workspace() -> Path:
    """Return the workspace file used when none is named. Its folder may not exist yet.

    Not the Documents folder: on many office laptops that is synchronised by a cloud service,
    which copies a database while it is being written.
    """
    return _folder() / f"office{WORKSPACE_SUFFIX}"


def sample_workspace() -> Path:
    """Return the file of the sample office, apart from the work of this user."""
    return _folder() / f"sample-office{WORKSPACE_SUFFIX}"


def lock_of(workspace: Path) -> Path:
    """Return the file that lies beside a workspace while a program may write to it."""
    return workspace.with_name(f"{workspace.name}.lock")


def settings_file() -> Path:
    """Return where the settings of this user are kept."""
    return platformdirs.user_config_path("MigDesk", appauthor=False) / "settings.json"


def bells_folder() -> Path:
    """Return where windows listen for later starts. The folder may not exist yet.

    Among what is cached: it may be emptied at any time, and no other user writes there.
    """
    return platformdirs.user_cache_path("MigDesk", appauthor=False) / "bells"


def log_file() -> Path:
    """Return where bugs are written down; its folder is made."""
    folder = platformdirs.user_log_path("MigDesk", appauthor=False, ensure_exists=True)
    return folder / "migdesk.log"


def _folder() -> Path:
    return platformdirs.user_data_path("MigDesk", appauthor=False)
