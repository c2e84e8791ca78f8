"""Gathering an event with everything it needs for a records file."""

from collections.abc import Sequence
from datetime import UTC
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.exchange.columns import part_of
from migdesk.desk.exchange.loader import Identified
from migdesk.desk.exchange.logos import chosen_key, written_logos
from migdesk.desk.exchange.naming import name_of
from migdesk.desk.rows.logos import LogoOwner
from migdesk.desk.zones import known_zone
from migdesk.intake.records_file import (
    FORMAT,
    FORMAT_VERSION,
    AcronymIn,
    AppearanceIn,
    AttendanceIn,
    BoilerplateIn,
    ClearanceStepIn,
    ContactIn,
    CorrectionIn,
    CoverageIn,
    DonorIn,
    EarlierNameIn,
    EquivalentIn,
    EventIn,
    EventOrganisationIn,
    FollowUpIn,
    LogoSetIn,
    NoticeIn,
    OrganisationIn,
    OutletIn,
    PersonIn,
    PostIn,
    ProjectIn,
    QuoteIn,
    RecordsFile,
    ReleaseClearanceIn,
    ReleaseIn,
    RenditionIn,
    ReportPresetIn,
    RuleLevelIn,
    SeriesIn,
    SessionIn,
    TermIn,
    TranslationIn,
    VersionIn,
    Written,
)
from migdesk.records import (
    Acronym,
    Appearance,
    Boilerplate,
    Coverage,
    Equivalent,
    Event,
    LogoSet,
    Organisation,
    Outlet,
    Person,
    Post,
    PressContact,
    Project,
    Quote,
    Record,
    Release,
    ReportPreset,
    RuleLevel,
    Series,
    Session,
    Term,
    Version,
)

IdentifiedT = TypeVar("IdentifiedT", bound=Identified)
OfEventT = TypeVar("OfEventT", Coverage, Quote, Release)
PartT = TypeVar("PartT", bound=Written)
RowT = TypeVar("RowT", Boilerplate, PressContact)


def dump_event(desk: Desk, event_id: int) -> RecordsFile:
    """Return an event and all that its records refer to, under their UUIDs.

    The office and its files are not among it: photos, what shows how a quote was cleared. Logos of
    the organisations are, and the set of logos that its documents bear.
    The same records give the same file.

    Raises:
        NoSuchRecord: there is no such event.
        ZoneUnknown: the event's zone is not in the IANA list.
    """
    with desk.reading() as session:
        return _Dump(session, fetch(session, Event, event_id)).file()


def dump_house(desk: Desk) -> RecordsFile:
    """Return what an office hands on of its house style, with the presets of its reports.

    A preset that keeps to a project or a donor stays. The same records give the same file.
    """
    with desk.reading() as session:
        acronyms = session.scalars(select(Acronym).order_by(Acronym.letters, Acronym.id)).all()
        named = session.scalars(select(Equivalent).order_by(Equivalent.id)).all()
        terms = session.scalars(select(Term).order_by(Term.language, Term.avoided)).all()
        rules = session.scalars(select(RuleLevel).order_by(RuleLevel.rule)).all()
        of_any = select(ReportPreset).where(
            ReportPreset.project_id.is_(None), ~ReportPreset.has_donor
        )
        presets = session.scalars(of_any.order_by(ReportPreset.name)).all()
        return RecordsFile(
            format=FORMAT,
            version=FORMAT_VERSION,
            acronyms=tuple(part_of(one, AcronymIn, UTC) for one in acronyms),
            equivalents=tuple(part_of(one, EquivalentIn, UTC) for one in named),
            terms=tuple(part_of(one, TermIn, UTC) for one in terms),
            rule_levels=tuple(part_of(one, RuleLevelIn, UTC) for one in rules),
            report_presets=tuple(part_of(one, ReportPresetIn, UTC) for one in presets),
        )


