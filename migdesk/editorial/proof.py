"""Proof of quotations: each one of a text judged against what is on record.

Four questions are asked of it: are the words those that were recorded, may they be used, is the
right person said to have said them, and were they ever words at all, or somebody's summary.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Final

from msgspec import Struct

from migdesk.editorial.passages import Quotation, Stretch
from migdesk.editorial.strangers import Told, is_of
from migdesk.text.differences import Piece, word_differences
from migdesk.text.folding import folded
from migdesk.text.mentions import Beginnings, name_pattern, says
from migdesk.text.wording import Taken, Wording, comparable, likeness_of, nearest, taken_from
from migdesk.vocabulary import ClearanceState, NamedAs, QuoteKind, QuoteUse, Verdict

_PROVEN: Final = (Verdict.WORD_FOR_WORD, Verdict.EDITED, Verdict.TRANSLATION, Verdict.EXCERPT)
"""Verdicts on words that are on record."""

_LEAST_WORDS: Final = 3
"""Fewer words between marks are on record only if somebody is said to have said them."""

_LEAST_ALTERED: Final = 5
"""So many words that are nearly those of a quote are that quote, though nobody is said to speak."""

_GIVEN_NAMES: Final = 2
"""So many words before a family name are given names."""

_CLOSEST: Final = 8
"""Of so many recorded quotes it is looked at how the words of a text differ."""


class Recorded(Struct, frozen=True):
    """A quote on record, as far as it matters for proof.

    Attributes:
        id: its key.
        words: as they were said.
        kind: how they came to the record.
        clearance: whether the speaker agreed to their use; ``until`` is the last day of it.
        cleared_words: the form that was agreed to, where it is another.
        on_record: whether they were said for use at all.
        translation: into the language of the text, empty where there is none.
        translation_agreed: whether a second reader or the speaker's office stands by it.
        scope: for what it was agreed to, in the speaker's own words.
        person: the speaker's key, ``None`` where there is none.
        near: whether it was said at the event that the text is about.
    """

    id: int
    words: str
    kind: QuoteKind = QuoteKind.DIRECT
    clearance: ClearanceState = ClearanceState.CLEARED
    until: date | None = None
    cleared_words: str = ""
    on_record: bool = True
    translation: str = ""
    translation_agreed: bool = False
    scope: str = ""
    person: int | None = None
    near: bool = False


class Known(Struct, frozen=True):
    """A person by the names that tell them in a text: family names, as a rule.

    ``given`` names tell apart those who share one.
    """

    person: int
    names: tuple[str, ...]
    given: tuple[str, ...] = ()


class Change(Struct, frozen=True):
    """How the words of a span differ from the record.

    Attributes:
        span: its place among the spans of the quotation.
        recorded: what is on record there, ready to be put in the place of the span's words.
        pieces: how the recorded words became those of the text.
        in_place: whether it may be put there; not where each span is on record and only their
            order is another: then all that was said is told with the first.
    """

    span: int
    recorded: str
    pieces: tuple[Piece, ...]
    in_place: bool = True


class Proof(Struct, frozen=True):
    """What came of proving one quotation.

    Attributes:
        quotation: the words and where they stand.
        verdict: on the words.
        use: whether they may be used; ``None`` where nothing on record is like them.
        named: whether the text names who said it.
        quote: the key of the recorded quote, ``None`` where there is none.
        person: who said it, by the record.
        named_instead: who is named in that person's place.
        beside: who alone is named beside words of no source: the speaker, as far as is known.
        whole: whether it is all that was recorded.
        changes: where words are altered, how.
        left_out: recorded words right beside those of the text, in their sentence.
        put_in: words in brackets.
        scope: for what the speaker agreed to its use, where that is so.
        near: whether it was said at the event that the text is about.
    """

    quotation: Quotation
    verdict: Verdict
    use: QuoteUse | None = None
    named: NamedAs = NamedAs.NOBODY
    quote: int | None = None
    person: int | None = None
    named_instead: int | None = None
    beside: int | None = None
    whole: bool = False
    changes: tuple[Change, ...] = ()
    left_out: tuple[str, ...] = ()
    put_in: tuple[str, ...] = ()
    scope: str = ""
    near: bool = False

    @property
    def stands(self) -> bool:
        """Tell whether the text may go out with this quotation as it is."""
        proven = self.verdict is Verdict.TERM or (
            self.verdict in _PROVEN and self.use is QuoteUse.CLEARED
        )
        return proven and self.named is not NamedAs.ANOTHER


def prove(
    quotations: Iterable[Quotation],
    recorded: Sequence[Recorded],
    people: Sequence[Known],
    *,
    day: date,
) -> tuple[Proof, ...]:
    """Judge every quotation of a text, in order.

    Args:
        quotations: as found in the text; all of one text, so that "he added" is understood.
        recorded: the quotes that may be meant.
        people: their speakers and others whom the text may name.
        day: on which the text is to be used.
    """
    found = tuple(quotations)
    forms = tuple(form for quote in recorded for form in _forms(quote))
    namer = _Namer(people, found)
    proofs = []
    for quotation in found:
        beside = namer.beside(quotation)
        proof = _judged(quotation, forms, beside, day)
        if proof.verdict is not Verdict.TERM:
            namer.went_by(beside.named)
        proofs.append(proof)
    return tuple(proofs)


class _Form:
    """One of the wordings in which a quote may be printed; taken apart only when it is needed."""

    def __init__(self, quote: Recorded, verdict: Verdict, text: str) -> None:
        self.quote, self.verdict, self._text = quote, verdict, text
        self._plain = comparable(text)

    @cached_property
    def wording(self) -> Wording:
        """Return its words and signs."""
        return Wording(self._text)

    def may_hold(self, words: Iterable[str]) -> bool:
        """Tell whether it may hold all ``words``: ``False`` is certain."""
        return all(word in self._plain for word in words)

    def shared(self, words: Iterable[str]) -> int:
        """Return how many of ``words`` it seems to hold."""
        return sum(word in self._plain for word in words)


def _forms(quote: Recorded) -> Iterable[_Form]:
    if quote.clearance is ClearanceState.CLEARED_EDITED and quote.cleared_words.strip():
        yield _Form(quote, Verdict.EDITED, quote.cleared_words)
    yield _Form(quote, Verdict.WORD_FOR_WORD, quote.words)
    if quote.translation.strip():
        yield _Form(quote, Verdict.TRANSLATION, quote.translation)


def _judged(
    quotation: Quotation,
    forms: Sequence[_Form],
    beside: "_Beside",
    day: date,
) -> Proof:
    spans = [Wording(span.words, titled=quotation.in_heading) for span in quotation.spans]
    count = sum(len(span.words) for span in spans)
    if not quotation.speech and count < _LEAST_WORDS:
        return Proof(quotation, Verdict.TERM)
    best: tuple[tuple[bool, ...], _Form, Taken] | None = None
    wanted = frozenset(word for span in spans for word in span.words)
    for form in forms:
        taken = taken_from(spans, form.wording) if form.may_hold(wanted) else None
        if taken is None:
            continue
        rank = _rank(form, taken, beside, day)
        if best is None or rank > best[0]:
            best = rank, form, taken
    if best is not None:
        return _found(quotation, best[1], best[2], beside, day)
    altered = _altered(quotation, spans, forms, beside, day)
    if quotation.speech or (count >= _LEAST_ALTERED and altered.verdict is Verdict.CHANGED):
        return altered
    return Proof(quotation, Verdict.TERM)


def _rank(form: _Form, taken: Taken, beside: "_Beside", day: date) -> tuple[bool, ...]:
    quote = form.quote
    return (
        beside.named_as(quote.person)[0] is NamedAs.SPEAKER,
        quote.kind is not QuoteKind.PARAPHRASE,
        _use_of(form, day) is QuoteUse.CLEARED,
        taken.whole,
        quote.near,
    )


def _found(
    quotation: Quotation,
    form: _Form,
    taken: Taken,
    beside: "_Beside",
    day: date,
) -> Proof:
    quote = form.quote
    verdict = form.verdict
    if quote.kind is QuoteKind.PARAPHRASE:
        verdict = Verdict.PARAPHRASE
    elif verdict is Verdict.WORD_FOR_WORD and not taken.whole:
        verdict = Verdict.EXCERPT
    right, instead = beside.named_as(quote.person)
    use = _use_of(form, day)
    return Proof(
        quotation,
        verdict,
        use=use,
        named=right,
        quote=quote.id,
        person=quote.person,
        named_instead=instead,
        whole=taken.whole,
        left_out=taken.left_out,
        put_in=taken.put_in,
        scope=quote.scope.strip() if use is QuoteUse.CLEARED else "",
        near=quote.near,
    )


def _use_of(form: _Form, day: date) -> QuoteUse:
    """Return whether a wording of a quote may be used on a day."""
    quote = form.quote
    if not quote.on_record:
        return QuoteUse.OFF_RECORD
    match quote.clearance:
        case ClearanceState.DECLINED:
            return QuoteUse.REFUSED
        case ClearanceState.WITHDRAWN:
            return QuoteUse.WITHDRAWN
        case ClearanceState.TO_VERIFY | ClearanceState.ASKED:
            return QuoteUse.WAITING
        case ClearanceState.CLEARED | ClearanceState.CLEARED_EDITED:
            pass
    if quote.until is not None and quote.until < day:
        return QuoteUse.LAPSED
    if form.verdict is Verdict.TRANSLATION and not quote.translation_agreed:
        return QuoteUse.UNCHECKED
    if quote.clearance is ClearanceState.CLEARED_EDITED and form.verdict is Verdict.WORD_FOR_WORD:
        return QuoteUse.OTHER_WORDS
    return QuoteUse.CLEARED


def _altered(
    quotation: Quotation,
    spans: Sequence[Wording],
    forms: Sequence[_Form],
    beside: "_Beside",
    day: date,
) -> Proof:
    """Return the proof of words that nobody recorded as they stand: altered, or of no source."""
    wanted = frozenset(word for span in spans for word in span.words)
    shared = sorted(
        ((form.shared(wanted), place) for place, form in enumerate(forms)),
        key=lambda pair: (-pair[0], pair[1]),
    )[:_CLOSEST]
    close = [
        (likeness, forms[place].quote.person in beside.named, -place)
        for count, place in shared
        if count and (likeness := _likeness(spans, forms[place].wording))
    ]
    if not close:
        right = NamedAs.UNSURE if beside.named or beside.last else NamedAs.NOBODY
        return Proof(quotation, Verdict.NO_SOURCE, named=right, beside=beside.alone)
    form = forms[-max(close)[2]]
    right, instead = beside.named_as(form.quote.person)
    return Proof(
        quotation,
        Verdict.CHANGED,
        use=_use_of(form, day),
        named=right,
        quote=form.quote.id,
        person=form.quote.person,
        named_instead=instead,
        changes=tuple(_changes(quotation, spans, form.wording)),
    )


def _likeness(spans: Sequence[Wording], recorded: Wording) -> float:
    """Return how much of the quoted words was recorded; all of it, if only the order differs."""
    if all(taken_from([span], recorded) is not None for span in spans):
        return 1.0
    return likeness_of(spans, recorded)


def _changes(quotation: Quotation, spans: Sequence[Wording], recorded: Wording) -> Iterable[Change]:
    altered = [
        (place, span, wording)
        for place, (span, wording) in enumerate(zip(quotation.spans, spans, strict=True))
        if taken_from([wording], recorded) is None
    ]
    if not altered:
        said = recorded.text
        yield Change(0, said, word_differences(said, quotation.words), in_place=False)
    for place, span, wording in altered:
        start, end = nearest(wording, recorded)
        was = recorded.text[start:end]
        words = span.words
        bare = words.rstrip(".,;:!?… ")
        ending = words[len(bare) :]
        yield Change(place, f"{was}{ending}", word_differences(f"{was}{ending}", words))


class _Beside(Struct, frozen=True):
    """Whom the words around a quotation say to have spoken.

    Attributes:
        named: people on record, in the order of the text.
        last: who is meant where nobody is named: who was named before, or spoke last.
        called: names by their shape, on record or not.
        names: what people on record go by.
    """

    named: tuple[int, ...]
    last: int | None
    called: tuple[Told, ...]
    names: Mapping[int, tuple[str, ...]]

    @property
    def alone(self) -> int | None:
        """Return the only one who may be meant."""
        if self.named:
            return self.named[0] if len(self.named) == 1 else None
        return None if self.called else self.last

    def named_as(self, person: int | None) -> tuple[NamedAs, int | None]:
        """Return whether a person is named, and who is in that person's place."""
        if person is None:
            return NamedAs.UNSURE if self.named else NamedAs.NOBODY, None
        if person in self.named:
            return NamedAs.SPEAKER, None
        if self.named:
            return NamedAs.ANOTHER, self.named[0]
        names = self.names.get(person, ())
        strangers = [told for told in self.called if is_of(told, names) is False]
        if strangers and len(strangers) == len(self.called):
            addressed = any(told.addressed for told in strangers)
            return (NamedAs.ANOTHER if addressed else NamedAs.NOBODY), None
        if self.last == person:
            return NamedAs.SPEAKER, None
        return (NamedAs.NOBODY if self.last is None else NamedAs.UNSURE), None


