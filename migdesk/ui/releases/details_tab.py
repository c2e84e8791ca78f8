"""What a release is: its facts, the standing texts it carries, and what is said of it later."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.notices import set_notice
from migdesk.desk.releases import ReleaseFields, edit_release, set_standing_matter
from migdesk.desk.rows import Changes, Named, ReleasePage
from migdesk.text.dates import zone_in_words
from migdesk.text.names import Language
from migdesk.ui.releases.notice_part import NoticePart, NoticeWords
from migdesk.ui.releases.office_time import elsewhere
from migdesk.ui.releases.suggesting import suggest_events
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import (
    DayField,
    DayTime,
    Field,
    Listed,
    LocalizedField,
    MomentField,
    ReferenceField,
    ReferenceListField,
    Suggest,
    Suggestion,
    TextField,
)
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import ScrollColumn, column, hline, row
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import Stage


class DetailsTab(QWidget):
    """The facts of one release, edited in place.

    Signals:
        correct_asked, withdraw_asked: a release that is out is to be corrected, or taken back;
            they carry what is to be said of it, by language.
        drop_asked: the correction that is being written is to be given up.
        delete_asked, copy_asked: the release is to be deleted, or copied.
        language_out_asked: the text in the language shown is to be taken out.
    """

    correct_asked = Signal(object)
    drop_asked = Signal()
    withdraw_asked = Signal(object)
    delete_asked = Signal()
    copy_asked = Signal()
    language_out_asked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._page: ReleasePage | None = None
        self._kind = Label(look, "", 14.5, 600, wrap=True)
        self._number = Label(look, "", 12.5, 400, "text2", wrap=True)
        self.event_field = ReferenceField(
            look,
            self.tr("Event"),
            suggest_events(parts, self),
            placeholder=self.tr("Without an event"),
            can_open=True,
        )
        self.day = DayField(look, self.tr("Date on the page"), self._today)
        self.embargo = MomentField(look, self.tr("Embargo until"), self._today)
        self._zone = Label(look, "", 12, 400, "text3", wrap=True)
        self.subject = LocalizedField(
            look, self.tr("Subject, beside the text"), parts.languages, limit=200
        )
        self.owner = TextField(look, self.tr("Owner"))
        self.boilerplates = ReferenceListField(
            look,
            self.tr("Boilerplates, in order"),
            self._suggest_standing("boilerplates"),
            placeholder=self.tr("Add a boilerplate"),
        )
        self.contacts = ReferenceListField(
            look,
            self.tr("Press contacts, in order"),
            self._suggest_standing("contacts"),
            placeholder=self.tr("Add a press contact"),
        )
        printed = self.tr("Printed first on every form, with the date, in each language.")
        self.correction = NoticePart(
            look,
            NoticeWords(
                label=self.tr("What was wrong"),
                hint=printed,
                missing=self.tr("Say in a sentence what was wrong."),
                button=self.tr("Correct release"),
                kind="default",
                icon="pen-line",
                drop=self.tr("Give up the correction"),
            ),
            parts.languages,
        )
        self.withdrawal = NoticePart(
            look,
            NoticeWords(
                label=self.tr("Why it is withdrawn"),
                hint=printed,
                missing=self.tr("Say why, for those who have the release already."),
                button=self.tr("Withdraw release"),
                kind="danger",
                icon="rotate-ccw",
            ),
            parts.languages,
        )
        self._copy = Button(look, self.tr("Copy as a new release"), "link", icon="copy", edits=True)
        self._out = Button(
            look, self.tr("Take this language out"), "link", icon="languages", edits=True
        )
        self._delete = Button(look, self.tr("Delete release"), "danger", icon="trash-2", edits=True)
        self._lay_out()
        self._connect()

    # What the editor does

    def show_page(self, page: ReleasePage) -> None:
        """Show the facts of a release; of another one than before, nothing typed stays."""
        other = self._page is None or self._page.id != page.id
        self._page = page
        self._kind.setText(word_of(page.kind, "release_kind", self._parts.language))
        self._number.setText(page.number or self.tr("No number yet"))
        zone = ZoneInfo(page.zone)
        embargo, is_open = page.embargo, not page.locked and self._parts.writable
        values: list[tuple[Field, Any]] = [
            (self.event_field, _suggestion(page.event)),
            (self.day, page.day),
            (self.embargo, DayTime(embargo.date(), embargo.time()) if embargo else None),
            (self.subject, dict(page.subject)),
            (self.owner, page.owner),
            (self.boilerplates, _listed(page.boilerplates)),
            (self.contacts, _listed(page.contacts)),
        ]
        for field, value in values:
            (field.reset if other else field.set_value)(value)
            field.setEnabled(is_open)
        there = embargo or self._parts.clock().astimezone(zone)
        place = zone_in_words(there, self._parts.language)
        told = [self.tr("By the clock of the office: {zone}").format(zone=place)]
        if embargo is not None:
            told += elsewhere(embargo, page.zones, self._parts.language)
        self._zone.setText("\n".join(told))
        self._show_notices(page)
        self._delete.setVisible(page.deletable and is_open)
        self._out.setVisible(len(page.texts) > 1 and is_open)

    def _show_notices(self, page: ReleasePage) -> None:
        """Offer to correct and to withdraw, or to write what is not said yet."""
        languages = [text.language for text in page.texts]
        lines = page.notices[-1].lines if page.notices else {}
        is_withdrawn = page.stage is Stage.WITHDRAWN
        being_corrected = bool(page.notices) and not page.locked
        unsaid = [tag for tag in languages if not lines.get(tag)] if is_withdrawn else []
        self.correction.show_lines(
            page.id, languages, lines if being_corrected else {}, stands=being_corrected
        )
        self.withdrawal.show_lines(
            page.id, unsaid if is_withdrawn else languages, {}, stands=is_withdrawn
        )
        can_write = self._parts.writable
        self.correction.setVisible(can_write and (page.correctable or being_corrected))
        self.withdrawal.setVisible(can_write and (page.withdrawable or bool(unsaid)))

    def flush(self) -> None:
        """Hand on what is typed."""
        for field in (*self._fields(), self.correction.field, self.withdrawal.field):
            field.flush()

    def open_notice(self, part: NoticePart) -> None:
        """Ask what is to be said of the release."""
        self._scroll.ensureWidgetVisible(part)
        part.field.focus()

    # Building

    def _fields(self) -> Sequence[Field]:
        return (
            self.event_field,
            self.day,
            self.embargo,
            self.subject,
            self.owner,
            self.boilerplates,
            self.contacts,
        )

    def _lay_out(self) -> None:
        px = self._parts.look.px
        embargo = column(self.embargo, self._zone, spacing=px(4))
        content = column(
            column(self._kind, self._number, spacing=px(1)),
            self.event_field,
            self.day,
            embargo,
            self.subject,
            self.owner,
            self.boilerplates,
            self.contacts,
            self.correction,
            self.withdrawal,
            hline(),
            row(self._copy, None),
            row(self._out, None),
            row(self._delete, None),
            None,
            spacing=px(14),
            margins=(px(16), px(14), px(16), px(20)),
        )
        self._scroll = ScrollColumn(content)
        self.setLayout(column((self._scroll, 1)))

    def _connect(self) -> None:
        self.event_field.committed.connect(lambda key: self._edit(self.event_field, event_id=key))
        self.event_field.open_asked.connect(
            lambda key: self._parts.navigator.go(Address(Place.EVENTS, "event", key))
        )
        self.day.committed.connect(lambda day: self._edit(self.day, day=day))
        self.embargo.committed.connect(self._set_embargo)
        self.subject.committed.connect(lambda texts: self._edit(self.subject, subject=texts))
        self.owner.committed.connect(lambda name: self._edit(self.owner, owner=name))
        self.boilerplates.committed.connect(lambda _: self._set_standing(self.boilerplates))
        self.contacts.committed.connect(lambda _: self._set_standing(self.contacts))
        self.correction.asked.connect(self.correct_asked)
        self.correction.dropped.connect(self.drop_asked)
        self.withdrawal.asked.connect(self.withdraw_asked)
        for part in (self.correction, self.withdrawal):
            part.changed.connect(partial(self._set_notice, part))
        self._copy.clicked.connect(self.copy_asked)
        self._out.clicked.connect(self.language_out_asked)
        self._delete.clicked.connect(self.delete_asked)

    # Keeping

    def _edit(self, field: Field, **fields: Any) -> None:  # noqa: ANN401 - each field has its kind
        facts: ReleaseFields = fields  # type: ignore[assignment]  # named by those who call this
        self._do(field, lambda desk, key: edit_release(desk, release_id=key, **facts))

    def _set_embargo(self, value: DayTime | None) -> None:
        if self._page is None:
            return
        moment = None
        if value is not None and value.at is not None:
            moment = datetime.combine(value.day, value.at, ZoneInfo(self._page.zone))
        self._edit(self.embargo, embargo=moment)

    def _set_standing(self, field: ReferenceListField) -> None:
        boilerplates = [listed.key for listed in self.boilerplates.value()]
        contacts = [listed.key for listed in self.contacts.value()]
        self._do(
            field,
            lambda desk, key: set_standing_matter(
                desk, release_id=key, boilerplates=boilerplates, contacts=contacts
            ),
        )

    def _set_notice(self, part: NoticePart, lines: Mapping[Language, str]) -> None:
        wanted = dict.fromkeys(part.languages, "") | dict(lines)
        self._do(part.field, lambda desk, key: set_notice(desk, release_id=key, lines=wanted))

    def _do(self, field: Field, intention: Callable[[Desk, int], Changes]) -> None:
        page = self._page
        if page is None:
            return

        def refused(error: MigdeskError) -> None:
            what, todo = self._parts.voice.advice(error)
            field.set_error(f"{what} {todo}")

        self._parts.worker.do(self, lambda desk: intention(desk, page.id), None, refused)

    # Choosing

    def _suggest_standing(self, kind: str) -> Suggest:
        language = self._parts.language
        order = [language, *(tag for tag, _ in self._parts.languages if tag != language)]

        def named(texts: Mapping[str, str]) -> str:
            found = (texts[tag] for tag in order if texts.get(tag))
            return next(found, next(iter(texts.values()), ""))

        def ask(desk: Desk, typed: str) -> list[Suggestion]:
            if kind == "boilerplates":
                entries = questions.boilerplates(desk)
                offered = [Suggestion(each.id, named(each.label)) for each in entries]
            else:
                people = questions.press_contacts(desk)
                offered = [
                    Suggestion(each.id, named(each.name), named(each.role)) for each in people
                ]
            wanted = typed.casefold()
            return [each for each in offered if wanted in each.text.casefold()]

        def suggest(typed: str, then: Callable[[Sequence[Suggestion]], None]) -> None:
            self._parts.worker.ask(self, lambda desk: ask(desk, typed), then)

        return suggest

    def _today(self) -> date:
        zone = ZoneInfo(self._page.zone) if self._page is not None else None
        return self._parts.clock().astimezone(zone).date()


def _suggestion(named: Named | None) -> Suggestion | None:
    return Suggestion(named.id, named.name) if named is not None else None


def _listed(entries: Sequence[Named]) -> tuple[Listed, ...]:
    return tuple(Listed(entry.id, entry.name) for entry in entries)