class _Dump:
    """Writes one event, and gathers what it refers to on the way."""

    def __init__(self, session: DatabaseSession, event: Event) -> None:
        self._session, self._event = session, event
        self._zone = known_zone(event.zone)
        self._needed: dict[tuple[str, int], Record] = {}

    def file(self) -> RecordsFile:
        """Return the whole file.

        What refers is written before what it refers to, so that all of that is known by then.
        """
        event = self._event_part()
        quotes = tuple(self._quote(quote) for quote in self._of_event(Quote))
        releases = tuple(self._release(release) for release in self._of_event(Release))
        coverage = tuple(self._coverage(piece) for piece in self._of_event(Coverage))
        outlets = self._by_name(Outlet)
        people = tuple(map(self._person, self._by_name(Person)))
        contacts = tuple(
            self._part(one, ContactIn, id=one.uuid) for one in self._in_row(PressContact)
        )
        boilerplates = tuple(map(self._boilerplate, self._in_row(Boilerplate)))
        projects = tuple(map(self._project, self._by_name(Project)))
        logo_sets = tuple(map(self._logo_set, self._by_name(LogoSet)))
        series = tuple(self._part(one, SeriesIn, id=one.uuid) for one in self._by_name(Series))
        self._need_parents()
        return RecordsFile(
            format=FORMAT,
            version=FORMAT_VERSION,
            organisations=tuple(map(self._organisation, self._by_name(Organisation))),
            people=people,
            projects=projects,
            series=series,
            logo_sets=logo_sets,
            contacts=contacts,
            boilerplates=boilerplates,
            outlets=tuple(self._part(one, OutletIn, id=one.uuid) for one in outlets),
            event=event,
            quotes=quotes,
            releases=releases,
            coverage=coverage,
        )

    # What is needed

    def _id(self, kept: type[IdentifiedT], key: int | None) -> str | None:
        """Return the id of what a record refers to, and note that it is needed."""
        return None if key is None else self._required(kept, key)

    def _required(self, kept: type[IdentifiedT], key: int) -> str:
        """Return the id of what a record cannot be without, and note that it is needed."""
        record = fetch(self._session, kept, key)
        self._needed[kept.__tablename__, key] = record
        return record.uuid

    def _need_parents(self) -> None:
        """Note the parents of the organisations that are needed, and theirs."""
        seen = -1
        while seen != len(self._needed):
            seen = len(self._needed)
            for organisation in self._those_needed(Organisation):
                self._id(Organisation, organisation.parent_id)

    def _those_needed(self, kept: type[IdentifiedT]) -> list[IdentifiedT]:
        return [record for record in self._needed.values() if isinstance(record, kept)]

    def _by_name(self, kept: type[IdentifiedT]) -> list[IdentifiedT]:
        return sorted(
            self._those_needed(kept), key=lambda one: (name_of(self._session, one), one.uuid)
        )

    def _in_row(self, kept: type[RowT]) -> list[RowT]:
        return sorted(self._those_needed(kept), key=lambda one: (one.position, one.uuid))

    def _of_event(self, kept: type[OfEventT]) -> Sequence[OfEventT]:
        of_event = select(kept).where(kept.event_id == self._event.id)
        return self._session.scalars(of_event.order_by(kept.id)).all()

    # What is written

    def _part(self, record: Record, part: type[PartT], **more: object) -> PartT:
        return part_of(record, part, self._zone, **more)

    def _event_part(self) -> EventIn:
        event = self._event
        return self._part(
            event,
            EventIn,
            id=event.uuid,
            series=self._id(Series, event.series_id),
            project=self._id(Project, event.project_id),
            logo_set=self._id(LogoSet, chosen_key(self._session, event.id)),
            organisations=tuple(
                self._part(
                    link,
                    EventOrganisationIn,
                    organisation=self._required(Organisation, link.organisation_id),
                )
                for link in sorted(event.organisations, key=lambda one: (one.position, one.id))
            ),
            sessions=tuple(
                self._part(
                    session,
                    SessionIn,
                    id=session.uuid,
                    appearances=self._appearances(session.id),
                )
                for session in sorted(
                    event.sessions, key=lambda one: (one.starts_at, one.position, one.id)
                )
            ),
            appearances=self._appearances(None),
            attendance=tuple(self._part(one, AttendanceIn) for one in event.attendance),
            follow_ups=tuple(self._part(one, FollowUpIn) for one in event.follow_ups),
        )

    def _appearances(self, session: int | None) -> tuple[AppearanceIn, ...]:
        """Return those in one session, or at the event as a whole, in protocol order."""
        there = self._session.scalars(
            select(Appearance)
            .where(Appearance.event_id == self._event.id, Appearance.session_id.is_(session))
            .order_by(Appearance.position, Appearance.id)
        )
        return tuple(
            self._part(
                one,
                AppearanceIn,
                id=one.uuid,
                person=self._required(Person, one.person_id),
                post=self._id(Post, one.post_id),
                replaced_by=self._id(Appearance, one.replaced_by_id),
            )
            for one in there
        )

    def _quote(self, quote: Quote) -> QuoteIn:
        return self._part(
            quote,
            QuoteIn,
            id=quote.uuid,
            person=self._id(Person, quote.person_id),
            post=self._id(Post, quote.post_id),
            session=self._id(Session, quote.session_id),
            translations=tuple(self._part(one, TranslationIn) for one in quote.translations),
            corrections=tuple(self._part(one, CorrectionIn) for one in quote.corrections),
            trail=tuple(self._part(one, ClearanceStepIn) for one in quote.trail),
        )

    def _release(self, release: Release) -> ReleaseIn:
        return self._part(
            release,
            ReleaseIn,
            id=release.uuid,
            contacts=tuple(
                self._required(PressContact, link.press_contact_id) for link in release.contacts
            ),
            boilerplates=tuple(
                self._required(Boilerplate, link.boilerplate_id) for link in release.boilerplates
            ),
            renditions=tuple(self._part(one, RenditionIn) for one in release.renditions),
            versions=tuple(map(self._version, release.versions)),
            notices=tuple(self._part(one, NoticeIn) for one in release.notices),
        )

    def _coverage(self, piece: Coverage) -> CoverageIn:
        return self._part(
            piece,
            CoverageIn,
            id=piece.uuid,
            outlet=self._required(Outlet, piece.outlet_id),
            release=self._of_this_event(Release, piece.release_id),
            quote=self._of_this_event(Quote, piece.quote_id),
        )

    def _of_this_event(self, kept: type[Quote | Release], key: int | None) -> str | None:
        """Return the id of a quote or a release, unless it is another event's: not in this file."""
        if key is None:
            return None
        record = fetch(self._session, kept, key)
        return record.uuid if record.event_id == self._event.id else None

    def _version(self, version: Version) -> VersionIn:
        clearances = tuple(
            self._part(one, ReleaseClearanceIn, language=version.language)
            for one in version.clearances
        )
        return self._part(version, VersionIn, clearances=clearances)

    def _person(self, person: Person) -> PersonIn:
        posts = tuple(
            self._part(
                post,
                PostIn,
                id=post.uuid,
                organisation=self._id(Organisation, post.organisation_id),
            )
            for post in person.posts
        )
        return self._part(person, PersonIn, id=person.uuid, posts=posts)

    def _boilerplate(self, boilerplate: Boilerplate) -> BoilerplateIn:
        project = self._id(Project, boilerplate.project_id)
        return self._part(boilerplate, BoilerplateIn, id=boilerplate.uuid, project=project)

    def _project(self, project: Project) -> ProjectIn:
        donors = tuple(
            self._part(
                donor, DonorIn, organisation=self._required(Organisation, donor.organisation_id)
            )
            for donor in project.donors
        )
        return self._part(project, ProjectIn, id=project.uuid, donors=donors)

    def _organisation(self, organisation: Organisation) -> OrganisationIn:
        parent = self._id(Organisation, organisation.parent_id)
        earlier = tuple(self._part(name, EarlierNameIn) for name in organisation.earlier)
        logo, logos = written_logos(self._session, LogoOwner.ORGANISATION, organisation.id)
        return self._part(
            organisation,
            OrganisationIn,
            id=organisation.uuid,
            parent=parent,
            earlier=earlier,
            logo=logo,
            logos=logos,
        )

    def _logo_set(self, logo_set: LogoSet) -> LogoSetIn:
        logo, logos = written_logos(self._session, LogoOwner.LOGO_SET, logo_set.id)
        partners = tuple(
            self._required(Organisation, link.organisation_id) for link in logo_set.partners
        )
        return self._part(
            logo_set, LogoSetIn, id=logo_set.uuid, logo=logo, logos=logos, partners=partners
        )
