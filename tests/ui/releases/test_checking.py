"""The checks beside the text: what they find, where it is, and what puts it right."""

from factories.releases import Bench
from factories.widgets import button, click, paste
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from migdesk.desk.desk import Desk
from migdesk.desk.releases import edit_text
from migdesk.desk.rows import CheckLine
from migdesk.desk.typing import typing_left
from migdesk.text.blocks import Block, Run
from migdesk.ui.releases.checks_tab import ChecksTab
from migdesk.vocabulary import BlockKind, Level

PLAIN = "The office opened on 12 November 2026."
SAID = "“The money we send home is spent in a month,” said Mariam Tsulaia"


def tab_of(bench: Bench) -> ChecksTab:
    return bench.editor.inspector.checks


def found(bench: Bench) -> list[tuple[Level, str, str]]:
    """Return level, rule and place of what is listed."""
    return [(line.level, line.rule, line.block) for line in tab_of(bench)._lines]


def rules(bench: Bench) -> list[str]:
    return [rule for _, rule, _ in found(bench)]


def listed(bench: Bench) -> list[str]:
    """Return the lines of the list as a screen reader says them."""
    model = tab_of(bench).list.model()
    return [
        str(model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for at in range(model.rowCount())
    ]


def write_statement(bench: Bench, headline: str, *paragraphs: str) -> int:
    """Open ST-1-2026 and give it these words alone."""
    key = bench.open("ST-1-2026", tab="checks")
    blocks = [
        Block(f"b{at}", BlockKind.PARAGRAPH, (Run(words),)) for at, words in enumerate(paragraphs)
    ]
    bench.do(
        lambda desk: edit_text(
            desk, release_id=key, language="en", headline=headline, deck="", blocks=blocks
        )
    )
    bench.qtbot.waitUntil(lambda: tab_of(bench)._text.headline == headline)
    bench.settle()
    return key


def change_quote(bench: Bench) -> str:
    """Type another word into a quote of PR-15-2026; return its paragraph."""
    bench.open("PR-15-2026", tab="checks")
    body = bench.paper.body
    (block,) = (each for each in body.blocks() if each.text.startswith(SAID))
    bench.focus(body)
    assert bench.paper.go_to(block.id, SAID.index("spent"), len("spent"))
    bench.type("gone")
    bench.qtbot.waitUntil(lambda: "quote_changed" in rules(bench))
    bench.settle()
    return block.id


def words_in(bench: Bench, block: str) -> str:
    return next(each.text for each in bench.paper.body.blocks() if each.id == block)


def chosen(bench: Bench) -> CheckLine:
    line = tab_of(bench).current()
    assert line is not None
    return line


def test_what_blocks_comes_first_and_the_tab_counts_all(bench: Bench) -> None:
    write_statement(bench, "The office is open.", "It rained  today.", "It is “dry now.")
    levels = [level for level, _, _ in found(bench)]
    assert levels == sorted(levels, key=[Level.BLOCKS, Level.WARNS].index)
    tabs = bench.editor.inspector.tabs
    assert tabs.tabText(0) == f"Checks  {len(levels)}"
    heads = [line for line in listed(bench) if ":" not in line]
    assert heads == ["Blocks", "To look at"]
    blocking = levels.count(Level.BLOCKS)
    assert tab_of(bench).head.text() == f"{blocking} things block this text"
    assert tab_of(bench).under.text() == f"{len(levels) - blocking} more to look at"


def test_a_text_without_findings_is_said_to_be_fine_once_it_was_checked(bench: Bench) -> None:
    bench.open("ST-1-2026", tab="checks")
    tab = tab_of(bench)
    bench.editor.checker.begin()
    assert tab.head.text() == "The text is being checked"
    bench.settle()
    assert tab.head.text() != "The text is being checked"
    write_statement(bench, "The office is open", PLAIN)
    assert found(bench) == []
    assert (tab.head.text(), tab.list.isVisible()) == ("All checks are fine", False)
    assert bench.editor.inspector.tabs.tabText(0) == "Checks  0"


def test_arrows_show_the_place_and_enter_goes_there(bench: Bench) -> None:
    write_statement(bench, "The office is open.", PLAIN, "Two  spaces stand here.")
    list_, paper = tab_of(bench).list, bench.paper
    assert [rule for _, rule, _ in found(bench)] == ["headline_stop", "double_space"]
    bench.focus(list_)
    bench.press("Down")
    assert QApplication.focusWidget() is list_
    assert paper.body.selected_place() == ("b1", chosen(bench).start, chosen(bench).end)
    bench.press("Up")
    assert QApplication.focusWidget() is list_
    assert paper.headline.selected_place() == (chosen(bench).start, chosen(bench).end)
    bench.press("Return")
    assert QApplication.focusWidget() is paper.headline


def test_a_click_goes_to_the_place(bench: Bench) -> None:
    write_statement(bench, "The office is open", PLAIN, "Two  spaces stand here.")
    list_ = tab_of(bench).list
    click(list_.viewport(), list_.visualRect(list_.currentIndex()).center())
    bench.settle()
    assert QApplication.focusWidget() is bench.paper.body
    assert bench.paper.body.selected_place() == ("b1", chosen(bench).start, chosen(bench).end)


def test_typing_is_checked_once_it_rests(bench: Bench) -> None:
    write_statement(bench, "The office is open", PLAIN)
    bench.focus(bench.paper.body)
    bench.press("Ctrl+End")
    bench.type("  It rained.")
    bench.qtbot.waitUntil(lambda: rules(bench) == ["double_space"])
    assert bench.editor.inspector.tabs.tabText(0) == "Checks  1"
    assert QApplication.focusWidget() is bench.paper.body


def test_recorded_words_are_restored_by_a_click_and_ctrl_z_takes_that_back(bench: Bench) -> None:
    block = change_quote(bench)
    changed = words_in(bench, block)
    assert changed.startswith(SAID.replace("spent", "gone"))
    (key,) = (at for at, rule in enumerate(rules(bench), start=1) if rule == "quote_changed")
    bench.focus(tab_of(bench).list)
    bench.press("Home")
    for _ in range(key - 1):
        bench.press("Down")
    assert chosen(bench).rule == "quote_changed"
    click(button(tab_of(bench), "Restore wording"))
    assert words_in(bench, block).startswith(SAID)
    bench.qtbot.waitUntil(lambda: "quote_changed" not in rules(bench))
    bench.press("Ctrl+Z")
    assert words_in(bench, block) == changed
    bench.qtbot.waitUntil(lambda: "quote_changed" in rules(bench))


def test_ctrl_stop_puts_right_what_is_at_the_caret(bench: Bench) -> None:
    write_statement(bench, "The office is open.", PLAIN, "Two  spaces stand here.")
    paper = bench.paper
    bench.focus(paper.body)
    paper.go_to("b1", 4)
    bench.press("Ctrl+.")
    assert words_in(bench, "b1") == "Two spaces stand here."
    assert paper.headline.text() == "The office is open."
    bench.focus(paper.headline)
    bench.press("End")
    bench.press("Ctrl+.")
    assert paper.headline.text() == "The office is open"
    bench.qtbot.waitUntil(lambda: rules(bench) == [])
    bench.press("Ctrl+Z")
    assert paper.headline.text() == "The office is open."


def test_ctrl_stop_says_so_where_there_is_nothing_to_put_right(bench: Bench) -> None:
    write_statement(bench, "The office is open", PLAIN, "Two  spaces stand here.")
    bench.focus(bench.paper.body)
    bench.paper.go_to("b0", 2)
    bench.press("Ctrl+.")
    assert words_in(bench, "b1") == "Two  spaces stand here."
    assert bench.said == ["The checks have nothing to put right here."]


def test_a_word_typed_since_keeps_a_mend_from_going_astray(bench: Bench) -> None:
    write_statement(bench, "The office is open", PLAIN, "Two  spaces stand here.")
    line = chosen(bench)
    bench.focus(bench.paper.body)
    bench.paper.go_to("b1", 0)
    bench.type("Now ")
    bench.editor.checker.mend(line)
    assert words_in(bench, "b1") == "Now Two  spaces stand here."
    assert bench.said == ["The text has changed. It is checked again."]
    bench.qtbot.waitUntil(lambda: [each.start for each in tab_of(bench)._lines] == [line.start + 4])


def test_what_the_other_language_lacks_stays_listed_while_one_types(bench: Bench) -> None:
    bench.open("PR-16-2026", tab="checks")
    compared = [rule for rule in rules(bench) if rule.startswith("other_")]
    assert compared == ["other_figures", "other_figures", "other_quotes"]
    bench.focus(bench.paper.body)
    bench.press("Ctrl+Home")
    bench.type("Today  ")
    bench.qtbot.waitUntil(lambda: "double_space" in rules(bench))
    assert [rule for rule in rules(bench) if rule.startswith("other_")] == compared


def test_a_language_that_is_not_begun_has_nothing_to_check(bench: Bench) -> None:
    bench.open("ST-1-2026", language="ka", tab="checks")
    assert tab_of(bench).head.text() == "There is no text to check yet"
    assert bench.editor.inspector.tabs.tabText(0) == "Checks"


def test_a_release_that_is_out_is_checked_and_offers_no_mend(bench: Bench) -> None:
    bench.open("MN-1-2025", language="ka", tab="checks")
    assert (rules(bench), bench.editor.loaded().page.locked) == (["other_marks"] * 2, True)
    assert [line.mend is not None for line in tab_of(bench)._lines] == [True, True]
    assert tab_of(bench).mend is None
    bench.press("Ctrl+.")
    assert (bench.said, "„" in words_in(bench, "b2")) == ([], True)


def test_a_very_long_text_is_kept_before_it_is_checked(bench: Bench) -> None:
    write_statement(bench, "The office is open", PLAIN)
    bench.focus(bench.paper.body)
    bench.press("Ctrl+End")
    paste(bench.paper.body, "Two  spaces. " * 6_000)
    seen: list[bool] = []
    bench.editor.checker.counted.connect(lambda _: seen.append(bench.ask(is_kept)))
    bench.qtbot.waitUntil(lambda: "double_space" in rules(bench), timeout=30_000)
    assert seen == [True]


def is_kept(desk: Desk) -> bool:
    return any("Two  spaces." in draft.content for draft in typing_left(desk))
