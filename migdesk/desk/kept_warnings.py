"""Intentions about warnings of the checks: one that is meant is set aside, or brought back."""

from typing import Final

from migdesk.desk.desk import Desk
from migdesk.desk.errors import TextLocked
from migdesk.desk.numbers import release_number
from migdesk.desk.rows import Changes
from migdesk.records import KeptWarning, Release
from migdesk.records.rules import LOCKED_STAGES
from migdesk.text.blocks import text_hash
from migdesk.text.names import Language

_LONGEST: Final = 2_000
"""Of words longer than this their hash is kept."""


def keep_warning(
    desk: Desk, *, release_id: int, language: Language, rule: str, block: str, words: str
) -> Changes:
    """Set a warning aside: these words are to stay as they are.

    It counts for these very words in this part of the text; when they change it falls away, and
    counts again if they come back. What blocks is never set aside: the checks ask no keeper.

    Args:
        desk: the desk.
        release_id: the release.
        language: of the text.
        rule: the code of the rule that warns.
        block: the part of the text, as findings name parts.
        words: what the warning speaks of.

    Raises:
        NoSuchRecord: there is no such release.
        TextLocked: the release is out or withdrawn.
    """
    with desk.work("Keep warning as it is") as work:
        release = work.get(Release, release_id)
        if release.stage in LOCKED_STAGES:
            raise TextLocked(release_number(release), release.stage)
        work.session.add(
            KeptWarning(
                release_id=release.id,
                language=language,
                rule=rule,
                block=block,
                words=kept_form(words),
                who=desk.who,
                at=desk.clock(),
            )
        )
        work.about(release)
    return work.changes


def bring_warning_back(desk: Desk, *, kept_id: int) -> Changes:
    """Have a warning that was set aside told again.

    Raises:
        NoSuchRecord: it is not set aside any more.
    """
    with desk.work("Bring warning back") as work:
        kept = work.get(KeptWarning, kept_id)
        work.about(work.get(Release, kept.release_id))
        work.session.delete(kept)
    return work.changes


def kept_form(words: str) -> str:
    """Return what is kept of the words that a warning speaks of: long ones by their hash."""
    return words if len(words) <= _LONGEST else text_hash(words)
