"""The checks beside the text: what they find, where it is, and what puts it right."""

from factories.releases import Bench
from factories.widgets import button, click, paste, said
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from migdesk.desk.desk import Desk
from migdesk.desk.releases import edit_release, edit_text
from migdesk.desk.rows import CheckLine
from migdesk.desk.typing import typing_left
from migdesk.text.blocks import Block, Run
from migdesk.ui.quotes.recording import RecordingPage
from migdesk.ui.quotes.screen import QuotesScreen
from migdesk.ui.releases.checks_tab import ChecksTab
from migdesk.ui.releases.stages import Progress
from migdesk.ui.widgets.richtext import HeadlineEdit
from migdesk.vocabulary import BlockKind, Level, Stage

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
    assert compared == ["other_quotes", "other_figures", "other_figures"]
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
    paste(bench.paper.body, "Two  spaces. " + "One space. " * 6_000)
    seen: list[bool] = []
    bench.editor.checker.counted.connect(lambda _: seen.append(bench.ask(is_kept)))
    bench.qtbot.waitUntil(lambda: "double_space" in rules(bench), timeout=30_000)
    assert seen == [True]


def is_kept(desk: Desk) -> bool:
    return any("Two  spaces." in draft.content for draft in typing_left(desk))


# Warnings set aside


def test_a_warning_is_set_aside_by_a_key_and_brought_back_by_a_click(bench: Bench) -> None:
    write_statement(bench, "The office is open.", PLAIN, "Two  spaces stand here.")
    bench.focus(bench.paper.body)
    bench.paper.go_to("b1", 4)
    bench.press("Ctrl+Shift+A")
    bench.qtbot.waitUntil(lambda: rules(bench) == ["headline_stop"])
    assert bench.said == ["Warning set aside"]
    told = listed(bench)
    assert told[0] == "To look at"
    assert told[2:] == [
        "Set aside",
        "Set aside: Two spaces. Paragraph 2, can be put right",
    ]
    assert bench.editor.inspector.tabs.tabText(0) == "Checks  1"
    tab = tab_of(bench)
    bench.focus(tab.list)
    bench.press("End")
    assert (tab.mend, tab.keep) == (None, None)
    assert [each for each in said(tab) if each.startswith("Set aside by")] == [
        "Set aside by Nino Beridze: today 11:42"
    ]
    click(button(tab, "Bring back"))
    bench.qtbot.waitUntil(lambda: rules(bench) == ["headline_stop", "double_space"])
    assert bench.said[1:] == ["Warning brought back"]


def test_in_the_list_the_key_sets_aside_what_is_chosen_and_undo_takes_that_back(
    bench: Bench,
) -> None:
    write_statement(bench, "The office is open.", PLAIN)
    tab = tab_of(bench)
    bench.focus(tab.list)
    click(button(tab, "Keep as it is"))
    bench.qtbot.waitUntil(lambda: rules(bench) == [])
    assert tab.head.text() == "Nothing blocks this text"
    assert tab.under.text() == "1 warning set aside"
    bench.focus(tab.list)
    bench.press("Ctrl+Shift+A")
    bench.qtbot.waitUntil(lambda: rules(bench) == ["headline_stop"])
    bench.press("Ctrl+Z")
    bench.qtbot.waitUntil(lambda: rules(bench) == [])


def test_what_blocks_cannot_be_set_aside(bench: Bench) -> None:
    write_statement(bench, "The office is open", "It opens today.")
    bench.focus(bench.paper.body)
    bench.paper.go_to("b0", 10)
    bench.press("Ctrl+Shift+A")
    assert (rules(bench), tab_of(bench).keep) == (["said_today"], None)
    assert bench.said == ["The checks have no warning here."]


# Quotations recorded, and their speakers asked


