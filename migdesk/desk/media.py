"""Intentions about outlets, journalists, and what was published about the office's work."""

from datetime import date
from typing import TypedDict, Unpack

from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes
from migdesk.records import Coverage, MediaContact, Outlet
from migdesk.text.names import Language, LocalizedText
from migdesk.vocabulary import OutletKind, Tone


class OutletOptions(TypedDict, total=False):
    """What can be set at once about an outlet."""

    languages: tuple[Language, ...]
    country: str
    link: str
    reach: int
    notes: str


class OutletFields(OutletOptions, total=False):
    """What can be set about an outlet."""

    name: LocalizedText
    kind: OutletKind


def add_outlet(
    desk: Desk, *, name: LocalizedText, kind: OutletKind, **fields: Unpack[OutletOptions]
) -> Changes:
    """Keep an outlet."""
    return desk.add("Add outlet", Outlet(name=name, kind=kind), fields)


def edit_outlet(desk: Desk, *, outlet_id: int, **fields: Unpack[OutletFields]) -> Changes:
    """Change an outlet."""
    return desk.edit("Edit outlet", Outlet, outlet_id, fields)


def delete_outlet(desk: Desk, *, outlet_id: int) -> Changes:
    """Delete an outlet; who worked for it stays.

    Raises:
        StillUsed: something that it published is kept.
    """
    return desk.delete("Delete outlet", Outlet, outlet_id)


class MediaContactOptions(TypedDict, total=False):
    """What can be set at once about a journalist."""

    outlet_id: int | None
    beat: str
    languages: tuple[Language, ...]
    email: str
    phone: str
    opted_out: bool
    notes: str


class MediaContactFields(MediaContactOptions, total=False):
    """What can be set about a journalist."""

    name: LocalizedText


def add_media_contact(
    desk: Desk, *, name: LocalizedText, **fields: Unpack[MediaContactOptions]
) -> Changes:
    """Keep a journalist."""
    return desk.add("Add media contact", MediaContact(name=name), fields)


def edit_media_contact(
    desk: Desk, *, media_contact_id: int, **fields: Unpack[MediaContactFields]
) -> Changes:
    """Change a journalist, or note that no mail is wanted."""
    return desk.edit("Edit media contact", MediaContact, media_contact_id, fields)


def delete_media_contact(desk: Desk, *, media_contact_id: int) -> Changes:
    """Delete a journalist."""
    return desk.delete("Delete media contact", MediaContact, media_contact_id)


class CoverageOptions(TypedDict, total=False):
    """What can be set at once about something published."""

    event_id: int | None
    release_id: int | None
    title: str
    link: str
    language: Language
    reach: int
    tone: Tone
    quote_id: int | None
    names_donor: bool
    has_message: bool


class CoverageFields(CoverageOptions, total=False):
    """What can be set about something published."""

    outlet_id: int
    day: date


def add_coverage(
    desk: Desk,
    *,
    day: date,
    outlet_id: int = 0,
    new_outlet: LocalizedText | None = None,
    **fields: Unpack[CoverageOptions],
) -> Changes:
    """Note that something was published.

    Args:
        desk: the desk.
        day: when.
        outlet_id: by which outlet.
        new_outlet: instead of it, what an outlet is called that is not kept yet.
        fields: what else is known.

    Raises:
        NoSuchRecord: there is no such outlet.
    """
    with desk.work("Add coverage") as work:
        if new_outlet is not None:
            outlet = Outlet(name=new_outlet, kind=OutletKind.ONLINE)
            work.session.add(outlet)
            work.session.flush()
        else:
            outlet = work.get(Outlet, outlet_id)
        coverage = Coverage(outlet_id=outlet.id, day=day, **fields)
        work.session.add(coverage)
        work.about(coverage)
    return work.changes


def edit_coverage(desk: Desk, *, coverage_id: int, **fields: Unpack[CoverageFields]) -> Changes:
    """Change what is known of something published."""
    return desk.edit("Edit coverage", Coverage, coverage_id, fields)


def delete_coverage(desk: Desk, *, coverage_id: int) -> Changes:
    """Delete something published."""
    return desk.delete("Delete coverage", Coverage, coverage_id)
