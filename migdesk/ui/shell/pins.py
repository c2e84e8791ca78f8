"""Pinning records to the sidebar, where they stay at hand from day to day."""

from PySide6.QtCore import QCoreApplication

from migdesk.base.errors import MigdeskError
from migdesk.base.settings import MOST_PINNED
from migdesk.ui.shell.address import Address
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.menus import Entry


def is_pinned(parts: Parts, address: Address) -> bool:
    """Tell whether a record is pinned in the office file that is open."""
    settings = parts.keeper.settings
    return str(address.at()) in settings.pinned.get(settings.last_file, ())


def turn_pin(parts: Parts, address: Address) -> None:
    """Pin a record, or take it off the sidebar; the oldest pin makes room for a new one."""
    settings = parts.keeper.settings
    pins, written = settings.pinned.get(settings.last_file, ()), str(address.at())
    if written in pins:
        pins = tuple(pin for pin in pins if pin != written)
    else:
        pins = (*pins, written)[-MOST_PINNED:]
    try:
        parts.keeper.change(pinned={**settings.pinned, settings.last_file: pins})
    except MigdeskError as error:
        parts.voice.fail(error)
    parts.navigator.refresh_frame()


def pin_entry(parts: Parts, address: Address) -> Entry:
    """Return what a menu says to pin a record, or to take it off."""
    translate = QCoreApplication.translate
    if is_pinned(parts, address):
        icon, words = "pin-off", translate("Pins", "Take off the sidebar")
    else:
        icon, words = "pin", translate("Pins", "Pin to the sidebar")
    return Entry(icon, words, lambda: turn_pin(parts, address))
