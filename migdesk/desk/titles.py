"""Giving somebody on an agenda the title they appear under, on the spot."""

from collections.abc import Mapping

from sqlalchemy import select

from migdesk.desk.desk import Desk
from migdesk.desk.people import organisation_named
from migdesk.desk.posts import post_held
from migdesk.desk.rows import Changes
from migdesk.records import Appearance, Organisation, Person, Post
from migdesk.text.names import Forms, Language, OrganisationName
from migdesk.vocabulary import OrganisationKind


def give_title(
    desk: Desk,
    *,
    appearance_id: int,
    title: Mapping[Language, Forms],
    organisation_id: int | None = None,
    organisation_names: Mapping[Language, OrganisationName] | None = None,
    organisation_kind: OrganisationKind = OrganisationKind.AGENCY,
) -> Changes:
    """Keep a post, without dates, for whoever appears; they appear under it all over the event.

    Args:
        desk: the desk.
        appearance_id: somebody who appears without a title.
        title: of the post.
        organisation_id: the organisation the post is with, where it is known.
        organisation_names: its names, where it may be new. One of these full names that is known
            in the same language is taken for that organisation.
        organisation_kind: what a new one is.

    Raises:
        NoSuchRecord: there is no such appearance or organisation.
        RuleBroken: an organisation without a name.
    """
    with desk.work("Add post") as work:
        appearance = work.get(Appearance, appearance_id)
        if organisation_names is not None:
            organisation_id = organisation_named(work, organisation_names, organisation_kind)
        elif organisation_id is not None:
            work.get(Organisation, organisation_id)
        post = Post(organisation_id=organisation_id, title=title)
        person = work.get(Person, appearance.person_id)
        person.posts.append(post)
        work.session.flush()
        without = select(Appearance).where(
            Appearance.event_id == appearance.event_id,
            Appearance.person_id == appearance.person_id,
            Appearance.post_id.is_(None),
        )
        for each in work.session.scalars(without):
            each.post_id = post_held(work.session, each)
        work.about(post)
    return work.changes
