"""The fields of templates, filled from what drafting knows of an event."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import Final, TypeVar

from migdesk.editorial.facts import (
    EventFacts,
    OfficeFacts,
    QuoteFacts,
    SessionFacts,
    SpeakerFacts,
    Untold,
)
from migdesk.editorial.fields import GAPS
from migdesk.editorial.naming import Naming, mentions
from migdesk.editorial.phrases import (
    NOTHING,
    Ask,
    Field,
    Fields,
    Phrase,
    gap,
    plain,
    put_together,
    said,
)
from migdesk.editorial.programme import Programme
from migdesk.editorial.roles import (
    AWARDED,
    CHAIRING,
    CLOSING,
    GUESTS,
    KEYNOTE,
    MODERATING,
    ON_PANEL,
    OPENING,
    SIGNING,
    THEMATIC,
    TO_BE_SEEN,
    TRAINING,
)
from migdesk.text.dates import (
    day_in_words,
    days_in_words,
    time_in_words,
    times_in_words,
    weekday_and_day,
    zone_in_words,
)
from migdesk.text.georgian import starting_from
from migdesk.text.names import Case, Forms, Language
from migdesk.text.numbers import figure, number_in_words, ordinal_in_words
from migdesk.text.quotation import (
    begins_mid_sentence,
    ends_with_full_stop,
    marks,
    quoted_before_attribution,
    quoted_sentence,
)
from migdesk.text.words import Words
from migdesk.vocabulary import Modality, SessionKind

_FIRST_IN_FIGURES: Final = 10
_PEOPLE: Final = (
    ("opener", "openers", OPENING),
    ("closer", "closers", CLOSING),
    ("chair", "chairs", CHAIRING),
    ("trainer", "trainers", TRAINING),
    ("signatory", "signatories", SIGNING),
    ("awardee", "awardees", AWARDED),
    ("guest", "guests", GUESTS),
    ("speaker_listed", "speakers_listed", TO_BE_SEEN),
)
Item = TypeVar("Item")


def event_fields(
    facts: EventFacts, office: OfficeFacts, naming: Naming, *, release_day: date, planned: bool
) -> Fields:
    """Return the fields of the event and of the release, but for its programme.

    ``planned`` says that the release is written before the event, in the office: then it is
    dated from the office's city, else from where the event took place.
    """
    words = naming.words
    language = facts.language

    def left_open(ask: Ask) -> Phrase | None:
        return gap(ask.form, words(f"gap.{ask.form}")) if ask.form in GAPS else None

    return {
        "title": naming.noun(facts.title, "event_title"),
        "kind": naming.noun(_with_cases(words, "event_kind", facts.kind), "kind"),
        "summary": plain(facts.summary),
        "series": plain(facts.series),
        "ordinal": plain(ordinal_in_words(facts.number, language) if facts.number else ""),
        "countries": naming.countries(facts.countries),
        "next_steps": plain(" ".join(facts.next_steps)),
        "release_day": _day_field(release_day, language),
        "dateline_city": _dateline_city(facts, office, naming, planned=planned),
        "ends": plain(words("page.ends")),
        "gap": left_open,
        **_place_fields(facts, naming),
        **_date_fields(facts.start, facts.end, naming),
        **_hour_fields(facts, words),
        **_figure_fields(facts),
        **_organisation_fields(facts, naming),
    }


def programme_fields(programme: Programme, naming: Naming) -> Fields:
    """Return the fields that name those who spoke, and what thematic sessions were about."""
    topics = [_topic(session, naming) for session in programme.sessions if session.kind in THEMATIC]
    fields = dict(naming.texts("topic", "topics", topics))
    for singular, plural, roles in _PEOPLE:
        fields |= naming.people(singular, plural, programme.everywhere(roles))
    return fields


def session_fields(
    programme: Programme, session: int | None, naming: Naming, *, day_named: bool
) -> Fields:
    """Return the fields of one session, or of roles at the event as such.

    Args:
        programme: the programme.
        session: the index of the session; ``None`` for roles that belong to no session.
        naming: the names of the draft.
        day_named: whether the day of the session is said: the event lasts longer than a day.
    """
    moderators = programme.in_session(session, MODERATING)
    panellists = [p for p in programme.in_session(session, ON_PANEL) if p not in moderators]
    people = {
        **naming.people("keynote", "keynotes", programme.in_session(session, KEYNOTE)),
        **naming.people("moderator", "moderators", moderators),
        **naming.people("panellist", "panellists", panellists),
    }
    if session is None:
        return people
    facts = programme.sessions[session]
    return {**people, **_session_fields(facts, naming, day_named=day_named)}


def quote_fields(quote: QuoteFacts, verb: Field, naming: Naming) -> Fields:
    """Return the fields of one quote; its words stand between marks and are never changed."""
    who = speaker_fields(quote.speaker, naming)
    open_words = words_left_open(quote, naming.words)
    return {"verb": verb, **who, **(open_words or _word_fields(quote, naming.words))}


def speaker_fields(speaker: SpeakerFacts, naming: Naming) -> Fields:
    """Return the fields that say who spoke."""
    if speaker.shown_as:
        return {"shown_as": plain(speaker.shown_as)}
    return {
        "speaker": naming.speaker(speaker, "speaker_first"),
        "speaker_inside": naming.speaker(speaker, "speaker_first_inside"),
    }


def words_left_open(quote: QuoteFacts, printed: Words) -> Fields:
    """Return the field of words that cannot be printed as they are; none where they can.

    There is no approved translation, or the words tell what was said and a person has to.
    """
    words = quote.words
    if not words or not words.strip():
        name = quote.speaker.name
        called = name.known_as if isinstance(name, Untold) else name.nominative
        if quote.speaker.shown_as or quote.speaker.withheld:
            called = quote.speaker.shown_as or printed("gap.withheld")
        shown = printed("gap.quote_translation", name=called)
        missing = gap("quote_translation", shown)
        return {"paraphrase" if quote.paraphrase else "quote_closed": lambda _: missing}
    if quote.paraphrase:
        told = gap("paraphrase", printed("gap.paraphrase", words=words))
        return {"paraphrase": lambda _: told}
    return {}


def _word_fields(quote: QuoteFacts, printed: Words) -> Fields:
    words, language = quote.words or "", printed.language
    if ends_with_full_stop(words):
        closed = plain(quoted_sentence(words, language))
        clause = {"quote_clause": closed} if begins_mid_sentence(words) else {}
        return {"quote_closed": closed, **clause}
    return {"quote_open": plain(quoted_before_attribution(words, language))}


def _session_fields(session: SessionFacts, naming: Naming, *, day_named: bool) -> Fields:
    language = naming.words.language
    kind = _with_cases(naming.words, "session_kind", session.kind)
    fields = {
        "session_title": naming.noun(session.title, "session_title"),
        "session_kind": naming.noun(kind, "session_kind"),
        "session_times": plain(times_in_words(session.start, session.end, language)),
    }
    if session.kind is SessionKind.KEYNOTE and session.title:
        fields["keynote_title"] = fields["session_title"]
    if day_named:
        fields["session_day"] = _day_field(session.start.date(), language, year=False)
    return fields


def _topic(session: SessionFacts, naming: Naming) -> Field:
    """Return the title of a session between quotation marks."""
    title = naming.noun(session.title, "session_title")
    outer = marks(naming.words.language)
    return lambda ask: put_together([said(outer.open), title(ask) or NOTHING, said(outer.close)])


def _with_cases(words: Words, table: str, value: str) -> Forms:
    """Return a word of a closed list with the case forms that the language has for it."""
    cases = {
        str(case): words.optional(f"{table}_case.{case}.{value}") or ""
        for case in Case
        if case is not Case.NOMINATIVE
    }
    return Forms(words(f"{table}.{value}"), **cases)


def _place_fields(facts: EventFacts, naming: Naming) -> Fields:
    words, modality = naming.words, facts.modality
    online = words("modality.online")
    if modality is Modality.ONLINE:
        return {"online": naming.noun(Forms(online), "online")}
    place = {"city": naming.noun(facts.city, "city"), "venue": plain(facts.venue)}
    return place | {"also_online": plain(online)} if modality is Modality.HYBRID else place


def _dateline_city(
    facts: EventFacts, office: OfficeFacts, naming: Naming, *, planned: bool
) -> Field:
    """Return the city of the dateline: the other place where none is recorded of the first.

    One that is recorded in other languages only is a gap.
    """
    event_city = None if facts.modality is Modality.ONLINE else facts.city
    cities = (office.city, event_city) if planned else (event_city, office.city)
    return naming.noun(next((city for city in cities if city), None), "city")


def _day_field(day: date, language: Language, *, year: bool = True) -> Field:
    return _dated(partial(day_in_words, day, language, year=year))


def _dated(in_words: Callable[..., str]) -> Field:
    """Return a field for a date, given the function that says it in a case."""

    def field(ask: Ask) -> Phrase:
        if ask.form == "დან":
            return said(starting_from(in_words(case=Case.GENITIVE)))
        case = Case(ask.form) if ask.form in frozenset(Case) else Case.NOMINATIVE
        return said(in_words(case=case))

    return field


def _date_fields(start: date, end: date, naming: Naming) -> Fields:
    language = naming.words.language
    dates = _dated(partial(days_in_words, start, end, language))
    if start == end:
        return {
            "dates": dates,
            "day": dates,
            "weekday": _dated(partial(weekday_and_day, start, language)),
        }
    length = {"length": _length(start, end, naming)}
    if (start.year, start.month) == (end.year, end.month):
        return {"dates": dates, "span": dates, **length}
    two_years = start.year != end.year
    return {
        "dates": dates,
        "first_day": _day_field(start, language),
        "last_day": _day_field(end, language),
        "first_day_short": _day_field(start, language, year=two_years),
        "last_day_short": _day_field(end, language, year=two_years),
        **length,
    }


def _hour_fields(facts: EventFacts, words: Words) -> Fields:
    if facts.begins is None:
        unknown = gap("time", words("gap.time"))
        return {"time": lambda _: unknown}
    return {
        "time": plain(time_in_words(facts.begins, facts.language)),
        "zone": plain(zone_in_words(facts.begins, facts.language)),
    }


def _length(start: date, end: date, naming: Naming) -> Field:
    days = (end - start).days + 1
    word = naming.words.optional(f"event_length.{days}")
    return naming.noun(Forms(word), "length") if word else plain("")


def _figure_fields(facts: EventFacts) -> Fields:
    """Return how many came. Women are in figures where all are (house rule 7)."""
    language = facts.language
    countries = len(facts.countries)
    women = figure if facts.attended >= _FIRST_IN_FIGURES else number_in_words
    return {
        "attended": plain(number_in_words(facts.attended, language) if facts.attended else ""),
        "women": plain(women(facts.women, language) if facts.women else ""),
        "countries_count": plain(number_in_words(countries, language) if countries > 1 else ""),
    }


def _organisation_fields(facts: EventFacts, naming: Naming) -> Fields:
    actors = _each_once([*facts.hosts, *facts.organisers])
    donors = _each_once([*(facts.project.donors if facts.project else ()), *facts.donors])
    phrases = [donor.phrase for donor in donors if donor.phrase]
    unphrased = [donor.name for donor in donors if not donor.phrase]
    fields = {
        **naming.organisations("actor", "actors", actors or [None], "organiser"),
        **naming.organisations("partner", "partners", facts.partners, "organisation"),
        **naming.organisations("donor", "donors", [donor.name for donor in donors], "donor"),
        **naming.organisations("plain_donor", "plain_donors", unphrased, "donor"),
        "donor_phrases": plain(" ".join(_each_once(phrases))),
    }
    return {**fields, **_project_fields(facts, naming)}


def _project_fields(facts: EventFacts, naming: Naming) -> Fields:
    project = facts.project
    if project is None:
        return {}
    titled = isinstance(project.title, Forms) and mentions(
        project.title.nominative, project.acronym
    )
    return {
        "project": naming.noun(project.title, "project_title"),
        "project_acronym": plain("" if titled else project.acronym),
    }


def _each_once(items: Iterable[Item]) -> list[Item]:
    """Return ``items`` without repetitions, in their order."""
    return list(dict.fromkeys(items))
