"""Rules about quotations: proven, cleared, said by who is named, and in the right marks."""

import re
from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from migdesk.editorial.checks.lists import check_words
from migdesk.editorial.checks.sheet import (
    DECK,
    HEADLINE,
    CheckSheet,
    Finding,
    Fix,
    Paragraph,
    Standard,
    each_of_prose,
    each_paragraph,
    found_at,
)
from migdesk.editorial.proof import Proof
from migdesk.editorial.speech import speech_words
from migdesk.text.quotation import Marks, marks
from migdesk.text.speech_marks import Marked, marking
from migdesk.text.words import LanguageUnknown, available_languages
from migdesk.vocabulary import BlockKind, NamedAs, QuoteUse, Verdict

_STRAIGHT: Final = frozenset({'"', "'", "''", "``", ",,", "″", "＂"})
_FRAGMENT_WORDS: Final = 12
"""Longer ones are sentences that go on from the teller's, and keep their stop."""

_UNPROVEN: Final = frozenset({Verdict.CHANGED, Verdict.NO_SOURCE, Verdict.PARAPHRASE})
_SPACED: Final = frozenset({"fr"})
_ROUND: Final = re.compile(r"\((?!…|\.\.\.)[^()]{2,60}\)")
_ENDED: Final = re.compile(r"[.!?]$")
_FRAGMENT: Final = re.compile(r"^[^\W\d_].*[^.!?…]\.$", re.DOTALL)


def changed(sheet: CheckSheet) -> Iterator[Finding]:
    """Find quoted words that are not those recorded."""
    for proof in _with(sheet, Verdict.CHANGED):
        for change in proof.changes:
            span = proof.quotation.spans[change.span]
            there = Fix(span.block, span.start, span.end, change.recorded)
            fix = there if change.in_place else None
            fields = {"found": span.words, "recorded": change.recorded}
            yield Finding(span.block, span.start, span.end, fields, fix)


def no_source(sheet: CheckSheet) -> Iterator[Finding]:
    """Find quoted words that nobody recorded."""
    for proof in _with(sheet, Verdict.NO_SOURCE):
        yield _of(proof)


def paraphrased(sheet: CheckSheet) -> Iterator[Finding]:
    """Find somebody's summary in quotation marks."""
    for proof in _with(sheet, Verdict.PARAPHRASE):
        yield _of(proof)


def not_cleared(sheet: CheckSheet) -> Iterator[Finding]:
    """Find words that their speaker has not agreed to, or not in this form or any more."""
    for proof in sheet.proofs:
        if proof.use not in {None, QuoteUse.CLEARED} and proof.verdict is not Verdict.PARAPHRASE:
            yield _of(proof, use=proof.use)


def other_speaker(sheet: CheckSheet) -> Iterator[Finding]:
    """Find words beside which somebody else is named."""
    for proof in sheet.proofs:
        if proof.named is NamedAs.ANOTHER:
            yield _of(proof)


def speaker_unclear(sheet: CheckSheet) -> Iterator[Finding]:
    """Find quotations beside which it is not told, or not clearly, who said them."""
    set_apart = {HEADLINE, DECK} | {
        paragraph.block for paragraph in sheet.paragraphs if paragraph.kind is BlockKind.PULL_QUOTE
    }
    for proof in sheet.proofs:
        unclear = proof.named in {NamedAs.NOBODY, NamedAs.UNSURE} and proof.person is not None
        if unclear and proof.quotation.spans[0].block not in set_apart:
            yield _of(proof)


def in_boilerplate(sheet: CheckSheet) -> Iterator[Finding]:
    """Find quotations in the boilerplates of a release that could not stand in its text."""
    for label, proof in sheet.facts.standing_proofs:
        unproven = proof.verdict in _UNPROVEN or proof.use not in {None, QuoteUse.CLEARED}
        if unproven or proof.named is NamedAs.ANOTHER:
            yield Finding(fields={"found": proof.quotation.words, "label": label})


def on_condition(sheet: CheckSheet) -> Iterator[Finding]:
    """Find quotations to whose use the speaker agreed for something of their own choice.

    What was agreed to for "this release" may stand in that of the event it was said at.
    """
    known = [check_words(language) for language in {*available_languages(), sheet.language}]
    for proof in sheet.proofs:
        free = any(
            words.any_use.fullmatch(proof.scope) is not None
            or (proof.near and words.this_use.fullmatch(proof.scope) is not None)
            for words in known
        )
        if proof.scope and not free and proof.verdict is not Verdict.PARAPHRASE:
            yield replace(_of(proof, scope=proof.scope), besides=proof.scope)


def turned(sheet: CheckSheet) -> Iterator[Finding]:
    """Find quotations that lack a "not" or the like which was said, or got one that was not."""
    negation = speech_words(sheet.language).negation
    for proof in sheet.proofs:
        words = next(filter(negation.search, map(_plain, (*proof.left_out, *proof.put_in))), None)
        if words is not None:
            yield _of(proof, words=words)


