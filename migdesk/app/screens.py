"""What makes the screens and all else that is shown; each loads when it is first shown."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from migdesk.ui.shell.address import CAPTURE, Address, Place
from migdesk.ui.shell.companions import Companion, CompanionLoader
from migdesk.ui.shell.overlay import OverlayLoader, SheetLoader
from migdesk.ui.shell.rooms import Loader
from migdesk.ui.shell.screen import Parts, Screen

# ruff: noqa: PLC0415 - what is imported inside functions loads when it is first shown


def screens() -> Mapping[Place, Loader]:
    """Return what makes the screen of each place."""

    def home(parts: Parts) -> Screen:
        from migdesk.ui.home.screen import HomeScreen

        return HomeScreen(parts)

    def events(parts: Parts) -> Screen:
        from migdesk.ui.events.screen import EventsScreen

        return EventsScreen(parts)

    def people(parts: Parts) -> Screen:
        from migdesk.ui.people.screen import PeopleScreen

        return PeopleScreen(parts)

    def quotes(parts: Parts) -> Screen:
        from migdesk.ui.quotes.screen import QuotesScreen

        return QuotesScreen(parts)

    def releases(parts: Parts) -> Screen:
        from migdesk.ui.releases.screen import ReleasesScreen

        return ReleasesScreen(parts)

    def reports(parts: Parts) -> Screen:
        from migdesk.ui.reports.screen import ReportsScreen

        return ReportsScreen(parts)

    def settings(parts: Parts) -> Screen:
        from migdesk.ui.settings.screen import SettingsScreen

        return SettingsScreen(parts)

    return {
        Place.HOME: home,
        Place.EVENTS: events,
        Place.PEOPLE: people,
        Place.QUOTES: quotes,
        Place.RELEASES: releases,
        Place.REPORTS: reports,
        Place.SETTINGS: settings,
    }


def overlays() -> Mapping[str, OverlayLoader]:
    """Return what makes the cards over the window."""

    def palette(parts: Parts, window: QWidget) -> QWidget:
        from migdesk.desk.questions import palette as find
        from migdesk.ui.shell.palette import Palette

        return Palette(
            parts,
            window,
            lambda desk, text, kinds, limit: find(desk, text, kinds=kinds, limit=limit),
        )

    def shortcuts(parts: Parts, window: QWidget) -> QWidget:
        from migdesk.ui.shell.shortcuts import ShortcutSheet

        return ShortcutSheet(parts, window)

    def about(parts: Parts, window: QWidget) -> QWidget:
        from migdesk.ui.shell.about import AboutSheet

        return AboutSheet(parts, window)

    return {"palette": palette, "shortcuts": shortcuts, "about": about}


def table_sheet() -> SheetLoader:
    """Return what makes the sheet that takes in a table, beginning as an address says."""

    def sheet(parts: Parts, window: QWidget, address: Address) -> QWidget:
        from migdesk.ui.tables.sheet import TableSheet

        made = TableSheet(parts, window)
        made.begin(address)
        return made

    return sheet


def companions() -> Mapping[str, CompanionLoader]:
    """Return what makes the windows beside the main one."""

    def capture(parts: Parts, window: QWidget) -> Companion:
        from migdesk.ui.capture.window import CaptureWindow

        return CaptureWindow(parts, window)

    return {CAPTURE: capture}
