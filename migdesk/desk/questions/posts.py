"""Posts over time, as pages show them."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy.orm import Session

from migdesk.desk.questions.named import named_organisation
from migdesk.desk.rows import PostEntry, PostState
from migdesk.records import Organisation, Post
from migdesk.records.rules import post_on
from migdesk.text.names import Language


def posts_of(
    session: Session, posts: Iterable[Post], languages: Sequence[Language], today: date
) -> tuple[PostEntry, ...]:
    """Return posts with what each is on ``today``."""
    entries = []
    for post in posts:
        organisation = session.get(Organisation, post.organisation_id or 0)
        entry = PostEntry(
            id=post.id,
            organisation=named_organisation(organisation, languages) if organisation else None,
            title=post.title,
            since=post.since,
            until=post.until,
            acting=post.acting,
            announced=post.announced,
            source=post.source,
            state=post_state(post, today),
        )
        entries.append(entry)
    return tuple(entries)


def post_state(post: Post, today: date) -> PostState:
    """Return whether a post is held on ``today``, was held before, or will be."""
    if post_on([post], today) is not None:
        return PostState.CURRENT
    over = post.until is not None and post.until.last < today
    return PostState.PAST if over else PostState.COMING
