"""What is known about a quote besides its words, each fact edited in place."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from migdesk.desk import questions
from migdesk.desk.rows import PostEntry, QuotePage, SessionChoice
from migdesk.text.names import Language
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.quotes import sources
from migdesk.ui.quotes.edits import QuoteEdits
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import (
    ChoiceField,
    DayTime,
    Field,
    MomentField,
    ReferenceField,
    Suggestion,
    SwitchField,
    TagsField,
    TextField,
)
from migdesk.ui.widgets.forms import FieldSpec, Form, FormSpec
from migdesk.ui.widgets.labels import SectionHead
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import Provenance, QuoteKind

_SPEC: Final = FormSpec(
    "QuoteDetails",
    (
        FieldSpec(
            "speaker",
            QT_TRANSLATE_NOOP("QuoteDetails", "Speaker"),
            ReferenceField,
            QT_TRANSLATE_NOOP("QuoteDetails", "Another speaker has to be asked anew."),
        ),
        FieldSpec(
            "unattributed", QT_TRANSLATE_NOOP("QuoteDetails", "Why nobody is named"), TextField
        ),
        FieldSpec("post", QT_TRANSLATE_NOOP("QuoteDetails", "Title of that day"), ChoiceField),
        FieldSpec("event", QT_TRANSLATE_NOOP("QuoteDetails", "Event"), ReferenceField),
        FieldSpec("session", QT_TRANSLATE_NOOP("QuoteDetails", "Session"), ChoiceField),
        FieldSpec("said_at", QT_TRANSLATE_NOOP("QuoteDetails", "Said at"), MomentField),
        FieldSpec("kind", QT_TRANSLATE_NOOP("QuoteDetails", "Kind"), ChoiceField),
        FieldSpec("provenance", QT_TRANSLATE_NOOP("QuoteDetails", "Taken from"), ChoiceField),
        FieldSpec(
            "source",
            QT_TRANSLATE_NOOP("QuoteDetails", "Source"),
            TextField,
            QT_TRANSLATE_NOOP("QuoteDetails", "A file and time, a page, an address"),
            options={"limit": 500},
        ),
        FieldSpec("taken_by", QT_TRANSLATE_NOOP("QuoteDetails", "Taken by"), TextField),
        FieldSpec("on_record", QT_TRANSLATE_NOOP("QuoteDetails", "On the record"), SwitchField),
        FieldSpec("themes", QT_TRANSLATE_NOOP("QuoteDetails", "Themes"), TagsField),
    ),
)


class DetailsSection(QWidget):
    """The facts of a quote."""

    def __init__(self, parts: Parts, edits: QuoteEdits) -> None:
        super().__init__()
        self._parts, self._edits = parts, edits
        self._page: QuotePage | None = None
        self._zone = ZoneInfo("UTC")
        language = parts.language
        self.form = Form(
            parts.look,
            _SPEC,
            {
                "speaker": {
                    "suggest": sources.people(parts, self, self._event_id),
                    "create": self.tr("Create “{}”"),
                    "can_open": True,
                },
                "post": {"options": (), "placeholder": self.tr("No title")},
                "event": {
                    "suggest": sources.events(parts, self),
                    "can_open": True,
                    "placeholder": self.tr("Said at no event"),
                },
                "session": {"options": (), "placeholder": self.tr("Outside the sessions")},
                "said_at": {"today": self._today},
                "kind": {
                    "options": [(kind, word_of(kind, "quote_kind", language)) for kind in QuoteKind]
                },
                "provenance": {
                    "options": [(way, word_of(way, "provenance", language)) for way in Provenance]
                },
            },
        )
        self.form.committed.connect(self._keep)
        self.form.setEnabled(parts.writable)
        self._references()
        head = SectionHead(parts.look, self.tr("Details"))
        self.setLayout(column(head, self.form, spacing=parts.look.px(6)))

    def show_page(self, page: QuotePage) -> None:
        """Show the facts of a quote."""
        before, self._page = self._page, page
        other = before is None or before.id != page.id
        self._zone = ZoneInfo(page.zone)
        self._choice("post").set_options(_titles(page.posts, self._languages()))
        if other:
            self._choice("session").set_options(_only(page))
            self.form.reset(_values(page))
        else:
            self.form.set_values(_values(page))
        named = page.speaker is not None
        self.form.field("unattributed").setVisible(not named)
        self.form.field("post").setVisible(named and bool(page.posts))
        self.form.field("session").setVisible(page.event is not None)
        if page.event is not None:
            self._ask_sessions(page.event.id)

    def flush(self) -> None:
        """Hand on at once what is typed."""
        self.form.flush()

    def is_pending(self) -> bool:
        """Tell whether something is typed that was not handed on yet."""
        return self.form.is_pending()

    # Showing

    def _references(self) -> None:
        speaker, event = self.form.field("speaker"), self.form.field("event")
        if isinstance(speaker, ReferenceField):
            speaker.create_asked.connect(self._create)
            speaker.open_asked.connect(lambda key: self._go(Address(Place.PEOPLE, "person", key)))
        if isinstance(event, ReferenceField):
            event.open_asked.connect(lambda key: self._go(Address(Place.EVENTS, "event", key)))

    def _ask_sessions(self, event_id: int) -> None:
        def show(sessions: Sequence[SessionChoice]) -> None:
            page = self._page
            if page is None or page.event is None or page.event.id != event_id:
                return
            field = self._choice("session")
            field.set_options([(part.id, self._session(part)) for part in sessions])
            field.set_value(page.session.id if page.session is not None else None)

        self._parts.worker.ask(
            self, lambda desk: questions.sessions_of(desk, event_id), show, instead="sessions"
        )

    def _session(self, part: SessionChoice) -> str:
        title = part.title or word_of(part.kind, "session_kind", self._parts.language)
        return f"{part.starts_at:%H:%M} {title}"

    # Editing

    def _keep(self, name: str, value: Any) -> None:  # noqa: ANN401 - values of many kinds
        field = self.form.field(name)
        match name:
            case "speaker":
                self._keep_speaker(field, value)
            case "post":
                self._edits.facts(field, post_id=value)
            case "event":
                self._edits.facts(field, event_id=value, session_id=None)
            case "session":
                self._edits.facts(field, session_id=value)
            case "said_at":
                self._edits.facts(field, said_at=self._moment(value))
            case _:
                self._edits.facts(field, **{name: value})

    def _keep_speaker(self, field: Field, person_id: int | None) -> None:
        page = self._page
        if person_id is None and page is not None and not page.unattributed:
            self.form.field("unattributed").show()
            field.set_error(self.tr("Name a speaker, or say why nobody is named."))
        else:
            self._edits.facts(field, person_id=person_id)

    def _create(self, written: str) -> None:
        speaker = self.form.field("speaker")
        if isinstance(speaker, ReferenceField):
            sources.create_person(self._parts, speaker, written, speaker.choose)

    def _moment(self, value: DayTime | None) -> datetime | None:
        if value is None or value.at is None:
            return None
        return datetime.combine(value.day, value.at, self._zone).astimezone(UTC)

    def _choice(self, name: str) -> ChoiceField:
        field = self.form.field(name)
        if not isinstance(field, ChoiceField):
            raise TypeError(name)
        return field

    def _event_id(self) -> int:
        page = self._page
        return page.event.id if page is not None and page.event is not None else 0

    def _today(self) -> date:
        return self._parts.clock().astimezone(self._zone).date()

    def _languages(self) -> Sequence[Language]:
        return [tag for tag, _ in self._parts.languages]

    def _go(self, address: Address) -> None:
        self._parts.navigator.go(address)


def _values(page: QuotePage) -> Mapping[str, Any]:
    """Return the facts of a quote as its fields take them."""
    speaker, event, said_at = page.speaker, page.event, page.said_at
    return {
        "speaker": Suggestion(speaker.id, speaker.name) if speaker is not None else None,
        "unattributed": page.unattributed,
        "post": page.post_id or None,
        "event": Suggestion(event.id, event.name) if event is not None else None,
        "session": page.session.id if page.session is not None else None,
        "said_at": DayTime(said_at.date(), said_at.time()) if said_at is not None else None,
        "kind": page.kind,
        "provenance": page.provenance,
        "source": page.source,
        "taken_by": page.taken_by,
        "on_record": page.on_record,
        "themes": page.themes,
    }


def _titles(posts: Sequence[PostEntry], languages: Sequence[Language]) -> list[tuple[int, str]]:
    """Return the titles of a speaker as they are chosen from, each with where it is held."""
    titles = []
    for post in posts:
        words = [post.title[tag].nominative for tag in languages if tag in post.title]
        title = words[0] if words else next((form.nominative for form in post.title.values()), "")
        held = post.organisation.name if post.organisation is not None else ""
        titles.append((post.id, ", ".join(part for part in (title, held) if part)))
    return titles


def _only(page: QuotePage) -> list[tuple[int, str]]:
    """Return the session of a quote as the one choice, until all of its event are known."""
    return [(page.session.id, page.session.name)] if page.session is not None else []
