"""From records to pages: freezes what a document prints into its sheet."""

from sqlalchemy.orm import Session

from migdesk.desk.desk import fetch
from migdesk.desk.errors import LanguageMissing
from migdesk.desk.freezing import abouts_of, contacts_of
from migdesk.desk.numbers import release_number
from migdesk.desk.office import the_office
from migdesk.desk.releases import latest_version, rendition_in
from migdesk.desk.zones import known_zone
from migdesk.documents.sheet import About, ContactLine, House, KeyFigure, ReleaseSheet
from migdesk.records import Asset, Attachment, Office, Release
from migdesk.records.rules import DISTRIBUTED_STAGES, FROZEN_STAGES
from migdesk.text.blocks import from_json
from migdesk.text.names import Language
from migdesk.vocabulary import Stage


def release_sheet(session: Session, release_id: int, language: Language) -> ReleaseSheet:
    """Freeze a release in one language.

    A release that is ready, out or withdrawn prints the version that was cleared, with the
    standing matter of that day; any other prints its text and standing matter as they are now.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: the release has no text in this language.
        NoOffice: the workspace does not say yet whose it is.
    """
    release = fetch(session, Release, release_id)
    office = the_office(session)
    rendition = rendition_in(release, language)
    if rendition is None:
        there = tuple(text.language for text in release.renditions)
        raise LanguageMissing(release_number(release), language, there)
    frozen = latest_version(release, language) if release.stage in FROZEN_STAGES else None
    text = frozen or rendition
    abouts = frozen.abouts if frozen else abouts_of(session, release, language)
    contacts = frozen.contacts if frozen else contacts_of(session, release, language)
    embargo = frozen.embargo if frozen else release.embargo
    return ReleaseSheet(
        language=language,
        kind=release.kind,
        house=house(session, office, language),
        headline=text.headline,
        number=release_number(release),
        day=release.day,
        subject=release.subject.get(language, ""),
        embargo=embargo.astimezone(known_zone(office.zone)) if embargo else None,
        deck=text.deck,
        dateline=text.dateline,
        key_figures=tuple(KeyFigure(value, caption) for value, caption in text.key_figures),
        blocks=from_json(text.blocks),
        abouts=tuple(About(**copy) for copy in abouts),
        contacts=tuple(ContactLine(**copy) for copy in contacts),
        draft=release.stage not in DISTRIBUTED_STAGES,
        withdrawn=release.stage is Stage.WITHDRAWN,
    )


def house(session: Session, office: Office, language: Language) -> House:
    """Freeze the look of the office in one language."""
    name = office.names.get(language) or next(iter(office.names.values()))
    logo = session.get(Asset, office.logo_id) if office.logo_id else None
    stored = session.get(Attachment, logo.sha256) if logo else None
    return House(
        name=name.full,
        tagline=office.tagline.get(language, ""),
        logo=stored.data if stored else None,
        accent=office.accent,
        footer=office.footer.get(language, ""),
        paper=office.paper,
    )
