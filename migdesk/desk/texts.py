"""The texts of a release: which there are in a language, what can be set, who can know of them."""

from typing import TypedDict

from migdesk.desk.errors import LanguageMissing
from migdesk.desk.numbers import release_number
from migdesk.desk.rows import TextNow
from migdesk.records import Release, Rendition, Version
from migdesk.records.rules import edition_of, edition_out
from migdesk.text.blocks import Block, from_json
from migdesk.text.names import Language
from migdesk.vocabulary import Occasion, Stage


class TextFields(TypedDict, total=False):
    """What can be set about the text in one language."""

    headline: str
    deck: str
    dateline: str
    key_figures: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]


def rendition_in(release: Release, language: Language) -> Rendition | None:
    """Return the text in one language, or ``None``."""
    found = (text for text in release.renditions if text.language == language)
    return next(found, None)


def latest_version(release: Release, language: Language) -> Version | None:
    """Return the version frozen last in one language, or ``None``."""
    found = [version for version in release.versions if version.language == language]
    return max(found, key=lambda version: version.number, default=None)


def latest_step(release: Release, language: Language) -> Version | None:
    """Return the version kept last at a change of stage: that of an export is cleared by nobody.

    Of a release that is withdrawn it is one that went out, not one that was being corrected.
    """
    last = edition_out(release) if release.stage is Stage.WITHDRAWN else edition_of(release)
    found = [
        version
        for version in release.versions
        if version.language == language
        and version.occasion is Occasion.STAGE
        and version.edition <= last
    ]
    return max(found, key=lambda version: version.number, default=None)


def stored_text(release: Release, language: Language) -> TextNow:
    """Return the text of a release as it is stored.

    Raises:
        LanguageMissing: it has none in this language.
    """
    rendition = rendition_in(release, language)
    if rendition is None:
        there = tuple(each.language for each in release.renditions)
        raise LanguageMissing(release_number(release), language, there)
    return text_now(rendition)


def text_now(rendition: Rendition | None) -> TextNow:
    """Return a text as it is stored; an empty one where there is none."""
    if rendition is None:
        return TextNow("", "", "", ())
    return TextNow(
        headline=rendition.headline,
        deck=rendition.deck,
        dateline=rendition.dateline,
        blocks=from_json(rendition.blocks),
        key_figures=rendition.key_figures,
    )


def can_be_deleted(release: Release) -> bool:
    """Tell whether nobody outside can know of a release: no version was kept for clearance."""
    own = (Stage.DRAFT, Stage.CHECKS)
    return (
        release.stage in own
        and release.published_at is None
        and not any(version.stage not in own or version.clearances for version in release.versions)
    )
