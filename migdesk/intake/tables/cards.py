"""Address cards (vCard 2.1, 3 and 4) of people, several in a file.

Names, titles and organisations may stand on a card in several languages; which is which is told by
their letters.
"""

import quopri
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from migdesk.base.progress import Progress, unseen
from migdesk.intake.errors import TableDamaged
from migdesk.intake.tables.fields import Field, Meaning
from migdesk.intake.tables.table import Origin, RawRow, Table, table_of

_FOLD: Final = re.compile(r"\n[ \t]")
_LINE: Final = re.compile(
    r"(?:[\w-]+\.)?(?P<name>[\w-]+)(?P<parameters>(?:;(?:[^\":;]|\"[^\"]*\")*)*):(?P<value>.*)"
)
_PARAMETER: Final = re.compile(r";([\w-]+)(?:=((?:[^\":;]|\"[^\"]*\")*))?")
_ESCAPED: Final = re.compile(r"\\(.)")
_COMPONENT: Final = re.compile(r"(?:\\.|[^;\\])*")
_URI: Final = re.compile(r"(?:tel|mailto|urn:uuid|uuid):", re.IGNORECASE)

_LANGUAGES_ON_A_CARD: Final = 2
_MEANINGS: Final = (
    Meaning(Field.IDENTITY),
    Meaning(Field.NAME),
    *(Meaning(Field.GIVEN), Meaning(Field.FAMILY)) * _LANGUAGES_ON_A_CARD,
    Meaning(Field.HONORIFIC),
    *(Meaning(Field.POSITION),) * _LANGUAGES_ON_A_CARD,
    *(Meaning(Field.ORGANISATION),) * _LANGUAGES_ON_A_CARD,
    Meaning(Field.COUNTRY),
    Meaning(Field.LANGUAGES),
    Meaning(Field.EMAIL),
    Meaning(Field.PHONE),
    Meaning(Field.NOTES),
)


class _Said(Struct, frozen=True):
    """One line of a card: its parameters in small letters, its value as written."""

    parameters: str
    value: str

    @property
    def preferred(self) -> bool:
        """Tell whether it is the one to use, of several."""
        return "pref" in self.parameters

    def text(self) -> str:
        """Return the value as one text."""
        return _plain(self.value)

    def components(self) -> list[str]:
        """Return the parts of a value that has some, each as a text."""
        return [_plain(part) for part in _components(self.value)]


def read_cards(text: str, name: str, *, progress: Progress = unseen) -> Table:
    """Return the people on address cards, a row each.

    Raises:
        TableDamaged: it is no card, or one has no end.
        MigdeskError: as :func:`migdesk.intake.tables.table.table_of`.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return table_of(
        _rows(lines, name), name=name, origin=Origin.CARDS, meanings=_MEANINGS, progress=progress
    )


def _rows(text: str, name: str) -> Iterator[RawRow]:
    card: dict[str, list[_Said]] | None = None
    number = 0
    for line in _unfolded(text):
        found = _LINE.fullmatch(line)
        if found is None:
            continue
        what, value = found["name"].upper(), found["value"]
        if what == "BEGIN" and value.strip().upper() == "VCARD":
            card = defaultdict(list)
        elif what == "END" and card is not None:
            number += 1
            yield RawRow(number, _cells(card))
            card = None
        elif card is not None:
            card[what].append(_said(found["parameters"], value))
    if card is not None:
        raise TableDamaged(name, "END:VCARD")


def _unfolded(text: str) -> Iterator[str]:
    """Yield whole lines: a long one goes on in the next, which begins with a blank.

    Cards of version 2.1 end a line that goes on with a sign of their own.
    """
    pending = ""
    for line in _FOLD.sub("", text).split("\n"):
        whole = pending + line.strip()
        goes_on = whole.endswith("=") and "QUOTED-PRINTABLE" in whole.partition(":")[0].upper()
        pending = whole[:-1] if goes_on else ""
        if whole and not goes_on:
            yield whole
    if pending:
        yield pending


def _said(parameters: str, value: str) -> _Said:
    told = dict(_PARAMETER.findall(parameters.lower()))
    if told.get("encoding") == "quoted-printable" or "quoted-printable" in told:
        charset = told.get("charset", "utf-8")
        try:
            value = quopri.decodestring(value.encode()).decode(charset)
        except (LookupError, UnicodeError):
            value = quopri.decodestring(value.encode()).decode("utf-8", "replace")
    return _Said(parameters.lower(), value)


def _cells(card: dict[str, list[_Said]]) -> list[str]:
    """Return what stands on a card in the order of :data:`_MEANINGS`."""
    names = [[*said.components(), *[""] * 5][:5] for said in card["N"]]
    names = [name for name in names if name[0] or name[1]]
    formatted = [said.text() for said in card["FN"]]
    notes = [said.text() for said in card["NOTE"]]
    bodies = [said.components()[0] for said in card["ORG"]]
    units = [", ".join(filter(None, said.components()[1:])) for said in card["ORG"]]
    titles = [said.text() for said in card["TITLE"] or card["ROLE"]]
    countries = [said.components()[6:7] for said in card["ADR"]]
    mails, phones = (_preferred_first(card[what]) for what in ("EMAIL", "TEL"))
    more = [*titles[_LANGUAGES_ON_A_CARD:], *bodies[_LANGUAGES_ON_A_CARD:], *mails[1:], *phones[1:]]
    return [
        _first(said.text() for said in card["UID"]),
        "" if names else _first(formatted),
        *_in_turn(
            [" ".join(filter(None, name[1:3])) for name in names], [name[0] for name in names]
        ),
        _first(name[3] for name in names),
        *_padded(titles),
        *_padded(bodies),
        _first(part for country in countries for part in country),
        ", ".join(said.text() for said in card["LANG"]),
        _first(mails),
        _first(phones),
        "\n".join(filter(None, [*notes, *units, *more])),
    ]


def _in_turn(given: Sequence[str], family: Sequence[str]) -> list[str]:
    pairs = zip(_padded(given), _padded(family), strict=True)
    return [part for pair in pairs for part in pair]


def _padded(texts: Sequence[str]) -> list[str]:
    return [*texts, *[""] * _LANGUAGES_ON_A_CARD][:_LANGUAGES_ON_A_CARD]


def _preferred_first(several: Sequence[_Said]) -> list[str]:
    texts = [said.text() for said in sorted(several, key=lambda said: not said.preferred)]
    return list(dict.fromkeys(filter(None, texts)))


def _first(texts: Iterator[str] | Sequence[str]) -> str:
    return next(iter(texts), "")


def _components(value: str) -> list[str]:
    """Return the parts of a value, divided by semicolons that are no part of a word."""
    parts, place = [], 0
    while True:
        found = _COMPONENT.match(value, place)
        parts.append("" if found is None else found[0])
        place = len(value) if found is None else found.end() + 1
        if place > len(value):
            return parts
        if place == len(value):
            return [*parts, ""] if value.endswith(";") else parts


def _plain(value: str) -> str:
    text = _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)
    return _URI.sub("", text.strip()) if _URI.match(text.strip()) else text.strip()
