"""How many quotations of real texts are found: the figures on docs/quotations.md.

The texts and their annotations stay outside the repository; what is written down are counts.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from bench.report import Result

from migdesk.editorial.passages import Passage, Quotation
from migdesk.editorial.proof import Known, Proof, Recorded, prove
from migdesk.editorial.quotations import plain_name, quotations
from migdesk.text.languages import language_name
from migdesk.text.names import Language, name_from
from migdesk.vocabulary import NamedAs, Verdict

PAGE: Final = Path(__file__).resolve().parents[2] / "docs/quotations.md"
BEGIN: Final = "<!-- Below: made by python3 dev.py bench --only quotations. -->\n"
END: Final = "<!-- Above: made by the bench. -->\n"
LEAST: Final = 95
"""Per cent of the quotations that are to be found, and of what is found that are to be some."""

_DAY: Final = date(2026, 1, 1)
_PROVEN: Final = {Verdict.WORD_FOR_WORD, Verdict.EXCERPT}


@dataclass(slots=True)
class Tally:
    """What was counted in the texts of a language, or in all.

    Attributes:
        texts: the texts.
        annotated: quotations that a person marked; ``found``: of these, with their exact spans.
        speech: what the program takes for quotations.
        terms: names and terms in marks that a person marked; ``mistaken``: taken for speech.
        proven: annotated quotations that are word for word as recorded, once they are.
        caught: those found altered, once one word of the record is another.
        spoken: annotated quotations whose speaker is known by name; ``named``: recognised.
    """

    texts: int = 0
    annotated: int = 0
    found: int = 0
    speech: int = 0
    terms: int = 0
    mistaken: int = 0
    proven: int = 0
    caught: int = 0
    spoken: int = 0
    named: int = 0
    misnamed: int = 0

    def add(self, other: "Tally") -> None:
        """Count what ``other`` counted as well."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def recall(self) -> float:
        """Return how many per cent of the annotated quotations are found."""
        return _per_cent(self.found, self.annotated)

    @property
    def precision(self) -> float:
        """Return how many per cent of what is taken for quotations is annotated as such."""
        return _per_cent(self.found, self.speech)


@dataclass(slots=True)
class Figures:
    """The counts by language, and of all texts."""

    by_language: dict[Language, Tally] = field(default_factory=lambda: defaultdict(Tally))

    @property
    def all(self) -> Tally:
        """Return the counts of all texts."""
        total = Tally()
        for tally in self.by_language.values():
            total.add(tally)
        return total


def measure_quotations(corpus: Path | None, page: Path = PAGE) -> Iterator[Result]:
    """Count in the texts of ``corpus`` and write the page; without texts there is nothing."""
    if corpus is None or not corpus.is_dir():
        print("  there are no annotated texts beside the repository")
        return
    figures = figures_of(corpus)
    page.write_text(with_figures(page.read_text("utf-8"), figures), "utf-8")
    total = figures.all
    yield Result("quotations of real texts found", total.recall, "%", LEAST, at_least=True)
    yield Result("found quotations that are some", total.precision, "%", LEAST, at_least=True)
    proven = _per_cent(total.proven, total.annotated)
    yield Result("  proven once recorded", proven, "%", LEAST, at_least=True)
    caught = _per_cent(total.caught, total.annotated)
    yield Result("  caught once a word differs", caught, "%", LEAST, at_least=True)


def figures_of(corpus: Path) -> Figures:
    """Return what is found in the annotated texts of a folder."""
    figures = Figures()
    for path in sorted(corpus.glob("*.json")):
        annotations = json.loads(path.read_text("utf-8"))
        text = path.with_suffix(".txt").read_text("utf-8")
        tally = _tally(annotations, text)
        figures.by_language[annotations["language"]].add(tally)
    return figures