def maybe_said(sheet: CheckSheet) -> Iterator[Finding]:
    """Find words between marks that are taken for a name, though nothing tells they are one."""
    for proof in _with(sheet, Verdict.TERM):
        if proof.quotation.doubtful:
            yield _of(proof)


def unclosed(sheet: CheckSheet) -> Iterator[Finding]:
    """Find quotations without their closing mark, and marks that close nothing."""
    for proof in sheet.proofs:
        if proof.quotation.unclosed and proof.quotation.spans[-1].open:
            last = proof.quotation.spans[-1]
            yield Finding(last.block, last.start, last.end, {"found": last.words})
    used = {(span.block, span.end) for proof in sheet.proofs for span in proof.quotation.spans}
    for paragraph in sheet.paragraphs:
        for at, mark in marking(paragraph.text).strays:
            if not any(block == paragraph.block and abs(end - at) < 2 for block, end in used):
                yield found_at(paragraph, at, at + len(mark))


@each_paragraph
def straight_marks(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find quotation marks of a typewriter."""
    for marked, wanted in _marked(paragraph, standard):
        if marked.open in _STRAIGHT or marked.close in _STRAIGHT:
            yield from _remarked(paragraph, marked, wanted)


@each_paragraph
def other_marks(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find quotation marks that are not those of the language."""
    for marked, wanted in _marked(paragraph, standard):
        if marked.open in _STRAIGHT or marked.close in _STRAIGHT or not marked.close:
            continue
        inner = (wanted.inner_open, wanted.inner_close)
        proper = {inner, (wanted.open, wanted.close)} if marked.depth == 0 else {inner}
        if (marked.open, marked.close) not in proper:
            yield from _remarked(paragraph, marked, wanted)


@each_paragraph
def spaced_marks(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find spaces between quotation marks and the words in them."""
    if standard.language in _SPACED:
        return
    for marked in marking(paragraph.text).marked:
        words = paragraph.text[marked.start : marked.end]
        if not words.strip() or not marked.close:
            continue
        begins = marked.start + len(words) - len(words.lstrip())
        ends = marked.end - len(words) + len(words.rstrip())
        if begins != marked.start:
            yield found_at(paragraph, marked.start, begins, "")
        if ends != marked.end:
            yield found_at(paragraph, ends, marked.end, "")


@each_of_prose
def stop_in_fragment(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find fragments that hold the full stop of the sentence they are part of."""
    for marked in marking(paragraph.text).marked:
        words = paragraph.text[marked.start : marked.end]
        fragment = words[:1].islower() and words.count(".") == 1
        if marked.depth or not marked.close or not fragment or not _FRAGMENT.match(words):
            continue
        if len(words.split()) <= _FRAGMENT_WORDS:
            stop = f"{marked.close}."
            yield found_at(paragraph, marked.end - 1, marked.ends, stop, quoted=words)


def small_after_colon(sheet: CheckSheet) -> Iterator[Finding]:
    """Find whole sentences between marks that begin small behind a colon."""
    for proof in sheet.proofs:
        first = proof.quotation.spans[0]
        if proof.verdict is Verdict.TERM or not first.open or not first.words[:1].islower():
            continue
        paragraph = sheet.of(first.block)
        if paragraph is None or not _ENDED.search(proof.quotation.spans[-1].words):
            continue
        before = paragraph.text[: first.start - len(first.open)]
        if before.rstrip().endswith(":") and first.words[0] != first.words[0].title():
            start = first.start
            yield found_at(paragraph, start, start + 1, first.words[0].upper(), quoted=first.words)


def round_brackets(sheet: CheckSheet) -> Iterator[Finding]:
    """Find round brackets in what somebody said: what the office puts in stands in square ones."""
    for proof in sheet.proofs:
        if proof.verdict is Verdict.TERM:
            continue
        for span in proof.quotation.spans:
            for found in _ROUND.finditer(span.words):
                start, end = span.start + found.start(), span.start + found.end()
                yield Finding(span.block, start, end, {"found": found[0]})


def _with(sheet: CheckSheet, verdict: Verdict) -> Iterator[Proof]:
    return (proof for proof in sheet.proofs if proof.verdict is verdict)


def _plain(words: str) -> str:
    return words.replace("’", "'")


def _of(proof: Proof, **fields: object) -> Finding:
    span = proof.quotation.spans[0]
    return Finding(span.block, span.start, span.end, {"found": proof.quotation.words, **fields})


def _marked(paragraph: Paragraph, standard: Standard) -> Iterator[tuple[Marked, Marks]]:
    try:
        wanted = marks(standard.language)
    except LanguageUnknown:
        return
    for marked in marking(paragraph.text).marked:
        yield marked, wanted


def _remarked(paragraph: Paragraph, marked: Marked, wanted: Marks) -> Iterator[Finding]:
    """Find marks, each with the one that should stand there."""
    outer = marked.depth == 0
    opened, closed = (
        (wanted.open, wanted.close) if outer else (wanted.inner_open, wanted.inner_close)
    )
    if marked.open != opened:
        yield found_at(paragraph, marked.begins, marked.start, opened)
    if marked.close and marked.close != closed:
        yield found_at(paragraph, marked.end, marked.ends, closed)
