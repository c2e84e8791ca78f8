"""What stands on a card or a badge: a name and a title in each language, as large as may be."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.documents.fonts import require_glyphs
from migdesk.documents.look import PAPER, Palette, Type
from migdesk.documents.pdf.archive import Metadata
from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Align, Style, Text
from migdesk.documents.reports.event_sheets import CardsSheet
from migdesk.documents.reports.fields import texts_of
from migdesk.documents.reports.sheets import Named
from migdesk.documents.setting import Setting
from migdesk.documents.typography import cleaned
from migdesk.text.words import words_for

_STEP: Final = 0.9
_ONE_IN: Final = 5
"""All names have one size; at most one in so many is too long for it and smaller."""

_LEAST_USUAL: Final = 0.6
"""That size, measured by the largest: few long names do not make all others small."""

_LEADING: Final = 1.2
_SMALLER: Final = 0.44
"""The size of a title, measured by that of the name above it."""

_LEAST_TITLE: Final = 7.5
_ABOVE_TITLE: Final = 0.12
_BETWEEN: Final = 0.55
"""White above a title and above the next language, measured by the size of the name."""

_MARK: Final = 0.5


class Faced(Struct, frozen=True):
    """Texts one under another, each with the white above it, in the middle of a face."""

    texts: tuple[tuple[float, Text], ...]

    @property
    def height(self) -> float:
        """Return the height of all texts and the white between them."""
        return sum(above + text.height for above, text in self.texts)

    def paint(self, canvas: TaggedCanvas, left: float, top: float, *, silently: bool) -> None:
        """Paint the texts below ``top``; ``silently`` they are not read out."""
        for above, text in self.texts:
            top -= above
            if silently:
                text.paint_silently(canvas, left, top)
            else:
                text.paint(canvas, left, top)
            top -= text.height


class Room(Struct, frozen=True):
    """What a face may take, in points: width and height, and the sizes of a name."""

    width: float
    height: float
    largest: float
    least: float


Painter = Callable[[TaggedCanvas, Setting, Sequence[Faced]], None]


def faces_pdf(sheet: CardsSheet, kind: str, on_sheet: int, room: Room, paint: Painter) -> bytes:
    """Return sheets of paper with so many faces on each, tagged and archival.

    Args:
        sheet: whose names, and how.
        kind: what they are, as a key of ``report`` in the words of documents.
        on_sheet: how many names a sheet of paper holds.
        room: that each face has.
        paint: puts them on one.

    Raises:
        MissingGlyphs: a name holds characters that no bundled font has; nothing was laid out.
        LanguageUnknown: there are no words for a language.
    """
    require_glyphs(texts_of(sheet))
    front = sheet.front
    words, palette = words_for(front.languages[0]), Palette.of(front.house)
    script = words("language.script")
    setting = Setting(words, palette, Type.of(script, palette), Node("Document"))
    called = words(f"report.{kind}")
    title = " ".join(cleaned(front.title[0]).split())
    metadata = Metadata(
        title=". ".join(filter(None, (title, called))),
        language=front.languages[0],
        author=" ".join(cleaned(front.house.name).split()) or called,
    )
    size = PAPER[front.house.paper]
    canvas = TaggedCanvas(size, metadata, setting.root, mirrored=setting.right_to_left)
    faces = faced(setting, sheet.people, room)
    for start in range(0, len(faces), on_sheet):
        paint(canvas, setting, faces[start : start + on_sheet])
        canvas.showPage()
    return canvas.finish()


def faced(setting: Setting, people: Sequence[tuple[Named, ...]], room: Room) -> tuple[Faced, ...]:
    """Set names and titles in each language so that they fill ``room`` and no word is divided.

    All names are of the size that most of them fit in, the longest smaller. A language that says
    the same is left out. At the least size words are divided, and what has no room is cut off.
    """
    sizes = [_fitting(setting, person, room) for person in people]
    usual = max(sorted(sizes)[len(sizes) // _ONE_IN], room.largest * _LEAST_USUAL)
    return tuple(
        _cut(_set(setting, person, room.width, min(size, usual)), room.height)
        for person, size in zip(people, sizes, strict=True)
    )


def _fitting(setting: Setting, person: tuple[Named, ...], room: Room) -> float:
    """Return the largest size in which somebody has room."""
    size = room.largest
    while size > room.least:
        tried = _set(setting, person, room.width, size)
        if tried.height <= room.height and not _divides(tried):
            return size
        size = max(size * _STEP, room.least)
    return room.least


def mark(canvas: TaggedCanvas, setting: Setting, *, dashed: bool = False) -> None:
    """Have lines drawn as marks for the knife, or ``dashed`` as marks for a fold."""
    canvas.setStrokeColor(setting.palette.slate)
    canvas.setLineWidth(_MARK)
    canvas.setDash([2, 2] if dashed else [])


def _set(setting: Setting, person: tuple[Named, ...], width: float, size: float) -> Faced:
    palette, node = setting.palette, Node("Sect", setting.root)
    style = partial(Style, balanced=True, right_to_left=setting.right_to_left)
    name = style(size, size * _LEADING, Face.SEMIBOLD, palette.ink, kerned=True)
    smaller = max(size * _SMALLER, _LEAST_TITLE)
    title = style(smaller, smaller * _LEADING * 1.1, ink=palette.slate)
    texts: list[tuple[float, Text]] = []
    for named in dict.fromkeys(person):
        called = " ".join(cleaned(named.name).split())
        above = size * _BETWEEN if texts else 0.0
        shown = setting.text(called, name, width, "P" if texts else "H1", node, Align.CENTRE)
        if not texts:
            shown = replace(shown, outline=(called, 0))
        texts.append((above, shown))
        if named.told:
            told = setting.text(named.told, title, width, "P", node, Align.CENTRE)
            texts.append((size * _ABOVE_TITLE, told))
    return Faced(tuple(texts))


def _divides(faced: Faced) -> bool:
    return any(line.joined for _, text in faced.texts for line in text.lines)


def _cut(faced: Faced, room: float) -> Faced:
    return Faced(tuple(_kept(faced.texts, room)))


def _kept(texts: Sequence[tuple[float, Text]], room: float) -> Iterator[tuple[float, Text]]:
    for above, text in texts:
        room -= above
        lines = max(int(room / text.style.leading), 0)
        if not lines:
            return
        yield above, replace(text, lines=text.lines[:lines])
        room -= min(lines, len(text.lines)) * text.style.leading
