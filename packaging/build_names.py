"""Make resources/names of the locale data that Babel comes with.

Run as ``python packaging/build_names.py`` after Babel is another one in ``requirements.lock``, or
there are words in another language. The outcome is always the same.
"""

import shutil
from pathlib import Path

import babel
import msgspec

from migdesk.text.unicode_names import gathered
from migdesk.text.words import available_languages

TARGET = Path(__file__).resolve().parent.parent / "resources" / "names"
LICENCE = Path(babel.__file__).parent / "locale-data" / "LICENSE.unicode"


def main() -> None:
    """Write the names, a file a language, and their licence."""
    TARGET.mkdir(exist_ok=True)
    for language in available_languages():
        written = msgspec.json.format(msgspec.json.encode(gathered(language)), indent=1)
        (TARGET / f"{language}.json").write_bytes(written + b"\n")
    shutil.copyfile(LICENCE, TARGET / "LICENSE-Unicode.txt")


if __name__ == "__main__":
    main()
