"""Whether a folder is copied by a cloud service while a database in it is being written."""

import os
import re
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Final

_BY_FOLDER: Final = (
    ("OneDrive", re.compile(r"OneDrive(?:$| - |-)")),
    ("Dropbox", re.compile(r"Dropbox(?:$| \(|-)")),
    ("Google Drive", re.compile(r"(?:Google ?Drive|My Drive)(?:$| \(|-)")),
    ("iCloud", re.compile(r"(?:iCloud ?Drive|com~apple~CloudDocs|Mobile Documents)$")),
)
"""Names of the folders these services make, on the three systems and for several accounts."""

_BY_VARIABLE: Final = {
    "OneDrive": "OneDrive",
    "OneDriveCommercial": "OneDrive",
    "OneDriveConsumer": "OneDrive",
}
"""Variables that hold the service's folder on Windows, which may have been renamed."""


def cloud_folder(path: Path, environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the name of the cloud service whose folder ``path`` lies in, or None.

    Such a service uploads the file in the middle of a change and may put back an older or a
    mixed state; a workspace lies safer elsewhere, with a backup in that folder.
    """
    absolute = path.absolute()
    for variable, service in _BY_VARIABLE.items():
        folder = environment.get(variable)
        if folder and absolute.is_relative_to(PurePath(folder)):
            return service
    for part in absolute.parts:
        for service, name in _BY_FOLDER:
            if name.match(part):
                return service
    return None
