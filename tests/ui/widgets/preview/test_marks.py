"""A selection over pages, and hits in their order."""

from migdesk.ui.widgets.preview.marks import Search, Selection

TEXTS = {0: "one two", 1: "two ", 2: "two three two"}


def test_a_selection_is_the_same_from_both_ends() -> None:
    for anchor, head in (((0, 4), (2, 3)), ((2, 3), (0, 4))):
        selection = Selection(anchor, head)
        assert [selection.on(number, len(text)) for number, text in TEXTS.items()] == [
            (4, 7),
            (0, 4),
            (0, 3),
        ]
        assert selection.text(TEXTS) == "two\ntwo\ntwo"


def test_nothing_of_other_pages_is_selected() -> None:
    selection = Selection.of(1, (0, 3))
    assert (selection.on(0, 7), selection.on(1, 4), selection.on(2, 13)) == ((0, 0), (0, 3), (0, 0))
    assert not selection.is_empty
    assert Selection((1, 2), (1, 2)).is_empty


def test_hits_are_counted_from_the_page_in_sight_and_go_round() -> None:
    search = Search("two", start=1)
    for number in (2, 0, 1):
        search.take(number, TEXTS[number])
    assert (search.here, search.count) == ((2, (0, 3)), 4)
    places = []
    for _ in range(4):
        places.append(search.position)
        search.step(1)
    assert places == [3, 4, 1, 2]
    search.step(-1)
    assert search.position == 2


def test_where_nothing_follows_the_first_hit_is_shown() -> None:
    search = Search("one", start=1)
    for number, text in TEXTS.items():
        search.take(number, text)
    assert search.here is None
    search.close()
    assert (search.here, search.position) == ((0, (0, 3)), 1)


def test_what_is_nowhere_has_no_place() -> None:
    search = Search("four")
    search.take(0, TEXTS[0])
    search.close()
    search.step(1)
    assert (search.here, search.position, search.count, search.on(0)) == (None, 0, 0, ())
