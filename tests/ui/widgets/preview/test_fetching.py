"""Things that come later are asked for in order, a few at once."""

from collections.abc import Callable

from migdesk.ui.widgets.preview.fetching import Fetching


class Counter:
    """Answers when told to, and keeps what came of it."""

    def __init__(self) -> None:
        self.asked: dict[str, tuple[Callable[[str], None], Callable[[], None]]] = {}
        self.order: list[str] = []
        self.got: list[tuple[str, str]] = []
        self.missed: list[str] = []
        self.fetching = Fetching[str, str](
            self._fetch, lambda key, got: self.got.append((key, got)), self.missed.append
        )

    def _fetch(self, key: str, then: Callable[[str], None], failed: Callable[[], None]) -> None:
        self.order.append(key)
        self.asked[key] = (then, failed)

    def answer(self, key: str) -> None:
        self.asked[key][0](key * 2)

    def fail(self, key: str) -> None:
        self.asked[key][1]()


def test_two_are_on_their_way_at_once_and_the_next_follows() -> None:
    counter = Counter()
    counter.fetching.wish("abcd")
    assert counter.order == ["a", "b"]
    counter.answer("b")
    assert counter.order == ["a", "b", "c"]
    counter.fail("a")
    assert counter.order == ["a", "b", "c", "d"]
    assert (counter.got, counter.missed) == ([("b", "bb")], ["a"])


def test_new_wishes_take_the_place_of_old_ones() -> None:
    counter = Counter()
    counter.fetching.wish("abcdef")
    counter.fetching.wish("bxy")
    counter.answer("a")
    counter.answer("b")
    assert counter.order == ["a", "b", "x", "y"]


def test_nothing_comes_after_the_stop() -> None:
    counter = Counter()
    counter.fetching.wish("abc")
    counter.fetching.stop()
    counter.answer("a")
    counter.fail("b")
    counter.fetching.wish("d")
    assert (counter.order, counter.got, counter.missed) == (["a", "b"], [], [])
