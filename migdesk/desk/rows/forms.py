"""The forms in which a release leaves the workspace."""

from enum import StrEnum


class Form(StrEnum):
    """What a release is written as. The value is what its file names end in."""

    PDF = "pdf"
    WORD = "docx"
    WEB = "html"
    TEXT = "txt"
    MARKDOWN = "md"
    MESSAGE = "eml"
    NEWS = "json"
