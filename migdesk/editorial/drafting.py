"""A first text of a release, drafted from what the records hold of an event.

Pure: the same facts give the same draft. What cannot be known stands as a marked gap for a
person to fill (``quote_translation``, ``ergative:person`` …), never as a guess.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from migdesk.editorial.draft import Draft
from migdesk.editorial.errors import NoTemplate
from migdesk.editorial.event_fields import (
    event_fields,
    programme_fields,
    quote_fields,
    session_fields,
)
from migdesk.editorial.facts import EventFacts, OfficeFacts, QuoteFacts, SpeakerFacts
from migdesk.editorial.naming import Naming, mentions
from migdesk.editorial.phrases import (
    START,
    Field,
    Fields,
    Phrase,
    compose,
    compose_first,
    compose_within,
    plain,
)
from migdesk.editorial.programme import (
    Place,
    Programme,
    Setting,
    programme_as_held,
    programme_as_planned,
)
from migdesk.editorial.roles import CLOSING, PANELS, THEMATIC
from migdesk.editorial.templates import Template, template_for
from migdesk.text.blocks import Block, Run
from migdesk.text.names import OrganisationName
from migdesk.text.quotation import is_question
from migdesk.text.words import words_for
from migdesk.vocabulary import BlockKind, ReleaseKind

HEADLINE_LIMIT: Final = 110
"""Characters a headline should not exceed."""

_ADVISORY_LINES: Final = (
    "what",
    "when",
    "where",
    "who",
    "why",
    "languages",
    "photo",
    "accreditation",
)
_WHO_ELSE: Final = ("chaired", "moderated", "trained", "signed", "awarded", "attended_by")
_BEFORE: Final = frozenset({ReleaseKind.MEDIA_ADVISORY, ReleaseKind.ANNOUNCEMENT})


def draft_release(
    facts: EventFacts, office: OfficeFacts, kind: ReleaseKind, *, release_day: date
) -> Draft:
    """Write the first draft of a release about an event, in the language of ``facts``.

    A press release tells what was: who was absent or replaced is left out, and once anybody is
    recorded as having spoken, only those so recorded are named. Each quote stands word for word
    between the marks of the language. An advisory and an announcement tell what is planned and
    quote nobody.

    Raises:
        NoTemplate: drafts of this kind, or in this language, are not foreseen.
        LanguageUnknown: the program has no words of this language.
        TemplateBroken: a template has been edited so that it cannot be used.
    """
    if kind not in _BODIES:
        raise NoTemplate(kind, facts.language)
    template = template_for(kind, facts.language)
    planned = kind in _BEFORE
    programme = programme_as_planned(facts) if planned else programme_as_held(facts)

    def written(acronyms: frozenset[OrganisationName]) -> tuple[_Writer, Fields]:
        naming = Naming(words_for(facts.language), template, acronyms)
        event = event_fields(facts, office, naming, release_day=release_day, planned=planned)
        fields = {**event, **programme_fields(programme, naming)}
        writer = _Writer(facts, programme, fields, naming)
        _BODIES[kind](writer)
        return writer, fields

    spelled_out, _ = written(frozenset())
    writer, fields = written(_acronyms_worth_giving(spelled_out, template))
    return Draft(
        headline=compose_within(HEADLINE_LIMIT, "headline", template, fields).text,
        deck=_text(compose("deck", template, fields)),
        dateline=_text(compose("dateline", template, fields)),
        blocks=writer.blocks,
    )


def _acronyms_worth_giving(writer: "_Writer", template: Template) -> frozenset[OrganisationName]:
    """Return whose acronym is used again after the first mention (house rule 25).

    That is where a quote or a title says it, or where the template goes on with acronyms.
    """
    text = "\n".join(block.text for block in writer.blocks)
    goes_on = template.asks_for("organisation_again", "acronym")
    return frozenset(
        name
        for name, times in writer.organisations.items()
        if name.acronym and ((goes_on and times > 1) or mentions(text, name.acronym))
    )


def _text(phrase: Phrase | None) -> str:
    return phrase.text if phrase else ""


class _Writer:
    """Writes the blocks of one draft in reading order and remembers whom the reader has met."""

    def __init__(
        self, facts: EventFacts, programme: Programme, fields: Fields, naming: Naming
    ) -> None:
        self.facts, self.programme = facts, programme
        self.organisations: Counter[OrganisationName] = Counter()
        self._fields, self._naming = fields, naming
        self._blocks: list[Block] = []
        self._ask = START
        self._verbs: Counter[str] = Counter()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return what has been written."""
        return tuple(self._blocks)

    def lead(self) -> None:
        """Write the first paragraph, which no release goes without."""
        phrase = compose_first(["lead"], self._naming.template, self._fields, self._ask)
        self._add(BlockKind.LEAD, phrase)

    def paragraph(self, part: str, session: int | None = None) -> None:
        """Write ``part`` as a paragraph, about a session or the whole event."""
        self.block(BlockKind.PARAGRAPH, part, session)

    def block(self, kind: BlockKind, part: str, session: int | None = None) -> None:
        """Write ``part`` as a block of ``kind``, if there is anything to say."""
        phrase = self._composed(part, self._fields_of(session))
        if phrase is not None:
            self._add(kind, phrase)

    def line(self, name: str) -> None:
        """Write one line of an advisory: its label, then what it says."""
        label = self._composed(f"label_{name}", {})
        phrase = self._composed(f"line_{name}", {})
        if label is not None and phrase is not None:
            shown = f"{label.text}{self._naming.words('list.label')}"
            self._add(BlockKind.LIST_ITEM, phrase, Run(shown, bold=True))

    def quotes(self, setting: Setting, session: int | None = None) -> None:
        """Write the quotes that belong to a setting; the first names it."""
        place = Place(setting, session)
        parts: tuple[str, ...] = (f"quote_{setting}", "quote")
        speaker: SpeakerFacts | None = None
        for quote in self.facts.quotes:
            if self.programme.place_of(quote) == place:
                self._quote(quote, parts, again=quote.speaker == speaker)
                speaker = quote.speaker
                parts = ("quote",)

    def quotes_all_closers(self) -> bool:
        """Return whether a quote of its own says of each person that they closed the event."""
        closers = {speaker.person for speaker in self.programme.everywhere(CLOSING)}
        place = Place(Setting.CLOSING)
        quoted = (q for q in self.facts.quotes if self.programme.place_of(q) == place)
        return closers <= {quote.speaker.person for quote in quoted if not quote.paraphrase}

    def _quote(self, quote: QuoteFacts, parts: Sequence[str], *, again: bool) -> None:
        fields = quote_fields(quote, self._verb(quote, again=again), self._naming)
        parts = ("paraphrase_paragraph",) if quote.paraphrase else parts
        self._add(
            BlockKind.PARAGRAPH,
            compose_first(parts, self._naming.template, {**self._fields, **fields}, self._ask),
        )

    def _verb(self, quote: QuoteFacts, *, again: bool) -> Field:
        """Return the verb of the next attribution: those of the template, in turn."""
        asks = not quote.paraphrase and is_question(quote.words or "")
        part = "verbs_again" if again else "verbs_question" if asks else "verbs"
        verbs = self._naming.template.choices(part)
        verb = verbs[self._verbs[part] % len(verbs)]
        self._verbs[part] += 1
        return plain(verb)

    def _fields_of(self, session: int | None) -> Fields:
        several_days = self.facts.start != self.facts.end
        return session_fields(self.programme, session, self._naming, day_named=several_days)

    def _composed(self, part: str, fields: Fields) -> Phrase | None:
        return compose(part, self._naming.template, {**self._fields, **fields}, self._ask)

    def _add(self, kind: BlockKind, phrase: Phrase, *label: Run) -> None:
        block = Block(f"b{len(self._blocks) + 1}", kind, (*label, *phrase.runs))
        self._blocks.append(block)
        self._ask = self._ask.after(phrase)
        self.organisations.update(phrase.organisations)