def with_figures(page: str, figures: Figures) -> str:
    """Return the page with these figures between its two marks."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{_tables(figures)}{END}{after}"


def _tally(annotations: Mapping[str, Any], text: str) -> Tally:
    passages = [Passage(str(place), line) for place, line in enumerate(text.split("\n"))]
    found = quotations(passages, annotations["language"])
    spans = [_spans(quotation) for quotation in found if quotation.speech]
    wanted = [_annotated(quote) for quote in annotations["quotes"]]
    taken = {plain_name(words) for quotation in spans for words in quotation}
    terms = [plain_name(term) for term in annotations["quoted_terms"]]
    tally = Tally(
        texts=1,
        annotated=len(wanted),
        found=sum(quote in spans for quote in wanted),
        speech=len(spans),
        terms=len(terms),
        mistaken=sum(term in taken for term in terms),
    )
    _count_proofs(tally, found, wanted, annotations)
    return tally


def _count_proofs(
    tally: Tally,
    found: Sequence[Quotation],
    wanted: Sequence[tuple[str, ...]],
    annotations: Mapping[str, Any],
) -> None:
    people = [
        Known(number, (name_from(person["name"]).family,))
        for number, person in enumerate(annotations["people"])
    ]
    numbers = {person["name"]: number for number, person in enumerate(annotations["people"])}
    speakers = [numbers.get(quote["speaker"]) for quote in annotations["quotes"]]
    said = [" ".join(spans) for spans in wanted]
    judged = prove(found, _recorded(said, speakers), people, day=_DAY)
    tally.mistaken += sum(
        proof.verdict is Verdict.CHANGED and not proof.quotation.speech for proof in judged
    )
    proofs = _by_words(judged)
    altered = [_with_another_word(words) for words in said]
    doubted = _by_words(prove(found, _recorded(altered, speakers), people, day=_DAY))
    for number, (spans, speaker) in enumerate(zip(wanted, speakers, strict=True)):
        proof, doubt = proofs.get(spans), doubted.get(spans)
        tally.proven += proof is not None and proof.verdict in _PROVEN and proof.quote == number
        tally.caught += doubt is not None and doubt.verdict is Verdict.CHANGED
        if speaker is not None and proof is not None:
            tally.spoken += 1
            tally.named += proof.named is NamedAs.SPEAKER
            tally.misnamed += proof.named is NamedAs.ANOTHER


def _by_words(proofs: Iterable[Proof]) -> dict[tuple[str, ...], Proof]:
    return {_spans(proof.quotation): proof for proof in proofs}


def _recorded(said: Sequence[str], speakers: Sequence[int | None]) -> list[Recorded]:
    return [
        Recorded(id=number, words=words, person=speaker)
        for number, (words, speaker) in enumerate(zip(said, speakers, strict=True))
    ]


def _with_another_word(words: str) -> str:
    """Return the words with the middle one changed by a letter."""
    parts = words.split()
    middle = len(parts) // 2
    parts[middle] = f"x{parts[middle]}"
    return " ".join(parts)


def _spans(quotation: Quotation) -> tuple[str, ...]:
    return tuple(" ".join(span.words.split()) for span in quotation.spans)


def _annotated(quote: Mapping[str, Any]) -> tuple[str, ...]:
    written = quote["text"]
    spans = written if isinstance(written, list) else [written]
    return tuple(" ".join(words.split()) for words in spans)


def _per_cent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 100.0


def _tables(figures: Figures) -> str:
    head = (
        "\n| Language | Texts | Quotations | Found | Recall | Precision "
        "| Terms | Taken for speech |\n"
        "|---|---:|---:|---:|---:|---:|---:|---:|\n"
    )
    rows = [
        _row(language_name(language, "en"), tally)
        for language, tally in sorted(figures.by_language.items())
    ]
    total = figures.all
    second = (
        "\n| Once the quotations are recorded | Of | |\n|---|---:|---:|\n"
        f"| proven: every word as recorded | {total.annotated} | {total.proven} |\n"
        f"| caught: one word of the record is another | {total.annotated} | {total.caught} |\n"
        f"| the speaker recognised by name in the text | {total.spoken} | {total.named} |\n"
        f"| somebody else taken for the speaker | {total.spoken} | {total.misnamed} |\n\n"
    )
    return "".join([head, *rows, _row("**all**", total), second])


def _row(name: str, tally: Tally) -> str:
    recall = f"{tally.recall:.0f} %" if tally.annotated else "–"
    precision = f"{tally.precision:.0f} %" if tally.speech else "–"
    counts = (tally.texts, tally.annotated, tally.found, recall, precision)
    cells = (name, *counts, tally.terms, tally.mistaken)
    return f"| {' | '.join(map(str, cells))} |\n"
