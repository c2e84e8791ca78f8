"""The cover of a report: full-bleed, in the office's colour, waves under a beam of light."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.documents.furniture import LOGO_HEIGHT, logo_size
from migdesk.documents.look import SIDE
from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.colours import Colour, luminance, mixed, tint
from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.images import Picture, picture
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Align, Style, Text
from migdesk.documents.reports.page import Paper
from migdesk.documents.sheet import House
from migdesk.documents.typography import cleaned

_WHITE: Final[Colour] = (1.0, 1.0, 1.0)
_BLACK: Final[Colour] = (0.0, 0.0, 0.0)
_DARKEST: Final = 0.055
"""So light may the ground be, that white on it has a contrast of ten to one."""

_BLEED: Final = 4.0
_TOP: Final = 60.0
_TITLE_TOP: Final = 170.0
_WAVES: Final = 250.0
"""Above the waves, which reach up to here, is the room for texts."""

_LIGHTEST: Final = 0.1
"""So light may a ray of light be, for a contrast of seven to one."""

_FOOT: Final = 60.0
_LOGO_PIXELS: Final = 400
_PLATE: Final = 6.0
_PLATE_CORNER: Final = 4.0
_NAME_GAP: Final = 12.0
_SUMMARY_WIDTH: Final = 300.0
_SUMMARY_ABOVE: Final = 20.0
_ENDS_GAP: Final = 24.0

_TITLES: Final = ((50, 54), (42, 46), (35, 39), (29, 33), (24, 28), (19, 23), (15, 18), (11, 14))
_SECONDS: Final = ((19, 25), (15, 20), (12, 16), (9, 12))
_TITLE_TALL: Final = 170.0
_SECOND_TALL: Final = 110.0

_BANDS: Final = (
    (206, 13, 240, 40),
    (172, 12, 208, 130),
    (138, 11, 178, 20),
    (106, 9, 150, 90),
    (78, 8, 128, 0),
)
"""Waves from behind: level, height and length of each, and how far it is moved to the left."""

_SOURCE: Final = 0.79
"""Where rays of light come from, as a part of the width."""

_BEAMS: Final = (150, 84)
"""Rays of light: half their width at the left edge."""


class Hues(Struct, frozen=True):
    """The colours of a cover, all made of the office's one."""

    deep: Colour
    accent: Colour

    @classmethod
    def of(cls, accent: Colour) -> "Hues":
        """Return the hues for ``accent``, darkened until white is read well on it."""
        return cls(_darkened(mixed(accent, _BLACK, 0.32), _DARKEST), accent)

    @property
    def beams(self) -> tuple[Colour, ...]:
        """Return the colours of the rays, from behind. White is read on them too."""
        rays = (mixed(self.deep, self.accent, strength) for strength in (0.3, 0.7))
        return tuple(_darkened(ray, _LIGHTEST) for ray in rays)

    @property
    def bands(self) -> tuple[Colour, ...]:
        """Return the colours of the waves, from behind."""
        lighter = (tint(self.accent, strength) for strength in (0.92, 0.72, 0.44, 0.11))
        return (mixed(self.deep, self.accent, 0.7), *lighter)


class Cover(Struct, frozen=True):
    """A first page: whose report it is, what it is, its title and a few words on it.

    ``texts`` are kind, titles and summary, each with the white below it. ``ends`` stand at the
    foot, at the left and at the right.
    """

    size: tuple[float, float]
    hues: Hues
    root: Node
    logo: Picture | None
    alt: str
    name: Text
    texts: tuple[tuple[Text, float], ...]
    ends: tuple[Text, Text]

    def paint(self, canvas: TaggedCanvas) -> None:
        """Paint the ground, then the texts in reading order."""
        width, height = self.size
        canvas.setFillColor(self.hues.deep)
        _rectangle(canvas, (-_BLEED, -_BLEED, width + 2 * _BLEED, height + 2 * _BLEED))
        self._paint_beams(canvas)
        for band, ink in zip(_BANDS, self.hues.bands, strict=True):
            self._paint_wave(canvas, band, ink)
        self._paint_name(canvas, height - _TOP)
        level = height - _TITLE_TOP
        for text, below in self.texts:
            text.paint(canvas, SIDE, level)
            level -= text.height + below
        for text, across in zip(self.ends, (SIDE, width / 2 + _ENDS_GAP / 2), strict=True):
            text.paint(canvas, across, _FOOT)

    def _paint_name(self, canvas: TaggedCanvas, top: float) -> None:
        """Paint logo and name. A logo is made for white paper and gets a plate of it."""
        across = SIDE
        if self.logo is not None:
            width, height = logo_size(self.logo)
            bottom = top - (LOGO_HEIGHT + height) / 2
            box = (across + _PLATE, bottom, across + _PLATE + width, bottom + height)
            canvas.setFillColor(_WHITE)
            plate = (across, bottom - _PLATE, width + 2 * _PLATE, height + 2 * _PLATE)
            canvas.roundRect(*plate, _PLATE_CORNER, stroke=0, fill=1)
            corners = " ".join(f"{corner:.2f}" for corner in canvas.seen_box(box))
            layout = f"<</O/Layout/BBox[{corners}]>>"
            with canvas.content(Node("Figure", self.root, alt=self.alt, attributes=layout)):
                canvas.place(self.logo, box)
            across += width + 2 * _PLATE + _NAME_GAP
        middle = top - LOGO_HEIGHT / 2
        self.name.paint(canvas, across, middle + self.name.height / 2)

    def _paint_beams(self, canvas: TaggedCanvas) -> None:
        """Paint light that comes from behind the waves."""
        source, edge = (canvas.seen(at, 0) for at in (self.size[0] * _SOURCE, -_BLEED))
        level = _BANDS[0][0] - 30
        for spread, ink in zip(_BEAMS, self.hues.beams, strict=True):
            canvas.setFillColor(ink)
            path = canvas.beginPath()
            path.moveTo(source, level)
            path.lineTo(edge, level + 400 + spread)
            path.lineTo(edge, level + 400 - spread)
            path.close()
            canvas.drawPath(path, stroke=0, fill=1)

    def _paint_wave(
        self, canvas: TaggedCanvas, band: tuple[float, float, float, float], ink: Colour
    ) -> None:
        """Fill from the bottom of the page up to a curve of equal waves."""
        level, high, long, shift = band
        right, start = self.size[0] + _BLEED, -shift - _BLEED
        path = canvas.beginPath()
        path.moveTo(start, level)
        crest, trough = level + high * 1.6, level - high * 1.6
        while start < right:
            quarter = long / 4
            path.curveTo(start + quarter, crest, start + quarter, crest, start + 2 * quarter, level)
            third = start + 3 * quarter
            path.curveTo(third, trough, third, trough, start + long, level)
            start += long
        path.lineTo(start, -_BLEED)
        path.lineTo(-shift - _BLEED, -_BLEED)
        path.close()
        canvas.setFillColor(ink)
        canvas.drawPath(path, stroke=0, fill=1)


