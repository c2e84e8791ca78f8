"""Intentions about versions of a text: taking one back up."""

from migdesk.desk.desk import Desk
from migdesk.desk.freezing import same_text
from migdesk.desk.releases import keep_version, refuse_if_locked, reopen
from migdesk.desk.rows import Changes
from migdesk.desk.texts import rendition_in, text_now
from migdesk.desk.translations import remember_head
from migdesk.records import Release, Rendition, Version
from migdesk.text.translation import lines_of


def restore_version(desk: Desk, *, version_id: int) -> Changes:
    """Have a text read again as it did in a version. What it read until now is kept as one too.

    A release that was being cleared goes back to draft; clearances given to the words of the
    version count again. A language that was taken out comes back. Standing matter and embargo
    stay those of the release. Of a headline that is another one now nobody has said yet that it
    says what its source says, nor of another line around the paragraphs.

    Raises:
        NoSuchRecord: there is none under this key.
        TextLocked: the release is out or withdrawn.
    """
    with desk.work("Restore version") as work:
        version = work.get(Version, version_id)
        release = work.get(Release, version.release_id)
        refuse_if_locked(release)
        rendition = rendition_in(release, version.language)
        if rendition is None:
            rendition = Rendition(language=version.language)
            release.renditions.append(rendition)
        elif not same_text(rendition, version):
            keep_version(desk, work.session, release, rendition, release.stage)
        if not same_text(rendition, version):
            reopen(release)
        before = lines_of(text_now(rendition))
        take_up(rendition, version)
        others = {part for part, _ in before.items() ^ lines_of(text_now(rendition)).items()}
        for part in others:
            remember_head(desk, work.session, release, version.language, part, "")
        work.about(release)
    return work.changes


def take_up(rendition: Rendition, version: Version) -> None:
    """Have a text read as a version does."""
    rendition.headline = version.headline
    rendition.deck = version.deck
    rendition.dateline = version.dateline
    rendition.key_figures = version.key_figures
    rendition.blocks = version.blocks
