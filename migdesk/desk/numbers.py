"""A release's number: kind, running number and year (PR-14-2026)."""

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.errors import NoSuchRecord
from migdesk.records import Project, Release
from migdesk.vocabulary import RELEASE_PREFIX, ReleaseKind

_NUMBER = re.compile(r"([A-Z]{2})-(\d{1,9})-(\d{4})", re.IGNORECASE)
_KINDS = {prefix: kind for kind, prefix in RELEASE_PREFIX.items()}


def release_number(release: Release) -> str:
    """Return ``PR-14-2026``, or an empty string while the release has no number."""
    return number_of(release.kind, release.running_number, release.year)


def number_of(kind: ReleaseKind, running_number: int | None, year: int | None) -> str:
    """Return ``PR-14-2026``, or an empty string where a part is missing."""
    if not running_number or not year:
        return ""
    return f"{RELEASE_PREFIX[kind]}-{running_number}-{year}"


def release_key(session: Session, written: str) -> int:
    """Return the key of the release that a person means by a key or a number.

    Raises:
        NoSuchRecord: there is no such release.
    """
    numbered = _NUMBER.fullmatch(written.strip())
    if numbered is None:
        return record_key("release", written)
    prefix, running_number, year = numbered.groups()
    found = select(Release.id).where(
        Release.kind == _KINDS.get(prefix.upper()),
        Release.running_number == int(running_number),
        Release.year == int(year),
    )
    key = session.scalar(found)
    if key is None:
        raise NoSuchRecord("release", written)
    return key


def project_key(session: Session, written: str) -> int:
    """Return the key of the project that a person means by a key, an acronym or a code.

    Raises:
        NoSuchRecord: there is no such project.
    """
    meant = written.strip().casefold()
    for key, *names in session.execute(select(Project.id, Project.acronym, Project.code)):
        if meant and meant in (name.casefold() for name in names):
            return int(key)
    return record_key("project", written)


def record_key(kind: str, written: str) -> int:
    """Return the key that a person has written.

    Raises:
        NoSuchRecord: it is not a number, so nothing can lie under it.
    """
    digits = written.strip()
    if not digits.isascii() or not digits.isdigit() or len(digits) > 18:
        raise NoSuchRecord(kind, written)
    return int(digits)
