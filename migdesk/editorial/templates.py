"""The templates of drafts: which sentences a part may be said in.

A template is a TOML file, ``resources/templates/KIND.LANG.toml``. Each part is a list of
sentences, the fullest first; what stands in braces is a field (:mod:`migdesk.editorial.fields`)
or another part of the same template. ``{Name}`` starts with a capital letter, ``{name?}`` prints
nothing where the field is absent. ``common.LANG.toml`` holds parts for all kinds, and in its
table ``grammar`` what the language needs to build phrases.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, TypeAlias

import msgspec
from msgspec import Struct, field

from migdesk.base.resources import resource
from migdesk.editorial.errors import NoTemplate, TemplateBroken
from migdesk.editorial.fields import FIELDS, FORMS
from migdesk.text.names import Language
from migdesk.vocabulary import ReleaseKind

_SLOT: Final = re.compile(r"\{([A-Za-z][a-z_]*)(?:\.([^{}.?]+))?(\?)?\}")


class Slot(Struct, frozen=True):
    """A place that a field or a part fills."""

    name: str
    form: str = ""
    optional: bool = False
    capital: bool = False


Sentence: TypeAlias = tuple[str | Slot, ...]


class Grammar(Struct, frozen=True):
    """What a language needs besides words to build a phrase.

    ``the``, ``a`` and ``an`` are its articles, empty where it has none. A name that holds one of
    the words ``definite`` takes the first, as does a country that begins with one of
    ``definite_countries``. ``implied`` are pairs such as Ministry and Minister: a title with the
    second may say already which organisation with the first is meant.
    """

    the: str = ""
    a: str = ""
    an: str = ""
    definite: frozenset[str] = frozenset()
    definite_countries: tuple[str, ...] = ()
    implied: dict[str, str] = field(default_factory=dict)


class Template(Struct, frozen=True):
    """All parts of one kind of release in one language."""

    language: Language
    path: Path
    parts: Mapping[str, tuple[Sentence, ...]]
    grammar: Grammar

    def asks_for(self, part: str, name: str) -> bool:
        """Return whether a sentence of ``part`` has a slot called ``name``."""
        return any(slot.name == name for slot in _slots(self.parts.get(part, ())))

    def choices(self, part: str) -> tuple[str, ...]:
        """Return the sentences of ``part`` as they stand, of which the program takes one in turn.

        Raises:
            TemplateBroken: there is no such part.
        """
        if part not in self.parts:
            raise TemplateBroken(self.path, part, "missing")
        sentences = self.parts[part]
        return tuple("".join(p for p in pieces if isinstance(p, str)) for pieces in sentences)


@cache
def template_for(kind: ReleaseKind, language: Language) -> Template:
    """Return the template that came with the program or that the office put in its place.

    Raises:
        NoTemplate: there is none.
        TemplateBroken: it cannot be used.
    """
    return load_template(kind, language, resource("templates"))


def has_template(kind: ReleaseKind, language: Language, folder: Path | None = None) -> bool:
    """Tell whether there is a template, without looking whether it can be used.

    Args:
        kind: of release.
        language: of the draft.
        folder: where to look; without it, among the templates of the program.
    """
    return all(path.is_file() for path in _files(kind, language, folder or resource("templates")))


def load_template(kind: ReleaseKind, language: Language, folder: Path) -> Template:
    """Read ``folder``/KIND.LANG.toml and the common parts beside it.

    Raises:
        NoTemplate: there is none.
        TemplateBroken: it cannot be used.
    """
    path, common = _files(kind, language, folder)
    if not has_template(kind, language, folder):
        raise NoTemplate(kind, language)
    shared = _tables(common)
    grammar = _grammar(shared.pop("grammar", {}), common)
    parts = {**_parts(shared, common), **_parts(_tables(path), path)}
    _check(parts, path)
    return Template(language, path, MappingProxyType(parts), grammar)


def _files(kind: ReleaseKind, language: Language, folder: Path) -> tuple[Path, Path]:
    """Return where a template and the parts it shares with others would be."""
    return folder / f"{kind}.{language}.toml", folder / f"common.{language}.toml"


def parse(text: str) -> Sentence:
    """Split a sentence of a template into what it says and what is filled in.

    Raises:
        ValueError: a brace belongs to no field.
    """
    pieces: list[str | Slot] = []
    end = 0
    for found in _SLOT.finditer(text):
        pieces += [text[end : found.start()], _slot(found)]
        end = found.end()
    pieces.append(text[end:])
    for piece in pieces:
        if isinstance(piece, str) and re.search(r"[{}]", piece):
            raise ValueError(piece)
    return tuple(piece for piece in pieces if piece)


def _slot(found: re.Match[str]) -> Slot:
    name, form, optional = found.groups()
    return Slot(name.lower(), form or "", optional=bool(optional), capital=name[0].isupper())


def _tables(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TemplateBroken(path, "", str(error)) from error


def _parts(tables: Mapping[str, Any], path: Path) -> dict[str, tuple[Sentence, ...]]:
    return {part: tuple(_sentences(part, value, path)) for part, value in tables.items()}


def _sentences(part: str, value: object, path: Path) -> Iterator[Sentence]:
    if part in FIELDS:
        raise TemplateBroken(path, part, "a field has this name")
    if not isinstance(value, list) or not value:
        raise TemplateBroken(path, part, "not a list of sentences")
    for text in value:
        if not isinstance(text, str):
            raise TemplateBroken(path, part, f"not a sentence: {text!r}")
        try:
            yield parse(text)
        except ValueError as error:
            raise TemplateBroken(path, part, f"stray brace: {error}") from error


def _check(parts: Mapping[str, tuple[Sentence, ...]], path: Path) -> None:
    """Raise TemplateBroken for a slot that nothing fills and for a part that holds itself."""
    for part, sentences in parts.items():
        for slot in _slots(sentences):
            forms = FORMS if slot.name in parts else FIELDS.get(slot.name)
            if forms is None:
                raise TemplateBroken(path, part, f"unknown field: {slot.name}")
            if slot.form and slot.form not in forms:
                raise TemplateBroken(path, part, f"{slot.name} has no form {slot.form}")
        if part in _below(part, parts):
            raise TemplateBroken(path, part, "it holds itself")


def _below(part: str, parts: Mapping[str, tuple[Sentence, ...]]) -> set[str]:
    """Return the parts that ``part`` is made of, at any depth."""
    found: set[str] = set()
    waiting = [part]
    while waiting:
        inner = {slot.name for slot in _slots(parts[waiting.pop()])} & parts.keys()
        waiting += inner - found
        found |= inner
    return found


def _slots(sentences: Iterable[Sentence]) -> Iterator[Slot]:
    for sentence in sentences:
        yield from (piece for piece in sentence if isinstance(piece, Slot))


def _grammar(table: object, path: Path) -> Grammar:
    try:
        return msgspec.convert(table, Grammar)
    except msgspec.ValidationError as error:
        raise TemplateBroken(path, "grammar", str(error)) from error
