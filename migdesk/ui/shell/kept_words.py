"""How the office file is kept, in words for the foot of the sidebar."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def kept_words(*, writable: bool) -> str:
    """Say whether what is typed is kept."""
    if writable:
        return QCoreApplication.translate("Storage", "Saved on this computer")
    return QCoreApplication.translate("Storage", "Open for reading only")


def backup_words(at: datetime | None, now: datetime) -> str:
    """Say when the last backup was made, by its own clock."""
    translate = QCoreApplication.translate
    if at is None:
        return translate("Storage", "No backup yet")
    today, time = now.astimezone(at.tzinfo), f"{at:%H:%M}"
    if at.date() == today.date():
        return translate("Storage", "Backed up today {time}").format(time=time)
    pattern = "d MMMM" if at.year == today.year else "d MMMM yyyy"
    day = QLocale().toString(QDate(at.year, at.month, at.day), pattern)
    return translate("Storage", "Backed up {day} {time}").format(day=day, time=time)
