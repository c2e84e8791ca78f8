"""Freezing a text into a version: what somebody is asked to clear is this and no other text."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from migdesk.desk.desk import fetch
from migdesk.records import Boilerplate, PressContact, Release, Rendition, Version
from migdesk.records.rules import edition_of
from migdesk.text.blocks import from_json, plain, text_hash
from migdesk.text.names import Language
from migdesk.vocabulary import Occasion, Stage


def freeze(
    session: Session,
    release: Release,
    rendition: Rendition,
    *,
    stage: Stage,
    made_at: datetime,
    made_by: str,
    occasion: Occasion = Occasion.STAGE,
) -> Version:
    """Keep the text in one language as it reads now, with its standing matter copied in."""
    language = rendition.language
    earlier = [version.number for version in release.versions if version.language == language]
    version = Version(
        language=language,
        number=max(earlier, default=0) + 1,
        stage=stage,
        made_at=made_at,
        made_by=made_by,
        headline=rendition.headline,
        deck=rendition.deck,
        dateline=rendition.dateline,
        key_figures=rendition.key_figures,
        blocks=rendition.blocks,
        abouts=abouts_of(session, release, language),
        contacts=contacts_of(session, release, language),
        embargo=release.embargo,
        text_hash=rendition_hash(rendition),
        edition=edition_of(release),
        occasion=occasion,
    )
    release.versions.append(version)
    return version


def same_page(session: Session, release: Release, rendition: Rendition, frozen: Version) -> bool:
    """Tell whether ``frozen`` would print what the text and its standing matter print now."""
    language = rendition.language
    return (
        same_text(frozen, rendition)
        and frozen.edition == edition_of(release)
        and frozen.embargo == release.embargo
        and frozen.abouts == abouts_of(session, release, language)
        and frozen.contacts == contacts_of(session, release, language)
    )


def same_text(one: Rendition | Version, other: Rendition | Version) -> bool:
    """Tell whether two texts are the same in their words and in their look."""
    return (one.headline, one.deck, one.dateline, one.key_figures, one.blocks) == (
        other.headline,
        other.deck,
        other.dateline,
        other.key_figures,
        other.blocks,
    )


def rendition_hash(text: Rendition | Version) -> str:
    """Return the hash of all the words of a text: what a clearance covers."""
    figures = (f"{value}\t{caption}" for value, caption in text.key_figures)
    parts = (text.headline, text.deck, text.dateline, *figures, plain(from_json(text.blocks)))
    return text_hash("\n".join(parts))


def abouts_of(
    session: Session, release: Release, language: Language
) -> tuple[Mapping[str, str], ...]:
    """Return the boilerplates a release carries, as they read in ``language`` now."""
    kept = [fetch(session, Boilerplate, link.boilerplate_id) for link in release.boilerplates]
    return about_copies(kept, language)


def about_copies(kept: Iterable[Boilerplate], language: Language) -> tuple[Mapping[str, str], ...]:
    """Return boilerplates as they read in ``language``, without those that say nothing in it."""
    return tuple(
        {"label": item.label.get(language, ""), "text": item.text[language]}
        for item in kept
        if item.text.get(language)
    )


def contacts_of(
    session: Session, release: Release, language: Language
) -> tuple[Mapping[str, str], ...]:
    """Return the press contacts a release names, as they read in ``language`` now."""
    kept = [fetch(session, PressContact, link.press_contact_id) for link in release.contacts]
    return contact_copies(kept, language)


def contact_copies(
    kept: Iterable[PressContact], language: Language
) -> tuple[Mapping[str, str], ...]:
    """Return press contacts as they read in ``language``.

    A name not recorded in ``language`` is given as recorded: journalists must be able to call.
    """
    return tuple(
        {
            "name": item.name.get(language) or next(iter(item.name.values()), ""),
            "role": item.role.get(language, ""),
            "phone": item.phone,
            "email": item.email,
            "link": item.link,
        }
        for item in kept
    )
