"""Draw the mark of the sample office: two shores, a path between them, and the sea.

    python packaging/draw_sample_logo.py FILE.png

The picture stands in ``resources/sample/00-office.json``; this says how it was made. The office
is invented and so is its mark.
"""

import argparse
import math
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw

SIZE: Final = 512
OVERSAMPLING: Final = 4
"""Drawn this many times larger and scaled down, because Pillow does not smooth edges."""

TEAL: Final = (10, 92, 102, 255)
WHITE: Final = (255, 255, 255, 255)

Point = tuple[float, float]


def mark() -> Image.Image:
    """Return the mark on a transparent ground, 512 pixels square."""
    side = SIZE * OVERSAMPLING
    image = Image.new("RGBA", (side, side), (255, 255, 255, 0))
    pen = ImageDraw.Draw(image)
    pen.ellipse((0, 0, side - 1, side - 1), fill=TEAL)
    _path_between_shores(pen, side)
    for height in (0.66, 0.77):
        _wave(pen, side, height)
    return image.resize((SIZE, SIZE), Image.Resampling.BOX)


def _path_between_shores(pen: ImageDraw.ImageDraw, side: int) -> None:
    """Draw an arch from shore to shore, with a point at either end and a larger one on the way."""
    shore, width = 0.545, 0.045
    arch = [
        (0.5 - 0.27 * math.cos(turn), shore - 0.27 * math.sin(turn))
        for turn in (math.pi * step / 180 for step in range(181))
    ]
    _stroke(pen, side, arch, width)
    for centre, radius in ((arch[0], 0.062), (arch[-1], 0.062), (arch[115], 0.088)):
        _dot(pen, side, centre, radius, WHITE)
    _dot(pen, side, arch[115], 0.042, TEAL)


def _wave(pen: ImageDraw.ImageDraw, side: int, height: float) -> None:
    """Draw a line of three swells at ``height``, as wide as the circle leaves room for."""
    half = math.sqrt(0.25 - (height - 0.5) ** 2) - 0.13
    line = [
        (0.5 + half * (step / 100 - 1), height + 0.017 * math.cos(math.pi * 6 * step / 200))
        for step in range(201)
    ]
    _stroke(pen, side, line, 0.034)


def _stroke(pen: ImageDraw.ImageDraw, side: int, line: list[Point], width: float) -> None:
    """Draw ``line`` (in parts of ``side``) with round joints and ends."""
    pen.line([(x * side, y * side) for x, y in line], fill=WHITE, width=round(width * side))
    for point in line:
        _dot(pen, side, point, width / 2, WHITE)


def _dot(
    pen: ImageDraw.ImageDraw, side: int, centre: Point, radius: float, colour: tuple[int, ...]
) -> None:
    x, y = centre
    box = tuple(round(part * side) for part in (x - radius, y - radius, x + radius, y + radius))
    pen.ellipse(box, fill=colour)


def main() -> None:
    """Write the mark to the file that the command names."""
    parser = argparse.ArgumentParser(description="Draw the mark of the sample office.")
    parser.add_argument("file", type=Path, help="the PNG to write")
    mark().save(parser.parse_args().file, optimize=True)


if __name__ == "__main__":
    main()
