"""From records to a first draft: what the records know of an event, in one language."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from functools import cached_property
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.desk import fetch
from migdesk.desk.errors import QuoteNotUsable
from migdesk.desk.office import the_office
from migdesk.desk.posts import said_on
from migdesk.desk.questions.house import said_by_language
from migdesk.desk.questions.naming import languages_of
from migdesk.desk.zones import known_zone
from migdesk.editorial.draft import Draft
from migdesk.editorial.drafting import draft_release
from migdesk.editorial.facts import (
    AppearanceFacts,
    DonorFacts,
    EventFacts,
    OfficeFacts,
    ProjectFacts,
    QuoteFacts,
    SessionFacts,
    SpeakerFacts,
    Untold,
)
from migdesk.editorial.templates import has_template
from migdesk.records import (
    Appearance,
    Event,
    Organisation,
    Person,
    Post,
    Project,
    Quote,
    Series,
)
from migdesk.records import Session as EventSession
from migdesk.records.rules import USABLE_CLEARANCES, names_on
from migdesk.text.countries import country_name
from migdesk.text.dates import last_day
from migdesk.text.equivalents import Equivalents
from migdesk.text.names import Forms, Language, LocalizedText, OrganisationName, PersonName
from migdesk.vocabulary import ClearanceState, FollowUpStatus, Part, QuoteKind, ReleaseKind

Named = TypeVar("Named", Forms, PersonName, OrganisationName)


def drafted_kinds(languages: Iterable[Language]) -> frozenset[ReleaseKind]:
    """Return the kinds of which a first draft can be written in each of ``languages``."""
    wanted = tuple(languages)
    return frozenset(
        kind for kind in ReleaseKind if all(has_template(kind, language) for language in wanted)
    )


def draft_of_event(
    session: Session,
    *,
    event: Event,
    language: Language,
    kind: ReleaseKind,
    day: date,
    quotes: Sequence[int] | None = None,
) -> Draft:
    """Write a first draft about ``event`` in one language, dated ``day``.

    Raises:
        NoOffice: the workspace does not say yet whose it is.
        NoSuchRecord: one of ``quotes`` is not there.
        QuoteNotUsable: one of ``quotes`` may not be printed.
        NoTemplate: there is no template for this kind and language.
    """
    facts = event_facts(session, event=event, language=language, quotes=quotes)
    office = the_office(session)
    office_facts = OfficeFacts(name=office.names.get(language), city=_city(office.city, language))
    return draft_release(facts, office_facts, kind, release_day=day)


def event_facts(
    session: Session, *, event: Event, language: Language, quotes: Sequence[int] | None = None
) -> EventFacts:
    """Return what a draft in ``language`` may use; what is not recorded in it is left empty."""
    zone = known_zone(event.zone)
    starts, ends = event.starts_at.astimezone(zone), event.ends_at.astimezone(zone)
    speakers = Speakers(session, language)
    known = speakers.known
    sessions = tuple(event.sessions)
    appearances = session.scalars(
        select(Appearance)
        .where(Appearance.event_id == event.id)
        .order_by(Appearance.position, Appearance.id)
    ).all()
    project = session.get(Project, event.project_id) if event.project_id else None
    project_facts = _project(session, project, language, starts.date()) if project else None
    series = session.get(Series, event.series_id) if event.series_id else None
    women = sum(counts.women for counts in event.attendance)
    attended = women + sum(counts.men + counts.other for counts in event.attendance)
    return EventFacts(
        language=language,
        kind=event.kind,
        modality=event.modality,
        title=_forms(event.title, language),
        start=starts.date(),
        end=last_day(starts, ends),
        begins=_opening(sessions, starts, zone_name=event.zone),
        venue=event.venue.get(language, ""),
        city=_city(event.city, language),
        series=series.title.get(language, "") if series else "",
        number=event.number,
        summary=event.summary.get(language, ""),
        hosts=_organisations(session, event, Part.HOST, language),
        organisers=_organisations(session, event, Part.ORGANISER, language),
        partners=_organisations(session, event, Part.PARTNER, language),
        donors=tuple(
            DonorFacts(name)
            for name in _organisations(session, event, Part.DONOR, language)
            if name not in {donor.name for donor in (project_facts.donors if project_facts else ())}
        ),
        project=project_facts,
        sessions=tuple(
            SessionFacts(
                kind=item.kind,
                title=_forms(item.title, language),
                start=item.starts_at.astimezone(zone),
                end=item.ends_at.astimezone(zone),
                room=known.said(item.room, language),
                appearances=speakers.appearances(
                    appearance for appearance in appearances if appearance.session_id == item.id
                ),
            )
            for item in sessions
        ),
        appearances=speakers.appearances(
            appearance for appearance in appearances if appearance.session_id is None
        ),
        quotes=_quotes(
            session,
            event,
            sessions,
            speakers,
            quotes,
        ),
        countries=tuple(
            dict.fromkeys(
                country_name(row.country, language) for row in event.attendance if row.country
            )
        ),
        attended=attended,
        women=women,
        next_steps=tuple(
            step.action[language]
            for step in event.follow_ups
            if step.status is FollowUpStatus.OPEN and step.action.get(language)
        ),
    )


class Speakers:
    """People as a text in one language names them."""

    def __init__(self, session: Session, language: Language) -> None:
        self._session, self.language = session, language
        self._events: set[int | None] = set()
        self._shown: dict[tuple[int | None, int], LocalizedText] = {}

    @cached_property
    def order(self) -> tuple[Language, ...]:
        """Return the languages in which a title is looked for: the own one, then the office's."""
        return (self.language, *languages_of(self._session))

    @cached_property
    def known(self) -> Equivalents:
        """Return what is said in each language of what was typed in one."""
        return said_by_language(self._session)

    def meet(self, events: Iterable[int]) -> None:
        """Read at once under which names people were shown at ``events``; else it is one by one."""
        self._events.update(events)
        shown = self._session.execute(
            select(Appearance.event_id, Appearance.person_id, Appearance.shown_as).where(
                Appearance.event_id.in_(self._events)
            )
        )
        for event, person, name in shown:
            if name:
                self._shown.setdefault((event, person), name)

    def _shown_as(self, event: int | None, person: int) -> LocalizedText:
        if event in self._events:
            return self._shown.get((event, person), {})
        return shown_as_at(self._session, event, person)

    def quoted(self, quote: Quote, place: int | None = None) -> QuoteFacts:
        """Return a quote of somebody; who was shown under another name is quoted under that name.

        Args:
            quote: it has a speaker.
            place: the place on the agenda of the session it was said in.
        """
        if quote.person_id is None:
            raise QuoteNotUsable(quote.id, quote.clearance)
        shown_as = self._shown_as(quote.event_id, quote.person_id)
        return QuoteFacts(
            quote=quote.id,
            speaker=self.speaker(
                quote.person_id, quote.post_id, shown_as, said_on(self._session, quote)
            ),
            words=printable_words(quote, self.language),
            spoken_in=quote.language,
            session=place,
            paraphrase=quote.kind is QuoteKind.PARAPHRASE,
        )

    def appearances(self, kept: Iterable[Appearance]) -> tuple[AppearanceFacts, ...]:
        """Return who appears in which role."""
        return tuple(
            AppearanceFacts(
                speaker=self.speaker(
                    appearance.person_id,
                    appearance.post_id,
                    appearance.shown_as,
                    said_on(self._session, appearance),
                ),
                role=appearance.role,
                status=appearance.status,
            )
            for appearance in kept
        )

    def speaker(
        self, person_id: int, post_id: int | None, shown_as: LocalizedText, day: date | None
    ) -> SpeakerFacts:
        """Return a person under a title, or under the name that stands for the real one.

        The organisation is called what it was called on ``day``; at last, where that is not known.
        """
        person = fetch(self._session, Person, person_id)
        post = self._session.get(Post, post_id) if post_id else None
        organisation = (
            self._session.get(Organisation, post.organisation_id)
            if post is not None and post.organisation_id
            else None
        )
        return SpeakerFacts(
            person=person.id,
            name=_told(person.names, self.language),
            honorific=person.honorific,
            title=_title(post, self.language),
            organisation=_workplace(post, organisation, self.language, day),
            shown_as=shown_as.get(self.language, ""),
            withheld=bool(shown_as),
        )


