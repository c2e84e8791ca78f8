"""Logos, to be seen and changed, and sets of them."""

from collections.abc import Mapping

from sqlalchemy import func, select

from migdesk.desk.desk import Desk
from migdesk.desk.logos import COLUMNS
from migdesk.desk.questions.naming import languages_of, organisation_names
from migdesk.desk.rows.logos import LogoOwner, LogoPicture, LogoSetEntry
from migdesk.desk.rows.named import Named
from migdesk.records import Asset, Attachment, EventLogoSet, Logo, LogoSet, Office
from migdesk.text.names import Language


def logos_of(desk: Desk, owner: LogoOwner, key: int) -> Mapping[Language, LogoPicture]:
    """Return somebody's logos by the language they are for; under ``""`` that for all others."""
    with desk.reading() as session:
        found = session.execute(
            select(Logo.language, Asset.file_name, Attachment.data)
            .join(Asset, Asset.id == Logo.asset_id)
            .join(Attachment, Attachment.sha256 == Asset.sha256)
            .where(COLUMNS[owner] == key)
        )
        logos = {language: LogoPicture(name, data) for language, name, data in found}
        if owner is LogoOwner.OFFICE:
            usual = session.execute(
                select(Asset.file_name, Attachment.data)
                .join(Attachment, Attachment.sha256 == Asset.sha256)
                .join(Office, Office.logo_id == Asset.id)
            ).one_or_none()
            logos |= {} if usual is None else {"": LogoPicture(*usual)}
        return logos


def logo_sets(desk: Desk) -> tuple[LogoSetEntry, ...]:
    """Return the sets of logos in the order they were added."""
    with desk.reading() as session:
        languages = languages_of(session)
        bearing = select(EventLogoSet.logo_set_id, func.count()).group_by(EventLogoSet.logo_set_id)
        events = {row[0]: row[1] for row in session.execute(bearing)}
        with_logo = set(
            session.scalars(select(Logo.organisation_id).where(Logo.organisation_id.is_not(None)))
        )
        entries = []
        for item in session.scalars(select(LogoSet).order_by(LogoSet.id)):
            keys = [link.organisation_id for link in item.partners]
            names = organisation_names(session, keys, languages)
            entries.append(
                LogoSetEntry(
                    id=item.id,
                    name=item.name,
                    partners=tuple(Named(key, names[key]) for key in keys),
                    without_logo=tuple(names[key] for key in keys if key not in with_logo),
                    events=events.get(item.id, 0),
                )
            )
        return tuple(entries)
