"""How people, organisations and other names are said: in which case, at which length.

The first mention of a person gives name, title and organisation, later ones are short (house
rules 43 and 44). A form that nobody has confirmed is a gap; nothing is inflected here.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final, Protocol

from msgspec import Struct
from msgspec.structs import replace

from migdesk.editorial.facts import SpeakerFacts, Untold
from migdesk.editorial.fields import list_names
from migdesk.editorial.phrases import (
    Ask,
    Field,
    Fields,
    Phrase,
    compose_first,
    gap,
    list_field,
    plain,
    said,
)
from migdesk.editorial.templates import Grammar, Template
from migdesk.text.georgian import POSTPOSITIONS, joined_to_next, postposed
from migdesk.text.names import Case, Forms, OrganisationName, PersonName
from migdesk.text.words import Words
from migdesk.vocabulary import Honorific

_JOINED: Final = frozenset({Case.DATIVE, Case.GENITIVE})
_SHORT_WORD: Final = 3


class Noun(Protocol):
    """Whatever is stored case by case."""

    @property
    def nominative(self) -> str:
        """Return the plain form."""

    def form(self, case: Case) -> str:
        """Return the form for ``case``, empty where none is confirmed."""


class Naming(Struct, frozen=True):
    """The names of one draft. ``acronyms`` are the organisations whose acronym will be used."""

    words: Words
    template: Template
    acronyms: frozenset[OrganisationName] = frozenset()

    def noun(self, noun: Noun | Untold | None, what: str, missing: str = "") -> Field:
        """Return a field for a noun, absent where it is recorded that there is none.

        Args:
            noun: its forms, or what stands for them where this language has none.
            what: what it is, in the name of a gap: ``ergative:person``.
            missing: the name of the gap where there is no name at all, if it is not ``what``.
        """
        if noun is None or isinstance(noun, Untold):
            return lambda _: self._missing(missing or what, noun)
        if not noun.nominative:
            return plain("")
        return lambda ask: self._inflected(noun, what, ask)

    def organisations(
        self,
        singular: str,
        plural: str,
        names: Sequence[OrganisationName | Untold | None],
        missing: str,
    ) -> Fields:
        """Return the three fields of a list of organisations."""
        items = [self.organisation(name, missing) for name in names]
        return self._list(singular, plural, items)

    def organisation(
        self, name: OrganisationName | Untold | None, missing: str = "organisation"
    ) -> Field:
        """Return a field that says an organisation, shortly if the reader has met it.

        ``missing`` is the name of the gap where nothing is recorded.
        """
        if name is None or isinstance(name, Untold):
            return lambda _: self._missing(missing, name)
        if not name.full:
            return plain("")
        fields = {
            "full": self.noun(name, "organisation"),
            "short": self.noun(Forms(name.short), "organisation") if name.short else plain(""),
            "acronym": plain(name.acronym if name in self.acronyms else ""),
        }

        def field(ask: Ask) -> Phrase | None:
            if ask.form == "bare":
                return said(name.full)
            if ask.form == "short":
                return said(name.short or name.full)
            part = "organisation_again" if name in ask.organisations else "organisation_first"
            phrase = compose_first([part], self.template, fields, ask)
            return replace(phrase, organisations=(name,))

        return field

    def people(self, singular: str, plural: str, speakers: Iterable[SpeakerFacts]) -> Fields:
        """Return the three fields of a list of people, each under their title where new."""
        items = [self.speaker(speaker, "speaker_first") for speaker in speakers]
        return self._list(singular, plural, items)

    def texts(self, singular: str, plural: str, texts: Iterable[Field]) -> Fields:
        """Return the three fields of a list of anything else, between marks of its own."""
        return self._list(singular, plural, list(texts), heavy=False)

    def speaker(self, speaker: SpeakerFacts, first: str) -> Field:
        """Return a field that says ``speaker`` in the part ``first``, or shortly if known."""
        if speaker.shown_as:
            return lambda ask: self._withheld(speaker, ask)
        if speaker.withheld:
            return lambda _: self._missing("shown_as", None)
        fields = self._fields_of(speaker)

        def field(ask: Ask) -> Phrase | None:
            part = "speaker_again" if speaker.person in ask.people else first
            phrase = compose_first([part], self.template, fields, replace(ask, joined=False))
            return replace(phrase, people=frozenset({speaker.person}))

        return field

    def countries(self, names: Iterable[str]) -> Field:
        """Return a field that lists countries in alphabetical order (house rule 54)."""
        inside = [self._country(name) for name in sorted(names, key=str.casefold)]
        return list_field([plain(name) for name in inside], self.words)

    def _country(self, name: str) -> str:
        grammar = self.template.grammar
        takes = grammar.definite_countries and name.startswith(grammar.definite_countries)
        return f"{grammar.the} {name}" if takes else name

    def _list(
        self, singular: str, plural: str, items: Sequence[Field], *, heavy: bool = True
    ) -> Fields:
        every = list_field(items, self.words, heavy=heavy)
        one, several, any_number = list_names(singular, plural)
        absent = plain("")
        return {
            one: every if len(items) == 1 else absent,
            several: every if len(items) > 1 else absent,
            any_number: every,
        }

    def _fields_of(self, speaker: SpeakerFacts) -> Fields:
        name, title, organisation = speaker.name, speaker.title, speaker.organisation
        implied = (
            isinstance(title, Forms)
            and isinstance(organisation, OrganisationName)
            and self._implies(title.nominative, organisation)
        )
        family = name.family if isinstance(name, PersonName) else ""
        formal = bool(family) and speaker.honorific is not Honorific.NONE
        return {
            "name": self.noun(name, "person", "name"),
            "family": plain(family if formal else ""),
            "honorific": plain(self.words(f"honorific.{speaker.honorific}") if formal else ""),
            "position": self.noun(title, "title"),
            "organisation": (
                plain("") if implied else self.organisation(organisation, "organisation")
            ),
        }

    def _withheld(self, speaker: SpeakerFacts, ask: Ask) -> Phrase:
        if ask.form in ("", Case.NOMINATIVE):
            return said(speaker.shown_as)
        return self._case_gap(speaker.shown_as, "shown_as", ask.form)

    def _inflected(self, noun: Noun, what: str, ask: Ask) -> Phrase:
        if ask.form in POSTPOSITIONS:
            return self._postposed(noun, what, ask)
        if ask.form not in frozenset(Case):
            return said(self._with_article(noun.nominative, ask))
        form = noun.form(Case(ask.form))
        if not form:
            return self._case_gap(noun.nominative, what, ask.form)
        return said(joined_to_next(form) if ask.joined and ask.form in _JOINED else form)

    def _postposed(self, noun: Noun, what: str, ask: Ask) -> Phrase:
        dative = noun.form(Case.DATIVE)
        if not dative:
            return self._case_gap(noun.nominative, what, Case.DATIVE)
        form = postposed(dative, ask.form)
        if form:
            return said(form)
        shown = self.words("gap.postposition", text=noun.nominative, ending=ask.form)
        return gap(f"postposition:{what}", shown)

    def _missing(self, what: str, known: Untold | None) -> Phrase:
        if known is None:
            return gap(what, self.words(f"gap.{what}"))
        return gap(what, self.words("gap.untold", text=known.known_as))

    def _case_gap(self, nominative: str, what: str, form: str) -> Phrase:
        case = form if form in frozenset(Case) else Case.DATIVE
        return gap(f"{case}:{what}", self.words(f"gap.{case}", text=nominative))

    def _with_article(self, name: str, ask: Ask) -> str:
        grammar = self.template.grammar
        if ask.form == "a":
            article = grammar.an if name[:1].lower() in "aeiou" else grammar.a
            return f"{article} {name}" if article else name
        if ask.form == "the" and _takes_article(name, grammar):
            return f"{grammar.the} {name}"
        return name

    def _implies(self, title: str, organisation: OrganisationName) -> bool:
        """Return whether ``title`` says already where its holder works."""
        names = (organisation.full, organisation.short, organisation.acronym)
        if any(_says(title, name) for name in names if name):
            return True
        known = set(_long_words(title))
        return any(
            head in organisation.full
            and mark in title
            and {word for word in _long_words(organisation.full) if word != head} <= known
            for head, mark in self.template.grammar.implied.items()
        )


def mentions(text: str, name: str) -> bool:
    """Return whether ``text`` says ``name`` as a word of its own."""
    return _says(text, name)


def _says(text: str, name: str) -> bool:
    words = r"\s+".join(map(re.escape, name.split()))  # a line may not end at some of the blanks
    return bool(words) and re.search(rf"(?<!\w){words}(?!\w)", text) is not None


def _long_words(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", text) if len(word) > _SHORT_WORD]


def _takes_article(name: str, grammar: Grammar) -> bool:
    words = re.findall(r"[\w-]+", name)
    already = bool(words) and words[0].lower() == grammar.the
    return len(words) > 1 and not already and not grammar.definite.isdisjoint(words)
