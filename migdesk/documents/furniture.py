"""What every page of a document carries around its text: letterhead, running heads, feet, marks."""

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from migdesk.documents.logo_row import LogoColumn, LogoRow, logo_row
from migdesk.documents.look import SIDE, TOP
from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.images import Picture, picture
from migdesk.documents.pdf.lines import shortened
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Style, Text, set_text
from migdesk.documents.setting import Setting
from migdesk.documents.sheet import House
from migdesk.documents.typography import cleaned

LOGO_HEIGHT: Final = 32.0
_LOGO_WIDEST: Final = 120.0
_LOGO_PIXELS: Final = 400
"""Enough for 900 dots an inch at the height it is printed."""

_LOGO_GAP: Final = 10.0
_LOGO_ABOVE: Final = 2.0
_COLUMN_GAP: Final = 24.0
_TAGLINE_GAP: Final = 1.3
_FIRST_LINE: Final = 0.78
_LEAST_HEAD: Final = 30.0
_UNDER_HEAD: Final = 11.0
_ALONE_DROP: Final = 6.4
_HEAD_RULE: Final = 1.1
_HAIRLINE: Final = 0.6

_FOOT_RULE: Final = 46.0
_FOOT_LINE: Final = 33.0
_FOOT_GAP: Final = 4.0
_FOOT_ROOM: Final = 6.0
_LEFT_PART: Final = 0.45
"""The name at a running head may take this part of the line; the headline gets the rest."""

_RUNNING_LINE: Final = 6.0
_RUNNING_RULE: Final = 7.0

_DRAFT_BAND: Final = 28.0
_DRAFT_BAR: Final = 3.0
_DRAFT_LINE: Final = 19.0
"""The words stand low enough for printers that leave four millimetres blank at the edge."""


class Naming(Struct, frozen=True):
    """What a document is called around its text.

    Attributes:
        house: whose it is.
        kind: what it is, in words.
        number: its number as it is printed, or what else stands under the kind.
        headline: what stands at the head of later pages.
        warning: what every page says before anything else, if there is something.
    """

    house: House
    kind: str
    number: str = ""
    headline: str = ""
    warning: str = ""