def test_a_quotation_of_no_source_is_recorded_with_all_that_is_known(bench: Bench) -> None:
    key = write_statement(
        bench, "The office is open", "“Nobody has written this down yet,” said Mariam Tsulaia."
    )
    bench.do(lambda desk: edit_release(desk, release_id=key, event_id=1))
    bench.focus(bench.paper.body)
    bench.paper.go_to("b0", 5)
    bench.press("Ctrl+Shift+R")
    bench.settle()
    page = bench.window.findChild(RecordingPage)
    content = page.form.content()
    assert content.words == "Nobody has written this down yet"
    assert content.speaker is not None
    assert content.event is not None
    assert (content.speaker.name, content.event.key) == ("Mariam Tsulaia", 1)


def test_the_speaker_of_a_waiting_quote_is_asked(bench: Bench) -> None:
    bench.open("PR-15-2026", tab="checks")
    names: list[str] = []
    bench.window._files.to_save = lambda _title, name, _kinds: names.append(name)
    quoted = tab_of(bench).source_of(chosen(bench))
    assert quoted is not None
    click(button(tab_of(bench), "Ask the speaker"))
    bench.settle()
    assert [name.endswith(".eml") for name in names] == [True]
    assert bench.window.findChild(QuotesScreen).inspector.key() == quoted.quote


def test_where_no_quotation_waits_the_key_says_so(bench: Bench) -> None:
    write_statement(bench, "The office is open.", PLAIN)
    bench.focus(bench.paper.body)
    bench.press("Ctrl+Shift+R")
    assert bench.said == ["No quotation here waits to be recorded or cleared."]
    assert tab_of(bench).source is None


# Marks on the text and signs in the outline


def marks(bench: Bench) -> list[tuple[str, str, str, bool]]:
    """Return tone, sign and words of the marks on the text, and whether they are a wave."""
    body = bench.paper.body
    found = []
    for block in body.blocks():
        for mark in body._tints.marks_of(block.id):
            words = block.text[mark.start : mark.start + mark.length]
            found.append((mark.tone, mark.icon, words[:24], mark.wave))
    return found


def signs(bench: Bench) -> list[str]:
    """Return what a screen reader says of the signs in the outline."""
    model = bench.editor.text.outline.list.model()
    return [
        str(model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)).removeprefix(
            f"{part.text}. "
        )
        for at, part in enumerate(bench.editor.text.outline.parts())
        if part.sign is not None
    ]


def outline_line(bench: Bench, place: int) -> QPoint:
    list_ = bench.editor.text.outline.list
    return list_.visualRect(list_.model().index(place, 0)).center()


def test_quoted_words_are_tinted_by_what_the_record_says_of_them(bench: Bench) -> None:
    bench.open("PR-15-2026")
    assert marks(bench) == [
        ("green", "circle-check", "The money we send home i", False),
        ("green", "circle-check", "The knowledge we send ho", False),
        ("amber", "send", "The idea was born in Ant", False),
        ("amber", "send", "We often ask the diaspor", False),
        ("amber", "send", "Today we asked for the f", False),
        ("green", "circle-check", "We are not looking for l", False),
    ]
    (first, second) = [line.sentence for line in tab_of(bench)._lines]
    assert signs(bench) == [
        "Our translation, cleared",
        f"Blocks: {first}",
        f"Blocks: {second}",
        "Word for word, cleared",
    ]


def test_changed_words_turn_red_and_words_without_source_violet(bench: Bench) -> None:
    block = change_quote(bench)
    assert marks(bench)[:2] == [
        ("red", "circle-x", "The money we send home i", False),
        ("red", "circle-x", "The knowledge we send ho", False),
    ]
    bench.press("Ctrl+Z")
    assert words_in(bench, block).startswith(SAID)
    bench.qtbot.waitUntil(lambda: marks(bench)[0][0] == "green")
    nobody = "“Nobody has ever written these words down,” said Nino Sample."
    write_statement(bench, "The office is open", nobody)
    assert marks(bench) == [("violet", "circle-question-mark", nobody[1:25], False)]


