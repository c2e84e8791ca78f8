"""Presets: what is chosen about a report, kept under a name and chosen again."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from migdesk.base.errors import MigdeskError
from migdesk.desk.desk import Desk
from migdesk.desk.report_presets import (
    delete_preset,
    keep_preset,
    rename_preset,
    report_presets,
)
from migdesk.desk.rows import (
    Changes,
    ReportKind,
    ReportOptions,
    ReportPreset,
    ReportSubject,
    period_of,
)
from migdesk.text.words import words_for
from migdesk.ui.look import Look
from migdesk.ui.shell.edits import refusal
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import TextField
from migdesk.ui.widgets.form_popover import FloatingForm, open_form
from migdesk.ui.widgets.keys import finishes
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.menus import Entry, below, show_menu
from migdesk.ui.widgets.popover import Popover

LONGEST = 120


class NameForm(FloatingForm):
    """Asks under which name something is kept.

    Signals:
        named: the name.
    """

    named = Signal(str)

    def __init__(self, look: Look, heading: str, name: str) -> None:
        super().__init__()
        self.name = TextField(
            look, self.tr("Name"), limit=LONGEST, required=self.tr("Say how it is called.")
        )
        self.name.reset(name)
        self.verb = Button(look, self.tr("Keep"), "primary", edits=True)
        self.verb.clicked.connect(self.finish)
        gap = look.px(16)
        self.setMinimumWidth(look.px(320))
        self.setLayout(
            column(
                Label(look, heading, 14.5, 600, wrap=True),
                self.name,
                row(self.verb, None),
                spacing=look.px(10),
                margins=(gap, gap, gap, gap),
            )
        )
        self.setFocusProxy(self.name)

    def flush(self) -> None:
        """Keep nothing: whoever closes the form has thought better of it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Enter."""
        if finishes(event):
            self.finish()
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """Hand on the name, or say that there is none."""
        name = str(self.name.value()).strip()
        if name:
            self.named.emit(name)
        else:
            self.name.set_error(self.tr("Say how it is called."))


class PresetButton(Button):
    """Opens the menu of presets: to choose one, to keep what is chosen now, to delete one.

    Signals:
        chosen: a :class:`ReportPreset` that a person chose.
        named: the button names a preset, or none any more.
    """

    chosen = Signal(object)
    named = Signal()

    def __init__(
        self,
        parts: Parts,
        now: Callable[[], tuple[ReportKind, ReportSubject, ReportOptions]],
    ) -> None:
        """Offer presets; ``now`` returns what is chosen."""
        super().__init__(parts.look, "", icon="chevron-down", small=True)
        self._parts, self._now = parts, now
        self._current: ReportPreset | None = None
        self.clicked.connect(self._open)
        self.show_current()

    def show_current(self) -> None:
        """Name the preset that was chosen, while what is chosen is still what it says."""
        current = self._current
        same = current is not None and current.fits(*self._now(), self._today())
        self.setText(current.name if current is not None and same else self.tr("Presets"))
        self.setAccessibleName(self.tr("Presets: {name}").format(name=self.text()))
        self.named.emit()

    def lacks_donor(self) -> bool:
        """Tell whether the donor of the preset that is shown was deleted."""
        current = self._current
        return current is not None and current.donor_gone and self.text() == current.name

    def _today(self) -> date:
        return self._parts.clock().astimezone().date()

    def _open(self) -> None:
        self._parts.worker.ask(self, report_presets, self._offer, instead="presets")

    def _offer(self, presets: Sequence[ReportPreset]) -> None:
        words, kind = words_for(self._parts.language), self._now()[0]
        own = [each for each in presets if each.kind is kind]
        others = [each for each in presets if each.kind is not kind]
        entries: list[Entry | None] = [
            Entry("", each.name, partial(self._choose, each)) for each in own
        ]
        for each in others:
            report = words(f"report.{each.kind}")
            called = self.tr("{name} ({report})").format(name=each.name, report=report)
            entries.append(Entry("", called, partial(self._choose, each)))
        if entries:
            entries.append(None)
        entries.append(Entry("save", self.tr("Keep these choices…"), self._ask_name, edits=True))
        if self._current in presets:
            entries += self._about(self._current)
        show_menu(self._parts.look, self, below(self), entries)

    def _about(self, preset: ReportPreset | None) -> list[Entry | None]:
        """Return what can be done with the preset that was chosen."""
        if preset is None:
            return []
        rename = self.tr("Rename “{name}”…").format(name=preset.name)
        delete = self.tr("Delete “{name}”").format(name=preset.name)
        return [
            Entry("pencil", rename, partial(self._ask_other_name, preset), edits=True),
            Entry("trash-2", delete, partial(self._delete, preset), edits=True),
        ]

    def _choose(self, preset: ReportPreset) -> None:
        self._current = preset
        self.chosen.emit(preset)
        self.show_current()

    def _ask_name(self) -> None:
        name = self._current.name if self._current is not None else ""
        form = NameForm(self._parts.look, self.tr("Keep these choices"), name)
        kind, subject, options = self._now()
        today = self._today()

        def keep(name: str) -> None:
            self._carry_out(
                form,
                popover,
                lambda desk: keep_preset(
                    desk,
                    name=name,
                    kind=kind,
                    options=options,
                    period=period_of(subject.since, subject.until, today),
                    project_id=subject.project_id,
                    donor_id=subject.donor_id,
                    since=subject.since,
                    until=subject.until,
                ),
                self.tr("Preset kept: {name}").format(name=name),
                name,
            )

        form.named.connect(keep)
        popover = open_form(self._parts.look, self, form, name=self.tr("Keep these choices"))

    def _ask_other_name(self, preset: ReportPreset) -> None:
        form = NameForm(self._parts.look, self.tr("Rename preset"), preset.name)

        def rename(name: str) -> None:
            self._carry_out(
                form,
                popover,
                lambda desk: rename_preset(desk, preset_id=preset.id, name=name),
                self.tr("Preset renamed: {name}").format(name=name),
                name,
            )

        form.named.connect(rename)
        popover = open_form(self._parts.look, self, form, name=self.tr("Rename preset"))

    def _delete(self, preset: ReportPreset) -> None:
        def done(_: Changes) -> None:
            self._current = None
            self.show_current()
            said = self.tr("Preset deleted: {name}").format(name=preset.name)
            self._parts.voice.say_undoable(said)

        self._parts.worker.do(self, lambda desk: delete_preset(desk, preset_id=preset.id), done)

    def _carry_out(
        self,
        form: NameForm,
        popover: Popover,
        intention: Callable[[Desk], Changes],
        said: str,
        name: str,
    ) -> None:
        """Have something done and say so, or say in the form why it was not."""

        def take(presets: Sequence[ReportPreset]) -> None:
            self._current = next((each for each in presets if each.name == name), None)
            self.show_current()

        def done(_: Changes) -> None:
            popover.dismiss()
            self._parts.voice.say_undoable(said)
            self._parts.worker.ask(self, report_presets, take, instead="presets")

        def refuse(error: MigdeskError) -> None:
            form.name.set_error(refusal(self._parts, error))

        self._parts.worker.do(self, intention, done, refuse)