class Letterhead(Struct, frozen=True):
    """The head of the first page: logo, name and line on the left, kind and number on the right.

    ``left`` and ``right`` are one or two texts each, the upper one larger. The height reaches
    down to the rule. A letterhead is not split.
    """

    setting: Setting
    name: str
    logo: Picture | None
    left: tuple[Text, ...]
    right: tuple[Text, ...]
    width: float

    @property
    def height(self) -> float:
        """Return the height down to the rule under it."""
        lowest = max(
            text.height - level
            for texts in (self.left, self.right)
            for text, level in self._levels(texts, 0)
        )
        return max(_LEAST_HEAD, lowest) + _UNDER_HEAD

    @property
    def least(self) -> float:
        """Return the whole height."""
        return self.height

    @property
    def _drop(self) -> float:
        """Return how far the first lines hang: lower where neither side has a second line."""
        alone = self.logo is not None and len(self.left) < 2 and len(self.right) < 2
        return _FIRST_LINE + (_ALONE_DROP if alone else 0)

    def split(self, _room: float) -> None:
        """Return ``None``."""
        return

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint logo, texts and rule."""
        right = left + self.width
        start = left
        if self.logo is not None:
            start += self._paint_logo(canvas, self.logo, left, top + _LOGO_ABOVE) + _LOGO_GAP
        for text, level in self._levels(self.left, top):
            text.paint(canvas, start, level)
        for text, level in self._levels(self.right, top):
            text.paint(canvas, right - text.width, level)
        canvas.setStrokeColor(self.setting.palette.accent)
        canvas.setLineWidth(_HEAD_RULE)
        canvas.line(left, top - self.height, right, top - self.height)

    def _levels(self, texts: Iterable[Text], top: float) -> Iterator[tuple[Text, float]]:
        level = top - self._drop
        for text in texts:
            yield text, level
            level -= text.height + _TAGLINE_GAP

    def _paint_logo(self, canvas: TaggedCanvas, logo: Picture, left: float, top: float) -> float:
        """Paint the logo and return its width."""
        width, height = logo_size(logo)
        bottom = top - (LOGO_HEIGHT + height) / 2
        box = (left, bottom, left + width, bottom + height)
        corners = " ".join(f"{corner:.2f}" for corner in canvas.seen_box(box))
        figure = Node(
            "Figure",
            self.setting.root,
            alt=self.name,
            attributes=f"<</O/Layout/BBox[{corners}]>>",
        )
        with canvas.content(figure):
            canvas.place(logo, box)
        return width


def letterhead(setting: Setting, naming: Naming, width: float) -> Letterhead:
    """Set the letterhead of a document, ``width`` points wide.

    Raises:
        ImageUnreadable: the logo is neither PNG nor JPEG, or is damaged.
        ImageTooLarge: the logo has too many pixels.
    """
    house, styles = naming.house, setting.type
    logo = None if house.logo is None else picture(house.logo, _LOGO_PIXELS)
    right = _column(
        setting,
        width / 2,
        (naming.kind, styles.kind),
        (naming.number, styles.tagline),
    )
    room = width - _COLUMN_GAP - max(text.width for text in right)
    if logo is not None:
        room -= logo_size(logo)[0] + _LOGO_GAP
    left = _column(setting, room, (house.name, styles.name), (house.tagline, styles.tagline))
    alt = cleaned(house.name).strip() or naming.kind
    return Letterhead(setting, alt, logo, left, right, width)


def logo_size(logo: Picture) -> tuple[float, float]:
    """Return the width and height that a logo is printed at, in points."""
    scale = min(LOGO_HEIGHT / logo.height, _LOGO_WIDEST / logo.width)
    return logo.width * scale, logo.height * scale


class Furniture(Struct, frozen=True):
    """Running heads and feet, and the mark of a draft, for pages of ``size``.

    ``foot`` is what the office prints at the foot of each page. It is read out once, on the last
    page; elsewhere it is an artifact like everything that only repeats. ``logos`` are those of
    partners and donors, on the first page above its foot or ``beside`` its text; they are read out
    at the end.
    """

    setting: Setting
    size: tuple[float, float]
    name: str
    headline: str
    kind: str
    draft: Text | None
    foot: Text | None
    logos: LogoRow
    beside: LogoColumn | None = None

    @property
    def first_rise(self) -> float:
        """Return how much higher yet the text of the first page ends, because of logos."""
        return self.logos.rise if self.beside is None else 0

    @property
    def rise(self) -> float:
        """Return how much higher the text of a page ends because of the office's lines."""
        return 0 if self.foot is None else max(self.foot.height - _FOOT_ROOM, 0)

    def paint_head(self, canvas: TaggedCanvas, page: int) -> None:
        """Paint what stands above the text of page ``page``, counted from 1."""
        if self.draft is not None:
            self._paint_draft(canvas, self.draft, page)
        if page == 1:
            return
        level = self.size[1] - TOP + _RUNNING_LINE
        with canvas.pagination("Header"):
            self._paint_ends(canvas, self.name, self.headline, level)
            self._paint_hairline(canvas, level - _RUNNING_RULE)

    def paint_foot(self, canvas: TaggedCanvas, page: int, total: int, *, first: int = 1) -> None:
        """Paint what stands below the text of page ``page`` of ``total``.

        ``first`` is the page that has the logos: that after a cover, if there is one.
        """
        number = cleaned(self.setting.words("page.page_of", page=page, total=total))
        level = _FOOT_LINE + self.rise
        with canvas.pagination("Footer"):
            self._paint_hairline(canvas, _FOOT_RULE + self.rise)
            self._paint_ends(canvas, self.kind, number, level)
            if self.foot is not None and page < total:
                self.foot.paint_silently(canvas, SIDE, level - _FOOT_GAP)
        if page == first and self.beside is None:
            self.logos.paint(canvas, SIDE, _FOOT_RULE + self.rise)
        if page == total:
            (self.beside or self.logos).read_last()
        if self.foot is not None and page == total:
            self.foot.paint(canvas, SIDE, level - _FOOT_GAP)

    def _paint_draft(self, canvas: TaggedCanvas, mark: Text, page: int) -> None:
        """Paint a band across the head of the page; its words show in a black print too."""
        level = self.size[1] - _DRAFT_LINE + mark.ascent
        if page == 1:
            self._paint_draft_band(canvas)
            mark.paint(canvas, SIDE, level)
            return
        with canvas.pagination("Header"):
            self._paint_draft_band(canvas)
            mark.paint_silently(canvas, SIDE, level)

    def _paint_draft_band(self, canvas: TaggedCanvas) -> None:
        width, height = self.size
        palette = self.setting.palette
        canvas.setFillColor(palette.warning_tint)
        canvas.rect(0, height - _DRAFT_BAND, width, _DRAFT_BAND, stroke=0, fill=1)
        canvas.setFillColor(palette.warning)
        canvas.rect(0, height - _DRAFT_BAR, width, _DRAFT_BAR, stroke=0, fill=1)

    def _paint_ends(self, canvas: TaggedCanvas, left: str, right: str, level: float) -> None:
        """Paint two texts on one line, at its left and its right end, shortened to fit."""
        width = self.size[0] - 2 * SIDE
        style = self.setting.type.running
        first = self._line(left, style, width * _LEFT_PART)
        last = self._line(right, style, width - first.width - _COLUMN_GAP)
        first.paint_silently(canvas, SIDE, level + first.ascent)
        last.paint_silently(canvas, SIDE + width - last.width, level + last.ascent)

    def _line(self, text: str, style: Style, width: float) -> Text:
        text = shortened(text, style.face, width / style.size * 1000)
        return set_text([style.span(text)], style, self.size[0], self.setting.root)

    def _paint_hairline(self, canvas: TaggedCanvas, level: float) -> None:
        canvas.setStrokeColor(self.setting.palette.hairline)
        canvas.setLineWidth(_HAIRLINE)
        canvas.line(SIDE, level, self.size[0] - SIDE, level)


def furniture(setting: Setting, naming: Naming, size: tuple[float, float]) -> Furniture:
    """Set what repeats on the pages of a document of ``size`` (width, height in points).

    Raises:
        ImageUnreadable: the logo of a partner or donor is neither PNG nor JPEG, or is damaged.
        ImageTooLarge: it has too many pixels.
    """
    styles = setting.type
    width = size[0] - 2 * SIDE
    mark = setting.text(naming.warning, styles.draft, width, "P")
    foot = setting.text(naming.house.footer, styles.running, width, "P")
    return Furniture(
        setting,
        size,
        name=cleaned(naming.house.name),
        headline=cleaned(naming.headline),
        kind=f"{naming.kind} {naming.number}".strip(),
        draft=mark if mark.lines else None,
        foot=foot if foot.lines else None,
        logos=logo_row(setting, naming.house, width),
    )


def _column(setting: Setting, width: float, *texts: tuple[str, Style]) -> tuple[Text, ...]:
    """Set the texts of one side of the letterhead that say something."""
    column = (setting.text(text, style, width, "P") for text, style in texts)
    return tuple(text for text in column if text.lines)
