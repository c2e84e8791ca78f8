"""From records to reports: freezes what a report about an event prints into its sheet."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.drafts import Speakers, printable_words, shown_as_at
from migdesk.desk.errors import NobodySpeaks, NoSessions, NothingCleared
from migdesk.desk.office import the_office
from migdesk.desk.posts import said_on
from migdesk.desk.questions.naming import languages_of
from migdesk.desk.rows import ReportOptions
from migdesk.desk.sheets import house
from migdesk.desk.zones import known_zone
from migdesk.documents.reports.sheets import (
    Front,
    Named,
    PartTaken,
    PersonLine,
    ProgrammeSheet,
    QuoteLine,
    QuotesSheet,
    SessionLine,
    SpeakerLine,
    SpeakersSheet,
)
from migdesk.editorial.facts import SpeakerFacts, Untold
from migdesk.editorial.naming import mentions
from migdesk.records import Appearance, Event, Quote
from migdesk.records import Session as EventSession
from migdesk.text.capitals import capitalised
from migdesk.text.dates import day_in_words
from migdesk.text.names import (
    Forms,
    Language,
    LocalizedText,
    OrganisationName,
    PersonName,
    first_name,
    first_text,
)
from migdesk.text.sorting import sortable
from migdesk.text.words import words_for
from migdesk.vocabulary import (
    AppearanceStatus,
    ClearanceState,
    Modality,
    QuoteKind,
    Role,
)

_AWAY: Final = frozenset({AppearanceStatus.ABSENT, AppearanceStatus.REPLACED})
_CLEARED: Final = (ClearanceState.CLEARED, ClearanceState.CLEARED_EDITED)
_NOT_SPEAKING: Final = frozenset(
    {Role.INTERPRETER, Role.PARTICIPANT, Role.CONTACT, Role.AUTHOR, Role.PHOTOGRAPHER}
)


def programme_sheet(session: Session, event: Event, options: ReportOptions) -> ProgrammeSheet:
    """Freeze the programme of an event.

    Raises:
        NoOffice: the workspace does not say yet whose it is.
        NoSessions: there is no agenda.
    """
    if not event.sessions:
        raise NoSessions(event.id)
    zone = known_zone(event.zone)
    people = _People(session, event, options)
    return ProgrammeSheet(
        front=_front(session, event, options),
        sessions=tuple(
            SessionLine(
                kind=each.kind,
                title=people.in_each(each.title),
                starts_at=each.starts_at.astimezone(zone),
                ends_at=each.ends_at.astimezone(zone),
                room=each.room,
                people=tuple(people.lines(each.id)) if options.with_people else (),
            )
            for each in event.sessions
        ),
        by_room=options.by_room,
    )


def speakers_sheet(session: Session, event: Event, options: ReportOptions) -> SpeakersSheet:
    """Freeze the list of the speakers of an event.

    In the order of protocol stand first those who have a role at the event as a whole, as they
    were put in order there, and then the others as the agenda has them.

    Raises:
        NoOffice: the workspace does not say yet whose it is.
        NobodySpeaks: nobody does.
    """
    people = _People(session, event, options)
    speakers = list(people.speakers())
    if not speakers:
        raise NobodySpeaks(event.id)
    if options.by_name:
        speakers.sort(key=lambda speaker: sortable(speaker[0]))
    return SpeakersSheet(_front(session, event, options), tuple(line for _, line in speakers))


def quotes_sheet(
    session: Session, event: Event, options: ReportOptions, now: datetime
) -> QuotesSheet:
    """Freeze the quotes of an event that may be printed ``now``, speaker by speaker.

    Left out is what is not cleared, or not any more, is off the record, or nobody's.

    Raises:
        NoOffice: the workspace does not say yet whose it is.
        NothingCleared: no quote is.
    """
    found = session.scalars(
        select(Quote)
        .where(
            Quote.event_id == event.id,
            Quote.on_record,
            Quote.person_id.is_not(None),
            Quote.clearance.in_(_CLEARED),
        )
        .order_by(Quote.said_at, Quote.id)
    )
    by_speaker: dict[int, list[Quote]] = {}
    for quote in found:
        until = _agreed_until(quote)
        if quote.person_id is not None and (until is None or until > now):
            by_speaker.setdefault(quote.person_id, []).append(quote)
    if not by_speaker:
        raise NothingCleared(event.id)
    language = options.languages[0]
    speakers = Speakers(session, language)
    return QuotesSheet(
        front=_front(session, event, options),
        quotes=tuple(
            _quote(session, event, quote, speakers)
            for theirs in by_speaker.values()
            for quote in theirs
        ),
    )


class _People:
    """Who appears at an event, as a report names them in its languages."""

    def __init__(self, session: Session, event: Event, options: ReportOptions) -> None:
        self._session, self._event, self._options = session, event, options
        self._order = tuple(dict.fromkeys((*options.languages, *languages_of(session))))
        self._speakers = tuple(Speakers(session, tag) for tag in options.languages)
        self._all = session.scalars(
            select(Appearance)
            .where(Appearance.event_id == event.id)
            .order_by(Appearance.position, Appearance.id)
        ).all()

    def in_each(self, texts: LocalizedText) -> tuple[str, ...]:
        """Return a text in each of the languages; in another where one has none."""
        return tuple(first_text(texts, (tag, *self._order)) for tag in self._options.languages)

    def lines(self, session_id: int) -> Iterator[PersonLine]:
        """Yield who appears in a session."""
        for each in self._shown(one for one in self._all if one.session_id == session_id):
            stood_in = self._session.get(Appearance, each.replaced_by_id or 0)
            came = each.status not in _AWAY
            yield PersonLine(
                each.role,
                self._named(each),
                came=came,
                stood_in=()
                if came or stood_in is None
                else tuple(named.name for named in self._named(stood_in)),
            )

    def speakers(self) -> Iterator[tuple[str, SpeakerLine]]:
        """Yield who speaks, once each, with what they are sorted by."""
        words = words_for(self._options.languages[0])
        titles = {
            each.id: self.in_each(each.title)[0] or capitalised(words(f"session_kind.{each.kind}"))
            for each in self._event.sessions
        }
        places = {0: 0} | {each.id: at for at, each in enumerate(self._event.sessions, 1)}
        ordered = sorted(self._shown(self._all), key=lambda one: places[one.session_id or 0])
        theirs: dict[int, list[Appearance]] = {}
        for each in ordered:
            if each.role not in _NOT_SPEAKING:
                theirs.setdefault(each.person_id, []).append(each)
        for appearances in theirs.values():
            first = appearances[0]
            facts = self._facts(first, self._speakers[0])
            title, organisation = ("", "") if facts.withheld else _post(facts)
            parts = (
                PartTaken(one.role, titles.get(one.session_id or 0, "")) for one in appearances
            )
            yield (
                _sorted_by(facts, words("gap.withheld")),
                SpeakerLine(
                    name=_name(facts, words("gap.withheld")),
                    title=title,
                    organisation=organisation,
                    parts=tuple(dict.fromkeys(parts)),
                    came=any(one.status not in _AWAY for one in appearances),
                ),
            )

    def _shown(self, appearances: Iterable[Appearance]) -> Iterator[Appearance]:
        """Yield those to be told of: who did not come is left out, unless that is wanted."""
        for each in appearances:
            if self._options.with_absent or each.status not in _AWAY:
                yield each

    def _named(self, appearance: Appearance) -> tuple[Named, ...]:
        return tuple(
            _told(self._facts(appearance, speakers), speakers.language)
            for speakers in self._speakers
        )

    def _facts(self, appearance: Appearance, speakers: Speakers) -> SpeakerFacts:
        return speakers.speaker(
            appearance.person_id,
            appearance.post_id,
            shown_as_at(self._session, self._event.id, appearance.person_id),
            said_on(self._session, appearance),
        )


def _front(session: Session, event: Event, options: ReportOptions) -> Front:
    zone = known_zone(event.zone)
    order = languages_of(session)
    languages = options.languages
    return Front(
        languages=languages,
        house=house(session, the_office(session), languages[0], event),
        title=tuple(first_text(event.title, (tag, *order)) for tag in languages),
        start=event.starts_at.astimezone(zone).date(),
        end=event.ends_at.astimezone(zone).date(),
        place=tuple(_place(event, tag, order) for tag in languages),
        status=event.status,
    )


def _place(event: Event, language: Language, order: Sequence[Language]) -> str:
    """Return venue and city; that it is online, too, where it is."""
    tags = (language, *order)
    on_site = [first_text(event.venue, tags), first_name(event.city, tags)]
    online = words_for(language)("modality.online")
    places = {
        Modality.IN_PERSON: on_site,
        Modality.HYBRID: [*on_site, online],
        Modality.ONLINE: [online],
    }
    return capitalised(", ".join(filter(None, places[event.modality])))


def _quote(session: Session, event: Event, quote: Quote, speakers: Speakers) -> QuoteLine:
    language = speakers.language
    facts = speakers.quoted(quote).speaker
    words = printable_words(quote, language)
    own = printable_words(quote, quote.language) or quote.words
    said_in = session.get(EventSession, quote.session_id or 0)
    tags = (language, *languages_of(session))
    return QuoteLine(
        words=words or own,
        language=language if words else quote.language,
        spoken_in=quote.language,
        verbatim=quote.kind is not QuoteKind.PARAPHRASE,
        speaker=_told(facts, language),
        session=first_text(said_in.title, tags) if said_in is not None else "",
        day=said_on(session, quote),
        provenance=quote.provenance,
        source=quote.source,
        scope=_scope(event, quote, language),
    )


def _scope(event: Event, quote: Quote, language: Language) -> str:
    """Return what the speaker agreed to, and until when."""
    agreed = [step for step in quote.trail if step.state is quote.clearance]
    scope = agreed[-1].scope.strip() if agreed else ""
    until = _agreed_until(quote)
    if until is None:
        return scope
    day = day_in_words(until.astimezone(known_zone(event.zone)).date(), language)
    words = words_for(language)
    return words("report.until", scope=scope or words("report.no_bounds"), day=day)


def _agreed_until(quote: Quote) -> datetime | None:
    agreed = [step for step in quote.trail if step.state is quote.clearance]
    return agreed[-1].until if agreed else None


def _told(facts: SpeakerFacts, language: Language) -> Named:
    """Return somebody with title and organization; of whose name is withheld nothing more."""
    name = _name(facts, words_for(language)("gap.withheld"))
    return Named(name, "" if facts.withheld else ", ".join(filter(None, _post(facts))))


def _name(facts: SpeakerFacts, withheld: str) -> str:
    return (facts.shown_as or withheld) if facts.withheld else _plain(facts.name)


def _sorted_by(facts: SpeakerFacts, withheld: str) -> str:
    if facts.withheld or not isinstance(facts.name, PersonName):
        return _name(facts, withheld)
    return f"{facts.name.family} {facts.name.given}"


def _post(facts: SpeakerFacts) -> tuple[str, str]:
    """Return title and organization; the latter once, where the title says it already."""
    title, body = _plain(facts.title), facts.organisation
    names = (body.full, body.short, body.acronym) if isinstance(body, OrganisationName) else ()
    said = any(mentions(title, name) for name in names if name)
    return title, "" if said else _plain(body)


def _plain(name: Forms | PersonName | OrganisationName | Untold | None) -> str:
    if name is None:
        return ""
    return name.known_as if isinstance(name, Untold) else name.nominative
