"""A photo over its caption, as every document sets them."""

from collections.abc import Iterator, Sequence
from typing import Final

from migdesk.documents.content import printed_text
from migdesk.documents.pdf.figures import Figure
from migdesk.documents.pdf.images import Jpeg
from migdesk.documents.pdf.pages import Column, Item
from migdesk.documents.pdf.parts import Abreast, Stack
from migdesk.documents.pdf.typesetting import Style, Text, set_text
from migdesk.documents.photos import Photo
from migdesk.documents.scripts import language_of
from migdesk.documents.setting import Setting
from migdesk.text.blocks import Run

_CAPTION_GAP: Final = 5.0
_BETWEEN: Final = 18.0
"""White between two photos side by side, in points."""


def figure_items(
    setting: Setting,
    photo: Photo,
    caption: Sequence[Run],
    width: float,
    *,
    column: Column = Column.MAIN,
    style: Style | None = None,
) -> Iterator[Item]:
    """Yield a photo and what stands under it, which begins on the same page.

    Args:
        setting: of the document.
        photo: what is printed; a reader that does not see it is told what it shows.
        caption: what stands under it, as :func:`~migdesk.documents.photos.caption_runs` gives it
            or as an editor has worded it; it may be nothing.
        width: of the column, in points.
        column: where both stand.
        style: of the caption; without one, that of captions.
    """
    unit = setting.type.unit
    figure, text = _over_caption(setting, photo, caption, width, style)
    if text.lines:
        yield Item(figure, column, before=1.5 * unit, after=_CAPTION_GAP, keep=True)
        yield Item(text, column, after=2 * unit)
    else:
        yield Item(figure, column, before=1.5 * unit, after=2 * unit)


def figure_rows(
    setting: Setting,
    shown: Sequence[tuple[Photo, Sequence[Run]]],
    width: float,
    *,
    style: Style | None = None,
) -> Iterator[Item]:
    """Yield photos over their captions, two side by side over both columns, the last one alone.

    Args:
        setting: of the document.
        shown: photos, and what stands under each.
        width: of both together, in points.
        style: of the captions; without one, that of captions.
    """
    unit, each = setting.type.unit, (width - _BETWEEN) / 2
    for start in range(0, len(shown), 2):
        stacks = (
            Stack(tuple(part for part in parts if part.height), _CAPTION_GAP)
            for photo, caption in shown[start : start + 2]
            for parts in [_over_caption(setting, photo, caption, each, style)]
        )
        row = Abreast(tuple(stacks), each + _BETWEEN)
        yield Item(row, Column.BOTH, before=1.5 * unit, after=2 * unit)


def _over_caption(
    setting: Setting, photo: Photo, caption: Sequence[Run], width: float, style: Style | None
) -> tuple[Figure, Text]:
    style = style or setting.type.caption
    said = "".join(map(printed_text, caption))
    alt = photo.says(setting.words, said)
    script = setting.script_of(alt)
    figure = Figure(
        Jpeg(photo.width, photo.height, photo.data),
        *photo.size_within(width),
        setting.root,
        alt,
        "" if script == setting.script else language_of(script),
    )
    text = set_text(setting.runs(caption, style), style, width, setting.prose_node("P", said))
    return figure, text