def test_a_wave_stands_under_single_words_and_a_long_sentence_has_its_sign_alone(
    bench: Bench,
) -> None:
    long = " ".join(["word"] * 40)
    write_statement(bench, "The office is open", "Two  spaces stand here.", f"A {long}.")
    assert marks(bench) == [
        ("amber", "triangle-alert", "  ", True),
        ("amber", "triangle-alert", "", False),
    ]
    assert not bench.paper.body.document().isUndoAvailable()
    bench.focus(bench.paper.body)
    bench.paper.go_to("b0", 0)
    bench.type("Now ")
    assert marks(bench)[0] == ("amber", "triangle-alert", "  ", True)


def test_a_line_of_the_outline_leads_to_the_worst_in_its_part(bench: Bench) -> None:
    write_statement(bench, "The office is open.", PLAIN, "It  rained. It opens today.")
    parts = bench.editor.text.outline.parts()
    assert [part.sign.icon if part.sign else "" for part in parts][:3] == [
        "triangle-alert",
        "",
        "circle-x",
    ]
    list_ = bench.editor.text.outline.list
    click(list_.viewport(), outline_line(bench, 2))
    bench.settle()
    assert chosen(bench).rule == "said_today"
    assert bench.paper.body.hasFocus()
    assert bench.paper.body.selected_place() == ("b1", chosen(bench).start, chosen(bench).start)
    click(list_.viewport(), outline_line(bench, 1))
    bench.settle()
    assert bench.paper.body.selected_place() == ("b0", 0, 0)
    click(list_.viewport(), outline_line(bench, 0))
    bench.settle()
    assert (chosen(bench).rule, bench.paper.headline.hasFocus()) == ("headline_stop", True)


def test_a_sign_in_the_margin_opens_the_checks_at_it(bench: Bench) -> None:
    write_statement(bench, "The office is open", PLAIN, "Two  spaces stand here.")
    bench.editor.room.show_tab("details")
    (mark,) = bench.paper.body._tints.marks_of("b1")
    bench.paper.body._margin.pressed.emit(mark)
    bench.settle()
    assert bench.editor.inspector.tab() == "checks"
    assert chosen(bench).rule == "double_space"


def test_the_stage_of_checks_counts_what_blocks_and_leads_to_it(bench: Bench) -> None:
    bench.open("PR-15-2026", tab="details")
    step = next(each for each in bench.editor.stage_bar.steps() if each.stage is Stage.CHECKS)
    assert (step.progress, step.reason) == (Progress.STUCK, "2 block")
    assert step.detail == "2 things in this text keep it from being ready."
    click(bench.editor.stage_bar.button(Stage.CHECKS))
    bench.settle()
    assert bench.editor.inspector.tab() == "checks"
    assert QApplication.focusWidget() is tab_of(bench).list
    assert chosen(bench) == tab_of(bench)._lines[0]


def test_another_text_begins_without_marks(bench: Bench) -> None:
    bench.open("PR-15-2026")
    assert bench.editor.text.outline.signs()
    bench.editor.checker.begin()
    assert (marks(bench), bench.editor.text.outline.signs()) == ([], {})
    bench.settle()
    assert marks(bench) != []


def marked_in(field: HeadlineEdit) -> list[tuple[int, int]]:
    """Return where a field shows marks, and how long they are."""
    return [(one.start, one.length) for one in field.document().firstBlock().layout().formats()]


def test_what_is_found_in_headline_and_dateline_is_marked_there_too(bench: Bench) -> None:
    write_statement(bench, "The office is open.", "It rained  today.")
    headline = bench.paper.headline
    assert marked_in(headline) == [(18, 1)]
    tab_of(bench).choose(next(line for line in tab_of(bench)._lines if line.block != "headline"))
    ((_, place),) = headline.signs._signs(0, headline.height())
    click(headline.signs, place.center().toPoint())
    assert chosen(bench).rule == "headline_stop"
    bench.focus(bench.paper.dateline)
    bench.type("POTI, 3  June 2026")
    bench.qtbot.waitUntil(lambda: marked_in(bench.paper.dateline) != [])
    assert marked_in(bench.paper.dateline) == [(7, 2)]
    bench.press("Home")
    bench.type("X")
    assert marked_in(bench.paper.dateline) == [(8, 2)]
