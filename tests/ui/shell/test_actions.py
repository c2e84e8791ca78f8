"""The table of commands."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.shell.action_table import ACTIONS, MENUS
from migdesk.ui.shell.actions import Actions, keys_of


def test_ids_are_unique_and_menus_known() -> None:
    assert [key for key, count in Counter(a.id for a in ACTIONS).items() if count > 1] == []
    assert {action.menu for action in ACTIONS if action.menu} - set(MENUS) == set()


def test_no_two_commands_of_one_place_share_a_shortcut() -> None:
    taken: dict[tuple[object, str], list[str]] = {}
    for action in ACTIONS:
        for keys in action.keys:
            written = QKeySequence(keys).toString()
            assert written, f"{action.id}: {keys}"
            taken.setdefault((action.place, written), []).append(action.id)
    everywhere = {keys for place, keys in taken if place is None}
    doubled = [ids for ids in taken.values() if len(ids) > 1]
    doubled += [ids for (place, keys), ids in taken.items() if place and keys in everywhere]
    assert doubled == []


def test_no_shortcut_is_a_single_letter_or_types_a_character_somewhere() -> None:
    bad = [
        (action.id, keys)
        for action in ACTIONS
        for keys in action.keys
        if len(keys) == 1 or "Ctrl+Alt" in keys or keys == "Ctrl+Shift+Q"
    ]
    assert bad == []


@pytest.mark.parametrize(
    ("key", "caps"),
    [("go.palette", ["Ctrl", "K"]), ("edit.rename", ["F2"]), ("app.settings", ["Ctrl", ","])],
)
def test_shortcuts_are_shown_as_keycaps(key: str, caps: list[str]) -> None:
    action = next(action for action in ACTIONS if action.id == key)
    assert keys_of(action) == caps


def test_a_command_can_be_run_while_somebody_handles_it(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ran: list[str] = []
    actions = Actions(window, look)
    actions.bind({"edit.undo": lambda: ran.append("always")})
    assert [action.id for action in actions.runnable()] == ["edit.undo"]
    actions.bind_here({"edit.undo": lambda: ran.append("here"), "edit.delete": lambda: None})
    assert [action.id for action in actions.runnable()] == ["edit.undo", "edit.delete"]
    actions["edit.undo"].trigger()
    actions.bind_here({})
    actions["edit.undo"].trigger()
    assert ran == ["here", "always"]
    assert actions["edit.delete"].isEnabled() is False
