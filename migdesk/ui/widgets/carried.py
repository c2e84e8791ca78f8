"""What a drag or the clipboard carries that is no text: files and pictures."""

from pathlib import PurePath

from PySide6.QtCore import QMimeData


def files_in(mime: QMimeData) -> list[PurePath]:
    """Return the names of the files that ``mime`` carries."""
    return [PurePath(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def is_no_text(mime: QMimeData) -> bool:
    """Tell whether ``mime`` carries a file or a picture. The name that comes along is no text."""
    return bool(files_in(mime)) or (mime.hasImage() and not mime.hasText())
