"""What the desk refuses, as classes with data."""

from datetime import date

from migdesk.base.errors import MigdeskError
from migdesk.desk.rows import CheckLine


class NoSuchRecord(MigdeskError):
    """Nothing is recorded under this key."""

    def __init__(self, kind: str, key: str) -> None:
        super().__init__(kind, key)
        self.kind, self.key = kind, key


class NoSuchPreset(MigdeskError):
    """Nothing is kept under this name for a report."""

    def __init__(self, name: str, report: str) -> None:
        super().__init__(name, report)
        self.name, self.report = name, report


class RuleBroken(MigdeskError):
    """A record would break a rule that the workspace holds; ``rule`` is the constraint's name."""

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


class RuleFixed(MigdeskError):
    """A rule of the checks blocks in every office; no office changes that."""

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


class PhotoPrinted(MigdeskError):
    """A photo is printed in a release whose page does not change."""

    def __init__(self, name: str, release: str) -> None:
        super().__init__(name, release)
        self.name, self.release = name, release


class StillUsed(MigdeskError):
    """A record cannot be deleted while others rest on it."""

    def __init__(self, kind: str, key: int) -> None:
        super().__init__(kind, key)
        self.kind, self.key = kind, key


class StepNotAllowed(MigdeskError):
    """A release or a quote cannot go from one state to another."""

    def __init__(self, now: str, wanted: str, allowed: tuple[str, ...]) -> None:
        super().__init__(now, wanted, allowed)
        self.now, self.wanted, self.allowed = now, wanted, allowed


class TextHasGaps(MigdeskError):
    """A release cannot go on while its text has marked gaps."""

    def __init__(self, release: str, gaps: tuple[str, ...]) -> None:
        super().__init__(release, gaps)
        self.release, self.gaps = release, gaps


class ChecksBlock(MigdeskError):
    """A release cannot be ready or out while a check blocks one of its texts.

    Attributes:
        release: its number.
        language: of the text.
        line: what blocks it, the first of ``count``, said in the language that was asked for.
        paragraph: the number of the paragraph that it is in, from 1; 0 where it is in none.
    """

    def __init__(
        self,
        release: str,
        language: str,
        sentence: str,
        line: CheckLine,
        paragraph: int,
        count: int,
    ) -> None:
        super().__init__(release, language, sentence, line, paragraph, count)
        self.release, self.language, self.sentence = release, language, sentence
        self.line, self.paragraph, self.count = line, paragraph, count


class TranslationBehind(MigdeskError):
    """A translation is not written while it is behind its source and nobody has said why.

    Attributes:
        release: its number.
        language: of the translation.
        source: the language it was translated from.
        count: how many parts are to be brought up to date.
    """

    def __init__(self, release: str, language: str, source: str, count: int) -> None:
        super().__init__(release, language, source, count)
        self.release, self.language = release, language
        self.source, self.count = source, count


class NotCleared(MigdeskError):
    """A release cannot be ready before everybody who was asked has agreed to its very words."""

    def __init__(self, release: str, waiting: tuple[str, ...]) -> None:
        super().__init__(release, waiting)
        self.release, self.waiting = release, waiting


class NothingToClear(MigdeskError):
    """A release has no text, or none with a headline in these languages."""

    def __init__(self, release: str, languages: tuple[str, ...]) -> None:
        super().__init__(release, languages)
        self.release, self.languages = release, languages


class AlreadyAnswered(MigdeskError):
    """Somebody who was asked to clear a text has given an answer, which stays as it is."""

    def __init__(self, who: str, decision: str) -> None:
        super().__init__(who, decision)
        self.who, self.decision = who, decision


class QuoteNotUsable(MigdeskError):
    """A quote may not be printed: refused, withdrawn, off the record, or nobody's."""

    def __init__(self, quote: int, clearance: str) -> None:
        super().__init__(quote, clearance)
        self.quote, self.clearance = quote, clearance


class EventNotHeld(MigdeskError):
    """A release would say that an event took place, or will, which was called off."""

    def __init__(self, event: int, status: str) -> None:
        super().__init__(event, status)
        self.event, self.status = event, status


class NotOfThisEvent(MigdeskError):
    """A session belongs to another event than the record that points at it."""

    def __init__(self, session: int, event: int | None) -> None:
        super().__init__(session, event)
        self.session, self.event = session, event


class NotThisPersonsPost(MigdeskError):
    """A post is held by somebody else than the record that points at it says."""

    def __init__(self, post: int, person: int | None) -> None:
        super().__init__(post, person)
        self.post, self.person = post, person


