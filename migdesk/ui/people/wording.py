"""How people, their titles and organisations are put into words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from migdesk.desk.rows import PostEntry, PostState
from migdesk.text.partial_date import PartialDate

_ORDER = {PostState.COMING: 0, PostState.CURRENT: 1, PostState.PAST: 2}


def title_line(title: str, organisation: str) -> str:
    """Return a title with the organisation it is held in."""
    return ", ".join(part for part in (title, organisation) if part)


def in_order(posts: Sequence[PostEntry]) -> list[PostEntry]:
    """Return titles from the one that is to come to the one held first."""

    def place(post: PostEntry) -> tuple[int, int, int]:
        since = -post.since.first.toordinal() if post.since is not None else 0
        return _ORDER[post.state], since, -post.id

    return sorted(posts, key=place)


def held_beside(posts: Sequence[PostEntry]) -> dict[int, PostEntry]:
    """Return, by the key of a title, an earlier one that is still held when it is taken up.

    Only what is certain, whatever of the dates is known. Acting in one post while holding
    another is nothing to wonder at.
    """
    full = [post for post in posts if not post.acting]
    return {
        later.id: earlier
        for later in full
        for earlier in full
        if _begins_before(earlier, later) and _outlasts(earlier, later)
    }


def _begins_before(earlier: PostEntry, later: PostEntry) -> bool:
    if later.since is None or earlier.id == later.id:
        return False
    if earlier.since is None:
        return not earlier.announced
    return (earlier.since.first, earlier.id) < (later.since.first, later.id)


def _outlasts(earlier: PostEntry, later: PostEntry) -> bool:
    begins = later.since.last if later.since is not None else None
    if earlier.until is None or begins is None:
        return earlier.until is None
    return earlier.until.first > begins


def day_before(since: PartialDate) -> PartialDate:
    """Return the last day, month or year before another one, as exactly as that is known."""
    last = QDate(since.year, since.month or 1, since.day or 1).addDays(-1)
    return PartialDate(
        last.year(),
        last.month() if since.month is not None else None,
        last.day() if since.day is not None else None,
    )


def when_short(when: PartialDate) -> str:
    """Return a date as exactly as it is known: ``2 Mar 2023``, ``Mar 2023``, ``2023``."""
    locale, day = QLocale(), QDate(when.year, when.month or 1, when.day or 1)
    if when.day is not None:
        return locale.toString(day, QCoreApplication.translate("Moments", "d MMM yyyy"))
    if when.month is not None:
        month = locale.standaloneMonthName(when.month, QLocale.FormatType.ShortFormat).rstrip(".")
        return f"{month} {when.year}"
    return str(when.year)


def day_name(day: date) -> str:
    """Return a day as it stands in a column: ``24 Nov 2026``."""
    return when_short(PartialDate(day.year, day.month, day.day))


def period(since: PartialDate | None, until: PartialDate | None) -> str:
    """Return from when to when, as far as it is known; nothing where neither is."""
    translate = QCoreApplication.translate
    if since is not None and until is not None:
        return translate("People", "{since} to {until}").format(
            since=when_short(since), until=when_short(until)
        )
    if since is not None:
        return translate("People", "since {since}").format(since=when_short(since))
    if until is not None:
        return translate("People", "until {until}").format(until=when_short(until))
    return ""


def ends_first(since: PartialDate | None, until: PartialDate | None) -> bool:
    """Tell whether a span would end before it begins, whatever of the dates is known."""
    if since is None or until is None:
        return False
    return str(until) < str(since)[: len(str(until))]
