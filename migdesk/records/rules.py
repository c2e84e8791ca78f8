"""Rules of the records as tables and small functions: which step may follow, who held what."""

from collections.abc import Iterable, Mapping
from datetime import date

from migdesk.records.organisation import EarlierName, Organisation
from migdesk.records.person import Post
from migdesk.records.release import Notice, Release
from migdesk.text.names import Language, OrganisationName
from migdesk.vocabulary import ClearanceState, NoticeKind, Stage

NEXT_STAGES: Mapping[Stage, tuple[Stage, ...]] = {
    Stage.DRAFT: (Stage.CHECKS,),
    Stage.CHECKS: (Stage.CLEARANCE, Stage.DRAFT),
    Stage.CLEARANCE: (Stage.READY, Stage.DRAFT),
    Stage.READY: (Stage.OUT, Stage.DRAFT),
    Stage.OUT: (Stage.WITHDRAWN,),
    Stage.CORRECTED: (Stage.WITHDRAWN,),
    Stage.WITHDRAWN: (),
}
"""The steps a release may take. What is out cannot be unsaid, only corrected or withdrawn."""

FROZEN_STAGES = (Stage.CLEARANCE, Stage.READY, Stage.OUT, Stage.CORRECTED, Stage.WITHDRAWN)
"""Stages in which a document prints the version that is cleared, or was."""

LOCKED_STAGES = (Stage.OUT, Stage.CORRECTED, Stage.WITHDRAWN)
"""Stages in which a text does not change any more."""

DISTRIBUTED_STAGES = (Stage.READY, Stage.OUT, Stage.CORRECTED)
"""Stages in which a document does not carry the draft mark."""

OUT_STAGES = (Stage.OUT, Stage.CORRECTED)
"""Stages in which others have a release, and it holds."""

NEXT_CLEARANCES: Mapping[ClearanceState, tuple[ClearanceState, ...]] = {
    ClearanceState.TO_VERIFY: (
        ClearanceState.ASKED,
        ClearanceState.CLEARED,
        ClearanceState.CLEARED_EDITED,
        ClearanceState.DECLINED,
    ),
    ClearanceState.ASKED: (
        ClearanceState.CLEARED,
        ClearanceState.CLEARED_EDITED,
        ClearanceState.DECLINED,
        ClearanceState.TO_VERIFY,
    ),
    ClearanceState.CLEARED: (
        ClearanceState.WITHDRAWN,
        ClearanceState.ASKED,
        ClearanceState.CLEARED_EDITED,
    ),
    ClearanceState.CLEARED_EDITED: (
        ClearanceState.WITHDRAWN,
        ClearanceState.ASKED,
        ClearanceState.CLEARED,
    ),
    ClearanceState.DECLINED: (ClearanceState.ASKED,),
    ClearanceState.WITHDRAWN: (ClearanceState.ASKED,),
}
"""The steps of a quote's clearance. A speaker who said no can only be asked again."""

USABLE_CLEARANCES = tuple(
    state
    for state in ClearanceState
    if state not in {ClearanceState.DECLINED, ClearanceState.WITHDRAWN}
)
"""States in which a draft may hold a quote; whether it may leave the office is another matter."""


def edition_of(release: Release) -> int:
    """Return which edition of a release its text is: 1 before anything was corrected."""
    return max((notice.number for notice in release.notices), default=1)


def edition_out(release: Release) -> int:
    """Return which edition of a release others have read."""
    issued = (
        notice.number
        for notice in release.notices
        if notice.kind is NoticeKind.CORRECTION and notice.issued_at is not None
    )
    return max(issued, default=1)


def notices_printed(release: Release) -> tuple[Notice, ...]:
    """Return what is said of a release, the latest first.

    A correction that was being written when the release was withdrawn is not.
    """
    return tuple(
        notice
        for notice in sorted(release.notices, key=lambda one: one.number, reverse=True)
        if release.stage is not Stage.WITHDRAWN or notice.issued_at is not None
    )


def notices_to_say(release: Release) -> tuple[Notice, ...]:
    """Return what has to be said of a release in each of its languages, the latest first.

    A correction that went out was said in all that the release had then. One that it gets later
    begins with what is said from then on: nobody can add to what went out.
    """
    return tuple(
        notice
        for notice in notices_printed(release)
        if notice.kind is NoticeKind.WITHDRAWAL or notice.issued_at is None
    )


def unsaid_in(release: Release) -> tuple[Language, ...]:
    """Return the languages in which something that has to be said of a release is not yet."""
    return tuple(
        text.language
        for text in release.renditions
        if any(not notice.lines.get(text.language, "") for notice in notices_to_say(release))
    )


def may_withdraw(release: Release) -> bool:
    """Tell whether others have a release that was not taken back: also while it is corrected."""
    return release.published_at is not None and release.stage is not Stage.WITHDRAWN


def next_stages(release: Release) -> tuple[Stage, ...]:
    """Return the steps that a release may take now: one that was out goes out as corrected."""
    following = NEXT_STAGES[release.stage]
    if not release.notices:
        return following
    return tuple(Stage.CORRECTED if stage is Stage.OUT else stage for stage in following)


def post_on(posts: Iterable[Post], day: date) -> Post | None:
    """Return the post held on ``day``, or ``None``.

    Where several were held at once, the one taken up last counts, and a full post before an
    acting one. A post without a first day is taken to have been held always, unless it is only
    announced.
    """
    held = [
        post
        for post in posts
        if (not post.announced if post.since is None else post.since.first <= day)
        and (post.until is None or day <= post.until.last)
    ]
    return max(held, key=_precedence, default=None)


def names_on(organisation: Organisation, day: date) -> Mapping[Language, OrganisationName]:
    """Return what an organisation was called on ``day``.

    Each name holds from its first day until the next one begins, and the first of them also
    before that. While nobody has said since when the present name is used, it always was.
    """
    since = organisation.since
    if since is None or since.first <= day or not organisation.earlier:
        return organisation.names
    order = sorted(organisation.earlier, key=_begins)
    begun = [name for name in order if _begins(name)[0] <= day]
    return (begun or order[:1])[-1].names


def _begins(name: EarlierName) -> tuple[date, int]:
    return name.since.first if name.since is not None else date.min, name.id


def _precedence(post: Post) -> tuple[bool, date, int]:
    since = post.since.first if post.since is not None else date.min
    return not post.acting, since, post.id