class SameLanguage(MigdeskError):
    """A quote was to be translated into the language it was said in."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.language = language


class NotAPicture(MigdeskError):
    """A logo is neither a PNG nor a JPEG."""

    def __init__(self, file_name: str) -> None:
        super().__init__(file_name)
        self.file_name = file_name


class NobodyNamed(MigdeskError):
    """A change has no name to be recorded under."""


class TextLocked(MigdeskError):
    """The text of a release that is out or withdrawn does not change."""

    def __init__(self, release: str, stage: str) -> None:
        super().__init__(release, stage)
        self.release, self.stage = release, stage


class TextTooLong(MigdeskError):
    """A text is longer than anybody means it to be; lengths are in characters."""

    def __init__(self, field: str, length: int, limit: int) -> None:
        super().__init__(field, length, limit)
        self.field, self.length, self.limit = field, length, limit


class ReasonMissing(MigdeskError):
    """A step that has to say why does not."""

    def __init__(self, step: str) -> None:
        super().__init__(step)
        self.step = step


class LineMissing(MigdeskError):
    """A correction or withdrawal is not said in these languages of the release."""

    def __init__(self, release: str, kind: str, languages: tuple[str, ...]) -> None:
        super().__init__(release, kind, languages)
        self.release, self.kind, self.languages = release, kind, languages


class LanguageMissing(MigdeskError):
    """A release has no text in this language."""

    def __init__(self, release: str, language: str, there: tuple[str, ...]) -> None:
        super().__init__(release, language, there)
        self.release, self.language, self.there = release, language, there


class NoSessions(MigdeskError):
    """An event has no agenda that a programme could tell."""

    def __init__(self, event: int) -> None:
        super().__init__(event)
        self.event = event


class NobodySpeaks(MigdeskError):
    """Nobody stands on the agenda of an event, or nobody of those came."""

    def __init__(self, event: int) -> None:
        super().__init__(event)
        self.event = event


class NobodyAgreed(MigdeskError):
    """Nobody has noted who agreed to being shown on a photo, or that nobody is."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class NothingCleared(MigdeskError):
    """No quote from an event may be printed."""

    def __init__(self, event: int) -> None:
        super().__init__(event)
        self.event = event


class NothingPromised(MigdeskError):
    """Nothing was promised at an event, or nothing of it is open any more."""

    def __init__(self, event: int) -> None:
        super().__init__(event)
        self.event = event


class NobodyAsked(MigdeskError):
    """Nobody was asked to clear a quote from an event or a release about it."""

    def __init__(self, event: int) -> None:
        super().__init__(event)
        self.event = event


class NobodyCounted(MigdeskError):
    """It is not recorded how many people came to an event."""

    def __init__(self, event: int) -> None:
        super().__init__(event)
        self.event = event


class NotAPeriod(MigdeskError):
    """A period has no first or no last day, or ends before it begins."""

    def __init__(self, since: date | None, until: date | None) -> None:
        super().__init__(since, until)
        self.since, self.until = since, until


class NothingInPeriod(MigdeskError):
    """Nothing happened in a period that a report could tell of."""

    def __init__(self, since: date, until: date) -> None:
        super().__init__(since, until)
        self.since, self.until = since, until


class NoOffice(MigdeskError):
    """The workspace does not say yet whose it is."""


class PatternUnusable(MigdeskError):
    """No names of files come of a pattern; ``fault`` says why, ``what`` is the part it is about."""

    def __init__(self, pattern: str, fault: str, what: str) -> None:
        super().__init__(pattern, fault, what)
        self.pattern, self.fault, self.what = pattern, fault, what


class ZoneUnknown(MigdeskError):
    """A time zone is not in the IANA list."""

    def __init__(self, zone: str) -> None:
        super().__init__(zone)
        self.zone = zone


class NotSentFromHere(MigdeskError):
    """A Word document does not say that it was exported from this workspace."""

    def __init__(self, file_name: str) -> None:
        super().__init__(file_name)
        self.file_name = file_name


class OfAnotherRelease(MigdeskError):
    """A translation that came back is of another release; which one, where it is recorded here."""

    def __init__(self, file_name: str, release: str, other: str) -> None:
        super().__init__(file_name, release, other)
        self.file_name, self.release, self.other = file_name, release, other


class OtherLanguages(MigdeskError):
    """A translation that came back is in or from another language than the release has."""

    def __init__(self, file_name: str, source: str, language: str) -> None:
        super().__init__(file_name, source, language)
        self.file_name, self.source, self.language = file_name, source, language


class NothingTranslated(MigdeskError):
    """No part of a file that came back is translated."""

    def __init__(self, file_name: str) -> None:
        super().__init__(file_name)
        self.file_name = file_name


class OneLanguage(MigdeskError):
    """A release cannot be sent to a translator: there is no other language to translate into."""

    def __init__(self, release: str) -> None:
        super().__init__(release)
        self.release = release


class OfAnotherText(MigdeskError):
    """A Word document is of another release, or of this one in another language."""

    def __init__(self, file_name: str, release: str, language: str) -> None:
        super().__init__(file_name, release, language)
        self.file_name, self.release, self.language = file_name, release, language