def _press_release(writer: _Writer) -> None:
    """Tell what was, in the order of the agenda."""
    writer.lead()
    writer.paragraph("summary_paragraph")
    writer.paragraph("participation")
    writer.paragraph("opening")
    writer.quotes(Setting.OPENING)
    for part in _WHO_ELSE:
        writer.paragraph(part)
    writer.paragraph("keynote_speech")
    writer.quotes(Setting.KEYNOTE)
    for index, session in enumerate(writer.programme.sessions):
        writer.paragraph("keynote_speech", index)
        writer.quotes(Setting.KEYNOTE, index)
        if session.kind in PANELS:
            writer.paragraph("panel", index)
        writer.quotes(Setting.PANEL, index)
        writer.quotes(Setting.ELSEWHERE, index)
    writer.paragraph("sessions")
    writer.quotes(Setting.ELSEWHERE)
    if not writer.quotes_all_closers():
        writer.paragraph("closing")
    writer.quotes(Setting.CLOSING)
    writer.paragraph("next_steps_paragraph")
    _foot(writer)


def _announcement(writer: _Writer) -> None:
    """Tell what is planned."""
    writer.lead()
    writer.paragraph("summary_paragraph")
    writer.paragraph("participation")
    writer.paragraph("opening")
    for part in _WHO_ELSE:
        writer.paragraph(part)
    writer.paragraph("keynote_speech")
    for index, session in enumerate(writer.programme.sessions):
        writer.paragraph("keynote_speech", index)
        if session.kind in PANELS:
            writer.paragraph("panel", index)
    sessions = enumerate(writer.programme.sessions)
    thematic = [index for index, session in sessions if session.kind in THEMATIC]
    if thematic:
        writer.paragraph("sessions")
    for index in thematic:
        writer.block(BlockKind.LIST_ITEM, "session", index)
    writer.paragraph("closing")
    _foot(writer)


def _media_advisory(writer: _Writer) -> None:
    """Tell journalists what, when, where and who, and how to get in."""
    writer.lead()
    for name in _ADVISORY_LINES:
        writer.line(name)
    _foot(writer)


def _foot(writer: _Writer) -> None:
    writer.block(BlockKind.DONOR_LINE, "donor_line")
    writer.block(BlockKind.ENDS, "ends_line")


_BODIES: Final[Mapping[ReleaseKind, Callable[[_Writer], None]]] = {
    ReleaseKind.PRESS_RELEASE: _press_release,
    ReleaseKind.MEDIA_ADVISORY: _media_advisory,
    ReleaseKind.ANNOUNCEMENT: _announcement,
}
