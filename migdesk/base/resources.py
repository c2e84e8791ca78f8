"""Where the files that come with the program are: fonts, templates, words, reference lists."""

from functools import cache
from pathlib import Path

from migdesk.base.errors import MigdeskError

_PACKAGE = Path(__file__).resolve().parent.parent


class ResourceMissing(MigdeskError):
    """A file that belongs to the program is not there: the installation is damaged."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@cache
def _root(folder: str) -> Path:
    """Return ``folder`` in the package (an installed wheel) or beside it (a source tree)."""
    for parent in (_PACKAGE, _PACKAGE.parent):
        if (parent / folder).is_dir():
            return parent / folder
    raise ResourceMissing(folder)


def resource(*parts: str) -> Path:
    """Return the path of a file or folder below ``resources/``.

    Raises:
        ResourceMissing: nothing of that name came with the program.
    """
    return _found(_root("resources").joinpath(*parts))


def translation(*parts: str) -> Path:
    """Return the path of a file or folder below ``translations/``.

    Raises:
        ResourceMissing: nothing of that name came with the program.
    """
    return _found(_root("translations").joinpath(*parts))


def _found(path: Path) -> Path:
    if not path.exists():
        raise ResourceMissing(path.name)
    return path
