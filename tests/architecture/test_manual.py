"""Does the manual hold together, and does it know every command and its keys?"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from tools import checks
from tools.shortcuts import BEGIN, END, PAGE, keys_in_words, line_of, tables, with_tables

from migdesk.ui.shell.action_table import ACTIONS, MENUS, Action
from migdesk.ui.shell.address import Place

ROOT = Path(__file__).resolve().parents[2]
MANUAL = ROOT / "docs/manual"
IMAGES = ROOT / "docs/images"
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
WIDEST = 1200
MOST_BYTES = 120_000
MOST_BYTES_IN_ALL = 1_500_000
"""Of all pictures together: whoever takes the source takes them along."""


def leads_to(page: Path) -> Iterator[tuple[str, Path]]:
    """Yield every link and picture of a page that stays in the project, and where it leads."""
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
        path = target.partition("#")[0]
        if path and "://" not in target and not target.startswith("mailto:"):
            yield target, (page.parent / path).resolve()


def width_of(picture: Path) -> int:
    """Return how wide a picture is."""
    with Image.open(picture) as image:
        return image.width


def test_the_table_of_shortcuts_is_that_of_the_window() -> None:
    """If not: python3 dev.py manual."""
    page = PAGE.read_text("utf-8")
    assert page == with_tables(page)
    assert (page.count(BEGIN), page.count(END)) == (1, 1)


def test_the_table_of_checks_is_that_of_the_rules() -> None:
    """If not: python3 dev.py manual."""
    page = checks.PAGE.read_text("utf-8")
    assert page == checks.with_table(page)
    assert (page.count(checks.BEGIN), page.count(checks.END)) == (1, 1)


def test_every_command_is_in_the_table_once_with_its_text_and_keys() -> None:
    found = re.findall(r'^\| <a id="([^"]+)"></a>([^|]+) \| ([^|]*) \|', tables(), re.MULTILINE)
    by_menu = [action for menu in MENUS for action in ACTIONS if action.menu == menu]
    assert found == [
        (
            action.id,
            action.text,
            " or ".join(f"`{keys_in_words(keys)}`" for keys in action.keys),
        )
        for action in by_menu
    ]
    assert sorted(action.id for action in by_menu) == sorted(action.id for action in ACTIONS)


def test_a_command_is_a_row_of_its_words_its_keys_and_its_place() -> None:
    step = Action("x.step", "Next step…", ("Ctrl+Return", "Del"), place=Place.QUOTES)
    row = '| <a id="x.step"></a>Next step… | `Ctrl+Enter` or `Delete` | Quotes |\n'
    assert line_of(step) == row


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    assert [target for target, path in leads_to(page) if not path.exists()] == []


def test_every_page_of_the_manual_is_in_its_list() -> None:
    listed = [path for _, path in leads_to(MANUAL / "index.md") if path.suffix == ".md"]
    pages = {path for path in MANUAL.glob("*.md") if path.name != "index.md"}
    assert {path for path in listed if path.parent == MANUAL} == pages


def test_every_picture_is_shown_and_small() -> None:
    shown = {path for page in PAGES for _, path in leads_to(page) if path.parent == IMAGES}
    kept = {path: path.stat().st_size for path in IMAGES.iterdir()}
    assert set(kept) == shown
    assert {path.name: size for path, size in kept.items() if size > MOST_BYTES} == {}
    assert sum(kept.values()) <= MOST_BYTES_IN_ALL
    assert {path.name: width_of(path) for path in kept if width_of(path) > WIDEST} == {}


def test_a_page_of_the_manual_has_two_pictures_at_most() -> None:
    counted = {
        page.name: page.read_text("utf-8").count("](../images/") for page in MANUAL.glob("*.md")
    }
    assert {name: count for name, count in counted.items() if count > 2} == {}
