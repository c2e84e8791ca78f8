"""All other facts of an event: what it is counted under, who came, what came of it."""

from typing import Any, Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from migdesk.desk.rows import EventPage
from migdesk.text.goals import gcm_objectives, is_sdg_target, sdg_targets
from migdesk.ui.events.details.attendance import Attendance
from migdesk.ui.events.details.follow_ups import FollowUps
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.tab import EventTab
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import CodesField, Field, FieldGroup, LocalizedField, TagsField
from migdesk.ui.widgets.layouts import ScrollColumn, column

_FOLD_BELOW: Final = 760


class DetailsTab(EventTab):
    """Themes, objectives, outcomes at the left; attendance and follow-ups at the right."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._parts, self._edits = parts, edits
        look = parts.look
        self.themes = TagsField(look, self.tr("Themes"), placeholder=self.tr("Add a theme"))
        self.objectives = CodesField(
            look,
            self.tr("Objectives of the Global Compact for Migration"),
            gcm_objectives(parts.language),
            placeholder="1–23",
            hint=self.tr("Their numbers, from 1 to 23."),
        )
        self.targets = CodesField(
            look,
            self.tr("Targets of the Sustainable Development Goals"),
            sdg_targets(parts.language),
            placeholder="10.7",
            hint=self.tr("Goal and target, such as 10.7."),
        )
        self.outcomes = LocalizedField(
            look, self.tr("Outcomes"), parts.languages, lines=3, limit=20_000
        )
        self._fields = FieldGroup(
            {
                "outcomes": self.outcomes,
                "themes": self.themes,
                "gcm_objectives": self.objectives,
                "sdg_targets": self.targets,
            },
            self._keep,
        )
        self.attendance = Attendance(parts, edits)
        self.follow_ups = FollowUps(parts, edits)
        left, right = QWidget(), QWidget()
        gap = look.px(16)
        left.setLayout(column(self.outcomes, None))
        right.setLayout(
            column(self.themes, self.objectives, self.targets, None, spacing=look.px(12))
        )
        for side in (left, right):
            side.setMinimumWidth(1)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(look.px(28))
        self._columns.addWidget(left, 1)
        self._columns.addWidget(right, 1)
        body = column(
            self._columns,
            look.px(12),
            self.follow_ups,
            look.px(12),
            self.attendance,
            None,
            spacing=look.px(6),
            margins=(look.px(28), gap, look.px(28), look.px(24)),
        )
        self.setLayout(column(ScrollColumn(body)))

    def show_page(self, page: EventPage) -> None:
        """Show an event."""
        self._fields.show(
            page.id,
            {
                "outcomes": page.outcomes,
                "themes": page.themes,
                "gcm_objectives": tuple(str(number) for number in page.gcm_objectives),
                "sdg_targets": page.sdg_targets,
            },
        )
        self.attendance.show_page(page)
        self.follow_ups.show_page(page)

    def flush(self) -> None:
        """Hand on what is typed."""
        self._fields.flush()
        self.follow_ups.flush()

    def focus(self) -> None:
        """Put the caret where the page begins."""
        self.outcomes.focus()

    def delete_focused(self) -> bool:
        """Delete the row that has the keyboard; return whether there is one."""
        return self.attendance.delete_focused() or self.follow_ups.delete_focused()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two columns under one another where there is no room beside."""
        super().resizeEvent(event)
        narrow = self.width() < self._parts.look.px(_FOLD_BELOW)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _keep(self, event_id: int, field: Field, name: str, value: Any) -> None:  # noqa: ANN401 - many types
        if field is self.objectives:
            wrong = next((text for text in value if text not in gcm_objectives("en")), "")
            if wrong:
                sentence = self.tr("There is no objective {number}: they go from 1 to 23.")
                field.set_error(sentence.format(number=wrong))
                return
            value = tuple(sorted(int(text) for text in value))
        elif field is self.targets:
            wrong = next((text for text in value if not is_sdg_target(text)), "")
            if wrong:
                sentence = self.tr("There is no goal or target {code}: the goals go from 1 to 17.")
                field.set_error(sentence.format(code=wrong))
                return
        self._edits.fact(event_id, field, name, value)
