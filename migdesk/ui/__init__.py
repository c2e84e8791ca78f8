"""The window: Qt, and nothing else in the tree imports Qt (``app.py`` aside)."""

import builtins
import linecache

import PySide6.QtCore  # noqa: F401 - has taken the place of what imports modules by now

# PySide reads the source of every module that is imported after it, and keeps it in memory, to see
# whether its names might be written in another way there. Nobody asks for that here, and it would
# wait for it.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
linecache.clearcache()  # what it has read so far
