"""Spelling: hunspell's dictionaries, looked up in a process of their own."""

from typing import Final

LOOKING_UP: Final = "--look-words-up"
"""With this before a folder, a frozen program is that process. No person types it."""
