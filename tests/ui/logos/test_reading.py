"""Logos out of pictures and drawings, and drawings that are not plain."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter

from migdesk.base.errors import MigdeskError
from migdesk.desk.errors import NotAPicture
from migdesk.ui.logos.reading import (
    MOST_BYTES,
    DrawingNotPlain,
    LogoTooLarge,
    made_logo,
    read_logo,
)
from migdesk.ui.shell.advice import advise

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
PLAIN = f'{HEAD} width="100" height="50"><rect width="100" height="50" fill="#2350B5"/></svg>'

REACHING = {
    "a script": f"{HEAD}><script>fetch('https://example.org')</script></svg>",
    "a handler": f'{HEAD} onload="run()"/>',
    "a picture elsewhere": f'{HEAD}><image xlink:href="https://example.org/a.png"/></svg>',
    "a file here": f'{HEAD}><image href="file:///etc/hosts"/></svg>',
    "a name that leads anywhere": f'{HEAD}><use href="other.svg#mark"/></svg>',
    "a drawing inside": f'{HEAD}><image href="data:image/svg+xml;base64,PHN2Zy8+"/></svg>',
    "a style of elsewhere": f"{HEAD}><style>@import 'https://example.org/a.css';</style></svg>",
    "a pattern of elsewhere": f"{HEAD}><rect fill=\"url( 'https://example.org/#a')\"/></svg>",
    "a font of elsewhere": f"{HEAD}><style>text {{ src: url(http://a.example/f); }}</style></svg>",
    "a sheet": f'<?xml-stylesheet href="a.css"?>{HEAD}/>',
    "an entity": f'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hosts">]>{HEAD}/>',
    "a page": f"{HEAD}><foreignObject/></svg>",
}


def picture(width: int, height: int, kind: bytes = b"png") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#0A5C66"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(kind)).write(image)
    return bytes(buffer.data().data())


def test_a_drawing_becomes_a_picture_of_it(qapp: QGuiApplication) -> None:  # noqa: ARG001 - Qt draws
    logo = made_logo(PLAIN.encode(), "mark.svg")
    image = QImage.fromData(logo.data)
    assert (logo.media_type, logo.file_name, logo.side) == ("image/png", "mark.png", 2_400)
    assert logo.data.startswith(b"\x89PNG\r\n\x1a\n")
    assert (image.width(), image.height()) == (2_400, 1_200)
    assert image.pixelColor(1_200, 600) == QColor("#2350B5")


def test_what_a_drawing_refers_to_within_itself_is_drawn(qapp: QGuiApplication) -> None:  # noqa: ARG001 - Qt draws
    within = (
        f'{HEAD} width="10" height="10"><a href="https://example.org"><linearGradient id="g">'
        '<stop stop-color="#2350B5"/></linearGradient><rect id="r" width="10" height="10" '
        'fill="url(#g)"/></a><use href="#r"/></svg>'
    )
    image = QImage.fromData(made_logo(within.encode(), "mark.svg").data)
    assert image.pixelColor(1_200, 1_200) == QColor("#2350B5")


@pytest.mark.parametrize("drawing", REACHING.values(), ids=REACHING)
def test_a_drawing_that_reaches_out_is_refused(drawing: str) -> None:
    with pytest.raises(DrawingNotPlain) as caught:
        made_logo(drawing.encode(), "mark.svg")
    assert advise(caught.value) == (
        "mark.svg holds a script, or refers to something outside itself.",
        "Have it saved as a plain drawing or as a PNG.",
    )


@pytest.mark.parametrize("kind", [b"png", b"jpeg"])
def test_a_picture_stays_as_it_is(kind: bytes) -> None:
    data = picture(700, 300, kind)
    logo = made_logo(data, "mark")
    assert (logo.data, logo.media_type, logo.side) == (data, f"image/{kind.decode()}", 700)


def test_a_picture_that_is_larger_than_a_printer_can_tell_is_made_smaller() -> None:
    logo = made_logo(picture(100, 3_000, b"jpeg"), "tall.jpg")
    image = QImage.fromData(logo.data)
    assert (image.width(), image.height(), logo.file_name) == (80, 2_400, "tall.png")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a picture",
        b"<svg",
        b"<html><p>no</p></html>",
        b"\x89PNG\r\n\x1a\n and no more",
        b"GIF89a\x01\x00\x01\x00\x00\x00\x00;",
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(NotAPicture):
        made_logo(data, "mark.png")


def test_a_file_far_larger_than_a_logo_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(LogoTooLarge) as caught:
        read_logo(path)
    assert advise(caught.value)[0] == "huge.png is too large for a logo."


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MigdeskError):
        read_logo(tmp_path / "gone.png")
