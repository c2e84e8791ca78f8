"""Who appears at an event, as a report names them."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.desk import fetch
from migdesk.desk.drafts import Speakers, shown_as_at
from migdesk.desk.posts import said_on
from migdesk.desk.questions.naming import languages_of
from migdesk.desk.reporting.naming import name_of, post_of, sorted_by, told
from migdesk.desk.rows import ReportOptions
from migdesk.documents.reports.sheets import Named, PartTaken, PersonLine, SpeakerLine
from migdesk.editorial.facts import SpeakerFacts
from migdesk.records import Appearance, Event, Person
from migdesk.text.capitals import capitalised
from migdesk.text.names import LocalizedText, first_text
from migdesk.text.words import words_for
from migdesk.vocabulary import AppearanceStatus, Role

AWAY: Final = frozenset({AppearanceStatus.ABSENT, AppearanceStatus.REPLACED})
NOT_SPEAKING: Final = frozenset(
    {Role.INTERPRETER, Role.PARTICIPANT, Role.CONTACT, Role.AUTHOR, Role.PHOTOGRAPHER}
)


class Speaks(NamedTuple):
    """Somebody who speaks: who it is, whether the name is withheld, and what is printed."""

    person: int
    withheld: bool
    sorted_by: str
    named: tuple[Named, ...]
    line: SpeakerLine


class Appearing:
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
            came = each.status not in AWAY
            yield PersonLine(
                each.role,
                self._named(each),
                came=came,
                stood_in=()
                if came or stood_in is None
                else tuple(named.name for named in self._named(stood_in)),
            )

    def speakers(self) -> Iterator[Speaks]:
        """Yield who speaks, once each."""
        words = words_for(self._options.languages[0])
        titles = {
            each.id: self.in_each(each.title)[0] or capitalised(words(f"session_kind.{each.kind}"))
            for each in self._event.sessions
        }
        places = {0: 0} | {each.id: at for at, each in enumerate(self._event.sessions, 1)}
        ordered = sorted(self._shown(self._all), key=lambda one: places[one.session_id or 0])
        theirs: dict[int, list[Appearance]] = {}
        for each in ordered:
            if each.role not in NOT_SPEAKING:
                theirs.setdefault(each.person_id, []).append(each)
        for appearances in theirs.values():
            first = appearances[0]
            facts = self._facts(first, self._speakers[0])
            title, organisation = ("", "") if facts.withheld else post_of(facts)
            parts = (
                PartTaken(one.role, titles.get(one.session_id or 0, "")) for one in appearances
            )
            yield Speaks(
                facts.person,
                facts.withheld,
                sorted_by(facts, words("gap.withheld")),
                self._named(first),
                SpeakerLine(
                    name=name_of(facts, words("gap.withheld")),
                    title=title,
                    organisation=organisation,
                    parts=tuple(dict.fromkeys(parts)),
                    biography="" if facts.withheld else self._biography(facts.person),
                    came=any(one.status not in AWAY for one in appearances),
                ),
            )

    def _biography(self, person_id: int) -> str:
        if not self._options.with_biographies:
            return ""
        return first_text(fetch(self._session, Person, person_id).biography, self._order).strip()

    def _shown(self, appearances: Iterable[Appearance]) -> Iterator[Appearance]:
        """Yield those to be told of: who did not come is left out, unless that is wanted."""
        for each in appearances:
            if self._options.with_absent or each.status not in AWAY:
                yield each

    def _named(self, appearance: Appearance) -> tuple[Named, ...]:
        return tuple(
            told(self._facts(appearance, speakers), speakers.language)
            for speakers in self._speakers
        )

    def _facts(self, appearance: Appearance, speakers: Speakers) -> SpeakerFacts:
        return speakers.speaker(
            appearance.person_id,
            appearance.post_id,
            shown_as_at(self._session, self._event.id, appearance.person_id),
            said_on(self._session, appearance),
        )
