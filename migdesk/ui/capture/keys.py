"""The commands of the pad, and its speakers' keys."""

from typing import Final

from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.shell.action_table import Action

COMMANDS: Final = (
    Action("capture.words", QT_TRANSLATE_NOOP("Action", "To the words"), ("Ctrl+Shift+K",)),
    Action("capture.place", QT_TRANSLATE_NOOP("Action", "Where it is said…"), ("Ctrl+E",)),
    Action("capture.other", QT_TRANSLATE_NOOP("Action", "Somebody else"), ("Ctrl+0",)),
    Action("capture.language", QT_TRANSLATE_NOOP("Action", "Next language"), ("Ctrl+L",)),
    Action("capture.gist", QT_TRANSLATE_NOOP("Action", "Word for word or gist"), ("Ctrl+G",)),
    Action("capture.record", QT_TRANSLATE_NOOP("Action", "On or off the record"), ("Ctrl+R",)),
    Action("capture.take_back", QT_TRANSLATE_NOOP("Action", "Take back the last"), ("Ctrl+U",)),
)
"""What works in the window, by its id. Their texts are read by screen readers alone."""

SPEAKERS: Final = 9
"""So many speakers have a key: Ctrl and their number."""


def command(key: str) -> Action:
    """Return a command of the pad."""
    return next(action for action in COMMANDS if action.id == key)


def speaker_keys(number: int) -> str:
    """Return the shortcut of the speaker with a number, as Qt writes it."""
    return f"Ctrl+{number}"
