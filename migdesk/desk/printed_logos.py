"""Which logos the documents of the office bear, and those about an event."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Final

from msgspec import Struct
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import fetch
from migdesk.desk.zones import known_zone
from migdesk.documents.sheet import PartnerLogo
from migdesk.records import (
    Asset,
    Attachment,
    Event,
    EventLogoSet,
    Logo,
    LogoSet,
    Office,
    Organisation,
    Project,
)
from migdesk.records.rules import names_on
from migdesk.text.names import Language, first_name
from migdesk.vocabulary import Part

_PARTNERS: Final = (Part.HOST, Part.ORGANISER, Part.PARTNER)


class PrintedLogos(Struct, frozen=True):
    """The logo at the head of a document, and those at its foot."""

    head: bytes | None
    partners: tuple[PartnerLogo, ...] = ()
    donors: tuple[PartnerLogo, ...] = ()


def printed_logos(
    session: Session, office: Office, language: Language, event: Event | None = None
) -> PrintedLogos:
    """Return the logos that a document in ``language`` bears, about ``event`` or about nothing.

    With a set of logos that is chosen for the event, they are those of the set; otherwise those of
    its hosts, organisers and partners, of its donors and those of its project. Who has no logo is
    left out, and so is the office itself.
    """
    chosen = None if event is None else chosen_set(session, event.id)
    return logos_of_set(session, office, language, event, chosen)


def logos_of_set(
    session: Session,
    office: Office,
    language: Language,
    event: Event | None,
    chosen: LogoSet | None,
) -> PrintedLogos:
    """Return the logos that a document bears under the set that is ``chosen``, if one is."""
    of_set = {} if chosen is None else _pictures(session, Logo.logo_set_id == chosen.id, language)
    of_office = _pictures(session, Logo.office_id == office.id, language)
    head = next(chain(of_set.values(), of_office.values(), _usual_logo(session, office)), None)
    donors = [] if event is None else _donors(session, event)
    if chosen is not None:
        named = [link.organisation_id for link in chosen.partners]
        partners = [key for key in named if key not in donors]
        donors = [key for key in named if key in donors]
    else:
        partners = [] if event is None else _partners(event)
        partners = [key for key in partners if key not in donors]
    day = None if event is None else event.starts_at.astimezone(known_zone(event.zone)).date()
    foot = _foot(session, office, language, [*partners, *donors], day)
    return PrintedLogos(head, foot.logos(partners), foot.logos(donors))


def logos_of(
    session: Session, office: Office, language: Language, organisations: Sequence[int], day: date
) -> tuple[PartnerLogo, ...]:
    """Return the logos of organisations in their order, under the names of ``day``."""
    return _foot(session, office, language, organisations, day).logos(organisations)


def chosen_set(session: Session, event_id: int) -> LogoSet | None:
    """Return the set of logos that is chosen for an event, if one is."""
    return session.scalars(
        select(LogoSet)
        .join(EventLogoSet, EventLogoSet.logo_set_id == LogoSet.id)
        .where(EventLogoSet.event_id == event_id)
    ).one_or_none()


class _Foot(Struct, frozen=True):
    """What logos at the foot of a document are made of. ``pictures`` are those there are."""

    session: Session
    office: Office
    language: Language
    day: date | None
    pictures: Mapping[int, bytes]

    def logos(self, keys: Sequence[int]) -> tuple[PartnerLogo, ...]:
        """Return the logos of organisations in their order, of those that have one."""
        there = [key for key in dict.fromkeys(keys) if key in self.pictures]
        named = ((key, fetch(self.session, Organisation, key)) for key in there)
        return tuple(
            PartnerLogo(self._name(organisation), self.pictures[key])
            for key, organisation in named
            if not self._is_office(organisation)
        )

    def _name(self, organisation: Organisation) -> str:
        names = organisation.names if self.day is None else names_on(organisation, self.day)
        return first_name(names, (self.language, *self.office.languages))

    def _is_office(self, organisation: Organisation) -> bool:
        """Tell whether it is the office, whose logo stands at the head: by its name."""
        ours = {(tag, name.full) for tag, name in self.office.names.items() if name.full}
        return any((tag, name.full) in ours for tag, name in organisation.names.items())


def _foot(
    session: Session,
    office: Office,
    language: Language,
    organisations: Sequence[int],
    day: date | None,
) -> _Foot:
    """Read the logos of organisations, all at once and only where there are any."""
    owned = Logo.organisation_id.in_(organisations)
    pictures = _pictures(session, owned, language) if organisations else {}
    return _Foot(session, office, language, day, pictures)


def _usual_logo(session: Session, office: Office) -> Iterator[bytes]:
    logo = session.get(Asset, office.logo_id) if office.logo_id else None
    stored = session.get(Attachment, logo.sha256) if logo else None
    if stored is not None:
        yield stored.data


def _pictures(
    session: Session, owned: ColumnElement[bool], language: Language
) -> Mapping[int, bytes]:
    """Return logos by the key of their owner: that for the language, else that for all."""
    found = session.execute(
        select(Logo, Attachment.data)
        .join(Asset, Asset.id == Logo.asset_id)
        .join(Attachment, Attachment.sha256 == Asset.sha256)
        .where(owned, Logo.language.in_((language, "")))
        .order_by(Logo.language)
    )
    return {
        logo.office_id or logo.organisation_id or logo.logo_set_id or 0: data
        for logo, data in found
    }


def _partners(event: Event) -> list[int]:
    links = sorted(
        (link for link in event.organisations if link.part in _PARTNERS),
        key=lambda link: (_PARTNERS.index(link.part), link.position),
    )
    return [link.organisation_id for link in links]


def _donors(session: Session, event: Event) -> list[int]:
    """Return who pays for an event: its own donors, and those of its project, in order."""
    links = [link for link in event.organisations if link.part is Part.DONOR]
    project = session.get(Project, event.project_id) if event.project_id else None
    paying = [*sorted(links, key=lambda link: link.position), *(project.donors if project else ())]
    return list(dict.fromkeys(each.organisation_id for each in paying))
