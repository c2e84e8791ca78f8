"""What a quote, a person or an organisation looks like in a text: asked while writing."""

from datetime import date, datetime
from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.drafts import Speakers, organisation_called, refuse_unusable, shown_as_at
from migdesk.desk.office import OFFICE_KEY
from migdesk.desk.posts import day_of
from migdesk.desk.zones import known_zone
from migdesk.editorial import attribution
from migdesk.editorial.facts import SpeakerFacts
from migdesk.editorial.naming import Naming, mentions
from migdesk.editorial.phrases import Ask
from migdesk.editorial.templates import template_for
from migdesk.records import Appearance, Event, Office, Organisation, Person, Quote
from migdesk.records.rules import post_on
from migdesk.text.blocks import Run
from migdesk.text.mentions import says
from migdesk.text.names import Case, Language, OrganisationName, PersonName
from migdesk.text.quotation import Placing
from migdesk.text.words import words_for
from migdesk.vocabulary import ReleaseKind

_TEMPLATE: Final = ReleaseKind.PRESS_RELEASE
"""Other kinds of release, too, are written with the words of this one."""


class QuoteChoices(Struct, frozen=True):
    """In which ways a quote can be put into a text, the usual first.

    Attributes:
        verbs: how it can be said that somebody said it.
        placings: where that can stand.
    """

    verbs: tuple[str, ...]
    placings: tuple[Placing, ...]


def quote_choices(desk: Desk, *, quote_id: int, language: Language) -> QuoteChoices:
    """Return the ways in which a quote can be put into a text in ``language``.

    Raises:
        NoSuchRecord: there is no such quote.
        QuoteNotUsable: it was refused or withdrawn, is off the record, or nobody's.
        LanguageUnknown, NoTemplate: the program has no words, or no sentences, in this language.
    """
    with desk.reading() as session:
        quote = fetch(session, Quote, quote_id)
        refuse_unusable(quote)
        facts = Speakers(session, language).quoted(quote)
        naming = _naming(language)
        return QuoteChoices(attribution.verbs(facts, naming), attribution.placings(facts))


def quote_sentence(
    desk: Desk,
    *,
    quote_id: int,
    language: Language,
    verb: str,
    placing: Placing = Placing.AFTER,
    text_before: str = "",
) -> tuple[Run, ...]:
    """Return what a text in ``language`` says to quote somebody.

    The speaker stands under the title held that day. What is not known in this language, or in a
    case that nobody has confirmed, is a gap.

    Args:
        desk: the desk.
        quote_id: the quote.
        language: of the text.
        verb: one of those that :func:`quote_choices` gives.
        placing: where the attribution stands, if it can.
        text_before: the words of the text up to here. Who is named in them is named shortly.

    Raises:
        as :func:`quote_choices`.
    """
    with desk.reading() as session:
        quote = fetch(session, Quote, quote_id)
        refuse_unusable(quote)
        facts = Speakers(session, language).quoted(quote)
        naming, met = _reader(facts.speaker, language, text_before)
        return attribution.attributed(facts, verb=verb, placing=placing, naming=naming, met=met)


def person_mention(
    desk: Desk,
    *,
    person_id: int,
    language: Language,
    event_id: int | None = None,
    day: date | None = None,
    case: Case = Case.NOMINATIVE,
    text_before: str = "",
) -> tuple[Run, ...]:
    """Return how a text in ``language`` names a person.

    Args:
        desk: the desk.
        person_id: the person.
        language: of the text.
        event_id: the event that the text is about: the title is that of the appearance there,
            else of its first day.
        day: without an event, the day on which the title was held; without either, today.
        case: the case wanted, in languages that have cases.
        text_before: the words of the text up to here. Who is named in them is named shortly.

    Raises:
        NoSuchRecord: there is no such person or event.
        LanguageUnknown, NoTemplate: the program has no words, or no sentences, in this language.
    """
    with desk.reading() as session:
        person = fetch(session, Person, person_id)
        if event_id is not None:
            day = day_of(session, fetch(session, Event, event_id), None)
        elif day is None:
            day = _today(session, desk.clock())
        post_id = _post(session, person, event_id, day)
        shown_as = shown_as_at(session, event_id, person_id) if event_id else {}
        speaker = Speakers(session, language).speaker(person_id, post_id, shown_as, day)
        naming, met = _reader(speaker, language, text_before)
        return attribution.mention(speaker, case=case, naming=naming, met=met)