def organisation_called(
    organisation: Organisation, language: Language, day: date | None
) -> OrganisationName | Untold:
    """Return what an organisation was called on a day; at last, where that is not known."""
    names = organisation.names if day is None else names_on(organisation, day)
    return _told(names, language)


def _told(names: Mapping[Language, Named], language: Language) -> Named | Untold:
    """Return the name in ``language``, or what the thing is called in another."""
    return names.get(language) or Untold(
        next((name.nominative for name in names.values() if name.nominative), "?")
    )


def _title(post: Post | None, language: Language) -> Forms | Untold | None:
    """Return the title of a post: of no words where it is a post without any."""
    if post is None:
        return None
    return _told(post.title, language) if post.title else Forms("")


def _workplace(
    post: Post | None, organisation: Organisation | None, language: Language, day: date | None
) -> OrganisationName | Untold | None:
    """Return the organisation of a post: of no words where the post is with none."""
    if post is None:
        return None
    if organisation is None:
        return OrganisationName("")
    return organisation_called(organisation, language, day)


def _forms(text: LocalizedText, language: Language) -> Forms | Untold | None:
    """Return a title that nobody inflects; ``None`` where there is none in any language."""
    titles = {key: Forms(written) for key, written in text.items() if written}
    return _told(titles, language) if titles else None


