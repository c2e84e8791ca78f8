"""A release on its way: what is seen until it is there, and who goes elsewhere meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

from factories.releases import Bench
from factories.widgets import heard
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.ui.releases.waiting import WaitingPage
from migdesk.ui.shell.address import Address, Place


@contextmanager
def worker_busy(bench: Bench) -> Iterator[None]:
    """Nothing is answered within: the thread of the desk has other work."""
    go_on = Event()
    worker = bench.program.worker
    worker.ask(bench.window, lambda _: go_on.wait(30), lambda _: None)
    try:
        yield
    finally:
        go_on.set()
    bench.settle()


def shown(bench: Bench) -> QWidget:
    return bench.screen._pages.currentWidget()


def waiting(bench: Bench) -> WaitingPage:
    return bench.screen._waiting


def open_selected(bench: Bench) -> Address:
    """Open the release that is selected in the list by Enter; return where that leads."""
    key = bench.screen.list.key()
    QTest.keyClick(bench.screen.list.list, Qt.Key.Key_Return)
    return Address(Place.RELEASES, "release", key)


def test_the_list_stays_until_a_release_is_there_soon(bench: Bench) -> None:
    waiting(bench)._wait.setInterval(20_000)
    late = heard(waiting(bench).late)
    pages = heard(bench.screen._pages.currentChanged)
    open_selected(bench)
    assert shown(bench) is bench.screen.list
    bench.settle()
    assert shown(bench) is bench.editor
    assert (late, len(pages)) == ([], 1)
    assert bench.paper.body.hasFocus()


def test_the_outline_of_the_page_is_seen_if_the_release_takes_its_time(bench: Bench) -> None:
    with worker_busy(bench):
        address = open_selected(bench)
        with bench.qtbot.waitSignal(waiting(bench).late):
            pass
        assert shown(bench) is waiting(bench)
        assert bench.window.here() == address
        assert (bench.screen.bar(), dict(bench.screen.handlers())) == (((), ()), {})
        assert len(colours(waiting(bench))) > 3
    assert shown(bench) is bench.editor
    assert bench.window.here() == address.at(spot="en")
    assert bench.paper.body.hasFocus()


def test_from_another_place_nothing_is_seen_at_first(bench: Bench) -> None:
    address = Address(Place.RELEASES, "release", bench.screen.list.key())
    bench.window.go(Address(Place.HOME))
    bench.settle()
    with worker_busy(bench):
        bench.window.go(address)
        assert shown(bench) is waiting(bench)
        assert len(colours(waiting(bench))) == 1
        with bench.qtbot.waitSignal(waiting(bench).late):
            pass
        assert len(colours(waiting(bench))) > 3
    assert shown(bench) is bench.editor
    bench.window.go(Address(Place.HOME))
    bench.settle()
    bench.window.go(address)
    assert shown(bench) is bench.editor


def test_who_goes_elsewhere_meanwhile_is_not_called_back(bench: Bench) -> None:
    with worker_busy(bench):
        open_selected(bench)
        with bench.qtbot.waitSignal(waiting(bench).late):
            pass
        bench.window.go(Address(Place.RELEASES))
        assert shown(bench) is bench.screen.list
    assert shown(bench) is bench.screen.list
    assert bench.editor.loaded() is None
    assert bench.window.here() == Address(Place.RELEASES)


def test_of_two_releases_the_later_one_is_shown(bench: Bench) -> None:
    with worker_busy(bench):
        open_selected(bench)
        QApplication.processEvents()
        QTest.keyClick(bench.screen.list.list, Qt.Key.Key_Down)
        address = open_selected(bench)
    assert bench.editor.spot().release_id == address.key
    assert bench.window.here() == address.at(spot="en")


def layout(bench: Bench) -> object:
    """Return where everything stands on the page and in the toolbar."""
    paper, bar = bench.paper, bench.editor.bar
    figures = [figure.geometry() for figure in paper.figures._rows]
    parts = (paper, paper.standing, paper.body, bar.export)
    return [part.geometry() for part in parts], figures


def test_all_of_a_release_is_laid_out_before_it_is_seen(bench: Bench, qapp: QApplication) -> None:
    """When it gets the keyboard: before a turn of the event loop, in which it would be painted."""
    seen = []

    def note(_old: QWidget | None, new: QWidget | None) -> None:
        if shown(bench) is bench.editor and new is bench.paper.body:
            seen.append(layout(bench))

    qapp.focusChanged.connect(note)
    open_selected(bench)
    bench.settle()
    qapp.focusChanged.disconnect(note)
    assert seen == [layout(bench)]


def test_a_release_is_shown_from_its_top(bench: Bench) -> None:
    bench.window.resize(1366, 690)
    for _ in range(4):
        bench.window.commands.trigger("view.larger")
        bench.settle()
    open_selected(bench)
    bench.settle()
    bar = bench.editor.text.desk.verticalScrollBar()
    assert (bench.paper.body.hasFocus(), bar.value()) == (True, 0)
    assert bar.maximum() > 0


def colours(widget: QWidget) -> set[int]:
    """Return the colours in which a widget is drawn."""
    image = widget.grab().toImage()
    return {
        image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 3)
    }