def organisation_mention(
    desk: Desk,
    *,
    organisation_id: int,
    language: Language,
    event_id: int | None = None,
    case: Case = Case.NOMINATIVE,
    text_before: str = "",
) -> tuple[Run, ...]:
    """Return how a text in ``language`` names an organisation: in full, with its acronym, or by it.

    Args:
        desk: the desk.
        organisation_id: the organisation.
        language: of the text.
        event_id: the event that the text is about: the name is that of its first day, else of
            today.
        case: the case wanted, in languages that have cases.
        text_before: the words of the text up to here. What is named in them is named shortly.

    Raises:
        NoSuchRecord: there is no such organisation or event.
        LanguageUnknown, NoTemplate: the program has no words, or no sentences, in this language.
    """
    with desk.reading() as session:
        organisation = fetch(session, Organisation, organisation_id)
        if event_id is not None:
            day = day_of(session, fetch(session, Event, event_id), None)
        else:
            day = _today(session, desk.clock())
        name = organisation_called(organisation, language, day)
        naming, met = _naming(language), Ask()
        if isinstance(name, OrganisationName):
            naming, met = _reader_of_organisation(name, language, text_before)
            if not met.organisations:  # the acronym follows, so that it can be used from now on
                naming = _naming(language, frozenset({name}))
        return attribution.organisation(name, case=case, naming=naming, met=met)


def mentioned_before(desk: Desk, *, person_id: int, language: Language, text: str) -> bool:
    """Say whether ``text`` names a person already, in any case, by the family name.

    Raises:
        NoSuchRecord: there is no such person.
    """
    with desk.reading() as session:
        name = fetch(session, Person, person_id).names.get(language)
        return name is not None and says(text, name.family)


def _naming(language: Language, acronyms: frozenset[OrganisationName] = frozenset()) -> Naming:
    return Naming(words_for(language), template_for(_TEMPLATE, language), acronyms)


def _reader(speaker: SpeakerFacts, language: Language, text: str) -> tuple[Naming, Ask]:
    """Return how names are said to a reader of ``text``, and whom that reader has met."""
    name, organisation = speaker.name, speaker.organisation
    known = isinstance(name, PersonName) and says(text, name.family)
    people = frozenset({speaker.person} if known else ())
    if not isinstance(organisation, OrganisationName):
        return _naming(language), Ask(people=people)
    naming, met = _reader_of_organisation(organisation, language, text)
    return naming, replace(met, people=people)


def _reader_of_organisation(
    name: OrganisationName, language: Language, text: str
) -> tuple[Naming, Ask]:
    """Return how an organisation is said to a reader of ``text``, and whether it is known there."""
    told = frozenset({name})
    by_acronym = bool(name.acronym) and mentions(text, name.acronym)
    met = told if by_acronym or says(text, name.full) else frozenset()
    naming = _naming(language, told if by_acronym else frozenset())
    return naming, Ask(organisations=met)


def _post(session: Session, person: Person, event_id: int | None, day: date) -> int | None:
    if event_id is not None:
        shown = session.scalars(
            select(Appearance.post_id).where(
                Appearance.event_id == event_id,
                Appearance.person_id == person.id,
                Appearance.post_id.is_not(None),
            )
        ).first()
        if shown is not None:
            return shown
    held = post_on(person.posts, day)
    return None if held is None else held.id


def _today(session: Session, now: datetime) -> date:
    office = session.get(Office, OFFICE_KEY)
    return now.astimezone(known_zone(office.zone if office else "UTC")).date()
