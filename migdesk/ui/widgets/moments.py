"""How days and moments are said on screens, by the language of the interface."""

from datetime import UTC, date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF
from PySide6.QtGui import QPainter

from migdesk.text.capitals import capitalised
from migdesk.ui.look import Look
from migdesk.ui.look.painting import CENTRE, draw_rounded, draw_text

_MONTH: Final = 30
_MONTHS_FROM: Final = 90
"""Days of a month where weeks are neither here nor there, and from how many on they are told."""


def month_short(day: date) -> str:
    """Return the month as it stands in a date block: ``Nov``."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")


def month_long(day: date) -> str:
    """Return a month as the heading of its days: ``November 2026``."""
    return f"{month_name(day)} {day.year}"


def month_name(day: date) -> str:
    """Return a month by itself: ``November``."""
    return capitalised(QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat))


def weekday_short(day: date) -> str:
    """Return the weekday in few letters: ``Thu``."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")


def day_short(day: date) -> str:
    """Return a day in a narrow heading: ``Tue 24 Nov``."""
    return f"{weekday_short(day)} {day.day} {month_short(day)}"


def day_brief(day: date) -> str:
    """Return a day with its year in little room: ``24 Nov 2026``."""
    return f"{day.day} {month_short(day)} {day.year}"


def day_long(day: date) -> str:
    """Return a day as the heading of its sessions: ``Tuesday, 24 November``."""
    locale = QLocale()
    weekday = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
    return capitalised(
        f"{weekday}, {locale.toString(QDate(day.year, day.month, day.day), 'd MMMM')}"
    )


def day_name(day: date, today: date, *, inside: bool = False) -> str:
    """Return a day as people call it: today, tomorrow, a weekday soon, else with its year.

    ``inside`` a sentence it begins small.
    """
    translate = QCoreApplication.translate
    near = {
        today: translate("Moments", "today"),
        today + timedelta(days=1): translate("Moments", "tomorrow"),
        today - timedelta(days=1): translate("Moments", "yesterday"),
    }
    if day in near:
        return near[day] if inside else capitalised(near[day])
    shown = QDate(day.year, day.month, day.day)
    if today < day < today + timedelta(days=7):
        return QLocale().toString(shown, translate("Moments", "ddd d MMM"))
    if day.year == today.year:
        return QLocale().toString(shown, translate("Moments", "d MMM"))
    return QLocale().toString(shown, translate("Moments", "d MMM yyyy"))


def moment_name(moment: datetime, now: datetime, *, inside: bool = False) -> str:
    """Return a moment as people call it, by its own clock: ``Today 16:00``, ``12 Nov, 15:00``."""
    today = now.astimezone(moment.tzinfo).date()
    translate = QCoreApplication.translate
    if abs((moment.date() - today).days) < 2:
        pattern = translate("Moments", "{day} {time}")
    else:
        pattern = translate("Moments", "{day}, {time}")
    return pattern.format(day=day_name(moment.date(), today, inside=inside), time=f"{moment:%H:%M}")


def passed(since: datetime, now: datetime) -> timedelta:
    """Return how much time has passed, also where the clock of a zone was changed meanwhile.

    Python reckons between two times of one zone as if its clock had run on.
    """
    return now.astimezone(UTC) - since.astimezone(UTC)


def span_name(span: timedelta) -> str:
    """Return a length of time: ``20 months``, ``13 days``, ``1 d 4 h``, ``1 h 2 min``."""
    minutes = max(0, -(-int(span.total_seconds()) // 60))
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    translate = QCoreApplication.translate
    if days >= _MONTHS_FROM:
        return translate("Moments", "{months} months").format(months=days // _MONTH)
    if days > 1:
        return translate("Moments", "{days} days").format(days=days)
    if days:
        return translate("Moments", "{days} d {hours} h").format(days=days, hours=hours)
    if hours:
        return translate("Moments", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    return translate("Moments", "{minutes} min").format(minutes=minutes)


def draw_day(painter: QPainter, look: Look, rect: QRectF, day: date, *, strong: bool) -> None:
    """Draw a day as a block: its month above its number; ``strong`` for the one that is now."""
    draw_rounded(painter, look, rect, look.px(8), fill="accent" if strong else "sunken")
    month = QRectF(rect.x(), rect.y() + look.px(4), rect.width(), look.px(14))
    number = QRectF(rect.x(), rect.y() + look.px(17), rect.width(), look.px(20))
    pale, ink = ("on_accent", "on_accent") if strong else ("text3", "text")
    draw_text(painter, look, month, month_short(day), look.font(11, 600), pale, CENTRE)
    font = look.font(16, 600, tabular=True)
    draw_text(painter, look, number, str(day.day), font, ink, CENTRE)
