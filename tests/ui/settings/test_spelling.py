"""Whether misspelt words are marked on this computer, and where they cannot be."""

import sys

import pytest
from factories.settings_window import SettingsDriver
from factories.widgets import said

from migdesk.ui.settings.languages import LanguagesPage

MISSING = "Spelling is not available on this computer: a part of it is missing."


def test_spelling_is_switched_on_and_off_for_this_computer(driver: SettingsDriver) -> None:
    page = driver.open(LanguagesPage, "languages")
    kept = [driver.program.window._keeper.settings.spelling]
    for _ in range(2):
        driver.click(page.spelling._switch)
        kept.append(driver.program.window._keeper.settings.spelling)
    assert kept == [False, True, False]


def test_where_there_is_no_hunspell_it_is_said(
    driver: SettingsDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    driver.program.window.rebuild()
    page = driver.open(LanguagesPage, "languages")
    assert (page.spelling.isEnabled(), MISSING in said(page)) == (False, True)
