"""How quotes are put into words: marks, headings of their list, steps of clearance."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from migdesk.desk.rows import Group, QuoteLine, QuotePage, TrailEntry
from migdesk.text import quotation
from migdesk.text.names import Language
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.widgets.moments import moment_name, span_name
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import ClearanceState, QuoteKind, SessionKind

_LONGEST_IN_A_ROW: Final = 400
"""Characters of a quote that its row in a list draws at most: more never fit."""

ANSWERS: Final = frozenset(
    {
        ClearanceState.CLEARED,
        ClearanceState.CLEARED_EDITED,
        ClearanceState.DECLINED,
        ClearanceState.WITHDRAWN,
    }
)
"""The states that a speaker has said something to come to: something can show it."""

_VERBS: Final[Mapping[ClearanceState, str]] = {
    ClearanceState.TO_VERIFY: QT_TRANSLATE_NOOP("Quotes", "Verify again…"),
    ClearanceState.ASKED: QT_TRANSLATE_NOOP("Quotes", "Ask speaker…"),
    ClearanceState.CLEARED: QT_TRANSLATE_NOOP("Quotes", "Mark cleared…"),
    ClearanceState.CLEARED_EDITED: QT_TRANSLATE_NOOP("Quotes", "Mark cleared with edits…"),
    ClearanceState.DECLINED: QT_TRANSLATE_NOOP("Quotes", "Mark declined…"),
    ClearanceState.WITHDRAWN: QT_TRANSLATE_NOOP("Quotes", "Mark withdrawn…"),
}
"""What bringing a quote into a state is called, as something to do."""


def in_marks(words: str, language: Language, kind: QuoteKind = QuoteKind.DIRECT) -> str:
    """Return words between the quotation marks of their language; a paraphrase has none."""
    return words if kind is QuoteKind.PARAPHRASE else quotation.in_marks(words, language)


def words_in_row(line: QuoteLine, first: Language) -> str:
    """Return what a list shows of a quote: in the office's first language, where it is there."""
    words, language = line.words, line.language
    if line.translation:
        words, language = line.translation, first
    if len(words) > _LONGEST_IN_A_ROW:
        words = f"{words[:_LONGEST_IN_A_ROW].rstrip()}…"
    return in_marks(words, language, line.kind)


def speaker_of(line: QuoteLine) -> str:
    """Return who said it, or why nobody is named."""
    return line.speaker or QCoreApplication.translate("Quotes", "Nobody named")


def spoken(line: QuoteLine, language: Language) -> str:
    """Return a row as a sentence, for screen readers."""
    translate = QCoreApplication.translate
    state = word_of(line.clearance, "clearance_state", language)
    parts = [
        translate("Quotes", "Quote by {name}").format(name=speaker_of(line)),
        state,
        "" if line.on_record else translate("Quotes", "Off the record"),
        line.translation or line.words,
    ]
    return ", ".join(part for part in parts if part)


def head_of(group: Group, now: datetime, language: Language, *, one_event: bool) -> str:
    """Return the heading of a stretch of the list.

    Args:
        group: the stretch.
        now: the moment it is read.
        language: of the interface.
        one_event: whether all quotes of the list are of one event, which then goes without saying.
    """
    translate = QCoreApplication.translate
    match group.key:
        case "speaker":
            return group.label
        case "nobody":
            return translate("Quotes", "Nobody named")
        case "no_event":
            return translate("Quotes", "Said at no event")
        case "no_session":
            name = translate("Quotes", "Outside the sessions")
        case kind:
            name = group.label or word_of(SessionKind(kind), "session_kind", language)
    when = moment_name(group.at, now, inside=True) if group.at is not None else ""
    event = "" if one_event else group.event
    return ", ".join(part for part in (name, event, when) if part)


def verb_of(state: ClearanceState, present: ClearanceState) -> str:
    """Return what bringing a quote from ``present`` into ``state`` is called."""
    again = state is ClearanceState.ASKED and present is not ClearanceState.TO_VERIFY
    if again:
        return QCoreApplication.translate("Quotes", "Ask again…")
    return QCoreApplication.translate("Quotes", _VERBS[state])


def last_step(page: QuotePage) -> TrailEntry | None:
    """Return the step by which a quote came into its present state, ``None`` without one."""
    for step in reversed(page.trail):
        if step.state is page.clearance:
            return step
    return None


def since_when(page: QuotePage, now: datetime) -> str:
    """Return how long a quote is with its speaker, or since when it is in its state."""
    step = last_step(page)
    if step is None:
        return ""
    if page.clearance is ClearanceState.ASKED:
        return span_name(now - step.at)
    since = moment_name(step.at, now, inside=True)
    return QCoreApplication.translate("Quotes", "since {moment}").format(moment=since)


def is_late(page: QuotePage, now: datetime) -> bool:
    """Tell whether a speaker takes longer to answer than usual."""
    step = last_step(page)
    asked = page.clearance is ClearanceState.ASKED
    if step is None or not asked or page.usual_answer is None:
        return False
    return now - step.at > page.usual_answer


def speaker_title(page: QuotePage) -> str:
    """Return title and organisation of the speaker on the day of the quote."""
    return ", ".join(part for part in (page.title, page.organisation) if part)


def kind_word(kind: QuoteKind, language: Language) -> str:
    """Return what kind of quote it is."""
    return word_of(kind, "quote_kind", language)


def counted_states(counts: Mapping[ClearanceState, int], words: Mapping[str, str]) -> str:
    """Return how many quotes wait for something: ``2 to verify, 2 asked``."""
    waiting = (ClearanceState.TO_VERIFY, ClearanceState.ASKED)
    said = [f"{counts[state]} {words[state]}" for state in waiting if counts.get(state)]
    return ", ".join(said)
