"""Logos in records files: those of organisations and by language, and sets of them."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.desk.exchange.loader import Loader, Target
from migdesk.desk.exchange.matching import NAME_RULES, Candidate, Matcher
from migdesk.desk.logos import COLUMNS, add_logo
from migdesk.desk.rows.logos import LogoOwner
from migdesk.intake.records_file import ImageIn, LogoSetIn, OfficeIn, OrganisationIn
from migdesk.intake.sameness import Known, names_of
from migdesk.records import (
    Asset,
    Attachment,
    Event,
    EventLogoSet,
    Logo,
    LogoSet,
    LogoSetPartner,
    Organisation,
)
from migdesk.text.names import Language

HasLogos: TypeAlias = OfficeIn | OrganisationIn | LogoSetIn


def load_logos(loader: Loader, owner: LogoOwner, key: int, part: HasLogos, target: Target) -> None:
    """Give a record the logos it lacks. That of the office for all languages is its own field."""
    offered: dict[Language, ImageIn] = dict(part.logos)
    if part.logo is not None and owner is not LogoOwner.OFFICE:
        offered[""] = part.logo
    if not offered:
        return
    found = loader.session.execute(
        select(Logo.language, Asset.sha256, Asset.file_name)
        .join(Asset, Asset.id == Logo.asset_id)
        .where(COLUMNS[owner] == key)
    )
    there = {language: (digest, name) for language, digest, name in found}
    for language, image in offered.items():
        if language not in there:
            add_logo(
                loader.session,
                owner=owner,
                key=key,
                data=image.data,
                file_name=image.file_name,
                media_type=image.media_type,
                language=language,
            )
            loader.account.complete(target.entry)
            continue
        digest, name = there[language]
        if digest != hashlib.sha256(image.data).hexdigest():
            field = f"logos.{language}" if language else "logo"
            loader.tell(target, field, name, image.file_name)


def load_logo_sets(loader: Loader, parts: Sequence[LogoSetIn]) -> None:
    """Load sets of logos, with the organisations whose logos they show."""
    matcher = Matcher(
        _sets_there(loader.session), (part.id for part in parts), NAME_RULES, loader.source
    )
    for index, part in enumerate(parts):
        place = f"$.logo_sets[{index}]"
        found = loader.found(LogoSet, matcher.find(part.id, Known(names_of(part.name)), place))
        logo_set, target = loader.settle(LogoSet, part, found)
        load_logos(loader, LogoOwner.LOGO_SET, logo_set.id, part, target)
        named = loader.keys_of(Organisation, part.partners, f"{place}.partners")
        keys = tuple(dict.fromkeys(named))
        there = tuple(link.organisation_id for link in logo_set.partners)
        if keys and not there:
            logo_set.partners = [
                LogoSetPartner(organisation_id=key, position=position)
                for position, key in enumerate(keys)
            ]
            loader.session.flush()
            loader.account.complete(target.entry)
        elif keys and keys != there:
            loader.tell_links(target, "partners", Organisation, there, keys)


def load_event_logos(loader: Loader, event: Event, key: int | None, target: Target) -> None:
    """Let documents about an event bear a set of logos, unless another one is chosen."""
    if key is None:
        return
    chosen = chosen_key(loader.session, event.id)
    if chosen is None:
        loader.session.add(EventLogoSet(event_id=event.id, logo_set_id=key))
        loader.session.flush()
        loader.account.complete(target.entry)
    elif chosen != key:
        loader.tell_link(target, "logo_set_id", chosen, key)


def chosen_key(session: DatabaseSession, event_id: int) -> int | None:
    """Return the key of the set of logos that is chosen for an event."""
    return session.scalar(select(EventLogoSet.logo_set_id).where(EventLogoSet.event_id == event_id))


def written_logos(
    session: DatabaseSession, owner: LogoOwner, key: int
) -> tuple[ImageIn | None, Mapping[Language, ImageIn]]:
    """Return the logos of a record for a file: that for all languages, and those for one."""
    images = dict(_images(session, owner, key))
    return images.pop("", None), images


def _images(
    session: DatabaseSession, owner: LogoOwner, key: int
) -> Iterator[tuple[Language, ImageIn]]:
    found = session.execute(
        select(Logo.language, Asset, Attachment.data)
        .join(Asset, Asset.id == Logo.asset_id)
        .join(Attachment, Attachment.sha256 == Asset.sha256)
        .where(COLUMNS[owner] == key)
        .order_by(Logo.language)
    )
    for language, asset, data in found:
        if asset.media_type == "image/png":
            yield language, ImageIn(asset.file_name, "image/png", data)
        else:
            yield language, ImageIn(asset.file_name, "image/jpeg", data)


def _sets_there(session: DatabaseSession) -> Iterator[Candidate]:
    for key, uuid, name in session.execute(select(LogoSet.id, LogoSet.uuid, LogoSet.name)):
        yield Candidate(key, uuid, Known(names_of(name)))
