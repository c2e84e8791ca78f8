"""Intentions about organisations, projects and series."""

from collections.abc import Mapping, Sequence
from typing import TypedDict, Unpack

from migdesk.desk.desk import Desk
from migdesk.desk.logos import delete_with_logos
from migdesk.desk.rows import Changes
from migdesk.desk.rows.logos import LogoOwner
from migdesk.records import EarlierName, Organisation, Project, ProjectDonor, Series
from migdesk.text.names import Language, LocalizedText, OrganisationName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import OrganisationKind


class OrganisationOptions(TypedDict, total=False):
    """What can be set at once about an organisation."""

    country: str
    parent_id: int | None
    since: PartialDate | None
    until: PartialDate | None
    notes: str


class OrganisationFields(OrganisationOptions, total=False):
    """What can be set about an organisation."""

    names: Mapping[Language, OrganisationName]
    kind: OrganisationKind


def add_organisation(
    desk: Desk,
    *,
    names: Mapping[Language, OrganisationName],
    kind: OrganisationKind,
    **fields: Unpack[OrganisationOptions],
) -> Changes:
    """Keep a ministry, an agency, an embassy or another organisation."""
    return desk.add("Add organization", Organisation(names=names, kind=kind), fields)


def edit_organisation(
    desk: Desk, *, organisation_id: int, **fields: Unpack[OrganisationFields]
) -> Changes:
    """Change an organisation."""
    return desk.edit("Edit organization", Organisation, organisation_id, fields)


def rename_organisation(
    desk: Desk,
    *,
    organisation_id: int,
    names: Mapping[Language, OrganisationName],
    since: PartialDate,
) -> Changes:
    """Keep that an organisation is called ``names`` since a date, and what it was called before.

    Documents about earlier days go on calling it what it was called then.
    """
    with desk.work("Rename organization") as work:
        organisation = work.get(Organisation, organisation_id)
        organisation.earlier.append(EarlierName(names=organisation.names, since=organisation.since))
        organisation.names, organisation.since = names, since
        work.about(organisation)
    return work.changes


def add_earlier_name(
    desk: Desk,
    *,
    organisation_id: int,
    names: Mapping[Language, OrganisationName],
    until: PartialDate,
    since: PartialDate | None = None,
) -> Changes:
    """Keep what an organisation was called before it was called what it is called now.

    Args:
        desk: the desk.
        organisation_id: the organisation.
        names: what it was called.
        until: the first day of the present name; the one that is recorded already stays.
        since: the first day of the earlier name.
    """
    with desk.work("Add earlier name") as work:
        organisation = work.get(Organisation, organisation_id)
        organisation.earlier.append(EarlierName(names=names, since=since))
        organisation.since = organisation.since or until
        work.about(organisation)
    return work.changes


class EarlierNameFields(TypedDict, total=False):
    """What can be set about an earlier name."""

    names: Mapping[Language, OrganisationName]
    since: PartialDate | None


def edit_earlier_name(desk: Desk, *, name_id: int, **fields: Unpack[EarlierNameFields]) -> Changes:
    """Correct what an organisation was called before, or since when."""
    return desk.edit("Edit earlier name", EarlierName, name_id, fields)


def delete_earlier_name(desk: Desk, *, name_id: int) -> Changes:
    """Delete an earlier name: the one before it, or the one after the first, holds in its place."""
    return desk.delete("Delete earlier name", EarlierName, name_id)


def delete_organisation(desk: Desk, *, organisation_id: int) -> Changes:
    """Delete an organisation that nothing rests on.

    Raises:
        StillUsed: a post, an event, a project or a set of logos names it.
    """
    label = "Delete organization"
    return delete_with_logos(desk, label, LogoOwner.ORGANISATION, Organisation, organisation_id)


class ProjectOptions(TypedDict, total=False):
    """What can be set at once about a project."""

    acronym: str
    code: str
    since: PartialDate | None
    until: PartialDate | None


class ProjectFields(ProjectOptions, total=False):
    """What can be set about a project."""

    title: LocalizedText


def add_project(desk: Desk, *, title: LocalizedText, **fields: Unpack[ProjectOptions]) -> Changes:
    """Keep a project."""
    return desk.add("Add project", Project(title=title), fields)


def edit_project(desk: Desk, *, project_id: int, **fields: Unpack[ProjectFields]) -> Changes:
    """Change a project."""
    return desk.edit("Edit project", Project, project_id, fields)


def delete_project(desk: Desk, *, project_id: int) -> Changes:
    """Delete a project that nothing rests on.

    Raises:
        StillUsed: an event or a boilerplate names it.
    """
    return desk.delete("Delete project", Project, project_id)


def set_donors(
    desk: Desk, *, project_id: int, donors: Sequence[tuple[int, LocalizedText]]
) -> Changes:
    """Say who pays for a project: organisations in order, each with its agreed phrase."""
    with desk.work("Set donors") as work:
        project = work.get(Project, project_id)
        project.donors = [
            ProjectDonor(organisation_id=organisation, phrase=phrase, position=position)
            for position, (organisation, phrase) in enumerate(donors)
        ]
        work.about(project)
    return work.changes


def add_series(desk: Desk, *, title: LocalizedText) -> Changes:
    """Keep a row of events that come again."""
    return desk.add("Add series", Series(title=title), {})


def edit_series(desk: Desk, *, series_id: int, title: LocalizedText) -> Changes:
    """Change what a series is called."""
    return desk.edit("Edit series", Series, series_id, {"title": title})


def delete_series(desk: Desk, *, series_id: int) -> Changes:
    """Delete a series that no event belongs to.

    Raises:
        StillUsed: an event does.
    """
    return desk.delete("Delete series", Series, series_id)
