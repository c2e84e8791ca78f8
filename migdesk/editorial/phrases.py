"""Composing a phrase: the sentences of a template filled from fields.

A field gives a :class:`Phrase`, or ``None`` where the records say nothing. What the records hold
but cannot print here (no Georgian name, an unconfirmed case form) is a phrase with a gap.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, TypeAlias

from msgspec import Struct
from msgspec.structs import replace
from msgspec.structs import replace as with_text

from migdesk.editorial.errors import TemplateBroken
from migdesk.editorial.templates import Sentence, Slot, Template
from migdesk.text.blocks import Run
from migdesk.text.names import OrganisationName
from migdesk.text.words import Words


class Phrase(Struct, frozen=True):
    """A stretch of a draft and whom it mentions: people by number, organisations by name."""

    runs: tuple[Run, ...] = ()
    people: frozenset[int] = frozenset()
    organisations: tuple[OrganisationName, ...] = ()

    @property
    def text(self) -> str:
        """Return the words alone."""
        return "".join(run.text for run in self.runs)

    @property
    def gaps(self) -> int:
        """Return how much is left open."""
        return sum(bool(run.gap) for run in self.runs)


class Ask(Struct, frozen=True):
    """How a field is asked for.

    ``form`` is a case or another form, empty for the plain one. ``joined`` is set where "and"
    follows, which Georgian shows in the ending. ``people`` and ``organisations`` are those that
    the reader has met by then.
    """

    form: str = ""
    joined: bool = False
    people: frozenset[int] = frozenset()
    organisations: frozenset[OrganisationName] = frozenset()

    def after(self, phrase: Phrase) -> "Ask":
        """Return the same question asked behind ``phrase``."""
        return replace(
            self,
            people=self.people | phrase.people,
            organisations=self.organisations.union(phrase.organisations),
        )


Field: TypeAlias = Callable[[Ask], Phrase | None]
Fields: TypeAlias = Mapping[str, Field]

NOTHING: Final = Phrase()
START: Final = Ask()


def said(text: str) -> Phrase:
    """Return a phrase that mentions nobody."""
    return Phrase((Run(text),))


def gap(kind: str, text: str) -> Phrase:
    """Return a phrase that stands open: what is missing, and what the reader sees there."""
    return Phrase((Run(text, gap=kind),))


def plain(text: str) -> Field:
    """Return a field that prints ``text`` in any form, absent where it is empty."""
    return lambda _: said(text) if text else None


def put_together(phrases: Iterable[Phrase]) -> Phrase:
    """Return one phrase that says ``phrases`` in turn, runs of one look made one run."""
    runs: list[Run] = []
    people: frozenset[int] = frozenset()
    organisations: tuple[OrganisationName, ...] = ()
    for phrase in phrases:
        people |= phrase.people
        organisations += phrase.organisations
        for run in phrase.runs:
            if runs and _looks_alike(runs[-1], run):
                runs[-1] = with_text(run, text=runs[-1].text + run.text)
            else:
                runs.append(run)
    return Phrase(tuple(runs), people, organisations)


def compose(part: str, template: Template, fields: Fields, ask: Ask = START) -> Phrase | None:
    """Say ``part`` in the first of its sentences that can be said in full.

    A sentence that asks for an absent field is passed over. The first that remains sets what is
    to be said; a later one takes its place if it says no less and leaves less open. So nothing
    that the records hold is dropped for want of a case form.

    Returns:
        The phrase, or ``None`` where the template has no such part or no sentence of it fits.
    """
    fitting = _fitting(part, template, fields, ask)
    if not fitting:
        return None
    least = _names(fitting[0][0])
    equal = [phrase for sentence, phrase in fitting if least <= _names(sentence)]
    return min(equal, key=lambda phrase: phrase.gaps)


def compose_first(
    parts: Sequence[str], template: Template, fields: Fields, ask: Ask = START
) -> Phrase:
    """Say the first of ``parts`` that has a sentence that fits: what must not be left out.

    Raises:
        TemplateBroken: none has.
    """
    composed = (compose(part, template, fields, ask) for part in parts)
    phrase = next((phrase for phrase in composed if phrase is not None), None)
    if phrase is None:
        raise TemplateBroken(template.path, parts[-1], "no sentence fits")
    return phrase


def compose_within(limit: int, part: str, template: Template, fields: Fields) -> Phrase:
    """Say ``part`` in its first sentence of at most ``limit`` characters without a gap.

    Where none is short enough the shortest is used, one without gaps before one with gaps.

    Raises:
        TemplateBroken: no sentence fits.
    """
    phrases = [phrase for _, phrase in _fitting(part, template, fields, START)]
    if not phrases:
        raise TemplateBroken(template.path, part, "no sentence fits")
    choice = [phrase for phrase in phrases if not phrase.gaps] or phrases
    shortest = min(choice, key=lambda phrase: len(phrase.text))
    return next((phrase for phrase in choice if len(phrase.text) <= limit), shortest)


def list_field(items: Sequence[Field], words: Words, *, heavy: bool = True) -> Field:
    """Return a field that prints ``items`` as a list in running text, absent where empty.

    Items that hold commas are parted by semicolons where ``heavy`` allows it.
    """

    def listed(ask: Ask) -> Phrase | None:
        return _joined(items, words, ask, heavy=heavy) if items else None

    return listed


def _joined(items: Sequence[Field], words: Words, ask: Ask, *, heavy: bool) -> Phrase:
    phrases: list[Phrase] = []
    for place, item in enumerate(items):
        before_and = place == len(items) - 2
        phrase = item(replace(ask, joined=before_and)) or NOTHING
        phrases.append(phrase)
        ask = ask.after(phrase)
    heavy = heavy and any(words("list.comma") in phrase.text for phrase in phrases)
    separators = [said(text) for text in words.separators(len(items), heavy=heavy)]
    pairs = zip(phrases, [*separators, NOTHING], strict=True)
    return put_together(phrase for pair in pairs for phrase in pair)


def _fitting(
    part: str, template: Template, fields: Fields, ask: Ask
) -> list[tuple[Sentence, Phrase]]:
    sentences = template.parts.get(part, ())
    tried = ((sentence, _filled(sentence, template, fields, ask)) for sentence in sentences)
    return [(sentence, phrase) for sentence, phrase in tried if phrase is not None]


def _filled(sentence: Sentence, template: Template, fields: Fields, ask: Ask) -> Phrase | None:
    """Return the sentence with its slots filled, or ``None`` where something in it is absent."""
    phrases: list[Phrase] = []
    for piece in sentence:
        phrase = said(piece) if isinstance(piece, str) else _slot(piece, template, fields, ask)
        if phrase is None:
            return None
        phrases.append(phrase)
        ask = ask.after(phrase)
    return put_together(phrases)


def _slot(slot: Slot, template: Template, fields: Fields, ask: Ask) -> Phrase | None:
    ask = replace(ask, form=slot.form or ask.form)
    if slot.name in fields:
        phrase = fields[slot.name](ask)
    else:
        phrase = compose(slot.name, template, fields, ask)
    if phrase is None:
        return NOTHING if slot.optional else None
    return _capitalised(phrase) if slot.capital else phrase


def _capitalised(phrase: Phrase) -> Phrase:
    """Return the phrase with a capital first letter; Georgian has none and is left alone."""
    if not phrase.runs:
        return phrase
    first, *rest = phrase.runs
    letter = first.text[:1]
    if not letter.islower() or "ა" <= letter <= "ჿ":
        return phrase
    capital = with_text(first, text=letter.upper() + first.text[1:])
    return replace(phrase, runs=(capital, *rest))


def _looks_alike(one: Run, other: Run) -> bool:
    """Return whether two runs can be one. Each gap is a run of its own."""
    return not one.gap and with_text(one, text="") == with_text(other, text="")


def _names(sentence: Sentence) -> frozenset[str]:
    return frozenset(piece.name for piece in sentence if isinstance(piece, Slot))