def _city(names: Mapping[Language, Forms], language: Language) -> Forms | Untold | None:
    """Return the name of a city; ``None`` where there is none in any language."""
    named = {key: name for key, name in names.items() if name.nominative}
    return _told(named, language) if named else None


def _opening(
    sessions: Sequence[EventSession], starts: datetime, *, zone_name: str
) -> datetime | None:
    """Return when the event opens, or ``None`` while only its days are known."""
    if sessions:
        return sessions[0].starts_at.astimezone(known_zone(zone_name))
    return starts if starts.time() != time(0) else None


def _organisations(
    session: Session, event: Event, part: Part, language: Language
) -> tuple[OrganisationName | Untold, ...]:
    found = (
        session.get(Organisation, link.organisation_id)
        for link in event.organisations
        if link.part is part
    )
    day = event.starts_at.astimezone(known_zone(event.zone)).date()
    return tuple(
        _told(names_on(organisation, day), language)
        for organisation in found
        if organisation is not None
    )


def _project(session: Session, project: Project, language: Language, day: date) -> ProjectFacts:
    donors = (
        (fetch(session, Organisation, donor.organisation_id), donor.phrase)
        for donor in project.donors
    )
    return ProjectFacts(
        title=_forms(project.title, language),
        acronym=project.acronym,
        donors=tuple(
            DonorFacts(_told(names_on(organisation, day), language), phrase.get(language, ""))
            for organisation, phrase in donors
        ),
    )


def _quotes(
    session: Session,
    event: Event,
    sessions: Sequence[EventSession],
    speakers: Speakers,
    chosen: Sequence[int] | None,
) -> tuple[QuoteFacts, ...]:
    indexes: Mapping[int, int] = {item.id: index for index, item in enumerate(sessions)}
    return tuple(
        speakers.quoted(quote, indexes.get(quote.session_id or 0))
        for quote in _chosen(session, event, chosen)
    )


def shown_as_at(session: Session, event_id: int | None, person_id: int) -> LocalizedText:
    """Return the name under which a person was shown at an event; empty for the real one."""
    shown = session.scalars(
        select(Appearance.shown_as).where(
            Appearance.event_id == event_id, Appearance.person_id == person_id
        )
    )
    return next((name for name in shown if name), {})


def refuse_unusable(quote: Quote) -> None:
    """Refuse a quote that no text may hold.

    Raises:
        QuoteNotUsable: it was refused or withdrawn, is off the record, or nobody's.
    """
    if quote.clearance not in USABLE_CLEARANCES or not quote.on_record or quote.person_id is None:
        raise QuoteNotUsable(quote.id, quote.clearance)


def _chosen(session: Session, event: Event, chosen: Sequence[int] | None) -> list[Quote]:
    if chosen is not None:
        quotes = [fetch(session, Quote, key) for key in chosen]
        for quote in quotes:
            refuse_unusable(quote)
        return quotes
    usable = select(Quote).where(
        Quote.event_id == event.id,
        Quote.on_record,
        Quote.kind != QuoteKind.SOCIAL_POST,  # it was not said at the event
        Quote.person_id.is_not(None),
        Quote.clearance.in_(USABLE_CLEARANCES),
    )
    return list(session.scalars(usable.order_by(Quote.said_at, Quote.id)))


def printable_words(quote: Quote, language: Language) -> str | None:
    """Return the words a document in ``language`` may print, or ``None``.

    In the language spoken: the form the speaker agreed to, or the words as recorded. In another:
    the approved translation, never one that nobody has checked.
    """
    if quote.language == language:
        edited = quote.clearance is ClearanceState.CLEARED_EDITED
        return quote.cleared_words if edited else quote.words
    approved = (
        translation.words
        for translation in quote.translations
        if translation.language == language and translation.approved
    )
    return next(approved, None)
