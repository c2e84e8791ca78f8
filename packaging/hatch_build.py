"""What a wheel needs besides the source: the window's translations, in the form Qt reads."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

RELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


class InterfaceTranslations(BuildHookInterface):
    """Makes a ``.qm`` of every ``.ts`` beside it and takes all of them into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and name what was made. Runs before the files of the wheel are gathered."""
        for source in sorted(Path(self.root, "translations/ui").glob("*.ts")):
            made = source.with_suffix(".qm")
            # By this Python, not by the program of that name: where a build has an environment of
            # its own, only Python knows where that is.
            command = [sys.executable, "-c", RELEASE, source, "-silent", "-qm", made]
            subprocess.run(command, check=True)
            build_data["force_include"][str(made)] = f"migdesk/translations/ui/{made.name}"
