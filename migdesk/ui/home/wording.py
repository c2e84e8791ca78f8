"""What needs a person, in words: a title, a second line, the one action that moves it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from migdesk.desk.rows import Kind, Need, NeedItem
from migdesk.text.words import own_name
from migdesk.ui.look import Tone
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.moments import day_name, moment_name, passed, span_name


class Worded(Struct, frozen=True):
    """One thing that needs a person, ready to be shown."""

    tone: Tone
    icon: str
    title: str
    support: str
    verb: str


_SIGNS: Final[Mapping[Need, tuple[Tone, str]]] = {
    Need.EMBARGO: ("violet", "lock"),
    Need.SEND: ("green", "send"),
    Need.DUE: ("amber", "clock"),
    Need.REFUSED: ("red", "circle-x"),
    Need.QUOTE_REFUSED: ("red", "quote"),
    Need.QUOTE_TO_VERIFY: ("amber", "quote"),
    Need.QUOTE_WAITING: ("amber", "quote"),
    Need.GAPS: ("red", "circle-alert"),
    Need.TEXT_MISSING: ("amber", "languages"),
    Need.TEXT_BEHIND: ("amber", "languages"),
    Need.ANSWER_LATE: ("amber", "clock"),
    Need.NO_AGENDA: ("gray", "calendar"),
    Need.NO_SPEAKERS: ("gray", "users"),
    Need.CONFLICTS: ("red", "triangle-alert"),
    Need.UNCHECKED_QUOTES: ("amber", "quote"),
    Need.FOLLOW_UP: ("amber", "list-checks"),
    Need.TELL_WITHDRAWN: ("red", "circle-x"),
    Need.LINE_MISSING: ("amber", "languages"),
    Need.OLD_TITLE: ("red", "id-card"),
    Need.NEW_TITLE: ("teal", "id-card"),
    Need.OLD_TITLE_OUT: ("gray", "id-card"),
}

_PLACES: Final = {
    Kind.EVENT: Place.EVENTS,
    Kind.PERSON: Place.PEOPLE,
    Kind.QUOTE: Place.QUOTES,
    Kind.RELEASE: Place.RELEASES,
}

_TABS: Final = {
    Need.NO_AGENDA: "agenda",
    Need.NO_SPEAKERS: "agenda",
    Need.CONFLICTS: "agenda",
    Need.UNCHECKED_QUOTES: "quotes",
    Need.FOLLOW_UP: "details",
    Need.LINE_MISSING: "details",
}


def address_of(item: NeedItem) -> Address:
    """Return where the one action of an item leads."""
    spot = item.languages[0] if item.kind is Kind.RELEASE and item.languages else ""
    return Address(_PLACES[item.kind], item.kind, item.id, _TABS.get(item.need, ""), spot)


def worded(item: NeedItem, now: datetime) -> Worded:
    """Return an item in words. ``now`` is at the place of the office."""
    tone, icon = _SIGNS[item.need]
    title, support, verb = _WORDS[item.need](item, now)
    return Worded(tone, icon, title, support, verb)


_Words = Callable[[NeedItem, datetime], tuple[str, str, str]]


def _of(item: NeedItem) -> str:
    return item.number or item.title


def _beside(item: NeedItem) -> str:
    """Return the headline, where a title says the number already and not the headline."""
    return item.title if item.number else ""


def _until(item: NeedItem, now: datetime) -> str:
    return moment_name(item.deadline, now, inside=True) if item.deadline is not None else ""


def _names(languages: Sequence[str]) -> str:
    return ", ".join(own_name(tag) for tag in languages)


def _since(item: NeedItem, now: datetime) -> str:
    return span_name(passed(item.since, now)) if item.since is not None else ""


def _embargo(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    past = item.deadline is not None and passed(item.deadline, now) >= timedelta()
    if past:
        title = QCoreApplication.translate("Needs", "The embargo is over since {when}")
    else:
        title = QCoreApplication.translate("Needs", "Embargo lifts {when}")
    support = QCoreApplication.translate("Needs", "{release} is not ready yet")
    shown = ": ".join(filter(None, (support.format(release=_of(item)), _beside(item))))
    return title.format(when=_until(item, now)), shown, _open_release()


def _open_release() -> str:
    return QCoreApplication.translate("Needs", "Open release")


def _send(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    del now
    title = QCoreApplication.translate("Needs", "{release} can go out").format(release=_of(item))
    return title, _beside(item), _open_release()


def _due(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    when = (
        day_name(item.deadline.date(), now.date(), inside=True) if item.deadline is not None else ""
    )
    title = QCoreApplication.translate("Needs", "{release} is dated {when}")
    support = QCoreApplication.translate("Needs", "Not ready yet")
    shown = ": ".join(filter(None, (support, _beside(item))))
    return title.format(release=_of(item), when=when), shown, _open_release()


def _refused(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    del now
    title = QCoreApplication.translate("Needs", "{name} did not agree to {release}")
    return title.format(name=item.name, release=_of(item)), _beside(item), _open_release()


def _quote_refused(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    del now
    title = QCoreApplication.translate("Needs", "A quote in {release} may not be used")
    support = QCoreApplication.translate("Needs", "{name} has declined it or taken it back")
    return title.format(release=_of(item)), support.format(name=item.name), _open_quote()


def _open_quote() -> str:
    return QCoreApplication.translate("Needs", "Open quote")


def _quote_to_verify(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    del now
    title = QCoreApplication.translate("Needs", "A quote in {release} is not verified yet")
    return title.format(release=_of(item)), _by(item), _open_quote()


def _by(item: NeedItem) -> str:
    return ": ".join(part for part in (item.name, _beside(item)) if part)


def _quote_waiting(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    title = QCoreApplication.translate("Needs", "A quote in {release} is not cleared yet")
    support = QCoreApplication.translate("Needs", "{name}, asked {span} ago, no answer")
    shown = support.format(name=item.name, span=_since(item, now))
    return title.format(release=_of(item)), shown, _open_quote()


def _gaps(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    del now
    title = QCoreApplication.translate("Needs", "{release} has gaps in its text: {count}")
    support = QCoreApplication.translate("Needs", "In {languages}. Gaps are marked amber")
    return (
        title.format(release=_of(item), count=item.count),
        support.format(languages=_names(item.languages)),
        QCoreApplication.translate("Needs", "Fill in"),
    )


def _missing(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    del now
    title = QCoreApplication.translate("Needs", "{release} lacks a text: {languages}")
    shown = title.format(release=_of(item), languages=_names(item.languages))
    return shown, _beside(item), QCoreApplication.translate("Needs", "Write")


def _behind(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    del now
    title = QCoreApplication.translate("Needs", "A text of {release} is behind: {languages}")
    support = QCoreApplication.translate("Needs", "Paragraphs changed since: {count}")
    return (
        title.format(release=_of(item), languages=_names(item.languages)),
        support.format(count=item.count),
        QCoreApplication.translate("Needs", "Update"),
    )


def _late(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    title = QCoreApplication.translate("Needs", "{name} has not answered about {release}")
    support = QCoreApplication.translate("Needs", "Asked {span} ago")
    shown = support.format(span=_since(item, now))
    return title.format(name=item.name, release=_of(item)), shown, _open_release()


def _no_agenda(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    title = QCoreApplication.translate("Needs", "An event begins soon and has no agenda")
    return title, _event(item, now), QCoreApplication.translate("Needs", "Open agenda")


def _no_speakers(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    title = QCoreApplication.translate("Needs", "An event begins soon and nobody speaks at it")
    return title, _event(item, now), QCoreApplication.translate("Needs", "Open agenda")


def _conflicts(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    title = QCoreApplication.translate("Needs", "Conflicts in the agenda: {count}")
    shown = title.format(count=item.count)
    return shown, _event(item, now), QCoreApplication.translate("Needs", "Open agenda")


def _event(item: NeedItem, now: datetime) -> str:
    when = moment_name(item.deadline, now) if item.deadline is not None else ""
    return ". ".join(part for part in (when, item.title) if part)


def _unchecked(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    del now
    title = QCoreApplication.translate("Needs", "Quotes to verify: {count}")
    shown = title.format(count=item.count)
    return shown, item.title, QCoreApplication.translate("Needs", "Open quotes")


def _follow_up(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    when = (
        day_name(item.deadline.date(), now.date(), inside=True) if item.deadline is not None else ""
    )
    due = QCoreApplication.translate("Needs", "due {when}").format(when=when) if when else ""
    support = ", ".join(part for part in (item.name, due) if part)
    return item.title, support, QCoreApplication.translate("Needs", "Open event")


def _new_title(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    when = (
        day_name(item.deadline.date(), now.date(), inside=True) if item.deadline is not None else ""
    )
    title = QCoreApplication.translate("Needs", "{name} has a new title from {when}")
    shown = title.format(name=item.name, when=when)
    return shown, item.title, QCoreApplication.translate("Needs", "Review")


def _old_title(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    del now
    title = QCoreApplication.translate("Needs", "{release} still says “{title}” of {name}")
    support = QCoreApplication.translate("Needs", "The title was changed. In {languages}")
    return (
        title.format(release=item.number, title=item.title, name=item.name),
        support.format(languages=_names(item.languages)),
        _open_release(),
    )


def _tell_withdrawn(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    del now
    title = QCoreApplication.translate("Needs", "{release} is withdrawn")
    support = QCoreApplication.translate("Needs", "Those who have it are to know")
    shown = ": ".join(filter(None, (support, _beside(item))))
    return title.format(release=_of(item)), shown, _open_release()


def _line_missing(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    del now
    title = QCoreApplication.translate("Needs", "What was wrong with {release} is not said yet")
    support = QCoreApplication.translate("Needs", "Not in: {languages}")
    return (
        title.format(release=_of(item)),
        support.format(languages=_names(item.languages)),
        _open_release(),
    )


def _old_title_out(item: NeedItem, now: datetime) -> tuple[str, str, str]:
    del now
    title = QCoreApplication.translate("Needs", "A title of {name} was changed")
    support = QCoreApplication.translate(
        "Needs", "Releases that are out keep the earlier one: {count}"
    )
    shown = title.format(name=item.name)
    return shown, support.format(count=item.count), QCoreApplication.translate("Needs", "Review")


_WORDS: Final[Mapping[Need, _Words]] = {
    Need.EMBARGO: _embargo,
    Need.SEND: _send,
    Need.DUE: _due,
    Need.REFUSED: _refused,
    Need.QUOTE_REFUSED: _quote_refused,
    Need.QUOTE_TO_VERIFY: _quote_to_verify,
    Need.QUOTE_WAITING: _quote_waiting,
    Need.GAPS: _gaps,
    Need.TEXT_MISSING: _missing,
    Need.TEXT_BEHIND: _behind,
    Need.ANSWER_LATE: _late,
    Need.NO_AGENDA: _no_agenda,
    Need.NO_SPEAKERS: _no_speakers,
    Need.CONFLICTS: _conflicts,
    Need.UNCHECKED_QUOTES: _unchecked,
    Need.FOLLOW_UP: _follow_up,
    Need.TELL_WITHDRAWN: _tell_withdrawn,
    Need.LINE_MISSING: _line_missing,
    Need.OLD_TITLE: _old_title,
    Need.NEW_TITLE: _new_title,
    Need.OLD_TITLE_OUT: _old_title_out,
}