class _Namer:
    """Who is named beside each quotation of a text, and who spoke last."""

    def __init__(self, people: Sequence[Known], quotations: Sequence[Quotation]) -> None:
        told = [stretch.text for quotation in quotations for stretch in quotation.told]
        told += [quotation.lead_up for quotation in quotations]
        beginnings = Beginnings(told)
        self._patterns = [
            (known.person, pattern)
            for known in people
            for name in known.names
            if beginnings.may_name(name) and (pattern := name_pattern(name)) is not None
        ]
        self._given = {known.person: known.given for known in people}
        self._names = {known.person: known.names for known in people}
        self._shared = _shared_stretches(quotations)
        self._last: int | None = None

    def beside(self, quotation: Quotation) -> _Beside:
        """Return whom a quotation says to have spoken."""
        named, last = self._named_for(quotation), self._meant_by(quotation)
        return _Beside(named, last, quotation.called, self._names)

    def _named_for(self, quotation: Quotation) -> tuple[int, ...]:
        """Return who is named as the speaker, in the order of the text."""
        found: list[int] = []
        for stretch in quotation.told:
            people = self._people_in(stretch)
            before = stretch.end <= quotation.spans[0].start
            if len(people) > 1 and stretch in self._shared:
                # One sentence tells of two speakers: each is named beside their own words.
                people = (
                    people[-1:]
                    if before and stretch.block == quotation.spans[0].block
                    else people[:1]
                )
            found += people
        return tuple(dict.fromkeys(found))

    def went_by(self, named: Sequence[int]) -> None:
        """Note who was named, for "she added" in what follows."""
        if named:
            self._last = named[-1]

    def _meant_by(self, quotation: Quotation) -> int | None:
        """Return who "she" is beside a quotation: who was named last before it, or spoke last."""
        text = folded(quotation.lead_up)
        places = [
            (found.start(), person)
            for person, pattern in self._patterns
            for found in pattern.finditer(text)
        ]
        return max(places)[1] if places else self._last

    def _people_in(self, stretch: Stretch) -> list[int]:
        text = folded(stretch.text)
        places: dict[int, list[int]] = {}
        for person, pattern in self._patterns:
            found = pattern.search(text)
            if found is not None:
                places.setdefault(found.start(), []).append(person)
        return list(
            dict.fromkeys(
                person
                for place in sorted(places)
                for person in self._told_apart(places[place], text[:place])
            )
        )

    def _told_apart(self, people: Sequence[int], before: str) -> Sequence[int]:
        """Return those of several of one name whose given name stands before it."""
        if len(people) < 2:
            return people
        last = " ".join(before.split()[-_GIVEN_NAMES:])
        meant = [
            person
            for person in people
            if any(says(last, given) for given in self._given.get(person, ()))
        ]
        return meant or people


def _shared_stretches(quotations: Sequence[Quotation]) -> frozenset[Stretch]:
    """Return the stretches that tell of two quotations: of the one before and the one behind."""
    seen: set[Stretch] = set()
    shared: set[Stretch] = set()
    for quotation in quotations:
        for stretch in quotation.told:
            if stretch in seen and quotation.speech:
                shared.add(stretch)
            seen.add(stretch)
    return frozenset(shared)
