"""Settings, House rules: what blocks, warns, or is off."""

from functools import partial

from factories.settings_window import SettingsDriver
from factories.widgets import said

from migdesk.desk.house_rules import set_rule_level
from migdesk.desk.questions import house_rules
from migdesk.ui.settings.rules import RulesPage
from migdesk.vocabulary import Level


def levels(driver: SettingsDriver) -> dict[str, Level]:
    return {each.code: each.level for each in driver.ask(house_rules)}


def test_every_rule_can_be_set_but_those_that_always_block(driver: SettingsDriver) -> None:
    page = driver.open(RulesPage, "rules")
    rules = driver.ask(house_rules)
    assert set(page.levels) == {each.code for each in rules if not each.fixed}
    assert {code: field.value() for code, field in page.levels.items()} == {
        each.code: each.level for each in rules if not each.fixed
    }
    assert {each.wants for each in rules} <= set(said(page))
    names = {field.focusProxy().accessibleName() for field in page.levels.values()}
    assert names == {each.wants for each in rules if not each.fixed}


def test_a_level_is_chosen_by_keys_and_taken_back(driver: SettingsDriver) -> None:
    page = driver.open(RulesPage, "rules")
    before = levels(driver)["double_space"]
    page.levels["double_space"].focus()
    driver.press("Up")
    driver.settle()
    chosen = levels(driver)["double_space"]
    driver.press("Ctrl+Z")
    assert (before, chosen) == (Level.WARNS, Level.BLOCKS)
    assert levels(driver)["double_space"] is Level.WARNS
    assert page.levels["double_space"].value() is Level.WARNS


def test_a_level_set_elsewhere_is_shown(driver: SettingsDriver) -> None:
    page = driver.open(RulesPage, "rules")
    driver.do(partial(set_rule_level, rule="season", level=Level.OFF))
    assert page.levels["season"].value() is Level.OFF
