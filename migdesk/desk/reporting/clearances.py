"""Who was asked to clear the quotes of an event and the releases on it, and what they answered."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from migdesk.desk.drafts import Speakers
from migdesk.desk.errors import NobodyAsked
from migdesk.desk.numbers import release_number
from migdesk.desk.questions.house import said_by_language
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.fronts import event_front
from migdesk.desk.reporting.naming import told
from migdesk.desk.reporting.withholding import Withheld
from migdesk.desk.rows import Kind, LeftOut
from migdesk.desk.zones import known_zone
from migdesk.documents.reports.event_sheets import Asking, ClearanceLogSheet
from migdesk.records import Clearance, Person, Quote, QuoteClearance, Release, Version
from migdesk.text.languages import language_name
from migdesk.text.words import words_for
from migdesk.vocabulary import ClearanceState, Decision


def clearance_log_sheet(asked: Asked) -> Frozen[ClearanceLogSheet]:
    """Freeze who was asked about the quotes of an event and the releases on it.

    What nobody was asked about is left out.

    Raises:
        NoSuchRecord: there is no such event.
        NoOffice: the workspace does not say yet whose it is.
        NobodyAsked: nobody was.
    """
    session, event = asked.session, asked.event()
    log = _Log(asked)
    quotes: list[Asking] = []
    releases: list[Asking] = []
    left_out: list[LeftOut] = []
    for quote in session.scalars(
        select(Quote).where(Quote.event_id == event.id).order_by(Quote.said_at, Quote.id)
    ):
        steps = list(log.of_quote(quote))
        quotes += steps
        if not steps:
            left_out.append(LeftOut(Kind.QUOTE, quote.id, log.speaker(quote), "left_out.not_asked"))
    for release in session.scalars(
        select(Release).where(Release.event_id == event.id).order_by(Release.day, Release.id)
    ):
        steps = list(log.of_release(release))
        releases += steps
        if not steps:
            name = _called(release)
            left_out.append(LeftOut(Kind.RELEASE, release.id, name, "left_out.not_asked"))
    if not quotes and not releases:
        raise NobodyAsked(event.id)
    front = event_front(session, event, asked.options)
    return Frozen(ClearanceLogSheet(front, tuple(quotes), tuple(releases)), tuple(left_out))


class _Log:
    """Turns what is kept about asking into lines of the log."""

    def __init__(self, asked: Asked) -> None:
        event = asked.event()
        self._session = asked.session
        self._language = asked.options.languages[0]
        self._words = words_for(self._language)
        self._known = said_by_language(asked.session)
        self._zone = known_zone(event.zone)
        self._withheld = Withheld(asked.session, event)
        self._speakers = Speakers(asked.session, self._language)

    def speaker(self, quote: Quote) -> str:
        """Return who said a quote, under the name that may be told."""
        if quote.person_id is None:
            return self._told(quote.unattributed)
        return told(self._speakers.quoted(quote).speaker, self._language).name

    def of_quote(self, quote: Quote) -> Iterator[Asking]:
        """Yield each time that the speaker of a quote was asked or has answered."""
        whom, own = self.speaker(quote), self._names(quote)
        for request, answer in _pairs(quote.trail):
            edited = answer is not None and answer.state is ClearanceState.CLEARED_EDITED
            answered_by = self._told(answer.who) if answer else ""
            yield Asking(
                text=quote.words,
                language=quote.language,
                told="",
                agreed=quote.cleared_words if edited else "",
                whom=whom,
                asked_at=_there(request.at if request else None, self._zone),
                channel=self._told(_channel(request, answer)),
                due=None,
                answered_at=_there(answer.at if answer else None, self._zone),
                answer=answer.state if answer else None,
                answered_by="" if answered_by in own else answered_by,
                scope=self._known.said(self._told(answer.scope), self._language) if answer else "",
                until=_there(answer.until if answer else None, self._zone),
                comment=self._told(answer.comment) if answer else "",
            )

    def _names(self, quote: Quote) -> frozenset[str]:
        """Return what the speaker of a quote is called in every language."""
        person = self._session.get(Person, quote.person_id or 0)
        return (
            frozenset(name.nominative for name in person.names.values()) if person else frozenset()
        )

    def of_release(self, release: Release) -> Iterator[Asking]:
        """Yield each person who was asked about one of the texts of a release."""
        for version in release.versions:
            for clearance in version.clearances:
                yield self._of_text(release, version, clearance)

    def _of_text(self, release: Release, version: Version, clearance: Clearance) -> Asking:
        waiting = clearance.decision is Decision.WAITING
        language = language_name(version.language, self._language)
        number = self._words("report.version", number=version.number)
        called = ", ".join(filter(None, (release_number(release), language, number)))
        return Asking(
            text=called,
            language=self._language,
            told=version.headline,
            agreed="",
            whom=self._told(clearance.who),
            asked_at=_there(clearance.asked_at, self._zone),
            channel=self._told(clearance.channel),
            due=_there(clearance.due, self._zone),
            answered_at=_there(clearance.answered_at, self._zone),
            answer=None if waiting else clearance.decision,
            comment=self._told(clearance.comment),
        )

    def _told(self, text: str) -> str:
        """Return a note as it was written, unless it would tell a name that is withheld."""
        return self._words("report.hidden") if self._withheld.told_by(text) else text.strip()


def _pairs(
    trail: Sequence[QuoteClearance],
) -> Iterator[tuple[QuoteClearance | None, QuoteClearance | None]]:
    """Yield requests with their answers; a step back to be verified ends what was open."""
    request: QuoteClearance | None = None
    for step in trail:
        if step.state not in {ClearanceState.ASKED, ClearanceState.TO_VERIFY}:
            yield request, step
            request = None
            continue
        if request is not None:
            yield request, None
        request = step if step.state is ClearanceState.ASKED else None
    if request is not None:
        yield request, None


def _channel(request: QuoteClearance | None, answer: QuoteClearance | None) -> str:
    """Return how somebody was asked, and how the answer came where that was another way."""
    ways = (step.channel.strip() for step in (request, answer) if step is not None)
    return "; ".join(dict.fromkeys(filter(None, ways)))


def _there(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    return moment.astimezone(zone) if moment is not None else None


def _called(release: Release) -> str:
    """Return the number of a release, or its headline while it has none."""
    headlines = (rendition.headline for rendition in release.renditions if rendition.headline)
    return release_number(release) or next(headlines, "")
