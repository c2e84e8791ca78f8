"""Does this PySide6 return every None it takes?

PySide6 6.12.0 on Python 3.11 drops one reference to None for each call that returns nothing;
after some five thousand calls the interpreter aborts. That is why 6.11.3 is pinned, see
docs/decisions/004-qt.md.
"""

import sys

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

CALLS = 1000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_that_return_nothing_keep_none_alive(qapp: QApplication) -> None:
    document = QTextDocument("One line.", qapp)
    cursor = QTextCursor(document)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        cursor.setPosition(0)
    assert abs(sys.getrefcount(None) - before) < CALLS // 10
