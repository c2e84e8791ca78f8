"""A window with every command of the table and a field; prints each command when it is run.

What is typed into the field is printed when the window closes.

python tests/factories/commands_window.py
"""

import sys
from functools import partial

from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from migdesk.ui.look import Look
from migdesk.ui.shell.action_table import ACTIONS
from migdesk.ui.shell.actions import Actions
from migdesk.ui.shell.address import Place
from migdesk.ui.shell.keyboard import LatinKeys


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main() -> int:
    app = QApplication(sys.argv)
    window, field = QMainWindow(), QLineEdit()
    window.setWindowTitle("Every command")
    window.setCentralWidget(field)
    actions = Actions(window, Look())
    bound = [action.id for action in ACTIONS if action.place in {None, Place.RELEASES}]
    actions.bind({key: partial(say, key) for key in bound})
    keys = LatinKeys(app, window, actions.press)
    field.textChanged.connect(lambda text: say(f"text {text}"))
    window.show()
    window.activateWindow()
    field.setFocus()
    say("ready")
    status = app.exec()
    del keys
    return status


if __name__ == "__main__":
    sys.exit(main())
