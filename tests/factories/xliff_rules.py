"""What XLIFF 2.1 asks of a file, written down from its specification: core and metadata module.

For each element: which elements may stand in it and in what order, which attributes it may and
must have and what they may say; and what must not be given twice, or must lead somewhere.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element

CORE: Final = "{urn:oasis:names:tc:xliff:document:2.0}"
METADATA: Final = "{urn:oasis:names:tc:xliff:metadata:2.0}"
SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"

_NAME: Final = r"[A-Za-z0-9._:-]+"
_LANGUAGE: Final = r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*"
_YES_NO: Final = "yes|no"
_SUB_TYPE: Final = r"[^\s:]+:[^\s:]+"
_ANY: Final = r"(?s:.*)"
_TYPE: Final = "fmt|ui|quote|link|image|other"
_STATE: Final = "initial|translated|reviewed|final"
_INLINE: Final = r"(?:pc |ph |cp )*"


class Rule(NamedTuple):
    """Of one element: its content as names in order, its attributes, which it must have."""

    content: str
    attributes: Mapping[str, str]
    needed: tuple[str, ...] = ()
    has_words: bool = False


RULES: Final = {
    "xliff": Rule(
        "(?:file )+",
        {"version": r"2\.1", "srcLang": _LANGUAGE, "trgLang": _LANGUAGE},
        ("version", "srcLang"),
    ),
    "file": Rule(
        "(?:metadata )?(?:notes )?(?:unit )+",
        {"id": _NAME, "original": _ANY, "canResegment": _YES_NO, SPACE: "default|preserve"},
        ("id",),
    ),
    "metadata": Rule("(?:metaGroup )+", {}),
    "metaGroup": Rule("(?:meta )+", {"category": _ANY}),
    "meta": Rule("", {"type": _ANY}, ("type",), has_words=True),
    "notes": Rule("(?:note )+", {}),
    "note": Rule("", {"id": _NAME}, has_words=True),
    "unit": Rule(
        "(?:metadata )?(?:notes )?(?:originalData )?(?:segment )+",
        {"id": _NAME, "type": _SUB_TYPE, "translate": _YES_NO},
        ("id",),
    ),
    "originalData": Rule("(?:data )+", {}),
    "data": Rule("", {"id": _NAME}, ("id",), has_words=True),
    "segment": Rule("source (?:target )?", {"id": _NAME, "state": _STATE, "subState": _SUB_TYPE}),
    "source": Rule(_INLINE, {}, has_words=True),
    "target": Rule(_INLINE, {}, has_words=True),
    "pc": Rule(
        _INLINE,
        {
            "id": _NAME,
            "type": _TYPE,
            "subType": _SUB_TYPE,
            "dataRefStart": _NAME,
            "dataRefEnd": _NAME,
        },
        ("id",),
        has_words=True,
    ),
    "ph": Rule(
        "",
        {"id": _NAME, "type": _TYPE, "subType": _SUB_TYPE, "equiv": _ANY, "dataRef": _NAME},
        ("id",),
    ),
}
_OF_METADATA: Final = frozenset({"metadata", "metaGroup", "meta"})
_OF_XLIFF: Final = frozenset({"xlf:lb", "xlf:pb", "xlf:b", "xlf:i", "xlf:u", "xlf:var"})


def faults(root: Element) -> list[str]:
    """Return what is wrong with a file, in words; nothing where it is as it must be."""
    if root.tag != f"{CORE}xliff":
        return [f"{root.tag} is no root"]
    return [*_inside(root), *_doubles(root), *_codes(root)]


def _name(element: Element) -> str:
    """Return the name of an element of the core or of metadata; else the whole of it."""
    for space in (CORE, METADATA):
        name = element.tag.removeprefix(space)
        if name != element.tag and (name in _OF_METADATA) == (space == METADATA):
            return name
    return element.tag


def _inside(element: Element) -> Iterator[str]:
    name = _name(element)
    rule = RULES.get(name)
    if rule is None:
        yield f"{name} is no element of the format"
        return
    content = "".join(f"{_name(child)} " for child in element)
    if not re.fullmatch(rule.content, content):
        yield f"{name} holds {content}"
    for key, value in element.attrib.items():
        if key not in rule.attributes or not re.fullmatch(rule.attributes[key], value):
            yield f"{name} says {key}={value}"
    yield from (f"{name} lacks {key}" for key in rule.needed if key not in element.attrib)
    words = (element.text, *(child.tail for child in element))
    if not rule.has_words and any(each and each.strip() for each in words):
        yield f"{name} has words of its own"
    for child in element:
        yield from _inside(child)


def _doubles(root: Element) -> Iterator[str]:
    places = [("unit", file.iter(f"{CORE}unit")) for file in root]
    for unit in root.iter(f"{CORE}unit"):
        places += [("segment", unit.findall(f"{CORE}segment")), ("data", unit.iter(f"{CORE}data"))]
        for side in (*unit.iter(f"{CORE}source"), *unit.iter(f"{CORE}target")):
            places.append(("code", (each for each in side.iter() if each is not side)))
    for notes in root.iter(f"{CORE}notes"):
        places.append(("note", notes))
    for what, elements in places:
        ids = [each.get("id") for each in elements]
        yield from (f"{what} {each} is there twice" for each in set(ids) if ids.count(each) > 1)


def _codes(root: Element) -> Iterator[str]:
    """Yield codes that lead to no data, and such as mean one thing here and another there."""
    for unit in root.iter(f"{CORE}unit"):
        data = {each.get("id") for each in unit.iter(f"{CORE}data")}
        meaning: dict[str | None, tuple[str | None, ...]] = {}
        for code in (*unit.iter(f"{CORE}pc"), *unit.iter(f"{CORE}ph")):
            leads = [code.get(key) for key in ("dataRef", "dataRefStart", "dataRefEnd")]
            yield from (f"{each} is no data" for each in leads if each and each not in data)
            means = (code.tag, code.get("subType"), *leads)
            if meaning.setdefault(code.get("id"), means) != means:
                yield f"code {code.get('id')} means two things"
            if (code.get("subType") or "").startswith("xlf:") and (
                code.get("type") != "fmt" or code.get("subType") not in _OF_XLIFF
            ):
                yield f"{code.get('subType')} is of another type"
    for segment in root.iter(f"{CORE}segment"):
        if segment.get("subState") and not segment.get("state"):
            yield "a state is told more exactly that is not told"
        if segment.get("state", "initial") != "initial" and segment.find(f"{CORE}target") is None:
            yield "a segment without a translation is said to be translated"
