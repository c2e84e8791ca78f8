"""Settings, House rules: whether what the checks find blocks a release, warns, or is left alone."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from migdesk.desk import questions
from migdesk.desk.house_rules import set_rule_level
from migdesk.desk.rows import RuleEntry
from migdesk.ui.settings.page import FormPage, section
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import ChoiceField
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import Part, column, frame, hline, row
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import Level

_SIGNS: Final[Mapping[Hashable, tuple[str, str]]] = {
    Level.BLOCKS: ("circle-x", "red"),
    Level.WARNS: ("triangle-alert", "amber"),
    Level.OFF: ("circle-dashed", "text3"),
}
_CHOICE: Final = 150
"""Pixels at 100 % that a choice of level is wide."""


class RulesPage(FormPage):
    """Every rule with what it means here: those that never change, then by how they came."""

    tables = frozenset({"rule_level"})

    def __init__(self, parts: Parts) -> None:
        super().__init__(
            parts,
            self.tr("House rules"),
            self.tr(
                "What the checks of releases look for. What blocks keeps a release from being "
                "ready and from going out; warnings are shown beside the text."
            ),
        )
        self.levels: dict[str, ChoiceField] = {}
        self._rows = column(spacing=parts.look.px(14))
        self.lay_out(self._rows)

    def load(self) -> None:
        """Show what each rule means now."""
        language = self.parts.language
        self.fetch(lambda desk: questions.house_rules(desk, language), self._show, "rules")

    def flush(self) -> None:
        """Hand on what is chosen."""
        for field in self.levels.values():
            field.flush()

    def focus(self) -> None:
        """Go to the first choice."""
        for field in self.levels.values():
            field.focus()
            return

    # Inside

    def _show(self, rules: Sequence[RuleEntry]) -> None:
        if not self.levels:
            self._build(rules)
        for rule in rules:
            if not rule.fixed:
                self.levels[rule.code].set_value(rule.level)

    def _build(self, rules: Sequence[RuleEntry]) -> None:
        fixed = [rule for rule in rules if rule.fixed]
        why = self.tr(
            "What was said, by whom, under which title, and who paid: in every office these block."
        )
        self._add(self.tr("Always block"), fixed, self._fixed_row, why)
        names = {
            Level.BLOCKS: self.tr("Block, unless you choose otherwise"),
            Level.WARNS: self.tr("Warn, unless you choose otherwise"),
            Level.OFF: self.tr("Off, unless you choose otherwise"),
        }
        for level, name in names.items():
            group = [rule for rule in rules if not rule.fixed and rule.delivered is level]
            self._add(name, group, self._row)

    def _add(
        self,
        name: str,
        rules: Sequence[RuleEntry],
        make: Callable[[RuleEntry], Part],
        why: str = "",
    ) -> None:
        look = self.parts.look
        lines: list[Part] = []
        for rule in rules:
            if lines:
                lines.append(hline())
            lines.append(make(rule))
        gap = look.px(14)
        card = frame("card", column(*lines, spacing=look.px(8), margins=(gap, gap, gap, gap)))
        said = [Label(look, why, 13, 400, "text2", wrap=True)] if why else []
        self._rows.addLayout(section(look, name, *said, card))

    def _fixed_row(self, rule: RuleEntry) -> Part:
        look = self.parts.look
        words = word_of(Level.BLOCKS, "level", self.parts.language)
        icon, tone = _SIGNS[Level.BLOCKS]
        return row(
            (Label(look, rule.wants, 13, 400, wrap=True), 1),
            IconLabel(look, icon, tone, 15),
            Label(look, words, 13, 500),
            spacing=look.px(8),
        )

    def _row(self, rule: RuleEntry) -> Part:
        look = self.parts.look
        language = self.parts.language
        options = [(level, word_of(level, "level", language)) for level in Level]
        field = self.levels[rule.code] = ChoiceField(look, "", options, icons=_SIGNS)
        field.set_name(rule.wants)
        field.committed.connect(partial(self._keep, rule.code))
        holder = QWidget()
        holder.setLayout(row(field))
        holder.setFixedWidth(look.px(_CHOICE))
        return row((Label(look, rule.wants, 13, 400, wrap=True), 1), holder, spacing=look.px(12))

    def _keep(self, rule: str, level: Level) -> None:
        self.edits.carry_out(
            lambda desk: set_rule_level(desk, rule=rule, level=level), self.levels[rule]
        )