class CoverText(Struct, frozen=True):
    """What a cover says.

    ``titles`` are the title, and perhaps the one in a second language. ``summary`` may be empty.
    ``days`` and ``place`` stand at the foot.
    """

    kind: str
    titles: Sequence[str]
    summary: str = ""
    days: str = ""
    place: str = ""


def cover(paper: Paper, house: House, said: CoverText, size: tuple[float, float]) -> Cover:
    """Set the cover of a report.

    Raises:
        ImageUnreadable: the logo is neither PNG nor JPEG, or is damaged.
        ImageTooLarge: the logo has too many pixels.
    """
    setting = paper.setting
    hues = Hues.of(setting.palette.accent)
    logo = None if house.logo is None else picture(house.logo, _LOGO_PIXELS)
    style = partial(Style, right_to_left=setting.right_to_left)
    name = style(12, 15, Face.SEMIBOLD, _WHITE)
    half = (paper.width - _ENDS_GAP) / 2
    days = style(10, 14, Face.MEDIUM, hues.deep)
    place = replace(days, face=Face.REGULAR)
    return Cover(
        size,
        hues,
        setting.root,
        logo,
        alt=cleaned(house.name).strip() or said.kind,
        name=setting.text(house.name, name, paper.width - 2 * LOGO_HEIGHT - 100, "P"),
        texts=tuple(_texts(paper, said, hues, size[1] - _TITLE_TOP - _WAVES)),
        ends=(
            setting.text(said.days, days, half, "P"),
            setting.text(said.place, place, half, "P", align=Align.RIGHT),
        ),
    )


def _texts(paper: Paper, said: CoverText, hues: Hues, room: float) -> Iterator[tuple[Text, float]]:
    """Yield what stands above the waves. The summary is left out where it has no room."""
    soft, softer = tint(hues.accent, 0.4), tint(hues.accent, 0.26)
    style = partial(Style, right_to_left=paper.setting.right_to_left)
    kind = style(13, 17, Face.MEDIUM, soft)
    first, *others = said.titles
    titles = [
        (paper.setting.text(said.kind, kind, paper.width, "P"), 8.0),
        (_title(paper, first), 12.0),
    ]
    for other in others:
        styles = (style(*size, ink=softer, balanced=True) for size in _SECONDS)
        titles.append((_fitting(paper, other, styles, _SECOND_TALL, "P"), 12.0))
    *before, (last, _) = titles
    for text, below in (*before, (last, _SUMMARY_ABOVE)):
        room -= text.height + below
        yield text, below
    summary = paper.setting.text(said.summary, style(12.5, 18.5, ink=_WHITE), _SUMMARY_WIDTH, "P")
    if summary.height < room:
        yield summary, 0.0


def _title(paper: Paper, title: str) -> Text:
    style = partial(Style, kerned=True, balanced=True, right_to_left=paper.setting.right_to_left)
    styles = (style(*size, Face.SEMIBOLD, _WHITE) for size in _TITLES)
    text = _fitting(paper, title, styles, _TITLE_TALL, "H1")
    return replace(text, outline=(" ".join(cleaned(title).split()), 0))


def _fitting(paper: Paper, text: str, styles: Iterable[Style], tall: float, role: str) -> Text:
    """Set ``text`` in the first style in which it fits with no word divided, else in the last."""
    tried = [paper.setting.text(text, style, paper.width, role) for style in styles]
    fitting = (one for one in tried if one.height <= tall and not _is_divided(one))
    return next(fitting, tried[-1])


def _is_divided(text: Text) -> bool:
    return any(line.joined for line in text.lines)


def _darkened(ink: Colour, most: float) -> Colour:
    """Return ``ink``, made darker until it is no brighter than ``most``."""
    while luminance(ink) > most:
        ink = mixed(ink, _BLACK, 0.1)
    return ink


def _rectangle(canvas: TaggedCanvas, box: tuple[float, float, float, float]) -> None:
    canvas.rect(*box, stroke=0, fill=1)
