"""Draw what stands for photos in the sample office: a valley under mountains, rows of vines.

    python packaging/draw_sample_photos.py FOLDER

The pictures stand in ``resources/sample``; this says how they were made. Nobody is shown, and no
place is meant to be recognised.
"""

import argparse
import math
import random
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFilter

SIZE: Final = (1536, 1024)
OVERSAMPLING: Final = 2
"""Drawn this many times larger and scaled down, because Pillow does not smooth edges."""

QUALITY: Final = 70

Colour = tuple[int, int, int]


def valley() -> Image.Image:
    """Return a wide valley in the morning: sky, three ridges, fields."""
    image, pen = _sky((154, 190, 214), (246, 226, 196))
    width, height = image.size
    ridges = (
        (0.46, 0.13, 5, (138, 160, 184)),
        (0.55, 0.09, 11, (104, 132, 148)),
        (0.63, 0.06, 23, (74, 108, 104)),
    )
    for level, rise, seed, colour in ridges:
        line = _ridge(seed, level, rise)
        pen.polygon(
            [(0, height), *((x * width, y * height) for x, y in line), (width, height)], fill=colour
        )
        if seed == ridges[0][2]:
            _snow(pen, line, image.size)
    _fields(pen, image.size)
    return _finished(image)


def vines() -> Image.Image:
    """Return rows of vines that run to a low hill, with a pipe along each."""
    image, pen = _sky((178, 204, 216), (250, 238, 214))
    width, height = image.size
    hill = [(x / 40, 0.47 - 0.09 * math.sin(math.pi * x / 40) ** 2) for x in range(41)]
    pen.polygon(
        [(0, height), *((x * width, y * height) for x, y in hill), (width, height)],
        fill=(112, 138, 104),
    )
    pen.rectangle((0, 0.47 * height, width, height), fill=(150, 118, 82))
    far = (0.5 * width, 0.45 * height)
    for row in sorted(range(-9, 10), key=abs, reverse=True):
        near = (0.5 + row * 0.19) * width
        _row(pen, far, (near, height * 1.05), width)
    return _finished(image)


PICTURES: Final[dict[str, Callable[[], Image.Image]]] = {
    "15-alazani-valley": valley,
    "15-rows-of-vines": vines,
}


def _sky(above: Colour, below: Colour) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", (SIZE[0] * OVERSAMPLING, SIZE[1] * OVERSAMPLING))
    pen = ImageDraw.Draw(image)
    width, height = image.size
    for y in range(height):
        part = min(y / (height * 0.6), 1)
        pen.line(((0, y), (width, y)), fill=_mixed(above, below, part))
    return image, pen


def _ridge(seed: int, level: float, rise: float) -> list[tuple[float, float]]:
    """Return a line of peaks across the picture, in parts of its sides."""
    chance = random.Random(seed)  # noqa: S311 - the same peaks each time, no secret
    waves = [(chance.uniform(1, 9), chance.uniform(0, 7), 1 / (n + 1)) for n in range(6)]
    line = []
    for step in range(201):
        x = step / 200
        high = sum(part * abs(math.sin(wave * x * 2.4 + start)) for wave, start, part in waves)
        line.append((x, level - rise * high / 2.45))
    return line


def _snow(pen: ImageDraw.ImageDraw, line: list[tuple[float, float]], size: tuple[int, int]) -> None:
    width, height = size
    edge = sorted(y for _, y in line)[len(line) // 4]
    for (x, y), (after, there) in pairwise(line):
        if y < edge and there < edge:
            corners = ((x, y), (after, there), (after, edge), (x, edge))
            pen.polygon([(a * width, b * height) for a, b in corners], fill=(232, 236, 240))


def _fields(pen: ImageDraw.ImageDraw, size: tuple[int, int]) -> None:
    width, height = size
    chance = random.Random(3)  # noqa: S311 - as above
    inks: tuple[Colour, ...] = ((166, 160, 92), (128, 146, 84), (188, 172, 112), (104, 128, 78))
    for band in range(7):
        top = 0.66 + 0.34 * (band / 7) ** 1.4
        low = 0.66 + 0.34 * ((band + 1) / 7) ** 1.4
        x = -0.2
        while x < 1.2:
            wide = chance.uniform(0.10, 0.26) * (1 + band / 3)
            corners = [(x, top), (x + wide, top), (x + wide * 1.08, low), (x - 0.03, low)]
            pen.polygon([(a * width, b * height) for a, b in corners], fill=chance.choice(inks))
            x += wide


def _row(
    pen: ImageDraw.ImageDraw, far: tuple[float, float], near: tuple[float, float], width: int
) -> None:
    """Draw a row of vines from far to near, each larger than the one before it."""
    pen.line((far, near), fill=(72, 66, 60), width=round(width * 0.003))
    for step in range(1, 26):
        part = (step / 25) ** 2.2
        x = far[0] + (near[0] - far[0]) * part
        y = far[1] + (near[1] - far[1]) * part
        side = width * (0.004 + 0.075 * part)
        ink = _mixed((108, 128, 92), (70, 104, 54), part)
        pen.rectangle((x - side * 0.05, y - side, x + side * 0.05, y), fill=(86, 68, 52))
        pen.ellipse((x - side * 0.55, y - side * 1.7, x + side * 0.55, y - side * 0.5), fill=ink)
        light = _mixed(ink, (188, 196, 122), 0.35)
        pen.ellipse((x - side * 0.4, y - side * 1.6, x + side * 0.1, y - side), fill=light)


def _mixed(one: Colour, other: Colour, part: float) -> Colour:
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _finished(image: Image.Image) -> Image.Image:
    small = image.resize(SIZE, Image.Resampling.BOX)
    return small.filter(ImageFilter.GaussianBlur(1.2))


def main() -> None:
    """Write the pictures into the folder that the command names."""
    parser = argparse.ArgumentParser(description="Draw the photos of the sample office.")
    parser.add_argument("folder", type=Path, help="where the JPEG files are written")
    folder: Path = parser.parse_args().folder
    for name, draw in PICTURES.items():
        draw().save(folder / f"{name}.jpg", quality=QUALITY, optimize=True)


if __name__ == "__main__":
    main()
